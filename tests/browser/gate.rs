//! The gate: nothing but the word sends, and nobody there means no.

use std::time::Duration;

use objector::practice::{Trouble, Year};
use rustix::process::Signal;

use super::stage::ended::Ended;
use super::stage::person::{CTRL_C, CTRL_D};
use super::stage::practice::Practice;
use super::stage::{Prompt, objector, site};

fn italian() -> Practice {
    site().language("it")
}

fn is_declined(ended: &Ended) {
    ended
        .exits(4)
        .outcome("declined")
        .says_it_sent("no")
        .state("declined")
        .tells("nothing was sent")
        .sent_nothing();
    assert!(ended.ground.bags("stopped").is_empty());
}

#[test]
fn an_empty_line_is_a_no() {
    is_declined(&objector().on(italian()).says_at_the_gate("").run());
}

#[test]
fn another_word_is_a_no_and_the_case_is_used_again() {
    let ended = objector().on(italian()).says_at_the_gate("yes").run();
    is_declined(&ended);
    let more_than_the_word = ended.again().says_at_the_gate("send it").run();
    is_declined(&more_than_the_word);
    let the_word = ended.again().says_at_the_gate("  SEND ").run();
    the_word.exits(0).outcome("acknowledged").site_received(1);
    let bags = ended.ground.bags("submission");
    assert_eq!(bags.len(), 1);
    assert!(bags[0].0.to_string_lossy().contains("/karen-facebook-ai-1/"), "{bags:?}");
}

#[test]
fn the_end_of_input_is_a_no() {
    is_declined(&objector().on(italian()).presses_at_the_gate(CTRL_D).run());
}

#[test]
fn ctrl_c_at_the_gate_is_a_no() {
    let ended = objector().on(italian()).presses_at_the_gate(CTRL_C).run();
    is_declined(&ended);
    ended.tells("you stopped the program before anything was sent");
}

#[test]
fn sigterm_and_a_terminal_that_goes_away_are_a_no() {
    for signal in [Signal::TERM, Signal::HUP] {
        let mut running = objector().on(italian()).start();
        running.hears(Prompt::Gate);
        running.signal(signal);
        is_declined(&running.ends());
    }
}

#[test]
fn what_was_typed_before_the_question_counts_for_nothing() {
    let mut running = objector().on(italian()).start();
    running.types("send\nsend\nyes\n");
    running.hears(Prompt::Gate);
    running.types("\n");
    is_declined(&running.ends());
}

#[test]
fn a_yes_from_a_pipe_is_nobody() {
    let ended = objector().on(italian()).with_a_piped_yes().run();
    is_declined(&ended);
    ended.tells("standard input is not a terminal");
}

#[test]
fn without_a_terminal_nobody_is_there() {
    let ended = objector().on(italian()).with_nobody_there().run();
    is_declined(&ended);
    ended.tells("standard input is not a terminal");
}

#[test]
fn a_dry_run_shows_everything_and_asks_nobody() {
    let ended = objector().on(italian()).option("--dry-run").run();
    ended
        .exits(4)
        .outcome("declined")
        .asked("send", 0)
        .tells("the dry run ends here, at the gate")
        .sent_nothing();
    assert_eq!(ended.shown("reason").as_deref(), Some(super::stage::person::REASON));
}

#[test]
fn ctrl_c_after_the_press_is_unknown_and_sends_nothing_more() {
    let practice = italian().trouble(Trouble::NoAnswer);
    let mut running = objector().on(practice).start();
    running.hears(Prompt::Gate);
    running.types("send\n");
    let came = running.ground.site().wait_for_submissions(1, Duration::from_secs(60));
    assert!(came, "{}", running.transcript());
    running.types(CTRL_C);
    let ended = running.ends();
    ended.exits(6).outcome("unknown").says_it_sent("perhaps").state("unknown").site_received(1);
    ended.again().run().exits(6).asked("send", 0).site_received(1);
}

#[test]
fn where_the_form_holds_another_address_the_person_says_which() {
    let practice = || italian().holding("karen.old@example.dk");
    let kept =
        objector().on(practice()).says_of_the_addresses("keep").says_at_the_gate("send").run();
    kept.exits(0).site_received(1).everything_agrees(
        "karen.old@example.dk",
        None,
        super::stage::person::REASON,
    );
    let used =
        objector().on(practice()).says_of_the_addresses(" Use").says_at_the_gate("send").run();
    used.exits(0).site_received(1).everything_agrees(
        "karen@example.dk",
        None,
        super::stage::person::REASON,
    );
    let stopped = objector().on(practice()).says_of_the_addresses("").run();
    is_declined(&stopped);
}

#[test]
fn an_address_typed_into_a_script_rendered_form_is_the_one_that_is_sent() {
    let ended = objector()
        .on(italian().by_react().holding("karen.old@example.dk"))
        .says_of_the_addresses("use")
        .says_at_the_gate("send")
        .run();
    ended.exits(0).everything_agrees("karen@example.dk", None, super::stage::person::REASON);
}

#[test]
fn without_an_address_in_the_scenario_the_forms_own_is_sent_and_an_empty_one_stops_it() {
    let own = objector()
        .on(italian().holding("k@example.dk"))
        .without_email()
        .without_reason()
        .says_at_the_gate("send")
        .run();
    own.exits(0).everything_agrees("k@example.dk", None, "");
    let none = objector().on(italian().holding_nothing()).without_email().run();
    none.exits(3)
        .outcome("invalid")
        .tells("add `email = \"…\"` to the scenario file")
        .sent_nothing();
}

#[test]
fn a_reason_that_the_form_requires_is_asked_for_before_anything_is_typed() {
    let ended = objector().on(italian().of_2024()).without_reason().run();
    ended
        .exits(3)
        .outcome("invalid")
        .tells("this form requires a reason, and the scenario gives none")
        .sent_nothing();
}

#[test]
fn a_country_that_the_form_does_not_list_is_not_offered() {
    for practice in [italian().of_2024(), italian().year(Year::Y2024).by_script()] {
        let ended = objector().on(practice).country("AQ").run();
        ended
            .exits(7)
            .outcome("not-accepted")
            .tells("list of countries does not offer yours (AQ)")
            .sent_nothing();
    }
}
