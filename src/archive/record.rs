//! What is written down of the seal: the request that is about to leave, before it leaves; what was
//! stopped; and that the person goes on without one.

use std::path::PathBuf;

use jiff::Timestamp;
use serde::Serialize;

use super::FORMAT;
use super::case::Case;
use super::error::ArchiveError;
use super::event::Event;
use super::files;
use super::journal::Journal;
use crate::inert;
use crate::seal::{Sent, Stopped, counted};

/// Writes down the one request that a ticket is for.
#[derive(Debug)]
pub(super) struct Recorder {
    pub(super) journal: Journal,
    /// Where `40-request.json` goes; none for a code, which is never written.
    pub(super) file: Option<PathBuf>,
    /// The number of the code.
    pub(super) code: Option<usize>,
}

/// `40-request.json`.
#[derive(Serialize)]
struct Record<'a> {
    version: u32,
    released_at: Timestamp,
    #[serde(flatten)]
    sent: &'a Sent,
}

impl Recorder {
    /// Writes the request, then its line in the journal, each synced.
    pub(super) fn record(&self, sent: &Sent, now: Timestamp) -> Result<(), ArchiveError> {
        if let Some(file) = &self.file {
            let record = Record { version: FORMAT, released_at: now, sent };
            let json = serde_json::to_string_pretty(&record).expect("strings and numbers only");
            files::create(file, (inert::json(&json) + "\n").as_bytes())?;
        }
        let body_sha256 = sent.body_sha256.clone();
        self.journal.append(&Event::Released { body_sha256, code: self.code }, now)
    }
}

impl Case {
    /// Journals that the person goes on though nobody sees what the page sends.
    pub fn unsealed(&mut self, now: Timestamp) -> Result<(), ArchiveError> {
        self.journal.append(&Event::Unsealed, now)
    }

    /// Journals what of all that the seal stopped is new, one line for each reason.
    pub fn requests_stopped(
        &mut self,
        stopped: &[Stopped],
        now: Timestamp,
    ) -> Result<(), ArchiveError> {
        let new = stopped.iter().skip(self.told_stopped);
        let counts = counted(new.map(|stopped| stopped.why.word()));
        for (why, count) in counts {
            let event = Event::RequestsStopped { why: why.to_owned(), count };
            self.journal.append(&event, now)?;
        }
        self.told_stopped = stopped.len();
        Ok(())
    }
}
