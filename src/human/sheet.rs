//! The gate as a sheet that can be read: pure text.
//!
//! Every value stands on lines of its own behind a bar. A page can write bars too, but never at the
//! beginning of a line.

use std::fmt::Write;
use std::path::Path;

use textwrap::{Options, WordSplitter};

use super::Sheet;
use crate::inert;
use crate::personal::Personal;
use crate::preview::{FieldKind, FoundBy, Origin, ShownField};
use crate::words::words;

/// What every line of foreign text begins with.
const BAR: &str = "    | ";

/// What a label that is longer than its line goes on with: neither our words nor a value.
const LABEL: &str = "    : ";

/// Our own sentences are not set wider than this; foreign text takes the width there is.
const READABLE: usize = 100;

/// Says that a pack of the person's own is in use.
pub fn in_use(own_pack: &Path) -> String {
    words!("sheet-own-pack", folder = inert::line(&own_pack.display().to_string()))
}

/// The sheet, for a terminal of so many columns.
pub fn render(sheet: &Sheet, width: usize) -> String {
    let mut out = format!("\n{}\n\n", words!("sheet-head"));
    if sheet.practice {
        let _ = writeln!(out, "  {}\n", words!("sheet-practice"));
    }
    if let Some(folder) = &sheet.own_pack {
        let _ = writeln!(out, "{}\n", wrapped(&in_use(folder), width, "  ", "    "));
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
        let _ = writeln!(out, "\n  {}\n    {}", words!("sheet-picture"), picture.display());
    }
    let _ = writeln!(out, "\n  {}\n    {}", words!("sheet-digest"), sheet.digest);
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
    let mut say = |what: String, value: &str| {
        let _ = writeln!(out, "  {what}\n{}", quoted(&inert::line(value), width));
    };
    say(words!("sheet-account"), &format!("{} ({})", preview.account, sheet.network));
    let number = preview.acting_account.as_ref().map(|id| id.reveal().to_owned());
    say(
        words!("sheet-number", network = sheet.network.as_str()),
        &number.unwrap_or_else(|| words!("sheet-number-unknown")),
    );
    say(words!("sheet-address"), &preview.address);
    let action = preview.action.as_ref().map(|action| {
        let method = preview.method.as_deref().unwrap_or("get").to_uppercase();
        format!("{method} {action}")
    });
    say(words!("sheet-action"), &action.unwrap_or_else(|| words!("sheet-action-unknown")));
    out.push('\n');
}

fn field_lines(out: &mut String, field: &ShownField, width: usize) {
    let kind = match field.kind {
        FieldKind::Email => words!("sheet-email"),
        FieldKind::Country => words!("sheet-country"),
        FieldKind::Reason => words!("sheet-reason"),
        FieldKind::OtherText => words!("sheet-other-text"),
        FieldKind::Code => words!("sheet-code"),
        FieldKind::Unexplained => words!("sheet-unexplained"),
    };
    let origin = match (field.origin, field.kind) {
        (Origin::Filled, _) => words!("sheet-filled"),
        (Origin::ByPerson, _) => words!("sheet-by-person"),
        (Origin::AlreadyThere, _) => words!("sheet-already-there"),
        (Origin::Empty, FieldKind::Unexplained) => words!("sheet-left"),
        (Origin::Empty, _) => words!("sheet-empty"),
    };
    let _ = writeln!(out, "  {kind} ({origin})");
    let label = words!("sheet-label", label = inert::line(&field.label));
    let _ = writeln!(out, "{}", wrapped(&label, width, "    ", LABEL));
    by_own_pack(out, field.found_by);
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
    let _ = writeln!(out, "  {}", words!("sheet-button"));
    by_own_pack(out, sheet.submit_found_by);
    let _ = writeln!(out, "{}\n", quoted(&inert::line(&sheet.preview.submit), width));
}

/// Says so where something was found by a pack of the person's own.
fn by_own_pack(out: &mut String, found_by: FoundBy) {
    if found_by == FoundBy::OwnPack {
        let _ = writeln!(out, "    {}", words!("found-by-own-pack"));
    }
}

/// What a person wanted to say, as they wrote it, to be copied into a form: no bars, no lines broken.
pub fn to_copy(
    email: Option<&Personal>,
    country: &str,
    reason: Option<&Personal>,
    width: usize,
) -> String {
    let mut out = format!("\n{}\n\n", wrapped(&words!("copy-head"), width, "", ""));
    let email = email.map_or_else(|| words!("copy-none"), |email| inert::line(email.reveal()));
    let _ = writeln!(out, "  {}", words!("copy-email", email = email));
    let _ = writeln!(out, "  {}", words!("copy-country", country = inert::line(country)));
    // The scenario lets nothing in that hides itself, but what joins emojis: a mark would be copied.
    let _ = match reason {
        Some(reason) => write!(out, "  {}\n\n{}\n", words!("copy-reason"), reason.reveal()),
        None => writeln!(out, "  {}", words!("copy-no-reason")),
    };
    out
}

/// The sentence about what rests on structure alone, if anything does to which something is done.
pub fn found_by_structure(fields: &[ShownField], submit: FoundBy) -> Option<String> {
    let mut names: Vec<String> = fields
        .iter()
        .filter(|field| field.found_by == FoundBy::Structure && field.kind != FieldKind::OtherText)
        .map(|field| field.kind.name())
        .collect();
    if submit == FoundBy::Structure {
        names.push(words!("the-button"));
    }
    (!names.is_empty()).then(|| words!("found-by-structure", names = names.join(", ")))
}

/// The sentence about a reason in a language in which nobody has checked the catalogue's texts.
pub fn unread(language: &str) -> String {
    words!("reason-unread", language = language)
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
