//! Why a run stops before the press, as the outcome that a person reads.

use crate::acting::Acting;
use crate::archive::ArchiveError;
use crate::browser::page::PageError;
use crate::cookie_question::CookieQuestion;
use crate::drift;
use crate::fields::FormProblem;
use crate::inert;
use crate::opening;
use crate::outcome::{End, Outcome};
use crate::plan::Plan;
use crate::recognise::Place;
use crate::scenario::Cookies;
use crate::survey::Survey;
use crate::wall::Wall;
use crate::words::words;

/// A stop before the press: nothing was sent.
#[derive(Debug)]
pub struct Stop(pub Box<Outcome>);

impl From<Outcome> for Stop {
    fn from(outcome: Outcome) -> Self {
        Self(Box::new(outcome))
    }
}

impl From<Stop> for Outcome {
    fn from(stop: Stop) -> Self {
        *stop.0
    }
}

impl From<PageError> for Stop {
    fn from(error: PageError) -> Self {
        let said = error.to_string();
        let outcome = match error {
            PageError::NoBrowser(error) => {
                let hint = error.hint();
                let cause = std::error::Error::source(&error).map(|cause| format!(" ({cause})"));
                Outcome::before(End::Unavailable, format!("{error}{}", cause.unwrap_or_default()))
                    .then(hint)
            }
            PageError::NoSession(_) => {
                Outcome::before(End::Unavailable, said).then(words!("no-session-next"))
            }
            PageError::Lost(_) | PageError::Driver(_) => {
                Outcome::before(End::Unavailable, said).then(words!("lost-next"))
            }
            PageError::Unreachable(_) | PageError::Slow => {
                Outcome::before(End::Unavailable, said).then(words!("unreachable-next"))
            }
            PageError::Dialog(says) => {
                Outcome::before(End::NotRecognised, words!("browser-dialog")).quoting(says)
            }
            PageError::Sealed => Outcome::before(End::Sealed, said),
            PageError::Changed | PageError::NotTaken => Outcome::before(End::NotRecognised, said),
        };
        outcome.into()
    }
}

impl From<ArchiveError> for Stop {
    fn from(error: ArchiveError) -> Self {
        match error {
            ArchiveError::SpentElsewhere { standing } => {
                opening::spent(&standing).then(words!("spent-under-another-name")).into()
            }
            error => {
                let what = words!("archive-unusable", why = error.to_string());
                Outcome::before(End::ArchiveTrouble, what).then(error.hint(false)).into()
            }
        }
    }
}

/// The stop at a place that is not the form, where the form is only looked at: no cookie question is
/// answered then.
pub fn at_a_look(place: Place, survey: &Survey, plan: &Plan) -> Stop {
    let asks_about_cookies = matches!(place, Place::Cookies(_));
    let mut stop = at(place, survey, plan);
    if asks_about_cookies {
        stop.0.next = vec![words!("cookies-only-looking-next")];
    }
    stop
}

/// The stop at a place that is not the form.
pub fn at(place: Place, survey: &Survey, plan: &Plan) -> Stop {
    let network = plan.pack.name.as_str();
    let outcome = match place {
        Place::Form(_) => Outcome::before(End::Unexpected, words!("form-after-all")),
        Place::Wall(wall) => at_wall(wall, survey, plan),
        Place::Under { says, .. } => under(&says, plan),
        Place::Cookies(question) => at_cookies(&question, survey, plan),
        Place::CodeStep => {
            Outcome::before(End::PersonNeeded, words!("code-before-form", network = network))
                .then(words!("code-before-form-next", network = network))
        }
        Place::AlreadyObjected(words) => {
            let what = words!("objected-already", network = network);
            let mut outcome = Outcome::before(End::AlreadyObjected, what).quoting(words.text);
            outcome.words_source = words.source;
            outcome
        }
        Place::NotOffered(words) => {
            let what = words!("not-offered", network = network);
            let mut outcome = Outcome::before(End::NotAccepted, what).quoting(words.text);
            outcome.words_source = words.source;
            outcome
        }
        Place::OtherHost(origin) => Outcome::before(
            End::OtherHost,
            words!(
                "led-elsewhere",
                host = inert::line(&origin),
                own = plan.address.origin().ascii_serialization()
            ),
        ),
        Place::BrowserError(why) => return PageError::Unreachable(why).into(),
        Place::SomethingElse(problems) => not_recognised(&problems, survey, plan),
    };
    outcome.into()
}

/// The end at a wall: what it is, and what the person can do about it.
fn at_wall(wall: Wall, survey: &Survey, plan: &Plan) -> Outcome {
    let name = plan.pack.name.as_str();
    if wall == Wall::LogIn {
        return Outcome::before(End::LoginNeeded, words!("wall-log-in", network = name))
            .then(words!("wall-log-in-next"));
    }
    let (what, then) = match wall {
        Wall::TwoStep => (words!("wall-two-step", network = name), words!("wall-two-step-next")),
        Wall::Locked => {
            (words!("wall-locked", network = name), words!("wall-locked-next", network = name))
        }
        Wall::Suspended => (
            words!("wall-suspended", network = name),
            words!("wall-suspended-next", network = name),
        ),
        Wall::NewDevice => (
            words!("wall-new-device", network = name),
            words!("wall-new-device-next", network = name),
        ),
        Wall::AutomatedBehaviour => (
            words!("wall-automated", network = name),
            words!("wall-automated-next", network = name),
        ),
        Wall::Captcha => {
            (words!("wall-captcha", network = name), words!("wall-captcha-next", network = name))
        }
        Wall::Checkpoint | Wall::LogIn => (
            words!("wall-checkpoint", network = name),
            words!("wall-checkpoint-next", network = name),
        ),
    };
    // The path is not told: a challenge's own holds who is meant.
    let outcome =
        Outcome::before(End::PersonNeeded, what).then(then).quoting_some(page_says(survey));
    match wall {
        // What follows from such a warning, beside what the person does.
        Wall::AutomatedBehaviour => outcome.warned().then(words!("wall-automated-rests")),
        _ => outcome,
    }
}

/// The end at the cookie question: nothing of it was pressed that the scenario did not ask for.
fn at_cookies(question: &CookieQuestion, survey: &Survey, plan: &Plan) -> Outcome {
    let name = plan.pack.name.as_str();
    let (what, then) = match (&question.button, plan.scenario.cookies) {
        (None, Cookies::Decline) => {
            (words!("cookies-no-decline", network = name), words!("cookies-no-button-next"))
        }
        (None, Cookies::Accept) => {
            (words!("cookies-no-accept", network = name), words!("cookies-no-button-next"))
        }
        (Some(_), _) => {
            (words!("cookies-in-the-way", network = name), words!("cookies-in-the-way-next"))
        }
    };
    Outcome::before(End::PersonNeeded, what)
        .then(then)
        .quoting_some(survey.text_at(&question.place))
}

/// The end where something else of the page lies over the form. It is never dismissed by us.
fn under(says: &str, plan: &Plan) -> Outcome {
    let name = plan.pack.name.as_str();
    Outcome::before(End::PersonNeeded, words!("over-the-form", network = name))
        .then(words!("over-the-form-next", network = name))
        .quoting_some(says)
}

/// The stop where the account acts as a Page or another profile: the form is a person's own.
pub fn of_a_page(acting: &Acting, plan: &Plan) -> Option<Stop> {
    acting.page.as_ref()?;
    let name = plan.pack.name.as_str();
    let what = words!("acts-as-a-page", network = name);
    let then = words!("acts-as-a-page-next", network = name);
    Some(Outcome::before(End::NotAccepted, what).then(then).into())
}

/// What the page's main part says.
pub fn page_says(survey: &Survey) -> String {
    survey.text_at(&survey.main).chars().take(2000).collect()
}

/// Our own words for what is wrong; what the page calls things stands with the page's own text.
fn not_recognised(problems: &[FormProblem], survey: &Survey, plan: &Plan) -> Outcome {
    let why: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let what = words!("not-the-form", why = why.join("; "));
    let labels = problems.iter().flat_map(FormProblem::labels).map(|label| format!("[{label}]\n"));
    let quoted: String = labels.chain([page_says(survey)]).collect();
    let next = match problems {
        // No address that is not built in is ever filled in at, whoever fills it in.
        [FormProblem::OtherAddress] => {
            words!("form-elsewhere-next", address = inert::line(&survey.url))
        }
        _ => words!("not-the-form-next"),
    };
    let mut outcome = Outcome::before(End::NotRecognised, what);
    // Words that nobody has seen yet decide nothing, and a person can read them.
    if problems.contains(&FormProblem::NoEmail) && !quoted.is_empty() {
        outcome = outcome.then(words!("not-the-form-read"));
    }
    let outcome = outcome.then(next);
    Outcome { drift: Some(drift::report(survey, None, problems, plan)), ..outcome.quoting(quoted) }
}
