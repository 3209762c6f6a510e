//! The command line: what can be said, and what it calls.

use std::io::Write;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, Subcommand};

use crate::browser::guard::{self, GuardArgs};
use crate::clock::Clock;
use crate::commands::forms::{FormsArgs, What};
use crate::commands::{
    cases, check, doctor, forget, forms, forms_capture, forms_check, login, logout, record,
    rehearse, run, settle, show, survey, verify,
};
use crate::inert;
use crate::outcome::Exit;
use crate::words::Tongue;

/// The variable that names the language of the program's own words.
const LANG: &str = "OBJECTOR_LANG";

/// Tells Meta, through Meta's own form and in a Firefox of its own, that your information may not be
/// used for AI; and keeps the proof.
///
/// Nothing is sent before you have seen exactly what will be sent and typed "send".
#[derive(Debug, Parser)]
#[command(name = "objector", version, max_term_width = 100)]
pub struct Cli {
    /// The language in which `run`, `rehearse`, `record`, `login`, `logout` and `forms` speak, such as `da`; without
    /// it that of OBJECTOR_LANG, else of your locale
    // Not read from the environment by clap: that would take it before what stands in front of the command.
    #[arg(long, global = true, value_name = "TAG")]
    lang: Option<Tongue>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Open the form, fill it in, show it, ask you, send it once, and archive the answer
    Run(run::RunArgs),
    /// Check scenario files and the built-in data, without a browser
    Check(check::CheckArgs),
    /// Practise the whole thing on a site on your own computer: nobody can be harmed
    Rehearse(rehearse::RehearseArgs),
    /// Log in by hand, in a plain Firefox of this program's own
    Login(login::LoginArgs),
    /// Delete an account's log-in from this computer
    Logout(logout::LogoutArgs),
    /// List what was sent, when, and what came back
    Cases(cases::CasesArgs),
    /// Show one case
    Show(show::ShowArgs),
    /// Record an objection that you made by hand
    Record(record::RecordArgs),
    /// Say what became of a case that nobody knows about
    Settle(settle::SettleArgs),
    /// Delete a case; a line with date and outcome remains
    Forget(forget::ForgetArgs),
    /// Check that the archive is as it was written: every file, every hash, every order
    Verify(verify::VerifyArgs),
    /// Say what the program sees on pages: every control, its name, and what it asks for
    Survey(survey::SurveyArgs),
    /// List what is known of Meta's forms, and the forms that this program does not fill in
    Forms(forms::FormsArgs),
    /// Look at what a run needs: Firefox, geckodriver, folders, clock; say what is wrong and what mends it
    Doctor(doctor::DoctorArgs),
    /// Guard a driver (the program starts this by itself)
    #[command(name = guard::COMMAND, hide = true)]
    Guard(GuardArgs),
}

impl Cli {
    /// Does what was asked.
    ///
    /// # Errors
    /// What no outcome describes.
    pub fn call(&self) -> anyhow::Result<Exit> {
        match self.speaks() {
            Ok(tongue) => tongue.speak(),
            Err(error) => {
                error.print()?;
                return Ok(Exit::Usage);
            }
        }
        match &self.command {
            Command::Check(args) => check::check(args),
            Command::Cases(args) => cases::list(args, &mut anstream::stdout().lock()),
            Command::Show(args) => with_streams(|out, err| show::show(args, out, err)),
            Command::Settle(args) => {
                with_streams(|out, err| settle::settle(args, Clock::System, out, err))
            }
            Command::Forget(args) => {
                with_streams(|out, err| forget::forget(args, Clock::System, out, err))
            }
            Command::Record(args) => in_runtime(record::command(args)),
            Command::Verify(args) => with_streams(|out, err| verify::check(args, out, err)),
            Command::Login(args) => in_runtime(login::command(args)),
            Command::Logout(args) => in_runtime(logout::command(args)),
            Command::Run(args) => in_runtime(run::command(args)),
            Command::Rehearse(args) => in_runtime(rehearse::command(args)),
            Command::Survey(args) => in_runtime(async {
                let (mut out, mut err) = (anstream::stdout().lock(), anstream::stderr().lock());
                survey::command(args, &mut out, &mut err).await
            }),
            Command::Doctor(args) => in_runtime(async {
                doctor::command(args, Clock::System, &mut anstream::stdout().lock()).await
            }),
            Command::Forms(args) => match &args.what {
                None => forms::list(args.json, &mut anstream::stdout().lock()),
                Some(What::Check(args)) => in_runtime(forms_check::command(args)),
                Some(What::Capture(args)) => in_runtime(forms_capture::command(args)),
            },
            Command::Guard(args) => in_runtime(async {
                guard::stand_guard(args).await?;
                Ok(Exit::Done)
            }),
        }
    }

    /// The language of this command. What is not said in every language is said in English alone,
    /// rather than by halves.
    fn speaks(&self) -> Result<Tongue, clap::Error> {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let wanted = match (self.lang, variable(LANG)) {
            (None, Some(tag)) => tag.parse().map_err(|why| {
                Self::command().error(
                    ErrorKind::InvalidValue,
                    format!("{LANG} is `{}`: {why}", inert::line(&tag)),
                )
            })?,
            (lang, _) => lang.unwrap_or_else(|| Tongue::of_locale(variable)),
        };
        Ok(match &self.command {
            Command::Run(_)
            | Command::Rehearse(_)
            | Command::Record(_)
            | Command::Login(_)
            | Command::Logout(_)
            | Command::Forms(FormsArgs { json: false, .. }) => wanted,
            _ => Tongue::ENGLISH,
        })
    }
}

fn with_streams(
    command: impl FnOnce(&mut dyn Write, &mut dyn Write) -> anyhow::Result<Exit>,
) -> anyhow::Result<Exit> {
    command(&mut anstream::stdout().lock(), &mut anstream::stderr().lock())
}

/// One thread is enough, and the processes that we start hang on it.
fn in_runtime(work: impl Future<Output = anyhow::Result<Exit>>) -> anyhow::Result<Exit> {
    guard::be_private();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let result = runtime.block_on(work);
    // A read of the keyboard may still be waiting; it is not waited for.
    runtime.shutdown_background();
    result
}
