//! `objector verify`: what it says, to whom, and what it leaves alone.

use std::fs::{self, File};
use std::path::Path;

use jiff::ToSpan;
use objector::archive::verify::{Damage, Note, Scope, What, verify};
use objector::archive::{Archive, ArchiveError, Exhibit, Opened, faults};
use objector::commands::verify::{VerifyArgs, check};
use objector::outcome::{End, Exit, Outcome};
use objector::preview::hex;
use sha2::{Digest, Sha256};

use super::rich::rich;
use super::{
    Ground, acknowledged, case_of, consent, email, end, facts, file, names, now, preview, read,
    send,
};

const KAREN: &str = "karen-facebook-ai-1";
const SUBMISSION: &str = "karen-facebook-ai-1/2026-11-21T140501Z-submission";
const STOPPED: &str = "karen-facebook-ai-1/2026-11-21T140501Z-stopped";

/// Everything that is found in an archive, by its path.
fn found(ground: &Ground) -> Vec<(String, What)> {
    let report = verify(&ground.root(), &Scope::Everything).unwrap();
    let findings = report.findings.into_iter();
    findings.map(|it| (it.path.to_str().unwrap().to_owned(), it.what)).collect()
}

/// What of it is damage.
fn damaged(ground: &Ground) -> Vec<(String, What)> {
    let mut found = found(ground);
    found.retain(|(_, what)| matches!(what, What::Damage(_)));
    found
}

fn damage(path: &str, damage: Damage) -> (String, What) {
    (path.to_owned(), What::Damage(damage))
}

fn note(path: &str, note: Note) -> (String, What) {
    (path.to_owned(), What::Note(note))
}

/// The command, with the archive's place left out of what it says.
fn told(ground: &Ground, change: impl FnOnce(&mut VerifyArgs)) -> (Exit, String, String) {
    let mut args = VerifyArgs {
        case: None,
        practice: false,
        json: false,
        explain: false,
        archive: Some(ground.root()),
    };
    change(&mut args);
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = check(&args, &mut out, &mut err).unwrap();
    let place = ground.root().display().to_string();
    let text = |bytes| String::from_utf8(bytes).unwrap().replace(&place, "ARCHIVE");
    (exit, text(out), text(err))
}

/// Copies a folder as it is.
pub(super) fn copy(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    fs::set_permissions(to, from.metadata().unwrap().permissions()).unwrap();
    for name in names(from) {
        match from.join(&name).is_dir() {
            true => copy(&from.join(&name), &to.join(&name)),
            false => {
                fs::copy(from.join(&name), to.join(&name)).unwrap();
            }
        }
    }
}

#[test]
fn a_bag_that_was_renamed_copied_or_moved_to_another_case_is_named() {
    let ground = rich();
    let root = ground.root();
    let renamed = "karen-facebook-ai-1/2027-01-01T000000Z-submission";
    fs::rename(root.join(SUBMISSION), root.join(renamed)).unwrap();
    let to = "2027-01-01T000000Z-submission".to_owned();
    assert_eq!(found(&ground), [damage(SUBMISSION, Damage::Renamed { to })]);
    copy(&root.join(renamed), &root.join(SUBMISSION));
    assert_eq!(found(&ground), [damage(renamed, Damage::Added)]);
    let moved = "mia-facebook-ai-2/2027-01-01T000000Z-submission";
    fs::rename(root.join(renamed), root.join(moved)).unwrap();
    let case = KAREN.to_owned();
    assert_eq!(found(&ground), [damage(moved, Damage::Elsewhere { case })]);
}

#[test]
fn a_file_that_was_moved_or_exchanged_within_a_bag_is_named_with_the_other() {
    let ground = rich();
    let data = ground.root().join(SUBMISSION).join("data");
    let [found_png, filled] = ["10-found.png", "20-filled.png"].map(|name| data.join(name));
    fs::rename(&found_png, data.join("aside")).unwrap();
    fs::rename(&filled, &found_png).unwrap();
    fs::rename(data.join("aside"), &filled).unwrap();
    let by = |name: &str| Damage::Replaced { by: name.to_owned() };
    assert_eq!(
        found(&ground),
        [
            damage(&format!("{SUBMISSION}/data/10-found.png"), by("20-filled.png")),
            damage(&format!("{SUBMISSION}/data/20-filled.png"), by("10-found.png")),
        ]
    );
}

#[test]
fn what_is_missing_of_a_file_that_was_cut_short_is_counted() {
    let ground = rich();
    let path = format!("{SUBMISSION}/data/10-found.png");
    let file = File::options().write(true).open(ground.root().join(&path)).unwrap();
    let octets = file.metadata().unwrap().len();
    file.set_len(octets - 3).unwrap();
    assert_eq!(found(&ground), [damage(&path, Damage::CutShort { by: Some(3) })]);
    file.set_len(octets + 2).unwrap();
    assert_eq!(found(&ground), [damage(&path, Damage::Changed { longer_by: 2 })]);
}

#[test]
fn how_much_is_missing_is_said_only_where_one_file_alone_can_be_to_blame() {
    let change = |ground: &Ground, name: &str| {
        let path = format!("{SUBMISSION}/data/{name}");
        let text = fs::read(ground.root().join(&path)).unwrap();
        fs::write(ground.root().join(&path), [&text[..], b"xy"].concat()).unwrap();
        path
    };
    let changed = |path: &str| damage(path, Damage::Changed { longer_by: 0 });
    let ground = rich();
    let [one, two] = ["10-found.png", "20-filled.png"].map(|name| change(&ground, name));
    assert_eq!(found(&ground), [changed(&one), changed(&two)]);
    let ground = rich();
    let one = change(&ground, "10-found.png");
    let added = format!("{SUBMISSION}/data/added");
    super::layout::private(&ground.root().join(&added), Some("xyz"));
    assert_eq!(found(&ground), [changed(&one), damage(&added, Damage::Added)]);
}

#[test]
fn a_tag_manifest_that_was_changed_vouches_for_no_other_file() {
    let ground = rich();
    let bag = ground.root().join(SUBMISSION);
    super::layout::private(&bag.join("added"), Some(""));
    let of_nothing = hex(&Sha256::digest(b""));
    let manifest = bag.join("tagmanifest-sha256.txt");
    fs::write(&manifest, read(&manifest) + &format!("{of_nothing}  added\n")).unwrap();
    let info = bag.join("bag-info.txt");
    fs::write(&info, read(&info).replace("objector", "another!")).unwrap();
    let in_bag = |name: &str| format!("{SUBMISSION}/{name}");
    let changed = || Damage::Changed { longer_by: 0 };
    assert_eq!(
        found(&ground),
        [
            damage(&in_bag("added"), Damage::Added),
            damage(&in_bag("bag-info.txt"), changed()),
            damage(&in_bag("tagmanifest-sha256.txt"), changed()),
        ]
    );
}

#[test]
fn of_every_list_in_a_bag_it_is_known_how_long_it_was() {
    for name in
        ["manifest-sha256.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt", "bagit.txt"]
    {
        let ground = rich();
        let path = format!("{SUBMISSION}/{name}");
        let text = read(&ground.root().join(&path));
        fs::write(ground.root().join(&path), text + "x\n").unwrap();
        assert_eq!(found(&ground), [damage(&path, Damage::Changed { longer_by: 2 })]);
    }
}

#[test]
fn a_link_in_what_a_run_left_and_a_folder_in_a_bag_are_named() {
    let ground = Ground::new();
    let mut case = case_of(&ground.real(), "karen");
    let kept = case.keep(Exhibit::FoundText, b"found").unwrap();
    drop(case);
    std::os::unix::fs::symlink("/etc/hostname", kept.with_file_name("link")).unwrap();
    let open = format!("{KAREN}/.open-20261121T140501Z");
    let to = "/etc/hostname".to_owned();
    assert_eq!(
        found(&ground),
        [note(&open, Note::LeftOpen), damage(&format!("{open}/data/link"), Damage::Link { to }),]
    );
    let ground = rich();
    let added = format!("{SUBMISSION}/data/added");
    super::layout::private(&ground.root().join(&added), None);
    assert_eq!(found(&ground), [damage(&added, Damage::Added)]);
}

#[test]
fn a_submit_json_that_only_an_edited_line_speaks_of_is_missed() {
    let ground = rich();
    let case = ground.root().join(KAREN);
    let journal = read(&case.join("journal.jsonl"));
    let line = journal.lines().find(|line| line.contains("\"event\":\"spent\"")).unwrap();
    let edited = journal.replace(line, &line.replacen("2026-", "2025-", 1));
    fs::write(case.join("journal.jsonl"), edited).unwrap();
    fs::remove_file(case.join("submit.json")).unwrap();
    let line = 1 + journal.lines().position(|it| it == line).unwrap();
    assert_eq!(
        found(&ground),
        [
            damage(&format!("{KAREN}/journal.jsonl"), Damage::LineEdited { line }),
            damage(&format!("{KAREN}/submit.json"), Damage::Missing),
        ]
    );
}

#[test]
fn what_was_put_behind_a_file_is_not_taken_for_one_that_was_cut_short() {
    for name in [format!("{KAREN}/submit.json"), format!("{SUBMISSION}/manifest-sha256.txt")] {
        let ground = rich();
        let path = ground.root().join(&name);
        fs::write(&path, read(&path) + "x").unwrap();
        let (_, what) = found(&ground).remove(0);
        assert!(matches!(what, What::Damage(Damage::Changed { .. })), "{name}: {what}");
    }
}

#[test]
fn a_read_me_that_is_as_long_as_it_was_or_longer_was_not_cut_short() {
    let ground = rich();
    let path = ground.root().join("README.txt");
    let text = read(&path);
    let longer = format!("{text}xyz");
    let other_end = format!("{}x", text.trim_end());
    for (text, longer_by) in [(longer, 3), (other_end, 0)] {
        fs::write(&path, text).unwrap();
        assert_eq!(found(&ground), [damage("README.txt", Damage::Changed { longer_by })]);
    }
}

#[test]
fn what_lies_where_the_program_puts_something_else_is_named() {
    let ground = rich();
    let root = ground.root();
    let private = super::layout::private;
    private(&root.join("practice/practice"), None);
    private(&root.join("holiday"), None);
    copy(&root.join(KAREN), &root.join(".hidden"));
    fs::write(root.join(".lock"), "x").unwrap();
    let changed = Damage::Changed { longer_by: 0 };
    assert_eq!(
        found(&ground),
        [
            damage(".hidden", Damage::Added),
            damage(".lock", changed),
            damage("holiday", Damage::Added),
            damage("practice/practice", Damage::Added),
        ]
    );
    let ground = Ground::new();
    file(case_of(&ground.real(), "karen"));
    private(&ground.root().join("practice"), Some(""));
    assert_eq!(found(&ground), [damage("practice", Damage::NotAFolder)]);
    let ground = rich();
    private(&ground.root().join("practice/practice"), Some(""));
    assert_eq!(found(&ground), [damage("practice/practice", Damage::Added)]);
}

#[test]
fn what_lies_in_a_case_where_the_program_puts_something_else_is_named() {
    let ground = rich();
    let case = ground.root().join(KAREN);
    let in_case = |name: &str| format!("{KAREN}/{name}");
    super::layout::private(&case.join("holiday"), None);
    fs::write(case.join("lock"), "x").unwrap();
    fs::remove_file(case.join("submit.json")).unwrap();
    super::layout::private(&case.join("other.json"), Some("{}"));
    assert_eq!(
        found(&ground),
        [
            damage(&in_case("holiday"), Damage::Added),
            damage(&in_case("lock"), Damage::Changed { longer_by: 0 }),
            damage(&in_case("other.json"), Damage::Added),
            damage(&in_case("submit.json"), Damage::Missing),
        ]
    );
    let ground = rich();
    fs::remove_dir_all(ground.root().join(SUBMISSION)).unwrap();
    super::layout::private(&ground.root().join(SUBMISSION), Some(""));
    assert!(found(&ground).contains(&damage(SUBMISSION, Damage::NotAFolder)));
}

#[test]
fn where_a_damaged_case_stands_is_not_said() {
    let ground = rich();
    let states = || {
        let report = verify(&ground.root(), &Scope::Everything).unwrap();
        report.cases.iter().filter(|case| case.state.is_none()).count()
    };
    assert_eq!(states(), 0);
    let journal = ground.root().join(KAREN).join("journal.jsonl");
    let text = read(&journal);
    // Whose case it is may still be known.
    let (first, rest) = text.split_once('\n').unwrap();
    fs::write(&journal, format!("{first}\n{}", rest.replacen("2026-", "2025-", 1))).unwrap();
    assert_eq!(states(), 1);
}

#[test]
fn a_case_that_only_another_nicknames_case_names_is_missed() {
    let ground = Ground::new();
    let archive = ground.real();
    let gone = file(case_of(&archive, "karen")).path;
    let mut other = case_of(&archive, "k");
    other.follow(KAREN, now()).unwrap();
    file(other);
    assert_eq!(found(&ground), []);
    fs::remove_dir_all(gone).unwrap();
    assert_eq!(found(&ground), [damage(KAREN, Damage::CaseGone)]);
}

#[test]
fn a_checksum_that_is_none_was_itself_changed() {
    let ground = rich();
    let checksum = format!("{KAREN}/journal.sha256");
    let text = read(&ground.root().join(&checksum));
    for other in ["x".repeat(64), text[..64].to_uppercase()] {
        fs::write(ground.root().join(&checksum), text.replace(&text[..64], &other)).unwrap();
        assert_eq!(found(&ground), [damage(&checksum, Damage::Changed { longer_by: 0 })]);
    }
}

#[test]
fn a_case_that_was_renamed_or_moved_to_the_other_side_is_named() {
    let ground = rich();
    let root = ground.root();
    fs::rename(root.join(KAREN), root.join("klara-facebook-ai-1")).unwrap();
    let says = KAREN.to_owned();
    assert_eq!(found(&ground), [damage("klara-facebook-ai-1", Damage::OtherName { says })]);
    fs::rename(root.join("klara-facebook-ai-1"), root.join(KAREN)).unwrap();
    fs::rename(root.join("practice").join(KAREN), root.join("kept")).unwrap();
    fs::rename(root.join(KAREN), root.join("practice").join(KAREN)).unwrap();
    fs::rename(root.join("kept"), root.join(KAREN)).unwrap();
    let other_side = [KAREN, "practice/karen-facebook-ai-1"];
    assert_eq!(found(&ground), other_side.map(|path| damage(path, Damage::OtherSide)));
}

#[test]
fn a_submit_json_of_another_case_is_named_with_that_case() {
    let ground = rich();
    let submit = "mia-facebook-ai-2/submit.json";
    fs::copy(ground.root().join(KAREN).join("submit.json"), ground.root().join(submit)).unwrap();
    let case = KAREN.to_owned();
    assert_eq!(found(&ground), [damage(submit, Damage::Elsewhere { case })]);
}

#[test]
fn a_clock_that_ran_backwards_is_named_with_both_times() {
    let ground = Ground::new();
    let mut case = case_of(&ground.real(), "karen");
    let before = now() - 1.hour();
    case.arrived("https://www.facebook.com/", before).unwrap();
    drop(case);
    let journal = format!("{KAREN}/journal.jsonl");
    let back = Damage::BackInTime { line: 2, at: before, before: now() };
    assert_eq!(found(&ground), [damage(&journal, back)]);
}

#[test]
fn a_line_of_a_forgotten_case_that_is_older_than_the_one_before_is_named() {
    let ground = Ground::new();
    let archive = ground.real();
    for moment in ["14:05:02", "14:05:02", "14:05:01"] {
        let moment = format!("2026-11-21T{moment}Z").parse().unwrap();
        end(case_of(&archive, "karen"), &Outcome::before(End::Declined, "x"));
        archive.forget(KAREN, moment).unwrap();
    }
    let at = now();
    let back = Damage::BackInTime { line: 3, at, before: at + 1.second() };
    assert_eq!(found(&ground), [damage("forgotten.jsonl", back)]);
}

#[test]
fn a_case_that_is_gone_is_missed_by_its_number_and_by_the_case_that_names_it() {
    let ground = rich();
    let root = ground.root();
    fs::remove_dir_all(root.join("mia-facebook-ai-1")).unwrap();
    fs::remove_file(root.join("forgotten.jsonl")).unwrap();
    assert_eq!(
        found(&ground),
        ["mia-facebook-ai-1", "olga-facebook-ai-1"].map(|case| damage(case, Damage::CaseGone))
    );
    let ground = rich();
    fs::remove_dir_all(ground.root().join(KAREN)).unwrap();
    // Nothing that is left tells of it.
    assert_eq!(found(&ground), []);
    // Its number alone is enough.
    let ground = Ground::new();
    let archive = ground.real();
    fs::create_dir(ground.root().join(KAREN)).unwrap();
    file(case_of(&archive, "karen"));
    fs::remove_dir(ground.root().join(KAREN)).unwrap();
    assert_eq!(found(&ground), [damage(KAREN, Damage::CaseGone)]);
}

#[test]
fn what_a_run_left_is_a_note_and_no_damage() {
    let ground = Ground::new();
    let archive = ground.real();
    let mut case = case_of(&archive, "karen");
    case.keep(Exhibit::FoundText, b"found").unwrap();
    drop(case);
    let root = ground.root();
    let journal = root.join(KAREN).join("journal.jsonl");
    let (line, sum) = (read(&journal), read(&journal.with_file_name("journal.sha256")));
    super::layout::private(&root.join(".new"), None);
    super::layout::private(&root.join(".forgotten-mia-facebook-ai-1"), None);
    super::layout::private(&root.join("..index.jsonl"), Some(""));
    super::layout::private(&root.join(".index.jsonl"), Some("anything"));
    super::layout::private(&root.join(KAREN).join(".journal.sha256"), Some(&sum));
    super::layout::private(&root.join(KAREN).join("submit.json"), Some("{\"version\":1,"));
    fs::write(&journal, format!("{line}{{\"n\":2,")).unwrap();
    let in_case = |name: &str| format!("{KAREN}/{name}");
    assert_eq!(
        found(&ground),
        [
            note("..index.jsonl", Note::LeftOver),
            note(".forgotten-mia-facebook-ai-1", Note::LeftGoing),
            note(".new", Note::LeftNew),
            note(&in_case(".journal.sha256"), Note::LeftOver),
            note(&in_case(".open-20261121T140501Z"), Note::LeftOpen),
            note(&in_case("journal.jsonl"), Note::CheckedByChainAlone { lines: 1 }),
            note(&in_case("submit.json"), Note::SubmitNotRecorded),
        ]
    );
    let (exit, said, _) = told(&ground, |_| {});
    assert_eq!(exit, Exit::Done);
    insta::assert_snapshot!(said);
}

/// A whole filing, until the disk refuses.
fn try_to_file(archive: &Archive) -> Result<(), ArchiveError> {
    let mut case = match archive.open_case("karen", "facebook-ai", false, now())? {
        Opened::Case(case) => case,
        Opened::Spent(_) => return Err(ArchiveError::BadName { name: "it is spent".into() }),
    };
    case.keep(Exhibit::FoundText, b"found")?;
    case.arrived(&preview().address, now())?;
    case.shown(&preview().digest(), now())?;
    let _ticket = case.spend(consent(), Some(&email()), now())?;
    case.pressed(false, now())?;
    case.keep(Exhibit::AnswerText, b"thanks")?;
    let mut concluded = case.conclude(&acknowledged(), &facts(), now())?;
    concluded.printed(Ok(b"%PDF-1.4"));
    concluded.seal(now()).map(drop)
}

#[test]
fn a_run_that_ends_at_any_step_leaves_no_damage() {
    let mut steps = 0;
    loop {
        let ground = Ground::new();
        let archive = ground.real();
        let mut left = steps;
        // From one step on the disk does nothing any more, as when the run is ended there.
        faults::plant(move |_, _| match left {
            0 => Err(std::io::Error::other("the run was ended")),
            _ => {
                left -= 1;
                Ok(())
            }
        });
        let ended = try_to_file(&archive);
        faults::plant(|_, _| Ok(()));
        assert_eq!(damaged(&ground), [], "after {steps} steps: {ended:?}");
        // Nor does what comes after it.
        if try_to_file(&archive).is_err() {
            let _ = archive.settle(KAREN, true, &facts(), now());
        }
        assert_eq!(damaged(&ground), [], "after {steps} steps: {ended:?}, and once more");
        if ended.is_ok() {
            break;
        }
        steps += 1;
    }
    assert!(steps > 100, "{steps}");
}

#[test]
fn a_bag_without_its_line_is_a_note_where_a_run_may_have_ended_just_then() {
    let ground = Ground::new();
    let archive = ground.real();
    let mut case = case_of(&archive, "karen");
    send(&mut case);
    let concluded = case.conclude(&Outcome::after(End::Unknown, "x"), &facts(), now()).unwrap();
    faults::plant(|tried, path| match tried == "write" && path.ends_with("journal.jsonl") {
        true => Err(std::io::Error::other("the disk is gone")),
        false => Ok(()),
    });
    concluded.seal(now()).unwrap_err();
    faults::plant(|_, _| Ok(()));
    assert_eq!(found(&ground), [note(SUBMISSION, Note::BagNotRecorded)]);
}

#[test]
fn a_case_that_a_run_holds_is_left_out_and_said_to_be_in_use() {
    let ground = rich();
    let held = File::open(ground.root().join(KAREN).join("lock")).unwrap();
    held.lock().unwrap();
    fs::write(ground.root().join(SUBMISSION).join("bagit.txt"), "").unwrap();
    assert_eq!(found(&ground), [note(KAREN, Note::InUse)]);
    held.unlock().unwrap();
    let bagit = format!("{SUBMISSION}/bagit.txt");
    assert_eq!(found(&ground), [damage(&bagit, Damage::Emptied)]);
}

#[test]
fn a_check_writes_nothing_and_makes_no_lock() {
    let ground = rich();
    let root = ground.root();
    fs::remove_file(root.join(KAREN).join("lock")).unwrap();
    fs::remove_file(root.join(".lock")).unwrap();
    let aside = ground.folder.path().join("aside");
    copy(&root, &aside);
    told(&ground, |args| args.explain = true);
    told(&ground, |args| args.case = Some("nobody".to_owned()));
    let same = std::process::Command::new("diff").arg("-r").args([&root, &aside]).output().unwrap();
    assert!(same.status.success(), "{same:?}");
}

#[test]
fn a_damaged_case_hides_no_other_and_only_damage_ends_in_exit_8() {
    let ground = rich();
    let root = ground.root();
    let (exit, said, err) = told(&ground, |_| {});
    assert_eq!((exit, err.as_str()), (Exit::Done, ""));
    assert!(said.starts_with("checked 7 cases, 7 bags, 142 files, "), "{said}");
    assert!(said.ends_with(": nothing is wrong\n"), "{said}");
    fs::write(root.join(KAREN).join("journal.jsonl"), "garbage\n").unwrap();
    fs::write(root.join(STOPPED).join("data/00-summary.txt"), "").unwrap();
    super::layout::private(&root.join("mia-facebook-ai-2/\u{1b}[2J"), Some(""));
    fs::remove_file(root.join("nina-facebook-ai-1/submit.json")).unwrap();
    fs::write(root.join("practice/README.txt"), "PRACTICE").unwrap();
    let (exit, said, err) = told(&ground, |_| {});
    assert_eq!(exit, Exit::Archive);
    assert!(err.contains("nothing is repaired"), "{err}");
    insta::assert_snapshot!(said.rsplit_once("checked").unwrap().0);
    let (_, json, err) = told(&ground, |args| args.json = true);
    assert_eq!(err, "");
    let lines: Vec<serde_json::Value> =
        json.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let last = lines.last().unwrap();
    assert_eq!((&last["event"], &last["exit"]), (&"verified".into(), &8.into()));
    assert_eq!(last["damages"], lines.iter().filter(|line| line["kind"] == "damage").count());
    insta::assert_snapshot!(json.lines().next().unwrap());
}

#[test]
fn one_case_or_the_rehearsals_can_be_checked_alone() {
    let ground = rich();
    fs::write(ground.root().join(SUBMISSION).join("bagit.txt"), "").unwrap();
    let (exit, said, _) = told(&ground, |args| args.practice = true);
    assert_eq!(exit, Exit::Done);
    assert!(said.starts_with("checked 1 case, 1 bag, "), "{said}");
    let (exit, ..) = told(&ground, |args| args.case = Some("mia-facebook-ai-1".into()));
    assert_eq!(exit, Exit::Done);
    let (exit, ..) = told(&ground, |args| args.case = Some(KAREN.into()));
    assert_eq!(exit, Exit::Archive);
    let (exit, _, err) = told(&ground, |args| args.case = Some("karin-facebook-ai-1".into()));
    assert_eq!(exit, Exit::Invalid);
    assert!(err.contains("the nearest are `karen-facebook-ai-1`"), "{err}");
}

#[test]
fn an_empty_archive_has_no_finding_and_one_that_is_not_there_is_an_error() {
    let ground = Ground::new();
    let (exit, out, err) = told(&ground, |_| {});
    assert_eq!((exit, out.as_str()), (Exit::Archive, ""));
    assert!(err.starts_with("error: there is no archive at `ARCHIVE`\nhint: "), "{err}");
    super::layout::private(&ground.root(), None);
    let nothing = "checked 0 cases, 0 bags, 0 files, 0 bytes: nothing is wrong\n".to_owned();
    assert_eq!(told(&ground, |_| {}), (Exit::Done, nothing.clone(), String::new()));
    assert_eq!(told(&ground, |args| args.practice = true), (Exit::Done, nothing, String::new()));
    ground.real();
    let (exit, said, _) = told(&ground, |_| {});
    assert_eq!(exit, Exit::Done);
    assert!(said.starts_with("checked 0 cases, 0 bags, 1 file, "), "{said}");
}

#[test]
fn what_it_proves_and_what_not_is_explained_case_by_case() {
    let ground = rich();
    fs::write(ground.root().join("mia-facebook-ai-2/submit.json"), "").unwrap();
    let (_, said, _) = told(&ground, |args| args.explain = true);
    insta::assert_snapshot!(said.rsplit_once("checked").unwrap().0);
    let (_, json, _) = told(&ground, |args| {
        args.explain = true;
        args.json = true;
    });
    assert_eq!(json.matches("\"event\":\"case\"").count(), 7);
    assert_eq!(json.matches("\"event\":\"explained\"").count(), 7);
}

#[test]
fn an_archive_that_others_may_look_into_is_a_note() {
    use std::os::unix::fs::PermissionsExt;
    let ground = rich();
    fs::set_permissions(ground.root(), fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(found(&ground), [note("", Note::OpenToOthers { mode: 0o755 })]);
    let (exit, said, _) = told(&ground, |_| {});
    assert_eq!(exit, Exit::Done);
    assert!(said.starts_with("the archive\n  note: .: its permissions are 0755"), "{said}");
}

#[test]
fn a_stop_after_a_stop_is_checked_in_the_order_of_the_journal() {
    let ground = Ground::new();
    let archive = ground.real();
    for _ in 0..3 {
        end(case_of(&archive, "karen"), &Outcome::before(End::LoginNeeded, "x"));
    }
    file(case_of(&archive, "karen"));
    assert_eq!(found(&ground), []);
}
