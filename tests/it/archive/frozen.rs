//! Archives that the program once wrote, and that it must be able to read for ever.
//!
//! `tests/archives/v1` is never edited. Each folder there holds an `archive` and, in
//! `expected.jsonl`, what `cases --json` says of it, without the paths. A new version of the
//! program adds its own beside the old ones.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use objector::archive::verify::{Scope, verify};
use objector::commands::cases::{CasesArgs, list};

use super::rich::all_below;
use super::verify::copy;
use super::{names, read};

/// What `cases --json` says of both sides, without the paths.
fn said(root: &Path) -> Vec<serde_json::Value> {
    let mut out = Vec::new();
    for practice in [false, true] {
        let args = CasesArgs { practice, json: true, archive: Some(root.to_owned()) };
        list(&args, &mut out).unwrap();
    }
    lines(&String::from_utf8(out).unwrap())
}

fn lines(text: &str) -> Vec<serde_json::Value> {
    let lines = text.lines().map(|line| serde_json::from_str(line).unwrap());
    lines
        .map(|mut case: serde_json::Value| {
            case.as_object_mut().unwrap().remove("path");
            case
        })
        .collect()
}

#[test]
fn every_frozen_archive_still_verifies() {
    let frozen = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/archives/v1");
    let archives = names(&frozen);
    assert_eq!(archives, ["by-hand", "rehearsed"]);
    for name in archives {
        let place = tempfile::tempdir().unwrap();
        let root = place.path().join("archive");
        copy(&frozen.join(&name).join("archive"), &root);
        // Git does not keep them.
        let (folders, files) = all_below(&root);
        fs::set_permissions(&root, Permissions::from_mode(0o700)).unwrap();
        for (paths, mode) in [(folders, 0o700), (files, 0o600)] {
            for path in paths {
                fs::set_permissions(root.join(path), Permissions::from_mode(mode)).unwrap();
            }
        }
        let report = verify(&root, &Scope::Everything).unwrap();
        assert_eq!(report.findings, [], "{name}");
        assert!(report.counts.bags > 1, "{name}");
        assert_eq!(said(&root), lines(&read(&frozen.join(&name).join("expected.jsonl"))), "{name}");
    }
}
