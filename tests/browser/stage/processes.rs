//! The processes of a run, as `/proc` tells of them.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use super::ground::Ground;

/// Longer than the guard may take.
const TOO_LONG: Duration = Duration::from_secs(60);

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
        let runs = self.runs().display().to_string();
        let all = fs::read_dir("/proc").expect("/proc").flatten();
        all.filter_map(|entry| Process::read(&entry.path()))
            .filter(|process| {
                let mut said = process.arguments.iter().chain(&process.environment);
                said.any(|it| it.contains(&runs))
            })
            .collect()
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

/// Other people's children cannot be waited for; the kernel only answers when asked.
pub(super) fn waits_until(is_so: impl Fn() -> bool, or_says: impl Fn() -> String) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < TOO_LONG, "{}", or_says());
        std::thread::park_timeout(Duration::from_millis(10));
    }
}
