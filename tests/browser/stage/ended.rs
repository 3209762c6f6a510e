//! How a run ended, and everything that can be claimed about it.

use std::sync::Arc;

use objector::practice::Recorded;
use serde_json::Value;

use super::ground::Ground;
use super::person::{Objector, objector};

/// The names that the form numbers on the practice site have.
pub(crate) const REASON_FIELD: &str = "Field1260937718844165";

/// The names of the form's tokens: nothing of the person's is in them.
const TOKENS: [&str; 10] = [
    "fb_dtsg",
    "form_id",
    "jazoest",
    "lsd",
    "support_form_fact_false_fields",
    "support_form_hidden_fields",
    "support_form_id",
    "support_form_locale_id",
    "__user",
    "__a",
];

#[must_use]
pub(crate) struct Ended {
    pub(crate) ground: Arc<Ground>,
    network: &'static str,
    pub(crate) exit: i32,
    /// What stood on the terminal.
    pub(crate) transcript: String,
    /// What came on standard output, one event a line.
    pub(crate) events: Vec<Value>,
}

impl Ended {
    pub(crate) fn new(
        ground: Arc<Ground>,
        network: &'static str,
        exit: i32,
        said: &[u8],
        out: &str,
        excused: bool,
        moves: bool,
    ) -> Self {
        let transcript = String::from_utf8_lossy(said).replace("\r\n", "\n");
        let events: Vec<Value> = out
            .lines()
            .map(|line| {
                serde_json::from_str(line).unwrap_or_else(|error| panic!("{line}: {error}"))
            })
            .collect();
        let ended = Self { ground, network, exit, transcript, events };
        if !excused {
            ended.keeps_what_every_run_promises(moves);
        }
        ended
    }

    /// What holds for every run that ended by itself.
    fn keeps_what_every_run_promises(&self, moves: bool) {
        let transcript = &self.transcript;
        let (folders, processes) = self.ground.left_behind();
        assert!(
            folders.is_empty() && processes.is_empty(),
            "{folders:?} {processes:#?}\n{transcript}"
        );
        let raw = transcript
            .chars()
            .find(|it| it.is_control() && !['\n', '\u{8}'].contains(it) && !moves);
        assert_eq!(raw, None, "{transcript}");
        if let Some(last) = self.events.last() {
            assert_eq!(last["event"], "outcome", "{transcript}");
            assert_eq!(last["exit"], self.exit, "{transcript}");
        }
        if self.events.len() > 1 && [6, 7, 11, 12, 13, 14].contains(&self.exit) {
            let flat = flat(transcript);
            for way in [
                "look in your mailbox, also in Spam and Social",
                "`objector run --assist`",
                "`objector record`",
            ] {
                assert!(flat.contains(way), "no {way:?} in\n{transcript}");
            }
        }
    }

    pub(crate) fn exits(&self, code: i32) -> &Self {
        assert_eq!(self.exit, code, "{}", self.transcript);
        self
    }

    fn last_event(&self, name: &str) -> &Value {
        let found = self.events.iter().rfind(|event| event["event"] == name);
        found
            .unwrap_or_else(|| panic!("no event {name:?}; the terminal says:\n{}", self.transcript))
    }

    /// The word of the last line of `--json`.
    pub(crate) fn outcome(&self, word: &str) -> &Self {
        assert_eq!(self.last_event("outcome")["outcome"], word, "{}", self.transcript);
        self
    }

    pub(crate) fn as_sure_as(&self, who: &str) -> &Self {
        assert_eq!(self.last_event("ended")["sure"], who, "{}", self.transcript);
        self
    }

    /// What the program says about whether anything was sent: `no`, `perhaps`, `yes`.
    pub(crate) fn says_it_sent(&self, word: &str) -> &Self {
        assert_eq!(self.last_event("ended")["sent"], word, "{}", self.transcript);
        self
    }

    /// How often a question was asked, by its name in the events.
    pub(crate) fn asked(&self, question: &str, times: usize) -> &Self {
        let asked = self.events.iter().filter(|event| event["question"] == question);
        assert_eq!(asked.count(), times, "{question}:\n{}", self.transcript);
        self
    }

    /// These words stand on the terminal, wherever its lines break.
    pub(crate) fn tells(&self, words: &str) -> &Self {
        assert!(flat(&self.transcript).contains(words), "no {words:?} in\n{}", self.transcript);
        self
    }

    /// So many requests that may have put an objection into the world reached the site.
    pub(crate) fn site_received(&self, count: usize) -> &Self {
        let site = self.ground.site();
        let submissions = site.submissions();
        assert_eq!(submissions.len(), count, "{submissions:?}\n{}", self.transcript);
        let elsewhere = site.requests_at_other();
        assert!(elsewhere.iter().all(|it| it.method != "POST"), "{elsewhere:?}");
        self
    }

    /// The state word of the case, as `objector show` computes it.
    pub(crate) fn state(&self, word: &str) -> &Self {
        let case = self.last_event("outcome")["case"].as_str().expect("a case");
        let shown = self.ground.asks(&["show", case]);
        assert_eq!(shown["state"], word, "{shown}\n{}", self.transcript);
        self
    }

    /// Nothing was sent, and the archive says so too.
    pub(crate) fn sent_nothing(&self) -> &Self {
        self.site_received(0).leaves_the_case_unspent()
    }

    pub(crate) fn leaves_the_case_unspent(&self) -> &Self {
        assert_eq!(self.ground.cases_with("submit.json"), 0);
        let bags = self.ground.bags("submission");
        assert!(bags.is_empty(), "{bags:?}");
        self
    }

    /// What was shown at the gate.
    pub(crate) fn gate(&self) -> &Value {
        self.last_event("gate")
    }

    /// The value that the gate showed for a kind of field.
    pub(crate) fn shown(&self, kind: &str) -> Option<String> {
        let fields = self.gate()["preview"]["fields"].as_array().expect("fields");
        let field = fields.iter().find(|field| field["kind"] == kind)?;
        Some(field["value"].as_str().expect("a value").to_owned())
    }

    /// What the gate says to mind.
    pub(crate) fn minds(&self, words: &str) -> &Self {
        let notes = self.gate()["notes"].to_string();
        assert!(notes.contains(words), "no {words:?} in {notes}");
        self
    }

    pub(crate) fn does_not_mind(&self, words: &str) -> &Self {
        let notes = self.gate()["notes"].to_string();
        assert!(!notes.contains(words), "{words:?} is in {notes}");
        self
    }

    /// What arrived is what this test says, what the gate showed, and what the archive holds.
    pub(crate) fn everything_agrees(
        &self,
        email: &str,
        country: Option<(&str, &str)>,
        reason: &str,
    ) -> &Self {
        let submissions = self.ground.site().submissions();
        let first = submissions.first().expect("a submission");
        let arrived = |name: &str| first.field(name).map(|value| value.replace("\r\n", "\n"));
        assert_eq!(arrived("email").as_deref(), Some(email));
        assert_eq!(arrived(REASON_FIELD).as_deref(), Some(reason));
        assert_eq!(arrived("country").as_deref(), country.map(|(name, _)| name));
        assert_eq!(arrived("country_iso2_country_code").as_deref(), country.map(|(_, code)| code));
        assert_eq!(self.shown("email").as_deref(), Some(email));
        assert_eq!(self.shown("reason").as_deref(), Some(reason));
        only_these(first, &[email, reason]);
        let bag = self.ground.submission();
        let preview = &self.gate()["preview"];
        assert_eq!(&bag.consent(), preview);
        assert_eq!(bag.text("50-sent-text.txt"), reason);
        let filled = bag.text("20-filled.txt");
        for value in [email, reason] {
            assert!(filled.contains(value), "{filled}");
            self.shows_behind_bars(value);
        }
        if let Some((name, _)) = country {
            let shown = preview["fields"].as_array().expect("fields");
            let list = shown.iter().find(|field| field["kind"] == "country").expect("a country");
            let held = [&list["value"], &list["shown"]].map(|it| it.as_str().unwrap_or_default());
            assert!(held.contains(&name), "{list}");
        }
        self.only_codes_follow(&submissions[1..], &[email, reason])
    }

    /// The reason arrived like this, was shown like this, and is archived like this.
    pub(crate) fn arrived_as(&self, reason: &str) -> &Self {
        let submissions = self.ground.site().submissions();
        let arrived = submissions.first().and_then(|it| it.field(REASON_FIELD));
        assert_eq!(arrived.map(|it| it.replace("\r\n", "\n")).as_deref(), Some(reason));
        assert_eq!(self.shown("reason").as_deref(), Some(reason));
        assert_eq!(self.ground.submission().text("50-sent-text.txt"), reason);
        self
    }

    /// A request behind the first carries a code and none of the person's words.
    fn only_codes_follow(&self, rest: &[Recorded], words: &[&str]) -> &Self {
        for request in rest {
            assert!(request.field("nonce").is_some_and(|code| !code.is_empty()), "{request:?}");
            for (name, value) in request.fields() {
                assert!(name == "nonce" || TOKENS.contains(&name.as_str()), "{name}");
                assert!(!holds_any(&value, words), "{name}");
            }
        }
        self
    }

    /// Every line of a value stands on the terminal behind the bar.
    fn shows_behind_bars(&self, value: &str) {
        let bars: String = self
            .transcript
            .lines()
            .filter_map(|line| line.strip_prefix("    | "))
            .map(|line| format!("{line} "))
            .collect();
        for line in value.lines() {
            assert!(bars.contains(line.trim_end()), "no {line:?} in\n{}", self.transcript);
        }
    }

    /// The next run, by the same person on the same ground.
    pub(crate) fn again(&self) -> Objector {
        objector().on_ground(&self.ground, self.network)
    }
}

/// Beside what a person can see, a submission carries the form's own tokens and nothing else.
fn only_these(submission: &Recorded, values: &[&str]) {
    for (name, value) in submission.fields() {
        let seen = ["email", "country", "country_iso2_country_code"].contains(&name.as_str());
        if seen || name.starts_with("Field") {
            continue;
        }
        assert!(TOKENS.contains(&name.as_str()), "{name}");
        assert!(!holds_any(&value, values), "{name}");
    }
}

fn holds_any(value: &str, words: &[&str]) -> bool {
    let said = words.iter().filter(|word| !word.is_empty());
    said.clone().any(|word| value.contains(word))
}

/// The text on one line.
pub(crate) fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
