//! Binary and library, without a browser.

mod aftermath;
mod archive;
mod assist;
mod at_once;
mod check;
mod crash;
mod data;
mod fake;
mod fields;
mod first_time;
mod house;
mod judge;
mod log_in;
mod pages;
mod permission;
mod places;
mod practice;
mod readme;
mod recognise;
mod report;
mod scenario;
mod seal;
mod sheet;
mod story;
mod surroundings;
mod walk;
