//! Foreign text made inert: the one function that everything from a page, a mail, a pack or a
//! file passes before it reaches a terminal, a text file or HTML.
//!
//! It refuses to be clever: nothing is interpreted, nothing is dropped. What could move a cursor,
//! turn the reading direction, or hide itself becomes a visible mark.

use std::fmt::Write;

use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// One line of foreign text: like [`text`], with line breaks marked as well.
pub fn line(foreign: &str) -> String {
    let mut out = String::with_capacity(foreign.len());
    for character in foreign.chars() {
        push(&mut out, character);
    }
    out
}

/// Foreign text of several lines: line feeds stay, every other control, escape, bidi,
/// zero-width, private-use and unassigned character becomes a mark such as `⟨U+202E⟩`.
pub fn text(foreign: &str) -> String {
    let mut out = String::with_capacity(foreign.len());
    for character in foreign.replace("\r\n", "\n").chars() {
        match character {
            '\n' => out.push('\n'),
            other => push(&mut out, other),
        }
    }
    out
}

/// JSON text with the same characters written as `\uXXXX`: as harmless, and nothing of it is lost.
pub fn json(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for character in json.chars() {
        // Inside a text the writer of the JSON has escaped line breaks; outside they are its own.
        if character == '\n' || is_inert(character) {
            out.push(character);
            continue;
        }
        for unit in character.encode_utf16(&mut [0; 2]) {
            let _ = write!(out, "\\u{unit:04x}");
        }
    }
    out
}

/// Text as it is written in HTML, also in an attribute's quotes.
pub fn as_html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}

fn push(out: &mut String, character: char) {
    if is_inert(character) {
        out.push(character);
    } else {
        // Writing to a String cannot fail.
        let _ = write!(out, "⟨U+{:04X}⟩", u32::from(character));
    }
}

/// Whether a character shows itself, where it stands, as what it is.
pub fn is_inert(character: char) -> bool {
    // Nearly every one.
    if matches!(character, ' '..='~') {
        return true;
    }
    // Blank to the eye though their category is "letter" or "mark": fillers and selectors.
    const BLANK: [char; 6] =
        ['\u{115F}', '\u{1160}', '\u{3164}', '\u{FFA0}', '\u{2800}', '\u{034F}'];
    let selector = matches!(character, '\u{FE00}'..='\u{FE0E}' | '\u{E0100}'..='\u{E01EF}' | '\u{180B}'..='\u{180F}');
    !BLANK.contains(&character)
        && !selector
        && !matches!(
            character.general_category(),
            GeneralCategory::Control
                | GeneralCategory::Format
                | GeneralCategory::LineSeparator
                | GeneralCategory::ParagraphSeparator
                | GeneralCategory::PrivateUse
                | GeneralCategory::Surrogate
                | GeneralCategory::Unassigned
        )
}

#[cfg(test)]
mod tests {
    use super::{line, text};

    #[test]
    fn an_escape_sequence_becomes_visible_marks() {
        assert_eq!(line("a\x1b[2Jb"), "a⟨U+001B⟩[2Jb");
    }

    #[test]
    fn bidi_and_zero_width_characters_become_visible_marks() {
        assert_eq!(line("x\u{202E}y\u{200B}z\u{2066}"), "x⟨U+202E⟩y⟨U+200B⟩z⟨U+2066⟩");
    }

    #[test]
    fn eight_bit_controls_and_tag_characters_become_visible_marks() {
        assert_eq!(line("\u{9b}2J\u{E0041}"), "⟨U+009B⟩2J⟨U+E0041⟩");
    }

    #[test]
    fn json_keeps_every_character_and_shows_none_that_hides() {
        let hostile = "a\u{1b}[2J\u{7f}\u{9b}\u{202E}\u{200B}\u{E0041}é🙂";
        let written = super::json(&serde_json::to_string(hostile).expect("a string"));
        assert!(written.chars().all(super::is_inert), "{written}");
        assert_eq!(serde_json::from_str::<String>(&written).expect("still JSON"), hostile);
    }

    #[test]
    fn letters_accents_and_emoji_stay() {
        assert_eq!(line("Ærø, naïve, ß, 日本, 🙂"), "Ærø, naïve, ß, 日本, 🙂");
    }

    #[test]
    fn a_text_keeps_its_lines_and_a_line_marks_them() {
        assert_eq!(text("a\r\nb\rc"), "a\nb⟨U+000D⟩c");
        assert_eq!(line("a\nb"), "a⟨U+000A⟩b");
    }
}
