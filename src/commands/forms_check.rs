//! `objector forms check`: the live form against its pack. Nothing is filled in, nothing is pressed.

use std::io::Write;
use std::path::PathBuf;

use anyhow::Result;
use clap::Args;
use url::Url;

use super::address::{Server, SiteOrigin};
use super::own_pack;
use super::rehearse::nobody;
use super::report::report;
use super::run::{HowArgs, Outside, begin, session};
use super::scenarios;
use crate::arrive::{NotTheForm, Sight};
use crate::browser::page::Page;
use crate::browser::webdriver::Firefox;
use crate::clock::Clock;
use crate::data::Data;
use crate::drift::{Drift, shareable};
use crate::ending::Ended;
use crate::first_time;
use crate::form::{PLACES, Route};
use crate::human::sheet::{in_use, wrapped};
use crate::human::terminal::{Terminal, width};
use crate::human::{Human, News};
use crate::inert;
use crate::log_in;
use crate::opening;
use crate::outcome::{End, Exit, Outcome};
use crate::plan::Plan;
use crate::preview::FoundBy;
use crate::scenario::Network;
use crate::search::Way;
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
    /// A folder of your own with names and words that help to find the form's fields; they decide nothing
    #[arg(long, value_name = "DIR", env = "OBJECTOR_FORMS")]
    pub forms: Option<PathBuf>,
    /// Where the archive lies: it knows what you agreed to, and whether an account rests
    #[arg(long, value_name = "DIR", env = "OBJECTOR_ARCHIVE")]
    pub archive: Option<PathBuf>,
}

/// What is looked at.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Whose form, and how it is opened.
    #[command(flatten)]
    pub open: OpenArgs,
    /// Follow each known way to the form as well: more pages are opened, and links on them pressed
    #[arg(long)]
    pub routes: bool,
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
        let Some(own) = own_pack::of(self.forms.as_deref(), data) else {
            return Ok(None);
        };
        let practice = self.site.as_ref().map(SiteOrigin::origin);
        let plan = |scenario| {
            let mut plan = Plan::new(scenario, data, practice.as_deref(), true)?;
            plan.own.clone_from(&own);
            Ok(plan)
        };
        scenarios.into_iter().map(plan).collect::<Result<Vec<Plan>>>().map(Some)
    }

    /// A browser, the person, and the archive; an exit where they cannot be had, which was said.
    pub(super) async fn world(&self, outside: &mut Outside) -> Result<Result<Looking, Exit>> {
        let mut terminal = Terminal::new(false);
        let how = HowArgs {
            headed: self.headed,
            webdriver: self.webdriver.clone(),
            archive: self.archive.clone(),
            ..HowArgs::default()
        };
        let practice = self.site.as_ref().map(SiteOrigin::origin);
        Ok(match begin(&how, practice, &mut terminal, outside).await? {
            Ok((launch, archive)) => {
                Ok(World::new(Firefox::new(launch), terminal, archive, Clock::System))
            }
            Err(outcome) => Err(report(&mut terminal, &Ended::nowhere(outcome), None)),
        })
    }
}

/// Opens every form that is meant, and tells each against its pack.
///
/// # Errors
/// When something fails that no outcome describes.
pub async fn command(args: &CheckArgs) -> Result<Exit> {
    let Some(plans) = args.open.plans(Data::built_in()?)? else {
        return Ok(Exit::Invalid);
    };
    let mut outside = Outside::listen()?;
    let mut world = match args.open.world(&mut outside).await? {
        Ok(world) => world,
        Err(exit) => return Ok(exit),
    };
    if let Some(own) = plans.iter().find_map(|plan| plan.own.as_ref()) {
        print(&wrapped(&in_use(&own.folder), width(), "", "  "));
    }
    let mut exits = Vec::new();
    for plan in &plans {
        let checked = tokio::select! {
            checked = check(&mut world, plan, args.routes) => checked,
            () = outside.wants_us_to_stop() => Err(stopped()),
        };
        let exit = checked.unwrap_or_else(|stop| told(&mut world, stop, plan));
        leave(&mut world, plan, exit).await;
        exits.push(exit);
        if exit == Exit::Declined {
            break;
        }
    }
    Ok(Exit::of_all(exits))
}

/// The end of a look that somebody outside wanted.
pub(super) fn stopped() -> Stop {
    Outcome::before(End::Declined, words!("stopped-before-sending")).into()
}

/// Says how a look ended that showed no form as it is known; the ways that remain are those of a run.
pub(super) fn told(world: &mut Looking, stop: Stop, plan: &Plan) -> Exit {
    report(&mut world.human, &Ended::nowhere(stop.into()), Some(plan))
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

/// Opens the form by this way, with the account of last time. A warning of automated behaviour is
/// kept in the account's case, so that the account rests.
pub(super) async fn look(
    world: &mut Looking,
    plan: &Plan,
    way: Way<'_>,
) -> Result<Result<Sight, Box<NotTheForm>>, Stop> {
    let mut seen = log_in::look_in(world, plan, &[way]).await?;
    match &mut seen {
        Ok(sight) => opening::must_be_the_account_of_last_time(world, plan, sight)?,
        Err(not_the_form) if not_the_form.stop.0.warned => {
            let (account, form, now) = (&plan.scenario.account, &plan.pack.id, world.clock.now());
            if let Err(error) = world.archive.site_warned(account, form, now) {
                let what = words!("look-warning-not-kept", why = error.to_string());
                not_the_form.stop.0.next.push(what);
            }
        }
        Err(_) => {}
    }
    Ok(seen)
}

/// Ends the browser. A log-in that the keyring keeps is kept anew, unless it is somebody else's; another
/// stays for the next run.
pub(super) async fn leave(world: &mut Looking, plan: &Plan, exit: Exit) {
    let kept = world.session.as_ref().is_some_and(Session::is_kept);
    if kept {
        let end = if exit == Exit::LoginNeeded { End::LoginNeeded } else { End::DryRun };
        return log_in::leave(world, plan, false, &Outcome::before(end, "")).await;
    }
    world.page.end().await;
    if world.session.take().is_some_and(|session| session.is_there()) {
        world.human.tell(&News::Note(words!("look-log-in-stays")));
    }
}

/// Looks at each address by itself, and where that is wanted at each of the `routes`: a run would go on to the next, and here that
/// would hide which one is gone.
async fn check(world: &mut Looking, plan: &Plan, routes: bool) -> Result<Exit, Stop> {
    ready(world, plan).await?;
    let mut exits = Vec::new();
    for address in plan.addresses() {
        let seen = look(world, plan, Way::Address(address.clone())).await;
        title(world, at(&address, plan), plan);
        let known = match seen {
            Ok(Ok(sight)) => as_known(&sight, &address, plan),
            Ok(Err(not_the_form)) => Err(not_the_form.stop),
            Err(stop) => Err(stop),
        };
        let exit = known.map_or_else(|stop| told(world, stop, plan), |()| Exit::Done);
        exits.push(exit);
        // What wants the person stands in front of every address.
        if wants_the_person(exit) {
            return Ok(Exit::of_all(exits));
        }
    }
    for route in plan.pack.routes.iter().filter(|_| routes) {
        let seen = look(world, plan, Way::Route(route)).await;
        title(world, by(route, plan), plan);
        let told = match seen {
            Ok(Ok(sight)) => words!("look-route-leads", address = inert::line(&sight.address)),
            // It is another way, for when the form's addresses are gone: that it ends elsewhere does not
            // change how the form was found.
            Ok(Err(elsewhere)) if !wants_the_person(elsewhere.stop.0.end.exit()) => {
                words!("look-route-lost", what = elsewhere.stop.0.what)
            }
            Ok(Err(elsewhere)) => {
                exits.push(self::told(world, elsewhere.stop, plan));
                break;
            }
            Err(stop) => {
                exits.push(self::told(world, stop, plan));
                break;
            }
        };
        print(&wrapped(&told, width(), "  ", "    "));
    }
    Ok(Exit::of_all(exits))
}

/// What stands above what was seen at an address.
fn at(address: &Url, plan: &Plan) -> String {
    words!("look-address", form = plan.pack.id.as_str(), address = address.as_str())
}

/// What stands above what was seen of a route.
fn by(route: &Route, plan: &Plan) -> String {
    let start = plan.start_of(route).map_or_else(String::new, String::from);
    let (form, route) = (plan.pack.id.as_str(), route.name.as_str());
    words!("look-route", form = form, route = route, start = start)
}

fn title(world: &mut Looking, what: String, plan: &Plan) {
    world.human.still();
    let in_practice = plan.practice.is_some();
    let what = if in_practice { words!("look-practice", what = what) } else { what };
    print(&format!("\n{what}"));
}

fn wants_the_person(exit: Exit) -> bool {
    matches!(exit, Exit::LoginNeeded | Exit::PersonNeeded)
}

/// Says that the form is there as it is known.
///
/// # Errors
/// A stop where it is another than the pack knows.
fn as_known(sight: &Sight, address: &Url, plan: &Plan) -> Result<(), Stop> {
    let drift = Drift::of(&sight.survey, Some(&sight.form), plan);
    if !drift.is_none() {
        let outcome = Outcome::before(End::NotRecognised, words!("look-not-quite"));
        let report = drift.report(&sight.survey, &[], plan);
        return Err(Outcome { drift: Some(report), ..outcome }.into());
    }
    let shape = drift.nearest.map_or("", |model| model.name.as_str());
    let path = |address: &Url| address.path().trim_end_matches('/').to_owned();
    let now = Url::parse(&sight.address).ok().filter(|now| path(now) != path(address));
    let known = words!("look-known", shape = shape);
    let told = match now {
        Some(now) => words!("look-led", path = path(&now), what = known),
        None => known,
    };
    print(&wrapped(&told, width(), "  ", "    "));
    for line in found(sight, plan) {
        print(&wrapped(&line, width(), "  - ", "    "));
    }
    Ok(())
}

/// What told what each field is, and the button: for the person, in their language.
fn found(sight: &Sight, plan: &Plan) -> Vec<String> {
    let Sight { survey, form, .. } = sight;
    let label = |name: &str| inert::line(&shareable(name, survey, plan));
    let fields = form.controls(survey).map(|(number, control)| {
        let (kind, found_by) = form.meaning(number);
        let (field, label) = (kind.name(), label(&control.name));
        words!("look-found", field = field, label = label, by = by_what(found_by))
    });
    let (button, name) = (words!("the-button"), label(&survey.buttons[form.submit].name));
    let by = by_what(form.submit_found_by);
    let button = words!("look-found", field = button, label = name, by = by);
    fields.chain([button]).collect()
}

fn by_what(found_by: FoundBy) -> String {
    match found_by {
        FoundBy::Name => words!("by-name"),
        FoundBy::Type => words!("by-type"),
        FoundBy::Words => words!("by-words"),
        FoundBy::OwnPack => words!("by-own-pack"),
        FoundBy::InferredWords => words!("by-inferred-words"),
        FoundBy::Structure => words!("by-structure"),
        FoundBy::Nothing => words!("by-nothing"),
    }
}

/// A reader that went away changes nothing.
fn print(line: &str) {
    let _ = writeln!(anstream::stdout(), "{line}");
}
