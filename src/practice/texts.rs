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
    FILES.get_dir("texts").into_iter().flat_map(|folder| folder.files()).map(read).collect()
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
            if unknown { invented::text(text) } else { text.to_owned() }
        };
        let mut countries: Vec<_> =
            language.countries.iter().map(|(code, name)| (code.clone(), said(name))).collect();
        countries.sort_by(|one, other| one.1.cmp(&other.1));
        Some(Spoken {
            tag: if unknown { invented::TAG } else { &rehearsal.language }.to_owned(),
            locale: if unknown { invented::LOCALE } else { &language.locale }.to_owned(),
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
            Text::Sourced { changed: Some(other), .. }
            | Text::Inferred { changed: Some(other), .. }
                if changed =>
            {
                other
            }
            Text::Sourced { text, .. } => text,
            Text::Inferred { usual, reworded, .. } => match rehearsal.words {
                Wording::Reworded => reworded,
                Wording::AsSeen | Wording::Unknown => usual,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::path::Path;

    use super::{FILES, Language, Text, languages};

    /// Where keys and file names are written out, beside the templates themselves.
    const NAMED_IN: &str = concat!(
        include_str!("pages.rs"),
        include_str!("notices.rs"),
        include_str!("walls.rs"),
        include_str!("ways.rs"),
        include_str!("routes.rs"),
        include_str!("../../scenarios/practice/pages/frame.html"),
    );

    type Part<Of> = fn(&Language) -> &BTreeMap<String, Of>;

    fn missing<Of: 'static>(language: &Language, part: Part<Of>) -> BTreeSet<&String> {
        let all = languages().values().flat_map(|each| part(each).keys());
        all.filter(|key| !part(language).contains_key(*key)).collect()
    }

    #[test]
    fn every_language_says_everything_and_names_every_country() {
        for (tag, language) in languages() {
            let texts = missing(language, |each| &each.texts);
            assert!(texts.is_empty(), "{tag}: {texts:?}");
            let countries = missing(language, |each| &each.countries);
            assert!(countries.is_empty(), "{tag}: {countries:?}");
        }
        for first in
            ["cs", "da", "de", "en", "es", "fi", "fr", "it", "nb", "nl", "pl", "pt", "sv", "vi"]
        {
            assert!(languages().contains_key(first), "{first}");
        }
    }

    #[test]
    fn what_nobody_saw_is_worded_twice_and_what_somebody_saw_says_where() {
        for (tag, language) in languages() {
            for (key, text) in &language.texts {
                match text {
                    Text::Sourced { text, source, .. } => {
                        assert!(!text.is_empty() && !source.is_empty(), "{tag} {key}");
                    }
                    Text::Inferred { usual, reworded, .. } => {
                        let (one, two) = (usual.to_lowercase(), reworded.to_lowercase());
                        assert!(!one.is_empty() && !two.is_empty(), "{tag} {key}");
                        assert!(!one.contains(&two), "{tag} {key}: {usual} / {reworded}");
                    }
                }
            }
        }
    }

    #[test]
    fn labels_title_and_button_have_a_third_wording_and_nothing_else_has() {
        let expected = ["country", "email", "other_text", "reason", "submit", "title"];
        for (tag, language) in languages() {
            let texts = language.texts.iter();
            let third = texts.filter(|(_, text)| match text {
                Text::Sourced { text, changed, .. } => {
                    changed.as_ref().is_some_and(|it| it != text)
                }
                Text::Inferred { usual, reworded, changed } => {
                    changed.as_ref().is_some_and(|it| it != usual && it != reworded)
                }
            });
            let keys: Vec<_> = third.map(|(key, _)| key.as_str()).collect();
            assert_eq!(keys, expected, "{tag}");
        }
    }

    #[test]
    fn every_text_is_on_a_page() {
        let pages = FILES.get_dir("pages").expect("there are pages").files();
        let templates: String = pages.filter_map(|file| file.contents_utf8()).collect();
        for key in languages()["en"].texts.keys() {
            let in_template = templates.contains(&format!("t.{key} "));
            let in_code = NAMED_IN.contains(&format!("\"{key}\""));
            assert!(in_template || in_code, "{key}");
        }
    }

    #[test]
    fn every_practice_file_is_used() {
        let folder = |name| FILES.get_dir(name).expect(name).files();
        for file in folder("pages").chain(folder("assets")) {
            let name = file.path().file_name().expect("a name").to_string_lossy();
            let rendered = NAMED_IN.contains(&format!("\"{name}\""));
            let loaded = NAMED_IN.contains(&format!("/practice/{name}\""));
            assert!(rendered || loaded, "{name}");
        }
        let loose: Vec<_> = FILES.files().map(|file| file.path()).collect();
        assert_eq!(loose, [Path::new("README.md")]);
    }

    #[test]
    fn the_one_answer_that_somebody_saw_is_word_for_word() {
        let seen = &languages()["it"].texts["received_details"];
        assert_eq!(seen.source(), Some("SKY 2025-05-27"));
        let Text::Sourced { text, .. } = seen else { unreachable!("it has a source") };
        assert_eq!(
            text,
            "Ciò significa che la tua richiesta verrà applicata d'ora in avanti allo sviluppo e al \
             miglioramento dell'IA in Meta. Riceverai una e-mail con i dettagli"
        );
    }
}
