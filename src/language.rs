//! The words that Meta's pages use, by language, compiled in from `scenarios/languages/`.
//!
//! Every word says where it was seen. Words that nobody saw are inferred: they may rank, and never
//! decide an outcome.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use oxilangtag::LanguageTag;
use serde::{Deserialize, Serialize};

use crate::document::{self, Found, Keys, Syntax, Table, Walk, listed};
use crate::problem::{Findings, Problem};
use crate::words::words;

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
    /// The text, made comparable once.
    folded: String,
}

impl Words {
    /// A text with its meaning, and where it was seen.
    pub fn new(text: String, means: Meaning, source: Option<String>) -> Self {
        Self { folded: folded(&text), text, means, source }
    }

    /// The text, made comparable.
    pub fn folded(&self) -> &str {
        &self.folded
    }

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
    /// A sentence of the form's own text that sounds like an answer and never is one.
    SmallPrint,
    /// The button that takes only the necessary cookies.
    CookiesDecline,
    /// The button that takes all cookies.
    CookiesAccept,
    /// A link to what the network says of AI.
    AiTopic,
    /// A link to the objection.
    ObjectionLink,
    /// A question whether a request is about AI at Meta.
    AiQuestion,
    /// The yes to a question.
    Yes,
}

impl Meaning {
    /// Every meaning, in the order of the type.
    pub const ALL: [Meaning; 22] = [
        Meaning::FormTitle,
        Meaning::EmailLabel,
        Meaning::CountryLabel,
        Meaning::ReasonLabel,
        Meaning::OtherTextLabel,
        Meaning::CodeLabel,
        Meaning::Submit,
        Meaning::ConfirmCode,
        Meaning::Cancel,
        Meaning::Acknowledged,
        Meaning::NotTaken,
        Meaning::AlreadyObjected,
        Meaning::NotOffered,
        Meaning::LogIn,
        Meaning::NotTheForm,
        Meaning::SmallPrint,
        Meaning::CookiesDecline,
        Meaning::CookiesAccept,
        Meaning::AiTopic,
        Meaning::ObjectionLink,
        Meaning::AiQuestion,
        Meaning::Yes,
    ];

    /// As the language files write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Meaning::FormTitle => "form-title",
            Meaning::EmailLabel => "email-label",
            Meaning::CountryLabel => "country-label",
            Meaning::ReasonLabel => "reason-label",
            Meaning::OtherTextLabel => "other-text-label",
            Meaning::CodeLabel => "code-label",
            Meaning::Submit => "submit",
            Meaning::ConfirmCode => "confirm-code",
            Meaning::Cancel => "cancel",
            Meaning::Acknowledged => "acknowledged",
            Meaning::NotTaken => "not-taken",
            Meaning::AlreadyObjected => "already-objected",
            Meaning::NotOffered => "not-offered",
            Meaning::LogIn => "log-in",
            Meaning::NotTheForm => "not-the-form",
            Meaning::SmallPrint => "small-print",
            Meaning::CookiesDecline => "cookies-decline",
            Meaning::CookiesAccept => "cookies-accept",
            Meaning::AiTopic => "ai-topic",
            Meaning::ObjectionLink => "objection-link",
            Meaning::AiQuestion => "ai-question",
            Meaning::Yes => "yes",
        }
    }
}

/// The primary language of a tag, in lower case (`da` of `da-DK`; RFC 5646 §2.2.1).
pub fn primary(tag: &str) -> String {
    tag.split(['-', '_']).next().unwrap_or(tag).to_lowercase()
}

/// Text made comparable: Unicode NFC, case folded, quotes, dashes and white space made one.
///
/// A label's trailing colon, asterisk and full stop are taken off.
pub fn folded(text: &str) -> String {
    use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};
    // Nearly every text is in that form already.
    let composed: Cow<'_, str> = match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => text.into(),
        IsNormalized::No | IsNormalized::Maybe => text.nfc().collect::<String>().into(),
    };
    let unified: String = composed
        .chars()
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

/// Reads `languages/<tag>.toml`: one language with all its words, or everything wrong with it.
pub(crate) fn parse(bytes: &[u8], name: &str) -> Result<Language, Findings> {
    let source = document::text(bytes, name)?;
    let syntax = Syntax::of(&source);
    let (mut walk, document) = Walk::new(&syntax);
    let file = walk.root(&document, Keys::only(&["tag", "name", "words"]));
    let tag = tag(&mut walk, &file, name);
    let own_name = walk.word(&file, "name");
    let keys = Keys::only(&["means", "text", "source", "inferred"]);
    let mut words = Vec::new();
    let mut meanings = BTreeMap::new();
    for table in walk.tables(&file, "words", "`[[words]]`", keys) {
        let word = read_words(&mut walk, &table, &mut meanings);
        words.extend(word);
    }
    refuse_missing(&mut walk, &words);
    let language = Language {
        tag: tag.unwrap_or_default(),
        name: own_name.map(|name| name.value).unwrap_or_default(),
        words,
    };
    walk.finish(name, language)
}

/// The tag of the file's language, which names the file.
pub(crate) fn tag(walk: &mut Walk<'_>, file: &Table<'_>, name: &str) -> Option<String> {
    let tag = walk.word(file, "tag")?;
    let well_formed = LanguageTag::parse(tag.value.as_str()).is_ok();
    let expected = format!("{}.toml", tag.value);
    if !well_formed || name.rsplit('/').next() != Some(expected.as_str()) {
        walk.note(Problem::error(words!("not-the-files-tag")).at(tag.span));
    }
    Some(tag.value)
}

/// One `[[words]]`; `meanings` remembers what each text means, because it can mean only one thing.
fn read_words(
    walk: &mut Walk<'_>,
    table: &Table<'_>,
    meanings: &mut BTreeMap<String, Meaning>,
) -> Option<Words> {
    let means =
        walk.one_of(table, "means", &Meaning::ALL.map(|meaning| (meaning.as_str(), meaning)));
    let text = walk.word(table, "text");
    let source = walk.sureness(table);
    let (means, Found { value, span }) = (means?, text?);
    let is_sure = source.is_some();
    let words = Words::new(value, means, source.flatten());
    refuse_twice(walk, &words, span, meanings);
    is_sure.then_some(words)
}

/// A text stands once in a language; `meanings` remembers what was read of it.
pub(crate) fn refuse_twice(
    walk: &mut Walk<'_>,
    words: &Words,
    span: Range<usize>,
    meanings: &mut BTreeMap<String, Meaning>,
) {
    if let Some(other) = meanings.insert(words.folded.clone(), words.means) {
        let problem = Problem::error(match other == words.means {
            true => words!("text-twice"),
            false => words!("text-as-well", meaning = other.as_str()),
        });
        walk.note(problem.at(span).hint(words!("text-next")));
    }
}

/// Every language has words for everything that a form can say; what nobody saw is inferred.
fn refuse_missing(walk: &mut Walk<'_>, words: &[Words]) {
    let missing =
        Meaning::ALL.into_iter().filter(|meaning| !words.iter().any(|word| word.means == *meaning));
    let missing: Vec<&str> = missing.map(Meaning::as_str).collect();
    if !missing.is_empty() {
        let message = format!("the language has no words for {}", listed(&missing, "and"));
        walk.note(Problem::error(message).hint("mark your own translation `inferred = true`"));
    }
}

#[cfg(test)]
mod tests {
    use super::Meaning;

    #[test]
    fn a_meaning_is_written_in_files_as_it_is_serialized() {
        for meaning in Meaning::ALL {
            let serialized = serde_json::to_value(meaning).unwrap();
            assert_eq!(serialized, meaning.as_str());
        }
    }
}
