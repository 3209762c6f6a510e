//! Finds geckodriver and Firefox, starts them privately, and ends them.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use thiserror::Error;
use tokio::io::{AsyncBufReadExt, BufReader};

use super::everyday::NotOurs;
use super::guard;
use super::guarded::Guarded;
pub use super::guarded::{left_behind, runs_folder};
use crate::words::words;

/// How long geckodriver gets to say its port.
const READY: Duration = Duration::from_secs(15);

/// Why no browser can be had.
#[derive(Debug, Error)]
pub enum DriverError {
    /// geckodriver is not on this computer, or not where `PATH` looks.
    #[error("{}", words!("no-geckodriver"))]
    NoGeckodriver,
    /// Firefox is not on this computer, or not where `PATH` looks.
    #[error("{}", words!("no-firefox"))]
    NoFirefox,
    /// Nothing says where the person's own folders are.
    #[error("{}", words!("no-place-for-browser"))]
    NoPlace,
    /// The folder for the profile could not be made.
    #[error("{}", words!("no-browser-folder", folder = folder.display().to_string()))]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The profile is the person's own.
    #[error(transparent)]
    NotOurs(#[from] NotOurs),
    /// geckodriver did not start, or did not say where it listens.
    #[error("{}", words!("geckodriver-did-not-start", program = program.display().to_string()))]
    Start {
        /// The program.
        program: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl DriverError {
    /// What to do about it.
    pub fn hint(&self) -> String {
        match self {
            DriverError::NotOurs(error) => error.hint(),
            DriverError::NoGeckodriver => words!("no-geckodriver-next"),
            DriverError::NoFirefox => words!("no-firefox-next"),
            DriverError::NoPlace => words!("no-place-for-browser-next"),
            DriverError::Folder { .. } => words!("no-browser-folder-next"),
            DriverError::Start { .. } => words!("geckodriver-did-not-start-next"),
        }
    }
}

/// A geckodriver of our own, under a guard.
#[derive(Debug)]
pub struct Driver {
    address: String,
    firefox: PathBuf,
    guarded: Guarded,
}

impl Driver {
    /// Finds and starts geckodriver. `program` is this program's own file, which becomes the guard.
    ///
    /// # Errors
    /// [`DriverError`] names what is missing; nothing is left behind.
    pub async fn start(program: &Path, headed: bool) -> Result<Self, DriverError> {
        let geckodriver = find_geckodriver().ok_or(DriverError::NoGeckodriver)?;
        let firefox = find_firefox().ok_or(DriverError::NoFirefox)?;
        let mut guarded = Guarded::start(program, headed, |folder| command(&geckodriver, folder))?;
        let address = match guarded.says() {
            Ok(says) => listening_on(says).await,
            Err(error) => Err(error),
        };
        match address {
            Ok(address) => {
                guarded.hold();
                Ok(Self { address, firefox, guarded })
            }
            Err(source) => {
                let folder = guarded.folder().to_owned();
                guarded.end().await;
                Err(match source.kind() {
                    io::ErrorKind::NotFound => DriverError::Folder { folder, source },
                    _ => DriverError::Start { program: geckodriver, source },
                })
            }
        }
    }

    /// The address of the WebDriver server.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The Firefox to drive.
    pub fn firefox(&self) -> &Path {
        &self.firefox
    }

    /// Ends geckodriver and Firefox and removes their folder; returns when they are gone.
    pub async fn end(self) {
        self.guarded.end().await;
    }
}

fn command(geckodriver: &Path, folder: &Path) -> Vec<OsString> {
    let told = ["--host", "127.0.0.1", "--port", "0", "--websocket-port", "0", "--log", "info"];
    let mut command = vec![geckodriver.into()];
    command.extend(told.map(OsString::from));
    command.extend(["--profile-root".into(), folder.join("profiles").into()]);
    command
}

/// Reads geckodriver's own words until it says where it listens, then lets the rest run dry.
async fn listening_on(stdout: tokio::process::ChildStdout) -> io::Result<String> {
    let mut lines = BufReader::new(stdout).lines();
    let said = async {
        while let Some(line) = lines.next_line().await? {
            if let Some((_, address)) = line.split_once("Listening on ") {
                return Ok(format!("http://{}", address.trim()));
            }
            if let Some(why) = line.strip_prefix(guard::NO_FOLDER) {
                return Err(io::Error::new(io::ErrorKind::NotFound, why.to_owned()));
            }
        }
        Err(io::Error::other("it ended without saying where it listens"))
    };
    let address = tokio::time::timeout(READY, said)
        .await
        .map_err(|_| io::Error::other("it did not say where it listens"))??;
    tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
    Ok(address)
}

/// The geckodriver that `GECKODRIVER` names, else the one on `PATH`.
pub fn find_geckodriver() -> Option<PathBuf> {
    match std::env::var_os("GECKODRIVER") {
        Some(said) => on_path(&said),
        None => on_path(OsStr::new("geckodriver"))
            .or_else(|| on_path(OsStr::new("/snap/bin/geckodriver"))),
    }
}

/// The real program rather than a wrapper script where both are there: geckodriver asks the file
/// next to it for its version.
pub fn find_firefox() -> Option<PathBuf> {
    let candidates = ["firefox", "firefox-esr", "/Applications/Firefox.app/Contents/MacOS/firefox"];
    let found: Vec<PathBuf> = candidates
        .iter()
        .filter_map(|name| on_path(OsStr::new(name)))
        .map(|path| fs::canonicalize(&path).unwrap_or(path))
        .collect();
    let real = found.iter().find(|path| path.with_file_name("application.ini").exists());
    real.or(found.first()).cloned()
}

fn on_path(name: &OsStr) -> Option<PathBuf> {
    let runs = |path: &PathBuf| {
        path.is_file() && rustix::fs::access(path, rustix::fs::Access::EXEC_OK).is_ok()
    };
    let found = if Path::new(name).components().count() > 1 {
        Some(PathBuf::from(name)).filter(runs)?
    } else {
        let path = std::env::var_os("PATH")?;
        std::env::split_paths(&path).map(|folder| folder.join(name)).find(runs)?
    };
    // The guard is in another folder than we are.
    std::path::absolute(found).ok()
}
