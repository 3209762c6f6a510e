//! Putting the scenario into the form, control by control, and nothing else.
//!
//! Everything that can be checked is checked before the first key is pressed. Each step may be
//! repeated where the page changed under it; what the page holds in the end is read back.

use std::time::Duration;

use unicode_normalization::UnicodeNormalization;

use crate::arrive::{Sight, look_again};
use crate::browser::page::{Page, PageError};
use crate::fields::is_required;
use crate::human::{Human, News, Question, Reply};
use crate::outcome::{End, Outcome};
use crate::personal::Personal;
use crate::plan::Plan;
use crate::preview::{FieldKind, Origin};
use crate::stop::Stop;
use crate::survey::{Choice, Control};
use crate::words::{Word, words};

/// A form is quiet when nothing changed for so long.
const QUIET: Duration = Duration::from_millis(150);
const QUIET_LIMIT: Duration = Duration::from_secs(3);

/// How often one step may be tried again because the page changed under it.
const TRIES: usize = 3;

/// Who put in what the form did not hold before.
#[derive(Debug)]
pub enum Filled {
    /// This run: what it put in, by kind.
    ByProgram(Vec<FieldKind>),
    /// The person, in the window; the form as it was before they began.
    ByPerson(Box<Sight>),
}

impl Filled {
    /// Whether this run put it in.
    pub fn by_program(&self, kind: FieldKind) -> bool {
        matches!(self, Self::ByProgram(kinds) if kinds.contains(&kind))
    }

    /// Where what a control holds came from.
    pub fn origin(&self, kind: FieldKind, control: &Control) -> Origin {
        let is_empty = control.value.is_blank();
        match self {
            _ if self.by_program(kind) => Origin::Filled,
            Self::ByPerson(before) if !held(before, control) => match is_empty {
                true if control.shown.is_none() => Origin::Empty,
                _ => Origin::ByPerson,
            },
            _ if is_empty => Origin::Empty,
            _ => Origin::AlreadyThere,
        }
    }
}

/// Whether a control held the same before.
fn held(before: &Sight, control: &Control) -> bool {
    let names = |it: &Control| (it.html_name.clone(), it.id.clone(), it.name.clone());
    let mut controls = before.survey.controls.iter();
    controls.any(|was| {
        names(was) == names(control) && was.value == control.value && was.shown == control.shown
    })
}

/// Fills the form; the answer says which fields this run wrote to.
///
/// # Errors
/// A stop where the scenario does not fit the form, the person stops, or the page does not take it.
pub async fn fill<P: Page, H: Human>(
    page: &mut P,
    human: &mut H,
    plan: &Plan,
    mut sight: Sight,
) -> Result<Filled, Stop> {
    let email = email_to_write(human, plan, &sight).await?;
    must_fit(plan, &sight)?;
    let mut filled = Vec::new();
    if choose_country(page, plan, &mut sight).await? {
        filled.push(FieldKind::Country);
    }
    for (kind, text) in [(FieldKind::Email, email), (FieldKind::Reason, plan.reason.clone())] {
        let Some(text) = text else { continue };
        write(page, plan, &mut sight, kind, &text).await?;
        filled.push(kind);
    }
    page.settle(QUIET, QUIET_LIMIT).await?;
    human.tell(&News::Step(told(&filled)));
    Ok(Filled::ByProgram(filled))
}

/// What was filled in, in a line.
fn told(filled: &[FieldKind]) -> String {
    let names: Vec<String> = filled.iter().map(|kind| kind.name()).collect();
    match names.is_empty() {
        true => words!("filled-in-nothing"),
        false => words!("filled-in", names = names.join(", ")),
    }
}

/// The address to put in, if any: the form's own is kept unless the person says otherwise.
async fn email_to_write<H: Human>(
    human: &mut H,
    plan: &Plan,
    sight: &Sight,
) -> Result<Option<Personal>, Stop> {
    let Some(field) = sight.form.field(&sight.survey, FieldKind::Email) else {
        return Ok(None);
    };
    let wanted = plan.scenario.email.as_ref();
    if field.value.is_blank() {
        return match wanted {
            Some(wanted) => Ok(Some(wanted.clone())),
            None => Err(invalid(words!("no-email")).then(words!("no-email-next")).into()),
        };
    }
    let Some(wanted) = wanted.filter(|wanted| !same_address(wanted, &field.value)) else {
        return Ok(None);
    };
    human.tell(&News::TwoAddresses { held: field.value.clone(), wanted: wanted.clone() });
    let reply = human.ask(&Question::KeepOrUse).await;
    if let Reply::Nobody(why) = reply {
        let what = words!("which-email-nobody", why = why);
        return Err(Outcome::before(End::Declined, what).into());
    }
    match () {
        () if reply.is(Word::Keep) => Ok(None),
        () if !reply.is(Word::Use) => {
            Err(Outcome::before(End::Declined, words!("which-email-stopped")).into())
        }
        () if field.editable => Ok(Some(wanted.clone())),
        () => Err(invalid(words!("email-fixed")).into()),
    }
}

/// What cannot work is said before anything is typed.
fn must_fit(plan: &Plan, sight: &Sight) -> Result<(), Stop> {
    let Some(field) = sight.form.field(&sight.survey, FieldKind::Reason) else {
        return Ok(());
    };
    let Some(reason) = &plan.reason else {
        return match is_required(field) && field.value.is_blank() {
            true => {
                Err(invalid(words!("reason-required")).then(words!("reason-required-next")).into())
            }
            false => Ok(()),
        };
    };
    // The limits of HTML count UTF-16 code units.
    let length = reason.reveal().encode_utf16().count();
    if let Some(most) = field.max_length.filter(|most| length > *most) {
        let what = words!("reason-too-long", length = length, most = most);
        return Err(invalid(what).into());
    }
    if let Some(least) = field.min_length.filter(|least| length < *least) {
        let what = words!("reason-too-short", length = length, least = least);
        return Err(invalid(what).into());
    }
    if field.tag == "input" && reason.reveal().contains('\n') {
        return Err(invalid(words!("reason-on-one-line")).into());
    }
    Ok(())
}

/// Puts one text in; where the page changed under it, looks again and repeats.
async fn write<P: Page>(
    page: &mut P,
    plan: &Plan,
    sight: &mut Sight,
    kind: FieldKind,
    text: &Personal,
) -> Result<(), Stop> {
    for _ in 0..TRIES {
        let node = sight.form.field(&sight.survey, kind).map(|field| field.node);
        match page.write(node.ok_or(PageError::Changed)?, text.reveal()).await {
            Err(PageError::Changed) => *sight = look_again(page, plan).await?,
            result => return Ok(result?),
        }
    }
    Err(PageError::Changed.into())
}

/// Chooses the person's country where the form asks for it; says whether it had to.
async fn choose_country<P: Page>(
    page: &mut P,
    plan: &Plan,
    sight: &mut Sight,
) -> Result<bool, Stop> {
    let Some(field) = sight.form.field(&sight.survey, FieldKind::Country) else {
        return Ok(false);
    };
    if chosen(plan, field) == Some(plan.scenario.country.as_str()) {
        return Ok(false);
    }
    let option = if field.tag == "select" {
        let (number, option) = option_of(plan, field)?;
        page.choose(field.node, number).await?;
        option.label.clone()
    } else {
        page.touch(field.node).await?;
        page.settle(QUIET, QUIET_LIMIT).await?;
        *sight = look_again(page, plan).await?;
        let list = sight.form.field(&sight.survey, FieldKind::Country);
        let (_, option) = option_of(plan, list.ok_or(PageError::Changed)?)?;
        page.touch(option.node.ok_or(PageError::NotTaken)?).await?;
        option.label.clone()
    };
    page.settle(QUIET, QUIET_LIMIT).await?; // an answer may bring further rows
    *sight = look_again(page, plan).await?;
    let now = sight.form.field(&sight.survey, FieldKind::Country).ok_or(PageError::Changed)?;
    let stands_at = now.shown.as_ref().is_some_and(|shown| shown.reveal() == option);
    if stands_at || chosen(plan, now) == Some(plan.scenario.country.as_str()) {
        Ok(true)
    } else {
        Err(PageError::NotTaken.into())
    }
}

/// The country that a list stands at.
pub fn chosen<'a>(plan: &'a Plan, field: &Control) -> Option<&'a str> {
    let shown = field.shown.as_ref().and_then(|shown| plan.country_of(shown.reveal()));
    shown.or_else(|| plan.country_of(field.value.reveal()))
}

/// The option for the person's country, with its number.
fn option_of<'a>(plan: &Plan, field: &'a Control) -> Result<(usize, &'a Choice), Stop> {
    let country = |option: &Choice| {
        plan.country_of(&option.label).or_else(|| plan.country_of(&option.value)).map(str::to_owned)
    };
    let wanted = &plan.scenario.country;
    let mut hits = field
        .options
        .iter()
        .enumerate()
        .filter(|(_, option)| country(option).as_ref() == Some(wanted));
    if let Some(hit) = hits.next().filter(|(_, option)| option.enabled) {
        return Ok(hit);
    }
    let any_known = field.options.iter().any(|option| country(option).is_some());
    Err(if any_known {
        let what = words!("country-not-offered", country = wanted.as_str());
        Outcome::before(End::NotAccepted, what)
    } else {
        Outcome::before(End::NotRecognised, words!("no-country-known"))
    }
    .into())
}

fn invalid(what: impl Into<String>) -> Outcome {
    Outcome::before(End::Invalid, what)
}

/// Whether the page holds a text as it was put in: NFC, line ends made one.
pub fn holds(field: &Control, text: &Personal) -> bool {
    let plain = |text: &str| text.replace("\r\n", "\n").trim().nfc().collect::<String>();
    plain(field.value.reveal()) == plain(text.reveal())
}

/// Whether two e-mail addresses are the same, but for case and the white space around them.
pub fn same_address(one: &Personal, other: &Personal) -> bool {
    one.reveal().trim().to_lowercase() == other.reveal().trim().to_lowercase()
}
