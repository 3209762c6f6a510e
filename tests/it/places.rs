//! The program itself in odd places: where the archive cannot lie, without a home, on a narrow
//! terminal, and on none.

use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use tempfile::TempDir;

use crate::fake::karens_in;
use crate::pages::seen_yes;

const SCENARIO: &str = "version = 1\naccount = \"ann\"\nnetwork = \"facebook\"\nlanguage = \"en\"\n\
                        country = \"IE\"\n\n[objection]\njustifications = [\"ownership\"]\n";

/// A folder with a scenario in it.
fn ground() -> TempDir {
    let ground = tempfile::tempdir().unwrap();
    fs::write(ground.path().join("ann.toml"), SCENARIO).unwrap();
    ground
}

/// The program as it is started in `folder`, with no browser to be found and no archive named.
fn objector(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_objector"));
    command.current_dir(folder).args(args).stdin(Stdio::null());
    command.env("GECKODRIVER", "/nowhere/geckodriver").env("HOME", folder);
    command.env("OBJECTOR_LANG", "en");
    for name in ["OBJECTOR_ARCHIVE", "OBJECTOR_WEBDRIVER", "XDG_DATA_HOME"] {
        command.env_remove(name);
    }
    command
}

/// A run against a site that nobody serves.
const RUN: [&str; 4] = ["run", "ann.toml", "--site", "http://127.0.0.1:9"];

fn text(output: &Output) -> String {
    String::from_utf8([&output.stdout[..], &output.stderr[..]].concat()).unwrap()
}

#[track_caller]
fn ends(command: &mut Command, exit: i32) -> String {
    let output = command.output().unwrap();
    let said = text(&output);
    assert_eq!(output.status.code(), Some(exit), "{said}");
    assert!(!said.contains("panicked") && !said.contains('\x1b'), "{said}");
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn an_archive_where_none_can_lie_is_refused_with_what_to_do() {
    let ground = ground();
    fs::write(ground.path().join("a file"), "mine").unwrap();
    for (place, why) in [
        ("a file", "a file is in the way there: move it"),
        ("a file/below", "a file is in the way there: move it"),
        ("/dev/null/below", "a file is in the way there: move it"),
        ("/proc/objector", "name another place with `--archive DIR`"),
    ] {
        let said = ends(objector(ground.path(), &RUN).args(["--archive", place]), 8);
        assert!(said.contains("the archive cannot be used: could not create the folder"), "{said}");
        assert!(said.contains("No, nothing was sent") && said.contains(why), "{said}");
    }
    for args in [&["cases"][..], &["show", "ann-facebook-ai-1"]] {
        for place in ["a file", "a file/below"] {
            let said = ends(objector(ground.path(), args).args(["--archive", place]), 8);
            assert!(said.starts_with(&format!("error: could not list `{place}`")), "{said}");
            assert!(said.contains("hint: a file is in the way there: move it"), "{said}");
        }
    }
    assert_eq!(fs::read_to_string(ground.path().join("a file")).unwrap(), "mine");
}

#[test]
fn an_archive_below_a_folder_with_spaces_and_umlauts_is_written_listed_and_shown() {
    let ground = ground();
    let place = "Søren Müllers \"ting\" 'og' sager/arkivet";
    let with =
        |args: &[&str], exit| ends(objector(ground.path(), args).args(["--archive", place]), exit);
    assert!(with(&RUN, 9).contains("geckodriver"));
    assert!(with(&["cases", "--practice"], 0).contains("ann-facebook-ai-1 prepared"));
    let said = with(&["show", "--practice", "ann-facebook-ai-1"], 0);
    assert!(said.contains("Søren Müllers \"ting\" 'og' sager/arkivet/practice"), "{said}");
}

#[test]
fn without_a_home_or_with_one_that_is_not_there_it_works_or_says_what_to_do() {
    let ground = ground();
    ends(objector(ground.path(), &["check", "ann.toml"]).env_remove("HOME"), 0);
    ends(objector(ground.path(), &["cases"]).env_remove("HOME"), 0);
    let nowhere = ground.path().join("no/where");
    ends(objector(ground.path(), &["cases"]).env("HOME", &nowhere), 0);
    assert!(!nowhere.exists(), "whoever looks makes nothing");
    ends(objector(ground.path(), &RUN).env("HOME", &nowhere), 9);
    assert!(nowhere.join(".local/share/objector/archive/README.txt").exists());
    let said = ends(objector(ground.path(), &RUN).env("HOME", "/dev/null"), 8);
    assert!(said.contains("name another place with `--archive DIR`"), "{said}");
}

#[test]
fn a_relative_data_folder_counts_for_nothing() {
    // XDG Base Directory Specification: a relative path is invalid and must be ignored.
    let ground = ground();
    ends(objector(ground.path(), &RUN).env("XDG_DATA_HOME", "relative"), 9);
    assert!(!ground.path().join("relative").exists());
    assert!(
        ground.path().join(".local/share/objector/archive/practice/ann-facebook-ai-1").exists()
    );
}

/// What is looked at on terminals; each with `--archive` where it takes one.
const LOOKS: [&[&str]; 7] = [
    &["--help"],
    &["run", "--help"],
    &["check"],
    &["check", "ann.toml"],
    &["check", "missing.toml"],
    &["cases", "--practice", "--archive", "archive"],
    &["show", "--practice", "--archive", "archive", "karen-facebook-ai-1"],
];

/// A folder with a case that was filed.
fn filed() -> TempDir {
    let ground = ground();
    karens_in(ground.path().to_owned()).yes().answered(seen_yes()).run().exits(0);
    ground
}

#[test]
fn without_a_terminal_or_with_one_that_can_do_nothing_there_are_no_escape_sequences() {
    let ground = filed();
    for args in LOOKS {
        for (name, value) in
            [("TERM", "xterm"), ("TERM", "dumb"), ("NO_COLOR", "1"), ("LC_ALL", "C")]
        {
            let output = objector(ground.path(), args).env(name, value).output().unwrap();
            let said = text(&output);
            assert!(!said.contains('\x1b') && !said.is_empty(), "{args:?}: {said}");
            if name != "TERM" || value == "dumb" {
                let said = on_a_terminal(ground.path(), args, 80, &[(name, value)]);
                assert!(name == "LC_ALL" || !said.contains('\x1b'), "{args:?}: {said:?}");
                assert!(said.contains("ø") || !said.contains("Ã"), "{said}");
            }
        }
    }
}

/// What a terminal of so many columns is sent.
fn on_a_terminal(folder: &Path, args: &[&str], columns: u16, vars: &[(&str, &str)]) -> String {
    let size = PtySize { rows: 24, cols: columns, pixel_width: 0, pixel_height: 0 };
    let pty = native_pty_system().openpty(size).unwrap();
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_objector"));
    command.args(args);
    command.cwd(folder);
    command.env("OBJECTOR_LANG", "en");
    command.env_remove("NO_COLOR");
    command.env_remove("COLUMNS");
    // Where it is set, terminals are taken for coloured ones.
    command.env("CI", "1");
    for (name, value) in vars {
        command.env(name, value);
    }
    let mut child = pty.slave.spawn_command(command).unwrap();
    drop(pty.slave);
    let mut reader = pty.master.try_clone_reader().unwrap();
    let mut bytes = Vec::new();
    // Linux says that the terminal is gone (`EIO`) where other systems say that it ended.
    let _ = reader.read_to_end(&mut bytes);
    child.wait().unwrap();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn on_a_narrow_terminal_help_is_wrapped_and_nothing_else_is_cut() {
    let ground = filed();
    for args in LOOKS {
        let said = on_a_terminal(ground.path(), args, 40, &[("NO_COLOR", "1")]);
        let said = said.replace('\r', "");
        if args.contains(&"--help") {
            // The usage is one word to its maker.
            let mut lines = said.lines().filter(|line| !line.starts_with("Usage: "));
            assert!(lines.all(|line| line.chars().count() <= 40), "{said}");
        } else {
            let mut command = objector(ground.path(), args);
            let output = command.env("COLUMNS", "40").output().unwrap();
            assert_eq!(words(&said), words(&text(&output)), "{args:?}");
        }
    }
}

fn words(said: &str) -> Vec<&str> {
    said.split_whitespace().collect()
}
