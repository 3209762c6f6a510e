//! Waiting for Meta's answer after the press, and who judges it.
//!
//! Nothing here navigates or presses the form again. Words that somebody saw Meta write decide; what
//! nobody knows is shown to the person once the page is at rest; silence is *unknown*.

use std::path::PathBuf;
use std::time::Duration;

use crate::archive::{Case, Exhibit};
use crate::browser::page::{Page, PageError, Pressed};
use crate::clock::TimeLimit;
use crate::human::{Human, News, Question, Reply};
use crate::inert;
use crate::judge::{Before, Judgement, code_still_wanted, judge, place_of, words_of};
use crate::language::Words;
use crate::outcome::{End, Outcome, Sent, Sureness};
use crate::permission::Code;
use crate::plan::Plan;
use crate::recognise::Place;
use crate::survey::Survey;
use crate::world::World;

/// The answer must be there within this time of the press.
const ANSWER: Duration = Duration::from_secs(60);

/// A page is at rest when nothing changed for so long and nothing says that more is to come.
const REST: Duration = Duration::from_secs(2);

/// A page that still shows the field for the code after so long, and nothing new, wants another.
const SAME_AGAIN: Duration = Duration::from_secs(10);

/// So often a page is shown that says something else each time.
const READ_AT_MOST: usize = 3;

/// So many codes may be tried.
const CODES: usize = 3;

/// The page after a press, with what it said before.
struct Seen {
    judgement: Judgement,
    survey: Survey,
}

/// Waits for the answer and says how it ended; asks the person where only they can tell.
pub async fn wait<P: Page, H: Human>(
    world: &mut World<P, H>,
    case: &mut Case,
    plan: &Plan,
    mut before: Before,
    mut pressed: Pressed,
) -> Outcome {
    let at_press = before.clone();
    for codes_left in (0..=CODES).rev() {
        if let Pressed::Refused(why) = &pressed {
            let what = format!("the browser says that the press did not go through: {why}");
            return Outcome::after(End::Unknown, what);
        }
        let waiting = format!("waiting for the answer of {}", plan.pack.name);
        world.human.tell(&News::Waiting(waiting));
        let tried = codes_left < CODES;
        if let Some(outcome) = judged(world, case, plan, [&at_press, &before], tried).await {
            return outcome;
        }
        let code = if codes_left == 0 { None } else { ask_code(world).await };
        let Some(code) = code else {
            return awaiting_code(CODES - codes_left);
        };
        match confirm(world, case, plan, [&at_press, &before], code).await {
            Ok(Some(confirmed)) => (before, pressed) = confirmed,
            Ok(None) => {} // the page went on while the person looked for the mail
            Err(outcome) => return *outcome,
        }
    }
    awaiting_code(CODES)
}

/// Enters the code and confirms it, once, with a ticket of its own. The page may have gone on while
/// the person looked for the mail, so it is read again first; then no code is spent.
async fn confirm<P: Page, H: Human>(
    world: &mut World<P, H>,
    case: &mut Case,
    plan: &Plan,
    [at_press, before]: [&Before; 2],
    code: Code,
) -> Result<Option<(Before, Pressed)>, Box<Outcome>> {
    let unknown = |what: String| Box::new(Outcome::after(End::Unknown, what));
    let survey = world.page.survey().await.map_err(|error| {
        unknown(format!("the page was lost before the code could be confirmed: {error}"))
    })?;
    let Some(step) = code_still_wanted(at_press, &survey, plan) else {
        return Ok(None);
    };
    let ticket = case
        .spend_code(code, world.clock.now())
        .map_err(|error| unknown(format!("the code was not sent: {error}")))?;
    let now = Before::of(&survey, &place_of(before, &survey));
    let pressed = world.page.press_code(step.field, step.confirm, ticket).await;
    Ok(Some((now, pressed)))
}

fn awaiting_code(tried: usize) -> Outcome {
    let what = match tried {
        0 => "Meta asks for a code that it e-mailed you, and none was given",
        1 => "Meta did not take the code that you typed, and no other was given",
        CODES => "Meta did not take any of the three codes that you typed",
        _ => "Meta did not take the codes that you typed, and no other was given",
    };
    let what = format!("{what}; it may not count your objection before the code is confirmed");
    Outcome::after(End::AwaitingCode, what)
}

async fn ask_code<P, H: Human>(world: &mut World<P, H>) -> Option<Code> {
    match world.human.ask(&Question::Code).await {
        Reply::Typed(typed) => Code::typed(typed.reveal()),
        Reply::Nobody(_) => None,
    }
}

/// The outcome, or none where a code is wanted; `tried` says that one was tried already.
async fn judged<P: Page, H: Human>(
    world: &mut World<P, H>,
    case: &mut Case,
    plan: &Plan,
    [at_press, before]: [&Before; 2],
    tried: bool,
) -> Option<Outcome> {
    let limit = TimeLimit::after(ANSWER);
    // A page that says the same about a second wrong code as about the first shows nothing new.
    let first = if tried { TimeLimit::after(SAME_AGAIN) } else { limit };
    let mut seen = watch(&mut world.page, plan, before, first, true).await;
    if let Ok(Seen { judgement: Judgement::Nothing, survey }) = &seen
        && code_still_wanted(at_press, survey, plan).is_none()
    {
        seen = watch(&mut world.page, plan, before, limit, true).await;
    }
    let Seen { judgement, survey } = match seen {
        Ok(seen) => seen,
        Err(error) => return Some(lost(&error)),
    };
    let picture = keep_answer(world, case, before, &survey).await;
    let open = matches!(judgement, Judgement::Nothing | Judgement::Unexplained);
    let still_there = open && code_still_wanted(at_press, &survey, plan).is_some();
    match judgement {
        _ if still_there || matches!(judgement, Judgement::CodeWanted(_)) => {
            let text = words_of(before, &survey);
            if tried && !text.is_empty() {
                world.human.tell(&News::PageSays { text, picture }); // it says why it wants another
            }
            None
        }
        Judgement::Unexplained => read_by_person(world, case, plan, before, survey, picture).await,
        decided => Some(outcome_of(&decided, before, &survey)),
    }
}

/// Watches the page until it says something that decides, is at rest with something new on it (where
/// `rest_counts`), or the time is up.
async fn watch<P: Page>(
    page: &mut P,
    plan: &Plan,
    before: &Before,
    limit: TimeLimit,
    rest_counts: bool,
) -> Result<Seen, PageError> {
    let mut at_rest = false;
    loop {
        let survey = match page.survey().await {
            Ok(survey) => survey,
            Err(PageError::Changed) if !limit.is_over() => {
                page.settle(Duration::from_millis(100), REST.min(limit.left())).await?;
                continue;
            }
            Err(error) => return Err(error),
        };
        let judgement = judge(before, &survey, plan);
        let undecided = matches!(judgement, Judgement::Nothing | Judgement::Unexplained);
        let read_it =
            rest_counts && at_rest && !survey.busy && matches!(judgement, Judgement::Unexplained);
        if !undecided || read_it || limit.is_over() {
            return Ok(Seen { judgement, survey });
        }
        if matches!(judgement, Judgement::Unexplained) && !at_rest && rest_counts {
            at_rest = page.settle(REST, REST * 2).await?;
        } else {
            page.change(limit.left()).await?;
            at_rest = false;
        }
    }
}

/// Shows the person what nobody knows and asks; none where a code is wanted meanwhile.
///
/// What they answer counts for what they read: where the page says something else by then, it is
/// shown and asked again, and an answer in words with a source withdraws the question.
async fn read_by_person<P: Page, H: Human>(
    world: &mut World<P, H>,
    case: &mut Case,
    plan: &Plan,
    before: &Before,
    mut survey: Survey,
    mut picture: Option<PathBuf>,
) -> Option<Outcome> {
    for _ in 0..READ_AT_MOST {
        let text = words_of(before, &survey);
        world.human.tell(&News::PageSays { text: text.clone(), picture });
        let World { page, human, .. } = world;
        let (reply, seen) = tokio::select! {
            reply = human.ask(&Question::Received) => {
                (Some(reply), look_once(page, plan, before).await)
            }
            seen = something_else(page, plan, before, &text) => (None, Some(seen)),
        };
        let same = seen.as_ref().is_none_or(|seen| {
            matches!(seen.judgement, Judgement::Unexplained)
                && words_of(before, &seen.survey) == text
        });
        match (reply, seen) {
            (Some(reply), _) if same => return Some(as_read(&reply, &text)),
            (_, Some(seen)) => {
                let note = "\nThe page says something else meanwhile; the question is withdrawn.";
                world.human.tell(&News::Note(note.into()));
                picture = keep_answer(world, case, before, &seen.survey).await;
                match seen.judgement {
                    Judgement::CodeWanted(_) => return None,
                    Judgement::Unexplained => survey = seen.survey,
                    decided => return Some(outcome_of(&decided, before, &seen.survey)),
                }
            }
            (reply, None) => return Some(as_read(&reply.unwrap_or(Reply::Nobody("")), &text)),
        }
    }
    Some(Outcome::after(End::Unknown, "the page kept saying something else"))
}

/// What the person's reading means.
fn as_read(reply: &Reply, text: &str) -> Outcome {
    let outcome = match reply.word().as_str() {
        "yes" => {
            let what = "you read on the page that Meta has received your objection";
            Outcome::after(End::Acknowledged, what).as_sure_as(Sureness::You)
        }
        "no" => {
            let what = "you read on the page that Meta has not received your objection";
            Outcome::after(End::Unknown, what)
        }
        _ => Outcome::after(End::Unknown, "the page says something that nobody could explain"),
    };
    outcome.quoting(inert::text(text))
}

/// The page at this moment; none where it is lost, which leaves it to the person.
async fn look_once<P: Page>(page: &mut P, plan: &Plan, before: &Before) -> Option<Seen> {
    let survey = page.survey().await.ok()?;
    Some(Seen { judgement: judge(before, &survey, plan), survey })
}

/// Returns when the page says something else than `text`: at once where that decides, else once it
/// is at rest with it.
async fn something_else<P: Page>(page: &mut P, plan: &Plan, before: &Before, text: &str) -> Seen {
    loop {
        if page.change(REST).await.is_err() {
            std::future::pending::<()>().await; // a lost page leaves it to the person
        }
        let Some(seen) = look_once(page, plan, before).await else {
            continue;
        };
        match seen.judgement {
            Judgement::Nothing => {}
            Judgement::Unexplained => {
                let is_new = words_of(before, &seen.survey) != text && !seen.survey.busy;
                if is_new && page.settle(REST, REST * 2).await.unwrap_or(false) {
                    return seen;
                }
            }
            _ => return seen,
        }
    }
}

fn outcome_of(judgement: &Judgement, before: &Before, survey: &Survey) -> Outcome {
    let quote = |mut outcome: Outcome, words: &Words| {
        outcome.words_source.clone_from(&words.source);
        outcome.quoting(inert::text(&words_of(before, survey)))
    };
    match judgement {
        Judgement::Acknowledged(words) => quote(
            Outcome::after(End::Acknowledged, "the page acknowledged your objection")
                .as_sure_as(Sureness::YourComputer),
            words,
        ),
        Judgement::Refused(words) => quote(
            Outcome::after(End::NotAccepted, "the page says that your objection was not taken"),
            words,
        ),
        Judgement::Contradiction => {
            Outcome::after(End::Unknown, "the page says yes and no at once")
                .quoting(inert::text(&words_of(before, survey)))
        }
        Judgement::NoAnswer => {
            Outcome::after(End::Unknown, "the connection broke before an answer came")
        }
        Judgement::Elsewhere(address) => Outcome::after(
            End::Unknown,
            format!("after the press the page led to another host: {}", inert::line(address)),
        ),
        Judgement::Wall(wall) => at_a_wall(wall),
        Judgement::Nothing | Judgement::Unexplained | Judgement::CodeWanted(_) => {
            Outcome::after(End::Unknown, "no answer appeared on the page within a minute")
        }
    }
}

/// A wall after the press: the person must deal with it, and nobody knows what was taken.
fn at_a_wall(wall: &Place) -> Outcome {
    let (end, what) = match wall {
        Place::Checkpoint(_) => (End::PersonNeeded, "after the press Meta wants to see you first"),
        Place::Captcha => (End::PersonNeeded, "after the press Meta shows a captcha"),
        _ => (End::Unknown, "after the press Meta asks for a log-in"),
    };
    let mut outcome = Outcome::after(end, what);
    outcome.sent = Sent::Perhaps;
    outcome
}

fn lost(error: &PageError) -> Outcome {
    match error {
        PageError::Dialog(says) => {
            Outcome::after(End::Unknown, "the page opened a dialog of the browser's own")
                .quoting(says.clone())
        }
        error => Outcome::after(End::Unknown, format!("the button was pressed, then {error}")),
    }
}

/// Keeps what is new on the page; what cannot be kept is recorded as missing, never a reason to stop.
async fn keep_answer<P: Page, H>(
    world: &mut World<P, H>,
    case: &mut Case,
    before: &Before,
    survey: &Survey,
) -> Option<PathBuf> {
    let place = place_of(before, survey);
    let text = words_of(before, survey);
    keep(case, Exhibit::AnswerText, Ok(text.into_bytes()));
    let html = world.page.html(&place).await.map(String::into_bytes);
    keep(case, Exhibit::AnswerHtml, html);
    let picture = world.page.picture(&place).await;
    keep(case, Exhibit::AnswerPicture, picture)
}

fn keep(case: &mut Case, exhibit: Exhibit, bytes: Result<Vec<u8>, PageError>) -> Option<PathBuf> {
    let kept = bytes
        .map_err(|error| error.to_string())
        .and_then(|bytes| case.keep(exhibit, &bytes).map_err(|error| error.to_string()));
    kept.map_err(|why| case.missing(exhibit, &why)).ok()
}
