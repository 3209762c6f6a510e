//! A journal looked at line by line: not whether it is whole, but what was done to it.
//!
//! A line is known by its number and by what the line after it says of its bytes, so one that was
//! edited, taken out, put elsewhere or put in twice can be named.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::finding::{Damage, Note};
use super::inspection::{Contents, Inspection};
use crate::archive::checksum::{self, CHECKSUM, End};
use crate::archive::event::Event;
use crate::archive::journal::{FILE, Line, NO_LINE, sha256};

/// What a journal says, as far as it can be trusted.
#[derive(Default)]
pub(super) struct Journal {
    /// The lines that nobody edited, in the order of their numbers.
    pub(super) lines: Vec<Line>,
    /// What the others say, where they can be read.
    pub(super) doubtful: Vec<Event>,
    /// Whether nothing is wrong with it.
    pub(super) is_whole: bool,
    /// The SHA-256 of it that `journal.sha256` holds, where that is one.
    pub(super) recorded: Option<String>,
    /// The SHA-256 that it has.
    pub(super) sha256: Option<String>,
}

/// A line as it stands in the file.
struct Raw<'a> {
    bytes: &'a [u8],
    hash: String,
    line: Option<Line>,
    /// The number that it says or, where it says none, that its place says.
    n: usize,
}

/// The lines of a file, and which of them are wrong in what way.
struct Lines<'a> {
    raw: Vec<Raw<'a>>,
    damage: Vec<Damage>,
    /// The numbers of lines that do not count.
    bad: BTreeSet<usize>,
}

/// Looks at the journal in a case's folder.
pub(super) fn check(look: &mut Inspection<'_>, case: &Path, contents: &Contents) -> Journal {
    let path = case.join(FILE);
    let recorded = match contents.contains_key(CHECKSUM) {
        true => checksum_in(look, case, contents),
        false => None,
    };
    // A file that is gone is said to be by whoever knows what else lies there.
    let is_there = contents.contains_key(FILE) && look.has_file(case, FILE, contents);
    let Some(bytes) = is_there.then(|| look.read(&path)).flatten() else {
        return Journal { recorded, ..Journal::default() };
    };
    let mut lines = Lines::of(&bytes);
    let tail = lines.tail();
    lines.find_unreadable(tail);
    lines.find_edited(&bytes, recorded.as_deref());
    lines.find_gone_and_moved();
    let end = recorded.as_deref().map(|hash| End::of(&bytes, checksum::line(hash).as_bytes()));
    match end {
        _ if bytes.is_empty() => lines.damage = vec![Damage::Emptied],
        Some(End::Other) if recorded.as_deref().is_some_and(|it| is_nearly(it, &bytes)) => {
            look.damage(&case.join(CHECKSUM), Damage::Changed { longer_by: 0 });
        }
        Some(End::Other) if lines.damage.is_empty() => lines.end_is_another(&bytes, tail),
        Some(End::AsRecorded) if tail < lines.raw.len() => {
            lines.spoil(lines.raw[tail].n, |line| Damage::LineUnreadable { line });
        }
        Some(End::Beyond(lines)) => look.note(&path, Note::CheckedByChainAlone { lines }),
        _ => {}
    }
    lines.find_back_in_time();
    for damage in &lines.damage {
        look.damage(&path, damage.clone());
    }
    lines.into_journal(&bytes, recorded)
}

/// The hash that `journal.sha256` holds; what is wrong with that file is said.
fn checksum_in(look: &mut Inspection<'_>, case: &Path, contents: &Contents) -> Option<String> {
    if !look.has_file(case, CHECKSUM, contents) {
        return None;
    }
    let path = case.join(CHECKSUM);
    let text = String::from_utf8_lossy(&look.read(&path)?).into_owned();
    let hash = text.get(..64).filter(|hash| is_hash(hash));
    if let Some(hash) = hash.filter(|hash| text == checksum::line(hash)) {
        return Some(hash.to_owned());
    }
    look.damage(
        &path,
        match (text.is_empty(), text.ends_with('\n')) {
            (true, _) => Damage::Emptied,
            (false, false) => Damage::CutShort { by: None },
            (false, true) => Damage::Changed { longer_by: 0 },
        },
    );
    None
}

/// Whether a hash is that of `bytes` but for a few digits. That of other bytes would have four or so
/// of the 64 in the same places: this one was itself changed.
fn is_nearly(hash: &str, bytes: &[u8]) -> bool {
    hash.bytes().zip(sha256(bytes).bytes()).filter(|(one, other)| one == other).count() > 48
}

pub(super) fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

impl<'a> Lines<'a> {
    fn of(bytes: &'a [u8]) -> Self {
        let mut raw: Vec<Raw<'_>> = Vec::new();
        let mut bad = BTreeSet::new();
        let mut damage = Vec::new();
        for bytes in bytes.split_inclusive(|byte| *byte == b'\n') {
            let ended = bytes.ends_with(b"\n");
            let hash = if ended { sha256(bytes) } else { sha256(&[bytes, b"\n"].concat()) };
            let line: Option<Line> = ended.then(|| serde_json::from_slice(bytes).ok()).flatten();
            let place = raw.last().map_or(1, |before| before.n.saturating_add(1));
            let before = raw.last().map_or(NO_LINE, |before| &before.hash);
            let mut n = line.as_ref().map_or(place, |line| line.n);
            // It follows the line before it and says another number: that number was edited.
            if n != place && line.as_ref().is_some_and(|line| line.prev == before) {
                n = place;
                bad.insert(n);
                damage.push(Damage::LineEdited { line: n });
            }
            raw.push(Raw { bytes, hash, line, n });
        }
        Self { raw, damage, bad }
    }

    /// Where the lines begin that cannot be read and have none behind them that can.
    fn tail(&self) -> usize {
        self.raw.iter().rposition(|raw| raw.line.is_some()).map_or(0, |last| last + 1)
    }

    fn spoil(&mut self, n: usize, damage: impl FnOnce(usize) -> Damage) {
        if self.bad.insert(n) {
            self.damage.push(damage(n));
        }
    }

    /// Before a line that says `torn` one may stand that cannot be read; anywhere else it was edited.
    fn find_unreadable(&mut self, tail: usize) {
        for at in 0..tail {
            if self.raw[at].line.is_some() {
                continue;
            }
            let next = (at..tail).find(|next| self.raw[*next].line.is_some()).unwrap_or(at);
            let is_torn = self.raw[next].line.as_ref().is_some_and(|line| {
                line.event == Event::Torn && line.prev == self.raw[next - 1].hash
            });
            if !is_torn {
                self.spoil(self.raw[at].n, |line| Damage::LineUnreadable { line });
            }
        }
    }

    /// Where line n is not chained to line n-1, n-1 was edited; or n in its `prev` alone.
    fn find_edited(&mut self, whole: &[u8], recorded: Option<&str>) {
        let mut at: BTreeMap<usize, usize> = BTreeMap::new();
        for (place, raw) in self.raw.iter().enumerate() {
            at.entry(raw.n).or_insert(place);
        }
        for (n, place) in &at {
            let Some(line) = &self.raw[*place].line else { continue };
            let before = match n.checked_sub(1) {
                Some(0) => NO_LINE,
                Some(before) => match at.get(&before) {
                    Some(before) => &self.raw[*before].hash,
                    None => continue,
                },
                None => continue,
            };
            if line.prev == before {
                continue;
            }
            let itself = *n == 1 || self.only_prev_was_edited(*place, before, whole, recorded);
            let edited = if itself { *n } else { n - 1 };
            self.spoil(edited, |line| Damage::LineEdited { line });
        }
    }

    /// Whether a line with the right `prev` is what the line after it, or the checksum, speaks of.
    fn only_prev_was_edited(
        &self,
        place: usize,
        before: &str,
        whole: &[u8],
        recorded: Option<&str>,
    ) -> bool {
        let raw = &self.raw[place];
        let (Some(line), Ok(text)) = (&raw.line, std::str::from_utf8(raw.bytes)) else {
            return false;
        };
        let mended = text.replace(&line.prev, before);
        match self.raw.get(place + 1).map(|next| &next.line) {
            Some(Some(next)) => next.prev == sha256(mended.as_bytes()),
            Some(None) => false,
            None => {
                let lines = &whole[..whole.len() - raw.bytes.len()];
                recorded == Some(sha256(&[lines, mended.as_bytes()].concat()).as_str())
            }
        }
    }

    fn find_gone_and_moved(&mut self) {
        let numbers: BTreeSet<usize> = self.raw.iter().map(|raw| raw.n).collect();
        let mut last = 0;
        for n in &numbers {
            if *n > last + 1 {
                self.damage.push(Damage::LinesGone { from: last + 1, to: n - 1 });
            }
            last = *n;
        }
        let (mut seen, mut highest) = (BTreeSet::new(), 0);
        for n in self.raw.iter().map(|raw| raw.n) {
            if !seen.insert(n) {
                self.damage.push(Damage::LineTwice { line: n });
            } else if n < highest {
                self.damage.push(Damage::LineMoved { line: n });
            }
            highest = highest.max(n);
        }
    }

    fn find_back_in_time(&mut self) {
        let mut good: Vec<(usize, &Line)> = self.good().collect();
        good.sort_by_key(|(n, _)| *n);
        let back: Vec<Damage> = good
            .windows(2)
            .filter(|pair| pair[1].1.at < pair[0].1.at)
            .map(|pair| Damage::BackInTime {
                line: pair[1].0,
                at: pair[1].1.at,
                before: pair[0].1.at,
            })
            .collect();
        self.damage.extend(back);
    }

    /// The chain holds and the checksum says another end.
    fn end_is_another(&mut self, bytes: &[u8], tail: usize) {
        let unreadable = self.raw.get(tail).map(|raw| raw.n);
        match unreadable {
            Some(_) if !bytes.ends_with(b"\n") => self.damage.push(Damage::CutShort { by: None }),
            Some(n) => self.spoil(n, |line| Damage::LineUnreadable { line }),
            None => self.damage.push(Damage::EndsElsewhere),
        }
        // Nothing vouches for the last line.
        self.bad.extend(self.raw.last().map(|raw| raw.n));
    }

    fn good(&self) -> impl Iterator<Item = (usize, &Line)> {
        let readable = self.raw.iter().filter_map(|raw| Some((raw.n, raw.line.as_ref()?)));
        readable.filter(|(n, _)| !self.bad.contains(n))
    }

    fn into_journal(self, bytes: &[u8], recorded: Option<String>) -> Journal {
        let is_whole = self.damage.is_empty();
        let (mut lines, mut doubtful) = (Vec::new(), Vec::new());
        for raw in self.raw {
            match raw.line {
                Some(line) if self.bad.contains(&raw.n) => doubtful.push(line.event),
                Some(line) => lines.push(line),
                None => {}
            }
        }
        lines.sort_by_key(|line| line.n);
        let torn: BTreeSet<usize> = lines
            .iter()
            .filter(|line| line.event == Event::Torn)
            .filter_map(|line| line.n.checked_sub(1))
            .collect();
        // What lacked its line feed only can be read now, and did not count.
        lines.retain(|line| !torn.contains(&line.n));
        Journal { lines, doubtful, is_whole, recorded, sha256: Some(sha256(bytes)) }
    }
}

impl Journal {
    /// The bags that were sealed, in their order, and the SHA-256 of each one's tag manifest.
    pub(super) fn sealed(&self) -> impl Iterator<Item = (&str, &str)> {
        self.lines.iter().filter_map(|line| match &line.event {
            Event::Sealed { bag, tagmanifest_sha256 } => {
                Some((bag.as_str(), tagmanifest_sha256.as_str()))
            }
            _ => None,
        })
    }

    /// Whether any line names this bag, be it one that was edited.
    pub(super) fn seals(&self, name: &str) -> bool {
        let doubtful = |event: &Event| matches!(event, Event::Sealed { bag, .. } if bag == name);
        self.sealed().any(|(bag, _)| bag == name) || self.doubtful.iter().any(doubtful)
    }

    /// The SHA-256 of a bag's tag manifest, by a line that nobody edited.
    pub(super) fn sealed_as(&self, name: &str) -> Option<&str> {
        self.sealed().find(|(bag, _)| *bag == name).map(|(_, hash)| hash)
    }
}
