//! Binary and library, without a browser.

mod data;
mod readme;
mod report;
mod scenario;
