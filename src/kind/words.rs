//! The words of `scenarios/survey/kinds.toml`, and which of them a text holds.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What a word of a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum About {
    /// An e-mail address.
    Email,
    /// A country.
    Country,
    /// A country, on a page in this language alone.
    CountryHere,
    /// A code that was sent.
    Code,
    /// A search.
    Search,
    /// A password.
    Password,
    /// The name that somebody logs in with.
    User,
    /// What must stay empty: a trap for machines.
    Nothing,
    /// What a button says that sends.
    Submit,
    /// What a button says that leaves.
    Cancel,
}

/// The words that were found in a text.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Heard(u16);

impl Heard {
    pub(super) fn is(self, about: About) -> bool {
        self.0 & (1 << about as u16) != 0
    }

    pub(super) fn is_silent(self) -> bool {
        self.0 == 0
    }

    fn hear(&mut self, about: About) {
        let about = if about == About::CountryHere { About::Country } else { about };
        self.0 |= 1 << about as u16;
    }
}

/// A text made comparable: its words in small letters without accents.
#[derive(Debug, Clone, Default)]
pub(super) struct Text {
    pub(super) words: Vec<String>,
    /// The same without spaces, where its script puts none.
    run_together: Option<String>,
}

impl Text {
    pub(super) fn of(said: &str) -> Self {
        let plain = plain(said);
        let words = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let words: Vec<String> = words.map(str::to_owned).collect();
        let run_together = words.iter().any(|word| has_no_spaces(word)).then(|| words.concat());
        Self { words, run_together }
    }

    /// The names of the markup: `billing_emailAddress` has three words.
    pub(super) fn of_markup(said: &str) -> Self {
        let mut spaced = String::with_capacity(said.len() + 8);
        let mut before = ' ';
        for c in said.chars() {
            if c.is_uppercase() && before.is_lowercase() || c.is_numeric() != before.is_numeric() {
                spaced.push(' ');
            }
            spaced.push(c);
            before = c;
        }
        Self::of(&spaced)
    }

    pub(super) fn has(&self, words: &[&str]) -> bool {
        self.words.iter().any(|word| words.contains(&word.as_str()))
    }

    /// Whether these words stand in it, one behind the other.
    pub(super) fn has_row(&self, row: &[&str]) -> bool {
        self.words.windows(row.len()).any(|window| window.iter().eq(row.iter()))
    }
}

/// Small letters without accents, in the form that compatibility makes one.
fn plain(said: &str) -> String {
    let small = said.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    let mut plain = String::with_capacity(said.len());
    for c in small.filter(|c| !is_combining_mark(*c)) {
        match c {
            'ł' => plain.push('l'),
            'đ' | 'ð' => plain.push('d'),
            'ø' => plain.push('o'),
            'ı' => plain.push('i'),
            'ħ' => plain.push('h'),
            'ß' => plain.push_str("ss"),
            'æ' => plain.push_str("ae"),
            'œ' => plain.push_str("oe"),
            'þ' => plain.push_str("th"),
            'ي' | 'ى' => plain.push('ی'),
            'ك' => plain.push('ک'),
            other => plain.push(other),
        }
    }
    plain
}

/// Whether a word is of a script that puts no spaces between words.
fn has_no_spaces(word: &str) -> bool {
    word.chars().any(|c| {
        matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1100}'..='\u{11FF}' | '\u{3040}'..='\u{30FF}'
            | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7FF}')
    })
}

/// One entry of the file.
#[derive(Debug)]
struct Entry {
    about: About,
    language: String,
    /// What follows the first word.
    rest: Vec<String>,
    /// Whether the last word may go on.
    open: bool,
    /// Whether something must follow.
    followed: bool,
}

/// Among more words, one that means something else elsewhere means nothing here either.
const FEW: usize = 3;

/// All words of all languages.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    /// By their whole first word.
    first: HashMap<String, Vec<Entry>>,
    /// Single words that may go on, by what they begin with.
    begins: HashMap<String, Vec<Entry>>,
    /// The length of the longest of those.
    longest: usize,
    /// Words that stand anywhere.
    anywhere: Vec<(String, Entry)>,
}

type File = BTreeMap<String, BTreeMap<About, Vec<String>>>;

impl Lexicon {
    /// The words compiled in.
    pub(super) fn built_in() -> &'static Self {
        static LEXICON: OnceLock<Lexicon> = OnceLock::new();
        LEXICON.get_or_init(|| {
            // A test reads the file: what is shipped can be read.
            let file = toml::from_str::<File>(include_str!("../../scenarios/survey/kinds.toml"));
            Self::of(file.unwrap_or_default())
        })
    }

    fn of(file: File) -> Self {
        let mut lexicon = Self::default();
        for (language, meanings) in file {
            for (about, written) in meanings {
                for word in written {
                    lexicon.add(&language, about, &word);
                }
            }
        }
        lexicon
    }

    fn add(&mut self, language: &str, about: About, written: &str) {
        let open = written.ends_with('*') && !written.ends_with(" *");
        let followed = written.ends_with(" *");
        let text = Text::of(written);
        let language = language.to_owned();
        if let Some(word) = text.run_together {
            let entry = Entry { about, language, rest: Vec::new(), open, followed };
            self.anywhere.push((word, entry));
            return;
        }
        let mut words = text.words.into_iter();
        let Some(first) = words.next() else {
            return;
        };
        let entry = Entry { about, language, rest: words.collect(), open, followed };
        if open && entry.rest.is_empty() {
            self.longest = self.longest.max(first.chars().count());
            self.begins.entry(first).or_default().push(entry);
        } else {
            self.first.entry(first).or_default().push(entry);
        }
    }

    /// What the words of a text are about, on a page in this language.
    pub(super) fn heard(&self, text: &Text, language: Option<&str>) -> Heard {
        let mut heard = Heard::default();
        let few = text.words.len() <= FEW;
        let counts = |entry: &Entry| {
            entry.about != About::CountryHere || (few && language == Some(entry.language.as_str()))
        };
        for (at, word) in text.words.iter().enumerate() {
            let behind = &text.words[at + 1..];
            for entry in self.first.get(word).into_iter().flatten() {
                if counts(entry) && entry.goes_on_in(behind) {
                    heard.hear(entry.about);
                }
            }
            let ends = word.char_indices().map(|(at, _)| at).skip(1).chain([word.len()]);
            for end in ends.take(self.longest) {
                for entry in self.begins.get(&word[..end]).into_iter().flatten() {
                    if counts(entry) {
                        heard.hear(entry.about);
                    }
                }
            }
        }
        if let Some(all) = &text.run_together {
            for (word, entry) in &self.anywhere {
                // A single sign stands in many words.
                let is_there = match word.chars().nth(1) {
                    None => all == word,
                    Some(_) => all.contains(word.as_str()),
                };
                if is_there && counts(entry) {
                    heard.hear(entry.about);
                }
            }
        }
        heard
    }
}

impl Entry {
    fn goes_on_in(&self, behind: &[String]) -> bool {
        if behind.len() < self.rest.len() + usize::from(self.followed) {
            return false;
        }
        let last = self.rest.len().saturating_sub(1);
        self.rest.iter().enumerate().all(|(at, word)| match self.open && at == last {
            true => behind[at].starts_with(word.as_str()),
            false => behind[at] == *word,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{About, File, Lexicon, Text};

    #[test]
    fn the_words_compiled_in_can_be_read_and_no_language_says_one_twice() {
        let file: File = toml::from_str(include_str!("../../scenarios/survey/kinds.toml")).unwrap();
        assert!(file.len() > 35, "{}", file.len());
        for (language, meanings) in &file {
            for (about, words) in meanings {
                let mut plain: Vec<Vec<String>> =
                    words.iter().map(|word| Text::of(word).words).collect();
                assert!(plain.iter().all(|word| !word.is_empty()), "{language} {about:?}");
                plain.sort();
                let before = plain.len();
                plain.dedup();
                assert_eq!(plain.len(), before, "{language} {about:?} says a word twice");
            }
        }
    }

    #[test]
    fn words_are_whole_words_unless_they_may_go_on_or_their_script_has_no_spaces() {
        let heard =
            |text: &str, about: About| Lexicon::built_in().heard(&Text::of(text), None).is(about);
        assert!(heard("Dit land", About::Country));
        assert!(!heard("Bundesland", About::Country));
        assert!(heard("E-Mail-Adresse", About::Email));
        assert!(heard("E-mailadresse", About::Email));
        assert!(heard("連絡用メールアドレス", About::Email));
        assert!(heard("S’inscrire", About::Submit));
        assert!(heard("ZALOGUJ SIĘ", About::Submit));
        assert!(!heard("Jetzt", About::Submit) && heard("Jetzt los", About::Submit));
    }
}
