//! The browser: the only part that knows fantoccini, geckodriver and Firefox.
//!
//! [`page::Page`] is the seam that the story is told against; [`webdriver`] is the real one;
//! [`driver`] starts the processes and [`guard`] outlives us to end them.

mod begin;
mod bidi;
mod close;
pub mod date;
pub mod driver;
pub mod everyday;
pub mod guard;
mod guarded;
pub mod jar;
pub mod launch;
pub mod page;
mod person;
mod plain;
mod prefs;
mod profile;
mod quiet;
mod told;
pub mod tour;
mod watch;
pub mod webdriver;
mod wire;
