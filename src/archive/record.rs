//! What must be on the disk before a request leaves.

use std::path::PathBuf;

use jiff::Timestamp;
use serde::Serialize;

use super::FORMAT;
use super::error::ArchiveError;
use super::event::Event;
use super::files;
use super::journal::Journal;
use crate::inert;
use crate::seal::Sent;

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
