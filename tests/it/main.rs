//! Binary and library, without a browser.

mod archive;
mod check;
mod data;
mod fields;
mod house;
mod judge;
mod pages;
mod practice;
mod readme;
mod recognise;
mod report;
mod scenario;
