//! Labels fit to be shared: nothing that could be the person's.

use crate::inert;
use crate::language::folded;
use crate::phrases::Phrases;
use crate::plan::Plan;
use crate::survey::Survey;

/// The longest label that is told.
const LABEL: usize = 60;

/// So many characters in a row are the person's words, as for what leaves the computer.
const RUN: usize = 8;

/// A shorter value says nothing of anybody.
const SHORT: usize = 3;

/// Where a text is not told.
pub(super) const MASK: &str = "…";

/// A label that can be told to others: words of ours as they are, and of the rest nothing that looks
/// like an address or a number, that a control holds, or that this person wrote.
pub fn shareable(label: &str, survey: &Survey, plan: &Plan) -> String {
    let line = inert::line(label);
    if is_known(&line, plan) {
        return cut(&line);
    }
    if is_the_persons(&folded(&line), survey, plan) {
        return MASK.to_owned();
    }
    let words = line.split_whitespace().map(|word| if is_plain(word) { word } else { MASK });
    cut(&words.collect::<Vec<_>>().join(" "))
}

/// The same on a page where nothing tells that it is the form: there a label could be anything.
pub(super) fn only_known(label: &str, plan: &Plan) -> String {
    let line = inert::line(label);
    if is_known(&line, plan) { cut(&line) } else { MASK.to_owned() }
}

fn is_known(line: &str, plan: &Plan) -> bool {
    let label = folded(line);
    Phrases::new(plan.languages()).any(line).is_some_and(|words| words.folded() == label)
}

fn is_the_persons(label: &str, survey: &Survey, plan: &Plan) -> bool {
    let scenario = &plan.scenario;
    let holds = |value: &str| {
        let value = folded(value);
        value.chars().count() >= SHORT && label.contains(&value)
    };
    let email = scenario.email.as_ref().map(|email| email.reveal());
    let mailbox = email.and_then(|email| email.split('@').next());
    let reason = plan.reason.as_ref().map(|reason| reason.reveal());
    let shown = survey.controls.iter().filter_map(|control| control.shown.as_ref());
    let held = survey.controls.iter().map(|control| &control.value).chain(shown);
    let held = held.chain(survey.held.iter().map(|held| &held.value));
    let written = [email, reason].into_iter().flatten();
    holds(&scenario.account)
        || mailbox.is_some_and(holds)
        || written.clone().any(holds)
        || written.into_iter().any(|written| has_a_run_of(label, &folded(written)))
        || held.into_iter().any(|value| holds(value.reveal()))
}

fn has_a_run_of(label: &str, written: &str) -> bool {
    let starts: Vec<usize> = written.char_indices().map(|(start, _)| start).collect();
    let ends = starts.iter().skip(RUN).copied().chain([written.len()]);
    starts.len() >= RUN
        && starts.iter().zip(ends).any(|(start, end)| label.contains(&written[*start..end]))
}

/// Whether a word looks like neither a number nor an address.
fn is_plain(word: &str) -> bool {
    let dotted = word.trim_matches(|edge: char| !edge.is_alphanumeric()).contains('.');
    !dotted && !word.chars().any(|it| it.is_numeric() || matches!(it, '@' | '＠' | '/' | '\\'))
}

fn cut(line: &str) -> String {
    match line.chars().count() > LABEL {
        true => line.chars().take(LABEL - 1).chain(['…']).collect(),
        false => line.to_owned(),
    }
}
