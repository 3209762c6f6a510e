//! The archive: one folder per case, readable without this program.
//!
//! The format is `docs/archive-format.md`; every rule of it has a test of the same name. Nothing
//! here reads the clock, and nothing that is sealed or recorded is ever overwritten.

mod bag;
mod case;
mod concluded;
mod error;
mod event;
mod evidence;
mod exhibit;
mod facts;
mod files;
mod found;
mod html;
mod journal;
mod listing;
mod record;
mod state;
mod summary;
#[cfg(test)]
pub(crate) mod testing;

use std::path::{Path, PathBuf};

use etcetera::{BaseStrategy, choose_base_strategy};
use jiff::Timestamp;

pub use self::case::{CODES, Case, CodeTicket, Ticket};
pub use self::concluded::{Concluded, Kept};
pub use self::error::ArchiveError;
pub use self::event::Event;
pub use self::exhibit::Exhibit;
pub use self::facts::Facts;
pub use self::html::{LeftOut, by_allow_list};
pub use self::journal::Line;
pub use self::listing::{Bag, Listed, Sent, case as listed, cases};
pub use self::state::State;

use self::case::Submit;
use self::evidence::Evidence;
use self::files::Lock;
use self::found::Found;
use self::journal::Journal;
use crate::inert;
use crate::outcome::{End, Outcome, Sureness};
use crate::personal::Personal;

/// The version of the format.
pub const FORMAT: u32 = 1;

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
        ensure_file(&root.join("README.txt"), README)?;
        let (cases, site) = match place {
            Place::Real => (root, None),
            Place::Practice { site } => {
                let cases = root.join("practice");
                files::ensure_folder(&cases)?;
                ensure_file(&cases.join("README.txt"), PRACTICE_README)?;
                (cases, Some(site.trim_end_matches('/').to_owned()))
            }
        };
        // A lock that can be taken shows that the place can be written, before a browser opens.
        files::lock_file(&cases.join(".lock"))?;
        Ok(Self { cases, site })
    }

    /// The newest unspent case of an account and form, or a new one, held by this run; or where the
    /// spent one stands.
    pub fn open_case(
        &self,
        account: &str,
        form: &str,
        now: Timestamp,
    ) -> Result<Opened, ArchiveError> {
        must_be_a_name(account)?;
        must_be_a_name(form)?;
        let _choosing = self.choose()?;
        let mut unspent = None;
        let mut last_round = None;
        for found in self.cases_of(account, form)? {
            let lock = found.lock()?;
            let course = found.course()?;
            if course.allows_next_round() {
                last_round = Some(found.name);
                unspent = None;
            } else if course.state.is_spent() {
                return Ok(Opened::Spent(found.standing(&course)));
            } else {
                unspent = Some((found, lock));
            }
        }
        let (found, lock) = match unspent {
            Some(unspent) => unspent,
            None => self.create_case(account, form, last_round, now)?,
        };
        Evidence::discard_leftovers(&found.folder)?;
        Ok(Opened::Case(Box::new(found.into_case(self.clone(), lock, now))))
    }

    /// Journals that nobody can be sure of a case whose evidence could not be sealed: it is unknown
    /// until a person settles it.
    pub fn doubt(&self, case: &Path, now: Timestamp) -> Result<(), ArchiveError> {
        let unknown = Outcome::after(End::Unknown, "what came back could not be archived");
        Journal::of(case).append(&Event::outcome(&unknown, false), now)
    }

    /// A spent case for this form that names the same e-mail address, whatever its nickname.
    pub fn spent_by(&self, form: &str, email: &Personal) -> Result<Option<Standing>, ArchiveError> {
        let wanted = comparable(email);
        self.spent_where(form, |submit| {
            submit.email.as_ref().map(comparable).as_ref() == Some(&wanted)
        })
    }

    /// A spent case for this form by the same account id, whatever its nickname.
    pub fn spent_by_account(
        &self,
        form: &str,
        acting_account: &Personal,
    ) -> Result<Option<Standing>, ArchiveError> {
        self.spent_where(form, |submit| submit.acting_account.as_ref() == Some(acting_account))
    }

    /// Holds the right to choose: two runs at once must not both find that nobody was before them.
    fn choose(&self) -> Result<Lock, ArchiveError> {
        Lock::wait(&self.cases.join(".lock"))
    }

    fn spent_where(
        &self,
        form: &str,
        same: impl Fn(&Submit) -> bool,
    ) -> Result<Option<Standing>, ArchiveError> {
        for found in self.all()? {
            let path = found.folder.join("submit.json");
            if found.form != form || found.site != self.site || !found.is_submitted() {
                continue;
            }
            let submit = match serde_json::from_slice::<Submit>(&files::read(&path)?) {
                Ok(submit) => submit,
                // Cut short while it was written: there was no ticket, so nothing was sent.
                Err(_) if !found.has_spent_line()? => continue,
                Err(_) => return Err(ArchiveError::damaged(&path, "it is no `submit.json`")),
            };
            if same(&submit) {
                let course = found.course()?;
                if !course.allows_next_round() {
                    return Ok(Some(found.standing(&course)));
                }
            }
        }
        Ok(None)
    }

    /// The cases of an account and form on this side and site, oldest first.
    fn cases_of(&self, account: &str, form: &str) -> Result<Vec<Found>, ArchiveError> {
        let mut found: Vec<Found> = self
            .all()?
            .into_iter()
            .filter(|it| it.account == account && it.form == form && it.site == self.site)
            .collect();
        found.sort_by_key(|it| number_in(&it.name));
        Ok(found)
    }

    fn all(&self) -> Result<Vec<Found>, ArchiveError> {
        let mut all = Vec::new();
        for name in listing::case_names(&self.cases)? {
            all.push(Found::read(&self.cases.join(&name), name)?);
        }
        Ok(all)
    }

    fn create_case(
        &self,
        account: &str,
        form: &str,
        after: Option<String>,
        now: Timestamp,
    ) -> Result<(Found, Lock), ArchiveError> {
        let prepared = self.cases.join(".new");
        // Made only under the lock, so what is there belongs to nobody.
        files::remove_folder(&prepared)?;
        files::create_folder(&prepared)?;
        let name = self.free_name(account, form)?;
        let opened = Event::Opened {
            format: FORMAT,
            case: name.clone(),
            account: account.to_owned(),
            form: form.to_owned(),
            site: self.site.clone(),
            after: after.clone(),
            program: env!("CARGO_PKG_VERSION").to_owned(),
        };
        Journal::of(&prepared).create(&opened, now)?;
        let folder = self.cases.join(&name);
        files::rename_folder(&prepared, &folder)?;
        let found = Found {
            folder,
            name,
            account: account.to_owned(),
            form: form.to_owned(),
            site: self.site.clone(),
            after,
        };
        let lock = found.lock()?;
        Ok((found, lock))
    }

    fn free_name(&self, account: &str, form: &str) -> Result<String, ArchiveError> {
        let stem = format!("{account}-{form}-");
        let taken = files::names(&self.cases)?
            .iter()
            .filter_map(|name| name.strip_prefix(&stem)?.parse::<u64>().ok())
            .max()
            .unwrap_or(0);
        Ok(format!("{stem}{}", taken + 1))
    }
}

/// The number at the end of a case's name.
fn number_in(name: &str) -> u64 {
    name.rsplit('-').next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

fn comparable(email: &Personal) -> String {
    email.reveal().trim().to_lowercase()
}

fn must_be_a_name(name: &str) -> Result<(), ArchiveError> {
    let fits = !name.is_empty()
        && name.len() <= 64
        && name
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    match fits {
        true => Ok(()),
        false => Err(ArchiveError::BadName { name: inert::line(name) }),
    }
}

fn ensure_file(path: &Path, text: &str) -> Result<(), ArchiveError> {
    if path.is_file() {
        return Ok(());
    }
    match files::create(path, text.as_bytes()) {
        // Another run was quicker.
        Err(_) if path.is_file() => Ok(()),
        other => other,
    }
}
