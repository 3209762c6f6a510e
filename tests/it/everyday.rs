//! A driver is never pointed at an everyday profile: lists, folders, links and locks.

use std::fs::{self, Permissions};
use std::io::{BufRead, BufReader};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use objector::browser::everyday::{Everyday, NotOurs, open_in};
use rustix::fs::{FlockOperation, fcntl_lock};

use crate::archive::child_folder;

/// A made-up home, by where it really is.
struct Home {
    _folder: tempfile::TempDir,
    path: PathBuf,
}

impl Home {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = fs::canonicalize(folder.path()).unwrap();
        Self { _folder: folder, path }
    }

    /// A folder below it, made.
    fn folder(&self, below: &str) -> PathBuf {
        let folder = self.path.join(below);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    fn write(&self, below: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path.join(below);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// What becomes of a directory below it.
    fn judges(&self, below: &str) -> Result<(), NotOurs> {
        Everyday::of(Some(&self.path), None).must_not_hold(&self.path.join(below))
    }

    #[track_caller]
    fn refuses(&self, below: &str) -> NotOurs {
        let refused = self.judges(below).expect_err(below);
        assert!(!refused.hint().is_empty());
        refused
    }
}

#[track_caller]
fn is_listed(refused: &NotOurs) {
    assert!(matches!(refused, NotOurs::Listed { .. }), "{refused}");
}

#[track_caller]
fn is_inside(refused: &NotOurs) {
    assert!(matches!(refused, NotOurs::Inside { .. }), "{refused}");
}

#[track_caller]
fn cannot_be_told(refused: &NotOurs) {
    assert!(matches!(refused, NotOurs::CannotTell { .. }), "{refused}");
}

#[test]
fn a_folder_of_ours_is_let_through_whether_it_exists_or_not() {
    let home = Home::new();
    home.write(".mozilla/firefox/profiles.ini", "[Profile0]\nPath=abc.default\nDefault=1\n");
    home.folder(".local/share/objector/sessions/karen");
    home.judges(".local/share/objector/sessions/karen").unwrap();
    home.judges(".local/share/objector/sessions/laura").unwrap();
    home.judges(".mozilla-of-another-kind").unwrap();
}

#[test]
fn a_profile_that_a_list_names_is_refused_wherever_it_lies() {
    let home = Home::new();
    let far = home.folder("disk/far away");
    home.write(
        ".config/mozilla/firefox/profiles.ini",
        format!(
            "; made by hand\r\n[Profile0]\r\nName=x\r\nIsRelative=0\r\n  Path={}\r\n\
             [Profile1]\nIsRelative=1\nPath=../../../beside\n[Profile2]\nPath=~/below\n",
            far.display()
        ),
    );
    home.write(".mozilla/firefox/installs.ini", format!("[4F96]\nDefault={}/by\n", far.display()));
    for place in
        ["disk/far away", "disk/far away/within", "disk", "beside", "below", "disk/far away/by"]
    {
        is_listed(&home.refuses(place));
    }
    home.judges("disk/elsewhere").unwrap();
    let said = home.refuses("disk/far away").to_string();
    assert!(said.contains("profiles.ini` says"), "{said}");
}

#[test]
fn whatever_lies_where_firefox_keeps_profiles_is_refused_listed_or_not() {
    let home = Home::new();
    for root in [
        ".mozilla/firefox",
        ".config/mozilla/firefox",
        "snap/firefox/common/.mozilla/firefox",
        ".var/app/org.mozilla.firefox/.mozilla/firefox",
        ".var/app/org.mozilla.firefox/config/mozilla/firefox",
        "Library/Application Support/Firefox",
    ] {
        is_inside(&home.refuses(root));
        // Nothing of it needs to exist.
        is_inside(&home.refuses(&format!("{root}/Profiles/of-a-group")));
    }
    // Nor is a folder right that holds it all.
    is_inside(&home.refuses(""));
    is_inside(&home.refuses("snap/firefox"));
}

#[test]
fn xdg_config_home_counts_beside_the_home_and_only_where_it_is_absolute() {
    let home = Home::new();
    let config = home.folder("config");
    let of = |config: &Path| Everyday::of(Some(&home.path), Some(config));
    let there = config.join("mozilla/firefox/abc");
    is_inside(&of(&config).must_not_hold(&there).unwrap_err());
    of(Path::new("config")).must_not_hold(&there).unwrap();
    Everyday::of(None, None).must_not_hold(&there).unwrap();
}

#[test]
fn a_profile_of_another_home_or_of_a_browser_like_firefox_is_refused_by_the_list_above_it() {
    let home = Home::new();
    home.write("other/.librewolf/profiles.ini", "[General]\n");
    is_inside(&home.refuses("other/.librewolf/abc.default/inner"));
    home.judges("other").unwrap();
}

#[test]
fn links_and_dots_lead_where_they_lead() {
    let home = Home::new();
    home.folder(".mozilla/firefox/abc.default");
    home.folder("ours");
    symlink(home.path.join(".mozilla/firefox/abc.default"), home.path.join("ours/link")).unwrap();
    for place in ["ours/link", "ours/link/new", "ours/../.mozilla/firefox/x", "ours/link/../y"] {
        is_inside(&home.refuses(place));
    }
    // The other way round: Firefox's own place is a link to a disk.
    let disk = home.folder("disk/abc");
    symlink(&disk, home.path.join(".mozilla/firefox/far.default")).unwrap();
    home.write(".mozilla/firefox/profiles.ini", "[Profile0]\nIsRelative=1\nPath=far.default\n");
    is_listed(&home.refuses("disk/abc"));
    // A link that leads nowhere, of ours and of theirs.
    symlink(home.path.join("gone"), home.path.join("ours/nowhere")).unwrap();
    cannot_be_told(&home.refuses("ours/nowhere"));
    symlink(home.path.join("gone"), home.path.join("snap")).unwrap();
    home.judges("ours/new").unwrap();
}

#[test]
fn a_list_that_cannot_be_read_refuses_everything_and_nonsense_in_it_breaks_nothing() {
    let home = Home::new();
    let list = ".mozilla/firefox/profiles.ini";
    let named = home.folder("näher");
    let wide: Vec<u8> = format!("\u{FEFF}[P]\r\nPath={}\r\n", named.display())
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    for (bytes, listed) in [
        (&b"\xff\xfe\x00"[..], false),
        (b"Path", false),
        (b"Path=\n=\n[\nDefault=\n\n\x00\x01\xf0\x9f", false),
        (b"Path=\0\nPath=a/\xff/b\n", false),
        (&wide, true),
    ] {
        home.write(list, bytes);
        assert_eq!(home.judges("näher").is_err(), listed, "{bytes:?}");
    }
    home.write(list, vec![b'\n'; 1024 * 1024 + 1]);
    cannot_be_told(&home.refuses("näher"));
    home.write(list, format!("Path={}\n", "x/".repeat(4000)));
    cannot_be_told(&home.refuses("näher"));
    // A folder in its place is no list.
    fs::remove_file(home.path.join(list)).unwrap();
    home.folder(list);
    home.judges("näher").unwrap();
    // A part of the path that is no folder, as where a file was saved under that name.
    fs::remove_dir_all(home.path.join(".mozilla")).unwrap();
    home.write(".mozilla", "");
    home.judges("näher").unwrap();
}

#[test]
fn what_may_not_be_looked_at_cannot_be_told() {
    let home = Home::new();
    home.folder("ours");
    home.folder(".mozilla/firefox");
    let closed = home.path.join(".mozilla");
    fs::set_permissions(&closed, Permissions::from_mode(0o000)).unwrap();
    let judged = home.judges("ours");
    // Whoever may look at everything is told.
    match fs::read_dir(&closed) {
        Ok(_) => judged.unwrap(),
        Err(_) => cannot_be_told(&judged.unwrap_err()),
    }
    fs::set_permissions(&closed, Permissions::from_mode(0o700)).unwrap();
}

#[test]
fn every_profile_is_found_once_listed_or_not() {
    let home = Home::new();
    for profile in [".mozilla/firefox/a", ".mozilla/firefox/of-a-group", "disk/b"] {
        home.write(&format!("{profile}/prefs.js"), "");
    }
    home.folder(".mozilla/firefox/Crash Reports");
    let list = format!("[P]\nPath=a\n[Q]\nPath={}\n", home.path.join("disk/b").display());
    home.write(".mozilla/firefox/profiles.ini", list);
    symlink(home.path.join(".mozilla"), home.path.join("snap-has-it-too")).unwrap();
    let expected = [".mozilla/firefox/a", ".mozilla/firefox/of-a-group", "disk/b"];
    let found = Everyday::of(Some(&home.path), Some(&home.path.join(".config"))).profiles().0;
    assert_eq!(found, expected.map(|below| home.path.join(below)));
}

#[test]
fn a_folder_that_a_firefox_has_open_is_refused_and_the_process_named() {
    let test = "everyday::a_folder_that_a_firefox_has_open_is_refused_and_the_process_named";
    if let Some(folder) = child_folder() {
        let lock = fs::OpenOptions::new().write(true).open(folder.join(".parentlock")).unwrap();
        fcntl_lock(&lock, FlockOperation::NonBlockingLockExclusive).unwrap();
        println!("\nlocked");
        // Until the parent lets go.
        std::io::stdin().read_line(&mut String::new()).unwrap();
        return;
    }
    let home = Home::new();
    let folder = home.folder("ours");
    // What a Firefox leaves that was killed.
    symlink("127.0.0.1:+1", folder.join("lock")).unwrap();
    home.write("ours/.parentlock", "");
    home.judges("ours").unwrap();
    assert_eq!(open_in(&folder).unwrap(), None);

    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env("OBJECTOR_TEST_CHILD_FOLDER", &folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(said.any(|line| line.unwrap() == "locked"));
    assert_eq!(open_in(&folder).unwrap(), Some(Some(child.id())));
    let refused = home.refuses("ours");
    assert!(matches!(refused, NotOurs::InUse { pid, .. } if pid == Some(child.id())), "{refused}");
    drop(child.stdin.take());
    child.wait().unwrap();
    home.judges("ours").unwrap();
}
