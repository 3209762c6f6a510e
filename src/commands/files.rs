//! Files that a person names on the command line, read for the pure layer.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use crate::data::Data;
use crate::document::LARGEST;
use crate::problem::{Findings, Problem};
use crate::scenario::{self, Scenario};

/// Reads and checks one scenario file.
///
/// With the scenario come its warnings. Without one, the findings hold at least one error.
pub fn scenario(path: &Path, data: &Data) -> Result<(Scenario, Findings), Findings> {
    let name = path.display().to_string();
    let bytes = bytes(path).map_err(|problem| Findings::whole_file(&name, problem))?;
    scenario::parse(&bytes, &name, data)
}

/// The bytes of a file, but never more than it takes to see that it is too large.
fn bytes(path: &Path) -> Result<Vec<u8>, Problem> {
    let refuse = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => Problem::error("there is no such file"),
        ErrorKind::PermissionDenied => Problem::error("the file may not be read")
            .hint("look at who owns it, and with what permissions"),
        ErrorKind::IsADirectory => folder(),
        _ => Problem::error(format!("the file cannot be read: {error}")),
    };
    // Windows would call a folder "access denied".
    if path.is_dir() {
        return Err(folder());
    }
    let mut bytes = Vec::new();
    let mut file = File::open(path).map_err(refuse)?.take(LARGEST as u64 + 1);
    file.read_to_end(&mut bytes).map_err(refuse)?;
    Ok(bytes)
}

fn folder() -> Problem {
    Problem::error("this is a folder, not a file").hint("name the scenario files in it")
}
