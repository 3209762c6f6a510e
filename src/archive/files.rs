//! Folders 0700, files 0600, created once, synced: the only file of the archive that writes.
//!
//! It refuses to overwrite: every file is made with `create_new`, and nothing here truncates.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions, TryLockError};
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

use super::error::ArchiveError;
use super::faults::{self, step};

/// Makes one folder with mode 0700, whatever the umask, and syncs the one above; an error where it
/// exists.
pub(super) fn create_folder(path: &Path) -> Result<(), ArchiveError> {
    step("create the folder", path)
        .and_then(|()| DirBuilder::new().mode(0o700).create(path))
        .and_then(|()| fs::set_permissions(path, Permissions::from_mode(0o700)))
        .map_err(ArchiveError::refused("create the folder", path))?;
    sync_folder_of(path)
}

/// Makes a folder and the folders above it that are missing; leaves alone what exists.
pub(super) fn ensure_folder(path: &Path) -> Result<(), ArchiveError> {
    if path.is_dir() {
        return Ok(());
    }
    if let Some(above) = path.parent().filter(|above| !above.as_os_str().is_empty()) {
        ensure_folder(above)?;
    }
    match create_folder(path) {
        // Another run was quicker, or something that is no folder is in the way.
        Err(ArchiveError::Refused { source, .. }) if source.kind() == ErrorKind::AlreadyExists => {
            match path.is_dir() {
                true => Ok(()),
                false => Err(ArchiveError::refused("create the folder", path)(
                    ErrorKind::NotADirectory.into(),
                )),
            }
        }
        other => other,
    }
}

/// Creates a file that must not exist, writes it in one go, and syncs it and its folder.
///
/// Where that fails halfway (a full disk), the file that this call made goes again.
pub(super) fn create(path: &Path, bytes: &[u8]) -> Result<(), ArchiveError> {
    let mut file = create_empty(path).map_err(ArchiveError::refused("create", path))?;
    let written = write_all(&mut file, path, bytes)
        .and_then(|()| sync(&file, path))
        .map_err(ArchiveError::refused("write", path))
        .and_then(|()| sync_folder_of(path));
    if written.is_err() {
        // Nothing more can be done where even this is refused; the first error is the one to say.
        let _ = remove(path);
    }
    written
}

/// Creates a file that must not exist, mode 0600 whatever the umask.
fn create_empty(path: &Path) -> io::Result<File> {
    step("create", path)?;
    let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.set_permissions(Permissions::from_mode(0o600))?;
    Ok(file)
}

/// Appends to a file that exists, in one write, and syncs it.
pub(super) fn append(path: &Path, bytes: &[u8]) -> Result<(), ArchiveError> {
    OpenOptions::new()
        .append(true)
        .open(path)
        .and_then(|mut file| {
            write_all(&mut file, path, bytes)?;
            sync(&file, path)
        })
        .map_err(ArchiveError::refused("write to", path))
}

/// Puts a file in the place of another, in one step: at every moment the old one is there, or the
/// new one, and whole.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> Result<(), ArchiveError> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let prepared = path.with_file_name(format!(".{name}"));
    // One that was being prepared when a run was ended.
    if prepared.symlink_metadata().is_ok() {
        remove(&prepared)?;
    }
    create(&prepared, bytes)?;
    rename(&prepared, path)
}

/// Writes all of it in one go; in two where a fault is planted, which may come between them.
fn write_all(file: &mut File, path: &Path, mut bytes: &[u8]) -> io::Result<()> {
    step("write", path)?;
    if faults::are_planted() {
        let (first, rest) = bytes.split_at(bytes.len() / 2);
        file.write_all(first)?;
        step("write the rest of", path)?;
        bytes = rest;
    }
    file.write_all(bytes)
}

fn sync(file: &File, path: &Path) -> io::Result<()> {
    step("sync", path)?;
    file.sync_all()
}

/// Syncs a folder, so that the names in it survive a power cut.
pub(super) fn sync_folder(path: &Path) -> Result<(), ArchiveError> {
    File::open(path)
        .and_then(|folder| sync(&folder, path))
        .map_err(ArchiveError::refused("sync the folder", path))
}

fn sync_folder_of(path: &Path) -> Result<(), ArchiveError> {
    match path.parent() {
        // A name alone lies where the program was started.
        Some(above) if above.as_os_str().is_empty() => sync_folder(Path::new(".")),
        Some(above) => sync_folder(above),
        None => Ok(()),
    }
}

/// A lock of the operating system on a file. It goes with the process, and no sooner than this.
#[derive(Debug)]
pub(super) struct Lock(File);

impl Lock {
    /// Waits for the lock.
    pub(super) fn wait(path: &Path) -> Result<Self, ArchiveError> {
        let file = lock_file(path)?;
        step("lock", path).and_then(|()| file.lock()).map_err(cannot_lock(path))?;
        Ok(Self(file))
    }

    /// Takes the lock, or `None` where somebody holds it.
    pub(super) fn try_now(path: &Path) -> Result<Option<Self>, ArchiveError> {
        let file = lock_file(path)?;
        match step("lock", path).map_err(TryLockError::Error).and_then(|()| file.try_lock()) {
            Ok(()) => Ok(Some(Self(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(cannot_lock(path)(error)),
        }
    }
}

/// A file system that knows no locks cannot keep two runs apart, and is said to be one.
fn cannot_lock(path: &Path) -> impl FnOnce(io::Error) -> ArchiveError {
    /// `ENOLCK`: a network file system without its lock service.
    const NO_LOCKS: i32 = rustix::io::Errno::NOLCK.raw_os_error();
    let path = path.to_owned();
    move |error| match error.kind() == ErrorKind::Unsupported
        || error.raw_os_error() == Some(NO_LOCKS)
    {
        true => ArchiveError::NoLocks { path },
        false => ArchiveError::refused("lock", &path)(error),
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing is not enough: a child between its fork and its exec still has the file open.
        let _ = self.0.unlock();
    }
}

/// Opens the file that a lock is taken on; made where it is missing, never written to.
pub(super) fn lock_file(path: &Path) -> Result<File, ArchiveError> {
    match create_empty(path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            OpenOptions::new().write(true).open(path)
        }
        other => other,
    }
    .map_err(ArchiveError::refused("open for locking", path))
}

/// Reads a whole file.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, ArchiveError> {
    step("read", path).and_then(|()| fs::read(path)).map_err(ArchiveError::refused("read", path))
}

/// Whether nothing is at this place.
pub(super) fn is_gone(path: &Path) -> bool {
    path.symlink_metadata().is_err_and(|error| error.kind() == ErrorKind::NotFound)
}

/// The names of what lies in a folder, sorted; nothing where there is no such folder.
pub(super) fn names(folder: &Path) -> Result<Vec<String>, ArchiveError> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        other => other.map_err(ArchiveError::refused("list", folder))?,
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(ArchiveError::refused("list", folder))?;
        // What is not UTF-8 was not made by this program.
        names.extend(entry.file_name().into_string());
    }
    names.sort();
    Ok(names)
}

/// Gives a folder its final name, which must be free, or a file the name of one that it replaces;
/// and syncs the folder above.
pub(super) fn rename(from: &Path, to: &Path) -> Result<(), ArchiveError> {
    step("rename to", to)
        .and_then(|()| fs::rename(from, to))
        .map_err(ArchiveError::refused("rename to", to))?;
    sync_folder_of(to)
}

/// Removes a folder and what is in it; nothing to do where there is none.
pub(super) fn remove_folder(path: &Path) -> Result<(), ArchiveError> {
    match step("remove", path).and_then(|()| fs::remove_dir_all(path)) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        other => other.map_err(ArchiveError::refused("remove", path)),
    }
}

/// Removes one file and syncs its folder.
pub(super) fn remove(path: &Path) -> Result<(), ArchiveError> {
    step("remove", path)
        .and_then(|()| fs::remove_file(path))
        .map_err(ArchiveError::refused("remove", path))?;
    sync_folder_of(path)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{create, ensure_folder};

    #[test]
    fn a_file_that_exists_is_never_overwritten() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("one");
        create(&path, b"one").unwrap();
        create(&path, b"two").unwrap_err();
        assert_eq!(fs::read(&path).unwrap(), b"one");
    }

    #[test]
    fn a_file_in_the_way_of_a_folder_is_an_error_that_names_it() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("one");
        create(&path, b"one").unwrap();
        let said = ensure_folder(&path.join("two")).unwrap_err().to_string();
        assert!(said.contains("create the folder") && said.contains("one"), "{said}");
    }
}
