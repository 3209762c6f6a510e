//! The Firefox of the tests: this computer's own, which need not make the same of its own scripts and lists
//! anew in each of some hundred profiles. That was nearly half of the time that a run takes the processor for.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use fantoccini::ClientBuilder;
use fantoccini::wd::Capabilities;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use super::driver::{RunningDriver, found};

const WARM: &str = include_str!("warm-firefox.sh");

/// What Firefox keeps in a profile of its own scripts, by what it knows that it is of this Firefox, and what
/// it has put from its own lists into its databases.
const KEPT: [&str; 4] = ["startupCache", "compatibility.ini", "storage", "storage.sqlite"];

/// The program that the tests start: the real one, on a profile that is not quite new.
pub(crate) fn firefox() -> PathBuf {
    folder().join("firefox")
}

/// A `PATH` on which it is found before any other.
pub(crate) fn path() -> String {
    let path = std::env::var("PATH").expect("where programs are");
    format!("{}:{path}", folder().display())
}

/// Made anew by each run of the tests, where they were built.
fn folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(warmed_up)
}

fn warmed_up() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("firefox");
    let _ = fs::remove_dir_all(&folder);
    let (real, warm) = (real(), folder.join("warm"));
    let profile = folder.join("profile");
    fs::create_dir_all(&profile).expect("a profile");
    start_once(&real, &profile);
    fs::create_dir(&warm).expect("a folder");
    for kept in KEPT {
        let moved = fs::rename(profile.join(kept), warm.join(kept));
        // Its lists it may not have come to yet: then each test reads them.
        assert!(moved.is_ok() || kept.starts_with("storage"), "{kept}: {moved:?}");
    }
    fs::remove_dir_all(&profile).expect("nobody uses it");
    // Whoever looks for Firefox, or asks for its version, looks here.
    let version = "application.ini";
    fs::copy(real.with_file_name(version), folder.join(version)).expect("a version");
    let script = WARM
        .replace("WARM", &warm.display().to_string())
        .replace("FIREFOX", &real.display().to_string());
    let file = folder.join("firefox");
    fs::write(&file, script).expect("a script");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).expect("its permissions");
    folder
}

/// As the program starts it, so that the same is made.
fn start_once(real: &Path, profile: &Path) {
    let driver = RunningDriver::start(Some(real));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let capabilities = json!({
            "webSocketUrl": true,
            "moz:firefoxOptions": { "args": ["-headless", "-profile", profile] },
        });
        let capabilities: Capabilities = capabilities.as_object().expect("written as one").clone();
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&driver.address)
            .await
            .expect("a session");
        client.goto("about:blank").await.expect("a page");
        client.close().await.expect("it ends");
    });
}

/// The Firefox of this computer: the program itself rather than a wrapper, where both are there.
fn real() -> PathBuf {
    let all = ["firefox", "firefox-esr"].into_iter().filter_map(found);
    let all: Vec<PathBuf> = all.map(|file| file.canonicalize().expect("its own file")).collect();
    let real = all.iter().find(|file| file.with_file_name("application.ini").exists());
    real.or(all.first()).cloned().expect("Firefox must be on PATH: scripts/setup installs it")
}
