//! Firefox, geckodriver, and whether the two go together.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use tokio::io::AsyncReadExt as _;
use tokio::process::Command;

use super::Finding;
use crate::browser::driver::{DriverError, find_firefox, find_geckodriver};
use crate::outcome::Exit;

/// The first geckodriver that ends Firefox in order when it is told to end.
const GECKODRIVER: Version = Version(0, 37);

/// The first Firefox that shows the whole of what a page is about to send; an older one refuses to,
/// and a run ends there.
const FIREFOX: Version = Version(146, 0);

/// How long geckodriver may take to say its version.
const PATIENCE: Duration = Duration::from_secs(10);

/// How much of a file is read for its version.
const HEAD: u64 = 16 * 1024;

/// Where a Firefox that is a flatpak can be started from, of all and of one person.
const FLATPAKS: [&str; 2] = ["/var/lib/flatpak/exports/bin", ".local/share/flatpak/exports/bin"];

/// The first two numbers of a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Version(u32, u32);

impl Version {
    fn read(text: &str) -> Option<Self> {
        let mut numbers = text.split('.').map(|part| {
            let end = part.find(|c: char| !c.is_ascii_digit()).unwrap_or(part.len());
            part[..end].parse().ok()
        });
        Some(Self(numbers.next()??, numbers.next()??))
    }
}

pub(super) async fn examine() -> Vec<Finding> {
    let (firefox, browser) = firefox();
    let (geckodriver, driver) = geckodriver().await;
    let mut found = vec![firefox, geckodriver];
    found.extend(pair(browser, driver));
    found
}

fn firefox() -> (Finding, Option<Version>) {
    const CHECK: &str = "firefox";
    let wrong = |says: String| Finding::wrong(CHECK, Exit::Unavailable, says);
    let Some(path) = find_firefox() else {
        let says = match flatpak() {
            Some(path) => {
                format!(
                    "it is here as a flatpak alone (`{}`), which no driver can start",
                    path.display()
                )
            }
            None => "it was not found on PATH".to_owned(),
        };
        return (wrong(says).mend(DriverError::NoFirefox.hint()), None);
    };
    let shown = path.display();
    let said =
        head(&path.with_file_name("application.ini")).ok().and_then(|text| version_in(&text));
    let version = said.as_deref().and_then(Version::read);
    let finding = match (snap(&path), said) {
        (Snap::Launcher, _) => {
            wrong(format!("`{shown}` starts a snap, and geckodriver takes it for no Firefox"))
                .mend(NO_SNAP)
        }
        (Snap::Inside, _) => Finding::mind(
            CHECK,
            format!("`{shown}` is a snap, which may not see the private folder of a run; that was not tried"),
        )
        .mend(NO_SNAP),
        (Snap::No, Some(said)) if version.is_some() => {
            Finding::ok(CHECK, format!("{said}, `{shown}`"))
        }
        (Snap::No, _) => Finding::mind(
            CHECK,
            format!("`{shown}`; its version could not be told: no `application.ini` beside it says one"),
        ),
    };
    (finding, version)
}

const NO_SNAP: &str = "use a Firefox that is no snap: Mozilla's own package for Debian and Ubuntu, \
    https://support.mozilla.org/kb/install-firefox-linux, or where there is one `firefox-esr`";

/// What a Firefox has to do with snaps.
enum Snap {
    No,
    /// A program or a script that starts one.
    Launcher,
    /// The browser that lies in one.
    Inside,
}

fn snap(path: &Path) -> Snap {
    let script = head(path).is_ok_and(|text| text.starts_with("#!") && text.contains("/snap/"));
    if path.starts_with("/snap") && path.with_file_name("application.ini").exists() {
        Snap::Inside
    } else if path.starts_with("/snap") || path.ends_with("bin/snap") || script {
        Snap::Launcher
    } else {
        Snap::No
    }
}

fn flatpak() -> Option<PathBuf> {
    let home = etcetera::home_dir().unwrap_or_default();
    let mut places = FLATPAKS.iter().map(|place| home.join(place).join("org.mozilla.firefox"));
    places.find(|path| path.is_file())
}

async fn geckodriver() -> (Finding, Option<Version>) {
    const CHECK: &str = "geckodriver";
    let wrong = |says: String| {
        Finding::wrong(CHECK, Exit::Unavailable, says).mend(DriverError::NoGeckodriver.hint())
    };
    let Some(path) = find_geckodriver() else {
        let says = match std::env::var_os("GECKODRIVER") {
            Some(said) => {
                format!("GECKODRIVER names `{}`, and no program is there", said.display())
            }
            None => "it was not found on PATH, and GECKODRIVER names none".to_owned(),
        };
        return (wrong(says), None);
    };
    let shown = path.display();
    let said = match tokio::time::timeout(PATIENCE, first_words(&path)).await {
        Ok(Ok(said)) => said,
        Ok(Err(error)) => return (wrong(format!("`{shown}` could not be started: {error}")), None),
        Err(_) => {
            return (wrong(format!("`{shown}` did not say its version in ten seconds")), None);
        }
    };
    let number = said.strip_prefix("geckodriver ").and_then(|rest| rest.split_whitespace().next());
    match number.and_then(|number| Some((number, Version::read(number)?))) {
        None => (wrong(format!("`{shown}` does not say that it is a geckodriver")), None),
        Some((number, version)) if version < GECKODRIVER => {
            (wrong(format!("{number}, `{shown}`: it is too old, it must be 0.37 or newer")), None)
        }
        Some((number, version)) => {
            (Finding::ok(CHECK, format!("{number}, `{shown}`")), Some(version))
        }
    }
}

/// The first line that a program says of its version.
async fn first_words(program: &Path) -> io::Result<String> {
    let mut command = Command::new(program);
    command.arg("--version").env_clear().current_dir("/").kill_on_drop(true);
    if let Some(path) = std::env::var_os("PATH") {
        command.env("PATH", path);
    }
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let mut said = Vec::new();
    if let Some(stdout) = child.stdout.take() {
        stdout.take(HEAD).read_to_end(&mut said).await?;
    }
    let said = String::from_utf8_lossy(&said);
    Ok(said.lines().next().unwrap_or_default().to_owned())
}

fn pair(firefox: Option<Version>, geckodriver: Option<Version>) -> Option<Finding> {
    const CHECK: &str = "versions";
    let (firefox, _) = (firefox?, geckodriver?);
    Some(match firefox < FIREFOX {
        true => {
            let says = "this Firefox does not show all that a page sends; that needs 146 or newer";
            Finding::wrong(CHECK, Exit::Unavailable, says).mend("bring Firefox up to date")
        }
        false => Finding::ok(CHECK, "the two go together"),
    })
}

/// The beginning of a file.
fn head(path: &Path) -> io::Result<String> {
    if !path.is_file() {
        return Err(io::ErrorKind::NotFound.into());
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(HEAD).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The version that an `application.ini` says.
fn version_in(text: &str) -> Option<String> {
    let said = text.lines().find_map(|line| line.strip_prefix("Version="))?;
    Some(said.trim().to_owned())
}
