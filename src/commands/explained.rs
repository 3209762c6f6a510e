//! What a check of the archive shows and what it does not, for the person and for an authority.

use crate::archive::State;
use crate::archive::verify::Checked;
use crate::outcome::Sureness;

/// What holds for every archive.
pub const IN_GENERAL: [&str; 7] = [
    "Where nothing is wrong, no file was changed since it was sealed and no line since it was \
     written, as far as the numbers beside them are still the numbers of then.",
    "It does not show that to somebody who does not trust the owner: whoever owns these files can \
     make all of them anew, and every number with them. Only a number that somebody else kept \
     shows more: give the SHA-256 of a bag's `tagmanifest-sha256.txt` to whoever may doubt it later.",
    "It does not show that Meta's page said so. This computer saw the page; an encrypted \
     connection protects what is on its way, and leaves no proof that could be handed on. \
     Pictures and texts of a page can be forged by whoever keeps them.",
    "The times are those of this computer's clock. That none lies before the one above it is \
     checked; that the clock was right is not.",
    "What anyone can check is the mail that Meta signs, as the file that was received: keep it.",
    "`forgotten.jsonl` and the last line of each journal are vouched for by less: of the first \
     only its shape can be checked, of the other only that it is as `journal.sha256` says.",
    "Authorities ask for copies of what was asked and of what was answered. None was found that \
     asks for numbers like these: they are for you, and for whoever doubts you.",
];

/// What a case shows, in one or two sentences.
pub fn of_case(case: &Checked) -> String {
    let shows = match (case.state, case.sure) {
        _ if case.in_use => "A run is using it, so it was not checked.",
        _ if case.is_damaged => {
            "It is damaged: count on nothing in it before you know what happened to it."
        }
        _ if case.practice => "A rehearsal: nothing reached Meta, and it proves nothing.",
        (None, _) => "Its journal does not say where it stands.",
        (Some(State::Prepared | State::Declined), _) => {
            "Nothing was sent: there is nothing to prove."
        }
        (Some(State::Sending | State::Unknown), _) => {
            "It was sent, or perhaps. It shows what was about to be sent, and no more."
        }
        (Some(State::Acknowledged), Some(Sureness::YourComputer)) => {
            "This computer saw the page say that Meta has it. Others must believe you, or see the \
             mail from Meta."
        }
        (Some(State::Acknowledged), _) => {
            "You said that Meta has it. Others must believe you, or see the mail from Meta."
        }
        (Some(State::NotAccepted), Some(Sureness::You)) => "You said that it was not sent.",
        (Some(State::NotAccepted), _) => "This computer saw the page say no.",
        (Some(State::AwaitingCode), _) => {
            "It was sent, and this computer saw the page ask for a code that was not given."
        }
    };
    let mut shows = shows.to_owned();
    if case.holds_mail {
        shows.push_str(
            " A mail lies in it that you brought: its signature was not checked here, and whoever \
             has its file can check it.",
        );
    }
    shows
}
