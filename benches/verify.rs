//! How fast `objector verify` is beside `sha256sum` over the same files, both on two processors, and
//! how much memory it takes.
//!
//! The archive is one real rehearsal ten thousand times, about 3 GB: what the system keeps of it in memory is compared by the work, the rest by the disk.

mod figures;
mod many;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use objector::archive::verify::{Scope, verify};

const CASES: usize = 10_000;
const FEW: usize = 1_000;

/// In a child of this program: the archive whose check is to be measured.
const ARCHIVE: &str = "OBJECTOR_BENCH_ARCHIVE";

fn main() {
    if let Some(root) = std::env::var_os(ARCHIVE) {
        return check_alone(Path::new(&root));
    }
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let (few, many) = (folder.path().join("few"), folder.path().join("many"));
    many::make(&few, FEW);
    many::make(&many, CASES);
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
