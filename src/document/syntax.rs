//! The parse of a document with mistakes in it: what cannot be read is named, and the rest is read.
//!
//! The parser itself goes on after a mistake, but may lose what follows. So lines with a mistake
//! are blanked, in place, and the document is parsed once more.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, Error};

use crate::problem::Problem;
use crate::words::words;

/// Documents larger than this are parsed once only.
const WORTH_REPAIRING: usize = 64 * 1024;
/// So many times, at most, a document is parsed again.
const ROUNDS: usize = 8;

/// A document, with its unreadable lines.
pub(crate) struct Syntax<'s> {
    /// As written.
    pub(super) source: &'s str,
    /// The same, byte for byte, with unreadable lines blank.
    repaired: String,
    /// What is no TOML, at most one problem a line.
    pub(super) problems: Vec<Problem>,
    /// Where the unreadable lines begin.
    unreadable: BTreeSet<usize>,
    /// Whether one of them is the header of a table.
    pub(super) lost_header: bool,
}

impl<'s> Syntax<'s> {
    /// Finds what can be read of a document, and what cannot.
    pub(crate) fn of(source: &'s str) -> Self {
        let mut syntax = Self {
            source,
            repaired: source.to_owned(),
            problems: Vec::new(),
            unreadable: BTreeSet::new(),
            lost_header: false,
        };
        let rounds = if source.len() > WORTH_REPAIRING { 0 } else { ROUNDS };
        let (_, mut errors) = DeTable::parse_recoverable(source);
        syntax.complain(&errors);
        for _ in 0..rounds {
            let Some(repaired) = syntax.without_lines_of(&errors) else {
                break;
            };
            let (_, next) = DeTable::parse_recoverable(&repaired);
            // A line that closed something is missed at the end: then the repair made it worse.
            let end = repaired.trim_end().len();
            if next.iter().any(|error| start(error) >= end) {
                break;
            }
            syntax.complain(&next);
            syntax.repaired = repaired;
            errors = next;
        }
        syntax
    }

    /// What can be read, every value with its place in the source.
    pub(super) fn document(&self) -> Spanned<DeTable<'_>> {
        DeTable::parse_recoverable(&self.repaired).0
    }

    /// Whether the line at `at` is not TOML.
    pub(super) fn is_unreadable(&self, at: usize) -> bool {
        !self.unreadable.is_empty() && self.unreadable.contains(&line_around(self.source, at).start)
    }

    /// Whether some line reads `key = …` or `key: …`, in whatever table.
    pub(super) fn writes(&self, key: &str) -> bool {
        self.source.lines().any(|line| {
            line.trim_start()
                .strip_prefix(key)
                .is_some_and(|rest| rest.trim_start().starts_with(['=', ':']))
        })
    }

    fn complain(&mut self, errors: &[Error]) {
        // Errors come in two sweeps, each in order: a line is looked up once for all its errors.
        let mut line = None::<Range<usize>>;
        for error in errors {
            let at = start(error);
            let here = match line.take() {
                Some(line) if (line.start..=line.end).contains(&at) => line,
                _ => line_around(self.source, at),
            };
            // One line that cannot be read is one problem, however many ways it can be said.
            if self.unreadable.insert(here.start) {
                let written = &self.source[here.clone()];
                self.lost_header |= written.trim_start().starts_with('[');
                self.problems.push(problem(error, written));
            }
            line = Some(here);
        }
    }

    /// The text with the lines of these errors blank; `None` if there is nothing to gain.
    fn without_lines_of(&self, errors: &[Error]) -> Option<String> {
        let mut bytes = self.repaired.clone().into_bytes();
        for error in errors {
            let line = line_around(&self.repaired, start(error));
            // A text over several lines is not to be torn open.
            let text = &self.repaired[line.clone()];
            if !text.contains("\"\"\"") && !text.contains("'''") {
                bytes[line].fill(b' ');
            }
        }
        let repaired = String::from_utf8(bytes).expect("whole lines were replaced by spaces");
        (repaired != self.repaired).then_some(repaired)
    }
}

fn start(error: &Error) -> usize {
    error.span().map_or(0, |span| span.start)
}

fn problem(error: &Error, line: &str) -> Problem {
    let (said, expected) = match error.message().split_once(", expected ") {
        Some((said, expected)) => (said, Some(expected)),
        None => (error.message(), None),
    };
    let unclosed = matches!(expected, Some("`\"`" | "`'`"));
    let said = match said {
        "invalid basic string" | "invalid literal string" if unclosed => {
            words!("toml-text-not-closed")
        }
        "invalid multi-line basic string" | "invalid multi-line literal string" if unclosed => {
            words!("toml-long-text-not-closed")
        }
        other => other.to_owned(), // the parser's own words
    };
    let quotes = said == "unexpected key or value" && line.matches('"').count() > 2;
    let problem = Problem::error(words!("toml-not", why = said)).at(error.span().unwrap_or(0..0));
    if lacks_quotes(line) {
        return problem.hint(words!("toml-lacks-quotes"));
    }
    if quotes {
        return problem.hint(words!("toml-quote-inside"));
    }
    match expected.filter(|expected| *expected != "nothing") {
        Some(expected) => problem.label(words!("toml-expected", what = expected)),
        None => problem,
    }
}

/// Whether a line reads `key = word`, the commonest mistake.
fn lacks_quotes(line: &str) -> bool {
    line.split_once('=').is_some_and(|(_, value)| {
        let value = value.trim();
        value.starts_with(char::is_alphabetic) && value != "true" && value != "false"
    })
}

/// The line that `at` is in, without its line break.
pub(super) fn line_around(source: &str, at: usize) -> Range<usize> {
    let at = source.floor_char_boundary(at.min(source.len()));
    let start = source[..at].rfind('\n').map_or(0, |at| at + 1);
    let end = source[at..].find('\n').map_or(source.len(), |end| at + end);
    start..end
}
