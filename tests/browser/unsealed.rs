//! A Firefox that offers no BiDi: nobody sees what its pages send, and the person says whether to go on.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::stage::driver::{RunningDriver, geckodriver};
use super::stage::ended::Ended;
use super::stage::firefox::firefox;
use super::stage::person::{CTRL_D, EMAIL, Objector, REASON};
use super::stage::{Prompt, objector, site};

/// The real Firefox, without what would open its second way in.
const WITHOUT_BIDI: &str = include_str!("stage/without-bidi.sh");

/// A folder with that Firefox and nothing else.
fn without_bidi() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let file = firefox_in(&folder);
    let script = WITHOUT_BIDI.replace("FIREFOX", &firefox().display().to_string());
    fs::write(&file, script).expect("a script");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o700)).expect("its permissions");
    folder
}

fn firefox_in(folder: &TempDir) -> PathBuf {
    folder.path().join("firefox")
}

/// Nothing was typed into the page, nothing was pressed, and the case can be used again.
fn is_declined(ended: &Ended) {
    ended
        .exits(4)
        .outcome("declined")
        .says_it_sent("no")
        .state("declined")
        .asked("unsealed", 1)
        .asked("send", 0)
        .tells("no request of the page's is looked at")
        .sent_nothing();
    assert!(!ended.transcript.contains("filled in"), "{}", ended.transcript);
    assert!(!ended.ground.journal().contains(r#""event":"unsealed""#));
}

fn goes_on(objector: Objector) {
    let ended = objector.answers(Prompt::Unsealed, " Unsealed\n").says_at_the_gate("send").run();
    ended
        .exits(0)
        .outcome("acknowledged")
        .minds("unsealed")
        .tells("what the page sent, and how often, was not looked at")
        .site_received(1)
        .everything_agrees(EMAIL, None, REASON);
    assert!(ended.ground.journal().contains(r#""event":"unsealed""#));
    ended.ground.submission().is_valid();
}

fn our_own(firefox: &Path) -> Objector {
    objector()
        .on(site().language("it"))
        .environment("PATH", &firefox.display().to_string())
        .environment("GECKODRIVER", &geckodriver().display().to_string())
}

#[test]
fn without_bidi_nothing_is_typed_before_the_person_says_unsealed() {
    let firefox = without_bidi();
    goes_on(our_own(firefox.path()));
    for keys in ["send\n", "\n", CTRL_D] {
        is_declined(&our_own(firefox.path()).answers(Prompt::Unsealed, keys).run());
    }
    is_declined(&our_own(firefox.path()).with_nobody_there().run());
    is_declined(&our_own(firefox.path()).option("--dry-run").with_nobody_there().run());
}

#[test]
fn a_webdriver_that_already_runs_and_offers_no_bidi_asks_the_same() {
    let firefox = without_bidi();
    let driver = RunningDriver::start(Some(&firefox_in(&firefox)));
    let with =
        || objector().on(site().language("it")).option("--webdriver").option(&driver.address);
    goes_on(with());
    is_declined(&with().answers(Prompt::Unsealed, "no\n").run());
}
