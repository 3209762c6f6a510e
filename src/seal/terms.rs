//! What the seal knows of a form: where its pages lie, and what its submissions look like.

use url::Url;

use super::{Held, Reach, Request, body};
use crate::acting::{Acting, Cookies};
use crate::country::Countries;
use crate::form::Names;
use crate::plan::Plan;
use crate::wall::{Sign, Wall, by_path};

/// What a form's requests look like.
#[derive(Debug, Clone, Default)]
pub struct Terms {
    /// The only origin that pages may come from; any, where none is named.
    origin: Option<String>,
    /// The origin of the network's front page, where its log-in and its checkpoints may lie.
    front: Option<String>,
    /// The origins that a route to the form may lead over.
    ways: Vec<String>,
    /// What tells a wall there.
    walls: Vec<Sign>,
    /// The paths that submissions go to.
    submit_paths: Vec<String>,
    /// Stable names: what marks a submission, and what is the site's own.
    names: Names,
    /// What says who is logged in.
    cookies: Cookies,
    /// To tell that two names are of one country.
    countries: Option<&'static Countries>,
    /// The code of the person's own.
    own_country: Option<String>,
    /// Whether the person fills in the form and presses, and not the program.
    by_person: bool,
    /// Whether pages are only looked at.
    looks: bool,
}

impl Terms {
    /// The terms of a plan's form.
    pub fn of(plan: &Plan) -> Self {
        Self {
            origin: Some(plan.address.origin().ascii_serialization()),
            front: Some(plan.front_page().origin().ascii_serialization()),
            ways: plan.ways(),
            walls: plan.pack.walls.clone(),
            submit_paths: plan.pack.submit_paths.iter().map(|known| known.path.clone()).collect(),
            names: plan.pack.names.clone(),
            cookies: plan.pack.cookies.clone(),
            countries: Some(plan.countries()),
            own_country: Some(plan.scenario.country.clone()),
            by_person: plan.assist,
            looks: false,
        }
    }

    /// The terms on which pages are only looked at.
    pub fn to_look() -> Self {
        Self { looks: true, ..Self::default() }
    }

    /// How far pages may reach at first, where they are only looked at.
    pub(super) fn reach(&self) -> Option<Reach> {
        self.looks.then(Reach::default)
    }

    /// Whether the person fills in the form and presses.
    pub fn are_for_a_person(&self) -> bool {
        self.by_person
    }

    /// Whether an address belongs to the form's own site.
    pub(super) fn allows(&self, url: &Url) -> bool {
        self.origin.as_ref().is_none_or(|origin| *origin == url.origin().ascii_serialization())
    }

    /// Whether an address lies where a route to the form may lead, before anything was typed.
    pub(super) fn is_on_the_way(&self, url: &Url) -> bool {
        self.ways.contains(&url.origin().ascii_serialization())
    }

    /// The wall that an address beside the form's own site is, where the network has it at its front.
    pub(super) fn wall_at(&self, url: &Url) -> Option<Wall> {
        let at_the_front = self.front.as_ref() == Some(&url.origin().ascii_serialization());
        by_path(url.path(), &self.walls).filter(|_| at_the_front)
    }

    /// Whether a request looks like a submission: by where it goes, or by what marks it.
    pub(super) fn submits(&self, request: &Request) -> bool {
        let Ok(url) = Url::parse(&request.url) else {
            return false;
        };
        let marks = |bytes: &[u8]| {
            self.names.marker.iter().any(|marker| body::contains(bytes, marker.as_bytes()))
        };
        match request.reads() {
            true => marks(url.query().unwrap_or_default().as_bytes()),
            false => {
                self.submit_paths.iter().any(|path| path == url.path())
                    || marks(request.bytes())
                    || marks(url.query().unwrap_or_default().as_bytes())
            }
        }
    }

    /// Who a request acts for.
    pub(super) fn acting_in(&self, request: &Request) -> Acting {
        Acting::by_header(&self.cookies, request.header("cookie").unwrap_or_default())
    }

    /// Whether what nobody can see is what it was, but for the site's own tokens.
    pub fn holds_the_same(&self, before: &[Held], now: &[Held]) -> bool {
        let lasting = |held: &&Held| !self.is_token(&held.name);
        before.iter().filter(lasting).eq(now.iter().filter(lasting))
    }

    /// Whether a field of this name is the site's own: a token, whatever it holds.
    pub(super) fn is_token(&self, name: &str) -> bool {
        self.names.token.iter().any(|token| token == name)
            || self.names.token_start.iter().any(|start| name.starts_with(start.as_str()))
    }

    /// Whether a field of this name says which form it is.
    pub(super) fn is_marker(&self, name: &str) -> bool {
        self.names.marker.iter().any(|marker| marker == name)
    }

    /// Whether a name or code means the person's own country.
    pub(super) fn is_own_country(&self, name: &str) -> bool {
        self.own_country.is_some() && self.country(name) == self.own_country.as_deref()
    }

    /// The code of the country that a name or code means.
    pub(super) fn country(&self, name: &str) -> Option<&str> {
        let countries = self.countries?;
        let code = || countries.with_code(&name.trim().to_uppercase());
        countries.named(name).or_else(code).map(|country| country.code.as_str())
    }
}
