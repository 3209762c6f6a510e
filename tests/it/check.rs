//! `objector check`, as a person runs it.

use std::fs;
use std::process::{Command, Output};

use tempfile::TempDir;

const GOOD: &str = "version = 1\naccount = \"ann\"\nnetwork = \"instagram\"\nlanguage = \"en\"\n\
                    country = \"IE\"\n\n[objection]\njustifications = [\"ownership\"]\n";

fn objector(folder: &TempDir, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_objector"))
        .current_dir(folder.path())
        .arg("check")
        .args(args)
        .output()
        .unwrap()
}

/// Exit code, stdout and stderr as one text.
fn transcript(output: &Output) -> String {
    format!(
        "exit {}\n--- stdout\n{}--- stderr\n{}",
        output.status.code().unwrap(),
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

#[test]
fn without_a_file_the_programs_own_data_is_checked() {
    let folder = TempDir::new().unwrap();
    let output = objector(&folder, &[]);
    let shown = transcript(&output);
    assert!(output.status.success(), "{shown}");
    assert!(output.stderr.is_empty(), "{shown}");
    for line in
        ["form facebook-ai: 2 addresses", "language sv: ", "15 reasons, each in", "249 countries"]
    {
        assert!(shown.contains(line), "{shown}");
    }
}

#[test]
fn good_and_bad_files_are_all_told_of_in_one_run() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("ann.toml"), GOOD).unwrap();
    let short = GOOD.replace("justifications = [\"ownership\"]", "text = \"No.\"");
    fs::write(folder.path().join("short.toml"), short).unwrap();
    fs::write(folder.path().join("bad.toml"), GOOD.replace("ownership", "owner")).unwrap();
    fs::create_dir(folder.path().join("folder")).unwrap();
    let args = ["ann.toml", "missing.toml", "bad.toml", "folder", "short.toml"];
    insta::assert_snapshot!(transcript(&objector(&folder, &args)));
}

#[test]
fn two_files_for_one_account_are_pointed_out() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("a.toml"), GOOD).unwrap();
    fs::write(folder.path().join("b.toml"), GOOD).unwrap();
    let other = GOOD.replace("instagram", "facebook");
    fs::write(folder.path().join("c.toml"), other).unwrap();
    let output = objector(&folder, &["a.toml", "b.toml", "c.toml"]);
    assert_eq!(output.status.code(), Some(0));
    insta::assert_snapshot!(String::from_utf8(output.stderr).unwrap());
}

#[test]
fn a_file_that_holds_terminal_escapes_does_not_pass_them_on() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("a.toml"), "\u{1b}[2J = \"\u{202E}\"\n").unwrap();
    let output = objector(&folder, &["a.toml", "\u{1b}[31m.toml"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(!output.stderr.contains(&0x1b), "{}", transcript(&output));
}

#[test]
fn the_reasons_are_listed_with_their_cautions() {
    let folder = TempDir::new().unwrap();
    insta::assert_snapshot!(transcript(&objector(&folder, &["--reasons"])));
    let danish = transcript(&objector(&folder, &["--reasons", "--language", "da"]));
    assert!(danish.contains("Mit privatliv betyder meget for mig."), "{danish}");
    assert!(!danish.contains("native reader"), "{danish}");
    let norwegian = transcript(&objector(&folder, &["--reasons", "--language", "nn-NO"]));
    assert!(norwegian.contains("These texts are in Norwegian and await a native reader."));
    assert!(norwegian.contains("Privatlivet mitt er viktig for meg."), "{norwegian}");
    let japanese = objector(&folder, &["--reasons", "--language", "ja"]);
    assert_eq!(japanese.status.code(), Some(2));
}

#[test]
fn the_schema_is_printed_as_it_is_kept() {
    let folder = TempDir::new().unwrap();
    let output = objector(&folder, &["--schema"]);
    assert_eq!(String::from_utf8(output.stdout).unwrap(), objector::scenario::schema());
}
