//! What the seal on a session knows: what it let go and stopped, and what it may let go yet.

use std::collections::HashSet;

use crate::archive::{ArchiveError, CodeTicket, Ticket};
use crate::clock::Clock;
use crate::seal::{Held, Seal, Sent, Shown, Watched, Why};

#[derive(Debug)]
pub(super) struct State {
    pub(super) seal: Seal,
    pub(super) permit: Option<Permit>,
    pub(super) watched: Watched,
    /// The browser's number for the last request that left after a yes.
    pub(super) released: Option<String>,
    /// The browser's numbers for the requests that are on their way.
    pub(super) pending: HashSet<String>,
    /// What the submission was, for the codes that follow it.
    pub(super) submitted: Option<Shown>,
    /// Whether the person was given the window: what stands in its controls is theirs.
    pub(super) has_the_window: bool,
    /// When they last pressed, and which of their presses they were told of last.
    pub(super) presses: (u64, u64),
    /// The last request that was to be stopped and was not held, and why it was to be.
    pub(super) not_held: Option<(String, Why)>,
}

impl State {
    /// Closed, with nothing seen yet.
    pub(super) fn new(seal: Seal) -> Self {
        Self {
            seal,
            permit: None,
            watched: Watched { stands: true, ..Watched::default() },
            released: None,
            pending: HashSet::new(),
            submitted: None,
            has_the_window: false,
            presses: (0, 0),
            not_held: None,
        }
    }

    /// Takes the right to the submission; what it may carry is what the seal is to be opened for.
    pub(super) fn permit_submission(&mut self, ticket: Ticket, held: Vec<Held>) -> Shown {
        let shown = Shown::of(ticket.preview(), held);
        self.submitted = Some(shown.clone());
        self.permit = Some(Permit::Submission(ticket));
        shown
    }
}

/// The right to let one request go, and the place where that is recorded first.
#[derive(Debug)]
pub(super) enum Permit {
    Submission(Ticket),
    Code(CodeTicket),
}

impl Permit {
    pub(super) fn record(&self, sent: &Sent) -> Result<(), ArchiveError> {
        let now = Clock::System.now();
        match self {
            Permit::Submission(ticket) => ticket.record(sent, now),
            Permit::Code(ticket) => ticket.record(sent, now),
        }
    }
}
