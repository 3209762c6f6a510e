//! What a run knows about how it went, for `metadata.json` and the summary.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use serde::{Serialize, Serializer};
use url::Url;

use crate::personal::Personal;

/// How a run was made. What is not known stays empty, and is said to be.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Facts {
    /// The program's version.
    pub program: String,
    /// The browser's version.
    pub firefox: Option<String>,
    /// The driver's version.
    pub driver: Option<String>,
    /// When somebody last saw the form pack's form live.
    pub pack_last_seen_live: Option<String>,
    /// The files of the person's own pack, by their paths below its folder, each with its SHA-256.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub own_pack: BTreeMap<String, String>,
    /// The language that the page says it is in.
    pub page_language: Option<String>,
    /// The address before the press; query and fragment are left out when it is written.
    pub address_before: Option<String>,
    /// The address after the press, likewise.
    pub address_after: Option<String>,
    /// The size of the window's inside, `1280x900`.
    pub window: Option<String>,
    /// The person's time zone.
    #[serde(serialize_with = "zone_name")]
    pub zone: Option<TimeZone>,
    /// Other moments worth knowing (`arrived`, `pressed`, `answered`).
    pub times: BTreeMap<String, Timestamp>,
    /// What else was left out, by kind, counted.
    pub left_out: BTreeMap<String, u64>,
    /// What the program could not explain and what the seal stopped, one a line.
    pub notes: Vec<String>,
    /// Whose account it is, where somebody helps them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_holder: Option<Personal>,
    /// The page showed a validation message: it was not taken, and the next run may try again.
    pub validation_message: bool,
}

impl Facts {
    /// What is known where no browser was open: the program, and the person's time zone.
    pub fn of_now() -> Self {
        Self {
            program: env!("CARGO_PKG_VERSION").to_owned(),
            zone: Some(TimeZone::system()),
            ..Self::default()
        }
    }

    /// A copy as it may be written: addresses without query and fragment.
    pub(super) fn to_write(&self) -> Self {
        Self {
            address_before: self.address_before.as_deref().map(plain_address),
            address_after: self.address_after.as_deref().map(plain_address),
            ..self.clone()
        }
    }

    /// A moment in the person's own time, where the zone is known.
    pub(super) fn local(&self, at: Timestamp) -> Option<String> {
        let zone = self.zone.clone()?;
        let name = zone.iana_name().map(str::to_owned);
        let local = Zoned::new(at, zone).strftime("%Y-%m-%d %H:%M:%S %Z").to_string();
        Some(match name {
            Some(name) if name != "UTC" => format!("{local} ({name})"),
            _ => local,
        })
    }
}

// Serde's signature, not ours.
#[expect(clippy::ref_option, reason = "serde hands over a reference to the field")]
fn zone_name<S: Serializer>(zone: &Option<TimeZone>, to: S) -> Result<S::Ok, S::Error> {
    zone.as_ref().and_then(TimeZone::iana_name).serialize(to)
}

/// An address without user, query and fragment: those may hold tokens.
pub(super) fn plain_address(address: &str) -> String {
    let Ok(mut url) = Url::parse(address) else {
        let end = address.find(['?', '#']).unwrap_or(address.len());
        return address[..end].to_owned();
    };
    url.set_query(None);
    url.set_fragment(None);
    // Refused only where an address can have neither.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url.into()
}

/// A moment as people write it, in UTC.
pub(super) fn utc(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d %H:%M:%S UTC").to_string()
}

#[cfg(test)]
mod tests {
    use super::plain_address;

    #[test]
    fn an_address_keeps_neither_user_nor_query_nor_fragment() {
        for (address, plain) in [
            (
                "https://u:p@www.facebook.com/help/contact/1?a=b#c",
                "https://www.facebook.com/help/contact/1",
            ),
            ("not an address?token", "not an address"),
        ] {
            assert_eq!(plain_address(address), plain);
        }
    }
}
