//! Reading scenario files for a run: all of them must be right before anything starts.

use std::path::PathBuf;

use serde_json::json;

use super::files;
use crate::data::Data;
use crate::outcome::Exit;
use crate::report::{Look, render};
use crate::scenario::Scenario;
use crate::words::words;

/// Reads the files; says on standard error everything that is wrong, and then gives none.
pub fn read(paths: &[PathBuf], data: &Data) -> Option<Vec<Scenario>> {
    let results: Vec<_> = paths.iter().map(|path| files::scenario(path, data)).collect();
    let good = results.iter().all(Result::is_ok);
    let mut scenarios = Vec::new();
    for result in results {
        let findings = match result {
            Ok((scenario, findings)) => {
                scenarios.push(scenario);
                findings
            }
            Err(findings) => findings,
        };
        if !findings.problems().is_empty() {
            anstream::eprint!("{}", render(&findings, Look::Coloured));
        }
    }
    good.then_some(scenarios)
}

/// The end of a run whose scenarios are wrong: nothing was sent.
pub fn invalid(json: bool) -> Exit {
    anstream::eprintln!("{}", words!("mend-the-file"));
    if json {
        let exit = Exit::Invalid.code();
        anstream::println!(
            "{}",
            json!({ "event": "outcome", "outcome": "invalid", "exit": exit, "case": null, "path": null })
        );
    }
    Exit::Invalid
}
