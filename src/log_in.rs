//! The person's own session: come back to it, or log in by hand; deal with a wall by hand; and leave.
//!
//! Practice has no session and asks for none.

use url::Url;

use crate::archive::Case;
use crate::arrive::{NotTheForm, Sight, arrive, visit};
use crate::browser::jar::Home;
use crate::browser::page::Page;
use crate::human::{Human, News, Question};
use crate::outcome::{End, Outcome};
use crate::plan::Plan;
use crate::search::Way;
use crate::session::{Session, SessionError};
use crate::stop::Stop;
use crate::vault::VaultError;
use crate::words::{Word, words};
use crate::world::World;

/// So often a window is offered in one run.
const WINDOWS: usize = 3;

/// Opens the form in the person's own session. Where nobody is logged in yet, and at a wall that they
/// want to deal with, a plain window is theirs; the form is then read from scratch.
///
/// # Errors
/// A stop for every place that is not the form.
pub async fn reach<P: Page, H: Human>(
    world: &mut World<P, H>,
    case: &mut Case,
    plan: &Plan,
) -> Result<Sight, Stop> {
    if world.session.is_none() {
        return arrive(world, case, plan).await;
    }
    come_back(world, plan).await?;
    for _ in 0..WINDOWS {
        match arrive(world, case, plan).await {
            Err(stop) if wants_a_window(world, &stop).await => by_hand(world, plan, &stop).await?,
            reached => return reached,
        }
    }
    arrive(world, case, plan).await
}

/// The way back from a wall that stood up while the form was filled in or asked about: where the person
/// wants to deal with it, the form is read from scratch.
///
/// # Errors
/// The stop itself where it is no wall or they do not, and whatever ends [`reach`].
pub async fn come_back_from<P: Page, H: Human>(
    world: &mut World<P, H>,
    case: &mut Case,
    plan: &Plan,
    stop: Stop,
) -> Result<Sight, Stop> {
    // Who fills in the form has a window already.
    if world.session.is_none() || plan.assist || !wants_a_window(world, &stop).await {
        return Err(stop);
    }
    by_hand(world, plan, &stop).await?;
    reach(world, case, plan).await
}

/// The same only to look at the form: nothing is pressed and nothing kept.
///
/// # Errors
/// A stop where there is no page to look at, or nobody can log in.
pub async fn look_in<P: Page, H: Human>(
    world: &mut World<P, H>,
    plan: &Plan,
    ways: &[Way<'_>],
) -> Result<Result<Sight, Box<NotTheForm>>, Stop> {
    come_back(world, plan).await?;
    for _ in 0..WINDOWS {
        match visit(world, plan, ways).await? {
            Err(elsewhere)
                if world.session.is_some() && wants_a_window(world, &elsewhere.stop).await =>
            {
                by_hand(world, plan, &elsewhere.stop).await?;
            }
            reached => return Ok(reached),
        }
    }
    visit(world, plan, ways).await
}

/// Takes the session up, unless this run has; where there is none, the person logs in by hand.
async fn come_back<P: Page, H: Human>(world: &mut World<P, H>, plan: &Plan) -> Result<(), Stop> {
    let Some(session) = world.session.as_mut().filter(|session| !session.is_held()) else {
        return Ok(());
    };
    session.take_up()?;
    let (profile, is_there) = (session.profile(), session.is_there());
    // Asked also where a log-in of today goes before it: what is kept is then written anew.
    let jar = session.kept().await.unwrap_or_else(|error| {
        if !matches!(error, VaultError::None) {
            let note = words!("kept-session-not-used", why = error.to_string());
            world.human.tell(&News::Note(note));
        }
        None
    });
    // A browser elsewhere has no way to the folder of a log-in.
    let elsewhere = world.page.is_elsewhere();
    let jar = jar.filter(|_| elsewhere || !is_there);
    let must_log_in = (elsewhere || !is_there) && jar.is_none();
    world.page.live_in(Home { profile, jar });
    if !must_log_in {
        return Ok(());
    }
    if !world.page.may_show() || !world.human.is_there() {
        return Err(nobody_logged_in(plan, elsewhere));
    }
    world.human.tell(&News::Note(to_log_in(plan)));
    window(world, plan.front_page()).await?;
    world.just_logged_in = true;
    Ok(())
}

/// Whether the person wants to deal with what stands in the way, in a window.
async fn wants_a_window<P: Page, H: Human>(world: &mut World<P, H>, stop: &Stop) -> bool {
    let wall = matches!(stop.0.end, End::LoginNeeded | End::PersonNeeded);
    // After a warning of automated behaviour this program drives nothing more for the account.
    if !wall || stop.0.warned || !world.page.may_show() {
        return false;
    }
    let note = words!("something-in-the-way", what = stop.0.what.as_str());
    world.human.tell(&News::Note(format!("\n{note}")));
    world.human.ask(&Question::OpenWindow).await.is(Word::Open)
}

async fn by_hand<P: Page, H: Human>(
    world: &mut World<P, H>,
    plan: &Plan,
    stop: &Stop,
) -> Result<(), Stop> {
    let note = words!("plain-window", network = plan.pack.name.as_str());
    world.human.tell(&News::Note(note));
    let logs_in = stop.0.end == End::LoginNeeded;
    window(world, if logs_in { plan.front_page() } else { plan.address.clone() }).await?;
    world.just_logged_in |= logs_in;
    Ok(())
}

/// A plain window, until the person closes it.
async fn window<P: Page, H: Human>(world: &mut World<P, H>, address: Url) -> Result<(), Stop> {
    world.human.tell(&News::Waiting(words!("waiting-for-the-window")));
    world.page.by_hand(&address).await?;
    world.human.tell(&News::Step(words!("window-is-closed")));
    Ok(())
}

/// What the person is told before the window of a log-in opens.
pub fn to_log_in(plan: &Plan) -> String {
    words!("to-log-in", network = plan.pack.name.as_str())
}

/// The end where a window is needed, as `what` says, and nobody could see it.
pub fn no_window(what: String) -> Stop {
    Outcome::before(End::Unavailable, what).then(words!("no-window-next")).into()
}

fn nobody_logged_in(plan: &Plan, elsewhere: bool) -> Stop {
    let what = words!("nobody-logged-in", network = plan.pack.name.as_str());
    let next = match elsewhere {
        true => words!("nobody-logged-in-elsewhere-next"),
        false => words!("nobody-logged-in-next"),
    };
    Outcome::before(End::LoginNeeded, what).then(next).into()
}

/// The end of a run for the session: what is to be kept goes to the keyring, the browser ends, and the
/// folder goes. Says what became of it.
pub async fn leave<P: Page, H: Human>(
    world: &mut World<P, H>,
    plan: &Plan,
    keep: bool,
    outcome: &Outcome,
) {
    let Some(mut session) = world.session.take() else {
        return world.page.end().await;
    };
    if session.is_held() && (keep || session.is_kept()) {
        // Another account than the case's is not this nickname's session.
        let other = outcome.end == End::LoginNeeded;
        if let Some(said) = keep_cookies(&mut world.page, &mut session, plan, other).await {
            world.human.tell(&News::Note(said));
        }
    }
    world.page.end().await;
    let was_there = session.is_there() && !session.is_kept();
    match session.delete() {
        Ok(true) if was_there => {
            let note = words!("log-in-deleted", network = plan.pack.name.as_str());
            world.human.tell(&News::Note(note));
        }
        // Whoever has it deletes it.
        Ok(_) | Err(SessionError::InUse) => {}
        Err(error) => {
            let note = words!("log-in-not-deleted", why = error.to_string());
            world.human.tell(&News::Note(note));
        }
    }
}

async fn keep_cookies<P: Page>(
    page: &mut P,
    session: &mut Session,
    plan: &Plan,
    other: bool,
) -> Option<String> {
    let network = plan.pack.name.as_str();
    let before = session.is_kept().then(|| words!("still-kept"));
    let not_kept = |why: String| {
        with(words!("session-not-kept", network = network, why = why), before.clone())
    };
    let jar = match page.jar(plan.cookie_domain()).await {
        Ok(jar) => jar?,
        Err(error) => return Some(not_kept(error.to_string())),
    };
    if !jar.has_any(plan.pack.cookies.account.iter().map(String::as_str)) {
        let forgotten = session.is_kept() && session.forget_kept().await.is_ok();
        let gone = forgotten.then(|| words!("kept-is-deleted"));
        return Some(with(words!("session-of-nobody", network = network), gone));
    }
    if other {
        return Some(with(words!("session-of-another", network = network), before));
    }
    let cookies = jar.len();
    Some(match session.keep(jar).await {
        Ok(bytes) => {
            words!("session-kept", network = network, cookies = cookies, bytes = bytes)
        }
        Err(error) => not_kept(error.to_string()),
    })
}

/// One sentence, and another where there is one.
fn with(sentence: String, other: Option<String>) -> String {
    [Some(sentence), other].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

impl From<SessionError> for Stop {
    fn from(error: SessionError) -> Self {
        let end = match error {
            SessionError::InUse => End::ArchiveTrouble,
            SessionError::NoPlace | SessionError::Folder { .. } => End::Unavailable,
        };
        let then = match error {
            SessionError::InUse => words!("session-in-use-next"),
            SessionError::NoPlace => words!("session-no-place-next"),
            SessionError::Folder { .. } => words!("session-folder-next"),
        };
        Outcome::before(end, error.to_string()).then(then).into()
    }
}
