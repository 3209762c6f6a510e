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
use crate::words::Word;
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
            return Err(no_window("to fill in the form yourself, as you chose,"));
        }
        let step = "as you chose, you fill in the form and press yourself";
        world.human.tell(&News::Step(step.into()));
        plan.assist = true;
    }
    Ok(plan)
}

async fn ask<P: Page, H: Human>(
    world: &mut World<P, H>,
    case: &mut Case,
    plan: &Plan,
) -> Result<Agreed, Stop> {
    world.human.tell(&News::Note(warning(plan)));
    let reply = world.human.ask(&Question::HowToGoOn).await;
    let assist = match () {
        () if reply.is(Word::GoOn) => false,
        () if reply.is(Word::Assist) => true,
        () if reply.is(Word::ByHand) => return Err(by_hand(plan)),
        () => return Err(declined(&reply, "how to go on")),
    };
    let for_other = is_for_other(world).await?;
    let agreed = Agreed { assist, for_other };
    case.agreed(agreed, world.clock.now())?;
    Ok(agreed)
}

/// Whether somebody helps another person, who then must agree.
async fn is_for_other<P: Page, H: Human>(world: &mut World<P, H>) -> Result<bool, Stop> {
    let reply = world.human.ask(&Question::WhoseAccount).await;
    let holder = match &reply {
        _ if reply.is(Word::Mine) => return Ok(false),
        Reply::Typed(name) if !name.is_blank() => Personal::new(name.reveal().trim()),
        _ => return Err(declined(&reply, "whose account it is")),
    };
    let note = format!(
        "You help {}. It is their objection, from their account.",
        inert::line(holder.reveal())
    );
    world.human.tell(&News::Note(note));
    let reply = world.human.ask(&Question::HolderAgrees).await;
    if !reply.is(Word::Agreed) {
        return Err(declined(&reply, "that the person whose account it is agrees"));
    }
    world.facts.account_holder = Some(holder);
    Ok(true)
}

fn warning(plan: &Plan) -> String {
    let name = &plan.pack.name;
    let seen = match &plan.pack.last_seen_live {
        Some(when) => format!("This version's makers last saw the form live: {when}."),
        None => "Nobody who makes this program has seen the form live yet.".to_owned(),
    };
    format!(
        "\nBefore your first run at {name}, once:\n\n\
         As we understand Meta's terms, they forbid automated access without Meta's permission. They are \
         aimed at those who collect data, and this program only fills in your own form, once, after your \
         yes; but {name} can see that the browser is automated, and nothing here hides it. It might warn \
         you, ask you to prove who you are, or restrict the account. We know of nobody to whom that \
         happened with this form, and cannot promise it. {seen}\n\n  \
         go on: the program fills in the form, and presses the button after your yes.\n  \
         assist: you fill in and press yourself, in a window that is watched; it is automated all the same.\n  \
         by hand: you do it in your own browser, and this program only keeps the record.\n"
    )
}

fn by_hand(plan: &Plan) -> Stop {
    let open =
        format!("open {} in your own browser, logged in, and fill it in there", plan.address);
    Outcome::before(End::Declined, "you chose to do it by hand")
        .then(open)
        .then("keep a picture of what it says; then `objector record` with the same scenario file")
        .into()
}

fn declined(reply: &Reply, what: &str) -> Stop {
    let what = match reply {
        Reply::Nobody(why) => format!("nobody said {what}: {why}"),
        Reply::Typed(_) => format!("you did not say {what}"),
    };
    Outcome::before(End::Declined, what).into()
}
