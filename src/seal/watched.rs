//! What the seal of a run did until now.

use super::{Exchange, Request, Why};
use crate::wall::Wall;

/// A request that was stopped. Of its address only the origin is kept: the rest may hold anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stopped {
    /// `GET`, `POST`.
    pub method: String,
    /// Where it would have gone.
    pub origin: String,
    /// Why it did not.
    pub why: Why,
}

impl Stopped {
    /// What is told of a request.
    pub fn of(request: &Request, why: Why) -> Self {
        Self { method: request.method.clone(), origin: request.origin(), why }
    }
}

/// What the seal of a run did until now.
#[derive(Debug, Clone, Default)]
pub struct Watched {
    /// Whether it stands: without it nobody knows what a page sends.
    pub stands: bool,
    /// Whether it was lost on the way: what then left, if anything, nobody saw.
    pub is_lost: bool,
    /// What it stopped, in order.
    pub stopped: Vec<Stopped>,
    /// So many of them before the address at hand was opened.
    pub before_here: usize,
    /// What it let go after a yes, in order: the submission, then codes.
    pub exchanges: Vec<Exchange>,
    /// How many requests of the page's are on their way.
    pub pending: usize,
    /// How often the person pressed in the window and what followed was stopped, because the yes was
    /// missing or the press too long ago.
    pub in_vain: usize,
}

impl Watched {
    /// Whether it is sure that nothing left after a yes.
    pub fn nothing_left(&self) -> bool {
        let may_have = self.stopped.iter().any(|stopped| stopped.why == Why::NotHeld);
        self.stands && !self.is_lost && self.exchanges.is_empty() && !may_have
    }

    /// Why the submission did not leave, where it was tried and stopped.
    pub fn refused(&self) -> Option<&Why> {
        let refused = |why: &&Why| matches!(why, Why::Differs(_) | Why::Unrecorded);
        let mut whys = self.stopped.iter().rev().map(|stopped| &stopped.why);
        whys.find(refused).filter(|_| self.exchanges.is_empty())
    }

    /// The last that left after a yes, where it ended without an answer: by itself, none will come.
    pub fn came_to_nothing(&self) -> Option<&Exchange> {
        self.exchanges.last().filter(|last| last.broke && last.status().is_none())
    }

    /// What it stopped since the address at hand was opened.
    pub fn stopped_here(&self) -> &[Stopped] {
        self.stopped.get(self.before_here..).unwrap_or_default()
    }

    /// The wall that the page was led to last, on the network's own front host, and did not reach.
    pub fn led_to_a_wall(&self) -> Option<Wall> {
        self.stopped_here().iter().rev().find_map(|stopped| match stopped.why {
            Why::AtWall(wall) => Some(wall),
            _ => None,
        })
    }

    /// The host that the page was led to and did not reach, if it was.
    pub fn led_to(&self) -> Option<&str> {
        self.stopped_here().iter().rev().find_map(|stopped| match &stopped.why {
            Why::OtherHost(origin) => Some(origin.as_str()),
            _ => None,
        })
    }
}
