//! Bags: names, tag files, and what others say about them.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use objector::archive::{Exhibit, Kept};
use objector::outcome::{End, Outcome};

use super::verify::copy;
use super::{Ground, case_of, end, file, in_bag, names, now, read, send};

fn a_bag(ground: &Ground) -> Kept {
    file(case_of(&ground.real(), "karen"))
}

#[test]
fn a_bag_is_named_by_time_and_event_and_never_overwritten() {
    let ground = Ground::new();
    let archive = ground.real();
    let case = case_of(&archive, "karen");
    let taken = case.path().join("2026-11-21T140501Z-submission");
    fs::create_dir(&taken).unwrap();
    let kept = file(case);
    let bag = kept.bag.unwrap();
    assert_eq!(bag.file_name().unwrap(), "2026-11-21T140501Z-submission-2");
    assert_eq!(names(&taken), [] as [&str; 0]);
    let journal = read(&kept.path.join("journal.jsonl"));
    assert!(
        journal.lines().last().unwrap().contains("\"bag\":\"2026-11-21T140501Z-submission-2\"")
    );
}

#[test]
fn each_event_has_a_bag_of_its_own() {
    let ground = Ground::new();
    let archive = ground.real();
    for _ in 0..2 {
        end(case_of(&archive, "karen"), &Outcome::before(End::LoginNeeded, "x"));
    }
    let kept = file(case_of(&archive, "karen"));
    let bags: Vec<String> =
        names(&kept.path).into_iter().filter(|name| name.starts_with("2026-")).collect();
    assert_eq!(
        bags,
        [
            "2026-11-21T140501Z-stopped",
            "2026-11-21T140501Z-stopped-2",
            "2026-11-21T140501Z-submission"
        ]
    );
}

#[test]
fn a_sealed_bag_is_never_written_again() {
    let ground = Ground::new();
    let archive = ground.real();
    let wall = end(case_of(&archive, "karen"), &Outcome::before(End::LoginNeeded, "x"));
    let aside = ground.folder.path().join("aside");
    copy(wall.bag.as_ref().unwrap(), &aside);
    let mut case = case_of(&archive, "karen");
    send(&mut case);
    let kept = end(case, &Outcome::after(End::Unknown, "x"));
    let after = ground.folder.path().join("after");
    copy(kept.bag.as_ref().unwrap(), &after);
    archive.settle("karen-facebook-ai-1", false, &super::facts(), now()).unwrap();
    file(case_of(&archive, "karen"));
    for (bag, before) in [(wall.bag, aside), (kept.bag, after)] {
        let same = Command::new("diff").arg("-r").arg(bag.unwrap()).arg(before).output().unwrap();
        assert!(same.status.success(), "{same:?}");
    }
}

#[test]
fn a_submission_bag_exists_only_for_a_spent_case() {
    let ground = Ground::new();
    let archive = ground.real();
    // Even when a caller is wrong about what happened.
    for wrong in [End::Acknowledged, End::Unknown, End::LoginNeeded, End::Declined] {
        let mut case = case_of(&archive, "karen");
        case.keep(Exhibit::FoundText, b"found").unwrap();
        let kept = end(case, &Outcome::after(wrong, "x"));
        assert!(!names(&kept.path).iter().any(|name| name.contains("submission")));
    }
    let kept = a_bag(&ground);
    assert!(names(&kept.path).iter().any(|name| name.ends_with("-submission")));
}

#[test]
fn a_wall_leaves_a_stopped_bag_with_what_was_found_and_nothing_filled_in() {
    let ground = Ground::new();
    let archive = ground.real();
    for wall in [
        End::LoginNeeded,
        End::PersonNeeded,
        End::NotRecognised,
        End::OtherHost,
        End::NotAccepted,
        End::AlreadyObjected,
    ] {
        let mut case = case_of(&archive, "karen");
        case.keep(Exhibit::FoundPicture, b"png").unwrap();
        case.keep(Exhibit::FoundText, b"a wall").unwrap();
        case.keep(Exhibit::FilledText, b"karen@example.dk").unwrap();
        let kept = end(case, &Outcome::before(wall, "There is a wall."));
        let bag = kept.bag.as_ref().unwrap();
        assert!(bag.to_str().unwrap().contains("-stopped"));
        assert_eq!(
            names(&bag.join("data")),
            [
                "00-summary.html",
                "00-summary.pdf",
                "00-summary.txt",
                "10-found.png",
                "10-found.txt",
                "metadata.json"
            ]
        );
        let summary = in_bag(&kept, "data/00-summary.txt");
        assert!(
            summary.contains("prepared: nothing was sent yet")
                && summary.contains("What happened: There is a wall.")
        );
        assert!(sha256sum(bag).status.success());
    }
}

#[test]
fn of_a_declined_run_only_a_line_remains() {
    let ground = Ground::new();
    let archive = ground.real();
    for stop in [End::Declined, End::DryRun, End::Unavailable, End::Invalid, End::Unexpected] {
        let mut case = case_of(&archive, "karen");
        case.keep(Exhibit::FilledText, b"karen@example.dk").unwrap();
        let concluded = case.conclude(&Outcome::before(stop, "x"), &super::facts(), now()).unwrap();
        assert_eq!(concluded.html(), None);
        let kept = concluded.seal(now()).unwrap();
        assert_eq!((&kept.bag, kept.evidence()), (&None, kept.path.as_path()));
        assert_eq!(names(&kept.path), ["journal.jsonl", "journal.sha256", "lock"]);
        let journal = read(&kept.path.join("journal.jsonl"));
        assert!(journal.lines().last().unwrap().contains("\"event\":\"stopped\""));
    }
}

#[test]
fn the_tag_files_say_version_date_oxum_case_and_the_bag_before() {
    let ground = Ground::new();
    let archive = ground.real();
    let wall = end(case_of(&archive, "karen"), &Outcome::before(End::LoginNeeded, "x"));
    let before = in_bag(&wall, "tagmanifest-sha256.txt");
    let kept = a_bag(&ground);
    assert_eq!(
        in_bag(&kept, "bagit.txt"),
        "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    );
    let data = kept.bag.as_ref().unwrap().join("data");
    let files = names(&data);
    let octets: u64 = files.iter().map(|name| data.join(name).metadata().unwrap().len()).sum();
    let info = in_bag(&kept, "bag-info.txt");
    for said in [
        "Bagging-Date: 2026-11-21".to_owned(),
        "External-Identifier: karen-facebook-ai-1".to_owned(),
        format!("Payload-Oxum: {octets}.{}", files.len()),
        format!("Previous-Bag-Tagmanifest-SHA256: {}", sha256_of(&before)),
    ] {
        assert!(info.lines().any(|line| line == said), "{said}\n{info}");
    }
    assert!(!in_bag(&wall, "bag-info.txt").contains("Previous-Bag"));
}

fn sha256_of(text: &str) -> String {
    use sha2::{Digest, Sha256};
    objector::preview::hex(&Sha256::digest(text))
}

#[test]
fn every_file_stands_in_its_manifests() {
    let ground = Ground::new();
    let kept = a_bag(&ground);
    let listed = |manifest| -> Vec<String> {
        let text = in_bag(&kept, manifest);
        text.lines().map(|line| line.split_once("  ").unwrap().1.to_owned()).collect()
    };
    let files = names(&kept.bag.as_ref().unwrap().join("data"));
    assert_eq!(
        files,
        [
            "00-summary.html",
            "00-summary.pdf",
            "00-summary.txt",
            "10-found.png",
            "10-found.txt",
            "20-filled.png",
            "20-filled.txt",
            "30-answer.html",
            "30-answer.txt",
            "50-sent-text.txt",
            "consent.json",
            "metadata.json",
        ]
    );
    let payload: Vec<String> = files.iter().map(|name| format!("data/{name}")).collect();
    assert_eq!(listed("manifest-sha256.txt"), payload);
    assert_eq!(listed("manifest-sha512.txt"), payload);
    assert_eq!(
        listed("tagmanifest-sha256.txt"),
        ["bag-info.txt", "bagit.txt", "manifest-sha256.txt", "manifest-sha512.txt"]
    );
}

fn sha256sum(bag: &Path) -> Output {
    Command::new("sha256sum")
        .args(["--strict", "-c", "manifest-sha256.txt", "tagmanifest-sha256.txt"])
        .current_dir(bag)
        .output()
        .expect("sha256sum is on every Linux system")
}

fn bagit(bag: &Path) -> Output {
    let python = std::env::var_os("OBJECTOR_TEST_PYTHON").expect(
        "set OBJECTOR_TEST_PYTHON to a Python that has `bagit`: \
         python3 -m venv DIR && DIR/bin/pip install bagit setuptools, then DIR/bin/python; \
         scripts/test does this",
    );
    Command::new(python)
        .args(["-m", "bagit", "--validate"])
        .arg(bag)
        .output()
        .expect("OBJECTOR_TEST_PYTHON names a program that can be run")
}

/// What must make every checker say no: evidence changed, or a tag file.
const DAMAGED: [&str; 2] = ["data/10-found.txt", "bag-info.txt"];

#[test]
fn an_independent_validator_agrees() {
    for damaged in DAMAGED {
        let ground = Ground::new();
        let kept = a_bag(&ground);
        let bag = kept.bag.as_deref().unwrap();
        let said = bagit(bag);
        assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
        fs::write(bag.join(damaged), "x: y\n").unwrap();
        assert!(!bagit(bag).status.success(), "{damaged}");
    }
}

#[test]
fn sha256sum_agrees() {
    for damaged in DAMAGED {
        let ground = Ground::new();
        let kept = a_bag(&ground);
        let bag = kept.bag.as_deref().unwrap();
        let said = sha256sum(bag);
        assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stdout));
        fs::write(bag.join(damaged), "x: y\n").unwrap();
        assert!(!sha256sum(bag).status.success(), "{damaged}");
    }
}

#[test]
fn a_chain_can_be_checked_with_sed_and_sha256sum() {
    let ground = Ground::new();
    let mut case = case_of(&ground.real(), "karen");
    send(&mut case);
    let by_hand = Command::new("sh")
        .args(["-c", "sed -n 3p journal.jsonl | sha256sum"])
        .current_dir(case.path())
        .output()
        .unwrap();
    let by_hand = String::from_utf8(by_hand.stdout).unwrap();
    let journal = read(&case.path().join("journal.jsonl"));
    assert!(journal.lines().nth(3).unwrap().contains(by_hand.split(' ').next().unwrap()));
}
