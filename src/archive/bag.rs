//! Seals a folder into a BagIt bag (RFC 8493), so that others can check it without this program.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use sha2::{Digest, Sha512};

use super::error::ArchiveError;
use super::files;
use super::journal::sha256;
use crate::preview::hex;

/// What a bag says about itself in `bag-info.txt` (RFC 8493 §2.2.2).
pub(super) struct About<'a> {
    /// The case.
    pub(super) case: &'a str,
    /// What it is, in one line.
    pub(super) description: String,
    /// The program's version.
    pub(super) program: &'a str,
    /// The SHA-256 of the tag manifest of the bag before, in this case.
    pub(super) previous: Option<&'a str>,
    /// When it is sealed.
    pub(super) sealed_at: Timestamp,
}

/// The tag manifest, written last (RFC 8493 §2.2.1).
pub(super) const TAGMANIFEST: &str = "tagmanifest-sha256.txt";

/// A bag that got its name.
pub(super) struct Sealed {
    /// Its folder.
    pub(super) folder: PathBuf,
    /// Its folder's name.
    pub(super) name: String,
    /// The SHA-256 of its tag manifest: one number for all of it.
    pub(super) tagmanifest_sha256: String,
}

/// Writes the tag files into `work` and renames it to `<time>-<event>` beside it.
pub(super) fn seal(work: &Path, name: &str, about: &About<'_>) -> Result<Sealed, ArchiveError> {
    let payload = Payload::read(work)?;
    let tags = [
        ("bagit.txt", DECLARATION.to_owned()),
        ("bag-info.txt", info(about, &payload)),
        ("manifest-sha256.txt", payload.manifest(sha256)),
        ("manifest-sha512.txt", payload.manifest(sha512)),
    ];
    let mut tagmanifest = String::new();
    let mut sorted: Vec<_> = tags.iter().collect();
    sorted.sort();
    for (file, text) in sorted {
        files::create(&work.join(file), text.as_bytes())?;
        tagmanifest.push_str(&entry(&sha256(text.as_bytes()), file));
    }
    files::create(&work.join(TAGMANIFEST), tagmanifest.as_bytes())?;
    let (folder, name) = free_name(work, name);
    files::rename(work, &folder)?;
    Ok(Sealed { folder, name, tagmanifest_sha256: sha256(tagmanifest.as_bytes()) })
}

/// RFC 8493 §2.1.1.
pub(super) const DECLARATION: &str = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/// The files under `data/`, by name.
struct Payload(Vec<(String, Vec<u8>)>);

impl Payload {
    fn read(work: &Path) -> Result<Self, ArchiveError> {
        let data = work.join("data");
        let mut payload = Vec::new();
        for name in files::names(&data)? {
            let bytes = files::read(&data.join(&name))?;
            payload.push((name, bytes));
        }
        Ok(Self(payload))
    }

    /// RFC 8493 §2.1.3: every payload file, in every manifest.
    fn manifest(&self, hash: fn(&[u8]) -> String) -> String {
        self.0.iter().map(|(name, bytes)| entry(&hash(bytes), &format!("data/{name}"))).collect()
    }

    /// RFC 8493 §2.2.2: octets, a full stop, the number of files.
    fn oxum(&self) -> String {
        let octets: usize = self.0.iter().map(|(_, bytes)| bytes.len()).sum();
        format!("{octets}.{}", self.0.len())
    }
}

/// A line as `sha256sum` writes and reads it.
pub(super) fn entry(hash: &str, path: &str) -> String {
    format!("{hash}  {path}\n")
}

fn info(about: &About<'_>, payload: &Payload) -> String {
    let mut info = format!(
        "Bag-Software-Agent: objector {}\n\
         Bagging-Date: {}\n\
         External-Description: {}\n\
         External-Identifier: {}\n\
         Payload-Oxum: {}\n",
        about.program,
        about.sealed_at.strftime("%Y-%m-%d"),
        about.description,
        about.case,
        payload.oxum(),
    );
    if let Some(previous) = about.previous {
        info.push_str(&format!("Previous-Bag-Tagmanifest-SHA256: {previous}\n"));
    }
    info
}

/// The name, or the first of `name-2`, `name-3`, … that is free beside `work`.
fn free_name(work: &Path, name: &str) -> (PathBuf, String) {
    let mut chosen = name.to_owned();
    let mut n = 1;
    // `symlink_metadata`, because a dangling link is in the way as well.
    while work.with_file_name(&chosen).symlink_metadata().is_ok() {
        n += 1;
        chosen = format!("{name}-{n}");
    }
    (work.with_file_name(&chosen), chosen)
}

fn sha512(bytes: &[u8]) -> String {
    hex(&Sha512::digest(bytes))
}
