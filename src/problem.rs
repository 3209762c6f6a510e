//! What is wrong with a file, as values: how bad, where, and what to do.
//!
//! Pure. Nothing here prints; [`crate::report`] does. Neither a [`Problem`] nor [`Findings`] holds
//! or shows a person's own words: messages name keys and counts, and the excerpt under which words
//! are underlined is made from the source at the moment of showing.

use std::fmt;
use std::ops::Range;

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The file cannot be used.
    Error,
    /// The file can be used, and the person should know this.
    Warning,
}

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// How bad it is.
    pub severity: Severity,
    /// The bytes of the source to underline; `None` where it concerns the file as a whole.
    pub span: Option<Range<usize>>,
    /// What is wrong: one sentence, lower case, no full stop.
    pub message: String,
    /// A few words under the underlined ones.
    pub label: Option<String>,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Problem {
    /// An error about the file as a whole.
    pub fn error(message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            span: None,
            message: message.into(),
            label: None,
            hint: None,
        }
    }

    /// A warning about the file as a whole.
    pub fn warning(message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(message) }
    }

    /// The same, underlining these bytes.
    #[must_use]
    pub fn at(mut self, span: Range<usize>) -> Self {
        self.span = Some(span);
        self
    }

    /// The same, with a few words under the underlined ones.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// The same, saying what to do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// Everything that was found in one file, in the order of the file.
#[derive(Clone, PartialEq, Eq)]
pub struct Findings {
    name: String,
    source: String,
    problems: Vec<Problem>,
}

impl Findings {
    /// What was found in the file shown as `name`, whose text is `source`.
    pub fn new(
        name: impl Into<String>,
        source: impl Into<String>,
        mut problems: Vec<Problem>,
    ) -> Self {
        problems.sort_by_key(|problem| problem.span.as_ref().map_or(0, |span| span.start));
        Self { name: name.into(), source: source.into(), problems }
    }

    /// A file about which only one thing can be said (it cannot be read, it is no text).
    pub fn whole_file(name: impl Into<String>, problem: Problem) -> Self {
        Self::new(name, String::new(), vec![problem])
    }

    /// The file, as it is shown.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The text that the spans point into.
    pub(crate) fn source(&self) -> &str {
        &self.source
    }

    /// What was found, in the order of the file.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// How many make the file unusable.
    pub fn errors(&self) -> usize {
        self.count(Severity::Error)
    }

    /// How many the person should know.
    pub fn warnings(&self) -> usize {
        self.count(Severity::Warning)
    }

    fn count(&self, severity: Severity) -> usize {
        self.problems.iter().filter(|problem| problem.severity == severity).count()
    }
}

impl fmt::Debug for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Findings")
            .field("name", &self.name)
            .field("problems", &self.problems)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = crate::inert::line(&self.name);
        match (self.errors(), self.warnings()) {
            (0, 0) => write!(f, "`{name}` is sound"),
            (0, warnings) => write!(f, "`{name}` has {}", counted(warnings, "warning")),
            (errors, _) => write!(f, "`{name}` has {}", counted(errors, "error")),
        }
    }
}

impl std::error::Error for Findings {}

/// `1 error`, `2 errors`, `9,980 errors`.
pub fn counted(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{} {noun}{plural}", grouped(number))
}

/// A number with a comma between its thousands.
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Findings, Problem, counted};

    #[test]
    fn numbers_read_as_a_person_writes_them() {
        assert_eq!(counted(1, "error"), "1 error");
        assert_eq!(counted(0, "error"), "0 errors");
        assert_eq!(counted(12_345, "error"), "12,345 errors");
    }

    #[test]
    fn neither_debug_nor_display_holds_the_source() {
        let findings = Findings::new(
            "a.toml",
            "text = \"planted-secret\"",
            vec![Problem::error("the text is bad").at(7..23)],
        );
        let shown = format!("{findings:?} {findings}");
        assert!(!shown.contains("planted"), "{shown}");
        assert!(shown.contains("`a.toml` has 1 error"), "{shown}");
    }
}
