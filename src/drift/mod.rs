//! What the form was expected to be, and what is there. Pure.
//!
//! No value is told and no text of the page but labels; what looks like somebody's is masked.

mod own;
mod report;
mod seen;
mod share;

use crate::fields::Form;
use crate::form::{Model, Part, Piece};
use crate::plan::Plan;
use crate::preview::FoundBy;
use crate::survey::Survey;
use report::found_by;

pub use report::report;
pub use share::shareable;

/// One control that is there.
#[derive(Debug, Clone)]
pub struct Seen {
    /// What it is.
    pub piece: Piece,
    /// What told what it is for.
    pub found_by: FoundBy,
    /// What the page calls it, fit to be shared.
    pub label: String,
    /// Its name in the page, where nothing tells what it is and a programmer gave it.
    pub name: Option<String>,
    /// What it is made as, such as "`<input type="tel">`", where nothing tells what it is.
    pub made_as: Option<String>,
}

/// A page against what the pack knows of the form.
#[derive(Debug, Clone)]
pub struct Drift<'p> {
    /// The shape that is nearest to what is there.
    pub nearest: Option<&'p Model>,
    /// The controls that are there, in page order.
    pub seen: Vec<Seen>,
    /// The button that sends, and what told that it does; only where the form was recognised.
    pub submit: Option<(String, FoundBy)>,
    /// What the nearest shape has and the page has not.
    pub missing: Vec<Piece>,
    /// What the page has and the nearest shape has not: its number in `seen`.
    pub unknown: Vec<usize>,
    /// What is another kind, or required where it was not, or the other way round.
    pub changed: Vec<(Piece, usize)>,
    /// Whether the same controls stand in another order.
    pub reordered: bool,
    /// Names of fields that nobody sees and the pack does not list.
    pub hidden: Vec<String>,
}

impl<'p> Drift<'p> {
    /// Compares a page with the shapes of the form; `form` where it was recognised.
    pub fn of(survey: &Survey, form: Option<&Form>, plan: &'p Plan) -> Self {
        let element = match form {
            Some(form) => form.element,
            None => seen::likely_element(survey, plan),
        };
        let seen = seen::seen(survey, form, element, plan);
        let submit = form.and_then(|form| {
            let button = survey.buttons.get(form.submit)?;
            Some((shareable(&button.name, survey, plan), form.submit_found_by))
        });
        let hidden = seen::hidden(survey, form, element, plan);
        let none = Drift {
            nearest: None,
            seen,
            submit,
            missing: Vec::new(),
            unknown: Vec::new(),
            changed: Vec::new(),
            reordered: false,
            hidden,
        };
        let each = plan.pack.models.iter().map(|model| none.clone().against(model));
        each.min_by_key(Drift::distance).unwrap_or(none)
    }

    /// Whether the form is what the pack knows.
    pub fn is_none(&self) -> bool {
        self.submit.is_some() && self.distance() == 0
    }

    fn against(mut self, model: &'p Model) -> Self {
        self.nearest = Some(model);
        let pieces: Vec<Piece> = self.seen.iter().map(|seen| seen.piece).collect();
        for (number, piece) in pieces.iter().enumerate() {
            let first = |part| pieces.iter().position(|other| other.part == part);
            let expected = model.pieces.iter().find(|it| it.part == piece.part);
            match expected.filter(|it| first(it.part) == Some(number)) {
                None => self.unknown.push(number),
                Some(expected) if expected != piece => self.changed.push((*expected, number)),
                Some(_) => {}
            }
        }
        let is_there = |piece: &&Piece| pieces.iter().any(|other| other.part == piece.part);
        self.missing = model.pieces.iter().filter(|piece| !is_there(piece)).copied().collect();
        let known: Vec<Option<Part>> = (0..pieces.len())
            .filter(|number| !self.unknown.contains(number))
            .map(|number| pieces[number].part)
            .collect();
        let expected = model.pieces.iter().filter(is_there).map(|piece| piece.part);
        self.reordered = !known.into_iter().eq(expected);
        self
    }

    fn distance(&self) -> usize {
        let apart = self.missing.len() + self.unknown.len();
        apart * 2 + self.changed.len() + usize::from(self.reordered)
    }

    /// What may be meant by a part that is missing: controls of its kind that nobody can explain.
    fn candidates(&self, missing: &Piece) -> Vec<usize> {
        let fits = |number: &&usize| {
            let piece = self.seen[**number].piece;
            piece.part.is_none() && piece.kind == missing.kind
        };
        self.unknown.iter().filter(fits).copied().collect()
    }

    /// The difference line by line, for a person and for whoever keeps the pack.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for (number, seen) in self.seen.iter().enumerate() {
            let (piece, by) = (seen.piece, found_by(seen.found_by));
            let mut called = format!("called \"{}\"", seen.label);
            if let Some(name) = &seen.name {
                called.push_str(&format!(", named `{name}`"));
            }
            if let Some(made_as) = &seen.made_as {
                called.push_str(&format!(", made as {made_as}"));
            }
            lines.push(format!("{}. {piece}: {called}; {by}", number + 1));
        }
        if let Some((label, by)) = &self.submit {
            lines.push(format!("the button that sends: \"{label}\"; {}", found_by(*by)));
        }
        for piece in &self.missing {
            let near: Vec<String> =
                self.candidates(piece).iter().map(|number| (number + 1).to_string()).collect();
            let near = match near.is_empty() {
                true => "nothing there is of its kind".to_owned(),
                false => format!("the nearest: {}", near.join(", ")),
            };
            lines.push(format!("missing: {piece}; {near}"));
        }
        for number in &self.unknown {
            lines.push(format!(
                "not known to the pack: {}. {}",
                number + 1,
                self.seen[*number].piece
            ));
        }
        for (expected, number) in &self.changed {
            let found = self.seen[*number].piece;
            lines.push(format!("changed: {}. is {found}, was {expected}", number + 1));
        }
        if self.reordered {
            lines.push("the known controls stand in another order".to_owned());
        }
        if !self.hidden.is_empty() {
            let names = self.hidden.join(", ");
            lines.push(format!("hidden fields that the pack does not list: {names}"));
        }
        lines
    }
}
