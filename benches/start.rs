//! How long the program takes to start and end: `objector --version`, fifty times.

mod figures;

use std::process::{Command, Stdio};
use std::time::Instant;

fn main() {
    let times = (0..50).map(|_| {
        let started = Instant::now();
        let ended = Command::new(env!("CARGO_BIN_EXE_objector"))
            .arg("--version")
            .stdout(Stdio::null())
            .status()
            .expect("the program starts");
        assert!(ended.success());
        started.elapsed().as_secs_f64() * 1000.0
    });
    let median = figures::median(times.collect());
    figures::say("start: median of 50 runs", median, "ms", Some(10.0));
}
