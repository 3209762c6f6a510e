//! The end of a run, in words: what happened, whether anything was sent, where the evidence lies,
//! what to do now.

use std::fmt::Write as _;
use std::io::Write as _;

use serde_json::json;

use crate::ending::Ended;
use crate::human::sheet::{quoted, wrapped};
use crate::human::terminal::{Terminal, width};
use crate::inert;
use crate::opening::to_settle;
use crate::outcome::{End, Exit, Outcome, Sent, Sureness};
use crate::plan::Plan;
use crate::stop::Stop;
use crate::words::words;

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
            "network": outcome.network, "drift": outcome.drift,
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

/// The end of a run, for a terminal of so many columns.
pub fn render(ended: &Ended, plan: Option<&Plan>, width: usize) -> String {
    let outcome = &ended.outcome;
    let mut out = String::new();
    let stop = if outcome.what.ends_with(['.', '?', '!']) { "" } else { "." };
    let head = format!("{}: {}{stop}", headline(outcome.end), inert::line(&outcome.what));
    let _ = writeln!(out, "\n{}", wrapped(&head, width, "", "  "));
    if plan.is_some_and(|plan| plan.practice.is_some()) {
        let _ = writeln!(out, "  {}", words!("report-practice"));
    }
    let sent = match outcome.sent {
        Sent::No => words!("report-not-sent"),
        Sent::Perhaps => words!("report-perhaps-sent"),
        Sent::Yes => words!("report-sent"),
    };
    let _ = writeln!(out, "  {sent}");
    if let Some(sure) = outcome.sure {
        let sure = match sure {
            Sureness::You => words!("report-sure-you"),
            Sureness::YourComputer => words!("report-sure-computer"),
        };
        let _ = writeln!(out, "{}", wrapped(&sure, width, "  ", "    "));
    }
    if let Some(page_says) = &outcome.page_says {
        let _ = writeln!(
            out,
            "\n  {}\n{}",
            words!("report-page-says"),
            quoted(&inert::text(page_says), width)
        );
    }
    if let Some(drift) = &outcome.drift {
        let head = wrapped(&words!("report-drift"), width, "  ", "  ");
        let _ = writeln!(out, "\n{head}\n{}", quoted(drift, width));
    }
    if !outcome.network.is_empty() {
        let _ = writeln!(out, "\n  {}", words!("report-network"));
    }
    for line in &outcome.network {
        let _ = writeln!(out, "{}", wrapped(line, width, "  - ", "    "));
    }
    if let Some(path) = &ended.path {
        // This run archived nothing of its own; the case's folder may hold what an earlier one did.
        let is_the_case = ended.case.as_ref().is_some_and(|case| path.ends_with(case));
        let path = path.display().to_string();
        let kept = match is_the_case {
            true => words!("report-kept", path = path),
            false => words!("report-evidence", path = path),
        };
        let _ = writeln!(out, "\n  {kept}");
    }
    steps(&mut out, ended, plan, width);
    out
}

fn steps(out: &mut String, ended: &Ended, plan: Option<&Plan>, width: usize) {
    let outcome = &ended.outcome;
    let practice = plan.is_some_and(|plan| plan.practice.is_some());
    let mut steps = outcome.next.clone();
    let mut real = Vec::new();
    let at_the_site = [End::LoginNeeded, End::PersonNeeded, End::NotRecognised];
    if practice && at_the_site.contains(&outcome.end) {
        // What wants the person there, or is to be told of it, stands on no real site.
        real.append(&mut steps);
    }
    if outcome.end == End::Acknowledged {
        real.extend([words!("wait-for-the-mail"), words!("keep-the-mail")]);
    }
    if outcome.end.leaves_ways() {
        real.extend(ways(outcome, plan));
    }
    let unknown = ended.case.as_deref().filter(|_| outcome.end == End::Unknown);
    let settle = unknown.map(|case| to_settle(case, practice));
    if let Some(settle) = settle.filter(|it| !steps.contains(it)) {
        match practice {
            true => steps.push(settle),
            // Once they have looked in the mailbox, and before they try again.
            false => real.insert(1.min(real.len()), settle),
        }
    }
    if !practice {
        steps.append(&mut real);
    }
    for (title, steps) in [(words!("report-now"), steps), (words!("report-now-if-real"), real)] {
        if steps.is_empty() {
            continue;
        }
        let _ = writeln!(out, "\n  {title}");
        for step in steps {
            let _ = writeln!(out, "{}", wrapped(&inert::line(&step), width, "  - ", "    "));
        }
    }
    if outcome.end == End::Acknowledged && !practice {
        let _ = writeln!(out, "\n{}", wrapped(&words!("report-scope"), width, "  ", "  "));
    }
}

/// The three ways that always remain, in the order in which they are safe.
fn ways(outcome: &Outcome, plan: Option<&Plan>) -> Vec<String> {
    let address = plan.map(|plan| plan.pack.addresses[0].url.to_string());
    let address = address.unwrap_or_else(|| words!("way-by-hand-address"));
    let (mailbox, by_hand) = match outcome.sent {
        Sent::No => (words!("way-mailbox"), words!("way-by-hand", address = address)),
        Sent::Perhaps | Sent::Yes => {
            (words!("way-mailbox-first"), words!("way-by-hand-later", address = address))
        }
    };
    let assist = match (outcome.warned, outcome.sent) {
        (false, Sent::No) => words!("way-assist"),
        (false, _) => words!("way-assist-later"),
        (true, Sent::No) => words!("way-assist-rested"),
        (true, _) => words!("way-assist-rested-later"),
    };
    vec![mailbox, assist, by_hand]
}

fn headline(end: End) -> String {
    match end {
        End::Acknowledged => words!("end-acknowledged"),
        End::Declined => words!("end-declined"),
        End::DryRun => words!("end-dry-run"),
        End::AlreadyObjected => words!("end-already-objected"),
        End::Unknown => words!("end-unknown"),
        End::AwaitingCode => words!("end-awaiting-code"),
        End::NotAccepted => words!("end-not-accepted"),
        End::LoginNeeded => words!("end-log-in-needed"),
        End::PersonNeeded => words!("end-you-are-needed"),
        End::NotRecognised => words!("end-not-recognised"),
        End::OtherHost => words!("end-another-host"),
        End::Sealed => words!("end-sealed"),
        End::Unavailable => words!("end-unavailable"),
        End::Invalid => words!("end-does-not-fit"),
        End::ArchiveTrouble => words!("end-archive"),
        End::Unexpected => words!("end-error"),
    }
}

/// The end of a command that is no run and could not do what was asked.
pub fn failed(stop: Stop) -> Exit {
    let outcome = Outcome::from(stop);
    refused(&outcome.what, &outcome.next);
    outcome.end.exit()
}

/// What happened and what to do, on standard error.
pub fn refused(what: &str, next: &[String]) {
    // Where nobody can read it, nothing else can be done.
    let _ = writeln!(anstream::stderr(), "{}", words!("error", what = what));
    for step in next {
        let _ = writeln!(anstream::stderr(), "{}", words!("hint", step = step.as_str()));
    }
}
