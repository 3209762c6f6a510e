//! A person's own words, looked at before anything is opened: what a form or a keyboard would not
//! take as written is an error, because it is not for us to change.

use std::ops::Range;

use unicode_properties::{GeneralCategory, UnicodeEmoji, UnicodeGeneralCategory};

use crate::document::Found;
use crate::form::Pack;
use crate::personal::Personal;
use crate::problem::{Problem, counted, grouped};

/// A form of Meta's refused reasons shorter than this; others were not seen to.
pub const SHORT: usize = 100;

/// Own words as they will be sent (outer white space trimmed, line breaks as LF), if they can be.
///
/// `written` is the source text between the value's quotation marks, for underlining one character.
pub(super) fn own(
    found: &Found<&str>,
    written: &str,
    pack: Option<&Pack>,
    note: &mut impl FnMut(Problem),
) -> Option<Personal> {
    let text = found.value.replace("\r\n", "\n");
    let text = text.trim();
    if text.is_empty() {
        let problem = Problem::error("`text` is blank").at(found.span.clone());
        note(problem.hint("write your reason, or leave `text` out to send none"));
        return None;
    }
    let mut sound = true;
    if let Some((at, character)) = first_hidden(text) {
        note(hidden(found, written, at, character));
        sound = false;
    }
    let count = text.chars().count();
    if let Some(problem) = pack.and_then(|pack| too_long(count, pack)) {
        note(problem.at(first_line(written, &found.span)));
        sound = false;
    }
    sound.then(|| Personal::new(text))
}

/// An error where a reason of `count` characters is longer than the form takes.
pub(super) fn too_long(count: usize, pack: &Pack) -> Option<Problem> {
    let limit = pack.reason_limit.as_ref()?;
    if count <= limit.characters {
        return None;
    }
    let sureness = match limit.source {
        Some(_) => "the form takes",
        None => "the form is assumed to take",
    };
    Some(
        Problem::error(format!(
            "the reason has {} characters, and {sureness} at most {}",
            grouped(count),
            grouped(limit.characters)
        ))
        .hint(format!(
            "shorten it by {}; it is never cut for you",
            counted(count - limit.characters, "character")
        )),
    )
}

/// A warning where a reason of `count` characters is so short that a form once refused such.
pub(super) fn short(count: usize, span: Range<usize>) -> Option<Problem> {
    (count < SHORT).then(|| {
        Problem::warning(format!("the reason has only {}", counted(count, "character")))
            .at(span)
            .hint(format!(
                "a form of Meta's once refused reasons under {SHORT} characters; nothing is added for you"
            ))
    })
}

/// The first character that would not show itself as what it is, with its place.
fn first_hidden(text: &str) -> Option<(usize, char)> {
    let mut before = None;
    for (at, character) in text.chars().enumerate() {
        if !may_be_typed(character, before) {
            return Some((at, character));
        }
        before = Some(character);
    }
    None
}

fn may_be_typed(character: char, before: Option<char>) -> bool {
    match character {
        '\n' => true,
        // Joins an emoji to the next one, or picks the coloured form of the one before it.
        '\u{200D}' => before.is_some_and(|before| is_emoji(before) || before == '\u{FE0F}'),
        '\u{FE0F}' => before.is_some_and(is_emoji),
        other => crate::inert::is_inert(other),
    }
}

fn is_emoji(character: char) -> bool {
    character.is_emoji_char()
}

fn hidden(found: &Found<&str>, written: &str, at: usize, character: char) -> Problem {
    let what = match character.general_category() {
        GeneralCategory::Control => "a control character",
        GeneralCategory::PrivateUse => {
            "a private-use character, which a browser may take for a key"
        }
        GeneralCategory::Unassigned => "a character that Unicode does not know",
        _ => "an invisible character",
    };
    let code = format!("U+{:04X}", u32::from(character));
    let problem = Problem::error(format!("`text` holds {what} ({code}, character {})", at + 1));
    match written.find(character) {
        Some(offset) => {
            let start = found.span.start + offset;
            problem
                .at(start..start + character.len_utf8())
                .label("here")
                .hint("delete it, or write the sentence anew")
        }
        None => problem.at(first_line(written, &found.span)).hint("take its escape sequence out"),
    }
}

fn first_line(written: &str, span: &Range<usize>) -> Range<usize> {
    let length = written.find('\n').unwrap_or(written.len());
    span.start..span.start + length
}

#[cfg(test)]
mod tests {
    use super::first_hidden;

    #[test]
    fn letters_accents_emoji_and_line_breaks_pass() {
        for text in
            ["Ærlig talt, nej.\nTak!", "e\u{301}", "👩\u{200D}👧 ❤\u{FE0F} 1\u{FE0F}", "日本 🙂"]
        {
            assert_eq!(first_hidden(text), None, "{text}");
        }
    }

    #[test]
    fn keys_escapes_and_what_hides_are_found_where_they_stand() {
        for (text, found) in [
            ("ab\u{E007}c", (2, '\u{E007}')),
            ("\tx", (0, '\t')),
            ("a\rb", (1, '\r')),
            ("a\u{200B}b", (1, '\u{200B}')),
            ("a\u{200D}b", (1, '\u{200D}')),
            ("a\u{FE0F}", (1, '\u{FE0F}')),
            ("x\u{202E}", (1, '\u{202E}')),
            ("\u{F8FF}", (0, '\u{F8FF}')),
        ] {
            assert_eq!(first_hidden(text), Some(found), "{text:?}");
        }
    }
}
