//! What a form is made of, whatever its words: the controls in page order, what each is, and whether it
//! must be filled in.

use std::fmt;

use super::Part;
use crate::document::{Keys, Table, Walk};
use crate::problem::Problem;

/// One shape of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Model {
    /// What to call it (`2025`).
    pub name: String,
    /// Its controls, in page order.
    pub pieces: Vec<Piece>,
    /// Where it is known from; `None` where it is inferred.
    pub source: Option<String>,
}

/// One control of a shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Piece {
    /// What it is for; `None` where nobody can say.
    pub part: Option<Part>,
    /// What it is.
    pub kind: Kind,
    /// Whether it must be filled in.
    pub required: bool,
}

impl fmt::Display for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = self.part.map_or("unknown", Part::as_str);
        let required = if self.required { " required" } else { "" };
        write!(f, "{part} {}{required}", self.kind.as_str())
    }
}

/// What a control is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A single line.
    Line,
    /// Several lines.
    Text,
    /// A list to choose from.
    List,
    /// A box to tick, or one of several to choose.
    Box,
    /// Anything else.
    Other,
}

impl Kind {
    const ALL: [Kind; 5] = [Kind::Line, Kind::Text, Kind::List, Kind::Box, Kind::Other];

    /// As packs write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Line => "line",
            Kind::Text => "text",
            Kind::List => "list",
            Kind::Box => "box",
            Kind::Other => "other",
        }
    }
}

/// The models of a pack.
pub(super) fn models(walk: &mut Walk<'_>, file: &Table<'_>) -> Vec<Model> {
    let keys = Keys::only(&["name", "controls", "source", "inferred"]);
    let mut models: Vec<Model> = Vec::new();
    for table in walk.tables(file, "models", "`[[models]]`", keys) {
        let name = walk.word(&table, "name");
        let source = walk.sureness(&table);
        walk.must_have(&table, "controls");
        let Some(controls) = walk.strings(&table, "controls") else {
            continue;
        };
        let mut pieces = Vec::new();
        for written in &controls.value {
            match piece(written.value) {
                Some(piece) => pieces.push(piece),
                None => {
                    let message = "a control is a part, what it is, and `required` where it must be filled in";
                    let problem = Problem::error(message).at(written.span.clone());
                    walk.note(problem.hint("as in `email line required`"));
                }
            }
        }
        if controls.value.is_empty() {
            walk.note_at(&table, "a form without controls is none");
        } else if models.iter().any(|model| model.pieces == pieces) {
            walk.note_at(&table, "this shape is listed twice");
        } else if let (Some(name), Some(source)) = (name, source) {
            models.push(Model { name: name.value, pieces, source });
        }
    }
    models
}

fn piece(written: &str) -> Option<Piece> {
    let mut words = written.split(' ');
    let (part, kind) = (words.next()?, words.next()?);
    let part = Part::ALL.into_iter().find(|known| known.as_str() == part)?;
    let kind = Kind::ALL.into_iter().find(|known| known.as_str() == kind)?;
    let required = match words.next() {
        None => false,
        Some("required") => true,
        Some(_) => return None,
    };
    words.next().is_none().then_some(Piece { part: Some(part), kind, required })
}

#[cfg(test)]
mod tests {
    use super::piece;

    #[test]
    fn a_control_reads_as_it_is_written() {
        for written in ["email line required", "reason text", "country list"] {
            assert_eq!(piece(written).map(|piece| piece.to_string()).as_deref(), Some(written));
        }
        for bad in
            ["", "email", "email line needed", "mail line", "email  line", "email line required x"]
        {
            assert_eq!(piece(bad), None, "{bad}");
        }
    }
}
