//! A case's folder as it is found: whose it is, where it stands, and the lock on it.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::case::Case;
use super::error::ArchiveError;
use super::event::Event;
use super::evidence::Evidence;
use super::files::Lock;
use super::journal::Journal;
use super::state::Course;
use super::{Archive, Standing};

/// A case's folder with what its first line says.
pub(super) struct Found {
    pub(super) folder: PathBuf,
    pub(super) name: String,
    pub(super) account: String,
    pub(super) form: String,
    pub(super) site: Option<String>,
    pub(super) after: Option<String>,
}

impl Found {
    pub(super) fn read(folder: &Path, name: String) -> Result<Self, ArchiveError> {
        let lines = Journal::of(folder).lines()?;
        match lines.into_iter().next().map(|line| line.event) {
            Some(Event::Opened { account, form, site, after, .. }) => {
                Ok(Self { folder: folder.to_owned(), name, account, form, site, after })
            }
            _ => Err(ArchiveError::damaged(
                &folder.join("journal.jsonl"),
                "its first line does not say whose case it is",
            )),
        }
    }

    pub(super) fn is_submitted(&self) -> bool {
        self.folder.join("submit.json").symlink_metadata().is_ok()
    }

    pub(super) fn course(&self) -> Result<Course, ArchiveError> {
        let lines = Journal::of(&self.folder).lines()?;
        Ok(Course::of(&lines, self.is_submitted()))
    }

    pub(super) fn has_spent_line(&self) -> Result<bool, ArchiveError> {
        Ok(self.course()?.spent_at.is_some())
    }

    pub(super) fn standing(&self, course: &Course) -> Standing {
        Standing {
            practice: self.site.is_some(),
            case: self.name.clone(),
            path: self.folder.clone(),
            state: course.state,
            sent_at: course.spent_at,
            sure: course.sure,
        }
    }

    /// Holds the case for this run.
    pub(super) fn lock(&self) -> Result<Lock, ArchiveError> {
        Lock::try_now(&self.folder.join("lock"))?.ok_or_else(|| ArchiveError::InUse {
            case: self.name.clone(),
            path: self.folder.clone(),
        })
    }

    pub(super) fn into_case(self, archive: Archive, lock: Lock, now: Timestamp) -> Case {
        Case {
            archive,
            journal: Journal::of(&self.folder),
            evidence: Evidence::begin(&self.folder, now),
            folder: self.folder,
            name: self.name,
            account: self.account,
            form: self.form,
            site: self.site,
            follows: self.after,
            spent: None,
            codes: 0,
            told_stopped: 0,
            _lock: lock,
        }
    }
}
