//! Whether a request carries any of the person's words: every run of eight characters of what is
//! typed is looked for, in every encoding that can be read.

use std::collections::HashSet;
use std::str::Chars;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use percent_encoding::percent_decode_str;
use unicode_normalization::UnicodeNormalization;

use super::Request;
use super::shown::holds_one;

/// So many characters in a row are the person's words; growing drafts send beginnings.
const RUN: usize = 8;

/// So many characters of base64 hold a run.
const RUN_IN_BASE64: usize = 11;

/// Base64 that begins and ends anywhere.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// One text is read in so many ways at most: encodings stand inside each other.
const READINGS: usize = 40;

/// A shorter text, such as a code, counts where a field holds exactly that, from so many characters on.
const SHORT: usize = 4;

/// What was typed, or is about to be, as runs.
#[derive(Default)]
pub(super) struct Words {
    runs: HashSet<String>,
    /// Texts of a person's that are shorter than a run.
    short: HashSet<String>,
    /// What the site held by itself.
    spared: HashSet<String>,
}

impl Words {
    /// Adds what is about to be typed.
    pub(super) fn add(&mut self, text: &str) {
        let text = plain(text);
        let new: Vec<&str> = runs(&text).filter(|run| !self.spared.contains(*run)).collect();
        self.runs.extend(new.into_iter().map(str::to_owned));
    }

    /// Adds what a person holds in a control: also what is too short for a run.
    pub(super) fn add_whole(&mut self, text: &str) {
        self.add(text);
        let text = plain(text.trim());
        if (SHORT..RUN).contains(&text.chars().count()) && !self.spared_whole(&text) {
            self.short.insert(text);
        }
    }

    /// Whether the site held a short text by itself.
    fn spared_whole(&self, text: &str) -> bool {
        self.spared.iter().any(|run| run.contains(text))
    }

    /// Spares what the site held before anything was typed. What counts already is not spared.
    pub(super) fn spare(&mut self, text: &str) {
        let text = plain(text);
        let new = runs(&text).filter(|run| !self.runs.contains(*run));
        self.spared.extend(new.map(str::to_owned));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.runs.is_empty() && self.short.is_empty()
    }

    /// Whether address, headers or body of a request carry any of it.
    pub(super) fn carried_by(&self, request: &Request) -> bool {
        if self.is_empty() {
            return false;
        }
        let is_short = |value: &str| self.short.contains(&plain(value.trim()));
        if !self.short.is_empty() && holds_one(request, is_short) {
            return true;
        }
        let headers = request.headers.iter().flat_map(|(name, value)| [name, value]);
        let texts = headers.chain([&request.url]).map(String::as_str);
        let body = String::from_utf8_lossy(request.bytes());
        texts.chain([&*body]).any(|text| self.stand_in(text))
    }

    fn stand_in(&self, text: &str) -> bool {
        let mut readings = vec![plain(text)];
        let mut next = 0;
        while let Some(reading) = readings.get(next) {
            if runs(reading).any(|run| self.runs.contains(run)) {
                return true;
            }
            for decoded in [
                unescaped(reading, false),
                unescaped(reading, true),
                unquoted(reading),
                from_base64(reading),
            ] {
                let decoded = decoded.map(|text| plain(&text));
                readings.extend(decoded.filter(|text| !readings.contains(text)));
            }
            next += 1;
            if next == READINGS {
                return false;
            }
        }
        false
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({} runs)", self.runs.len())
    }
}

/// One way to write characters and line ends.
fn plain(text: &str) -> String {
    text.nfc().collect::<String>().replace("\r\n", "\n").replace('\r', "\n")
}

/// Every run of a text that says anything: lines of dashes stand in many requests.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    let starts = text.char_indices().map(|(at, _)| at);
    let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]).skip(RUN);
    let runs = starts.zip(ends).map(|(start, end)| &text[start..end]);
    runs.filter(|run| run.chars().any(char::is_alphanumeric))
}

/// `%C3%A6` and, in forms, `+`.
fn unescaped(text: &str, of_form: bool) -> Option<String> {
    let spaced = of_form && text.contains('+');
    if !spaced && (of_form || !text.contains('%')) {
        return None;
    }
    let text = if spaced { text.replace('+', " ") } else { text.to_owned() };
    Some(percent_decode_str(&text).decode_utf8_lossy().into_owned())
}

/// The escapes of JSON and scripts: `\n`, `\"`, `\u00e6`.
fn unquoted(text: &str) -> Option<String> {
    if !text.contains('\\') {
        return None;
    }
    let mut units = Vec::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let meant = match rest_of_escape(c, &mut rest) {
            Some(Meant::Character(c)) => c,
            Some(Meant::Unit(unit)) => {
                units.push(unit); // half of a pair, perhaps: the other half follows it
                continue;
            }
            None => break,
        };
        units.extend_from_slice(meant.encode_utf16(&mut [0; 2]));
    }
    Some(String::from_utf16_lossy(&units))
}

/// What an escape means.
enum Meant {
    Character(char),
    Unit(u16),
}

/// What `c` means, with what of the rest belongs to it; nothing where it ends too early.
fn rest_of_escape(c: char, rest: &mut Chars<'_>) -> Option<Meant> {
    if c != '\\' {
        return Some(Meant::Character(c));
    }
    let kind = rest.next()?;
    let length = match kind {
        'n' => return Some(Meant::Character('\n')),
        'r' => return Some(Meant::Character('\r')),
        't' => return Some(Meant::Character('\t')),
        'u' => 4,
        'x' => 2,
        other => return Some(Meant::Character(other)),
    };
    let digits: String = rest.clone().take(length).collect();
    match u16::from_str_radix(&digits, 16) {
        Ok(unit) => {
            rest.nth(length - 1);
            Some(Meant::Unit(unit))
        }
        Err(_) => Some(Meant::Character(kind)),
    }
}

/// Everything in a text that could be base64, read from each of the four places it may begin at.
fn from_base64(text: &str) -> Option<String> {
    let is_digit = |c: char| c.is_ascii_alphanumeric() || "+/-_".contains(c);
    let mut found = String::new();
    for digits in text.split(|c| !is_digit(c)).filter(|digits| digits.len() >= RUN_IN_BASE64) {
        let digits = digits.replace('-', "+").replace('_', "/");
        for start in 0..4 {
            let whole = &digits[start..];
            // One digit alone holds no byte.
            let whole = &whole[..whole.len() - usize::from(whole.len() % 4 == 1)];
            if let Ok(bytes) = BASE64.decode(whole) {
                found.push_str(&String::from_utf8_lossy(&bytes));
                found.push('\n');
            }
        }
    }
    (!found.is_empty()).then_some(found)
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
    use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
    use url::form_urlencoded::byte_serialize;

    use super::{Words, runs};

    /// No run of it stands in plain view once it is encoded.
    const TYPED: &str = "Mé: \"æble & øl\" på 3/4 brød";

    fn typed(text: &str) -> Words {
        let mut words = Words::default();
        words.add(text);
        words
    }

    /// The ways to write a text that pages use, and some inside others.
    fn encodings(text: &str) -> Vec<String> {
        let percent = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let form = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
        let json = serde_json::to_string(text).unwrap();
        let ascii: String = text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
        let base64 = STANDARD.encode(text);
        vec![
            text.to_owned(),
            percent(text),
            form(text),
            json.clone(),
            ascii.clone(),
            form(&format!("{{\"variables\":{json}}}")),
            percent(&percent(text)),
            base64.clone(),
            form(&base64),
            URL_SAFE_NO_PAD.encode(text),
            STANDARD.encode(form(&json)),
            format!("data:text/plain;base64,xy/{base64}"),
            serde_json::to_string(&json).unwrap(),
            text.replace('\n', "\r\n"),
        ]
    }

    #[test]
    fn a_text_is_found_in_every_encoding_and_inside_others() {
        for text in [TYPED, "karen@example.dk", "to linjer:\n\nog så 👩‍🦰 nok"] {
            for encoded in encodings(text) {
                assert!(typed(text).stand_in(&format!("q=1&d={encoded}&e=2")), "{encoded}");
            }
        }
    }

    #[test]
    fn eight_characters_in_a_row_are_found_and_seven_are_not() {
        let words = typed(TYPED);
        for run in runs(TYPED) {
            for encoded in encodings(run) {
                assert!(words.stand_in(&encoded), "{run}: {encoded}");
            }
        }
        for part in ["Mé: \"æb", "3/4 brø", "4%20br%C3%B8d"] {
            assert!(!words.stand_in(part), "{part}");
        }
    }

    #[test]
    fn what_the_site_held_before_is_not_the_persons() {
        let mut words = Words::default();
        words.spare("https://www.facebook.com/help Object to your information being used for AI");
        words.add("No: https://www.facebook.com may not use it, and neither may anybody else.");
        for site in ["https://www.facebook.com/api", "Object to your information"] {
            assert!(!words.stand_in(site), "{site}");
        }
        assert!(words.stand_in("neither may anybody"));
        // What counts does not stop counting because a page says it later.
        words.spare("neither may anybody else");
        assert!(words.stand_in("neither may anybody"));
    }

    #[test]
    fn lines_of_marks_and_short_texts_tell_nothing() {
        let words = typed("-----------------\n  a\n. . . . . . .");
        assert!(!words.stand_in("-----------------------------1234"));
        assert!(typed("kort").is_empty());
    }

    #[test]
    fn debug_output_never_holds_what_is_typed() {
        assert_eq!(format!("{:?}", typed("planted-s")), "Words(2 runs)");
    }
}
