//! How long it takes from the form to the gate, in a headless Firefox, on the practice site.
//!
//! Measured from outside, as the lines of `objector rehearse --dry-run --json` arrive. The line
//! "the form is there" comes after the first survey, its picture and its text were kept; so
//! "form to gate" is: filling in, reading back, the picture of the filled form, and showing it.
//! What comes before, from starting Firefox to that line, is printed beside it, without a goal.

mod figures;

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const RUNS: usize = 7;

/// The times of one run.
struct Run {
    start_to_form: Duration,
    form_to_gate: Duration,
}

fn main() {
    let runs: Vec<Run> = (0..RUNS).map(|_| rehearse()).collect();
    let of = |time: fn(&Run) -> Duration| {
        let milliseconds = runs.iter().map(|run| time(run).as_secs_f64() * 1000.0);
        figures::median(milliseconds.collect())
    };
    let start = of(|run| run.start_to_form);
    figures::say("gate: start to form, median of 7 runs", start, "ms", None);
    let gate = of(|run| run.form_to_gate);
    figures::say("gate: form to gate, median of 7 runs", gate, "ms", Some(400.0));
}

fn rehearse() -> Run {
    let archive = tempfile::tempdir().expect("a temporary folder can be made");
    let started = Instant::now();
    let mut program = Command::new(env!("CARGO_BIN_EXE_objector"))
        .args(["rehearse", "--dry-run", "--json", "--archive"])
        .arg(archive.path())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let events = program.stdout.take().expect("it was piped above");
    let (mut form, mut gate) = (None, None);
    for line in BufReader::new(events).lines() {
        let line = line.expect("events are text");
        let event: serde_json::Value = serde_json::from_str(&line).expect("events are JSON");
        match event["event"].as_str() {
            Some("step") if form.is_none() => form = Some(started.elapsed()),
            Some("gate") => gate = Some(started.elapsed()),
            _ => {}
        }
    }
    let code = program.wait().expect("it was started above").code();
    assert_eq!(code, Some(4), "a dry run ends with 4 at the gate");
    let form = form.expect("the form was reached");
    let gate = gate.expect("the gate was reached");
    Run { start_to_form: form, form_to_gate: gate - form }
}
