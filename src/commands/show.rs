//! `objector show CASE`: one case, what was sent, what came back, and how to check it by hand.

use anyhow::Context;
use clap::Args;
use serde::Serialize;
use std::io::{self, Write};

use super::one_case::{OneCase, shown};
use crate::archive::{Bag, Event, Line, Listed, Sent};
use crate::inert;
use crate::outcome::Exit;
use crate::personal::Personal;

/// Which case, and how.
#[derive(Debug, Args)]
pub struct ShowArgs {
    /// Which case
    #[command(flatten)]
    pub which: OneCase,
    /// One JSON object
    #[arg(long)]
    pub json: bool,
}

/// Shows the case on `out`; what is wrong goes to `err`.
pub fn show(args: &ShowArgs, out: &mut dyn Write, err: &mut dyn Write) -> anyhow::Result<Exit> {
    let case = match args.which.find(err)? {
        Ok(case) => case,
        Err(exit) => return Ok(exit),
    };
    let whole = Whole {
        sent: case.sent()?,
        answer: case.answer()?,
        bags: case.bags()?,
        journal: case.lines()?,
        case: &case,
    };
    match args.json {
        true => writeln!(out, "{}", inert::json(&serde_json::to_string(&whole)?)),
        false => whole.write(args.which.practice, out),
    }
    .context("could not write the case")?;
    Ok(Exit::Done)
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
            writeln!(out, "  {state}: {}", state.meaning(self.case.sure))?;
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
        let at = sent.at.strftime("%Y-%m-%d %H:%M:%S UTC");
        match self.case.told {
            Some(on) => {
                writeln!(out, "\nwhat you told that you sent by hand")?;
                writeln!(out, "  on: {on}; recorded here at {at}")?;
            }
            None => {
                writeln!(out, "\nwhat was sent, or was about to be")?;
                writeln!(out, "  at: {at}")?;
            }
        }
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
        Event::Agreed { assist: true, .. } => "you chose to fill in and press yourself".to_owned(),
        Event::Agreed { .. } => "you read what automation can mean, and went on".to_owned(),
        Event::CookiesAnswered { accepted: false } => "declined the site's cookies".to_owned(),
        Event::CookiesAnswered { accepted: true } => "accepted the site's cookies".to_owned(),
        Event::Warned => "the site warned of automated behaviour".to_owned(),
        Event::Unsealed => "you chose to go on without the seal".to_owned(),
        Event::Shown { .. } => "showed the filled form".to_owned(),
        Event::Consented { .. } => "the yes".to_owned(),
        Event::Spent { .. } => "recorded that it is about to be sent".to_owned(),
        Event::Recorded { on, .. } => format!("you told that you sent it by hand on {on}"),
        Event::Settled { sent: true } => "you said that it was sent".to_owned(),
        Event::Settled { sent: false } => "you said that it was not sent".to_owned(),
        Event::Again { after } => {
            format!("you chose a new round after {}", inert::line(after))
        }
        Event::TakenOver => "gave the window to you, to fill in the form".to_owned(),
        Event::Pressed { by_person: true } => "you pressed the button".to_owned(),
        Event::Pressed { by_person: false } => "pressed the button".to_owned(),
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
