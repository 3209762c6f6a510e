//! What can be wrong with an archive: always what was tried, and where.

use std::io;
use std::path::{Path, PathBuf};

use super::Standing;

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
    /// A code cannot be confirmed: none was asked for, or three were tried.
    #[error("case `{case}`: {why}")]
    NoCode {
        /// The case.
        case: String,
        /// Why not.
        why: &'static str,
    },
    /// An account or form name that could not be a folder's name.
    #[error("`{name}` cannot name a case: a-z, 0-9 and `-` only")]
    BadName {
        /// The name, made inert.
        name: String,
    },
    /// The platform names no data directory and none was given.
    #[error("no place for the archive: {what}; name one with `--archive DIR`")]
    NoPlace {
        /// What is missing.
        what: String,
    },
}

impl ArchiveError {
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
