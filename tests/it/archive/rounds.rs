//! Round after round: what a person chooses, settles, records and forgets.

use std::fs;
use std::io;

use jiff::civil::date;
use jiff::tz::TimeZone;
use objector::archive::verify::{Scope, What, verify};
use objector::archive::{
    Archive, ArchiveError, Brought, Case, Exhibit, Opened, Standing, State, Told, faults,
};
use objector::outcome::{End, Outcome, Sureness};
use objector::personal::Personal;

use super::{
    Ground, case_of, consent, email, end, facts, file, in_bag, names, now, read, send, who,
};

fn again(archive: &Archive, account: &str) -> Opened {
    archive.open_case(account, "facebook-ai", true, now()).unwrap()
}

fn opened(opened: Opened) -> Case {
    match opened {
        Opened::Case(case) => *case,
        Opened::Spent(standing) => panic!("spent: {standing:?}"),
    }
}

fn standing(opened: Opened) -> Standing {
    match opened {
        Opened::Spent(standing) => standing,
        Opened::Case(case) => panic!("unspent: {}", case.name()),
    }
}

/// Karen's case, sent, with an end.
fn sent(archive: &Archive, ended: Option<End>) {
    let mut case = case_of(archive, "karen");
    case.keep(Exhibit::FoundText, b"found").unwrap();
    send(&mut case);
    if let Some(ended) = ended {
        end(case, &Outcome::after(ended, "x"));
    }
}

fn settle(archive: &Archive, sent: bool) -> Result<Option<std::path::PathBuf>, ArchiveError> {
    archive.settle("karen-facebook-ai-1", sent, &facts(), now()).map(|kept| kept.bag)
}

fn told() -> Told {
    Told {
        on: date(2026, 11, 20),
        received: true,
        who: who(email()),
        address: "https://www.facebook.com/help/contact/6359191084165019?x=y".into(),
        brought: vec![
            Brought::picture(b"\x89PNG\r\n\x1a\nrest".to_vec()).unwrap(),
            Brought::mail(b"From: a\r\nSubject: b\r\n\r\nthanks".to_vec()).unwrap(),
        ],
    }
}

#[test]
fn after_it_was_settled_as_not_sent_the_next_round_names_the_old_case() {
    let ground = Ground::new();
    let archive = ground.real();
    sent(&archive, Some(End::Unknown));
    settle(&archive, false).unwrap();
    assert!(archive.spent_by("facebook-ai", &who(email()), &[]).unwrap().is_none());
    let next = case_of(&archive, "karen");
    assert_eq!(next.name(), "karen-facebook-ai-2");
    assert_eq!(next.follows(), ["karen-facebook-ai-1"]);
    // And the next round can be spent.
    file(next);
}

#[test]
fn a_case_that_stands_is_followed_only_by_choice_and_is_named() {
    for end in [End::Acknowledged, End::AwaitingCode, End::NotAccepted] {
        let ground = Ground::new();
        let archive = ground.real();
        sent(&archive, Some(end));
        let chosen = opened(again(&archive, "karen"));
        assert_eq!(chosen.name(), "karen-facebook-ai-2");
        assert_eq!(chosen.follows(), ["karen-facebook-ai-1"]);
        // Its first line names the other one already.
        assert!(!read(&chosen.path().join("journal.jsonl")).contains("\"event\":\"again\""));
        drop(chosen);
        // A round that was chosen and not sent does not open by itself.
        let first = archive.open_case("karen", "facebook-ai", false, now()).unwrap();
        assert_eq!(standing(first).case, "karen-facebook-ai-1");
        let chosen = opened(again(&archive, "karen"));
        assert_eq!(chosen.name(), "karen-facebook-ai-2");
        file(chosen);
        assert_eq!(opened(again(&archive, "karen")).name(), "karen-facebook-ai-3");
    }
}

#[test]
fn the_tenth_case_comes_after_the_ninth() {
    let ground = Ground::new();
    let archive = ground.real();
    fs::create_dir(ground.root().join("karen-facebook-ai-8")).unwrap();
    for name in ["karen-facebook-ai-9", "karen-facebook-ai-10"] {
        let mut case = case_of(&archive, "karen");
        assert_eq!(case.name(), name);
        send(&mut case);
        drop(case);
        archive.settle(name, false, &facts(), now()).unwrap();
    }
    assert_eq!(case_of(&archive, "karen").follows(), ["karen-facebook-ai-10"]);
}

#[test]
fn a_case_of_another_nickname_is_followed_only_by_choice_too() {
    let ground = Ground::new();
    let archive = ground.real();
    sent(&archive, Some(End::Acknowledged));
    let mut other = opened(again(&archive, "k"));
    let refused = other.spend(consent(), Some(&email()), now()).unwrap_err();
    assert!(matches!(refused, ArchiveError::SpentElsewhere { .. }), "{refused}");
    other.follow("karen-facebook-ai-1", now()).unwrap();
    other.follow("karen-facebook-ai-1", now()).unwrap();
    let journal = read(&other.path().join("journal.jsonl"));
    assert_eq!(journal.matches("\"event\":\"again\",\"after\":\"karen-facebook-ai-1\"").count(), 1);
    drop(other);
    let mut other = opened(again(&archive, "k"));
    assert_eq!(other.follows(), ["karen-facebook-ai-1"]);
    let _ticket = other.spend(consent(), Some(&email()), now()).unwrap();
}

#[test]
fn an_unknown_case_has_no_next_round_before_it_is_settled() {
    for end in [None, Some(End::Unknown)] {
        let ground = Ground::new();
        let archive = ground.real();
        sent(&archive, end);
        assert!(standing(again(&archive, "karen")).state.is_unknown());
        settle(&archive, true).unwrap();
        let after = standing(archive.open_case("karen", "facebook-ai", false, now()).unwrap());
        assert_eq!((after.state, after.sure), (State::Acknowledged, Some(Sureness::You)));
        assert_eq!(opened(again(&archive, "karen")).follows(), ["karen-facebook-ai-1"]);
    }
}

#[test]
fn two_accounts_with_one_mailbox_are_two_persons() {
    let ground = Ground::new();
    let archive = ground.real();
    file(case_of(&archive, "karen"));
    let mut other = who(email());
    assert!(archive.spent_by("facebook-ai", &other, &[]).unwrap().is_some());
    other.account_id = Some(Personal::new("100000000000043"));
    assert!(archive.spent_by("facebook-ai", &other, &[]).unwrap().is_none());
}

#[test]
fn a_clock_that_lies_before_the_newest_line_is_refused() {
    let ground = Ground::new();
    let archive = ground.real();
    end(case_of(&archive, "karen"), &Outcome::before(End::Declined, "x"));
    let before = "1970-01-01T00:00:09Z".parse().unwrap();
    let refused = archive.open_case("karen", "facebook-ai", false, before).unwrap_err();
    assert!(refused.to_string().contains("clock says 1970-01-01T00:00:09Z"), "{refused}");
    assert!(refused.hint(false).contains("set the clock right"));
    assert_eq!(case_of(&archive, "karen").name(), "karen-facebook-ai-1");
}

#[test]
fn only_what_nobody_knows_can_be_settled() {
    for (ended, can) in [
        (None, true),
        (Some(End::Unknown), true),
        (Some(End::AwaitingCode), true),
        (Some(End::Acknowledged), false),
        (Some(End::NotAccepted), false),
    ] {
        let ground = Ground::new();
        let archive = ground.real();
        sent(&archive, ended);
        assert_eq!(settle(&archive, true).is_ok(), can, "{ended:?}");
        // Whoever was mistaken may say so.
        assert_eq!(settle(&archive, false).is_ok(), can, "{ended:?}");
    }
    let ground = Ground::new();
    let archive = ground.real();
    let held = case_of(&archive, "karen");
    assert!(matches!(settle(&archive, true), Err(ArchiveError::InUse { .. })));
    drop(held);
    assert!(matches!(settle(&archive, true), Err(ArchiveError::NothingToSettle { .. })));
}

#[test]
fn what_a_run_left_unsealed_is_sealed_later() {
    let ground = Ground::new();
    let archive = ground.real();
    sent(&archive, None);
    let bag = settle(&archive, true).unwrap().unwrap();
    assert!(bag.ends_with("2026-11-21T140501Z-submission"), "{bag:?}");
    let data = names(&bag.join("data"));
    for kept in ["00-summary.txt", "10-found.txt", "50-sent-text.txt", "consent.json"] {
        assert!(data.contains(&kept.to_owned()), "{data:?}");
    }
    let summary = read(&bag.join("data/00-summary.txt"));
    assert!(summary.contains("you said that it was sent"), "{summary}");
    assert!(summary.contains("> Mine are <b>mine</b>."), "{summary}");
    assert_eq!(settle(&archive, true).unwrap(), None);
    let ground = Ground::new();
    let archive = ground.real();
    sent(&archive, None);
    let bag = settle(&archive, false).unwrap().unwrap();
    let summary = read(&bag.join("data/00-summary.txt"));
    assert!(summary.contains("not-accepted: you say that it was not sent."), "{summary}");

    // So is that of a run that recorded its outcome and was ended then.
    let ground = Ground::new();
    let archive = ground.real();
    let mut case = case_of(&archive, "karen");
    send(&mut case);
    let acknowledged = Outcome::after(End::Acknowledged, "x").as_sure_as(Sureness::YourComputer);
    drop(case.conclude(&acknowledged, &facts(), now()).unwrap());
    let found = standing(archive.open_case("karen", "facebook-ai", false, now()).unwrap());
    assert_eq!(found.state, State::Acknowledged);
    let inside = names(&found.path);
    assert!(inside.contains(&"2026-11-21T140501Z-submission".to_owned()), "{inside:?}");
    assert!(!inside.iter().any(|name| name.starts_with('.')), "{inside:?}");
    // By the program and in the time zone of now: the run's own are not known any more.
    let bag = found.path.join("2026-11-21T140501Z-submission");
    let program = format!("Bag-Software-Agent: objector {}\n", env!("CARGO_PKG_VERSION"));
    assert!(read(&bag.join("bag-info.txt")).starts_with(&program));
    let metadata: serde_json::Value =
        serde_json::from_str(&read(&bag.join("data/metadata.json"))).unwrap();
    assert_eq!(metadata["made"]["zone"], serde_json::json!(TimeZone::system().iana_name()));
}

#[test]
fn an_objection_by_hand_is_as_sure_as_the_person_who_told_it() {
    let ground = Ground::new();
    let archive = ground.real();
    let kept = case_of(&archive, "karen").record(&told(), &facts(), now()).unwrap();
    let after = standing(archive.open_case("karen", "facebook-ai", false, now()).unwrap());
    assert_eq!((after.state, after.sure), (State::Acknowledged, Some(Sureness::You)));
    assert_eq!(after.told, Some(date(2026, 11, 20)));
    assert_eq!(in_bag(&kept, "data/60-brought.eml"), "From: a\r\nSubject: b\r\n\r\nthanks");
    let submit: serde_json::Value =
        serde_json::from_str(&read(&kept.path.join("submit.json"))).unwrap();
    assert_eq!(
        (&submit["told"], &submit["digest"]),
        (&"2026-11-20".into(), &serde_json::json!(null))
    );
    assert_eq!(submit["address"], "https://www.facebook.com/help/contact/6359191084165019");
    insta::assert_snapshot!(in_bag(&kept, "data/00-summary.txt"));

    // It stands in the way of every nickname, as one that was sent here does.
    let other = case_of(&archive, "k").record(&told(), &facts(), now()).unwrap_err();
    assert!(matches!(other, ArchiveError::SpentElsewhere { .. }), "{other}");

    let unsure =
        Told { received: false, brought: Vec::new(), who: who(Personal::new("m")), ..told() };
    case_of(&archive, "mia").record(&unsure, &facts(), now()).unwrap();
    let after = standing(archive.open_case("mia", "facebook-ai", false, now()).unwrap());
    assert_eq!((after.state, after.sure), (State::Unknown, Some(Sureness::You)));
}

#[test]
fn what_is_brought_is_recognised_by_what_is_in_it() {
    for good in [&b"\x89PNG\r\n\x1a\n"[..], b"\xff\xd8\xff\xe0", b"RIFF1234WEBPVP8", b"%PDF-1.7"] {
        assert!(Brought::picture(good.to_vec()).is_some(), "{good:?}");
    }
    for bad in [&b""[..], b"GIF89a", b"<svg/>", b"RIFF1234WAVE", b"From: a\n\nb"] {
        assert!(Brought::picture(bad.to_vec()).is_none(), "{bad:?}");
    }
    for good in
        ["From: a\n\nb", "Received: x\r\n by y\r\nFROM: a\r\n\r\n", "From a@b Mon\nFrom: a\n"]
    {
        assert!(Brought::mail(good.into()).is_some(), "{good}");
    }
    for bad in [
        "From: a\nnonsense\n\nb",
        "From: a\nDear all: b\n\nc",
        "",
        "Dear Meta,\nFrom: a\n",
        "Subject: x\n\nFrom: a",
        "\nFrom: a",
        "<html>",
    ] {
        assert!(Brought::mail(bad.into()).is_none(), "{bad}");
    }
    let hidden = format!("{:?}", Brought::mail("From: karen\n\nx".into()));
    assert_eq!(hidden, "Some(Brought(BroughtMail, hidden))");
}

#[test]
fn of_a_forgotten_case_a_line_with_date_and_outcome_remains() {
    let ground = Ground::new();
    let archive = ground.real();
    file(case_of(&archive, "karen"));
    archive.forget("karen-facebook-ai-1", now()).unwrap();
    assert_eq!(names(&ground.root()), [".lock", "README.txt", "forgotten.jsonl"]);
    let line = "{\"at\":\"2026-11-21T14:05:01Z\",\"form\":\"facebook-ai\",\"outcome\":\"acknowledged\",\
        \"sent\":\"2026-11-21T14:05:01Z\",\"sure\":\"your computer\"}\n";
    assert_eq!(read(&ground.root().join("forgotten.jsonl")), line);
    // One that was never sent can go as well, behind a line that was cut short.
    fs::write(ground.root().join("forgotten.jsonl"), format!("{line}{{\"at")).unwrap();
    end(case_of(&archive, "karen"), &Outcome::before(End::Declined, "x"));
    archive.forget("karen-facebook-ai-1", now()).unwrap();
    let lines = read(&ground.root().join("forgotten.jsonl"));
    assert!(lines.starts_with(&format!("{line}{{\"at\n{{\"at\":")), "{lines}");
    assert!(lines.ends_with("\"outcome\":\"declined\"}\n"), "{lines}");
}

#[test]
fn of_what_was_sent_by_hand_the_day_that_was_told_remains() {
    let ground = Ground::new();
    let archive = ground.real();
    case_of(&archive, "karen").record(&told(), &facts(), now()).unwrap();
    archive.forget("karen-facebook-ai-1", now()).unwrap();
    let line = "{\"at\":\"2026-11-21T14:05:01Z\",\"form\":\"facebook-ai\",\"outcome\":\"acknowledged\",\
        \"told\":\"2026-11-20\",\"sure\":\"you\"}\n";
    assert_eq!(read(&ground.root().join("forgotten.jsonl")), line);
}

#[test]
fn the_line_is_there_before_a_forgotten_case_goes() {
    let ground = Ground::new();
    let archive = ground.real();
    file(case_of(&archive, "karen"));
    faults::plant(|tried, _| match tried {
        "rename to" => Err(io::ErrorKind::PermissionDenied.into()),
        _ => Ok(()),
    });
    archive.forget("karen-facebook-ai-1", now()).unwrap_err();
    assert_eq!(read(&ground.root().join("forgotten.jsonl")).lines().count(), 1);
    assert!(ground.root().join("karen-facebook-ai-1/submit.json").exists());
    // Nor is anything gone without one.
    faults::plant(|tried, path| match tried {
        "write" if path.ends_with("forgotten.jsonl") => Err(io::ErrorKind::StorageFull.into()),
        _ => Ok(()),
    });
    archive.forget("karen-facebook-ai-1", now()).unwrap_err();
    assert!(ground.root().join("karen-facebook-ai-1/submit.json").exists());
}

#[test]
fn a_case_that_nobody_knows_about_is_not_forgotten() {
    for ended in [None, Some(End::Unknown)] {
        let ground = Ground::new();
        let archive = ground.real();
        sent(&archive, ended);
        let refused = archive.forget("karen-facebook-ai-1", now()).unwrap_err();
        assert!(refused.to_string().contains("before somebody settles it"), "{refused}");
        settle(&archive, false).unwrap();
        archive.forget("karen-facebook-ai-1", now()).unwrap();
    }
}

#[test]
fn after_a_warning_the_account_rests_for_fourteen_days_in_any_round() {
    let ground = Ground::new();
    let archive = ground.real();
    let rests = |again: bool, moment: &str| {
        let moment = moment.parse().unwrap();
        let rest = archive.rests("karen", "facebook-ai", again, moment).unwrap();
        rest.map(|rest| (rest.case, rest.until.to_string()))
    };
    assert_eq!(rests(false, "2026-11-21T14:05:01Z"), None);
    let mut case = case_of(&archive, "karen");
    case.warned(now()).unwrap();
    case.warned(now()).unwrap();
    send(&mut case);
    end(case, &Outcome::after(End::Acknowledged, "x"));
    let journal = ground.root().join("karen-facebook-ai-1/journal.jsonl");
    assert_eq!(read(&journal).matches(r#""event":"warned""#).count(), 1);
    // Where the case itself ends the run, that is said instead.
    assert_eq!(rests(false, "2026-11-21T14:05:01Z"), None);
    let until = "2026-12-05T14:05:01Z".to_owned();
    let rest = Some(("karen-facebook-ai-1".to_owned(), until));
    drop(opened(again(&archive, "karen")));
    assert_eq!(rests(true, "2026-11-21T14:05:01Z"), rest);
    assert_eq!(rests(true, "2026-12-05T14:05:00Z"), rest);
    assert_eq!(rests(true, "2026-12-05T14:05:01Z"), None);
    assert_eq!(archive.rests("karen", "instagram-ai", true, now()).unwrap(), None);
    assert_eq!(archive.rests("mia", "facebook-ai", true, now()).unwrap(), None);
    let practice = ground.practice("http://127.0.0.1:4711");
    assert_eq!(practice.rests("karen", "facebook-ai", true, now()).unwrap(), None);
}

/// `forms check` files nothing, so no case stands in its way; and none hides that the account rests.
#[test]
fn a_warning_where_no_run_goes_on_is_kept_and_found_whatever_became_of_the_last_case() {
    for ended in [None, Some(None), Some(Some(End::Acknowledged)), Some(Some(End::Unknown))] {
        let ground = Ground::new();
        let archive = ground.real();
        if let Some(ended) = ended {
            sent(&archive, ended);
        }
        let state =
            |archive: &Archive| match archive.open_case("karen", "facebook-ai", false, now()) {
                Ok(Opened::Spent(standing)) => Some(standing.state),
                Ok(Opened::Case(_)) => None,
                Err(error) => panic!("{error}"),
            };
        let before = ended.map(|_| state(&archive));
        assert_eq!(archive.rests_anyway("karen", "facebook-ai", now()).unwrap(), None);
        archive.site_warned("karen", "facebook-ai", now()).unwrap();
        let rest = archive.rests_anyway("karen", "facebook-ai", now()).unwrap().expect("it rests");
        assert_eq!(rest.case, "karen-facebook-ai-1", "no case is opened where there is one");
        if ended.is_none() {
            let rests = archive.rests("karen", "facebook-ai", false, now()).unwrap();
            assert_eq!(
                rests.as_ref(),
                Some(&rest),
                "a case that was never sent is in nobody's way"
            );
        }
        assert_eq!(rest.until.to_string(), "2026-12-05T14:05:01Z");
        // Nothing else about the case has changed, and it is whole.
        if let Some(before) = before {
            assert_eq!(state(&archive), before);
        }
        let report = verify(&ground.root(), &Scope::Everything).unwrap();
        let damaged = report.findings.iter().any(|it| matches!(it.what, What::Damage(_)));
        assert!(!damaged, "{ended:?}: {:?}", report.findings);
    }
}

/// A case that a run holds is journalled by nobody else.
#[test]
fn a_warning_is_not_written_into_a_case_that_is_in_use() {
    let ground = Ground::new();
    let archive = ground.real();
    let _held = case_of(&archive, "karen");
    let refused = archive.site_warned("karen", "facebook-ai", now()).unwrap_err();
    assert!(matches!(refused, ArchiveError::InUse { .. }), "{refused}");
}
