//! `objector check`: everything that is wrong with scenario files and data, without a browser.
//!
//! What is right goes to stdout, one line a file; what is wrong goes to stderr, all of it at once.

use std::collections::HashMap;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Args;

use super::{files, own_pack};
use crate::data::{self, Data, SCENARIOS};
use crate::document::listed;
use crate::inert;
use crate::outcome::Exit;
use crate::problem::{Findings, Problem, counted, grouped};
use crate::report::{self, Look};
use crate::scenario::{self, Network, Objection, Scenario};

/// Check scenario files, or the program's own data, without a browser
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Scenario files to check; without any, the data compiled into the program
    #[arg(value_name = "SCENARIO", conflicts_with_all = ["reasons", "schema"])]
    pub scenarios: Vec<PathBuf>,
    /// Check a folder of your own, with names and words of the form, beside the rest
    #[arg(long, value_name = "DIR", env = "OBJECTOR_FORMS")]
    pub forms: Option<PathBuf>,
    /// List the reasons of the catalogue, with what to know before choosing one
    #[arg(long, conflicts_with = "schema")]
    pub reasons: bool,
    /// List the reasons in this language [default: en]
    #[arg(long, value_name = "TAG", requires = "reasons")]
    pub language: Option<String>,
    /// Print the JSON Schema of scenario files
    #[arg(long)]
    pub schema: bool,
}

/// Runs `objector check`.
pub fn check(args: &CheckArgs) -> Result<Exit> {
    let mut out = BufWriter::new(anstream::stdout().lock());
    let mut err = anstream::stderr().lock();
    let exit = if args.schema {
        write!(out, "{}", scenario::schema())?;
        Exit::Done
    } else {
        match Data::built_in() {
            Err(bad) => {
                for findings in bad.findings() {
                    show(&mut err, findings)?;
                }
                Exit::Invalid
            }
            Ok(data) if args.reasons => {
                let tag = args.language.as_deref().unwrap_or("en");
                reasons(data, tag, &mut out, &mut err)?
            }
            Ok(data) => {
                let rest = match args.scenarios.as_slice() {
                    [] => own_data(data, &mut out, &mut err)?,
                    files => scenarios(data, files, &mut out, &mut err)?,
                };
                let own = args.forms.as_deref();
                let own =
                    own.map(|folder| own_pack(folder, data, &mut out, &mut err)).transpose()?;
                Exit::of_all(own.into_iter().chain([rest]))
            }
        }
    };
    out.flush()?;
    Ok(exit)
}

fn show(err: &mut impl Write, findings: &Findings) -> Result<()> {
    write!(err, "{}", report::render(findings, Look::Coloured))?;
    Ok(())
}

fn scenarios(
    data: &Data,
    paths: &[PathBuf],
    out: &mut impl Write,
    err: &mut impl Write,
) -> Result<Exit> {
    let mut bad = 0;
    let mut seen: HashMap<(String, Network), String> = HashMap::new();
    for path in paths {
        match files::scenario(path, data) {
            Ok((scenario, findings)) => {
                let name = findings.name().to_owned();
                let key = (scenario.account.clone(), scenario.network);
                if let Some(other) = seen.insert(key, name) {
                    show(err, &same_account(findings.name(), &other))?;
                }
                writeln!(out, "{}", told(&scenario, &findings, data))?;
                show(err, &findings)?;
            }
            Err(findings) => {
                bad += 1;
                show(err, &findings)?;
            }
        }
    }
    if bad > 0 && paths.len() > 1 {
        let of = counted(paths.len(), "file");
        writeln!(err, "{} of {of} cannot be used", grouped(bad))?;
    }
    Ok(if bad == 0 { Exit::Done } else { Exit::Invalid })
}

/// A folder of the person's own, one line a file.
fn own_pack(
    folder: &Path,
    data: &Data,
    out: &mut impl Write,
    err: &mut impl Write,
) -> Result<Exit> {
    match own_pack::read(folder, data) {
        Ok(own) => {
            for file in &own.files {
                let path = inert::line(&folder.join(&file.path).display().to_string());
                let what = if file.path.starts_with("languages/") { "text" } else { "name" };
                writeln!(out, "{path}: adds {}", counted(file.adds, what))?;
            }
            Ok(Exit::Done)
        }
        Err(bad) => {
            for findings in &bad {
                show(err, findings)?;
            }
            Ok(Exit::Invalid)
        }
    }
}

/// Two files for one account on one network: the second objection would not be filed.
fn same_account(name: &str, other: &str) -> Findings {
    let message = format!("this is for the same account and network as `{other}`");
    let problem = Problem::warning(message);
    Findings::whole_file(name, problem.hint("one objection is filed per account and network"))
}

/// A good file in one line.
fn told(scenario: &Scenario, findings: &Findings, data: &Data) -> String {
    let reason = match scenario.reason(data) {
        None => "no reason".to_owned(),
        Some(reason) => format!("a reason of {}", counted(reason.chars().count(), "character")),
    };
    let mut line = format!(
        "{}: account {}, {}, language {}, country {}, {reason}",
        inert::line(findings.name()),
        scenario.account,
        scenario.network.as_str(),
        scenario.language,
        scenario.country,
    );
    if findings.warnings() > 0 {
        line.push_str(&format!("; {}", counted(findings.warnings(), "warning")));
    }
    if let Some(language) = scenario.reasons_in(data).filter(|it| it.awaits_native_reader) {
        line.push_str(&format!("; the text in {} awaits a native reader", language.english));
    }
    if let Objection::Reasons(slugs) = &scenario.objection {
        for justification in slugs.iter().filter_map(|slug| data.justification(slug)) {
            if let Some(caution) = &justification.caution {
                line.push_str(&format!("; caution for `{}`: {caution}", justification.slug));
            }
        }
    }
    line
}

fn reasons(data: &Data, tag: &str, out: &mut impl Write, err: &mut impl Write) -> Result<Exit> {
    const INDENT: &str = "    ";
    let fill = |text: &str, first: &str| {
        let options = textwrap::Options::new(80).initial_indent(first);
        textwrap::fill(text, options.subsequent_indent(INDENT))
    };
    let Some(language) = data.written_in(tag) else {
        let tags: Vec<_> = data.written_in.iter().map(|language| language.tag.as_str()).collect();
        let (tag, tags) = (inert::line(tag), listed(&tags, "and"));
        writeln!(err, "error: the reasons are not written in `{tag}`, only in {tags}")?;
        return Ok(Exit::Usage);
    };
    if language.awaits_native_reader {
        writeln!(out, "These texts are in {} and await a native reader.\n", language.english)?;
    }
    for justification in &data.justifications {
        let text = justification.text(language).unwrap_or_default();
        writeln!(out, "{}\n{}", justification.slug, fill(text, INDENT))?;
        if let Some(caution) = &justification.caution {
            writeln!(out, "{}", fill(&format!("caution: {caution}"), INDENT))?;
        }
        writeln!(out)?;
    }
    Ok(Exit::Done)
}

/// Says what was checked of the program's own data; that it could be read means it is sound.
fn own_data(data: &Data, out: &mut impl Write, err: &mut impl Write) -> Result<Exit> {
    for pack in &data.packs {
        let addresses = match pack.addresses.len() {
            1 => "1 address".to_owned(),
            several => format!("{several} addresses"),
        };
        let seen = pack.last_seen_live.as_deref().unwrap_or("never");
        writeln!(out, "form {}: {addresses}, last seen live: {seen}", pack.id)?;
    }
    for language in &data.languages {
        let sourced = language.words.iter().filter(|words| words.is_sourced()).count();
        let inferred = language.words.len() - sourced;
        let tag = &language.tag;
        writeln!(out, "language {tag}: {sourced} texts with a source, {inferred} inferred")?;
    }
    let tags = |awaits: bool| {
        let languages = data.written_in.iter().filter(|it| it.awaits_native_reader == awaits);
        let tags: Vec<&str> = languages.map(|language| language.tag.as_str()).collect();
        listed(&tags, "and")
    };
    let reasons = counted(data.justifications.len(), "reason");
    writeln!(out, "{reasons}, each in {}", tags(false))?;
    writeln!(out, "  and, awaiting a native reader, in {}", tags(true))?;
    writeln!(out, "{} countries", data.countries.all().len())?;
    let mut bad = 0;
    let mut examples = 0;
    for (path, bytes) in data::files(&SCENARIOS) {
        if path.contains('/') || !path.ends_with(".toml") {
            continue;
        }
        examples += 1;
        if let Err(findings) = scenario::parse(bytes, &format!("scenarios/{path}"), data) {
            bad += 1;
            show(err, &findings)?;
        }
    }
    writeln!(out, "{}", counted(examples, "example scenario"))?;
    Ok(if bad == 0 { Exit::Done } else { Exit::Invalid })
}
