//! The page changes while the person reads: a yes counts for what was shown and for nothing else.

use super::stage::own_site::OwnSite;
use super::stage::{Prompt, Running, objector};

/// Words that somebody saw Meta write.
const ACKNOWLEDGED: &str = "Ciò significa che la tua richiesta verrà applicata d'ora in avanti allo sviluppo e al \
    miglioramento dell'IA in Meta";

/// A form whose script, each time the test says so, does `change` with the number `n`.
fn site_that(change: &str) -> OwnSite {
    let form = format!(
        "<!doctype html><html lang=it><title>Modulo</title><p id=outside>Notizie</p>\
         <form method=post action=\"/a/help/contact_us/\">\
         <input type=hidden name=support_form_id value=1><input type=hidden name=plan value=a>\
         <p><label><span>E-mail</span><input type=email name=email value=karen@example.dk></label></p>\
         <p><label>Motivo <textarea name=Reason></textarea></label></p>\
         <button>Invia</button></form>\
         <script>(async () => {{ for (let n = 1; ; n++) {{\
         await fetch('/change'); {change}; await fetch('/changed'); }} }})();</script></html>"
    );
    let answer = format!("<!doctype html><html lang=it><p>{ACKNOWLEDGED}</p></html>");
    OwnSite::start(form, answer)
}

fn at_the_gate_of(site: &OwnSite) -> Running {
    let mut running = objector().at(&site.origin).start();
    running.hears(Prompt::Gate);
    running
}

/// Each of these is in what the yes is bound to.
#[test]
fn a_change_inside_the_form_voids_the_yes_and_the_gate_is_shown_again() {
    for change in [
        "document.querySelector('span').textContent = 'E-mail ' + n",
        "document.querySelector('[name=email]').value = 'mallory@example.dk'",
        "document.forms[0].action = '/somewhere/else/'",
        "document.forms[0].plan.value = 'b' + n",
        "document.cookie = 'c_user=' + n + ';path=/'",
        "document.forms[0].insertAdjacentHTML('beforeend', '<input type=hidden name=more value=1>')",
    ] {
        let site = site_that(change);
        let mut running = at_the_gate_of(&site);
        site.changes();
        running.types("send\n");
        running.hears(Prompt::Gate);
        assert_eq!(site.posts(), 0, "{change}");
        running.types("send\n");
        let ended = running.ends();
        ended
            .exits(0)
            .asked("send", 2)
            .tells("The form changed after your yes. Nothing was sent; here it is again.");
        assert_eq!(site.posts(), 1, "{change}");
        assert_eq!(&ended.ground.submission().consent(), &ended.gate()["preview"]);
    }
}

#[test]
fn a_form_that_keeps_changing_is_given_up() {
    let site = site_that("document.querySelector('span').textContent = 'E-mail ' + n");
    let mut running = at_the_gate_of(&site);
    for last in [false, false, true] {
        site.changes();
        running.types("send\n");
        if !last {
            running.hears(Prompt::Gate);
        }
    }
    let ended = running.ends();
    ended
        .exits(13)
        .outcome("not-recognised")
        .says_it_sent("no")
        .asked("send", 3)
        .leaves_the_case_unspent();
    assert_eq!(site.posts(), 0);
}

#[test]
fn a_change_elsewhere_on_the_page_does_not_void_the_yes() {
    let site = site_that("document.querySelector('#outside').textContent = 'Notizie ' + n");
    let mut running = at_the_gate_of(&site);
    site.changes();
    running.types("send\n");
    running.ends().exits(0).asked("send", 1);
    assert_eq!(site.posts(), 1);
}

#[test]
fn what_lies_over_the_button_is_not_pressed_instead_of_it() {
    let site = site_that(
        "document.body.insertAdjacentHTML('beforeend', '<div id=veil style=\"position:fixed;inset:0\"></div>')",
    );
    let mut running = at_the_gate_of(&site);
    site.changes();
    running.types("send\n");
    let ended = running.ends();
    ended
        .exits(13)
        .outcome("not-recognised")
        .says_it_sent("no")
        .tells("the button cannot be pressed")
        .leaves_the_case_unspent();
    assert_eq!(site.posts(), 0);
}

#[test]
fn a_page_context_that_is_taken_on_after_the_yes_stops_it() {
    let site = site_that("document.cookie = 'i_user=1;path=/'");
    let mut running = at_the_gate_of(&site);
    site.changes();
    running.types("send\n");
    let ended = running.ends();
    ended
        .exits(7)
        .outcome("not-accepted")
        .says_it_sent("no")
        .tells("you act as a Page or another profile on Facebook")
        .leaves_the_case_unspent();
    assert_eq!(site.posts(), 0);
}

#[test]
fn a_required_field_that_appears_after_the_yes_stops_it() {
    let site = site_that(
        "document.forms[0].insertAdjacentHTML('afterbegin', '<label>Altro <input name=x required></label>')",
    );
    let mut running = at_the_gate_of(&site);
    site.changes();
    running.types("send\n");
    let ended = running.ends();
    ended.exits(13).outcome("not-recognised").says_it_sent("no").leaves_the_case_unspent();
    assert_eq!(site.posts(), 0);
}
