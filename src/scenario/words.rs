//! A person's own words, looked at before anything is opened: what a form or a keyboard would not
//! take as written is an error, because it is not for us to change.

use std::ops::Range;

use unicode_properties::{GeneralCategory, UnicodeEmoji, UnicodeGeneralCategory};

use crate::document::Found;
use crate::form::Pack;
use crate::personal::Personal;
use crate::problem::{Problem, grouped};
use crate::words::words;

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
        let problem = Problem::error(words!("text-blank")).at(found.span.clone());
        note(problem.hint(words!("text-blank-next")));
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
    let (has, takes) = (grouped(count), grouped(limit.characters));
    let message = match limit.source {
        Some(_) => words!("text-too-long", count = has, limit = takes),
        None => words!("text-perhaps-too-long", count = has, limit = takes),
    };
    let over = count - limit.characters;
    let hint = words!("text-too-long-next", number = over, count = grouped(over));
    Some(Problem::error(message).hint(hint))
}

/// A warning where a reason of `count` characters is so short that a form once refused such.
pub(super) fn short(count: usize, span: Range<usize>) -> Option<Problem> {
    (count < SHORT).then(|| {
        let message = words!("text-short", count = count);
        Problem::warning(message).at(span).hint(words!("text-short-next", limit = SHORT))
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
    let (code, at) = (format!("U+{:04X}", u32::from(character)), at + 1);
    let problem = Problem::error(match character.general_category() {
        GeneralCategory::Control if character == '\t' => words!("text-holds-tab", at = at),
        GeneralCategory::Control => words!("text-holds-control", code = code, at = at),
        GeneralCategory::PrivateUse => words!("text-holds-private", code = code, at = at),
        GeneralCategory::Unassigned => words!("text-holds-unknown", code = code, at = at),
        _ => words!("text-holds-invisible", code = code, at = at),
    });
    match written.find(character) {
        Some(offset) => {
            let start = found.span.start + offset;
            problem
                .at(start..start + character.len_utf8())
                .label(words!("here"))
                .hint(words!("text-holds-next"))
        }
        None => problem.at(first_line(written, &found.span)).hint(words!("text-holds-escape-next")),
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
