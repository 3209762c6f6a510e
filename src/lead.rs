//! What on a page leads on to the form, where its own addresses show nothing: a pure function over a survey
//! with its links.
//!
//! An address that is built in goes before words, and of words only those that somebody saw lead anywhere.

use url::Url;

use crate::form::{Route, Step};
use crate::language::{Meaning, Words, folded};
use crate::phrases::Phrases;
use crate::plan::Plan;
use crate::survey::{Block, Control, Link, Node, Survey, common, inside};

/// What is left of a route that is followed.
#[derive(Debug, Clone, Copy)]
pub struct Trip<'p> {
    left: &'p [Step],
    /// Whether the form's own address was pressed: wherever that led, nothing leads on from there.
    arrived: bool,
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
    /// Whether it leads to an address of the form's.
    to_the_form: bool,
}

impl<'p> Trip<'p> {
    /// A route at its beginning.
    pub fn new(route: &'p Route) -> Self {
        Self { left: &route.steps, arrived: false }
    }

    /// The same, further on.
    pub fn after(self, lead: &Lead) -> Self {
        Self { left: self.left.get(1..).unwrap_or_default(), arrived: lead.to_the_form }
    }

    /// What leads on from a page at this address; nothing where that is not sure.
    pub fn lead(self, survey: &Survey, at: &Url, plan: &Plan) -> Option<Lead> {
        if self.arrived {
            return None;
        }
        let here = |address: &Url| address.origin() == at.origin() && address.path() == at.path();
        let links = survey.links.iter().filter_map(|link| Some((link, leads_to(link, plan)?)));
        let links: Vec<(&Link, Option<Url>)> =
            links.filter(|(_, address)| !address.as_ref().is_some_and(here)).collect();
        let form = to_the_form(&links, plan);
        form.or_else(|| match self.left.first()? {
            Step::AboutAi => yes(survey, plan),
            step => to_a_start(&links, *step, plan)
                .or_else(|| by_words(&links, *step, plan))
                .or_else(|| by_shape(&links, *step, plan)),
        })
    }
}

impl Lead {
    fn of((link, address): &(&Link, Option<Url>)) -> Self {
        let (node, says, here) = (link.node, link.name.clone(), link.here);
        Self { node, says, address: address.clone(), here, to_the_form: false }
    }
}

/// Where a link leads, if it leads anywhere that may be gone to: neither another host nor a form of another
/// kind is a way.
fn leads_to(link: &Link, plan: &Plan) -> Option<Option<Url>> {
    let Some(address) = &link.address else {
        return Some(None);
    };
    let may_lead = |url: &Url| plan.is_on_the_way(url) && !plan.is_another_form(url);
    Url::parse(address).ok().filter(may_lead).map(Some)
}

/// The link to an address of the form's, in the pack's order where there are several.
fn to_the_form(links: &[(&Link, Option<Url>)], plan: &Plan) -> Option<Lead> {
    let lead = plan.pack.addresses.iter().find_map(|form| to(&form.url, links, plan))?;
    Some(Lead { to_the_form: true, ..lead })
}

/// The link to where another route begins that this step leads to.
fn to_a_start(links: &[(&Link, Option<Url>)], step: Step, plan: &Plan) -> Option<Lead> {
    let mut routes = plan.pack.routes.iter().filter(|route| route.after == Some(step));
    routes.find_map(|route| to(&route.start, links, plan))
}

/// The first link to an address that is built in.
fn to(built_in: &Url, links: &[(&Link, Option<Url>)], plan: &Plan) -> Option<Lead> {
    let is_it = |url: &Url| plan.is_at(built_in, url);
    links.iter().find(|(_, url)| url.as_ref().is_some_and(is_it)).map(Lead::of)
}

/// The link that says the step in words that somebody saw.
fn by_words(links: &[(&Link, Option<Url>)], step: Step, plan: &Plan) -> Option<Lead> {
    let words = step.words();
    to_one_place(links.iter().filter(|(link, _)| says(words, &link.name, plan).is_some()))
}

/// The link to a form of the network's that nobody knows, where an objection is to be linked: whatever it says
/// it may be where the form moved, and nothing is filled in there.
fn by_shape(links: &[(&Link, Option<Url>)], step: Step, plan: &Plan) -> Option<Lead> {
    let is_form = |url: &Url| step == Step::Objection && plan.is_shaped_like_the_form(url);
    to_one_place(links.iter().filter(|(_, url)| url.as_ref().is_some_and(is_form)))
}

/// The one of these links; several are none, unless all lead to one place.
fn to_one_place<'a>(mut links: impl Iterator<Item = &'a (&'a Link, Option<Url>)>) -> Option<Lead> {
    let first = links.next()?;
    links.all(|other| other.1.is_some() && other.1 == first.1).then(|| Lead::of(first))
}

/// The one yes to the question on a page whether it is about AI at Meta: one of several answers to choose from
/// that stand nearest to the question, and not chosen yet.
fn yes(survey: &Survey, plan: &Plan) -> Option<Lead> {
    let asks = |block: &&Block| says(Meaning::AiQuestion, &block.text, plan).is_some();
    let question = survey.blocks.iter().find(asks)?;
    let is_answer = |control: &&Control| {
        let is_radio = [&control.kind, &control.role].map(|it| it.as_deref() == Some("radio"));
        is_radio.contains(&true) && control.visible && control.enabled
    };
    let answers: Vec<&Control> = survey.controls.iter().filter(is_answer).collect();
    let beside = |control: &Control| common([question.path.as_slice(), control.path.as_slice()]);
    let place = answers.iter().map(|answer| beside(answer)).max_by_key(Vec::len)?;
    let answers: Vec<&Control> =
        answers.into_iter().filter(|answer| inside(&answer.path, &place)).collect();
    let is_yes = |control: &&&Control| {
        says(Meaning::Yes, &control.name, plan)
            .is_some_and(|words| words.folded() == folded(&control.name))
    };
    let mut yes = answers.iter().filter(is_yes);
    let (one, others) = (yes.next()?, yes.next());
    let may_be_chosen = others.is_none() && answers.len() > 1 && one.value.reveal().is_empty();
    may_be_chosen.then(|| Lead {
        node: one.node,
        says: one.name.clone(),
        address: None,
        here: true,
        to_the_form: false,
    })
}

/// The words with a source that make a text mean this.
fn says<'p>(means: Meaning, text: &str, plan: &'p Plan) -> Option<&'p Words> {
    let words = Phrases::new(plan.languages()).label(means, text);
    words.filter(|words| words.is_sourced())
}
