//! What left after the yes and what came back, by allow-list: as it may be written down.

use std::collections::BTreeMap;

use serde::Serialize;
use sha2::{Digest as _, Sha256};
use url::Url;

use super::terms::Terms;
use super::{Request, Shown, body};
use crate::inert;
use crate::personal::Personal;
use crate::preview::hex;

/// The headers of a response that are kept.
const KEPT_HEADERS: [&str; 2] = ["content-type", "date"];

/// The one request that left, and everything that came back for it.
#[derive(Debug, Clone, Serialize)]
pub struct Exchange {
    /// What left.
    pub sent: Sent,
    /// What came back, in order: redirects, then the answer.
    pub responses: Vec<Response>,
    /// Whether the connection broke before an answer was there.
    pub broke: bool,
}

/// A request that left, without what is the site's own: tokens, hidden fields, cookies.
#[derive(Debug, Clone, Serialize)]
pub struct Sent {
    /// `POST`.
    pub method: String,
    /// Where it went, without its query.
    pub address: String,
    /// The kind of its body.
    pub content_type: String,
    /// How long its body was.
    pub body_bytes: usize,
    /// The SHA-256 of the whole body; none where it held a code, which could be found out from it.
    pub body_sha256: Option<String>,
    /// What in it had been shown, under the names that the page gave it.
    pub fields: Vec<SentField>,
    /// What else was in it, by kind, counted.
    pub left_out: BTreeMap<&'static str, u64>,
}

/// A field of a request that had been shown.
#[derive(Debug, Clone, Serialize)]
pub struct SentField {
    /// The page's name for it.
    pub name: String,
    /// What it held.
    pub value: Personal,
}

/// A response, without what is the site's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Response {
    /// Where it came from, without its query.
    pub address: String,
    /// The HTTP status.
    pub status: u16,
    /// Listed headers.
    pub headers: BTreeMap<String, String>,
    /// How long its body was, where that is known.
    pub body_bytes: Option<usize>,
    /// The SHA-256 of its body, where that is known.
    pub body_sha256: Option<String>,
}

impl Sent {
    /// What may be written down of a request that carries what was shown.
    pub fn of(request: &Request, shown: &Shown, terms: &Terms) -> Self {
        let kind = request.header("content-type").unwrap_or_default();
        let all = body::fields(kind, request.bytes()).unwrap_or_default();
        let mut fields = Vec::new();
        let mut left_out = BTreeMap::new();
        for (name, value) in all {
            let what = match () {
                () if value.trim().is_empty() => continue,
                () if terms.is_token(&name) || terms.is_marker(&name) => "tokens",
                () if shown.is_the_code(&value) => "codes",
                () if shown.showed(&name, &value, terms) => {
                    let value = Personal::new(value);
                    fields.push(SentField { name: inert::line(&name), value });
                    continue;
                }
                () => "hidden fields",
            };
            *left_out.entry(what).or_insert(0) += 1;
        }
        Self {
            method: request.method.clone(),
            address: plain(&request.url),
            content_type: inert::line(kind.split(';').next().unwrap_or_default()),
            body_bytes: request.bytes().len(),
            body_sha256: (!shown.is_for_a_code()).then(|| sha256(request.bytes())),
            fields,
            left_out,
        }
    }
}

impl Response {
    /// What may be written down of a response.
    pub fn of(url: &str, status: u16, headers: Vec<(String, String)>) -> Self {
        let kept = headers.into_iter().filter(|(name, _)| KEPT_HEADERS.contains(&name.as_str()));
        Self {
            address: plain(url),
            status,
            headers: kept.map(|(name, value)| (name, inert::line(&value))).collect(),
            body_bytes: None,
            body_sha256: None,
        }
    }

    /// The same with what its body shows of itself.
    #[must_use]
    pub fn with_body(self, body: &[u8]) -> Self {
        Self { body_bytes: Some(body.len()), body_sha256: Some(sha256(body)), ..self }
    }

    /// Whether the site sends on from here.
    pub fn sends_on(&self) -> bool {
        matches!(self.status, 301 | 302 | 303 | 307 | 308)
    }
}

impl Exchange {
    /// The status of the answer itself, once it is there.
    pub fn status(&self) -> Option<u16> {
        let last = self.responses.last().filter(|last| !last.sends_on());
        last.map(|last| last.status)
    }
}

/// An address without user, query and fragment: those may hold tokens.
fn plain(address: &str) -> String {
    let Ok(mut url) = Url::parse(address) else {
        return "?".to_owned();
    };
    url.set_query(None);
    url.set_fragment(None);
    // Refused only where an address can have neither.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    inert::line(url.as_str())
}

fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}
