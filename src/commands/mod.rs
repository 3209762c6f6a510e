//! The commands, one file each, thin: read, call the library, print, say how it ended.

pub mod check;
pub mod files;
