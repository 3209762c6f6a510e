//! A sealed bag: every file against the lists in it, and the lists against the journal.

use std::collections::BTreeMap;
use std::path::Path;

use super::finding::Damage;
use super::inspection::{Contents, Inspection, Kind};
use super::inventory::{Compared, Expected, Known, List, compare};
use super::journal::is_hash;
use crate::archive::bag::{DECLARATION, entry};
use crate::archive::exhibit::Exhibit;
use crate::archive::journal::sha256;

const TAG_MANIFEST: &str = "tagmanifest-sha256.txt";
const MANIFEST_256: &str = "manifest-sha256.txt";
const MANIFEST_512: &str = "manifest-sha512.txt";
const INFO: &str = "bag-info.txt";
const DECLARED: &str = "bagit.txt";
const DATA: &str = "data";

/// The tag files that the tag manifest covers.
const COVERED: [&str; 4] = [INFO, DECLARED, MANIFEST_256, MANIFEST_512];

/// What a bag says of itself, where nobody changed that.
#[derive(Default)]
pub(super) struct Said {
    /// The SHA-256 of its tag manifest.
    pub(super) tagmanifest: Option<String>,
    /// The case.
    pub(super) case: Option<String>,
    /// The tag manifest of the bag before it.
    pub(super) previous: Option<String>,
    /// Whether `bag-info.txt` is as it was sealed.
    pub(super) is_known: bool,
    /// The digest of its `consent.json`.
    pub(super) digest: Option<String>,
    /// Whether a mail that the person brought is in it.
    pub(super) holds_mail: bool,
}

/// The tag files of a bag.
struct Tags {
    text: BTreeMap<&'static str, String>,
    /// Those that are as they were sealed.
    sound: Vec<String>,
}

impl Tags {
    /// A tag file, where nobody changed it.
    fn sealed(&self, name: &str) -> Option<&str> {
        let sound = self.sound.iter().any(|it| it == name);
        self.text.get(name).filter(|_| sound).map(String::as_str)
    }
}

/// Whether a folder is meant to be a bag.
pub(super) fn is_one(folder: &Path) -> bool {
    [DECLARED, TAG_MANIFEST].iter().any(|name| folder.join(name).symlink_metadata().is_ok())
}

/// Looks at a bag; `sealed` is the SHA-256 of its tag manifest by the journal.
pub(super) fn check(look: &mut Inspection<'_>, bag: &Path, sealed: Option<&str>) -> Said {
    look.counts.bags += 1;
    let mut contents = look.list(bag);
    let has_data = look.has_folder(bag, DATA, &contents);
    contents.remove(DATA);
    let (tags, tagmanifest) = tags(look, bag, &contents, sealed);
    let info = tags.sealed(INFO).unwrap_or_default();
    let mut said = Said {
        tagmanifest,
        case: field(info, "External-Identifier"),
        previous: field(info, "Previous-Bag-Tagmanifest-SHA256"),
        is_known: tags.sealed(INFO).is_some(),
        ..Said::default()
    };
    if tags.sealed(DECLARED).is_some_and(|text| text != DECLARATION) {
        look.damage(&bag.join(DECLARED), Damage::Disagrees { with: "BagIt 1.0 in UTF-8" });
    }
    if has_data {
        payload(look, bag, &tags, &mut said);
    }
    said
}

fn tags(
    look: &mut Inspection<'_>,
    bag: &Path,
    contents: &Contents,
    sealed: Option<&str>,
) -> (Tags, Option<String>) {
    let mut text = BTreeMap::new();
    for name in COVERED.into_iter().chain([TAG_MANIFEST]) {
        // Counted, and refused, where it is hashed.
        if contents.get(name) == Some(&Kind::File)
            && let Ok(bytes) = std::fs::read(bag.join(name))
        {
            text.insert(name, String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    let manifest = text.remove(TAG_MANIFEST);
    let hash = manifest.as_ref().map(|manifest| sha256(manifest.as_bytes()));
    let is_sealed = hash.is_some() && sealed.is_none_or(|sealed| hash.as_deref() == Some(sealed));
    // One that was changed or is gone can be made again from the files, where those are sound.
    let again: String =
        text.iter().map(|(name, text)| entry(&sha256(text.as_bytes()), name)).collect();
    let can_be_made_again = sealed.is_some_and(|sealed| sha256(again.as_bytes()) == sealed);
    let list = match can_be_made_again {
        true => listed(&again),
        false => listed(&manifest.unwrap_or_default()),
    };
    let mut expected: List =
        COVERED.into_iter().map(|name| (name.to_owned(), Expected::default())).collect();
    let covered = list.into_iter().filter(|(name, _)| is_sealed || COVERED.contains(&&**name));
    expected.extend(covered.map(|(name, hash)| (name, Expected::by_sha256(hash))));
    let whole = sealed.map(Expected::by_sha256).unwrap_or_default();
    let octets = can_be_made_again.then_some(again.len() as u64);
    expected.insert(TAG_MANIFEST.to_owned(), Expected { octets, ..whole });
    for (name, other) in [(MANIFEST_256, MANIFEST_512), (MANIFEST_512, MANIFEST_256)] {
        let octets = text.get(other).map(|other| as_long_as(name, other));
        expected.entry(name.to_owned()).or_default().octets = octets;
    }
    let Compared { sound, .. } = compare(look, bag, contents, &expected, Known::Lines);
    (Tags { text, sound }, hash)
}

fn payload(look: &mut Inspection<'_>, bag: &Path, tags: &Tags, said: &mut Said) {
    let data = bag.join(DATA);
    let contents = look.list(&data);
    let oxum = tags.sealed(INFO).and_then(|info| field(info, "Payload-Oxum"));
    let oxum = oxum.as_deref().and_then(|oxum| {
        let (octets, files) = oxum.split_once('.')?;
        Some((octets.parse::<u64>().ok()?, files.parse::<usize>().ok()?))
    });
    let list = payload_list(tags);
    for name in [MANIFEST_256, MANIFEST_512] {
        let lacks = |expected: &Expected| match name {
            MANIFEST_256 => expected.sha256.is_none(),
            _ => expected.sha512.is_none(),
        };
        if tags.sealed(name).is_some() && list.values().any(lacks) {
            look.damage(&bag.join(name), Damage::Disagrees { with: "it names every payload file" });
        }
    }
    let known = oxum.map_or(Known::Nothing, |(octets, _)| Known::Together(octets));
    let compared = compare(look, &data, &contents, &list, known);
    if compared.is_sound && oxum.is_some_and(|oxum| oxum != (compared.octets, list.len())) {
        let with = "its `Payload-Oxum` counts other octets or files";
        look.damage(&bag.join(INFO), Damage::Disagrees { with });
    }
    said.holds_mail = contents.contains_key(Exhibit::BroughtMail.file_name());
    let consent = Exhibit::Consent.file_name();
    if compared.sound.iter().any(|name| name == consent) {
        said.digest = digest(look, &data.join(consent));
    }
}

/// What the manifests say of the payload: both where both are sealed, else the one that is, else
/// whatever is left.
fn payload_list(tags: &Tags) -> List {
    let any_is_sealed = [MANIFEST_256, MANIFEST_512].iter().any(|it| tags.sealed(it).is_some());
    let text = |name| match any_is_sealed {
        true => tags.sealed(name).unwrap_or_default(),
        false => tags.text.get(name).map(String::as_str).unwrap_or_default(),
    };
    let in_data = |list: Vec<(String, String)>| {
        list.into_iter()
            .filter_map(|(path, hash)| Some((path.strip_prefix("data/")?.to_owned(), hash)))
    };
    let mut list = List::new();
    for (name, hash) in in_data(listed(text(MANIFEST_256))) {
        list.entry(name).or_default().sha256 = Some(hash);
    }
    for (name, hash) in in_data(listed(text(MANIFEST_512))) {
        list.entry(name).or_default().sha512 = Some(hash);
    }
    list
}

/// How long a manifest is that names the same files as the other one.
fn as_long_as(name: &str, other: &str) -> u64 {
    let hash = if name == MANIFEST_256 { 64 } else { 128 };
    listed(other).iter().map(|(path, _)| hash + "  \n".len() + path.len()).sum::<usize>() as u64
}

/// The lines of a manifest: paths and hashes.
fn listed(manifest: &str) -> Vec<(String, String)> {
    let lines = manifest.lines().filter_map(|line| line.split_once("  "));
    lines.map(|(hash, path)| (path.to_owned(), hash.to_owned())).collect()
}

/// A field of `bag-info.txt`.
fn field(info: &str, label: &str) -> Option<String> {
    let mut lines = info.lines();
    lines.find_map(|line| Some(line.strip_prefix(label)?.strip_prefix(": ")?.to_owned()))
}

/// The digest that `consent.json` names, if it is that of its third line.
fn digest(look: &mut Inspection<'_>, path: &Path) -> Option<String> {
    let bytes = std::fs::read(path).ok()?;
    let third = bytes.split(|byte| *byte == b'\n').nth(2).map(sha256);
    let json: Option<serde_json::Value> = serde_json::from_slice(&bytes).ok();
    let named = json.as_ref().and_then(|json| json["digest"].as_str()).filter(|it| is_hash(it));
    if named.is_none() || named != third.as_deref() {
        let with = "its digest is the SHA-256 of its third line";
        look.damage(path, Damage::Disagrees { with });
        return None;
    }
    named.map(str::to_owned)
}
