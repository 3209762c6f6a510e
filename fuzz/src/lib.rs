//! What the targets share: seeds out of the repository, and what holds of every text that a person
//! sees.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use objector::inert::is_inert;
use objector::problem::Findings;
use objector::report::{Look, render};

pub mod archive;

/// Plants seeds in the corpus that the command line names, before the fuzzer reads it.
pub fn plant(seeds: Vec<Vec<u8>>) {
    let folder = env::args().skip(1).map(PathBuf::from).find(|place| place.is_dir());
    for (number, seed) in seeds.into_iter().enumerate() {
        if let Some(folder) = &folder {
            let path = folder.join(format!("seed-{number}"));
            fs::write(path, seed).expect("a corpus can be written");
        }
    }
}

/// The contents of the repository's files below `folder` whose names end with `ending`.
pub fn of_repository(folder: &str, ending: &str) -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder);
    let mut found = Vec::new();
    collect(&root, ending, &mut found);
    assert!(!found.is_empty(), "{folder} holds no {ending}");
    found
}

fn collect(folder: &Path, ending: &str, found: &mut Vec<Vec<u8>>) {
    for entry in fs::read_dir(folder).expect("the repository is there") {
        let path = entry.expect("the repository can be read").path();
        if path.is_dir() {
            collect(&path, ending, found);
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(fs::read(&path).expect("the repository can be read"));
        }
    }
}

/// Nothing in a text can move a cursor, turn the reading direction or hide itself.
#[track_caller]
pub fn must_be_inert(text: &str) {
    let hidden = text.chars().find(|character| *character != '\n' && !is_inert(*character));
    assert_eq!(hidden, None, "in {text:?}");
}

/// What was found in a file can be shown.
#[track_caller]
pub fn must_be_presentable(findings: &Findings) {
    must_be_inert(&render(findings, Look::Plain));
    must_be_inert(&findings.to_string());
}
