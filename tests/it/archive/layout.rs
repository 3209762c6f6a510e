//! Folders, permissions, places that refuse.

use std::cell::RefCell;
use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::rc::Rc;

use objector::archive::verify::{Scope, verify};
use objector::archive::{Archive, ArchiveError, Place, cases, faults};

use super::{Ground, as_child, case_of, child_folder, file, names, read};

/// Makes a folder, or a file with this text, as the program would.
pub(super) fn private(path: &Path, text: Option<&str>) {
    match text {
        Some(text) => fs::write(path, text).unwrap(),
        None => fs::create_dir(path).unwrap(),
    }
    let mode = if text.is_some() { 0o600 } else { 0o700 };
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn modes(folder: &Path, wrong: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let mode = path.metadata().unwrap().permissions().mode() & 0o7777;
        let right = if path.is_dir() { 0o700 } else { 0o600 };
        if mode != right {
            wrong.push(format!("{mode:o} {}", path.display()));
        }
        if path.is_dir() {
            modes(&path, wrong);
        }
    }
}

#[test]
fn folders_are_0700_and_files_0600_whatever_the_umask() {
    if let Some(folder) = child_folder() {
        let archive = Archive::open(folder.join("archive"), Place::Real).unwrap();
        file(case_of(&archive, "karen"));
        return;
    }
    for umask in ["0", "022", "0777"] {
        let ground = Ground::new();
        let name = "archive::layout::folders_are_0700_and_files_0600_whatever_the_umask";
        let child = as_child(&format!("umask {umask}"), name, ground.folder.path());
        assert!(child.status.success(), "{child:?}");
        let mut wrong = Vec::new();
        modes(ground.folder.path(), &mut wrong);
        assert!(wrong.is_empty(), "umask {umask}: {wrong:?}");
        assert!(ground.root().join("karen-facebook-ai-1/submit.json").exists());
    }
}

#[test]
fn the_readme_says_how_to_check_without_the_program() {
    let ground = Ground::new();
    ground.real();
    let readme = read(&ground.root().join("README.txt"));
    for said in ["sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt", "RFC 8493", "prev"] {
        assert!(readme.contains(said), "{said}");
    }
}

#[test]
fn a_folder_with_spaces_and_umlauts_works() {
    let ground = Ground::new();
    let root = ground.folder.path().join("Søren Müllers \"ting\" 'og' sager");
    let archive = Archive::open(root.clone(), Place::Real).unwrap();
    let kept = file(case_of(&archive, "karen"));
    assert!(kept.evidence().starts_with(&root));
}

#[test]
fn a_place_that_cannot_be_written_is_an_error_that_names_it() {
    if let Some(folder) = child_folder() {
        // In here no file may grow.
        let full = Archive::open(folder.join("full"), Place::Real).unwrap_err();
        assert!(full.to_string().contains("could not write"), "{full}");
        assert!(!folder.join("full/README.txt").exists());
        return;
    }
    let ground = Ground::new();
    let in_the_way = ground.folder.path().join("a file");
    fs::write(&in_the_way, "").unwrap();
    let refused = Archive::open(in_the_way.join("archive"), Place::Real).unwrap_err();
    let said = refused.to_string();
    assert!(matches!(refused, ArchiveError::Refused { .. }));
    assert!(said.contains("could not create the folder") && said.contains("a file"), "{said}");

    let name = "archive::layout::a_place_that_cannot_be_written_is_an_error_that_names_it";
    let child = as_child("trap '' XFSZ; ulimit -f 0", name, ground.folder.path());
    assert!(child.status.success(), "{child:?}");
    assert_eq!(names(&ground.folder.path().join("full")), [".lock"]);
}

#[test]
fn what_to_do_about_a_disk_that_refuses_depends_on_what_it_says() {
    use io::ErrorKind::{
        NotADirectory, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull, TimedOut,
    };
    for (says, hint) in [
        (StorageFull, "make room on that disk"),
        (QuotaExceeded, "make room on that disk"),
        (ReadOnlyFilesystem, "a folder that you may write to"),
        (PermissionDenied, "a folder that you may write to"),
        (NotADirectory, "a file is in the way there"),
        (TimedOut, "see what is in the way there"),
    ] {
        let ground = Ground::new();
        faults::plant(move |tried, _| match tried {
            "create the folder" => Err(says.into()),
            _ => Ok(()),
        });
        let refused = Archive::open(ground.root(), Place::Real).unwrap_err();
        assert!(refused.hint(false).contains(hint), "{says}: {}", refused.hint(false));
    }
}

#[test]
fn a_lock_that_cannot_be_made_is_said_with_the_reason() {
    let ground = Ground::new();
    private(&ground.root(), None);
    faults::plant(|tried, path| match tried == "create" && path.ends_with(".lock") {
        true => Err(io::ErrorKind::StorageFull.into()),
        false => Ok(()),
    });
    let refused = Archive::open(ground.root(), Place::Real).unwrap_err();
    assert!(refused.hint(false).contains("make room on that disk"), "{refused}");
}

#[test]
fn practice_cases_lie_apart_and_say_practice() {
    let ground = Ground::new();
    let practice = ground.practice("http://127.0.0.1:4711/");
    let kept = file(case_of(&practice, "karen"));
    assert!(kept.path.starts_with(ground.root().join("practice")));
    assert!(read(&ground.root().join("practice/README.txt")).starts_with("PRACTICE"));
    let bag = kept.bag.unwrap();
    assert!(read(&bag.join("bag-info.txt")).contains("External-Description: PRACTICE"));
    assert!(read(&bag.join("data/00-summary.txt")).starts_with("PRACTICE"));
    assert!(read(&bag.join("data/00-summary.html")).contains("<title>PRACTICE"));
    assert!(
        read(&bag.join("data/metadata.json"))
            .contains("\"practice_site\": \"http://127.0.0.1:4711\"")
    );
    // It counts for nothing outside.
    assert!(
        ground.real().spent_by("facebook-ai", &super::who(super::email()), &[]).unwrap().is_none()
    );
    assert_eq!(case_of(&ground.real(), "karen").name(), "karen-facebook-ai-1");
}

#[test]
fn a_case_that_did_not_change_is_not_read_again_and_the_index_is_not_written_again() {
    let ground = Ground::new();
    file(case_of(&ground.real(), "karen"));
    cases(&ground.root(), false).unwrap();
    let touched = Rc::new(RefCell::new(Vec::new()));
    let noted = Rc::clone(&touched);
    faults::plant(move |tried, path| {
        noted.borrow_mut().push(format!("{tried} {}", path.file_name().unwrap().display()));
        Ok(())
    });
    cases(&ground.root(), false).unwrap();
    faults::plant(|_, _| Ok(()));
    assert_eq!(*touched.borrow(), ["read .index.jsonl"]);
}

#[test]
fn the_index_says_nothing_of_a_case_that_is_gone_nor_where_the_archive_lies() {
    let ground = Ground::new();
    let case = file(case_of(&ground.real(), "karen")).path;
    let index = || read(&ground.root().join(".index.jsonl"));
    cases(&ground.root(), false).unwrap();
    assert!(index().contains("karen"));
    assert!(!index().contains(ground.root().to_str().unwrap()), "{}", index());
    fs::remove_dir_all(case).unwrap();
    cases(&ground.root(), false).unwrap();
    assert_eq!(index(), "");
}

#[test]
fn the_index_decides_nothing_and_is_no_evidence() {
    let ground = Ground::new();
    let archive = ground.real();
    file(case_of(&archive, "karen"));
    cases(&ground.root(), false).unwrap();
    let index = ground.root().join(".index.jsonl");
    let says = read(&index).replace("acknowledged", "prepared");
    fs::write(&index, says).unwrap();
    let spent = archive.open_case("karen", "facebook-ai", false, super::now()).unwrap();
    assert!(matches!(spent, objector::archive::Opened::Spent(_)));
    let report = verify(&ground.root(), &Scope::Everything).unwrap();
    assert_eq!(report.findings, []);
}
