//! A language that nobody speaks: every word of a text replaced, always by the same one.
//!
//! What is left is what a page says without words: its structure, its order, its punctuation.

/// What a page in it says its language is: a code that ISO 639-2 leaves to private use.
pub(crate) const TAG: &str = "qaa";
/// What a form in it says its locale is.
pub(crate) const LOCALE: &str = "qaa_QM";

const ONSETS: [&str; 14] = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z"];
const VOWELS: [&str; 8] = ["a", "e", "i", "o", "u", "ai", "ou", "ea"];

/// The text with every word replaced; digits, punctuation and spaces stay.
pub(crate) fn text(known: &str) -> String {
    let mut out = String::with_capacity(known.len());
    let mut word = String::new();
    for character in known.chars() {
        if character.is_alphabetic() {
            word.push(character);
        } else {
            push_word(&mut out, &word);
            word.clear();
            out.push(character);
        }
    }
    push_word(&mut out, &word);
    out
}

fn push_word(out: &mut String, known: &str) {
    let Some(first) = known.chars().next() else {
        return;
    };
    let mut rest = fingerprint(&known.to_lowercase());
    let syllables = known.chars().count().div_ceil(3).clamp(2, 5);
    let mut word = String::new();
    for _ in 0..syllables {
        word.push_str(pick(&ONSETS, &mut rest));
        word.push_str(pick(&VOWELS, &mut rest));
    }
    if first.is_uppercase() {
        word[..1].make_ascii_uppercase();
    }
    out.push_str(&word);
}

fn pick<'a>(from: &[&'a str], rest: &mut u64) -> &'a str {
    let count = from.len() as u64;
    let chosen = (*rest % count) as usize;
    *rest /= count;
    from[chosen]
}

/// FNV-1a with a last stir: the same word gives the same number on every machine.
fn fingerprint(word: &str) -> u64 {
    let sum = word.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (sum ^ (sum >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9)
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn the_same_word_is_always_the_same_invented_one() {
        assert_eq!(text("Send"), text("Send"));
        assert_eq!(text("send it"), text("Send it").to_lowercase());
        assert_ne!(text("send"), text("sent"));
    }

    #[test]
    fn punctuation_digits_and_capitals_stay_where_they_were() {
        let said = text("Meta's 6-digit code, please!");
        assert!(said.starts_with(char::is_uppercase), "{said}");
        assert!(said.contains("' ") || said.contains('\''), "{said}");
        assert!(said.contains(" 6-") && said.ends_with('!'), "{said}");
    }

    #[test]
    fn no_word_survives() {
        let known = "Object to your information being used for AI at Meta";
        let said = text(known);
        for word in known.split(' ') {
            assert!(!said.split(' ').any(|other| other == word), "{said}");
        }
    }
}
