//! What counts as a yes, what it is bound to, and how several runs end as one.

use std::collections::BTreeSet;

use objector::outcome::Exit;
use objector::permission::{Code, Consent};
use objector::personal::Personal;
use objector::preview::{FieldKind, FoundBy, Origin, Preview, ShownField};
use serde_json::{Value, json};

pub(crate) fn preview() -> Preview {
    Preview {
        account: "karen".into(),
        acting_account: Some(Personal::new("100000000000042")),
        form: "facebook-ai".into(),
        address: "https://www.facebook.com/help/contact/6359191084165019".into(),
        action: Some("https://www.facebook.com/a/help/contact_us/".into()),
        method: Some("post".into()),
        form_id: Some("6359191084165019".into()),
        submit: "Send".into(),
        fields: vec![
            ShownField {
                label: "Land".into(),
                kind: FieldKind::Country,
                html_name: Some("country".into()),
                value: Personal::new("Denmark"),
                shown: Some(Personal::new("Danmark")),
                origin: Origin::Filled,
                found_by: FoundBy::Name,
                required: true,
            },
            ShownField {
                label: "Hvorfor?".into(),
                kind: FieldKind::Reason,
                html_name: None,
                value: Personal::new("Mine er mine."),
                shown: None,
                origin: Origin::AlreadyThere,
                found_by: FoundBy::Structure,
                required: false,
            },
        ],
        hidden: vec!["fb_dtsg".into(), "lsd".into()],
    }
}

#[test]
fn send_is_a_yes_trimmed_and_in_any_case() {
    for typed in ["send", " SEND ", "Send", "\tsend\r", "sEnD\n"] {
        let consent = Consent::typed(&preview(), typed);
        assert_eq!(consent.expect("a yes").word(), "send", "{typed:?}");
    }
}

#[test]
fn nothing_else_is_a_yes() {
    for typed in [
        "",
        " ",
        "yes",
        "y",
        "ok",
        "send it",
        "send.",
        "\"send\"",
        "sends",
        "sen",
        "s end",
        "ｓｅｎｄ",
        "ѕend",
        "send\u{200b}",
        "\u{feff}send",
        "se\u{ad}nd",
        "send\u{0}",
        "send send",
        "nosend",
        "no",
        "don't send",
        "ſend",
    ] {
        assert!(Consent::typed(&preview(), typed).is_none(), "{typed:?}");
    }
}

#[test]
fn a_code_is_anything_but_white_space() {
    assert_eq!(Code::typed(" 123 456\n").unwrap().reveal(), "123 456");
    for typed in ["", " ", "\t\r\n"] {
        assert!(Code::typed(typed).is_none(), "{typed:?}");
    }
}

#[test]
fn a_yes_covers_what_was_shown_and_nothing_else() {
    let consent = Consent::typed(&preview(), "send").unwrap();
    assert!(consent.covers(&preview()));
    for (what, other) in changed_copies() {
        assert!(!consent.covers(&other), "{what}");
    }
}

#[test]
fn the_digest_changes_with_every_part_and_not_otherwise() {
    let digest = preview().digest();
    assert_eq!(digest, preview().clone().digest());
    assert_eq!(digest.as_hex().len(), 64);
    let copies = changed_copies();
    let digests: BTreeSet<String> =
        copies.iter().map(|(_, copy)| copy.digest().to_string()).collect();
    assert_eq!(digests.len(), copies.len(), "two changes have one digest");
    assert!(!digests.contains(digest.as_hex()));
    // Every key of the type and of both fields, and what stands in the lists.
    assert!(copies.len() >= 10 + 2 * 8, "{}", copies.len());
}

#[test]
fn what_moves_from_one_value_to_the_next_changes_the_digest() {
    let mut moved = preview();
    moved.fields[0].label = "LandH".into();
    moved.fields[1].label = "vorfor?".into();
    assert_ne!(moved.digest(), preview().digest());
    let mut swapped = preview();
    swapped.fields.swap(0, 1);
    assert_ne!(swapped.digest(), preview().digest());
    let mut empty = preview();
    empty.action = Some(String::new());
    let mut none = preview();
    none.action = None;
    assert_ne!(empty.digest(), none.digest());
}

#[test]
fn what_hides_itself_is_digested_and_differs_from_its_own_mark() {
    let with = |value: &str| {
        let mut preview = preview();
        preview.fields[1].value = Personal::new(value);
        preview
    };
    let all = ["a\u{202e}b", "a\\u202eb", "a⟨U+202E⟩b", "ab", "a\u{200b}b", "a b", "a\u{a0}b"];
    let digests: BTreeSet<String> = all.iter().map(|it| with(it).digest().to_string()).collect();
    assert_eq!(digests.len(), all.len());
    let canonical = String::from_utf8(with("a\u{202e}b").canonical()).unwrap();
    assert!(!canonical.contains('\u{202e}'), "{canonical}");
    let read: Preview = serde_json::from_str(&canonical).unwrap();
    assert_eq!(read, with("a\u{202e}b"));
}

/// The preview, changed in one place each time: every text, flag, absence and kind that it holds.
fn changed_copies() -> Vec<(String, Preview)> {
    let whole = serde_json::to_value(preview()).unwrap();
    let mut places = Vec::new();
    leaves(&whole, String::new(), &mut places);
    let others = ["reason", "email", "empty", "filled", "type", "name", "something else"];
    let mut copies = Vec::new();
    for place in places {
        let mut changes: Vec<Value> = others.iter().map(|other| json!(other)).collect();
        changes.insert(0, Value::Bool(whole.pointer(&place) != Some(&json!(true))));
        let copy = changes.into_iter().find_map(|change| {
            let mut copy = whole.clone();
            *copy.pointer_mut(&place).unwrap() = change;
            let copy: Preview = serde_json::from_value(copy).ok()?;
            (copy != preview()).then_some(copy)
        });
        copies.push((place.clone(), copy.unwrap_or_else(|| panic!("{place}"))));
    }
    copies
}

fn leaves(value: &Value, at: String, places: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                leaves(value, format!("{at}/{key}"), places);
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                leaves(value, format!("{at}/{index}"), places);
            }
        }
        _ => places.push(at),
    }
}

#[test]
fn of_several_runs_the_unknown_one_counts_else_the_first_that_failed() {
    use Exit::{AlreadyObjected, Declined, Done, LoginNeeded, NotRecognised, Unknown};
    for (exits, one) in [
        (&[][..], Done),
        (&[Done], Done),
        (&[Done, Done], Done),
        (&[Done, LoginNeeded, Declined], LoginNeeded),
        (&[AlreadyObjected, NotRecognised], AlreadyObjected),
        (&[Declined, Done, Unknown], Unknown),
        (&[Unknown, Declined], Unknown),
    ] {
        assert_eq!(Exit::of_all(exits.iter().copied()), one, "{exits:?}");
    }
}
