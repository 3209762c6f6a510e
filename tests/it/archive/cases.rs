//! Which case a run gets.

use std::fs;

use objector::archive::{Archive, ArchiveError, Facts, Opened, Standing, State, listed};
use objector::outcome::{End, Outcome, Sureness};
use objector::personal::Personal;
use objector::preview::hex;
use sha2::{Digest, Sha256};

use super::{Ground, case_of, email, end, facts, file, names, now, read, send, who, with_id};

fn spent(archive: &Archive, account: &str) -> Standing {
    match archive.open_case(account, "facebook-ai", false, now()).unwrap() {
        Opened::Spent(standing) => standing,
        Opened::Case(case) => panic!("unspent: {}", case.name()),
    }
}

#[test]
fn a_case_is_named_after_account_form_and_the_next_free_number() {
    let ground = Ground::new();
    let archive = ground.real();
    fs::create_dir(ground.root().join("karen-facebook-ai-7")).unwrap();
    assert_eq!(case_of(&archive, "karen").name(), "karen-facebook-ai-8");
    assert_eq!(case_of(&archive, "laura").name(), "laura-facebook-ai-1");
    for bad in ["../karen", "", "Karen", &"k".repeat(65)] {
        let said = archive.open_case(bad, "facebook-ai", false, now()).unwrap_err();
        assert!(matches!(said, ArchiveError::BadName { .. }), "{said}");
    }
}

#[test]
fn a_case_without_its_first_line_is_never_seen() {
    let ground = Ground::new();
    let archive = ground.real();
    // What a run leaves that ends while it prepares a case.
    fs::create_dir(ground.root().join(".new")).unwrap();
    fs::write(ground.root().join(".new/journal.jsonl"), "{").unwrap();
    assert_eq!(case_of(&archive, "karen").name(), "karen-facebook-ai-1");
    assert!(!ground.root().join(".new").exists());
}

#[test]
fn the_first_line_and_not_the_name_says_whose_case_it_is() {
    let ground = Ground::new();
    let archive = ground.real();
    file(case_of(&archive, "karen"));
    let (from, to) = ("karen-facebook-ai-1", "laura-facebook-ai-1");
    fs::rename(ground.root().join(from), ground.root().join(to)).unwrap();
    assert_eq!(spent(&archive, "karen").case, to);
    assert_eq!(case_of(&archive, "laura").name(), "laura-facebook-ai-2");
}

#[test]
fn an_unspent_case_is_used_again() {
    let ground = Ground::new();
    let archive = ground.real();
    for end_of_run in [End::Declined, End::LoginNeeded, End::NotRecognised] {
        let case = case_of(&archive, "karen");
        assert_eq!(case.name(), "karen-facebook-ai-1");
        assert!(!case.is_spent());
        end(case, &Outcome::before(end_of_run, "x"));
    }
}

#[test]
fn a_case_that_cannot_be_read_ends_every_run_on_its_side() {
    let ground = Ground::new();
    let archive = ground.real();
    let kept = file(case_of(&archive, "karen"));
    fs::write(kept.path.join("journal.jsonl"), "garbage\n").unwrap();
    let refused = archive.open_case("mia", "facebook-ai", false, now()).unwrap_err();
    assert!(matches!(refused, ArchiveError::Damaged { .. }), "{refused}");
    let refused = archive.spent_by("facebook-ai", &who(email()), &[]).unwrap_err();
    assert!(matches!(refused, ArchiveError::Damaged { .. }), "{refused}");
    case_of(&ground.practice("http://127.0.0.1:4711"), "mia");
}

#[test]
fn a_submit_json_that_the_journal_speaks_of_and_nobody_can_read_is_damage() {
    let ground = Ground::new();
    let kept = file(case_of(&ground.real(), "karen"));
    fs::write(kept.path.join("submit.json"), "{").unwrap();
    let case = listed(&ground.root(), false, "karen-facebook-ai-1").unwrap().unwrap();
    let refused = case.sent().unwrap_err();
    assert!(matches!(refused, ArchiveError::Damaged { .. }), "{refused}");
}

#[test]
fn another_practice_site_is_another_case() {
    let ground = Ground::new();
    let first = ground.practice("http://127.0.0.1:4711");
    file(case_of(&first, "karen"));
    let second = ground.practice("http://127.0.0.1:4712");
    assert!(second.spent_by("facebook-ai", &who(email()), &[]).unwrap().is_none());
    assert_eq!(case_of(&second, "karen").name(), "karen-facebook-ai-2");
    assert_eq!(spent(&first, "karen").case, "karen-facebook-ai-1");
}

#[test]
fn a_spent_case_is_handed_back_and_no_new_one_is_made() {
    for (outcome, state) in [
        (None, State::Sending),
        (Some(End::Unknown), State::Unknown),
        (Some(End::Acknowledged), State::Acknowledged),
        (Some(End::AwaitingCode), State::AwaitingCode),
        (Some(End::NotAccepted), State::NotAccepted),
    ] {
        let ground = Ground::new();
        let archive = ground.real();
        let mut case = case_of(&archive, "karen");
        send(&mut case);
        match outcome {
            Some(outcome) => {
                end(case, &Outcome::after(outcome, "x").as_sure_as(Sureness::You));
            }
            None => drop(case),
        }
        let standing = spent(&archive, "karen");
        assert_eq!((standing.state, standing.sent_at), (state, Some(now())));
        assert_eq!(standing.sure, outcome.map(|_| Sureness::You));
        assert_eq!(standing.path, ground.root().join("karen-facebook-ai-1"));
        let cases = names(&ground.root());
        assert_eq!(cases, [".lock", "README.txt", "karen-facebook-ai-1"]);
    }
}

#[test]
fn after_a_validation_message_the_next_round_names_the_old_case() {
    let ground = Ground::new();
    let archive = ground.real();
    let mut case = case_of(&archive, "karen");
    send(&mut case);
    let facts = Facts { validation_message: true, ..facts() };
    let refused = Outcome::after(End::NotAccepted, "x");
    case.conclude(&refused, &facts, now()).unwrap().seal(now()).unwrap();
    assert!(archive.spent_by("facebook-ai", &who(email()), &[]).unwrap().is_none());

    let next = case_of(&archive, "karen");
    assert_eq!(next.name(), "karen-facebook-ai-2");
    assert_eq!(next.follows(), ["karen-facebook-ai-1"]);
    assert!(read(&next.path().join("journal.jsonl")).contains("\"after\":\"karen-facebook-ai-1\""));
    drop(next);
    // The new round is used again as well, and still says so.
    assert_eq!(case_of(&archive, "karen").follows(), ["karen-facebook-ai-1"]);
}

#[test]
fn a_spent_case_is_found_by_its_address_whatever_its_nickname() {
    let ground = Ground::new();
    let archive = ground.real();
    let other = Personal::new("laura@example.dk");
    let same = Personal::new("  KAREN@example.DK ");
    let id = Personal::new("100000000000042");
    assert!(archive.spent_by("facebook-ai", &who(same.clone()), &[]).unwrap().is_none());
    file(case_of(&archive, "karen"));
    let found = archive.spent_by("facebook-ai", &who(same.clone()), &[]).unwrap().unwrap();
    assert_eq!((found.case.as_str(), found.state), ("karen-facebook-ai-1", State::Acknowledged));
    assert!(archive.spent_by("facebook-ai", &with_id(id.clone()), &[]).unwrap().is_some());
    assert!(archive.spent_by("facebook-ai", &who(other.clone()), &[]).unwrap().is_none());
    assert!(archive.spent_by("facebook-ai", &with_id(other.clone()), &[]).unwrap().is_none());
    assert!(archive.spent_by("instagram-ai", &who(same.clone()), &[]).unwrap().is_none());
    // One that cannot be read might be the same person's.
    fs::write(ground.root().join("karen-facebook-ai-1/submit.json"), "{").unwrap();
    let damaged = archive.spent_by("facebook-ai", &who(other.clone()), &[]).unwrap_err();
    assert!(matches!(damaged, ArchiveError::Damaged { .. }), "{damaged}");
}

#[test]
fn a_case_open_in_another_run_is_refused_and_no_lock_file_is_stale() {
    let ground = Ground::new();
    let archive = ground.real();
    let held = case_of(&archive, "karen");
    let refused = archive.open_case("karen", "facebook-ai", false, now()).unwrap_err();
    assert!(matches!(refused, ArchiveError::InUse { .. }), "{refused}");
    // Another account is not concerned.
    case_of(&archive, "laura");
    let lock = held.path().join("lock");
    drop(held);
    assert!(lock.exists());
    assert_eq!(case_of(&archive, "karen").name(), "karen-facebook-ai-1");
}

#[test]
fn a_line_of_another_place_is_damage_before_it_is_ended_too() {
    let ground = Ground::new();
    let archive = ground.real();
    drop(case_of(&archive, "karen"));
    let folder = ground.root().join("karen-facebook-ai-1");
    let journal = folder.join("journal.jsonl");
    let first = read(&journal);
    let chained = |n: usize, before: &str| {
        let prev = hex(&Sha256::digest(before));
        let at = now();
        format!(r#"{{"n":{n},"at":"{at}","event":"pressed","prev":"{prev}"}}"#)
    };
    for (end, said) in [
        (chained(4, &first), "line 2 says"),
        ("garbage\n".to_owned() + &chained(3, "garbage\n"), "line 2 is no line"),
    ] {
        fs::write(&journal, first.clone() + &end).unwrap();
        let damage = listed(&ground.root(), false, "karen-facebook-ai-1").unwrap().unwrap().damage;
        assert!(damage.as_ref().is_some_and(|what| what.contains(said)), "{damage:?}");
        archive.doubt(&folder, now()).unwrap_err();
        assert_eq!(read(&journal), first.clone() + &end);
    }
}
