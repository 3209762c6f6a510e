//! `objector rehearse`: the main job against the practice site on a loopback port.

use std::io::Write;
use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use super::own_pack;
use super::run::{HowArgs, Outside, run_all};
use super::scenarios;
use crate::data::Data;
use crate::outcome::Exit;
use crate::personal::Personal;
use crate::plan::Plan;
use crate::practice::{Rehearsal, Site, Style, Transport, Trouble, Wording, Year, catalogue};
use crate::scenario::{Cookies, Network, Objection, Scenario};
use crate::words::words;

/// The address that the practice site knows the person by.
const EMAIL: &str = "karen@example.dk";

/// The language of the pages where none is named: the only one whose confirmation has a source.
const PAGES: &str = "it";

/// Practises: a site on this computer, a real browser, nobody to be harmed.
#[derive(Debug, Args)]
pub struct RehearseArgs {
    /// Your own scenario file; without one, that of a person who does not exist
    #[arg(value_name = "SCENARIO")]
    scenario: Option<PathBuf>,
    /// List forms, languages, shapes and troubles
    #[arg(long)]
    list: bool,
    /// Only serve the site until Ctrl-C, to look at it in your own browser
    #[arg(long, conflicts_with = "scenario")]
    serve: bool,
    /// Which form, where no scenario file says it
    #[arg(long, value_name = "FORM", value_parser = ["facebook-ai", "instagram-ai"], conflicts_with = "scenario")]
    form: Option<String>,
    /// How the pages are made
    #[arg(long, value_enum, default_value = "server")]
    style: Style,
    /// Which generation of the form
    #[arg(long, value_enum, default_value = "2025")]
    year: Year,
    /// How a server-written form leaves the page
    #[arg(long, value_enum, default_value = "xhr")]
    transport: Transport,
    /// The language of the pages; without it Italian, the only one in which somebody has seen how
    /// Meta confirms
    #[arg(long, value_name = "TAG", value_parser = known_language)]
    language: Option<String>,
    /// Which wording the pages use
    #[arg(long, value_enum, default_value = "as-seen")]
    words: Wording,
    /// What goes wrong
    #[arg(long, value_enum)]
    trouble: Option<Trouble>,
    #[command(flatten)]
    how: HowArgs,
}

/// Starts the site and runs against it.
///
/// # Errors
/// When the site cannot be started, or something fails that no outcome describes.
pub async fn command(args: &RehearseArgs) -> Result<Exit> {
    if args.list {
        return list();
    }
    let data = Data::built_in()?;
    let Some(own) = own_pack::of(args.how.forms.as_deref(), data) else {
        return Ok(scenarios::invalid(args.how.json));
    };
    let scenario = match &args.scenario {
        Some(file) => match scenarios::read(std::slice::from_ref(file), data) {
            Some(mut one) => one.remove(0),
            None => return Ok(scenarios::invalid(args.how.json)),
        },
        None => {
            let network = args.form.as_deref().and_then(Network::of_pack);
            // The pages speak languages that no reason is written in.
            let language = args.language.as_deref().filter(|tag| data.written_in(tag).is_some());
            nobody(network.unwrap_or(Network::Facebook), language.unwrap_or("en"))
        }
    };
    let site = Site::start(rehearsal(args, &scenario))?;
    let mut plan = Plan::new(scenario, data, Some(&site.origin()), args.how.dry_run)?;
    args.how.tell(&mut plan, own.as_ref());
    if args.serve {
        let (address, site) = (plan.address.to_string(), site.origin());
        let told = words!("practice-served", address = address, site = site);
        let _ = writeln!(anstream::stdout(), "{told}");
        Outside::listen()?.wants_us_to_stop().await;
        return Ok(Exit::Done);
    }
    let exit = run_all(&[plan], &args.how, Some(site.origin())).await?;
    let objections = site.submissions().into_iter().filter(|it| !it.is_code()).count();
    let received = words!("practice-log", received = objections);
    let _ = writeln!(anstream::stderr(), "  {received}");
    Ok(exit)
}

/// A language that the practice pages have.
fn known_language(tag: &str) -> Result<String, String> {
    let groups = catalogue();
    let mut known =
        groups.iter().filter(|group| group.name == "language").flat_map(|group| &group.entries);
    let tags: Vec<&str> = known.by_ref().map(|entry| entry.value.as_str()).collect();
    match tags.contains(&tag) {
        true => Ok(tag.to_owned()),
        false => Err(format!("the practice pages are in {}", tags.join(", "))),
    }
}

fn rehearsal(args: &RehearseArgs, scenario: &Scenario) -> Rehearsal {
    Rehearsal {
        pack: scenario.network.pack_id().to_owned(),
        style: args.style,
        year: args.year,
        transport: args.transport,
        language: args.language.clone().unwrap_or_else(|| PAGES.to_owned()),
        words: args.words,
        trouble: args.trouble,
        email: Some(scenario.email.as_ref().map_or(EMAIL, Personal::reveal).to_owned()),
    }
}

/// The scenario of somebody who does not exist.
pub(super) fn nobody(network: Network, language: &str) -> Scenario {
    Scenario {
        account: "karen".to_owned(),
        network,
        language: language.to_owned(),
        country: "DK".to_owned(),
        email: Some(Personal::new(EMAIL)),
        cookies: Cookies::Decline,
        objection: Objection::Reasons(vec!["out-of-context".to_owned()]),
    }
}

fn list() -> Result<Exit> {
    let mut out = anstream::stdout();
    for group in catalogue() {
        writeln!(out, "{}", group.name)?;
        for entry in group.entries {
            writeln!(out, "  {:<24} {}", entry.value, entry.meaning)?;
        }
        writeln!(out)?;
    }
    Ok(Exit::Done)
}
