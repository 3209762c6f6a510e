//! `objector logout`: deletes an account's log-in from this computer.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use super::report::failed;
use super::scenarios;
use crate::data::Data;
use crate::human::sheet::wrapped;
use crate::human::terminal::width;
use crate::outcome::Exit;
use crate::scenario::Scenario;
use crate::session::Session;
use crate::stop::Stop;
use crate::vault::VaultError;
use crate::words::words;

/// Deletes log-ins.
#[derive(Debug, Args)]
pub struct LogoutArgs {
    /// The scenario files of the accounts
    #[arg(required = true, value_name = "SCENARIO")]
    pub scenarios: Vec<PathBuf>,
}

/// Deletes folder and secret of each account, and says what there was.
///
/// # Errors
/// When something fails that no outcome describes.
pub async fn command(args: &LogoutArgs) -> Result<Exit> {
    let data = Data::built_in()?;
    let Some(scenarios) = scenarios::read(&args.scenarios, data) else {
        return Ok(Exit::Invalid);
    };
    let mut exits = Vec::new();
    for scenario in &scenarios {
        exits.push(log_out(scenario).await.unwrap_or_else(failed));
    }
    Ok(Exit::of_all(exits))
}

async fn log_out(scenario: &Scenario) -> Result<Exit, Stop> {
    let (network, account) = (scenario.network.as_str(), &scenario.account);
    let mut session = Session::of(network, account)?;
    session.take_up()?; // a run that goes on would bring back what is deleted under it
    let was_there = session.is_there();
    let kept = session.forget_kept().await;
    session.delete()?;
    let secret = matches!(kept, Ok(true));
    let was = match (was_there, secret) {
        (false, false) => words!("logout-nothing"),
        (true, false) => words!("logout-folder"),
        (false, true) => words!("logout-secret"),
        (true, true) => words!("logout-both"),
    };
    let line = |text: &str, first: &str| wrapped(text, width(), first, "  ");
    anstream::println!("{}", line(&format!("{account} ({network}): {was}"), ""));
    match kept {
        Ok(_) => {}
        // Where no keyring answers now, one may have when something was kept.
        Err(error @ VaultError::None) => {
            let told = words!("logout-no-keyring", why = error.to_string());
            anstream::eprintln!("{}", line(&told, "  "));
        }
        Err(error) => {
            let told = words!("logout-secret-stays", why = error.to_string());
            anstream::eprintln!("{}", line(&told, "  "));
            return Ok(Exit::Unexpected);
        }
    }
    if was_there || secret {
        anstream::println!("{}", line(&words!("logout-not-at-the-site"), "  "));
    }
    Ok(Exit::Done)
}
