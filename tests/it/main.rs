//! Binary and library, without a browser.

mod practice;
mod check;
mod data;
mod readme;
mod report;
mod scenario;
