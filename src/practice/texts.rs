//! The sentences of the practice pages, by language, and which wording of them a page shows.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use serde::Deserialize;

use super::{Rehearsal, Trouble, Wording, invented};

/// Everything under `scenarios/practice/`.
pub(crate) static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/scenarios/practice");

/// The file of one language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Language {
    /// Its own name for itself.
    pub(crate) name: String,
    /// As Meta writes it (`da_DK`).
    pub(crate) locale: String,
    /// Every sentence by key.
    pub(crate) texts: BTreeMap<String, Text>,
    /// The countries' names by ISO code.
    pub(crate) countries: BTreeMap<String, String>,
}

/// One sentence.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub(crate) enum Text {
    /// Somebody saw it, word for word.
    Sourced {
        /// What it says.
        text: String,
        /// Where it was seen.
        source: String,
        /// What it says where the labels are changed.
        changed: Option<String>,
    },
    /// Nobody saw it.
    Inferred {
        /// The likeliest words.
        usual: String,
        /// Other words for the same.
        reworded: String,
        /// What it says where the labels are changed.
        changed: Option<String>,
    },
}

static LANGUAGES: LazyLock<BTreeMap<String, Language>> = LazyLock::new(|| {
    FILES
        .get_dir("texts")
        .into_iter()
        .flat_map(|folder| folder.files())
        .map(read)
        .collect()
});

/// Every language, by tag.
pub(crate) fn languages() -> &'static BTreeMap<String, Language> {
    &LANGUAGES
}

fn read(file: &include_dir::File<'_>) -> (String, Language) {
    let path = file.path();
    let tag = path.file_stem().unwrap_or_default().to_string_lossy();
    let text = file.contents_utf8().unwrap_or_default();
    // Compiled in, and read by a test of every build: a bad file never leaves the workshop.
    let language = toml::from_str(text).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    (tag.into_owned(), language)
}

/// The words of one rehearsal, ready to be put on a page.
#[derive(Debug, Clone)]
pub(crate) struct Spoken {
    /// What the page says its language is.
    pub(crate) tag: String,
    /// What the form says its locale is.
    pub(crate) locale: String,
    /// Every sentence by key.
    pub(crate) texts: BTreeMap<String, String>,
    /// ISO code and name, sorted by name.
    pub(crate) countries: Vec<(String, String)>,
    wording: Wording,
}

impl Language {
    /// How many of its sentences somebody saw, and how many there are.
    pub(crate) fn sourced(&self) -> (usize, usize) {
        let seen = self.texts.values().filter(|text| text.source().is_some());
        (seen.count(), self.texts.len())
    }
}

impl Spoken {
    /// What the rehearsal says; `None` where there is no such language.
    pub(crate) fn of(rehearsal: &Rehearsal) -> Option<Spoken> {
        let language = languages().get(&rehearsal.language)?;
        let unknown = rehearsal.words == Wording::Unknown;
        let said = |text: &str| {
            if unknown {
                invented::text(text)
            } else {
                text.to_owned()
            }
        };
        let mut countries: Vec<_> = language
            .countries
            .iter()
            .map(|(code, name)| (code.clone(), said(name)))
            .collect();
        countries.sort_by(|one, other| one.1.cmp(&other.1));
        Some(Spoken {
            tag: if unknown {
                invented::TAG
            } else {
                &rehearsal.language
            }
            .to_owned(),
            locale: if unknown {
                invented::LOCALE
            } else {
                &language.locale
            }
            .to_owned(),
            texts: language
                .texts
                .iter()
                .map(|(key, text)| (key.clone(), said(text.wording(rehearsal))))
                .collect(),
            countries,
            wording: rehearsal.words,
        })
    }

    /// One sentence.
    pub(crate) fn text(&self, key: &str) -> &str {
        self.texts.get(key).map_or("", String::as_str)
    }

    /// A name that every language shares, unless every word is invented.
    pub(crate) fn name(&self, name: &str) -> String {
        match self.wording {
            Wording::Unknown => invented::text(name),
            Wording::AsSeen | Wording::Reworded => name.to_owned(),
        }
    }
}

impl Text {
    /// Where it was seen, if it was.
    pub(crate) fn source(&self) -> Option<&str> {
        match self {
            Text::Sourced { source, .. } => Some(source),
            Text::Inferred { .. } => None,
        }
    }

    fn wording(&self, rehearsal: &Rehearsal) -> &str {
        let changed = rehearsal.trouble == Some(Trouble::ChangedLabels);
        match self {
            Text::Sourced {
                changed: Some(other),
                ..
            }
            | Text::Inferred {
                changed: Some(other),
                ..
            } if changed => other,
            Text::Sourced { text, .. } => text,
            Text::Inferred {
                usual, reworded, ..
            } => match rehearsal.words {
                Wording::Reworded => reworded,
                Wording::AsSeen | Wording::Unknown => usual,
            },
        }
    }
}
