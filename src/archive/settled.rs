//! What a person says became of a case that nobody knew about, and evidence that a run left behind.

use jiff::Timestamp;

use super::Archive;
use super::case::{Case, Spent};
use super::concluded::{Concluded, Kept};
use super::error::ArchiveError;
use super::event::Event;
use super::evidence::Evidence;
use super::exhibit::Exhibit;
use super::facts::Facts;
use super::found::Found;
use super::state::Course;
use crate::outcome::{End, Outcome, Sureness};
use crate::preview::Preview;

/// What stands in the place of a printed summary.
const NOT_PRINTED: &str = "no browser was open any more";

impl Archive {
    /// Journals what the person says became of a case, and seals the evidence that its run could not.
    pub fn settle(
        &self,
        name: &str,
        sent: bool,
        facts: &Facts,
        now: Timestamp,
    ) -> Result<Kept, ArchiveError> {
        let found = Found::read(&self.cases.join(name), name.to_owned())?;
        let lock = found.lock()?;
        found.must_not_lie_ahead(now)?;
        let course = found.course()?;
        if !course.can_be_settled() {
            let (case, state) = (found.name, course.state);
            return Err(ArchiveError::NothingToSettle { case, state });
        }
        let submit = found.submit()?;
        let mut case = found.into_case(self.clone(), lock, now)?;
        case.journal.append(&Event::Settled { sent }, now)?;
        case.spent = submit.map(Spent::from);
        let outcome = match sent {
            true => Outcome::after(End::Acknowledged, "you said that it was sent"),
            false => Outcome::after(End::NotAccepted, "you said that it was not sent"),
        };
        case.seal_what_was_left(&outcome.as_sure_as(Sureness::You), facts, now)
    }
}

impl Found {
    /// Seals the evidence of a run that recorded its outcome and then ended. It is a help to whoever
    /// reads the case, so what cannot be sealed now stays as it is.
    pub(super) fn seal_what_was_left(&self, course: &Course, archive: &Archive, now: Timestamp) {
        let _ = self.try_to_seal(course, archive, now);
    }

    fn try_to_seal(
        &self,
        course: &Course,
        archive: &Archive,
        now: Timestamp,
    ) -> Result<(), ArchiveError> {
        let (Some(end), Some(submit)) = (course.end, self.submit()?) else {
            return Ok(());
        };
        let mut outcome =
            Outcome::after(end, "the program ended before it could seal the evidence");
        outcome.sure = course.sure;
        // The lock on it is the caller's.
        let mut case = self.clone().into_case(archive.clone(), None, now)?;
        case.spent = Some(Spent::from(submit));
        case.seal_what_was_left(&outcome, &Facts::of_now(), now)?;
        Ok(())
    }
}

impl Case {
    /// Seals what a run kept and could not seal; nothing to do where it left nothing.
    fn seal_what_was_left(
        mut self,
        outcome: &Outcome,
        facts: &Facts,
        now: Timestamp,
    ) -> Result<Kept, ArchiveError> {
        let Some(evidence) = Evidence::left_in(&self.folder)? else {
            return Ok(Kept { case: self.name, path: self.folder, bag: None });
        };
        let consent = evidence.read(Exhibit::Consent);
        if let Some(spent) = &mut self.spent {
            spent.preview = consent.as_deref().and_then(approved);
        }
        self.evidence = evidence;
        let mut concluded = Concluded::recorded(self, outcome, facts, now)?;
        concluded.printed(Err(NOT_PRINTED));
        concluded.seal(now)
    }
}

/// What `consent.json` says was approved: its third line.
fn approved(consent: &[u8]) -> Option<Box<Preview>> {
    let line = consent.split(|byte| *byte == b'\n').nth(2)?;
    serde_json::from_slice(line).ok()
}
