//! Where a case stands: computed from recorded facts, stored nowhere. Pure.

use std::fmt;

use jiff::Timestamp;
use serde::Serialize;

use super::event::Event;
use super::journal::Line;
use crate::outcome::{End, Sureness};

/// The contract's words for where a case stands, as far as filing goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Nothing was sent yet.
    Prepared,
    /// Nothing was sent: the person said no.
    Declined,
    /// The point of no return was passed, and no outcome is recorded.
    Sending,
    /// Sent; Meta e-mailed a code that was not given.
    AwaitingCode,
    /// The page said that Meta received it.
    Acknowledged,
    /// Sent, or perhaps; nothing says what became of it.
    Unknown,
    /// The page said no.
    NotAccepted,
}

impl State {
    /// Where a case with these events stands; `submitted` is whether `submit.json` exists.
    pub fn of<'a>(events: impl IntoIterator<Item = &'a Event>, submitted: bool) -> Self {
        let mut spent = submitted;
        let mut declined = false;
        let mut outcome = None;
        for event in events {
            match event {
                Event::Spent { .. } => spent = true,
                Event::Outcome { end, .. } => outcome = Some(*end),
                Event::Stopped { end, .. } => declined = *end == End::Declined,
                Event::Arrived { .. } | Event::Shown { .. } => declined = false,
                _ => {}
            }
        }
        match (spent, outcome) {
            (false, _) if declined => State::Declined,
            (false, _) => State::Prepared,
            (true, None) => State::Sending,
            (true, Some(end)) => State::after(end),
        }
    }

    /// Where a spent case stands after this end.
    pub fn after(end: End) -> Self {
        match end {
            End::Acknowledged => State::Acknowledged,
            End::AwaitingCode => State::AwaitingCode,
            // What the seal stopped did not leave.
            End::NotAccepted | End::Sealed => State::NotAccepted,
            // Whatever else ended the run after the press, nobody can say what arrived.
            _ => State::Unknown,
        }
    }

    /// Whether `submit.json` was written: such a case is never used again.
    pub fn is_spent(self) -> bool {
        !matches!(self, State::Prepared | State::Declined)
    }

    /// The contract's word.
    pub fn word(self) -> &'static str {
        match self {
            State::Prepared => "prepared",
            State::Declined => "declined",
            State::Sending => "sending",
            State::AwaitingCode => "awaiting-code",
            State::Acknowledged => "acknowledged",
            State::Unknown => "unknown",
            State::NotAccepted => "not-accepted",
        }
    }

    /// The word in a sentence for a person.
    pub fn meaning(self) -> &'static str {
        match self {
            State::Prepared => "nothing was sent yet",
            State::Declined => "nothing was sent: nobody said yes",
            State::Sending => {
                "it was about to be sent, and the program ended before it could record the answer"
            }
            State::AwaitingCode => "it was sent, and Meta waits for the code that it e-mailed",
            State::Acknowledged => "the page said that Meta has received it",
            State::Unknown => "it was sent, or perhaps: nothing clear came back",
            State::NotAccepted => "it was not taken: the page said so, or it never left",
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// What the journal says about how the sending went.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Course {
    /// Where the case stands.
    pub(super) state: State,
    /// When `submit.json` was recorded.
    pub(super) spent_at: Option<Timestamp>,
    /// How sure the last outcome is.
    pub(super) sure: Option<Sureness>,
    /// Whether a validation message allows the next round.
    pub(super) again: bool,
}

impl Course {
    /// Reads the lines of a journal.
    pub(super) fn of(lines: &[Line], submitted: bool) -> Self {
        let mut course = Self {
            state: State::of(lines.iter().map(|line| &line.event), submitted),
            spent_at: None,
            sure: None,
            again: false,
        };
        for line in lines {
            match &line.event {
                Event::Spent { .. } => course.spent_at = Some(line.at),
                Event::Outcome { sure, again, .. } => {
                    course.sure = *sure;
                    course.again = *again;
                }
                _ => {}
            }
        }
        course
    }

    /// Whether the case is over without having counted: the next run opens the next round.
    pub(super) fn allows_next_round(&self) -> bool {
        self.state == State::NotAccepted && self.again
    }
}

#[cfg(test)]
mod tests {
    use super::State;
    use crate::archive::event::Event;
    use crate::outcome::{End, Outcome};

    fn stopped(end: End) -> Event {
        Event::stopped(&Outcome::before(end, "x"))
    }

    fn ended(end: End) -> Event {
        Event::outcome(&Outcome::after(end, "x"), false)
    }

    #[test]
    fn the_state_is_computed_from_recorded_facts() {
        let digest = crate::archive::testing::preview().digest();
        let shown = || Event::Shown { digest: digest.clone() };
        let spent = || Event::Spent { digest: digest.clone() };
        for (events, submitted, state) in [
            (vec![], false, State::Prepared),
            (vec![shown()], false, State::Prepared),
            (vec![shown(), stopped(End::Declined)], false, State::Declined),
            (vec![stopped(End::Declined), Event::Torn], false, State::Declined),
            (vec![stopped(End::Declined), shown()], false, State::Prepared),
            (vec![stopped(End::Declined), stopped(End::LoginNeeded)], false, State::Prepared),
            (vec![stopped(End::DryRun)], false, State::Prepared),
            (vec![shown()], true, State::Sending),
            (vec![shown(), spent()], true, State::Sending),
            // A `submit.json` that somebody removed does not make the case unspent.
            (vec![shown(), spent()], false, State::Sending),
            (vec![spent(), Event::Pressed], true, State::Sending),
            (vec![spent(), Event::Pressed, ended(End::Acknowledged)], true, State::Acknowledged),
            (vec![spent(), ended(End::AwaitingCode)], true, State::AwaitingCode),
            (vec![spent(), ended(End::NotAccepted)], true, State::NotAccepted),
            (vec![spent(), ended(End::Sealed)], true, State::NotAccepted),
            (vec![spent(), ended(End::Unknown)], true, State::Unknown),
            (vec![spent(), ended(End::Unexpected)], true, State::Unknown),
            (vec![spent(), ended(End::Declined)], true, State::Unknown),
            (vec![spent(), ended(End::PersonNeeded)], true, State::Unknown),
        ] {
            assert_eq!(State::of(&events, submitted), state, "{events:?} {submitted}");
        }
    }
}
