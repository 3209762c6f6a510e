//! The command line of `objector`.

use std::io::ErrorKind;
use std::process::ExitCode;

use anstream::ColorChoice;
use clap::Parser;
use objector::archive::ArchiveError;
use objector::cli::Cli;
use objector::commands::report::refused;
use objector::human::terminal::is_dumb;
use objector::inert;
use objector::outcome::Exit;

fn main() -> ExitCode {
    // Where `CI` is set, colours would be sent to a terminal that cannot show them.
    if is_dumb() {
        ColorChoice::Never.write_global();
    }
    let exit = Cli::parse().call().unwrap_or_else(|error| {
        if reader_went_away(&error) {
            return Exit::Done;
        }
        match error.downcast_ref::<ArchiveError>() {
            Some(error) => {
                refused(&inert::line(&error.to_string()), &[error.hint(false)]);
                Exit::Archive
            }
            None => {
                refused(&inert::line(&format!("{error:#}")), &[]);
                Exit::Unexpected
            }
        }
    });
    ExitCode::from(exit.code())
}

/// Whether what we wrote to was closed, as `head` does once it has enough.
fn reader_went_away(error: &anyhow::Error) -> bool {
    let causes = error.chain().filter_map(|cause| cause.downcast_ref::<std::io::Error>());
    causes.into_iter().any(|cause| cause.kind() == ErrorKind::BrokenPipe)
}
