//! Where the person fills in the form and presses, in a window that is watched.
//!
//! The program sees, seals and archives, and touches nothing. Before the yes the seal stops what a
//! press would send, as ever; after it one request may leave, if it follows a press of the person's own
//! and carries what was shown. What they typed is theirs: where it is not what the scenario says, that
//! is pointed out and not refused.

use std::time::Duration;

use crate::answer;
use crate::archive::{Case, Ticket};
use crate::arrive::{Sight, look_again};
use crate::browser::page::{Page, PageError, Pressed};
use crate::ending::note_press;
use crate::fill::{Filled, chosen, holds, same_address};
use crate::human::{Human, News, Question, Reply};
use crate::inert;
use crate::judge::{Before, place_of};
use crate::outcome::{End, Outcome};
use crate::plan::Plan;
use crate::preview::FieldKind;
use crate::stop::Stop;
use crate::words::{Word, words};
use crate::world::World;

/// The window is looked at about so often while the person is at work.
const NOW_AND_THEN: Duration = Duration::from_millis(500);

/// Gives the window to the person until they say that the form is filled in.
///
/// # Errors
/// A stop where they stop, nobody is there, or the window is gone.
pub async fn take_over<P: Page, H: Human>(
    world: &mut World<P, H>,
    case: &mut Case,
    plan: &Plan,
    found: Sight,
) -> Result<Filled, Stop> {
    let to_copy = [plan.scenario.email.as_ref(), plan.reason.as_ref()];
    world.page.hand_over(&to_copy.into_iter().flatten().collect::<Vec<_>>()).await;
    world.assisted = true;
    case.taken_over(world.clock.now())?;
    world.facts.notes.push(words!("filled-by-person"));
    world.human.tell(&News::TakeOver {
        email: plan.scenario.email.clone(),
        country: plan.scenario.country.clone(),
        reason: plan.reason.clone(),
    });
    loop {
        world.page.say(&words!("window-fill-in")).await;
        match ask_beside_the_window(world, &Question::FilledIn).await? {
            Reply::Nobody(why) => {
                let what = words!("filled-in-nobody", why = why);
                return Err(Outcome::before(End::Declined, what).into());
            }
            reply if reply.is(Word::Stop) => {
                return Err(Outcome::before(End::Declined, words!("filled-in-stopped")).into());
            }
            Reply::Typed(_) => {}
        }
        world.page.say("").await;
        // From scratch: whatever was known of the page before means nothing any more.
        match look_again(&mut world.page, plan).await {
            Ok(_) => return Ok(Filled::ByPerson(Box::new(found))),
            Err(Stop(stop)) if may_be_put_right(stop.end) => {
                let what = inert::line(&stop.what);
                let note = format!("\n{what}.\n{}\n", words!("put-right"));
                world.human.tell(&News::Note(note));
            }
            Err(stop) => return Err(stop),
        }
    }
}

/// What the person can see to in the window, and go on.
fn may_be_put_right(end: End) -> bool {
    matches!(end, End::NotRecognised | End::LoginNeeded | End::PersonNeeded)
}

/// Where what the form holds is not what the scenario says, and who presses.
pub fn to_mind(plan: &Plan, sight: &Sight) -> Vec<String> {
    if !plan.assist {
        return Vec::new();
    }
    let field = |kind| sight.form.field(&sight.survey, kind);
    let (email, reason) = (plan.scenario.email.as_ref(), plan.reason.as_ref());
    let other_email = field(FieldKind::Email).zip(email);
    let other_email = other_email.filter(|(field, wanted)| !same_address(&field.value, wanted));
    let country = field(FieldKind::Country).and_then(|field| chosen(plan, field));
    let other_reason = field(FieldKind::Reason).filter(|field| match reason {
        Some(reason) => !holds(field, reason),
        None => !field.value.is_blank(),
    });
    let others = [
        other_email.map(|_| FieldKind::Email),
        country.filter(|code| *code != plan.scenario.country).map(|_| FieldKind::Country),
        other_reason.map(|_| FieldKind::Reason),
    ];
    let mut notes: Vec<String> = others
        .into_iter()
        .flatten()
        .map(|kind| words!("not-as-in-scenario", field = kind.name()))
        .collect();
    notes.push(words!("you-will-press"));
    notes
}

/// Opens the seal for what the person sends by their own press, and waits for that and for the answer.
/// The case is spent; where they do not press, it is sure that nothing left.
pub async fn press<P: Page, H: Human>(
    world: &mut World<P, H>,
    case: &mut Case,
    plan: &Plan,
    mut before: Before,
    ticket: Ticket,
) -> Outcome {
    if !world.page.open_for_press(ticket).await {
        return not_pressed(world, 0, words!("not-pressed-lost")).await;
    }
    world.page.say(&words!("window-press")).await;
    let in_vain = world.page.watched().in_vain;
    loop {
        let World { page, human, .. } = world;
        let told = page.watched().in_vain;
        let (reply, left) = tokio::select! {
            biased;
            left = leaves(page, &mut before, told) => (None, left),
            reply = human.ask(&Question::PressYourself) => (Some(reply), Ok(false)),
        };
        let gives_up = reply
            .as_ref()
            .is_some_and(|reply| matches!(reply, Reply::Nobody(_)) || reply.is(Word::Stop));
        if gives_up {
            world.page.close_seal();
        }
        let watched = world.page.watched();
        match left {
            _ if !watched.exchanges.is_empty() || watched.refused().is_some() => break,
            Err(error) => {
                let why = words!("not-pressed-error", error = error.to_string());
                return not_pressed(world, in_vain, why).await;
            }
            Ok(_) if gives_up => {
                return not_pressed(world, in_vain, words!("not-pressed")).await;
            }
            Ok(true) => world.human.tell(&in_vain_note()),
            Ok(false) => {}
        }
    }
    world.page.say("").await;
    world.facts.notes.push(words!("pressed-by-person"));
    let pressed = Pressed::Perhaps;
    note_press(world, case, plan, &pressed);
    answer::wait(world, case, plan, before, pressed, answer::limit()).await
}

/// Nothing was seen to leave: with the seal standing that is sure. Where they pressed in vain more often
/// than before, the seal kept the form from working.
async fn not_pressed<P: Page, H>(world: &mut World<P, H>, in_vain: usize, why: String) -> Outcome {
    world.page.close_seal();
    world.page.say("").await;
    let watched = world.page.watched();
    if !watched.nothing_left() {
        return Outcome::after(End::Unknown, words!("not-pressed-unseen", why = why));
    }
    if watched.in_vain > in_vain {
        return Outcome::before(End::Sealed, words!("pressed-in-vain"));
    }
    Outcome::before(End::Declined, words!("not-pressed-nothing-sent", why = why))
}

/// What the terminal says where a press, or the page by itself, sent too early.
fn in_vain_note() -> News {
    News::Note(format!("\n\n{}\n", words!("sent-in-vain")))
}

/// Returns when something left or was refused for good (false), or was sent in vain (true). What the
/// page says until then is what stood there before the press.
async fn leaves<P: Page>(
    page: &mut P,
    before: &mut Before,
    told: usize,
) -> Result<bool, PageError> {
    loop {
        let watched = page.watched();
        if !watched.exchanges.is_empty() || watched.refused().is_some() {
            return Ok(false);
        }
        if watched.in_vain > told {
            return Ok(true);
        }
        rest(page).await?;
        if let Ok(survey) = page.survey().await
            && page.watched().exchanges.is_empty()
        {
            *before = Before::of(&survey, &place_of(before, &survey));
        }
    }
}

/// Asks, and says in between where something was to be sent in vain; fails where the window is gone.
pub async fn ask_beside_the_window<P: Page, H: Human>(
    world: &mut World<P, H>,
    question: &Question,
) -> Result<Reply, PageError> {
    loop {
        let World { page, human, .. } = world;
        let told = page.watched().in_vain;
        tokio::select! {
            biased;
            reply = human.ask(question) => return Ok(reply),
            sent = sent_in_vain(page, told) => sent?,
        }
        world.human.tell(&in_vain_note());
    }
}

/// Returns when something was to be sent in vain; fails where the window is gone.
async fn sent_in_vain<P: Page>(page: &mut P, told: usize) -> Result<(), PageError> {
    while page.watched().in_vain == told {
        rest(page).await?;
    }
    Ok(())
}

/// A moment in which the page is watched; fails where it is gone.
async fn rest<P: Page>(page: &mut P) -> Result<(), PageError> {
    match page.settle(NOW_AND_THEN, NOW_AND_THEN * 2).await {
        Ok(_) => Ok(()),
        Err(error @ (PageError::Lost(_) | PageError::NoSession(_))) => Err(error),
        // A dialog of the browser's own is the person's to answer; a page that goes away comes again.
        Err(_) => page.stirs(NOW_AND_THEN).await,
    }
}
