//! `objector forms check`: the live form against its pack. Nothing is filled in, nothing is pressed.

use std::io::Write;
use std::path::PathBuf;

use anyhow::Result;
use clap::Args;
use url::Url;

use super::address::{Server, SiteOrigin};
use super::rehearse::nobody;
use super::report::refused;
use super::run::{HowArgs, Outside, launch, session};
use super::scenarios;
use crate::archive::{Archive, Place, root_or_default};
use crate::arrive::{Elsewhere, Sight};
use crate::browser::page::Page;
use crate::browser::webdriver::Firefox;
use crate::clock::Clock;
use crate::data::Data;
use crate::drift::{Drift, report};
use crate::first_time;
use crate::form::PLACES;
use crate::human::sheet::wrapped;
use crate::human::terminal::{Terminal, width};
use crate::human::{Human, News};
use crate::inert;
use crate::log_in;
use crate::opening;
use crate::outcome::{End, Exit, Outcome};
use crate::plan::Plan;
use crate::scenario::Network;
use crate::session::Session;
use crate::stop::Stop;
use crate::words::words;
use crate::world::World;

/// Whose form is opened, and how.
#[derive(Debug, Args)]
pub struct OpenArgs {
    /// The scenario file of the account whose log-in opens the form
    #[arg(value_name = "SCENARIO", required_unless_present = "site")]
    pub scenario: Option<PathBuf>,
    /// Which form, where no scenario file says it
    #[arg(long, value_name = "ID", value_parser = PLACES.map(|place| place.id), conflicts_with = "scenario")]
    pub form: Option<String>,
    /// Practise against this site on your own computer, http://127.0.0.1:PORT; no log-in is needed there
    #[arg(long, value_name = "URL")]
    pub site: Option<SiteOrigin>,
    /// Show the browser's window
    #[arg(long)]
    pub headed: bool,
    /// Use a WebDriver that already runs
    #[arg(long, value_name = "URL", env = "OBJECTOR_WEBDRIVER")]
    pub webdriver: Option<Server>,
    /// Where the archive lies: it knows what you agreed to, and whether an account rests
    #[arg(long, value_name = "DIR", env = "OBJECTOR_ARCHIVE")]
    pub archive: Option<PathBuf>,
}

/// The world of a command that only looks.
pub(super) type Looking = World<Firefox, Terminal>;

impl OpenArgs {
    /// The forms that are meant; none where the scenario file is wrong, which was said.
    pub(super) fn plans(&self, data: &'static Data) -> Result<Option<Vec<Plan>>> {
        let scenarios = match &self.scenario {
            Some(file) => match scenarios::read(std::slice::from_ref(file), data) {
                Some(scenarios) => scenarios,
                None => return Ok(None),
            },
            None => {
                let wanted = |network: &Network| {
                    self.form.as_deref().is_none_or(|it| it == network.pack_id())
                };
                Network::ALL.into_iter().filter(wanted).map(|it| nobody(it, "en")).collect()
            }
        };
        let practice = self.site.as_ref().map(SiteOrigin::origin);
        let plan = |scenario| Ok(Plan::new(scenario, data, practice.as_deref(), true)?);
        scenarios.into_iter().map(plan).collect::<Result<Vec<Plan>>>().map(Some)
    }

    /// A browser, the person, and the archive.
    pub(super) async fn world(&self) -> Result<Result<Looking, Stop>> {
        let mut terminal = Terminal::new(false);
        let how = HowArgs {
            headed: self.headed,
            webdriver: self.webdriver.clone(),
            archive: self.archive.clone(),
            json: false,
            dry_run: true,
            assist: false,
            keep_session: false,
            again: None,
        };
        let launch = match launch(&how, &mut terminal).await? {
            Ok(launch) => launch,
            Err(outcome) => return Ok(Err(outcome.into())),
        };
        let site = self.site.as_ref().map(SiteOrigin::origin);
        let place = site.map_or(Place::Real, |site| Place::Practice { site });
        let root = root_or_default(self.archive.as_deref());
        Ok(root
            .and_then(|root| Archive::open(root, place))
            .map_err(Stop::from)
            .map(|archive| World::new(Firefox::new(launch), terminal, archive, Clock::System)))
    }
}

/// Opens every form that is meant, and tells each against its pack.
///
/// # Errors
/// When something fails that no outcome describes.
pub async fn command(args: &OpenArgs) -> Result<Exit> {
    let Some(plans) = args.plans(Data::built_in()?)? else {
        return Ok(Exit::Invalid);
    };
    let mut outside = Outside::listen()?;
    let mut world = match args.world().await? {
        Ok(world) => world,
        Err(stop) => return Ok(told(stop)),
    };
    let mut exits = Vec::new();
    for plan in &plans {
        let checked = tokio::select! {
            checked = check(&mut world, plan) => checked,
            () = outside.wants_us_to_stop() => Err(stopped()),
        };
        let exit = checked.unwrap_or_else(told);
        leave(&mut world, plan).await;
        exits.push(exit);
        if exit == Exit::Declined {
            break;
        }
    }
    Ok(Exit::of_all(exits))
}

/// The end of a look that somebody outside wanted.
pub(super) fn stopped() -> Stop {
    Outcome::before(End::Declined, "it was stopped; nothing was filled in, pressed or sent").into()
}

/// Says why there was no look, and that nothing was sent.
pub(super) fn told(stop: Stop) -> Exit {
    let outcome = Outcome::from(stop);
    let what = outcome.what.trim_end_matches('.');
    refused(
        &format!("{}; nothing was filled in, pressed or sent", inert::line(what)),
        &outcome.next,
    );
    outcome.end.exit()
}

/// Takes the person's session up, unless the account rests or they want another way.
pub(super) async fn ready(world: &mut Looking, plan: &Plan) -> Result<(), Stop> {
    world.session = session(plan)?;
    let (account, form, now) = (&plan.scenario.account, &plan.pack.id, world.clock.now());
    if let Some(rest) = world.archive.rests_anyway(account, form, now)? {
        return Err(opening::resting(rest, plan).outcome.into());
    }
    first_time::may_look(world, plan).await
}

/// Opens the form at the first of these addresses that shows anything. A warning of automated behaviour is kept in the account's case, so that the
/// account rests.
pub(super) async fn look(
    world: &mut Looking,
    plan: &Plan,
    addresses: &[Url],
) -> Result<Result<Sight, Box<Elsewhere>>, Stop> {
    let seen = log_in::look_in(world, plan, addresses).await?;
    if let Err(elsewhere) = &seen
        && elsewhere.stop.0.warned
    {
        let (account, form, now) = (&plan.scenario.account, &plan.pack.id, world.clock.now());
        world.archive.site_warned(account, form, now)?;
    }
    Ok(seen)
}

/// Ends the browser. A log-in that the keyring keeps is kept anew; another stays for the next run.
pub(super) async fn leave(world: &mut Looking, plan: &Plan) {
    let kept = world.session.as_ref().is_some_and(Session::is_kept);
    if kept {
        let looked = Outcome::before(End::DryRun, "");
        return log_in::leave(world, plan, false, &looked).await;
    }
    world.page.end().await;
    if world.session.take().is_some_and(|session| session.is_there()) {
        let note = "The log-in stays for the next `objector run`, which deletes it; `objector logout` does, too.";
        world.human.tell(&News::Note(note.to_owned()));
    }
}

async fn check(world: &mut Looking, plan: &Plan) -> Result<Exit, Stop> {
    ready(world, plan).await?;
    let mut exits = Vec::new();
    // Each by itself: a run would go on to the next, and here that would hide which one is gone.
    for address in plan.addresses() {
        let exit = match look(world, plan, std::slice::from_ref(&address)).await? {
            Ok(sight) => tell_form(&sight, &address, plan),
            Err(elsewhere) => tell_elsewhere(*elsewhere, &address, plan),
        };
        exits.push(exit);
        // What wants the person stands in front of every address.
        if matches!(exit, Exit::LoginNeeded | Exit::PersonNeeded | Exit::NotAccepted) {
            break;
        }
    }
    Ok(Exit::of_all(exits))
}

/// The form is there: as it is known, or another.
fn tell_form(sight: &Sight, address: &Url, plan: &Plan) -> Exit {
    let drift = Drift::of(&sight.survey, Some(&sight.form), plan);
    let shape = drift.nearest.map_or("", |model| model.name.as_str());
    let path = |address: &Url| address.path().trim_end_matches('/').to_owned();
    let now = Url::parse(&sight.address).ok().filter(|now| path(now) != path(address));
    let led = now.map_or(String::new(), |now| format!("it leads to {}, ", path(&now)));
    if drift.is_none() {
        say(address, plan, &format!("{led}recognised, as the shape {shape} that the pack knows"));
        lines(&drift.lines());
        return Exit::Done;
    }
    say(address, plan, &format!("{led}recognised, and it is not quite what the pack knows"));
    share(&report(&sight.survey, Some(&sight.form), &[], plan));
    Exit::NotRecognised
}

/// Something else is there.
fn tell_elsewhere(elsewhere: Elsewhere, address: &Url, plan: &Plan) -> Exit {
    let outcome = Outcome::from(elsewhere.stop);
    let what = inert::line(outcome.what.trim_end_matches('.'));
    say(address, plan, &format!("not recognised: {what}"));
    if let Some(drift) = &outcome.drift {
        share(drift);
    }
    // A run answers the cookie question; a look presses nothing.
    let by_run = words!("cookies-in-the-way-next");
    let next = outcome.next.iter().map(|step| match *step == by_run {
        true => "answer it yourself, in the window of `objector login`".to_owned(),
        false => step.clone(),
    });
    lines(&next.collect::<Vec<_>>());
    outcome.end.exit()
}

fn say(address: &Url, plan: &Plan, what: &str) {
    let practice = if plan.practice.is_some() { "PRACTICE " } else { "" };
    print(&format!("{practice}{} at {address}", plan.pack.id));
    print(&wrapped(
        &format!("{what}; nothing was filled in, pressed or sent"),
        width(),
        "  ",
        "    ",
    ));
}

fn lines(lines: &[String]) {
    for line in lines {
        print(&wrapped(line, width(), "  - ", "    "));
    }
}

/// The report, word for word: it is there to be copied.
fn share(report: &str) {
    print(
        "  To share with the makers of this program; no value is in it, and of the page only labels:\n",
    );
    for line in report.lines() {
        print(&format!("  | {line}"));
    }
    print(
        "\n  If this is the form and you can read it, fill it in yourself in a window that is watched:",
    );
    print("  `objector run --assist`");
}

/// A reader that went away changes nothing.
fn print(line: &str) {
    let _ = writeln!(anstream::stdout(), "{line}");
}
