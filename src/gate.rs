//! The gate: what the page really holds → a person's yes, or nothing. Before it, where nobody sees
//! what the page sends, whether to go on at all.

use std::path::PathBuf;

use crate::archive::Case;
use crate::assist::ask_beside_the_window;
use crate::browser::page::Page;
use crate::fields::Form;
use crate::human::sheet::{found_by_structure, unread};
use crate::human::{Human, News, Question, Reply, Sheet};
use crate::outcome::{End, Outcome};
use crate::permission::Consent;
use crate::plan::Plan;
use crate::preview::Preview;
use crate::stop::Stop;
use crate::words::{Word, words};
use crate::world::World;

/// The answer at the gate.
#[derive(Debug)]
pub enum Answer {
    /// Yes, to exactly what was shown.
    Yes(Consent),
    /// The person typed something else.
    No,
    /// Nobody there, and why.
    Nobody(String),
    /// A dry run: nobody was asked.
    DryRun,
}

/// Goes on without the seal only if the person says so, before anything of theirs is typed: even a
/// dry run types. That they did is in the journal.
///
/// # Errors
/// A stop where the seal does not stand and they say anything else, or nobody is there.
pub async fn must_be_sealed<P: Page, H: Human>(
    world: &mut World<P, H>,
    case: &mut Case,
) -> Result<(), Stop> {
    if world.page.watched().stands {
        return Ok(());
    }
    world.human.tell(&News::Note(format!("\n{}\n", words!("unsealed"))));
    let reply = world.human.ask(&Question::Unsealed).await;
    if reply.is(Word::Unsealed) {
        case.unsealed(world.clock.now())?;
        return Ok(());
    }
    let what = match reply {
        Reply::Nobody(why) => words!("unsealed-nobody", why = why),
        Reply::Typed(_) => words!("unsealed-not"),
    };
    Err(Outcome::before(End::Declined, what).then(words!("unsealed-next")).into())
}

/// Shows the sheet and asks.
///
/// # Errors
/// A stop where the window that the person works in is gone.
pub async fn ask<P: Page, H: Human>(
    world: &mut World<P, H>,
    plan: &Plan,
    form: &Form,
    preview: &Preview,
    picture: Option<PathBuf>,
    notes: Vec<String>,
) -> Result<Answer, Stop> {
    let sheet = Sheet {
        preview: preview.clone(),
        digest: preview.digest(),
        network: plan.pack.name.clone(),
        practice: plan.practice.is_some(),
        picture,
        notes: all_notes(plan, form, preview, notes),
        own_pack: plan.own.as_ref().map(|own| own.folder.clone()),
        submit_found_by: form.submit_found_by,
    };
    world.human.tell(&News::Sheet(Box::new(sheet)));
    if plan.dry_run {
        return Ok(Answer::DryRun);
    }
    let reply = match plan.assist {
        false => world.human.ask(&Question::Send).await,
        true => ask_beside_the_window(world, &Question::Send).await?,
    };
    Ok(match reply {
        Reply::Typed(typed) => {
            Consent::typed(preview, typed.reveal()).map_or(Answer::No, Answer::Yes)
        }
        Reply::Nobody(why) => Answer::Nobody(why),
    })
}

/// What to mind before saying yes.
fn all_notes(plan: &Plan, form: &Form, preview: &Preview, mut notes: Vec<String>) -> Vec<String> {
    if let Some(by_structure) = found_by_structure(&preview.fields, form.submit_found_by) {
        notes.push(by_structure);
    }
    notes.extend(plan.unread_language().map(unread));
    if plan.practice.is_none() {
        notes.push(match &plan.pack.last_seen_live {
            Some(when) => words!("seen-live", when = when.as_str()),
            None => words!("never-seen-live"),
        });
    }
    notes
}
