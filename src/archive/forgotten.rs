//! Forgetting a case: all of it goes, and a line with date and outcome stays.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use super::Archive;
use super::error::ArchiveError;
use super::files;
use super::index;
use super::state::State;
use crate::outcome::Sureness;

/// The file that holds a line for every case that was forgotten.
pub(super) const FILE: &str = "forgotten.jsonl";

/// How the name of a folder begins that is being removed.
pub(super) const GOING: &str = ".forgotten-";

/// One line: nothing in it says whose case it was.
#[derive(Serialize)]
struct Forgotten<'a> {
    at: Timestamp,
    form: &'a str,
    outcome: State,
    #[serde(skip_serializing_if = "Option::is_none")]
    sent: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    told: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sure: Option<Sureness>,
}

impl Archive {
    /// Deletes a case; what remains is a line with date and outcome. The line is on the disk before
    /// anything goes, so a case is never gone without one.
    ///
    /// One that nobody knows about is refused: it would be sent again without anybody knowing.
    pub fn forget(&self, name: &str, now: Timestamp) -> Result<(), ArchiveError> {
        let _choosing = self.choose()?;
        let going = self.cases.join(format!("{GOING}{name}"));
        let half_gone = !files::is_gone(&going);
        self.finish_forgetting()?;
        let found = match self.named(name) {
            // A run of this was ended after the line was left.
            Err(ArchiveError::NoSuchCase { .. }) if half_gone => return Ok(()),
            found => found?,
        };
        let _lock = found.lock()?;
        let course = found.course()?;
        if course.state.is_unknown() {
            return Err(ArchiveError::Unsettled { case: found.name });
        }
        let line = Forgotten {
            at: now,
            form: &found.form,
            outcome: course.state,
            // What was sent by hand was sent on the day that was told, and not when it was recorded.
            sent: course.spent_at.filter(|_| course.told.is_none()),
            told: course.told,
            sure: course.sure,
        };
        self.leave(&line)?;
        index::forget(&self.cases)?;
        // From here on nobody takes half a case for a whole one.
        files::rename(&found.folder, &going)?;
        files::remove_folder(&going)
    }

    /// Removes what was being forgotten when the program was ended. Only under the right to choose.
    pub(super) fn finish_forgetting(&self) -> Result<(), ArchiveError> {
        for name in files::names(&self.cases)?.iter().filter(|name| name.starts_with(GOING)) {
            files::remove_folder(&self.cases.join(name))?;
        }
        Ok(())
    }

    fn leave(&self, line: &Forgotten<'_>) -> Result<(), ArchiveError> {
        let line = serde_json::to_string(line).expect("words and times only") + "\n";
        let path = self.cases.join(FILE);
        if !path.is_file() {
            return files::create(&path, line.as_bytes());
        }
        // A line that was cut short is ended first.
        let torn = files::read(&path)?.last().is_some_and(|last| *last != b'\n');
        let end = if torn { "\n" } else { "" };
        files::append(&path, format!("{end}{line}").as_bytes())
    }
}
