//! Where a case stands: computed from recorded facts, stored nowhere. Pure.

use std::fmt;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::event::Event;
use super::journal::Line;
use crate::outcome::{End, Sureness};
use crate::words::words;

/// The contract's words for where a case stands, as far as filing goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
                Event::Spent { .. } | Event::Recorded { .. } => spent = true,
                Event::Outcome { end, .. } => outcome = Some(*end),
                Event::Settled { sent: true } => outcome = Some(End::Acknowledged),
                Event::Settled { sent: false } => outcome = Some(End::NotAccepted),
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
            // What the seal stopped did not leave, nor what the person did not press for.
            End::NotAccepted | End::Sealed | End::Declined => State::NotAccepted,
            // Whatever else ended the run after the press, nobody can say what arrived.
            _ => State::Unknown,
        }
    }

    /// Whether `submit.json` was written: such a case is never used again.
    pub fn is_spent(self) -> bool {
        !matches!(self, State::Prepared | State::Declined)
    }

    /// Whether nobody knows what became of it, so that a person must settle it.
    pub fn is_unknown(self) -> bool {
        matches!(self, State::Sending | State::Unknown)
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

    /// The word in a sentence for a person, with who says so where somebody does.
    pub fn meaning(self, sure: Option<Sureness>) -> String {
        if sure == Some(Sureness::You) {
            match self {
                State::Acknowledged => return words!("state-you-sent"),
                State::NotAccepted => return words!("state-you-not-sent"),
                _ => {}
            }
        }
        match self {
            State::Prepared => words!("state-prepared"),
            State::Declined => words!("state-declined"),
            State::Sending => words!("state-sending"),
            State::AwaitingCode => words!("state-awaiting-code"),
            State::Acknowledged => words!("state-acknowledged"),
            State::Unknown => words!("state-unknown"),
            State::NotAccepted => words!("state-not-accepted"),
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
    /// The day on which the person says that they sent it by hand.
    pub(super) told: Option<Date>,
    /// How the run after the press ended, where that is recorded.
    pub(super) end: Option<End>,
    /// How sure the last outcome is.
    pub(super) sure: Option<Sureness>,
    /// Whether a person settled it.
    pub(super) settled: bool,
    /// Whether a validation message, or the person, allows the next round.
    pub(super) again: bool,
    /// When the site last warned of automated behaviour.
    pub(super) warned_at: Option<Timestamp>,
}

impl Course {
    /// Reads the lines of a journal.
    pub(super) fn of(lines: &[Line], submitted: bool) -> Self {
        let mut course = Self {
            state: State::of(lines.iter().map(|line| &line.event), submitted),
            spent_at: None,
            told: None,
            end: None,
            sure: None,
            settled: false,
            again: false,
            warned_at: None,
        };
        for line in lines {
            match &line.event {
                Event::Warned => course.warned_at = Some(line.at),
                Event::Spent { .. } => course.spent_at = Some(line.at),
                Event::Recorded { on, .. } => {
                    course.spent_at = Some(line.at);
                    course.told = Some(*on);
                }
                Event::Outcome { end, sure, again, .. } => {
                    course.end = Some(*end);
                    course.sure = *sure;
                    course.again = *again;
                }
                Event::Settled { sent } => {
                    course.settled = true;
                    course.sure = Some(Sureness::You);
                    course.again = !sent;
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

    /// Whether a person may say what became of it: nobody knows, or nobody but they said so.
    pub(super) fn can_be_settled(&self) -> bool {
        self.state.is_unknown() || self.state == State::AwaitingCode || self.settled
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

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
        let spent = || Event::Spent { digest: digest.clone(), submit_sha256: String::new() };
        let told = || Event::Recorded { on: date(2026, 11, 20), submit_sha256: String::new() };
        let settled = |sent| Event::Settled { sent };
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
            (vec![spent(), Event::Pressed { by_person: false }], true, State::Sending),
            (
                vec![spent(), Event::Pressed { by_person: false }, ended(End::Acknowledged)],
                true,
                State::Acknowledged,
            ),
            (vec![spent(), ended(End::AwaitingCode)], true, State::AwaitingCode),
            (vec![spent(), ended(End::NotAccepted)], true, State::NotAccepted),
            (vec![spent(), ended(End::Sealed)], true, State::NotAccepted),
            (vec![spent(), ended(End::Unknown)], true, State::Unknown),
            (vec![spent(), ended(End::Unexpected)], true, State::Unknown),
            (vec![spent(), ended(End::Declined)], true, State::NotAccepted),
            (vec![spent(), ended(End::PersonNeeded)], true, State::Unknown),
            (vec![spent(), settled(true)], true, State::Acknowledged),
            (vec![spent(), ended(End::Unknown), settled(false)], true, State::NotAccepted),
            (vec![spent(), settled(false), settled(true)], true, State::Acknowledged),
            (vec![told()], true, State::Sending),
            (vec![told(), ended(End::Acknowledged)], true, State::Acknowledged),
        ] {
            assert_eq!(State::of(&events, submitted), state, "{events:?} {submitted}");
        }
    }

    #[test]
    fn a_line_recorded_makes_a_case_spent() {
        let told = Event::Recorded { on: date(2026, 11, 20), submit_sha256: String::new() };
        assert_eq!(State::of([&told], false), State::Sending);
        assert_eq!(State::of([&told, &ended(End::AwaitingCode)], false), State::AwaitingCode);
    }

    #[test]
    fn the_table_says_where_a_case_stands() {
        let document = include_str!("../../docs/archive-format.md");
        let table = document.lines().skip_while(|line| *line != "| facts | state |").skip(2);
        let rows: Vec<(&str, &str)> = table
            .map_while(|line| line.strip_prefix("| ")?.strip_suffix(" |")?.split_once(" | "))
            .collect();
        let digest = crate::archive::testing::preview().digest();
        let spent = || Event::Spent { digest: digest.clone(), submit_sha256: String::new() };
        let settled = |sent| Event::Settled { sent };
        let mut says = Vec::new();
        for end in ALL_ENDS {
            let word = serde_json::to_value(end).unwrap();
            let word = || word.as_str().unwrap().to_owned();
            let before = match end {
                End::Declined => {
                    "no `submit.json`, no line `spent`; the last run ended with end `declined`"
                }
                _ => "no `submit.json`, no line `spent`; anything else",
            };
            says.push((before, word(), State::of([&stopped(end)], false)));
            let after = match end {
                End::Acknowledged | End::AwaitingCode | End::NotAccepted => {
                    "spent, last of both is `outcome` with end `acknowledged`, `awaiting-code` or `not-accepted`"
                }
                End::Sealed | End::Declined => {
                    "spent, last of both is `outcome` with end `sealed` or `declined`"
                }
                _ => "spent, last of both is `outcome` with any other end",
            };
            for first in [vec![], vec![settled(true)], vec![settled(false)]] {
                let events = [vec![spent()], first, vec![ended(end)]].concat();
                says.push((after, word(), State::of(&events, true)));
            }
            for (sent, row) in [
                (true, "spent, last of both is `settled` with `sent` true"),
                (false, "spent, last of both is `settled` with `sent` false"),
            ] {
                says.push((row, word(), State::of(&[spent(), ended(end), settled(sent)], true)));
            }
        }
        says.push((
            "spent, no `outcome`, no `settled`",
            String::new(),
            State::of([&spent()], true),
        ));
        for (facts, word, state) in &says {
            let said = rows.iter().find(|(row, _)| row == facts).map(|(_, state)| *state);
            let said = match said {
                Some("that word") => format!("`{word}`"),
                said => said.unwrap_or_else(|| panic!("no row: {facts}")).to_owned(),
            };
            assert_eq!(said, format!("`{state}`"), "{facts}");
        }
        for (facts, _) in rows {
            assert!(says.iter().any(|(said, ..)| *said == facts), "nothing is like this: {facts}");
        }
    }

    const ALL_ENDS: [End; 16] = [
        End::Sealed,
        End::Acknowledged,
        End::Declined,
        End::DryRun,
        End::AlreadyObjected,
        End::Unknown,
        End::AwaitingCode,
        End::NotAccepted,
        End::LoginNeeded,
        End::PersonNeeded,
        End::NotRecognised,
        End::OtherHost,
        End::Unavailable,
        End::Invalid,
        End::ArchiveTrouble,
        End::Unexpected,
    ];
}
