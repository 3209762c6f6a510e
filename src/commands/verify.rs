//! `objector verify`: whether the archive is as it was written.

use std::io::{self, Write};
use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use serde::Serialize;

use super::explained;
use super::one_case::{no_such_case, shown};
use crate::archive::verify::{Counts, Finding, Report, Scope, verify};
use crate::archive::{listed, root_or_default};
use crate::inert;
use crate::outcome::Exit;

/// How wide an explanation is.
const WIDTH: usize = 80;

/// What to check, and how to say it.
#[derive(Debug, Args)]
pub struct VerifyArgs {
    /// One case alone, by the name that `objector cases` lists
    pub case: Option<String>,
    /// Rehearsals alone
    #[arg(long)]
    pub practice: bool,
    /// One JSON object a line
    #[arg(long)]
    pub json: bool,
    /// Say in plain words what this proves and what it does not
    #[arg(long)]
    pub explain: bool,
    /// The archive's folder
    #[arg(long, value_name = "DIR", env = "OBJECTOR_ARCHIVE")]
    pub archive: Option<PathBuf>,
}

/// Checks the archive, and says on `out` what was found.
pub fn check(args: &VerifyArgs, out: &mut dyn Write, err: &mut dyn Write) -> anyhow::Result<Exit> {
    let root = root_or_default(args.archive.as_deref())?;
    if !root.is_dir() {
        writeln!(err, "error: there is no archive at `{}`", shown(&root))?;
        writeln!(err, "hint: the first run or rehearsal makes it; `--archive DIR` names another")?;
        return Ok(Exit::Archive);
    }
    let scope = match &args.case {
        Some(name) if listed(&root, args.practice, name)?.is_none() => {
            return no_such_case(name, args.practice, &root, err);
        }
        Some(name) => Scope::Case { name: name.clone(), practice: args.practice },
        None if args.practice => Scope::Practice,
        None => Scope::Everything,
    };
    let report = match verify(&root, &scope) {
        Ok(report) => report,
        Err(error) => {
            writeln!(err, "error: {}", inert::line(&error.to_string()))?;
            writeln!(err, "hint: {}", error.hint(args.practice))?;
            return Ok(Exit::Archive);
        }
    };
    let exit = if report.damages() == 0 { Exit::Done } else { Exit::Archive };
    let said = Said { report: &report, explain: args.explain };
    match args.json {
        true => said.as_json(exit, out),
        false => said.as_text(out),
    }
    .context("could not write what was found")?;
    if exit == Exit::Archive && !args.json {
        writeln!(
            err,
            "hint: nothing is repaired here; keep the archive as it is now, and compare it with a backup"
        )?;
    }
    Ok(exit)
}

/// A finding, for scripts.
#[derive(Serialize)]
struct Row<'a> {
    event: &'static str,
    kind: &'static str,
    what: &'static str,
    case: Option<&'a str>,
    practice: bool,
    path: std::borrow::Cow<'a, str>,
    says: String,
}

/// A case explained, for scripts.
#[derive(Serialize)]
struct CaseRow<'a> {
    event: &'static str,
    case: &'a str,
    practice: bool,
    state: Option<&'static str>,
    sure: Option<String>,
    shows: String,
}

/// The last line, for scripts.
#[derive(Serialize)]
struct Last {
    event: &'static str,
    cases: usize,
    bags: usize,
    files: u64,
    bytes: u64,
    damages: usize,
    notes: usize,
    exit: u8,
}

/// What is said.
struct Said<'a> {
    report: &'a Report,
    explain: bool,
}

impl Said<'_> {
    fn as_json(&self, exit: Exit, out: &mut dyn Write) -> io::Result<()> {
        for finding in &self.report.findings {
            let row = Row {
                event: "finding",
                kind: if finding.is_damage() { "damage" } else { "note" },
                what: finding.what.word(),
                case: finding.case.as_deref(),
                practice: finding.practice,
                path: finding.path.to_string_lossy(),
                says: inert::line(&finding.what.to_string()),
            };
            writeln!(out, "{}", serde_json::to_string(&row)?)?;
        }
        if self.explain {
            self.explain_as_json(out)?;
        }
        let Counts { cases, bags, files, bytes } = self.report.counts;
        let damages = self.report.damages();
        let notes = self.report.findings.len() - damages;
        let exit = exit.code();
        let last = Last { event: "verified", cases, bags, files, bytes, damages, notes, exit };
        writeln!(out, "{}", serde_json::to_string(&last)?)
    }

    fn explain_as_json(&self, out: &mut dyn Write) -> io::Result<()> {
        for says in explained::IN_GENERAL {
            let line = serde_json::json!({ "event": "explained", "says": says });
            writeln!(out, "{line}")?;
        }
        for case in &self.report.cases {
            let row = CaseRow {
                event: "case",
                case: &case.name,
                practice: case.practice,
                state: case.state.map(|state| state.word()),
                sure: case.sure.map(|sure| sure.to_string()),
                shows: explained::of_case(case),
            };
            writeln!(out, "{}", serde_json::to_string(&row)?)?;
        }
        Ok(())
    }

    fn as_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut group = None;
        for finding in &self.report.findings {
            let of = title(finding.case.as_deref(), finding.practice);
            if group.as_ref() != Some(&of) {
                writeln!(out, "{of}")?;
                group = Some(of);
            }
            let note = if finding.is_damage() { "" } else { "note: " };
            let says = inert::line(&finding.what.to_string());
            writeln!(out, "  {note}{}: {says}", place(finding))?;
        }
        if group.is_some() {
            writeln!(out)?;
        }
        if self.explain {
            self.explain_as_text(out)?;
        }
        writeln!(out, "{}", self.summary())
    }

    fn explain_as_text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "What this shows, and what it does not")?;
        for says in explained::IN_GENERAL {
            wrapped("  - ", says, out)?;
        }
        for case in &self.report.cases {
            let state = case.state.map_or("not certain", |state| state.word());
            let sure = case.sure.map(|sure| format!(", as sure as `{sure}`")).unwrap_or_default();
            writeln!(out, "\n{}: {state}{sure}", title(Some(&case.name), case.practice))?;
            wrapped("  ", &explained::of_case(case), out)?;
        }
        writeln!(out)
    }

    fn summary(&self) -> String {
        let Counts { cases, bags, files, bytes } = self.report.counts;
        let found = match self.report.damages() {
            0 => "nothing is wrong".to_owned(),
            damages => counted(damages as u64, "finding"),
        };
        format!(
            "checked {}, {}, {}, {}: {found}",
            counted(cases as u64, "case"),
            counted(bags as u64, "bag"),
            counted(files, "file"),
            counted(bytes, "byte"),
        )
    }
}

fn counted(count: u64, what: &str) -> String {
    match count {
        1 => format!("1 {what}"),
        _ => format!("{count} {what}s"),
    }
}

/// What a finding is grouped under.
fn title(case: Option<&str>, practice: bool) -> String {
    match (practice, case) {
        (false, None) => "the archive".to_owned(),
        (true, None) => "the rehearsals".to_owned(),
        (false, Some(case)) => inert::line(case),
        (true, Some(case)) => format!("{} (PRACTICE)", inert::line(case)),
    }
}

/// Where a finding is; the archive's own folder has no name in it.
fn place(finding: &Finding) -> String {
    match finding.path.as_os_str().is_empty() {
        true => ".".to_owned(),
        false => shown(&finding.path),
    }
}

fn wrapped(indent: &str, text: &str, out: &mut dyn Write) -> io::Result<()> {
    let behind = " ".repeat(indent.len());
    let options = textwrap::Options::new(WIDTH).initial_indent(indent).subsequent_indent(&behind);
    writeln!(out, "{}", textwrap::fill(text, options))
}
