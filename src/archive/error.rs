//! What can be wrong with an archive: always what was tried, and where.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::{Standing, State};

/// Why the archive could not be used: exit 8, but for [`ArchiveError::SpentElsewhere`].
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    /// The operating system refused: read-only, full, not a folder.
    #[error("could not {tried} `{}`: {source}", path.display())]
    Refused {
        /// What was tried, as a verb (`create`, `write`, `read`).
        tried: &'static str,
        /// Where.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
    /// Another run holds the case.
    #[error("case `{case}` is open in another run (`{}`)", path.display())]
    InUse {
        /// The case.
        case: String,
        /// Its folder.
        path: PathBuf,
    },
    /// A file is not what the format says it is.
    #[error("`{}` is damaged: {what}", path.display())]
    Damaged {
        /// Which file.
        path: PathBuf,
        /// What is wrong with it, with the line where there are lines.
        what: String,
    },
    /// `submit.json` is there already: nothing may be sent.
    #[error("case `{case}` is spent already (`{}`): nothing is sent a second time", path.display())]
    AlreadySpent {
        /// The case.
        case: String,
        /// Its `submit.json`.
        path: PathBuf,
    },
    /// The same person's case of another nickname was spent meanwhile: exit 5 or 6, as it stands.
    #[error("case `{}` of the same person is spent already (`{}`): nothing is sent a second time", standing.case, standing.path.display())]
    SpentElsewhere {
        /// Where that case stands.
        standing: Box<Standing>,
    },
    /// The file system cannot keep two runs apart.
    #[error("the file system at `{}` knows no locks, so two runs at once could not be kept apart", path.display())]
    NoLocks {
        /// The file that was to be locked.
        path: PathBuf,
    },
    /// What would be recorded now would lie before what is recorded already.
    #[error(
        "this computer's clock says {now}, but case `{case}` was last written at {last}: one of the two is wrong"
    )]
    ClockBehind {
        /// The case.
        case: String,
        /// When its newest line was written.
        last: Timestamp,
        /// What the clock says.
        now: Timestamp,
    },
    /// Nothing is unknown about a case, so there is nothing to settle.
    #[error("case `{case}` is `{state}`: there is nothing to settle")]
    NothingToSettle {
        /// The case.
        case: String,
        /// Where it stands.
        state: State,
    },
    /// Nobody knows what became of a case: it must be settled before it can be forgotten.
    #[error(
        "nobody knows what became of case `{case}`: it cannot be forgotten before somebody settles it"
    )]
    Unsettled {
        /// The case.
        case: String,
    },
    /// A code cannot be confirmed: none was asked for, or three were tried.
    #[error("case `{case}`: {why}")]
    NoCode {
        /// The case.
        case: String,
        /// Why not.
        why: &'static str,
    },
    /// There is no case of that name.
    #[error("there is no case `{name}`")]
    NoSuchCase {
        /// The name, made inert.
        name: String,
    },
    /// The case counts as spent now, though no ticket came of it and nothing was sent.
    #[error("{source}; nothing was sent, and yet case `{case}` counts as spent now")]
    SpentForNothing {
        /// The case.
        case: String,
        /// Whether it is a rehearsal.
        practice: bool,
        /// What went wrong.
        source: Box<ArchiveError>,
    },
    /// An account or form name that could not be a folder's name.
    #[error("`{name}` cannot name a case: a-z, 0-9 and `-` only")]
    BadName {
        /// The name, made inert.
        name: String,
    },
    /// The platform names no data directory and none was given.
    #[error("no place for the archive: {what}")]
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
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
                    "make room on that disk, or name another place with `--archive DIR`"
                }
                ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => {
                    "name a folder that you may write to with `--archive DIR`, or see who owns this one"
                }
                ErrorKind::NotADirectory => {
                    "a file is in the way there: move it, or name another place with `--archive DIR`"
                }
                _ => "see what is in the way there, or name another place with `--archive DIR`",
            }
            .to_owned(),
            Self::InUse { .. } => {
                "wait until the other run has ended, or end it; then run this again".to_owned()
            }
            Self::Damaged { .. } => {
                "`objector verify` says all that is wrong; nothing is repaired unasked".to_owned()
            }
            Self::AlreadySpent { case, .. } | Self::NothingToSettle { case, .. } => {
                format!("read it with `objector show{practice} {case}`")
            }
            Self::SpentElsewhere { standing } => {
                format!("read it with `objector show {}`", standing.case)
            }
            Self::NoLocks { .. } => {
                "put the archive on another disk, with `--archive DIR`".to_owned()
            }
            Self::ClockBehind { .. } => {
                "set the clock right, then run this again; what is archived with a wrong time proves nothing"
                    .to_owned()
            }
            Self::Unsettled { case } => {
                format!("look in the mailbox, then say `objector settle{practice} {case} --sent` or `--not-sent`")
            }
            Self::NoCode { .. } => "look in the mailbox, also in Spam and Social".to_owned(),
            Self::NoSuchCase { .. } => "`objector cases` lists them".to_owned(),
            Self::SpentForNothing { case, practice, source } => {
                let flag = if *practice { " --practice" } else { "" };
                format!(
                    "{}; then say `objector settle{flag} {case} --not-sent`, and run this again",
                    source.hint(*practice)
                )
            }
            Self::BadName { .. } => "choose another name".to_owned(),
            Self::NoPlace { .. } => "name a place with `--archive DIR`".to_owned(),
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
