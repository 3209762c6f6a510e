//! Tells Meta, through Meta's own form and in the person's own browser session, that their
//! information may not be used for AI; once, after their yes, and keeps the proof.
//!
//! The library promises nothing to others: it exists so that the binary, the tests and the
//! benches share one set of modules. [`run`] tells the story; `docs/architecture.md` says who
//! may know whom.

pub mod archive;
pub mod clock;
pub mod commands;
pub mod form;
pub mod inert;
pub mod justification;
pub mod language;
pub mod outcome;
pub mod permission;
pub mod personal;
pub mod preview;
pub mod scenario;
