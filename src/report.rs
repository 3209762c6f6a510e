//! Findings shown to a person: the message, the line with the words underlined, and what to do.
//!
//! The only file that knows the diagnostics library. Everything foreign (the file's name, the
//! excerpt, words quoted in a message) becomes inert first, so that an escape sequence in a file
//! cannot reach the terminal; the underlining follows the characters, not their bytes.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use crate::inert;
use crate::problem::{Findings, Problem, Severity, grouped};
use crate::words::words;

/// So many problems of one file are printed; of the rest only the number is said.
pub const SHOWN: usize = 20;

/// Lines longer than this are cut around the underlined words.
const WIDTH: usize = 100;

/// Whether the text carries colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Nothing but the words.
    Plain,
    /// With ANSI colours.
    Coloured,
}

/// The findings of one file as text; ends with a line break, and is empty if nothing was found.
///
/// Errors come before warnings, so that what is cut off is never an error that follows warnings.
pub fn render(findings: &Findings, look: Look) -> String {
    let renderer = match look {
        Look::Plain => Renderer::plain(),
        Look::Coloured => Renderer::styled().hyperlink(false),
    }
    .term_width(WIDTH);
    let mut problems: Vec<&Problem> = findings.problems().iter().collect();
    problems.sort_by_key(|problem| problem.severity);
    let mut out = String::new();
    for problem in problems.iter().take(SHOWN) {
        out.push_str(&renderer.render(&[group(findings, problem)]));
        out.push_str("\n\n");
    }
    if let Some(more) = problems.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        let name = inert::line(findings.name());
        let told = words!("more-problems", number = more, count = grouped(more), file = name);
        out.push_str(&format!("{told}\n\n"));
    }
    out
}

fn group<'a>(findings: &'a Findings, problem: &'a Problem) -> Group<'a> {
    let level = match problem.severity {
        Severity::Error => Level::ERROR.with_name(words!("level-error")),
        Severity::Warning => Level::WARNING.with_name(words!("level-warning")),
    };
    let name = inert::line(findings.name());
    let title = level.primary_title(inert::line(&problem.message));
    let mut group = match &problem.span {
        None => title.element(Origin::path(name)),
        Some(span) => excerpted(title.elements(Vec::<Element<'_>>::new()), findings, span, problem),
    };
    if let Some(hint) = &problem.hint {
        let hint = inert::line(hint);
        group = group.element(Level::HELP.with_name(words!("level-hint")).message(hint));
    }
    group
}

fn excerpted<'a>(
    group: Group<'a>,
    findings: &'a Findings,
    span: &Range<usize>,
    problem: &'a Problem,
) -> Group<'a> {
    let excerpt = Excerpt::of(findings.source(), span);
    let annotation = AnnotationKind::Primary
        .span(excerpt.span.clone())
        .label(problem.label.as_deref().map(inert::line));
    group.element(
        Snippet::source(excerpt.text)
            .path(inert::line(findings.name()))
            .line_start(excerpt.line)
            .annotation(annotation),
    )
}

/// The lines around a span, inert, with the span moved along.
struct Excerpt {
    text: String,
    span: Range<usize>,
    line: usize,
}

impl Excerpt {
    fn of(source: &str, span: &Range<usize>) -> Self {
        let start = floor(source, span.start);
        let end = floor(source, span.end).max(start);
        let first = source[..start].rfind('\n').map_or(0, |at| at + 1);
        // A text over many lines is underlined on its first one only.
        let last = source[start..].find('\n').map_or(source.len(), |at| start + at);
        let end = end.min(last);
        let mut text = String::new();
        let mut moved = Range { start: 0, end: 0 };
        for (offset, character) in source[first..last].char_indices() {
            if first + offset == start {
                moved.start = text.len();
            }
            if first + offset == end {
                moved.end = text.len();
            }
            match character {
                '\t' => text.push(' '),
                '\r' if first + offset + 1 == last => {}
                other => text.push_str(&inert::line(other.encode_utf8(&mut [0; 4]))),
            }
        }
        if start == last {
            moved.start = text.len();
        }
        if end == last {
            moved.end = text.len();
        }
        Self {
            line: source[..first].matches('\n').count() + 1,
            text,
            span: moved.start..moved.end.max(moved.start),
        }
    }
}

/// The nearest character boundary at or before `at`.
fn floor(source: &str, at: usize) -> usize {
    source.floor_char_boundary(at.min(source.len()))
}
