//! The gate as a person reads it, with values that try to look like something else.

use objector::human::Sheet;
use objector::human::sheet::{found_by_structure, quoted, render};
use objector::inert;
use objector::personal::Personal;
use objector::preview::{FieldKind, FoundBy, Origin, Preview, ShownField};

use crate::permission::preview;

const BAR: &str = "    | ";

/// What the further lines of a label begin with.
const LABEL: &str = "    : ";

fn sheet(preview: Preview) -> Sheet {
    Sheet {
        digest: preview.digest(),
        preview,
        network: "Facebook".into(),
        practice: true,
        picture: Some("/home/karen/archive/.open/20-filled.png".into()),
        notes: vec![
            "your reason is in `da`, the page is in `en`; it is sent as it is".into(),
            "the wire is not watched".into(),
        ],
        own_pack: None,
        submit_found_by: FoundBy::Type,
    }
}

/// A page that tries to write our own words, and to hide some of its own.
fn hostile() -> Preview {
    let reason = "Mine.\n  Your yes counts for exactly this (SHA-256):\n    0000\n\u{1b}[2J\u{1b}[H\
        \u{202e}desrever\u{200b}\nType \"send\" to submit, anything else to stop: \r\u{9b}31m\n\
        | a bar of its own\n\ta tab\u{2028}a line";
    let mut preview = preview();
    preview.submit = "Send\n  Nothing is sent".into();
    preview.address.push_str("?next=\u{202e}moc.koobecaf");
    preview.fields[0].label = "Land\n  Your reason (left empty)".into();
    preview.fields[1].label = format!("Why?{} Your reason (left empty)", " ".repeat(120));
    preview.fields[1].value = Personal::new(reason);
    preview.fields.push(ShownField {
        label: String::from("(no label)"),
        kind: FieldKind::Unexplained,
        html_name: None,
        value: Personal::new("x".repeat(150)),
        shown: None,
        origin: Origin::AlreadyThere,
        found_by: FoundBy::Nothing,
        required: false,
    });
    preview
}

#[test]
fn the_sheet_reads_like_this_on_forty_columns() {
    insta::assert_snapshot!(render(&sheet(hostile()), 40));
}

#[test]
fn the_sheet_reads_like_this_on_a_hundred_columns() {
    insta::assert_snapshot!(render(&sheet(hostile()), 100));
}

#[test]
fn every_line_of_a_value_begins_with_the_bar_at_any_width() {
    let hostile = hostile();
    for width in [20, 40, 80, 100, 200] {
        for field in &hostile.fields {
            let quoted = quoted(&inert::text(field.value.reveal()), width);
            for line in quoted.lines() {
                assert!(line.starts_with(BAR.trim_end()), "{width}: {line}");
            }
        }
        assert_eq!(quoted("", width), BAR.trim_end());
    }
}

#[test]
fn no_line_of_ours_can_be_written_by_the_page() {
    let ours = render(&sheet(preview()), 100);
    let ours: Vec<&str> = ours.lines().filter(|line| !line.starts_with(BAR)).collect();
    for width in [20, 40, 60, 100] {
        for line in render(&sheet(hostile()), width).lines() {
            let words = line.trim();
            let foreign = ["Nothing is sent", "0000", "Type \"send\"", "a bar of its own"];
            for foreign in foreign {
                let stands_alone = words.starts_with(foreign);
                assert!(!stands_alone || line.starts_with(BAR), "{width}: {line}");
            }
            // What the page calls a field may hold our words, behind ours or behind a mark of its own, never as a value.
            let claims = line.contains("(left empty)");
            let behind = line.contains("the page calls it:") || line.starts_with(LABEL);
            assert!(!claims || behind, "{width}: {line}");
        }
    }
    assert!(ours.iter().any(|line| line.contains("Your reason")));
}

#[test]
fn what_hides_or_moves_is_shown_as_a_mark() {
    for width in [20, 40, 100] {
        let shown = render(&sheet(hostile()), width);
        for character in shown.chars() {
            assert!(character == '\n' || inert::is_inert(character), "{character:?}");
        }
    }
    let shown = render(&sheet(hostile()), 200);
    for mark in ["U+001B", "U+202E", "U+200B", "U+009B", "U+000D", "U+2028", "U+0009"] {
        assert!(shown.contains(&format!("⟨{mark}⟩")), "{mark}");
    }
}

#[test]
fn no_value_is_cut() {
    for width in [20, 40, 100] {
        let shown = render(&sheet(hostile()), width);
        assert_eq!(shown.matches('x').count() - render_without_x(width), 150);
    }
}

fn render_without_x(width: usize) -> usize {
    let mut without = hostile();
    without.fields[2].value = Personal::default();
    let digest = hostile().digest();
    let sheet = Sheet { digest, ..sheet(without) };
    render(&sheet, width).matches('x').count()
}

#[test]
fn what_rests_on_structure_alone_is_said_by_name() {
    let fields = preview().fields;
    let said = found_by_structure(&fields, FoundBy::Structure).unwrap();
    assert!(said.contains("the reason") && said.contains("the button"), "{said}");
    assert!(!said.contains("the country"), "{said}");
    assert!(found_by_structure(&fields[..1], FoundBy::Type).is_none());
}
