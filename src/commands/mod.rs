//! One file per command, thin.

pub mod cases;
pub mod show;
