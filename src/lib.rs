//! Tells Meta, through Meta's own form and in the person's own browser session, that their
//! information may not be used for AI; once, after their yes, and keeps the proof.
//!
//! The library promises nothing to others: it exists so that the binary, the tests and the
//! benches share one set of modules. [`run`] tells the story; `docs/architecture.md` says who
//! may know whom.

pub mod acting;
pub mod answer;
pub mod approve;
pub mod archive;
pub mod arrive;
pub mod assist;
pub mod browser;
pub mod capture;
pub mod cli;
pub mod clock;
pub mod commands;
pub mod cookie_question;
pub mod country;
pub mod data;
pub mod doctor;
mod document;
pub mod drift;
pub mod ending;
pub mod fields;
pub mod fill;
pub mod first_time;
pub mod form;
pub mod gate;
pub mod human;
pub mod inert;
pub mod judge;
pub mod justification;
pub mod kind;
pub mod language;
pub mod lead;
pub mod log_in;
pub mod look;
mod matching;
pub mod opening;
pub mod outcome;
pub mod own_pack;
pub mod permission;
pub mod personal;
pub mod phrases;
pub mod plan;
pub mod practice;
pub mod preview;
pub mod problem;
pub mod recognise;
pub mod report;
pub mod run;
pub mod scenario;
pub mod seal;
pub mod search;
pub mod session;
pub mod stop;
pub mod survey;
pub mod vault;
pub mod verdict;
pub mod wall;
pub mod words;
pub mod world;
pub mod written_in;
