//! Form packs: what is known of each network's form, compiled in from `scenarios/forms/`.

mod elsewhere;
mod model;
mod own;
mod read;
mod route;
mod signs;

use url::Url;

use crate::acting::Cookies;
use crate::cookie_question::CookieButton;
use crate::language::Meaning;
use crate::wall::Sign;

pub(crate) use elsewhere::parse as parse_elsewhere;
pub use elsewhere::{Asked, Elsewhere, sureness};
pub use model::{Kind, Model, Piece};
pub(crate) use own::parse_own;
pub(crate) use read::parse;
pub use route::{Route, Step};

/// Where a form may be: the pack's id, the host, and the path before the form's number.
pub struct Place {
    /// The pack.
    pub id: &'static str,
    /// The only host.
    pub host: &'static str,
    /// The path before the number.
    pub path: &'static str,
    /// The network's front page, to log in at.
    pub front: &'static str,
    /// The domain that the network's cookies are for.
    pub cookies: &'static str,
    /// The hosts beside the form's that a route to it may lead over.
    pub ways: &'static [&'static str],
}

impl Place {
    /// Every host that a route to the form may lead over.
    pub fn hosts_on_the_way(&self) -> impl Iterator<Item = &'static str> {
        [self.host].into_iter().chain(self.ways.iter().copied())
    }
}

/// The only places that forms may be at. No file can add one.
pub const PLACES: [Place; 2] = [
    Place {
        id: "facebook-ai",
        host: "www.facebook.com",
        path: "/help/contact/",
        front: "https://www.facebook.com/",
        cookies: "facebook.com",
        ways: &["help.meta.com"],
    },
    Place {
        id: "instagram-ai",
        host: "help.instagram.com",
        path: "/contact/",
        front: "https://www.instagram.com/",
        cookies: "instagram.com",
        ways: &["privacycenter.instagram.com", "help.meta.com"],
    },
];

/// What is known of one network's form.
#[derive(Debug, Clone)]
pub struct Pack {
    /// `facebook-ai` or `instagram-ai`.
    pub id: String,
    /// The network's name as people write it (`Facebook`).
    pub name: String,
    /// The form's addresses, the one to try first at the front. https, port 443, exact hosts.
    pub addresses: Vec<Address>,
    /// Ways to it for when its addresses show nothing, the one to try first at the front.
    pub routes: Vec<Route>,
    /// When and by whom the form was last seen live; `None` for never.
    pub last_seen_live: Option<String>,
    /// Stable control names by kind.
    pub names: Names,
    /// The cookies that say who is logged in.
    pub cookies: Cookies,
    /// The longest reason the form takes, in characters, and how sure that is.
    pub reason_limit: Option<Limit>,
    /// The paths, on the form's host, that a submission goes to.
    pub submit_paths: Vec<SubmitPath>,
    /// Which parts the form has.
    pub parts: Vec<PartRule>,
    /// What counts as an answer: sentences of these meanings, where the words have a source.
    pub answers: Vec<Meaning>,
    /// What tells the walls that may stand in its place.
    pub walls: Vec<Sign>,
    /// Buttons of the site's cookie question.
    pub cookie_buttons: Vec<CookieButton>,
    /// What the form is made of, one model for each shape that it was described in.
    pub models: Vec<Model>,
    /// How many of all these things somebody saw.
    pub sourced: usize,
    /// How many nobody saw.
    pub inferred: usize,
}

impl Pack {
    /// Where it may be.
    pub fn place(&self) -> Option<&'static Place> {
        PLACES.iter().find(|place| place.id == self.id)
    }

    /// Whether every form of this kind has a part.
    pub fn always_has(&self, part: Part) -> bool {
        self.presence(part) == Some(Presence::Always)
    }

    /// Whether no form of this kind has a part.
    pub fn never_has(&self, part: Part) -> bool {
        self.presence(part) == Some(Presence::Never)
    }

    /// Whether a submission goes to this path.
    pub fn submits_to(&self, path: &str) -> bool {
        self.submit_paths.iter().any(|known| known.path == path)
    }

    fn presence(&self, part: Part) -> Option<Presence> {
        self.parts.iter().find(|rule| rule.part == part).map(|rule| rule.presence)
    }
}

/// A path that a submission goes to.
#[derive(Debug, Clone)]
pub struct SubmitPath {
    /// The path itself (`/ajax/help/contact/submit/page`).
    pub path: String,
    /// Where it is known from; `None` where it is inferred.
    pub source: Option<String>,
}

/// Whether the form has a part.
#[derive(Debug, Clone)]
pub struct PartRule {
    /// Which part.
    pub part: Part,
    /// How often it is there.
    pub presence: Presence,
    /// Where that is known from; `None` where it is inferred.
    pub source: Option<String>,
}

/// A part of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// The e-mail address.
    Email,
    /// The country of residence.
    Country,
    /// The reason.
    Reason,
    /// The second free text.
    OtherText,
    /// The e-mailed code, on a step of its own.
    Code,
    /// A password: where there is one, the page is not the form.
    Password,
}

impl Part {
    /// Every part, in the order in which people meet them.
    pub const ALL: [Part; 6] =
        [Part::Email, Part::Country, Part::Reason, Part::OtherText, Part::Code, Part::Password];

    /// As packs write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Part::Email => "email",
            Part::Country => "country",
            Part::Reason => "reason",
            Part::OtherText => "other-text",
            Part::Code => "code",
            Part::Password => "password",
        }
    }

    /// What its label means; none where nobody needs to know it by that.
    pub fn label(self) -> Option<Meaning> {
        match self {
            Part::Email => Some(Meaning::EmailLabel),
            Part::Country => Some(Meaning::CountryLabel),
            Part::Reason => Some(Meaning::ReasonLabel),
            Part::OtherText => Some(Meaning::OtherTextLabel),
            Part::Code => Some(Meaning::CodeLabel),
            Part::Password => None,
        }
    }
}

/// How often a part is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Presence {
    /// On every form of this kind.
    Always,
    /// On some, by region or year.
    Sometimes,
    /// On none.
    Never,
}

impl Presence {
    /// Each of them.
    pub const ALL: [Presence; 3] = [Presence::Always, Presence::Sometimes, Presence::Never];

    /// As packs write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Presence::Always => "always",
            Presence::Sometimes => "sometimes",
            Presence::Never => "never",
        }
    }
}

/// One address of a form.
#[derive(Debug, Clone)]
pub struct Address {
    /// The address itself.
    pub url: Url,
    /// Where it is known from.
    pub source: String,
}

/// `name` attributes and row ids that tell what a control is, whatever the page's language.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// The e-mail address.
    pub email: Vec<String>,
    /// The country of residence.
    pub country: Vec<String>,
    /// The reason.
    pub reason: Vec<String>,
    /// The e-mailed code.
    pub code: Vec<String>,
    /// What follows a country control's name in the name of its ISO code.
    pub country_code_suffix: Vec<String>,
    /// Hidden controls that mark the form element (`support_form_id`).
    pub marker: Vec<String>,
    /// Fields that a submission carries for the site's own use.
    pub token: Vec<String>,
    /// How the names of further such fields begin.
    pub token_start: Vec<String>,
}

impl Names {
    /// The names of a part of the form.
    pub fn of(&self, part: Part) -> &[String] {
        match part {
            Part::Email => &self.email,
            Part::Country => &self.country,
            Part::Reason => &self.reason,
            Part::Code => &self.code,
            Part::OtherText | Part::Password => &[],
        }
    }

    /// The names of each kind, under the kind as packs write it.
    pub fn by_kind(&self) -> [(&'static str, &Vec<String>); 8] {
        [
            ("email", &self.email),
            ("country", &self.country),
            ("country-code-suffix", &self.country_code_suffix),
            ("reason", &self.reason),
            ("code", &self.code),
            ("marker", &self.marker),
            ("token", &self.token),
            ("token-start", &self.token_start),
        ]
    }

    /// The kind that a name has: as it stands here, or by its beginning or end.
    pub fn kind_of(&self, name: &str) -> Option<&'static str> {
        let has = |kind: &str, listed: &String| match kind {
            "token-start" => name.starts_with(listed.as_str()),
            "country-code-suffix" => name.ends_with(listed.as_str()),
            _ => name == listed,
        };
        let mut kinds = self.by_kind().into_iter();
        kinds.find(|(kind, names)| names.iter().any(|it| has(kind, it))).map(|(kind, _)| kind)
    }
}

/// A limit in characters.
#[derive(Debug, Clone)]
pub struct Limit {
    /// At most so many Unicode scalar values.
    pub characters: usize,
    /// Where it is known from; `None` where it is inferred.
    pub source: Option<String>,
}
