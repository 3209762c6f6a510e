//! `objector forms`: what is known of each form, and the forms that are not filled in.

use std::io::Write;

use anyhow::Result;
use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::forms_capture::CaptureArgs;
use super::forms_check::CheckArgs;
use crate::data::Data;
use crate::form::{Asked, Elsewhere, Pack, sureness};
use crate::human::sheet::wrapped;
use crate::outcome::Exit;
use crate::words::words;

/// The form packs.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct FormsArgs {
    /// One JSON object, for programs
    #[arg(long)]
    pub json: bool,
    /// What to do with them; without it they are listed
    #[command(subcommand)]
    pub what: Option<What>,
}

/// What can be done with form packs.
#[derive(Debug, Subcommand)]
pub enum What {
    /// Open a form in your session and compare it with what is known; nothing is filled in or pressed
    Check(CheckArgs),
    /// Save the page of the form as a practice page: its structure and known words, nothing of yours
    Capture(CaptureArgs),
}

/// So wide is a line of the list.
const WIDTH: usize = 96;

/// Lists the packs, and the forms that are not filled in.
///
/// # Errors
/// Where the program's data is bad, or nothing can be written.
pub fn list(json: bool, out: &mut dyn Write) -> Result<Exit> {
    let data = Data::built_in()?;
    if json {
        let packs: Vec<Value> = data.packs.iter().map(pack_as_json).collect();
        let elsewhere: Vec<Value> = data.elsewhere.iter().map(elsewhere_as_json).collect();
        writeln!(out, "{}", json!({ "forms": packs, "elsewhere": elsewhere }))?;
        return Ok(Exit::Done);
    }
    for pack in &data.packs {
        tell_pack(pack, out)?;
    }
    writeln!(out, "{}\n", wrapped(&words!("forms-others"), WIDTH, "", ""))?;
    for form in &data.elsewhere {
        tell_elsewhere(form, out)?;
    }
    writeln!(out, "{}", wrapped(&words!("forms-key"), WIDTH, "", ""))?;
    Ok(Exit::Done)
}

fn tell_pack(pack: &Pack, out: &mut dyn Write) -> Result<()> {
    let (form, network) = (pack.id.as_str(), pack.name.as_str());
    writeln!(out, "{}", words!("forms-of", form = form, network = network))?;
    let seen = pack.last_seen_live.as_deref();
    let seen = seen.map(|when| words!("forms-seen-live", when = when));
    writeln!(out, "  {}", seen.unwrap_or_else(|| words!("forms-never-seen")))?;
    let (sourced, inferred) = (pack.sourced, pack.inferred);
    writeln!(out, "  {}", words!("forms-sure", sourced = sourced, inferred = inferred))?;
    for address in &pack.addresses {
        writeln!(out, "  {}", address.url)?;
        line(out, &sureness(Some(&address.source)))?;
    }
    for route in &pack.routes {
        let (name, start) = (route.name.as_str(), route.start.as_str());
        let steps: Vec<&str> = route.steps.iter().map(|step| step.as_str()).collect();
        let by = words!("forms-by", name = name, start = start, steps = steps.join(", "));
        writeln!(out, "  {by}")?;
        line(out, &sureness(route.source.as_deref()))?;
    }
    for rule in &pack.parts {
        let (part, presence) = (rule.part.as_str(), rule.presence.as_str());
        let sure = sureness(rule.source.as_deref());
        let has = words!("forms-has", part = part, presence = presence, sure = sure);
        writeln!(out, "  {has}")?;
    }
    for model in &pack.models {
        let (name, sure) = (model.name.as_str(), sureness(model.source.as_deref()));
        let controls: Vec<String> = model.pieces.iter().map(ToString::to_string).collect();
        let controls = controls.join(", ");
        let shape = words!("forms-shape", name = name, controls = controls, sure = sure);
        writeln!(out, "  {shape}")?;
    }
    writeln!(out)?;
    Ok(())
}

fn tell_elsewhere(form: &Elsewhere, out: &mut dyn Write) -> Result<()> {
    writeln!(out, "{}", wrapped(&format!("{}: {}", form.id, form.what()), WIDTH, "", "  "))?;
    if let Some(name) = &form.name {
        line(out, &words!("forms-called", name = name.as_str()))?;
    }
    if let Some(url) = &form.url {
        writeln!(out, "  {url}")?;
    }
    line(out, &sureness(Some(&form.source)))?;
    for asked in &form.asks {
        line(out, &words!("forms-asks", what = asked.told()))?;
    }
    for mind in &form.mind {
        line(out, &words!("forms-mind", what = mind.told()))?;
    }
    writeln!(out)?;
    Ok(())
}

fn line(out: &mut dyn Write, text: &str) -> Result<()> {
    Ok(writeln!(out, "{}", wrapped(text, WIDTH, "    ", "      "))?)
}

fn pack_as_json(pack: &Pack) -> Value {
    let addresses = pack.addresses.iter();
    let addresses: Vec<Value> =
        addresses.map(|it| json!({ "url": it.url.as_str(), "source": it.source })).collect();
    let parts = pack.parts.iter().map(|rule| {
        let (part, presence) = (rule.part.as_str(), rule.presence.as_str());
        json!({ "part": part, "presence": presence, "source": rule.source })
    });
    let models = pack.models.iter().map(|model| {
        let controls: Vec<String> = model.pieces.iter().map(ToString::to_string).collect();
        json!({ "name": model.name, "controls": controls, "source": model.source })
    });
    let routes = pack.routes.iter().map(|route| {
        let steps: Vec<&str> = route.steps.iter().map(|step| step.as_str()).collect();
        let (name, start) = (&route.name, route.start.as_str());
        json!({ "name": name, "start": start, "steps": steps, "source": route.source })
    });
    json!({
        "id": pack.id, "name": pack.name, "last_seen_live": pack.last_seen_live,
        "addresses": addresses, "sourced": pack.sourced, "inferred": pack.inferred,
        "parts": parts.collect::<Vec<_>>(), "models": models.collect::<Vec<_>>(),
        "routes": routes.collect::<Vec<_>>(),
    })
}

fn elsewhere_as_json(form: &Elsewhere) -> Value {
    let all = |things: &[Asked]| -> Vec<Value> {
        let things = things.iter();
        things.map(|it| json!({ "what": it.what(), "source": it.source })).collect()
    };
    json!({
        "id": form.id, "what": form.what(), "name": form.name, "url": form.url.as_ref().map(url::Url::as_str),
        "source": form.source, "asks": all(&form.asks), "mind": all(&form.mind),
    })
}
