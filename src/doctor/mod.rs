//! What can be wrong around the program: one look at everything that a run needs.
//!
//! It changes nothing: what is not there is not made, and what is damaged is not mended. It never
//! fails as a whole: what cannot be looked at is a finding that says so. It prints nothing that is
//! private but paths.

mod browser;
mod clock;
mod drivers;
mod folders;
mod keyring;
mod preferences;
mod profiles;
mod surroundings;

use std::path::Path;

use serde::{Serialize, Serializer};
use url::Url;

use crate::browser::everyday::Everyday;
use crate::clock::Clock;
use crate::commands::address::Server;
use crate::outcome::Exit;

/// What one check came to.
#[derive(Debug, Serialize)]
pub struct Finding {
    /// What was looked at, in one word or two.
    pub check: &'static str,
    /// How it is.
    pub verdict: Verdict,
    /// The same in a sentence.
    pub says: String,
    /// One thing a line, the most important first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub details: Vec<String>,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mend: Option<String>,
    /// The command that mends it, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<String>,
}

/// How something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing needs to be done.
    Ok,
    /// A run works, and there is something to know.
    Mind,
    /// A run would end with this exit.
    Wrong(Exit),
}

impl Verdict {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Ok => "ok",
            Verdict::Mind => "mind",
            Verdict::Wrong(_) => "wrong",
        }
    }

    /// The exit that it asks for.
    pub fn exit(self) -> Exit {
        match self {
            Verdict::Wrong(exit) => exit,
            Verdict::Ok | Verdict::Mind => Exit::Done,
        }
    }
}

impl Serialize for Verdict {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

impl Finding {
    fn ok(check: &'static str, says: impl Into<String>) -> Self {
        Self::new(check, Verdict::Ok, says.into())
    }

    fn mind(check: &'static str, says: impl Into<String>) -> Self {
        Self::new(check, Verdict::Mind, says.into())
    }

    fn wrong(check: &'static str, exit: Exit, says: impl Into<String>) -> Self {
        Self::new(check, Verdict::Wrong(exit), says.into())
    }

    fn new(check: &'static str, verdict: Verdict, says: String) -> Self {
        Self { check, verdict, says, details: Vec::new(), mend: None, command: None }
    }

    fn mend(mut self, mend: impl Into<String>) -> Self {
        self.mend = Some(mend.into());
        self
    }

    fn command(mut self, command: impl Into<String>) -> Self {
        self.command = Some(command.into());
        self
    }
}

/// What to look at beside what is always looked at.
#[derive(Debug)]
pub struct Asked<'a> {
    /// The archive's folder, where somebody named one.
    pub archive: Option<&'a Path>,
    /// A WebDriver that is to be used.
    pub webdriver: Option<&'a Server>,
    /// This computer's clock.
    pub clock: Clock,
    /// A site to ask what time it is.
    pub site: Option<&'a Url>,
}

/// Looks at everything, in the order in which a run needs it.
pub async fn examine(asked: &Asked<'_>) -> Vec<Finding> {
    let mut found = browser::examine().await;
    found.push(drivers::running(asked.webdriver).await);
    found.push(drivers::ports());
    found.extend(folders::examine(asked.archive));
    found.push(clock::examine(asked.clock, asked.site).await);
    found.extend(surroundings::examine());
    found.push(keyring::examine().await);
    found.extend(profiles::examine(&Everyday::of_this_person()));
    found
}

/// A word for the shell, whatever stands in it.
fn quoted(path: &Path) -> String {
    format!("'{}'", path.display().to_string().replace('\'', r"'\''"))
}
