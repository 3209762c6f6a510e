//! Processes that die, at every moment: nothing stays behind, nothing is sent twice.

use std::time::Duration;

use objector::practice::Trouble;
use rustix::process::Signal;

use super::stage::driver::RunningDriver;
use super::stage::own_site::OwnSite;
use super::stage::processes::Process;
use super::stage::{Prompt, Running, objector, site};

fn at_the_gate() -> Running {
    let mut running = objector().on(site().language("it")).start();
    running.hears(Prompt::Gate);
    running
}

#[test]
fn when_the_program_is_killed_at_the_gate_nothing_stays_behind_and_nothing_was_sent() {
    let mut running = at_the_gate();
    let ground = std::sync::Arc::clone(&running.ground);
    // All three are there before.
    ground.geckodriver();
    ground.firefox();
    running.signal(Signal::KILL);
    let ended = running.ends();
    ended.exits(-1);
    ground.is_cleared();
    ended.sent_nothing();
    // The next run takes up the same case.
    let next = ended.again().says_at_the_gate("send").run();
    next.exits(0).outcome("acknowledged").site_received(1);
}

#[test]
fn when_geckodriver_is_killed_at_the_gate_a_yes_sends_nothing() {
    let mut running = at_the_gate();
    running.ground.geckodriver().kill();
    running.types("send\n");
    let ended = running.ends();
    ended.exits(9).outcome("unavailable").says_it_sent("no").state("prepared").sent_nothing();
}

#[test]
fn when_firefox_is_killed_at_the_gate_a_yes_sends_nothing() {
    let mut running = at_the_gate();
    running.ground.firefox().kill();
    running.types("send\n");
    let ended = running.ends();
    ended.exits(9).outcome("unavailable").says_it_sent("no").state("prepared").sent_nothing();
}

#[test]
fn when_the_pages_own_process_is_killed_at_the_gate_a_yes_sends_nothing_and_it_says_why() {
    let mut running = at_the_gate();
    running.ground.process(Process::shows_a_page).kill();
    running.types("send\n");
    let ended = running.ends();
    ended.exits(9).outcome("unavailable").says_it_sent("no").state("prepared").sent_nothing();
    for jargon in ["marionette", "ExecuteScript"] {
        assert!(!ended.transcript.contains(jargon), "{}", ended.transcript);
    }
}

#[test]
fn when_the_program_is_killed_after_the_press_the_next_run_says_unknown() {
    let practice = site().language("it").trouble(Trouble::NoAnswer);
    let mut running = objector().on(practice).start();
    running.hears(Prompt::Gate);
    running.types("send\n");
    let ground = std::sync::Arc::clone(&running.ground);
    assert!(
        ground.site().wait_for_submissions(1, Duration::from_secs(60)),
        "{}",
        running.transcript()
    );
    running.signal(Signal::KILL);
    let killed = running.ends();
    ground.is_cleared();
    assert_eq!(ground.asks(&["show", "karen-facebook-ai-1"])["state"], "sending");
    let next = killed.again().run();
    next.exits(6).outcome("unknown").asked("send", 0).site_received(1);
}

#[test]
fn when_firefox_is_killed_after_the_press_it_is_unknown() {
    let practice = site().language("it").trouble(Trouble::NoAnswer);
    let mut running = objector().on(practice).start();
    running.hears(Prompt::Gate);
    running.types("send\n");
    assert!(running.ground.site().wait_for_submissions(1, Duration::from_secs(60)));
    running.ground.firefox().kill();
    let ended = running.ends();
    ended.exits(6).outcome("unknown").says_it_sent("perhaps").state("unknown").site_received(1);
}

/// The only test that has two runs at once: the second never comes to a browser.
#[test]
fn a_second_run_while_the_first_waits_is_refused_before_any_browser() {
    let mut first = at_the_gate();
    let loads = first.ground.site().requests().len();
    let second = objector().on_ground(&first.ground, "facebook").beside_another().run();
    second.exits(8).outcome("error").tells("open in another run");
    assert_eq!(first.ground.site().requests().len(), loads);
    first.types("send\n");
    first.ends().exits(0).outcome("acknowledged").site_received(1);
}

#[test]
fn of_several_scenarios_an_unknown_end_is_the_one_that_counts() {
    let practice = site().holding_nothing().trouble(Trouble::UnknownAnswer);
    let ended = objector()
        .on(practice)
        .and_then("anna", "anna@example.dk")
        .says_at_the_gate("no")
        .says_at_the_gate("send")
        .answers(Prompt::Received, "unsure\n")
        .run();
    ended.exits(6).outcome("unknown").state("unknown").site_received(1);
    let ends: Vec<_> = ended
        .events
        .iter()
        .filter(|event| event["event"] == "outcome")
        .map(|event| (event["case"].clone(), event["exit"].clone()))
        .collect();
    assert_eq!(
        ends,
        [("karen-facebook-ai-1".into(), 4.into()), ("anna-facebook-ai-1".into(), 6.into())]
    );
}

/// A page that sends its form without end, and once more whenever it is left.
fn a_page_that_never_stops_sending() -> OwnSite {
    let script = "const form = document.querySelector('form'), to = form.action;\
        const body = () => new URLSearchParams(new FormData(form));\
        const send = (more) => fetch(to, { method: 'POST', mode: 'no-cors', body: body(), ...more });\
        const beg = async () => { for (;;) { await send().catch(() => {}) } };\
        for (let each = 0; each < 8; each++) { beg() }\
        for (const end of ['beforeunload', 'pagehide', 'unload', 'visibilitychange']) {\
            addEventListener(end, () => {\
                navigator.sendBeacon(to, body());\
                send({ keepalive: true }).catch(() => {});\
                const late = new XMLHttpRequest();\
                try { late.open('POST', to, false); late.send(body()) } catch {}\
            })\
        }";
    let form = format!(
        "<!doctype html><html lang=en><title>Object</title><h3>Object to your information being used for AI at Meta</h3>\
         <form method=post action=\"/a/help/contact_us/\">\
         <input type=hidden name=support_form_id value=1>\
         <p><label>Email <input type=email name=email required value=karen@example.dk></label></p>\
         <p><label>Please tell us how this processing impacts you. <textarea name=reason></textarea></label></p>\
         <button>Submit</button></form><script>{script}</script></html>"
    );
    OwnSite::start(form, "<!doctype html><p>Thank you</p>".into())
}

#[test]
fn a_page_that_sends_without_end_reaches_nobody_also_while_the_browser_ends() {
    let site = a_page_that_never_stops_sending();
    let ended = objector().at(&site.origin).says_at_the_gate("no").run();
    ended.exits(4).outcome("declined").says_it_sent("no");
    assert_eq!(site.posts(), 0);
}

#[test]
fn a_page_that_sends_without_end_reaches_nobody_when_the_program_is_killed() {
    let site = a_page_that_never_stops_sending();
    let mut running = objector().at(&site.origin).start();
    running.hears(Prompt::Gate);
    let ground = std::sync::Arc::clone(&running.ground);
    running.signal(Signal::KILL);
    running.ends().exits(-1);
    ground.is_cleared();
    assert_eq!(site.posts(), 0);
}

#[test]
fn a_page_that_sends_without_end_reaches_nobody_where_the_driver_is_somebody_elses() {
    let (site, driver) = (a_page_that_never_stops_sending(), RunningDriver::start(None));
    let ended = objector()
        .at(&site.origin)
        .option("--webdriver")
        .option(&driver.address)
        .says_at_the_gate("no")
        .run();
    ended.exits(4).outcome("declined").says_it_sent("no");
    assert_eq!(site.posts(), 0);
}
