//! Waiting for Meta's answer after the press, and who judges it.
//!
//! Nothing here navigates or presses the form again. Words that somebody saw Meta write decide; what
//! nobody knows is shown to the person once the page is at rest; silence is *unknown*.

use std::path::PathBuf;
use std::time::Duration;

use crate::archive::{Case, Exhibit};
use crate::browser::page::{Moved, Page, PageError, Pressed};
use crate::clock::TimeLimit;
use crate::human::{Human, News, Question, Reply};
use crate::judge::{Before, Judgement, code_still_wanted, judge, place_of, words_of};
use crate::language::Meaning;
use crate::look::{look, pause};
use crate::outcome::{End, Outcome};
use crate::permission::Code;
use crate::plan::Plan;
use crate::practice;
use crate::survey::Survey;
use crate::verdict::{CODES, as_read, awaiting_code, came_to_nothing, outcome_of};
use crate::words::words;
use crate::world::World;

/// The answer must be there within this time of the press.
const ANSWER: Duration = Duration::from_secs(60);

/// A page is at rest when nothing changed for so long and nothing says that more is to come.
const REST: Duration = Duration::from_secs(2);

/// A page that still shows the field for the code after so long, and nothing new, wants another.
const SAME_AGAIN: Duration = Duration::from_secs(10);

/// So often a page is looked at as soon as it changes; one that goes on changing, with pauses.
const AT_ONCE: usize = 10;

/// So often a page is shown that says something else each time.
const READ_AT_MOST: usize = 3;

/// The page after a press, with what it said before.
struct Seen {
    judgement: Judgement,
    survey: Survey,
}

/// By when the answer to a press that is about to be made must be there.
pub fn limit() -> TimeLimit {
    TimeLimit::after(ANSWER)
}

/// One press, with what the page said before it and by when it must have answered.
struct Press {
    before: Before,
    pressed: Pressed,
    limit: TimeLimit,
}

/// Waits for the answer and says how it ended; asks the person where only they can tell.
pub async fn wait<P: Page, H: Human>(
    world: &mut World<P, H>,
    case: &mut Case,
    plan: &Plan,
    before: Before,
    pressed: Pressed,
    limit: TimeLimit,
) -> Outcome {
    let at_press = before.clone();
    let mut press = Press { before, pressed, limit };
    let mut codes = 0;
    loop {
        if let Pressed::Refused(why) = &press.pressed {
            return refused(world, case, &press.before, why).await;
        }
        let waiting = words!("waiting-for-answer", network = plan.pack.name.as_str());
        world.human.tell(&News::Waiting(waiting));
        if let Some(outcome) = judged(world, case, plan, &at_press, &press, codes).await {
            return outcome;
        }
        let code = if codes < CODES { ask_code(world, plan).await } else { None };
        let Some(code) = code else { return awaiting_code(codes) };
        match confirm(world, case, plan, [&at_press, &press.before], code).await {
            Ok(Some(confirmed)) => {
                press = confirmed;
                codes += 1;
            }
            // The page went on while the person looked for the mail.
            Ok(None) => press.limit = self::limit(),
            Err(outcome) => return *outcome,
        }
    }
}

/// A press that the browser's own checks forbade: what is there is kept all the same.
async fn refused<P: Page, H: Human>(
    world: &mut World<P, H>,
    case: &mut Case,
    before: &Before,
    why: &str,
) -> Outcome {
    if let Ok(survey) = look(&mut world.page).await {
        keep_answer(world, case, before, &survey).await;
    }
    Outcome::after(End::Unknown, words!("press-refused", why = why))
}

/// Enters the code and confirms it, once, with a ticket of its own. The page may have gone on while
/// the person looked for the mail, so it is read again first; then no code is spent.
async fn confirm<P: Page, H: Human>(
    world: &mut World<P, H>,
    case: &mut Case,
    plan: &Plan,
    [at_press, before]: [&Before; 2],
    code: Code,
) -> Result<Option<Press>, Box<Outcome>> {
    let unknown = |what: String| Box::new(Outcome::after(End::Unknown, what));
    let survey = look(&mut world.page)
        .await
        .map_err(|error| unknown(words!("code-page-lost", why = error.to_string())))?;
    let Some(step) = code_still_wanted(at_press, &survey, plan) else {
        return Ok(None);
    };
    let ticket = case
        .spend_code(code, world.clock.now())
        .map_err(|error| unknown(words!("code-not-sent", why = error.to_string())))?;
    let before = Before::of(&survey, &place_of(before, &survey));
    let limit = limit();
    let pressed = world.page.press_code(step.field, step.confirm, ticket).await;
    Ok(Some(Press { before, pressed, limit }))
}

async fn ask_code<P, H: Human>(world: &mut World<P, H>, plan: &Plan) -> Option<Code> {
    if plan.practice.is_some() {
        world.human.tell(&News::Note(words!("practice-code", code = practice::CODE)));
    }
    match world.human.ask(&Question::Code).await {
        Reply::Typed(typed) => Code::typed(typed.reveal()),
        Reply::Nobody(_) => None,
    }
}

/// The outcome, or none where a code is wanted, after so many that were tried.
async fn judged<P: Page, H: Human>(
    world: &mut World<P, H>,
    case: &mut Case,
    plan: &Plan,
    at_press: &Before,
    press: &Press,
    codes: usize,
) -> Option<Outcome> {
    let Press { before, limit, .. } = press;
    // A page that says the same about a second wrong code as about the first shows nothing new.
    let first = if codes > 0 { TimeLimit::after(SAME_AGAIN) } else { *limit };
    let mut seen = watch(&mut world.page, plan, before, first).await;
    if let Ok(Seen { judgement: Judgement::Nothing, survey }) = &seen
        && codes > 0
        && code_still_wanted(at_press, survey, plan).is_none()
    {
        seen = watch(&mut world.page, plan, before, *limit).await;
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
            if codes > 0 && !text.is_empty() {
                world.human.tell(&News::PageSays { text, picture }); // it says why it wants another
            }
            None
        }
        Judgement::Unexplained => read_by_person(world, case, plan, before, survey, picture).await,
        Judgement::Nothing => Some(match world.page.watched().came_to_nothing() {
            Some(exchange) => came_to_nothing(exchange),
            None => outcome_of(&Judgement::Nothing, before, &survey),
        }),
        decided => {
            let not_taken =
                matches!(&decided, Judgement::Refused(words) if words.means == Meaning::NotTaken);
            world.facts.validation_message = not_taken;
            Some(outcome_of(&decided, before, &survey))
        }
    }
}

/// Watches the page until it says something that decides, is at rest with something new on it, or
/// the time is up. Where what left came to nothing, and the page is at rest too, nothing more is
/// waited for. What stood there for a while and went again is what it said.
async fn watch<P: Page>(
    page: &mut P,
    plan: &Plan,
    before: &Before,
    limit: TimeLimit,
) -> Result<Seen, PageError> {
    let mut rest = TimeLimit::after(REST);
    let mut said: Option<Survey> = None;
    let mut looks = 0;
    loop {
        let watched = page.watched();
        if watched.refused().is_some() {
            return Err(PageError::Sealed); // nothing left, so nothing will come
        }
        let survey = match page.survey().await {
            Ok(survey) => survey,
            Err(PageError::Changed | PageError::Driver(_)) if !limit.is_over() => {
                pause(page).await?;
                continue;
            }
            Err(error) => return Err(error),
        };
        let judgement = judge(before, &survey, plan);
        let unexplained = matches!(judgement, Judgement::Unexplained);
        if !unexplained && !matches!(judgement, Judgement::Nothing) {
            return Ok(Seen { judgement, survey });
        }
        let is_news = |said: &Survey| words_of(before, said) != words_of(before, &survey);
        if unexplained && said.as_ref().is_none_or(is_news) {
            rest = TimeLimit::after(REST);
        }
        let nothing_comes = watched.came_to_nothing().is_some() && watched.pending == 0;
        let may_rest = !survey.busy && (unexplained || nothing_comes);
        let at_rest = may_rest && rest.is_over();
        if at_rest && unexplained {
            return Ok(Seen { judgement, survey });
        }
        if at_rest || limit.is_over() {
            return Ok(match said.filter(|_| !unexplained) {
                Some(said) => Seen { judgement: Judgement::Unexplained, survey: said },
                None => Seen { judgement, survey },
            });
        }
        if unexplained {
            said = Some(survey);
        }
        let until = if may_rest { rest.left().min(limit.left()) } else { limit.left() };
        let moved = page.change(until).await?;
        looks += 1;
        if looks > AT_ONCE && moved != Moved::Nothing {
            pause(page).await?;
        }
        // Pages always tell of themselves: that disturbs no words that are there to be read.
        if moved == Moved::Page || (moved == Moved::Network && !unexplained) {
            rest = TimeLimit::after(REST);
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
        // What was read may have gone again, as short messages do: it was there.
        let same = seen.as_ref().is_none_or(|seen| match seen.judgement {
            Judgement::Nothing => true,
            Judgement::Unexplained => words_of(before, &seen.survey) == text,
            _ => false,
        });
        match (reply, seen) {
            (Some(reply), _) if same => {
                if reply.is_none_of_the_three() {
                    world.human.tell(&News::Note(words!("none-of-the-three")));
                }
                return Some(as_read(&reply, &text));
            }
            (_, Some(seen)) => {
                world.human.tell(&News::Note(format!("\n{}", words!("question-withdrawn"))));
                picture = keep_answer(world, case, before, &seen.survey).await;
                match seen.judgement {
                    Judgement::CodeWanted(_) => return None,
                    Judgement::Unexplained => survey = seen.survey,
                    decided => return Some(outcome_of(&decided, before, &seen.survey)),
                }
            }
            (reply, None) => {
                return Some(as_read(&reply.unwrap_or(Reply::Nobody(String::new())), &text));
            }
        }
    }
    Some(Outcome::after(End::Unknown, words!("kept-saying")))
}

/// The page at this moment; none where it is lost, which leaves it to the person.
async fn look_once<P: Page>(page: &mut P, plan: &Plan, before: &Before) -> Option<Seen> {
    let survey = look(page).await.ok()?;
    Some(Seen { judgement: judge(before, &survey, plan), survey })
}

/// Returns when the page says something else than `text`: at once where that decides, else once it
/// is at rest with it.
async fn something_else<P: Page>(page: &mut P, plan: &Plan, before: &Before, text: &str) -> Seen {
    loop {
        if page.change(ANSWER).await.is_err() {
            std::future::pending::<()>().await; // a lost page leaves it to the person
        }
        let Some(seen) = look_once(page, plan, before).await else {
            continue;
        };
        match seen.judgement {
            Judgement::Nothing => {
                let _ = pause(page).await;
            }
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

fn lost(error: &PageError) -> Outcome {
    match error {
        PageError::Dialog(says) => {
            Outcome::after(End::Unknown, words!("browser-dialog")).quoting(says.clone())
        }
        error => Outcome::after(End::Unknown, words!("pressed-then-lost", why = error.to_string())),
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
