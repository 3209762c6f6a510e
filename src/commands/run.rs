//! `objector run`: the main job, for one or several scenario files.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Result;
use clap::Args;
use tokio::signal::unix::{Signal, SignalKind, signal};

use super::address::{Server, SiteOrigin};
use super::own_pack;
use super::report::report;
use super::scenarios;
use crate::archive::{Archive, Place, root_or_default};
use crate::browser::launch::{Launch, has_display};
use crate::browser::webdriver::Firefox;
use crate::clock::Clock;
use crate::data::Data;
use crate::ending::Ended;
use crate::human::terminal::Terminal;
use crate::human::{Human, Question, Reply};
use crate::log_in;
use crate::outcome::{End, Exit, Outcome};
use crate::own_pack::OwnPack;
use crate::personal::Personal;
use crate::plan::Plan;
use crate::run;
use crate::session::Session;
use crate::stop::Stop;
use crate::words::words;
use crate::world::World;

/// Files an objection.
#[derive(Debug, Args)]
pub struct RunArgs {
    /// The scenario files, one per account
    #[arg(required = true, value_name = "SCENARIO")]
    pub scenarios: Vec<PathBuf>,
    /// How to run
    #[command(flatten)]
    pub how: HowArgs,
    /// Practise against this site on your own computer, http://127.0.0.1:PORT
    #[arg(long, value_name = "URL")]
    pub site: Option<SiteOrigin>,
}

/// How to run: shared by `run` and `rehearse`.
#[derive(Debug, Default, Args)]
pub struct HowArgs {
    /// Show the browser's window
    #[arg(long)]
    pub headed: bool,
    /// Use a WebDriver that already runs
    #[arg(long, value_name = "URL", env = "OBJECTOR_WEBDRIVER")]
    pub webdriver: Option<Server>,
    /// Where the archive lies
    #[arg(long, value_name = "DIR", env = "OBJECTOR_ARCHIVE")]
    pub archive: Option<PathBuf>,
    /// A folder of your own with names and words that help to find the form's fields; they decide nothing
    #[arg(long, value_name = "DIR", env = "OBJECTOR_FORMS")]
    pub forms: Option<PathBuf>,
    /// One event a line on standard output, for programs
    #[arg(long)]
    pub json: bool,
    /// Stop at the gate; nothing can be sent
    #[arg(long)]
    pub dry_run: bool,
    /// Fill in the form and press its button yourself, in a window: the program watches that nothing
    /// leaves before your yes, and archives
    #[arg(long)]
    pub assist: bool,
    /// Keep the network's cookies in this computer's keyring for later runs, and nothing else
    #[arg(long)]
    pub keep_session: bool,
    /// Open a new round though you have objected already, and say why; the gate names the earlier case
    #[arg(long, value_name = "REASON", value_parser = reason)]
    pub again: Option<Personal>,
}

impl HowArgs {
    /// Tells a plan how it is to be run.
    pub(super) fn tell(&self, plan: &mut Plan, own: Option<&Arc<OwnPack>>) {
        plan.own = own.cloned();
        plan.again.clone_from(&self.again);
        plan.assist = self.assist;
    }

    /// What keeps a person from filling in the form themselves, or from looking on: nobody could see the
    /// window.
    fn shows_no_window(&self) -> Option<Outcome> {
        if self.webdriver.is_some() || has_display() {
            return None;
        }
        let (what, next) = match (self.assist, self.headed) {
            (true, _) => (words!("assist-no-window"), words!("assist-no-window-next")),
            (false, true) => (words!("headed-no-window"), words!("headed-no-window-next")),
            (false, false) => return None,
        };
        Some(Outcome::before(End::Unavailable, what).then(next))
    }
}

/// A reason that says something.
pub(super) fn reason(typed: &str) -> Result<Personal, String> {
    let reason = Personal::new(typed.trim());
    match reason.is_blank() {
        true => Err("say in some words why you want to object again".to_owned()),
        false => Ok(reason),
    }
}

/// Runs all scenarios, one after the other.
///
/// # Errors
/// When something fails that no outcome describes.
pub async fn command(args: &RunArgs) -> Result<Exit> {
    let data = Data::built_in()?;
    let own = own_pack::of(args.how.forms.as_deref(), data);
    let (Some(scenarios), Some(own)) = (scenarios::read(&args.scenarios, data), own) else {
        return Ok(scenarios::invalid(args.how.json));
    };
    let practice = args.site.as_ref().map(SiteOrigin::origin);
    let plans = scenarios
        .into_iter()
        .map(|scenario| {
            let mut plan = Plan::new(scenario, data, practice.as_deref(), args.how.dry_run)?;
            args.how.tell(&mut plan, own.as_ref());
            Ok(plan)
        })
        .collect::<Result<Vec<Plan>>>()?;
    run_all(&plans, &args.how, practice).await
}

/// Runs plans whose scenarios are checked.
///
/// # Errors
/// When something fails that no outcome describes.
pub async fn run_all(plans: &[Plan], how: &HowArgs, practice: Option<String>) -> Result<Exit> {
    let mut outside = Outside::listen()?;
    let mut terminal = Terminal::new(how.json);
    if let Some(outcome) = how.shows_no_window() {
        return Ok(report(&mut terminal, &Ended::nowhere(outcome), None));
    }
    let (launch, archive) = match begin(how, practice, &mut terminal, &mut outside).await? {
        Ok(begun) => begun,
        Err(outcome) => return Ok(report(&mut terminal, &Ended::nowhere(outcome), None)),
    };
    let mut world = World::new(Firefox::new(launch), terminal, archive, Clock::System);
    let mut exits = Vec::new();
    for plan in plans {
        (world.assisted, world.just_logged_in) = (false, false);
        world.session = match session(plan) {
            Ok(session) => session,
            Err(stop) => {
                exits.push(report(&mut world.human, &Ended::nowhere(stop.into()), Some(plan)));
                continue;
            }
        };
        let ended = run::run(&mut world, plan, outside.wants_us_to_stop()).await;
        log_in::leave(&mut world, plan, how.keep_session, &ended.outcome).await;
        exits.push(report(&mut world.human, &ended, Some(plan)));
        if ended.interrupted {
            break;
        }
    }
    Ok(Exit::of_all(exits))
}

/// Where the browser comes from, and the archive, unless somebody outside wants us to stop meanwhile.
pub(super) async fn begin(
    how: &HowArgs,
    practice: Option<String>,
    terminal: &mut Terminal,
    outside: &mut Outside,
) -> Result<Result<(Launch, Archive), Outcome>> {
    let launch = tokio::select! {
        launched = launch(how, terminal) => match launched? {
            Ok(launch) => launch,
            Err(outcome) => return Ok(Err(outcome)),
        },
        () = outside.wants_us_to_stop() => {
            return Ok(Err(Outcome::before(End::Declined, words!("stopped-before-sending"))));
        }
    };
    let place = practice.map_or(Place::Real, |site| Place::Practice { site });
    let archive =
        root_or_default(how.archive.as_deref()).and_then(|root| Archive::open(root, place));
    Ok(archive.map(|archive| (launch, archive)).map_err(|error| Stop::from(error).into()))
}

/// The session of a plan's account. Practice has none; only a program that was built for tests gives it
/// one where it is told to, as nothing else can log in.
pub(super) fn session(plan: &Plan) -> Result<Option<Session>, Stop> {
    let built_for_tests = cfg!(feature = "faults") && cfg!(debug_assertions);
    let tested = built_for_tests && std::env::var_os("OBJECTOR_TEST_SESSION").is_some();
    let (network, account) = (plan.scenario.network.as_str(), &plan.scenario.account);
    match plan.practice.is_none() || tested {
        true => Ok(Some(Session::of(network, account)?)),
        false => Ok(None),
    }
}

/// Ctrl-C, SIGTERM, and the terminal going away: heard from the moment this is made.
#[derive(Debug)]
pub struct Outside([Signal; 3]);

impl Outside {
    /// Begins to listen.
    ///
    /// # Errors
    /// Where the system has no more room for a handler.
    pub fn listen() -> std::io::Result<Self> {
        let on = |kind| signal(kind);
        let (interrupt, terminate) = (SignalKind::interrupt(), SignalKind::terminate());
        Ok(Self([on(interrupt)?, on(terminate)?, on(SignalKind::hangup())?]))
    }

    /// Returns when somebody outside wants us to stop, or has wanted to since the last time.
    pub async fn wants_us_to_stop(&mut self) {
        let Self([interrupt, terminate, hang_up]) = self;
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
            _ = hang_up.recv() => {}
        }
    }
}

/// Where the browser comes from; a WebDriver elsewhere only if the person types its address.
async fn launch(how: &HowArgs, terminal: &mut Terminal) -> Result<Result<Launch, Outcome>> {
    let headed = how.headed || how.assist;
    let Some(server) = &how.webdriver else {
        return Ok(Ok(Launch::Own { program: std::env::current_exe()?, headed }));
    };
    let running = Launch::Running { server: server.url().clone(), headed };
    if server.is_on_this_computer() {
        return Ok(Ok(running));
    }
    terminal.say(&words!("remote-driver", server = server.to_string()));
    let typed = match terminal.ask(&Question::RemoteDriver).await {
        Reply::Typed(typed) => typed.reveal().trim().parse::<Server>().ok(),
        Reply::Nobody(_) => None,
    };
    Ok(match typed {
        Some(typed) if typed == *server => Ok(running),
        _ => Err(Outcome::before(End::Declined, words!("remote-driver-not"))),
    })
}
