//! The person's everyday Firefox profiles, which no driver is ever pointed at.
//!
//! geckodriver changes preferences in the profile that it is given, safe browsing and the lists of
//! revoked certificates among them, and they stay changed. So a directory is refused when one of
//! Firefox's lists names it, when it lies in a folder where Firefox keeps profiles, listed or not,
//! or when a Firefox has it open.
//!
//! Links are followed, and what is compared is where a path leads. Not seen is a profile outside
//! those folders that no list names, as after `firefox -profile DIR`, and one on macOS whose place
//! its list keeps as an alias record.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::os::unix::ffi::OsStrExt;
use std::path::{Component, Path, PathBuf};

use rustix::process::{Flock, FlockType, fcntl_getlk};
use thiserror::Error;

use crate::words::words;

/// The list of profiles in each of Firefox's folders.
const LIST: &str = "profiles.ini";

/// The list of the Firefoxes that are installed, each with the profile that it opens.
const INSTALLS: &str = "installs.ini";

/// The file that a Firefox holds locked as long as it has the profile open.
const LOCK: &str = ".parentlock";

/// The largest list that is read. One with a hundred profiles has some ten kilobytes.
const LARGEST_LIST: u64 = 1024 * 1024;

/// Where Firefox keeps its profiles below the home folder: of old, as a snap, as a flatpak, and on
/// macOS.
const BELOW_HOME: [&str; 8] = [
    ".config/mozilla/firefox",
    ".mozilla/firefox",
    "snap/firefox/common/.config/mozilla/firefox",
    "snap/firefox/common/.mozilla/firefox",
    ".var/app/org.mozilla.firefox/config/mozilla/firefox",
    ".var/app/org.mozilla.firefox/.config/mozilla/firefox",
    ".var/app/org.mozilla.firefox/.mozilla/firefox",
    "Library/Application Support/Firefox",
];

/// Why a directory is no place for a driver.
#[derive(Debug, Error)]
pub enum NotOurs {
    /// It is, lies in or holds a profile that one of Firefox's lists names.
    #[error("{}", words!("not-ours-listed", folder = shown(directory), profile = shown(profile), list = shown(list)))]
    Listed {
        /// The directory.
        directory: PathBuf,
        /// The profile.
        profile: PathBuf,
        /// The list.
        list: PathBuf,
    },
    /// It lies in, or around, a folder where Firefox keeps profiles.
    #[error("{}", words!("not-ours-inside", folder = shown(directory), root = shown(root)))]
    Inside {
        /// The directory.
        directory: PathBuf,
        /// The folder.
        root: PathBuf,
    },
    /// A Firefox has it open.
    #[error("{}", in_use(directory, *pid))]
    InUse {
        /// The directory.
        directory: PathBuf,
        /// The process, where it can be seen.
        pid: Option<u32>,
    },
    /// What decides it could not be read.
    #[error("{}", words!("not-ours-unknown", folder = shown(directory), path = shown(path)))]
    CannotTell {
        /// The directory.
        directory: PathBuf,
        /// What could not be read.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn in_use(directory: &Path, pid: Option<u32>) -> String {
    match pid {
        Some(pid) => words!("not-ours-open-in", folder = shown(directory), pid = pid),
        None => words!("not-ours-open", folder = shown(directory)),
    }
}

impl NotOurs {
    /// What to do about it.
    pub fn hint(&self) -> String {
        match self {
            NotOurs::Listed { .. } | NotOurs::Inside { .. } => words!("not-ours-next"),
            NotOurs::InUse { .. } => words!("not-ours-open-next"),
            NotOurs::CannotTell { .. } => words!("not-ours-unknown-next"),
        }
    }
}

/// Refuses a directory that a driver must not be pointed at; one that does not exist is judged by
/// where it would be.
///
/// # Errors
/// [`NotOurs`] says why, also where it cannot be told.
pub fn must_be_ours(directory: &Path) -> Result<(), NotOurs> {
    Everyday::of_this_person().must_not_hold(directory)
}

/// The process that has a profile open in a Firefox; `Some(None)` where one does that cannot be
/// seen from here.
///
/// The link `lock` beside it proves nothing: it stays when a Firefox is killed.
///
/// # Errors
/// Where that cannot be asked.
pub fn open_in(profile: &Path) -> io::Result<Option<Option<u32>>> {
    let path = profile.join(LOCK);
    match fs::metadata(&path) {
        Ok(found) if found.is_file() => {}
        Ok(_) => return Ok(None),
        Err(error) if is_not_there(&error) => return Ok(None),
        Err(error) => return Err(error),
    }
    let held = fcntl_getlk(File::open(path)?, &Flock::from(FlockType::WriteLock))?;
    Ok(held.map(|lock| lock.pid.map(|pid| pid.as_raw_nonzero().get().unsigned_abs())))
}

/// Where one person's Firefox keeps its profiles.
#[derive(Debug, Clone)]
pub struct Everyday {
    home: Option<PathBuf>,
    roots: Vec<PathBuf>,
}

/// What could not be read, and why.
pub type Unread = (PathBuf, io::Error);

/// A directory that one of Firefox's lists names.
struct Listed {
    profile: PathBuf,
    list: PathBuf,
}

impl Everyday {
    /// Of the person who runs this program.
    pub fn of_this_person() -> Self {
        let config = std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from);
        Self::of(etcetera::home_dir().ok().as_deref(), config.as_deref())
    }

    /// With this home and `XDG_CONFIG_HOME`. What is no absolute path counts for nothing, as for
    /// Firefox.
    pub fn of(home: Option<&Path>, config: Option<&Path>) -> Self {
        let home = home.filter(|home| home.is_absolute()).map(Path::to_path_buf);
        let config = config.filter(|config| config.is_absolute());
        let below = BELOW_HOME.iter().filter_map(|below| Some(home.as_ref()?.join(below)));
        let mut roots: Vec<PathBuf> = below.collect();
        let named = config.map(|config| config.join("mozilla/firefox"));
        roots.extend(named.filter(|named| !roots.contains(named)));
        Self { home, roots }
    }

    /// Every profile there is, listed or not, by where it really is; and what could not be looked at,
    /// one thing for each folder of Firefox's.
    pub fn profiles(&self) -> (Vec<PathBuf>, Vec<Unread>) {
        let (mut found, mut unread) = (Vec::new(), Vec::new());
        for root in &self.roots {
            let mut hidden = None;
            match self.listed(root) {
                Ok(listed) => found.extend(listed.into_iter().map(|listed| listed.profile)),
                Err(error) => hidden = Some(error),
            }
            for folder in [root.clone(), root.join("Profiles")] {
                match fs::read_dir(&folder) {
                    Ok(entries) => found.extend(entries.flatten().map(|entry| entry.path())),
                    Err(error) if is_not_there(&error) => {}
                    Err(error) => hidden = hidden.or(Some((folder, error))),
                }
            }
            unread.extend(hidden);
        }
        let is_profile = |path: &PathBuf| match path.join("prefs.js").symlink_metadata() {
            Ok(_) => true,
            // One that may not be looked into; nonsense in a list is none.
            Err(error) => error.kind() == ErrorKind::PermissionDenied,
        };
        let real = found.iter().filter(|path| is_profile(path));
        let mut real: Vec<PathBuf> = real.filter_map(|path| fs::canonicalize(path).ok()).collect();
        real.sort();
        real.dedup();
        (real, unread)
    }

    /// See [`must_be_ours`].
    ///
    /// # Errors
    /// [`NotOurs`] says why, also where it cannot be told.
    pub fn must_not_hold(&self, directory: &Path) -> Result<(), NotOurs> {
        let unread = |(path, source)| NotOurs::CannotTell {
            directory: directory.to_path_buf(),
            path,
            source,
        };
        let place = real(directory).map_err(at(directory)).map_err(unread)?;
        let directory = directory.to_path_buf();
        if let Some(Listed { profile, list }) = self.listed_at(&place).map_err(unread)? {
            return Err(NotOurs::Listed { directory, profile, list });
        }
        if let Some(root) = self.root_of(&place).map_err(unread)? {
            return Err(NotOurs::Inside { directory, root });
        }
        match open_in(&place).map_err(at(&place.join(LOCK))).map_err(unread)? {
            Some(pid) => Err(NotOurs::InUse { directory, pid }),
            None => Ok(()),
        }
    }

    /// The listed profile at a place, around it or in it.
    fn listed_at(&self, place: &Path) -> Result<Option<Listed>, Unread> {
        for root in &self.roots {
            for listed in self.listed(root)? {
                if overlap(place, &listed.profile).map_err(at(&listed.profile))? {
                    return Ok(Some(listed));
                }
            }
        }
        Ok(None)
    }

    /// The folder of profiles at a place, around it or in it.
    fn root_of(&self, place: &Path) -> Result<Option<PathBuf>, Unread> {
        for root in &self.roots {
            if overlap(place, root).map_err(at(root))? {
                return Ok(Some(root.clone()));
            }
        }
        // Another home, or a browser that is made from Firefox and keeps its profiles as it does.
        let above = place.ancestors().find(|above| above.join(LIST).is_file());
        Ok(above.map(Path::to_path_buf))
    }

    /// What the lists of one of Firefox's folders name.
    fn listed(&self, root: &Path) -> Result<Vec<Listed>, Unread> {
        let mut listed = Vec::new();
        for name in [LIST, INSTALLS] {
            let list = root.join(name);
            let text = read_list(&list).map_err(at(&list))?;
            for place in places(&text) {
                // The path of an older list may begin with a `~`.
                let profile = match (place.strip_prefix("~"), &self.home) {
                    (Ok(below), Some(home)) => home.join(below),
                    _ => root.join(place),
                };
                listed.push(Listed { profile, list: list.clone() });
            }
        }
        Ok(listed)
    }
}

fn at(path: &Path) -> impl Fn(io::Error) -> Unread {
    move |error| (path.to_path_buf(), error)
}

/// Whether a place is where a path leads, or lies in it, or around it.
fn overlap(place: &Path, path: &Path) -> io::Result<bool> {
    match real(path) {
        Ok(there) => Ok(place.starts_with(&there) || there.starts_with(place)),
        // A link that leads nowhere, as to a disk that is not there; nonsense that no file is called.
        Err(error) if is_not_there(&error) || error.kind() == ErrorKind::InvalidInput => Ok(false),
        Err(error) => Err(error),
    }
}

/// Where a path leads: every link followed, also above what does not exist yet.
fn real(path: &Path) -> io::Result<PathBuf> {
    let mut real = PathBuf::new();
    for part in std::path::absolute(path)?.components() {
        match part {
            Component::ParentDir => {
                real.pop();
            }
            part => real.push(part),
        }
        match real.symlink_metadata() {
            Ok(found) if found.is_symlink() => real = fs::canonicalize(&real)?,
            Ok(_) => {}
            Err(error) if is_not_there(&error) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(real)
}

/// A list, or nothing where there is none.
fn read_list(path: &Path) -> io::Result<Vec<u8>> {
    match fs::metadata(path) {
        Ok(found) if found.is_file() => {}
        Ok(_) => return Ok(Vec::new()),
        Err(error) if is_not_there(&error) => return Ok(Vec::new()),
        Err(error) => return Err(error),
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(LARGEST_LIST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST_LIST {
        return Err(io::Error::new(
            ErrorKind::FileTooLarge,
            "it is too large for a list of profiles",
        ));
    }
    Ok(match bytes.strip_prefix(b"\xFF\xFE") {
        Some(wide) => {
            let units: Vec<u16> =
                wide.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
            String::from_utf16_lossy(&units).into_bytes()
        }
        None => bytes,
    })
}

/// The paths that a list names. Firefox's own reader is as plain: no quotes, no escapes, and what
/// it does not understand it passes over.
fn places(list: &[u8]) -> impl Iterator<Item = &Path> {
    let lines = list.split(|byte| matches!(byte, b'\r' | b'\n')).map(<[u8]>::trim_ascii_start);
    let named = lines
        .filter_map(|line| line.strip_prefix(b"Path=").or_else(|| line.strip_prefix(b"Default=")));
    // `Default=1` in a profile's own section is no path.
    named
        .filter(|place| !matches!(*place, b"" | b"1"))
        .map(|place| Path::new(OsStr::from_bytes(place)))
}

fn is_not_there(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}
