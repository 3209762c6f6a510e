//! The seal: which of a page's requests may leave, and when. Pure: one request in, one verdict out.
//!
//! Before the yes nothing leaves that would submit, or that carries what this run types. After it
//! exactly one request leaves, if it carries what was shown and nothing else. Nothing is ever held
//! back for a person to decide: what may not leave now is failed now.

mod body;
mod exchange;
mod reach;
mod shown;
mod terms;
mod watched;
mod weigh;
mod words;

use std::fmt;

use url::Url;

pub use exchange::{Exchange, Response, Sent};
pub use reach::Reach;
pub use shown::{Difference, Held, Shown};
pub use terms::Terms;
pub use watched::{Stopped, Watched};
pub use weigh::{counted, told, weigh};
use words::Words;

use crate::wall::Wall;
use crate::words::words;

/// One request of the page's, as it is about to leave.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// The browser's own number for it; a redirect keeps it.
    pub id: String,
    /// `GET`, `POST`.
    pub method: String,
    /// Where it goes.
    pub url: String,
    /// Names in lower case, with values.
    pub headers: Vec<(String, String)>,
    /// What it carries.
    pub body: Body,
    /// Whether its answer would take the place of the page.
    pub is_page: bool,
    /// Whether it loads a script that other pages could share, which nobody can watch.
    pub is_shared_worker: bool,
}

/// What a request carries.
#[derive(Clone, PartialEq, Eq)]
pub enum Body {
    /// Nothing.
    None,
    /// These bytes.
    Bytes(Vec<u8>),
    /// Something that the browser did not let us read.
    Unreadable,
}

impl Request {
    /// The first header of that name.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(each, _)| each == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The body, where there is one that can be read.
    pub fn bytes(&self) -> &[u8] {
        match &self.body {
            Body::Bytes(bytes) => bytes,
            Body::None | Body::Unreadable => &[],
        }
    }

    /// Whether it asks without telling.
    fn reads(&self) -> bool {
        matches!(self.method.as_str(), "GET" | "HEAD" | "OPTIONS")
    }

    fn origin(&self) -> String {
        Url::parse(&self.url).map_or_else(|_| "?".into(), |url| url.origin().ascii_serialization())
    }
}

/// It may carry a person's words and the session's cookies: neither prints itself.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} to {} ({} bytes)", self.method, self.origin(), self.bytes().len())
    }
}

/// What becomes of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It is none of our business.
    Pass,
    /// It is the one that the person said yes to.
    Release,
    /// It is failed.
    Stop(Why),
}

/// Why a request was stopped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// It would have submitted, and nobody had said yes.
    Submits,
    /// It carried what this run typed, or was about to.
    CarriesWords,
    /// It carried something that could not be read.
    Unreadable,
    /// It would have opened a way out that nobody can watch.
    Unwatched,
    /// It would have led the page to another host.
    OtherHost(String),
    /// It would have led the page to the network's own front host, where this wall is.
    AtWall(Wall),
    /// It would have submitted once more.
    Second,
    /// It was to be the submission, and was not what was shown.
    Differs(Vec<Difference>),
    /// It would have submitted, and the person had not just pressed.
    Unpressed,
    /// It could not be recorded before it left.
    Unrecorded,
    /// It was to be stopped, and the browser did not hold it: it may have left.
    NotHeld,
}

impl Why {
    /// The word for it in the journal.
    pub fn word(&self) -> &'static str {
        match self {
            Why::Submits => "submits",
            Why::CarriesWords => "carries-words",
            Why::Unreadable => "unreadable",
            Why::Unwatched => "unwatched",
            Why::OtherHost(_) | Why::AtWall(_) => "other-host",
            Why::Second => "second",
            Why::Differs(_) => "differs",
            Why::Unpressed => "unpressed",
            Why::Unrecorded => "unrecorded",
            Why::NotHeld => "not-held",
        }
    }

    /// That so many requests were stopped for this reason.
    pub fn told(&self, count: usize) -> String {
        match self {
            Why::Submits => words!("stopped-submits", count = count),
            Why::CarriesWords => words!("stopped-carries-words", count = count),
            Why::Unreadable => words!("stopped-unreadable", count = count),
            Why::Unwatched => words!("stopped-unwatched", count = count),
            Why::OtherHost(_) | Why::AtWall(_) => words!("stopped-other-host", count = count),
            Why::Second => words!("stopped-second", count = count),
            Why::Differs(_) => words!("stopped-differs", count = count),
            Why::Unpressed => words!("stopped-unpressed", count = count),
            Why::Unrecorded => words!("stopped-unrecorded", count = count),
            Why::NotHeld => words!("stopped-not-held", count = count),
        }
    }

    /// What was wrong with the submission.
    pub fn of_the_submission(&self) -> String {
        match self {
            Why::Differs(differences) => {
                let how: Vec<String> = differences.iter().map(ToString::to_string).collect();
                words!("submission-differs", how = how.join("; "))
            }
            _ => words!("submission-unrecorded"),
        }
    }
}

/// What leaves after the yes must follow a person's own press within so many milliseconds.
pub const FOLLOWS: u64 = 5_000;

/// The seal of one run.
#[derive(Debug)]
pub struct Seal {
    terms: Terms,
    words: Words,
    open_for: Option<Shown>,
    /// Whether it opens only to what follows the person's own press.
    awaits_press: bool,
    /// How many milliseconds ago they pressed, as the browser says of this moment.
    pressed_ago: Option<u64>,
    released: Vec<String>,
    /// How far a page may reach that is only looked at.
    reach: Option<Reach>,
}

impl Seal {
    /// A closed seal.
    pub fn new(terms: Terms) -> Self {
        Self {
            reach: terms.reach(),
            terms,
            words: Words::default(),
            open_for: None,
            awaits_press: false,
            pressed_ago: None,
            released: Vec::new(),
        }
    }

    /// The site holds this by itself, before anything was typed: where it goes is the site's affair.
    pub fn site_holds(&mut self, text: &str) {
        self.words.spare(text);
    }

    /// This is about to be typed.
    pub fn will_type(&mut self, text: &str) {
        self.words.add(text);
    }

    /// The person holds this in a control of the page.
    pub fn person_holds(&mut self, text: &str) {
        self.words.add_whole(text);
    }

    /// The person pressed a button of the page so many milliseconds ago, or not since it was opened.
    pub fn person_pressed(&mut self, ago: Option<u64>) {
        self.pressed_ago = ago;
    }

    /// Whether the person has just pressed.
    pub fn follows_a_press(&self) -> bool {
        self.pressed_ago.is_some_and(|ago| ago <= FOLLOWS)
    }

    /// Whether anything was typed, or is about to be.
    pub fn has_words(&self) -> bool {
        !self.words.is_empty()
    }

    /// Opens for one request that carries what was shown.
    pub fn open(&mut self, shown: Shown) {
        self.open_for = Some(shown);
        self.awaits_press = false;
    }

    /// Opens for one request that carries what was shown and follows the person's own press.
    pub fn open_for_press(&mut self, shown: Shown) {
        self.open_for = Some(shown);
        self.awaits_press = true;
        self.pressed_ago = None;
    }

    /// Whether a yes was given that nothing has used up.
    pub fn is_open(&self) -> bool {
        self.open_for.is_some()
    }

    /// Closes for good, until it is opened again.
    pub fn close(&mut self) {
        self.open_for = None;
    }

    /// What may be written down of the request that it is open for.
    pub fn describe(&self, request: &Request) -> Option<Sent> {
        self.open_for.as_ref().map(|shown| Sent::of(request, shown, &self.terms))
    }

    /// The one request that it was open for is about to leave.
    pub fn has_released(&mut self, request: &Request) {
        self.close();
        self.released.push(request.id.clone());
    }

    /// What becomes of a request.
    pub fn judge(&self, request: &Request) -> Verdict {
        if is_unwatched(request) {
            return Verdict::Stop(Why::Unwatched);
        }
        if let Some(reach) = self.reach {
            return reach.judge(request);
        }
        let elsewhere = self.leads_elsewhere(request);
        if self.released.contains(&request.id) {
            // The site sends it on.
            return elsewhere.map_or(Verdict::Pass, Verdict::Stop);
        }
        if request.body == Body::Unreadable {
            return Verdict::Stop(Why::Unreadable);
        }
        let submits = self.terms.submits(request);
        let carries = self.words.carried_by(request);
        let open = self.open_for.as_ref().filter(|_| !self.awaits_press || self.follows_a_press());
        let confirms = open.is_some_and(|shown| shown.has_code_in(request));
        match (open, elsewhere) {
            (Some(shown), _) if submits || carries || confirms => {
                match shown.differences(request, &self.terms) {
                    none if none.is_empty() => Verdict::Release,
                    // A draft of the words is no submission, and does not use up the yes.
                    _ if !submits => Verdict::Stop(Why::CarriesWords),
                    some => Verdict::Stop(Why::Differs(some)),
                }
            }
            (_, Some(why)) => Verdict::Stop(why),
            (None, _) if submits && self.is_open() => Verdict::Stop(Why::Unpressed),
            (None, _) if submits && self.released.is_empty() => Verdict::Stop(Why::Submits),
            (None, _) if submits => Verdict::Stop(Why::Second),
            (None, _) if carries => Verdict::Stop(Why::CarriesWords),
            _ => Verdict::Pass,
        }
    }

    /// Whether the page, or what was sent, would go to another host than the form's.
    fn leads_elsewhere(&self, request: &Request) -> Option<Why> {
        let leads = request.is_page || self.released.contains(&request.id);
        let url = Url::parse(&request.url).ok().filter(|url| leads && url.has_host())?;
        let elsewhere = || match self.terms.wall_at(&url) {
            Some(wall) if request.reads() => Why::AtWall(wall),
            _ => Why::OtherHost(request.origin()),
        };
        let searching = self.released.is_empty() && !self.has_words();
        let on_the_way = searching && request.reads() && self.terms.is_on_the_way(&url);
        (!self.terms.allows(&url) && !on_the_way).then(elsewhere)
    }
}

/// Whether a request opens a way out that nobody can watch: those are closed for the whole run.
fn is_unwatched(request: &Request) -> bool {
    let scheme = request.url.split(':').next().unwrap_or_default();
    // Firefox tells of a handshake under `http`; no page can set these headers itself.
    let upgrades = request.headers.iter().any(|(name, _)| name.starts_with("sec-websocket-"));
    matches!(scheme, "ws" | "wss") || upgrades || request.is_shared_worker
}
