//! THE STORY: what one run is.

use std::future::Future;

use crate::answer;
use crate::approve::{Approved, approve};
use crate::archive::Case;
use crate::arrive::Sight;
use crate::assist;
use crate::browser::page::Page;
use crate::ending::{self, Ended};
use crate::fill::fill;
use crate::first_time;
use crate::gate;
use crate::human::Human;
use crate::judge::Before;
use crate::log_in;
use crate::opening::{self, Opening};
use crate::outcome::Outcome;
use crate::plan::Plan;
use crate::stop::Stop;
use crate::world::World;

/// One run, in order. Every end is an [`Outcome`], and every outcome is archived.
pub async fn run<P: Page, H: Human>(
    world: &mut World<P, H>,
    plan: &Plan,
    interrupted: impl Future<Output = ()>,
) -> Ended {
    let mut case = match opening::case(world, plan) {
        Opening::Unspent(case) => case,
        Opening::Not(ended) => return *ended,
    };
    let filed = tokio::select! {
        biased;
        () = interrupted => None,
        filed = file_objection(world, &mut case, plan) => Some(filed.unwrap_or_else(Outcome::from)),
    };
    ending::close(world, *case, plan, filed).await // what could not be kept is said; the answer is not lost
}

/// Everything before `spend` may stop and be tried again. Nothing after it may.
async fn file_objection<P: Page, H: Human>(
    world: &mut World<P, H>,
    case: &mut Case,
    plan: &Plan,
) -> Result<Outcome, Stop> {
    let plan = &first_time::agree(world, case, plan).await?; // once for an account, or another way
    let mut found = log_in::reach(world, case, plan).await?; // open, recognise, or say where we are
    let Approved { consent, sight } = loop {
        opening::nobody_objected_before(world, case, plan, &found)?;
        match fill_in_and_ask(world, case, plan, found).await {
            Ok(approved) => break approved,
            Err(stop) => found = log_in::come_back_from(world, case, plan, stop).await?, // a wall, dealt with by hand
        }
    };
    let email = opening::email_of(plan, &sight);
    let before = Before::of(&sight.survey, &sight.form.container);

    let ticket = case.spend(consent, email.as_ref(), world.clock.now())?; // synced: from here on nothing is repeated
    if plan.assist {
        return Ok(assist::press(world, case, plan, before, ticket).await); // and presses
    }
    let limit = answer::limit();
    let pressed = world.page.press(sight.submit(), ticket).await;
    ending::note_press(world, case, plan, &pressed);
    Ok(answer::wait(world, case, plan, before, pressed, limit).await)
}

/// What a yes needs: the filled form, as the page holds it.
async fn fill_in_and_ask<P: Page, H: Human>(
    world: &mut World<P, H>,
    case: &mut Case,
    plan: &Plan,
    found: Sight,
) -> Result<Approved, Stop> {
    gate::must_be_sealed(world, case).await?; // or the person says to go on without
    let filled = match plan.assist {
        false => fill(&mut world.page, &mut world.human, plan, found).await?,
        true => assist::take_over(world, case, plan, found).await?, // the person fills it in
    };
    approve(world, case, plan, &filled).await // read back, show, ask, read back
}
