//! The real things a run works with, each behind its seam.

use crate::archive::{Archive, Facts};
use crate::browser::page::Page;
use crate::clock::Clock;
use crate::human::{Human, News};
use crate::session::Session;

/// Page, person, archive and clock of one run.
#[derive(Debug)]
pub struct World<P, H> {
    /// The page in the browser.
    pub page: P,
    /// The person at the terminal.
    pub human: H,
    /// Where evidence is kept.
    pub archive: Archive,
    /// Where the time comes from.
    pub clock: Clock,
    /// What the run notes on its way, for the archive.
    pub facts: Facts,
    /// Whether the window was given to the person, who fills in and presses.
    pub assisted: bool,
    /// The person's own session; practice has none.
    pub session: Option<Session>,
    /// Whether the person logged in just now, so that the form's address is opened for the first time
    /// since: people met an error then, and the form when they opened it anew.
    pub just_logged_in: bool,
}

impl<P: Page, H: Human> World<P, H> {
    /// Puts a world together.
    pub fn new(page: P, human: H, archive: Archive, clock: Clock) -> Self {
        Self {
            page,
            human,
            archive,
            clock,
            facts: Facts::default(),
            assisted: false,
            session: None,
            just_logged_in: false,
        }
    }

    /// Tells the person of a step, and notes it for the archive.
    pub fn tells_and_notes(&mut self, told: String) {
        self.human.tell(&News::Step(told.clone()));
        self.facts.notes.push(told);
    }
}
