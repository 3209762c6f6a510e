//! Every kind of damage in every place: each is named, and nothing else is blamed for it.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use objector::archive::verify::{Scope, verify};

use super::rich::{all_below, rich};

/// A path and the word for what is wrong with it.
type Blame = (String, &'static str);

/// The case that a path lies in, and whether that is a rehearsal.
fn case_with(path: &str) -> Option<(String, bool)> {
    let (path, practice) = match path.strip_prefix("practice/") {
        Some(path) => (path, true),
        None => (path, false),
    };
    path.split_once('/').map(|(case, _)| (case.to_owned(), practice))
}

/// All damage that is found in the case that a path lies in, or in the whole archive; sorted.
fn blamed(root: &Path, path: &str) -> Vec<Blame> {
    let scope = match case_with(path) {
        Some((name, practice)) => Scope::Case { name, practice },
        None => Scope::Everything,
    };
    let report = verify(root, &scope).unwrap();
    let damage = report.findings.iter().filter(|finding| finding.is_damage());
    let mut blamed: Vec<Blame> = damage
        .map(|finding| (finding.path.to_str().unwrap().to_owned(), finding.what.word()))
        .collect();
    blamed.sort();
    blamed
}

/// What can be done to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ToFile {
    Change,
    CutShort,
    Empty,
    Remove,
    Rename,
    Link,
    OpenUp,
    MakeFolder,
}

const TO_FILE: [ToFile; 8] = [
    ToFile::Change,
    ToFile::CutShort,
    ToFile::Empty,
    ToFile::Remove,
    ToFile::Rename,
    ToFile::Link,
    ToFile::OpenUp,
    ToFile::MakeFolder,
];

impl ToFile {
    fn does(self, path: &Path) {
        let bytes = fs::read(path).unwrap();
        match self {
            ToFile::Change => {
                let mut bytes = bytes;
                let middle = bytes.len() / 2;
                bytes[middle] ^= 1;
                fs::write(path, bytes).unwrap();
            }
            ToFile::CutShort => fs::write(path, &bytes[..bytes.len() / 2]).unwrap(),
            ToFile::Empty => fs::write(path, "").unwrap(),
            ToFile::Remove => fs::remove_file(path).unwrap(),
            ToFile::Rename => fs::rename(path, renamed(path)).unwrap(),
            ToFile::Link => {
                fs::remove_file(path).unwrap();
                symlink("/etc/hostname", path).unwrap();
            }
            ToFile::OpenUp => fs::set_permissions(path, Permissions::from_mode(0o644)).unwrap(),
            ToFile::MakeFolder => {
                fs::remove_file(path).unwrap();
                fs::create_dir(path).unwrap();
                fs::set_permissions(path, Permissions::from_mode(0o700)).unwrap();
            }
        }
    }

    fn word(self) -> &'static str {
        match self {
            ToFile::Change => "changed",
            ToFile::CutShort => "cut-short",
            ToFile::Empty => "emptied",
            ToFile::Remove => "missing",
            ToFile::Rename => "renamed",
            ToFile::Link => "link",
            ToFile::OpenUp => "permissions",
            ToFile::MakeFolder => "no-file",
        }
    }
}

fn renamed(path: &Path) -> PathBuf {
    path.with_file_name("renamed")
}

/// The file as it was, whatever lies in its place now.
fn mend(path: &Path, bytes: &[u8]) {
    for path in [path, &renamed(path)] {
        match path.symlink_metadata() {
            Ok(found) if found.is_dir() => fs::remove_dir(path).unwrap(),
            Ok(_) => fs::remove_file(path).unwrap(),
            Err(_) => {}
        }
    }
    fs::write(path, bytes).unwrap();
    fs::set_permissions(path, Permissions::from_mode(0o600)).unwrap();
}

#[test]
fn an_archive_that_nobody_touched_has_no_finding() {
    let ground = rich();
    let report = verify(&ground.root(), &Scope::Everything).unwrap();
    assert_eq!(report.findings, []);
    assert_eq!((report.counts.cases, report.counts.bags), (7, 7));
}

#[test]
fn every_kind_of_damage_to_every_file_is_named_and_nothing_else_is_blamed() {
    let ground = rich();
    let root = ground.root();
    let (_, files) = all_below(&root);
    let mut table = Table::default();
    for file in &files {
        let (path, file) = (root.join(file), file.to_str().unwrap());
        let bytes = fs::read(&path).unwrap();
        for kind in TO_FILE {
            let Some(expected) = expected(kind, file, &bytes) else { continue };
            kind.does(&path);
            table.cell(&format!("{kind:?} {file}"), &blamed(&root, file), &expected);
            mend(&path, &bytes);
        }
    }
    assert_eq!(blamed(&root, ""), []);
    table.must_have(1174);
}

/// What was tried, and what came out otherwise than it must.
#[derive(Default)]
struct Table {
    cells: usize,
    wrong: Vec<String>,
}

impl Table {
    fn cell(&mut self, what: &str, found: &[Blame], expected: &[Blame]) {
        self.cells += 1;
        if found != expected {
            self.wrong.push(format!("{what}\n  must: {expected:?}\n  does: {found:?}"));
        }
    }

    /// The place itself must be blamed, in one of these words.
    fn names(&mut self, what: &str, found: &[Blame], words: &[&str]) {
        self.cells += 1;
        if !found.iter().any(|(path, word)| path == what && words.contains(word)) {
            self.wrong.push(format!("{what}\n  must: {words:?}\n  does: {found:?}"));
        }
    }

    #[track_caller]
    fn must_have(&self, cells: usize) {
        assert!(self.wrong.is_empty(), "{}", self.wrong.join("\n"));
        assert_eq!(self.cells, cells);
    }
}

/// Who must be blamed, or nothing where that cannot be done to this file.
fn expected(kind: ToFile, file: &str, bytes: &[u8]) -> Option<Vec<Blame>> {
    let name = file.rsplit('/').next().unwrap();
    let is_content = matches!(kind, ToFile::Change | ToFile::CutShort | ToFile::Empty);
    // Line by line, below.
    let is_journal = kind == ToFile::Change && name == "journal.jsonl";
    if is_journal || (is_content && bytes.is_empty()) {
        return None;
    }
    let blame = |path: &str, word| (path.to_owned(), word);
    let stranger = renamed(Path::new(file)).to_str().unwrap().to_owned();
    // What `forgotten.jsonl` does not excuse any more is missed.
    let missed = ("olga-facebook-ai-1".to_owned(), "case-gone");
    Some(match (kind, name) {
        // The file means nothing, so nothing is wrong where it is gone.
        (ToFile::Remove, "lock" | ".lock") => Vec::new(),
        (ToFile::Rename, "lock" | ".lock") => vec![blame(&stranger, "added")],
        (ToFile::Change, "forgotten.jsonl") => vec![blame(file, "line-unreadable"), missed],
        (ToFile::CutShort | ToFile::Remove, "forgotten.jsonl") => vec![missed],
        (ToFile::Rename, "forgotten.jsonl") => vec![missed, blame(&stranger, "added")],
        (ToFile::Empty | ToFile::Link | ToFile::MakeFolder, "forgotten.jsonl") => {
            vec![blame(file, kind.word()), missed]
        }
        _ => vec![blame(file, kind.word())],
    })
}

#[test]
fn every_folder_that_is_gone_added_to_replaced_or_opened_up_is_named() {
    let ground = rich();
    let root = ground.root();
    let aside = ground.folder.path().join("aside");
    let (folders, _) = all_below(&root);
    let mut table = Table::default();
    for folder in folders.iter().map(|folder| folder.to_str().unwrap()) {
        let path = root.join(folder);
        let one = |path: &str, word| vec![(path.to_owned(), word)];

        let added = format!("{folder}/new.txt");
        fs::write(root.join(&added), "x").unwrap();
        fs::set_permissions(root.join(&added), Permissions::from_mode(0o600)).unwrap();
        table.cell(&added, &blamed(&root, &added), &one(&added, "added"));
        fs::remove_file(root.join(&added)).unwrap();

        fs::set_permissions(&path, Permissions::from_mode(0o755)).unwrap();
        table.cell(folder, &blamed(&root, folder), &one(folder, "permissions"));
        fs::set_permissions(&path, Permissions::from_mode(0o700)).unwrap();

        fs::rename(&path, &aside).unwrap();
        table.cell(&format!("gone {folder}"), &blamed(&root, folder), &without(folder));
        fs::write(&path, "").unwrap();
        fs::set_permissions(&path, Permissions::from_mode(0o600)).unwrap();
        table.names(folder, &blamed(&root, folder), &["no-folder", "added"]);
        fs::remove_file(&path).unwrap();
        symlink(&aside, &path).unwrap();
        table.names(folder, &blamed(&root, folder), &["link"]);
        fs::remove_file(&path).unwrap();
        fs::rename(&aside, &path).unwrap();
    }
    assert_eq!(blamed(&root, ""), []);
    table.must_have(110);
}

/// Who is to blame where a folder is gone. Of a whole case only a later one can tell.
fn without(folder: &str) -> Vec<Blame> {
    match folder {
        "practice" => Vec::new(),
        // One of the two is forgotten, and the line for it does not say which.
        "mia-facebook-ai-1" => ["mia-facebook-ai-1", "olga-facebook-ai-1"]
            .map(|case| (case.to_owned(), "case-gone"))
            .to_vec(),
        _ if folder.ends_with("-1") || folder.ends_with("-2") => Vec::new(),
        _ => vec![(folder.to_owned(), "missing")],
    }
}
