//! Children are private, and what a person wrote stands where it belongs and nowhere else.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::process::Command;

use objector::practice::Trouble;

use super::stage::archive::all_below;
use super::stage::ended::Ended;
use super::stage::ground::Ground;
use super::stage::{Prompt, objector, site};

/// Nobody's number on any system that a test runs on.
const SOMEBODY_ELSE: &str = "65534";

#[test]
fn while_it_waits_at_the_gate_nobody_else_can_read_anything() {
    let mut running = objector().on(site().language("it")).start();
    running.hears(Prompt::Gate);
    let ground = &running.ground;
    let mut seen = 0;
    for root in [ground.runs(), ground.archive()] {
        for path in all_below(&root) {
            // A browser at work makes and removes files all the time.
            let Ok(about) = fs::symlink_metadata(&path) else {
                continue;
            };
            // What fontconfig keeps of this computer's fonts it opens itself, in a folder of ours that
            // nobody else can enter.
            let of_fonts =
                path.starts_with(ground.runs()) && path.iter().any(|it| it == "fontconfig");
            if about.file_type().is_symlink() || of_fonts {
                continue;
            }
            seen += 1;
            let mode = about.mode() & 0o777;
            assert_eq!(mode & 0o077, 0, "{mode:o} {}", path.display());
            if about.is_dir() {
                assert_eq!(mode, 0o700, "{}", path.display());
            }
        }
    }
    assert!(seen > 20, "a profile and a case, not {seen} files");
    for process in ground.processes() {
        // A browser at work begins and ends processes all the time.
        let Ok(limits) = fs::read_to_string(format!("/proc/{}/limits", process.pid)) else {
            continue;
        };
        let core =
            limits.lines().find(|line| line.starts_with("Max core file size")).expect("a limit");
        assert_eq!(core.split_whitespace().nth(4), Some("0"), "{} {core}", process.program());
    }
    if rustix::process::geteuid().is_root() {
        nobody_reads(ground);
    }
    running.types("\n");
    running.ends().exits(4);
}

/// A second person on the same computer tries.
pub(super) fn nobody_reads(ground: &Ground) {
    let tries = |script: &str, path: &Path| {
        let said = Command::new("setpriv")
            .args(["--reuid", SOMEBODY_ELSE, "--regid", SOMEBODY_ELSE, "--clear-groups"])
            .args(["/bin/sh", "-c", script, "sh"])
            .arg(path)
            .output()
            .expect("setpriv (util-linux) runs");
        String::from_utf8_lossy(&said.stdout).into_owned()
    };
    // The way there is open, or the trial would prove nothing.
    let open = ground.path("open.txt");
    fs::write(&open, "seen").expect("a file");
    fs::set_permissions(ground.path(""), std::os::unix::fs::PermissionsExt::from_mode(0o755))
        .expect("open");
    assert_eq!(tries("cat \"$1\"", &open), "seen");
    for root in [ground.runs(), ground.archive(), ground.sessions()] {
        let found = tries(
            "find \"$1\" -mindepth 1 2>/dev/null; find \"$1\" -type f -exec cat {} + 2>/dev/null",
            &root,
        );
        assert_eq!(found, "", "{}", root.display());
    }
    for process in ground.processes() {
        let environment = format!("/proc/{}/environ", process.pid);
        assert_eq!(
            tries("cat \"$1\" 2>/dev/null", Path::new(&environment)),
            "",
            "{}",
            process.program()
        );
    }
}

/// A person nobody else is, and a reason that nobody else gives.
const PLANTED_EMAIL: &str = "planted.zebra@example.dk";
const PLANTED_REASON: &str = "Quixotic-walnut-harbour: these words were planted so that a test can find them wherever \
    they may have gone, and in no other place.";
const PLANTED: [&str; 2] = ["planted.zebra", "Quixotic-walnut"];

fn holds_a_secret(text: &str) -> bool {
    PLANTED.iter().any(|secret| text.contains(secret))
}

#[test]
fn what_a_person_wrote_stands_in_the_files_that_the_format_names_and_nowhere_else() {
    let mut running = objector()
        .on(site().language("it").holding_nothing())
        .email(PLANTED_EMAIL)
        .reason(PLANTED_REASON)
        .start();
    running.hears(Prompt::Gate);
    let processes = running.ground.processes();
    assert!(processes.len() > 3, "{processes:#?}");
    for process in processes {
        let said = process.arguments.iter().chain(&process.environment);
        assert!(!said.clone().any(|it| holds_a_secret(it)), "{}", process.program());
    }
    running.types("send\n");
    let ended = running.ends();
    ended.exits(0).site_received(1);
    is_kept_where_it_belongs(&ended);
}

#[test]
fn what_a_person_wrote_stays_where_it_belongs_also_when_it_fails() {
    let ended = objector()
        .on(site().trouble(Trouble::ServerError).holding_nothing())
        .email(PLANTED_EMAIL)
        .reason(PLANTED_REASON)
        .says_at_the_gate("send")
        .reads_the_answer_as("no")
        .run();
    ended.exits(6).site_received(1);
    is_kept_where_it_belongs(&ended);
}

fn is_kept_where_it_belongs(ended: &Ended) {
    // The e-mail address and the reason are evidence in these, by docs/archive-format.md.
    const NAMED: [&str; 8] = [
        "submit.json",
        "00-summary.txt",
        "00-summary.html",
        "20-filled.txt",
        "40-request.json",
        "50-sent-text.txt",
        "consent.json",
        "30-answer.html",
    ];
    let holding: Vec<String> = all_below(&ended.ground.archive())
        .into_iter()
        .filter(|path| path.is_file())
        .filter(|path| holds_a_secret(&String::from_utf8_lossy(&fs::read(path).expect("a file"))))
        .map(|path| path.file_name().unwrap_or_default().to_string_lossy().into_owned())
        .collect();
    for name in &holding {
        assert!(NAMED.contains(&name.as_str()), "{name} of {holding:?}");
    }
    for name in ["submit.json", "50-sent-text.txt", "consent.json"] {
        assert!(holding.iter().any(|it| it == name), "no {name} in {holding:?}");
    }
    assert!(!holds_a_secret(&ended.ground.journal()));
    // On the terminal they stand in the sheet of the gate, behind bars, and nowhere else.
    for line in ended.transcript.lines().filter(|line| holds_a_secret(line)) {
        assert!(line.starts_with("    | "), "{line}");
    }
    for event in ended.events.iter().filter(|event| holds_a_secret(&event.to_string())) {
        assert_eq!(event["event"], "gate", "{event}");
    }
    // Nothing of it is left anywhere else that the program could write to.
    for path in all_below(&ended.ground.path("home"))
        .into_iter()
        .chain(all_below(&ended.ground.path("tmp")))
    {
        if path.is_file() {
            let bytes = fs::read(&path).expect("a file");
            assert!(!holds_a_secret(&String::from_utf8_lossy(&bytes)), "{}", path.display());
        }
    }
}
