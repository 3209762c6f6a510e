//! The seam between the story and the browser: what can be done with a page.
//!
//! Every step before the press may be repeated. The press takes a ticket, may happen once, and has
//! no error: whatever the driver says after it, it counts as pressed.

use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;
use thiserror::Error;
use url::Url;

use super::driver::DriverError;
use super::jar::{Home, Jar};
use crate::archive::{CodeTicket, Ticket};
use crate::personal::Personal;
use crate::seal::{Terms, Watched};
use crate::survey::{Node, Path, Survey};
use crate::words::words;

/// A page in a browser.
#[expect(async_fn_in_trait, reason = "one thread, and only our own code implements it")]
pub trait Page {
    /// From its next start on the browser lives in a profile of ours where it can see our folders, and has
    /// the cookies that were kept wherever it runs.
    fn live_in(&mut self, home: Home);

    /// Whether it runs on another computer, and so sees none of our folders.
    fn is_elsewhere(&self) -> bool;

    /// Whether a window of ours could be seen by the person.
    fn may_show(&self) -> bool;

    /// Ends what runs, shows this address in a plain window without any automation, on the same profile,
    /// and returns when the person has closed it. Nothing of an earlier survey or seal remains.
    async fn by_hand(&mut self, address: &Url) -> Result<(), PageError>;

    /// The cookies of a domain and its subdomains; none where no browser runs, or it is not
    /// the person's session.
    async fn jar(&mut self, domain: &str) -> Result<Option<Jar>, PageError>;

    /// Goes to an address and waits for it to load; starts the browser where it must. Before it goes
    /// anywhere the seal stands, on these terms, for as long as the browser runs.
    async fn open(&mut self, address: &Url, terms: &Terms) -> Result<(), PageError>;

    /// The address the browser itself says it is at.
    async fn address(&mut self) -> Result<Url, PageError>;

    /// The cookies of these names that the page's site would be sent, with their values.
    async fn cookies(&mut self, names: &[&str]) -> Result<Vec<(String, Personal)>, PageError>;

    /// Looks at the page. The nodes of an earlier survey mean nothing afterwards.
    async fn survey(&mut self) -> Result<Survey, PageError>;

    /// The same, with the page's links.
    async fn survey_with_links(&mut self) -> Result<Survey, PageError>;

    /// Returns when nothing has changed for `still` (then true), or after `limit`.
    async fn settle(&mut self, still: Duration, limit: Duration) -> Result<bool, PageError>;

    /// Returns when the browser tells of something, be it a page that came or a dialog that went, and after
    /// `limit` at the latest; also while the page itself cannot be asked.
    async fn stirs(&mut self, limit: Duration) -> Result<(), PageError>;

    /// Returns as soon as the page has changed since the last look or wait, or what the seal saw has,
    /// and after `limit` at the latest. Through a driver without a socket of its own it may return
    /// sooner: whoever stops waiting must not leave it waiting on.
    async fn change(&mut self, limit: Duration) -> Result<Moved, PageError>;

    /// Puts a text into a control, in place of what it holds, and leaves it.
    async fn write(&mut self, control: Node, text: &str) -> Result<(), PageError>;

    /// Chooses the option with this number in a native list.
    async fn choose(&mut self, list: Node, option: usize) -> Result<(), PageError>;

    /// Presses something that is not the form's button: opens a list, chooses in it, answers the cookie
    /// question, follows a link. The seal stands.
    async fn touch(&mut self, node: Node) -> Result<(), PageError>;

    /// Whether a press would reach this element; says what is in the way.
    async fn in_the_way(&mut self, element: Node) -> Result<Option<InTheWay>, PageError>;

    /// Opens the seal for the one request that the ticket is for, and presses the button that sends
    /// the form. Once: the ticket is gone.
    async fn press(&mut self, submit: Node, ticket: Ticket) -> Pressed;

    /// Puts the code in and presses the button that sends it, with the seal open for that one
    /// request. Once: the ticket is gone.
    async fn press_code(&mut self, field: Node, confirm: Node, ticket: CodeTicket) -> Pressed;

    /// Gives the window to the person: to the seal, what its controls come to hold from now on is theirs.
    async fn hand_over(&mut self, to_copy: &[&Personal]);

    /// Says this in the window itself, over the page, until something else is said or a picture is
    /// taken; nothing takes it away.
    async fn say(&mut self, words: &str);

    /// Opens the seal for the one request that the ticket is for, if it follows the person's own press.
    /// Whether it could; it stays closed else, and the ticket is gone.
    async fn open_for_press(&mut self, ticket: Ticket) -> bool;

    /// What the seal did until now.
    fn watched(&self) -> Watched;

    /// Closes the seal: what did not leave until now stays here.
    fn close_seal(&mut self);

    /// A picture (PNG) of what stands at this place.
    async fn picture(&mut self, place: &Path) -> Result<Vec<u8>, PageError>;

    /// The HTML of what stands at this place.
    async fn html(&mut self, place: &Path) -> Result<String, PageError>;

    /// Prints a document of ours to PDF in a tab of its own.
    async fn print(&mut self, html: &str) -> Result<Vec<u8>, PageError>;

    /// Ends browser and driver and waits until nothing of them is left.
    async fn end(&mut self);

    /// The names and versions of browser and driver, for the archive.
    fn versions(&self) -> Vec<(String, String)>;
}

/// What a wait ended with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    /// Nothing happened.
    Nothing,
    /// The page changed.
    Page,
    /// What left after a yes came to an end, something was stopped, or nothing is on its way any more.
    Network,
}

/// What keeps a press from reaching an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InTheWay {
    /// It is disabled, hidden, or out of reach: the word for it.
    Itself(String),
    /// Something else of the page lies over it.
    Over(Over),
}

/// Something of the page that lies over another part of it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Over {
    /// What it says: foreign text.
    pub says: String,
    /// Where it stands.
    pub place: Path,
}

impl InTheWay {
    /// What `ready.js` answers.
    pub(super) fn told(answer: &Value) -> Option<Self> {
        let itself = || answer.as_str().map(|word| Self::Itself(word.to_owned()));
        Over::deserialize(answer).ok().map(Self::Over).or_else(itself)
    }
}

/// What the driver said about a press. Sent or not is for the page to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pressed {
    /// The press went through, or nobody can say that it did not.
    Perhaps,
    /// The driver itself says that the element could not be pressed.
    Refused(String),
}

/// Why a step with the page did not work.
#[derive(Debug, Error)]
pub enum PageError {
    /// No browser could be started.
    #[error(transparent)]
    NoBrowser(#[from] DriverError),
    /// The WebDriver server gave no session.
    #[error("{}", words!("page-no-session", why = .0.as_str()))]
    NoSession(String),
    /// Browser or driver are gone, or do not answer.
    #[error("{}", words!("page-lost", why = .0.as_str()))]
    Lost(String),
    /// The site could not be reached.
    #[error("{}", words!("page-unreachable", why = .0.as_str()))]
    Unreachable(String),
    /// The page did not load in time.
    #[error("{}", words!("page-slow"))]
    Slow,
    /// The page opened a dialog of the browser's own, with this text.
    #[error("{}", words!("page-dialog", says = .0.as_str()))]
    Dialog(String),
    /// What was there is there no more; look again.
    #[error("{}", words!("page-changed"))]
    Changed,
    /// The page did not take what was put in.
    #[error("{}", words!("page-not-taken"))]
    NotTaken,
    /// The seal stopped the one request that was to leave.
    #[error("{}", words!("page-sealed"))]
    Sealed,
    /// Anything else the driver says.
    #[error("{}", words!("page-driver", says = .0.as_str()))]
    Driver(String),
}
