//! How fast `objector verify` is beside `sha256sum` over the same files, both on two processors, and
//! how much memory it takes.
//!
//! The archive is that of a real rehearsal, kept in `tests/archives/v1`: one acknowledged case with
//! its pictures, ten thousand times under ten thousand names, every number in it made anew. That is
//! about 3 GB: what the system keeps of it in memory is compared by the work, the rest by the disk.

mod figures;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use objector::archive::verify::{Scope, verify};
use objector::preview::hex;
use sha2::{Digest, Sha256};

const CASES: usize = 10_000;
const FEW: usize = 1_000;
const PATTERN: &str = "tests/archives/v1/rehearsed/archive";
const CASE: &str = "karen-facebook-ai-1";

/// In a child of this program: the archive whose check is to be measured.
const ARCHIVE: &str = "OBJECTOR_BENCH_ARCHIVE";

fn main() {
    if let Some(root) = std::env::var_os(ARCHIVE) {
        return check_alone(Path::new(&root));
    }
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let (few, many) = (folder.path().join("few"), folder.path().join("many"));
    make(&few, FEW);
    make(&many, CASES);
    let bytes = bytes_in(&many);
    println!("verify: {CASES} cases, {:.0} MiB", bytes / 1024.0 / 1024.0);
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    // One of each first, so that both find in memory what the system keeps there.
    for measured in [false, true, true, true] {
        let (their, our) = (seconds(sha256sum(&many)), seconds(objector(&many)));
        if measured {
            theirs.push(bytes / their / 1e6);
            ours.push(bytes / our / 1e6);
        }
    }
    let (ours, theirs) = (figures::median(ours), figures::median(theirs));
    println!("verify: objector {ours:.0} MB/s, sha256sum on two processors {theirs:.0} MB/s");
    println!(
        "verify: throughput of sha256sum, median of 3 runs each: {:.2} times, goal at least 0.80: {}",
        ours / theirs,
        if ours >= 0.8 * theirs { "met" } else { "NOT MET" },
    );
    figures::say("verify: peak memory, 1,000 cases", peak(&few), "MiB", None);
    figures::say("verify: peak memory, 10,000 cases", peak(&many), "MiB", Some(40.0));
}

fn objector(root: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_objector"));
    command.args(["verify", "--archive"]).arg(root);
    command
}

fn sha256sum(root: &Path) -> Command {
    let mut command = Command::new("sh");
    let line = "find \"$0\" -type f -print0 | xargs -0 -P2 -n 500 sha256sum";
    command.args(["-c", line]).arg(root);
    command
}

fn seconds(mut command: Command) -> f64 {
    let started = Instant::now();
    let ended = command.stdout(Stdio::null()).status().expect("the program starts");
    assert!(ended.success(), "{command:?}");
    started.elapsed().as_secs_f64()
}

/// The peak of the memory of a process that does nothing but check this archive, in MiB.
fn peak(root: &Path) -> f64 {
    let mut command = Command::new(std::env::current_exe().expect("this program has a name"));
    let said = command.env(ARCHIVE, root).output().expect("this program starts");
    String::from_utf8_lossy(&said.stdout).trim().parse().expect("the child prints a number")
}

fn check_alone(root: &Path) {
    let report = verify(root, &Scope::Everything).expect("the archive is there");
    assert_eq!(report.findings, []);
    let status = fs::read_to_string("/proc/self/status").expect("this is Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("it says so");
    let kibibytes: f64 = line.trim().trim_end_matches(" kB").parse().expect("it is a number");
    println!("{}", kibibytes / 1024.0);
}

/// An archive of so many rehearsals that are all whole.
fn make(root: &Path, cases: usize) {
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

fn bytes_in(folder: &Path) -> f64 {
    let entries = fs::read_dir(folder).expect("the folder is there");
    entries
        .map(|entry| {
            let path = entry.expect("it can be listed").path();
            match path.is_dir() {
                true => bytes_in(&path),
                false => path.metadata().expect("it is there").len() as f64,
            }
        })
        .sum()
}
