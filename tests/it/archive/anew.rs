//! An archive that somebody made anew, numbers and all, where it must still agree with itself.

use std::fs;
use std::path::Path;

use objector::archive::verify::{Damage, Scope, What, verify};
use objector::preview::hex;
use sha2::{Digest, Sha256, Sha512};

use super::rich::rich;
use super::{Ground, names, read};

const CASE: &str = "karen-facebook-ai-1";
const SUBMISSION: &str = "2026-11-21T140501Z-submission";

fn sha256(bytes: impl AsRef<[u8]>) -> String {
    hex(&Sha256::digest(bytes))
}

/// Chains the lines of a journal anew, and writes its checksum.
fn chain(case: &Path, change: impl Fn(&mut Vec<String>)) {
    let path = case.join("journal.jsonl");
    let mut lines: Vec<String> = read(&path).lines().map(str::to_owned).collect();
    change(&mut lines);
    let mut prev = "0".repeat(64);
    let mut text = String::new();
    for (place, line) in lines.iter().enumerate() {
        let (_, rest) = line.split_once(',').unwrap();
        let (rest, _) = rest.rsplit_once(",\"prev\"").unwrap();
        let line = format!("{{\"n\":{},{rest},\"prev\":\"{prev}\"}}\n", place + 1);
        prev = sha256(&line);
        text.push_str(&line);
    }
    fs::write(&path, &text).unwrap();
    fs::write(case.join("journal.sha256"), format!("{}  journal.jsonl\n", sha256(text))).unwrap();
}

/// Puts another value in the place of one, wherever the journal says it.
fn says(case: &Path, instead_of: &str, value: &str) {
    chain(case, |lines| {
        for line in lines {
            *line = line.replace(instead_of, value);
        }
    });
}

/// Makes the lists of a bag anew, and the line that seals it.
fn seal(case: &Path, bag: &str) {
    let folder = case.join(bag);
    let before = sha256(read(&folder.join("tagmanifest-sha256.txt")));
    let list = |names: Vec<String>, hash: &dyn Fn(&[u8]) -> String| -> String {
        let line =
            |name: &String| format!("{}  {name}\n", hash(&fs::read(folder.join(name)).unwrap()));
        names.iter().map(line).collect()
    };
    let payload: Vec<String> =
        names(&folder.join("data")).iter().map(|name| format!("data/{name}")).collect();
    let manifest = list(payload.clone(), &|bytes| sha256(bytes));
    fs::write(folder.join("manifest-sha256.txt"), manifest).unwrap();
    let manifest = list(payload, &|bytes| hex(&Sha512::digest(bytes)));
    fs::write(folder.join("manifest-sha512.txt"), manifest).unwrap();
    let tags = ["bag-info.txt", "bagit.txt", "manifest-sha256.txt", "manifest-sha512.txt"];
    let tags = list(tags.map(str::to_owned).to_vec(), &|bytes| sha256(bytes));
    fs::write(folder.join("tagmanifest-sha256.txt"), &tags).unwrap();
    says(case, &before, &sha256(tags));
}

/// Changes the text of a file.
fn rewrite(path: &Path, instead_of: &str, value: &str) {
    let text = read(path);
    assert!(text.contains(instead_of), "{text}");
    fs::write(path, text.replacen(instead_of, value, 1)).unwrap();
}

/// Where it does not agree with itself.
fn disagrees(ground: &Ground) -> Vec<String> {
    let report = verify(&ground.root(), &Scope::Everything).unwrap();
    let findings = report.findings.into_iter().map(|finding| {
        let what = match finding.what {
            What::Damage(Damage::Disagrees { .. }) => "disagrees".to_owned(),
            what => format!("{what:?}"),
        };
        format!("{}: {what}", finding.path.display())
    });
    findings.collect()
}

#[test]
fn a_last_line_that_cannot_be_read_is_named_though_the_checksum_vouches_for_it() {
    let ground = rich();
    let case = ground.root().join(CASE);
    let text = read(&case.join("journal.jsonl")) + "garbage\n";
    fs::write(case.join("journal.jsonl"), &text).unwrap();
    fs::write(case.join("journal.sha256"), format!("{}  journal.jsonl\n", sha256(&text))).unwrap();
    let report = verify(&ground.root(), &Scope::Everything).unwrap();
    let line = text.lines().count();
    let found: Vec<_> = report.findings.into_iter().map(|finding| finding.what).collect();
    assert_eq!(found, [What::Damage(Damage::LineUnreadable { line })]);
}

#[test]
fn of_bags_whose_lines_are_gone_the_first_may_be_a_runs_and_the_others_were_added() {
    let ground = rich();
    chain(&ground.root().join(CASE), |lines| {
        lines.retain(|line| !line.contains("\"event\":\"sealed\""));
    });
    assert_eq!(
        disagrees(&ground),
        [
            format!("{CASE}/2026-11-21T140501Z-stopped: Note(BagNotRecorded)"),
            format!("{CASE}/{SUBMISSION}: Damage(Added)"),
        ]
    );
}

#[test]
fn submit_json_must_name_the_yes_or_the_day_that_its_line_names() {
    for (case, event, key, other) in [
        (CASE, "spent", "digest", "0".repeat(64)),
        ("nina-facebook-ai-1", "recorded", "on", "2026-11-01".to_owned()),
    ] {
        let ground = rich();
        chain(&ground.root().join(case), |lines| {
            let event = format!("\"event\":\"{event}\"");
            let line = lines.iter_mut().find(|line| line.contains(&event)).unwrap();
            let at = line.find(&format!("\"{key}\":\"")).unwrap() + key.len() + 4;
            line.replace_range(at..at + other.len(), &other);
        });
        assert_eq!(disagrees(&ground), [format!("{case}/submit.json: disagrees")]);
    }
}

#[test]
fn a_case_of_a_later_format_is_a_note() {
    let ground = rich();
    chain(&ground.root().join(CASE), |lines| {
        lines[0] = lines[0].replace(":1,\"case\"", ":2,\"case\"")
    });
    let must = format!("{CASE}/journal.jsonl: Note(LaterFormat {{ format: 2 }})");
    assert_eq!(disagrees(&ground), [must]);
}

#[test]
fn what_was_made_anew_with_matching_numbers_must_agree_with_the_rest() {
    let bag = |file: &str| format!("{SUBMISSION}/{file}");
    type Change = fn(&Path);
    let table: [(Change, Vec<String>); 9] = [
        (|case| seal(case, SUBMISSION), vec![]),
        (
            |case| {
                let submit = case.join("submit.json");
                let before = sha256(read(&submit));
                rewrite(&submit, "\"account\": \"karen\"", "\"account\": \"klara\"");
                says(case, &before, &sha256(read(&submit)));
            },
            vec!["submit.json: disagrees".to_owned()],
        ),
        (
            |case| {
                let submit = case.join("submit.json");
                let before = sha256(read(&submit));
                fs::write(&submit, "{}\n").unwrap();
                says(case, &before, &sha256(read(&submit)));
            },
            vec!["submit.json: disagrees".to_owned()],
        ),
        (
            |case| {
                rewrite(&case.join(SUBMISSION).join("data/consent.json"), "Send", "Else");
                seal(case, SUBMISSION);
            },
            vec![bag("data/consent.json: disagrees")],
        ),
        (
            |case| {
                let consent = case.join(SUBMISSION).join("data/consent.json");
                let text = read(&consent);
                let digest = sha256(text.lines().nth(2).unwrap());
                let other = text.lines().nth(2).unwrap().replace("Send", "Else");
                rewrite(&consent, &digest, &sha256(&other));
                rewrite(&consent, "Send", "Else");
                seal(case, SUBMISSION);
            },
            vec![bag("data/consent.json: disagrees")],
        ),
        (
            |case| {
                rewrite(
                    &case.join(SUBMISSION).join("bag-info.txt"),
                    "Payload-Oxum: ",
                    "Payload-Oxum: 1",
                );
                seal(case, SUBMISSION);
            },
            vec![bag("bag-info.txt: disagrees")],
        ),
        (
            |case| {
                rewrite(&case.join(SUBMISSION).join("bagit.txt"), "1.0", "0.9");
                seal(case, SUBMISSION);
            },
            vec![bag("bagit.txt: disagrees")],
        ),
        (
            |case| {
                rewrite(&case.join(SUBMISSION).join("bag-info.txt"), CASE, "mia-facebook-ai-1");
                seal(case, SUBMISSION);
            },
            vec![format!("{SUBMISSION}: Damage(Elsewhere {{ case: \"mia-facebook-ai-1\" }})")],
        ),
        (
            |case| {
                chain(case, |lines| {
                    let at = |lines: &[String]| {
                        let sealed = |line: &String| line.contains("\"sealed\"");
                        (lines.iter().position(sealed), lines.iter().rposition(sealed))
                    };
                    let (Some(first), Some(second)) = at(lines) else { panic!("two are sealed") };
                    lines.swap(first, second);
                });
            },
            ["2026-11-21T140501Z-stopped", SUBMISSION]
                .map(|bag| format!("{bag}: Damage(OutOfOrder)"))
                .to_vec(),
        ),
    ];
    for (change, must) in table {
        let ground = rich();
        change(&ground.root().join(CASE));
        let must: Vec<String> = must.iter().map(|what| format!("{CASE}/{what}")).collect();
        assert_eq!(disagrees(&ground), must);
    }
}
