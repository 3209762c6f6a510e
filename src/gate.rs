//! The gate: what the page really holds → a person's yes, or nothing.

use std::path::PathBuf;

use crate::assist::ask_beside_the_window;
use crate::browser::page::Page;
use crate::fields::Form;
use crate::human::sheet::found_by_structure;
use crate::human::{Human, News, Question, Reply, Sheet};
use crate::permission::Consent;
use crate::plan::Plan;
use crate::preview::Preview;
use crate::world::World;

/// The answer at the gate.
#[derive(Debug)]
pub enum Answer {
    /// Yes, to exactly what was shown.
    Yes(Consent),
    /// The person typed something else.
    No,
    /// Nobody there, and why.
    Nobody(&'static str),
    /// A dry run: nobody was asked.
    DryRun,
}

/// Shows the sheet and asks.
pub async fn ask<P: Page, H: Human>(
    world: &mut World<P, H>,
    plan: &Plan,
    form: &Form,
    preview: &Preview,
    picture: Option<PathBuf>,
    notes: Vec<String>,
) -> Answer {
    let sheet = Sheet {
        preview: preview.clone(),
        digest: preview.digest(),
        network: plan.pack.name.clone(),
        practice: plan.practice.is_some(),
        picture,
        notes: all_notes(plan, form, preview, notes),
    };
    world.human.tell(&News::Sheet(Box::new(sheet)));
    if plan.dry_run {
        return Answer::DryRun;
    }
    let reply = match plan.assist {
        false => world.human.ask(&Question::Send).await,
        true => ask_beside_the_window(world, &Question::Send)
            .await
            .unwrap_or(Reply::Nobody("the window is gone")),
    };
    match reply {
        Reply::Typed(typed) => {
            Consent::typed(preview, typed.reveal()).map_or(Answer::No, Answer::Yes)
        }
        Reply::Nobody(why) => Answer::Nobody(why),
    }
}

/// What to mind before saying yes.
fn all_notes(plan: &Plan, form: &Form, preview: &Preview, mut notes: Vec<String>) -> Vec<String> {
    if let Some(by_structure) = found_by_structure(&preview.fields, form.submit_found_by) {
        notes.push(by_structure);
    }
    if plan.practice.is_none() {
        let seen = plan.pack.last_seen_live.as_deref().unwrap_or("never");
        notes.push(format!("when this form was last seen live by somebody who told us: {seen}"));
    }
    notes
}
