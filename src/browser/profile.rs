//! What is written into a profile of ours before a Firefox starts on it.

use std::fs;
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use super::driver::DriverError;
use super::everyday::must_be_ours;
use super::guard::private_folder;
use super::prefs;

/// Makes the profile where it is missing, and writes its preferences anew: whatever a driver left in
/// them is gone.
///
/// # Errors
/// Where it is, or lies in, a profile of the person's everyday Firefox, or a Firefox has it open; and
/// where it cannot be written.
pub(super) fn prepare(profile: &Path) -> Result<(), DriverError> {
    must_be_ours(profile)?;
    write(profile).map_err(|source| DriverError::Folder { folder: profile.to_owned(), source })
}

fn write(profile: &Path) -> io::Result<()> {
    private_folder(profile)?;
    for entry in fs::read_dir(profile)?.flatten() {
        // The driver keeps what it replaced under such a name, and puts it back if it can.
        if entry.file_name().to_string_lossy().starts_with("user.geckodriver_backup") {
            fs::remove_file(entry.path())?;
        }
    }
    let mut lines = String::new();
    for (name, value) in prefs::preferences().into_iter().chain(prefs::of_a_session()) {
        lines.push_str(&format!("user_pref(\"{name}\", {value});\n"));
    }
    let mut options = fs::OpenOptions::new();
    let mut file = options
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(profile.join("user.js"))?;
    file.write_all(lines.as_bytes())
}
