//! What a person is shown before anything is sent: the form as read back from the page.
//!
//! Pure. The digest of a [`Preview`] is what a yes is bound to, so everything in it comes from
//! the page or decides where the request goes; hints, pictures and warnings are not part of it.

use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::inert;
use crate::personal::Personal;
use crate::words::words;

/// The form as the page holds it at one moment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Preview {
    /// The person's own name for the account (`karen`).
    pub account: String,
    /// Who the page says is acting, where it says so (an account id).
    pub acting_account: Option<Personal>,
    /// The form pack (`facebook-ai`).
    pub form: String,
    /// The address of the page.
    pub address: String,
    /// Where the form element says it posts to, if it says so.
    pub action: Option<String>,
    /// The form element's method, lower case.
    pub method: Option<String>,
    /// The site's own id of the form (`support_form_id`).
    pub form_id: Option<String>,
    /// The text on the button that will be pressed.
    pub submit: String,
    /// Every visible control inside the form, in page order.
    pub fields: Vec<ShownField>,
    /// Names of the hidden controls inside the form, sorted; never their values.
    pub hidden: Vec<String>,
}

/// One visible control with what it holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ShownField {
    /// What the page calls it, as a person would read it.
    pub label: String,
    /// What the program takes it for.
    pub kind: FieldKind,
    /// The `name` attribute, where there is one.
    pub html_name: Option<String>,
    /// What it holds; for a list, the option's value.
    pub value: Personal,
    /// For a list, the text of the chosen option; for a box, whether it is ticked.
    pub shown: Option<Personal>,
    /// Where the value came from.
    pub origin: Origin,
    /// What the program recognised it by.
    pub found_by: FoundBy,
    /// Whether the page requires it.
    pub required: bool,
}

/// What a control is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldKind {
    /// The address that Meta answers to.
    Email,
    /// Country of residence.
    Country,
    /// The person's reason.
    Reason,
    /// A second text, which may stay empty, and which this program leaves as it is.
    OtherText,
    /// An e-mailed code.
    Code,
    /// Nothing the program can explain.
    Unexplained,
}

impl FieldKind {
    /// What it is called in a sentence.
    pub fn name(self) -> String {
        match self {
            FieldKind::Email => words!("the-email"),
            FieldKind::Country => words!("the-country"),
            FieldKind::Reason => words!("the-reason"),
            FieldKind::OtherText => words!("the-other-text"),
            FieldKind::Code => words!("the-code"),
            FieldKind::Unexplained => words!("a-field"),
        }
    }
}

/// Where a shown value came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// Put in by this run.
    Filled,
    /// Put in by the person, in the window.
    ByPerson,
    /// The page held it before this run touched anything.
    AlreadyThere,
    /// Left empty.
    Empty,
}

/// The evidence that decided what a control is, strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FoundBy {
    /// A stable name or row id.
    Name,
    /// Its type or `autocomplete`.
    Type,
    /// A label in words that have a source.
    Words,
    /// A name or a label that a pack of the person's own has: said to the person at the gate.
    OwnPack,
    /// A label in words that we inferred, together with the structure.
    InferredWords,
    /// Structure alone: said to the person at the gate.
    Structure,
    /// Nothing: it is shown, and not touched.
    Nothing,
}

/// SHA-256 over the canonical JSON of a [`Preview`], in lower-case hexadecimal.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Digest(String);

impl Digest {
    /// The hexadecimal form, 64 characters.
    pub fn as_hex(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Preview {
    /// The bytes that the digest is made of: JSON with the fields in the order of the type, and
    /// characters that would not show themselves as `\uXXXX`.
    pub fn canonical(&self) -> Vec<u8> {
        let json = serde_json::to_string(self);
        inert::json(&json.expect("a preview holds nothing but strings, lists and flags"))
            .into_bytes()
    }

    /// The digest that a yes to this preview is bound to.
    pub fn digest(&self) -> Digest {
        Digest(hex(&Sha256::digest(self.canonical())))
    }
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from(b"0123456789abcdef"[usize::from(half)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}
