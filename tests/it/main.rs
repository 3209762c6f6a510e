//! Binary and library, without a browser.

mod archive;
mod check;
mod data;
mod practice;
mod readme;
mod report;
mod scenario;
