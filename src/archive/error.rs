//! What can be wrong with an archive: always what was tried, and where.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::{Standing, State};
use crate::words::words;

/// Why the archive could not be used: exit 8, but for [`ArchiveError::SpentElsewhere`].
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    /// The operating system refused: read-only, full, not a folder.
    #[error("{}", refused(tried, path, source))]
    Refused {
        /// What was tried, as a verb (`create`, `write`, `read`).
        tried: &'static str,
        /// Where.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
    /// Another run holds the case.
    #[error("{}", words!("archive-in-use", case = case.as_str(), path = shown(path)))]
    InUse {
        /// The case.
        case: String,
        /// Its folder.
        path: PathBuf,
    },
    /// A file is not what the format says it is.
    #[error("{}", words!("archive-damaged", path = shown(path), what = what.as_str()))]
    Damaged {
        /// Which file.
        path: PathBuf,
        /// What is wrong with it, with the line where there are lines.
        what: String,
    },
    /// `submit.json` is there already: nothing may be sent.
    #[error("{}", words!("archive-spent", case = case.as_str(), path = shown(path)))]
    AlreadySpent {
        /// The case.
        case: String,
        /// Its `submit.json`.
        path: PathBuf,
    },
    /// The same person's case of another nickname was spent meanwhile: exit 5 or 6, as it stands.
    #[error("{}", words!("archive-spent-elsewhere", case = standing.case.as_str(), path = shown(&standing.path)))]
    SpentElsewhere {
        /// Where that case stands.
        standing: Box<Standing>,
    },
    /// The file system cannot keep two runs apart.
    #[error("{}", words!("archive-no-locks", path = shown(path)))]
    NoLocks {
        /// The file that was to be locked.
        path: PathBuf,
    },
    /// What would be recorded now would lie before what is recorded already.
    #[error("{}", words!("archive-clock-behind", case = case.as_str(), now = now.to_string(), last = last.to_string()))]
    ClockBehind {
        /// The case.
        case: String,
        /// When its newest line was written.
        last: Timestamp,
        /// What the clock says.
        now: Timestamp,
    },
    /// Nothing is unknown about a case, so there is nothing to settle.
    #[error("{}", words!("archive-nothing-to-settle", case = case.as_str(), state = state.word()))]
    NothingToSettle {
        /// The case.
        case: String,
        /// Where it stands.
        state: State,
    },
    /// Nobody knows what became of a case: it must be settled before it can be forgotten.
    #[error("{}", words!("archive-unsettled", case = case.as_str()))]
    Unsettled {
        /// The case.
        case: String,
    },
    /// A code cannot be confirmed: none was asked for, or three were tried.
    #[error("{}", words!("archive-no-code", case = case.as_str(), why = why.as_str()))]
    NoCode {
        /// The case.
        case: String,
        /// Why not.
        why: String,
    },
    /// There is no case of that name.
    #[error("{}", words!("archive-no-case", name = name.as_str()))]
    NoSuchCase {
        /// The name, made inert.
        name: String,
    },
    /// The case counts as spent now, though no ticket came of it and nothing was sent.
    #[error("{}", words!("archive-spent-for-nothing", case = case.as_str(), why = source.to_string()))]
    SpentForNothing {
        /// The case.
        case: String,
        /// Whether it is a rehearsal.
        practice: bool,
        /// What went wrong.
        source: Box<ArchiveError>,
    },
    /// An account or form name that could not be a folder's name.
    #[error("{}", words!("archive-bad-name", name = name.as_str()))]
    BadName {
        /// The name, made inert.
        name: String,
    },
    /// The platform names no data directory and none was given.
    #[error("{}", words!("archive-no-place", why = what.as_str()))]
    NoPlace {
        /// What is missing.
        what: String,
    },
}

impl ArchiveError {
    /// What the person can do about it now; `practice` is whether it is about a rehearsal.
    pub fn hint(&self, practice: bool) -> String {
        let practice = if practice { " --practice" } else { "" };
        match self {
            Self::Refused { source, .. } => match source.kind() {
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded => words!("archive-full-next"),
                ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => {
                    words!("archive-not-writable-next")
                }
                ErrorKind::NotADirectory => words!("archive-file-in-the-way-next"),
                _ => words!("archive-refused-next"),
            },
            Self::InUse { .. } => words!("archive-in-use-next"),
            Self::Damaged { .. } => words!("archive-damaged-next"),
            Self::AlreadySpent { case, .. } | Self::NothingToSettle { case, .. } => {
                words!("read-it-with-show", case = case.as_str(), practice = practice)
            }
            Self::SpentElsewhere { standing } => {
                words!("read-it-with-show", case = standing.case.as_str(), practice = "")
            }
            Self::NoLocks { .. } => words!("archive-no-locks-next"),
            Self::ClockBehind { .. } => words!("set-the-clock"),
            Self::Unsettled { case } => {
                words!("archive-unsettled-next", case = case.as_str(), practice = practice)
            }
            Self::NoCode { .. } => words!("archive-no-code-next"),
            Self::NoSuchCase { .. } => words!("archive-no-case-next"),
            Self::SpentForNothing { case, practice, source } => {
                let flag = if *practice { " --practice" } else { "" };
                let hint = source.hint(*practice);
                words!(
                    "archive-spent-for-nothing-next",
                    case = case.as_str(),
                    practice = flag,
                    hint = hint
                )
            }
            Self::BadName { .. } => words!("archive-bad-name-next"),
            Self::NoPlace { .. } => words!("archive-no-place-next"),
        }
    }

    /// Turns an I/O error into one that says what was tried, and where.
    pub(super) fn refused(tried: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Refused { tried, path, source }
    }

    /// A file that is not what the format says it is.
    pub(super) fn damaged(path: &Path, what: impl Into<String>) -> Self {
        Self::Damaged { path: path.to_owned(), what: what.into() }
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// What was tried, and what the operating system said to it.
fn refused(tried: &str, path: &Path, source: &io::Error) -> String {
    let (tried, why) = (tried.replace(' ', "-"), source.to_string());
    words!("archive-refused", tried = tried, path = shown(path), why = why)
}
