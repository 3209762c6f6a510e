//! Binary and library, without a browser.

mod archive;
mod check;
mod data;
mod fake;
mod fields;
mod house;
mod judge;
mod pages;
mod permission;
mod practice;
mod readme;
mod recognise;
mod report;
mod scenario;
mod seal;
mod sheet;
mod story;
