//! Every line of every journal, edited, taken out, put elsewhere, put in twice.

use std::fs;
use std::path::{Path, PathBuf};

use objector::archive::verify::{Damage, Scope, What, verify};

use super::rich::{all_below, rich};
use super::{Ground, case_of, now};

/// What is found in the journal of one case.
fn found(root: &Path, journal: &Path) -> Vec<Damage> {
    let case = journal.parent().unwrap();
    let name = case.file_name().unwrap().to_str().unwrap().to_owned();
    let practice = case.starts_with("practice");
    let report = verify(root, &Scope::Case { name, practice }).unwrap();
    let found = report.findings.into_iter().filter_map(|finding| match finding.what {
        What::Damage(damage) => {
            assert_eq!(finding.path, journal, "{damage:?}");
            Some(damage)
        }
        What::Note(_) => None,
    });
    found.collect()
}

fn journals(root: &Path) -> Vec<PathBuf> {
    let (_, files) = all_below(root);
    files.into_iter().filter(|file| file.ends_with("journal.jsonl")).collect()
}

/// What can be done to line `n` of so many lines, and what must be said.
fn damages(lines: &[String], n: usize) -> Vec<(Vec<String>, Damage)> {
    let (at, last) = (n - 1, n == lines.len());
    let with = |change: &dyn Fn(&mut Vec<String>)| {
        let mut lines = lines.to_vec();
        change(&mut lines);
        lines
    };
    // Of the last line its checksum knows no more than that the journal ended otherwise.
    let or_end = |damage| if last { Damage::EndsElsewhere } else { damage };
    let other_prev = "f".repeat(64);
    let mut all = vec![
        (with(&|lines| lines[at] = lines[at].replacen("2026-", "2025-", 1)), {
            or_end(Damage::LineEdited { line: n })
        }),
        (with(&|lines| lines[at].insert(1, ' ')), or_end(Damage::LineEdited { line: n })),
        (with(&|lines| lines[at].replace_range(..1, "[")), Damage::LineUnreadable { line: n }),
        (
            with(&|lines| {
                let from = lines[at].len() - 67;
                lines[at].replace_range(from..from + 64, &other_prev);
            }),
            Damage::LineEdited { line: n },
        ),
        (
            with(&|lines| lines[at] = lines[at].replace(&format!("\"n\":{n},"), "\"n\":77,")),
            Damage::LineEdited { line: n },
        ),
        (
            with(&|lines| {
                lines.remove(at);
            }),
            or_end(Damage::LinesGone { from: n, to: n }),
        ),
        (with(&|lines| lines.insert(at, lines[at].clone())), Damage::LineTwice { line: n }),
    ];
    if !last {
        all.push((with(&|lines| lines.swap(at, at + 1)), Damage::LineMoved { line: n }));
    }
    all
}

#[test]
fn every_line_that_was_edited_dropped_moved_or_doubled_is_named() {
    let ground = rich();
    let root = ground.root();
    let mut cells = 0;
    for journal in journals(&root) {
        let path = root.join(&journal);
        let whole = fs::read_to_string(&path).unwrap();
        let lines: Vec<String> = whole.split_inclusive('\n').map(str::to_owned).collect();
        for n in 1..=lines.len() {
            for (damaged, must) in damages(&lines, n) {
                fs::write(&path, damaged.concat()).unwrap();
                let found = found(&root, &journal);
                assert_eq!(found, [must], "line {n} of {}", journal.display());
                cells += 1;
            }
        }
        // Several lines at once.
        if lines.len() > 3 {
            fs::write(&path, [&lines[..1], &lines[3..]].concat().concat()).unwrap();
            let gone = Damage::LinesGone { from: 2, to: 3 };
            assert_eq!(gone.to_string(), "lines 2 to 3 are gone");
            assert_eq!(found(&root, &journal), [gone]);
        }
        fs::write(&path, whole).unwrap();
    }
    assert_eq!(cells, 385);
    assert_eq!(Damage::LinesGone { from: 2, to: 2 }.to_string(), "line 2 is gone");
}

#[test]
fn what_an_edited_line_says_is_not_believed() {
    let ground = rich();
    let root = ground.root();
    let journal = Path::new("karen-facebook-ai-1/journal.jsonl");
    let whole = fs::read_to_string(root.join(journal)).unwrap();
    for (place, line) in whole.lines().enumerate() {
        for hash in ["\"submit_sha256\":\"", "\"tagmanifest_sha256\":\""] {
            let Some(at) = line.find(hash).map(|at| at + hash.len()) else { continue };
            let mut edited = line.to_owned();
            edited.replace_range(at..at + 64, &"0".repeat(64));
            fs::write(root.join(journal), whole.replace(line, &edited)).unwrap();
            let n = place + 1;
            let is_last = n == whole.lines().count();
            let must = if is_last { Damage::EndsElsewhere } else { Damage::LineEdited { line: n } };
            assert_eq!(found(&root, journal), [must]);
        }
    }
}

#[test]
fn a_torn_line_excuses_only_the_line_that_it_speaks_of() {
    let ground = Ground::new();
    let mut case = case_of(&ground.real(), "karen");
    let path = case.path().join("journal.jsonl");
    let journal = Path::new("karen-facebook-ai-1/journal.jsonl");
    let torn = fs::read_to_string(&path).unwrap() + "{\"n\":2,";
    fs::write(&path, torn).unwrap();
    case.pressed(false, now()).unwrap();
    drop(case);
    assert_eq!(found(&ground.root(), journal), []);
    let edited = fs::read_to_string(&path).unwrap().replace("{\"n\":2,\n", "{\"n\":5,\n");
    fs::write(&path, edited).unwrap();
    assert_eq!(found(&ground.root(), journal), [Damage::LineUnreadable { line: 2 }]);
}

#[test]
fn a_line_holds_number_time_event_and_prev() {
    let ground = rich();
    let root = ground.root();
    for journal in journals(&root) {
        let text = fs::read_to_string(root.join(journal)).unwrap();
        for (place, line) in text.lines().enumerate() {
            let n = place + 1;
            let head = format!("{{\"n\":{n},\"at\":\"2026-11-21T14:05:01Z\",\"event\":\"");
            assert!(line.starts_with(&head), "{line}");
            let (_, prev) = line.rsplit_once(",\"prev\":\"").unwrap();
            assert_eq!(prev.len(), 64 + "\"}".len(), "{line}");
            serde_json::from_str::<serde_json::Value>(line).unwrap();
        }
    }
}
