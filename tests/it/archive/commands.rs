//! `cases` and `show`, as a person and as a script reads them.

use std::fs;

use objector::commands::cases::{CasesArgs, list};
use objector::commands::one_case::OneCase;
use objector::commands::show::{ShowArgs, show};
use objector::inert::is_inert;
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
    let which = OneCase { case: case.to_owned(), practice: false, archive: Some(ground.root()) };
    let args = ShowArgs { which, json };
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
fn what_a_page_said_is_inert_in_json_too_and_nothing_of_it_is_lost() {
    let ground = Ground::new();
    three(&ground);
    let hidden = |character: &char| *character != '\n' && !is_inert(*character);
    let (_, said, _) = shown(&ground, "karen-facebook-ai-1", true);
    assert_eq!(said.chars().find(hidden), None, "{said}");
    let submit = ground.root().join("mia-facebook-ai-1/submit.json");
    let text = fs::read_to_string(&submit).unwrap();
    fs::write(&submit, text.replacen("www.facebook", "\u{202E}\u{9B}www.facebook", 1)).unwrap();
    let (_, said, _) = shown(&ground, "mia-facebook-ai-1", true);
    assert_eq!(said.chars().find(hidden), None, "{said}");
    let json: serde_json::Value = serde_json::from_str(&said).unwrap();
    let address = json["sent"]["address"].as_str().unwrap();
    assert!(address.contains("\u{202E}\u{9B}www.facebook"), "{address:?}");
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

/// A person's words about a case: what is printed, and with which exit.
fn say(ground: &Ground, words: &[&str]) -> (i32, String) {
    let said = std::process::Command::new(env!("CARGO_BIN_EXE_objector"))
        .args(words)
        .arg("--archive")
        .arg(ground.root())
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    let all = [said.stdout, said.stderr].concat();
    let place = ground.root().display().to_string();
    let text = String::from_utf8(all).unwrap().replace(&place, "ARCHIVE");
    (said.status.code().unwrap(), text)
}

#[test]
fn settle_says_what_the_case_says_now_and_what_follows() {
    let ground = Ground::new();
    three(&ground);
    let (exit, said) = say(&ground, &["settle", "mia-facebook-ai-1", "--not-sent"]);
    assert_eq!(exit, 0);
    insta::assert_snapshot!(said, @r"
    mia-facebook-ai-1: settled as not sent. It says `not-accepted`, as sure as `you`.
    The next run for this account opens the next round, and names this case before it asks you.
    Evidence: ARCHIVE/mia-facebook-ai-1/2026-11-21T140501Z-submission
    ");
    let (exit, said) = say(&ground, &["settle", "mia-facebook-ai-1", "--sent", "--json"]);
    assert_eq!(exit, 0);
    insta::assert_snapshot!(said, @r#"{"case":"mia-facebook-ai-1","event":"outcome","exit":0,"outcome":"acknowledged","path":"ARCHIVE/mia-facebook-ai-1"}"#);
    let (exit, said) = say(&ground, &["settle", "mia-facebook-ai-1", "--not-sent"]);
    assert_eq!(exit, 0);
    let before = "Before, you said that it was sent: what you say last counts";
    assert_eq!(said.matches(before).count(), 1, "{said}");
    let (exit, said) = say(&ground, &["settle", "mia-facebook-ai-1", "--not-sent"]);
    assert_eq!(exit, 0);
    assert!(!said.contains("Before, you said"), "the same again: {said}");
    let (exit, said) = say(&ground, &["settle", "karen-facebook-ai-1", "--sent"]);
    assert_eq!(exit, 3);
    insta::assert_snapshot!(said, @r"
    error: case `karen-facebook-ai-1` is `acknowledged`: there is nothing to settle
    hint: read it with `objector show karen-facebook-ai-1`
    ");
    for wrong in [
        &["settle", "mia-facebook-ai-1"][..],
        &["settle", "mia-facebook-ai-1", "--sent", "--not-sent"],
    ] {
        assert_eq!(say(&ground, wrong).0, 2);
    }
}

#[test]
fn forget_says_what_remains_and_what_it_means() {
    let ground = Ground::new();
    three(&ground);
    // The list remembers; what it remembers goes as well.
    listed(&ground, false, false);
    let (exit, said) = say(&ground, &["forget", "karen-facebook-ai-1"]);
    assert_eq!(exit, 0);
    insta::assert_snapshot!(said, @r"
    karen-facebook-ai-1 is deleted, with all its evidence.
    What remains is a line with date and outcome in `forgotten.jsonl`.
    This program does not know any more that this account objected: it would send again if you ran it.
    ");
    for path in all_below(&ground.root()) {
        let bytes = fs::read(&path).unwrap_or_default();
        let text = format!("{} {}", path.display(), String::from_utf8_lossy(&bytes));
        assert!(!text.contains("karen-facebook-ai"), "{}", path.display());
    }
    let (exit, said) = say(&ground, &["forget", "mia-facebook-ai-1"]);
    assert_eq!(exit, 6);
    insta::assert_snapshot!(said, @r"
    error: nobody knows what became of case `mia-facebook-ai-1`: it cannot be forgotten before somebody settles it
    hint: look in the mailbox, then say `objector settle mia-facebook-ai-1 --sent` or `--not-sent`
    ");
    assert_eq!(say(&ground, &["forget", "laura-facebook-ai-1"]).0, 0);
    assert_eq!(say(&ground, &["forget", "laura-facebook-ai-1", "--practice"]).0, 3);
}

fn all_below(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(all_below(&path));
        }
        all.push(path);
    }
    all
}

#[test]
fn record_takes_what_the_person_tells_and_brings() {
    let ground = Ground::new();
    let bring = |name: &str, bytes: &[u8]| {
        let path = ground.folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path.display().to_string()
    };
    let scenario = format!("{}/scenarios/karen.toml", env!("CARGO_MANIFEST_DIR"));
    let (picture, mail) = (bring("a.png", b"\x89PNG\r\n\x1a\nx"), bring("m.eml", b"From: x\n\ny"));
    let record = |words: &[&str]| say(&ground, &[&["record", &scenario], words].concat());

    // Nobody is there to ask, the day has not come, and the two files are the wrong way round.
    for (wrong, code, said) in [
        (&[][..], 2, "is missing, or is no date"),
        (&["--on", "9999-01-01"], 2, "9999-01-01 has not come yet"),
        (&["--on", "2018-05-24"], 2, "the GDPR did not apply yet"),
        (&["--on", "yesterday"], 2, "invalid value 'yesterday'"),
        (&["--on", "2026-11-20", "--picture", &mail], 3, "bring a picture as PNG"),
        (&["--on", "2026-11-20", "--mail", &picture], 3, "bring a mail as your mail program"),
        (&["--on", "2026-11-20", "--mail", "nowhere.eml"], 3, "there is no such file"),
    ] {
        let (exit, text) = record(wrong);
        assert_eq!(exit, code, "{text}");
        assert!(text.contains(said), "{text}");
        assert!(!ground.root().join("karen-facebook-ai-1").exists());
    }
    let (exit, said) = record(&[
        "--on",
        "2026-11-20",
        "--received",
        "yes",
        "--picture",
        &picture,
        "--mail",
        &mail,
        "--json",
    ]);
    assert_eq!(exit, 0, "{said}");
    assert!(said.contains("\"outcome\":\"acknowledged\""), "{said}");
    assert_eq!(
        listed(&ground, false, false).1.lines().last().unwrap(),
        "karen-facebook-ai-1  acknowledged  2026-11-20, by hand  you"
    );
    let (exit, said) = record(&["--on", "2026-11-20"]);
    assert_eq!(exit, 5, "{said}");
    let (exit, said) = record(&["--on", "2026-11-20", "--again", "Meta asked me to"]);
    assert_eq!(exit, 0, "{said}");
    assert!(
        said.contains(
            "karen-facebook-ai-2: recorded as sent by hand on 2026-11-20. It says `unknown`"
        ),
        "{said}"
    );
    assert_eq!(record(&["--on", "2026-11-20", "--again", "x"]).0, 6);
    let summary = all_below(&ground.root().join("karen-facebook-ai-2"));
    let summary = summary.iter().find(|path| path.ends_with("data/00-summary.txt")).unwrap();
    let summary = fs::read_to_string(summary).unwrap();
    assert!(summary.contains("> why there is a new round: Meta asked me to"), "{summary}");
}

#[test]
fn a_list_that_remembers_says_the_same_and_a_change_is_seen() {
    let ground = Ground::new();
    three(&ground);
    let first = listed(&ground, false, true).1;
    let index = ground.root().join(".index.jsonl");
    assert_eq!(fs::read_to_string(&index).unwrap().lines().count(), 3);
    assert_eq!(listed(&ground, false, true).1, first);
    // Without it, or with nonsense in it, all is read again.
    for nonsense in ["", "{\"mark\":1}\n\u{0}\n"] {
        fs::write(&index, nonsense).unwrap();
        assert_eq!(listed(&ground, false, true).1, first);
    }
    assert_eq!(say(&ground, &["settle", "mia-facebook-ai-1", "--sent"]).0, 0);
    let after = listed(&ground, false, true).1;
    assert!(after.contains("\"case\":\"mia-facebook-ai-1\",\"state\":\"acknowledged\""), "{after}");
    fs::remove_dir_all(ground.root().join("mia-facebook-ai-1")).unwrap();
    assert!(!listed(&ground, false, true).1.contains("mia"));
}
