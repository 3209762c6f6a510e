//! `.index.jsonl`: what `cases` said of each case the last time, so that a large archive need not be
//! read again.
//!
//! It decides nothing: a run and `verify` never look at it, and whoever deletes it loses nothing. A
//! case is read again whenever its journal has another size or time than the index remembers.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

use super::error::ArchiveError;
use super::files;
use super::journal;
use super::listing::Listed;

/// The file's name.
pub(super) const FILE: &str = ".index.jsonl";

/// By what a case is known to be as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Mark {
    size: u64,
    /// Nanoseconds since 1970.
    changed: u64,
    submitted: bool,
}

impl Mark {
    /// The mark of a case as it lies there now; nothing where its journal cannot be looked at.
    pub(super) fn of(case: &Path) -> Option<Self> {
        let journal = case.join(journal::FILE).symlink_metadata().ok()?;
        let changed = journal.modified().ok()?.duration_since(UNIX_EPOCH).ok()?.as_nanos();
        let changed = u64::try_from(changed).ok()?;
        let submitted = case.join("submit.json").symlink_metadata().is_ok();
        Some(Self { size: journal.len(), changed, submitted })
    }
}

#[derive(Serialize, Deserialize)]
struct Entry {
    mark: Mark,
    case: Listed,
}

/// What the index says, by the case's name.
#[derive(Default)]
pub(super) struct Index {
    entries: BTreeMap<String, Entry>,
    /// Whether the file says something else.
    changed: bool,
}

impl Index {
    /// The index of one side of an archive; an empty one where there is none that can be read.
    pub(super) fn read(side: &Path) -> Self {
        let bytes = files::read(&side.join(FILE)).unwrap_or_default();
        let lines = bytes.split(|byte| *byte == b'\n');
        let entries = lines.filter_map(|line| serde_json::from_slice::<Entry>(line).ok());
        let entries = entries.map(|entry| (entry.case.name.clone(), entry)).collect();
        Self { entries, changed: false }
    }

    /// The case as it was listed before, if it still is as it was.
    pub(super) fn known(&self, name: &str, mark: &Mark) -> Option<Listed> {
        let entry = self.entries.get(name)?;
        (entry.mark == *mark).then(|| entry.case.clone())
    }

    /// Remembers a case that has just been read.
    pub(super) fn remember(&mut self, mark: Mark, case: &Listed) {
        // Where the archive lies may change.
        let case = Listed { path: PathBuf::new(), ..case.clone() };
        self.entries.insert(case.name.clone(), Entry { mark, case });
        self.changed = true;
    }

    /// Writes it, where it changed and as far as that is possible: without it, all is read again.
    pub(super) fn write(mut self, side: &Path, names: &[String]) {
        let before = self.entries.len();
        self.entries.retain(|name, _| names.binary_search(name).is_ok());
        if !self.changed && self.entries.len() == before {
            return;
        }
        let mut text = String::new();
        for entry in self.entries.values() {
            text.push_str(&serde_json::to_string(entry).expect("words and numbers only"));
            text.push('\n');
        }
        let _ = files::replace(&side.join(FILE), text.as_bytes());
    }
}

/// Removes it: what it says of a case must not outlive the case.
pub(super) fn forget(side: &Path) -> Result<(), ArchiveError> {
    let path = side.join(FILE);
    match path.symlink_metadata() {
        Ok(_) => files::remove(&path),
        Err(_) => Ok(()),
    }
}
