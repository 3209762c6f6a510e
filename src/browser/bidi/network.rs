//! What goes over the network: the commands and events of the `network` module that we use.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use super::protocol::Command;

commands! {
    AddIntercept = "network.addIntercept" -> IgnoredAny;
    AddDataCollector = "network.addDataCollector" -> IgnoredAny;
    GetData = "network.getData" -> Data;
    ContinueRequest = "network.continueRequest" -> IgnoredAny;
    FailRequest = "network.failRequest" -> IgnoredAny;
}

/// From now on every request stops at these phases until it is continued or failed.
#[derive(Debug, Serialize)]
pub(in crate::browser) struct AddIntercept {
    pub(in crate::browser) phases: [&'static str; 1],
}

/// From now on bodies up to a size can be read.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::browser) struct AddDataCollector {
    pub(in crate::browser) data_types: [DataType; 2],
    pub(in crate::browser) max_encoded_data_size: usize,
}

/// Which body.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
pub(in crate::browser) enum DataType {
    /// What is sent.
    Request,
    /// What comes back.
    Response,
}

/// Reads a body; of a request also while it is held.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::browser) struct GetData {
    pub(in crate::browser) data_type: DataType,
    pub(in crate::browser) request: String,
}

/// Lets a held request go.
#[derive(Debug, Serialize)]
pub(in crate::browser) struct ContinueRequest {
    pub(in crate::browser) request: String,
}

/// Ends a held request; the page sees a network error.
#[derive(Debug, Serialize)]
pub(in crate::browser) struct FailRequest {
    pub(in crate::browser) request: String,
}

/// A body.
#[derive(Debug, Deserialize)]
pub(in crate::browser) struct Data {
    pub(in crate::browser) bytes: Bytes,
}

/// Bytes as the protocol writes them.
#[derive(Debug, Clone, Deserialize)]
#[serde(tag = "type", content = "value", rename_all = "lowercase")]
pub(in crate::browser) enum Bytes {
    /// As text.
    String(String),
    /// In base64.
    Base64(String),
}

impl Bytes {
    /// The bytes; none where they cannot be read.
    pub(in crate::browser) fn into_bytes(self) -> Option<Vec<u8>> {
        match self {
            Bytes::String(text) => Some(text.into_bytes()),
            Bytes::Base64(text) => STANDARD.decode(text).ok(),
        }
    }
}

/// A header.
#[derive(Debug, Clone, Deserialize)]
pub(in crate::browser) struct Header {
    name: String,
    value: Bytes,
}

impl Header {
    /// Name in lower case, and value, with what is no text replaced.
    pub(in crate::browser) fn into_text(self) -> (String, String) {
        let value = self.value.into_bytes().unwrap_or_default();
        (self.name.to_ascii_lowercase(), String::from_utf8_lossy(&value).into_owned())
    }
}

/// `network.beforeRequestSent`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::browser) struct RequestSent {
    #[serde(default)]
    pub(in crate::browser) is_blocked: bool,
    pub(in crate::browser) request: Asked,
}

/// What is asked.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::browser) struct Asked {
    #[serde(rename = "request")]
    pub(in crate::browser) id: String,
    pub(in crate::browser) url: String,
    pub(in crate::browser) method: String,
    pub(in crate::browser) headers: Vec<Header>,
    pub(in crate::browser) body_size: Option<u64>,
    /// What it is for: `document`, `iframe`, `sharedworker`, `image`.
    #[serde(default)]
    pub(in crate::browser) destination: Option<String>,
}

/// `network.responseCompleted`.
#[derive(Debug, Deserialize)]
pub(in crate::browser) struct Answered {
    pub(in crate::browser) request: Id,
    pub(in crate::browser) response: Answer,
}

/// The number of a request.
#[derive(Debug, Deserialize)]
pub(in crate::browser) struct Id {
    #[serde(rename = "request")]
    pub(in crate::browser) id: String,
}

/// What came back.
#[derive(Debug, Deserialize)]
pub(in crate::browser) struct Answer {
    pub(in crate::browser) url: String,
    pub(in crate::browser) status: u16,
    pub(in crate::browser) headers: Vec<Header>,
}
