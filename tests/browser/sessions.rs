//! The person logs in by hand, in a plain window, and the form opens in that same session.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use objector::practice::{Recorded, Trouble};
use rustix::process::Signal;

use super::stage::archive::entries;
use super::stage::driver::RunningDriver;
use super::stage::ended::Ended;
use super::stage::keyring::Keyring;
use super::stage::person::CTRL_C;
use super::stage::person::Objector;
use super::stage::screen::Screen;
use super::stage::{Prompt, Running, objector, site};

/// Longer than Firefox takes to open a window.
const SOON: Duration = Duration::from_secs(60);

/// Where the log-in's button stands on the screen. Nothing is typed: before the page takes the keys, the
/// address bar would.
const BUTTON: (u32, u32) = (327, 461);

/// Karen at a screen, with a form that opens only for somebody who has logged in.
pub(super) fn karen(screen: &Screen) -> Objector {
    objector().on(site().language("it").trouble(Trouble::LogInWall)).at_a_screen(screen)
}

impl Objector {
    pub(super) fn at_a_screen(self, screen: &Screen) -> Self {
        self.environment("DISPLAY", screen.display()).environment("OBJECTOR_TEST_SESSION", "1")
    }
}

impl Objector {
    fn goes_on(self) -> Self {
        self.answers(Prompt::HowToGoOn, "go on\n").answers(Prompt::WhoseAccount, "mine\n")
    }

    /// A profile is there, and nobody is logged in.
    fn has_begun_a_log_in(self) -> Self {
        let profile = "home/.local/share/objector/sessions/facebook-karen/profile";
        fs::create_dir_all(self.ground().path(profile)).expect("a folder");
        self
    }
}

fn asks_for(path: &'static str, query: Option<&'static str>) -> impl Fn(&Recorded) -> bool {
    move |request| request.path == path && request.query.as_deref() == query
}

/// She has read what automation can mean, and the account is hers.
pub(super) fn goes_on(running: &mut Running) {
    running.hears(Prompt::HowToGoOn);
    running.types("go on\n");
    running.hears(Prompt::WhoseAccount);
    running.types("mine\n");
}

/// She logs in and closes the window. A window that is there may not take her hands yet: then she does
/// it again.
pub(super) fn logs_in(running: &Running, screen: &Screen) {
    let site = running.ground.site();
    screen.shows("Accedi per continuare");
    let seen = site.requests().len();
    let logged_in = (0..20).any(|_| {
        screen.clicks(BUTTON);
        let asks = asks_for("/login.php", Some("practice"));
        site.wait_for(Duration::from_secs(5), |all| all[seen..].iter().any(&asks))
    });
    assert!(logged_in, "{}", running.transcript());
    let front = asks_for("/", None);
    let came = site.wait_for(SOON, |all| all[seen..].iter().any(&front));
    assert!(came, "{}", running.transcript());
    screen.strikes("ctrl+q");
}

pub(super) fn sessions(ended: &Ended) -> Vec<PathBuf> {
    entries(&ended.ground.sessions())
}

/// Nobody is logged in: she does it by hand, sends in that session, and nothing of it is left.
fn logs_in_and_sends(mut running: Running, screen: &Screen) {
    goes_on(&mut running);
    logs_in(&running, screen);
    running.hears(Prompt::Gate);
    running.types("send\n");
    let ended = running.ends();
    ended.exits(0).outcome("acknowledged").site_received(1);
    assert!(sessions(&ended).is_empty());
    assert_eq!(ended.ground.site().requests().iter().filter(|it| it.method == "POST").count(), 1);
}

#[test]
fn where_nobody_is_logged_in_the_person_logs_in_by_hand_and_the_form_opens_in_that_session() {
    let screen = Screen::new();
    logs_in_and_sends(karen(&screen).start(), &screen);
}

#[test]
fn a_webdriver_that_already_runs_here_opens_the_form_in_that_session_too() {
    let (screen, driver) = (Screen::new(), RunningDriver::start(None));
    let karen = karen(&screen).environment("OBJECTOR_WEBDRIVER", &driver.address);
    logs_in_and_sends(karen.start(), &screen);
}

#[test]
fn what_the_keyring_keeps_opens_the_form_again_until_it_is_deleted() {
    let (screen, folder) = (Screen::new(), tempfile::tempdir().expect("a temporary folder"));
    let keyring = Keyring::open(folder.path());
    let with_keyring = |objector: Objector| {
        let objector = objector.at_a_screen(&screen).option("--keep-session").option("--dry-run");
        objector.environment("DBUS_SESSION_BUS_ADDRESS", keyring.address())
    };
    let mut running = with_keyring(karen(&screen)).start();
    goes_on(&mut running);
    logs_in(&running, &screen);
    let first = running.ends();
    first.exits(4).tells("is kept in this computer's keyring (2 cookies, ");
    assert!(sessions(&first).is_empty());
    // Nothing but the keyring, which is locked away, holds what was kept.
    let second = with_keyring(first.again()).run();
    second
        .exits(4)
        .tells("is kept in this computer's keyring (2 cookies, ")
        .tells("the form is there");
    assert!(sessions(&second).is_empty());
    let windows = |ended: &Ended| {
        let asked = asks_for("/", None);
        ended.ground.site().requests().iter().filter(|it| asked(it)).count()
    };
    // Once before the log-in and once after it, and never again.
    assert_eq!(windows(&second), 2);
    let logs_out = || {
        let mut program = Command::new(env!("CARGO_BIN_EXE_objector"));
        program.arg("logout").arg(second.ground.path("karen.toml"));
        program.env_clear().envs(second.ground.environment());
        program.env("DBUS_SESSION_BUS_ADDRESS", keyring.address());
        let said = program.output().expect("the program runs");
        assert!(said.status.success(), "{said:?}");
        String::from_utf8(said.stdout).expect("text")
    };
    assert!(logs_out().contains("what the keyring kept of its session is deleted"));
    assert!(logs_out().contains("nothing of it was on this computer"));
}

#[test]
fn a_webdriver_elsewhere_gets_what_the_keyring_keeps_and_nothing_else_logs_in_there() {
    let (screen, folder) = (Screen::new(), tempfile::tempdir().expect("a temporary folder"));
    let (keyring, driver) = (Keyring::open(folder.path()), RunningDriver::start(None));
    // Only a literal address is surely this computer's.
    let address = driver.address.replace("127.0.0.1", "localhost");
    let elsewhere = |objector: Objector| {
        let objector = objector.at_a_screen(&screen).environment("OBJECTOR_WEBDRIVER", &address);
        let objector = objector.environment("DBUS_SESSION_BUS_ADDRESS", keyring.address());
        objector.answers(Prompt::Driver, &format!("{address}\n")).option("--dry-run")
    };
    let first = elsewhere(karen(&screen)).goes_on().run();
    first
        .exits(11)
        .outcome("login-needed")
        .tells("gets only a log-in that your keyring keeps")
        .sent_nothing();
    let here = first.again().at_a_screen(&screen).option("--keep-session").option("--dry-run");
    let here = here.environment("DBUS_SESSION_BUS_ADDRESS", keyring.address()).start();
    logs_in(&here, &screen);
    let second = here.ends();
    second.exits(4).tells("is kept in this computer's keyring (2 cookies, ");
    let third = elsewhere(second.again()).run();
    third
        .exits(4)
        .tells("is kept in this computer's keyring (2 cookies, ")
        .tells("the form is there");
}

#[test]
fn whoever_stops_the_program_before_the_window_takes_the_window_away_and_what_it_held() {
    let screen = Screen::new();
    let mut running = karen(&screen).start();
    goes_on(&mut running);
    screen.shows("Accedi per continuare");
    running.types(CTRL_C);
    let ended = running.ends();
    ended.exits(4).outcome("declined").sent_nothing();
    ended.ground.is_cleared();
    assert!(sessions(&ended).is_empty());
}

#[test]
fn when_the_program_is_killed_the_window_goes_and_the_next_run_begins_anew() {
    let screen = Screen::new();
    let mut running = karen(&screen).start();
    goes_on(&mut running);
    screen.shows("Accedi per continuare");
    let ground = std::sync::Arc::clone(&running.ground);
    running.signal(Signal::KILL);
    let killed = running.ends();
    ground.is_cleared();
    let next = killed.again().at_a_screen(&screen).answers(Prompt::OpenWindow, "no\n").run();
    next.exits(11).outcome("login-needed").sent_nothing();
    assert!(sessions(&next).is_empty());
}

#[test]
fn at_a_wall_the_person_may_open_a_window_and_the_form_is_read_from_scratch() {
    let screen = Screen::new();
    let mut running = karen(&screen).has_begun_a_log_in().start();
    goes_on(&mut running);
    running.hears(Prompt::OpenWindow);
    running.types("open\n");
    logs_in(&running, &screen);
    running.hears(Prompt::Gate);
    running.types("no\n");
    let ended = running.ends();
    ended.exits(4).outcome("declined").sent_nothing();
    assert!(sessions(&ended).is_empty());
}

#[test]
fn whoever_opens_no_window_is_told_that_a_log_in_is_needed() {
    let screen = Screen::new();
    let ended =
        karen(&screen).has_begun_a_log_in().goes_on().answers(Prompt::OpenWindow, "no\n").run();
    ended.exits(11).outcome("login-needed").says_it_sent("no").sent_nothing();
}

#[test]
fn without_a_screen_nobody_is_asked_to_log_in() {
    let ended = objector()
        .on(site().language("it").trouble(Trouble::LogInWall))
        .environment("OBJECTOR_TEST_SESSION", "1")
        .goes_on()
        .run();
    ended.exits(11).outcome("login-needed").tells("`objector login`").sent_nothing();
    assert!(ended.ground.site().requests().is_empty());
}

#[test]
fn an_everyday_profile_in_the_place_of_ours_is_refused_and_stays_as_it_was() {
    let screen = Screen::new();
    let karen = karen(&screen).goes_on();
    let everyday = karen.ground().path("home/.config/mozilla/firefox/everyday");
    fs::create_dir_all(&everyday).expect("a folder");
    let ours = karen.ground().path("home/.local/share/objector/sessions/facebook-karen");
    fs::create_dir_all(&ours).expect("a folder");
    symlink(&everyday, ours.join("profile")).expect("a link");
    let ended = karen.run();
    ended
        .exits(9)
        .outcome("unavailable")
        .tells("your Firefox keeps its profiles in")
        .sent_nothing();
    assert!(entries(&everyday).is_empty(), "something was written into it");
}
