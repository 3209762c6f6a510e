//! An archive of many cases, for the benches: a real rehearsal that is kept in `tests/archives/v1`, one
//! acknowledged case with its pictures, under many names, with every number in it made anew.

use std::fs;
use std::path::{Path, PathBuf};

use objector::preview::hex;
use sha2::{Digest, Sha256};

const PATTERN: &str = "tests/archives/v1/rehearsed/archive";
const CASE: &str = "karen-facebook-ai-1";

/// An archive of so many rehearsals that are all whole.
pub(crate) fn make(root: &Path, cases: usize) {
    let pattern = Path::new(env!("CARGO_MANIFEST_DIR")).join(PATTERN);
    let practice = root.join("practice");
    folder(root);
    folder(&practice);
    file(&root.join("README.txt"), &read(&pattern.join("README.txt")));
    file(&practice.join("README.txt"), &read(&pattern.join("practice/README.txt")));
    let case = Case::of(&pattern.join("practice").join(CASE));
    for number in 1..=cases {
        case.write(&practice, &format!("load-facebook-ai-{number}"));
    }
}

/// The files of one case, in memory.
struct Case {
    journal: String,
    submit: String,
    bag: String,
    tags: Vec<(String, String)>,
    data: Vec<(PathBuf, Vec<u8>)>,
}

impl Case {
    fn of(folder: &Path) -> Self {
        let names = |folder: &Path| -> Vec<PathBuf> {
            let entries = fs::read_dir(folder).expect("the folder is there");
            let mut names: Vec<PathBuf> =
                entries.map(|entry| entry.expect("it can be listed").path()).collect();
            names.sort();
            names
        };
        let bag = names(folder).into_iter().find(|path| path.is_dir()).expect("it has a bag");
        let tags = names(&bag).into_iter().filter(|path| path.is_file()).map(|path| {
            let name = path.file_name().expect("it has a name").to_string_lossy().into_owned();
            (name, text(&path))
        });
        let data = names(&bag.join("data")).into_iter().map(|path| {
            let bytes = read(&path);
            (PathBuf::from(path.file_name().expect("it has a name")), bytes)
        });
        Self {
            journal: text(&folder.join("journal.jsonl")),
            submit: text(&folder.join("submit.json")),
            tags: tags.filter(|(name, _)| name != "tagmanifest-sha256.txt").collect(),
            data: data.collect(),
            bag: bag.file_name().expect("it has a name").to_string_lossy().into_owned(),
        }
    }

    /// The case under another name, with every number made anew.
    fn write(&self, side: &Path, name: &str) {
        let case = side.join(name);
        let bag = case.join(&self.bag);
        for made in [&case, &bag, &bag.join("data")] {
            folder(made);
        }
        for (file_name, bytes) in &self.data {
            file(&bag.join("data").join(file_name), bytes);
        }
        let mut list = String::new();
        for (tag, text) in &self.tags {
            let text = text.replace(CASE, name);
            list.push_str(&format!("{}  {tag}\n", sha256(&text)));
            file(&bag.join(tag), text.as_bytes());
        }
        file(&bag.join("tagmanifest-sha256.txt"), list.as_bytes());
        let submit = self.submit.replace(CASE, name);
        file(&case.join("submit.json"), submit.as_bytes());
        let journal = self.journal(name, &sha256(&submit), &sha256(&list));
        file(&case.join("journal.jsonl"), journal.as_bytes());
        let checksum = format!("{}  journal.jsonl\n", sha256(&journal));
        file(&case.join("journal.sha256"), checksum.as_bytes());
        file(&case.join("lock"), b"");
    }

    fn journal(&self, name: &str, submit: &str, tagmanifest: &str) -> String {
        let mut prev = "0".repeat(64);
        let mut journal = String::new();
        for line in self.journal.lines() {
            let mut line: serde_json::Value = serde_json::from_str(line).expect("it is a line");
            if line["event"] == "opened" {
                line["case"] = name.into();
            }
            for (key, hash) in [("submit_sha256", submit), ("tagmanifest_sha256", tagmanifest)] {
                if line.get(key).is_some() {
                    line[key] = hash.into();
                }
            }
            line["prev"] = prev.into();
            let line = format!("{line}\n");
            prev = sha256(&line);
            journal.push_str(&line);
        }
        journal
    }
}

fn sha256(text: &str) -> String {
    hex(&Sha256::digest(text))
}

fn read(path: &Path) -> Vec<u8> {
    fs::read(path).expect("the frozen archive can be read")
}

fn text(path: &Path) -> String {
    String::from_utf8(read(path)).expect("it is text")
}

fn folder(path: &Path) {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().mode(0o700).create(path).expect("the folder can be made");
}

fn file(path: &Path, bytes: &[u8]) {
    use std::io::Write;
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = fs::OpenOptions::new();
    let mut file =
        options.write(true).create_new(true).mode(0o600).open(path).expect("the file can be made");
    file.write_all(bytes).expect("there is room");
}
