//! A screen that nobody sees, with hands: what is typed and pressed on it is as real to Firefox as a
//! person's own.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};

use rustix::process::{Pid, Signal, kill_process};

static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

pub(crate) struct Screen {
    server: Child,
    display: String,
}

impl Screen {
    pub(crate) fn new() -> Self {
        // Two that begin or end at the same moment may come by the same number.
        let _one = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"])
            // Otherwise it begins anew when its last client leaves, and Firefox asks before it stays.
            .arg("-noreset")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb: scripts/test installs it");
        let mut number = String::new();
        let mut said = BufReader::new(server.stdout.take().expect("its output"));
        said.read_line(&mut number).expect("the number of its display");
        Self { server, display: format!(":{}", number.trim()) }
    }

    /// What `DISPLAY` says.
    pub(crate) fn display(&self) -> &str {
        &self.display
    }

    /// Clicks at this place, counted from the upper left corner of the screen.
    pub(crate) fn clicks(&self, (x, y): (u32, u32)) {
        self.does(&["mousemove", &x.to_string(), &y.to_string(), "click", "1"]);
    }

    pub(crate) fn types(&self, text: &str) {
        self.does(&["type", "--delay", "20", text]);
    }

    /// Presses a key, by its name.
    pub(crate) fn strikes(&self, key: &str) {
        self.does(&["key", key]);
    }

    /// Waits until a window with this in its title is there.
    pub(crate) fn shows(&self, title: &str) {
        self.does(&["search", "--sync", "--onlyvisible", "--name", title]);
    }

    fn does(&self, what: &[&str]) {
        let done = Command::new("xdotool")
            .args(what)
            .env("DISPLAY", &self.display)
            .stdout(Stdio::null())
            .status();
        assert!(done.expect("xdotool: scripts/test installs it").success(), "{what:?}");
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _one = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        // Asked and not killed, so that it takes its lock away.
        if let Some(process) = i32::try_from(self.server.id()).ok().and_then(Pid::from_raw) {
            let _ = kill_process(process, Signal::TERM);
        }
        let _ = self.server.wait();
    }
}
