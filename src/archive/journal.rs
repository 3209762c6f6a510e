//! `journal.jsonl`: what happened, one line each, every line chained to the one before; and
//! `journal.sha256` beside it, which says where it ends.
//!
//! It refuses to rewrite: a torn line stays, and the next line says so.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::checksum::{self, CHECKSUM, End};
use super::error::ArchiveError;
use super::event::Event;
use super::files;
use crate::preview::hex;

/// `prev` of the first line.
pub(super) const NO_LINE: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// One line of the journal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// Its number, from 1.
    pub n: usize,
    /// When.
    pub at: Timestamp,
    /// What happened.
    #[serde(flatten)]
    pub event: Event,
    /// SHA-256 of the line before, its line feed included.
    pub prev: String,
}

/// The journal's file in a case's folder.
pub(super) const FILE: &str = "journal.jsonl";

/// A journal on the disk.
#[derive(Debug)]
pub(super) struct Journal {
    path: PathBuf,
}

/// What a journal holds, and how it goes on.
struct Read {
    /// The lines that count.
    lines: Vec<Line>,
    /// The number of the next line.
    next: usize,
    /// The `prev` of the next line, once a torn end has its line feed.
    prev: String,
    /// How the last line ends.
    tail: Tail,
}

/// How the last line of a journal ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tail {
    /// As it was written.
    Whole,
    /// Without its line feed: the write was cut short.
    Unended,
    /// With a line feed, and still no line: cut short, and then the ending of it as well.
    Unreadable,
}

/// Why a line does not count.
enum Bad {
    /// It is no line of a journal: damage, unless the next line says `torn`.
    Unreadable(String),
    /// It is a line, and of another place: damage.
    Misplaced(String),
}

impl Journal {
    /// The journal of a case's folder.
    pub(super) fn of(case: &Path) -> Self {
        Self { path: case.join(FILE) }
    }

    /// Starts a journal with its first line.
    pub(super) fn create(&self, event: &Event, now: Timestamp) -> Result<(), ArchiveError> {
        let first = line(1, now, event, NO_LINE);
        files::create(&self.path, first.as_bytes())?;
        files::create(
            &self.path.with_file_name(CHECKSUM),
            checksum::of(first.as_bytes()).as_bytes(),
        )
    }

    /// Appends one line and syncs it; ends a torn line first and says so.
    ///
    /// The checksum follows. It may lag behind where that is not possible any more: the line is what
    /// counts, and whoever verifies is told.
    pub(super) fn append(&self, event: &Event, now: Timestamp) -> Result<(), ArchiveError> {
        let (mut bytes, read) = self.load()?;
        let (mut next, mut prev) = (read.next, read.prev);
        let mut written = String::new();
        if read.tail == Tail::Unended {
            written.push('\n');
        }
        if read.tail != Tail::Whole {
            let said = line(next, now, &Event::Torn, &prev);
            written.push_str(&said);
            prev = sha256(said.as_bytes());
            next += 1;
        }
        written.push_str(&line(next, now, event, &prev));
        files::append(&self.path, written.as_bytes())?;
        bytes.extend_from_slice(written.as_bytes());
        let checksum = checksum::of(&bytes);
        let _ = files::replace(&self.path.with_file_name(CHECKSUM), checksum.as_bytes());
        Ok(())
    }

    /// The lines that count, in order, the chain and the end checked.
    pub(super) fn lines(&self) -> Result<Vec<Line>, ArchiveError> {
        Ok(self.load()?.1.lines)
    }

    fn load(&self) -> Result<(Vec<u8>, Read), ArchiveError> {
        // The checksum first: a line that comes between the two is then one that it lags behind.
        let recorded = files::read(&self.path.with_file_name(CHECKSUM))?;
        let bytes = files::read(&self.path)?;
        let read = self.understand(&bytes)?;
        match End::of(&bytes, &recorded) {
            End::AsRecorded | End::Beyond(_) => Ok((bytes, read)),
            End::Other => Err(ArchiveError::damaged(
                &self.path,
                format!(
                    "it does not end as `{CHECKSUM}` says: a line was changed, or lines are gone"
                ),
            )),
        }
    }

    fn understand(&self, bytes: &[u8]) -> Result<Read, ArchiveError> {
        let mut read =
            Read { lines: Vec::new(), next: 1, prev: NO_LINE.to_owned(), tail: Tail::Whole };
        let mut unreadable = None;
        for raw in bytes.split_inclusive(|byte| *byte == b'\n') {
            if raw.last() != Some(&b'\n') {
                // What would be damage once it is ended is said before anything is added to it.
                let mut ended = Read { lines: Vec::new(), ..read };
                self.take(raw, &mut ended, &mut unreadable)?;
                read.tail = Tail::Unended;
                read.prev = sha256(&[raw, b"\n"].concat());
            } else {
                self.take(raw, &mut read, &mut unreadable)?;
                read.prev = sha256(raw);
            }
            read.next += 1;
        }
        Ok(read)
    }

    /// Takes one ended line into `read`, or remembers why it cannot be read.
    fn take(
        &self,
        raw: &[u8],
        read: &mut Read,
        unreadable: &mut Option<String>,
    ) -> Result<(), ArchiveError> {
        read.tail = Tail::Whole;
        match (self.check(raw, read), unreadable.take()) {
            (Ok(line), before) if line.event == Event::Torn => {
                // What could not be read was never counted; what could be read, was.
                if before.is_none() {
                    read.lines.pop();
                }
                read.lines.push(line);
            }
            (Ok(line), None) => read.lines.push(line),
            (Err(Bad::Unreadable(what)), before) => {
                read.tail = Tail::Unreadable;
                *unreadable = before.or(Some(what));
            }
            (Ok(_) | Err(Bad::Misplaced(_)), Some(what)) | (Err(Bad::Misplaced(what)), None) => {
                return Err(ArchiveError::damaged(&self.path, what));
            }
        }
        Ok(())
    }

    fn check(&self, raw: &[u8], so_far: &Read) -> Result<Line, Bad> {
        let n = so_far.next;
        // What cannot be read may hold anything, so the error is not quoted.
        let line: Line = serde_json::from_slice(raw)
            .map_err(|_| Bad::Unreadable(format!("line {n} is no line of a journal")))?;
        if line.n != n {
            let says = format!("line {n} says that it is line {}", line.n);
            return Err(Bad::Misplaced(says));
        }
        if line.prev != so_far.prev {
            let says = format!("line {n} is not chained to the line before it");
            return Err(Bad::Misplaced(says));
        }
        Ok(line)
    }
}

fn line(n: usize, at: Timestamp, event: &Event, prev: &str) -> String {
    let line = Line { n, at, event: event.clone(), prev: prev.to_owned() };
    let json = serde_json::to_string(&line).expect("a line holds nothing but strings and numbers");
    json + "\n"
}

/// SHA-256 in lower-case hexadecimal.
pub(super) fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::Write;

    use jiff::Timestamp;

    use super::{Event, Journal, NO_LINE, sha256};

    fn now() -> Timestamp {
        "2026-11-21T14:05:01Z".parse().unwrap()
    }

    fn opened() -> Event {
        Event::Opened {
            format: 1,
            case: "karen-facebook-ai-1".into(),
            account: "karen".into(),
            form: "facebook-ai".into(),
            site: None,
            after: None,
            program: "0.1.0".into(),
        }
    }

    /// A journal of two lines in a folder of its own.
    fn two_lines() -> (tempfile::TempDir, Journal) {
        let place = tempfile::tempdir().unwrap();
        let journal = Journal::of(place.path());
        journal.create(&opened(), now()).unwrap();
        journal.append(&Event::Pressed { by_person: false }, now()).unwrap();
        (place, journal)
    }

    fn text(journal: &Journal) -> String {
        fs::read_to_string(&journal.path).unwrap()
    }

    fn tear(journal: &Journal, end: &str) {
        let mut file = fs::OpenOptions::new().append(true).open(&journal.path).unwrap();
        file.write_all(end.as_bytes()).unwrap();
    }

    #[test]
    fn the_journal_numbers_its_lines() {
        let (_place, journal) = two_lines();
        let numbers: Vec<usize> = journal.lines().unwrap().iter().map(|line| line.n).collect();
        assert_eq!(numbers, [1, 2]);
        assert!(
            text(&journal)
                .starts_with(r#"{"n":1,"at":"2026-11-21T14:05:01Z","event":"opened","format":1,"#)
        );
    }

    #[test]
    fn every_line_is_chained_to_the_one_before() {
        let (_place, journal) = two_lines();
        let text = text(&journal);
        let (first, second) = text.split_at(text.find('\n').unwrap() + 1);
        assert!(first.ends_with(&format!("\"prev\":\"{NO_LINE}\"}}\n")));
        assert!(second.ends_with(&format!("\"prev\":\"{}\"}}\n", sha256(first.as_bytes()))));
    }

    #[test]
    fn a_changed_line_is_damage_and_is_said_with_its_number() {
        let (_place, journal) = two_lines();
        let whole = text(&journal);
        let lines: Vec<&str> = whole.lines().collect();
        for (damaged, said) in [
            (whole.replacen("karen", "laura", 1), "line 2 is not chained"),
            (whole.replacen("pressed", "pres", 1).replace("\"n\":2", "\"n\":7"), "line 2 says"),
            (format!("{}\n", lines[1]), "line 1 says"),
            (format!("{}\n{}\n", lines[1], lines[0]), "line 1 says"),
            (format!("{}\ngarbage\n{}\n", lines[0], lines[1]), "line 2 is no line"),
            (format!("garbage\n{}\n", lines[1]), "line 1 is no line"),
        ] {
            fs::write(&journal.path, damaged).unwrap();
            let error = journal.lines().unwrap_err().to_string();
            assert!(error.contains(said), "{error}");
            journal.append(&Event::Pressed { by_person: false }, now()).unwrap_err();
        }
    }

    #[test]
    fn a_line_is_there_when_append_returns() {
        let (_place, journal) = two_lines();
        assert_eq!(text(&journal).lines().count(), 2);
        assert!(text(&journal).ends_with('\n'));
    }

    #[test]
    fn a_torn_line_is_ended_and_chained_never_cut() {
        let (_place, journal) = two_lines();
        let torn = r#"{"n":3,"at":"2026-"#;
        tear(&journal, torn);
        assert_eq!(journal.lines().unwrap().len(), 2);
        journal.append(&Event::CodeSpent { code: 1 }, now()).unwrap();
        let text = text(&journal);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[2], torn);
        assert!(lines[3].contains("\"event\":\"torn\""));
        assert!(lines[3].contains(&sha256(format!("{torn}\n").as_bytes())));
        assert!(lines[4].contains("\"n\":5") && lines[4].contains("code-spent"));
        let counted: Vec<usize> = journal.lines().unwrap().iter().map(|line| line.n).collect();
        assert_eq!(counted, [1, 2, 4, 5]);
    }

    #[test]
    fn a_line_torn_while_a_torn_line_was_ended_is_survived() {
        for end in ["\n", "\n{\"n\":4,", "\n{\"n\":4,\n"] {
            let (_place, journal) = two_lines();
            tear(&journal, &format!("{{\"n\":3,{end}"));
            journal.append(&Event::Pressed { by_person: false }, now()).unwrap();
            let lines = journal.lines().unwrap();
            assert_eq!(lines.last().unwrap().event, Event::Pressed { by_person: false });
            assert_eq!(lines.len(), 4);
        }
    }

    #[test]
    fn a_torn_line_counts_for_nothing() {
        let (_place, journal) = two_lines();
        let before = text(&journal);
        journal.append(&Event::CodeSpent { code: 1 }, now()).unwrap();
        // Torn in the last place there is: only the line feed is missing.
        let whole = text(&journal);
        fs::write(&journal.path, whole.trim_end()).unwrap();
        fs::write(
            journal.path.with_file_name("journal.sha256"),
            super::checksum::of(before.as_bytes()),
        )
        .unwrap();
        assert_eq!(journal.lines().unwrap().len(), 2);
        journal.append(&Event::Pressed { by_person: false }, now()).unwrap();
        let counted: Vec<usize> = journal.lines().unwrap().iter().map(|line| line.n).collect();
        assert_eq!(counted, [1, 2, 4, 5]);
        assert!(text(&journal).starts_with(&before));
    }

    #[test]
    fn the_checksum_says_where_the_journal_ends() {
        let (place, journal) = two_lines();
        let whole = text(&journal);
        let said = fs::read_to_string(place.path().join("journal.sha256")).unwrap();
        assert_eq!(said, format!("{}  journal.jsonl\n", sha256(whole.as_bytes())));
        let first = whole.lines().next().unwrap();
        for damaged in [
            format!("{first}\n"),
            whole.replace("14:05:01Z\",\"event\":\"pressed", "14:05:02Z\",\"event\":\"pressed"),
            String::new(),
        ] {
            fs::write(&journal.path, damaged).unwrap();
            let error = journal.lines().unwrap_err().to_string();
            assert!(error.contains("does not end as `journal.sha256` says"), "{error}");
            journal.append(&Event::Pressed { by_person: false }, now()).unwrap_err();
        }
    }

    #[test]
    fn a_checksum_that_lags_behind_is_no_damage() {
        let (place, journal) = two_lines();
        let checksum = place.path().join("journal.sha256");
        let before = fs::read(&checksum).unwrap();
        journal.append(&Event::Pressed { by_person: false }, now()).unwrap();
        fs::write(&checksum, before).unwrap();
        assert_eq!(journal.lines().unwrap().len(), 3);
        tear(&journal, "{\"n\":4,");
        assert_eq!(journal.lines().unwrap().len(), 3);
    }

    #[test]
    fn an_unknown_event_is_passed_over() {
        let (_place, journal) = two_lines();
        let prev =
            sha256(text(&journal).lines().nth(1).map(|l| format!("{l}\n")).unwrap().as_bytes());
        tear(
            &journal,
            &format!(
                "{{\"n\":3,\"at\":\"2026-11-21T14:05:01Z\",\"event\":\"later\",\"x\":{{}},\"prev\":\"{prev}\"}}\n"
            ),
        );
        journal.append(&Event::Pressed { by_person: false }, now()).unwrap();
        let lines = journal.lines().unwrap();
        assert_eq!((lines.len(), &lines[2].event), (4, &Event::Other));
    }
}
