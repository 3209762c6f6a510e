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
use crate::human::sheet::wrapped;
use crate::human::terminal::width;
use crate::log_in::{no_window, to_log_in};
use crate::outcome::Exit;
use crate::plan::Plan;
use crate::session::Session;
use crate::stop::Stop;
use crate::words::words;

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
            tell(&format!("\n{}", words!("login-stopped")));
            return Ok(Exit::Declined);
        }
    };
    Ok(match logged_in {
        Ok(()) => {
            tell(&words!("logged-in", network = plan.pack.name.as_str()));
            Exit::Done
        }
        Err(stop) => failed(stop),
    })
}

fn tell(text: &str) {
    anstream::eprintln!("{}", wrapped(text, width(), "", ""));
}

async fn log_in(plan: &Plan, page: &mut Firefox) -> Result<(), Stop> {
    let mut session = Session::of(plan.scenario.network.as_str(), &plan.scenario.account)?;
    session.take_up()?;
    page.live_in(Home { profile: session.profile(), jar: None });
    if !page.may_show() {
        return Err(no_window(words!("no-window-login")));
    }
    tell(&to_log_in(plan));
    Ok(page.by_hand(&plan.front_page()).await?)
}
