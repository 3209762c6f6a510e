//! `objector login`: the person logs in by hand, in a plain Firefox on a folder of ours.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use super::report::failed;
use super::run::Outside;
use super::scenarios;
use crate::browser::jar::Home;
use crate::browser::launch::Launch;
use crate::browser::page::Page;
use crate::browser::webdriver::Firefox;
use crate::data::Data;
use crate::log_in::{no_window, to_log_in};
use crate::outcome::Exit;
use crate::plan::Plan;
use crate::session::Session;
use crate::stop::Stop;

/// Lets the person log in.
#[derive(Debug, Args)]
pub struct LoginArgs {
    /// The scenario file of the account
    #[arg(value_name = "SCENARIO")]
    pub scenario: PathBuf,
}

/// Opens the window, and waits until it is closed.
///
/// # Errors
/// When something fails that no outcome describes.
pub async fn command(args: &LoginArgs) -> Result<Exit> {
    let data = Data::built_in()?;
    let Some(mut one) = scenarios::read(std::slice::from_ref(&args.scenario), data) else {
        return Ok(Exit::Invalid);
    };
    let plan = Plan::new(one.remove(0), data, None, false)?;
    let mut outside = Outside::listen()?;
    let program = std::env::current_exe()?;
    let mut page = Firefox::new(Launch::Own { program, headed: true });
    let logged_in = tokio::select! {
        logged_in = log_in(&plan, &mut page) => logged_in,
        () = outside.wants_us_to_stop() => {
            page.end().await;
            anstream::eprintln!("\nYou stopped the program. The window is gone; what you did in it is kept.");
            return Ok(Exit::Declined);
        }
    };
    Ok(match logged_in {
        Ok(()) => {
            anstream::eprintln!("{}", told(&plan));
            Exit::Done
        }
        Err(stop) => failed(stop),
    })
}

async fn log_in(plan: &Plan, page: &mut Firefox) -> Result<(), Stop> {
    let mut session = Session::of(plan.scenario.network.as_str(), &plan.scenario.account)?;
    session.take_up()?;
    page.live_in(Home { profile: session.profile(), jar: None });
    if !page.may_show() {
        return Err(no_window("to log in"));
    }
    anstream::eprintln!("{}", to_log_in(plan));
    Ok(page.by_hand(&plan.front_page()).await?)
}

fn told(plan: &Plan) -> String {
    let name = &plan.pack.name;
    format!(
        "The window is closed.\n\
         If you logged in, the next `objector run` with this scenario file goes on from there, and your \
         log-in is deleted when it ends.\n\
         To delete it now: `objector logout` with the same file.\n\
         Deleting it here does not log you out at {name}: do that there, under its list of devices."
    )
}
