//! Before the first run of an account on the real site, once: what automation can mean there, and whose
//! account it is. The answer is kept in the case.

use crate::archive::{Agreed, Case};
use crate::browser::page::Page;
use crate::human::{Human, News, Question, Reply};
use crate::inert;
use crate::log_in::no_window;
use crate::outcome::{End, Outcome};
use crate::personal::Personal;
use crate::plan::Plan;
use crate::stop::Stop;
use crate::words::{Word, words};
use crate::world::World;

/// Goes on only where the person has read what it can mean, now or before another run; gives the plan,
/// in which they may have chosen to fill in and press themselves. Practice harms nobody: there nobody is
/// asked.
///
/// # Errors
/// A stop where they choose another way, or say nothing.
pub async fn agree<P: Page, H: Human>(
    world: &mut World<P, H>,
    case: &mut Case,
    plan: &Plan,
) -> Result<Plan, Stop> {
    let mut plan = plan.clone();
    if world.session.is_none() {
        return Ok(plan);
    }
    let agreed = match world.archive.agreed(&plan.scenario.account, &plan.pack.id)? {
        Some(agreed) => {
            if agreed.for_other {
                is_for_other(world).await?; // each time: for whom, and whether they agree
            }
            agreed
        }
        None => ask(world, case, &plan).await?,
    };
    if agreed.assist && !plan.assist {
        if !world.page.may_show() {
            return Err(no_window(words!("no-window-assist")));
        }
        world.human.tell(&News::Step(words!("as-you-chose")));
        plan.assist = true;
    }
    Ok(plan)
}

/// The same before the form is only looked at: that, too, drives the account's session. Nothing is sent
/// for anybody, so nobody is asked whose account it is; and there is no case to keep the answer in.
///
/// # Errors
/// A stop where they do not say that it may be opened.
pub async fn may_look<P: Page, H: Human>(world: &mut World<P, H>, plan: &Plan) -> Result<(), Stop> {
    let known = |world: &World<P, H>| world.archive.agreed(&plan.scenario.account, &plan.pack.id);
    if world.session.is_none() || known(world)?.is_some() {
        return Ok(());
    }
    world.human.tell(&News::Note(warning(plan, &[words!("ways-to-go-on-look")], "yes")));
    match world.human.ask(&Question::MayLook).await {
        reply if reply.is(Word::GoOn) => Ok(()),
        Reply::Nobody(why) => Err(declined(words!("may-look-nobody", why = why))),
        Reply::Typed(_) => Err(declined(words!("may-look-not"))),
    }
}

async fn ask<P: Page, H: Human>(
    world: &mut World<P, H>,
    case: &mut Case,
    plan: &Plan,
) -> Result<Agreed, Stop> {
    let assist = how_to_go_on(world, plan).await?;
    let for_other = is_for_other(world).await?;
    let agreed = Agreed { assist, for_other };
    case.agreed(agreed, world.clock.now())?;
    Ok(agreed)
}

/// What automation can mean, and how the person wants to go on; whether by filling in and pressing
/// themselves.
async fn how_to_go_on<P: Page, H: Human>(
    world: &mut World<P, H>,
    plan: &Plan,
) -> Result<bool, Stop> {
    let ways = [
        words!("ways-to-go-on-program"),
        words!("ways-to-go-on-window"),
        words!("ways-to-go-on-yourself"),
    ];
    world.human.tell(&News::Note(warning(plan, &ways, "no")));
    let reply = world.human.ask(&Question::HowToGoOn).await;
    match () {
        () if reply.is(Word::GoOn) => Ok(false),
        () if reply.is(Word::Assist) => Ok(true),
        () if reply.is(Word::ByHand) => Err(by_hand(plan)),
        () => Err(match reply {
            Reply::Nobody(why) => declined(words!("how-to-go-on-nobody", why = why)),
            Reply::Typed(_) => declined(words!("how-to-go-on-not")),
        }),
    }
}

/// Whether somebody helps another person, who then must agree.
async fn is_for_other<P: Page, H: Human>(world: &mut World<P, H>) -> Result<bool, Stop> {
    let reply = world.human.ask(&Question::WhoseAccount).await;
    let holder = match &reply {
        _ if reply.is(Word::Mine) => return Ok(false),
        Reply::Typed(name) if !name.is_blank() => Personal::new(name.reveal().trim()),
        Reply::Typed(_) => return Err(declined(words!("whose-account-not"))),
        Reply::Nobody(why) => {
            return Err(declined(words!("whose-account-nobody", why = why.as_str())));
        }
    };
    let note = words!("you-help", holder = inert::line(holder.reveal()));
    world.human.tell(&News::Note(note));
    match world.human.ask(&Question::HolderAgrees).await {
        reply if reply.is(Word::Agreed) => {}
        Reply::Typed(_) => return Err(declined(words!("holder-agrees-not"))),
        Reply::Nobody(why) => return Err(declined(words!("holder-agrees-nobody", why = why))),
    }
    world.facts.account_holder = Some(holder);
    Ok(true)
}

fn warning(plan: &Plan, ways: &[String], looks: &str) -> String {
    let network = plan.pack.name.as_str();
    let seen = match &plan.pack.last_seen_live {
        Some(when) => words!("makers-saw-it", when = when.as_str()),
        None => words!("makers-never-saw-it"),
    };
    let warning = words!("before-the-first-run", network = network, seen = seen, looks = looks);
    format!("\n{warning}\n\n  {}\n", ways.join("\n  "))
}

fn by_hand(plan: &Plan) -> Stop {
    Outcome::before(End::Declined, words!("by-hand"))
        .then(words!("by-hand-open", address = plan.address.to_string()))
        .then(words!("by-hand-record"))
        .into()
}

fn declined(what: String) -> Stop {
    Outcome::before(End::Declined, what).into()
}
