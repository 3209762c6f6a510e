//! The difference in words that can be shared, and the lines of the data to change.

use std::fmt::Write as _;

use super::{Drift, own};
use crate::data::SCENARIOS;
use crate::fields::{Form, FormProblem};
use crate::form::Part;
use crate::plan::Plan;
use crate::preview::FoundBy;
use crate::survey::Survey;

/// What was expected, what is there, the nearest candidates, and the lines of the pack to change: a text
/// that can be shared.
pub fn report(
    survey: &Survey,
    form: Option<&Form>,
    problems: &[FormProblem],
    plan: &Plan,
) -> String {
    Drift::of(survey, form, plan).report(survey, problems, plan)
}

impl Drift<'_> {
    /// The same of a page that was compared already.
    pub fn report(&self, survey: &Survey, problems: &[FormProblem], plan: &Plan) -> String {
        let pack = &plan.pack;
        let mut out = String::new();
        let language = survey.language.as_deref().and_then(|tag| plan.language_of(tag));
        let _ = writeln!(
            out,
            "objector {}, form {}, page language {}",
            env!("CARGO_PKG_VERSION"),
            pack.id,
            language.unwrap_or("not known")
        );
        if let Some(model) = self.nearest {
            let pieces: Vec<String> = model.pieces.iter().map(ToString::to_string).collect();
            let _ = writeln!(out, "expected (shape {}): {}", model.name, pieces.join(", "));
        }
        let _ = writeln!(out, "there:");
        if self.seen.is_empty() {
            let _ = writeln!(out, "  no control that could be the form's");
        }
        for line in self.lines() {
            let _ = writeln!(out, "  {line}");
        }
        let _ = writeln!(out, "to change:");
        for line in to_change(self, problems, language, plan) {
            let _ = writeln!(out, "  {line}");
        }
        out.push_str(&meanwhile(self, survey, problems, plan));
        out
    }
}

/// What the person can do until then: the files of a folder of their own.
fn meanwhile(drift: &Drift<'_>, survey: &Survey, problems: &[FormProblem], plan: &Plan) -> String {
    let files = own::files(drift, survey, problems, plan);
    if files.is_empty() {
        return String::new();
    }
    let mut out = "until then, in a folder DIR of your own that `--forms DIR` names; keep only what is true:\n".to_owned();
    for (path, lines) in files {
        let _ = writeln!(out, "  DIR/{path}:");
        for line in lines {
            let _ = writeln!(out, "    {line}");
        }
    }
    out
}

/// The lines of the data that would make the page known.
fn to_change(
    drift: &Drift<'_>,
    problems: &[FormProblem],
    language: Option<&str>,
    plan: &Plan,
) -> Vec<String> {
    let file = format!("scenarios/forms/{}/form.toml", plan.pack.id);
    let at = |needle: &str| match line_of(&plan.pack.id, needle) {
        Some(line) => format!("{file}:{line}"),
        None => file.clone(),
    };
    let words = match language {
        Some(tag) => format!("scenarios/languages/{tag}.toml"),
        None => "scenarios/languages/: a file for the page's language".to_owned(),
    };
    let mut lines = Vec::new();
    if drift.seen.is_empty() {
        // A page on which nothing of the form is says nothing of its fields.
        let (address, route) = (at("[[addresses]]"), at("[[routes]]"));
        lines.push(format!("{address}: an `[[addresses]]`, if the form is elsewhere now"));
        lines.push(format!("{route}: a `[[routes]]`, if another way leads there"));
        return lines;
    }
    for piece in &drift.missing {
        let Some((part, label)) =
            piece.part.and_then(|part| part.label().map(|label| (part, label)))
        else {
            continue;
        };
        let name = part.as_str();
        if part != Part::OtherText {
            let table = at(&format!("kind = \"{name}\""));
            lines.push(format!(
                "{table}: a `[[names]]` of kind \"{name}\", if its name is the same in every language"
            ));
        }
        lines.push(format!("{words}: its label as `{}`", label.as_str()));
        let rule = at(&format!("part = \"{name}\""));
        lines.push(format!("{rule}: the `presence` of \"{name}\", if the form has none any more"));
    }
    let several = problems
        .iter()
        .any(|it| matches!(it, FormProblem::SeveralSubmits(_) | FormProblem::NoSubmit));
    if several {
        lines.push(format!("{words}: the words of its button as `submit`"));
    }
    if problems.contains(&FormProblem::OtherAddress) {
        lines.push(format!("{}: the page's address as an `[[addresses]]`", at("[[addresses]]")));
    }
    if drift.distance() > 0 && !drift.seen.is_empty() {
        let table = at("[[models]]");
        let all: Vec<String> =
            drift.seen.iter().map(|seen| format!("\"{}\"", seen.piece)).collect();
        let once = match drift.seen.iter().any(|seen| seen.piece.part.is_none()) {
            true => ", each `unknown` replaced by its part",
            false => "",
        };
        lines.push(format!("{table}: a `[[models]]` with controls = [{}]{once}", all.join(", ")));
    }
    if lines.is_empty() {
        lines.push("nothing that data could say".to_owned());
    }
    lines
}

/// The number of the first line of a pack that is this.
fn line_of(pack: &str, wanted: &str) -> Option<usize> {
    let file = SCENARIOS.get_file(format!("forms/{pack}/form.toml"))?;
    let found = file.contents_utf8()?.lines().position(|line| line == wanted)?;
    Some(found + 1)
}

/// What told what a control is for, in words.
pub(super) fn found_by(found_by: FoundBy) -> &'static str {
    match found_by {
        FoundBy::Name => "found by its name",
        FoundBy::Type => "found by its type",
        FoundBy::Words => "found by words with a source",
        FoundBy::OwnPack => "found by your own pack",
        FoundBy::InferredWords => "found by inferred words",
        FoundBy::Structure => "found by structure alone",
        FoundBy::Nothing => "nothing tells what it is",
    }
}
