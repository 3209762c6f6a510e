//! A scenario file read: from bytes to a [`Scenario`], or to everything that is wrong with it.
//!
//! Refuses what it does not understand; asks the catalogue, the packs and the countries in
//! [`Data`], so that what passes here can be run.

use std::ops::Range;

use oxilangtag::LanguageTag;

use super::likely::{is_plausible_email, meant_language, slugged};
use super::{Cookies, Network, Objection, Scenario, words};
use crate::data::Data;
use crate::document::{self, Found, Keys, Syntax, Table, Walk, listed, nearest, shortened};
use crate::personal::Personal;
use crate::problem::{Findings, Problem};
use crate::words::words;

pub(super) const FILE_KEYS: [&str; 8] =
    ["version", "account", "network", "language", "country", "email", "cookies", "objection"];
pub(super) const OBJECTION_KEYS: [&str; 2] = ["justifications", "text"];

// A key of one table that stands in the other is the commonest slip of TOML: the header
// `[objection]` ends the keys of the file.
const OF_THE_FILE: Keys<'_> =
    Keys { own: &FILE_KEYS, elsewhere: &OBJECTION_KEYS, say: || words!("belongs-below") };
const OF_THE_OBJECTION: Keys<'_> =
    Keys { own: &OBJECTION_KEYS, elsewhere: &FILE_KEYS, say: || words!("belongs-above") };

/// The longest account name; it becomes part of folder names.
pub(super) const LONGEST_ACCOUNT: usize = 40;

/// Reads a scenario file; `name` is what the person calls it.
///
/// With the scenario come its warnings. Without one, the findings hold at least one error.
pub fn parse(bytes: &[u8], name: &str, data: &Data) -> Result<(Scenario, Findings), Findings> {
    let source = document::text(bytes, name)?;
    let syntax = Syntax::of(&source);
    let (mut walk, document) = Walk::new(&syntax);
    let file = walk.root(&document, OF_THE_FILE);
    let scenario = Reader { walk: &mut walk, data }.scenario(&file);
    let problems = walk.into_problems(Some(words!("file-lacks-next")));
    let findings = Findings::new(name, source.as_str(), problems);
    match scenario {
        Some(scenario) if findings.errors() == 0 => Ok((scenario, findings)),
        _ => Err(findings),
    }
}

struct Reader<'w, 's> {
    walk: &'w mut Walk<'s>,
    data: &'w Data,
}

impl Reader<'_, '_> {
    fn scenario(&mut self, file: &Table<'_>) -> Option<Scenario> {
        self.version(file);
        let account = self.account(file);
        let network = self.network(file);
        let language = self.language(file);
        let country = self.country(file);
        let email = self.email(file);
        let cookies = self.cookies(file);
        let objection = self.objection(file, network, language.as_deref());
        Some(Scenario {
            account: account?,
            network: network?,
            language: language?,
            country: country?,
            email,
            cookies,
            objection: objection?,
        })
    }

    fn refuse(&mut self, message: String, span: Range<usize>, hint: impl Into<String>) {
        self.walk.note(Problem::error(message).at(span).hint(hint));
    }

    fn version(&mut self, file: &Table<'_>) {
        self.walk.must_have(file, "version");
        let Some(found) = self.walk.integer(file, "version") else {
            return;
        };
        if found.value != 1 {
            self.refuse(words!("other-version"), found.span, words!("other-version-next"));
        }
    }

    fn account(&mut self, file: &Table<'_>) -> Option<String> {
        let Found { value, span } = self.walk.required(file, "account")?;
        let allowed = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
        let complaint = if value.is_empty() {
            words!("account-blank")
        } else if !value.bytes().all(allowed) {
            words!("account-characters")
        } else if value.starts_with('-') || value.ends_with('-') {
            words!("account-ends")
        } else if value.len() > LONGEST_ACCOUNT {
            words!("account-too-long")
        } else {
            return Some(value.to_owned());
        };
        let name = slugged(value).unwrap_or_else(|| "karen".to_owned());
        self.refuse(complaint, span, words!("account-next", name = name));
        None
    }

    fn network(&mut self, file: &Table<'_>) -> Option<Network> {
        let known = Network::ALL.map(|network| (network.as_str(), network));
        self.walk.one_of_but(file, "network", &known, |word| self.data.not_filled_in(word))
    }

    fn cookies(&mut self, file: &Table<'_>) -> Cookies {
        if !self.walk.holds(file, "cookies") {
            return Cookies::default();
        }
        let known = [("decline", Cookies::Decline), ("accept", Cookies::Accept)];
        self.walk.one_of(file, "cookies", &known).unwrap_or_default()
    }

    fn language(&mut self, file: &Table<'_>) -> Option<String> {
        let Found { value, span } = self.walk.required(file, "language")?;
        let well_formed = LanguageTag::parse(value)
            .is_ok_and(|tag| matches!(tag.primary_language().len(), 2 | 3));
        let mistaken = meant_language(value);
        if well_formed && mistaken.is_none() {
            return Some(value.to_owned());
        }
        let by_name = || {
            let mut languages = self.data.written_in.iter();
            let found = languages.find(|language| language.is_called(value));
            found.map(|language| language.tag.as_str())
        };
        let hint = match mistaken.or_else(by_name) {
            Some(tag) => words!("did-you-mean", word = tag),
            None => words!("no-language-next"),
        };
        self.refuse(words!("no-language", tag = shortened(value)), span, hint);
        None
    }

    fn country(&mut self, file: &Table<'_>) -> Option<String> {
        let Found { value, span } = self.walk.required(file, "country")?;
        if self.data.country(value).is_some() {
            return Some(value.to_owned());
        }
        let code = match value.to_uppercase().as_str() {
            "UK" => Some("GB".to_owned()),
            "EL" => Some("GR".to_owned()),
            upper if self.data.country(upper).is_some() => Some(upper.to_owned()),
            _ => self.data.country_named(value).map(|country| country.code.clone()),
        };
        let hint = match code {
            Some(code) => words!("did-you-mean", word = code),
            None => words!("no-country-next"),
        };
        self.refuse(words!("no-country", code = shortened(value)), span, hint);
        None
    }

    fn email(&mut self, file: &Table<'_>) -> Option<Personal> {
        let Found { value, span } = self.walk.string(file, "email")?;
        if is_plausible_email(value) {
            return Some(Personal::new(value));
        }
        self.refuse(words!("not-an-email"), span, words!("not-an-email-next"));
        None
    }

    fn objection(
        &mut self,
        file: &Table<'_>,
        network: Option<Network>,
        language: Option<&str>,
    ) -> Option<Objection> {
        if !self.walk.holds(file, "objection") {
            return Some(Objection::Empty);
        }
        let table = self.walk.table(file, "objection", "`[objection]`", OF_THE_OBJECTION)?;
        let key = |walk: &Walk<'_>, key| walk.key_span(&table, key);
        if let (Some(_), Some(span)) = (key(self.walk, "justifications"), key(self.walk, "text")) {
            self.refuse(words!("reasons-and-text"), span, words!("reasons-and-text-next"));
        }
        let reasons = self.reasons(&table, network, language);
        let own = self.own(&table, network);
        match (self.walk.holds(&table, "justifications"), self.walk.holds(&table, "text")) {
            (false, false) => Some(Objection::Empty),
            (true, false) => reasons.map(Objection::Reasons),
            (false, true) => own.map(Objection::Own),
            (true, true) => None,
        }
    }

    fn reasons(
        &mut self,
        table: &Table<'_>,
        network: Option<Network>,
        language: Option<&str>,
    ) -> Option<Vec<String>> {
        let Found { value, span } = self.walk.strings(table, "justifications")?;
        if value.is_empty() {
            self.refuse(words!("reasons-empty"), span, words!("reasons-empty-next"));
            return None;
        }
        let slugs = self.slugs(&value)?;
        let language = language?;
        let Some(written_in) = self.data.written_in(language) else {
            self.refuse_language(language, span);
            return None;
        };
        let mut texts = Vec::new();
        for slug in &slugs {
            texts.push(self.data.justification(slug)?.text(written_in)?);
        }
        let count = texts.join(" ").chars().count();
        if let Some(problem) = words::short(count, span.clone()) {
            self.walk.note(problem);
        }
        let pack = self.data.pack(network?.pack_id());
        if let Some(problem) = pack.and_then(|pack| words::too_long(count, pack)) {
            self.walk.note(problem.at(span));
            return None;
        }
        Some(slugs)
    }

    fn slugs(&mut self, found: &[Found<&str>]) -> Option<Vec<String>> {
        let known: Vec<&str> = self.data.slugs().collect();
        let mut slugs: Vec<String> = Vec::new();
        let mut sound = true;
        for Found { value, span } in found {
            let span = span.clone();
            if !known.contains(value) {
                self.refuse_slug(value, span, &known);
                sound = false;
            } else if slugs.iter().any(|slug| slug == value) {
                self.refuse(
                    words!("reason-twice", name = *value),
                    span,
                    words!("reason-twice-next"),
                );
                sound = false;
            } else {
                slugs.push((*value).to_owned());
            }
        }
        sound.then_some(slugs)
    }

    fn refuse_slug(&mut self, value: &str, span: Range<usize>, known: &[&str]) {
        // Somebody's own sentence may stand here by mistake: it is underlined, and not quoted.
        let is_name = value.len() <= 40 && slugged(value).as_deref() == Some(value);
        if !is_name {
            self.refuse(words!("reason-no-name"), span, words!("reason-no-name-next"));
            return;
        }
        let hint = match nearest(value, known) {
            Some(near) => words!("did-you-mean", word = near),
            None => words!("reason-unknown-next"),
        };
        self.refuse(words!("reason-unknown", name = value), span, hint);
    }

    fn refuse_language(&mut self, language: &str, span: Range<usize>) {
        let tags: Vec<&str> =
            self.data.written_in.iter().map(|language| language.tag.as_str()).collect();
        let message = words!("reasons-not-in", language = language);
        let languages = listed(&tags, &words!("and"));
        self.refuse(message, span, words!("reasons-not-in-next", languages = languages));
    }

    fn own(&mut self, table: &Table<'_>, network: Option<Network>) -> Option<Personal> {
        let found = self.walk.string(table, "text")?;
        let written = self.walk.slice(&found.span);
        let pack = network.and_then(|network| self.data.pack(network.pack_id()));
        let own = words::own(&found, written, pack, &mut |problem| self.walk.note(problem))?;
        let count = own.reveal().chars().count();
        let span = found.span.start..found.span.start + written.find('\n').unwrap_or(written.len());
        if let Some(problem) = words::short(count, span) {
            self.walk.note(problem);
        }
        Some(own)
    }
}
