//! The evidence of one run while it grows: on the disk at once, in a hidden folder of the case.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::error::ArchiveError;
use super::exhibit::{Exhibit, Treatment};
use super::files;
use super::html::{self, LeftOut};
use crate::inert;

/// How the hidden folder's name begins.
pub(super) const OPEN: &str = ".open-";

/// What one run has kept so far, and what it could not keep.
#[derive(Debug)]
pub(super) struct Evidence {
    folder: PathBuf,
    kept: BTreeSet<Exhibit>,
    missing: BTreeMap<Exhibit, String>,
    left_out: BTreeMap<Exhibit, LeftOut>,
}

impl Evidence {
    /// Evidence of a run that began at `now`; nothing is written yet.
    pub(super) fn begin(case: &Path, now: Timestamp) -> Self {
        Self {
            folder: case.join(format!("{OPEN}{}", now.strftime("%Y%m%dT%H%M%SZ"))),
            kept: BTreeSet::new(),
            missing: BTreeMap::new(),
            left_out: BTreeMap::new(),
        }
    }

    /// The newest evidence that a run left without sealing it. What it had written of a bag's own
    /// files goes: they are made again.
    pub(super) fn left_in(case: &Path) -> Result<Option<Self>, ArchiveError> {
        let left = files::names(case)?.into_iter().rfind(|name| name.starts_with(OPEN));
        let Some(folder) = left.map(|name| case.join(name)) else {
            return Ok(None);
        };
        for name in files::names(&folder)?.iter().filter(|name| *name != "data") {
            files::remove(&folder.join(name))?;
        }
        let names = files::names(&folder.join("data"))?;
        let kept = names.iter().filter_map(|name| Exhibit::by_file_name(name)).collect();
        Ok(Some(Self { folder, kept, missing: BTreeMap::new(), left_out: BTreeMap::new() }))
    }

    /// What an exhibit holds, where it was kept.
    pub(super) fn read(&self, exhibit: Exhibit) -> Option<Vec<u8>> {
        files::read(&self.path(exhibit)).ok()
    }

    /// Removes what a run that ended without a word left in an unspent case: nothing was sent, and
    /// what was filled in is not kept.
    pub(super) fn discard_leftovers(case: &Path) -> Result<(), ArchiveError> {
        for name in files::names(case)? {
            if name.starts_with(OPEN) {
                files::remove_folder(&case.join(name))?;
            }
        }
        Ok(())
    }

    /// The folder that becomes a bag.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Writes one exhibit, made harmless first where it came from a page; a newer one replaces it.
    pub(super) fn keep(&mut self, exhibit: Exhibit, bytes: &[u8]) -> Result<PathBuf, ArchiveError> {
        let path = self.path(exhibit);
        let treated = self.treated(exhibit, bytes);
        if self.kept.is_empty() {
            files::ensure_folder(&self.folder.join("data"))?;
        }
        if self.kept.remove(&exhibit) {
            files::remove(&path)?;
        }
        files::create(&path, &treated)?;
        self.kept.insert(exhibit);
        self.missing.remove(&exhibit);
        Ok(path)
    }

    fn treated(&mut self, exhibit: Exhibit, bytes: &[u8]) -> Vec<u8> {
        match exhibit.treatment() {
            Treatment::AsItIs => bytes.to_vec(),
            Treatment::ForeignText => inert::text(&String::from_utf8_lossy(bytes)).into_bytes(),
            Treatment::ForeignHtml => {
                let (kept, left_out) = html::by_allow_list(&String::from_utf8_lossy(bytes));
                self.left_out.insert(exhibit, left_out);
                kept.into_bytes()
            }
        }
    }

    /// Counts what a ticket wrote by itself, because it had to be there before anything left.
    pub(super) fn adopt(&mut self, exhibit: Exhibit) {
        if self.path(exhibit).is_file() {
            self.kept.insert(exhibit);
            self.missing.remove(&exhibit);
        }
    }

    /// Says that an exhibit could not be taken, and why. What was kept already stays.
    pub(super) fn missing(&mut self, exhibit: Exhibit, why: &str) {
        if !self.kept.contains(&exhibit) {
            self.missing.insert(exhibit, inert::line(why));
        }
    }

    /// Names every expected exhibit that is neither kept nor known to be missing.
    pub(super) fn expect(&mut self, expected: impl IntoIterator<Item = Exhibit>) {
        for exhibit in expected {
            if !self.kept.contains(&exhibit) {
                self.missing.entry(exhibit).or_insert_with(|| "it was not taken".to_owned());
            }
        }
    }

    /// Removes what may not outlive a stop before the press.
    pub(super) fn keep_only_what_outlives_a_stop(&mut self) -> Result<(), ArchiveError> {
        for exhibit in Exhibit::ALL.into_iter().filter(|it| !it.outlives_a_stop()) {
            if self.kept.remove(&exhibit) {
                files::remove(&self.path(exhibit))?;
            }
            self.missing.remove(&exhibit);
        }
        Ok(())
    }

    /// Removes all of it.
    pub(super) fn discard(&self) -> Result<(), ArchiveError> {
        files::remove_folder(&self.folder)
    }

    /// What is there.
    pub(super) fn kept(&self) -> impl Iterator<Item = Exhibit> {
        self.kept.iter().copied()
    }

    /// What is not there, and why.
    pub(super) fn gaps(&self) -> &BTreeMap<Exhibit, String> {
        &self.missing
    }

    /// What was left out of the HTML, by kind, counted.
    pub(super) fn left_out(&self) -> LeftOut {
        let mut all = LeftOut::new();
        for (what, count) in self.left_out.values().flatten() {
            *all.entry(what.clone()).or_default() += count;
        }
        all
    }

    /// Where an exhibit lies, or would.
    pub(super) fn path(&self, exhibit: Exhibit) -> PathBuf {
        self.folder.join("data").join(exhibit.file_name())
    }
}
