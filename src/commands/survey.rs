//! `objector survey`: what the program sees on a page.

use std::collections::BTreeMap;
use std::env;
use std::io::{self, Write};
use std::str::FromStr;

use anyhow::Context;
use clap::Args;
use serde::Serialize;
use url::Url;

use super::address::Server;
use crate::browser::launch::Launch;
use crate::browser::page::PageError;
use crate::browser::tour::{Seen, Tour};
use crate::data::Data;
use crate::inert;
use crate::kind::{ButtonKind, ControlKind, Kinds};
use crate::outcome::Exit;
use crate::seal::Reach;
use crate::survey::{Button, Control, Survey};

/// What it does, and what its output means.
const HELP: &str = "Nothing is typed or pressed, no log-in is used, and what a page sends beyond reading is stopped. \
    A page from a file reaches nothing else than files, one from this computer nothing beyond it. Frames of \
    the page's own origin and open shadow roots are entered; ` >>> ` in a selector steps into one.

Names and roles are those that the browser tells a screen reader, with these differences: where it knows \
    no name, the text of the control's row is given, with the source `row`; a file control is not followed by \
    what the browser itself shows in it; a button without any text has none. Of what nobody sees the name is \
    given as well.

Exit codes: 0 every page was looked at; 9 no browser could be started, or a page could not be opened: that is said, \
    and the next one follows.

With --json, for each page one object a line, in the order of the addresses: url, title, language, controls \
    (selector, tag, type, role, name, name_source, id, html_name, kind, required, visible, enabled, options, data, \
    form) and buttons (selector, name, kind, enabled, data). The kind of a control is email, country, reason, code, \
    password, search, checkbox, radio, file, text or other, of a button submit, cancel or other. Controls with the \
    same number as `form` belong to one form.";

/// Which pages to look at, and how to say what is there.
#[derive(Debug, Args)]
#[command(after_help = HELP)]
pub struct SurveyArgs {
    /// The pages: https://…, file:///…, or http:// with an address of this computer
    #[arg(required = true, value_name = "URL")]
    pub pages: Vec<PageAddress>,
    /// A WebDriver on this computer that runs already; without it, a geckodriver is started
    #[arg(long, value_name = "URL", env = "OBJECTOR_WEBDRIVER")]
    pub webdriver: Option<Server>,
    /// One JSON object a line
    #[arg(long)]
    pub json: bool,
}

/// The address of a page that may be looked at, and how far it may reach.
#[derive(Debug, Clone)]
pub struct PageAddress(Url, Reach);

impl FromStr for PageAddress {
    type Err = String;

    fn from_str(said: &str) -> Result<Self, String> {
        let refused = || {
            "it must be https://…, file:///… or http:// with an address of this computer, without user name or \
             password"
                .to_owned()
        };
        let url = Url::parse(said).map_err(|_| refused())?;
        Reach::from(&url).map(|reach| Self(url, reach)).ok_or_else(refused)
    }
}

/// Runs `objector survey`.
///
/// # Errors
/// When what was seen cannot be written, or the data compiled in are bad.
pub async fn command(
    args: &SurveyArgs,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<Exit> {
    let launch = match &args.webdriver {
        None => Launch::Own { program: env::current_exe()?, headed: false },
        Some(server) if server.is_on_this_computer() => {
            Launch::Running { server: server.url().clone(), headed: false }
        }
        Some(_) => {
            writeln!(
                err,
                "error: `--webdriver` must name a literal address of this computer here"
            )?;
            return Ok(Exit::Usage);
        }
    };
    let data = Data::built_in()?;
    let mut tour = Tour::new(launch);
    let ended = all_pages(args, &mut tour, data, out, err).await;
    tour.end().await;
    ended
}

async fn all_pages(
    args: &SurveyArgs,
    tour: &mut Tour,
    data: &Data,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<Exit> {
    let mut exit = Exit::Done;
    for PageAddress(address, reach) in &args.pages {
        if let Err(error) = tour.start().await {
            writeln!(err, "error: {}; nothing was looked at", inert::line(&error.to_string()))?;
            if let PageError::NoBrowser(why) = &error {
                writeln!(err, "hint: {}", why.hint())?;
            }
            return Ok(Exit::Unavailable);
        }
        match tour.visit(address, *reach).await {
            Ok(seen) => {
                let kinds = Kinds::of(&seen.survey, data);
                match args.json {
                    true => as_json(&seen.survey, &kinds, out),
                    false => as_text(&seen.survey, &kinds, out),
                }
                .context("could not write what was seen")?;
                remarks(address, &seen, err)?;
            }
            Err(error) => {
                let why = match error {
                    PageError::Driver(why) => why,
                    error => error.to_string(),
                };
                let why = inert::line(&why);
                writeln!(err, "error: {} could not be looked at: {why}", shown(address))?;
                exit = Exit::Unavailable;
            }
        }
    }
    Ok(exit)
}

/// What somebody must know who takes what was seen for the whole page.
fn remarks(address: &Url, seen: &Seen, err: &mut dyn Write) -> io::Result<()> {
    let page = shown(address);
    if seen.survey.overflow {
        writeln!(err, "note: {page} is too large to be read whole; what comes last is missing")?;
    }
    if seen.unfinished {
        writeln!(err, "note: {page} did not finish loading in time; more may be on it")?;
    }
    if seen.stopped > 0 {
        writeln!(err, "note: {page} tried to reach more than it may; stopped: {}", seen.stopped)?;
    }
    Ok(())
}

fn shown(address: &Url) -> String {
    inert::line(address.as_str())
}

/// A page, for scripts.
#[derive(Serialize)]
struct PageRow<'a> {
    url: &'a str,
    title: &'a str,
    language: Option<&'a str>,
    controls: Vec<ControlRow<'a>>,
    buttons: Vec<ButtonRow<'a>>,
}

#[derive(Serialize)]
struct ControlRow<'a> {
    selector: &'a str,
    tag: &'a str,
    #[serde(rename = "type")]
    kind_of_input: Option<&'a str>,
    role: Option<&'a str>,
    name: &'a str,
    name_source: Option<&'a str>,
    id: Option<&'a str>,
    html_name: Option<&'a str>,
    kind: &'static str,
    required: bool,
    visible: bool,
    enabled: bool,
    options: Vec<OptionRow<'a>>,
    data: &'a BTreeMap<String, String>,
    form: Option<usize>,
}

#[derive(Serialize)]
struct OptionRow<'a> {
    value: &'a str,
    label: &'a str,
}

#[derive(Serialize)]
struct ButtonRow<'a> {
    selector: &'a str,
    name: &'a str,
    kind: &'static str,
    enabled: bool,
    data: &'a BTreeMap<String, String>,
}

impl<'a> ControlRow<'a> {
    fn of(control: &'a Control, kind: ControlKind) -> Self {
        let options = control.options.iter();
        Self {
            selector: &control.selector,
            tag: &control.tag,
            kind_of_input: control.kind.as_deref(),
            role: control.role.as_deref(),
            name: &control.name,
            name_source: control.name_source.as_deref(),
            id: control.id.as_deref(),
            html_name: control.html_name.as_deref(),
            kind: kind.word(),
            required: control.required,
            visible: control.visible,
            enabled: control.enabled,
            options: options
                .map(|option| OptionRow { value: &option.value, label: &option.label })
                .collect(),
            data: &control.data,
            form: control.form,
        }
    }
}

impl<'a> ButtonRow<'a> {
    fn of(button: &'a Button, kind: ButtonKind) -> Self {
        Self {
            selector: &button.selector,
            name: &button.name,
            kind: kind.word(),
            enabled: button.enabled,
            data: &button.data,
        }
    }
}

fn as_json(survey: &Survey, kinds: &Kinds, out: &mut dyn Write) -> io::Result<()> {
    let controls = survey.controls.iter().zip(&kinds.controls);
    let buttons = survey.buttons.iter().zip(&kinds.buttons);
    let row = PageRow {
        url: &survey.url,
        title: &survey.title,
        language: survey.language.as_deref(),
        controls: controls.map(|(control, kind)| ControlRow::of(control, *kind)).collect(),
        buttons: buttons.map(|(button, kind)| ButtonRow::of(button, *kind)).collect(),
    };
    writeln!(out, "{}", inert::json(&serde_json::to_string(&row)?))?;
    out.flush()
}

fn as_text(survey: &Survey, kinds: &Kinds, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", inert::line(&survey.url))?;
    let title = if survey.title.is_empty() { "(no title)" } else { &survey.title };
    let language = survey.language.as_deref().unwrap_or("no language said");
    writeln!(out, "  {} ({})", inert::line(title), inert::line(language))?;
    let controls: Vec<_> = survey
        .controls
        .iter()
        .zip(&kinds.controls)
        .filter(|(control, _)| control.visible)
        .collect();
    for (control, kind) in &controls {
        let source = control.name_source.as_deref().map_or(String::new(), |it| format!(" ({it})"));
        let required = if control.required { ", required" } else { "" };
        let disabled = if control.enabled { "" } else { ", cannot be used" };
        let name = named(&control.name);
        writeln!(out, "  {:9} {name}{source}{required}{disabled}", kind.word())?;
        writeln!(out, "            {}", inert::line(&control.selector))?;
    }
    let buttons: Vec<_> =
        survey.buttons.iter().zip(&kinds.buttons).filter(|(button, _)| button.visible).collect();
    for (button, kind) in &buttons {
        let kind = if **kind == ButtonKind::Other { "button" } else { kind.word() };
        let disabled = if button.enabled { "" } else { ", cannot be used" };
        writeln!(out, "  {kind:9} {}{disabled}", named(&button.name))?;
        writeln!(out, "            {}", inert::line(&button.selector))?;
    }
    let unseen = survey.controls.len() + survey.buttons.len() - controls.len() - buttons.len();
    let of = (controls.len(), buttons.len());
    writeln!(out, "  controls: {}, buttons: {}; not to be seen: {unseen}\n", of.0, of.1)
}

fn named(name: &str) -> String {
    if name.is_empty() { "without a name".to_owned() } else { format!("\"{}\"", inert::line(name)) }
}
