//! Binary and library, without a browser.
