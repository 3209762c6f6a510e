//! A case whose run has ended: the outcome is in the journal, the summary can be printed, and what
//! is worth keeping becomes a sealed bag.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::Serialize;

use super::FORMAT;
use super::bag::{self, About};
use super::case::Case;
use super::error::ArchiveError;
use super::event::Event;
use super::exhibit::Exhibit;
use super::facts::Facts;
use super::html::LeftOut;
use super::summary::Summary;
use crate::inert;
use crate::outcome::{End, Outcome};

/// A case whose outcome is journalled. [`Concluded::seal`] ends it.
#[must_use = "the evidence has no name until it is sealed"]
#[derive(Debug)]
pub struct Concluded {
    case: Case,
    facts: Facts,
    keeps: Keeps,
    html: Option<String>,
}

/// What of a run becomes a bag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keeps {
    /// Everything: something was sent, or perhaps.
    Submission,
    /// What was found, and nothing that was filled in.
    Stopped,
    /// Nothing but the line in the journal.
    Nothing,
}

impl Keeps {
    fn of(spent: bool, end: End) -> Self {
        if spent {
            return Keeps::Submission;
        }
        match end {
            End::AlreadyObjected
            | End::NotAccepted
            | End::LoginNeeded
            | End::PersonNeeded
            | End::NotRecognised
            | End::OtherHost
            | End::Sealed => Keeps::Stopped,
            // Nobody is served by keeping what a person decided not to send, and the other ends
            // say nothing about the site.
            End::Acknowledged
            | End::Declined
            | End::DryRun
            | End::Unknown
            | End::AwaitingCode
            | End::Unavailable
            | End::Invalid
            | End::ArchiveTrouble
            | End::Unexpected => Keeps::Nothing,
        }
    }

    /// How the bag's name ends.
    fn event(self) -> &'static str {
        match self {
            Keeps::Submission => "submission",
            Keeps::Stopped => "stopped",
            Keeps::Nothing => "nothing",
        }
    }

    fn expects(self, exhibit: Exhibit) -> bool {
        match exhibit {
            // Written when the bag is sealed, or told by whoever prints.
            Exhibit::SummaryText
            | Exhibit::SummaryHtml
            | Exhibit::SummaryPdf
            | Exhibit::Metadata => false,
            // Whatever a person brings, nothing is missed.
            Exhibit::BroughtPng
            | Exhibit::BroughtJpeg
            | Exhibit::BroughtWebp
            | Exhibit::BroughtPdf
            | Exhibit::BroughtMail => false,
            other => self == Keeps::Submission || other.outlives_a_stop(),
        }
    }
}

/// Where the evidence of a run lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The case.
    pub case: String,
    /// Its folder.
    pub path: PathBuf,
    /// The sealed bag, where this run left one.
    pub bag: Option<PathBuf>,
}

impl Kept {
    /// The bag, or the case's folder where there is none.
    pub fn evidence(&self) -> &Path {
        self.bag.as_deref().unwrap_or(&self.path)
    }
}

impl Concluded {
    pub(super) fn of(
        mut case: Case,
        outcome: &Outcome,
        facts: &Facts,
        now: Timestamp,
    ) -> Result<Self, ArchiveError> {
        // The answer is recorded before anything that could fail is tried.
        let event = match case.is_spent() {
            true => Event::outcome(outcome, facts.validation_message),
            false => Event::stopped(outcome),
        };
        case.journal.append(&event, now)?;
        if outcome.warned {
            case.warned(now)?;
        }
        Self::recorded(case, outcome, facts, now)
    }

    /// A case whose journal says already how it ended.
    pub(super) fn recorded(
        case: Case,
        outcome: &Outcome,
        facts: &Facts,
        now: Timestamp,
    ) -> Result<Self, ArchiveError> {
        let mut case = case;
        case.evidence.adopt(Exhibit::Request);
        let keeps = Keeps::of(case.is_spent(), outcome.end);
        let mut concluded = Self { case, facts: facts.to_write(), keeps, html: None };
        match keeps {
            Keeps::Nothing => concluded.case.evidence.discard()?,
            Keeps::Stopped => {
                concluded.case.evidence.keep_only_what_outlives_a_stop()?;
                concluded.summarise(outcome, now)?;
            }
            Keeps::Submission => concluded.summarise(outcome, now)?,
        }
        Ok(concluded)
    }

    /// The summary as a page, for the browser to print; `None` where nothing is kept.
    pub fn html(&self) -> Option<&str> {
        self.html.as_deref()
    }

    /// Keeps the printed summary, or says why there is none.
    pub fn printed(&mut self, pdf: Result<&[u8], &str>) {
        match (self.keeps, pdf) {
            (Keeps::Nothing, _) => {}
            (_, Ok(bytes)) => {
                // A summary that cannot be printed is no reason to lose the rest.
                if let Err(error) = self.case.keep(Exhibit::SummaryPdf, bytes) {
                    self.case.missing(Exhibit::SummaryPdf, &error.to_string());
                }
            }
            (_, Err(why)) => self.case.missing(Exhibit::SummaryPdf, why),
        }
    }

    /// Seals what is worth keeping, and lets go of the case.
    pub fn seal(mut self, now: Timestamp) -> Result<Kept, ArchiveError> {
        let mut kept =
            Kept { case: self.case.name.clone(), path: self.case.folder.clone(), bag: None };
        if self.keeps == Keeps::Nothing {
            return Ok(kept);
        }
        self.case.evidence.expect([Exhibit::SummaryPdf]);
        self.keep_metadata(now)?;
        let previous = self.previous_bag()?;
        let at = self.case.spent.as_ref().map_or(now, |spent| spent.at);
        let name = format!("{}-{}", at.strftime("%Y-%m-%dT%H%M%SZ"), self.keeps.event());
        let about = About {
            case: &self.case.name,
            description: self.description(),
            program: &self.facts.program,
            previous: previous.as_deref(),
            sealed_at: now,
        };
        let sealed = bag::seal(self.case.evidence.folder(), &name, &about)?;
        let event =
            Event::Sealed { bag: sealed.name, tagmanifest_sha256: sealed.tagmanifest_sha256 };
        self.case.journal.append(&event, now)?;
        kept.bag = Some(sealed.folder);
        Ok(kept)
    }

    fn summarise(&mut self, outcome: &Outcome, now: Timestamp) -> Result<(), ArchiveError> {
        // Of what a person did by hand nothing could be taken.
        if self.case.spent.as_ref().is_none_or(|spent| spent.told.is_none()) {
            let expected = Exhibit::ALL.into_iter().filter(|it| self.keeps.expects(*it));
            self.case.evidence.expect(expected);
        }
        let summary = Summary::of(&self.case, outcome, &self.facts, now);
        self.case.keep(Exhibit::SummaryText, summary.text().as_bytes())?;
        let html = summary.html();
        self.case.keep(Exhibit::SummaryHtml, html.as_bytes())?;
        self.html = Some(html);
        Ok(())
    }

    fn description(&self) -> String {
        let what = match self.keeps {
            Keeps::Submission => "an objection to the use of information for AI",
            Keeps::Stopped | Keeps::Nothing => "an attempt that stopped before anything was sent",
        };
        match &self.case.site {
            Some(_) => format!("PRACTICE: {what}, rehearsed; nothing reached Meta"),
            None => what.to_owned(),
        }
    }

    fn previous_bag(&self) -> Result<Option<String>, ArchiveError> {
        let lines = self.case.journal.lines()?;
        Ok(lines.into_iter().rev().find_map(|line| match line.event {
            Event::Sealed { tagmanifest_sha256, .. } => Some(tagmanifest_sha256),
            _ => None,
        }))
    }

    fn keep_metadata(&mut self, now: Timestamp) -> Result<(), ArchiveError> {
        let mut left_out = self.case.evidence.left_out();
        for (what, count) in &self.facts.left_out {
            *left_out.entry(what.clone()).or_default() += count;
        }
        let gaps = self.case.evidence.gaps();
        let metadata = Metadata {
            version: FORMAT,
            case: &self.case.name,
            practice_site: self.case.site.as_deref(),
            sealed_at: now,
            missing: gaps
                .iter()
                .map(|(exhibit, why)| Gap { file: exhibit.file_name(), why })
                .collect(),
            left_out,
            made: Facts { left_out: LeftOut::new(), ..self.facts.clone() },
        };
        let json = serde_json::to_string_pretty(&metadata).expect("strings and numbers only");
        // Escapes of JSON keep controls out; what else could mislead a reader becomes a mark.
        let json = inert::text(&json) + "\n";
        self.case.keep(Exhibit::Metadata, json.as_bytes())?;
        Ok(())
    }
}

/// `metadata.json`.
#[derive(Serialize)]
struct Metadata<'a> {
    version: u32,
    case: &'a str,
    practice_site: Option<&'a str>,
    sealed_at: Timestamp,
    missing: Vec<Gap<'a>>,
    left_out: LeftOut,
    made: Facts,
}

/// Evidence that is not there.
#[derive(Serialize)]
struct Gap<'a> {
    file: &'static str,
    why: &'a str,
}
