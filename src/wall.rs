//! What may stand in the form's place and wants the person: which wall it is. Pure.
//!
//! A wall is told by the page's path, by the name of a field, by a password, by what calls itself a
//! captcha. Signs that nobody saw decide nothing.

use url::Url;

use crate::fields::named;
use crate::form::Part;
use crate::plan::Plan;
use crate::survey::{Control, Survey};

/// Something that wants the person before the form is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wall {
    /// A log-in page.
    LogIn,
    /// Two-step verification.
    TwoStep,
    /// The account is locked.
    Locked,
    /// The account is suspended or disabled.
    Suspended,
    /// The network does not know this browser, and wants it approved.
    NewDevice,
    /// The network takes this account for a machine, and says so.
    AutomatedBehaviour,
    /// Another checkpoint.
    Checkpoint,
    /// A captcha.
    Captcha,
}

impl Wall {
    /// Those that a form pack can name signs of, in the order of the type.
    pub const WITH_SIGNS: [Wall; 7] = [
        Wall::LogIn,
        Wall::TwoStep,
        Wall::Locked,
        Wall::Suspended,
        Wall::NewDevice,
        Wall::AutomatedBehaviour,
        Wall::Checkpoint,
    ];

    /// As form packs write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Wall::LogIn => "log-in",
            Wall::TwoStep => "two-step",
            Wall::Locked => "locked",
            Wall::Suspended => "suspended",
            Wall::NewDevice => "new-device",
            Wall::AutomatedBehaviour => "automated-behaviour",
            Wall::Checkpoint => "checkpoint",
            Wall::Captcha => "captcha",
        }
    }

    /// The wall that stands there, if one does.
    pub fn at(survey: &Survey, address: &Url, plan: &Plan) -> Option<Self> {
        let here = by_path(address.path(), &plan.pack.walls);
        if here == Some(Wall::AutomatedBehaviour) {
            return here; // whatever else it asks for
        }
        let mut seen = survey.controls.iter().filter(|control| control.visible);
        let wants_code = |control: &Control| {
            control.autocomplete.as_deref() == Some("one-time-code") && here.is_some()
        };
        if seen.clone().any(|it| wants_code(it) || by_field(it, &plan.pack.walls)) {
            return Some(Wall::TwoStep);
        }
        // The form itself may have a field named `email`: only a password, which the form never has,
        // makes a log-in page.
        let asks_password = plan.pack.never_has(Part::Password)
            && seen.any(|control| control.kind.as_deref() == Some("password"));
        here.or(asks_password.then_some(Wall::LogIn)).or(survey.captcha.then_some(Wall::Captcha))
    }
}

/// What tells a wall.
#[derive(Debug, Clone)]
pub struct Sign {
    /// Which wall.
    pub wall: Wall,
    /// By what.
    pub by: By,
    /// Where it was seen; `None` where it is inferred, and then it decides nothing.
    pub source: Option<String>,
}

/// Where a sign is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum By {
    /// These steps stand in the page's path, one after the other.
    Path(Vec<String>),
    /// A visible field of this name or id.
    Field(String),
}

/// The wall whose sign fits the path best: the one of most steps, and a warning before all others.
pub(crate) fn by_path(path: &str, signs: &[Sign]) -> Option<Wall> {
    let steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).collect();
    let fit = |sign: &Sign| match &sign.by {
        By::Path(wanted) if steps.windows(wanted.len()).any(|some| some == wanted.as_slice()) => {
            Some((sign.wall == Wall::AutomatedBehaviour, wanted.len()))
        }
        _ => None,
    };
    let fitting = seen(signs).filter_map(|sign| Some((fit(sign)?, sign.wall)));
    fitting.max_by_key(|(fit, _)| *fit).map(|(_, wall)| wall)
}

/// Whether a control has the name of a field for the second step.
fn by_field(control: &Control, signs: &[Sign]) -> bool {
    seen(signs).any(|sign| match &sign.by {
        By::Field(name) => named(control, std::slice::from_ref(name)),
        By::Path(_) => false,
    })
}

fn seen(signs: &[Sign]) -> impl Iterator<Item = &Sign> {
    signs.iter().filter(|sign| sign.source.is_some())
}
