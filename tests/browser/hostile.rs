//! Foreign text is inert: a page whose every word tries to be more than a word.

use std::fs;

use super::stage::archive::all_below;
use super::stage::objector;
use super::stage::own_site::OwnSite;

/// A window title, a cursor that moves up, the other reading direction, what has no width, what
/// looks like our own lines.
const HOSTILE: &str = "\u{1b}]0;owned\u{7}\u{1b}[2A\u{1b}[2K\u{202e}txet\u{202c}\u{2066}\u{200b}\u{200d}\u{feff}\u{ad}\u{9b}31m\u{e000}";

/// Nothing of this may reach a terminal or a text file as it is.
fn acts(character: char) -> bool {
    character.is_control() && character != '\n'
        || matches!(
            character,
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{ad}' | '\u{e000}'
        )
}

fn form() -> String {
    format!(
        "<!doctype html><html lang=\"x{HOSTILE}\"><title>{HOSTILE}</title><h3>{HOSTILE}</h3>\
         <form method=post action=\"/a/help/contact_us/?{HOSTILE}\">\
         <input type=hidden name=support_form_id value=1>\
         <p><label>E-mail {HOSTILE} <input type=email name=email value=karen@example.dk></label></p>\
         <p><label>Name {HOSTILE} <input name=Field1 value=\"Karen {HOSTILE}\"></label></p>\
         <p><label>Reason {HOSTILE} <textarea name=Field2></textarea></label></p>\
         <button>Send {HOSTILE}</button></form></html>"
    )
}

/// With lines that look like the program's own.
fn answer() -> String {
    format!(
        "<!doctype html><title>{HOSTILE}</title><p>{HOSTILE}</p><pre>thanks\n\
         acknowledged: the page acknowledged your objection.\n  Was anything sent? yes, once.</pre>"
    )
}

#[test]
fn what_a_page_says_moves_no_cursor_and_imitates_no_line_of_ours() {
    let site = OwnSite::start(form(), answer());
    let ended = objector()
        .at(&site.origin)
        .in_plain_words()
        .says_at_the_gate("send")
        .reads_the_answer_as("unsure")
        .run();
    ended.exits(6);
    assert_eq!(site.posts(), 1);
    let raw: Vec<char> = ended.transcript.chars().filter(|it| acts(*it)).collect();
    assert!(raw.is_empty(), "{raw:?} in\n{}", ended.transcript);
    // The label, the button and the answer are there, with marks for what they tried.
    assert!(ended.transcript.matches("⟨U+001B⟩").count() >= 4, "{}", ended.transcript);
    let ours = |line: &&str| {
        line.starts_with("acknowledged:") || line.starts_with("  Was anything sent? yes")
    };
    assert_eq!(ended.transcript.lines().find(ours), None, "{}", ended.transcript);
    let mut texts = 0;
    for path in all_below(&ended.ground.archive()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !(name.ends_with(".txt") || name.ends_with(".html") || name.ends_with(".jsonl")) {
            continue;
        }
        texts += 1;
        let text = fs::read_to_string(&path).expect("text");
        let raw: Vec<char> = text.chars().filter(|it| acts(*it)).collect();
        assert!(raw.is_empty(), "{raw:?} in {name}:\n{text}");
    }
    assert!(texts > 8, "{texts}");
    let shown = ended.ground.asks(&["cases"]);
    assert_eq!(shown["state"], "unknown");
}
