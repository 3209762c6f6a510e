//! What the page says after the press: a pure function over what it said before and says now.
//!
//! "Clicked" is not "sent" and silence is not success: an acknowledgement needs a sentence that
//! somebody saw Meta write, in a place of the page that did not say it before the press. Words
//! that we inferred never decide; what nobody knows is for the person to read.

use std::collections::HashMap;

use url::Url;

use crate::fields::{Form, is_code, is_line, label_of};
use crate::form::Part;
use crate::language::{Meaning, Words};
use crate::phrases::{Phrases, times_said};
use crate::plan::Plan;
use crate::survey::{Block, Button, Control, Node, Path, Survey, common, inside};
use crate::wall::Wall;

/// What the page said at the moment of the press.
#[derive(Debug, Clone)]
pub struct Before {
    /// How often each text stood there.
    texts: HashMap<String, usize>,
    /// The fields that were there.
    fields: Vec<String>,
    /// Which document it was.
    loaded_at: f64,
    /// Where the form stood.
    form: Path,
}

/// What the page says now.
#[derive(Debug)]
pub enum Judgement {
    /// Nothing that was not there before.
    Nothing,
    /// Meta's own words acknowledge the objection.
    Acknowledged(Words),
    /// Meta's own words say that it was not taken, or not offered.
    Refused(Words),
    /// The page asks for the e-mailed code.
    CodeWanted(CodeStep),
    /// Words of both kinds stand there.
    Contradiction,
    /// The browser shows an error page of its own.
    NoAnswer,
    /// The page is at another host now: whatever stands there is not Meta's answer.
    Elsewhere(String),
    /// A log-in page, a checkpoint or a captcha stands where the answer should be.
    Wall(Wall),
    /// Something new that no sourced words explain.
    Unexplained,
}

/// Where the e-mailed code goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeStep {
    /// The node of the field.
    pub field: Node,
    /// The node of the button that confirms.
    pub confirm: Node,
}

impl Before {
    /// Remembers what a page says, and where its form stands.
    pub fn of(survey: &Survey, form: &Path) -> Self {
        let mut texts = HashMap::new();
        for block in &survey.blocks {
            *texts.entry(block.text.clone()).or_insert(0) += 1;
        }
        let fields = survey.controls.iter().filter(|control| control.visible).map(key).collect();
        Self { texts, fields, loaded_at: survey.loaded_at, form: form.clone() }
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
        let mut fresh: Vec<&Block> =
            survey.blocks.iter().filter(|block| !apart(block)).filter(&mut is_new).collect();
        fresh.extend(survey.blocks.iter().filter(apart).filter(&mut is_new));
        fresh.sort_by(|one, other| one.path.cmp(&other.path));
        fresh
    }

    /// Whether a control that is there now was not there before: on another page, none was.
    fn lacks(&self, control: &Control, now: &Survey) -> bool {
        now.loaded_at != self.loaded_at || !self.fields.contains(&key(control))
    }

    /// Whether these words stand there more often than before: forms quote the words of success in
    /// their small print, and a page may set its small print anew.
    fn more_often(&self, words: &Words, now: &Survey) -> bool {
        let before = self.texts.iter().map(|(text, times)| times_said(words, text) * times).sum();
        let now: usize = now.blocks.iter().map(|block| times_said(words, &block.text)).sum();
        now > before
    }
}

/// Says what the page says now.
pub fn judge(before: &Before, now: &Survey, plan: &Plan) -> Judgement {
    if now.is_browser_error() {
        return Judgement::NoAnswer;
    }
    let Some(address) = Url::parse(&now.url).ok().filter(|url| url.scheme().starts_with("http"))
    else {
        return Judgement::Nothing; // between two pages
    };
    if !plan.allows(&address) {
        return Judgement::Elsewhere(address.origin().ascii_serialization());
    }
    if let Some(wall) = Wall::at(now, &address, plan) {
        return Judgement::Wall(wall);
    }
    if let Some(step) = code_step(before, now, plan) {
        return Judgement::CodeWanted(step);
    }
    let fresh = before.new_in(now);
    let phrases = Phrases::new(plan.languages());
    let said = |means: Meaning| {
        let said = fresh.iter().find_map(|block| phrases.sourced(means, &block.text));
        said.filter(|words| before.more_often(words, now)).cloned()
    };
    let counts = |means: &Meaning| plan.pack.answers.contains(means);
    let yes = Some(Meaning::Acknowledged).filter(counts).and_then(said);
    let no = [Meaning::NotTaken, Meaning::NotOffered];
    let no = no.into_iter().filter(counts).find_map(said);
    match (yes, no) {
        (Some(_), Some(_)) => Judgement::Contradiction,
        (Some(words), None) => Judgement::Acknowledged(words),
        (None, Some(words)) => Judgement::Refused(words),
        (None, None) if fresh.is_empty() => Judgement::Nothing,
        (None, None) => Judgement::Unexplained,
    }
}

/// The place that shows the answer, for picture and HTML: everything new, in a dialog where there
/// is one; the form itself where nothing is new.
pub fn place_of(before: &Before, now: &Survey) -> Path {
    let fresh = before.new_in(now);
    let in_dialogs = || fresh.iter().filter(|block| block.dialog);
    let paths = |block: &&Block| block.path.clone();
    let places: Vec<Path> = match (fresh.is_empty(), in_dialogs().next()) {
        (true, _) if now.loaded_at == before.loaded_at => vec![before.form.clone()],
        (true, _) => vec![now.main.clone()],
        (false, Some(_)) => in_dialogs().map(paths).collect(),
        (false, None) => fresh.iter().map(paths).collect(),
    };
    common(places.iter().map(Vec::as_slice))
}

/// A field for a code and the button that confirms it, where the page asks for one that it did not
/// ask for before.
fn code_step(before: &Before, now: &Survey, plan: &Plan) -> Option<CodeStep> {
    find_code(now, plan, &|control| before.lacks(control, now))
}

/// The field for a code that is on the page, whether or not it asked for one a code ago: known as
/// such, or not there when the form was sent.
pub fn code_still_wanted(at_press: &Before, now: &Survey, plan: &Plan) -> Option<CodeStep> {
    // Nobody types a code into another host's page.
    Url::parse(&now.url).ok().filter(|url| plan.allows(url))?;
    find_code(now, plan, &|control| {
        is_code(control, plan)
            || plan.own_tells(Part::Code, control)
            || at_press.lacks(control, now)
    })
}

fn find_code(now: &Survey, plan: &Plan, wanted: &dyn Fn(&Control) -> bool) -> Option<CodeStep> {
    // Where the form still stands, nothing of it is the code's: its button must not be pressed again.
    let form = Form::find(now, plan).ok();
    let of_the_form = |control: &Control| {
        form.as_ref()
            .is_some_and(|form| form.controls(now).any(|(_, own)| own.node == control.node))
    };
    let usable = |control: &&Control| {
        control.visible && control.editable && is_line(control) && !of_the_form(control)
    };
    let fields: Vec<&Control> =
        now.controls.iter().filter(usable).filter(|control| wanted(control)).collect();
    let only = |test: &dyn Fn(&Control) -> bool| -> Vec<&Control> {
        fields.iter().copied().filter(|control| test(control)).collect()
    };
    let known = only(&|control| is_code(control, plan));
    let own = only(&|control| plan.own_tells(Part::Code, control));
    let field = match (known.as_slice(), own.as_slice(), fields.as_slice()) {
        ([field], ..) | ([], [field], _) => field,
        // Structure alone: one new short line and nothing else to fill in.
        ([], [], [field]) if field.max_length.is_some_and(|most| (4..=10).contains(&most)) => field,
        _ => return None,
    };
    let sends = form.as_ref().map(|form| now.buttons[form.submit].node);
    let confirm = confirm_button(field, now, plan).filter(|button| Some(*button) != sends)?;
    Some(CodeStep { field: field.node, confirm })
}

/// The button that belongs to a field: from the field outwards, the nearest that is not a way out.
fn confirm_button(field: &Control, now: &Survey, plan: &Plan) -> Option<usize> {
    let phrases = Phrases::new(plan.languages());
    let eligible = |button: &&Button| {
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
        let own = |button: &&&Button| plan.own_says(Meaning::ConfirmCode, &button.name);
        let own: Vec<_> = here.iter().filter(own).collect();
        match (here.as_slice(), submits.as_slice(), own.as_slice()) {
            ([], ..) => {}
            (_, [button], _) | (_, _, [button]) => return Some(button.node),
            ([button], ..) => return Some(button.node),
            _ => return None,
        }
    }
    None
}

/// What is new, as text: blocks, then new fields by label.
pub fn words_of(before: &Before, now: &Survey) -> String {
    let is_new = |control: &&Control| control.visible && !before.fields.contains(&key(control));
    let fields =
        now.controls.iter().filter(is_new).map(|control| format!("[{}]", label_of(control)));
    let texts = before.new_in(now).into_iter().map(|block| block.text.clone());
    texts.chain(fields).collect::<Vec<_>>().join("\n")
}

fn key(control: &Control) -> String {
    // Not by place: a message above the form moves everything below it.
    let name = control.html_name.as_deref().unwrap_or_default();
    format!("{} {name} {}", control.tag, control.name)
}
