//! Where a test makes the disk fail: before each single thing that the archive does to it.
//!
//! Without the feature `faults`, with which only tests are built, there is nothing here to plant.

use std::io;
use std::path::Path;

#[cfg(feature = "faults")]
pub use self::planted::plant;
#[cfg(feature = "faults")]
pub(super) use self::planted::{are_planted, step};

/// Nothing stands in the way of what is about to be done.
#[cfg(not(feature = "faults"))]
#[expect(clippy::unnecessary_wraps, reason = "with the feature it can fail")]
pub(super) fn step(_tried: &'static str, _path: &Path) -> io::Result<()> {
    Ok(())
}

/// Nothing ever is.
#[cfg(not(feature = "faults"))]
pub(super) fn are_planted() -> bool {
    false
}

#[cfg(feature = "faults")]
mod planted {
    use std::cell::RefCell;

    use super::{Path, io};

    /// What happens before a step; an error is what the disk says instead of doing it.
    type Fault = Box<dyn FnMut(&'static str, &Path) -> io::Result<()>>;

    thread_local! {
        static PLANTED: RefCell<Option<Fault>> = const { RefCell::new(None) };
    }

    /// Lets `fault` come before every step that this thread's archives take, with what is about to
    /// be done (`write`, `sync`, …) and to what. It replaces the one before.
    pub fn plant(fault: impl FnMut(&'static str, &Path) -> io::Result<()> + 'static) {
        PLANTED.with_borrow_mut(|planted| *planted = Some(Box::new(fault)));
    }

    /// Whether anything was planted in this thread.
    pub(in crate::archive) fn are_planted() -> bool {
        PLANTED.with_borrow(Option::is_some)
    }

    /// What is about to be done: gone on with, or failed by what was planted.
    pub(in crate::archive) fn step(tried: &'static str, path: &Path) -> io::Result<()> {
        PLANTED.with_borrow_mut(|planted| match planted {
            Some(fault) => fault(tried, path),
            None => Ok(()),
        })
    }
}
