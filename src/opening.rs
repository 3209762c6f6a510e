//! Before anything else: is there a case that says it was done already?

use std::path::PathBuf;

use jiff::Timestamp;

use crate::archive::{Case, Opened, Rest, Standing, Who};
use crate::arrive::Sight;
use crate::browser::page::Page;
use crate::clock::EARLIEST;
use crate::ending::Ended;
use crate::human::{Human, News};
use crate::inert;
use crate::outcome::{End, Outcome};
use crate::personal::Personal;
use crate::plan::Plan;
use crate::preview::FieldKind;
use crate::stop::Stop;
use crate::words::words;
use crate::world::World;

/// What opening the case came to.
#[derive(Debug)]
pub enum Opening {
    /// A case that nothing was sent from.
    Unspent(Box<Case>),
    /// The end: spent, or the archive cannot be used.
    Not(Box<Ended>),
}

/// Opens the case; a spent one ends the run.
pub fn case<P: Page, H: Human>(world: &World<P, H>, plan: &Plan) -> Opening {
    let (now, again) = (world.clock.now(), plan.again.is_some());
    if now < EARLIEST {
        return Opening::Not(Box::new(Ended::nowhere(wrong_clock(now))));
    }
    let (account, form) = (&plan.scenario.account, &plan.pack.id);
    match world.archive.rests(account, form, again, now) {
        Ok(None) => {}
        Ok(Some(rest)) => return Opening::Not(Box::new(resting(rest, plan))),
        Err(error) => return Opening::Not(Box::new(Ended::nowhere(Stop::from(error).into()))),
    }
    let opened = world.archive.open_case(account, form, again, now);
    let (outcome, case, path) = match opened {
        Ok(Opened::Case(case)) => return Opening::Unspent(case),
        Ok(Opened::Spent(standing)) => {
            (spent(&standing), Some(standing.case.clone()), Some(standing.path.clone()))
        }
        Err(error) => (Stop::from(error).into(), None, None::<PathBuf>),
    };
    Opening::Not(Box::new(Ended { outcome, case, path, interrupted: false }))
}

/// After a warning of automated behaviour the account is not automated, by a press of the program's or
/// in a window of its own.
pub fn resting(rest: Rest, plan: &Plan) -> Ended {
    let network = plan.pack.name.as_str();
    let what = words!(
        "resting",
        network = network,
        warned = minute(rest.warned_at),
        until = minute(rest.until),
        account = plan.scenario.account.as_str()
    );
    let outcome = Outcome::before(End::PersonNeeded, what)
        .warned()
        .then(words!("resting-next", network = network));
    Ended { outcome, case: Some(rest.case), path: Some(rest.path), interrupted: false }
}

/// A moment in a sentence.
fn minute(moment: Timestamp) -> String {
    let part = |format| moment.strftime(format).to_string();
    words!("minute", day = part("%Y-%m-%d"), time = part("%H:%M"))
}

/// Every time in the archive would be wrong, and prove nothing.
fn wrong_clock(now: Timestamp) -> Outcome {
    let now = now.strftime("%Y-%m-%d %H:%M UTC").to_string();
    Outcome::before(End::ArchiveTrouble, words!("wrong-clock", now = now))
        .then(words!("set-the-clock"))
}

/// One objection per network and account, whatever its nickname: the same person in another case of
/// this archive ends the run before anything is filled in, unless they chose a new round; and so does
/// another account than the one that an earlier case of this nickname was sent from.
///
/// # Errors
/// A stop where such a case is found.
pub fn nobody_objected_before<P, H: Human>(
    world: &mut World<P, H>,
    case: &mut Case,
    plan: &Plan,
    found: &Sight,
) -> Result<(), Stop> {
    must_be_the_account_of_last_time(world, plan, found)?;
    let who = Who { account_id: found.acting.id().cloned(), email: email_of(plan, found) };
    case.follow_all(&who, plan.again.is_some(), world.clock.now())?;
    Ok(())
}

/// Never a silent objection for somebody else who happens to be logged in.
///
/// # Errors
/// A stop where it is another account than last time.
pub fn must_be_the_account_of_last_time<P, H: Human>(
    world: &mut World<P, H>,
    plan: &Plan,
    found: &Sight,
) -> Result<(), Stop> {
    let (nickname, name) = (&plan.scenario.account, plan.pack.name.as_str());
    let last = world.archive.last_account(nickname, &plan.pack.id)?;
    let (Some((case, last)), Some(now)) = (last, found.acting.id()) else {
        return Ok(());
    };
    if last == *now {
        return Ok(());
    }
    let held = email_of(plan, found).map(|email| inert::line(email.reveal()));
    // The numbers are for the person alone: no journal holds them.
    world.human.tell(&News::Note(words!(
        "logged-in-account",
        network = name,
        case = case.as_str(),
        number = inert::line(now.reveal()),
        before = inert::line(last.reveal()),
        holds = if held.is_some() { "an-address" } else { "none" },
        email = held.unwrap_or_default()
    )));
    let what = words!("another-account", network = name, case = case);
    let then = words!("another-account-next", account = nickname.as_str());
    Err(Outcome::before(End::LoginNeeded, what).then(then).into())
}

/// That this is a new round, and why: for the gate and for the archive.
pub fn why_again(plan: &Plan, case: &Case) -> Vec<String> {
    let old = case.follows().iter();
    let mut notes: Vec<String> = old.map(|old| words!("new-round", case = old.as_str())).collect();
    if let Some(reason) = &plan.again {
        notes.push(words!("new-round-why", reason = inert::line(reason.reveal())));
    }
    notes
}

/// The address that identifies the account: what the form holds, else what the scenario says.
pub fn email_of(plan: &Plan, sight: &Sight) -> Option<Personal> {
    let held = sight.form.field(&sight.survey, FieldKind::Email).map(|field| field.value.clone());
    held.filter(|held| !held.is_blank()).or_else(|| plan.scenario.email.clone())
}

/// What opens the next round of a case that nobody knows about.
pub fn to_settle(case: &str, practice: bool) -> String {
    words!("spent-unknown-next", case = case, practice = flag(practice))
}

/// What a command needs to be about a rehearsal.
fn flag(practice: bool) -> &'static str {
    match practice {
        true => " --practice",
        false => "",
    }
}

/// What a spent case means for a new run.
pub fn spent(standing: &Standing) -> Outcome {
    let told = standing.told.map(|on| words!("by-hand-on", day = on.to_string()));
    let at = standing.sent_at.map(|at| words!("sent-at", when = minute(at)));
    let when = told.or(at).map(|when| format!(" {when}")).unwrap_or_default();
    let case = standing.case.as_str();
    let practice = flag(standing.practice);
    let outcome = if standing.state.is_unknown() {
        Outcome::after(End::Unknown, words!("spent-unknown", case = case, when = when))
            .then(to_settle(case, standing.practice))
    } else {
        let meaning = standing.state.meaning(standing.sure);
        let what = words!("spent", case = case, when = when, meaning = meaning);
        Outcome::before(End::AlreadyObjected, what)
    };
    outcome.then(words!("read-it-with-show", case = case, practice = practice))
}
