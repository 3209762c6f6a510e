//! A case's folder as it is found: whose it is, where it stands, and the lock on it.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::case::{Case, SUBMIT, Submit};
use super::error::ArchiveError;
use super::event::Event;
use super::evidence::Evidence;
use super::files::{self, Lock};
use super::journal::{self, Journal};
use super::state::Course;
use super::{Archive, Standing};

/// The file in a case's folder that a lock is taken on.
pub(super) const LOCK: &str = "lock";

/// A case's folder with what its first line says.
#[derive(Clone)]
pub(super) struct Found {
    pub(super) folder: PathBuf,
    pub(super) name: String,
    pub(super) account: String,
    pub(super) form: String,
    pub(super) site: Option<String>,
    /// When the newest line of its journal was written.
    last_line: Timestamp,
}

impl Found {
    pub(super) fn read(folder: &Path, name: String) -> Result<Self, ArchiveError> {
        let lines = Journal::of(folder).lines()?;
        let last_line = lines.last().map(|line| line.at);
        match (lines.into_iter().next().map(|line| line.event), last_line) {
            (Some(Event::Opened { account, form, site, .. }), Some(last_line)) => {
                Ok(Self { folder: folder.to_owned(), name, account, form, site, last_line })
            }
            _ => Err(ArchiveError::damaged(
                &folder.join(journal::FILE),
                "its first line does not say whose case it is",
            )),
        }
    }

    pub(super) fn is_submitted(&self) -> bool {
        self.folder.join(SUBMIT).symlink_metadata().is_ok()
    }

    /// What was sent, or was about to be; nothing where the case is unspent.
    pub(super) fn submit(&self) -> Result<Option<Submit>, ArchiveError> {
        if !self.is_submitted() {
            return Ok(None);
        }
        let path = self.folder.join(SUBMIT);
        match serde_json::from_slice(&files::read(&path)?) {
            Ok(submit) => Ok(Some(submit)),
            // Cut short while it was written: there was no ticket, so nothing was sent.
            Err(_) if self.course()?.spent_at.is_none() => Ok(None),
            Err(_) => Err(ArchiveError::damaged(&path, "it is no `submit.json`")),
        }
    }

    pub(super) fn course(&self) -> Result<Course, ArchiveError> {
        let lines = Journal::of(&self.folder).lines()?;
        Ok(Course::of(&lines, self.is_submitted()))
    }

    pub(super) fn standing(&self, course: &Course) -> Standing {
        Standing {
            practice: self.site.is_some(),
            case: self.name.clone(),
            path: self.folder.clone(),
            state: course.state,
            sent_at: course.spent_at,
            told: course.told,
            sure: course.sure,
        }
    }

    /// Holds the case for this run.
    pub(super) fn lock(&self) -> Result<Lock, ArchiveError> {
        Lock::try_now(&self.folder.join(LOCK))?.ok_or_else(|| ArchiveError::InUse {
            case: self.name.clone(),
            path: self.folder.clone(),
        })
    }

    /// What is recorded now must come after what is recorded already.
    pub(super) fn must_not_lie_ahead(&self, now: Timestamp) -> Result<(), ArchiveError> {
        match self.last_line > now {
            true => {
                let (case, last) = (self.name.clone(), self.last_line);
                Err(ArchiveError::ClockBehind { case, last, now })
            }
            false => Ok(()),
        }
    }

    pub(super) fn into_case(
        self,
        archive: Archive,
        lock: impl Into<Option<Lock>>,
        now: Timestamp,
    ) -> Result<Case, ArchiveError> {
        let journal = Journal::of(&self.folder);
        let lines = journal.lines()?;
        let follows = lines.into_iter().filter_map(|line| match line.event {
            Event::Opened { after, .. } => after,
            Event::Again { after } => Some(after),
            _ => None,
        });
        Ok(Case {
            archive,
            journal,
            evidence: Evidence::begin(&self.folder, now),
            follows: follows.collect(),
            folder: self.folder,
            name: self.name,
            account: self.account,
            form: self.form,
            site: self.site,
            spent: None,
            codes: 0,
            is_warned: false,
            told_stopped: 0,
            _lock: lock.into(),
        })
    }
}
