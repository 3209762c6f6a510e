//! Page and network together: what the page says of the answer, and what was seen to leave and to
//! come back. Where they contradict each other, nobody knows.

use super::{Stopped, Watched, Why};
use crate::outcome::{End, Outcome, Sent};
use crate::words::words;

/// What the network shows of a submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Network {
    /// Nothing that carries the objection left.
    NothingLeft,
    /// Nothing that carries it was let go, but something that was to be stopped was not held.
    NotHeld,
    /// It left, and no answer was seen.
    Left,
    /// It left, and the connection broke.
    Broke,
    /// It left, and the site answered with this status.
    Answered(u16),
}

impl Network {
    fn of(watched: &Watched) -> Self {
        // Where a code followed, the last answer is the one that counts.
        let Some(last) = watched.exchanges.last() else {
            return if watched.nothing_left() { Network::NothingLeft } else { Network::NotHeld };
        };
        match last.status() {
            Some(status) => Network::Answered(status),
            None if last.broke => Network::Broke,
            None => Network::Left,
        }
    }

    fn words(self) -> String {
        match self {
            Network::NothingLeft => words!("network-nothing-left"),
            Network::NotHeld => words!("network-not-held"),
            Network::Left => words!("network-left"),
            Network::Broke => words!("network-broke"),
            Network::Answered(status) => words!("network-answered", status = status),
        }
    }

    /// That this does not go together with a page that says yes, behind what it says; none where it
    /// does.
    fn denies(self, what: &str) -> Option<String> {
        match self {
            Network::NothingLeft | Network::NotHeld => {
                Some(words!("denied-nothing-left", what = what))
            }
            Network::Left => Some(words!("denied-no-answer", what = what)),
            Network::Broke => Some(words!("denied-broke", what = what)),
            Network::Answered(400..) => Some(words!("denied-error", what = what)),
            Network::Answered(_) => None,
        }
    }
}

/// The outcome of a run by what the page says, with what the network shows.
#[must_use]
pub fn weigh(outcome: Outcome, spent: bool, watched: &Watched) -> Outcome {
    let mut outcome = match (watched.stands && !watched.is_lost, spent) {
        (false, true) if !watched.stands => without_a_seal(outcome),
        (false, _) => outcome,
        (true, true) => after_the_press(outcome, watched),
        (true, false) => before_the_press(outcome, watched),
    };
    outcome.network.extend(told(&watched.stopped));
    outcome
}

fn after_the_press(mut outcome: Outcome, watched: &Watched) -> Outcome {
    let network = Network::of(watched);
    let page_says = !matches!(outcome.end, End::Unknown | End::Declined);
    let contradiction = network.denies(&outcome.what).filter(|_| outcome.end == End::Acknowledged);
    let contradicts = contradiction.is_some();
    if let Some(what) = contradiction {
        outcome.what = what;
        outcome.end = End::Unknown;
        outcome.sent = Sent::Perhaps;
        outcome.sure = None;
    } else if network == Network::NothingLeft {
        outcome = nothing_left(outcome, watched.refused());
    }
    let page = if page_says { "seen" } else { "not-seen" };
    let wire = match (contradicts, network) {
        (true, _) => "contradicting",
        (false, Network::Answered(_)) => "seen",
        (false, _) => "not-seen",
    };
    outcome.network.push(words!(
        "page-and-network",
        network = network.words(),
        page = page,
        wire = wire
    ));
    outcome
}

/// What nobody looked at is said, and changes nothing.
fn without_a_seal(mut outcome: Outcome) -> Outcome {
    outcome.network.push(words!("network-unsealed"));
    outcome
}

/// After a press that nothing followed: the page kept it, or the seal did.
fn nothing_left(mut outcome: Outcome, refused: Option<&Why>) -> Outcome {
    outcome.sent = Sent::No;
    if let Some(why) = refused {
        outcome.end = End::Sealed;
        outcome.what = why.of_the_submission();
    } else if outcome.end == End::Unknown {
        outcome.end = End::NotAccepted;
        outcome.what = words!("and-nothing-left", what = outcome.what);
    }
    outcome
}

/// Where the seal kept the form from working, it is the seal's end and not the page's.
fn before_the_press(mut outcome: Outcome, watched: &Watched) -> Outcome {
    let broken = matches!(outcome.end, End::NotRecognised | End::Unavailable | End::OtherHost);
    if !broken {
        return outcome;
    }
    if let Some(origin) = watched.led_to() {
        outcome.end = End::OtherHost;
        outcome.what = words!("led-elsewhere-not-opened", host = crate::inert::line(origin));
    } else if outcome.end != End::OtherHost && !watched.stopped_here().is_empty() {
        outcome.end = End::Sealed;
        outcome.what = words!("and-sealed", what = outcome.what);
    }
    outcome
}

/// Each word once, in the order in which they first come, with how often it comes.
pub fn counted(words: impl Iterator<Item = &'static str>) -> Vec<(&'static str, usize)> {
    let mut counts: Vec<(&'static str, usize)> = Vec::new();
    for word in words {
        match counts.iter_mut().find(|(known, _)| *known == word) {
            Some((_, count)) => *count += 1,
            None => counts.push((word, 1)),
        }
    }
    counts
}

/// What was stopped, in sentences, one for each reason.
pub fn told(stopped: &[Stopped]) -> Vec<String> {
    let counts = counted(stopped.iter().map(|stopped| stopped.why.word()));
    let why = |word| stopped.iter().map(|stopped| &stopped.why).find(|why| why.word() == word);
    let told = |(word, count)| why(word).map(|why| why.told(count));
    counts.into_iter().filter_map(told).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::{Difference, Exchange, Response, Sent as Left, Stopped, Watched, Why};
    use super::{told, weigh};
    use crate::outcome::{End, Outcome, Sent, Sureness};

    fn stopped(why: Why) -> Stopped {
        Stopped { method: "POST".into(), origin: "https://a.example".into(), why }
    }

    fn watched(statuses: Option<&[u16]>, broke: bool, stopped: Vec<Stopped>) -> Watched {
        let sent = Left {
            method: "POST".into(),
            address: "https://a.example/".into(),
            content_type: String::new(),
            body_bytes: 0,
            body_sha256: None,
            fields: Vec::new(),
            left_out: BTreeMap::new(),
        };
        let exchange = |statuses: &[u16]| {
            let response = |status: &u16| Response::of("https://a.example/", *status, Vec::new());
            Exchange { sent, responses: statuses.iter().map(response).collect(), broke }
        };
        let exchanges = statuses.map(exchange).into_iter().collect();
        Watched { stands: true, stopped, exchanges, ..Watched::default() }
    }

    fn yes() -> Outcome {
        Outcome::after(End::Acknowledged, "the page says yes").as_sure_as(Sureness::YourComputer)
    }

    fn weighed(outcome: Outcome, watched: &Watched) -> (End, Sent) {
        let weighed = weigh(outcome, true, watched);
        (weighed.end, weighed.sent)
    }

    #[test]
    fn a_page_that_says_yes_is_believed_where_the_site_was_seen_to_answer() {
        for statuses in [&[200][..], &[303, 200], &[204]] {
            let outcome = weigh(yes(), true, &watched(Some(statuses), false, Vec::new()));
            assert_eq!((outcome.end, outcome.sent), (End::Acknowledged, Sent::Yes));
            assert_eq!(outcome.sure, Some(Sureness::YourComputer));
        }
    }

    #[test]
    fn a_page_that_says_yes_against_the_network_is_not_believed() {
        for watched in [
            watched(None, false, Vec::new()),
            watched(Some(&[500]), false, Vec::new()),
            watched(Some(&[303, 404]), false, Vec::new()),
            watched(Some(&[]), true, Vec::new()),
            watched(Some(&[]), false, Vec::new()),
        ] {
            let outcome = weigh(yes(), true, &watched);
            assert_eq!((outcome.end, outcome.sent), (End::Unknown, Sent::Perhaps), "{watched:?}");
            assert_eq!(outcome.sure, None);
            assert!(outcome.network[0].contains("contradicting"), "{:?}", outcome.network);
        }
    }

    #[test]
    fn a_status_alone_is_no_yes_and_a_no_stays_a_no() {
        let watched = watched(Some(&[200]), false, Vec::new());
        let silent = Outcome::after(End::Unknown, "no answer");
        assert_eq!(weighed(silent, &watched), (End::Unknown, Sent::Perhaps));
        let no = Outcome::after(End::NotAccepted, "the page says no");
        assert_eq!(weighed(no, &watched), (End::NotAccepted, Sent::Yes));
    }

    #[test]
    fn where_nothing_left_nothing_was_sent() {
        let silent = || Outcome::after(End::Unknown, "no answer");
        let nothing = watched(None, false, Vec::new());
        assert_eq!(weighed(silent(), &nothing), (End::NotAccepted, Sent::No));
        let differs = stopped(Why::Differs(vec![Difference::Adds(1)]));
        let refused = watched(None, false, vec![differs]);
        assert_eq!(weighed(silent(), &refused), (End::Sealed, Sent::No));
        // Where the seal was lost, or never stood, it proves nothing.
        let not_held = watched(None, false, vec![stopped(Why::NotHeld)]);
        assert_eq!(weighed(silent(), &not_held), (End::Unknown, Sent::Perhaps));
        let lost = Watched { is_lost: true, ..nothing };
        assert_eq!(weighed(silent(), &lost), (End::Unknown, Sent::Perhaps));
        assert_eq!(weighed(silent(), &Watched::default()), (End::Unknown, Sent::Perhaps));
    }

    #[test]
    fn a_form_that_the_seal_kept_from_working_is_the_seals_end() {
        let broken = || Outcome::before(End::NotRecognised, "the form did not take it");
        let stopped_a_draft = watched(None, false, vec![stopped(Why::CarriesWords)]);
        assert_eq!(weigh(broken(), false, &stopped_a_draft).end, End::Sealed);
        let nothing = watched(None, false, Vec::new());
        assert_eq!(weigh(broken(), false, &nothing).end, End::NotRecognised);
        let declined = Outcome::before(End::Declined, "no");
        assert_eq!(weigh(declined, false, &stopped_a_draft).end, End::Declined);
        let away = watched(None, false, vec![stopped(Why::OtherHost("https://b.example".into()))]);
        let lost = Outcome::before(End::Unavailable, "it did not load");
        assert_eq!(weigh(lost, false, &away).end, End::OtherHost);
        // What was stopped on the page before is not this one's.
        for earlier in [away, stopped_a_draft] {
            let here = Watched { before_here: 1, ..earlier };
            assert_eq!(weigh(broken(), false, &here).end, End::NotRecognised);
        }
    }

    #[test]
    fn what_was_stopped_is_told_by_reason_and_counted() {
        let all = [Why::CarriesWords, Why::Submits, Why::CarriesWords].map(stopped);
        assert_eq!(
            told(&all),
            [
                "2 requests that carried your words were stopped",
                "1 request that would have submitted before your yes was stopped",
            ]
        );
    }
}
