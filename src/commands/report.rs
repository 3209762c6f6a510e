//! The end of a run, in words: what happened, whether anything was sent, where the evidence lies,
//! what to do now.

use std::fmt::Write as _;
use std::io::Write as _;

use serde_json::json;

use crate::ending::Ended;
use crate::human::sheet::{quoted, wrapped};
use crate::human::terminal::{Terminal, width};
use crate::inert;
use crate::outcome::{End, Exit, Outcome, Sent, Sureness};
use crate::plan::Plan;
use crate::stop::Stop;

/// Tells the person how a run ended, and programs too where they listen.
pub fn report(terminal: &mut Terminal, ended: &Ended, plan: Option<&Plan>) -> Exit {
    let outcome = &ended.outcome;
    let text = render(ended, plan, width());
    let exit = outcome.end.exit();
    if terminal.speaks_json() {
        terminal.say(&text);
        terminal.event(&json!({
            "event": "ended", "sent": outcome.sent, "sure": outcome.sure, "what": outcome.what,
            "page_says": outcome.page_says, "words_source": outcome.words_source, "next": outcome.next,
            "network": outcome.network,
        }));
        terminal.event(&json!({
            "event": "outcome", "outcome": outcome.end.word(), "exit": exit.code(),
            "case": ended.case, "path": ended.path,
        }));
    } else {
        terminal.say("");
        // A reader that went away does not change how the run ended.
        let _ = writeln!(anstream::stdout(), "{}", text.trim_start_matches('\n'));
    }
    exit
}

fn render(ended: &Ended, plan: Option<&Plan>, width: usize) -> String {
    let outcome = &ended.outcome;
    let mut out = String::new();
    let stop = if outcome.what.ends_with(['.', '?', '!']) { "" } else { "." };
    let head = format!("{}: {}{stop}", headline(outcome.end), inert::line(&outcome.what));
    let _ = writeln!(out, "\n{}", wrapped(&head, width, "", "  "));
    if plan.is_some_and(|plan| plan.practice.is_some()) {
        out.push_str("  PRACTICE: nothing reached Meta.\n");
    }
    let sent = match outcome.sent {
        Sent::No => "No, nothing was sent",
        Sent::Perhaps => "Perhaps; look before you do anything again",
        Sent::Yes => "Yes, once",
    };
    let _ = writeln!(out, "  Was anything sent? {sent}.");
    if let Some(sure) = outcome.sure {
        let who = match sure {
            Sureness::You => "you read it; nobody else can check that",
            Sureness::YourComputer => {
                "your computer saw it on the page; the mail from Meta will be stronger"
            }
        };
        let _ = writeln!(
            out,
            "{}",
            wrapped(&format!("How sure is that? As sure as `{sure}`: {who}."), width, "  ", "    ")
        );
    }
    if let Some(page_says) = &outcome.page_says {
        let _ = writeln!(out, "\n  The page says:\n{}", quoted(&inert::text(page_says), width));
    }
    if !outcome.network.is_empty() {
        out.push_str("\n  What went over the network:\n");
    }
    for line in &outcome.network {
        let _ = writeln!(out, "{}", wrapped(line, width, "  - ", "    "));
    }
    if let Some(path) = &ended.path {
        let _ = writeln!(out, "\n  Evidence: {}", path.display());
    }
    steps(&mut out, outcome, plan, width);
    out
}

fn steps(out: &mut String, outcome: &Outcome, plan: Option<&Plan>, width: usize) {
    let practice = plan.is_some_and(|plan| plan.practice.is_some());
    let mut steps = outcome.next.clone();
    let mut real = Vec::new();
    if outcome.end == End::Acknowledged {
        real.extend(KEEP_THE_MAIL.map(str::to_owned));
    }
    if outcome.end.leaves_ways() {
        real.extend(ways(outcome, plan));
    }
    if !practice {
        steps.append(&mut real);
    }
    for (title, steps) in
        [("What to do now:", steps), ("What to do now, if this were not practice:", real)]
    {
        if steps.is_empty() {
            continue;
        }
        let _ = writeln!(out, "\n  {title}");
        for step in steps {
            let _ = writeln!(out, "{}", wrapped(&inert::line(&step), width, "  - ", "    "));
        }
    }
    if outcome.end == End::Acknowledged && !practice {
        let scope = "Your objection counts from now on, and not for what others post about you.";
        let _ = writeln!(out, "\n{}", wrapped(scope, width, "  ", "  "));
    }
}

/// The three ways that always remain, in the order in which they are safe.
fn ways(outcome: &Outcome, plan: Option<&Plan>) -> Vec<String> {
    let address = plan.map_or("the form's address", |plan| plan.pack.addresses[0].url.as_str());
    let (mailbox, only) = match outcome.sent {
        Sent::No => (
            "look in your mailbox, also in Spam and Social: if you objected before, Meta's answer is there",
            "",
        ),
        Sent::Perhaps | Sent::Yes => (
            "do not send it again yet: look in your mailbox, also in Spam and Social, for two days; \
             Meta answers by mail",
            "only if nothing comes: ",
        ),
    };
    let rested = match outcome.warned {
        true => "only when fourteen days have passed since the warning: ",
        false => "",
    };
    vec![
        mailbox.to_owned(),
        format!(
            "{rested}{only}fill in and press yourself in a window that is watched and archived: `objector run \
             --assist`"
        ),
        format!(
            "{only}do it by hand in your own browser, logged in, at {address} and keep a picture of what \
             it says; then `objector record` takes that into the archive"
        ),
    ]
}

const KEEP_THE_MAIL: [&str; 2] = [
    "wait for a mail from Meta, within minutes or up to two days; look in Spam and Social too. It is the \
     strongest proof there is",
    "keep that mail as a file, unchanged: in Gmail \"Download message\" in the three-dot menu, in Outlook \
     \"Save as\" .eml, in Thunderbird and Apple Mail \"Save as\"; a forwarded copy proves less",
];

fn headline(end: End) -> &'static str {
    match end {
        End::Acknowledged => "acknowledged",
        End::Declined => "declined",
        End::DryRun => "dry run",
        End::AlreadyObjected => "already objected",
        End::Unknown => "unknown",
        End::AwaitingCode => "awaiting code",
        End::NotAccepted => "not accepted",
        End::LoginNeeded => "log-in needed",
        End::PersonNeeded => "you are needed",
        End::NotRecognised => "not recognised",
        End::OtherHost => "another host",
        End::Sealed => "sealed",
        End::Unavailable => "unavailable",
        End::Invalid => "the scenario does not fit",
        End::ArchiveTrouble => "archive",
        End::Unexpected => "error",
    }
}

/// The end of a command that is no run and could not do what was asked: what happened and what to do, on
/// standard error.
pub fn failed(stop: Stop) -> Exit {
    let outcome = Outcome::from(stop);
    anstream::eprintln!("error: {}", outcome.what);
    for step in &outcome.next {
        anstream::eprintln!("hint: {step}");
    }
    outcome.end.exit()
}
