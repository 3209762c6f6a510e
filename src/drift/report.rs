//! The difference in words that can be shared, and the lines of the data to change.

use std::fmt::Write as _;

use super::Drift;
use super::seen::label_meaning;
use crate::data::SCENARIOS;
use crate::fields::{Form, FormProblem};
use crate::inert;
use crate::language::folded;
use crate::plan::Plan;
use crate::preview::FoundBy;
use crate::survey::Survey;

/// The longest label that is told.
const LABEL: usize = 60;

/// What was expected, what is there, the nearest candidates, and the lines of the pack to change: a text
/// that can be shared.
pub fn report(
    survey: &Survey,
    form: Option<&Form>,
    problems: &[FormProblem],
    plan: &Plan,
) -> String {
    let drift = Drift::of(survey, form, plan);
    let pack = &plan.pack;
    let mut out = String::new();
    let language = survey.language.as_deref().and_then(|tag| known_language(tag, plan));
    let _ = writeln!(
        out,
        "objector {}, form {}, page language {}",
        env!("CARGO_PKG_VERSION"),
        pack.id,
        language.unwrap_or("not known")
    );
    if let Some(model) = drift.nearest {
        let pieces: Vec<String> = model.pieces.iter().map(ToString::to_string).collect();
        let _ = writeln!(out, "expected (shape {}): {}", model.name, pieces.join(", "));
    }
    let _ = writeln!(out, "there:");
    if drift.seen.is_empty() {
        let _ = writeln!(out, "  no control that could be the form's");
    }
    for line in drift.lines() {
        let _ = writeln!(out, "  {line}");
    }
    let _ = writeln!(out, "to change:");
    for line in to_change(&drift, problems, language, plan) {
        let _ = writeln!(out, "  {line}");
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
    let mut lines = Vec::new();
    for piece in &drift.missing {
        let Some((part, label)) = piece.part.zip(label_meaning(piece.part)) else {
            continue;
        };
        let table = at(&format!("kind = \"{}\"", part.as_str()));
        lines.push(format!(
            "{table}: a `[[names]]` of kind \"{}\", if its name is the same in every language",
            part.as_str()
        ));
        let words = match language {
            Some(tag) => format!("scenarios/languages/{tag}.toml"),
            None => "scenarios/languages/: a file for the page's language".to_owned(),
        };
        lines.push(format!("{words}: its label as `{}`", label.as_str()));
        let rule = at(&format!("part = \"{}\"", part.as_str()));
        lines.push(format!(
            "{rule}: the `presence` of \"{}\", if the form has none any more",
            part.as_str()
        ));
    }
    let several = problems
        .iter()
        .any(|it| matches!(it, FormProblem::SeveralSubmits(_) | FormProblem::NoSubmit));
    if several {
        let tag = language.unwrap_or("…");
        lines.push(format!("scenarios/languages/{tag}.toml: the words of its button as `submit`"));
    }
    if problems.contains(&FormProblem::OtherAddress) {
        lines.push(format!("{}: the page's address as an `[[addresses]]`", at("[[addresses]]")));
    }
    let differs = !drift.unknown.is_empty() || !drift.changed.is_empty() || drift.reordered;
    if differs || (!drift.missing.is_empty() && drift.candidates(&drift.missing[0]).is_empty()) {
        let pieces: Vec<String> =
            drift.seen.iter().map(|seen| format!("\"{}\"", seen.piece)).collect();
        let table = at("[[models]]");
        lines.push(format!("{table}: a `[[models]]` with controls = [{}]", pieces.join(", ")));
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

fn known_language<'a>(tag: &str, plan: &'a Plan) -> Option<&'a str> {
    let primary = tag.split(['-', '_']).next().unwrap_or(tag);
    let mut known = plan.languages().iter().map(|language| language.tag.as_str());
    known.find(|known| known.eq_ignore_ascii_case(primary))
}

/// A label that can be told to others: words of ours as they are, and of the rest nothing that looks
/// like an address, a number, or what this person wrote.
pub fn shareable(label: &str, plan: &Plan) -> String {
    let line = inert::line(label);
    let scenario = &plan.scenario;
    let own = [scenario.email.as_ref(), plan.reason.as_ref()];
    let lower = folded(&line);
    let is_own = own.into_iter().flatten().any(|value| {
        let value = folded(value.reveal());
        !lower.is_empty()
            && (lower.contains(&value) || (lower.len() >= 8 && value.contains(&lower)))
    });
    if is_own {
        return "…".to_owned();
    }
    let told = |word: &str| {
        let digits = word.chars().filter(char::is_ascii_digit).count();
        if word.contains('@') || word.contains("://") || digits > 2 { "…" } else { word }.to_owned()
    };
    let words: Vec<String> = line.split_whitespace().map(told).collect();
    let masked = words.join(" ");
    match masked.chars().count() > LABEL {
        true => masked.chars().take(LABEL - 1).chain(['…']).collect(),
        false => masked,
    }
}

/// What told what a control is for, in words.
pub fn found_by(found_by: FoundBy) -> &'static str {
    match found_by {
        FoundBy::Name => "found by its name",
        FoundBy::Type => "found by its type",
        FoundBy::Words => "found by words with a source",
        FoundBy::InferredWords => "found by inferred words",
        FoundBy::Structure => "found by structure alone",
        FoundBy::Nothing => "nothing tells what it is",
    }
}
