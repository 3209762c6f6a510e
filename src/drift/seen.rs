//! The controls that are there, each with what it is as far as anything tells.

use super::Seen;
use super::share::{MASK, only_known, shareable};
use crate::fields::{Form, is_line, is_list, is_long, is_required, named};
use crate::form::{Kind, Part, Piece};
use crate::language::Meaning;
use crate::phrases::Phrases;
use crate::plan::Plan;
use crate::preview::{FieldKind, FoundBy};
use crate::survey::{Control, Survey};

/// So many names of hidden fields are told.
const HIDDEN: usize = 20;

/// What controls are made of.
const TAGS: [&str; 6] = ["input", "select", "textarea", "button", "div", "span"];

/// Every control that is the form's; where it was not recognised every one that stands in the same form
/// as one that something tells of (`element`), or else every one that is there.
pub(super) fn seen(
    survey: &Survey,
    form: Option<&Form>,
    element: Option<usize>,
    plan: &Plan,
) -> Vec<Seen> {
    let controls = &survey.controls;
    let numbers: Vec<usize> = match (form, element) {
        (Some(form), _) => form.controls(survey).map(|(number, _)| number).collect(),
        (None, Some(_)) => {
            let inside = |number: &usize| controls[*number].form == element;
            could_be(survey, plan).into_iter().filter(inside).collect()
        }
        (None, None) => could_be(survey, plan),
    };
    let is_the_form = form.is_some() || element.is_some();
    let each = numbers.into_iter().map(|number| {
        let control = &controls[number];
        let (part, found_by) = match form.map(|form| form.meaning(number)) {
            Some((kind, found_by)) => (part_of(kind), found_by),
            None => guess(control, plan),
        };
        let piece = Piece { part, kind: kind_of(control), required: is_required(control) };
        let label = match is_the_form {
            true => shareable(&control.name, survey, plan),
            false => only_known(&control.name, plan),
        };
        let name =
            [&control.html_name, &control.row_id].into_iter().flatten().find(|it| is_plain(it));
        let name = name.filter(|name| shareable(name, survey, plan) == **name);
        let name = name.filter(|name| form.is_some() || is_of_no_list(name));
        let name = name.filter(|_| is_the_form && part.is_none()).cloned();
        let made_as = part.is_none().then(|| made_as(control));
        Seen { piece, found_by, label, name, made_as }
    });
    each.collect()
}

/// The form element that holds a control that something tells of: only there is what stands beside it
/// the form's, too.
pub(super) fn likely_element(survey: &Survey, plan: &Plan) -> Option<usize> {
    let controls = could_be(survey, plan).into_iter().map(|number| &survey.controls[number]);
    let mut of_the_form = controls.filter(|control| is_of_the_form(control, plan));
    of_the_form.find_map(|control| control.form)
}

/// Its element, the type of an `input`, and the role, said or implied, where that tells more: as far as
/// HTML and ARIA have a word for them. Any other could be the page's own, and somebody's.
fn made_as(control: &Control) -> String {
    let tag = TAGS.into_iter().find(|tag| *tag == control.tag).unwrap_or(MASK);
    let element = match (tag, &control.kind) {
        // The browser gives `text` for a type that HTML does not have.
        ("input", Some(kind)) => format!("`<input type=\"{kind}\">`"),
        _ => format!("`<{tag}>`"),
    };
    let role = control.known_role();
    // A native control has its role of its element and its type.
    let is_said = match tag {
        "select" | "textarea" => false,
        "input" => role != Some("textbox") && role != control.kind.as_deref(),
        _ => true,
    };
    match role.filter(|_| is_said) {
        Some(role) => format!("{element}, role {role}"),
        None => element,
    }
}

/// What could be a control of the form's.
fn could_be(survey: &Survey, plan: &Plan) -> Vec<usize> {
    let phrases = Phrases::new(plan.languages());
    let could = |control: &Control| {
        let search = control.role.as_deref() == Some("searchbox");
        control.visible && !search && phrases.label(Meaning::NotTheForm, &control.name).is_none()
    };
    (0..survey.controls.len()).filter(|number| could(&survey.controls[*number])).collect()
}

fn is_of_the_form(control: &Control, plan: &Plan) -> bool {
    !matches!(guess(control, plan).0, None | Some(Part::Password))
}

/// A name that a programmer gave, and no page to a person.
fn is_plain(name: &str) -> bool {
    name.len() <= 40 && name.bytes().all(|it| it.is_ascii_alphabetic() || b"_-[]".contains(&it))
}

/// Where the form is only guessed: what stands in brackets, as in `to[birte]`, may be one of many people.
fn is_of_no_list(name: &str) -> bool {
    !name.contains('[')
}

fn part_of(kind: FieldKind) -> Option<Part> {
    match kind {
        FieldKind::Email => Some(Part::Email),
        FieldKind::Country => Some(Part::Country),
        FieldKind::Reason => Some(Part::Reason),
        FieldKind::OtherText => Some(Part::OtherText),
        FieldKind::Code => Some(Part::Code),
        FieldKind::Unexplained => None,
    }
}

/// What a control of a page that is not recognised is, by what stands on itself.
fn guess(control: &Control, plan: &Plan) -> (Option<Part>, FoundBy) {
    let names = &plan.pack.names;
    if let Some(part) = Part::ALL.into_iter().find(|part| named(control, names.of(*part))) {
        return (Some(part), FoundBy::Name);
    }
    let says = |wanted: &str| {
        control.kind.as_deref() == Some(wanted) || control.autocomplete.as_deref() == Some(wanted)
    };
    let typed = [
        (Part::Email, says("email")),
        (Part::Password, says("password")),
        (Part::Code, says("one-time-code")),
        (Part::Country, says("country") || says("country-name")),
    ];
    if let Some((part, _)) = typed.iter().find(|(_, is_so)| *is_so) {
        return (Some(*part), FoundBy::Type);
    }
    let mut parts = Part::ALL.into_iter();
    let found = parts.find_map(|part| Some((Some(part), worded(control, part, plan)?)));
    found.unwrap_or((None, FoundBy::Nothing))
}

/// Whether what the page calls a control, or the person's own pack, tells that it is this part.
fn worded(control: &Control, part: Part, plan: &Plan) -> Option<FoundBy> {
    let phrases = Phrases::new(plan.languages());
    match part.label().and_then(|means| phrases.label(means, &control.name)) {
        Some(words) if words.is_sourced() => Some(FoundBy::Words),
        _ if plan.own_tells(part, control) => Some(FoundBy::OwnPack),
        Some(_) => Some(FoundBy::InferredWords),
        None => None,
    }
}

fn kind_of(control: &Control) -> Kind {
    let boxed = matches!(control.role.as_deref(), Some("checkbox" | "radio" | "switch"));
    match () {
        () if boxed => Kind::Box,
        () if is_list(control) => Kind::List,
        () if is_long(control) => Kind::Text,
        () if is_line(control) => Kind::Line,
        () => Kind::Other,
    }
}

/// Names of hidden fields of the form's element that the pack says nothing of; only such as a programmer
/// would give.
pub(super) fn hidden(
    survey: &Survey,
    form: Option<&Form>,
    element: Option<usize>,
    plan: &Plan,
) -> Vec<String> {
    let names = &plan.pack.names;
    let listed = |name: &str| {
        let suffix = |suffix: &String| name.ends_with(suffix.as_str());
        let starts = |start: &String| name.starts_with(start.as_str());
        names.marker.iter().chain(&names.token).any(|known| known == name)
            || names.country_code_suffix.iter().any(suffix)
            || names.token_start.iter().any(starts)
    };
    let hidden = element.and_then(|element| survey.forms.get(element));
    let hidden = hidden.map(|form| form.hidden.as_slice()).unwrap_or_default();
    let told =
        |name: &&String| !listed(name) && is_plain(name) && (form.is_some() || is_of_no_list(name));
    let masked = |name: &String| match shareable(name, survey, plan) == *name {
        true => name.clone(),
        false => MASK.to_owned(),
    };
    hidden.iter().filter(told).take(HIDDEN).map(masked).collect()
}
