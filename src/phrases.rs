//! Finding the site's words in a page's text. Pure.
//!
//! Labels are compared as labels, statements as whole sentences: "if your objection is honoured, it
//! will be applied" must never be taken for "your objection will be applied".

use crate::language::{Language, Meaning, Words, folded};

/// The words of all languages at once: a page's language says little about the words on it.
#[derive(Debug, Clone, Copy)]
pub struct Phrases<'a>(&'a [Language]);

impl<'a> Phrases<'a> {
    /// The words of these languages.
    pub fn new(languages: &'a [Language]) -> Self {
        Self(languages)
    }

    fn meaning(self, means: Meaning) -> impl Iterator<Item = &'a Words> {
        self.0.iter().flat_map(|language| &language.words).filter(move |words| words.means == means)
    }

    /// The words that make `label` mean `means`, sourced ones first.
    pub fn label(self, means: Meaning, label: &str) -> Option<&'a Words> {
        let label = folded(label);
        let mut hits: Vec<&Words> =
            self.meaning(means).filter(|words| labels(&label, words.folded())).collect();
        hits.sort_by_key(|words| !words.is_sourced());
        hits.first().copied()
    }

    /// The words that stand as a sentence of their own in `text`, sourced ones first.
    pub fn said(self, means: Meaning, text: &str) -> Option<&'a Words> {
        let said = sentences(text);
        // Few of the words stand there at all, and only of those are the sentences compared.
        let all = said.join("\n");
        let mut hits: Vec<&Words> = self
            .meaning(means)
            .filter(|words| may_stand_in(&all, words) && stands_in(&said, &sentences(&words.text)))
            .collect();
        hits.sort_by_key(|words| !words.is_sourced());
        hits.first().copied()
    }

    /// The longest words that the text is, or says as a sentence of its own, whatever they mean.
    pub fn any(self, text: &str) -> Option<&'a Words> {
        let (whole, said) = (folded(text), sentences(text));
        let all = said.join("\n");
        let stand = |words: &&Words| {
            may_stand_in(&all, words)
                && (words.folded() == whole || stands_in(&said, &sentences(&words.text)))
        };
        let words = self.0.iter().flat_map(|language| &language.words).filter(stand);
        words.max_by_key(|words| words.text.chars().count())
    }

    /// The longest words that a label is or begins with, whatever they mean.
    pub fn any_label(self, label: &str) -> Option<&'a Words> {
        let label = folded(label);
        let begins =
            |words: &&Words| label.starts_with(words.folded()) && labels(&label, words.folded());
        let words = self.0.iter().flat_map(|language| &language.words).filter(begins);
        words.max_by_key(|words| words.text.chars().count())
    }

    /// Like [`Phrases::said`], in words that have a source.
    pub fn sourced(self, means: Meaning, text: &str) -> Option<&'a Words> {
        self.said(means, text).filter(|words| words.is_sourced())
    }
}

/// How often the words stand in `text` as sentences of their own.
pub fn times_said(words: &Words, text: &str) -> usize {
    let (said, wanted) = (sentences(text), sentences(&words.text));
    said.windows(wanted.len().max(1)).filter(|window| *window == wanted).count()
}

/// Whether a folded label is, begins with, or (for long words) holds the folded words.
fn labels(label: &str, words: &str) -> bool {
    const LONG: usize = 12;
    if label.is_empty() || words.is_empty() {
        return false;
    }
    let begins = label
        .strip_prefix(words)
        .is_some_and(|rest| rest.chars().next().is_none_or(|next| !next.is_alphanumeric()));
    begins || (words.chars().count() >= LONG && label.contains(words))
}

/// Whether the first word of the words is in the text, which costs little to know.
fn may_stand_in(all: &str, words: &Words) -> bool {
    words.folded().split(['.', '!', '?', '…', ' ']).next().is_none_or(|first| all.contains(first))
}

/// Whether the sentences stand one after the other among those that are said.
fn stands_in(said: &[String], wanted: &[String]) -> bool {
    !wanted.is_empty() && said.windows(wanted.len()).any(|window| window == wanted)
}

/// The sentences of a text, folded: cut at line ends and at `.`, `!`, `?`, `…` before white space.
/// A question keeps its mark (in some languages nothing else tells it from a statement), and what
/// follows a colon is no sentence of its own: pages introduce with one what they only quote.
pub fn sentences(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    for line in text.lines() {
        let mut sentence = String::new();
        let mut characters = line.chars().peekable();
        while let Some(character) = characters.next() {
            sentence.push(character);
            let ends = matches!(character, '.' | '!' | '?' | '…' | '。')
                && characters.peek().is_none_or(|next| next.is_whitespace());
            if ends {
                sentences.push(std::mem::take(&mut sentence));
            }
        }
        sentences.push(sentence);
    }
    let folded = sentences.iter().map(|sentence| folded(sentence.trim_end_matches(['!', '…'])));
    folded.filter(|sentence| !sentence.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::{Phrases, sentences};
    use crate::language::{Language, Meaning, Words};

    fn words(text: &str, means: Meaning, source: Option<&str>) -> Language {
        let words = Words::new(text.into(), means, source.map(Into::into));
        Language { tag: "en".into(), name: "English".into(), words: vec![words] }
    }

    #[test]
    fn a_sentence_is_found_only_as_a_whole() {
        let languages = [words("We will honour it.", Meaning::Acknowledged, Some("A"))];
        let phrases = Phrases::new(&languages);
        assert!(phrases.said(Meaning::Acknowledged, "Thanks! We will  HONOUR it. Bye").is_some());
        assert!(phrases.said(Meaning::Acknowledged, "If you ask, we will honour it.").is_none());
        assert!(phrases.said(Meaning::Acknowledged, "We will honour it if we can.").is_none());
    }

    #[test]
    fn neither_a_question_nor_what_a_colon_introduces_is_a_statement() {
        let languages =
            [words("Hai già presentato opposizione.", Meaning::AlreadyObjected, Some("A"))];
        let phrases = Phrases::new(&languages);
        let said = |text| phrases.said(Meaning::AlreadyObjected, text).is_some();
        assert!(said("Hai già presentato opposizione!"));
        assert!(!said("Hai già presentato opposizione?"));
        assert!(!said("Vedrai: Hai già presentato opposizione."));
        assert!(!said("Hai già presentato opposizione: se è vero."));
    }

    #[test]
    fn a_short_label_matches_at_the_beginning_only() {
        let languages = [words("Email", Meaning::EmailLabel, Some("A"))];
        let phrases = Phrases::new(&languages);
        assert!(phrases.label(Meaning::EmailLabel, "Email (required)").is_some());
        assert!(phrases.label(Meaning::EmailLabel, "Emails from friends").is_none());
        assert!(phrases.label(Meaning::EmailLabel, "Send me an email").is_none());
    }

    #[test]
    fn typographic_quotes_and_spaces_make_no_difference() {
        assert_eq!(sentences("d’ora\u{a0}in avanti."), sentences("D'ora in avanti"));
    }

    #[test]
    fn sourced_words_go_before_inferred_ones() {
        let languages =
            [words("Send", Meaning::Submit, None), words("Send", Meaning::Submit, Some("B"))];
        let hit = Phrases::new(&languages).label(Meaning::Submit, "send").expect("both match");
        assert!(hit.is_sourced());
    }
}
