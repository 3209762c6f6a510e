//! A pack of the person's own: names and words that help to find the form's fields, from a folder that
//! they named. Pure.
//!
//! It is held apart from what is built in, and only what looks for fields asks it. So nothing in it can
//! decide an end, lead anywhere, or let anything pass the seal.

use std::collections::BTreeMap;
use std::path::PathBuf;

use sha2::{Digest as _, Sha256};

use crate::data::Data;
use crate::document::{self, Found, Keys, Syntax, Table, Walk};
use crate::fields::named;
use crate::form::{self, Names, Part};
use crate::language::{self, Language, Meaning, Words};
use crate::phrases::Phrases;
use crate::preview::hex;
use crate::problem::{Findings, Problem};
use crate::survey::Control;
use crate::words::words;

/// What words of a person's own may mean: what a field asks for, and which button sends. A meaning that
/// only sets something aside is none of them: what it leaves over would be found by other evidence, and
/// nobody would be told.
const MEANINGS: [Meaning; 7] = [
    Meaning::EmailLabel,
    Meaning::CountryLabel,
    Meaning::ReasonLabel,
    Meaning::OtherTextLabel,
    Meaning::CodeLabel,
    Meaning::Submit,
    Meaning::ConfirmCode,
];

/// All that a folder of the person's own adds.
#[derive(Debug, Clone, Default)]
pub struct OwnPack {
    /// The folder.
    pub folder: PathBuf,
    /// Its files, in the order of their names.
    pub files: Vec<OwnFile>,
    names: BTreeMap<String, Names>,
    languages: Vec<Language>,
}

/// One file of the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnFile {
    /// Its path below the folder.
    pub path: String,
    /// The SHA-256 of what it holds, in lower-case hexadecimal.
    pub sha256: String,
    /// So many names or words it adds.
    pub adds: usize,
}

impl OwnPack {
    /// Reads the files of a folder, each by its path below it and with its content, against what is
    /// built in.
    ///
    /// # Errors
    /// Everything that is wrong with any of them.
    pub fn read(
        folder: PathBuf,
        files: &[(String, Vec<u8>)],
        built_in: &Data,
    ) -> Result<Self, Vec<Findings>> {
        let mut own = Self { folder, ..Self::default() };
        let mut bad = Vec::new();
        for (path, bytes) in files {
            let shown = own.folder.join(path).display().to_string();
            match own.take(path, bytes, &shown, built_in) {
                Ok(adds) => {
                    let sha256 = hex(&Sha256::digest(bytes));
                    own.files.push(OwnFile { path: path.clone(), sha256, adds });
                }
                Err(findings) => bad.push(findings),
            }
        }
        if files.is_empty() {
            let problem = Problem::error(words!("own-pack-empty")).hint(words!("own-pack-layout"));
            bad.push(Findings::whole_file(own.folder.display().to_string(), problem));
        }
        if bad.is_empty() { Ok(own) } else { Err(bad) }
    }

    fn take(
        &mut self,
        path: &str,
        bytes: &[u8],
        shown: &str,
        built_in: &Data,
    ) -> Result<usize, Findings> {
        if path.starts_with("languages/") {
            let language = parse_words(bytes, shown, &built_in.languages)?;
            let adds = language.words.len();
            self.languages.push(language);
            return Ok(adds);
        }
        let (id, names) = form::parse_own(bytes, shown, &built_in.packs)?;
        let adds = names.by_kind().into_iter().map(|(_, names)| names.len()).sum();
        self.names.insert(id, names);
        Ok(adds)
    }

    /// Whether it names a control as this part of a form, or has its label.
    pub fn tells(&self, form: &str, part: Part, control: &Control) -> bool {
        self.names.get(form).is_some_and(|names| named(control, names.of(part)))
            || part.label().is_some_and(|means| self.says(means, &control.name))
    }

    /// Whether its words make a label mean this.
    pub fn says(&self, means: Meaning, label: &str) -> bool {
        Phrases::new(&self.languages).label(means, label).is_some()
    }

    /// Its names for a form.
    pub fn names(&self, form: &str, part: Part) -> &[String] {
        self.names.get(form).map_or(&[], |names| names.of(part))
    }

    /// Its own words for a label that they make mean something.
    pub fn words(&self, label: &str) -> Option<&Words> {
        Phrases::new(&self.languages).any_label(label)
    }
}

/// Reads `languages/<tag>.toml` of the folder; `known` are the languages whose words are built in.
fn parse_words(bytes: &[u8], name: &str, known: &[Language]) -> Result<Language, Findings> {
    let source = document::text(bytes, name)?;
    let syntax = Syntax::of(&source);
    let (mut walk, document) = Walk::new(&syntax);
    let file = walk.root(&document, Keys::only(&["tag", "name", "words"]));
    let tag = language::tag(&mut walk, &file, name).unwrap_or_default();
    let built_in = known.iter().find(|language| language.tag == tag);
    let own_name = match (built_in, walk.key_span(&file, "name")) {
        (None, _) => walk.word(&file, "name").map(|name| name.value),
        (Some(_), None) => None,
        (Some(language), Some(span)) => {
            let message = words!("own-language-named", name = language.name.as_str());
            walk.note(Problem::error(message).at(span).hint(words!("own-known-next")));
            None
        }
    };
    walk.must_have(&file, "words");
    let keys = Keys {
        own: &["means", "text"],
        elsewhere: &["source", "inferred"],
        say: || words!("own-pack-counts"),
    };
    let mut words = Vec::new();
    let mut meanings = BTreeMap::new();
    for table in walk.tables(&file, "words", "`[[words]]`", keys) {
        words.extend(read_words(&mut walk, &table, &mut meanings, known));
    }
    let name_of = |language: &Language| language.name.clone();
    let language =
        Language { name: own_name.or(built_in.map(name_of)).unwrap_or_default(), tag, words };
    walk.finish(name, language)
}

fn read_words(
    walk: &mut Walk<'_>,
    table: &Table<'_>,
    meanings: &mut BTreeMap<String, Meaning>,
    known: &[Language],
) -> Option<Words> {
    let barred = Meaning::ALL.map(Meaning::as_str);
    let say = |word: &str| barred.contains(&word).then(|| words!("own-pack-decides-nothing"));
    let may = MEANINGS.map(|meaning| (meaning.as_str(), meaning));
    let means = walk.one_of_but(table, "means", &may, say);
    let text = walk.word(table, "text");
    let (means, Found { value, span }) = (means?, text?);
    let words = Words::new(value, means, None);
    language::refuse_twice(walk, &words, span.clone(), meanings);
    let mut all = known.iter().flat_map(|language| &language.words);
    if let Some(other) = all.find(|other| other.folded() == words.folded()) {
        let message = words!("own-text-known", meaning = other.means.as_str());
        let problem = Problem::error(message).at(span).hint(words!("own-known-next"));
        walk.note(problem);
        return None;
    }
    Some(words)
}
