//! The program while it runs: what it asks, what is typed, and its end.

use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use rustix::process::Signal;

use super::ended::Ended;
use super::ground::Ground;
use super::person::{PROMPTS, Prompt};
use super::processes::waits_until;
use super::terminal::{Came, Terminal};

/// On two cores four keep both busy, as some of them wait for their pages; with five a slow computer gives
/// each too little of its time.
const AT_ONCE: usize = 4;

/// Longer than a run may take, with a person who answers at once.
const TOO_LONG: Duration = Duration::from_secs(400);

/// What goes on elsewhere, at the site and among the processes, is looked at so often.
const NOW_AND_THEN: Duration = Duration::from_millis(5);

/// The program while it runs.
pub(crate) struct Running {
    pub(super) terminal: Terminal,
    /// So much of what it said is answered already.
    pub(super) heard: usize,
    pub(crate) ground: Arc<Ground>,
    pub(super) network: &'static str,
    pub(super) json: bool,
    /// Whether it cannot keep what every run promises: it was killed, or another goes on.
    pub(super) excused: bool,
    pub(super) out: PathBuf,
    /// Whether the terminal lets the program move its cursor.
    pub(super) moves: bool,
    #[expect(dead_code, reason = "it is given back when the run is over")]
    pub(super) permit: Permit,
}

impl Running {
    /// Waits until this question, and no other, stands on the terminal.
    pub(crate) fn hears(&mut self, expected: Prompt) {
        let came = self.next_prompt();
        assert_eq!(came, Some(expected), "the terminal says:\n{}", self.transcript());
        self.heard = self.terminal.said().len();
    }

    fn next_prompt(&self) -> Option<Prompt> {
        let texts = PROMPTS.map(|(_, text)| text);
        match self.terminal.wait_for(&texts, self.heard) {
            Came::Text(number) => Some(PROMPTS[number].0),
            Came::End => None,
        }
    }

    /// Goes on with somebody who answers every question, until it is over or something is so; says
    /// whether it was.
    pub(crate) fn goes_on_until(
        &mut self,
        answer: impl Fn(Prompt) -> &'static str,
        mut is_so: impl FnMut(&mut Self) -> bool,
    ) -> bool {
        let begun = Instant::now();
        while !is_so(self) {
            assert!(begun.elapsed() < TOO_LONG, "the terminal says:\n{}", self.transcript());
            let texts = PROMPTS.map(|(_, text)| text);
            match self.terminal.wait_at_most(NOW_AND_THEN, &texts, self.heard) {
                Some(Came::Text(number)) => {
                    self.heard = self.terminal.said().len();
                    self.types(answer(PROMPTS[number].0));
                }
                Some(Came::End) => return false,
                None => {}
            }
        }
        true
    }

    /// How far it has come: the events that it told and the requests that reached the site.
    pub(crate) fn marks(&self) -> usize {
        let told = fs::read(&self.out).unwrap_or_default();
        let events = told.iter().filter(|byte| **byte == b'\n').count();
        events + self.ground.site().requests().len()
    }

    pub(crate) fn types(&mut self, keys: &str) {
        self.terminal.type_in(keys.as_bytes());
    }

    pub(crate) fn signal(&mut self, signal: Signal) {
        self.excused |= signal == Signal::KILL;
        self.terminal.send_signal(signal);
    }

    /// Ctrl-Z, and the shell says that it is stopped.
    pub(crate) fn is_suspended(&mut self) {
        self.signal(Signal::STOP);
        waits_until(|| self.terminal.is_suspended(), || self.transcript());
    }

    /// `fg`.
    pub(crate) fn is_taken_up_again(&mut self) {
        self.signal(Signal::CONT);
    }

    pub(crate) fn has_columns(&self, columns: u16) {
        self.terminal.resize(columns);
    }

    pub(crate) fn transcript(&self) -> String {
        String::from_utf8_lossy(&self.terminal.said()).into_owned()
    }

    /// Waits for the end; one more question fails the test.
    pub(crate) fn ends(self) -> Ended {
        let asked = self.next_prompt();
        assert_eq!(asked, None, "nobody foresaw this question:\n{}", self.transcript());
        let (exit, said) = self.terminal.wait_for_end();
        let mut out = match self.json {
            true => fs::read_to_string(&self.out).unwrap_or_default(),
            false => String::new(),
        };
        if self.excused {
            // The event that it was killed over.
            out.truncate(out.rfind('\n').map_or(0, |end| end + 1));
        }
        Ended::new(
            Arc::clone(&self.ground),
            self.network,
            exit,
            &said,
            &out,
            self.excused,
            self.moves,
        )
    }
}

/// The right to have a Firefox.
pub(crate) struct Permit;

static TAKEN: Mutex<usize> = Mutex::new(0);
static GIVEN_BACK: Condvar = Condvar::new();

impl Permit {
    pub(crate) fn wait() -> Self {
        let taken = TAKEN.lock().unwrap_or_else(PoisonError::into_inner);
        let mut taken = GIVEN_BACK
            .wait_while(taken, |taken| *taken >= AT_ONCE)
            .unwrap_or_else(PoisonError::into_inner);
        *taken += 1;
        Permit
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        *TAKEN.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        GIVEN_BACK.notify_one();
    }
}
