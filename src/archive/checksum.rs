//! `journal.sha256`: where a journal ends, in the form that `sha256sum -c` reads.
//!
//! The chain of a journal shows a change of every line but the last, and nothing of lines that are
//! missing at its end; this file does.

use sha2::{Digest, Sha256};

use super::journal::{FILE, sha256};
use crate::preview::hex;

/// The file's name.
pub(super) const CHECKSUM: &str = "journal.sha256";

/// Where a journal ends, by its checksum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// Just there.
    AsRecorded,
    /// So many lines later, whole or torn: a run was ended before it could write the checksum.
    Beyond(usize),
    /// Somewhere else: a line was changed, or lines are gone.
    Other,
}

impl End {
    /// What the checksum's file says about the journal's bytes.
    pub(super) fn of(journal: &[u8], recorded: &[u8]) -> Self {
        if recorded == of(journal).as_bytes() {
            return End::AsRecorded;
        }
        let lines: Vec<&[u8]> = journal.split_inclusive(|byte| *byte == b'\n').collect();
        let mut so_far = Sha256::new();
        for (number, bytes) in lines.iter().enumerate() {
            so_far.update(bytes);
            if recorded == line(&hex(&so_far.clone().finalize())).as_bytes() {
                return End::Beyond(lines.len() - number - 1);
            }
        }
        End::Other
    }
}

/// What `sha256sum -c journal.sha256` checks.
pub(super) fn of(journal: &[u8]) -> String {
    line(&sha256(journal))
}

pub(super) fn line(hash: &str) -> String {
    format!("{hash}  {FILE}\n")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{CHECKSUM, End, of};

    const LINES: &[u8] = b"one\ntwo\nthree\n";

    #[test]
    fn a_journal_ends_as_recorded_or_beyond_or_elsewhere() {
        for (recorded, end) in [
            (LINES, End::AsRecorded),
            (b"one\ntwo\n", End::Beyond(1)),
            (b"one\n", End::Beyond(2)),
            (b"one\ntwo", End::Other),
            (b"", End::Other),
        ] {
            assert_eq!(End::of(LINES, of(recorded).as_bytes()), end);
        }
        assert_eq!(End::of(b"one\nto", of(b"one\n").as_bytes()), End::Beyond(1));
        assert_eq!(End::of(LINES, b""), End::Other);
    }

    #[test]
    fn sha256sum_checks_the_journal_by_the_file_beside_it() {
        let place = tempfile::tempdir().unwrap();
        fs::write(place.path().join("journal.jsonl"), LINES).unwrap();
        fs::write(place.path().join(CHECKSUM), of(LINES)).unwrap();
        let said = std::process::Command::new("sha256sum")
            .args(["-c", CHECKSUM])
            .current_dir(place.path())
            .output()
            .unwrap();
        assert_eq!(String::from_utf8_lossy(&said.stdout), "journal.jsonl: OK\n");
    }
}
