//! The stage: a practice site, a person at a terminal, the program, and what is left afterwards.
//!
//! ```text
//! let ended = objector().on(site().language("it")).says_at_the_gate("send").run();
//! ended.exits(0).outcome("acknowledged").site_received(1);
//! ```

pub(crate) mod archive;
pub(crate) mod container;
pub(crate) mod driver;
pub(crate) mod ear;
pub(crate) mod ended;
pub(crate) mod firefox;
pub(crate) mod ground;
pub(crate) mod keyring;
pub(crate) mod own_site;
pub(crate) mod person;
pub(crate) mod practice;
pub(crate) mod processes;
pub(crate) mod running;
pub(crate) mod screen;
pub(crate) mod terminal;

pub(crate) use person::{Prompt, objector};
pub(crate) use practice::site;
pub(crate) use running::Running;
