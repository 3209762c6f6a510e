//! How one part of an archive is looked at: folders listed, files read and hashed in pieces, what
//! is wrong with any of them noted.

use std::collections::BTreeMap;
use std::fs::{self, File, FileType};
use std::io::{self, Read};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256, Sha512};

use super::finding::{Damage, Finding, Note, What};
use crate::preview::hex;

/// As much of a file as is in memory at once.
const PIECE: usize = 64 * 1024;

/// How much was looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Cases.
    pub cases: usize,
    /// Sealed bags.
    pub bags: usize,
    /// Files that were read.
    pub files: u64,
    /// The octets in them.
    pub bytes: u64,
}

impl Counts {
    pub(super) fn add(&mut self, other: Counts) {
        self.cases += other.cases;
        self.bags += other.bags;
        self.files += other.files;
        self.bytes += other.bytes;
    }
}

/// What lies in a folder under one name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    File,
    Folder,
    /// A link or a device: said already, and not opened.
    Strange,
}

/// The names in a folder, with what each is.
pub(super) type Contents = BTreeMap<String, Kind>;

/// A file's hashes, and what helps to say what was done to it.
pub(super) struct Measured {
    pub(super) sha256: String,
    pub(super) sha512: String,
    pub(super) octets: u64,
    pub(super) ends_a_line: bool,
}

/// One part of an archive while it is looked at.
pub(super) struct Inspection<'a> {
    root: &'a Path,
    case: Option<&'a str>,
    practice: bool,
    piece: Box<[u8]>,
    pub(super) findings: Vec<Finding>,
    pub(super) counts: Counts,
}

impl<'a> Inspection<'a> {
    pub(super) fn of(root: &'a Path, practice: bool, case: Option<&'a str>) -> Self {
        Self {
            root,
            case,
            practice,
            piece: vec![0; PIECE].into_boxed_slice(),
            findings: Vec::new(),
            counts: Counts::default(),
        }
    }

    pub(super) fn damage(&mut self, path: &Path, damage: Damage) {
        self.found(path, What::Damage(damage));
    }

    pub(super) fn note(&mut self, path: &Path, note: Note) {
        self.found(path, What::Note(note));
    }

    fn found(&mut self, path: &Path, what: What) {
        let path: PathBuf = path.strip_prefix(self.root).unwrap_or(path).to_owned();
        let case = self.case.map(str::to_owned);
        self.findings.push(Finding { case, practice: self.practice, path, what });
    }

    /// The archive's own folder may have been made by somebody else: its permissions are theirs.
    pub(super) fn look_at_root(&mut self) {
        let root = self.root;
        if let Ok(metadata) = root.metadata() {
            let mode = metadata.permissions().mode() & 0o7777;
            if mode & 0o077 != 0 {
                self.note(root, Note::OpenToOthers { mode });
            }
        }
    }

    /// What lies in a folder; links, devices and permissions are seen to here.
    pub(super) fn list(&mut self, folder: &Path) -> Contents {
        let mut contents = Contents::new();
        let listed =
            fs::read_dir(folder).and_then(|entries| entries.collect::<io::Result<Vec<_>>>());
        let entries = match listed {
            Ok(entries) => entries,
            Err(error) => {
                self.damage(folder, Damage::Unreadable { why: error.kind().to_string() });
                return contents;
            }
        };
        for entry in entries {
            let path = entry.path();
            let metadata = match entry.metadata() {
                Ok(metadata) => metadata,
                Err(error) => {
                    self.damage(&path, Damage::Unreadable { why: error.kind().to_string() });
                    continue;
                }
            };
            let kind = self.kind(&path, metadata.file_type());
            self.check_mode(&path, kind, metadata.permissions().mode());
            match entry.file_name().into_string() {
                Ok(name) => {
                    contents.insert(name, kind);
                }
                // Every name that the program gives is ASCII.
                Err(_) => self.damage(&path, Damage::Added),
            }
        }
        contents
    }

    /// Looks into a folder that nothing is known of: links and permissions, all the way down.
    pub(super) fn look_through(&mut self, folder: &Path) {
        for (name, kind) in self.list(folder) {
            if kind == Kind::Folder {
                self.look_through(&folder.join(name));
            }
        }
    }

    fn kind(&mut self, path: &Path, kind: FileType) -> Kind {
        if kind.is_file() {
            return Kind::File;
        }
        if kind.is_dir() {
            return Kind::Folder;
        }
        let damage = match fs::read_link(path) {
            Ok(to) => Damage::Link { to: to.to_string_lossy().into_owned() },
            Err(_) => Damage::NotAFile,
        };
        self.damage(path, damage);
        Kind::Strange
    }

    fn check_mode(&mut self, path: &Path, kind: Kind, mode: u32) {
        let is = mode & 0o7777;
        let should = match kind {
            Kind::File => 0o600,
            Kind::Folder => 0o700,
            Kind::Strange => return,
        };
        if is != should {
            self.damage(path, Damage::Mode { is, should });
        }
    }

    /// Whether a file is there; one that is gone, or is no file, is said to be.
    pub(super) fn has_file(&mut self, folder: &Path, name: &str, contents: &Contents) -> bool {
        match contents.get(name) {
            Some(Kind::File) => return true,
            Some(Kind::Folder) => self.damage(&folder.join(name), Damage::NotAFile),
            Some(Kind::Strange) => {}
            None => self.damage(&folder.join(name), Damage::Missing),
        }
        false
    }

    /// Whether a folder is there; one that is gone, or is no folder, is said to be.
    pub(super) fn has_folder(&mut self, folder: &Path, name: &str, contents: &Contents) -> bool {
        match contents.get(name) {
            Some(Kind::Folder) => return true,
            Some(Kind::File) => self.damage(&folder.join(name), Damage::NotAFolder),
            Some(Kind::Strange) => {}
            None => self.damage(&folder.join(name), Damage::Missing),
        }
        false
    }

    /// One of the small files, whole.
    pub(super) fn read(&mut self, path: &Path) -> Option<Vec<u8>> {
        let read = fs::read(path);
        let octets = read.as_ref().map_or(0, Vec::len) as u64;
        self.count(path, read, octets)
    }

    /// A file of any size, in pieces.
    pub(super) fn measure(&mut self, path: &Path) -> Option<Measured> {
        let measured = measure(path, &mut self.piece);
        let octets = measured.as_ref().map_or(0, |measured| measured.octets);
        self.count(path, measured, octets)
    }

    fn count<T>(&mut self, path: &Path, read: io::Result<T>, octets: u64) -> Option<T> {
        match read {
            Ok(read) => {
                self.counts.files += 1;
                self.counts.bytes += octets;
                Some(read)
            }
            Err(error) => {
                self.damage(path, Damage::Unreadable { why: error.kind().to_string() });
                None
            }
        }
    }
}

fn measure(path: &Path, piece: &mut [u8]) -> io::Result<Measured> {
    let (mut sha256, mut sha512) = (Sha256::new(), Sha512::new());
    let (mut octets, mut last) = (0, None);
    let mut file = File::open(path)?;
    loop {
        let read = match file.read(piece) {
            Ok(0) => break,
            Ok(read) => &piece[..read],
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        sha256.update(read);
        sha512.update(read);
        octets += read.len() as u64;
        last = read.last().copied();
    }
    Ok(Measured {
        sha256: hex(&sha256.finalize()),
        sha512: hex(&sha512.finalize()),
        octets,
        ends_a_line: last == Some(b'\n'),
    })
}
