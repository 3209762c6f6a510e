//! The processes of a run, as `/proc` tells of them.

use std::fs;
use std::net::{IpAddr, SocketAddr};
use std::path::Path;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use super::ground::Ground;

/// Longer than the guard may take.
const TOO_LONG: Duration = Duration::from_secs(60);

/// How the kernel's tables say that a socket listens.
const LISTENS: &str = "0A";

/// One process, with what everybody on the computer could ask about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Process {
    pub(crate) pid: u32,
    /// What it calls itself.
    name: String,
    pub(crate) arguments: Vec<String>,
    pub(crate) environment: Vec<String>,
}

impl Process {
    fn read(folder: &Path) -> Option<Self> {
        let strings = |name: &str| -> Option<Vec<String>> {
            let bytes = fs::read(folder.join(name)).ok()?;
            let strings = bytes.split(|byte| *byte == 0).filter(|it| !it.is_empty());
            Some(strings.map(|it| String::from_utf8_lossy(it).into_owned()).collect())
        };
        Some(Self {
            pid: folder.file_name()?.to_str()?.parse().ok()?,
            name: fs::read_to_string(folder.join("comm")).ok()?.trim_end().to_owned(),
            arguments: strings("cmdline")?,
            environment: strings("environ").unwrap_or_default(),
        })
    }

    /// The file name of its program.
    pub(crate) fn program(&self) -> &str {
        let first = self.arguments.first().map_or("", String::as_str);
        first.rsplit('/').next().unwrap_or_default()
    }

    /// Whether it is Firefox's first process, the one with the profile on its command line.
    pub(crate) fn is_firefox(&self) -> bool {
        self.program().starts_with("firefox")
            && self.arguments.iter().any(|it| it.contains("-profile"))
    }

    /// Whether it is one of Firefox's for the content of pages, its own among them.
    pub(crate) fn is_content(&self) -> bool {
        // Whoever was forked by Firefox's fork server has all its arguments in one.
        let said = self.arguments.join(" ");
        said.contains(" -contentproc ") && said.ends_with(" tab")
    }

    /// Whether it is the one of these that shows a site's page.
    pub(crate) fn shows_a_page(&self) -> bool {
        self.is_content() && self.name.starts_with("Isolated Web")
    }

    /// Whether this stands among its arguments or in its environment.
    pub(crate) fn says(&self, text: &str) -> bool {
        self.arguments.iter().chain(&self.environment).any(|it| it.contains(text))
    }

    /// The addresses at which it waits for TCP connections.
    pub(crate) fn listens_at(&self) -> Vec<SocketAddr> {
        let open = fs::read_dir(format!("/proc/{}/fd", self.pid)).into_iter().flatten().flatten();
        let open = open.filter_map(|entry| fs::read_link(entry.path()).ok());
        let open: Vec<String> = open.map(|target| target.display().to_string()).collect();
        let all = listening().into_iter();
        let own = all.filter(|(inode, _)| open.contains(&format!("socket:[{inode}]")));
        own.map(|(_, address)| address).collect()
    }

    pub(crate) fn kill(&self) {
        assert!(self.kill_if_there(), "{} can be killed", self.program());
    }

    /// Kills it, and says whether it was still there.
    pub(crate) fn kill_if_there(&self) -> bool {
        let pid = i32::try_from(self.pid).ok().and_then(Pid::from_raw);
        kill_process(pid.expect("a process id"), Signal::KILL).is_ok()
    }
}

impl Ground {
    /// Every process that belongs to the folder of a run: guard, geckodriver, Firefox.
    pub(crate) fn processes(&self) -> Vec<Process> {
        that_name(&self.runs())
    }

    /// The one process of the run that is this.
    pub(crate) fn process(&self, is_it: impl Fn(&Process) -> bool) -> Process {
        let all = self.processes();
        let found = all.iter().find(|process| is_it(process));
        found.unwrap_or_else(|| panic!("none of {all:#?}")).clone()
    }

    pub(crate) fn geckodriver(&self) -> Process {
        self.process(|process| process.program() == "geckodriver")
    }

    pub(crate) fn firefox(&self) -> Process {
        self.process(Process::is_firefox)
    }

    /// What is left of runs: folders and processes.
    pub(crate) fn left_behind(&self) -> (Vec<String>, Vec<Process>) {
        let folders = fs::read_dir(self.runs()).into_iter().flatten().flatten();
        let names = folders.map(|entry| entry.file_name().to_string_lossy().into_owned());
        (names.collect(), self.processes())
    }

    /// Waits until nothing is left of any run.
    pub(crate) fn is_cleared(&self) {
        let is_so = || {
            let (folders, processes) = self.left_behind();
            folders.is_empty() && processes.is_empty()
        };
        waits_until(is_so, || format!("left of the run: {:#?}", self.left_behind()));
    }
}

/// Every process that has this folder among its arguments or in its environment.
pub(crate) fn that_name(folder: &Path) -> Vec<Process> {
    let folder = folder.display().to_string();
    let all = fs::read_dir("/proc").expect("/proc").flatten();
    let all = all.filter_map(|entry| Process::read(&entry.path()));
    all.filter(|process| process.says(&folder)).collect()
}

/// The inode and the address of every TCP socket of this computer that listens.
fn listening() -> Vec<(String, SocketAddr)> {
    let tables = ["/proc/net/tcp", "/proc/net/tcp6"].map(fs::read_to_string);
    let tables = tables.map(Result::unwrap_or_default).concat();
    let sockets = tables.lines().filter_map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [_, address, _, LISTENS, _, _, _, _, _, inode, ..] = words[..] else {
            return None;
        };
        let (ip, port) = address.split_once(':')?;
        let port = u16::from_str_radix(port, 16).ok()?;
        Some((inode.to_owned(), SocketAddr::new(ip_address(ip)?, port)))
    });
    sockets.collect()
}

/// An address as the kernel writes it: words of four bytes, each turned round where the machine does so.
fn ip_address(hex: &str) -> Option<IpAddr> {
    let words =
        (0..hex.len()).step_by(8).map(|at| u32::from_str_radix(hex.get(at..at + 8)?, 16).ok());
    let bytes: Vec<u8> =
        words.collect::<Option<Vec<u32>>>()?.iter().flat_map(|it| it.to_ne_bytes()).collect();
    match bytes.len() {
        4 => Some(<[u8; 4]>::try_from(bytes).ok()?.into()),
        _ => Some(<[u8; 16]>::try_from(bytes).ok()?.into()),
    }
}

/// Other people's children cannot be waited for; the kernel only answers when asked.
pub(super) fn waits_until(is_so: impl Fn() -> bool, or_says: impl Fn() -> String) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < TOO_LONG, "{}", or_says());
        std::thread::park_timeout(Duration::from_millis(10));
    }
}
