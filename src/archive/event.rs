//! What a journal can say. No variant holds a value about the person.

use jiff::civil::Date;
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
    /// Before the first run on the real site the person read what automation can mean there, and went on.
    Agreed {
        /// Whether they fill in the form and press themselves.
        assist: bool,
        /// Whether the account is another person's, who agrees as they say.
        for_other: bool,
    },
    /// The site's cookie question is about to be answered, by the one button that the scenario asks for.
    CookiesAnswered {
        /// Whether all cookies are accepted; else the optional ones are declined.
        accepted: bool,
    },
    /// The site warned of automated behaviour: the account rests.
    Warned,
    /// The person chose to go on though nobody sees what the page sends.
    Unsealed,
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
        /// The SHA-256 of `submit.json`.
        submit_sha256: String,
    },
    /// The person told that they sent it by hand; `submit.json` is on the disk.
    Recorded {
        /// The day that they named.
        on: Date,
        /// The SHA-256 of `submit.json`.
        submit_sha256: String,
    },
    /// The window was given to the person, who fills in the form.
    TakenOver,
    /// The button was pressed.
    Pressed {
        /// Whether the person pressed it, and not the program.
        #[serde(default, skip_serializing_if = "is_false")]
        by_person: bool,
    },
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
    /// The person settled an outcome that nobody knew.
    Settled {
        /// Whether they say that it was sent.
        sent: bool,
    },
    /// The person chose a new round, though an earlier case stands.
    Again {
        /// That case.
        after: String,
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
    use std::collections::BTreeSet;

    use jiff::civil::date;

    use super::{Event, without_addresses};
    use crate::outcome::{End, Outcome, Sureness};

    #[test]
    fn what_is_said_of_a_stop_holds_no_address_and_one_line() {
        assert_eq!(
            without_addresses("logged in as\nkaren@example.dk, it says"),
            "logged in as ⟨left out⟩ it says"
        );
    }

    /// Every event that is written, with all that it can have and with the least.
    fn written() -> Vec<Event> {
        let digest = crate::archive::testing::preview().digest();
        let hash = "0".repeat(64);
        let opened = |site, after| Event::Opened {
            format: 1,
            case: "karen-facebook-ai-1".into(),
            account: "karen".into(),
            form: "facebook-ai".into(),
            site,
            after,
            program: "0.1.0".into(),
        };
        let ended = Outcome::after(End::Acknowledged, "x");
        vec![
            opened(Some("http://127.0.0.1:4711".into()), Some("karen-facebook-ai-0".into())),
            opened(None, None),
            Event::Arrived { address: "x".into() },
            Event::Agreed { assist: false, for_other: true },
            Event::CookiesAnswered { accepted: false },
            Event::Warned,
            Event::Unsealed,
            Event::Shown { digest: digest.clone() },
            Event::Consented { digest: digest.clone() },
            Event::Spent { digest, submit_sha256: hash.clone() },
            Event::Recorded { on: date(2026, 11, 20), submit_sha256: hash.clone() },
            Event::TakenOver,
            Event::Pressed { by_person: true },
            Event::Pressed { by_person: false },
            Event::Released { body_sha256: Some(hash.clone()), code: None },
            Event::Released { body_sha256: None, code: Some(1) },
            Event::RequestsStopped { why: "second".into(), count: 1 },
            Event::CodeSpent { code: 1 },
            Event::stopped(&Outcome::before(End::Declined, "x")),
            Event::outcome(&ended.clone().as_sure_as(Sureness::YourComputer), true),
            Event::outcome(&ended, false),
            Event::Settled { sent: true },
            Event::Again { after: "karen-facebook-ai-1".into() },
            Event::Sealed { bag: "x".into(), tagmanifest_sha256: hash },
            Event::Torn,
        ]
    }

    /// The compiler asks for a new one here: it belongs into `written` too.
    fn is_written(event: &Event) -> bool {
        match event {
            Event::Opened { .. }
            | Event::Arrived { .. }
            | Event::Agreed { .. }
            | Event::CookiesAnswered { .. }
            | Event::Warned
            | Event::Unsealed
            | Event::Shown { .. }
            | Event::Consented { .. }
            | Event::Spent { .. }
            | Event::Recorded { .. }
            | Event::TakenOver
            | Event::Pressed { .. }
            | Event::Released { .. }
            | Event::RequestsStopped { .. }
            | Event::CodeSpent { .. }
            | Event::Stopped { .. }
            | Event::Outcome { .. }
            | Event::Settled { .. }
            | Event::Again { .. }
            | Event::Sealed { .. }
            | Event::Torn => true,
            Event::Other => false,
        }
    }

    #[test]
    fn the_table_names_every_event_and_all_that_belongs_to_it() {
        let document = include_str!("../../docs/archive-format.md");
        let table = document.lines().skip_while(|line| *line != "| event | with | when |").skip(2);
        let rows: Vec<(&str, &str)> = table
            .map_while(|line| line.strip_prefix("| `")?.split_once("` |"))
            .map(|(event, rest)| (event, rest.split('|').next().unwrap().trim()))
            .collect();
        let written: Vec<serde_json::Value> = written()
            .iter()
            .inspect(|event| assert!(is_written(event)))
            .map(|event| serde_json::to_value(event).unwrap())
            .collect();
        let names: BTreeSet<&str> =
            written.iter().map(|event| event["event"].as_str().unwrap()).collect();
        assert_eq!(rows.iter().map(|(event, _)| *event).collect::<BTreeSet<_>>(), names);
        assert_eq!(rows.len(), names.len());
        for event in &written {
            let (name, with) =
                rows.iter().find(|(name, _)| event["event"] == **name).copied().unwrap();
            let keys: Vec<&str> = event.as_object().unwrap().keys().map(String::as_str).collect();
            let all: Vec<&str> =
                with.split_whitespace().map(|it| it.trim_matches(['`', '?'])).collect();
            let must: Vec<&str> = with.split_whitespace().filter(|it| !it.ends_with('?')).collect();
            assert!(must.iter().all(|it| keys.contains(&it.trim_matches('`'))), "{name}");
            assert!(keys.iter().all(|it| *it == "event" || all.contains(it)), "{name}: {keys:?}");
        }
        // What may be missing is there in one and missing in another.
        for (name, with) in &rows {
            let of_it: Vec<_> = written.iter().filter(|event| event["event"] == **name).collect();
            for key in with.split_whitespace().filter_map(|it| it.strip_suffix('?')) {
                let there =
                    of_it.iter().filter(|it| it.get(key.trim_matches('`')).is_some()).count();
                assert!(there > 0 && there < of_it.len(), "{name}: {key}");
            }
        }
    }
}
