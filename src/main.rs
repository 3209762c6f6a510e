//! The command line of `objector`.

use std::process::ExitCode;

use clap::Parser;
use objector::cli::Cli;
use objector::outcome::Exit;

fn main() -> ExitCode {
    let exit = Cli::parse().call().unwrap_or_else(|error| {
        // A reader that went away does not change how it ended.
        use std::io::Write;
        let _ = writeln!(anstream::stderr(), "error: {error:#}");
        Exit::Unexpected
    });
    ExitCode::from(exit.code())
}
