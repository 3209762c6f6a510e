//! What leads on to the form from another page: addresses that are known, then words that somebody saw.

use objector::form::{Route, Step};
use objector::lead::{Lead, Trip};
use objector::personal::Personal;
use objector::plan::Plan;
use objector::survey::{Block, Control, Link, Survey};
use url::Url;

use crate::pages::{karen, live, plan};

const CENTER: &str = "https://www.facebook.com/privacy/center";
const AI: &str = "https://www.facebook.com/privacy/genai/";
const FORM: &str = "https://www.facebook.com/help/contact/712876720715583";

fn route(plan: &Plan, start: &str) -> Route {
    let mut routes = plan.pack.routes.iter();
    routes.find(|route| route.start.as_str() == start).expect("the pack has it").clone()
}

fn links(links: &[(&str, Option<&str>)]) -> Survey {
    let link = |(number, (name, address)): (usize, &(&str, Option<&str>))| Link {
        node: number,
        name: (*name).into(),
        address: address.map(Into::into),
        here: true,
    };
    Survey { links: links.iter().enumerate().map(link).collect(), ..Survey::default() }
}

/// Which of the links leads on from the Privacy Center, by the words in front of it.
fn from_the_center(survey: &Survey) -> Option<usize> {
    leads(survey, &live(), CENTER).map(|lead| lead.node)
}

fn leads(survey: &Survey, plan: &Plan, start: &str) -> Option<Lead> {
    let route = route(plan, start);
    Trip::new(&route).lead(survey, &Url::parse(start).expect("an address"), plan)
}

#[test]
fn a_link_to_the_form_goes_before_every_step() {
    let page = links(&[("AI at Meta", Some(AI)), ("whatever", Some(FORM))]);
    assert_eq!(from_the_center(&page), Some(1));
}

#[test]
fn a_link_to_where_the_step_leads_needs_no_words() {
    let page = links(&[("AI at Meta", Some("https://www.facebook.com/a")), ("??", Some(AI))]);
    assert_eq!(from_the_center(&page), Some(1));
}

#[test]
fn words_that_somebody_saw_lead_on_and_inferred_ones_do_not() {
    let known = "https://www.facebook.com/elsewhere";
    assert_eq!(from_the_center(&links(&[("AI at Meta", Some(known))])), Some(0));
    assert_eq!(
        from_the_center(&links(&[("AI at Meta", None)])),
        Some(0),
        "only a script knows where"
    );
    assert_eq!(from_the_center(&links(&[("KI hos Meta", Some(known))])), None);
}

#[test]
fn two_links_of_the_same_words_lead_nowhere_unless_they_lead_to_one_place() {
    let (one, other) = (Some("https://www.facebook.com/a"), Some("https://www.facebook.com/b"));
    assert_eq!(from_the_center(&links(&[("AI at Meta", one), ("AI at Meta", other)])), None);
    assert_eq!(from_the_center(&links(&[("AI at Meta", one), ("AI at Meta", one)])), Some(0));
    assert_eq!(from_the_center(&links(&[("AI at Meta", None), ("AI at Meta", None)])), None);
}

#[test]
fn no_link_leads_to_another_host_or_back_to_the_same_page() {
    for address in [
        "https://l.facebook.com/l.php?u=https://www.facebook.com/privacy/genai/",
        "https://www.facebook.com.example/privacy/genai/",
        "http://www.facebook.com/privacy/genai/",
        "https://www.facebook.com:8443/privacy/genai/",
        "https://www.facebook.com/privacy/center?step=2",
    ] {
        assert_eq!(from_the_center(&links(&[("AI at Meta", Some(address))])), None, "{address}");
    }
}

#[test]
fn a_form_of_that_number_on_another_host_of_the_way_is_not_the_form() {
    let elsewhere = "https://help.meta.com/help/contact/712876720715583";
    assert_eq!(from_the_center(&links(&[("whatever", Some(elsewhere))])), None);
}

#[test]
fn only_the_yes_of_the_question_about_ai_leads_on_from_the_general_form() {
    let start = "https://www.facebook.com/help/contact/367438723733209";
    let answer = |node, name: &str| Control {
        node,
        path: vec![1, 2, 0],
        name: name.into(),
        kind: Some("radio".into()),
        visible: true,
        enabled: true,
        ..Control::default()
    };
    let asks = |question: &str| Survey {
        blocks: vec![Block { text: question.into(), path: vec![1, 2], ..Block::default() }],
        controls: vec![answer(7, "Ja"), answer(8, "Nein")],
        ..Survey::default()
    };
    let node = |survey: &Survey| leads(survey, &live(), start).map(|lead| lead.node);
    assert_eq!(node(&asks("Bezieht sich deine Anfrage auf KI bei Meta?")), Some(7));
    assert_eq!(node(&asks("Möchtest du dein Konto löschen?")), None);
    assert_eq!(
        node(&asks("Gjelder forespørselen din KI hos Meta?")),
        None,
        "nobody saw these words"
    );
    let mut twice = asks("Bezieht sich deine Anfrage auf KI bei Meta?");
    twice.controls.push(answer(9, "Ja"));
    assert_eq!(node(&twice), None);
    // Whether the page was helpful is asked elsewhere on it.
    twice.controls[2].path = vec![1, 9, 0];
    assert_eq!(node(&twice), Some(7));
    let mut chosen = asks("Bezieht sich deine Anfrage auf KI bei Meta?");
    chosen.controls[0].value = Personal::new("on");
    assert_eq!(node(&chosen), None, "it is answered already");
    let mut longer = asks("Bezieht sich deine Anfrage auf KI bei Meta?");
    longer.controls[0].name = "Ja, absenden".into();
    assert_eq!(node(&longer), None);
}

#[test]
fn from_where_the_form_was_to_be_nothing_leads_on() {
    let plan = live();
    let route = route(&plan, CENTER);
    let (page, at) = (links(&[("whatever", Some(FORM))]), Url::parse(CENTER).expect("an address"));
    let trip = Trip::new(&route);
    let lead = trip.lead(&page, &at, &plan).expect("it leads to the form");
    assert_eq!(trip.after(&lead).lead(&page, &at, &plan), None, "it led back here");
}

#[test]
fn a_form_that_is_not_filled_in_is_no_way_though_its_link_says_the_step() {
    let start = "https://www.facebook.com/privacy/policy";
    let third_parties = Some("https://www.facebook.com/help/contact/510058597920541");
    let page = links(&[("right to object", third_parties)]);
    assert_eq!(leads(&page, &live(), start), None);
    let general = Some("https://www.facebook.com/help/contact/367438723733209");
    let page = links(&[("right to object", third_parties), ("??", general)]);
    assert_eq!(leads(&page, &live(), start).map(|lead| lead.node), Some(1));
}

#[test]
fn where_an_objection_is_to_be_linked_the_one_unknown_form_is_looked_at_whatever_its_link_says() {
    let start = "https://www.facebook.com/privacy/policy";
    let moved = Some("https://www.facebook.com/help/contact/1000000000000001");
    let other = Some("https://www.facebook.com/help/contact/1000000000000002");
    let lead = |page: &Survey, start| leads(page, &live(), start).map(|lead| lead.node);
    assert_eq!(lead(&links(&[("??", moved), ("??", moved)]), start), Some(0));
    assert_eq!(lead(&links(&[("??", moved), ("??", other)]), start), None);
    assert_eq!(lead(&links(&[("??", moved)]), CENTER), None, "another step comes first");
}

#[test]
fn every_step_has_words_that_somebody_saw() {
    let plan = plan(karen());
    for step in Step::ALL {
        let mut words = plan.languages().iter().flat_map(|language| &language.words);
        assert!(words.any(|it| it.means == step.words() && it.is_sourced()), "{}", step.as_str());
    }
}
