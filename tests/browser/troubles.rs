//! Everything that can go wrong at the site: how it ends, what reached the site, where the case
//! then stands, and that a second run sends nothing more.

use objector::practice::Trouble;

use super::stage::ended::Ended;
use super::stage::person::{CTRL_D, EMAIL, REASON};
use super::stage::practice::Practice;
use super::stage::{Prompt, objector, site};

fn troubled(trouble: Trouble) -> Practice {
    site().trouble(trouble)
}

/// Another run on the same ground is told that nobody knows what became of the first.
fn the_next_run_sends_nothing_and_says_unknown(first: &Ended, received: usize) {
    let next = first.again().run();
    next.exits(6)
        .outcome("unknown")
        .asked("send", 0)
        .tells("this run sent nothing")
        .site_received(received);
}

/// The page says "sending" for more than two seconds, which nobody can explain: the person is asked,
/// and the question is withdrawn when the answer comes.
#[test]
fn a_slow_answer_in_sourced_words_withdraws_the_question() {
    for practice in
        [troubled(Trouble::Slow).language("it"), troubled(Trouble::Slow).language("it").by_script()]
    {
        let ended =
            objector().on(practice).says_at_the_gate("send").answers(Prompt::Received, "").run();
        ended
            .exits(0)
            .outcome("acknowledged")
            .as_sure_as("your computer")
            .asked("received", 1)
            .tells("The page says something else meanwhile; the question is withdrawn.")
            .site_received(1)
            .everything_agrees(EMAIL, None, REASON);
    }
}

#[test]
fn a_slow_page_after_a_plain_form_is_waited_for() {
    let ended = objector()
        .on(troubled(Trouble::Slow).language("it").plain_form())
        .says_at_the_gate("send")
        .run();
    ended.exits(0).as_sure_as("your computer").asked("received", 0).site_received(1);
}

#[test]
fn a_log_in_wall_ends_it_at_once_in_practice() {
    for practice in [
        troubled(Trouble::LogInWall),
        troubled(Trouble::LogInWall).form("instagram-ai").language("sv"),
    ] {
        let ended = objector().on(practice).run();
        ended
            .exits(11)
            .outcome("login-needed")
            .says_it_sent("no")
            .state("prepared")
            .tells("asks for a log-in before it shows the form")
            .sent_nothing();
    }
}

#[test]
fn that_somebody_objected_before_is_not_believed_in_words_without_a_source() {
    let ended = objector().on(troubled(Trouble::AlreadyObjected)).run();
    ended
        .exits(13)
        .outcome("not-recognised")
        .says_it_sent("no")
        .state("prepared")
        .tells("We already have an objection for this account")
        .sent_nothing();
}

#[test]
fn that_the_form_is_not_offered_is_believed_in_metas_own_words() {
    let ended = objector().on(troubled(Trouble::NotOffered)).run();
    ended
        .exits(7)
        .outcome("not-accepted")
        .says_it_sent("no")
        .state("prepared")
        .tells("This content is not relevant to your location")
        .sent_nothing();
}

#[test]
fn that_the_form_is_not_offered_is_not_believed_in_other_words() {
    let ended = objector().on(troubled(Trouble::NotOffered).language("da")).run();
    ended.exits(13).outcome("not-recognised").sent_nothing();
}

#[test]
fn an_error_of_the_server_after_receipt_is_no_success() {
    let ended = objector()
        .on(troubled(Trouble::ServerError))
        .says_at_the_gate("send")
        .reads_the_answer_as("no")
        .run();
    ended.exits(6).outcome("unknown").says_it_sent("perhaps").state("unknown").site_received(1);
    the_next_run_sends_nothing_and_says_unknown(&ended, 1);
}

#[test]
fn an_error_page_after_a_plain_form_is_no_success() {
    let ended = objector()
        .on(troubled(Trouble::ServerError).plain_form())
        .says_at_the_gate("send")
        .reads_the_answer_as("no")
        .run();
    ended.exits(6).state("unknown").site_received(1);
}

#[test]
fn what_was_sent_by_script_over_a_broken_connection_is_not_sent_again() {
    let ended = objector()
        .on(troubled(Trouble::DroppedConnection))
        .says_at_the_gate("send")
        .reads_the_answer_as("unsure")
        .run();
    ended.exits(6).outcome("unknown").state("unknown").site_received(1);
    the_next_run_sends_nothing_and_says_unknown(&ended, 1);
}

#[test]
fn a_plain_form_over_a_broken_connection_is_not_sent_again() {
    let ended = objector()
        .on(troubled(Trouble::DroppedConnection).plain_form())
        .says_at_the_gate("send")
        .run();
    ended
        .exits(6)
        .outcome("unknown")
        .says_it_sent("perhaps")
        .state("unknown")
        .tells("the connection broke before an answer came")
        .site_received(1);
}

#[test]
fn what_react_sent_over_a_broken_connection_is_not_sent_again() {
    let ended = objector()
        .on(troubled(Trouble::DroppedConnection).by_react())
        .says_at_the_gate("send")
        .reads_the_answer_as("unsure")
        .run();
    ended.exits(6).site_received(1);
}

#[test]
fn a_message_in_the_form_that_nobody_knows_is_read_by_the_person() {
    let ended = objector()
        .on(troubled(Trouble::Validation))
        .says_at_the_gate("send")
        .reads_the_answer_as("no")
        .run();
    ended
        .exits(6)
        .outcome("unknown")
        .state("unknown")
        .tells("Check what you entered and try again")
        .site_received(1);
}

#[test]
fn of_a_page_that_sends_twice_one_request_leaves() {
    let ended = objector()
        .on(troubled(Trouble::DoubleRequest).language("it"))
        .says_at_the_gate("send")
        .run();
    ended
        .does_not_mind("unsealed")
        .exits(0)
        .site_received(1)
        .tells("1 request that would have submitted a second time was stopped");
    assert!(
        ended.ground.journal().contains(r#""event":"requests-stopped","why":"second","count":1"#)
    );
}

/// The script's own request leaves first, and its answer is lost on the page that should have gone.
#[test]
fn of_a_plain_form_that_is_sent_by_script_as_well_one_request_leaves_and_nobody_knows() {
    let ended = objector()
        .on(troubled(Trouble::DoubleRequest).language("it").plain_form())
        .says_at_the_gate("send")
        .run();
    ended.exits(6).site_received(1).tells("the site answered with status 200");
}

#[test]
fn labels_that_nobody_knows_are_made_up_for_by_structure_and_the_gate_says_so() {
    let ended = objector()
        .on(troubled(Trouble::ChangedLabels).language("it"))
        .says_at_the_gate("send")
        .run();
    ended
        .exits(0)
        .minds("found by structure alone, not by words or names: the reason;")
        .site_received(1)
        .everything_agrees(EMAIL, None, REASON);
}

#[test]
fn a_button_that_nobody_knows_is_found_by_structure_and_the_gate_says_so() {
    let ended = objector()
        .on(troubled(Trouble::ChangedLabels).language("it").by_script())
        .says_at_the_gate("send")
        .run();
    ended.exits(0).minds("the reason, the button;").site_received(1);
}

#[test]
fn a_required_field_that_nobody_can_explain_stops_it_by_name() {
    for practice in
        [troubled(Trouble::UnknownRequired), troubled(Trouble::UnknownRequired).by_script()]
    {
        let ended = objector().on(practice).run();
        ended
            .exits(13)
            .outcome("not-recognised")
            .tells("a required field that the program cannot explain")
            .tells("[Link to your profile]")
            .sent_nothing();
    }
}

#[test]
fn where_the_forms_first_address_is_gone_its_other_one_is_used() {
    for practice in [site().language("it"), site().language("it").form("instagram-ai").by_script()]
    {
        let ended = objector()
            .on(practice.trouble(Trouble::FirstAddressGone))
            .says_at_the_gate("send")
            .run();
        ended.exits(0).outcome("acknowledged").tells("trying its other one").site_received(1);
    }
}

#[test]
fn another_host_gets_nothing() {
    let ended = objector().on(troubled(Trouble::OtherHost)).run();
    ended.exits(14).outcome("sealed").says_it_sent("no").state("prepared").sent_nothing();
    let site = ended.ground.site();
    let other = site.other_origin().expect("another origin");
    ended.tells(&other);
    let asked = site.requests_at_other();
    assert!(asked.iter().all(|it| it.method == "GET" && it.body.is_empty()), "{asked:?}");
}

#[test]
fn words_of_success_in_the_small_print_are_no_answer() {
    let ended = objector()
        .on(troubled(Trouble::SuccessInSmallPrint).language("it"))
        .says_at_the_gate("send")
        .answers(Prompt::Received, "unsure\n")
        .run();
    ended.exits(6).outcome("unknown").site_received(1).state("unknown");
}

#[test]
fn words_of_success_that_stood_in_the_form_and_follow_it_to_the_next_page_are_no_answer() {
    let ended = objector()
        .on(troubled(Trouble::SuccessInSmallPrint).language("it").plain_form())
        .says_at_the_gate("send")
        .answers(Prompt::Received, "unsure\n")
        .run();
    ended.exits(6).outcome("unknown").site_received(1);
}

#[test]
fn an_answer_that_nobody_knows_counts_as_the_person_reads_it() {
    let practice = || troubled(Trouble::UnknownAnswer);
    let read = |answer: &str| {
        objector().on(practice()).says_at_the_gate("send").answers(Prompt::Received, answer).run()
    };
    let yes = read(" YES \n");
    yes.exits(0).outcome("acknowledged").as_sure_as("you").state("acknowledged").site_received(1);
    let unsure = read("unsure\n");
    unsure.exits(6).outcome("unknown").state("unknown").site_received(1);
    let nobody = read(CTRL_D);
    nobody.exits(6).outcome("unknown").state("unknown").site_received(1);
    the_next_run_sends_nothing_and_says_unknown(&nobody, 1);
}

#[test]
fn whoever_is_acknowledged_is_told_so_by_the_next_run_under_any_name() {
    let first = objector().on(site().language("it")).says_at_the_gate("send").run();
    first.exits(0);
    let second = first.again().run();
    second
        .exits(5)
        .outcome("already-objected")
        .asked("send", 0)
        .tells("this run sent nothing")
        .site_received(1);
    let other_name = first.again().account("karen-again").run();
    other_name.exits(5).outcome("already-objected").asked("send", 0).site_received(1);
}

#[test]
fn silence_after_the_press_is_unknown() {
    let ended = objector()
        .on(troubled(Trouble::NoAnswer))
        .says_at_the_gate("send")
        .answers(Prompt::Received, "unsure\n")
        .run();
    ended.exits(6).outcome("unknown").says_it_sent("perhaps").state("unknown").site_received(1);
    the_next_run_sends_nothing_and_says_unknown(&ended, 1);
}
