//! The kinds of evidence: one variant each, and the compiler walks through the rest.

/// One kind of evidence in a bag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Exhibit {
    /// The summary for a person, as text.
    SummaryText,
    /// The summary as one self-contained page.
    SummaryHtml,
    /// The summary as printed by the browser.
    SummaryPdf,
    /// A picture of the form, or of what was there instead, before anything was filled in.
    FoundPicture,
    /// Its text.
    FoundText,
    /// A picture of the filled form.
    FilledPicture,
    /// Its text.
    FilledText,
    /// A picture of what the page answered.
    AnswerPicture,
    /// The answer as HTML by allow-list.
    AnswerHtml,
    /// The answer's text.
    AnswerText,
    /// The request that left, by allow-list.
    Request,
    /// What came back for it, by allow-list.
    Response,
    /// The reason exactly as it was sent.
    SentText,
    /// A picture that the person brought, as PNG.
    BroughtPng,
    /// A picture that the person brought, as JPEG.
    BroughtJpeg,
    /// A picture that the person brought, as WebP.
    BroughtWebp,
    /// A page that the person brought, as PDF.
    BroughtPdf,
    /// A mail that the person brought.
    BroughtMail,
    /// What the person said yes to.
    Consent,
    /// How all of it was made, and what is not in it.
    Metadata,
}

/// What must happen to the bytes before they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Treatment {
    /// Ours, or a picture: written as it is.
    AsItIs,
    /// Text of a page: made inert.
    ForeignText,
    /// HTML of a page: kept by allow-list.
    ForeignHtml,
}

impl Exhibit {
    /// Every kind, in the order of the files.
    pub const ALL: [Exhibit; 20] = [
        Exhibit::SummaryHtml,
        Exhibit::SummaryPdf,
        Exhibit::SummaryText,
        Exhibit::FoundPicture,
        Exhibit::FoundText,
        Exhibit::FilledPicture,
        Exhibit::FilledText,
        Exhibit::AnswerHtml,
        Exhibit::AnswerPicture,
        Exhibit::AnswerText,
        Exhibit::Request,
        Exhibit::Response,
        Exhibit::SentText,
        Exhibit::BroughtMail,
        Exhibit::BroughtJpeg,
        Exhibit::BroughtPdf,
        Exhibit::BroughtPng,
        Exhibit::BroughtWebp,
        Exhibit::Consent,
        Exhibit::Metadata,
    ];

    /// The name of its file under `data/`.
    pub fn file_name(self) -> &'static str {
        match self {
            Exhibit::SummaryText => "00-summary.txt",
            Exhibit::SummaryHtml => "00-summary.html",
            Exhibit::SummaryPdf => "00-summary.pdf",
            Exhibit::FoundPicture => "10-found.png",
            Exhibit::FoundText => "10-found.txt",
            Exhibit::FilledPicture => "20-filled.png",
            Exhibit::FilledText => "20-filled.txt",
            Exhibit::AnswerPicture => "30-answer.png",
            Exhibit::AnswerHtml => "30-answer.html",
            Exhibit::AnswerText => "30-answer.txt",
            Exhibit::Request => "40-request.json",
            Exhibit::Response => "41-response.json",
            Exhibit::SentText => "50-sent-text.txt",
            Exhibit::BroughtPng => "60-brought.png",
            Exhibit::BroughtJpeg => "60-brought.jpg",
            Exhibit::BroughtWebp => "60-brought.webp",
            Exhibit::BroughtPdf => "60-brought.pdf",
            Exhibit::BroughtMail => "60-brought.eml",
            Exhibit::Consent => "consent.json",
            Exhibit::Metadata => "metadata.json",
        }
    }

    /// What it shows, in one sentence for a person.
    pub fn shows(self) -> &'static str {
        match self {
            Exhibit::SummaryText => "This summary as plain text.",
            Exhibit::SummaryHtml => "This summary as one page for any browser.",
            Exhibit::SummaryPdf => "This summary, printed.",
            Exhibit::FoundPicture => "The page as it was found, before anything was filled in.",
            Exhibit::FoundText => "The text of the page as it was found.",
            Exhibit::FilledPicture => "The filled form as it was shown before the yes.",
            Exhibit::FilledText => "The text of the filled form.",
            Exhibit::AnswerPicture => "What the page showed after the button was pressed.",
            Exhibit::AnswerHtml => {
                "The answer as HTML; scripts, values and tokens are left out and counted."
            }
            Exhibit::AnswerText => "The text of the answer.",
            Exhibit::Request => {
                "The request that left the browser, as the browser sent it; tokens are left out and counted."
            }
            Exhibit::Response => "What the site answered to that request: status, time and size.",
            Exhibit::SentText => {
                "The reason exactly as it was sent; empty where it was left empty."
            }
            Exhibit::BroughtPng | Exhibit::BroughtJpeg | Exhibit::BroughtWebp => {
                "A picture that the person brought, as it is; nobody checked it."
            }
            Exhibit::BroughtPdf => "A page that the person brought, as it is; nobody checked it.",
            Exhibit::BroughtMail => {
                "A mail that the person brought, as it is; its signature was not checked."
            }
            Exhibit::Consent => "Everything the yes was given to, field by field, with its digest.",
            Exhibit::Metadata => "With which programs, when and where; what is missing and why.",
        }
    }

    /// The kind that a file name belongs to.
    pub fn by_file_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|exhibit| exhibit.file_name() == name)
    }

    /// Where the rule is kept that whatever comes from a page is made harmless first.
    pub(super) fn treatment(self) -> Treatment {
        match self {
            Exhibit::FoundText | Exhibit::FilledText | Exhibit::AnswerText => {
                Treatment::ForeignText
            }
            Exhibit::AnswerHtml => Treatment::ForeignHtml,
            Exhibit::SummaryText
            | Exhibit::SummaryHtml
            | Exhibit::SummaryPdf
            | Exhibit::FoundPicture
            | Exhibit::FilledPicture
            | Exhibit::AnswerPicture
            | Exhibit::Request
            | Exhibit::Response
            | Exhibit::SentText
            | Exhibit::BroughtPng
            | Exhibit::BroughtJpeg
            | Exhibit::BroughtWebp
            | Exhibit::BroughtPdf
            | Exhibit::BroughtMail
            | Exhibit::Consent
            | Exhibit::Metadata => Treatment::AsItIs,
        }
    }

    /// Whether it may stay when a run stopped before the press: nothing that was filled in may.
    pub(super) fn outlives_a_stop(self) -> bool {
        match self {
            Exhibit::SummaryText
            | Exhibit::SummaryHtml
            | Exhibit::SummaryPdf
            | Exhibit::FoundPicture
            | Exhibit::FoundText
            | Exhibit::Metadata => true,
            Exhibit::FilledPicture
            | Exhibit::FilledText
            | Exhibit::AnswerPicture
            | Exhibit::AnswerHtml
            | Exhibit::AnswerText
            | Exhibit::Request
            | Exhibit::Response
            | Exhibit::SentText
            | Exhibit::BroughtPng
            | Exhibit::BroughtJpeg
            | Exhibit::BroughtWebp
            | Exhibit::BroughtPdf
            | Exhibit::BroughtMail
            | Exhibit::Consent => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Exhibit;

    #[test]
    fn every_exhibit_has_a_name_and_a_sentence() {
        let names: BTreeSet<&str> = Exhibit::ALL.iter().map(|it| it.file_name()).collect();
        assert_eq!(names.len(), Exhibit::ALL.len());
        for exhibit in Exhibit::ALL {
            let name = exhibit.file_name();
            assert_eq!(Exhibit::by_file_name(name), Some(exhibit));
            assert!(name.is_ascii() && !name.contains(['/', ' ']), "{name}");
            assert!(exhibit.shows().ends_with('.'), "{name}");
        }
    }
}
