//! What is likely: what somebody meant who wrote something else, and which addresses can be right.

use super::read::LONGEST_ACCOUNT;

/// What is taken for a language tag and is none: country codes that no language has.
pub(super) fn meant_language(written: &str) -> Option<&'static str> {
    match written.to_ascii_lowercase().as_str() {
        "dk" => Some("da"),
        "en-uk" => Some("en-GB"),
        "cz" => Some("cs"),
        "gr" => Some("el"),
        "jp" => Some("ja"),
        _ => None,
    }
}

/// A name made of what an account name may hold, if something is left.
pub(super) fn slugged(name: &str) -> Option<String> {
    let mut slug = String::new();
    for character in name.to_lowercase().chars() {
        match character {
            'a'..='z' | '0'..='9' => slug.push(character),
            _ if slug.ends_with('-') || slug.is_empty() => {}
            _ => slug.push('-'),
        }
    }
    let slug: String = slug.chars().take(LONGEST_ACCOUNT).collect();
    let slug = slug.trim_matches('-');
    (!slug.is_empty()).then(|| slug.to_owned())
}

/// Whether mail could be sent there; whether somebody reads it, nobody can tell from here.
pub(super) fn is_plausible_email(address: &str) -> bool {
    let Some((local, domain)) = address.rsplit_once('@') else {
        return false;
    };
    let sound = |character: char| crate::inert::is_inert(character) && !character.is_whitespace();
    let local_is_sound = !local.is_empty()
        && local.len() <= 64
        && !local.contains(['@', '"', '<', '>', '(', ')', ',', ';', ':', '\\', '[', ']'])
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..");
    let label_is_sound = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|character| character.is_alphanumeric() || character == '-')
    };
    address.len() <= 254
        && address.chars().all(sound)
        && local_is_sound
        && domain.contains('.')
        && domain.split('.').all(label_is_sound)
        && !domain
            .rsplit('.')
            .next()
            .is_some_and(|top| top.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::{is_plausible_email, slugged};

    #[test]
    fn plausible_addresses_pass_and_slips_do_not() {
        for address in
            ["karen@example.dk", "a.b+c@mail.example.org", "å@example.se", "x@bücher.example"]
        {
            assert!(is_plausible_email(address), "{address}");
        }
        for address in [
            "",
            "karen",
            "karen@",
            "@example.dk",
            "karen@example",
            "karen@@example.dk",
            "karen @example.dk",
            "karen@example..dk",
            "<karen@example.dk>",
            "a@b.c,d@e.f",
            "karen@example.dk\n",
            "karen\u{200B}@example.dk",
            "a@127.0.0.1",
            ".a@example.dk",
        ] {
            assert!(!is_plausible_email(address), "{address:?}");
        }
    }

    #[test]
    fn a_proposed_account_name_is_one_that_passes() {
        assert_eq!(slugged("Karen's 2nd Page!").as_deref(), Some("karen-s-2nd-page"));
        assert_eq!(slugged("!!"), None);
    }
}
