//! Reading a line from the terminal, and nothing that was typed before it was asked for.

use std::io::{BufRead, IsTerminal, Read, stdin};
use std::sync::mpsc;

use rustix::termios::{QueueSelector, tcflush};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// The longest line that is read.
const LONGEST: u64 = 4096;

/// The keyboard. A thread of its own reads it, one line for each time it is asked.
#[derive(Debug)]
pub struct Keyboard {
    wanted: mpsc::Sender<()>,
    lines: UnboundedReceiver<Option<Vec<u8>>>,
    /// Whether the thread still waits for a line that an earlier, withdrawn question asked for.
    outstanding: bool,
}

impl Keyboard {
    /// The keyboard, where standard input is a terminal.
    pub fn of_terminal() -> Option<Self> {
        if !stdin().is_terminal() {
            return None;
        }
        let (wanted, asked) = mpsc::channel();
        let (typed, lines) = unbounded_channel();
        std::thread::spawn(move || {
            while asked.recv().is_ok() {
                if typed.send(read_line()).is_err() {
                    return;
                }
            }
        });
        Some(Self { wanted, lines, outstanding: false })
    }

    /// Forgets everything that was typed so far.
    pub fn forget(&mut self) {
        // Not a terminal any more: then there is nothing to forget either.
        let _ = tcflush(stdin(), QueueSelector::IFlush);
        while self.lines.try_recv().is_ok() {
            self.outstanding = false;
        }
    }

    /// The next line, without its end; `None` at the end of input.
    pub async fn line(&mut self) -> Option<String> {
        if !self.outstanding {
            self.wanted.send(()).ok()?;
            self.outstanding = true;
        }
        let line = self.lines.recv().await.flatten();
        self.outstanding = false;
        let line = String::from_utf8_lossy(&line?).into_owned();
        Some(line.trim_end_matches(['\n', '\r']).to_owned())
    }
}

fn read_line() -> Option<Vec<u8>> {
    let mut line = Vec::new();
    let read = stdin().lock().take(LONGEST).read_until(b'\n', &mut line);
    read.ok().filter(|length| *length > 0).map(|_| line)
}
