//! A TOML document walked by hand, so that everything wrong with it is found in one go.
//!
//! A derived deserializer stops at the first mistake. Here the document is parsed as far as it can
//! be ([`syntax`]), every value keeps its place, and each question (`is there a text under this
//! key?`) notes what is wrong and goes on ([`walk`]).

mod syntax;
mod walk;

use std::ops::Range;

use crate::problem::{Findings, Problem, grouped};
use crate::words::words;

pub(crate) use syntax::Syntax;
pub(crate) use walk::{Table, Walk};

/// Files larger than this are refused before they are parsed.
pub(crate) const LARGEST: usize = 1024 * 1024;

/// The bytes of a file as text, without a byte order mark, or what is wrong with them.
pub(crate) fn text(bytes: &[u8], name: &str) -> Result<String, Findings> {
    let whole = |problem| Err(Findings::whole_file(name, problem));
    if bytes.len() > LARGEST {
        let problem = Problem::error(words!("file-too-large", bytes = grouped(LARGEST)));
        return whole(problem.hint(words!("file-too-large-next")));
    }
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        let problem = Problem::error(words!("file-in-utf-16"));
        return whole(problem.hint(words!("file-not-utf-8-next")));
    }
    // Editors on Windows put this mark in front; it is no part of the text.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => {
            let start = error.valid_up_to();
            let problem = Problem::error(words!("file-not-utf-8"))
                .at(start..start + '\u{FFFD}'.len_utf8())
                .label(words!("file-not-utf-8-here"))
                .hint(words!("file-not-utf-8-next"));
            let shown = String::from_utf8_lossy(bytes);
            Err(Findings::new(name, shown, vec![problem]))
        }
    }
}

/// A value with its place.
#[derive(Debug, Clone)]
pub(crate) struct Found<T> {
    pub(crate) value: T,
    pub(crate) span: Range<usize>,
}

/// The keys of a table: its own, and such as belong elsewhere, with what to say of those.
#[derive(Clone, Copy)]
pub(crate) struct Keys<'k> {
    pub(crate) own: &'k [&'k str],
    pub(crate) elsewhere: &'k [&'k str],
    pub(crate) say: fn() -> String,
}

impl<'k> Keys<'k> {
    /// Keys of a table that no other is mistaken for.
    pub(crate) fn only(own: &'k [&'k str]) -> Self {
        Self { own, elsewhere: &[], say: String::new }
    }
}

/// The nearest of `known`, if it is near enough to be what was meant.
pub(crate) fn nearest<'k>(written: &str, known: &[&'k str]) -> Option<&'k str> {
    let written = written.to_lowercase();
    if written.chars().count() > 64 {
        return None;
    }
    known
        .iter()
        .map(|candidate| (strsim::damerau_levenshtein(&written, candidate), *candidate))
        .min_by_key(|(distance, _)| *distance)
        .filter(|(distance, candidate)| *distance <= (candidate.len() / 3).max(1))
        .map(|(_, candidate)| candidate)
}

/// `a`, `b` and `c`, or whatever word joins them.
pub(crate) fn listed(names: &[&str], joined: &str) -> String {
    match names {
        [] => words!("nothing"),
        [one] => format!("`{one}`"),
        [first @ .., last] => {
            let first: Vec<_> = first.iter().map(|name| format!("`{name}`")).collect();
            format!("{} {joined} `{last}`", first.join(", "))
        }
    }
}

/// A name as it can be quoted in a message: no address, and no more than the start of a sentence.
pub(crate) fn shortened(name: &str) -> String {
    if name.contains('@') {
        return "…@…".to_owned();
    }
    if name.chars().count() <= 40 {
        return name.to_owned();
    }
    let start: String = name.chars().take(39).collect();
    format!("{start}…")
}
