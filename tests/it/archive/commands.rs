//! `cases` and `show`, as a person and as a script reads them.

use std::fs;

use objector::commands::cases::{CasesArgs, list};
use objector::commands::show::{ShowArgs, show};
use objector::outcome::{End, Exit, Outcome};
use objector::permission::Consent;

use super::{Ground, case_of, end, file, now, preview};

fn listed(ground: &Ground, practice: bool, json: bool) -> (Exit, String) {
    let mut out = Vec::new();
    let args = CasesArgs { practice, json, archive: Some(ground.root()) };
    let exit = list(&args, &mut out).unwrap();
    (exit, String::from_utf8(out).unwrap())
}

fn shown(ground: &Ground, case: &str, json: bool) -> (Exit, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let args =
        ShowArgs { case: case.to_owned(), practice: false, json, archive: Some(ground.root()) };
    let exit = show(&args, &mut out, &mut err).unwrap();
    let place = ground.root().display().to_string();
    let text = |bytes| String::from_utf8(bytes).unwrap().replace(&place, "ARCHIVE");
    (exit, text(out), text(err))
}

/// One case in each of three states.
fn three(ground: &Ground) {
    let archive = ground.real();
    file(case_of(&archive, "karen"));
    end(case_of(&archive, "laura"), &Outcome::before(End::Declined, "x"));
    let mut sending = case_of(&archive, "mia");
    let mut another_person = preview();
    another_person.acting_account = None;
    let consent = Consent::typed(&another_person, "send").unwrap();
    let _ticket = sending.spend(consent, None, now()).unwrap();
}

#[test]
fn cases_says_where_each_stands_and_who_can_check_it() {
    let ground = Ground::new();
    assert_eq!(listed(&ground, false, false), (Exit::Done, "no cases\n".to_owned()));
    three(&ground);
    let (exit, said) = listed(&ground, false, false);
    assert_eq!(exit, Exit::Done);
    insta::assert_snapshot!(said, @r"
    CASE                 STATE         SENT                  SURE, CHECKED BY
    karen-facebook-ai-1  acknowledged  2026-11-21 14:05 UTC  your computer
    laura-facebook-ai-1  declined      -                     -
    mia-facebook-ai-1    sending       2026-11-21 14:05 UTC  -
    ");
    let (_, json) = listed(&ground, false, true);
    let first: serde_json::Value = serde_json::from_str(json.lines().next().unwrap()).unwrap();
    assert_eq!(
        (&first["state"], &first["sure"]),
        (&"acknowledged".into(), &"your computer".into())
    );
    assert_eq!(
        listed(&ground, true, false).1,
        "PRACTICE: rehearsals; nothing here was sent to Meta\nno cases\n"
    );
}

#[test]
fn a_damaged_case_is_listed_and_ends_in_exit_8() {
    let ground = Ground::new();
    three(&ground);
    let journal = ground.root().join("karen-facebook-ai-1/journal.jsonl");
    let text = fs::read_to_string(&journal).unwrap().replacen("\"n\":2", "\"n\":3", 1);
    fs::write(&journal, text).unwrap();
    let (exit, said) = listed(&ground, false, false);
    assert_eq!(exit, Exit::Archive);
    assert!(said.contains("line 2 says that it is line 3"), "{said}");
    let (exit, _, said) = shown(&ground, "karen-facebook-ai-1", false);
    assert_eq!(exit, Exit::Archive);
    assert!(said.contains("line 2"), "{said}");
}

#[test]
fn show_says_what_was_sent_what_came_back_and_how_to_check_it() {
    let ground = Ground::new();
    three(&ground);
    let (exit, said, err) = shown(&ground, "karen-facebook-ai-1", false);
    assert_eq!((exit, err.as_str()), (Exit::Done, ""));
    insta::assert_snapshot!(said);
    assert!(said.contains("\nwhat came back\n  > thanks⟨U+202E⟩\n"), "{said}");
    let (_, json, _) = shown(&ground, "karen-facebook-ai-1", true);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["sent"]["email"], "karen@example.dk");
    let (_, said, _) = shown(&ground, "laura-facebook-ai-1", false);
    assert!(
        said.contains("declined: nothing was sent") && said.contains("no evidence is sealed"),
        "{said}"
    );
}

#[test]
fn an_unknown_case_is_answered_with_the_nearest_names() {
    let ground = Ground::new();
    let (exit, _, err) = shown(&ground, "karen", false);
    assert_eq!(
        (exit, err.as_str()),
        (
            Exit::Invalid,
            "error: there is no case `karen`\nhint: the archive at `ARCHIVE` holds no cases\n"
        )
    );
    three(&ground);
    let (exit, out, err) = shown(&ground, "karin-facebook-ai-1\x1b", false);
    assert_eq!((exit, out.as_str()), (Exit::Invalid, ""));
    assert!(err.starts_with("error: there is no case `karin-facebook-ai-1⟨U+001B⟩`\nhint: the nearest are `karen-facebook-ai-1`"), "{err}");
    // A path is no name.
    assert_eq!(shown(&ground, "../archive/karen-facebook-ai-1", false).0, Exit::Invalid);
}
