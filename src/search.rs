//! The search for the form: its addresses, one after the other, and where none of them shows anything the
//! routes to it. All of that comes before anything is filled in.

use std::time::Duration;
use std::vec::IntoIter;

use url::Url;

use crate::browser::page::{Moved, Page, PageError};
use crate::clock::TimeLimit;
use crate::form::Route;
use crate::human::{Human, News};
use crate::inert;
use crate::lead::{Lead, Trip};
use crate::plan::Plan;
use crate::seal::Terms;
use crate::stop;
use crate::survey::Survey;
use crate::words::words;
use crate::world::World;

/// The form or a wall must be there within this time.
const ARRIVAL: Duration = Duration::from_secs(20);

/// A page that says it is busy and does not move for so long is taken as it is.
pub(crate) const AT_REST: Duration = Duration::from_secs(2);

/// Nothing more is expected of a page that does not move for so long while nothing is on its way to it.
const NOTHING_COMES: Duration = Duration::from_secs(5);

/// A way to the form.
#[derive(Debug, Clone)]
pub enum Way<'p> {
    /// One of its addresses.
    Address(Url),
    /// A route that leads to it.
    Route(&'p Route),
    /// One of its addresses once more, for what it shows: no other way led to the form.
    Back(Url),
}

/// Every way to a plan's form.
pub fn all(plan: &Plan) -> Vec<Way<'_>> {
    let addresses = plan.addresses().map(Way::Address);
    let mut ways: Vec<Way<'_>> = addresses.chain(plan.pack.routes.iter().map(Way::Route)).collect();
    if !plan.pack.routes.is_empty() {
        ways.push(Way::Back(plan.address.clone()));
    }
    ways
}

/// A search, at one of its ways.
#[derive(Debug)]
pub(crate) struct Search<'p> {
    plan: &'p Plan,
    ways: IntoIter<Way<'p>>,
    at: Url,
    /// The route that is followed.
    pub(crate) trip: Option<Trip<'p>>,
    /// By when the form or a wall must be there.
    pub(crate) limit: TimeLimit,
    /// Whether the page has come to rest since the last look.
    rested: bool,
}

impl<'p> Search<'p> {
    /// Goes the first of these ways.
    ///
    /// # Errors
    /// Where there is no page.
    pub(crate) async fn begin<P: Page, H: Human>(
        world: &mut World<P, H>,
        plan: &'p Plan,
        ways: Vec<Way<'p>>,
    ) -> Result<Self, PageError> {
        let mut search = Self {
            plan,
            ways: ways.into_iter(),
            at: plan.address.clone(),
            trip: None,
            limit: TimeLimit::after(ARRIVAL),
            rested: false,
        };
        let first = search.ways.next().unwrap_or_else(|| Way::Address(plan.address.clone()));
        search.go(world, first).await?;
        Ok(search)
    }

    /// Opens the same address anew.
    ///
    /// # Errors
    /// Where there is no page.
    pub(crate) async fn again<P: Page, H>(
        &mut self,
        world: &mut World<P, H>,
    ) -> Result<(), PageError> {
        self.open(&mut world.page, &self.at.clone()).await
    }

    /// Goes another way, where there is one; says so, and what this one shows: it may be an answer in words
    /// that nobody has seen yet.
    ///
    /// # Errors
    /// Where there is no page.
    pub(crate) async fn another_way<P: Page, H: Human>(
        &mut self,
        world: &mut World<P, H>,
        survey: &Survey,
    ) -> Result<bool, PageError> {
        let Some(way) = self.ways.next() else {
            return Ok(false);
        };
        let network = self.plan.pack.name.as_str();
        let told = match &way {
            Way::Address(_) => words!("trying-the-other-address", network = network),
            Way::Route(route) => {
                let start = self.plan.start_of(route).map_or(String::new(), String::from);
                match self.trip {
                    None => words!("trying-a-route", start = start),
                    Some(_) => words!("trying-another-route", start = start),
                }
            }
            Way::Back(_) => words!("no-route-led-there"),
        };
        world.tells_and_notes(told);
        // A page on the way is not the form's, and has nothing to say of it.
        if self.trip.is_none() && !survey.is_browser_error() {
            let text = stop::page_says(survey);
            world.human.tell(&News::PageSays { text, picture: None });
        }
        self.go(world, way).await?;
        Ok(true)
    }

    /// Whether nothing more comes of a page that shows nothing: it does not say that it is busy, nothing is on
    /// its way to it, it has not moved for long, and it was looked at once more since. Waits for that, or
    /// until it is to be looked at again.
    ///
    /// # Errors
    /// Where there is no page.
    pub(crate) async fn nothing_more_comes<P: Page>(
        &mut self,
        page: &mut P,
        survey: &Survey,
    ) -> Result<bool, PageError> {
        let is_quiet = |page: &P| {
            let watched = page.watched();
            !survey.busy && watched.stands && watched.pending == 0
        };
        let (quiet, left) = (is_quiet(page), self.limit.left());
        if self.rested && quiet {
            return Ok(true);
        }
        let limit = if quiet { NOTHING_COMES.min(left) } else { left };
        let moved = page.change(limit).await?;
        self.rested = moved == Moved::Nothing && is_quiet(page);
        Ok(false)
    }

    /// Presses what leads on from a page on the way, or lets that page come to rest first; false where
    /// nothing does.
    ///
    /// # Errors
    /// Where there is no page.
    pub(crate) async fn goes_on<P: Page, H: Human>(
        &mut self,
        world: &mut World<P, H>,
        survey: &Survey,
        address: &Url,
    ) -> Result<bool, PageError> {
        let Some(trip) = self.trip else {
            return Ok(false);
        };
        if let Some(lead) = trip.lead(survey, address, self.plan) {
            let says = inert::line(&lead.says);
            let told = words!("following", link = says);
            world.tells_and_notes(told);
            if self.follow(&mut world.page, &lead).await? {
                self.trip = Some(trip.after(&lead));
            }
            return Ok(true);
        }
        if self.rested || self.limit.is_over() {
            return Ok(false);
        }
        self.rested = world.page.settle(AT_REST, AT_REST * 2).await?;
        Ok(true)
    }

    /// Presses what leads on; false where it was there no more, and the page is to be looked at again.
    async fn follow<P: Page>(&mut self, page: &mut P, lead: &Lead) -> Result<bool, PageError> {
        if let Some(address) = lead.address.as_ref().filter(|_| !lead.here) {
            return self.open(page, address).await.map(|()| true);
        }
        match (page.touch(lead.node).await, &lead.address) {
            (Err(PageError::Changed), _) => return Ok(false),
            // Something lies over it, or it moves.
            (Err(PageError::NotTaken | PageError::Driver(_)), Some(address)) => {
                return self.open(page, address).await.map(|()| true);
            }
            (Err(PageError::NotTaken), None) => {}
            // What is there instead of the page is looked at.
            (Ok(()) | Err(PageError::Slow | PageError::Unreachable(_)), _) => {
                // The same document may only be about to change.
                page.change(AT_REST).await?;
            }
            (Err(error), _) => return Err(error),
        }
        self.takes_its_time();
        Ok(true)
    }

    /// Another page may come now: it has the time that each has.
    pub(crate) fn takes_its_time(&mut self) {
        (self.rested, self.limit) = (false, TimeLimit::after(ARRIVAL));
    }

    async fn go<P: Page, H>(
        &mut self,
        world: &mut World<P, H>,
        way: Way<'p>,
    ) -> Result<(), PageError> {
        (self.trip, self.at) = match way {
            Way::Address(address) | Way::Back(address) => (None, address),
            Way::Route(route) => {
                let start = self.plan.start_of(route);
                (Some(Trip::new(route)), start.unwrap_or_else(|| self.plan.address.clone()))
            }
        };
        self.open(&mut world.page, &self.at.clone()).await
    }

    /// Opens an address; from then on counts by when the form or a wall must be there.
    async fn open<P: Page>(&mut self, page: &mut P, at: &Url) -> Result<(), PageError> {
        match page.open(at, &Terms::of(self.plan)).await {
            // What did not finish loading may still show the form; what the browser says instead of
            // the site is read afterwards.
            Ok(()) | Err(PageError::Slow | PageError::Unreachable(_)) => {}
            Err(error) => return Err(error),
        }
        self.takes_its_time(); // not before: a first start of the browser takes its own
        Ok(())
    }
}
