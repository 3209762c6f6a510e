//! The command line of `objector`.

use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use clap::Parser;
use objector::cli::Cli;
use objector::outcome::Exit;

fn main() -> ExitCode {
    let exit = Cli::parse().call().unwrap_or_else(|error| {
        if reader_went_away(&error) {
            return Exit::Done;
        }
        let _ = writeln!(anstream::stderr(), "error: {error:#}");
        Exit::Unexpected
    });
    ExitCode::from(exit.code())
}

/// Whether what we wrote to was closed, as `head` does once it has enough.
fn reader_went_away(error: &anyhow::Error) -> bool {
    let causes = error.chain().filter_map(|cause| cause.downcast_ref::<std::io::Error>());
    causes.into_iter().any(|cause| cause.kind() == ErrorKind::BrokenPipe)
}
