//! The practice site: forms built from what is publicly known of Meta's, served on a loopback port.
//!
//! For newcomers, for rehearsals and for the tests: the same pages for all three. It records every
//! request that reaches it before it answers, so that its own log, and not the program's word,
//! says what was sent and how often. Its texts are independent of the words by which the program
//! recognises a page.

mod answer;
mod catalogue;
mod invented;
mod notices;
mod pages;
mod recorded;
mod render;
mod routes;
mod site;
mod texts;
mod walls;
mod ways;

use clap::ValueEnum;
use serde::{Deserialize, Serialize};

pub(crate) use answer::CODE;
pub use catalogue::{Entry, Group, catalogue};
pub use recorded::Recorded;
pub use site::Site;

/// What the practice site pretends to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rehearsal {
    /// The form pack whose look it has: `facebook-ai` or `instagram-ai`.
    pub pack: String,
    /// How its pages are made.
    pub style: Style,
    /// Which generation of the form it shows.
    pub year: Year,
    /// How the form leaves the page. A script-rendered form always leaves by script.
    pub transport: Transport,
    /// The language of its pages (`da`).
    pub language: String,
    /// Which wording of its texts it uses.
    pub words: Wording,
    /// What goes wrong, if anything.
    pub trouble: Option<Trouble>,
    /// The address that the 2025 form holds already; `None` where it comes empty.
    pub email: Option<String>,
}

impl Default for Rehearsal {
    fn default() -> Self {
        Self {
            pack: "facebook-ai".to_owned(),
            style: Style::Server,
            year: Year::Y2025,
            transport: Transport::Xhr,
            language: "en".to_owned(),
            words: Wording::AsSeen,
            trouble: None,
            email: Some("karen@example.dk".to_owned()),
        }
    }
}

/// How the pages are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Style {
    /// The server writes the form: rows with bare text for labels, a native list, hidden tokens
    Server,
    /// A script writes the form: controlled inputs, changing ids, a list at the end of the page, a dialog
    Script,
}

/// Which generation of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ValueEnum, Serialize, Deserialize)]
pub enum Year {
    /// Country, e-mail, a required reason, then an e-mailed code
    #[value(name = "2024")]
    #[serde(rename = "2024")]
    Y2024,
    /// The e-mail is filled in already, the reason may stay empty
    #[value(name = "2025")]
    #[serde(rename = "2025")]
    Y2025,
}

/// How a server-written form leaves the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Transport {
    /// The page's script sends it and writes the answer in place of the form
    Xhr,
    /// The browser sends it as a plain form and is redirected to the answer
    Post,
}

/// Which wording of the texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wording {
    /// Word for word where somebody saw the text, the likeliest words elsewhere
    AsSeen,
    /// Other words wherever nobody saw the text
    Reworded,
    /// Every word of the page is an invented one
    Unknown,
}

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trouble {
    /// The form and the answer come some seconds late
    Slow,
    /// The form's address leads to a log-in page, until its button is pressed
    LogInWall,
    /// The log-in ran out: a log-in page stands at the form's own address
    ExpiredSession,
    /// The form's address leads to two-step verification
    TwoStep,
    /// The form's address says that the account is locked
    AccountLocked,
    /// The form's address says that the account is suspended
    AccountSuspended,
    /// The form's address wants this browser to be approved
    NewDevice,
    /// The form's address leads to another checkpoint
    Checkpoint,
    /// The form's address warns that the account behaves like a machine
    AutomatedBehaviour,
    /// Instead of the form there is a captcha
    Captcha,
    /// The cookie question lies over the form
    CookieQuestion,
    /// Something else lies over the form
    Interstitial,
    /// The form's address shows an error the first time, and then the form
    ErrorAfterLogIn,
    /// The form's first address shows nothing, its other one the form
    FirstAddressGone,
    /// The form's addresses show nothing to whoever comes from nowhere; the Privacy Center leads to the form
    AddressesGone,
    /// The same, and only the general objection form leads on, where it asks whether this is about AI
    GeneralFormOnly,
    /// The form is at an address that nobody knows yet; the Privacy Center leads there
    FormMoved,
    /// Instead of the form the page says that an objection exists
    AlreadyObjected,
    /// Instead of the form the page says that it is not offered here
    NotOffered,
    /// The submission is received and answered with an error
    ServerError,
    /// The submission is received, then the connection breaks without an answer
    DroppedConnection,
    /// The submission is received and never answered
    NoAnswer,
    /// The submission is received and refused by a message inside the form
    Validation,
    /// One press sends the same submission twice
    DoubleRequest,
    /// The title, the labels and the button say something else
    ChangedLabels,
    /// The form has one more required field
    UnknownRequired,
    /// The form's address leads to the same form on another host
    OtherHost,
    /// The small print holds the words of success; the press brings a progress note and nothing else
    SuccessInSmallPrint,
    /// The submission is answered in words that say neither yes nor no
    UnknownAnswer,
}

/// The pages of the form in another make, for tests: the same data, other scripts.
#[derive(Debug, Clone, Default)]
pub struct Extra {
    /// Paths of the scripts that the script-rendered page loads instead of the site's own.
    pub scripts: Vec<String>,
    /// Files to serve: path (`/react/form.js`) and content.
    pub files: Vec<(String, Vec<u8>)>,
}

/// A form pack, as far as the practice site needs to know it.
#[derive(Debug)]
pub(crate) struct Network {
    /// `facebook-ai`.
    pub(crate) pack: &'static str,
    /// What the page's header says, in any language but an invented one.
    pub(crate) name: &'static str,
    /// The paths of the form's addresses.
    pub(crate) paths: [&'static str; 2],
    /// Where a person who is not logged in is sent.
    pub(crate) log_in: &'static str,
    /// The cookie that holds the account's number.
    pub(crate) cookie: &'static str,
    /// The one beside it that lets somebody in.
    pub(crate) secret_cookie: &'static str,
    /// The names of the log-in form's two fields.
    pub(crate) log_in_fields: [&'static str; 2],
}

/// The networks whose forms are here.
pub(crate) const NETWORKS: [Network; 2] = [
    Network {
        pack: "facebook-ai",
        name: "Facebook",
        paths: ["/help/contact/6359191084165019", "/help/contact/712876720715583"],
        log_in: "/login.php",
        cookie: "c_user",
        secret_cookie: "xs",
        log_in_fields: ["email", "pass"],
    },
    Network {
        pack: "instagram-ai",
        name: "Instagram",
        paths: ["/contact/233964459562201", "/contact/767264225370182"],
        log_in: "/accounts/login/",
        cookie: "ds_user_id",
        secret_cookie: "sessionid",
        log_in_fields: ["username", "password"],
    },
];

impl Network {
    /// The network of a form pack.
    pub(crate) fn of_pack(pack: &str) -> Option<&'static Network> {
        NETWORKS.iter().find(|network| network.pack == pack)
    }

    /// The network of a form's path.
    pub(crate) fn of_path(path: &str) -> Option<&'static Network> {
        let path = path.trim_end_matches('/');
        NETWORKS.iter().find(|network| network.paths.contains(&path))
    }
}
