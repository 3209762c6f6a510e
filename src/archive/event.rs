//! What a journal can say. No variant holds a value about the person.

use serde::{Deserialize, Serialize};

use crate::outcome::{End, Outcome, Sureness};
use crate::preview::Digest;

/// What happened. No variant may hold a value about the person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum Event {
    /// The case came into being.
    Opened {
        /// The version of the archive format.
        format: u32,
        /// The case's name.
        case: String,
        /// The person's own name for the account.
        account: String,
        /// The form pack.
        form: String,
        /// For practice, the origin of the site.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        site: Option<String>,
        /// The case that this one is the next round of.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        after: Option<String>,
        /// The version of the program.
        program: String,
    },
    /// A run reached the form.
    Arrived {
        /// The address, without query and fragment.
        address: String,
    },
    /// The person was shown the filled form.
    Shown {
        /// What was shown.
        digest: Digest,
    },
    /// The person said yes.
    Consented {
        /// What the yes is bound to.
        digest: Digest,
    },
    /// `submit.json` is on the disk.
    Spent {
        /// What the yes was bound to.
        digest: Digest,
    },
    /// The button was pressed.
    Pressed,
    /// An e-mailed code is about to be confirmed.
    CodeSpent {
        /// The first, second or third.
        code: usize,
    },
    /// The one request that carries what was said yes to, or a code, is about to leave.
    Released {
        /// The SHA-256 of its body; none for a code.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        body_sha256: Option<String>,
        /// The first, second or third code.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        code: Option<usize>,
    },
    /// The seal stopped requests of the page's.
    RequestsStopped {
        /// Why.
        why: String,
        /// How many, since the last such line.
        count: usize,
    },
    /// A run ended before the press.
    Stopped {
        /// The contract's word.
        outcome: String,
        /// How it ended.
        end: End,
        /// The exit code.
        exit: u8,
        /// What happened, for a person.
        what: String,
    },
    /// A run ended after the press.
    Outcome {
        /// The contract's word.
        outcome: String,
        /// How it ended.
        end: End,
        /// The exit code.
        exit: u8,
        /// For an acknowledgement, how sure it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        sure: Option<Sureness>,
        /// Whether the page showed a validation message, so that the next run may try again.
        #[serde(default, skip_serializing_if = "is_false")]
        again: bool,
    },
    /// A bag got its name.
    Sealed {
        /// The bag's folder.
        bag: String,
        /// The SHA-256 of its tag manifest.
        tagmanifest_sha256: String,
    },
    /// The line before was not written to its end.
    Torn,
    /// An event of a later version.
    #[serde(other)]
    Other,
}

fn is_false(flag: &bool) -> bool {
    !flag
}

impl Event {
    /// The event for an end after the press.
    pub(super) fn outcome(outcome: &Outcome, again: bool) -> Self {
        Self::Outcome {
            outcome: outcome.end.word().to_owned(),
            end: outcome.end,
            exit: outcome.end.exit().code(),
            sure: outcome.sure,
            again,
        }
    }

    /// The event for an end before the press.
    pub(super) fn stopped(outcome: &Outcome) -> Self {
        Self::Stopped {
            outcome: outcome.end.word().to_owned(),
            end: outcome.end,
            exit: outcome.end.exit().code(),
            what: without_addresses(&outcome.what),
        }
    }
}

/// One line with its words that look like an e-mail address left out.
fn without_addresses(what: &str) -> String {
    let words: Vec<&str> = what
        .split_whitespace()
        .map(|word| if word.contains('@') { "⟨left out⟩" } else { word })
        .collect();
    crate::inert::line(&words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::without_addresses;

    #[test]
    fn what_is_said_of_a_stop_holds_no_address_and_one_line() {
        assert_eq!(
            without_addresses("logged in as\nkaren@example.dk, it says"),
            "logged in as ⟨left out⟩ it says"
        );
    }
}
