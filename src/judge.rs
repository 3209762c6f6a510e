//! What the page says after the press: a pure function over what it said before and says now.
//!
//! "Clicked" is not "sent" and silence is not success: an acknowledgement needs a sentence that
//! somebody saw Meta write, in a place of the page that did not say it before the press. Words
//! that we inferred never decide; what nobody knows is for the person to read.

use std::collections::HashMap;

use crate::fields::{is_code, is_line, label_of};
use crate::language::{Meaning, Words};
use crate::phrases::Phrases;
use crate::plan::Plan;
use crate::survey::{Block, Control, Path, Survey, common, inside};

/// What the page said at the moment of the press.
#[derive(Debug, Clone)]
pub struct Before {
    texts: HashMap<String, usize>,
    lines: Vec<String>,
}

/// What the page says now.
#[derive(Debug)]
pub enum Judgement {
    /// Nothing that was not there before.
    Nothing,
    /// Meta's own words acknowledge the objection.
    Acknowledged(Words),
    /// Meta's own words say that it was not taken, not offered, or made before.
    Refused(Words),
    /// The page asks for the e-mailed code.
    CodeWanted(CodeStep),
    /// Words of both kinds stand there.
    Contradiction,
    /// The browser shows an error page of its own.
    NoAnswer,
    /// Something new that no sourced words explain.
    Unexplained,
}

/// Where the e-mailed code goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeStep {
    /// The node of the field.
    pub field: usize,
    /// The node of the button that confirms.
    pub confirm: usize,
}

impl Before {
    /// Remembers what a page says.
    pub fn of(survey: &Survey) -> Self {
        let mut texts = HashMap::new();
        for block in &survey.blocks {
            *texts.entry(block.text.clone()).or_insert(0) += 1;
        }
        let lines = survey
            .controls
            .iter()
            .filter(|control| control.visible)
            .map(key)
            .collect();
        Self { texts, lines }
    }

    /// The blocks that were not there before, in page order.
    pub fn new_in<'a>(&self, survey: &'a Survey) -> Vec<&'a Block> {
        let mut left = self.texts.clone();
        let mut is_new = |block: &&Block| match left.get_mut(&block.text) {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => true,
        };
        // What stands outside of dialogs and alerts takes its old place first, so that the same
        // sentence once more in a dialog counts as the new one.
        let apart = |block: &&Block| block.dialog || block.alert;
        let mut fresh: Vec<&Block> = survey
            .blocks
            .iter()
            .filter(|block| !apart(block))
            .filter(&mut is_new)
            .collect();
        fresh.extend(survey.blocks.iter().filter(apart).filter(&mut is_new));
        fresh.sort_by(|one, other| one.path.cmp(&other.path));
        fresh
    }
}

/// Says what the page says now.
pub fn judge(before: &Before, now: &Survey, plan: &Plan) -> Judgement {
    if now.is_browser_error() {
        return Judgement::NoAnswer;
    }
    if let Some(step) = code_step(before, now, plan) {
        return Judgement::CodeWanted(step);
    }
    let fresh = before.new_in(now);
    let phrases = Phrases::new(plan.languages());
    let said = |means| {
        fresh
            .iter()
            .find_map(|block| phrases.sourced(means, &block.text))
            .cloned()
    };
    let yes = said(Meaning::Acknowledged);
    let no = [
        Meaning::NotTaken,
        Meaning::NotOffered,
        Meaning::AlreadyObjected,
    ]
    .into_iter()
    .find_map(said);
    match (yes, no) {
        (Some(_), Some(_)) => Judgement::Contradiction,
        (Some(words), None) => Judgement::Acknowledged(words),
        (None, Some(words)) => Judgement::Refused(words),
        (None, None) if fresh.is_empty() => Judgement::Nothing,
        (None, None) => Judgement::Unexplained,
    }
}

/// The place that holds everything new, for picture and HTML.
pub fn place_of(fresh: &[&Block]) -> Path {
    let dialogs: Vec<&[i32]> = fresh
        .iter()
        .filter(|block| block.dialog)
        .map(|block| block.path.as_slice())
        .collect();
    if dialogs.is_empty() {
        common(fresh.iter().map(|block| block.path.as_slice()))
    } else {
        common(dialogs)
    }
}

fn key(control: &Control) -> String {
    format!(
        "{:?} {}",
        control.path,
        control.html_name.as_deref().unwrap_or_default()
    )
}

/// A field for a code that was not there before, with the button that confirms it.
fn code_step(before: &Before, now: &Survey, plan: &Plan) -> Option<CodeStep> {
    let fresh: Vec<&Control> = now
        .controls
        .iter()
        .filter(|control| control.visible && control.editable && is_line(control))
        .filter(|control| !before.lines.contains(&key(control)) || is_code(control, plan))
        .collect();
    let known: Vec<&&Control> = fresh
        .iter()
        .filter(|control| is_code(control, plan))
        .collect();
    let field: &Control = match (known.as_slice(), fresh.as_slice()) {
        ([field], _) => field,
        // Structure alone: one new short line and nothing else to fill in.
        ([], [field])
            if field
                .max_length
                .is_some_and(|most| (4..=10).contains(&most)) =>
        {
            field
        }
        _ => return None,
    };
    Some(CodeStep {
        field: field.node,
        confirm: confirm_button(field, now, plan)?,
    })
}

/// The button that belongs to a field: from the field outwards, the nearest that is not a way out.
fn confirm_button(field: &Control, now: &Survey, plan: &Plan) -> Option<usize> {
    let phrases = Phrases::new(plan.languages());
    let eligible = |button: &&crate::survey::Button| {
        button.visible
            && button.form == field.form
            && phrases.label(Meaning::Cancel, &button.name).is_none()
    };
    for depth in (0..field.path.len()).rev() {
        let place = &field.path[..depth];
        let here: Vec<_> = now
            .buttons
            .iter()
            .filter(eligible)
            .filter(|button| inside(&button.path, place))
            .collect();
        let submits: Vec<_> = here
            .iter()
            .filter(|button| {
                button.kind.as_deref() == Some("submit")
                    || phrases.label(Meaning::ConfirmCode, &button.name).is_some()
            })
            .collect();
        match (here.as_slice(), submits.as_slice()) {
            ([], _) => {}
            (_, [button]) => return Some(button.node),
            ([button], _) => return Some(button.node),
            _ => return None,
        }
    }
    None
}

/// What is new, as text: blocks, then new fields by label.
pub fn words_of(fresh: &[&Block], now: &Survey, before: &Before) -> String {
    let fields = now
        .controls
        .iter()
        .filter(|control| control.visible && !before.lines.contains(&key(control)))
        .map(|control| format!("[{}]", label_of(control)));
    let texts = fresh.iter().map(|block| block.text.clone());
    texts.chain(fields).collect::<Vec<_>>().join("\n")
}
