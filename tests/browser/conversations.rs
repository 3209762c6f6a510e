//! Whole conversations, as a person reads them on a screen of 100 columns.

use std::num::NonZero;

use objector::practice::Trouble;

use super::stage::ended::Ended;
use super::stage::person::Objector;
use super::stage::practice::Practice;
use super::stage::{objector, site};

const ROWS: NonZero<u16> = NonZero::new(400).expect("more than none");
const COLUMNS: NonZero<u16> = NonZero::new(100).expect("more than none");

fn talk(practice: Practice) -> Objector {
    objector().on(practice).in_plain_words()
}

/// What stands on the screen in the end, without what differs from run to run.
fn conversation(ended: &Ended) -> String {
    let mut screen = vt100::Parser::new(ROWS, COLUMNS, 0);
    screen.process(ended.transcript.replace('\n', "\r\n").as_bytes());
    let text = screen.screen().contents();
    let text = text
        .replace(&ended.ground.path("").display().to_string(), "…/")
        .replace(&ended.ground.origin, "http://127.0.0.1:PORT");
    let lines: Vec<String> = text.lines().map(without_chance).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

/// A line with its digests and times by name.
fn without_chance(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let chance = [
            (DIGEST, "DIGEST"),
            (TIME, "TIME"),
            (SHORT_TIME, "TIME"),
            (MINUTE, "WHEN"),
            (SWEDISH_MINUTE, "WHEN"),
        ];
        let (pattern, name) =
            chance.into_iter().find(|(pattern, _)| fits(pattern, rest)).unwrap_or(("", ""));
        let length = if name.is_empty() { first.len_utf8() } else { pattern.len() };
        out.push_str(if name.is_empty() { &rest[..length] } else { name });
        rest = &rest[length..];
    }
    out.trim_end().to_owned()
}

/// `h` stands for a hexadecimal digit, `0` for a decimal one.
const DIGEST: &str = "hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh";
const TIME: &str = "0000-00-00T000000Z";
const SHORT_TIME: &str = "00000000T000000Z";
const MINUTE: &str = "0000-00-00 at 00:00 UTC";
const SWEDISH_MINUTE: &str = "0000-00-00 kl. 00:00 UTC";

fn fits(pattern: &str, text: &str) -> bool {
    let fits = |(wanted, found): (u8, u8)| match wanted {
        b'h' => found.is_ascii_hexdigit(),
        b'0' => found.is_ascii_digit(),
        _ => wanted == found,
    };
    text.len() >= pattern.len() && pattern.bytes().zip(text.bytes()).all(fits)
}

#[test]
fn an_objection_is_sent_and_acknowledged() {
    let ended = talk(site().language("it")).says_at_the_gate("send").run();
    ended.exits(0);
    insta::assert_snapshot!(conversation(&ended));
    let next = ended.again().in_plain_words().run();
    next.exits(5);
    insta::assert_snapshot!("the_next_run_says_that_it_was_done", conversation(&next));
}

#[test]
fn the_person_stops_at_the_gate() {
    let ended = talk(site()).says_at_the_gate("no").run();
    ended.exits(4);
    insta::assert_snapshot!(conversation(&ended));
}

#[test]
fn the_form_of_2024_asks_for_a_code_that_does_not_come() {
    let ended =
        talk(site().of_2024()).says_at_the_gate("send").enters_code("654321").enters_code("").run();
    ended.exits(12);
    insta::assert_snapshot!(conversation(&ended));
}

#[test]
fn an_answer_that_nobody_knows_is_shown_to_the_person() {
    let ended = talk(site().trouble(Trouble::UnknownAnswer).by_script())
        .says_at_the_gate("send")
        .reads_the_answer_as("unsure")
        .run();
    ended.exits(6);
    insta::assert_snapshot!(conversation(&ended));
    let next = ended.again().in_plain_words().run();
    next.exits(6);
    insta::assert_snapshot!("the_next_run_says_that_nobody_knows", conversation(&next));
}

#[test]
fn a_log_in_is_needed() {
    let ended = talk(site().trouble(Trouble::LogInWall).language("de")).run();
    ended.exits(11);
    insta::assert_snapshot!(conversation(&ended));
}

#[test]
fn an_objection_is_sent_and_acknowledged_in_german() {
    let ended =
        talk(site().language("it")).option("--lang").option("de").says_at_the_gate("Senden").run();
    ended.exits(0);
    insta::assert_snapshot!(conversation(&ended));
    let next = ended.again().in_plain_words().environment("OBJECTOR_LANG", "sv").run();
    next.exits(5);
    insta::assert_snapshot!("the_next_run_says_in_swedish_that_it_was_done", conversation(&next));
}

#[test]
fn two_addresses_and_labels_that_nobody_knows() {
    let ended = talk(
        site().trouble(Trouble::ChangedLabels).language("da").by_react().holding("old@example.dk"),
    )
    .says_of_the_addresses("keep")
    .says_at_the_gate("")
    .run();
    ended.exits(4);
    insta::assert_snapshot!(conversation(&ended));
}

/// A terminal that can do more shows what is being waited for, and clears it away.
#[test]
fn on_a_terminal_that_moves_the_same_words_are_left() {
    let mut running = talk(site().language("it")).environment("TERM", "xterm-256color").start();
    running.hears(super::stage::Prompt::Gate);
    running.types("send\n");
    let ended = running.ends();
    let still = talk(site().language("it")).says_at_the_gate("send").run();
    assert_eq!(conversation(&ended), conversation(&still));
}
