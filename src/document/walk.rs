//! The walk over a document: questions that note what is wrong and go on.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::syntax::{Syntax, line_around};
use super::{Found, Keys, listed, nearest, shortened};
use crate::problem::{Findings, Problem, Severity};
use crate::words::words;

/// A table being read: its entries, its place, and what to call it.
pub(crate) struct Table<'d> {
    entries: &'d DeTable<'d>,
    span: Range<usize>,
    called: String,
}

/// The walk over one document, and what was found wrong so far.
pub(crate) struct Walk<'s> {
    syntax: &'s Syntax<'s>,
    problems: Vec<Problem>,
    /// Keys that the document itself lacks: told in one sentence.
    missing: Vec<String>,
    /// So many tables named a source, and so many said that they are inferred.
    said: (usize, usize),
}

impl<'s> Walk<'s> {
    /// Begins with what the syntax has to complain of.
    pub(crate) fn new(syntax: &'s Syntax<'s>) -> (Self, Spanned<DeTable<'s>>) {
        let problems = syntax.problems.clone();
        let walk = Self { syntax, problems, missing: Vec::new(), said: (0, 0) };
        (walk, syntax.document())
    }

    /// Notes a problem.
    pub(crate) fn note(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    /// Notes that something is wrong with a table.
    pub(crate) fn note_at(&mut self, table: &Table<'_>, message: &str) {
        let span = self.first_line(&table.span);
        self.note(Problem::error(message).at(span));
    }

    /// All that was found wrong; `hint` is what to say of keys that the document lacks.
    pub(crate) fn into_problems(mut self, hint: Option<String>) -> Vec<Problem> {
        if !self.missing.is_empty() {
            let missing: Vec<&str> = self.missing.iter().map(String::as_str).collect();
            let keys = listed(&missing, &words!("and"));
            let problem = Problem::error(words!("file-lacks", keys = keys));
            self.problems.push(match hint {
                Some(hint) => problem.hint(hint),
                None => problem,
            });
        }
        if !self.syntax.problems.is_empty() {
            // What is only advice may be about a value that was not read to its end.
            let is_error = |problem: &Problem| problem.severity == Severity::Error;
            self.problems.retain(is_error);
        }
        self.problems
    }

    /// The value that the file holds, or everything that is wrong with the file.
    pub(crate) fn finish<T>(self, name: &str, value: T) -> Result<T, Findings> {
        let source = self.syntax.source;
        match self.into_problems(None) {
            problems if problems.is_empty() => Ok(value),
            problems => Err(Findings::new(name, source, problems)),
        }
    }

    /// The source text at a place.
    pub(crate) fn slice(&self, span: &Range<usize>) -> &'s str {
        self.syntax.source.get(span.clone()).unwrap_or_default()
    }

    /// The document itself as a table.
    pub(crate) fn root<'d>(
        &mut self,
        document: &'d Spanned<DeTable<'d>>,
        keys: Keys<'_>,
    ) -> Table<'d> {
        let table = Table { entries: document.get_ref(), span: 0..0, called: words!("the-file") };
        self.refuse_unknown(&table, keys);
        table
    }

    fn refuse_unknown(&mut self, table: &Table<'_>, keys: Keys<'_>) {
        let unknown: Vec<_> = table
            .entries
            .keys()
            .filter(|key| !keys.own.contains(&key.get_ref().as_ref()))
            .map(|key| (key.get_ref().to_string(), key.span()))
            .collect();
        for (key, span) in unknown {
            let belongs_elsewhere = keys.elsewhere.contains(&key.as_str());
            // Below a header that cannot be read, no key is where it was written.
            let is_astray = belongs_elsewhere && self.syntax.lost_header;
            if is_astray || self.syntax.is_unreadable(span.start) {
                continue;
            }
            let hint = match nearest(&key, keys.own) {
                _ if belongs_elsewhere => (keys.say)(),
                Some(near) => words!("did-you-mean", word = near),
                None => {
                    let all = listed(keys.own, &words!("and"));
                    words!("may-hold", part = table.called.as_str(), keys = all)
                }
            };
            let message = words!("unknown-key", key = shortened(&key));
            self.note(Problem::error(message).at(span).hint(hint));
        }
    }

    /// A table under `key`, if there is one.
    pub(crate) fn table<'d>(
        &mut self,
        table: &Table<'d>,
        key: &str,
        called: &'static str,
        keys: Keys<'_>,
    ) -> Option<Table<'d>> {
        let value = table.entries.get(key)?;
        let DeValue::Table(entries) = value.get_ref() else {
            self.wrong_type(value, key, words!("toml-table"));
            return None;
        };
        let inner = Table { entries, span: value.span(), called: called.to_owned() };
        self.refuse_unknown(&inner, keys);
        Some(inner)
    }

    /// The tables under `[[key]]`; none if there are none.
    pub(crate) fn tables<'d>(
        &mut self,
        table: &Table<'d>,
        key: &str,
        called: &'static str,
        keys: Keys<'_>,
    ) -> Vec<Table<'d>> {
        let Some(value) = table.entries.get(key) else {
            return Vec::new();
        };
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong_type(value, key, words!("toml-tables"));
            return Vec::new();
        };
        let mut found = Vec::new();
        for item in items.iter() {
            let DeValue::Table(entries) = item.get_ref() else {
                self.wrong_type(item, key, words!("toml-tables"));
                continue;
            };
            let inner = Table { entries, span: item.span(), called: called.to_owned() };
            self.refuse_unknown(&inner, keys);
            found.push(inner);
        }
        found
    }

    /// A text under `key`, if there is one.
    pub(crate) fn string<'d>(&mut self, table: &Table<'d>, key: &str) -> Option<Found<&'d str>> {
        let value = table.entries.get(key)?;
        if let DeValue::String(text) = value.get_ref() {
            return Some(Found { value: text.as_ref(), span: value.span() });
        }
        self.wrong_type(value, key, words!("toml-text"));
        None
    }

    /// A text under `key`, which must be there.
    pub(crate) fn required<'d>(&mut self, table: &Table<'d>, key: &str) -> Option<Found<&'d str>> {
        self.must_have(table, key);
        self.string(table, key)
    }

    /// A text that must be there, not blank, with no white space around it and nothing hidden.
    pub(crate) fn word(&mut self, table: &Table<'_>, key: &str) -> Option<Found<String>> {
        let found = self.required(table, key)?;
        self.sound_word(found, key)
    }

    /// Like [`Walk::word`], for a text that may be missing.
    pub(crate) fn optional_word(&mut self, table: &Table<'_>, key: &str) -> Option<Found<String>> {
        let found = self.string(table, key)?;
        self.sound_word(found, key)
    }

    fn sound_word(&mut self, found: Found<&str>, key: &str) -> Option<Found<String>> {
        let Found { value, span } = found;
        let complaint = if value.trim().is_empty() {
            words!("word-is-blank", key = key)
        } else if value.trim() != value {
            words!("word-has-space", key = key)
        } else if value.chars().any(|character| !crate::inert::is_inert(character)) {
            words!("word-hides", key = key)
        } else {
            let value = value.to_owned();
            return Some(Found { value, span });
        };
        self.note(Problem::error(complaint).at(span));
        None
    }

    /// One of a few words under `key`, which must be there.
    pub(crate) fn one_of<T: Copy>(
        &mut self,
        table: &Table<'_>,
        key: &str,
        known: &[(&str, T)],
    ) -> Option<T> {
        self.one_of_but(table, key, known, |_| None)
    }

    /// The same, with what to say of some of the words that cannot stand here.
    pub(crate) fn one_of_but<T: Copy>(
        &mut self,
        table: &Table<'_>,
        key: &str,
        known: &[(&str, T)],
        say: impl Fn(&str) -> Option<String>,
    ) -> Option<T> {
        let found = self.required(table, key)?;
        let chosen = known.iter().find(|(word, _)| *word == found.value);
        if chosen.is_none() {
            let words: Vec<&str> = known.iter().map(|(word, _)| *word).collect();
            let hint = say(found.value).unwrap_or_else(|| match nearest(found.value, &words) {
                Some(near) => words!("did-you-mean", word = near),
                None => words!("it-can-be", words = listed(&words, &words!("or"))),
            });
            let message = words!("cannot-be", key = key, word = shortened(found.value));
            self.note(Problem::error(message).at(found.span).hint(hint));
        }
        chosen.map(|(_, value)| *value)
    }

    /// Where the content of a table is known from (`source`), or that it is `inferred`: exactly
    /// one of the two.
    pub(crate) fn sureness(&mut self, table: &Table<'_>) -> Option<Option<String>> {
        let source = self.optional_word(table, "source");
        let inferred = self.boolean(table, "inferred");
        let complaint = match (self.holds(table, "source"), inferred.map(|found| found.value)) {
            (true, None) => {
                self.said.0 += 1;
                return source.map(|source| Some(source.value));
            }
            (false, Some(true)) => {
                self.said.1 += 1;
                return Some(None);
            }
            (true, Some(_)) => "is both sourced and inferred",
            (false, _) => "says neither `source` nor `inferred = true`",
        };
        let message = format!("{} {complaint}", table.called);
        let hint = "name the source where it was seen, or mark it `inferred = true`";
        self.note(Problem::error(message).at(self.first_line(&table.span)).hint(hint));
        None
    }

    /// How many tables named a source, and how many said that they are inferred.
    pub(crate) fn said(&self) -> (usize, usize) {
        self.said
    }

    /// A whole number under `key`, if there is one.
    pub(crate) fn integer(&mut self, table: &Table<'_>, key: &str) -> Option<Found<i64>> {
        let value = table.entries.get(key)?;
        let span = value.span();
        let DeValue::Integer(number) = value.get_ref() else {
            self.wrong_type(value, key, words!("toml-integer"));
            return None;
        };
        if let Ok(value) = i64::from_str_radix(number.as_str(), number.radix()) {
            return Some(Found { value, span });
        }
        self.note(Problem::error(words!("number-too-large", key = key)).at(span));
        None
    }

    /// `true` or `false` under `key`, if there is one.
    pub(crate) fn boolean(&mut self, table: &Table<'_>, key: &str) -> Option<Found<bool>> {
        let value = table.entries.get(key)?;
        if let DeValue::Boolean(flag) = value.get_ref() {
            return Some(Found { value: *flag, span: value.span() });
        }
        self.wrong_type(value, key, words!("toml-boolean"));
        None
    }

    /// A list of texts under `key`, if there is one.
    pub(crate) fn strings<'d>(
        &mut self,
        table: &Table<'d>,
        key: &str,
    ) -> Option<Found<Vec<Found<&'d str>>>> {
        let value = table.entries.get(key)?;
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong_type(value, key, words!("toml-texts"));
            return None;
        };
        let mut found = Vec::new();
        for item in items.iter() {
            match item.get_ref() {
                DeValue::String(text) => {
                    found.push(Found { value: text.as_ref(), span: item.span() })
                }
                _ => self.wrong_type(item, key, words!("toml-texts")),
            }
        }
        Some(Found { value: found, span: value.span() })
    }

    /// Notes that `key` is missing, unless it stands where it is complained of or could not be read.
    pub(crate) fn must_have(&mut self, table: &Table<'_>, key: &str) {
        let is_root = table.span.is_empty();
        let below = |value: &Spanned<DeValue<'_>>| stands_in(value.get_ref(), key);
        let astray = is_root && table.entries.values().any(below);
        let misread = !self.syntax.problems.is_empty() && self.syntax.writes(key);
        if table.entries.contains_key(key) || astray || misread {
            return;
        }
        if is_root {
            self.missing.push(key.to_owned());
        } else {
            let message = words!("table-lacks", table = table.called.as_str(), key = key);
            self.note_at(table, &message);
        }
    }

    /// Whether `table` holds `key`, whatever its value.
    pub(crate) fn holds(&self, table: &Table<'_>, key: &str) -> bool {
        table.entries.contains_key(key)
    }

    /// Where `key` itself stands in `table`.
    pub(crate) fn key_span(&self, table: &Table<'_>, key: &str) -> Option<Range<usize>> {
        table.entries.get_key_value(key).map(|(key, _)| key.span())
    }

    fn wrong_type(&mut self, value: &Spanned<DeValue<'_>>, key: &str, wanted: String) {
        if self.syntax.is_unreadable(value.span().start) {
            return;
        }
        let found = described(value.get_ref());
        let message = words!("wrong-type", key = key, wanted = wanted, found = found);
        self.note(Problem::error(message).at(self.first_line(&value.span())));
    }

    fn first_line(&self, span: &Range<usize>) -> Range<usize> {
        let end = line_around(self.syntax.source, span.start).end;
        span.start..span.end.min(end)
    }
}

/// Whether a key stands in some table below: there it is wrong, and that is said.
fn stands_in(value: &DeValue<'_>, key: &str) -> bool {
    let below = |value: &Spanned<DeValue<'_>>| stands_in(value.get_ref(), key);
    match value {
        DeValue::Table(entries) => entries.contains_key(key) || entries.values().any(below),
        DeValue::Array(items) => items.iter().any(below),
        _ => false,
    }
}

fn described(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(_) => words!("toml-text"),
        DeValue::Integer(_) => words!("toml-integer"),
        DeValue::Float(_) => words!("toml-float"),
        DeValue::Boolean(_) => words!("toml-boolean"),
        DeValue::Datetime(_) => words!("toml-date"),
        DeValue::Array(_) => words!("toml-list"),
        DeValue::Table(_) => words!("toml-table"),
    }
}
