//! `objector record SCENARIO`: the person sent it by hand; a case is opened from what they tell and bring.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::{Args, ValueEnum};
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use serde_json::json;

use super::one_case::shown;
use super::report::report;
use super::run::reason;
use super::{files, scenarios};
use crate::archive::{
    Archive, ArchiveError, Brought, Facts, Kept, Opened, Place, Told, Who, root_or_default,
};
use crate::clock::Clock;
use crate::data::Data;
use crate::ending::Ended;
use crate::human::terminal::Terminal;
use crate::human::{Human, Question, Reply};
use crate::opening;
use crate::outcome::{End, Exit, Outcome};
use crate::personal::Personal;
use crate::plan::Plan;
use crate::problem::Findings;
use crate::report::{Look, render};
use crate::stop::Stop;
use crate::words::{Word, words};

/// No right to object to this was there before the GDPR applied (Art. 99(2)).
const EARLIEST: Date = date(2018, 5, 25);

/// Records an objection that you made by hand, in your own browser.
#[derive(Debug, Args)]
pub struct RecordArgs {
    /// The scenario file of the account
    pub scenario: PathBuf,
    /// The day on which you sent it, YYYY-MM-DD; without it you are asked
    #[arg(long, value_name = "DATE", value_parser = a_day)]
    pub on: Option<Date>,
    /// Whether Meta's page, or a mail, said that Meta has received it; without it you are asked
    #[arg(long, value_enum, value_name = "WORD")]
    pub received: Option<Received>,
    /// A picture of what the page said: PNG, JPEG, WebP, or the page saved as PDF
    #[arg(long, value_name = "FILE")]
    pub picture: Option<PathBuf>,
    /// Meta's mail, saved as a file (.eml)
    #[arg(long, value_name = "FILE")]
    pub mail: Option<PathBuf>,
    /// Record another one though you have objected already, and say why
    #[arg(long, value_name = "REASON", value_parser = reason)]
    pub again: Option<Personal>,
    /// Where the archive lies
    #[arg(long, value_name = "DIR", env = "OBJECTOR_ARCHIVE")]
    pub archive: Option<PathBuf>,
    /// One event a line on standard output, for programs
    #[arg(long)]
    pub json: bool,
}

/// What Meta said, as the person read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Received {
    /// It said that Meta has received it.
    Yes,
    /// It did not.
    No,
    /// They do not know.
    Unsure,
}

/// Asks for what is missing, and records it.
///
/// # Errors
/// When something fails that no outcome describes.
pub async fn command(args: &RecordArgs) -> Result<Exit> {
    let data = Data::built_in()?;
    let Some(mut scenarios) = scenarios::read(std::slice::from_ref(&args.scenario), data) else {
        return Ok(scenarios::invalid(args.json));
    };
    let mut plan = Plan::new(scenarios.remove(0), data, None, false)?;
    plan.again.clone_from(&args.again);
    let Some(brought) = brought(args) else {
        return Ok(nothing_recorded(args, Exit::Invalid));
    };
    let mut terminal = Terminal::new(args.json);
    let today = Clock::System.now().to_zoned(TimeZone::system()).date();
    let Some(on) = day(args, &mut terminal, today).await else {
        return Ok(nothing_recorded(args, Exit::Usage));
    };
    let received = received(args, &mut terminal).await == Received::Yes;
    let who = Who { account_id: None, email: plan.scenario.email.clone() };
    let address = plan.pack.addresses[0].url.to_string();
    let told = Told { on, received, who, address, brought };
    // Not before: whoever thinks about an answer may be overtaken by a run.
    let ended = match record(args, &plan, &told, Clock::System.now()) {
        Ok(Ok(kept)) => return Ok(say(args, &mut terminal, &told, &kept)),
        Ok(Err(ended)) => *ended,
        Err(error) => {
            let outcome = Outcome::from(Stop::from(error));
            Ended { outcome, case: None, path: None, interrupted: false }
        }
    };
    Ok(report(&mut terminal, &ended, Some(&plan)))
}

/// The case, or why none is opened: one of this person stands already.
fn record(
    args: &RecordArgs,
    plan: &Plan,
    told: &Told,
    now: jiff::Timestamp,
) -> Result<Result<Kept, Box<Ended>>, ArchiveError> {
    let archive = Archive::open(root_or_default(args.archive.as_deref())?, Place::Real)?;
    let again = plan.again.is_some();
    let mut case = match archive.open_case(&plan.scenario.account, &plan.pack.id, again, now)? {
        Opened::Case(case) => *case,
        Opened::Spent(standing) => {
            let (case, path) = (Some(standing.case.clone()), Some(standing.path.clone()));
            let outcome = opening::spent(&standing);
            return Ok(Err(Box::new(Ended { outcome, case, path, interrupted: false })));
        }
    };
    case.follow_all(&told.who, again, now)?;
    let mut facts = Facts::of_now();
    facts.notes.extend(opening::why_again(plan, &case));
    case.record(told, &facts, now).map(Ok)
}

/// What the person brings; says what is wrong with it.
fn brought(args: &RecordArgs) -> Option<Vec<Brought>> {
    let read = |path: &Option<PathBuf>, kind, hint: String| {
        path.as_deref().map(|path: &Path| files::brought(path, kind, hint))
    };
    let picture = read(&args.picture, Brought::picture, words!("bring-a-picture"));
    let mail = read(&args.mail, Brought::mail, words!("bring-a-mail"));
    let all: Vec<Result<Brought, Findings>> = picture.into_iter().chain(mail).collect();
    for findings in all.iter().filter_map(|it| it.as_ref().err()) {
        anstream::eprint!("{}", render(findings, Look::Coloured));
    }
    all.into_iter().collect::<Result<_, _>>().ok()
}

/// A day as it is written everywhere here.
fn a_day(typed: &str) -> Result<Date, String> {
    typed
        .trim()
        .parse()
        .map_err(|_| "write it as year, month and day, such as 2026-11-20".to_owned())
}

/// The day, from the command line or from the person; says what is wrong with it.
async fn day(args: &RecordArgs, terminal: &mut Terminal, today: Date) -> Option<Date> {
    let on = match args.on {
        Some(on) => Some(on),
        None => match terminal.ask(&Question::WhenByHand).await {
            Reply::Typed(day) => day.reveal().trim().parse().ok(),
            Reply::Nobody(_) => None,
        },
    };
    let wrong = match on {
        Some(on) if on > today => words!("day-to-come", day = on.to_string()),
        Some(on) if on < EARLIEST => {
            words!("day-too-early", day = on.to_string(), first = EARLIEST.to_string())
        }
        Some(on) => return Some(on),
        None => words!("day-missing"),
    };
    terminal.say(&words!("error", what = wrong));
    terminal.say(&words!("hint", step = words!("day-next", day = today.to_string())));
    None
}

async fn received(args: &RecordArgs, terminal: &mut Terminal) -> Received {
    if let Some(received) = args.received {
        return received;
    }
    let reply = terminal.ask(&Question::DidMetaSay).await;
    if reply.is_none_of_the_three() {
        terminal.say(&words!("none-of-the-three"));
    }
    match () {
        () if reply.is(Word::Yes) => Received::Yes,
        () if reply.is(Word::No) => Received::No,
        () => Received::Unsure,
    }
}

fn nothing_recorded(args: &RecordArgs, exit: Exit) -> Exit {
    anstream::eprintln!("{}", words!("nothing-recorded"));
    if args.json {
        anstream::println!(
            "{}",
            json!({ "event": "outcome", "outcome": "invalid", "exit": exit.code(), "case": null, "path": null })
        );
    }
    exit
}

fn say(args: &RecordArgs, terminal: &mut Terminal, told: &Told, kept: &Kept) -> Exit {
    let end = told.outcome().end;
    if args.json {
        terminal.event(&json!({
            "event": "outcome", "outcome": end.word(), "exit": Exit::Done.code(),
            "case": kept.case, "path": kept.evidence(),
        }));
        return Exit::Done;
    }
    let brought = match told.brought.len() {
        0 => words!("recorded-alone"),
        _ => words!("recorded-with"),
    };
    let next = match end {
        End::Acknowledged if args.mail.is_some() => None,
        End::Acknowledged => Some(words!("recorded-keep-mail")),
        _ => Some(words!("recorded-settle", case = kept.case.as_str())),
    };
    let recorded = words!(
        "recorded",
        case = kept.case.as_str(),
        day = told.on.to_string(),
        state = end.word()
    );
    let evidence = words!("report-evidence", path = shown(kept.evidence()));
    anstream::println!("{recorded}\n{brought}\n{evidence}");
    if let Some(next) = next {
        anstream::println!("{next}");
    }
    Exit::Done
}
