//! `objector forms`: what is known of the forms, told.

use std::process::{Command, Output, Stdio};

use objector::commands::forms::list;
use objector::data::Data;
use serde_json::Value;

fn told(json: bool) -> String {
    let mut out = Vec::new();
    list(json, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn every_form_is_listed_with_its_addresses_their_sources_and_that_nobody_saw_it_live() {
    let (text, json): (String, Value) = (told(false), serde_json::from_str(&told(true)).unwrap());
    let data = Data::built_in().unwrap();
    assert_eq!(json["forms"].as_array().unwrap().len(), data.packs.len());
    for (pack, said) in data.packs.iter().zip(json["forms"].as_array().unwrap()) {
        assert!(text.contains("last seen live: never"), "{text}");
        assert_eq!(said["last_seen_live"], Value::Null);
        assert_eq!(said["addresses"].as_array().unwrap().len(), 2);
        for address in &pack.addresses {
            assert!(text.contains(address.url.as_str()), "{text}");
        }
        assert_eq!(said["parts"].as_array().unwrap().len(), 6);
        assert!(text.contains("has country: sometimes (source: LA7"), "{text}");
        assert!(text.contains("has password: never (inferred)"), "{text}");
    }
}

/// Counted as somebody would who reads the file.
#[test]
fn what_is_sourced_and_what_is_inferred_is_counted() {
    for pack in &Data::built_in().unwrap().packs {
        let path = format!("{}/scenarios/forms/{}/form.toml", env!("CARGO_MANIFEST_DIR"), pack.id);
        let file = std::fs::read_to_string(path).unwrap();
        let lines = |start| file.lines().filter(|line| line.starts_with(start)).count();
        assert_eq!((pack.sourced, pack.inferred), (lines("source ="), lines("inferred =")));
    }
}

#[test]
fn the_forms_that_are_not_filled_in_are_named_with_what_they_ask_for() {
    let text = told(false);
    for said in [
        "https://www.facebook.com/help/contact/510058597920541",
        "https://www.facebook.com/help/contact/1266025207620918",
        "https://www.whatsapp.com/contact/forms/382532939919295/",
        "https://www.facebook.com/help/contact/367438723733209",
        "https://help.meta.com/support/privacy/",
        "Data Subject Rights for Third Party Information Used for AI at Meta",
        "asks: whether the request is about AI at Meta",
        "(inferred)",
        "a Facebook Page cannot object",
        "people who have no account at Meta",
    ] {
        assert!(text.contains(said), "{said}\n{text}");
    }
}

fn objector(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_objector"));
    command.args(args).env("OBJECTOR_LANG", "en").stdin(Stdio::null()).output().unwrap()
}

#[test]
fn what_is_known_of_the_forms_is_told_in_the_persons_language() {
    for (language, said) in [
        ("da", ["senest set i brug: aldrig", "WhatsApps brug af dine oplysninger", "(udledt)"]),
        ("sv", ["senast sett i bruk: aldrig", "WhatsApps användning av dina", "(härlett)"]),
        ("de", ["zuletzt im Einsatz gesehen: nie", "Ihrer Daten durch WhatsApp", "(gefolgert)"]),
    ] {
        let told = String::from_utf8(objector(&["--lang", language, "forms"]).stdout).unwrap();
        for said in said {
            assert!(told.contains(said), "{said}\n{told}");
        }
    }
}

/// Whoever names one of them learns where it is, and nothing is opened.
#[test]
fn a_form_that_is_not_filled_in_is_named_where_somebody_asks_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("karen.toml");
    let karen = include_str!("../../scenarios/karen.toml");
    std::fs::write(&file, karen.replace("\"facebook\"", "\"whatsapp\"")).unwrap();
    let output = objector(&["run", file.to_str().unwrap(), "--dry-run"]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(3), "{told}");
    for said in [
        "this program does not fill in that form; open it yourself",
        "https://www.whatsapp.com/contact/forms/382532939919295/",
        "How can I make an objection to the processing of my information",
        "there is no objection to AI at WhatsApp",
    ] {
        assert!(told.contains(said), "{said}: {told}");
    }
    assert_eq!(Data::built_in().unwrap().not_filled_in("threads"), None);
}

/// On the real site nothing is opened before somebody said how to go on, and read what is written.
#[test]
fn where_nobody_is_there_no_form_is_opened_to_look_at() {
    let folder = tempfile::tempdir().unwrap();
    let scenario = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/karen.toml");
    for (language, what, said, sent) in [
        ("en", "check", "nobody said that the form may be opened", "No, nothing was sent"),
        ("en", "capture", "nobody is there to read what would be written", "No, nothing was sent"),
        ("sv", "check", "ingen sa att formuläret får öppnas", "Nej, inget skickades"),
        (
            "de",
            "capture",
            "niemand ist da, um zu lesen, was geschrieben würde",
            "Nein, nichts wurde gesendet",
        ),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_objector"))
            .args(["--lang", language, "forms", what, scenario, "--archive"])
            .arg(folder.path().join("archive"))
            .env("HOME", folder.path())
            .env("XDG_DATA_HOME", folder.path().join("data"))
            .env("XDG_CACHE_HOME", folder.path().join("cache"))
            // There is none: whoever wants a browser gets another exit.
            .env("GECKODRIVER", folder.path().join("no-geckodriver"))
            .current_dir(folder.path())
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&output.stdout);
        assert_eq!(output.status.code(), Some(4), "{told}");
        assert!(told.contains(said), "{told}");
        assert!(told.contains(sent), "{told}");
    }
    assert!(!folder.path().join("facebook-ai.html").exists());
}
