//! What a person can put into a folder of their own until the program knows the page: files, line by line.

use oxilangtag::LanguageTag;

use super::Drift;
use super::share::{MASK, shareable};
use crate::fields::FormProblem;
use crate::form::Part;
use crate::language::{Meaning, primary};
use crate::plan::Plan;
use crate::survey::Survey;

/// The tag of a language that a page does not say (BCP 47).
const UNDETERMINED: &str = "und";

/// The lines of each file, with what they are a guess about; empty where nothing there could be meant.
pub(super) fn files(
    drift: &Drift<'_>,
    survey: &Survey,
    problems: &[FormProblem],
    plan: &Plan,
) -> Vec<(String, Vec<String>)> {
    let (mut names, mut words) = (Vec::new(), Vec::new());
    for missing in &drift.missing {
        let Some(part) = missing.part else {
            continue;
        };
        for number in drift.candidates(missing) {
            let seen = &drift.seen[number];
            let guess = format!("# if control {} is the {}", number + 1, part.as_str());
            if let Some(name) = seen.name.as_ref().filter(|_| part != Part::OtherText) {
                names.extend(table("names", &guess, [("kind", part.as_str()), ("name", name)]));
            }
            if let Some(means) = part.label().filter(|_| is_whole(&seen.label)) {
                words.extend(text(&guess, means, &seen.label));
            }
        }
    }
    for label in problems.iter().filter_map(buttons).flatten() {
        let label = shareable(label, survey, plan);
        if is_whole(&label) {
            words.extend(text("# if this button sends", Meaning::Submit, &label));
        }
    }
    let form = (format!("forms/{}/form.toml", plan.pack.id), head("id", &plan.pack.id), names);
    let (tag, top) = language(survey, plan);
    let language = (format!("languages/{tag}.toml"), top, words);
    let files = [form, language].into_iter().filter(|(.., tables)| !tables.is_empty());
    files.map(|(path, head, tables)| (path, [head, tables].concat())).collect()
}

/// The buttons that could send.
fn buttons(problem: &FormProblem) -> Option<&[String]> {
    matches!(problem, FormProblem::SeveralSubmits(_)).then(|| problem.labels())
}

/// The page's language, and how its file begins: one whose words are built in has a name already.
fn language(survey: &Survey, plan: &Plan) -> (String, Vec<String>) {
    let said = survey.language.as_deref().map(primary);
    let said = said.filter(|tag| tag.len() <= 3 && LanguageTag::parse(tag.as_str()).is_ok());
    let tag = said.unwrap_or_else(|| UNDETERMINED.to_owned());
    let mut head = head("tag", &tag);
    if plan.language_of(&tag).is_none() {
        head.extend([line("name", &tag)]);
    }
    (tag, head)
}

/// Whether a label is told as it is, so that it can be found again.
fn is_whole(label: &str) -> bool {
    !label.trim().is_empty() && label.trim() == label && !label.contains(MASK)
}

fn text(guess: &str, means: Meaning, label: &str) -> Vec<String> {
    table("words", guess, [("means", means.as_str()), ("text", label)])
}

fn table(name: &str, guess: &str, lines: [(&str, &str); 2]) -> Vec<String> {
    let lines = lines.map(|(key, value)| line(key, value));
    [vec![format!("[[{name}]]  {guess}")], lines.to_vec()].concat()
}

fn head(key: &str, value: &str) -> Vec<String> {
    vec![line(key, value)]
}

/// A text of TOML is written as one of JSON is.
fn line(key: &str, value: &str) -> String {
    format!("{key} = {}", serde_json::Value::from(value))
}
