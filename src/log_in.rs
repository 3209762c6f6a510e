//! The person's own session: come back to it, or log in by hand; deal with a wall by hand; and leave.
//!
//! Practice has no session and asks for none.

use url::Url;

use crate::archive::Case;
use crate::arrive::{Sight, arrive};
use crate::browser::jar::Home;
use crate::browser::page::Page;
use crate::human::{Human, News, Question};
use crate::outcome::{End, Outcome};
use crate::plan::Plan;
use crate::session::{Session, SessionError};
use crate::stop::Stop;
use crate::vault::VaultError;
use crate::words::Word;
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

/// Takes the session up; where there is none, the person logs in by hand.
async fn come_back<P: Page, H: Human>(world: &mut World<P, H>, plan: &Plan) -> Result<(), Stop> {
    let Some(session) = &mut world.session else {
        return Ok(());
    };
    session.take_up()?;
    let (profile, is_there) = (session.profile(), session.is_there());
    // Asked also where a log-in of today goes before it: what is kept is then written anew.
    let jar = session.kept().await.unwrap_or_else(|error| {
        if !matches!(error, VaultError::None) {
            world.human.tell(&News::Note(format!("No kept session is used: {error}.")));
        }
        None
    });
    let jar = jar.filter(|_| !is_there);
    let must_log_in = !is_there && jar.is_none();
    world.page.live_in(Home { profile, jar });
    if !must_log_in {
        return Ok(());
    }
    if !world.page.may_show() || !world.human.is_there() {
        return Err(nobody_logged_in(plan));
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
    world.human.tell(&News::Note(format!("\nSomething stands in the way: {}.", stop.0.what)));
    world.human.ask(&Question::OpenWindow).await.is(Word::Open)
}

async fn by_hand<P: Page, H: Human>(
    world: &mut World<P, H>,
    plan: &Plan,
    stop: &Stop,
) -> Result<(), Stop> {
    let name = &plan.pack.name;
    let note = format!(
        "A plain Firefox opens, without any automation and without the seal. Do there what {name} asks, \
         but do not fill in the form. Then close the window (on a Mac, quit that Firefox): this program \
         goes on by itself, and reads the form from scratch."
    );
    world.human.tell(&News::Note(note));
    let logs_in = stop.0.end == End::LoginNeeded;
    window(world, if logs_in { plan.front_page() } else { plan.address.clone() }).await?;
    world.just_logged_in |= logs_in;
    Ok(())
}

/// A plain window, until the person closes it.
async fn window<P: Page, H: Human>(world: &mut World<P, H>, address: Url) -> Result<(), Stop> {
    world.human.tell(&News::Waiting("waiting for you to close the window".into()));
    world.page.by_hand(&address).await?;
    world.human.tell(&News::Step("the window is closed".into()));
    Ok(())
}

/// What the person is told before the window of a log-in opens.
pub fn to_log_in(plan: &Plan) -> String {
    let name = &plan.pack.name;
    format!(
        "A Firefox opens now at {name}'s front page: plain, without any automation, on a folder of its own \
         that only you can read. Log in there as you always do, with the account that this is about; this \
         program never sees your password. Then close the window (on a Mac, quit that Firefox)."
    )
}

/// The end where a window is needed for this, and nobody could see it.
pub fn no_window(for_what: &str) -> Stop {
    let what = format!("{for_what} you need a window, and no display was found here");
    let then = "run it in a terminal on the desktop of the computer that you sit at (`DISPLAY` or \
                `WAYLAND_DISPLAY` must be set)";
    Outcome::before(End::Unavailable, what).then(then).into()
}

fn nobody_logged_in(plan: &Plan) -> Stop {
    let what = format!("nobody is logged in to {} in this program's own Firefox", plan.pack.name);
    let then = "log in first, in a terminal on the desktop of the computer that you sit at: `objector login` \
                with the same scenario file; then run this again";
    Outcome::before(End::LoginNeeded, what).then(then).into()
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
    let name = &plan.pack.name;
    match session.delete() {
        Ok(true) if was_there => world.human.tell(&News::Note(format!(
            "Your log-in is deleted from this computer; that does not log you out at {name}."
        ))),
        // Whoever has it deletes it.
        Ok(_) | Err(SessionError::InUse) => {}
        Err(error) => {
            let what = format!("Your log-in could not be deleted: {error}. Try `objector logout`.");
            world.human.tell(&News::Note(what));
        }
    }
}

async fn keep_cookies<P: Page>(
    page: &mut P,
    session: &mut Session,
    plan: &Plan,
    other: bool,
) -> Option<String> {
    let name = &plan.pack.name;
    let before = if session.is_kept() { " What was kept before is still there." } else { "" };
    let jar = match page.jar(plan.cookie_domain()).await {
        Ok(jar) => jar?,
        Err(error) => {
            return Some(format!("Your session at {name} was not kept: {error}.{before}"));
        }
    };
    if !jar.has_any(plan.pack.cookies.account.iter().map(String::as_str)) {
        let forgotten = session.is_kept() && session.forget_kept().await.is_ok();
        let gone = if forgotten { " What was kept of an earlier one is deleted." } else { "" };
        return Some(format!("No session at {name} was kept: nobody is logged in.{gone}"));
    }
    if other {
        return Some(format!(
            "Your session at {name} was not kept: the run did not go on in it.{before}"
        ));
    }
    let cookies = jar.len();
    Some(match session.keep(jar).await {
        Ok(bytes) => format!(
            "Your session at {name} is kept in this computer's keyring ({cookies} cookies, {bytes} bytes). \
             Who steals the disk or a backup cannot read it; programs that run as you can. `objector logout` \
             deletes it; that does not log you out at {name}."
        ),
        Err(error) => format!("Your session at {name} was not kept: {error}.{before}"),
    })
}

impl From<SessionError> for Stop {
    fn from(error: SessionError) -> Self {
        let end = match error {
            SessionError::InUse => End::ArchiveTrouble,
            SessionError::NoPlace | SessionError::Folder { .. } => End::Unavailable,
        };
        let then = match error {
            SessionError::InUse => "wait until it has ended, or end it, then run this again",
            SessionError::NoPlace => "name a folder of your own in HOME or in XDG_DATA_HOME",
            SessionError::Folder { .. } => {
                "make that place writable, or name another one in XDG_DATA_HOME"
            }
        };
        Outcome::before(end, error.to_string()).then(then).into()
    }
}
