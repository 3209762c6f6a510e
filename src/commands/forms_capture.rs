//! `objector forms capture`: the page of the form, made fit to be shared, once they have seen
//! what remains of it.

use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Args;

use super::forms_check::{Looking, OpenArgs, leave, look, ready, stopped, told};
use super::one_case::shown;
use super::report::refused;
use super::run::Outside;
use crate::capture;
use crate::data::Data;
use crate::human::sheet::wrapped;
use crate::human::terminal::width;
use crate::human::{Human, Question};
use crate::outcome::{End, Exit, Outcome};
use crate::plan::Plan;
use crate::search::Way;
use crate::stop::Stop;
use crate::survey::Survey;
use crate::words::{Word, words};

/// Saves what is left of a page.
#[derive(Debug, Args)]
pub struct CaptureArgs {
    #[command(flatten)]
    open: OpenArgs,
    /// The file to write; it must not be there yet [default: FORM.html]
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
}

/// Opens the form, shows what would be written, asks, and writes it.
///
/// # Errors
/// When something fails that no outcome describes.
pub async fn command(args: &CaptureArgs) -> Result<Exit> {
    let plan = match args.open.plans(Data::built_in()?)? {
        None => return Ok(Exit::Invalid),
        Some(plans) => match <[Plan; 1]>::try_from(plans) {
            Ok([plan]) => plan,
            Err(_) => {
                refused(&words!("capture-one"), &[words!("capture-one-next")]);
                return Ok(Exit::Usage);
            }
        },
    };
    let file = args.to.clone().unwrap_or_else(|| PathBuf::from(format!("{}.html", plan.pack.id)));
    if let Some(what) = cannot_be_new(&file) {
        refused(&what, &[words!("capture-file-next")]);
        return Ok(Exit::Usage);
    }
    let mut outside = Outside::listen()?;
    let mut world = match args.open.world(&mut outside).await? {
        Ok(world) => world,
        Err(exit) => return Ok(exit),
    };
    if !world.human.is_there() {
        return Ok(told(&mut world, nobody(), &plan));
    }
    let captured = tokio::select! {
        captured = capture(&mut world, &plan, &file) => captured,
        () = outside.wants_us_to_stop() => Err(stopped()),
    };
    let exit = captured.unwrap_or_else(|stop| told(&mut world, stop, &plan));
    leave(&mut world, &plan, exit).await;
    Ok(exit)
}

/// Why no file can be made there, as far as that is seen beforehand.
fn cannot_be_new(file: &Path) -> Option<String> {
    if file.symlink_metadata().is_ok() {
        return Some(words!("capture-file-there", file = shown(file)));
    }
    let folder = match file.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    (!folder.is_dir()).then(|| words!("capture-no-folder", folder = shown(folder)))
}

fn nobody() -> Stop {
    let what = words!("capture-nobody", why = words!("nobody-no-terminal"));
    Outcome::before(End::Declined, what).into()
}

async fn capture(world: &mut Looking, plan: &Plan, file: &Path) -> Result<Exit, Stop> {
    ready(world, plan).await?;
    let (survey, not_known) = page(world, plan).await?;
    let day = world.clock.now().strftime("%Y-%m-%d").to_string();
    let html = capture::page(&survey, plan, Some(&day));
    if let Some(what) = not_known {
        world.human.say(&format!("\n{}", wrapped(&what, width(), "", "  ")));
    }
    world.human.say(&format!("\n{}\n", words!("capture-shown")));
    for line in html.lines() {
        world.human.say(&format!("  | {line}"));
    }
    world.human.say("");
    if !world.human.ask(&Question::KeepCapture).await.is(Word::Keep) {
        return Err(Outcome::before(End::Declined, words!("capture-dropped")).into());
    }
    match write(file, &html) {
        Ok(()) => {
            world.human.say(&words!("capture-written", file = shown(file)));
            world.human.say(&words!("capture-share"));
            Ok(Exit::Done)
        }
        Err(error) => {
            let what = words!("capture-not-written", file = shown(file), why = error.to_string());
            Err(Outcome::before(End::Unavailable, what).into())
        }
    }
}

/// The page of the first address that can be opened, be it the form or something that nobody knows, which
/// is said; a wall is not captured.
async fn page(world: &mut Looking, plan: &Plan) -> Result<(Survey, Option<String>), Stop> {
    let mut gone = None;
    for address in plan.addresses() {
        match look(world, plan, Way::Address(address)).await? {
            Ok(sight) => return Ok((sight.survey, None)),
            Err(other) => match other.stop.0.end {
                End::NotRecognised => {
                    let not_known = words!("capture-not-known", what = other.stop.0.what);
                    return Ok((other.survey, Some(not_known)));
                }
                End::Unavailable => gone = Some(other.stop),
                _ => return Err(other.stop),
            },
        }
    }
    Err(gone
        .unwrap_or_else(|| Outcome::before(End::Unavailable, words!("capture-no-address")).into()))
}

/// Whole or not at all, for the person alone, and never over another file.
fn write(file: &Path, html: &str) -> std::io::Result<()> {
    let mut new = OpenOptions::new().write(true).create_new(true).mode(0o600).open(file)?;
    let written = new.write_all(html.as_bytes()).and_then(|()| new.sync_all());
    if written.is_err() {
        let _ = std::fs::remove_file(file); // a part would stand in the way of the next try
    }
    written
}
