//! The command line of `objector`.

use std::process::ExitCode;

use clap::Parser;
use objector::commands::check::{CheckArgs, check};

#[derive(Parser)]
#[command(version)]
enum Cli {
    Check(CheckArgs),
}

fn main() -> ExitCode {
    let Cli::Check(args) = Cli::parse();
    match check(&args) {
        Ok(exit) => ExitCode::from(exit.code()),
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
