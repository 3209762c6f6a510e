//! What a run needs around it: a browser, a driver, an archive, addresses that may be used.

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::symlink;
use std::path::PathBuf;

use super::stage::driver::{RunningDriver, geckodriver};
use super::stage::firefox::firefox;
use super::stage::person::Objector;
use super::stage::{Prompt, objector, site};

/// A run that finds this program and no other.
fn with_nothing_but(name: &str, program: &PathBuf, folder: &tempfile::TempDir) -> Objector {
    symlink(program, folder.path().join(name)).expect("a link");
    objector()
        .on(site())
        .environment("PATH", &folder.path().display().to_string())
        .without_environment("GECKODRIVER")
}

#[test]
fn without_firefox_it_says_how_to_install_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let ended = with_nothing_but("geckodriver", &geckodriver(), &folder).run();
    ended
        .exits(9)
        .outcome("unavailable")
        .says_it_sent("no")
        .tells("Firefox was not found")
        .tells("apt install firefox-esr")
        .sent_nothing();
}

#[test]
fn without_geckodriver_it_says_how_to_install_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let ended = with_nothing_but("firefox", &firefox(), &folder).run();
    ended
        .exits(9)
        .outcome("unavailable")
        .says_it_sent("no")
        .tells("geckodriver was not found")
        .tells("cargo install geckodriver")
        .sent_nothing();
}

#[test]
fn a_webdriver_that_is_not_there_is_unavailable() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    drop(listener);
    let ended = objector().on(site()).option("--webdriver").option(&address).run();
    ended.exits(9).outcome("unavailable").says_it_sent("no").sent_nothing();
}

#[test]
fn addresses_that_may_not_be_used_are_wrong_usage() {
    let refused =
        [["--webdriver", "http://u:p@127.0.0.1:1"], ["--webdriver", "https://127.0.0.1:1"]];
    for [option, value] in refused {
        let ended = objector().on(site()).option(option).option(value).run();
        ended.exits(2).sent_nothing();
        assert!(ended.ground.site().requests().is_empty());
    }
    for site in [
        "https://127.0.0.1:8080",
        "http://localhost:8080",
        "http://127.0.0.1:8080/help",
        "https://www.facebook.com",
    ] {
        let ended = objector().at(site).run();
        ended.exits(2);
        assert!(!ended.ground.archive().exists());
    }
}

#[test]
fn a_webdriver_by_name_must_be_typed_again() {
    let ended = objector()
        .on(site())
        .option("--webdriver")
        .option("http://localhost:4444")
        .answers(Prompt::Driver, "\n")
        .run();
    ended.exits(4).outcome("declined").sent_nothing();
    assert!(ended.ground.site().requests().is_empty());
}

#[test]
fn a_webdriver_that_already_runs_is_used_and_left_running() {
    let mut driver = RunningDriver::start(None);
    for _ in 0..2 {
        let ended = objector()
            .on(site().language("it"))
            .option("--webdriver")
            .option(&driver.address)
            .says_at_the_gate("send")
            .run();
        ended.exits(0).outcome("acknowledged").site_received(1);
    }
    assert!(driver.still_runs());
}

#[test]
fn an_archive_that_cannot_be_used_stops_it_before_any_browser() {
    let objector = objector().on(site());
    fs::write(objector.ground().archive(), "not a folder").expect("a file");
    let ended = objector.run();
    ended.exits(8).outcome("error").site_received(0);
    assert!(!ended.ground.runs().exists());
    assert!(ended.ground.site().requests().is_empty());
    assert_eq!(fs::read_to_string(ended.ground.archive()).expect("the file"), "not a folder");
}

#[test]
fn a_bad_scenario_stops_it_before_any_browser() {
    let ended = objector().on(site()).country("Denmark").run();
    ended.exits(3).outcome("invalid").site_received(0);
    assert!(!ended.ground.runs().exists());
    assert!(ended.ground.site().requests().is_empty());
}

#[test]
fn the_program_works_copied_alone_into_an_empty_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("objector");
    fs::copy(env!("CARGO_BIN_EXE_objector"), &copy).expect("a copy");
    let ended = objector()
        .program(&copy)
        .rehearses(&["--dry-run", "--language", "sv", "--form", "instagram-ai"])
        .run();
    ended
        .exits(4)
        .outcome("declined")
        .tells("the dry run ends here, at the gate")
        .tells("0 submissions received");
    let left: Vec<_> = fs::read_dir(folder.path()).expect("the folder").collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

#[test]
fn a_rehearsal_needs_nothing_but_a_yes() {
    let ended = objector().rehearses(&["--language", "it"]).says_at_the_gate("send").run();
    ended
        .exits(0)
        .outcome("acknowledged")
        .tells("PRACTICE: nothing reached Meta.")
        .tells("The practice site's own log: 1 submission received.");
    ended.ground.submission().is_valid();
}
