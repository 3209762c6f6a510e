//! How to come by a browser, and what it is told at its start.

use std::path::{Path, PathBuf};
use std::time::Duration;

use fantoccini::wd::Capabilities;
use serde_json::{Value, json};
use url::{Host, Url};

use super::prefs;

/// How long a page may take to load.
pub(super) const LOAD: Duration = Duration::from_secs(20);

/// How to come by a browser.
#[derive(Debug, Clone)]
pub enum Launch {
    /// Start a geckodriver of our own; this program's own file becomes its guard.
    Own {
        /// This program.
        program: PathBuf,
        /// Whether to show a window.
        headed: bool,
    },
    /// Use a WebDriver that already runs.
    Running {
        /// Its address.
        server: Url,
        /// Whether to show a window.
        headed: bool,
    },
}

impl Launch {
    /// Whether to show a window.
    pub(super) fn headed(&self) -> bool {
        let (Launch::Own { headed, .. } | Launch::Running { headed, .. }) = self;
        *headed
    }

    /// Whether the browser runs on this computer, and so sees the folders that we do.
    pub(super) fn is_here(&self) -> bool {
        match self {
            Launch::Own { .. } => true,
            Launch::Running { server, .. } => is_on_this_computer(server),
        }
    }

    /// This program's own file, which becomes a guard.
    pub(super) fn program(&self) -> std::io::Result<PathBuf> {
        match self {
            Launch::Own { program, .. } => Ok(program.clone()),
            Launch::Running { .. } => std::env::current_exe(),
        }
    }
}

/// Whether an address is a literal one of this computer.
pub fn is_on_this_computer(address: &Url) -> bool {
    match address.host() {
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        Some(Host::Domain(_)) | None => false,
    }
}

/// Whether a window could be seen on this computer.
pub fn has_display() -> bool {
    let says = |name| std::env::var_os(name).is_some_and(|said| !said.is_empty());
    cfg!(target_os = "macos") || says("DISPLAY") || says("WAYLAND_DISPLAY")
}

/// The capabilities of a session, in this profile or a fresh private one.
pub(super) fn capabilities(
    firefox: Option<&Path>,
    headed: bool,
    profile: Option<&Path>,
) -> Capabilities {
    let mut options = json!({ "prefs": prefs::preferences() });
    let mut arguments = Vec::new();
    if !headed {
        arguments.push(json!("-headless"));
    }
    if let Some(profile) = profile {
        arguments.extend([json!("-profile"), json!(profile)]);
    }
    options["args"] = json!(arguments);
    if let Some(firefox) = firefox {
        options["binary"] = json!(firefox);
    }
    let all = json!({
        "browserName": "firefox",
        "moz:firefoxOptions": options,
        // A dialog of the page's is for the person to see, not for us to dismiss.
        "unhandledPromptBehavior": "ignore",
        // A second way in, for what the driver's own commands cannot see.
        "webSocketUrl": true,
        "timeouts": { "script": 90_000, "pageLoad": LOAD.as_millis(), "implicit": 0 },
    });
    match all {
        Value::Object(map) => map,
        _ => unreachable!("written as an object above"),
    }
}
