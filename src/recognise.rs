//! Where we are: a pure function over survey and address.
//!
//! Words that somebody saw on Meta's pages may decide an end; words that we inferred may only help
//! to find a control. Whatever is neither the form nor a known wall is shown as it is.

use url::Url;

use crate::fields::{Form, FormProblem, is_code};
use crate::form::Part;
use crate::language::{Meaning, Words};
use crate::phrases::Phrases;
use crate::plan::Plan;
use crate::survey::{Survey, net_error};

/// What a page turned out to be.
#[derive(Debug)]
pub enum Place {
    /// The form, with its controls found.
    Form(Box<Form>),
    /// A log-in page.
    LogIn,
    /// A checkpoint or a second factor: the path that says so.
    Checkpoint(String),
    /// A captcha.
    Captcha,
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

/// Says where we are.
pub fn recognise(survey: &Survey, address: &Url, plan: &Plan) -> Place {
    if survey.is_browser_error() {
        return Place::BrowserError(net_error(&survey.document_url));
    }
    if !plan.allows(address) {
        return Place::OtherHost(address.origin().ascii_serialization());
    }
    if let Some(wall) = wall(survey, address, plan) {
        return wall;
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
    Place::SomethingElse(match form {
        Ok(_) => vec![FormProblem::OtherAddress],
        Err(problems) => problems,
    })
}

/// The wall that stands there, if one does.
pub fn wall(survey: &Survey, address: &Url, plan: &Plan) -> Option<Place> {
    const LOG_IN: [&str; 4] = ["login", "login.php", "accounts/login", "recover"];
    const CHECKPOINT: [&str; 6] =
        ["checkpoint", "challenge", "two_step_verification", "two_factor", "suspended", "disabled"];
    let path = address.path().trim_start_matches('/');
    let begins = |token: &&str| {
        path.strip_prefix(*token).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    if CHECKPOINT.iter().any(|token| begins(token) || path.contains(&format!("/{token}/"))) {
        return Some(Place::Checkpoint(address.path().to_owned()));
    }
    // The form itself may have a field named `email`: only a password, which the form never has,
    // makes a log-in page.
    let password = |kind: &Option<String>| kind.as_deref() == Some("password");
    let asks_password =
        survey.controls.iter().any(|control| control.visible && password(&control.kind));
    if (asks_password && plan.pack.never_has(Part::Password)) || LOG_IN.iter().any(begins) {
        return Some(Place::LogIn);
    }
    survey.captcha.then_some(Place::Captcha)
}

fn sourced_answer(survey: &Survey, plan: &Plan) -> Option<Place> {
    let phrases = Phrases::new(plan.languages());
    let said = |means| survey.blocks.iter().find_map(|block| phrases.sourced(means, &block.text));
    let already = said(Meaning::AlreadyObjected).map(|words| Place::AlreadyObjected(words.clone()));
    already.or_else(|| said(Meaning::NotOffered).map(|words| Place::NotOffered(words.clone())))
}
