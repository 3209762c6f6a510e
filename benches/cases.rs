//! How long `objector cases` takes over ten thousand cases: the first time, and once it remembers.

mod figures;
mod many;

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

const CASES: usize = 10_000;

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let root = folder.path().join("archive");
    many::make(&root, CASES);
    let index = root.join("practice/.index.jsonl");
    let first = (0..3).map(|_| {
        let _ = std::fs::remove_file(&index);
        milliseconds(&root)
    });
    let first = figures::median(first.collect());
    figures::say("cases: 10,000 cases, the first time, median of 3 runs", first, "ms", None);
    let later = figures::median((0..7).map(|_| milliseconds(&root)).collect());
    figures::say("cases: 10,000 cases, after that, median of 7 runs", later, "ms", Some(300.0));
}

fn milliseconds(root: &Path) -> f64 {
    let started = Instant::now();
    let ended = Command::new(env!("CARGO_BIN_EXE_objector"))
        .args(["cases", "--practice", "--archive"])
        .arg(root)
        .stdout(Stdio::null())
        .status()
        .expect("the program starts");
    assert!(ended.success());
    started.elapsed().as_secs_f64() * 1000.0
}
