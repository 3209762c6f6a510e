//! The gate as a sheet that can be read: pure text.
//!
//! Every value stands on lines of its own behind a bar. A page can write bars too, but never at the
//! beginning of a line.

use std::fmt::Write;

use textwrap::{Options, WordSplitter};

use super::Sheet;
use crate::inert;
use crate::personal::Personal;
use crate::preview::{FieldKind, FoundBy, Origin, ShownField};

/// What every line of foreign text begins with.
const BAR: &str = "    | ";

/// What a label that is longer than its line goes on with: neither our words nor a value.
const LABEL: &str = "    : ";

/// Our own sentences are not set wider than this; foreign text takes the width there is.
const READABLE: usize = 100;

/// The sheet, for a terminal of so many columns.
pub fn render(sheet: &Sheet, width: usize) -> String {
    let mut out = String::from("\nThis is what will be sent, as the page holds it now.\n\n");
    if sheet.practice {
        out.push_str(
            "  PRACTICE: this is the practice site on this computer. Nothing reaches Meta.\n\n",
        );
    }
    head(&mut out, sheet, width);
    for field in &sheet.preview.fields {
        field_lines(&mut out, field, width);
    }
    button(&mut out, sheet, width);
    for note in &sheet.notes {
        let note = wrapped(note, width, "  ! ", "    ");
        let _ = writeln!(out, "{note}");
    }
    if let Some(picture) = &sheet.picture {
        let _ = writeln!(out, "\n  Picture of the filled form:\n    {}", picture.display());
    }
    let _ = writeln!(out, "\n  Your yes counts for exactly this (SHA-256):\n    {}", sheet.digest);
    out
}

/// Foreign text on lines of its own behind the bar; `inert_text` has passed [`inert`].
pub fn quoted(inert_text: &str, width: usize) -> String {
    let lines = inert_text.lines().map(|line| fill(line, width, BAR, BAR));
    let all = lines.collect::<Vec<_>>().join("\n");
    if all.is_empty() { BAR.trim_end().to_owned() } else { all }
}

fn head(out: &mut String, sheet: &Sheet, width: usize) {
    let preview = &sheet.preview;
    let mut say = |what: &str, value: &str| {
        let _ = writeln!(out, "  {what}\n{}", quoted(&inert::line(value), width));
    };
    say("Account", &format!("{} ({})", preview.account, sheet.network));
    say(
        &format!("The account's number at {}", sheet.network),
        preview.acting_account.as_ref().map_or("the site does not say", |id| id.reveal()),
    );
    say("Address of the page", &preview.address);
    match (&preview.action, &preview.method) {
        (Some(action), method) => {
            let method = method.as_deref().unwrap_or("get").to_uppercase();
            say("Where the form says it goes", &format!("{method} {action}"));
        }
        (None, _) => say("Where the form says it goes", "the page does not say"),
    }
    out.push('\n');
}

fn field_lines(out: &mut String, field: &ShownField, width: usize) {
    let kind = match field.kind {
        FieldKind::Email => "E-mail address",
        FieldKind::Country => "Country",
        FieldKind::Reason => "Your reason",
        FieldKind::Code => "Code",
        FieldKind::Unexplained => "A field the program cannot explain",
    };
    let origin = match (field.origin, field.kind) {
        (Origin::Filled, _) => "filled in by this program",
        (Origin::ByPerson, _) => "filled in by you",
        (Origin::AlreadyThere, _) => "was already there",
        (Origin::Empty, FieldKind::Unexplained) => "left as it is",
        (Origin::Empty, _) => "left empty",
    };
    let _ = writeln!(out, "  {kind} ({origin})");
    let _ = writeln!(
        out,
        "{}",
        wrapped(&format!("the page calls it: {}", inert::line(&field.label)), width, "    ", LABEL)
    );
    let value = field.value.reveal();
    let shown = field.shown.as_ref().map(|shown| shown.reveal()).filter(|shown| *shown != value);
    let text = match shown {
        Some(shown) if value.is_empty() => shown.to_owned(),
        Some(shown) => format!("{shown} [{value}]"),
        None => value.to_owned(),
    };
    if !text.is_empty() {
        let _ = writeln!(out, "{}", quoted(&inert::text(&text), width));
    }
    out.push('\n');
}

fn button(out: &mut String, sheet: &Sheet, width: usize) {
    let _ = writeln!(
        out,
        "  The button that will be pressed\n{}\n",
        quoted(&inert::line(&sheet.preview.submit), width)
    );
}

/// What a person wanted to say, as they wrote it, to be copied into a form: no bars, no lines broken.
pub fn to_copy(
    email: Option<&Personal>,
    country: &str,
    reason: Option<&Personal>,
    width: usize,
) -> String {
    let what = "The window is yours: fill in the form there, and do not press its button yet. This is what \
        your scenario says, to be copied; what you write instead is yours.";
    let mut out = format!("\n{}\n\n", wrapped(what, width, "", ""));
    let email = email.map_or("(none)", Personal::reveal);
    let _ = writeln!(out, "  E-mail address: {}", inert::line(email));
    let _ = writeln!(out, "  Country: {}", inert::line(country));
    // The scenario lets nothing in that hides itself, but what joins emojis: a mark would be copied.
    let _ = match reason {
        Some(reason) => write!(out, "  Reason, as it is:\n\n{}\n", reason.reveal()),
        None => writeln!(out, "  Reason: (none)"),
    };
    out
}

/// The sentence about what rests on structure alone, if anything does.
pub fn found_by_structure(fields: &[ShownField], submit: FoundBy) -> Option<String> {
    let mut names: Vec<&str> = fields
        .iter()
        .filter(|field| field.found_by == FoundBy::Structure)
        .map(|field| field.kind.name())
        .collect();
    if submit == FoundBy::Structure {
        names.push("the button");
    }
    (!names.is_empty()).then(|| {
        format!(
            "found by structure alone, not by words or names: {}; check them in the picture",
            names.join(", ")
        )
    })
}

/// Our own words in lines of a width, each behind its indent.
pub fn wrapped(text: &str, width: usize, first: &str, then: &str) -> String {
    fill(text, width.min(READABLE), first, then)
}

fn fill(text: &str, width: usize, first: &str, then: &str) -> String {
    let options = Options::new(width)
        .initial_indent(first)
        .subsequent_indent(then)
        .word_splitter(WordSplitter::NoHyphenation);
    textwrap::fill(text, options)
}
