//! Why a run stops before the press, as the outcome that a person reads.

use crate::acting::Acting;
use crate::archive::ArchiveError;
use crate::browser::page::PageError;
use crate::fields::FormProblem;
use crate::inert;
use crate::opening;
use crate::outcome::{End, Outcome};
use crate::plan::Plan;
use crate::recognise::Place;
use crate::survey::Survey;

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
    let page_says = || survey.text_at(&survey.main).chars().take(2000).collect::<String>();
    let name = &plan.pack.name;
    let outcome = match place {
        Place::Form(_) => Outcome::before(End::Unexpected, "the form is there"),
        Place::LogIn => Outcome::before(
            End::LoginNeeded,
            format!("{name} asks for a log-in before it shows the form"),
        )
        .then("log in by hand with `objector login` and the same scenario file, then run this again"),
        Place::Checkpoint(path) => Outcome::before(
            End::PersonNeeded,
            format!("{name} wants to see you first, at `{}`", inert::line(&path)),
        )
        .then(format!("open {name} in your own browser and do what it asks; this program never does that for you")),
        Place::Captcha => Outcome::before(End::PersonNeeded, format!("{name} shows a captcha"))
            .then("this program never solves captchas"),
        Place::CodeStep => Outcome::before(
            End::PersonNeeded,
            format!("{name} asks for a code before it shows the form"),
        ),
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
            let mut outcome =
                Outcome::before(End::NotAccepted, format!("{name} does not offer this form to you"))
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
        Place::SomethingElse(problems) => not_recognised(&problems, &page_says()),
    };
    outcome.into()
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

/// Our own words for what is wrong; what the page calls things stands with the page's own text.
fn not_recognised(problems: &[FormProblem], page_says: &str) -> Outcome {
    let why: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let what = format!("the page is not the form this program knows: {}", why.join("; "));
    let labels = problems.iter().flat_map(FormProblem::labels).map(|label| format!("[{label}]\n"));
    let quoted: String = labels.chain([page_says.to_owned()]).collect();
    Outcome::before(End::NotRecognised, what).quoting(quoted)
}
