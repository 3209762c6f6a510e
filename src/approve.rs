//! From the filled form to a yes that covers it: read back, show, ask, read back again.

use crate::archive::{Case, Exhibit};
use crate::arrive::{Sight, look_again};
use crate::assist;
use crate::browser::page::{InTheWay, Page};
use crate::fields::label_of;
use crate::fill::{Filled, chosen, holds, same_address};
use crate::gate::{self, Answer};
use crate::human::{Human, News};
use crate::inert;
use crate::language::primary;
use crate::opening;
use crate::outcome::{End, Outcome};
use crate::permission::Consent;
use crate::plan::Plan;
use crate::preview::{FieldKind, Preview, ShownField};
use crate::seal::{Terms, Watched, told};
use crate::stop::Stop;
use crate::words::words;
use crate::world::World;

/// How often the gate is shown: once, and twice again where the form changed after the yes.
const SHOWN_AT_MOST: usize = 3;

/// A yes, with the page as it is at this moment.
#[derive(Debug)]
pub struct Approved {
    /// The yes.
    pub consent: Consent,
    /// The page that it covers, just read again.
    pub sight: Sight,
}

/// Asks until a yes covers what is there, or nobody gives one.
///
/// # Errors
/// A stop where the person says no, nobody is there, or the form keeps changing.
pub async fn approve<P: Page, H: Human>(
    world: &mut World<P, H>,
    case: &mut Case,
    plan: &Plan,
    filled: &Filled,
) -> Result<Approved, Stop> {
    for _ in 0..SHOWN_AT_MOST {
        let sight = look_again(&mut world.page, plan).await?;
        must_hold(plan, &sight, filled)?;
        let preview = preview_of(plan, &sight, filled);
        let watched = world.page.watched();
        case.requests_stopped(&watched.stopped, world.clock.now())?;
        case.shown(&preview.digest(), world.clock.now())?;
        let picture = keep_filled(world, case, &sight, &preview).await?;
        let notes = notes(plan, case, &sight, &watched);
        let answer = gate::ask(world, plan, &sight.form, &preview, picture, notes).await?;
        let consent = match answer {
            Answer::Yes(consent) => consent,
            no => return Err(declined(&no).into()),
        };
        let held = sight.survey.held;
        let sight = look_again(&mut world.page, plan).await?;
        let same = Terms::of(plan).holds_the_same(&held, &sight.survey.held);
        if !same || !consent.covers(&preview_of(plan, &sight, filled)) {
            world.human.tell(&News::Note(format!("\n{}", words!("changed-after-yes"))));
            continue;
        }
        let submit = &sight.survey.buttons[sight.form.submit];
        // A person who presses sees for themselves what is in the way.
        if !plan.assist
            && let Some(what) = world.page.in_the_way(submit.node).await?
        {
            return Err(in_the_way(what).into());
        }
        return Ok(Approved { consent, sight });
    }
    Err(Outcome::before(End::NotRecognised, words!("kept-changing")).into())
}

/// What the page holds must be what was put in: a site that shortens or rewrites is stopped here.
fn must_hold(plan: &Plan, sight: &Sight, filled: &Filled) -> Result<(), Stop> {
    let put_in = [
        (FieldKind::Email, plan.scenario.email.as_ref()),
        (FieldKind::Reason, plan.reason.as_ref()),
    ];
    for (kind, text) in put_in {
        let Some(text) = text.filter(|_| filled.by_program(kind)) else {
            continue;
        };
        let field = sight.form.field(&sight.survey, kind);
        let held = field.is_some_and(|field| match kind {
            // Some sites set an address in lower case; it is the same address.
            FieldKind::Email => same_address(&field.value, text),
            _ => holds(field, text),
        });
        if !held {
            let what = words!("held-otherwise", field = kind.name());
            return Err(Outcome::before(End::NotRecognised, what)
                .then(words!("held-otherwise-next"))
                .into());
        }
    }
    let country = sight.form.field(&sight.survey, FieldKind::Country);
    let country = country.filter(|_| filled.by_program(FieldKind::Country));
    let other = country.and_then(|field| chosen(plan, field));
    if other.is_some_and(|other| other != plan.scenario.country) {
        return Err(Outcome::before(End::NotRecognised, words!("other-country")).into());
    }
    Ok(())
}

/// The form as the page holds it.
pub fn preview_of(plan: &Plan, sight: &Sight, filled: &Filled) -> Preview {
    let element = sight.form.element.and_then(|form| sight.survey.forms.get(form));
    let fields = sight.form.controls(&sight.survey).map(|(index, control)| {
        let (kind, found_by) = sight.form.meaning(index);
        ShownField {
            label: label_of(control),
            kind,
            html_name: control.html_name.clone(),
            value: control.value.clone(),
            shown: control.shown.clone(),
            origin: filled.origin(kind, control),
            found_by,
            required: control.required,
        }
    });
    Preview {
        account: plan.scenario.account.clone(),
        acting_account: sight.acting.id().cloned(),
        form: plan.pack.id.clone(),
        address: sight.address.clone(),
        action: sight.form.action(&sight.survey).map(str::to_owned),
        method: sight.form.method(&sight.survey).map(str::to_owned),
        form_id: element.and_then(|form| form.form_id.clone()),
        submit: sight.survey.buttons[sight.form.submit].name.clone(),
        fields: fields.collect(),
        hidden: sight.form.hidden(&sight.survey),
    }
}

async fn keep_filled<P: Page, H>(
    world: &mut World<P, H>,
    case: &mut Case,
    sight: &Sight,
    preview: &Preview,
) -> Result<Option<std::path::PathBuf>, Stop> {
    case.keep(Exhibit::FilledText, text_of(preview).as_bytes())?;
    Ok(match world.page.picture(&sight.form.container).await {
        Ok(png) => Some(case.keep(Exhibit::FilledPicture, &png)?),
        Err(error) => {
            case.missing(Exhibit::FilledPicture, &error.to_string());
            None
        }
    })
}

/// The filled form as text: one field after the other.
fn text_of(preview: &Preview) -> String {
    let fields = preview.fields.iter().map(|field| {
        let shown =
            field.shown.as_ref().map(|shown| format!("\n{}", shown.reveal())).unwrap_or_default();
        format!("{}\n{}{shown}\n", field.label, field.value.reveal())
    });
    let fields: String = fields.collect::<Vec<_>>().join("\n");
    format!("{}\n\n{fields}\n[{}]\n", preview.address, preview.submit)
}

fn notes(plan: &Plan, case: &Case, sight: &Sight, watched: &Watched) -> Vec<String> {
    let mut notes = opening::why_again(plan, case);
    notes.extend(assist::to_mind(plan, sight));
    notes.extend(told(&watched.stopped));
    if !watched.stands {
        notes.push(words!("unsealed-note"));
    }
    let reason = sight.form.field(&sight.survey, FieldKind::Reason);
    let says = plan.reason.is_some() && reason.is_some_and(|reason| !reason.value.is_blank());
    if let Some(page) = sight.survey.language.as_deref().filter(|_| says)
        && primary(page) != primary(&plan.scenario.language)
    {
        notes.push(words!(
            "other-language",
            reason = plan.scenario.language.as_str(),
            page = inert::line(page)
        ));
    }
    let target = sight.form.sends_to(&sight.survey);
    if let Some(target) = target.filter(|target| !plan.pack.submits_to(target.path())) {
        notes.push(words!("unseen-path", path = inert::line(target.path())));
    }
    notes
}

/// The form changed after the yes: its button cannot be reached any more.
fn in_the_way(what: InTheWay) -> Outcome {
    match what {
        InTheWay::Over(over) => {
            Outcome::before(End::NotRecognised, words!("button-covered")).quoting_some(over.says)
        }
        InTheWay::Itself(how) => {
            let what = match how.as_str() {
                "disabled" => words!("button-disabled"),
                "hidden" => words!("button-hidden"),
                _ => words!("button-out-of-reach"),
            };
            Outcome::before(End::NotRecognised, what)
        }
    }
}

fn declined(answer: &Answer) -> Outcome {
    match answer {
        Answer::DryRun => Outcome::before(End::DryRun, words!("dry-run")),
        Answer::Nobody(why) => {
            Outcome::before(End::Declined, words!("no-yes-nobody", why = why.as_str()))
                .then(words!("no-yes-nobody-next"))
        }
        Answer::No | Answer::Yes(_) => {
            Outcome::before(End::Declined, words!("no-yes")).then(words!("no-yes-next"))
        }
    }
}
