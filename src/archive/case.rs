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
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::concluded::Concluded;
use super::error::ArchiveError;
use super::event::Event;
use super::evidence::Evidence;
use super::exhibit::Exhibit;
use super::facts::{Facts, plain_address};
use super::files::{self, Lock};
use super::journal::{Journal, sha256};
use super::record::Recorder;
use super::rounds::Who;
use super::{Archive, FORMAT};
use crate::inert;
use crate::outcome::Outcome;
use crate::permission::{Code, Consent};
use crate::personal::Personal;
use crate::preview::{Digest, FieldKind, Origin, Preview};
use crate::seal::Sent;
use crate::words::words;

/// The file that makes a case spent.
pub(super) const SUBMIT: &str = "submit.json";

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
    pub(super) follows: Vec<String>,
    pub(super) journal: Journal,
    pub(super) evidence: Evidence,
    pub(super) spent: Option<Spent>,
    pub(super) codes: usize,
    /// Whether this run journalled a warning of automated behaviour.
    pub(super) is_warned: bool,
    /// How many of the requests that the seal stopped are journalled.
    pub(super) told_stopped: usize,
    /// Held for the operating system's lock on it, where no caller holds it.
    pub(super) _lock: Option<Lock>,
}

/// What was sent, or is about to be.
#[derive(Debug)]
pub(super) struct Spent {
    pub(super) at: Timestamp,
    /// What was said yes to; nothing where the person sent it by hand.
    pub(super) preview: Option<Box<Preview>>,
    /// The day on which the person says that they sent it by hand.
    pub(super) told: Option<Date>,
    pub(super) email: Option<Personal>,
}

impl Spent {
    /// Spent, and nothing says what was to be sent.
    pub(super) fn nothing_known(at: Timestamp) -> Self {
        Self { at, preview: None, told: None, email: None }
    }
}

impl From<Submit> for Spent {
    fn from(submit: Submit) -> Self {
        Self { at: submit.at, preview: None, told: submit.told, email: submit.email }
    }
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
    /// The day on which the person says that they sent it by hand; else the program did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) told: Option<Date>,
    pub(super) address: String,
    /// What the yes was bound to; nothing where the program did not send it.
    pub(super) digest: Option<Digest>,
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

    /// The earlier cases that this one is the next round of; the gate names them.
    pub fn follows(&self) -> &[String] {
        &self.follows
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

    /// Journals that the site's cookie question is about to be answered.
    pub fn answers_cookies(&mut self, accepted: bool, now: Timestamp) -> Result<(), ArchiveError> {
        self.journal.append(&Event::CookiesAnswered { accepted }, now)
    }

    /// Journals that the site warned of automated behaviour; once in a run.
    pub fn warned(&mut self, now: Timestamp) -> Result<(), ArchiveError> {
        if !self.is_warned {
            self.journal.append(&Event::Warned, now)?;
            self.is_warned = true;
        }
        Ok(())
    }

    /// Journals that the person is being shown the filled form.
    pub fn shown(&mut self, digest: &Digest, now: Timestamp) -> Result<(), ArchiveError> {
        self.journal.append(&Event::Shown { digest: digest.clone() }, now)
    }

    /// Journals that the window was given to the person.
    pub fn taken_over(&mut self, now: Timestamp) -> Result<(), ArchiveError> {
        self.journal.append(&Event::TakenOver, now)
    }

    /// Journals that the button was pressed, and by whom.
    pub fn pressed(&mut self, by_person: bool, now: Timestamp) -> Result<(), ArchiveError> {
        self.journal.append(&Event::Pressed { by_person }, now)
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
        let path = self.folder.join(SUBMIT);
        if self.spent.is_some() || path.symlink_metadata().is_ok() {
            return Err(self.already_spent(path));
        }
        // Held until `submit.json` is there: no other nickname of this person gets in between.
        let choosing = self.archive.choose()?;
        let account_id = consent.preview().acting_account.clone();
        self.must_be_the_first(&Who { account_id, email: email.cloned() })?;
        self.keep_consent(&consent, now)?;
        let digest = consent.digest().clone();
        self.journal.append(&Event::Consented { digest: digest.clone() }, now)?;
        let preview = consent.preview();
        let submit = Submit {
            address: plain_address(&preview.address),
            digest: Some(digest.clone()),
            email: email.cloned(),
            acting_account: preview.acting_account.clone(),
            ..self.submit(now)
        };
        self.pass(&submit, |submit_sha256| Event::Spent { digest, submit_sha256 })?;
        drop(choosing);
        let preview = Some(Box::new(preview.clone()));
        self.spent = Some(Spent { preview, ..Spent::from(submit) });
        let file = Some(self.evidence.path(Exhibit::Request));
        let recorder = Recorder { journal: Journal::of(&self.folder), file, code: None };
        Ok(Ticket { consent, recorder })
    }

    /// Spends one of three codes: the line is synced before there is a ticket.
    pub fn spend_code(&mut self, code: Code, now: Timestamp) -> Result<CodeTicket, ArchiveError> {
        let refused = |why| ArchiveError::NoCode { case: self.name.clone(), why };
        if self.spent.is_none() {
            return Err(refused(words!("archive-no-code-unsent")));
        }
        if self.codes >= CODES {
            return Err(refused(words!("archive-no-code-three")));
        }
        // Counted even where the line fails: a code too few is better than one too many.
        self.codes += 1;
        self.journal.append(&Event::CodeSpent { code: self.codes }, now)?;
        let (journal, code_spent) = (Journal::of(&self.folder), Some(self.codes));
        Ok(CodeTicket { code, recorder: Recorder { journal, file: None, code: code_spent } })
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
    /// What the gate named is passed over.
    pub(super) fn must_be_the_first(&self, who: &Who) -> Result<(), ArchiveError> {
        match self.archive.spent_by(&self.form, who, &self.follows)? {
            None => Ok(()),
            Some(standing) => Err(ArchiveError::SpentElsewhere { standing: Box::new(standing) }),
        }
    }

    fn already_spent(&self, path: PathBuf) -> ArchiveError {
        ArchiveError::AlreadySpent { case: self.name.clone(), path }
    }

    /// `submit.json` of this case, but for what was sent.
    pub(super) fn submit(&self, now: Timestamp) -> Submit {
        Submit {
            version: FORMAT,
            case: self.name.clone(),
            account: self.account.clone(),
            form: self.form.clone(),
            site: self.site.clone(),
            at: now,
            told: None,
            address: String::new(),
            digest: None,
            email: None,
            acting_account: None,
        }
    }

    /// Creates `submit.json`, then appends the line that names its checksum, each synced.
    pub(super) fn pass(
        &self,
        submit: &Submit,
        line: impl FnOnce(String) -> Event,
    ) -> Result<(), ArchiveError> {
        let path = self.folder.join(SUBMIT);
        let json = serde_json::to_string_pretty(submit).expect("strings and numbers only");
        let json = inert::json(&json) + "\n";
        match files::create(&path, json.as_bytes()) {
            Err(ArchiveError::Refused { source, .. })
                if source.kind() == std::io::ErrorKind::AlreadyExists =>
            {
                return Err(self.already_spent(path));
            }
            other => other?,
        }
        let recorded = self.journal.append(&line(sha256(json.as_bytes())), submit.at);
        recorded.map_err(|source| match self.take_back(&path) {
            true => source,
            false => {
                let (case, practice) = (self.name.clone(), self.site.is_some());
                ArchiveError::SpentForNothing { case, practice, source: Box::new(source) }
            }
        })
    }

    /// No ticket exists, so nothing can be sent: the case is made unspent again, unless the line
    /// did reach the disk. Whether it is unspent.
    fn take_back(&self, path: &Path) -> bool {
        let recorded = self.journal.lines().map_or(true, |lines| {
            let spends =
                |event: &Event| matches!(event, Event::Spent { .. } | Event::Recorded { .. });
            lines.iter().any(|line| spends(&line.event))
        });
        // Where this is refused too, the case stays spent: the safe side.
        !recorded && (files::remove(path).is_ok() || files::is_gone(path))
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
        .map(|field| match field.origin == Origin::Filled {
            true => field.value.reveal().to_owned(),
            false => inert::text(field.value.reveal()),
        })
        .collect::<Vec<_>>()
        .join("\n")
}
