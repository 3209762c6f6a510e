//! The programs that the tests find on this computer, and a geckodriver that runs before the program does.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

/// Where a program is, if it is on `PATH`.
pub(super) fn found(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

pub(crate) fn geckodriver() -> PathBuf {
    let named = std::env::var_os("GECKODRIVER").map(PathBuf::from);
    let found = named.or_else(|| found("geckodriver"));
    found.expect("geckodriver must be on PATH: scripts/setup installs it")
}

/// A geckodriver of the test's own; ended with it.
pub(crate) struct RunningDriver {
    pub(crate) address: String,
    child: Child,
    #[expect(dead_code, reason = "it goes when the driver has ended")]
    folder: TempDir,
}

impl RunningDriver {
    /// One that drives this Firefox, or the one that it finds.
    pub(crate) fn start(firefox: Option<&Path>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut command = Command::new(geckodriver());
        command
            .args(["--host", "127.0.0.1", "--port", "0", "--websocket-port", "0", "--profile-root"])
            .arg(folder.path())
            .env("MOZ_HEADLESS", "1")
            .env("HOME", folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        if let Some(firefox) = firefox {
            command.arg("--binary").arg(firefox);
        }
        let mut child = command.spawn().expect("geckodriver starts");
        let output = BufReader::new(child.stdout.take().expect("its output"));
        let mut lines = output.lines().map_while(Result::ok);
        let address = lines
            .find_map(|line| Some(format!("http://{}", line.split_once("Listening on ")?.1.trim())))
            .expect("it says where it listens");
        // It goes on talking, and would end if nobody listened.
        std::thread::spawn(move || lines.for_each(drop));
        Self { address, child, folder }
    }

    pub(crate) fn still_runs(&mut self) -> bool {
        self.child.try_wait().expect("its state").is_none()
    }
}

impl Drop for RunningDriver {
    fn drop(&mut self) {
        // Asked and not killed, so that it takes along the Firefox of a test that failed.
        if let Some(process) = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw) {
            let _ = kill_process(process, Signal::TERM);
        }
        let _ = self.child.wait();
    }
}
