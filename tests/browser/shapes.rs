//! Every shape of the form, in every language and wording: each value of each meets each of the
//! others, and what arrives is what was shown.

use std::collections::BTreeSet;

use objector::practice::{Site, Wording, Year};

use super::stage::person::{EMAIL, REASON};
use super::stage::practice::Practice;
use super::stage::{objector, site};

use Expected::{Believed, Read};
use Shape::{PlainForm, React, Script, Xhr};
use Wording::{AsSeen, Reworded, Unknown};
use Year::{Y2024, Y2025};

/// How the form is made, and how it leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Shape {
    /// The server writes it, its script sends it.
    Xhr,
    /// The server writes it, the browser sends it.
    PlainForm,
    /// A script writes and sends it.
    Script,
    /// The real React writes and sends it.
    React,
}

/// How a run ends in which the person says yes wherever they are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Expected {
    /// The page's words have a source: nobody is asked what they mean.
    Believed,
    /// Nobody knows the page's words: the person reads them.
    Read,
}

/// One form, how a run against it ends, and what the gate says was found by structure alone.
#[derive(Debug, Clone, Copy)]
struct Row {
    language: &'static str,
    shape: Shape,
    words: Wording,
    year: Year,
    pack: &'static str,
    expected: Expected,
    by_structure: &'static str,
}

const FACEBOOK: &str = "facebook-ai";
const INSTAGRAM: &str = "instagram-ai";

macro_rules! rows {
    ($($name:ident: $language:literal $shape:ident $words:ident $year:ident $pack:ident, $expected:expr, $by_structure:literal;)*) => {
        const ROWS: &[Row] = &[$(Row {
            language: $language, shape: $shape, words: $words, year: $year, pack: $pack,
            expected: $expected, by_structure: $by_structure,
        }),*];
        // The order of the rows numbers the tests.
        #[expect(non_camel_case_types, reason = "a number for each test")]
        #[derive(Clone, Copy)]
        enum Number { $($name),* }
        $(#[test] fn $name() { ROWS[Number::$name as usize].holds(); })*
    };
}

rows! {
    danish_as_seen_and_sent_by_script: "da" Xhr AsSeen Y2025 FACEBOOK, Read, "";
    danish_reworded_and_sent_as_a_plain_form: "da" PlainForm Reworded Y2024 FACEBOOK, Read, "the reason";
    danish_in_unknown_words_written_by_script: "da" Script Unknown Y2025 INSTAGRAM, Read, "the reason, the button";
    danish_as_seen_written_by_react: "da" React AsSeen Y2024 INSTAGRAM, Read, "";
    german_reworded_and_sent_by_script: "de" Xhr Reworded Y2024 INSTAGRAM, Read, "the reason";
    german_in_unknown_words_and_sent_as_a_plain_form: "de" PlainForm Unknown Y2025 INSTAGRAM, Read, "the reason";
    german_as_seen_written_by_script: "de" Script AsSeen Y2024 FACEBOOK, Read, "";
    german_reworded_written_by_react: "de" React Reworded Y2025 FACEBOOK, Read, "the reason";
    english_in_unknown_words_and_sent_by_script: "en" Xhr Unknown Y2025 FACEBOOK, Read, "the reason";
    english_as_seen_and_sent_as_a_plain_form: "en" PlainForm AsSeen Y2024 FACEBOOK, Read, "";
    english_reworded_written_by_script: "en" Script Reworded Y2025 INSTAGRAM, Read, "";
    english_in_unknown_words_written_by_react: "en" React Unknown Y2024 INSTAGRAM, Read, "the country, the reason, the button";
    italian_as_seen_and_sent_by_script: "it" Xhr AsSeen Y2024 INSTAGRAM, Believed, "";
    italian_reworded_and_sent_as_a_plain_form: "it" PlainForm Reworded Y2025 INSTAGRAM, Believed, "";
    italian_in_unknown_words_written_by_script: "it" Script Unknown Y2024 FACEBOOK, Read, "the country, the reason, the button";
    italian_as_seen_written_by_react: "it" React AsSeen Y2025 FACEBOOK, Believed, "";
    swedish_reworded_and_sent_by_script: "sv" Xhr Reworded Y2025 FACEBOOK, Read, "";
    swedish_in_unknown_words_and_sent_as_a_plain_form: "sv" PlainForm Unknown Y2024 FACEBOOK, Read, "the reason";
    swedish_as_seen_written_by_script: "sv" Script AsSeen Y2025 INSTAGRAM, Read, "";
    swedish_reworded_written_by_react: "sv" React Reworded Y2024 INSTAGRAM, Read, "";
}

impl Row {
    fn practice(&self) -> Practice {
        let practice =
            site().language(self.language).words(self.words).year(self.year).form(self.pack);
        match self.shape {
            Xhr => practice,
            PlainForm => practice.plain_form(),
            Script => practice.by_script(),
            React => practice.by_react(),
        }
    }

    /// Karen's country as the form sends it: in English from the server's list, else as the page
    /// names it.
    fn country(&self) -> Option<(&'static str, &'static str)> {
        let named = match (self.shape, self.words, self.language) {
            (Xhr | PlainForm, ..) => "Denmark",
            // The invented words for the same country.
            (_, Unknown, "en") => "Laisopo",
            (_, Unknown, _) => "Migeaku",
            (_, _, "en") => "Denmark",
            (_, _, "da" | "sv") => "Danmark",
            (_, _, "de") => "Dänemark",
            _ => "Danimarca",
        };
        (self.year == Y2024).then_some((named, "DK"))
    }

    fn holds(&self) {
        let mut objector = objector().on(self.practice()).says_at_the_gate("send");
        if self.year == Y2024 {
            objector = objector.enters_code(Site::practice_code());
        }
        if self.expected == Read {
            objector = objector.reads_the_answer_as("yes");
        }
        let ended = objector.run();
        let sure = if self.expected == Believed { "your computer" } else { "you" };
        let requests = if self.year == Y2024 { 2 } else { 1 };
        ended
            .exits(0)
            .outcome("acknowledged")
            .as_sure_as(sure)
            .state("acknowledged")
            .site_received(requests)
            .everything_agrees(EMAIL, self.country(), REASON);
        match self.by_structure {
            "" => ended.does_not_mind("found by structure alone"),
            these => {
                ended.minds(&format!("found by structure alone, not by words or names: {these};"))
            }
        };
        ended.ground.submission().is_valid();
    }
}

#[test]
fn each_value_of_each_axis_meets_each_of_the_others() {
    let axes = |row: &Row| {
        [
            row.language.to_owned(),
            format!("{:?}", row.shape),
            format!("{:?}", row.words),
            format!("{:?}", row.year),
            row.pack.to_owned(),
        ]
    };
    let rows: Vec<_> = ROWS.iter().map(axes).collect();
    for one in 0..5 {
        for other in 0..one {
            let values =
                |axis: usize| rows.iter().map(|row| &row[axis]).collect::<BTreeSet<_>>().len();
            let met: BTreeSet<_> = rows.iter().map(|row| (&row[one], &row[other])).collect();
            assert_eq!(met.len(), values(one) * values(other), "axes {one} and {other}: {met:?}");
        }
    }
    let values: BTreeSet<_> = rows.iter().flatten().collect();
    assert_eq!(values.len(), 5 + 4 + 3 + 2 + 2);
}
