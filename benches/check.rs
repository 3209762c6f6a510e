//! How long a thousand scenario files take: `objector check` over all of them, five times.

mod figures;

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

const FILES: usize = 1000;

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let files: Vec<PathBuf> = (0..FILES)
        .map(|number| {
            let path = folder.path().join(format!("{number}.toml"));
            fs::write(&path, scenario(number)).expect("the folder can be written");
            path
        })
        .collect();
    let times = (0..5).map(|_| {
        let started = Instant::now();
        let ended = Command::new(env!("CARGO_BIN_EXE_objector"))
            .arg("check")
            .args(&files)
            .stdout(Stdio::null())
            .status()
            .expect("the program starts");
        assert!(ended.success());
        started.elapsed().as_secs_f64() * 1000.0
    });
    let median = figures::median(times.collect());
    figures::say("check: 1,000 files, median of 5 runs", median, "ms", Some(500.0));
}

/// Every other file has reasons from the catalogue, the others have words of their own.
fn scenario(number: usize) -> String {
    let objection = if number.is_multiple_of(2) {
        "justifications = [\"out-of-context\", \"data-security\"]".to_owned()
    } else {
        let sentence = "I write here for the people I know, and for nobody's machine. ".repeat(4);
        format!("text = \"{}\"", sentence.trim())
    };
    format!(
        "version = 1\naccount = \"person-{number}\"\nnetwork = \"facebook\"\nlanguage = \"en\"\n\
         country = \"IE\"\nemail = \"person-{number}@example.ie\"\n\n[objection]\n{objection}\n"
    )
}
