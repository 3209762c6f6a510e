//! `objector cases`: every case, with where it stands and who can check it.

use std::io::Write;
use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use crate::archive::{Listed, cases, numbered, root_or_default};
use crate::inert;
use crate::outcome::Exit;

/// Which cases, and how.
#[derive(Debug, Args)]
pub struct CasesArgs {
    /// Rehearsals instead of real cases
    #[arg(long)]
    pub practice: bool,
    /// One JSON object a line
    #[arg(long)]
    pub json: bool,
    /// The archive's folder
    #[arg(long, value_name = "DIR", env = "OBJECTOR_ARCHIVE")]
    pub archive: Option<PathBuf>,
}

/// Lists the cases on `out`.
pub fn list(args: &CasesArgs, out: &mut dyn Write) -> anyhow::Result<Exit> {
    let root = root_or_default(args.archive.as_deref())?;
    let mut found = cases(&root, args.practice)?;
    found.sort_by(|one, other| rank(&one.name).cmp(&rank(&other.name)));
    match args.json {
        true => as_json(&found, out),
        false => as_text(&found, args.practice, out),
    }
    .context("could not write the list")?;
    let damaged = found.iter().any(|case| case.damage.is_some());
    Ok(if damaged { Exit::Archive } else { Exit::Done })
}

/// The tenth case comes after the ninth.
fn rank(name: &str) -> (&str, u64) {
    numbered(name).unwrap_or((name, 0))
}

/// A row of the list.
#[derive(Serialize)]
struct Row<'a> {
    case: &'a str,
    state: Option<&'a str>,
    account: Option<&'a str>,
    form: Option<&'a str>,
    site: Option<&'a str>,
    sent: Option<Timestamp>,
    told: Option<Date>,
    sure: Option<String>,
    path: &'a std::path::Path,
    damage: Option<&'a str>,
}

fn as_json(found: &[Listed], out: &mut dyn Write) -> std::io::Result<()> {
    for case in found {
        let row = Row {
            case: &case.name,
            state: case.state.map(|state| state.word()),
            account: case.account.as_deref(),
            form: case.form.as_deref(),
            site: case.site.as_deref(),
            sent: case.sent_at,
            told: case.told,
            sure: case.sure.map(|sure| sure.to_string()),
            path: &case.path,
            damage: case.damage.as_deref(),
        };
        writeln!(out, "{}", inert::json(&serde_json::to_string(&row)?))?;
    }
    Ok(())
}

fn as_text(found: &[Listed], practice: bool, out: &mut dyn Write) -> std::io::Result<()> {
    if practice {
        writeln!(out, "PRACTICE: rehearsals; nothing here was sent to Meta")?;
    }
    if found.is_empty() {
        return writeln!(out, "no cases");
    }
    let mut rows = vec![["CASE", "STATE", "SENT", "SURE, CHECKED BY"].map(str::to_owned)];
    rows.extend(found.iter().map(row));
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].chars().count());
        cells.max().unwrap_or(0)
    };
    let (first, second, third) = (width(0), width(1), width(2));
    for [case, state, sent, sure] in &rows {
        let line = format!("{case:first$}  {state:second$}  {sent:third$}  {sure}");
        writeln!(out, "{}", line.trim_end())?;
    }
    for case in found {
        if let Some(damage) = &case.damage {
            let name = inert::line(&case.name);
            writeln!(out, "\n{name} is damaged: {}", inert::line(damage))?;
        }
    }
    Ok(())
}

fn row(case: &Listed) -> [String; 4] {
    [
        inert::line(&case.name),
        case.state.map_or("damaged", |state| state.word()).to_owned(),
        sent(case),
        case.sure.map_or("-".to_owned(), |sure| sure.to_string()),
    ]
}

/// When it was sent: the moment that was recorded, or the day that the person told.
fn sent(case: &Listed) -> String {
    let told = case.told.map(|on| format!("{on}, by hand"));
    let recorded = case.sent_at.map(|at| at.strftime("%Y-%m-%d %H:%M UTC").to_string());
    told.or(recorded).unwrap_or_else(|| "-".to_owned())
}

#[cfg(test)]
mod tests {
    use super::rank;

    #[test]
    fn the_tenth_case_is_listed_after_the_ninth() {
        let mut names = ["k-facebook-ai-10", "k-facebook-ai-9", "k-2-instagram-ai-1", "odd"];
        names.sort_by_key(|name| rank(name));
        assert_eq!(names, ["k-2-instagram-ai-1", "k-facebook-ai-9", "k-facebook-ai-10", "odd"]);
    }
}
