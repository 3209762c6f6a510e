//! What an answer means for the person: judgement or reading → outcome, in words.

use crate::human::Reply;
use crate::inert;
use crate::judge::{Before, Judgement, words_of};
use crate::language::Words;
use crate::outcome::{End, Outcome, Sent, Sureness};
use crate::seal::Exchange;
use crate::survey::Survey;
use crate::wall::Wall;
use crate::words::Word;

/// So many codes may be tried.
pub const CODES: usize = 3;

/// What the page's own answer means.
pub fn outcome_of(judgement: &Judgement, before: &Before, survey: &Survey) -> Outcome {
    let quote = |mut outcome: Outcome, words: &Words| {
        outcome.words_source.clone_from(&words.source);
        outcome.quoting(inert::text(&words_of(before, survey)))
    };
    match judgement {
        Judgement::Acknowledged(words) => quote(
            Outcome::after(End::Acknowledged, "the page acknowledged your objection")
                .as_sure_as(Sureness::YourComputer),
            words,
        ),
        Judgement::Refused(words) => quote(
            Outcome::after(End::NotAccepted, "the page says that your objection was not taken"),
            words,
        ),
        Judgement::Contradiction => {
            Outcome::after(End::Unknown, "the page says yes and no at once")
                .quoting(inert::text(&words_of(before, survey)))
        }
        Judgement::NoAnswer => {
            Outcome::after(End::Unknown, "the connection broke before an answer came")
        }
        Judgement::Elsewhere(address) => Outcome::after(
            End::Unknown,
            format!("after the press the page led to another host: {}", inert::line(address)),
        ),
        Judgement::Wall(wall) => at_a_wall(*wall),
        Judgement::Nothing | Judgement::Unexplained | Judgement::CodeWanted(_) => {
            Outcome::after(End::Unknown, "no answer appeared on the page within a minute")
        }
    }
}

/// The end where what left came to nothing, and the page says nothing about it.
pub fn came_to_nothing(exchange: &Exchange) -> Outcome {
    let what = match exchange.responses.is_empty() {
        true => "the connection broke before an answer came, and the page says nothing new",
        false => "the site sent it on, no answer came from there, and the page says nothing new",
    };
    Outcome::after(End::Unknown, what)
}

/// A wall after the press: the person must deal with it, and nobody knows what was taken.
fn at_a_wall(wall: Wall) -> Outcome {
    let (end, what) = match wall {
        Wall::LogIn => (End::Unknown, "after the press Meta asks for a log-in"),
        Wall::TwoStep => (End::PersonNeeded, "after the press Meta asks for two-step verification"),
        Wall::Captcha => (End::PersonNeeded, "after the press Meta shows a captcha"),
        Wall::AutomatedBehaviour => {
            (End::PersonNeeded, "after the press Meta warned you of automated behaviour")
        }
        Wall::Locked | Wall::Suspended | Wall::NewDevice | Wall::Checkpoint => {
            (End::PersonNeeded, "after the press Meta wants to see you first")
        }
    };
    let mut outcome = Outcome::after(end, what);
    outcome.sent = Sent::Perhaps;
    outcome.warned = wall == Wall::AutomatedBehaviour;
    outcome
}

/// What the person's reading means.
pub fn as_read(reply: &Reply, text: &str) -> Outcome {
    let outcome = match () {
        () if reply.is(Word::Yes) => {
            let what = "you read on the page that Meta has received your objection";
            Outcome::after(End::Acknowledged, what).as_sure_as(Sureness::You)
        }
        () if reply.is(Word::No) => {
            let what = "you read on the page that Meta has not received your objection";
            Outcome::after(End::Unknown, what)
        }
        () => Outcome::after(End::Unknown, "the page says something that nobody could explain"),
    };
    outcome.quoting(inert::text(text))
}

/// The end of a run that was not given the code, after so many that were tried.
pub fn awaiting_code(tried: usize) -> Outcome {
    let what = match tried {
        0 => "Meta asks for a code that it e-mailed you, and none was given",
        1 => "Meta did not take the code that you typed, and no other was given",
        CODES => "Meta did not take any of the three codes that you typed",
        _ => "Meta did not take the codes that you typed, and no other was given",
    };
    let what = format!("{what}; it may not count your objection before the code is confirmed");
    Outcome::after(End::AwaitingCode, what)
}
