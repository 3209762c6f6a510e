//! The ways to the form where its own addresses show nothing.

use objector::practice::{Trouble, Wording};

use super::stage::{objector, site};

/// The form is found by a route, and what is approved is sent once.
#[test]
fn where_the_forms_addresses_show_nothing_the_privacy_center_leads_to_it() {
    let ended = objector()
        .on(site().language("it").trouble(Trouble::AddressesGone))
        .says_at_the_gate("send")
        .run();
    ended
        .exits(0)
        .outcome("acknowledged")
        .tells("trying the way from")
        .tells("on the way to the form: following")
        .site_received(1);
}

#[test]
fn in_a_language_that_nobody_knows_addresses_that_are_known_lead_to_the_form() {
    let ended = objector()
        .on(site().words(Wording::Unknown).trouble(Trouble::AddressesGone))
        .option("--dry-run")
        .run();
    ended.exits(4).tells("trying the way from").tells("the form is there").sent_nothing();
}

#[test]
fn where_only_a_script_knows_where_links_lead_their_words_are_followed() {
    let ended = objector()
        .on(site().language("en").by_script().trouble(Trouble::AddressesGone))
        .option("--dry-run")
        .run();
    ended
        .exits(4)
        .tells("following \"AI at Meta\"")
        .tells("following \"Submit an objection request\"")
        .tells("the form is there")
        .sent_nothing();
}

#[test]
fn the_general_objection_form_leads_on_where_its_question_is_answered_with_yes() {
    let ended = objector()
        .on(site().language("it").trouble(Trouble::GeneralFormOnly))
        .says_at_the_gate("send")
        .run();
    ended.exits(0).tells("following \"sì\"").tells("the form is there").site_received(1);
}

#[test]
fn a_question_in_words_that_nobody_saw_is_not_answered() {
    let ended = objector().on(site().language("en").trouble(Trouble::GeneralFormOnly)).run();
    ended
        .exits(13)
        .outcome("not-recognised")
        .says_it_sent("no")
        .tells("no other way led to the form either")
        .sent_nothing();
}

#[test]
fn where_a_route_leads_to_an_address_that_nobody_knows_nothing_is_filled_in_and_it_is_named() {
    let ended = objector().on(site().language("it").trouble(Trouble::FormMoved)).run();
    ended
        .exits(13)
        .outcome("not-recognised")
        .says_it_sent("no")
        .tells("it looks like the form but is at another address")
        .tells("/help/contact/1000000000000001")
        .tells("the page's address as an")
        // Nobody is asked to share what a practice site shows.
        .tells("What to do now, if this were not practice: - share the lines above")
        .sent_nothing();
}

#[test]
fn the_routes_of_the_other_network_lead_to_its_form() {
    let ended = objector()
        .on(site().form("instagram-ai").language("de").trouble(Trouble::AddressesGone))
        .option("--dry-run")
        .run();
    ended.exits(4).tells("trying the way from").tells("the form is there").sent_nothing();
}
