//! Where we are: a pure function over survey and address.
//!
//! Words that somebody saw on Meta's pages may decide an end; words that we inferred may only help
//! to find a control. Whatever is neither the form nor a known wall is shown as it is.

use url::Url;

use crate::cookie_question::CookieQuestion;
use crate::fields::{Form, FormProblem, is_code};
use crate::language::{Meaning, Words};
use crate::phrases::Phrases;
use crate::plan::Plan;
use crate::survey::{Path, Survey, net_error};
use crate::wall::Wall;

/// What a page turned out to be.
#[derive(Debug)]
pub enum Place {
    /// The form, with its controls found.
    Form(Box<Form>),
    /// Something that wants the person first.
    Wall(Wall),
    /// The site's cookie question.
    Cookies(CookieQuestion),
    /// The form, with something else of the page over it.
    Under {
        /// What it says: foreign text.
        says: String,
        /// Where it stands.
        place: Path,
    },
    /// A page that asks for an e-mailed code, before anything was sent by this run.
    CodeStep,
    /// The page says, in words with a source, that the person objected before.
    AlreadyObjected(Words),
    /// The page says, in words with a source, that the form is not offered.
    NotOffered(Words),
    /// Another host than the form's.
    OtherHost(String),
    /// The browser's own error page, and what it means.
    BrowserError(String),
    /// Something else; what keeps it from being the form.
    SomethingElse(Vec<FormProblem>),
}

impl Place {
    /// What of the page shows it best.
    pub fn shown_at<'a>(&'a self, survey: &'a Survey) -> &'a Path {
        match self {
            Place::Under { place, .. } | Place::Cookies(CookieQuestion { place, .. }) => place,
            _ => &survey.main,
        }
    }
}

/// Says where we are.
pub fn recognise(survey: &Survey, address: &Url, plan: &Plan) -> Place {
    recognise_where(survey, address, plan, plan.allows(address))
}

/// The same on a route to the form, which leads over other pages of the network's.
pub fn recognise_on_a_route(survey: &Survey, address: &Url, plan: &Plan) -> Place {
    recognise_where(survey, address, plan, plan.is_on_the_way(address))
}

fn recognise_where(survey: &Survey, address: &Url, plan: &Plan, allowed: bool) -> Place {
    if survey.is_browser_error() {
        return Place::BrowserError(net_error(&survey.document_url));
    }
    if !allowed {
        return Place::OtherHost(address.origin().ascii_serialization());
    }
    if let Some(wall) = Wall::at(survey, address, plan) {
        return Place::Wall(wall);
    }
    // Whoever fills in the form by hand answers for themselves what the program cannot.
    let question = CookieQuestion::find(survey, plan);
    if let Some(question) = question.filter(|it| it.button.is_some() || !plan.assist) {
        return Place::Cookies(question);
    }
    if survey.overflow {
        return Place::SomethingElse(vec![FormProblem::TooLarge]);
    }
    let form = Form::find(survey, plan);
    if plan.is_form_address(address)
        && let Ok(form) = form
    {
        return match form.sends_to(survey).filter(|target| !plan.allows(target)) {
            Some(elsewhere) => Place::OtherHost(elsewhere.origin().ascii_serialization()),
            None => Place::Form(Box::new(form)),
        };
    }
    if let Some(answer) = sourced_answer(survey, plan) {
        return answer;
    }
    if survey.controls.iter().any(|control| control.visible && is_code(control, plan)) {
        return Place::CodeStep;
    }
    if said(Meaning::LogIn, survey, plan).is_some() {
        return Place::Wall(Wall::LogIn);
    }
    Place::SomethingElse(match form {
        Ok(_) => vec![FormProblem::OtherAddress],
        Err(problems) => problems,
    })
}

fn sourced_answer(survey: &Survey, plan: &Plan) -> Option<Place> {
    let already = said(Meaning::AlreadyObjected, survey, plan).map(Place::AlreadyObjected);
    already.or_else(|| said(Meaning::NotOffered, survey, plan).map(Place::NotOffered))
}

/// The words with a source that say this somewhere on the page.
fn said(means: Meaning, survey: &Survey, plan: &Plan) -> Option<Words> {
    let phrases = Phrases::new(plan.languages());
    survey.blocks.iter().find_map(|block| phrases.sourced(means, &block.text)).cloned()
}
