//! What a form pack says of the walls in front of the form, and of the site's cookie question.

use crate::cookie_question::CookieButton;
use crate::document::{Keys, Table, Walk};
use crate::problem::Problem;
use crate::scenario::Cookies;
use crate::wall::{By, Sign, Wall};

/// What tells a wall: steps of a path, or the name of a field.
pub(super) fn walls(walk: &mut Walk<'_>, file: &Table<'_>) -> Vec<Sign> {
    let keys = Keys::only(&["wall", "path", "field", "source", "inferred"]);
    walk.must_have(file, "walls");
    let mut signs: Vec<Sign> = Vec::new();
    for table in walk.tables(file, "walls", "`[[walls]]`", keys) {
        let wall = walk.one_of(&table, "wall", &Wall::WITH_SIGNS.map(|wall| (wall.as_str(), wall)));
        let by = by(walk, &table);
        let source = walk.sureness(&table);
        let (Some(wall), Some(by), Some(source)) = (wall, by, source) else {
            continue;
        };
        if matches!(by, By::Field(_)) && wall != Wall::TwoStep {
            walk.note_at(&table, "only `two-step` is told by a field");
        } else if signs.iter().any(|sign| sign.by == by) {
            walk.note_at(&table, "this sign is listed twice");
        } else {
            signs.push(Sign { wall, by, source });
        }
    }
    signs
}

fn by(walk: &mut Walk<'_>, table: &Table<'_>) -> Option<By> {
    match (walk.holds(table, "path"), walk.holds(table, "field")) {
        (true, false) => {
            let path = walk.word(table, "path")?;
            let steps: Vec<&str> = path.value.split('/').collect();
            let is_step = |step: &&str| {
                !step.is_empty()
                    && step.bytes().all(|it| it.is_ascii_alphanumeric() || b"_-.".contains(&it))
            };
            if !steps.iter().all(is_step) {
                let message = "`path` must be steps of letters, digits, `_`, `-` and `.`, with one `/` between them";
                walk.note(Problem::error(message).at(path.span));
                return None;
            }
            Some(By::Path(steps.into_iter().map(str::to_owned).collect()))
        }
        (false, true) => Some(By::Field(walk.word(table, "field")?.value)),
        _ => {
            walk.note_at(table, "a wall is told by a `path` or by a `field`");
            None
        }
    }
}

/// Buttons of the cookie question that are known whatever their words.
pub(super) fn cookie_buttons(walk: &mut Walk<'_>, file: &Table<'_>) -> Vec<CookieButton> {
    const PRESS: [(&str, Cookies); 2] =
        [("decline", Cookies::Decline), ("accept", Cookies::Accept)];
    let keys = Keys::only(&["press", "attribute", "value", "source", "inferred"]);
    walk.must_have(file, "cookie_buttons");
    let mut buttons: Vec<CookieButton> = Vec::new();
    for table in walk.tables(file, "cookie_buttons", "`[[cookie_buttons]]`", keys) {
        let press = walk.one_of(&table, "press", &PRESS);
        let attribute = walk.word(&table, "attribute");
        let value = walk.word(&table, "value");
        let source = walk.sureness(&table);
        let (Some(press), Some(attribute), Some(value), Some(source)) =
            (press, attribute, value, source)
        else {
            continue;
        };
        let known = |it: &CookieButton| it.attribute == attribute.value && it.value == value.value;
        if !attribute.value.starts_with("data-") {
            let problem = Problem::error("`attribute` must begin with `data-`");
            walk.note(problem.at(attribute.span));
        } else if buttons.iter().any(known) {
            walk.note_at(&table, "this button is listed twice");
        } else {
            let (attribute, value) = (attribute.value, value.value);
            buttons.push(CookieButton { press, attribute, value, source });
        }
    }
    buttons
}
