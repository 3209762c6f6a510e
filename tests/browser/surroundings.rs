//! What is around a run: folders, the locale, the terminal, and a shell that suspends it.

use std::fs;
use std::time::Duration;

use jiff::Timestamp;
use objector::archive::{Archive, Place};
use objector::practice::Trouble;
use rustix::process::Signal;

use super::stage::archive::entries;
use super::stage::ground::Ground;
use super::stage::person::{CTRL_C, EMAIL, REASON};
use super::stage::terminal::{Came, Terminal};
use super::stage::{Prompt, objector, site};

#[test]
fn with_umlauts_in_every_path_in_the_c_locale_without_a_kind_of_terminal_all_arrives_as_written() {
    let ended = objector()
        .in_a_folder_called("Ordner für Übungen ")
        .on(site().language("it"))
        .without_environment("LANG")
        .without_environment("TERM")
        .environment("LC_ALL", "C")
        .environment("NO_COLOR", "1")
        .environment("XDG_RUNTIME_DIR", "/there/is/no/such/folder")
        .says_at_the_gate("send")
        .run();
    ended.exits(0).outcome("acknowledged").site_received(1).everything_agrees(EMAIL, None, REASON);
    ended.ground.submission().is_valid();
}

#[test]
fn a_terminal_that_becomes_forty_columns_wide_shows_every_value_whole() {
    let mut running = objector().on(site().language("it")).start();
    running.has_columns(40);
    running.hears(Prompt::Gate);
    running.types("send\n");
    let ended = running.ends();
    ended.exits(0).outcome("acknowledged").everything_agrees(EMAIL, None, REASON);
    let values = ended.transcript.lines().filter(|line| line.starts_with("    | "));
    let widths: Vec<usize> = values.map(|line| line.chars().count()).collect();
    assert!(widths.len() > 9 && widths.iter().all(|width| *width <= 40), "{}", ended.transcript);
}

#[test]
fn suspended_and_taken_up_again_it_goes_on_where_it_was() {
    let mut running = objector().on(site().language("it")).start();
    for moment in ["while the form is awaited", "at the gate", "while the answer is awaited"] {
        match moment {
            "at the gate" => running.hears(Prompt::Gate),
            "while the answer is awaited" => {
                running.types("send\n");
                let came = running.ground.site().wait_for_submissions(1, Duration::from_secs(60));
                assert!(came, "{}", running.transcript());
            }
            _ => {}
        }
        running.is_suspended();
        running.is_taken_up_again();
    }
    running.ends().exits(0).outcome("acknowledged").site_received(1);
}

#[test]
fn when_the_window_is_closed_it_ends_in_order() {
    for (answer, received, state) in [(None, 0, "declined"), (Some("send\n"), 1, "unknown")] {
        let mut running =
            objector().on(site().language("it").trouble(Trouble::NoAnswer)).in_a_window().start();
        running.hears(Prompt::Gate);
        if let Some(answer) = answer {
            running.types(answer);
        }
        let site = running.ground.site();
        let came = site.wait_for_submissions(received, Duration::from_secs(60));
        assert!(came, "{}", running.transcript());
        running.signal(Signal::KILL);
        let ended = running.ends();
        ended.ground.is_cleared();
        ended.site_received(received);
        assert_eq!(ended.ground.asks(&["show", "karen-facebook-ai-1"])["state"], state);
    }
}

#[test]
fn whoever_presses_ctrl_c_again_while_it_ends_loses_nothing() {
    let mut running = objector().on(site().language("it").trouble(Trouble::NoAnswer)).start();
    running.hears(Prompt::Gate);
    running.types("send\n");
    let came = running.ground.site().wait_for_submissions(1, Duration::from_secs(60));
    assert!(came, "{}", running.transcript());
    running.types(CTRL_C);
    running.types(CTRL_C);
    let ended = running.ends();
    ended.exits(6).outcome("unknown").says_it_sent("perhaps").state("unknown").site_received(1);
    ended.ground.submission().is_valid();
}

#[test]
fn where_the_browser_can_have_no_folder_it_says_which_and_how_to_name_another() {
    let objector = objector().on(site());
    let taken = objector.ground().path("taken");
    fs::write(&taken, "not a folder").expect("a file");
    let ended = objector.environment("XDG_CACHE_HOME", &taken.display().to_string()).run();
    ended
        .exits(9)
        .outcome("unavailable")
        .says_it_sent("no")
        .tells("for the browser's profile could not be made")
        .tells("name another one in XDG_CACHE_HOME")
        .sent_nothing();
    assert!(ended.ground.site().requests().is_empty());
}

#[test]
fn without_a_home_that_is_known_the_browser_gets_no_folder_elsewhere() {
    let ended = objector()
        .on(site())
        .environment("HOME", "somewhere")
        .without_environment("XDG_CACHE_HOME")
        .run();
    ended
        .exits(9)
        .outcome("unavailable")
        .says_it_sent("no")
        .tells("no home folder is known")
        .tells("name a folder of your own in HOME or in XDG_CACHE_HOME")
        .sent_nothing();
    ended.ground.has_nothing_lying_about();
    assert_eq!(entries(&ended.ground.path("home")), [ended.ground.path("home/.cache")]);
}

/// Records for Karen, who sits at a terminal.
fn recording(ground: &Ground, words: &[&str]) -> Terminal {
    let karen = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/karen.toml");
    let archive = ground.archive().display().to_string();
    let record = [env!("CARGO_BIN_EXE_objector"), "record", karen, "--archive", &archive];
    let command: Vec<String> = record.iter().chain(words).map(|it| (*it).to_owned()).collect();
    Terminal::start(&command, &ground.environment(), &ground.path("home"))
}

#[test]
fn a_typing_error_about_metas_answer_is_told_and_what_was_sent_by_hand_is_recorded_as_unsure() {
    for (typed, is_told) in [("yess\n", true), ("unsure\n", false)] {
        let ground = Ground::new("objector-record-", None, String::new());
        let mut recording = recording(&ground, &["--on", "2026-11-20"]);
        assert!(matches!(recording.wait_for(&["or \"unsure\": "], 0), Came::Text(0)), "not asked");
        recording.type_in(typed.as_bytes());
        let (exit, said) = recording.wait_for_end();
        let said = String::from_utf8_lossy(&said);
        assert_eq!(exit, 0, "{said}");
        assert_eq!(said.contains("none of the three words"), is_told, "{typed}: {said}");
        assert!(said.contains("It says `unknown`"), "{said}");
    }
}

/// What another run wrote down while they thought lies before what they then say, and no clock is wrong.
#[test]
fn whoever_thinks_about_the_day_while_another_run_begins_and_ends_is_told_of_no_wrong_clock() {
    let ground = Ground::new("objector-record-", None, String::new());
    let mut thinking = recording(&ground, &["--received", "no"]);
    assert!(
        matches!(thinking.wait_for(&["(YYYY-MM-DD): "], 0), Came::Text(0)),
        "nothing was asked"
    );
    let begun = Archive::open(ground.archive(), Place::Real).expect("an archive");
    drop(begun.open_case("karen", "facebook-ai", false, Timestamp::now()).expect("a case"));
    thinking.type_in(b"2026-11-20\n");
    let (exit, said) = thinking.wait_for_end();
    assert_eq!(exit, 0, "{}", String::from_utf8_lossy(&said));
}
