//! `objector settle CASE`: the person says what became of a case that nobody knew about.

use std::io::Write;

use clap::Args;
use serde_json::json;

use super::one_case::{OneCase, shown};
use crate::archive::{ArchiveError, Facts, State};
use crate::clock::Clock;
use crate::inert;
use crate::outcome::{Exit, Sureness};

/// Which case, and what became of it.
#[derive(Debug, Args)]
pub struct SettleArgs {
    /// Which case
    #[command(flatten)]
    pub which: OneCase,
    /// What became of it
    #[command(flatten)]
    pub became: Became,
    /// One JSON object
    #[arg(long)]
    pub json: bool,
}

/// One of the two.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub struct Became {
    /// You know that it was sent: Meta answered, or you saw it there
    #[arg(long)]
    pub sent: bool,
    /// You know that it was not sent: the next run opens the next round
    #[arg(long)]
    pub not_sent: bool,
}

/// Journals what the person says.
///
/// # Errors
/// Where `out` or `err` cannot be written to, or the archive not be read.
pub fn settle(
    args: &SettleArgs,
    clock: Clock,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<Exit> {
    let case = match args.which.find(err)? {
        Ok(case) => case,
        Err(exit) => return Ok(exit),
    };
    let facts = Facts::of_now();
    let settled = args
        .which
        .archive(&case)
        .and_then(|archive| archive.settle(&case.name, args.became.sent, &facts, clock.now()));
    let kept = match settled {
        Ok(kept) => kept,
        Err(error) => {
            writeln!(err, "error: {error}\nhint: {}", error.hint(args.which.practice))?;
            return Ok(match error {
                ArchiveError::NothingToSettle { .. } => Exit::Invalid,
                _ => Exit::Archive,
            });
        }
    };
    let state = if args.became.sent { State::Acknowledged } else { State::NotAccepted };
    if args.json {
        let event = json!({
            "event": "outcome", "outcome": state.word(), "exit": Exit::Done.code(),
            "case": kept.case, "path": kept.evidence(),
        });
        writeln!(out, "{event}")?;
        return Ok(Exit::Done);
    }
    let name = inert::line(&kept.case);
    match args.became.sent {
        true => writeln!(
            out,
            "{name}: settled as sent. It says `{state}`, as sure as `you`: nobody else can check that.\n\
             Keep Meta's mail as a file: it is what anyone can check."
        )?,
        false => writeln!(
            out,
            "{name}: settled as not sent. It says `{state}`, as sure as `you`.\n\
             The next run for this account opens the next round, and names this case before it asks you."
        )?,
    }
    let yours = case.state.filter(|_| case.sure == Some(Sureness::You));
    let before = match yours.filter(|before| *before != state) {
        Some(State::Acknowledged) => Some("that it was sent"),
        Some(State::NotAccepted) => Some("that it was not sent"),
        _ => None,
    };
    if let Some(before) = before {
        writeln!(
            out,
            "Before, you said {before}: what you say last counts, and the journal keeps both."
        )?;
    }
    writeln!(out, "Evidence: {}", shown(kept.evidence()))?;
    Ok(Exit::Done)
}
