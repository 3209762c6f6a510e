//! The commands and events that we use, as types. Fields that we do not know are ignored.

use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::sync::oneshot;

use super::network::{Answered, RequestSent};

/// A command: what it is called, and what comes back.
pub(in crate::browser) trait Command: Serialize {
    /// Its name.
    const METHOD: &'static str;
    /// What the browser answers.
    type Answer: DeserializeOwned;
}

commands! {
    Subscribe = "session.subscribe" -> IgnoredAny;
    Navigate = "browsingContext.navigate" -> IgnoredAny;
    SetDownloadBehavior = "browser.setDownloadBehavior" -> IgnoredAny;
    AddPreloadScript = "script.addPreloadScript" -> IgnoredAny;
    CallFunction = "script.callFunction" -> Evaluated;
    GetCookies = "storage.getCookies" -> Cookies;
    SetCookie = "storage.setCookie" -> IgnoredAny;
    Status = "session.status" -> IgnoredAny;
}

/// Which events to tell of, for the whole browser.
#[derive(Debug, Serialize)]
pub(in crate::browser) struct Subscribe {
    pub(in crate::browser) events: Vec<&'static str>,
}

/// Whether the browser is there.
#[derive(Debug, Serialize)]
pub(super) struct Status {}

/// Goes to an address, and answers when its document was read.
#[derive(Debug, Serialize)]
pub(in crate::browser) struct Navigate {
    pub(in crate::browser) context: String,
    pub(in crate::browser) url: String,
    pub(in crate::browser) wait: &'static str,
}

/// What becomes of files that a page offers.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::browser) struct SetDownloadBehavior {
    pub(in crate::browser) download_behavior: Downloads,
}

/// Whether they are taken.
#[derive(Debug, Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub(in crate::browser) enum Downloads {
    /// They are not.
    Denied,
}

/// All cookies that the browser has.
#[derive(Debug, Serialize)]
pub(in crate::browser) struct GetCookies {}

/// The answer.
#[derive(Deserialize)]
pub(in crate::browser) struct Cookies {
    /// Each as the browser tells it.
    pub(in crate::browser) cookies: Vec<Value>,
}

/// Sets one cookie.
#[derive(Serialize)]
pub(in crate::browser) struct SetCookie {
    /// As the browser told it.
    pub(in crate::browser) cookie: Value,
}

/// A function that runs in every document before the page's own scripts.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::browser) struct AddPreloadScript {
    pub(in crate::browser) function_declaration: &'static str,
    /// What it is called with.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(in crate::browser) arguments: Vec<Value>,
    /// A realm that the page cannot reach; without it, the page's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(in crate::browser) sandbox: Option<&'static str>,
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
    /// A request is about to be sent, and held where it says so.
    RequestSent(Box<RequestSent>),
    /// A request, by its number, that may be held and cannot be understood.
    Unreadable(String),
    /// A response came whole.
    Answered(Box<Answered>),
    /// A request came to nothing.
    Failed {
        /// Its number.
        id: String,
        /// Whether the page took it back.
        taken_back: bool,
    },
    /// A script of ours says this through the channel of this name.
    Said(String, String),
    /// A document was read.
    DocumentRead,
    /// A dialog of the browser's own stands over the page and says this.
    PromptOpened(String),
    /// It is gone.
    PromptClosed,
    /// All that was told before this has been dealt with: whoever waits for that learns of it.
    Reached(oneshot::Sender<()>),
    /// Anything else.
    Other,
}

impl Event {
    /// The event of this name.
    pub(super) fn of(method: &str, params: Value) -> Self {
        let text = |place: &str| {
            params.pointer(place).and_then(Value::as_str).unwrap_or_default().to_owned()
        };
        match method {
            "network.beforeRequestSent" => {
                let request = text("/request/request");
                // What is held and not understood must still be failed by somebody.
                RequestSent::deserialize(params)
                    .map_or(Event::Unreadable(request), |sent| Event::RequestSent(Box::new(sent)))
            }
            "network.responseCompleted" => Answered::deserialize(params)
                .map_or(Event::Other, |answered| Event::Answered(Box::new(answered))),
            "network.fetchError" => Event::Failed {
                id: text("/request/request"),
                taken_back: text("/errorText") == "NS_BINDING_ABORTED",
            },
            "script.message" => Event::Said(text("/channel"), text("/data/value")),
            "browsingContext.userPromptOpened" => Event::PromptOpened(text("/message")),
            "browsingContext.userPromptClosed" => Event::PromptClosed,
            "browsingContext.domContentLoaded" => Event::DocumentRead,
            _ => Event::Other,
        }
    }
}
