//! What an answer means for the person: judgement or reading → outcome, in words.

use crate::human::Reply;
use crate::inert;
use crate::judge::{Before, Judgement, words_of};
use crate::language::Words;
use crate::outcome::{End, Outcome, Sent, Sureness};
use crate::seal::Exchange;
use crate::survey::Survey;
use crate::wall::Wall;
use crate::words::{Word, words};

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
            Outcome::after(End::Acknowledged, words!("page-acknowledged"))
                .as_sure_as(Sureness::YourComputer),
            words,
        ),
        Judgement::Refused(words) => {
            quote(Outcome::after(End::NotAccepted, words!("page-did-not-take-it")), words)
        }
        Judgement::Contradiction => Outcome::after(End::Unknown, words!("page-yes-and-no"))
            .quoting(inert::text(&words_of(before, survey))),
        Judgement::NoAnswer => Outcome::after(End::Unknown, words!("connection-broke")),
        Judgement::Elsewhere(address) => {
            Outcome::after(End::Unknown, words!("led-elsewhere-after", host = inert::line(address)))
        }
        Judgement::Wall(wall) => at_a_wall(*wall),
        Judgement::Nothing | Judgement::Unexplained | Judgement::CodeWanted(_) => {
            Outcome::after(End::Unknown, words!("no-answer"))
        }
    }
}

/// The end where what left came to nothing, and the page says nothing about it.
pub fn came_to_nothing(exchange: &Exchange) -> Outcome {
    let what = match exchange.responses.is_empty() {
        true => words!("came-to-nothing-broke"),
        false => words!("came-to-nothing-sent-on"),
    };
    Outcome::after(End::Unknown, what)
}

/// A wall after the press: the person must deal with it, and nobody knows what was taken.
fn at_a_wall(wall: Wall) -> Outcome {
    let (end, what) = match wall {
        Wall::LogIn => (End::Unknown, words!("wall-after-log-in")),
        Wall::TwoStep => (End::PersonNeeded, words!("wall-after-two-step")),
        Wall::Captcha => (End::PersonNeeded, words!("wall-after-captcha")),
        Wall::AutomatedBehaviour => (End::PersonNeeded, words!("wall-after-automated")),
        Wall::Locked | Wall::Suspended | Wall::NewDevice | Wall::Checkpoint => {
            (End::PersonNeeded, words!("wall-after-checkpoint"))
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
            Outcome::after(End::Acknowledged, words!("you-read-yes")).as_sure_as(Sureness::You)
        }
        () if reply.is(Word::No) => Outcome::after(End::Unknown, words!("you-read-no")),
        () => Outcome::after(End::Unknown, words!("nobody-could-explain")),
    };
    outcome.quoting(inert::text(text))
}

/// The end of a run that was not given the code, after so many that were tried.
pub fn awaiting_code(tried: usize) -> Outcome {
    let what = match tried {
        0 => words!("code-none"),
        1 => words!("code-one"),
        CODES => words!("code-three"),
        _ => words!("code-two"),
    };
    Outcome::after(End::AwaitingCode, words!("code-not-confirmed", what = what))
}
