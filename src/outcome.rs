//! How a run ended: one closed list, with its exit code, its word, and whether anything was sent.
//!
//! Pure. The words and numbers are the contract's; a new end is a new variant here, and the
//! compiler walks through the rest.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Exit codes as the contract lists them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Exit {
    /// Acknowledged and archived; for other commands: did what was asked.
    Done = 0,
    /// An unexpected error.
    Unexpected = 1,
    /// Wrong usage.
    Usage = 2,
    /// Scenario, form pack or other input invalid.
    Invalid = 3,
    /// Declined, nobody there, interrupted before the press, or a dry run that reached the gate.
    Declined = 4,
    /// Already objected.
    AlreadyObjected = 5,
    /// Outcome unknown; a person must settle.
    Unknown = 6,
    /// The site did not take it or does not offer it.
    NotAccepted = 7,
    /// Archive damaged, not writable, full, or open in another run.
    Archive = 8,
    /// Browser, driver or site unavailable, or lost before submission.
    Unavailable = 9,
    /// Log-in needed, or another account is logged in.
    LoginNeeded = 11,
    /// The site wants the person.
    PersonNeeded = 12,
    /// The page is not the form we know.
    NotRecognised = 13,
    /// Another host than the form's, or the seal kept the form from working.
    OtherHost = 14,
}

impl Exit {
    /// The number.
    pub fn code(self) -> u8 {
        self as u8
    }

    /// One exit for several runs: 6 if any is 6, else the first that is not 0.
    pub fn of_all(exits: impl IntoIterator<Item = Exit>) -> Exit {
        let exits: Vec<Exit> = exits.into_iter().collect();
        if exits.contains(&Exit::Unknown) {
            return Exit::Unknown;
        }
        exits.into_iter().find(|exit| *exit != Exit::Done).unwrap_or(Exit::Done)
    }
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// Meta's page acknowledged the objection.
    Acknowledged,
    /// The person said no, nobody was there, or the run was interrupted before the press.
    Declined,
    /// `--dry-run` reached the gate.
    DryRun,
    /// A case or the page says that the objection was made before.
    AlreadyObjected,
    /// Submitted, or perhaps; nothing says what became of it.
    Unknown,
    /// Submitted; Meta e-mailed a code that was not given.
    AwaitingCode,
    /// The site did not take it or does not offer it.
    NotAccepted,
    /// A log-in is needed.
    LoginNeeded,
    /// A checkpoint, a captcha, or another thing only the person can do.
    PersonNeeded,
    /// Not the form we know.
    NotRecognised,
    /// Another host than the form's.
    OtherHost,
    /// The seal kept the form from working, or what would have left was not what was shown.
    Sealed,
    /// Browser, driver or site unavailable.
    Unavailable,
    /// The scenario does not fit the form.
    Invalid,
    /// The archive could not be used.
    ArchiveTrouble,
    /// Something nobody foresaw, before anything was sent.
    Unexpected,
}

impl End {
    /// The exit code.
    pub fn exit(self) -> Exit {
        match self {
            End::Acknowledged => Exit::Done,
            End::Declined | End::DryRun => Exit::Declined,
            End::AlreadyObjected => Exit::AlreadyObjected,
            End::Unknown => Exit::Unknown,
            End::NotAccepted => Exit::NotAccepted,
            End::LoginNeeded => Exit::LoginNeeded,
            End::PersonNeeded | End::AwaitingCode => Exit::PersonNeeded,
            End::NotRecognised => Exit::NotRecognised,
            End::OtherHost | End::Sealed => Exit::OtherHost,
            End::Unavailable => Exit::Unavailable,
            End::Invalid => Exit::Invalid,
            End::ArchiveTrouble => Exit::Archive,
            End::Unexpected => Exit::Unexpected,
        }
    }

    /// The word for `"outcome"` in the last line of `--json`.
    pub fn word(self) -> &'static str {
        match self {
            End::Acknowledged => "acknowledged",
            End::Declined | End::DryRun => "declined",
            End::AlreadyObjected => "already-objected",
            End::Unknown => "unknown",
            End::NotAccepted => "not-accepted",
            End::LoginNeeded => "login-needed",
            End::PersonNeeded | End::AwaitingCode => "person-needed",
            End::NotRecognised => "not-recognised",
            End::OtherHost | End::Sealed => "sealed",
            End::Unavailable => "unavailable",
            End::Invalid => "invalid",
            End::ArchiveTrouble | End::Unexpected => "error",
        }
    }

    /// Whether the ways that always remain belong under the message.
    pub fn leaves_ways(self) -> bool {
        matches!(
            self.exit(),
            Exit::Unknown
                | Exit::NotAccepted
                | Exit::LoginNeeded
                | Exit::PersonNeeded
                | Exit::NotRecognised
                | Exit::OtherHost
        )
    }
}

/// How sure a statement is, and who can check it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Sureness {
    /// Told or read by the person.
    #[serde(rename = "you")]
    You,
    /// Seen by this computer on the page.
    #[serde(rename = "your computer")]
    YourComputer,
}

impl fmt::Display for Sureness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Sureness::You => "you",
            Sureness::YourComputer => "your computer",
        })
    }
}

/// Whether anything left the computer towards Meta.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sent {
    /// Nothing was sent.
    No,
    /// The button was pressed; nobody can say what arrived.
    Perhaps,
    /// It was sent: the site answered.
    Yes,
}

/// One end of a run with what a person needs to know about it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Outcome {
    /// How it ended.
    pub end: End,
    /// Whether anything was sent.
    pub sent: Sent,
    /// For an acknowledgement, how sure it is.
    pub sure: Option<Sureness>,
    /// What happened, in one or two sentences for a person.
    pub what: String,
    /// What to do now, one step a line.
    pub next: Vec<String>,
    /// The page's own words that decided, where words decided.
    pub page_says: Option<String>,
    /// Where those words are known from.
    pub words_source: Option<String>,
    /// What the network showed and what the seal stopped, one sentence each.
    #[serde(default)]
    pub network: Vec<String>,
    /// Where the page is not the form that was expected: what is other, to be shared.
    #[serde(default)]
    pub drift: Option<String>,
    /// Whether the site warned of automated behaviour: then the account rests.
    #[serde(default)]
    pub warned: bool,
}

impl Outcome {
    /// An end before the press: nothing was sent.
    pub fn before(end: End, what: impl Into<String>) -> Self {
        Self::new(end, Sent::No, what)
    }

    /// An end after the press.
    pub fn after(end: End, what: impl Into<String>) -> Self {
        let sent = if end == End::Unknown { Sent::Perhaps } else { Sent::Yes };
        Self::new(end, sent, what)
    }

    fn new(end: End, sent: Sent, what: impl Into<String>) -> Self {
        Self {
            end,
            sent,
            sure: None,
            what: what.into(),
            next: Vec::new(),
            page_says: None,
            words_source: None,
            network: Vec::new(),
            drift: None,
            warned: false,
        }
    }

    /// Adds one thing to do now.
    #[must_use]
    pub fn then(mut self, step: impl Into<String>) -> Self {
        self.next.push(step.into());
        self
    }

    /// Says which words of the page decided or stood there.
    #[must_use]
    pub fn quoting(mut self, page_says: impl Into<String>) -> Self {
        self.page_says = Some(page_says.into());
        self
    }

    /// The same, where anything stood there.
    #[must_use]
    pub fn quoting_some(self, page_says: impl Into<String>) -> Self {
        let page_says = page_says.into();
        if page_says.is_empty() { self } else { self.quoting(page_says) }
    }

    /// Says that the site warned of automated behaviour.
    #[must_use]
    pub fn warned(mut self) -> Self {
        self.warned = true;
        self
    }

    /// Says how sure it is.
    #[must_use]
    pub fn as_sure_as(mut self, sure: Sureness) -> Self {
        self.sure = Some(sure);
        self
    }
}
