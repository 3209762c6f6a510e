//! The folders that a run writes: whether it could, who else can look into them, and how much room
//! there is. None is made.

use std::fs::{self, Metadata};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{Access, access, statvfs};

use super::{Finding, quoted};
use crate::archive::root_or_default;
use crate::browser::driver::{DriverError, left_behind, runs_folder};
use crate::outcome::Exit;
use crate::session::sessions_folder;

const MEGABYTE: u64 = 1_000_000;

/// One of the folders.
struct Folder {
    check: &'static str,
    path: PathBuf,
    /// How a run ends that cannot write there.
    exit: Exit,
    /// How to name another place.
    elsewhere: &'static str,
    /// What a run needs, in bytes, and what is little.
    room: (u64, u64),
}

pub(super) fn examine(archive: Option<&Path>) -> Vec<Finding> {
    let mut found = Vec::new();
    match root_or_default(archive) {
        Ok(path) => found.extend(
            Folder {
                check: "archive",
                path,
                exit: Exit::Archive,
                elsewhere: "or name another place with `--archive` or OBJECTOR_ARCHIVE",
                room: (10 * MEGABYTE, 100 * MEGABYTE),
            }
            .examine(),
        ),
        Err(error) => found.push(
            Finding::wrong("archive", Exit::Archive, error.to_string()).mend(error.hint(false)),
        ),
    }
    const RUNS: &str = "browser folder";
    match runs_folder() {
        Some(path) => {
            let left = left_behind(&path);
            found.extend(
                Folder {
                    check: RUNS,
                    path,
                    exit: Exit::Unavailable,
                    elsewhere: "or name another place in XDG_CACHE_HOME",
                    room: (100 * MEGABYTE, 500 * MEGABYTE),
                }
                .examine(),
            );
            found.extend(remains(RUNS, &left));
        }
        None => {
            let error = DriverError::NoPlace;
            found.push(
                Finding::wrong(RUNS, Exit::Unavailable, error.to_string()).mend(error.hint()),
            );
        }
    }
    // Where no home is known, the archive and the browser's folder say so.
    let sessions = sessions_folder().map(|path| Folder {
        check: "log-ins",
        path,
        exit: Exit::Unavailable,
        elsewhere: "or name another place in XDG_DATA_HOME",
        room: (100 * MEGABYTE, 500 * MEGABYTE),
    });
    found.extend(sessions.iter().flat_map(Folder::examine));
    found
}

/// What runs left that were killed together with their guard.
fn remains(check: &'static str, left: &[PathBuf]) -> Option<Finding> {
    let says = match left {
        [] => return None,
        [_] => "a run that was killed left its folder behind".to_owned(),
        several => format!("{} runs that were killed left their folders behind", several.len()),
    };
    let mut finding = Finding::mind(check, says).mend("the next run or rehearsal removes them");
    finding.details = left.iter().map(|path| path.display().to_string()).collect();
    Some(finding)
}

impl Folder {
    fn examine(&self) -> Vec<Finding> {
        match fs::metadata(&self.path) {
            Ok(found) => self.existing(&found),
            Err(error) if error.kind() == ErrorKind::NotFound && !self.path.is_symlink() => {
                vec![self.missing()]
            }
            Err(error) => vec![self.refused(&self.path, &error)],
        }
    }

    fn existing(&self, found: &Metadata) -> Vec<Finding> {
        if let Err(finding) = self.can_be_written(&self.path) {
            return vec![finding];
        }
        let mut all = vec![self.room(&self.path, "")];
        let mode = found.permissions().mode() & 0o777;
        if mode & 0o077 != 0 {
            let says = format!(
                "others on this computer may look into `{}`: its mode is {mode:04o}",
                self.path.display()
            );
            let command = format!("chmod 700 {}", quoted(&self.path));
            all.push(Finding::mind(self.check, says).command(command));
        }
        all
    }

    /// What is not there yet is made by the first run, if the folder above it lets it.
    fn missing(&self) -> Finding {
        let above = self.path.ancestors().skip(1).find(|above| above.symlink_metadata().is_ok());
        let above = match above {
            Some(above) if !above.as_os_str().is_empty() => above,
            _ => Path::new("."),
        };
        match self.can_be_written(above) {
            Ok(()) => self.room(above, "not there yet, the first run makes it: "),
            Err(finding) => finding,
        }
    }

    fn can_be_written(&self, path: &Path) -> Result<(), Finding> {
        let found = fs::metadata(path).map_err(|error| self.refused(path, &error))?;
        if !found.is_dir() {
            let says = format!("`{}` is in the way: it is no folder", path.display());
            return Err(self.wrong(says).mend(format!("move it away, {}", self.elsewhere)));
        }
        let all = Access::READ_OK | Access::WRITE_OK | Access::EXEC_OK;
        let Err(error) = access(path, all) else {
            return Ok(());
        };
        let finding = self.refused(path, &error.into());
        let own = found.uid() == rustix::process::getuid().as_raw();
        Err(match own && error == rustix::io::Errno::ACCESS {
            true => finding.command(format!("chmod u+rwx {}", quoted(path))),
            false => finding,
        })
    }

    fn refused(&self, path: &Path, error: &io::Error) -> Finding {
        let says = format!("`{}` cannot be used: {error}", path.display());
        self.wrong(says).mend(format!("make it readable and writable for you, {}", self.elsewhere))
    }

    fn room(&self, path: &Path, first: &str) -> Finding {
        let shown = self.path.display();
        let Ok(disk) = statvfs(path) else {
            let says = format!("{first}`{shown}`; how much room there is could not be told");
            return Finding::mind(self.check, says);
        };
        let free = disk.f_bavail.saturating_mul(disk.f_frsize);
        let says = format!("{first}`{shown}`, with room for {}", size(free));
        let (needed, little) = self.room;
        let mend = "make room on that disk";
        if free < needed {
            self.wrong(says).mend(format!("{mend}, {}", self.elsewhere))
        } else if free < little {
            Finding::mind(self.check, says).mend(mend)
        } else {
            Finding::ok(self.check, says)
        }
    }

    fn wrong(&self, says: String) -> Finding {
        Finding::wrong(self.check, self.exit, says)
    }
}

fn size(bytes: u64) -> String {
    match bytes / MEGABYTE {
        megabytes @ 0..10_000 => format!("{megabytes} MB"),
        megabytes => format!("{} GB", megabytes / 1000),
    }
}
