//! What the practice site says to a submission. Pure.

use super::{Recorded, Rehearsal, Trouble, Year};

/// The code that the practice site pretends to have e-mailed.
pub(crate) const CODE: &str = "123456";

/// The two paths that take a submission.
pub(crate) const BY_SCRIPT: &str = "/ajax/help/contact/submit/page";
pub(crate) const BY_FORM: &str = "/a/help/contact_us/";

/// The form's own numbers for its controls. Nobody knows Meta's, so these are made up.
pub(crate) mod field {
    pub(crate) const EMAIL: &str = "1031548269357710";
    pub(crate) const COUNTRY: &str = "1184623075910042";
    pub(crate) const REASON: &str = "1260937718844165";
    pub(crate) const OTHER_TEXT: &str = "1397150462283509";
    pub(crate) const UNKNOWN: &str = "1442860913575826";
    pub(crate) const CODE: &str = "1508317246690374";
}

/// What becomes of a submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    /// The page shows this.
    Show(Shown),
    /// An error of the server.
    ServerError,
    /// The connection is closed without a word.
    Drop,
    /// The connection stays open without a word.
    Silence,
}

/// What a page shows after a submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shown {
    /// The objection was received.
    Received,
    /// Something that says neither yes nor no.
    Unknown,
    /// A progress note, and nothing after it.
    Note,
    /// The step that asks for the e-mailed code, for the first time or again.
    Code { again: bool },
    /// The form with a message in it.
    Alert,
}

/// What the site answers.
pub(crate) fn to(rehearsal: &Rehearsal, submission: &Recorded) -> Answer {
    let Some(code) = submission.field("nonce") else {
        return to_the_form(rehearsal, submission);
    };
    if code.trim() == CODE {
        last_word(rehearsal)
    } else {
        Answer::Show(Shown::Code { again: true })
    }
}

fn to_the_form(rehearsal: &Rehearsal, submission: &Recorded) -> Answer {
    match rehearsal.trouble {
        Some(Trouble::ServerError) => Answer::ServerError,
        Some(Trouble::DroppedConnection) => Answer::Drop,
        Some(Trouble::NoAnswer) => Answer::Silence,
        Some(Trouble::Validation) => Answer::Show(Shown::Alert),
        Some(Trouble::SuccessInSmallPrint) => Answer::Show(Shown::Note),
        _ if !is_complete(rehearsal, submission) => Answer::Show(Shown::Alert),
        _ if rehearsal.year == Year::Y2024 => Answer::Show(Shown::Code { again: false }),
        _ => last_word(rehearsal),
    }
}

fn last_word(rehearsal: &Rehearsal) -> Answer {
    Answer::Show(match rehearsal.trouble {
        Some(Trouble::UnknownAnswer) => Shown::Unknown,
        _ => Shown::Received,
    })
}

fn is_complete(rehearsal: &Rehearsal, submission: &Recorded) -> bool {
    let filled = |name: &str| {
        let value = submission.field(name);
        value.is_some_and(|value| !value.trim().is_empty())
    };
    let reason = format!("Field{}", field::REASON);
    let unknown = format!("Field{}", field::UNKNOWN);
    filled("email")
        && (rehearsal.year == Year::Y2025 || (filled("country") && filled(&reason)))
        && (rehearsal.trouble != Some(Trouble::UnknownRequired) || filled(&unknown))
}

#[cfg(test)]
mod tests {
    use super::{Answer, Shown, to};
    use crate::practice::{Recorded, Rehearsal, Trouble, Year};

    fn sent(body: &str) -> Recorded {
        Recorded {
            method: "POST".into(),
            path: super::BY_SCRIPT.into(),
            query: None,
            headers: Vec::new(),
            body: body.as_bytes().to_vec(),
        }
    }

    const COMPLETE: &str = "email=k%40example.dk&country=Denmark&Field1260937718844165=why\
        &Field1442860913575826=https%3A%2F%2Fexample.dk";

    fn answer(year: Year, trouble: Option<Trouble>, body: &str) -> Answer {
        let rehearsal = Rehearsal { year, trouble, ..Rehearsal::default() };
        to(&rehearsal, &sent(body))
    }

    #[test]
    fn the_form_of_2025_is_answered_at_once() {
        let said = answer(Year::Y2025, None, "email=k%40example.dk");
        assert_eq!(said, Answer::Show(Shown::Received));
    }

    #[test]
    fn the_form_of_2024_is_answered_after_the_right_code() {
        let asked = answer(Year::Y2024, None, COMPLETE);
        assert_eq!(asked, Answer::Show(Shown::Code { again: false }));
        let wrong = answer(Year::Y2024, None, "nonce=654321");
        assert_eq!(wrong, Answer::Show(Shown::Code { again: true }));
        let right = answer(Year::Y2024, None, "nonce=123456");
        assert_eq!(right, Answer::Show(Shown::Received));
    }

    #[test]
    fn a_form_with_something_missing_is_not_taken() {
        let no_email = answer(Year::Y2025, None, "email=+");
        assert_eq!(no_email, Answer::Show(Shown::Alert));
        let no_country = answer(Year::Y2024, None, "email=k%40example.dk");
        assert_eq!(no_country, Answer::Show(Shown::Alert));
        let no_link = answer(Year::Y2025, Some(Trouble::UnknownRequired), "email=a");
        assert_eq!(no_link, Answer::Show(Shown::Alert));
    }

    #[test]
    fn each_trouble_of_the_answer_has_its_own() {
        let cases = [
            (Trouble::ServerError, Answer::ServerError),
            (Trouble::DroppedConnection, Answer::Drop),
            (Trouble::NoAnswer, Answer::Silence),
            (Trouble::Validation, Answer::Show(Shown::Alert)),
            (Trouble::SuccessInSmallPrint, Answer::Show(Shown::Note)),
            (Trouble::UnknownAnswer, Answer::Show(Shown::Unknown)),
            (Trouble::DoubleRequest, Answer::Show(Shown::Received)),
        ];
        for (trouble, expected) in cases {
            assert_eq!(answer(Year::Y2025, Some(trouble), COMPLETE), expected);
        }
    }
}
