//! `objector forms`: what is known of the forms, told.

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
        "a Facebook Page: it cannot object",
        "people who have no account at Meta",
    ] {
        assert!(text.contains(said), "{said}\n{text}");
    }
}
