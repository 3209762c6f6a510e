//! A plain Firefox, without any automation, in which the person does by hand what only they can.

use std::ffi::OsStr;
use std::path::Path;

use url::Url;

use super::driver::{DriverError, find_firefox};
use super::guarded::Guarded;
use super::page::PageError;
use super::profile;
use crate::words::words;

/// Shows an address in a window, on this profile. `program` is this program's own file, which becomes
/// the guard.
///
/// # Errors
/// Where there is no Firefox, or it cannot be started on this profile.
pub(super) fn show(program: &Path, at: &Path, address: &Url) -> Result<Guarded, DriverError> {
    let firefox = find_firefox().ok_or(DriverError::NoFirefox)?;
    profile::prepare(at)?;
    // `-no-remote`: never a window of the everyday Firefox that may be running.
    let told: [&OsStr; 5] = [
        firefox.as_os_str(),
        "-no-remote".as_ref(),
        "-profile".as_ref(),
        at.as_os_str(),
        address.as_str().as_ref(),
    ];
    let mut window = Guarded::start(program, true, |_| told.map(OsStr::to_owned).to_vec())?;
    window.lets_it_talk();
    Ok(window)
}

/// Returns when the person has closed the window.
///
/// # Errors
/// Where Firefox ended with an error.
pub(super) async fn closed(window: &mut Guarded) -> Result<(), PageError> {
    match window.ended().await {
        Ok(true) => Ok(()),
        _ => Err(PageError::Lost(words!("window-failed"))),
    }
}
