//! What runs in the container, without Docker: laid out and started by the Dockerfile's own lines, with
//! a port and folders of the test's own.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use rustix::process::Signal;
use tempfile::TempDir;

use super::processes::{Process, that_name};
use super::terminal::{Came, Terminal};

pub(crate) const DOCKERFILE: &str = include_str!("../../../container/Dockerfile");

/// Longer than the entrance may take to answer.
const TOO_LONG: Duration = Duration::from_secs(60);

/// What makes a request one for a WebSocket.
const UPGRADE: &str = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n\
    Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

/// The first that a VNC server says, unless it turns somebody away.
const GREETING: &str = "RFB 003.008";

pub(crate) struct Container {
    entry: Terminal,
    folder: TempDir,
    /// Address and port of the entrance.
    pub(crate) host: String,
    /// What `DISPLAY` says in it.
    pub(crate) display: String,
    /// What a person is told to open.
    pub(crate) link: String,
    pub(crate) password: String,
}

impl Container {
    /// Starts what the image starts, and waits until its entrance is open.
    pub(crate) fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        lay_out(folder.path());
        let free = TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr()).expect("a port");
        let (host, display) = (free.to_string(), format!(":{}", free.port()));
        let mut environment = environment();
        let own = |name: &str| folder.path().join(name).display().to_string();
        let told = [("HOME", own("home")), ("TMPDIR", own("tmp")), ("PATH", path())];
        let moved = [("DISPLAY", display.clone()), ("OBJECTOR_SCREEN", host.clone())];
        for (name, value) in told.into_iter().chain(moved) {
            environment.insert(name.to_owned(), value);
        }
        let command = entry_point(folder.path());
        let entry = Terminal::start(&command, &environment, &folder.path().join("home"));
        let opened = entry.wait_for(&["proxying from"], 0);
        let said = String::from_utf8_lossy(&entry.said()).into_owned();
        assert_eq!(opened, Came::Text(0), "{said}");
        let after = |label: &str| {
            let line = said.lines().find_map(|line| line.split_once(label));
            line.unwrap_or_else(|| panic!("no {label:?}: {said}")).1.trim().to_owned()
        };
        let (link, password) = (after("The screen: "), after("password:  "));
        Self { entry, folder, host, display, link, password }
    }

    /// The origin of its own pages.
    pub(crate) fn origin(&self) -> String {
        format!("http://{}", self.host)
    }

    /// The header with the right password.
    pub(crate) fn login(&self) -> String {
        login(&self.password)
    }

    /// All that it has said, and of whom it let in and whom not.
    pub(crate) fn log(&self) -> String {
        String::from_utf8_lossy(&self.entry.said()).into_owned()
    }

    /// Waits until it says this after the first `after` bytes.
    pub(crate) fn says(&self, text: &str, after: usize) {
        assert_eq!(self.entry.wait_for(&[text], after), Came::Text(0), "{}", self.log());
    }

    /// Asks for a page, with these headers, and returns the whole answer.
    pub(crate) fn answers(&self, asked: &str, headers: &[&str]) -> String {
        self.hears(&format!("{asked} HTTP/1.1\r\nConnection: close\r\n"), headers)
    }

    /// Asks for the screen itself, with these headers, and returns the answer and the screen's greeting.
    pub(crate) fn connects(&self, headers: &[&str]) -> String {
        self.hears(&format!("GET /websockify HTTP/1.1\r\n{UPGRADE}"), headers)
    }

    fn hears(&self, head: &str, headers: &[&str]) -> String {
        let mut stream = TcpStream::connect(&self.host).expect("the entrance is open");
        stream.set_read_timeout(Some(TOO_LONG)).expect("a limit");
        let mut asked = head.to_owned();
        if !headers.iter().any(|header| header.starts_with("Host: ")) {
            asked.push_str(&format!("Host: {}\r\n", self.host));
        }
        headers.iter().for_each(|header| asked.push_str(&format!("{header}\r\n")));
        write!(stream, "{asked}\r\n").expect("it listens");
        let (mut heard, mut some) = (Vec::new(), [0; 4096]);
        // An open screen says no more before it is answered.
        while !String::from_utf8_lossy(&heard).contains(GREETING) {
            match stream.read(&mut some).expect("it answers") {
                0 => break,
                length => heard.extend_from_slice(&some[..length]),
            }
        }
        String::from_utf8_lossy(&heard).into_owned()
    }

    /// Where the socket between screen and entrance lies.
    pub(crate) fn private(&self) -> PathBuf {
        self.folder.path().join("tmp")
    }

    /// Itself and what it started.
    pub(crate) fn processes(&self) -> Vec<Process> {
        that_name(self.folder.path())
    }

    /// Tells it to end, as `docker compose stop` does, and waits until it has.
    pub(crate) fn stops(&self) {
        self.entry.send_signal(Signal::TERM);
        self.ends();
    }

    /// Waits until it has ended.
    pub(crate) fn ends(&self) {
        self.entry.wait_for_end();
    }
}

/// It takes its screen along.
impl Drop for Container {
    fn drop(&mut self) {
        self.entry.send_signal(Signal::TERM);
        let _ = self.entry.wait_at_most(TOO_LONG, &[], 0);
    }
}

pub(crate) fn login(password: &str) -> String {
    let basic = BASE64_STANDARD.encode(format!("objector:{password}"));
    format!("Authorization: Basic {basic}")
}

/// The number in the first line of an answer.
pub(crate) fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or("nothing")
}

/// Whether a VNC server speaks in an answer.
pub(crate) fn shows_the_screen(answer: &str) -> bool {
    status(answer) == "101" && answer.contains(GREETING)
}

/// What stands behind this word in the Dockerfile's last stage, which is what runs.
pub(crate) fn told(word: &str) -> &'static str {
    let (_, stage) = DOCKERFILE.rsplit_once("\nFROM ").expect("more than one stage");
    let line = stage.lines().find_map(|line| line.strip_prefix(word)?.strip_prefix(' '));
    line.unwrap_or_else(|| panic!("the Dockerfile has no {word}"))
}

/// The environment of everything in the container.
pub(crate) fn environment() -> BTreeMap<String, String> {
    let pairs = told("ENV").split(' ').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// Puts the files where the image has them, under this folder instead of `/usr/local`.
fn lay_out(folder: &Path) {
    for room in ["home", "tmp"] {
        fs::create_dir(folder.join(room)).expect("a folder in a temporary folder");
    }
    let install = DOCKERFILE.lines().find(|line| line.contains("container/screen"));
    let install =
        install.and_then(|line| line.trim_start().strip_prefix("&& ")).expect("a command");
    let install = install.replace("/built", &folder.display().to_string());
    let mut shell = Command::new("sh");
    let done = shell.args(["-c", &install]).current_dir(env!("CARGO_MANIFEST_DIR")).status();
    assert!(done.expect("a shell").success(), "{install}");
}

/// What the container runs, under this folder.
fn entry_point(folder: &Path) -> Vec<String> {
    let command: Vec<String> = serde_json::from_str(told("ENTRYPOINT")).expect("a list");
    let folder = folder.display().to_string();
    command.iter().map(|word| word.replace("/usr/local", &folder)).collect()
}

fn path() -> String {
    std::env::var("PATH").expect("where programs are")
}
