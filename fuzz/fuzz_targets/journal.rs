//! A journal is read or said to be damaged; what is appended never makes it worse.
//!
//! Where an input says `LINE` and `PREV`, the number and the hash that belong there are put in: else
//! the chain would break at every change, and nothing behind it would ever be read.

#![no_main]

use std::cell::OnceCell;
use std::path::PathBuf;

use libfuzzer_sys::fuzz_target;
use objector::archive::{ArchiveError, Event, Facts, Line, State, listed};
use objector::outcome::{End, Outcome};
use objector_fuzz::archive::{CASE, Ground, now, sha256};
use objector_fuzz::plant;

fuzz_target!(
    init: plant(seeds()),
    |bytes: &[u8]| GROUND.with(|ground| {
        // The first byte says where what was appended is torn.
        if let Some((tear, bytes)) = bytes.split_first() {
            must_survive(ground.get_or_init(with_a_case), &chained(bytes), *tear);
        }
    })
);

thread_local! {
    static GROUND: OnceCell<Ground> = const { OnceCell::new() };
}

fn with_a_case() -> Ground {
    let ground = Ground::new();
    drop(ground.case());
    ground
}

/// A sound journal goes on and is torn and goes on; a damaged one is left as it is.
fn must_survive(ground: &Ground, journal: &[u8], tear: u8) {
    let recorded = whole_lines(journal);
    ground.put_journal(journal, recorded);
    ground.must_be_presentable();
    let Ok(before) = lines(ground) else {
        ground.archive.doubt(&folder(ground), now()).expect_err("damage is never added to");
        assert_eq!(ground.read("journal.jsonl"), journal);
        return;
    };
    must_go_on(ground, &before);
    let longer = ground.read("journal.jsonl");
    assert!(longer.starts_with(journal), "what was written stays");
    let torn = journal.len() + usize::from(tear) * (longer.len() - journal.len()) / 255;
    ground.put_journal(&longer[..torn], recorded);
    must_go_on(ground, &lines(ground).expect("a torn line is no damage"));
    let after = lines(ground).expect("it was just read");
    assert!(!is_spent(&before) || is_spent(&after), "what was spent stays spent");
}

/// Whatever a sound journal ends with, the next line is appended and counts.
fn must_go_on(ground: &Ground, before: &[Line]) {
    ground.archive.doubt(&folder(ground), now()).expect("a sound journal goes on");
    let after = lines(ground).expect("what was appended can be read");
    let (last, rest) = after.split_last().expect("one was appended");
    assert!(matches!(last.event, Event::Outcome { end: End::Unknown, .. }));
    let rest = match rest.split_last() {
        Some((torn, rest)) if rest.len() == before.len() && torn.event == Event::Torn => rest,
        _ => rest,
    };
    assert_eq!(rest, before);
    assert!(after.windows(2).all(|pair| pair[0].n < pair[1].n));
}

fn is_spent(lines: &[Line]) -> bool {
    State::of(lines.iter().map(|line| &line.event), false).is_spent()
}

fn folder(ground: &Ground) -> PathBuf {
    ground.root().join(CASE)
}

fn lines(ground: &Ground) -> Result<Vec<Line>, ArchiveError> {
    listed(ground.root(), false, CASE).expect("the archive is there").expect("a case").lines()
}

/// Where the last whole line ends: a checksum is renewed after each.
fn whole_lines(journal: &[u8]) -> usize {
    journal.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1)
}

/// The input with the numbers and hashes that belong there.
fn chained(bytes: &[u8]) -> Vec<u8> {
    let mut prev = "0".repeat(64);
    let mut journal = Vec::new();
    for (index, raw) in bytes.split_inclusive(|byte| *byte == b'\n').enumerate() {
        let line = replaced(raw, b"LINE", (index + 1).to_string().as_bytes());
        let line = replaced(&line, b"PREV", prev.as_bytes());
        prev = sha256(&line);
        journal.extend_from_slice(&line);
    }
    journal
}

fn replaced(text: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.windows(from.len()).position(|window| window == from) {
        out.extend_from_slice(&rest[..at]);
        out.extend_from_slice(to);
        rest = &rest[at + from.len()..];
    }
    out.extend_from_slice(rest);
    out
}

/// Journals that the library made, torn and whole, and one with every event.
fn seeds() -> Vec<Vec<u8>> {
    let ground = Ground::new();
    ground.spend();
    let spent = unchained(&ground.read("journal.jsonl"));
    let torn = spent[..spent.len() - 20].to_vec();
    let cut = chained(&torn[1..]);
    ground.put_journal(&cut, whole_lines(&cut));
    ground.archive.doubt(&folder(&ground), now()).expect("a torn journal goes on");
    let ended = unchained(&ground.read("journal.jsonl"));
    let stopped = Ground::new();
    let case = stopped.case();
    let declined = Outcome::before(End::Declined, "you said no");
    let concluded = case.conclude(&declined, &Facts::default(), now()).expect("it can end");
    concluded.seal(now()).expect("it can be sealed");
    let stopped = unchained(&stopped.read("journal.jsonl"));
    let others = ["\"code-spent\",\"code\":1", "\"torn\"", "\"later\",\"x\":{}"].map(|event| {
        format!(
            "{{\"n\":LINE,\"at\":\"2026-11-21T14:05:01Z\",\"event\":{event},\"prev\":\"PREV\"}}\n"
        )
    });
    let all = [&ended[..], others.concat().as_bytes()].concat();
    // A last line of another place, and one after a line that cannot be read.
    let last = spent.trim_ascii_end();
    let misplaced = replaced(last, b"\"pressed\",\"prev\":\"P", b"\"pressed\",\"prev\":\"0P");
    let after = replaced(last, b"\"event\":\"spent\"", b"\"event");
    vec![spent, torn, ended, stopped, all, misplaced, after]
}

/// A journal as an input that gives it again.
fn unchained(journal: &[u8]) -> Vec<u8> {
    let mut out = vec![b'0'];
    let mut prev = "0".repeat(64);
    for (index, raw) in journal.split_inclusive(|byte| *byte == b'\n').enumerate() {
        let number = format!("\"n\":{},", index + 1);
        let line = replaced(raw, number.as_bytes(), b"\"n\":LINE,");
        out.extend_from_slice(&replaced(&line, prev.as_bytes(), b"PREV"));
        prev = sha256(raw);
    }
    out
}
