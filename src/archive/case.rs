//! One case while a run holds it: the point of no return, and the tickets that come from it.
//!
//! A [`Ticket`] has one maker, [`Case::spend`], which returns only when `submit.json` and its line
//! in the journal are synced. It is consumed by the press:
//!
//! ```
//! use objector::archive::Ticket;
//! fn press(_: Ticket) {}
//! fn once(ticket: Ticket) {
//!     press(ticket);
//! }
//! ```
//!
//! ```compile_fail
//! use objector::archive::Ticket;
//! fn press(_: Ticket) {}
//! fn twice(ticket: Ticket) {
//!     press(ticket);
//!     press(ticket);
//! }
//! ```
//!
//! ```compile_fail
//! use objector::archive::Ticket;
//! use objector::permission::Consent;
//! fn forged(consent: Consent) -> Ticket {
//!     Ticket { consent, recorder: todo!() }
//! }
//! ```

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::concluded::Concluded;
use super::error::ArchiveError;
use super::event::Event;
use super::evidence::Evidence;
use super::exhibit::Exhibit;
use super::facts::{Facts, plain_address};
use super::files::{self, Lock};
use super::journal::Journal;
use super::record::Recorder;
use super::{Archive, FORMAT, comparable};
use crate::inert;
use crate::outcome::Outcome;
use crate::permission::{Code, Consent};
use crate::personal::Personal;
use crate::preview::{Digest, FieldKind, Origin, Preview};
use crate::seal::{Sent, Stopped};

/// How many e-mailed codes may be confirmed in one case.
pub const CODES: usize = 3;

/// A case that this run holds, locked until it is concluded or dropped.
#[derive(Debug)]
pub struct Case {
    pub(super) archive: Archive,
    pub(super) folder: PathBuf,
    pub(super) name: String,
    pub(super) account: String,
    pub(super) form: String,
    pub(super) site: Option<String>,
    pub(super) follows: Option<String>,
    pub(super) journal: Journal,
    pub(super) evidence: Evidence,
    pub(super) spent: Option<Spent>,
    pub(super) codes: usize,
    /// How many of the requests that the seal stopped are journalled.
    pub(super) told_stopped: usize,
    /// Held for the operating system's lock on it.
    pub(super) _lock: Lock,
}

/// What was sent, or is about to be.
#[derive(Debug)]
pub(super) struct Spent {
    pub(super) at: Timestamp,
    pub(super) preview: Preview,
    pub(super) email: Option<Personal>,
}

/// `submit.json`. The format's own type: what it holds is in `docs/archive-format.md`.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Submit {
    pub(super) version: u32,
    pub(super) case: String,
    pub(super) account: String,
    pub(super) form: String,
    pub(super) site: Option<String>,
    pub(super) at: Timestamp,
    pub(super) address: String,
    pub(super) digest: Digest,
    pub(super) email: Option<Personal>,
    #[serde(default)]
    pub(super) acting_account: Option<Personal>,
}

/// The right to press the button once: the case is spent, on the disk.
#[must_use = "the case is spent: press, or the outcome stays unknown"]
#[derive(Debug)]
pub struct Ticket {
    consent: Consent,
    recorder: Recorder,
}

impl Ticket {
    /// The yes that it rests on.
    pub fn consent(&self) -> &Consent {
        &self.consent
    }

    /// What was shown, and so what may be sent.
    pub fn preview(&self) -> &Preview {
        self.consent.preview()
    }

    /// Writes down the request that is about to leave, synced. It must not leave before.
    pub fn record(&self, sent: &Sent, now: Timestamp) -> Result<(), ArchiveError> {
        self.recorder.record(sent, now)
    }
}

/// The right to confirm one e-mailed code, with that code.
#[must_use = "the code is spent: confirm it"]
#[derive(Debug)]
pub struct CodeTicket {
    code: Code,
    recorder: Recorder,
}

impl CodeTicket {
    /// The code, for the page alone.
    pub fn code(&self) -> &Code {
        &self.code
    }

    /// Writes down that a request with the code is about to leave, synced. The code is not written.
    pub fn record(&self, sent: &Sent, now: Timestamp) -> Result<(), ArchiveError> {
        self.recorder.record(sent, now)
    }
}

impl Case {
    /// Its name, `karen-facebook-ai-1`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its folder.
    pub fn path(&self) -> &Path {
        &self.folder
    }

    /// The earlier case that this one is the next round of; the gate names it.
    pub fn follows(&self) -> Option<&str> {
        self.follows.as_deref()
    }

    /// Whether this run has passed the point of no return.
    pub fn is_spent(&self) -> bool {
        self.spent.is_some()
    }

    /// Journals that the form was reached.
    pub fn arrived(&mut self, address: &str, now: Timestamp) -> Result<(), ArchiveError> {
        let address = inert::line(&plain_address(address));
        self.journal.append(&Event::Arrived { address }, now)
    }

    /// Journals that the person is being shown the filled form.
    pub fn shown(&mut self, digest: &Digest, now: Timestamp) -> Result<(), ArchiveError> {
        let digest = digest.clone();
        self.journal.append(&Event::Shown { digest }, now)
    }

    /// Journals that the button was pressed.
    pub fn pressed(&mut self, now: Timestamp) -> Result<(), ArchiveError> {
        self.journal.append(&Event::Pressed, now)
    }

    /// Journals what of all that the seal stopped is new, one line for each reason.
    pub fn requests_stopped(
        &mut self,
        stopped: &[Stopped],
        now: Timestamp,
    ) -> Result<(), ArchiveError> {
        let mut counts: Vec<(&'static str, usize)> = Vec::new();
        let new = stopped.iter().skip(self.told_stopped);
        for why in new.map(|stopped| stopped.why.word()) {
            match counts.iter_mut().find(|(known, _)| *known == why) {
                Some((_, count)) => *count += 1,
                None => counts.push((why, 1)),
            }
        }
        for (why, count) in counts {
            let event = Event::RequestsStopped { why: why.to_owned(), count };
            self.journal.append(&event, now)?;
        }
        self.told_stopped = stopped.len();
        Ok(())
    }

    /// Keeps a piece of evidence, synced, and says where it lies for now. What came from a page is
    /// made harmless first; a second one of the same kind replaces the first.
    pub fn keep(&mut self, exhibit: Exhibit, bytes: &[u8]) -> Result<PathBuf, ArchiveError> {
        self.evidence.keep(exhibit, bytes)
    }

    /// Says that a piece of evidence could not be taken, and why.
    pub fn missing(&mut self, exhibit: Exhibit, why: &str) {
        self.evidence.missing(exhibit, why);
    }

    /// Passes the point of no return: what was said yes to, then `submit.json`, then its line, each
    /// synced. Only then is there a ticket.
    pub fn spend(
        &mut self,
        consent: Consent,
        email: Option<&Personal>,
        now: Timestamp,
    ) -> Result<Ticket, ArchiveError> {
        let path = self.folder.join("submit.json");
        if self.spent.is_some() || path.symlink_metadata().is_ok() {
            return Err(self.already_spent(path));
        }
        // Held until `submit.json` is there: no other nickname of this person gets in between.
        let _choosing = self.archive.choose()?;
        self.must_be_the_first(consent.preview(), email)?;
        self.keep_consent(&consent, now)?;
        let digest = consent.digest().clone();
        let consented = Event::Consented { digest: digest.clone() };
        self.journal.append(&consented, now)?;
        let preview = consent.preview().clone();
        self.create_submit(&path, &preview, email, now)?;
        if let Err(error) = self.journal.append(&Event::Spent { digest }, now) {
            self.take_back(&path);
            return Err(error);
        }
        self.spent = Some(Spent { at: now, preview, email: email.cloned() });
        let file = Some(self.evidence.path(Exhibit::Request));
        let recorder = Recorder { journal: Journal::of(&self.folder), file, code: None };
        Ok(Ticket { consent, recorder })
    }

    /// Spends one of three codes: the line is synced before there is a ticket.
    pub fn spend_code(&mut self, code: Code, now: Timestamp) -> Result<CodeTicket, ArchiveError> {
        let refused = |why| ArchiveError::NoCode { case: self.name.clone(), why };
        if self.spent.is_none() {
            return Err(refused("nothing was sent, so no code can be confirmed"));
        }
        if self.codes >= CODES {
            return Err(refused("three codes were tried already"));
        }
        // Counted even where the line fails: a code too few is better than one too many.
        self.codes += 1;
        let event = Event::CodeSpent { code: self.codes };
        self.journal.append(&event, now)?;
        let journal = Journal::of(&self.folder);
        let recorder = Recorder { journal, file: None, code: Some(self.codes) };
        Ok(CodeTicket { code, recorder })
    }

    /// Ends the run: the outcome is journalled first, then the summary is written.
    pub fn conclude(
        self,
        outcome: &Outcome,
        facts: &Facts,
        now: Timestamp,
    ) -> Result<Concluded, ArchiveError> {
        Concluded::of(self, outcome, facts, now)
    }

    /// Looks for the same person under another nickname once more, now that nobody can get between.
    fn must_be_the_first(
        &self,
        preview: &Preview,
        email: Option<&Personal>,
    ) -> Result<(), ArchiveError> {
        let other = self.archive.spent_where(&self.form, |submit| {
            let same_id =
                preview.acting_account.is_some() && submit.acting_account == preview.acting_account;
            let same_email =
                email.is_some() && submit.email.as_ref().map(comparable) == email.map(comparable);
            // Its own earlier rounds were judged when it was opened.
            submit.account != self.account && (same_id || same_email)
        })?;
        match other {
            None => Ok(()),
            Some(standing) => Err(ArchiveError::SpentElsewhere { standing: Box::new(standing) }),
        }
    }

    fn already_spent(&self, path: PathBuf) -> ArchiveError {
        ArchiveError::AlreadySpent { case: self.name.clone(), path }
    }

    fn create_submit(
        &self,
        path: &Path,
        preview: &Preview,
        email: Option<&Personal>,
        now: Timestamp,
    ) -> Result<(), ArchiveError> {
        let submit = Submit {
            version: FORMAT,
            case: self.name.clone(),
            account: self.account.clone(),
            form: self.form.clone(),
            site: self.site.clone(),
            at: now,
            address: plain_address(&preview.address),
            digest: preview.digest(),
            email: email.cloned(),
            acting_account: preview.acting_account.clone(),
        };
        let json = serde_json::to_string_pretty(&submit).expect("strings and numbers only");
        let json = inert::json(&json) + "\n";
        match files::create(path, json.as_bytes()) {
            Err(ArchiveError::Refused { source, .. })
                if source.kind() == std::io::ErrorKind::AlreadyExists =>
            {
                Err(self.already_spent(path.to_owned()))
            }
            other => other,
        }
    }

    /// No ticket exists, so nothing can be sent: the case is made unspent again, unless the line
    /// did reach the disk.
    fn take_back(&self, path: &Path) {
        let recorded = self.journal.lines().map_or(true, |lines| {
            lines.iter().any(|line| matches!(line.event, Event::Spent { .. }))
        });
        if !recorded {
            // Where this is refused too, the case stays spent: the safe side.
            let _ = files::remove(path);
        }
    }

    fn keep_consent(&mut self, consent: &Consent, now: Timestamp) -> Result<(), ArchiveError> {
        self.keep(Exhibit::SentText, sent_text(consent.preview()).as_bytes())?;
        let head = format!(
            "{{\"version\":{FORMAT},\"at\":\"{now}\",\"typed\":\"{}\",\"digest\":\"{}\",\n",
            consent.word(),
            consent.digest(),
        );
        // On a line of its own, so that `sed -n 3p | tr -d '\n' | sha256sum` gives the digest.
        let mut json = head.into_bytes();
        json.extend_from_slice(b"\"preview\":\n");
        json.extend_from_slice(&consent.preview().canonical());
        json.extend_from_slice(b"\n}\n");
        self.keep(Exhibit::Consent, &json)?;
        Ok(())
    }
}

/// The reason exactly as it is sent; what the page held already is foreign, and made inert.
fn sent_text(preview: &Preview) -> String {
    preview
        .fields
        .iter()
        .filter(|field| field.kind == FieldKind::Reason)
        .map(|field| match field.origin {
            Origin::Filled => field.value.reveal().to_owned(),
            Origin::AlreadyThere | Origin::Empty => inert::text(field.value.reveal()),
        })
        .collect::<Vec<_>>()
        .join("\n")
}
