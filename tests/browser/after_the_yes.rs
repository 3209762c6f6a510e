//! What a page may try around the one press: to send something else, elsewhere, more often, nothing,
//! or to say yes to what never arrived.

use std::sync::Mutex;
use std::sync::mpsc::channel;

use super::stage::ear::{Ear, Heard, Reply};
use super::stage::ended::Ended;
use super::stage::{Prompt, objector};

/// Words that somebody saw Meta write.
const YES: &str = "Ciò significa che la tua richiesta verrà applicata d'ora in avanti allo sviluppo e al \
    miglioramento dell'IA in Meta";

/// Where the form goes.
const SUBMIT: &str = "/a/help/contact_us/";

/// A plain form with a script of the page's, which goes to `action`.
fn form(action: &str, script: &str) -> String {
    format!(
        "<!doctype html><html lang=it><title>Modulo</title><form method=post action={action:?}>\
         <input type=hidden name=support_form_id value=1><input type=hidden name=plan value=a>\
         <p><label>E-mail <input type=email name=email value=karen@example.dk></label></p>\
         <p><label>Motivo <textarea name=Reason></textarea></label></p><button>Invia</button></form>\
         <p id=said></p><script>const form = document.forms[0], yes = {YES:?}, field = form.Reason;\
         const say = (text) => {{ document.querySelector('#said').textContent = text }};\
         {script}</script></html>"
    )
}

fn yes() -> Reply {
    Reply::page(&format!("<!doctype html><html lang=it><p>{YES}</p></html>"))
}

/// A site with this form, which answers a submission so.
fn site(
    action: &str,
    script: &str,
    answer: impl Fn(&Heard) -> Option<Reply> + Send + Sync + 'static,
) -> Ear {
    let form = form(action, script);
    Ear::that(move |heard| match heard.method.as_str() {
        "POST" => answer(heard),
        _ => Some(Reply::page(&form)),
    })
}

/// Long after the page has come to rest it asks for `/late`.
const LATE: &str = "setTimeout(() => fetch('/late'), 25000)";

/// Whatever the page waited for, the run did not.
fn is_not_waited_for(site: &Ear) {
    let heard = site.heard();
    assert!(heard.iter().all(|it| it.path != "/late"), "{heard:?}");
}

fn sent_at(site: &Ear) -> Ended {
    objector().at(&site.origin).says_at_the_gate("send").run()
}

fn is_sealed(ended: &Ended) {
    ended
        .exits(14)
        .outcome("sealed")
        .says_it_sent("no")
        .state("not-accepted")
        .tells("was not what you were shown");
}

#[test]
fn what_is_changed_behind_the_yes_does_not_leave() {
    for script in [
        "document.querySelector('button').onmousedown = () => { form.email.value = 'mallory@example.dk' }",
        "form.onsubmit = () => { form.plan.value = 'b' }",
        "form.onsubmit = () => { form.support_form_id.value = '2' }",
        "form.onsubmit = () => { document.cookie = 'c_user=43;path=/' }",
        "form.onsubmit = () => { document.cookie = 'i_user=43;path=/' }",
        "form.addEventListener('formdata', (event) => event.formData.set('Reason', 'Yes please'))",
        "form.addEventListener('formdata', (event) => event.formData.append('also', 'Yes please'))",
        "form.addEventListener('formdata', (event) => event.formData.delete('Reason'))",
    ] {
        let site = site(SUBMIT, script, |_| Some(yes()));
        let ended = sent_at(&site);
        is_sealed(&ended);
        assert_eq!(site.posts("/"), 0, "{script}");
    }
}

#[test]
fn where_what_was_changed_behind_the_yes_did_not_leave_the_next_run_may_try() {
    let script = "form.onsubmit = () => { field.value = 'Yes please' }";
    let site = site(SUBMIT, script, |_| Some(yes()));
    let ended = sent_at(&site);
    is_sealed(&ended);
    assert_eq!(site.posts("/"), 0);
    ended.again().says_at_the_gate("no").run().exits(4).asked("send", 1);
}

#[test]
fn a_window_of_its_own_takes_the_one_request_and_its_answer_is_not_believed() {
    let site = site(SUBMIT, "form.target = '_blank'", |_| Some(yes()));
    let ended = sent_at(&site);
    ended.exits(6).outcome("unknown").says_it_sent("perhaps");
    assert_eq!(site.posts("/"), 1);
}

#[test]
fn a_look_alike_host_gets_nothing() {
    let other = Ear::that(|_| Some(yes()));
    let elsewhere = format!("form.onsubmit = () => {{ form.action = '{}{SUBMIT}' }}", other.origin);
    let site = site(SUBMIT, &elsewhere, |_| Some(yes()));
    sent_at(&site).exits(14).says_it_sent("no").tells("it goes to another host");
    assert_eq!((site.posts("/"), other.heard().len()), (0, 0));
}

#[test]
fn what_was_sent_is_not_sent_on_to_another_host() {
    let other = Ear::that(|_| Some(yes()));
    let away = format!("{}{SUBMIT}", other.origin);
    let script = format!("form.onsubmit = () => {{ {LATE} }}");
    let site =
        site(SUBMIT, &script, move |_| Some(Reply::page("").status(307).header("Location", &away)));
    let ended = sent_at(&site);
    ended
        .exits(6)
        .outcome("unknown")
        .tells("1 request that led to another host was stopped")
        .tells("the site sent it on, no answer came from there");
    is_not_waited_for(&site);
    assert_eq!((site.posts(SUBMIT), other.heard().len()), (1, 0));
}

#[test]
fn a_form_that_sends_itself_while_it_is_filled_is_stopped_and_the_person_may_still_say_yes() {
    let site = site(SUBMIT, "field.oninput = () => form.requestSubmit()", |_| Some(yes()));
    let ended = sent_at(&site);
    ended.exits(0).minds("1 request that would have submitted before your yes was stopped");
    assert_eq!(site.posts("/"), 1);
    let journal = ended.ground.journal();
    let line = r#""event":"requests-stopped","why":"submits","count":1"#;
    assert!(journal.contains(line), "{journal}");
}

/// With everything typed a draft that carries it, and the form itself; each takes back the one before,
/// whether that is held or not.
const TAKES_BACK: &str = "let last = new AbortController();\
    field.oninput = () => { for (let more = 0; more < 50; more++) { last.abort(); last = new AbortController();\
      fetch('/draft', { method: 'POST', body: field.value, signal: last.signal }).catch(() => {});\
      HTMLFormElement.prototype.submit.call(form) } }";

#[test]
fn what_the_page_takes_back_while_it_is_held_has_surely_not_left() {
    let site = site(SUBMIT, TAKES_BACK, |_| Some(yes()));
    let ended = objector().at(&site.origin).says_at_the_gate("stop").run();
    assert_eq!(site.posts("/"), 0);
    let journal = ended.ground.journal();
    assert!(!journal.contains(r#""why":"not-held""#), "{journal}");
    ended.exits(4).minds("stopped");
}

#[test]
fn a_page_that_says_yes_and_sends_nothing_is_not_believed() {
    let script = "form.onsubmit = (event) => { event.preventDefault(); say(yes) }";
    let site = site(SUBMIT, script, |_| Some(yes()));
    let ended = sent_at(&site);
    ended.exits(6).outcome("unknown").tells("but nothing with your objection left this computer");
    assert_eq!(site.posts("/"), 0);
}

#[test]
fn a_page_that_sends_nothing_and_says_something_else_did_not_take_it() {
    let script = "form.onsubmit = (event) => { event.preventDefault(); say('Manca qualcosa') }";
    let site = site(SUBMIT, script, |_| Some(yes()));
    let mut running = objector().at(&site.origin).start();
    running.hears(Prompt::Gate);
    running.types("send\n");
    running.hears(Prompt::Received);
    running.types("no\n");
    running.ends().exits(7).outcome("not-accepted").says_it_sent("no");
    assert_eq!(site.posts("/"), 0);
}

#[test]
fn a_page_that_says_yes_to_an_error_or_a_broken_connection_is_not_believed() {
    let script = "form.onsubmit = (event) => { event.preventDefault();\
        fetch(form.action, { method: 'POST', body: new FormData(form) })\
        .then(() => say(yes), () => say(yes)) }";
    let with_an_error = site(SUBMIT, script, |_| Some(yes().status(500)));
    let ended = sent_at(&with_an_error);
    ended.exits(6).outcome("unknown").tells("but the site answered with an error");
    assert_eq!(with_an_error.posts(SUBMIT), 1);
    let broken = site(SUBMIT, script, |_| None);
    let ended = sent_at(&broken);
    ended.exits(6).tells("but the connection broke before the site answered");
    assert_eq!(broken.posts(SUBMIT), 1);
}

#[test]
fn an_error_page_that_says_yes_is_not_believed() {
    let site = site(SUBMIT, "", |_| Some(yes().status(500)));
    sent_at(&site).exits(6).outcome("unknown").tells("but the site answered with an error");
    assert_eq!(site.posts(SUBMIT), 1);
}

#[test]
fn request_and_response_are_archived_and_what_the_site_keeps_to_itself_is_not() {
    let site = site(SUBMIT, "document.cookie = 'token=planted'", |_| {
        Some(yes().header("Set-Cookie", "other=planted"))
    });
    let ended = sent_at(&site);
    ended.exits(0);
    let bag = ended.ground.submission();
    let (request, response) = (bag.text("40-request.json"), bag.text("41-response.json"));
    let sent: serde_json::Value = serde_json::from_str(&request).expect("JSON");
    assert_eq!(sent["fields"][0]["value"], "karen@example.dk");
    assert_eq!(sent["left_out"]["tokens"], 1);
    let came: serde_json::Value = serde_json::from_str(&response).expect("JSON");
    assert_eq!(came["responses"][0]["status"], 200);
    assert!(came["responses"][0]["body_bytes"].as_u64() > Some(100), "{response}");
    assert!(!request.contains("planted") && !response.contains("planted"), "{request}{response}");
    bag.is_valid();
}

/// A form whose script sends it, over a connection that breaks, and then does this.
fn sent_over_a_broken_connection(then: &str) -> String {
    format!(
        "form.onsubmit = (event) => {{ event.preventDefault(); const body = new URLSearchParams(new FormData(form)); \
         fetch(form.action, {{ method: 'POST', body }}).catch(() => {{ {then} }}) }};"
    )
}

#[test]
fn where_the_connection_broke_and_the_page_is_at_rest_nothing_more_is_waited_for() {
    let site = site(SUBMIT, &sent_over_a_broken_connection(LATE), |_| None);
    let ended = sent_at(&site);
    ended
        .exits(6)
        .outcome("unknown")
        .says_it_sent("perhaps")
        .asked("received", 0)
        .tells("the connection broke before an answer came, and the page says nothing new");
    is_not_waited_for(&site);
    assert_eq!(site.posts(SUBMIT), 1);
    let bag = ended.ground.submission();
    for evidence in ["30-answer.png", "30-answer.html", "40-request.json"] {
        assert!(bag.data(evidence).exists(), "{evidence}");
    }
    bag.is_valid();
}

/// The page that lost its connection may know more by another way, and says that more is to come or
/// asks for it: then it is waited for, as long as any answer is.
#[test]
fn where_the_connection_broke_a_page_that_is_not_at_rest_is_waited_for() {
    let busy =
        "form.ariaBusy = 'true'; setTimeout(() => { form.ariaBusy = 'false'; say(yes) }, 5000)";
    let asks = "fetch('/how').then(() => say(yes)); setTimeout(() => fetch('/now'), 5000)";
    for then in [busy, asks] {
        let script = sent_over_a_broken_connection(then);
        let form = form(SUBMIT, &script);
        let (may, now) = channel();
        let (may, now) = (Mutex::new(may), Mutex::new(now));
        let site = Ear::that(move |heard| match (heard.method.as_str(), heard.path.as_str()) {
            ("POST", _) => None,
            (_, "/how") => now.lock().ok()?.recv().ok().map(|()| Reply::page("")),
            (_, "/now") => may.lock().ok()?.send(()).ok().map(|()| Reply::page("")),
            _ => Some(Reply::page(&form)),
        });
        let ended = sent_at(&site);
        ended.exits(6).outcome("unknown").tells("the page acknowledged your objection, but");
    }
}

/// Nothing of the document itself changes when it comes.
#[test]
fn an_answer_inside_a_shadow_root_is_seen_when_it_comes() {
    let script = format!(
        "const inside = document.querySelector('#said').attachShadow({{ mode: 'open' }}); \
         inside.innerHTML = '<p></p>'; \
         form.onsubmit = (event) => {{ event.preventDefault(); const body = new URLSearchParams(new FormData(form)); \
         fetch(form.action, {{ method: 'POST', body }}).then(() => setTimeout(() => {{ \
         inside.querySelector('p').textContent = yes; {LATE} }}, 3000)) }};"
    );
    let site = site(SUBMIT, &script, |_| Some(yes()));
    sent_at(&site).exits(0).outcome("acknowledged");
    is_not_waited_for(&site);
}
