//! The commands and events that we use, as types. Fields that we do not know are ignored.

use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A command: what it is called, and what comes back.
pub(in crate::browser) trait Command: Serialize {
    /// Its name.
    const METHOD: &'static str;
    /// What the browser answers.
    type Answer: DeserializeOwned;
}

commands! {
    Subscribe = "session.subscribe" -> IgnoredAny;
    CallFunction = "script.callFunction" -> Evaluated;
}

/// Which events to tell of, for the whole browser.
#[derive(Debug, Serialize)]
pub(in crate::browser) struct Subscribe {
    pub(in crate::browser) events: Vec<&'static str>,
}

/// Calls a function in a document.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct CallFunction {
    pub(super) function_declaration: String,
    pub(super) arguments: Vec<Value>,
    pub(super) target: Target,
    pub(super) await_promise: bool,
    pub(super) serialization_options: Value,
}

/// A document, seen from a realm that is not the page's.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Target {
    pub(super) context: String,
    pub(super) sandbox: &'static str,
}

/// What a function came to.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub(super) enum Evaluated {
    /// It answered.
    Success {
        /// What.
        result: Value,
    },
    /// It threw; what it says may quote the page.
    Exception {},
}

/// Something that happened in the browser.
#[derive(Debug)]
pub(in crate::browser) enum Event {
    /// A dialog of the browser's own stands over the page.
    PromptOpened {
        /// What it says.
        message: String,
    },
    /// It is gone.
    PromptClosed,
    /// Anything else.
    Other,
}

impl Event {
    /// The event of this name.
    pub(super) fn of(method: &str, params: &Value) -> Self {
        match method {
            "browsingContext.userPromptOpened" => {
                let message = params.get("message").and_then(Value::as_str).unwrap_or_default();
                Event::PromptOpened { message: message.to_owned() }
            }
            "browsingContext.userPromptClosed" => Event::PromptClosed,
            _ => Event::Other,
        }
    }
}
