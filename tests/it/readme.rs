//! The examples in `scenarios/README.md` are what the program takes.

use objector::data::{Data, SCENARIOS, files};
use objector::own_pack::OwnPack;
use objector::report::{Look, render};
use objector::scenario;

/// The blocks of the README that are marked with a kind: ```` ```toml form ````.
fn blocks() -> Vec<(String, String)> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/README.md");
    let readme = std::fs::read_to_string(path).unwrap();
    let mut blocks = Vec::new();
    let mut open: Option<(String, String)> = None;
    for line in readme.lines() {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(info)) => open = Some((info.replace("toml ", ""), String::new())),
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (Some((_, text)), None) => *text += &format!("{line}\n"),
            (None, None) => {}
        }
    }
    blocks
}

/// What is wrong when `text` stands in for the file of the program at `path`.
fn complaints(path: &str, text: &str) -> Vec<String> {
    let mut all = files(&SCENARIOS);
    all.retain(|(known, _)| *known != path);
    let mut all: Vec<(&str, &[u8])> = all;
    all.push((path, text.as_bytes()));
    match Data::read(&all) {
        Ok(_) => Vec::new(),
        Err(bad) => bad
            .findings()
            .iter()
            .flat_map(|findings| findings.problems().to_vec())
            .map(|problem| problem.message)
            .collect(),
    }
}

#[test]
fn every_block_is_one_that_the_program_takes() {
    let data = Data::built_in().unwrap();
    let (mut kinds, mut own) = (Vec::new(), Vec::new());
    for (kind, text) in blocks() {
        match kind.as_str() {
            "scenario" => {
                let (_, findings) = scenario::parse(text.as_bytes(), "README.md", data)
                    .unwrap_or_else(|findings| panic!("{}", render(&findings, Look::Plain)));
                assert_eq!(findings.problems(), []);
            }
            "form" => assert!(complaints("forms/facebook-ai/form.toml", &text).is_empty()),
            "elsewhere" => assert!(complaints("forms/elsewhere.toml", &text).is_empty()),
            "own-form" => own.push(("forms/facebook-ai/form.toml".to_owned(), text.into_bytes())),
            "own-language" => own.push(("languages/is.toml".to_owned(), text.into_bytes())),
            "justification" => {
                // An excerpt: all that it lacks is further languages.
                for complaint in complaints("justifications/ownership.toml", &text) {
                    assert!(complaint.starts_with("`[texts]` has no"), "{complaint}");
                }
            }
            "language" => {
                // An excerpt: all that it lacks is further words.
                for complaint in complaints("languages/it.toml", &text) {
                    assert!(complaint.starts_with("the language has no words for"), "{complaint}");
                }
            }
            other => panic!("a block of an unknown kind: {other}"),
        }
        kinds.push(kind);
    }
    let own = OwnPack::read("mine".into(), &own, data).unwrap();
    assert_eq!(own.files.iter().map(|file| file.adds).collect::<Vec<_>>(), [1, 2]);
    let expected = ["scenario", "scenario", "form", "elsewhere", "language", "own-form"];
    assert_eq!(kinds, [&expected[..], &["own-language", "justification"]].concat());
}

#[test]
fn every_source_code_is_explained() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/README.md");
    let readme = std::fs::read_to_string(path).unwrap();
    for (path, bytes) in files(&SCENARIOS) {
        if !path.ends_with(".toml") {
            continue;
        }
        let text = std::str::from_utf8(bytes).unwrap();
        for line in text.lines().filter_map(|line| line.strip_prefix("source = ")) {
            for code in line.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')) {
                let is_code = code.len() > 2
                    && code.bytes().all(|byte| {
                        byte.is_ascii_uppercase() || byte == b'-' || byte.is_ascii_digit()
                    })
                    && code.starts_with(|c: char| c.is_ascii_uppercase());
                assert!(!is_code || readme.contains(&format!("| {code} |")), "{path}: {code}");
            }
        }
    }
}
