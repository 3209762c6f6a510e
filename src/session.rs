//! One account's own session: a Firefox profile of ours that the person logged in to by hand, and the
//! cookies that the keyring keeps where they want that.
//!
//! The folder is there from a log-in until the end of that account's next run. Whoever uses it holds
//! the lock on it.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use etcetera::{BaseStrategy, choose_base_strategy};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::browser::everyday::open_in;
use crate::browser::guard::private_folder;
use crate::browser::jar::Jar;
use crate::personal::Personal;
use crate::vault::{self, VaultError};
use crate::words::words;

/// The version of what the keyring keeps.
const VERSION: u32 = 1;

/// The file in a session's folder whose lock says that it is in use.
const LOCK: &str = "lock";

/// Why a session cannot be used.
#[derive(Debug, Error)]
pub enum SessionError {
    /// Nothing says where the person's own folders are.
    #[error("{}", words!("session-no-place"))]
    NoPlace,
    /// Another run uses it.
    #[error("{}", words!("session-in-use"))]
    InUse,
    /// The folder cannot be made, read or deleted.
    #[error("{}", words!("session-folder", folder = folder.display().to_string(), why = source.to_string()))]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// Why.
        source: io::Error,
    },
}

/// One account's session.
#[derive(Debug)]
pub struct Session {
    folder: PathBuf,
    /// What the keyring knows it by.
    name: String,
    lock: Option<File>,
    /// Whether the keyring keeps it.
    kept: bool,
}

/// What the keyring keeps.
#[derive(Serialize, Deserialize)]
struct Kept {
    version: u32,
    cookies: Jar,
}

impl Session {
    /// The session of an account, by its nickname, under the platform's data folder.
    ///
    /// # Errors
    /// Where no home folder is known.
    pub fn of(network: &str, account: &str) -> Result<Self, SessionError> {
        Ok(Self::below(&sessions_folder().ok_or(SessionError::NoPlace)?, network, account))
    }

    /// The same below another folder.
    pub fn below(folder: &Path, network: &str, account: &str) -> Self {
        let folder = folder.join(format!("{network}-{account}"));
        Self { folder, name: format!("{network}/{account}"), lock: None, kept: false }
    }

    /// Takes the session up: until this value is gone nobody else can.
    ///
    /// # Errors
    /// Where another run has it, or its folder cannot be made.
    pub fn take_up(&mut self) -> Result<(), SessionError> {
        if self.lock.is_some() {
            return Ok(());
        }
        let held = |source| SessionError::Folder { folder: self.folder.clone(), source };
        loop {
            private_folder(&self.folder).map_err(held)?;
            let file = File::create(self.folder.join(LOCK)).map_err(held)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(fs::TryLockError::WouldBlock) => return Err(SessionError::InUse),
                Err(fs::TryLockError::Error(source)) => return Err(held(source)),
            }
            // Whoever had it before may have deleted it in between, with the lock that we have now.
            let ours = file.metadata().map_err(held)?.ino();
            if fs::metadata(self.folder.join(LOCK)).is_ok_and(|lock| lock.ino() == ours) {
                self.lock = Some(file);
                return Ok(());
            }
        }
    }

    /// Whether it was taken up.
    pub fn is_held(&self) -> bool {
        self.lock.is_some()
    }

    /// The Firefox profile; there only after a log-in.
    pub fn profile(&self) -> PathBuf {
        self.folder.join("profile")
    }

    /// Whether somebody logged in, or began to, since the last run.
    pub fn is_there(&self) -> bool {
        self.profile().is_dir()
    }

    /// What the keyring keeps of it, if it keeps any.
    ///
    /// # Errors
    /// Where the keyring does not say, or what it says is not ours.
    pub async fn kept(&mut self) -> Result<Option<Jar>, VaultError> {
        let Some(secret) = vault::read(&self.name).await? else {
            return Ok(None);
        };
        self.kept = true;
        match serde_json::from_str::<Kept>(secret.reveal()) {
            Ok(kept) if kept.version == VERSION => Ok(Some(kept.cookies)),
            // The error would quote the secret.
            _ => Err(VaultError::Damaged),
        }
    }

    /// Whether the keyring was found to keep something of it.
    pub fn is_kept(&self) -> bool {
        self.kept
    }

    /// Keeps these cookies in the keyring; says how many bytes that are.
    ///
    /// # Errors
    /// Where they are not kept.
    pub async fn keep(&mut self, cookies: Jar) -> Result<usize, VaultError> {
        let kept = Kept { version: VERSION, cookies };
        let secret = serde_json::to_string(&kept).map_err(|_| VaultError::Failed)?;
        let bytes = secret.len();
        vault::keep(&self.name, Personal::new(secret)).await?;
        self.kept = true;
        Ok(bytes)
    }

    /// Deletes what the keyring keeps; says whether there was anything.
    ///
    /// # Errors
    /// Where it stays, or nobody can say.
    pub async fn forget_kept(&mut self) -> Result<bool, VaultError> {
        let was = vault::forget(&self.name).await?;
        self.kept = false;
        Ok(was)
    }

    /// Deletes the folder with all that is in it; says whether there was one.
    ///
    /// # Errors
    /// Where another run has it, or something of it stays.
    pub fn delete(mut self) -> Result<bool, SessionError> {
        if !self.folder.exists() {
            return Ok(false);
        }
        self.take_up()?;
        // A Firefox whose guard was killed would write on into what is deleted.
        if let Ok(Some(_)) = open_in(&self.profile()) {
            return Err(SessionError::InUse);
        }
        // The lock goes last, with the folder: nobody takes up what is half deleted.
        gone(fs::remove_dir_all(self.profile()))
            .and_then(|()| gone(fs::remove_dir_all(&self.folder)))
            .map_err(|source| SessionError::Folder { folder: self.folder.clone(), source })?;
        Ok(true)
    }
}

/// Where the sessions are; none where no home folder is known.
pub fn sessions_folder() -> Option<PathBuf> {
    let data = choose_base_strategy().ok()?.data_dir();
    data.is_absolute().then(|| data.join("objector").join("sessions"))
}

fn gone(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
