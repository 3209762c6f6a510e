//! What a person says became of a case that nobody knew about, and evidence that a run left behind.

use jiff::Timestamp;

use super::Archive;
use super::bag::TAGMANIFEST;
use super::case::{Case, Spent};
use super::concluded::{Concluded, Kept};
use super::error::ArchiveError;
use super::event::Event;
use super::evidence::Evidence;
use super::exhibit::Exhibit;
use super::facts::Facts;
use super::files;
use super::found::Found;
use super::journal::{Journal, sha256};
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
        let _choosing = self.choose()?;
        let found = self.named(name)?;
        let lock = found.lock()?;
        found.must_not_lie_ahead(now)?;
        let course = found.course()?;
        if !course.can_be_settled() {
            let (case, state) = (found.name, course.state);
            return Err(ArchiveError::NothingToSettle { case, state });
        }
        found.journal_its_last_bag(now)?;
        let submit = found.submit()?;
        let mut case = found.into_case(self.clone(), lock, now)?;
        case.journal.append(&Event::Settled { sent }, now)?;
        // One that was cut short while it was written says nothing.
        case.spent = Some(submit.map_or_else(|| Spent::nothing_known(now), Spent::from));
        let outcome = match sent {
            true => Outcome::after(End::Acknowledged, "you said that it was sent"),
            false => Outcome::after(End::NotAccepted, "you said that it was not sent"),
        };
        case.seal_what_was_left(&outcome.as_sure_as(Sureness::You), facts, now)
    }
}

impl Found {
    /// Journals the bag of a run that was ended when the bag had its name and not yet its line.
    pub(super) fn journal_its_last_bag(&self, now: Timestamp) -> Result<(), ArchiveError> {
        let journal = Journal::of(&self.folder);
        let mut sealed = Vec::new();
        let mut has_its_bag = true;
        for line in journal.lines()? {
            match line.event {
                Event::Stopped { .. } | Event::Outcome { .. } | Event::Settled { .. } => {
                    has_its_bag = false;
                }
                Event::Sealed { bag, .. } => {
                    has_its_bag = true;
                    sealed.push(bag);
                }
                _ => {}
            }
        }
        let bags = files::names(&self.folder)?.into_iter().filter(|name| !name.starts_with('.'));
        for bag in bags.filter(|name| !has_its_bag && !sealed.contains(name)) {
            let tagmanifest = self.folder.join(&bag).join(TAGMANIFEST);
            if tagmanifest.is_file() {
                let tagmanifest_sha256 = sha256(&files::read(&tagmanifest)?);
                journal.append(&Event::Sealed { bag, tagmanifest_sha256 }, now)?;
            }
        }
        Ok(())
    }

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
