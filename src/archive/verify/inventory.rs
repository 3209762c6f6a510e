//! What a list says lies in a folder, and what lies there.

use std::collections::BTreeMap;
use std::path::Path;

use super::finding::Damage;
use super::inspection::{Contents, Inspection, Kind, Measured};

/// What the lists say of one file.
#[derive(Default, Clone)]
pub(super) struct Expected {
    pub(super) sha256: Option<String>,
    pub(super) sha512: Option<String>,
    /// How long it was, where that follows from other files.
    pub(super) octets: Option<u64>,
}

impl Expected {
    pub(super) fn by_sha256(hash: impl Into<String>) -> Self {
        Self { sha256: Some(hash.into()), ..Self::default() }
    }

    /// Whether a file under another name is the one that is meant.
    fn is(&self, measured: &Measured) -> bool {
        (self.sha256.is_some() || self.sha512.is_some()) && self.fits(measured)
    }

    fn fits(&self, measured: &Measured) -> bool {
        self.sha256.as_ref().is_none_or(|hash| *hash == measured.sha256)
            && self.sha512.as_ref().is_none_or(|hash| *hash == measured.sha512)
    }
}

/// The files that a list names.
pub(super) type List = BTreeMap<String, Expected>;

/// What the files of a folder came to.
pub(super) struct Compared {
    /// Whether all is as the list says.
    pub(super) is_sound: bool,
    /// The octets in all of them.
    pub(super) octets: u64,
    /// Those that are as the list says.
    pub(super) sound: Vec<String>,
}

/// What else is known of the files on a list.
#[derive(Clone, Copy)]
pub(super) enum Known {
    /// How many octets all of them have together.
    Together(u64),
    /// That each ends with a line feed.
    Lines,
    /// Nothing.
    Nothing,
}

/// Compares the files of a folder with a list: names each that is gone, renamed, added or changed.
pub(super) fn compare(
    look: &mut Inspection<'_>,
    folder: &Path,
    contents: &Contents,
    list: &List,
    known: Known,
) -> Compared {
    let mut there: BTreeMap<&str, Measured> = BTreeMap::new();
    let before = look.findings.len();
    for (name, kind) in contents {
        let is_listed = list.contains_key(name);
        match kind {
            Kind::File => {
                if let Some(measured) = look.measure(&folder.join(name)) {
                    there.insert(name, measured);
                }
            }
            Kind::Folder if is_listed => look.damage(&folder.join(name), Damage::NotAFile),
            Kind::Folder => look.damage(&folder.join(name), Damage::Added),
            Kind::Strange => {}
        }
    }
    let mut added: Vec<&str> =
        there.keys().copied().filter(|name| !list.contains_key(*name)).collect();
    let missing = list.iter().filter(|(name, _)| !contents.contains_key(*name));
    for (name, expected) in missing {
        let to = added.iter().position(|new| expected.is(&there[new]));
        look.damage(&folder.join(name), gone(to.map(|at| added.remove(at))));
    }
    for name in added {
        look.damage(&folder.join(name), Damage::Added);
    }
    let all_are_there = there.len() == list.len() && look.findings.len() == before;
    let (sound, wrong): (Vec<_>, Vec<_>) = there
        .iter()
        .filter_map(|(name, measured)| Some((*name, measured, list.get(*name)?)))
        .partition(|(_, measured, expected)| expected.fits(measured));
    let octets: u64 = there.values().map(|measured| measured.octets).sum();
    for (name, measured, expected) in &wrong {
        let was = match known {
            Known::Together(all) if all_are_there && wrong.len() == 1 => {
                (all + measured.octets).checked_sub(octets)
            }
            _ => expected.octets,
        };
        let torn = matches!(known, Known::Lines) && !measured.ends_a_line;
        let of_another = list.iter().find(|(other, it)| other != name && it.is(measured));
        let damage = match of_another {
            Some((by, _)) => Damage::Replaced { by: by.clone() },
            None => changed(measured.octets, was, torn),
        };
        look.damage(&folder.join(name), damage);
    }
    Compared {
        is_sound: all_are_there && wrong.is_empty(),
        octets,
        sound: sound.into_iter().map(|(name, ..)| name.to_owned()).collect(),
    }
}

/// What happened to a file that is not there.
pub(super) fn gone(to: Option<&str>) -> Damage {
    match to {
        Some(to) => Damage::Renamed { to: to.to_owned() },
        None => Damage::Missing,
    }
}

/// What happened to a file whose bytes are others: it has `is` octets, and had `was`.
pub(super) fn changed(is: u64, was: Option<u64>, torn: bool) -> Damage {
    match was {
        _ if is == 0 => Damage::Emptied,
        Some(was) if is < was => Damage::CutShort { by: Some(was - is) },
        None if torn => Damage::CutShort { by: None },
        was => Damage::Changed { longer_by: was.map_or(0, |was| is - was) },
    }
}
