//! What the page says after the press, in ways that the practice site does not know.

use super::stage::own_site::OwnSite;
use super::stage::{Prompt, Running, objector, site};

/// Words that somebody saw Meta write: yes, in Italian.
const YES: &str = "Ciò significa che la tua richiesta verrà applicata d'ora in avanti allo sviluppo e al \
    miglioramento dell'IA in Meta";
/// Words that somebody saw Meta write: not here, in English.
const NO: &str = "This content is not relevant to your location";

/// A plain form that is answered with this.
fn site_that_answers(answer: &str) -> OwnSite {
    let form = "<!doctype html><html lang=it><title>Modulo</title>\
        <form method=post action=\"/a/help/contact_us/\"><input type=hidden name=support_form_id value=1>\
        <p><label>E-mail <input type=email name=email value=karen@example.dk></label></p>\
        <p><label>Motivo <textarea name=Reason></textarea></label></p><button>Invia</button></form></html>";
    OwnSite::start(form.to_owned(), format!("<!doctype html><html lang=it>{answer}</html>"))
}

fn sent_to(site: &OwnSite) -> Running {
    let mut running = objector().at(&site.origin).start();
    running.hears(Prompt::Gate);
    running.types("send\n");
    running
}

#[test]
fn a_clear_no_in_metas_own_words_is_a_no() {
    let site = site_that_answers(&format!("<p>{NO}</p>"));
    let ended = sent_to(&site).ends();
    ended.exits(7).outcome("not-accepted").says_it_sent("yes").state("not-accepted").tells(NO);
    assert_eq!(site.posts(), 1);
    // No validation message, and nobody settled it: it counts as spent.
    ended.again().run().exits(5).outcome("already-objected").asked("send", 0);
    assert_eq!(site.posts(), 1);
}

#[test]
fn yes_and_no_at_once_is_unknown() {
    let site = site_that_answers(&format!("<p>{YES}</p><p>{NO}</p>"));
    let ended = sent_to(&site).ends();
    ended.exits(6).outcome("unknown").state("unknown").tells("the page says yes and no at once");
}

#[test]
fn words_of_success_that_nobody_can_see_are_no_answer() {
    let site = site_that_answers(&format!(
        "<p>Grazie</p><p hidden>{YES}</p><!-- {YES} --><script>/* {YES} */</script>"
    ));
    let mut running = sent_to(&site);
    running.hears(Prompt::Received);
    running.types("unsure\n");
    running.ends().exits(6).outcome("unknown");
}

#[test]
fn words_of_success_in_a_field_or_a_link_text_of_a_title_are_no_answer() {
    let site = site_that_answers(&format!(
        "<title>{YES}</title><p>Grazie</p><textarea>{YES}</textarea><input value=\"{YES}\"><img alt=\"{YES}\">"
    ));
    let mut running = sent_to(&site);
    running.hears(Prompt::Received);
    running.types("no\n");
    running.ends().exits(6).outcome("unknown");
}

#[test]
fn a_dialog_of_the_browsers_own_after_the_press_is_unknown() {
    let site = site_that_answers("<p>Grazie</p><script>alert('Fatto tutto')</script>");
    let ended = sent_to(&site).ends();
    ended
        .exits(6)
        .outcome("unknown")
        .says_it_sent("perhaps")
        .state("unknown")
        .tells("the page opened a dialog of the browser's own");
    assert_eq!(site.posts(), 1);
}

/// The answer comes while the person still looks at something else.
#[test]
fn a_sourced_answer_that_comes_meanwhile_withdraws_the_question() {
    let site = site_that_answers(&format!(
        "<p>Un attimo</p><script>fetch('/change').then(() => {{ \
         document.querySelector('p').textContent = \"{YES}\"; return fetch('/changed'); }})</script>"
    ));
    let mut running = sent_to(&site);
    running.hears(Prompt::Received);
    site.changes();
    running.ends().exits(0).as_sure_as("your computer").tells("the question is withdrawn");
}

#[test]
fn a_long_reason_arrives_to_the_last_character() {
    let odd = "\"Ærlig\" & <b>kort</b> = 100 % + 'nej' 👩‍🦰 \\n %0D%0A; ";
    let reason = format!("{}\n\n{}slut.", odd.repeat(40), "Punkt for punkt. ".repeat(120));
    for practice in [site().language("it").plain_form(), site().language("it").by_react()] {
        let ended = objector().on(practice).reason(&reason).says_at_the_gate("send").run();
        ended.exits(0).site_received(1).arrived_as(&reason);
    }
}

#[test]
fn a_short_reason_is_typed_key_by_key_and_arrives() {
    let reason = "Nej tak: ikke mine ord, ikke mine billeder – \"aldrig\".";
    for practice in [site().language("it"), site().language("it").by_react()] {
        let ended = objector().on(practice).reason(reason).says_at_the_gate("send").run();
        ended.exits(0).site_received(1).arrived_as(reason);
    }
}
