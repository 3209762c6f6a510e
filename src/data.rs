//! All data that is compiled into the program: form packs, languages, reasons, countries.
//!
//! Parsed when it is first asked for, once, and never from the disk: the program works copied
//! alone into an empty folder.

use std::fmt;
use std::sync::OnceLock;

use include_dir::{Dir, include_dir};

use crate::country::{self, Countries, Country};
use crate::form::{self, Elsewhere, Pack};
use crate::justification::{self, Justification};
use crate::language::{self, Language};
use crate::problem::{Findings, Problem, counted};
use crate::words::words;
use crate::written_in::{self, WrittenIn};

/// Everything under `scenarios/`, as it was when the program was built.
pub static SCENARIOS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/scenarios");

/// The data of the program, checked.
#[derive(Debug, Clone)]
pub struct Data {
    /// The form packs, by id.
    pub packs: Vec<Pack>,
    /// The forms that we do not fill in.
    pub elsewhere: Vec<Elsewhere>,
    /// The languages of the site that we know words of, by tag.
    pub languages: Vec<Language>,
    /// The languages that the reasons are written in, by tag.
    pub written_in: Vec<WrittenIn>,
    /// The reasons of the catalogue, by slug.
    pub justifications: Vec<Justification>,
    /// The countries.
    pub countries: Countries,
}

/// What is wrong with the data files, all of it; at least one thing is.
#[derive(Debug, Clone)]
pub struct BadData(Vec<Findings>);

impl BadData {
    /// What was found, file by file.
    pub fn findings(&self) -> &[Findings] {
        &self.0
    }
}

impl fmt::Display for BadData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let errors = self.0.iter().map(Findings::errors).sum();
        let errors = counted(errors, "error");
        write!(f, "the data compiled into this program has {errors}; `objector check` lists them")
    }
}

impl std::error::Error for BadData {}

impl Data {
    /// The data compiled in.
    pub fn built_in() -> Result<&'static Data, &'static BadData> {
        static DATA: OnceLock<Result<Data, BadData>> = OnceLock::new();
        DATA.get_or_init(|| Data::read(&files(&SCENARIOS))).as_ref()
    }

    /// Data from files given as path (below `scenarios/`) and content; other files are passed over.
    pub fn read(files: &[(&str, &[u8])]) -> Result<Data, BadData> {
        let mut reader = Reader { files, bad: Vec::new() };
        let languages = reader.each("languages/", ".toml", language::parse);
        let written_in = reader.each("reasons", ".tsv", written_in::parse).concat();
        let tags: Vec<&str> = written_in.iter().map(|language| language.tag.as_str()).collect();
        let justifications = reader.each("justifications/", ".toml", |bytes, name| {
            justification::parse(bytes, name, &tags)
        });
        let packs = reader.each("forms/", "/form.toml", form::parse);
        let elsewhere = reader.each("forms/elsewhere", ".toml", form::parse_elsewhere);
        let countries = reader.each("countries", ".tsv", country::parse);
        reader.refuse_missing(&packs, &elsewhere, &countries, &written_in);
        reader.refuse_equal_texts(&justifications);
        if !reader.bad.is_empty() {
            return Err(BadData(reader.bad));
        }
        Ok(Data {
            packs,
            written_in,
            elsewhere: elsewhere.into_iter().flatten().collect(),
            justifications,
            countries: Countries::new(countries.into_iter().flatten().collect()),
            languages,
        })
    }

    /// A form pack by its id.
    pub fn pack(&self, id: &str) -> Option<&Pack> {
        self.packs.iter().find(|pack| pack.id == id)
    }

    /// What to tell somebody who names a form that is not filled in.
    pub fn not_filled_in(&self, id: &str) -> Option<String> {
        let form = self.elsewhere.iter().find(|form| form.id.eq_ignore_ascii_case(id))?;
        Some(match form.url {
            Some(_) => words!("not-filled-in-open", about = form.told()),
            None => words!("not-filled-in", about = form.told()),
        })
    }

    /// The language that the reasons of a scenario in a language are written in, if they are.
    pub fn written_in(&self, tag: &str) -> Option<&WrittenIn> {
        WrittenIn::find(&self.written_in, tag)
    }

    /// A reason of the catalogue.
    pub fn justification(&self, slug: &str) -> Option<&Justification> {
        let mut justifications = self.justifications.iter();
        justifications.find(|justification| justification.slug == slug)
    }

    /// The names of all reasons.
    pub fn slugs(&self) -> impl Iterator<Item = &str> {
        let justifications = self.justifications.iter();
        justifications.map(|justification| justification.slug.as_str())
    }

    /// A country by its code.
    pub fn country(&self, code: &str) -> Option<&Country> {
        self.countries.with_code(code)
    }

    /// A country by one of its names, in any language.
    pub fn country_named(&self, name: &str) -> Option<&Country> {
        self.countries.named(name)
    }
}

/// Every file of a folder and the folders in it, sorted by path.
pub fn files(folder: &'static Dir<'static>) -> Vec<(&'static str, &'static [u8])> {
    let mut found: Vec<_> =
        folder.files().filter_map(|file| Some((file.path().to_str()?, file.contents()))).collect();
    for inner in folder.dirs() {
        found.extend(files(inner));
    }
    found.sort_unstable_by_key(|(path, _)| *path);
    found
}

struct Reader<'f> {
    files: &'f [(&'f str, &'f [u8])],
    bad: Vec<Findings>,
}

impl Reader<'_> {
    fn each<T>(
        &mut self,
        folder: &str,
        ending: &str,
        parse: impl Fn(&[u8], &str) -> Result<T, Findings>,
    ) -> Vec<T> {
        let mut read = Vec::new();
        for (path, bytes) in self.files {
            if path.starts_with(folder) && path.ends_with(ending) {
                match parse(bytes, &format!("scenarios/{path}")) {
                    Ok(value) => read.push(value),
                    Err(findings) => self.bad.push(findings),
                }
            }
        }
        read
    }

    fn refuse(&mut self, file: &str, message: String) {
        self.bad.push(Findings::whole_file(format!("scenarios/{file}"), Problem::error(message)));
    }

    fn refuse_missing(
        &mut self,
        packs: &[Pack],
        elsewhere: &[Vec<Elsewhere>],
        countries: &[Vec<Country>],
        written_in: &[WrittenIn],
    ) {
        if !self.bad.is_empty() {
            return;
        }
        for form::Place { id, .. } in form::PLACES {
            if !packs.iter().any(|pack| pack.id == id) {
                self.refuse(
                    &format!("forms/{id}/form.toml"),
                    "the form pack is missing".to_owned(),
                );
            }
        }
        if elsewhere.is_empty() {
            let message = "the list of the forms that are not filled in is missing";
            self.refuse("forms/elsewhere.toml", message.to_owned());
        }
        if countries.is_empty() {
            self.refuse("countries.tsv", "the table of countries is missing".to_owned());
        }
        if written_in.is_empty() {
            self.refuse("reasons.tsv", "the languages of the reasons are missing".to_owned());
        }
    }

    /// Two reasons that say the same are one too many, in whatever language.
    fn refuse_equal_texts(&mut self, justifications: &[Justification]) {
        let mut seen: Vec<(&str, &str)> = Vec::new();
        for justification in justifications {
            for text in justification.texts.values() {
                let same = seen.iter().find(|(known, _)| *known == text.as_str());
                if let Some((_, slug)) = same.copied() {
                    let message = format!("a text is the same as one of `{slug}`");
                    self.refuse(&format!("justifications/{}.toml", justification.slug), message);
                }
                seen.push((text, &justification.slug));
            }
        }
    }
}
