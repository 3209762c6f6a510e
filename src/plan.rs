//! What one run intends: a checked scenario, its form, and where that form is to be opened. Pure.

use std::sync::Arc;

use thiserror::Error;
use url::{Origin, Url};

use crate::country::Countries;
use crate::data::Data;
use crate::form::{Pack, Part, Route};
use crate::language::{Language, Meaning, primary};
use crate::own_pack::OwnPack;
use crate::personal::Personal;
use crate::scenario::Scenario;
use crate::survey::Control;

/// Everything a run needs to know before it starts.
#[derive(Debug, Clone)]
pub struct Plan {
    /// What the person asked for.
    pub scenario: Scenario,
    /// The form.
    pub pack: Pack,
    /// Where to open it: the pack's address, or that path at the practice site.
    pub address: Url,
    /// The reason exactly as it will be sent, if one will be.
    pub reason: Option<Personal>,
    /// The practice site's origin, where this is no more than practice.
    pub practice: Option<String>,
    /// All that is compiled in.
    data: &'static Data,
    /// Whether to stop at the gate without asking.
    pub dry_run: bool,
    /// Why the person wants a new round though an earlier case stands.
    pub again: Option<Personal>,
    /// Whether the person fills in the form and presses, and the program only watches.
    pub assist: bool,
    /// What a folder of the person's own adds to help find the fields. The pack above has none of it.
    pub own: Option<Arc<OwnPack>>,
}

/// Why no plan can be made of a scenario.
#[derive(Debug, Error)]
pub enum PlanError {
    /// The network has no form pack, or one without addresses.
    #[error("there is no form for this network")]
    NoForm,
    /// The practice site's origin is no address.
    #[error("the practice site's address cannot be used")]
    Site(#[from] url::ParseError),
}

impl Plan {
    /// The plan for a scenario; with `practice`, every address lies at that origin and the path stays.
    ///
    /// # Errors
    /// [`PlanError`] where there is nothing to open.
    pub fn new(
        scenario: Scenario,
        data: &'static Data,
        practice: Option<&str>,
        dry_run: bool,
    ) -> Result<Self, PlanError> {
        let pack = data.pack(scenario.network.pack_id()).ok_or(PlanError::NoForm)?.clone();
        let live = &pack.addresses.first().ok_or(PlanError::NoForm)?.url;
        let address = match practice {
            Some(origin) => Url::parse(origin)?.join(live.path())?,
            None => live.clone(),
        };
        let reason = scenario.reason(data).map(Personal::new);
        Ok(Self {
            pack,
            address,
            reason,
            practice: practice.map(str::to_owned),
            data,
            dry_run,
            again: None,
            assist: false,
            own: None,
            scenario,
        })
    }

    /// The language of the reasons from the catalogue, where no native reader has read them yet.
    pub fn unread_language(&self) -> Option<&'static str> {
        let language = self.scenario.reasons_in(self.data)?;
        language.awaits_native_reader.then(|| language.name())
    }

    /// The site's words in all languages.
    pub fn languages(&self) -> &'static [Language] {
        &self.data.languages
    }

    /// The tag of the language whose words are known, of a page that says it is in `da-DK`.
    pub fn language_of(&self, tag: &str) -> Option<&'static str> {
        let primary = primary(tag);
        let mut known = self.languages().iter().map(|language| language.tag.as_str());
        known.find(|known| known.eq_ignore_ascii_case(&primary))
    }

    /// All countries, with their names.
    pub fn countries(&self) -> &'static Countries {
        &self.data.countries
    }

    /// The ISO 3166-1 alpha-2 code of the country that a name or code on a page means.
    pub fn country_of(&self, name: &str) -> Option<&'static str> {
        let code = || self.data.country(name.trim());
        self.data.country_named(name).or_else(code).map(|country| country.code.as_str())
    }

    /// Whether the person's own pack tells that a control is this part of the form.
    pub fn own_tells(&self, part: Part, control: &Control) -> bool {
        self.own.as_ref().is_some_and(|own| own.tells(&self.pack.id, part, control))
    }

    /// Whether the person's own words make a label mean this.
    pub fn own_says(&self, means: Meaning, label: &str) -> bool {
        self.own.as_ref().is_some_and(|own| own.says(means, label))
    }

    /// Every address of the form, the one to try first at the front.
    pub fn addresses(&self) -> impl Iterator<Item = Url> {
        self.pack.addresses.iter().filter_map(|known| self.address.join(known.url.path()).ok())
    }

    /// Where a route begins, or that path at the practice site.
    pub fn start_of(&self, route: &Route) -> Option<Url> {
        match self.practice {
            Some(_) => self.address.join(route.start.path()).ok(),
            None => Some(route.start.clone()),
        }
    }

    /// Whether an address is that of some form of the network's, by its number or another.
    pub fn is_shaped_like_the_form(&self, address: &Url) -> bool {
        let number = self.pack.place().and_then(|place| address.path().strip_prefix(place.path));
        let number = number.map(|rest| rest.trim_end_matches('/')).unwrap_or_default();
        let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        self.allows(address) && is_number
    }

    /// Whether a route begins at this address.
    pub fn is_start(&self, address: &Url) -> bool {
        self.pack.routes.iter().any(|route| self.is_at(&route.start, address))
    }

    /// Whether an address is that of a form of another kind, which leads nowhere.
    pub fn is_another_form(&self, address: &Url) -> bool {
        let mut others = self.data.elsewhere.iter().filter_map(|form| form.url.as_ref());
        others.any(|other| self.is_at(other, address)) && !self.is_start(address)
    }

    /// Whether an address is one that is built in, or at the practice site its path.
    pub fn is_at(&self, built_in: &Url, address: &Url) -> bool {
        let path = |url: &Url| url.path().trim_end_matches('/').to_owned();
        let origin = match self.practice {
            Some(_) => self.allows(address),
            None => built_in.origin() == address.origin(),
        };
        origin && path(built_in) == path(address)
    }

    /// The origins beside the form's own that a route to it may lead over.
    pub fn ways(&self) -> Vec<String> {
        let place = self.pack.place().filter(|_| self.practice.is_none());
        let hosts = place.into_iter().flat_map(|place| place.ways);
        hosts.map(|host| format!("https://{host}")).collect()
    }

    /// Whether a page at this address may lie on a route to the form: https on exactly one of the hosts
    /// that are built in, or the practice site's origin.
    pub fn is_on_the_way(&self, address: &Url) -> bool {
        self.allows(address) || self.ways().contains(&address.origin().ascii_serialization())
    }

    /// Where to log in: the network's front page, or the practice site's.
    pub fn front_page(&self) -> Url {
        let live = self.pack.place().and_then(|place| Url::parse(place.front).ok());
        let here = || self.address.join("/").unwrap_or_else(|_| self.address.clone());
        live.filter(|_| self.practice.is_none()).unwrap_or_else(here)
    }

    /// The domain that the network's cookies are for, or the practice site's host.
    pub fn cookie_domain(&self) -> &str {
        let live = self.pack.place().map(|place| place.cookies);
        let here = || self.address.host_str().unwrap_or_default();
        live.filter(|_| self.practice.is_none()).unwrap_or_else(here)
    }

    /// Whether a page at this address belongs to the form's own site: exactly its origin.
    pub fn allows(&self, address: &Url) -> bool {
        matches!(self.address.origin(), Origin::Tuple(..))
            && address.origin() == self.address.origin()
    }

    /// Whether an address is one of the form's own.
    pub fn is_form_address(&self, address: &Url) -> bool {
        self.pack.addresses.iter().any(|known| self.is_at(&known.url, address))
    }
}
