//! After the run: what happened goes into the archive, and into words.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use serde_json::json;

use crate::archive::{ArchiveError, Case, Exhibit, Facts, Kept};
use crate::browser::page::{Page, Pressed};
use crate::clock::TimeLimit;
use crate::human::{Human, News};
use crate::inert;
use crate::opening;
use crate::outcome::{End, Outcome, Sent};
use crate::plan::Plan;
use crate::seal::{Watched, weigh};
use crate::words::words;
use crate::world::World;

/// How long the end of an answer that the page shows already may take.
const LAST_BYTE: Duration = Duration::from_secs(5);

/// How a run ended, and where its evidence lies.
#[derive(Debug)]
pub struct Ended {
    /// The outcome.
    pub outcome: Outcome,
    /// The case, where one was opened.
    pub case: Option<String>,
    /// Where the evidence lies.
    pub path: Option<PathBuf>,
    /// Whether somebody stopped the program.
    pub interrupted: bool,
}

impl Ended {
    /// An end before there was a case.
    pub fn nowhere(outcome: Outcome) -> Self {
        Self { outcome, case: None, path: None, interrupted: false }
    }
}

/// The end that an interruption makes: before the press a no, after it unknown.
fn interruption<P: Page, H>(world: &mut World<P, H>, case: &Case) -> Outcome {
    world.page.close_seal();
    // Where the person presses, nothing that left is no press.
    let pressed = !world.assisted || !world.page.watched().nothing_left();
    if case.is_spent() && pressed {
        Outcome::after(End::Unknown, words!("stopped-after-press"))
    } else {
        Outcome::before(End::Declined, words!("stopped-before-sending"))
    }
}

/// Journals the press, unless the browser says that there was none. After it nothing may stop the
/// run: what cannot be journalled is said, and the answer awaited all the same.
pub fn note_press<P, H: Human>(
    world: &mut World<P, H>,
    case: &mut Case,
    plan: &Plan,
    pressed: &Pressed,
) {
    if *pressed != Pressed::Perhaps {
        return;
    }
    let now = world.clock.now();
    world.facts.times.insert("pressed".into(), now);
    world.human.tell(&match plan.assist {
        true => News::Note(format!("\n  - {}", words!("you-pressed"))), // below the question that it answers
        false => News::Step(words!("button-was-pressed")),
    });
    if let Err(error) = case.pressed(plan.assist, now) {
        let note = words!("journal-after-press", why = error.to_string());
        world.human.tell(&News::Note(note));
    }
}

/// Archives the outcome; none means that somebody stopped the program. What cannot be archived is said, and an answer that came is not lost.
pub async fn close<P: Page, H: Human>(
    world: &mut World<P, H>,
    mut case: Case,
    plan: &Plan,
    filed: Option<Outcome>,
) -> Ended {
    let interrupted = filed.is_none();
    let outcome = filed.unwrap_or_else(|| interruption(world, &case));
    let outcome = with_the_network(world, &mut case, outcome).await;
    let name = case.name().to_owned();
    let folder = case.path().to_owned();
    match keep(world, case, plan, &outcome).await {
        Ok(kept) => {
            Ended { outcome, case: Some(name), path: Some(kept.evidence().to_owned()), interrupted }
        }
        Err(error) => {
            let outcome = not_archived(outcome, &error, plan.practice.is_some());
            if outcome.end == End::Unknown {
                // Where even this cannot be written, the case stays spent all the same.
                let _ = world.archive.doubt(&folder, world.clock.now());
            }
            Ended { outcome, case: Some(name), path: Some(folder), interrupted }
        }
    }
}

/// Closes the seal, and holds what it saw against what the page says.
async fn with_the_network<P: Page, H: Human>(
    world: &mut World<P, H>,
    case: &mut Case,
    outcome: Outcome,
) -> Outcome {
    if outcome.end == End::Acknowledged {
        answer_has_come(&mut world.page).await;
    }
    world.page.close_seal();
    let watched = world.page.watched();
    let outcome = weigh(outcome, case.is_spent(), &watched);
    // What is sure not to have left may be tried again.
    world.facts.validation_message |= matches!(outcome.end, End::Sealed | End::Declined);
    world.facts.notes.extend(outcome.network.iter().cloned());
    if let Err(error) = case.requests_stopped(&watched.stopped, world.clock.now()) {
        let note = words!("journal-not-written", why = error.to_string());
        world.human.tell(&News::Note(note));
    }
    if case.is_spent() {
        keep_exchange(world, case, &watched);
    }
    outcome
}

/// A page may say what it says before the last byte of the answer is there.
async fn answer_has_come<P: Page>(page: &mut P) {
    let limit = TimeLimit::after(LAST_BYTE);
    let comes = |watched: &Watched| {
        watched.exchanges.last().is_some_and(|last| last.status().is_none() && !last.broke)
    };
    while !limit.is_over() && comes(&page.watched()) {
        if page.change(limit.left()).await.is_err() {
            return;
        }
    }
}

/// Keeps what came back; what left was written down before it left.
fn keep_exchange<P, H>(world: &mut World<P, H>, case: &mut Case, watched: &Watched) {
    let none = match watched.stands {
        true => words!("no-request-seen"),
        false => words!("requests-not-shown"),
    };
    let Some(exchange) = watched.exchanges.first() else {
        case.missing(Exhibit::Request, &none);
        case.missing(Exhibit::Response, &none);
        return;
    };
    for (what, count) in &exchange.sent.left_out {
        *world.facts.left_out.entry(format!("{what} of the request")).or_default() += count;
    }
    if exchange.responses.is_empty() {
        case.missing(Exhibit::Response, &words!("no-response-seen"));
        return;
    }
    let record = json!({ "version": 1, "responses": exchange.responses, "broke": exchange.broke });
    let text = inert::json(&format!("{record:#}")) + "\n";
    if let Err(error) = case.keep(Exhibit::Response, text.as_bytes()) {
        case.missing(Exhibit::Response, &error.to_string());
    }
}

async fn keep<P: Page, H: Human>(
    world: &mut World<P, H>,
    case: Case,
    plan: &Plan,
    outcome: &Outcome,
) -> Result<Kept, ArchiveError> {
    if case.is_spent() {
        world.human.tell(&News::Waiting(words!("archiving")));
    }
    let mut facts = facts(world, plan).await;
    facts.notes.extend(opening::why_again(plan, &case));
    let mut concluded = case.conclude(outcome, &facts, world.clock.now())?;
    if let Some(html) = concluded.html().map(str::to_owned) {
        let pdf = world.page.print(&html).await.map_err(|error| error.to_string());
        concluded.printed(pdf.as_deref().map_err(String::as_str));
    }
    concluded.seal(world.clock.now())
}

/// What the run noted on its way, with what is known at its end.
async fn facts<P: Page, H>(world: &mut World<P, H>, plan: &Plan) -> Facts {
    let versions = world.page.versions();
    let version = |name: &str| {
        versions.iter().find(|(what, _)| what == name).map(|(_, version)| version.clone())
    };
    Facts {
        program: env!("CARGO_PKG_VERSION").to_owned(),
        firefox: version("firefox"),
        driver: version("geckodriver"),
        pack_last_seen_live: plan.pack.last_seen_live.clone(),
        own_pack: own_files(plan),
        address_before: Some(plan.address.to_string()),
        address_after: world.page.address().await.ok().map(String::from),
        zone: Some(jiff::tz::TimeZone::system()),
        ..std::mem::take(&mut world.facts)
    }
}

/// The files of the person's own pack, each with its hash.
fn own_files(plan: &Plan) -> BTreeMap<String, String> {
    let files = plan.own.iter().flat_map(|own| &own.files);
    files.map(|file| (file.path.clone(), file.sha256.clone())).collect()
}

/// An answer that could not be archived is unknown; what never was sent is an archive's trouble.
fn not_archived(mut outcome: Outcome, why: &ArchiveError, practice: bool) -> Outcome {
    let said = std::mem::take(&mut outcome.what);
    if outcome.sent == Sent::No {
        if outcome.end != End::Declined {
            outcome.what = words!("and-not-archived", what = said, why = why.to_string());
            outcome.end = End::ArchiveTrouble;
            let hint = why.hint(practice);
            if !outcome.next.contains(&hint) {
                outcome.next.push(hint);
            }
        } else {
            outcome.what = words!("and-not-journalled", what = said, why = why.to_string());
        }
        return outcome;
    }
    // No hint here: whoever runs it again in another archive sends it again.
    outcome.what = words!("but-not-archived", what = said, why = why.to_string());
    outcome.end = End::Unknown;
    outcome.sure = None;
    outcome.next.insert(0, words!("keep-the-screen"));
    outcome
}
