//! The words that Meta's pages use, by language, compiled in from `scenarios/languages/`.
//!
//! Every word says where it was seen. Words that nobody saw are inferred: they may rank, and never
//! decide an outcome.

use serde::{Deserialize, Serialize};

/// One language of the site.
#[derive(Debug, Clone)]
pub struct Language {
    /// BCP 47 (`da`).
    pub tag: String,
    /// Its own name (`dansk`).
    pub name: String,
    /// The site's words.
    pub words: Vec<Words>,
}

/// A text of Meta's pages.
#[derive(Debug, Clone)]
pub struct Words {
    /// What it says on the page.
    pub text: String,
    /// What it means there.
    pub means: Meaning,
    /// Where it was seen; `None` where it is inferred.
    pub source: Option<String>,
}

impl Words {
    /// Whether somebody saw it: only then may it decide.
    pub fn is_sourced(&self) -> bool {
        self.source.is_some()
    }
}

/// What a text means where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Meaning {
    /// The heading of the objection form.
    FormTitle,
    /// The label of the e-mail field.
    EmailLabel,
    /// The label of the country list.
    CountryLabel,
    /// The label of the reason.
    ReasonLabel,
    /// The label of the second, optional free text.
    OtherTextLabel,
    /// The label of the code field.
    CodeLabel,
    /// The button that submits the form.
    Submit,
    /// The button that confirms a code.
    ConfirmCode,
    /// A button that leaves or cancels.
    Cancel,
    /// A sentence that acknowledges the objection.
    Acknowledged,
    /// A sentence that says the objection was not taken.
    NotTaken,
    /// A sentence that says the person objected before.
    AlreadyObjected,
    /// A sentence that says the form is not offered here.
    NotOffered,
    /// A sentence that asks to log in.
    LogIn,
    /// The label of a page's own search box, menu or other part that is never the form.
    NotTheForm,
}

/// Text made comparable: Unicode NFC, case folded, quotes, dashes and white space made one.
///
/// A label's trailing colon, asterisk and full stop are taken off.
pub fn folded(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let unified: String = text
        .nfc()
        .map(|character| match character {
            '\u{2018}' | '\u{2019}' | '\u{02BC}' | '\u{00B4}' => '\'',
            '\u{201C}' | '\u{201D}' | '\u{201E}' | '\u{00AB}' | '\u{00BB}' => '"',
            '\u{2010}'..='\u{2015}' => '-',
            other => other,
        })
        .collect();
    let spaced = unified.split_whitespace().collect::<Vec<_>>().join(" ");
    spaced.trim_end_matches([':', '*', '.', ' ']).to_lowercase()
}
