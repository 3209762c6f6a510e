//! A keyring of the test's own, on a bus of its own.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};

/// Says where the bus is, and stays until its input ends.
const SCRIPT: &str = "printf %s \"$PASSWORD\" | gnome-keyring-daemon --unlock --components=secrets \
    >/dev/null; printf '%s\\n' \"$DBUS_SESSION_BUS_ADDRESS\"; cat >/dev/null";

pub(crate) struct Keyring {
    bus: Child,
    leash: Option<ChildStdin>,
    address: String,
}

impl Keyring {
    /// One that is open, with its files in this folder, where an earlier one may have left them.
    pub(crate) fn open(folder: &Path) -> Self {
        Self::with(folder, SCRIPT)
    }

    fn with(folder: &Path, script: &str) -> Self {
        let mut bus = Command::new("dbus-run-session")
            .args(["--", "sh", "-c", script])
            .env_clear()
            .env("PATH", std::env::var_os("PATH").expect("a PATH"))
            .env("PASSWORD", "of the test's keyring")
            .envs(["HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"].map(|name| (name, folder)))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-run-session: scripts/test installs it");
        let leash = bus.stdin.take();
        let mut address = String::new();
        let mut said = BufReader::new(bus.stdout.take().expect("its output"));
        said.read_line(&mut address).expect("the address of the bus");
        Self { bus, leash, address: address.trim().to_owned() }
    }

    /// What `DBUS_SESSION_BUS_ADDRESS` says.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Keyring {
    fn drop(&mut self) {
        drop(self.leash.take());
        let _ = self.bus.wait();
    }
}
