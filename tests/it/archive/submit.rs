//! The point of no return.

use std::cell::RefCell;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::rc::Rc;
use std::thread;

use objector::archive::{Archive, ArchiveError, Case, Exhibit, Opened, Place, faults};
use objector::outcome::{End, Outcome};
use objector::permission::Code;
use objector::seal::{Body, Request, Seal, Sent, Shown, Stopped, Terms, Why};

use super::{
    Ground, REASON, as_child, case_of, child_folder, consent, email, end, file, in_bag, now,
    preview, read, send, who,
};

#[test]
fn submit_json_is_written_once_and_the_second_attempt_is_refused() {
    let ground = Ground::new();
    let archive = ground.real();
    let mut case = case_of(&archive, "karen");
    let path = case.path().join("submit.json");
    let _ticket = case.spend(consent(), Some(&email()), now()).unwrap();
    let first = read(&path);
    let again = case.spend(consent(), None, now()).unwrap_err();
    assert!(matches!(again, ArchiveError::AlreadySpent { .. }), "{again}");
    assert_eq!(read(&path), first);

    // And when another process, or another hand, made it.
    let mut other = case_of(&archive, "laura");
    let path = other.path().join("submit.json");
    fs::write(&path, "one").unwrap();
    let refused = other.spend(consent(), None, now()).unwrap_err();
    assert!(matches!(refused, ArchiveError::AlreadySpent { .. }), "{refused}");
    assert_eq!(read(&path), "one");
}

#[test]
fn a_submit_json_that_another_hand_makes_in_between_is_spent_and_a_full_disk_is_not() {
    for (fault, is_spent) in [(None, true), (Some(ErrorKind::StorageFull), false)] {
        let ground = Ground::new();
        let mut case = case_of(&ground.real(), "karen");
        // Behind the look whether it is there, and before it is made.
        faults::plant(move |tried, path| match tried {
            "create" if path.ends_with("submit.json") => match fault {
                Some(kind) => Err(kind.into()),
                None => fs::write(path, "another hand's"),
            },
            _ => Ok(()),
        });
        let refused = case.spend(consent(), None, now()).unwrap_err();
        faults::plant(|_, _| Ok(()));
        assert_eq!(matches!(refused, ArchiveError::AlreadySpent { .. }), is_spent, "{refused}");
        let submit = case.path().join("submit.json");
        assert_eq!(submit.exists(), is_spent);
        assert!(!is_spent || read(&submit) == "another hand's");
        assert!(!read(&case.path().join("journal.jsonl")).contains("\"event\":\"spent\""));
    }
}

#[test]
fn of_two_nicknames_at_once_one_is_spent() {
    let ground = Ground::new();
    let archive = ground.real();
    assert!(archive.spent_by("facebook-ai", &who(email()), &[]).unwrap().is_none());
    let mut first = case_of(&archive, "karen");
    let mut second = case_of(&archive, "k");
    let _ticket = first.spend(consent(), Some(&email()), now()).unwrap();
    let refused = second.spend(consent(), Some(&email()), now()).unwrap_err();
    assert!(matches!(refused, ArchiveError::SpentElsewhere { .. }), "{refused}");
    assert!(refused.to_string().contains("karen-facebook-ai-1"), "{refused}");
    assert!(!second.path().join("submit.json").exists());
}

#[test]
fn of_four_runs_at_once_one_gets_a_ticket() {
    for _ in 0..8 {
        let ground = Ground::new();
        let run = || {
            let archive = ground.real();
            match archive.open_case("karen", "facebook-ai", false, now()) {
                Ok(Opened::Case(mut case)) => {
                    let _ticket = case.spend(consent(), Some(&email()), now()).unwrap();
                    1
                }
                Ok(Opened::Spent(_)) | Err(ArchiveError::InUse { .. }) => 0,
                Err(error) => panic!("{error}"),
            }
        };
        let tickets: u32 = thread::scope(|scope| {
            let runs: Vec<_> = (0..4).map(|_| scope.spawn(run)).collect();
            runs.into_iter().map(|run| run.join().unwrap()).sum()
        });
        assert_eq!(tickets, 1);
        let journal = read(&ground.root().join("karen-facebook-ai-1/journal.jsonl"));
        assert_eq!(journal.matches("\"event\":\"spent\"").count(), 1);
        assert!(!ground.root().join("karen-facebook-ai-2").exists());
    }
}

#[test]
fn submit_json_and_its_line_are_there_before_the_ticket() {
    let ground = Ground::new();
    let mut case = case_of(&ground.real(), "karen");
    let ticket = case.spend(consent(), Some(&email()), now()).unwrap();
    let submit: serde_json::Value =
        serde_json::from_str(&read(&case.path().join("submit.json"))).unwrap();
    let digest = ticket.consent().digest().to_string();
    assert_eq!(
        submit,
        serde_json::json!({
            "version": 1, "case": "karen-facebook-ai-1", "account": "karen",
            "form": "facebook-ai", "site": null, "at": "2026-11-21T14:05:01Z",
            "address": "https://www.facebook.com/help/contact/6359191084165019",
            "digest": digest, "email": "karen@example.dk", "acting_account": "100000000000042",
        })
    );
    let journal = read(&case.path().join("journal.jsonl"));
    let last = journal.lines().last().unwrap();
    assert!(last.contains("\"event\":\"spent\"") && last.contains(&digest), "{last}");
    assert!(case.is_spent());
}

#[test]
fn what_was_said_yes_to_submit_json_and_its_line_are_synced_with_their_folders_before_the_ticket() {
    let ground = Ground::new();
    let mut case = case_of(&ground.real(), "karen");
    let synced = Rc::new(RefCell::new(Vec::new()));
    let noted = Rc::clone(&synced);
    faults::plant(move |tried, path| {
        if tried == "sync" {
            let name = path.file_name().unwrap().to_string_lossy();
            noted.borrow_mut().push(name.into_owned());
        }
        Ok(())
    });
    let _ticket = case.spend(consent(), None, now()).unwrap();
    faults::plant(|_, _| Ok(()));
    let (case, open) = ("karen-facebook-ai-1", ".open-20261121T140501Z");
    let line = ["journal.jsonl", ".journal.sha256", case, case];
    let must = [
        &[case, open, "50-sent-text.txt", "data", "consent.json", "data"][..],
        &line,
        &["submit.json", case],
        &line,
    ];
    assert_eq!(*synced.borrow(), must.concat());
}

/// Fills the journal so that one more line fits into 4096 bytes, and two do not.
fn leave_room_for_one_line(case: &mut Case) {
    let journal = case.path().join("journal.jsonl");
    loop {
        let size = fs::metadata(&journal).unwrap().len() as usize;
        let room = 4096 - size;
        if room < 400 {
            break;
        }
        let length = if room > 1500 { 900 } else { room - 500 };
        let address = format!("https://a.example/{}", "x".repeat(length));
        case.arrived(&address, now()).unwrap();
    }
}

#[test]
fn a_spend_that_cannot_be_recorded_gives_no_ticket_and_leaves_the_case_unspent() {
    if let Some(folder) = child_folder() {
        // In here no file may grow beyond 4096 bytes.
        let archive = Archive::open(folder.join("archive"), Place::Real).unwrap();
        let mut case = case_of(&archive, "karen");
        leave_room_for_one_line(&mut case);
        let refused = case.spend(consent(), None, now()).unwrap_err();
        assert!(matches!(refused, ArchiveError::Refused { .. }), "{refused}");
        let journal = read(&case.path().join("journal.jsonl"));
        assert!(journal.contains("\"event\":\"consented\""));
        assert!(!journal.ends_with('\n'), "the line was cut short");
        return;
    }
    let ground = Ground::new();
    let name = "archive::submit::a_spend_that_cannot_be_recorded_gives_no_ticket_and_leaves_the_case_unspent";
    let child = as_child("trap '' XFSZ; ulimit -f 8", name, ground.folder.path());
    assert!(child.status.success(), "{child:?}");
    assert!(!ground.root().join("karen-facebook-ai-1/submit.json").exists());
    let archive = ground.real();
    let kept = file(case_of(&archive, "karen"));
    assert!(read(&kept.path.join("journal.jsonl")).contains("\"event\":\"torn\""));
}

#[test]
fn a_submit_json_that_was_taken_back_is_gone_also_where_that_cannot_be_synced() {
    let ground = Ground::new();
    let archive = ground.real();
    let mut case = case_of(&archive, "karen");
    let mut refused = false;
    faults::plant(move |tried, path| {
        let is_its_line = tried == "write"
            && path.ends_with("journal.jsonl")
            && path.with_file_name("submit.json").exists();
        refused |= is_its_line;
        match is_its_line || (refused && tried == "sync" && path.is_dir()) {
            true => Err(ErrorKind::StorageFull.into()),
            false => Ok(()),
        }
    });
    let error = case.spend(consent(), None, now()).unwrap_err();
    faults::plant(|_, _| Ok(()));
    assert!(matches!(error, ArchiveError::Refused { .. }), "{error}");
    drop(case);
    file(case_of(&archive, "karen"));
}

#[test]
fn at_most_three_codes_are_spent_each_journalled_first() {
    let ground = Ground::new();
    let mut case = case_of(&ground.real(), "karen");
    let code = || Code::typed(" 123456 ").unwrap();
    case.spend_code(code(), now()).unwrap_err();
    send(&mut case);
    for n in 1..=3 {
        let ticket = case.spend_code(code(), now()).unwrap();
        assert_eq!(ticket.code().reveal(), "123456");
        let journal = read(&case.path().join("journal.jsonl"));
        let last = journal.lines().last().unwrap();
        assert!(last.contains(&format!("\"event\":\"code-spent\",\"code\":{n}")), "{last}");
    }
    let refused = case.spend_code(code(), now()).unwrap_err();
    assert!(refused.to_string().contains("three codes"), "{refused}");
}

/// Every byte of every file below a folder.
fn all_bytes(folder: &std::path::Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        bytes.extend(path.to_string_lossy().bytes());
        match path.is_dir() {
            true => bytes.extend(all_bytes(&path)),
            false => bytes.extend(fs::read(&path).unwrap()),
        }
    }
    bytes
}

#[test]
fn a_code_is_never_written() {
    let ground = Ground::new();
    let mut case = case_of(&ground.real(), "karen");
    send(&mut case);
    let ticket = case.spend_code(Code::typed("918273").unwrap(), now()).unwrap();
    assert!(!format!("{ticket:?}").contains("918273"));
    end(case, &super::acknowledged());
    assert!(!String::from_utf8_lossy(&all_bytes(&ground.root())).contains("918273"));
}

#[test]
fn the_journal_holds_no_personal_value() {
    let ground = Ground::new();
    let archive = ground.real();
    let mut case = case_of(&archive, "karen");
    case.arrived(&preview().address, now()).unwrap();
    let stopped = Outcome::before(End::LoginNeeded, "logged in as karen@example.dk");
    end(case, &stopped);
    let kept = file(case_of(&archive, "karen"));
    let journal = read(&kept.path.join("journal.jsonl")).to_lowercase();
    for secret in ["@example", "100000000000042", "planted", "ærligt", REASON] {
        assert!(!journal.contains(&secret.to_lowercase()), "{secret}: {journal}");
    }
    assert!(journal.contains("https://www.facebook.com/help/contact/6359191084165019\""));
}

#[test]
fn evidence_is_on_the_disk_at_once_in_a_hidden_folder() {
    let ground = Ground::new();
    let archive = ground.real();
    let mut case = case_of(&archive, "karen");
    let path = case.keep(Exhibit::FilledPicture, b"first").unwrap();
    let folder = case.path().join(".open-20261121T140501Z");
    assert_eq!(path, folder.join("data/20-filled.png"));
    case.keep(Exhibit::FilledPicture, b"second").unwrap();
    assert_eq!(read(&path), "second");
    // A run that ended without a word had sent nothing: what was filled in is not kept.
    drop(case);
    assert!(path.exists());
    case_of(&archive, "karen");
    assert!(!folder.exists());
}

/// A request as the seal describes it, by what it was opened for.
fn sent() -> Sent {
    let mut seal = Seal::new(Terms::default());
    seal.open(Shown::of(&preview(), Vec::new()));
    let body = "email=karen%40example.dk&why=Mine&lsd=planted-token";
    let request = Request {
        id: "1".into(),
        method: "POST".into(),
        url: "https://www.facebook.com/a/help/contact_us/?planted=1".into(),
        headers: vec![
            ("content-type".into(), "application/x-www-form-urlencoded".into()),
            ("cookie".into(), "c_user=planted".into()),
        ],
        body: Body::Bytes(body.into()),
        is_page: true,
        is_shared_worker: false,
    };
    seal.describe(&request).unwrap()
}

#[test]
fn what_leaves_is_recorded_before_it_leaves() {
    let ground = Ground::new();
    let mut case = case_of(&ground.real(), "karen");
    let ticket = case.spend(consent(), Some(&email()), now()).unwrap();
    ticket.record(&sent(), now()).unwrap();
    let journal = read(&case.path().join("journal.jsonl"));
    let last = journal.lines().last().unwrap();
    assert!(last.contains(r#""event":"released","body_sha256":""#), "{last}");
    // A second one is not recorded, so it does not leave.
    ticket.record(&sent(), now()).unwrap_err();
    assert_eq!(read(&case.path().join("journal.jsonl")), journal);
    let kept = end(case, &Outcome::after(End::Unknown, "x"));
    let request = in_bag(&kept, "data/40-request.json");
    assert!(request.contains("karen@example.dk"), "{request}");
    assert!(!request.contains("planted"), "{request}");
    // It is there, so it is not missed.
    assert!(!in_bag(&kept, "data/metadata.json").contains("40-request.json"));
}

#[test]
fn what_the_seal_stopped_is_counted_by_its_reason_since_the_last_time() {
    let ground = Ground::new();
    let mut case = case_of(&ground.real(), "karen");
    let stopped = |why| Stopped { method: "POST".into(), origin: "https://a.example".into(), why };
    let mut all = vec![stopped(Why::Submits), stopped(Why::Second), stopped(Why::Submits)];
    case.requests_stopped(&all, now()).unwrap();
    case.requests_stopped(&all, now()).unwrap();
    all.push(stopped(Why::Submits));
    case.requests_stopped(&all, now()).unwrap();
    let journal = read(&case.path().join("journal.jsonl"));
    let counts: Vec<(String, u64)> = journal
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
        .filter(|line| line["event"] == "requests-stopped")
        .map(|line| (line["why"].as_str().unwrap().to_owned(), line["count"].as_u64().unwrap()))
        .collect();
    let [submits, second] = [Why::Submits, Why::Second].map(|why| why.word().to_owned());
    assert_eq!(counts, [(submits.clone(), 2), (second, 1), (submits, 1)]);
}

#[test]
fn what_carries_a_code_is_recorded_by_the_number_of_the_code_alone() {
    let ground = Ground::new();
    let mut case = case_of(&ground.real(), "karen");
    send(&mut case);
    let ticket = case.spend_code(Code::typed("918273").unwrap(), now()).unwrap();
    let carries = Sent { body_sha256: None, ..sent() };
    ticket.record(&carries, now()).unwrap();
    let journal = read(&case.path().join("journal.jsonl"));
    let last = journal.lines().last().unwrap();
    assert!(last.contains(r#""event":"released","code":1,"prev""#), "{last}");
    let kept = end(case, &Outcome::after(End::Unknown, "x"));
    assert!(!kept.bag.unwrap().join("data/40-request.json").exists());
}

#[test]
fn a_request_that_cannot_be_recorded_gets_no_line() {
    let ground = Ground::new();
    let mut case = case_of(&ground.real(), "karen");
    let ticket = case.spend(consent(), None, now()).unwrap();
    let journal = case.path().join("journal.jsonl");
    let before = read(&journal);
    let open = fs::read_dir(case.path()).unwrap().map(|entry| entry.unwrap().path());
    let open = open.into_iter().find(|path| path.to_string_lossy().contains(".open-")).unwrap();
    fs::write(open.join("data/40-request.json"), "in the way").unwrap();
    ticket.record(&sent(), now()).unwrap_err();
    assert_eq!(read(&journal), before);
}

#[test]
fn submit_json_holds_these_keys_and_no_others() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let document = read(&home.join("docs/archive-format.md"));
    let rule =
        document.lines().find_map(|line| line.strip_prefix("- `submit.json` holds ")).unwrap();
    let all = rule.split(", and what").next().unwrap().split(' ');
    let (may, must): (Vec<&str>, Vec<&str>) = all.partition(|key| key.ends_with('?'));
    assert_eq!(may, ["`told`?"]);
    let ground = super::rich::rich();
    for (case, told) in [("karen-facebook-ai-1", false), ("nina-facebook-ai-1", true)] {
        let json = read(&ground.root().join(case).join("submit.json"));
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        let mut keys: Vec<String> =
            json.as_object().unwrap().keys().map(|key| format!("`{key}`")).collect();
        assert_eq!(keys.iter().any(|key| key == "`told`"), told);
        keys.retain(|key| key != "`told`");
        let mut must: Vec<&str> = must.clone();
        must.sort_unstable();
        keys.sort_unstable();
        assert_eq!(keys, must);
    }
}
