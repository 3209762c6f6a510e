//! Why a run stops before the press, as the outcome that a person reads.

use crate::acting::Acting;
use crate::archive::ArchiveError;
use crate::browser::page::PageError;
use crate::cookie_question::CookieQuestion;
use crate::fields::FormProblem;
use crate::inert;
use crate::opening;
use crate::outcome::{End, Outcome};
use crate::plan::Plan;
use crate::recognise::Place;
use crate::scenario::Cookies;
use crate::survey::Survey;
use crate::wall::Wall;

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
            PageError::NoSession(_) => Outcome::before(End::Unavailable, said)
                .then("see that Firefox and geckodriver start by themselves, then run it again"),
            PageError::Lost(_) | PageError::Driver(_) => Outcome::before(End::Unavailable, said)
                .then("run it again; nothing was sent, so nothing can be sent twice"),
            PageError::Unreachable(_) | PageError::Slow => Outcome::before(End::Unavailable, said)
                .then("see whether the address opens in your own browser, then run it again"),
            PageError::Dialog(says) => {
                let what = "the page opened a dialog of the browser's own";
                Outcome::before(End::NotRecognised, what).quoting(says)
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
            ArchiveError::SpentElsewhere { standing } => opening::spent(&standing).into(),
            error => {
                let what = format!("the archive cannot be used: {error}");
                Outcome::before(End::ArchiveTrouble, what).then(error.hint(false)).into()
            }
        }
    }
}

/// The stop at a place that is not the form.
pub fn at(place: Place, survey: &Survey, plan: &Plan) -> Stop {
    let name = &plan.pack.name;
    let outcome = match place {
        Place::Form(_) => Outcome::before(End::Unexpected, "the form is there"),
        Place::Wall(wall) => at_wall(wall, survey, plan),
        Place::Under { says, .. } => under(&says, plan),
        Place::Cookies(question) => at_cookies(&question, survey, plan),
        Place::CodeStep => Outcome::before(
            End::PersonNeeded,
            format!("{name} asks for a code before it shows the form"),
        )
        .then(format!("open {name} in your own browser and do what it asks")),
        Place::AlreadyObjected(words) => {
            let mut outcome = Outcome::before(
                End::AlreadyObjected,
                format!("{name} says that you have objected already"),
            )
            .quoting(words.text);
            outcome.words_source = words.source;
            outcome
        }
        Place::NotOffered(words) => {
            let mut outcome = Outcome::before(
                End::NotAccepted,
                format!("{name} does not offer this form to you"),
            )
            .quoting(words.text);
            outcome.words_source = words.source;
            outcome
        }
        Place::OtherHost(origin) => Outcome::before(
            End::OtherHost,
            format!(
                "the page led to another host, `{}`, instead of `{}`",
                inert::line(&origin),
                plan.address.origin().ascii_serialization()
            ),
        ),
        Place::BrowserError(why) => return PageError::Unreachable(why).into(),
        Place::SomethingElse(problems) => not_recognised(&problems, &page_says(survey)),
    };
    outcome.into()
}

/// The end at a wall: what it is, and what the person can do about it.
fn at_wall(wall: Wall, survey: &Survey, plan: &Plan) -> Outcome {
    let name = &plan.pack.name;
    if wall == Wall::LogIn {
        let what = format!("{name} asks for a log-in before it shows the form");
        return Outcome::before(End::LoginNeeded, what).then(
            "log in by hand with `objector login` and the same scenario file, then run this again",
        );
    }
    let (what, then) = match wall {
        Wall::TwoStep => (
            "asks for the second step of a log-in, a code or an approval",
            "log in by hand with `objector login`, second step and all; this program takes no such code",
        ),
        Wall::Locked => (
            "has locked this account",
            "open {name} in your own browser and follow what it says there to unlock it",
        ),
        Wall::Suspended => (
            "has suspended or disabled this account",
            "open {name} in your own browser, read why, and ask for a review there",
        ),
        Wall::NewDevice => (
            "does not know this browser and wants you to approve it",
            "approve it where you are logged in to {name} already, in the app for example, if you want to",
        ),
        Wall::AutomatedBehaviour => (
            "warns that this account behaves like a machine",
            "do not dismiss it by a program: open {name} in your own browser and read what it says",
        ),
        Wall::Captcha => (
            "shows a captcha",
            "open {name} in your own browser and see whether it asks there too; this program never solves captchas",
        ),
        Wall::Checkpoint | Wall::LogIn => (
            "wants to see you first",
            "open {name} in your own browser and do what it asks; this program never does that for you",
        ),
    };
    // The path is not told: a challenge's own holds who is meant.
    let outcome = Outcome::before(End::PersonNeeded, format!("{name} {what}"))
        .then(then.replace("{name}", name))
        .quoting_some(page_says(survey));
    match wall {
        Wall::AutomatedBehaviour => outcome.warned().then(RESTS),
        _ => outcome,
    }
}

/// What follows from a warning of automated behaviour, beside what the person does.
const RESTS: &str = "for fourteen days this program opens the form no more for this account; by hand, in your \
    own browser, you can object at any time";

/// The end at the cookie question: nothing of it was pressed that the scenario did not ask for.
fn at_cookies(question: &CookieQuestion, survey: &Survey, plan: &Plan) -> Outcome {
    let name = &plan.pack.name;
    let wanted = match plan.scenario.cookies {
        Cookies::Decline => "declines",
        Cookies::Accept => "accepts",
    };
    let (what, then) = match question.button {
        None => (
            format!(
                "{name} asks about cookies, and the button that {wanted} was not found for certain; none was pressed"
            ),
            "use `--assist`, and answer it yourself in the window",
        ),
        Some(_) => (
            format!("{name} asks about cookies, and the question stands in the way of the form"),
            "run it again: the question is answered when the form is opened, once",
        ),
    };
    Outcome::before(End::PersonNeeded, what)
        .then(then)
        .quoting_some(survey.text_at(&question.place))
}

/// The end where something else of the page lies over the form. It is never dismissed by us.
fn under(says: &str, plan: &Plan) -> Outcome {
    let name = &plan.pack.name;
    let what = format!("{name} shows something over the form; this program does not close it");
    Outcome::before(End::PersonNeeded, what)
        .then(format!(
            "open {name} in your own browser, read it there and close it or do what it asks, then run this \
             again"
        ))
        .quoting_some(says)
}

/// The stop where the account acts as a Page or another profile: the form is a person's own.
pub fn of_a_page(acting: &Acting, plan: &Plan) -> Option<Stop> {
    acting.page.as_ref()?;
    let name = &plan.pack.name;
    let what =
        format!("you act as a Page or another profile on {name}, and this form is for people");
    let then = format!("switch back to your own profile on {name}, then run this again");
    Some(Outcome::before(End::NotAccepted, what).then(then).into())
}

/// What the page's main part says.
fn page_says(survey: &Survey) -> String {
    survey.text_at(&survey.main).chars().take(2000).collect()
}

/// Our own words for what is wrong; what the page calls things stands with the page's own text.
fn not_recognised(problems: &[FormProblem], page_says: &str) -> Outcome {
    let why: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let what = format!("the page is not the form this program knows: {}", why.join("; "));
    let labels = problems.iter().flat_map(FormProblem::labels).map(|label| format!("[{label}]\n"));
    let quoted: String = labels.chain([page_says.to_owned()]).collect();
    Outcome::before(End::NotRecognised, what).quoting(quoted)
}
