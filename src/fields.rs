//! Which control is which: a pure function over a survey.
//!
//! Evidence is ranked: stable names first, then type and `autocomplete`, then label words, then
//! structure (one e-mail, one long text, one submit in the same form). What rests on structure
//! alone is said to the person at the gate; what is ambiguous or required and unexplained stops.

use std::fmt;

use url::Url;

use crate::language::Meaning;
use crate::phrases::Phrases;
use crate::plan::Plan;
use crate::preview::{FieldKind, FoundBy};
use crate::survey::{Control, Path, Survey, inside};
use crate::words::words;

/// The form on one page, as one survey saw it. Indexes point into that survey.
#[derive(Debug, Clone)]
pub struct Form {
    /// The place that holds the form and nothing more.
    pub container: Path,
    /// The form element, where there is one.
    pub element: Option<usize>,
    /// The controls we know, by kind, with what they were found by.
    pub fields: Vec<Field>,
    /// The button that sends.
    pub submit: usize,
    /// What the button was found by.
    pub submit_found_by: FoundBy,
}

/// A control that was recognised.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// What it is for.
    pub kind: FieldKind,
    /// Its index in the survey's controls.
    pub control: usize,
    /// What it was found by.
    pub found_by: FoundBy,
}

/// So many lines that nobody explains make another form of one whose reason is a guess.
const SEVERAL: usize = 2;

/// What keeps a page from being the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormProblem {
    /// It looks like the form, at an address that is not the form's.
    OtherAddress,
    /// The page is too large to be read whole.
    TooLarge,
    /// No control for the e-mail address.
    NoEmail,
    /// No control for the reason.
    NoReason,
    /// Nothing to press.
    NoSubmit,
    /// Several controls that could be the same thing: their labels.
    Ambiguous(FieldKind, Vec<String>),
    /// Several buttons that could send: their texts.
    SeveralSubmits(Vec<String>),
    /// A required control that nobody can explain: its label.
    Unexplained(String),
}

impl fmt::Display for FormProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::OtherAddress => words!("form-elsewhere"),
            Self::TooLarge => words!("form-too-large"),
            Self::NoEmail => words!("form-no-email"),
            Self::NoReason => words!("form-no-reason"),
            Self::NoSubmit => words!("form-no-button"),
            Self::Ambiguous(kind, _) => words!("form-ambiguous", field = kind.name()),
            Self::SeveralSubmits(_) => words!("form-several-buttons"),
            Self::Unexplained(_) => words!("form-unexplained"),
        })
    }
}

impl FormProblem {
    /// What the page calls the controls that are meant: foreign text.
    pub fn labels(&self) -> &[String] {
        match self {
            Self::Ambiguous(_, names) | Self::SeveralSubmits(names) => names,
            Self::Unexplained(name) => std::slice::from_ref(name),
            Self::OtherAddress
            | Self::TooLarge
            | Self::NoEmail
            | Self::NoReason
            | Self::NoSubmit => &[],
        }
    }
}

impl Form {
    /// The control of a kind.
    pub fn field<'a>(&self, survey: &'a Survey, kind: FieldKind) -> Option<&'a Control> {
        let field = self.fields.iter().find(|field| field.kind == kind)?;
        survey.controls.get(field.control)
    }

    /// Where button or form element say that it goes, if either does.
    pub fn action<'a>(&self, survey: &'a Survey) -> Option<&'a str> {
        let of_button = survey.buttons.get(self.submit)?.action.as_deref();
        of_button.or_else(|| survey.forms.get(self.element?)?.action.as_deref())
    }

    /// How button or form element say that it is sent, lower case.
    pub fn method<'a>(&self, survey: &'a Survey) -> Option<&'a str> {
        let of_button = survey.buttons.get(self.submit)?.method.as_deref();
        of_button.or_else(|| Some(survey.forms.get(self.element?)?.method.as_str()))
    }

    /// The address that it goes to, where one is said.
    pub fn sends_to(&self, survey: &Survey) -> Option<Url> {
        Url::parse(self.action(survey)?).ok()
    }

    /// Names of what the form holds and nobody can see, sorted.
    pub fn hidden(&self, survey: &Survey) -> Vec<String> {
        let inputs = self.element.and_then(|form| survey.forms.get(form));
        let inputs = inputs.map(|form| form.hidden.clone()).unwrap_or_default();
        let unseen =
            survey.controls.iter().filter(|control| !control.visible && self.holds(control));
        let mut names: Vec<String> = inputs.into_iter().chain(unseen.map(label_of)).collect();
        names.sort();
        names
    }

    /// What a control is for, and what tells so.
    pub fn meaning(&self, control: usize) -> (FieldKind, FoundBy) {
        let field = self.fields.iter().find(|field| field.control == control);
        field.map_or((FieldKind::Unexplained, FoundBy::Nothing), |field| {
            (field.kind, field.found_by)
        })
    }

    /// Every visible control inside the form, in page order.
    pub fn controls<'a>(
        &'a self,
        survey: &'a Survey,
    ) -> impl Iterator<Item = (usize, &'a Control)> {
        let all = survey.controls.iter().enumerate();
        all.filter(|(_, control)| control.visible && self.holds(control))
    }

    fn holds(&self, control: &Control) -> bool {
        inside(&control.path, &self.container)
            || (self.element.is_some() && control.form == self.element)
    }

    /// Controls that nobody can explain, as far as they keep this from being the form: the required
    /// ones; and several lines, where neither a name nor words that somebody saw tell the reason. Any
    /// letter to anybody has an e-mail address, a long text and a button: with a name and a subject
    /// beside them it is rather that.
    pub fn unexplained(&self, survey: &Survey) -> Vec<FormProblem> {
        // Any letter may have another text, too.
        let unknown = |index| {
            let meaning = self.meaning(index);
            meaning.0 == FieldKind::Unexplained
                || meaning == (FieldKind::OtherText, FoundBy::Structure)
        };
        let unknown: Vec<&Control> = self
            .controls(survey)
            .filter(|(index, _)| unknown(*index))
            .map(|(_, control)| control)
            .collect();
        let lines = unknown.iter().filter(|control| is_line(control)).count();
        let another = lines >= SEVERAL && !self.tells_its_reason();
        unknown
            .into_iter()
            .filter(|control| is_required(control) || (another && is_line(control)))
            .map(|control| FormProblem::Unexplained(label_of(control)))
            .collect()
    }

    /// Whether something surer than structure and guessed words says which text is the reason.
    fn tells_its_reason(&self) -> bool {
        let sure = [FoundBy::Name, FoundBy::Words, FoundBy::OwnPack];
        let mut reasons = self.fields.iter().filter(|field| field.kind == FieldKind::Reason);
        reasons.any(|field| sure.contains(&field.found_by))
    }
}

/// Whether a control asks for an e-mailed code.
pub fn is_code(control: &Control, plan: &Plan) -> bool {
    let name = named(control, &plan.pack.names.code);
    let type_says = control.autocomplete.as_deref() == Some("one-time-code");
    let words = Phrases::new(plan.languages()).label(Meaning::CodeLabel, &control.name).is_some();
    is_line(control) && (name || type_says || words)
}

/// Whether the page requires a control: by attribute, or by the asterisk that people know.
pub fn is_required(control: &Control) -> bool {
    control.required || control.name.trim_end().ends_with('*')
}

/// What to call a control: its name on the page, else its name in the markup.
pub fn label_of(control: &Control) -> String {
    let markup = || control.html_name.clone().or_else(|| control.id.clone());
    Some(control.name.clone())
        .filter(|name| !name.is_empty())
        .or_else(markup)
        .unwrap_or_else(|| "(no label)".into())
}

/// A single line of text.
pub fn is_line(control: &Control) -> bool {
    if is_list(control) {
        return false;
    }
    let plain =
        matches!(control.kind.as_deref(), Some("text" | "email" | "tel" | "number" | "url") | None);
    (control.tag == "input" && plain)
        || (control.tag != "textarea"
            && control.tag != "select"
            && control.tag != "input"
            && control.role.as_deref() == Some("textbox"))
}

/// A text of several lines.
pub fn is_long(control: &Control) -> bool {
    control.tag == "textarea"
        || (control.tag != "input" && control.role.as_deref() == Some("textbox"))
}

/// A list with one choice.
pub fn is_list(control: &Control) -> bool {
    control.tag == "select" || matches!(control.role.as_deref(), Some("combobox" | "listbox"))
}

pub(crate) fn named(control: &Control, names: &[String]) -> bool {
    let is = |said: &Option<String>| said.as_ref().is_some_and(|said| names.contains(said));
    is(&control.html_name) || is(&control.row_id) || is(&control.id)
}
