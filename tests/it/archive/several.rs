//! Several runs at once in one archive, and what a run that was ended leaves to the next.

use std::fs;
use std::io;
use std::sync::mpsc;
use std::thread;

use objector::archive::{Archive, ArchiveError, Case, Opened, State, cases, faults};
use objector::outcome::{End, Outcome};

use super::{Ground, case_of, consent, email, end, facts, file, names, now, read, who};

fn is_open(archive: &Archive, account: &str, again: bool) -> Case {
    match archive.open_case(account, "facebook-ai", again, now()).unwrap() {
        Opened::Case(case) => *case,
        Opened::Spent(standing) => panic!("spent: {standing:?}"),
    }
}

#[test]
fn a_journal_that_grows_while_it_is_read_is_no_damage() {
    let ground = Ground::new();
    let archive = ground.real();
    let mut lauras = case_of(&archive, "laura");
    let (go, wait) = mpsc::channel::<()>();
    let (done, wait_for_done) = mpsc::channel::<()>();
    let other = thread::spawn(move || {
        wait.recv().unwrap();
        lauras.arrived("https://a.example/", now()).unwrap();
        done.send(()).unwrap();
    });
    let mut reads = 0;
    faults::plant(move |tried, path| {
        if tried == "read" && path.to_string_lossy().contains("laura") {
            reads += 1;
            // Between the two files that say together where a journal ends.
            if reads == 2 {
                go.send(()).unwrap();
                wait_for_done.recv().unwrap();
            }
        }
        Ok(())
    });
    assert_eq!(case_of(&archive, "karen").name(), "karen-facebook-ai-1");
    other.join().unwrap();
}

#[test]
fn a_case_that_is_forgotten_while_others_look_is_passed_over() {
    let ground = Ground::new();
    let archive = ground.real();
    let goes_when_it_is_read = || {
        file(case_of(&archive, "karen"));
        let root = ground.root();
        faults::plant(move |tried, path| {
            let folder = root.join("karen-facebook-ai-1");
            if tried == "read" && path.starts_with(&folder) && folder.exists() {
                fs::remove_dir_all(&folder).unwrap();
            }
            Ok(())
        });
    };
    goes_when_it_is_read();
    assert!(archive.spent_by("facebook-ai", &who(email()), &[]).unwrap().is_none());
    faults::plant(|_, _| Ok(()));
    goes_when_it_is_read();
    assert!(cases(&ground.root(), false).unwrap().is_empty());
}

#[test]
fn a_round_that_one_run_chose_is_not_chosen_for_the_next() {
    let ground = Ground::new();
    let archive = ground.real();
    file(case_of(&archive, "karen"));
    let mut chosen = is_open(&archive, "k", true);
    chosen.follow("karen-facebook-ai-1", now()).unwrap();
    drop(chosen);
    let mut unchosen = is_open(&archive, "k", false);
    assert!(unchosen.follows().is_empty());
    let refused = unchosen.spend(consent(), Some(&email()), now()).unwrap_err();
    assert!(matches!(refused, ArchiveError::SpentElsewhere { .. }), "{refused}");
    drop(unchosen);
    assert_eq!(is_open(&archive, "k", true).follows(), ["karen-facebook-ai-1"]);
}

#[test]
fn of_two_nicknames_that_both_chose_the_next_round_one_is_spent() {
    let ground = Ground::new();
    let archive = ground.real();
    file(case_of(&archive, "karen"));
    let mut both = ["k", "kk"].map(|account| {
        let mut case = is_open(&archive, account, true);
        case.follow("karen-facebook-ai-1", now()).unwrap();
        case
    });
    let _ticket = both[0].spend(consent(), Some(&email()), now()).unwrap();
    let refused = both[1].spend(consent(), Some(&email()), now()).unwrap_err();
    assert!(refused.to_string().contains("`k-facebook-ai-1`"), "{refused}");
    assert!(!both[1].path().join("submit.json").exists());
}

#[test]
fn a_case_that_nobody_knows_about_stands_in_the_way_of_every_choice() {
    let ground = Ground::new();
    let archive = ground.real();
    file(case_of(&archive, "karen"));
    is_open(&archive, "k", true).follow("karen-facebook-ai-1", now()).unwrap();
    // The name is free again, and is taken by a case that nobody knows about.
    archive.forget("karen-facebook-ai-1", now()).unwrap();
    let mut second = case_of(&archive, "karen");
    assert_eq!(second.name(), "karen-facebook-ai-1");
    let _ticket = second.spend(consent(), Some(&email()), now()).unwrap();
    drop(second);
    let mut chosen = is_open(&archive, "k", true);
    let found = archive.spent_by("facebook-ai", &who(email()), chosen.follows()).unwrap();
    assert_eq!(found.unwrap().state, State::Sending);
    let refused = chosen.spend(consent(), Some(&email()), now()).unwrap_err();
    assert!(matches!(refused, ArchiveError::SpentElsewhere { .. }), "{refused}");
}

#[test]
fn what_was_being_forgotten_when_the_program_ended_goes_with_the_next_run() {
    for again in [false, true] {
        let ground = Ground::new();
        let archive = ground.real();
        file(case_of(&archive, "karen"));
        faults::plant(|tried, _| match tried {
            "remove" => Err(io::ErrorKind::PermissionDenied.into()),
            _ => Ok(()),
        });
        archive.forget("karen-facebook-ai-1", now()).unwrap_err();
        faults::plant(|_, _| Ok(()));
        let half_gone = ground.root().join(".forgotten-karen-facebook-ai-1");
        assert!(half_gone.join("submit.json").exists());
        match again {
            true => archive.forget("karen-facebook-ai-1", now()).unwrap(),
            false => drop(case_of(&archive, "laura")),
        }
        assert!(!half_gone.exists());
        let lines = read(&ground.root().join("forgotten.jsonl"));
        assert_eq!(lines.lines().count(), 1, "{lines}");
    }
}

#[test]
fn only_a_case_of_that_name_is_settled_or_forgotten() {
    let ground = Ground::new();
    file(case_of(&ground.practice("http://127.0.0.1:4711"), "karen"));
    let archive = ground.real();
    file(case_of(&archive, "karen"));
    let before = names(&ground.root());
    for name in [
        "",
        ".",
        "..",
        "../archive/karen-facebook-ai-1",
        "karen-facebook-ai-1/",
        "practice/karen-facebook-ai-1",
        "laura-facebook-ai-1\x1b",
    ] {
        let forgotten = archive.forget(name, now()).unwrap_err();
        let settled = archive.settle(name, true, &facts(), now()).unwrap_err();
        for refused in [forgotten, settled] {
            assert!(matches!(refused, ArchiveError::NoSuchCase { .. }), "{name:?}: {refused}");
            assert!(!refused.to_string().contains('\x1b'));
        }
    }
    assert_eq!(names(&ground.root()), before);
}

#[test]
fn a_case_that_is_spent_for_nothing_says_so_and_how_to_go_on() {
    let ground = Ground::new();
    let archive = ground.real();
    let mut case = case_of(&archive, "karen");
    // The line is there, and nobody knows whether it would survive a power cut.
    faults::plant(|tried, path| {
        let is_spent = || fs::read_to_string(path).unwrap_or_default().contains("\"spent\"");
        match tried == "sync" && path.ends_with("journal.jsonl") && is_spent() {
            true => Err(io::Error::other("the cable is out")),
            false => Ok(()),
        }
    });
    let refused = case.spend(consent(), Some(&email()), now()).unwrap_err();
    faults::plant(|_, _| Ok(()));
    assert!(matches!(refused, ArchiveError::SpentForNothing { .. }), "{refused}");
    let said = format!("{refused}; {}", refused.hint(false));
    assert!(said.contains("the cable is out; nothing was sent, and yet"), "{said}");
    assert!(said.contains("`objector settle karen-facebook-ai-1 --not-sent`"), "{said}");
    end(case, &Outcome::before(End::ArchiveTrouble, "x"));
    archive.settle("karen-facebook-ai-1", false, &facts(), now()).unwrap();
    assert_eq!(case_of(&archive, "karen").name(), "karen-facebook-ai-2");
}

#[test]
fn a_submit_json_that_was_cut_short_is_told_of_and_settled_like_any_other() {
    let ground = Ground::new();
    let archive = ground.real();
    let mut case = case_of(&archive, "karen");
    faults::plant(|tried, path| match path.ends_with("submit.json") {
        true if tried == "write the rest of" || tried == "remove" => Err(io::Error::other("x")),
        _ => Ok(()),
    });
    case.spend(consent(), Some(&email()), now()).unwrap_err();
    drop(case);
    faults::plant(|_, _| Ok(()));
    let listed = cases(&ground.root(), false).unwrap();
    assert_eq!(listed[0].state, Some(State::Sending));
    assert!(listed[0].sent().unwrap().is_none());
    let kept = archive.settle("karen-facebook-ai-1", true, &facts(), now()).unwrap();
    assert!(kept.bag.unwrap().join("data/50-sent-text.txt").exists());
}

#[test]
fn a_bag_whose_line_is_missing_gets_it_from_the_next_run() {
    for sent in [true, false] {
        let ground = Ground::new();
        let archive = ground.real();
        let case = case_of(&archive, "karen");
        let journal = case.path().join("journal.jsonl");
        let is_sealed = move || read(&journal).contains("\"sealed\"");
        // The run is ended after the bag got its name.
        let mut named = false;
        faults::plant(move |tried, path| {
            named |= tried == "rename to" && path.to_string_lossy().contains("2026-11-21T");
            match named && tried == "read" {
                true => Err(io::Error::other("x")),
                false => Ok(()),
            }
        });
        let outcome = match sent {
            true => {
                let mut case = case;
                super::send(&mut case);
                case.conclude(&super::acknowledged(), &facts(), now())
            }
            false => case.conclude(&Outcome::before(End::LoginNeeded, "x"), &facts(), now()),
        };
        outcome.unwrap().seal(now()).unwrap_err();
        faults::plant(|_, _| Ok(()));
        assert!(!is_sealed());
        let _ = archive.open_case("karen", "facebook-ai", false, now()).unwrap();
        assert!(is_sealed());
        let _ = archive.open_case("karen", "facebook-ai", false, now()).unwrap();
        assert_eq!(
            read(&ground.root().join("karen-facebook-ai-1/journal.jsonl"))
                .matches("\"sealed\"")
                .count(),
            1
        );
    }
}

#[test]
fn a_doubt_is_journalled_under_the_lock_of_its_case() {
    let ground = Ground::new();
    let archive = ground.real();
    let case = file(case_of(&archive, "karen")).path;
    let (tell, told) = mpsc::channel();
    faults::plant(move |tried, path| {
        tell.send((tried, path.ends_with("lock"))).unwrap();
        Ok(())
    });
    archive.doubt(&case, now()).unwrap();
    let steps: Vec<_> = told.try_iter().collect();
    let locked = steps.iter().position(|step| *step == ("lock", true)).unwrap();
    let written = steps.iter().position(|step| *step == ("write", false)).unwrap();
    assert!(locked < written, "{steps:?}");
}
