//! What lies in the archive, read as a stranger would: by the format's document, without the program.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::ground::Ground;

/// A sealed bag, or the hidden folder of one that is still open.
#[derive(Debug, Clone)]
pub(crate) struct Bag(pub(crate) PathBuf);

impl Bag {
    pub(crate) fn data(&self, name: &str) -> PathBuf {
        self.0.join("data").join(name)
    }

    pub(crate) fn text(&self, name: &str) -> String {
        let file = self.data(name);
        fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    }

    /// What the person said yes to: the third line of `consent.json`, which its digest is made of.
    pub(crate) fn consent(&self) -> Value {
        let text = self.text("consent.json");
        let whole: Value = serde_json::from_str(&text).expect("consent.json is JSON");
        let line = text.lines().nth(2).expect("a third line");
        let digest: String =
            Sha256::digest(line.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(whole["digest"], digest.as_str());
        assert_eq!(whole["typed"], "send");
        serde_json::from_str(line).expect("the preview is JSON")
    }

    /// An independent validator agrees.
    pub(crate) fn is_valid(&self) {
        let said = Command::new(python())
            .args(["-m", "bagit", "--validate"])
            .arg(&self.0)
            .output()
            .expect("OBJECTOR_TEST_PYTHON names a program that can be run");
        assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    }
}

impl Ground {
    fn cases(&self) -> Vec<PathBuf> {
        let mut cases: Vec<PathBuf> = entries(&self.archive().join("practice"))
            .into_iter()
            .filter(|path| path.join("journal.jsonl").exists())
            .collect();
        cases.sort();
        cases
    }

    /// The folders of cases in the practice archive that hold this name.
    pub(crate) fn cases_with(&self, name: &str) -> usize {
        self.cases().iter().filter(|case| case.join(name).exists()).count()
    }

    /// Every sealed bag for this event, oldest first.
    pub(crate) fn bags(&self, event: &str) -> Vec<Bag> {
        let mut bags: Vec<PathBuf> = self
            .cases()
            .iter()
            .flat_map(|case| entries(case))
            .filter(|path| path.to_string_lossy().ends_with(&format!("-{event}")))
            .collect();
        bags.sort();
        bags.into_iter().map(Bag).collect()
    }

    /// The one submission that was archived.
    pub(crate) fn submission(&self) -> Bag {
        let bags = self.bags("submission");
        let [bag] = bags.as_slice() else {
            panic!("one submission bag, not {bags:?}");
        };
        bag.clone()
    }

    /// All journals, one after the other.
    pub(crate) fn journal(&self) -> String {
        self.cases()
            .iter()
            .map(|case| fs::read_to_string(case.join("journal.jsonl")).expect("a journal"))
            .collect()
    }

    /// What this command says (`show karen-facebook-ai-1`, `cases`), with `--practice --json`.
    pub(crate) fn asks(&self, command: &[&str]) -> Value {
        let said = Command::new(env!("CARGO_BIN_EXE_objector"))
            .args(command)
            .args(["--practice", "--json", "--archive"])
            .arg(self.archive())
            .env_clear()
            .envs(self.environment())
            .output()
            .expect("the program runs");
        let out = String::from_utf8_lossy(&said.stdout);
        assert!(said.status.success(), "{command:?}: {}", String::from_utf8_lossy(&said.stderr));
        serde_json::from_str(out.lines().next().unwrap_or("null")).expect("a line of JSON")
    }
}

/// A Python that can validate bags.
pub(crate) fn python() -> OsString {
    std::env::var_os("OBJECTOR_TEST_PYTHON").expect(
        "set OBJECTOR_TEST_PYTHON to a Python that has `bagit`: \
         python3 -m venv DIR && DIR/bin/pip install bagit setuptools, then DIR/bin/python; \
         scripts/test does this for you",
    )
}

pub(crate) fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).collect()
}

/// Every file and folder below a folder, itself first.
pub(crate) fn all_below(folder: &Path) -> Vec<PathBuf> {
    let mut all = vec![folder.to_owned()];
    let mut next = 0;
    while let Some(path) = all.get(next).cloned() {
        next += 1;
        if path.is_dir() && !path.is_symlink() {
            all.extend(entries(&path));
        }
    }
    all
}
