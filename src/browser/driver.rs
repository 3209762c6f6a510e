//! Finds geckodriver and Firefox, starts them privately, and ends them.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use etcetera::BaseStrategy;
use thiserror::Error;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, ChildStdin, Command};

use super::guard;

/// How long geckodriver gets to say its port, and the guard to clear up after it.
const READY: Duration = Duration::from_secs(15);
const CLEARED: Duration = Duration::from_secs(20);

/// What children may know of our environment.
const ALLOWED: [&str; 12] = [
    "PATH",
    "LANG",
    "LANGUAGE",
    "LC_ALL",
    "LC_CTYPE",
    "LC_MESSAGES",
    "TZ",
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "XDG_RUNTIME_DIR",
    "XDG_SESSION_TYPE",
    "FONTCONFIG_PATH",
];

/// Why no browser can be had.
#[derive(Debug, Error)]
pub enum DriverError {
    /// geckodriver is not on this computer, or not where `PATH` looks.
    #[error("geckodriver was not found")]
    NoGeckodriver,
    /// Firefox is not on this computer, or not where `PATH` looks.
    #[error("Firefox was not found")]
    NoFirefox,
    /// Nothing says where the person's own folders are.
    #[error("there is no place for the browser's private folder: no home folder is known")]
    NoPlace,
    /// The folder for the profile could not be made.
    #[error("the private folder `{folder}` for the browser's profile could not be made")]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// geckodriver did not start, or did not say where it listens.
    #[error("geckodriver (`{program}`) did not start")]
    Start {
        /// The program.
        program: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl DriverError {
    /// What to do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            DriverError::NoGeckodriver => {
                "install it with `cargo install geckodriver --locked` (0.37 or newer), put it on \
                 PATH or name it in GECKODRIVER; or run `scripts/setup` and type the line that it prints"
            }
            DriverError::NoFirefox => {
                "install it (Debian: `apt install firefox-esr`; Fedora: `dnf install firefox`; \
                 macOS: `brew install --cask firefox`); `scripts/setup` does this for you"
            }
            DriverError::NoPlace => {
                "name a folder of your own in HOME or in XDG_CACHE_HOME, beginning with `/`"
            }
            DriverError::Folder { .. } => {
                "make that place writable, or name another one in XDG_CACHE_HOME"
            }
            DriverError::Start { .. } => "run it by hand with `--version` and see what it says",
        }
    }
}

/// A geckodriver of our own, with a folder of its own, under a guard.
#[derive(Debug)]
pub struct Driver {
    address: String,
    firefox: PathBuf,
    folder: PathBuf,
    guard: Child,
    /// Closing this pipe tells the guard to end everything.
    leash: Option<ChildStdin>,
    /// Says that the run still goes on.
    _lock: Option<File>,
}

impl Driver {
    /// Finds and starts geckodriver. `program` is this program's own file, which becomes the guard.
    ///
    /// # Errors
    /// [`DriverError`] names what is missing; nothing is left behind.
    pub async fn start(program: &Path, headed: bool) -> Result<Self, DriverError> {
        let geckodriver = find_geckodriver().ok_or(DriverError::NoGeckodriver)?;
        let firefox = find_firefox().ok_or(DriverError::NoFirefox)?;
        let folder = free_folder(&runs_folder().ok_or(DriverError::NoPlace)?)?;
        let failed = |source| DriverError::Start { program: geckodriver.clone(), source };
        let mut guard = guarded(program, &geckodriver, &folder, headed).spawn().map_err(failed)?;
        let leash = guard.stdin.take();
        let stdout = guard.stdout.take().ok_or_else(|| failed(io::ErrorKind::BrokenPipe.into()))?;
        let mut driver =
            Self { address: String::new(), firefox, folder, guard, leash, _lock: None };
        match listening_on(stdout).await {
            Ok(address) => driver.address = address,
            Err(error) => {
                let folder = driver.folder.clone();
                driver.end().await;
                return Err(match error.kind() {
                    io::ErrorKind::NotFound => DriverError::Folder { folder, source: error },
                    _ => failed(error),
                });
            }
        }
        // The guard holds it too; whichever of the two is killed, the other goes on.
        driver._lock = guard::hold(&driver.folder).ok();
        Ok(driver)
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
    pub async fn end(mut self) {
        drop(self.leash.take());
        if tokio::time::timeout(CLEARED, self.guard.wait()).await.is_err() {
            let _ = self.guard.start_kill();
        }
        // The guard has done this, unless somebody killed it.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn guarded(program: &Path, geckodriver: &Path, folder: &Path, headed: bool) -> Command {
    let mut command = Command::new(program);
    command
        .arg(guard::COMMAND)
        .arg(folder)
        .arg(geckodriver)
        .args(["--host", "127.0.0.1", "--port", "0", "--websocket-port", "0", "--log", "info"])
        .arg("--profile-root")
        .arg(folder.join("profiles"))
        .env_clear()
        .envs(environment(folder, headed))
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        // A Ctrl-C at the terminal is for us; we end the others in order.
        .process_group(0);
    command
}

fn environment(folder: &Path, headed: bool) -> Vec<(OsString, OsString)> {
    let inherited =
        ALLOWED.iter().filter_map(|name| Some(((*name).into(), std::env::var_os(name)?)));
    let mut environment: Vec<(OsString, OsString)> = inherited.collect();
    let mut say = |name: &str, value: &OsStr| environment.push((name.into(), value.into()));
    say("HOME", folder.join("home").as_os_str());
    say("TMPDIR", folder.join("tmp").as_os_str());
    say("MOZ_CRASHREPORTER_DISABLE", OsStr::new("1"));
    say("MOZ_CRASHREPORTER_NO_REPORT", OsStr::new("1"));
    if headed {
        let everyday = std::env::var_os("XAUTHORITY")
            .or_else(|| Some(etcetera::home_dir().ok()?.join(".Xauthority").into_os_string()));
        if let Some(authority) = everyday {
            say("XAUTHORITY", &authority);
        }
    } else {
        say("MOZ_HEADLESS", OsStr::new("1"));
    }
    environment
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

/// A folder's name for this run that nobody uses; the guard makes it, so that none is left without one.
fn free_folder(runs: &Path) -> Result<PathBuf, DriverError> {
    guard::private_folder(runs)
        .map_err(|source| DriverError::Folder { folder: runs.to_path_buf(), source })?;
    sweep(runs);
    let names = (0..).map(|n| runs.join(format!("{}-{n}", std::process::id())));
    Ok(names.into_iter().find(|path| !path.exists()).expect("the numbers do not run out"))
}

/// Removes what runs left behind that were killed together with their guard.
fn sweep(runs: &Path) {
    let Ok(entries) = fs::read_dir(runs) else {
        return;
    };
    for run in entries.flatten().map(|entry| entry.path()) {
        let unlocked = File::open(run.join(guard::LOCK)).is_ok_and(|lock| lock.try_lock().is_ok());
        if unlocked {
            let _ = fs::remove_dir_all(run);
        }
    }
}

/// Where each run gets its folder: never among the system's temporary files, where others can write,
/// and never below the folder that we happen to be in, which the guard does not share.
fn runs_folder() -> Option<PathBuf> {
    let said = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let home = || Some(etcetera::choose_base_strategy().ok()?.cache_dir());
    let cache = said.filter(|it| it.is_absolute()).or_else(home)?;
    cache.is_absolute().then(|| cache.join("objector").join("runs"))
}

fn find_geckodriver() -> Option<PathBuf> {
    match std::env::var_os("GECKODRIVER") {
        Some(said) => on_path(&said),
        None => on_path(OsStr::new("geckodriver"))
            .or_else(|| on_path(OsStr::new("/snap/bin/geckodriver"))),
    }
}

/// The real program rather than a wrapper script where both are there: geckodriver asks the file
/// next to it for its version.
fn find_firefox() -> Option<PathBuf> {
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
    if Path::new(name).components().count() > 1 {
        return Some(PathBuf::from(name)).filter(runs);
    }
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(runs)
}
