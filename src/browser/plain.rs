//! A plain Firefox, without any automation, in which the person does by hand what only they can.

use std::ffi::OsString;
use std::path::Path;

use url::Url;

use super::driver::{DriverError, find_firefox};
use super::guarded::Guarded;
use super::page::PageError;
use super::profile;

/// Shows an address in a window, on this profile. `program` is this program's own file, which becomes
/// the guard.
///
/// # Errors
/// Where there is no Firefox, or it cannot be started on this profile.
pub(super) fn show(program: &Path, at: &Path, address: &Url) -> Result<Guarded, DriverError> {
    let firefox = find_firefox().ok_or(DriverError::NoFirefox)?;
    profile::prepare(at)?;
    let command = || -> Vec<OsString> {
        // `-no-remote`: never a window of the everyday Firefox that may be running.
        let told =
            [firefox.as_os_str(), "-no-remote".as_ref(), "-profile".as_ref(), at.as_os_str()];
        let mut command: Vec<OsString> = told.map(OsString::from).to_vec();
        command.push(address.as_str().into());
        command
    };
    let mut window = Guarded::start(program, true, |_| command())?;
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
        _ => Err(PageError::Lost(
            "the window could not be shown, or its Firefox ended with an error".into(),
        )),
    }
}
