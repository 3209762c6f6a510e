//! Binary and library, without a browser.

mod archive;
mod check;
mod data;
mod house;
mod practice;
mod readme;
mod report;
mod scenario;
