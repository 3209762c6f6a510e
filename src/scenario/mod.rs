//! A scenario file: what one person asked for, for one account, once checked.
//!
//! A [`Scenario`] exists only if the whole file was understood; what was written and what is wrong
//! with it are the business of the submodules.

mod likely;
mod read;
mod words;
mod written;

use crate::data::Data;
use crate::personal::Personal;
use crate::written_in::WrittenIn;

pub use read::parse;
pub use words::SHORT;
pub use written::schema;

/// One checked scenario file.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    /// The person's own name for the account: `a-z`, `0-9`, `-`.
    pub account: String,
    /// Whose form.
    pub network: Network,
    /// The language of the reason (BCP 47), as written.
    pub language: String,
    /// Where the person lives (ISO 3166-1 alpha-2), upper case.
    pub country: String,
    /// Filled in where the form is empty.
    pub email: Option<Personal>,
    /// The answer to the site's cookie question.
    pub cookies: Cookies,
    /// What to say.
    pub objection: Objection,
}

impl Scenario {
    /// The language of the catalogue's reasons that it names; `None` where it names none.
    pub fn reasons_in<'d>(&self, data: &'d Data) -> Option<&'d WrittenIn> {
        match &self.objection {
            Objection::Reasons(_) => data.written_in(&self.language),
            Objection::Empty | Objection::Own(_) => None,
        }
    }

    /// Exactly the reason that will be sent; `None` where there is none.
    ///
    /// Reasons of the catalogue stand in the order written, joined by one space: some forms have a
    /// single line.
    ///
    /// # Panics
    ///
    /// If it names a reason that `data` does not have in its language. A scenario that was checked
    /// against the same data never does, and sending a part of it would be worse.
    pub fn reason(&self, data: &Data) -> Option<String> {
        match &self.objection {
            Objection::Empty => None,
            Objection::Own(text) => Some(text.reveal().to_owned()),
            Objection::Reasons(slugs) => {
                let language = data.written_in(&self.language);
                let text = |slug: &String| {
                    data.justification(slug)
                        .and_then(|justification| justification.text(language?))
                        .expect("a checked scenario names reasons that exist in its language")
                };
                Some(slugs.iter().map(text).collect::<Vec<_>>().join(" "))
            }
        }
    }
}

/// The networks with a form of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Network {
    /// facebook.com
    Facebook,
    /// instagram.com
    Instagram,
}

impl Network {
    /// Every network.
    pub const ALL: [Network; 2] = [Network::Facebook, Network::Instagram];

    /// As scenario files write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Network::Facebook => "facebook",
            Network::Instagram => "instagram",
        }
    }

    /// The network of a form pack.
    pub fn of_pack(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|network| network.pack_id() == id)
    }

    /// The form pack that serves it.
    pub fn pack_id(self) -> &'static str {
        match self {
            Network::Facebook => "facebook-ai",
            Network::Instagram => "instagram-ai",
        }
    }
}

/// The answer to the site's cookie question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Cookies {
    /// Only what is necessary.
    #[default]
    Decline,
    /// The person chose to accept.
    Accept,
}

/// What the person wants to say.
#[derive(Debug, Clone, PartialEq)]
pub enum Objection {
    /// Nothing, where the form lets the reason stay empty.
    Empty,
    /// Reasons from the catalogue, by slug, in the order written; never empty.
    Reasons(Vec<String>),
    /// Their own words, outer white space trimmed, line breaks as LF; never blank.
    Own(Personal),
}
