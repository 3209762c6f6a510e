//! An account that rests after the site took it for a machine.

use std::path::PathBuf;

use jiff::{SignedDuration, Timestamp};

use super::error::ArchiveError;
use super::event::Event;
use super::journal::Journal;
use super::{Archive, Opened};

/// So long no run is made for an account that the site took for a machine.
const RESTS: SignedDuration = SignedDuration::from_hours(14 * 24);

/// An account that rests after a warning of automated behaviour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rest {
    /// The case in which the site warned.
    pub case: String,
    /// Its folder.
    pub path: PathBuf,
    /// When it warned.
    pub warned_at: Timestamp,
    /// From then on a run may be made again.
    pub until: Timestamp,
}

impl Archive {
    /// Until when no run may be made for an account and form, where the site warned of automated
    /// behaviour; with the case that says so. A spent case that stands in the way says more, and none is
    /// told of then.
    pub fn rests(
        &self,
        account: &str,
        form: &str,
        again: bool,
        now: Timestamp,
    ) -> Result<Option<Rest>, ArchiveError> {
        for found in self.cases_of(account, form)? {
            let course = found.course()?;
            let stands = course.state.is_spent() && !course.allows_next_round();
            if stands && (!again || course.state.is_unknown()) {
                return Ok(None);
            }
        }
        self.rests_anyway(account, form, now)
    }

    /// The same whatever case stands in the way: for who opens the form and files nothing.
    pub fn rests_anyway(
        &self,
        account: &str,
        form: &str,
        now: Timestamp,
    ) -> Result<Option<Rest>, ArchiveError> {
        let mut rest = None;
        for found in self.cases_of(account, form)? {
            if let Some(warned_at) = found.course()?.warned_at {
                let until = warned_at + RESTS;
                rest = Some(Rest { case: found.name, path: found.folder, warned_at, until });
            }
        }
        Ok(rest.filter(|rest| now < rest.until))
    }

    /// Journals that the site warned where no run goes on: in the newest case, be it spent or not; where
    /// there is none, one is opened for it.
    pub fn site_warned(
        &self,
        account: &str,
        form: &str,
        now: Timestamp,
    ) -> Result<(), ArchiveError> {
        let newest = {
            let _choosing = self.choose()?;
            self.cases_of(account, form)?.pop()
        };
        if let Some(found) = newest {
            let _lock = found.lock()?;
            found.must_not_lie_ahead(now)?;
            return Journal::of(&found.folder).append(&Event::Warned, now);
        }
        match self.open_case(account, form, false, now)? {
            Opened::Case(mut case) => case.warned(now),
            Opened::Spent(_) => Ok(()), // another run was quicker, and keeps its own
        }
    }
}
