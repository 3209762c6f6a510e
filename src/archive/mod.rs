//! The archive: one folder per case, readable without this program.
//!
//! The format is `docs/archive-format.md`; every rule of it has a test of the same name. Nothing
//! here reads the clock, and nothing that is sealed or recorded is ever overwritten.

mod bag;
mod case;
mod checksum;
mod concluded;
mod error;
mod event;
mod evidence;
mod exhibit;
mod facts;
pub mod faults;
mod files;
mod forgotten;
mod found;
mod html;
mod index;
mod journal;
mod listing;
mod record;
mod recorded;
mod resting;
mod rounds;
mod settled;
mod state;
mod summary;
#[cfg(test)]
pub(crate) mod testing;
pub mod verify;

use std::path::{Path, PathBuf};

use etcetera::{BaseStrategy, choose_base_strategy};
use jiff::Timestamp;
use jiff::civil::Date;

pub use self::case::{CODES, Case, CodeTicket, Ticket};
pub use self::concluded::{Concluded, Kept};
pub use self::error::ArchiveError;
pub use self::event::Event;
pub use self::exhibit::Exhibit;
pub use self::facts::Facts;
pub use self::html::{LeftOut, by_allow_list};
pub use self::journal::Line;
pub use self::listing::{Bag, Listed, Sent, case as listed, cases, names as case_names};
pub use self::recorded::{Brought, Told};
pub use self::resting::Rest;
pub use self::rounds::{Agreed, Who, numbered};
pub use self::state::State;

use self::files::Lock;
use self::found::LOCK;
use self::journal::Journal;
use crate::outcome::{End, Outcome, Sureness};

/// The version of the format.
pub const FORMAT: u32 = 1;

/// The file beside the cases that the right to choose one is a lock on.
const CHOOSING: &str = ".lock";

const README: &str = include_str!("readme.txt");
const PRACTICE_README: &str = include_str!("readme-practice.txt");

/// Which of the two sides of an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// Cases at Meta.
    Real,
    /// Rehearsals; they count for nothing else.
    Practice {
        /// The origin of the practice site, `http://127.0.0.1:4711`.
        site: String,
    },
}

/// An archive that can be written.
#[derive(Debug, Clone)]
pub struct Archive {
    cases: PathBuf,
    site: Option<String>,
}

/// What opening a case came to.
#[derive(Debug)]
pub enum Opened {
    /// An unspent case, held by this run.
    Case(Box<Case>),
    /// The case is spent: nothing is sent again.
    Spent(Standing),
}

/// Where a spent case stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// Its name.
    pub case: String,
    /// Its folder.
    pub path: PathBuf,
    /// Whether it is a rehearsal.
    pub practice: bool,
    /// Its state.
    pub state: State,
    /// When `submit.json` was recorded.
    pub sent_at: Option<Timestamp>,
    /// The day on which the person says that they sent it by hand.
    pub told: Option<Date>,
    /// How sure its outcome is.
    pub sure: Option<Sureness>,
}

/// The archive's place where nobody names one: `objector/archive` in the platform's own folder for
/// data (XDG Base Directory Specification: `$XDG_DATA_HOME`).
pub fn default_root() -> Result<PathBuf, ArchiveError> {
    let strategy = choose_base_strategy()
        .map_err(|error| ArchiveError::NoPlace { what: error.to_string() })?;
    Ok(strategy.data_dir().join("objector").join("archive"))
}

/// The place that somebody named, else the platform's own.
pub fn root_or_default(named: Option<&Path>) -> Result<PathBuf, ArchiveError> {
    named.map_or_else(default_root, |root| Ok(root.to_owned()))
}

impl Archive {
    /// Opens an archive for writing; makes what is missing of it.
    pub fn open(root: PathBuf, place: Place) -> Result<Self, ArchiveError> {
        files::ensure_folder(&root)?;
        ensure_readme(&root, README)?;
        let (cases, site) = match place {
            Place::Real => (root, None),
            Place::Practice { site } => {
                let cases = root.join("practice");
                files::ensure_folder(&cases)?;
                ensure_readme(&cases, PRACTICE_README)?;
                (cases, Some(site.trim_end_matches('/').to_owned()))
            }
        };
        // A lock that can be taken shows that the place can be written, before a browser opens.
        files::lock_file(&cases.join(CHOOSING))?;
        Ok(Self { cases, site })
    }

    /// Journals that nobody can be sure of a case whose evidence could not be sealed: it is unknown
    /// until a person settles it.
    pub fn doubt(&self, case: &Path, now: Timestamp) -> Result<(), ArchiveError> {
        let unknown = Outcome::after(End::Unknown, "what came back could not be archived");
        // The run that could not seal it has let go of it.
        let _lock = Lock::wait(&case.join(LOCK))?;
        Journal::of(case).append(&Event::outcome(&unknown, false), now)
    }

    /// Holds the right to choose: two runs at once must not both find that nobody was before them.
    fn choose(&self) -> Result<Lock, ArchiveError> {
        Lock::wait(&self.cases.join(CHOOSING))
    }
}

/// Whole or not at all, whenever a run is ended.
fn ensure_readme(folder: &Path, text: &str) -> Result<(), ArchiveError> {
    let path = folder.join("README.txt");
    if path.is_file() {
        return Ok(());
    }
    // Two runs at once must not prepare it both.
    let _choosing = Lock::wait(&folder.join(CHOOSING))?;
    match path.is_file() {
        true => Ok(()),
        false => files::replace(&path, text.as_bytes()),
    }
}
