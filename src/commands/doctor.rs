//! `objector doctor`: what is wrong around the program, and the command that mends it.

use std::io::{self, Write};
use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use serde::Serialize;
use url::Url;

use super::address::{Server, SiteOrigin};
use crate::clock::Clock;
use crate::data::Data;
use crate::doctor::{Asked, Finding, Verdict, examine};
use crate::human::sheet::wrapped;
use crate::human::terminal::width;
use crate::inert;
use crate::outcome::Exit;

/// How many details of a finding are shown; `--json` has them all.
const SHOWN: usize = 45;

/// A terminal with fewer columns has no room for two of them beside each other.
const NARROW: usize = 60;

/// What its exit codes and its JSON mean.
const HELP: &str = "Each line begins with `ok`, with `mind` where a run works and there is something \
    to know, or with `wrong` where a run would fail; under it stands what mends it. Nothing is changed.

Exit codes: 0 nothing is wrong; 9 Firefox, geckodriver, their folder or the named WebDriver cannot be \
    used; 8 the archive or the clock cannot; 3 the data compiled in cannot. Where several things are \
    wrong, the first of them counts.

With --json: {\"checks\":[...],\"exit\":0}; each check has `check`, `verdict` (ok, mind or wrong) and \
    `says`, and where there are any `details` (a list), `mend` (what to do) and `command` (what to type).";

/// What to look at, and how to say it.
#[derive(Debug, Args)]
#[command(after_help = HELP)]
pub struct DoctorArgs {
    /// Look at this WebDriver too
    #[arg(long, value_name = "URL", env = "OBJECTOR_WEBDRIVER")]
    pub webdriver: Option<Server>,
    /// Open Meta's front page in a browser of this program's own, to compare the clock; nothing is
    /// typed
    #[arg(long)]
    pub online: bool,
    /// Ask this practice site instead of Meta, http://127.0.0.1:PORT
    #[arg(long, value_name = "URL", requires = "online")]
    pub site: Option<SiteOrigin>,
    /// The archive's folder
    #[arg(long, value_name = "DIR", env = "OBJECTOR_ARCHIVE")]
    pub archive: Option<PathBuf>,
    /// One JSON object
    #[arg(long)]
    pub json: bool,
}

impl DoctorArgs {
    /// The front page of the site that is to be asked what time it is.
    fn site(&self) -> anyhow::Result<Option<Url>> {
        if !self.online {
            return Ok(None);
        }
        Ok(Some(match &self.site {
            Some(practice) => practice.origin().parse()?,
            None => Data::built_in()?.packs[0].addresses[0].url.join("/")?,
        }))
    }
}

/// Runs `objector doctor`.
///
/// # Errors
/// When what was found cannot be written.
pub async fn command(args: &DoctorArgs, clock: Clock, out: &mut dyn Write) -> anyhow::Result<Exit> {
    let site = args.site()?;
    let (archive, webdriver) = (args.archive.as_deref(), args.webdriver.as_ref());
    let found = examine(&Asked { archive, webdriver, clock, site: site.as_ref() }).await;
    let exit = Exit::of_all(found.iter().map(|finding| finding.verdict.exit()));
    match args.json {
        true => as_json(&found, exit, out),
        false => as_text(&found, width(), out),
    }
    .context("could not write what was found")?;
    Ok(exit)
}

/// What scripts read.
#[derive(Serialize)]
struct Report<'a> {
    checks: &'a [Finding],
    exit: u8,
}

fn as_json(found: &[Finding], exit: Exit, out: &mut dyn Write) -> io::Result<()> {
    let report = Report { checks: found, exit: exit.code() };
    writeln!(out, "{}", inert::json(&serde_json::to_string(&report)?))
}

fn as_text(found: &[Finding], width: usize, out: &mut dyn Write) -> io::Result<()> {
    let longest = found.iter().map(|finding| finding.check.len()).max().unwrap_or(0);
    for finding in found {
        let head = format!("{:5}  {:longest$}  ", finding.verdict.word(), finding.check);
        let indent = if width < NARROW { "  ".to_owned() } else { " ".repeat(head.len()) };
        let says = inert::line(&finding.says);
        match width < NARROW {
            true => writeln!(out, "{}\n{}", head.trim_end(), wrapped(&says, width, "  ", "  "))?,
            false => writeln!(out, "{}", wrapped(&says, width, &head, &indent))?,
        }
        for detail in finding.details.iter().take(SHOWN) {
            writeln!(out, "{indent}- {}", inert::line(detail))?;
        }
        match finding.details.len().saturating_sub(SHOWN) {
            0 => {}
            more => writeln!(out, "{indent}- and {more} more: `--json` lists them")?,
        }
        if let Some(mend) = &finding.mend {
            let first = format!("{indent}do: ");
            writeln!(out, "{}", wrapped(&inert::line(mend), width, &first, &indent))?;
        }
        if let Some(command) = &finding.command {
            // Never wrapped: it is there to be copied.
            writeln!(out, "{indent}$ {}", inert::line(command))?;
        }
    }
    let count = |wanted: fn(Verdict) -> bool| {
        found.iter().filter(|finding| wanted(finding.verdict)).count()
    };
    let wrong = count(|verdict| matches!(verdict, Verdict::Wrong(_)));
    let mind = count(|verdict| verdict == Verdict::Mind);
    writeln!(out, "\n{wrong} wrong, {mind} to mind, of {} looked at", found.len())
}
