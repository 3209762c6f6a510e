//! The operating system's keyring, where a session is kept that the person wants kept.
//!
//! What it protects is what a stolen disk or a backup holds; it does not protect from programs that run
//! as the same person.

use std::time::Duration;

use keyring::{Entry, Error};
use thiserror::Error;

use crate::personal::Personal;
use crate::words::words;

/// What the keyring lists our secrets under.
const SERVICE: &str = "objector";

/// A keyring that asks the person for its password gets so long.
const PATIENCE: Duration = Duration::from_secs(60);

/// The longest secret, in bytes: more is no session, and no keyring promises to take it.
pub const LONGEST: usize = 128 * 1024;

/// Why the keyring did not do what it was asked.
#[derive(Debug, Error)]
pub enum VaultError {
    /// There is none, or it does not answer.
    #[error("{}", words!("keyring-none"))]
    None,
    /// It is locked, and nobody unlocked it.
    #[error("{}", words!("keyring-locked"))]
    Locked,
    /// More than it takes.
    #[error("{}", words!("keyring-too-large", bytes = *bytes, limit = *limit))]
    TooLarge {
        /// How large the secret is.
        bytes: usize,
        /// The largest that it may be.
        limit: usize,
    },
    /// What it gave is not what we put there.
    #[error("{}", words!("keyring-damaged"))]
    Damaged,
    /// Anything else.
    #[error("{}", words!("keyring-failed"))]
    Failed,
}

/// Reads a secret; `None` where there is none of this name.
///
/// # Errors
/// [`VaultError`] where nobody can say.
pub async fn read(name: &str) -> Result<Option<Personal>, VaultError> {
    match with_entry(name, |entry| entry.get_password()).await {
        Ok(secret) => Ok(Some(Personal::new(secret))),
        Err(Error::NoEntry) => Ok(None),
        Err(error) => Err(told(&error)),
    }
}

/// Keeps a secret in the place of what was kept under this name.
///
/// # Errors
/// [`VaultError`] where it is not kept.
pub async fn keep(name: &str, secret: Personal) -> Result<(), VaultError> {
    let bytes = secret.reveal().len();
    if bytes > LONGEST {
        return Err(VaultError::TooLarge { bytes, limit: LONGEST });
    }
    let kept = with_entry(name, move |entry| entry.set_password(secret.reveal())).await;
    kept.map_err(|error| match error {
        Error::TooLong(_, limit) => {
            VaultError::TooLarge { bytes, limit: usize::try_from(limit).unwrap_or(LONGEST) }
        }
        error => told(&error),
    })
}

/// Deletes a secret; says whether there was one.
///
/// # Errors
/// [`VaultError`] where nobody can say, or it stays.
pub async fn forget(name: &str) -> Result<bool, VaultError> {
    match with_entry(name, |entry| entry.delete_credential()).await {
        Ok(()) => Ok(true),
        Err(Error::NoEntry) => Ok(false),
        Err(error) => Err(told(&error)),
    }
}

/// The keyring's calls wait for it: a thread of their own does, and not for ever.
async fn with_entry<T: Send + 'static>(
    name: &str,
    call: impl FnOnce(&Entry) -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    let name = name.to_owned();
    let called =
        tokio::task::spawn_blocking(move || Entry::new(SERVICE, &name).and_then(|it| call(&it)));
    match tokio::time::timeout(PATIENCE, called).await {
        Ok(Ok(result)) => result,
        Ok(Err(_)) => Err(Error::NoDefaultStore),
        // It waits for a password that nobody types.
        Err(waited) => Err(Error::NoStorageAccess(Box::new(waited))),
    }
}

/// The error's own text may name what it is about: it is not passed on.
fn told(error: &Error) -> VaultError {
    match error {
        Error::NoDefaultStore => VaultError::None,
        Error::NoStorageAccess(_) => VaultError::Locked,
        Error::BadEncoding(_) | Error::BadDataFormat(..) => VaultError::Damaged,
        _ => VaultError::Failed,
    }
}
