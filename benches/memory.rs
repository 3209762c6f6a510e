//! How much memory the program takes at most, in a whole rehearsal with a "send" at the gate.
//!
//! It is the peak of the resident memory that Linux counts for the process (`VmHWM`), read
//! whenever the terminal shows something new. The practice site runs in the same process and is
//! part of the figure; Firefox and geckodriver are not.

mod figures;

use std::fs;
use std::io::{Read, Write};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};

const KIBIBYTES_IN_ONE: f64 = 1024.0;

fn main() {
    let median = figures::median((0..3).map(|_| peak_of_a_rehearsal()).collect());
    figures::say("memory: peak of a whole rehearsal, median of 3 runs", median, "MiB", Some(40.0));
}

/// One rehearsal from start to end, in MiB.
fn peak_of_a_rehearsal() -> f64 {
    let archive = tempfile::tempdir().expect("a temporary folder can be made");
    let terminal = native_pty_system()
        .openpty(PtySize { rows: 50, cols: 80, pixel_width: 0, pixel_height: 0 })
        .expect("a terminal can be had");
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_objector"));
    command.args(["rehearse", "--archive"]);
    command.arg(archive.path());
    command.env("TERM", "xterm");
    let mut program = terminal.slave.spawn_command(command).expect("the program starts");
    drop(terminal.slave);
    let id = program.process_id().expect("it was just started");
    let mut screen = terminal.master.try_clone_reader().expect("it can be read");
    let mut keyboard = terminal.master.take_writer().expect("it can be typed on");

    let mut answers = [("to stop: ", "send\n"), ("\"unsure\": ", "yes\n")].into_iter().peekable();
    let (mut seen, mut peak) = (String::new(), 0.0_f64);
    let mut buffer = [0; 4096];
    // A terminal whose program is gone answers with an error on Linux.
    while let Ok(length @ 1..) = screen.read(&mut buffer) {
        peak = peak.max(resident(id).unwrap_or_default());
        seen.push_str(&String::from_utf8_lossy(&buffer[..length]));
        if let Some((_, answer)) = answers.next_if(|(prompt, _)| seen.contains(prompt)) {
            keyboard.write_all(answer.as_bytes()).expect("it can be typed on");
        }
    }
    let ended = program.wait().expect("it was started above");
    assert!(ended.success(), "the rehearsal did not end well:\n{seen}");
    peak
}

/// The peak of the resident memory so far, in MiB.
fn resident(id: u32) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: f64 = line.trim().trim_end_matches(" kB").parse().ok()?;
    Some(kibibytes / KIBIBYTES_IN_ONE)
}
