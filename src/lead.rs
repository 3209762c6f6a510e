//! What on a page leads on to the form, where its own addresses show nothing: a pure function over a survey
//! with its links.
//!
//! An address that is built in goes before words, and of words only those that somebody saw lead anywhere.

use url::Url;

use crate::form::{Route, Step};
use crate::language::{Meaning, Words};
use crate::phrases::Phrases;
use crate::plan::Plan;
use crate::survey::{Control, Link, Node, Survey};

/// What is left of a route that is followed.
#[derive(Debug, Clone, Copy)]
pub struct Trip<'p> {
    left: &'p [Step],
}

/// Something to press on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lead {
    /// What to press.
    pub node: Node,
    /// What it says: foreign text.
    pub says: String,
    /// Where it leads, where it says so.
    pub address: Option<Url>,
    /// Whether it leads there in this tab.
    pub here: bool,
    /// So many steps of the route are done with it.
    steps: usize,
}

impl<'p> Trip<'p> {
    /// A route at its beginning.
    pub fn new(route: &'p Route) -> Self {
        Self { left: &route.steps }
    }

    /// The same, further on.
    pub fn after(self, lead: &Lead) -> Self {
        Self { left: self.left.get(lead.steps..).unwrap_or_default() }
    }

    /// What leads on from a page at this address; nothing where that is not sure.
    pub fn lead(self, survey: &Survey, at: &Url, plan: &Plan) -> Option<Lead> {
        let here = |address: &Url| address.origin() == at.origin() && address.path() == at.path();
        let links = survey.links.iter().filter_map(|link| Some((link, leads_to(link, plan)?)));
        let links: Vec<(&Link, Option<Url>)> =
            links.filter(|(_, address)| !address.as_ref().is_some_and(here)).collect();
        if let Some(lead) = to_the_form(&links, plan) {
            return Some(lead.by(self.left.len()));
        }
        match self.left.first()? {
            Step::AboutAi => yes(survey, plan),
            step => to_a_start(&links, *step, plan).or_else(|| by_words(&links, *step, plan)),
        }
    }
}

impl Lead {
    fn of((link, address): &(&Link, Option<Url>)) -> Self {
        let (node, says, here) = (link.node, link.name.clone(), link.here);
        Self { node, says, address: address.clone(), here, steps: 1 }
    }

    fn by(self, steps: usize) -> Self {
        Self { steps, ..self }
    }
}

/// Where a link leads, if it leads anywhere that may be gone to: another host is no way.
fn leads_to(link: &Link, plan: &Plan) -> Option<Option<Url>> {
    match &link.address {
        None => Some(None),
        Some(address) => Url::parse(address).ok().filter(|url| plan.is_on_the_way(url)).map(Some),
    }
}

/// The link to an address of the form's, in the pack's order where there are several.
fn to_the_form(links: &[(&Link, Option<Url>)], plan: &Plan) -> Option<Lead> {
    plan.addresses().find_map(|form| {
        let is_it = |url: &Url| plan.allows(url) && same_path(url, &form);
        links.iter().find(|(_, url)| url.as_ref().is_some_and(is_it)).map(Lead::of)
    })
}

/// The link to where another route begins that this step leads to.
fn to_a_start(links: &[(&Link, Option<Url>)], step: Step, plan: &Plan) -> Option<Lead> {
    let routes = plan.pack.routes.iter().filter(|route| route.after == Some(step));
    routes.filter_map(|route| plan.start_of(route)).find_map(|start| {
        let is_it = |url: &Url| url.origin() == start.origin() && same_path(url, &start);
        links.iter().find(|(_, url)| url.as_ref().is_some_and(is_it)).map(Lead::of)
    })
}

/// The link that says the step in words that somebody saw; several are none, unless they lead to one place.
fn by_words(links: &[(&Link, Option<Url>)], step: Step, plan: &Plan) -> Option<Lead> {
    let said = |(link, _): &&(&Link, Option<Url>)| says(step.words(), &link.name, plan).is_some();
    let hits: Vec<&(&Link, Option<Url>)> = links.iter().filter(said).collect();
    let (first, others) = hits.split_first()?;
    let same = |(_, url): &&&(&Link, Option<Url>)| url.is_some() && *url == first.1;
    (others.iter().filter(|other| !same(other)).count() == 0).then(|| Lead::of(first))
}

/// The one yes on a page that asks whether it is about AI at Meta.
fn yes(survey: &Survey, plan: &Plan) -> Option<Lead> {
    survey.blocks.iter().find(|block| says(Meaning::AiQuestion, &block.text, plan).is_some())?;
    let is_yes = |name: &str| says(Meaning::Yes, name, plan).is_some();
    let chosen = |control: &&Control| {
        let is_box = matches!(control.kind.as_deref(), Some("radio" | "checkbox"))
            || matches!(control.role.as_deref(), Some("radio" | "checkbox"));
        is_box && control.visible && control.enabled && is_yes(&control.name)
    };
    let boxes = survey.controls.iter().filter(chosen).map(|it| (it.node, &it.name));
    let pressed = survey.buttons.iter().filter(|it| it.visible && it.enabled && is_yes(&it.name));
    let mut all = boxes.chain(pressed.map(|it| (it.node, &it.name)));
    let (node, says) = all.next()?;
    let lead = Lead { node, says: says.clone(), address: None, here: true, steps: 1 };
    all.next().is_none().then_some(lead)
}

/// The words with a source that make a text mean this.
fn says<'p>(means: Meaning, text: &str, plan: &'p Plan) -> Option<&'p Words> {
    let words = Phrases::new(plan.languages()).label(means, text);
    words.filter(|words| words.is_sourced())
}

fn same_path(one: &Url, other: &Url) -> bool {
    one.path().trim_end_matches('/') == other.path().trim_end_matches('/')
}
