//! A pseudo-terminal with the program in it. Waits on what the program says or on its end, never on
//! a clock: the one limit is there to fail with the transcript in hand.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use portable_pty::{CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};

/// Longer than anything the program may take.
const TOO_LONG: Duration = Duration::from_secs(150);

pub(crate) struct Terminal {
    screen: Arc<Screen>,
    keys: Box<dyn Write + Send>,
    pid: u32,
    master: Box<dyn MasterPty + Send>,
}

/// What came out so far, and how it ended.
#[derive(Default)]
struct Screen {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    said: Vec<u8>,
    closed: bool,
    exit: Option<i32>,
}

/// What was waited for, and came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Came {
    /// The text with this number.
    Text(usize),
    /// The end of the program.
    End,
}

impl Terminal {
    /// Starts the command in this folder, in a terminal of 100 columns.
    pub(crate) fn start(
        command: &[String],
        environment: &BTreeMap<String, String>,
        folder: &Path,
    ) -> Self {
        let pair = native_pty_system().openpty(of_columns(100)).expect("a terminal");
        let mut builder = CommandBuilder::from_argv(command.iter().map(Into::into).collect());
        builder.env_clear();
        for (name, value) in environment {
            builder.env(name, value);
        }
        builder.cwd(folder);
        let mut child = pair.slave.spawn_command(builder).expect("the program starts");
        drop(pair.slave);
        let pid = child.process_id().expect("the program runs");
        let mut out = pair.master.try_clone_reader().expect("the terminal can be read");
        let keys = pair.master.take_writer().expect("the terminal can be written to");
        let screen = Arc::new(Screen::default());
        let reader = Arc::clone(&screen);
        std::thread::spawn(move || {
            let mut some = [0; 4096];
            // On Linux the end of a terminal is an error.
            while let Ok(length @ 1..) = out.read(&mut some) {
                reader.change(|state| state.said.extend_from_slice(&some[..length]));
            }
            reader.change(|state| state.closed = true);
        });
        let waiter = Arc::clone(&screen);
        std::thread::spawn(move || {
            let status = child.wait().expect("the program can be waited for");
            let code = match status.signal() {
                Some(_) => -1,
                None => i32::try_from(status.exit_code()).unwrap_or(-1),
            };
            waiter.change(|state| state.exit = Some(code));
        });
        Self { screen, keys, pid, master: pair.master }
    }

    /// Waits for the first of some texts behind the first `after` bytes, or the end of the program.
    pub(crate) fn wait_for(&self, texts: &[&str], after: usize) -> Came {
        self.wait_at_most(TOO_LONG, texts, after).unwrap_or_else(|| {
            self.send_signal(Signal::KILL);
            let said = String::from_utf8_lossy(&self.said()).into_owned();
            panic!("neither any of {texts:?} nor the end came; the terminal says:\n{said}")
        })
    }

    /// The same, and nothing where the limit is over first.
    pub(crate) fn wait_at_most(
        &self,
        limit: Duration,
        texts: &[&str],
        after: usize,
    ) -> Option<Came> {
        let found = |state: &State| {
            let said =
                String::from_utf8_lossy(&state.said[after.min(state.said.len())..]).into_owned();
            let first = texts
                .iter()
                .enumerate()
                .filter_map(|(number, text)| Some((said.find(text)?, number)))
                .min();
            let over = state.closed && state.exit.is_some();
            first.map(|(_, number)| Came::Text(number)).or(over.then_some(Came::End))
        };
        let nothing = |state: &mut State| found(state).is_none();
        let waited = self.screen.changed.wait_timeout_while(self.screen.state(), limit, nothing);
        let (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        found(&state)
    }

    /// Waits for the end: the exit code (-1 for a signal) and all that was said.
    pub(crate) fn wait_for_end(&self) -> (i32, Vec<u8>) {
        assert_eq!(self.wait_for(&[], 0), Came::End);
        let state = self.screen.state();
        (state.exit.unwrap_or(-1), state.said.clone())
    }

    pub(crate) fn said(&self) -> Vec<u8> {
        self.screen.state().said.clone()
    }

    pub(crate) fn type_in(&mut self, keys: &[u8]) {
        self.keys.write_all(keys).expect("the terminal takes keys");
        self.keys.flush().expect("the terminal takes keys");
    }

    /// Whoever works in it makes its window so wide.
    pub(crate) fn resize(&self, columns: u16) {
        self.master.resize(of_columns(columns)).expect("the terminal takes a size");
    }

    /// Whether the program stands still until it is taken up again.
    pub(crate) fn is_suspended(&self) -> bool {
        let told = std::fs::read_to_string(format!("/proc/{}/stat", self.pid)).unwrap_or_default();
        told.rsplit(") ").next().is_some_and(|rest| rest.starts_with('T'))
    }

    pub(crate) fn send_signal(&self, signal: Signal) {
        let pid = i32::try_from(self.pid).ok().and_then(Pid::from_raw);
        // It may have ended meanwhile; that is for the test to see.
        let _ = kill_process(pid.expect("a process id"), signal);
    }
}

fn of_columns(cols: u16) -> PtySize {
    PtySize { rows: 50, cols, ..PtySize::default() }
}

/// A test that fails leaves nobody behind: the guard ends what the program had started.
impl Drop for Terminal {
    fn drop(&mut self) {
        let running = self.screen.state().exit.is_none();
        if running {
            self.send_signal(Signal::KILL);
        }
    }
}

impl Screen {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state());
        self.changed.notify_all();
    }
}
