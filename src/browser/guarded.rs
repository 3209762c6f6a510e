//! A program under a guard, in a folder of its own that lives as long as it does.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use etcetera::BaseStrategy;
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

use super::driver::DriverError;
use super::guard;

/// How long the guard gets to clear up.
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

/// A program that a guard started, and ends however we end; what it leaves in its folder goes with it.
#[derive(Debug)]
pub(super) struct Guarded {
    folder: PathBuf,
    guard: Child,
    /// Closing this pipe tells the guard to end everything.
    leash: Option<ChildStdin>,
    /// Says that the run still goes on.
    lock: Option<File>,
}

impl Guarded {
    /// Starts the command that `command` makes of its folder. `program` is this program's own file,
    /// which becomes the guard.
    ///
    /// # Errors
    /// Where there is no place for the folder, or the guard cannot be started.
    pub(super) fn start(
        program: &Path,
        headed: bool,
        command: impl FnOnce(&Path) -> Vec<OsString>,
    ) -> Result<Self, DriverError> {
        let folder = free_folder(&runs_folder().ok_or(DriverError::NoPlace)?)?;
        let command = command(&folder);
        let started = |source| DriverError::Start { program: command[0].clone().into(), source };
        let mut guard = guard_of(program, &command, &folder, headed).spawn().map_err(started)?;
        let leash = guard.stdin.take();
        Ok(Self { folder, guard, leash, lock: None })
    }

    /// What the program and its guard say.
    pub(super) fn says(&mut self) -> io::Result<ChildStdout> {
        self.guard.stdout.take().ok_or_else(|| io::ErrorKind::BrokenPipe.into())
    }

    /// Lets what it says run dry: nobody reads it, and it must not wait for that.
    pub(super) fn lets_it_talk(&mut self) {
        if let Some(mut says) = self.guard.stdout.take() {
            tokio::spawn(async move { tokio::io::copy(&mut says, &mut tokio::io::sink()).await });
        }
    }

    /// Its folder.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Holds the folder, which is there by now. The guard holds it too; whichever of the two is killed,
    /// the other goes on.
    pub(super) fn hold(&mut self) {
        self.lock = guard::hold(&self.folder).ok();
    }

    /// Returns when the program has ended by itself and its folder is gone; whether it ended well.
    ///
    /// # Errors
    /// Where the guard cannot be waited for.
    pub(super) async fn ended(&mut self) -> io::Result<bool> {
        Ok(self.guard.wait().await?.success())
    }

    /// Ends everything and removes the folder; returns when all is gone.
    pub(super) async fn end(mut self) {
        drop(self.leash.take());
        if tokio::time::timeout(CLEARED, self.guard.wait()).await.is_err() {
            let _ = self.guard.start_kill();
        }
        // The guard has done this, unless somebody killed it.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn guard_of(program: &Path, command: &[OsString], folder: &Path, headed: bool) -> Command {
    let mut guard = Command::new(program);
    guard
        .arg(guard::COMMAND)
        .arg(folder)
        .args(command)
        .env_clear()
        .envs(environment(folder, headed))
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        // A Ctrl-C at the terminal is for us; we end the others.
        .process_group(0);
    guard
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
    // Nobody begins meanwhile.
    let Ok(_alone) = File::open(runs).and_then(|runs| runs.lock().map(|()| runs)) else {
        return;
    };
    for run in left_behind(runs) {
        let _ = fs::remove_dir_all(run);
    }
}

/// What runs left behind that were killed together with their guard.
pub fn left_behind(runs: &Path) -> Vec<PathBuf> {
    let is_unlocked =
        |run: &PathBuf| File::open(run.join(guard::LOCK)).is_ok_and(|lock| lock.try_lock().is_ok());
    let entries = fs::read_dir(runs).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(is_unlocked).collect()
}

/// Where each run gets its folder: never among the system's temporary files, where others can write,
/// and never below the folder that we happen to be in, which the guard does not share.
pub fn runs_folder() -> Option<PathBuf> {
    let said = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let home = || Some(etcetera::choose_base_strategy().ok()?.cache_dir());
    let cache = said.filter(|it| it.is_absolute()).or_else(home)?;
    cache.is_absolute().then(|| cache.join("objector").join("runs"))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::thread;

    use super::super::guard::{LOCK, lay_out};
    use super::{left_behind, sweep};

    #[test]
    fn a_run_that_begins_while_others_sweep_keeps_its_folder() {
        let runs = tempfile::tempdir().expect("a folder");
        thread::scope(|threads| {
            for thread in 0..4 {
                let runs = runs.path();
                threads.spawn(move || {
                    for n in 0..200 {
                        sweep(runs);
                        let folder = runs.join(format!("{thread}-{n}"));
                        let held = lay_out(&folder).expect("a folder of its own");
                        assert!(folder.join(LOCK).exists());
                        drop(held);
                    }
                });
            }
        });
    }

    #[test]
    fn what_nobody_holds_is_swept_and_what_somebody_holds_is_not() {
        let runs = tempfile::tempdir().expect("a folder");
        let (mine, left) = (runs.path().join("1-0"), runs.path().join("2-0"));
        let held = lay_out(&mine).expect("a folder");
        drop(lay_out(&left).expect("a folder"));
        assert_eq!(left_behind(runs.path()), std::slice::from_ref(&left));
        sweep(runs.path());
        assert!(mine.exists() && !left.exists());
        drop(held);
        sweep(runs.path());
        assert!(fs::read_dir(runs.path()).expect("it is there").next().is_none());
    }
}
