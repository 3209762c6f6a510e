//! What opens an account (the session's cookies, the form's tokens) is in the browser's own folder while
//! there is a browser, in the keyring where the person wants that, and in no other place.

use std::fs;
use std::path::Path;

use objector::practice::{Recorded, Trouble};
use rustix::process::Signal;

use super::privacy::nobody_reads;
use super::sessions::{goes_on, karen, logs_in, sessions};
use super::stage::archive::all_below;
use super::stage::ended::Ended;
use super::stage::ground::Ground;
use super::stage::keyring::Keyring;
use super::stage::screen::Screen;
use super::stage::{Prompt, Running, objector, site};

/// The secrets that went between this site and the browser: new ones in every test.
fn secrets(ground: &Ground) -> Vec<String> {
    let requests = ground.site().requests();
    let mut all: Vec<String> =
        requests.iter().flat_map(|it| [cookies(it), tokens(it)].concat()).collect();
    all.sort();
    all.dedup();
    all
}

/// The values of the cookies that are no account's number.
fn cookies(request: &Recorded) -> Vec<String> {
    let said = request.header("cookie").unwrap_or_default();
    let pairs = said.split("; ").filter_map(|pair| pair.split_once('='));
    pairs.filter(|(name, _)| *name == "xs").map(|(_, value)| value.to_owned()).collect()
}

fn tokens(request: &Recorded) -> Vec<String> {
    ["fb_dtsg", "lsd"].iter().filter_map(|name| request.field(name)).collect()
}

fn names_one(text: &str, secrets: &[String]) -> bool {
    secrets.iter().any(|secret| text.contains(secret.as_str()))
}

/// The files below a folder that hold one of the secrets.
fn holding(folder: &Path, secrets: &[String]) -> Vec<String> {
    let files = all_below(folder).into_iter().filter(|path| path.is_file());
    // A browser at work makes and removes files all the time.
    let read = |path: &Path| fs::read(path).unwrap_or_default();
    let held = files.filter(|path| names_one(&String::from_utf8_lossy(&read(path)), secrets));
    held.map(|path| path.display().to_string()).collect()
}

fn no_process_is_told(ground: &Ground, secrets: &[String]) {
    let processes = ground.processes();
    assert!(processes.len() > 3, "{processes:#?}");
    for process in processes {
        let mut said = process.arguments.iter().chain(&process.environment);
        assert!(!said.any(|it| names_one(it, secrets)), "{}", process.program());
    }
}

/// No file of the test's whole world, and no word that was said.
fn are_nowhere(ended: &Ended, secrets: &[String]) {
    assert_eq!(holding(&ended.ground.path(""), secrets), Vec::<String>::new());
    assert!(!names_one(&ended.transcript, secrets), "{}", ended.transcript);
    for event in &ended.events {
        assert!(!names_one(&event.to_string(), secrets), "{event}");
    }
}

fn waits_at_the_gate(mut running: Running, screen: &Screen) -> Running {
    goes_on(&mut running);
    logs_in(&running, screen);
    running.hears(Prompt::Gate);
    running
}

#[test]
fn a_sessions_secrets_are_in_the_browsers_folder_while_there_is_one_and_then_in_the_keyring_alone()
{
    let (screen, folder) = (Screen::new(), tempfile::tempdir().expect("a temporary folder"));
    let keyring = Keyring::open(folder.path());
    let karen = karen(&screen).option("--keep-session");
    let karen = karen.environment("DBUS_SESSION_BUS_ADDRESS", keyring.address());
    let mut running = waits_at_the_gate(karen.start(), &screen);
    let ground = std::sync::Arc::clone(&running.ground);
    let held = secrets(&ground);
    assert_eq!(held.len(), 1, "the session's own, and no token before the submission: {held:?}");
    no_process_is_told(&ground, &held);
    for file in holding(&ground.path(""), &held) {
        assert!(Path::new(&file).starts_with(ground.sessions()), "{file}");
    }
    if rustix::process::geteuid().is_root() {
        nobody_reads(&ground);
    }
    running.types("send\n");
    let ended = running.ends();
    ended.exits(0).tells("is kept in this computer's keyring").site_received(1);
    let all = secrets(&ground);
    assert_eq!(all.len(), 3, "{all:?}");
    are_nowhere(&ended, &all);
    assert!(sessions(&ended).is_empty());
    assert_eq!(holding(folder.path(), &all), Vec::<String>::new(), "the keyring's own files");
}

#[test]
fn whoever_is_killed_leaves_a_sessions_secrets_in_its_folder_and_the_next_run_deletes_them() {
    let screen = Screen::new();
    let mut running = waits_at_the_gate(karen(&screen).start(), &screen);
    let ground = std::sync::Arc::clone(&running.ground);
    let held = secrets(&ground);
    running.signal(Signal::KILL);
    let killed = running.ends();
    ground.is_cleared();
    for file in holding(&ground.path(""), &held) {
        assert!(Path::new(&file).starts_with(ground.sessions()), "{file}");
    }
    assert!(!names_one(&killed.transcript, &held));
    let next = killed.again().at_a_screen(&screen).says_at_the_gate("no").run();
    next.exits(4);
    assert!(sessions(&next).is_empty());
    are_nowhere(&next, &secrets(&ground));
}

#[test]
fn the_forms_tokens_are_nowhere_however_the_run_ends() {
    for (trouble, answer, exit) in [
        (None, None, 0),
        (Some(Trouble::ServerError), Some("no"), 6),
        (Some(Trouble::Validation), Some("no"), 6),
        (Some(Trouble::DroppedConnection), Some("no"), 6),
    ] {
        let site = site().language("it");
        let site = trouble.map_or(site.clone(), |trouble| site.trouble(trouble));
        let mut objector = objector().on(site).says_at_the_gate("send");
        if let Some(answer) = answer {
            objector = objector.reads_the_answer_as(answer);
        }
        let ended = objector.run();
        ended.exits(exit).site_received(1);
        let tokens = secrets(&ended.ground);
        assert_eq!(tokens.len(), 2, "{tokens:?}");
        are_nowhere(&ended, &tokens);
    }
}

#[test]
fn the_forms_tokens_are_nowhere_when_the_program_is_killed_after_the_press() {
    let practice = site().language("it").trouble(Trouble::NoAnswer);
    let mut running = objector().on(practice).start();
    running.hears(Prompt::Gate);
    running.types("send\n");
    let ground = std::sync::Arc::clone(&running.ground);
    assert!(ground.site().wait_for_submissions(1, std::time::Duration::from_secs(60)));
    running.signal(Signal::KILL);
    let killed = running.ends();
    ground.is_cleared();
    are_nowhere(&killed, &secrets(&ground));
    let next = killed.again().run();
    next.exits(6).site_received(1);
    are_nowhere(&next, &secrets(&ground));
}
