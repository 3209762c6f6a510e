//! Binary and library, without a browser.

mod archive;
