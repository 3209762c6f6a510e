//! Files that a person names on the command line, read for the pure layer.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use crate::archive::Brought;
use crate::data::Data;
use crate::document::LARGEST;
use crate::problem::{Findings, Problem, grouped};
use crate::scenario::{self, Scenario};
use crate::words::words;

/// Reads and checks one scenario file.
///
/// With the scenario come its warnings. Without one, the findings hold at least one error.
pub fn scenario(path: &Path, data: &Data) -> Result<(Scenario, Findings), Findings> {
    let name = path.display().to_string();
    let bytes = text_bytes(path).map_err(|problem| Findings::whole_file(&name, problem))?;
    scenario::parse(&bytes, &name, data)
}

/// The largest file that a person can bring as evidence, in bytes.
const LARGEST_BROUGHT: usize = 25 * 1024 * 1024;

/// Reads a file that a person brings as evidence, if `kind` takes it; `hint` says what it must be.
pub fn brought(
    path: &Path,
    kind: fn(Vec<u8>) -> Option<Brought>,
    hint: String,
) -> Result<Brought, Findings> {
    let name = path.display().to_string();
    let whole = |problem| Findings::whole_file(&name, problem);
    let bytes = bytes(path, LARGEST_BROUGHT).map_err(whole)?;
    if bytes.len() > LARGEST_BROUGHT {
        let limit = grouped(LARGEST_BROUGHT);
        return Err(whole(Problem::error(words!("file-too-large", bytes = limit))));
    }
    kind(bytes).ok_or_else(|| whole(Problem::error(words!("brought-other")).hint(hint)))
}

/// The bytes of a file that is read as text.
pub(super) fn text_bytes(path: &Path) -> Result<Vec<u8>, Problem> {
    bytes(path, LARGEST)
}

/// The bytes of a file, but never more than it takes to see that it is too large.
fn bytes(path: &Path, largest: usize) -> Result<Vec<u8>, Problem> {
    let refuse = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => Problem::error(words!("file-not-there")),
        ErrorKind::PermissionDenied => {
            Problem::error(words!("file-not-allowed")).hint(words!("file-not-allowed-next"))
        }
        ErrorKind::IsADirectory => folder(),
        _ => Problem::error(words!("file-unreadable", why = error.to_string())),
    };
    // Windows would call a folder "access denied".
    if path.is_dir() {
        return Err(folder());
    }
    let mut bytes = Vec::new();
    let mut file = File::open(path).map_err(refuse)?.take(largest as u64 + 1);
    file.read_to_end(&mut bytes).map_err(refuse)?;
    Ok(bytes)
}

fn folder() -> Problem {
    Problem::error(words!("file-is-a-folder")).hint(words!("file-is-a-folder-next"))
}
