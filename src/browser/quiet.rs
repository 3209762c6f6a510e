//! Waiting in the page: until something changes, or until nothing has for a while.

use std::time::Duration;

use serde_json::{Value, json};

use super::page::{Moved, PageError};

/// The script, where one look or wait knows what the one before has seen.
pub(super) const SCRIPT: &str = concat!(include_str!("eye.js"), include_str!("quiet.js"));

/// The same where of one script nothing is left for the next, and the eye is a new one each time.
pub(super) const SCRIPT_ALONE: &str =
    concat!(include_str!("eye.js"), "eye.look();\n", include_str!("quiet.js"));

/// The survey, which sees whatever has changed until then.
pub(super) const SURVEY: &str =
    concat!(include_str!("eye.js"), "eye.look();\n", include_str!("survey.js"));

/// What is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum For {
    /// That something has changed.
    Change,
    /// That nothing has changed for so long.
    Stillness(Duration),
}

impl For {
    /// What the script is given, to wait at most so long.
    pub(super) fn arguments(self, limit: Duration) -> Vec<Value> {
        let millis = |time: Duration| u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
        let still = match self {
            For::Change => None,
            For::Stillness(still) => Some(millis(still)),
        };
        vec![json!(still), json!(millis(limit))]
    }
}

/// How a wait ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// Nothing has changed for as long as was asked.
    Still,
    /// Something changed.
    Changed,
    /// The time was up.
    Limit,
}

impl How {
    /// What the script answered.
    pub(super) fn of(answer: Result<Value, PageError>) -> Result<Self, PageError> {
        match answer {
            Ok(how) if how == json!("still") => Ok(How::Still),
            Ok(how) if how == json!("limit") => Ok(How::Limit),
            // A page that goes away while it is watched has changed, which is what was asked.
            Ok(_) | Err(PageError::Changed) => Ok(How::Changed),
            Err(error) => Err(error),
        }
    }

    /// What it means for whoever waits for a change.
    pub(super) fn moved(self) -> Moved {
        match self {
            How::Changed => Moved::Page,
            How::Still | How::Limit => Moved::Nothing,
        }
    }
}
