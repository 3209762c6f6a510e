//! What a control asks for, and what a button does, on any page: a pure function over a survey.
//!
//! Structure speaks before words: type, `autocomplete`, the names in the markup; then what the page calls
//! the control, in the words of `scenarios/survey/kinds.toml`. Nothing of this decides anything about an
//! objection: which control is which on Meta's form is for `matching`.

mod buttons;
mod controls;
mod words;

use crate::data::Data;
use crate::language::primary;
use crate::survey::Survey;

/// What a control asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ControlKind {
    /// An e-mail address.
    Email,
    /// A country.
    Country,
    /// A long text.
    Reason,
    /// A code that was sent to the person.
    Code,
    /// A password.
    Password,
    /// Words to search for.
    Search,
    /// Yes or no.
    Checkbox,
    /// One of several.
    Radio,
    /// A file.
    File,
    /// Any other line of text.
    Text,
    /// Anything else.
    Other,
}

impl ControlKind {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Country => "country",
            Self::Reason => "reason",
            Self::Code => "code",
            Self::Password => "password",
            Self::Search => "search",
            Self::Checkbox => "checkbox",
            Self::Radio => "radio",
            Self::File => "file",
            Self::Text => "text",
            Self::Other => "other",
        }
    }
}

/// What a button does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ButtonKind {
    /// It sends a form.
    Submit,
    /// It leaves.
    Cancel,
    /// Anything else.
    Other,
}

impl ButtonKind {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Submit => "submit",
            Self::Cancel => "cancel",
            Self::Other => "other",
        }
    }
}

/// The kinds of everything on a page, in the survey's order.
#[derive(Debug, Clone)]
pub struct Kinds {
    /// Of its controls.
    pub controls: Vec<ControlKind>,
    /// Of its buttons.
    pub buttons: Vec<ButtonKind>,
}

impl Kinds {
    /// Says what everything on a page is.
    pub fn of(survey: &Survey, data: &Data) -> Self {
        let controls = controls::kinds(survey, data);
        let buttons = buttons::kinds(survey, &controls);
        Self { controls, buttons }
    }
}

/// The page's language without its region, small.
fn language(survey: &Survey) -> Option<String> {
    let primary = primary(survey.language.as_deref()?);
    let primary = primary.trim();
    (!primary.is_empty()).then(|| primary.to_owned())
}
