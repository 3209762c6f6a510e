//! `objector show CASE`: one case, what was sent, what came back, and how to check it by hand.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::Args;
use serde::Serialize;

use crate::archive::{Bag, Event, Line, Listed, Sent, cases, listed, root_or_default};
use crate::inert;
use crate::outcome::Exit;
use crate::personal::Personal;

/// Which case, and how.
#[derive(Debug, Args)]
pub struct ShowArgs {
    /// The case's name, as `objector cases` lists it
    pub case: String,
    /// A rehearsal instead of a real case
    #[arg(long)]
    pub practice: bool,
    /// One JSON object
    #[arg(long)]
    pub json: bool,
    /// The archive's folder
    #[arg(long, value_name = "DIR", env = "OBJECTOR_ARCHIVE")]
    pub archive: Option<PathBuf>,
}

/// Shows the case on `out`; what is wrong goes to `err`.
pub fn show(args: &ShowArgs, out: &mut dyn Write, err: &mut dyn Write) -> anyhow::Result<Exit> {
    let root = root_or_default(args.archive.as_deref())?;
    let Some(case) = listed(&root, args.practice, &args.case)? else {
        no_such_case(args, &root, err)?;
        return Ok(Exit::Invalid);
    };
    if let Some(damage) = &case.damage {
        writeln!(err, "error: {}", inert::line(damage))?;
        writeln!(err, "hint: the files are in `{}`", shown(&case.path))?;
        return Ok(Exit::Archive);
    }
    let whole = Whole {
        sent: case.sent()?,
        answer: case.answer()?,
        bags: case.bags()?,
        journal: case.lines()?,
        case: &case,
    };
    match args.json {
        true => writeln!(out, "{}", serde_json::to_string(&whole)?),
        false => whole.write(args.practice, out),
    }
    .context("could not write the case")?;
    Ok(Exit::Done)
}

fn no_such_case(args: &ShowArgs, root: &Path, err: &mut dyn Write) -> anyhow::Result<()> {
    writeln!(err, "error: there is no case `{}`", inert::line(&args.case))?;
    let names: Vec<String> =
        cases(root, args.practice)?.into_iter().map(|case| case.name).collect();
    match nearest(&args.case, names).as_slice() {
        [] => writeln!(err, "hint: the archive at `{}` holds no cases", shown(root))?,
        near => {
            let near: Vec<String> =
                near.iter().map(|it| format!("`{}`", inert::line(it))).collect();
            writeln!(err, "hint: the nearest are {}", near.join(", "))?;
        }
    }
    Ok(())
}

/// The three names that look most like the one that was typed.
fn nearest(typed: &str, mut names: Vec<String>) -> Vec<String> {
    names.sort_by_cached_key(|name| strsim::damerau_levenshtein(typed, name));
    names.truncate(3);
    names
}

/// All there is to show.
#[derive(Serialize)]
struct Whole<'a> {
    #[serde(flatten)]
    case: &'a Listed,
    sent: Option<Sent>,
    answer: Option<Personal>,
    bags: Vec<Bag>,
    journal: Vec<Line>,
}

impl Whole<'_> {
    fn write(&self, practice: bool, out: &mut dyn Write) -> io::Result<()> {
        if practice {
            writeln!(out, "PRACTICE: a rehearsal; nothing was sent to Meta\n")?;
        }
        self.head(out)?;
        self.what_was_sent(out)?;
        self.what_came_back(out)?;
        self.what_happened(out)?;
        self.evidence(out)
    }

    fn head(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{}", inert::line(&self.case.name))?;
        if let Some(state) = self.case.state {
            writeln!(out, "  {state}: {}", state.meaning())?;
        }
        if let Some(sure) = self.case.sure {
            writeln!(out, "  how sure, and who can check it: {sure}")?;
        }
        writeln!(out, "  folder: {}", shown(&self.case.path))
    }

    fn what_was_sent(&self, out: &mut dyn Write) -> io::Result<()> {
        let Some(sent) = &self.sent else {
            return writeln!(out, "\nnothing was sent");
        };
        writeln!(out, "\nwhat was sent, or was about to be")?;
        writeln!(out, "  at: {}", sent.at.strftime("%Y-%m-%d %H:%M:%S UTC"))?;
        writeln!(out, "  to the form at:")?;
        quoted(&sent.address, out)?;
        if let Some(email) = &sent.email {
            writeln!(out, "  e-mail address:")?;
            quoted(email.reveal(), out)?;
        }
        match &sent.reason {
            Some(reason) if !reason.is_blank() => {
                writeln!(out, "  reason:")?;
                quoted(reason.reveal(), out)
            }
            Some(_) => writeln!(out, "  reason: left empty"),
            None => Ok(()),
        }
    }

    fn what_came_back(&self, out: &mut dyn Write) -> io::Result<()> {
        let Some(answer) = self.answer.as_ref().filter(|answer| !answer.is_blank()) else {
            return Ok(());
        };
        writeln!(out, "\nwhat came back")?;
        quoted(answer.reveal(), out)
    }

    fn what_happened(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "\nwhat happened")?;
        for line in &self.journal {
            let at = line.at.strftime("%Y-%m-%d %H:%M:%S UTC");
            writeln!(out, "  {at}  {}", told(&line.event))?;
            if let Event::Stopped { what, .. } = &line.event {
                quoted(what, out)?;
            }
        }
        Ok(())
    }

    fn evidence(&self, out: &mut dyn Write) -> io::Result<()> {
        if self.bags.is_empty() {
            return writeln!(out, "\nno evidence is sealed");
        }
        for bag in &self.bags {
            writeln!(out, "\nevidence in {}", shown(&bag.path.join("data")))?;
            for (file, shows) in &bag.files {
                writeln!(out, "  {:16}  {shows}", inert::line(file))?;
            }
        }
        writeln!(out, "\nto check it by hand")?;
        for bag in &self.bags {
            writeln!(
                out,
                "  cd '{}' && sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt",
                shown(&bag.path).replace('\'', "'\\''")
            )?;
        }
        Ok(())
    }
}

/// One event in words.
fn told(event: &Event) -> String {
    match event {
        Event::Opened { after: None, .. } => "opened".to_owned(),
        Event::Opened { after: Some(after), .. } => {
            format!("opened, as the next round after {}", inert::line(after))
        }
        Event::Arrived { .. } => "reached the form".to_owned(),
        Event::Shown { .. } => "showed the filled form".to_owned(),
        Event::Consented { .. } => "the yes".to_owned(),
        Event::Spent { .. } => "recorded that it is about to be sent".to_owned(),
        Event::Pressed => "pressed the button".to_owned(),
        Event::Released { code: None, .. } => "let the one request go".to_owned(),
        Event::Released { code: Some(code), .. } => {
            format!("let the request with code number {code} go")
        }
        Event::RequestsStopped { why, count } => {
            format!("the seal stopped requests of the page: {count} ({})", inert::line(why))
        }
        Event::CodeSpent { code } => format!("e-mailed code number {code}"),
        Event::Stopped { outcome, .. } => {
            format!("stopped before anything was sent: {}", inert::line(outcome))
        }
        Event::Outcome { outcome, .. } => format!("the outcome: {}", inert::line(outcome)),
        Event::Sealed { bag, .. } => format!("sealed {}", inert::line(bag)),
        Event::Torn => "the line before was not written to its end".to_owned(),
        Event::Other => "something that a later version knows".to_owned(),
    }
}

/// Foreign text on lines of its own.
fn quoted(foreign: &str, out: &mut dyn Write) -> io::Result<()> {
    for line in inert::text(foreign).lines() {
        writeln!(out, "  > {line}")?;
    }
    Ok(())
}

fn shown(path: &Path) -> String {
    inert::line(&path.to_string_lossy())
}
