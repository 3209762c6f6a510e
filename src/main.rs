//! The command line of `objector`.

fn main() {}
