//! `objector forget CASE`: a case goes, and a line with date and outcome stays.

use std::io::Write;

use clap::Args;

use super::one_case::OneCase;
use crate::archive::ArchiveError;
use crate::clock::Clock;
use crate::inert;
use crate::outcome::Exit;

/// Which case.
#[derive(Debug, Args)]
pub struct ForgetArgs {
    /// Which case
    #[command(flatten)]
    pub which: OneCase,
}

/// Deletes the case and says what that means.
///
/// # Errors
/// Where `out` or `err` cannot be written to, or the archive not be read.
pub fn forget(
    args: &ForgetArgs,
    clock: Clock,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<Exit> {
    let case = match args.which.find(err)? {
        Ok(case) => case,
        Err(exit) => return Ok(exit),
    };
    let forgotten =
        args.which.archive(&case).and_then(|archive| archive.forget(&case.name, clock.now()));
    if let Err(error) = forgotten {
        writeln!(err, "error: {error}\nhint: {}", error.hint(args.which.practice))?;
        return Ok(match error {
            ArchiveError::Unsettled { .. } => Exit::Unknown,
            _ => Exit::Archive,
        });
    }
    let name = inert::line(&case.name);
    writeln!(out, "{name} is deleted, with all its evidence.")?;
    writeln!(out, "What remains is a line with date and outcome in `forgotten.jsonl`.")?;
    if !args.which.practice && case.state.is_some_and(|state| state.is_spent()) {
        writeln!(
            out,
            "This program does not know any more that this account objected: it would send again if \
             you ran it."
        )?;
    }
    Ok(Exit::Done)
}
