//! The archive's own folder, and the one of rehearsals: what lies in them besides cases.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::error::Category;

use super::case::{self, Checked};
use super::finding::{Damage, Note};
use super::inspection::{Contents, Inspection, Kind};
use super::inventory::{changed, gone};
use crate::archive::forgotten::{FILE as FORGOTTEN, GOING};
use crate::archive::index::FILE as INDEX;
use crate::archive::journal::sha256;
use crate::archive::{PRACTICE_README, README, numbered};

const READ_ME: &str = "README.txt";
const LOCK: &str = ".lock";
const NEW: &str = ".new";
const INDEX_BEING_REPLACED: &str = "..index.jsonl";
pub(super) const PRACTICE: &str = "practice";

/// How many missing cases the numbers of one account may tell of: a number in a name may be any.
const AT_MOST: usize = 100;

/// The SHA-256 of each `README.txt` that an earlier version of the program wrote, on either side.
/// Whoever changes one of the two texts adds here what it was.
const EARLIER: [&str; 0] = [];

/// A line of `forgotten.jsonl`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "whether all of it can be read is what matters")]
struct Forgotten {
    at: Timestamp,
    form: String,
    outcome: String,
    sent: Option<Timestamp>,
    sure: Option<String>,
}

/// What lies on one side.
#[derive(Default)]
pub(super) struct Side {
    /// Its cases, by name.
    pub(super) cases: Vec<String>,
    /// How many cases of each form were forgotten.
    forgotten: BTreeMap<String, usize>,
    /// Whether rehearsals lie below it.
    pub(super) has_practice: bool,
}

/// Looks at one side; its cases are named, and not looked at.
pub(super) fn check(look: &mut Inspection<'_>, folder: &Path, practice: bool) -> Side {
    let mut side = Side::default();
    let mut contents = look.list(folder);
    if contents.is_empty() {
        return side;
    }
    read_me(look, folder, &mut contents, practice);
    for (name, kind) in contents {
        let path = folder.join(&name);
        match (name.as_str(), kind) {
            (_, Kind::Strange) => {}
            (PRACTICE, Kind::Folder) if !practice => side.has_practice = true,
            (PRACTICE, Kind::File) if !practice => look.damage(&path, Damage::NotAFolder),
            (LOCK, Kind::File) => {
                if path.metadata().is_ok_and(|lock| lock.len() > 0) {
                    look.damage(&path, Damage::Changed { longer_by: 0 });
                }
            }
            (FORGOTTEN, Kind::File) => side.forgotten = forgotten(look, &path),
            (LOCK | FORGOTTEN, Kind::Folder) => look.damage(&path, Damage::NotAFile),
            (INDEX, Kind::File) => {}
            (INDEX_BEING_REPLACED, Kind::File) => look.note(&path, Note::LeftOver),
            (NEW, Kind::Folder) => {
                look.note(&path, Note::LeftNew);
                look.look_through(&path);
            }
            (going, Kind::Folder) if going.starts_with(GOING) => {
                look.note(&path, Note::LeftGoing);
                look.look_through(&path);
            }
            (hidden, Kind::Folder) if !hidden.starts_with('.') && case::is_one(&path) => {
                side.cases.push(name);
            }
            _ => look.damage(&path, Damage::Added),
        }
    }
    side
}

/// `README.txt`, which some version of the program wrote.
fn read_me(look: &mut Inspection<'_>, folder: &Path, contents: &mut Contents, practice: bool) {
    let text = if practice { PRACTICE_README } else { README };
    let path = folder.join(READ_ME);
    if !contents.contains_key(READ_ME) {
        let files = contents.iter().filter(|(_, kind)| **kind == Kind::File);
        let to = files.map(|(name, _)| name.clone()).find(|name| {
            std::fs::read(folder.join(name)).is_ok_and(|bytes| bytes == text.as_bytes())
        });
        look.damage(&path, gone(to.as_deref()));
        contents.retain(|name, _| Some(name) != to.as_ref());
        return;
    }
    if look.has_file(folder, READ_ME, contents)
        && let Some(bytes) = look.read(&path)
        && bytes != text.as_bytes()
        && !EARLIER.contains(&sha256(&bytes).as_str())
    {
        let (is, was) = (bytes.len() as u64, text.len() as u64);
        let is_start = text.as_bytes().starts_with(&bytes);
        let was = (is_start || is >= was).then_some(was);
        look.damage(&path, changed(is, was, !bytes.ends_with(b"\n")));
    }
    contents.remove(READ_ME);
}

/// The lines of `forgotten.jsonl`, counted by form. Nothing vouches for them but their shape.
fn forgotten(look: &mut Inspection<'_>, path: &Path) -> BTreeMap<String, usize> {
    let mut by_form: BTreeMap<String, usize> = BTreeMap::new();
    let Some(bytes) = look.read(path) else {
        return by_form;
    };
    if bytes.is_empty() {
        look.damage(path, Damage::Emptied);
    }
    let mut last: Option<Timestamp> = None;
    for (number, raw) in bytes.split_inclusive(|byte| *byte == b'\n').enumerate() {
        let line = number + 1;
        match serde_json::from_slice::<Forgotten>(raw) {
            Ok(it) => {
                if let Some(before) = last.filter(|before| *before > it.at) {
                    look.damage(path, Damage::BackInTime { line, at: it.at, before });
                }
                last = Some(it.at);
                *by_form.entry(it.form).or_default() += 1;
            }
            Err(error) if error.classify() == Category::Eof => {
                look.note(path, Note::LineTorn { line });
            }
            Err(_) => look.damage(path, Damage::LineUnreadable { line }),
        }
    }
    by_form
}

/// Cases that others name or that their numbers tell of, and that are neither there nor forgotten.
///
/// A line that says that one was forgotten does not say which: it excuses one of its form.
pub(super) fn gone_cases(side: &Side, checked: &[&Checked]) -> Vec<String> {
    let there: BTreeSet<&str> = side.cases.iter().map(String::as_str).collect();
    let mut gone: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut highest: BTreeMap<(&str, &str), u64> = BTreeMap::new();
    for case in checked {
        let Some(form) = case.form.as_deref() else { continue };
        if let Some((stem, number)) = numbered(&case.name) {
            let highest = highest.entry((form, stem)).or_default();
            *highest = number.max(*highest);
        }
        let named = case.follows.iter().filter(|name| !there.contains(name.as_str()));
        gone.entry(form).or_default().extend(named.cloned());
    }
    for ((form, stem), highest) in highest {
        let before = (1..highest).map(|number| format!("{stem}-{number}"));
        let missing = before.filter(|name| !there.contains(name.as_str())).take(AT_MOST);
        gone.entry(form).or_default().extend(missing);
    }
    let unexcused = gone
        .into_iter()
        .filter(|(form, gone)| gone.len() > side.forgotten.get(*form).copied().unwrap_or_default());
    unexcused.flat_map(|(_, gone)| gone).collect()
}
