//! The person fills in the form and presses, in a window that is watched: real keys, real clicks.

use std::time::Duration;

use super::stage::ear::{Ear, Heard, Reply};
use super::stage::screen::Screen;
use super::stage::{Prompt, Running, objector};

/// Words that somebody saw Meta write.
const YES: &str = "Ciò significa che la tua richiesta verrà applicata d'ora in avanti allo sviluppo e al \
    miglioramento dell'IA in Meta";

const SUBMIT: &str = "/a/help/contact_us/";
const TYPED: &str = "My own words, and nobody else has them.";

/// Where the form's parts stand on the screen.
const REASON: (u32, u32) = (500, 300);
const EMAIL: (u32, u32) = (500, 545);
const BUTTON: (u32, u32) = (500, 720);

/// The page tells the colour of what the window says: all that it can see of it.
const TELLS_THE_COLOUR: &str = "const said = new Set(); setInterval(() => {
    const last = document.documentElement.lastElementChild;
    const colour = last === document.body ? 'nothing' : getComputedStyle(last).backgroundColor;
    if (!said.has(colour)) { said.add(colour); fetch('/says/' + colour.replace(/[^0-9a-z]+/g, '-')) } }, 100);";

/// The colours of what to do, and of what was stopped.
const BLUE: &str = "/says/rgb-20-58-90-";
const RED: &str = "/says/rgb-122-16-32-";

/// A form whose parts stand where the hands find them. It tells when what is typed has arrived.
fn form(script: &str) -> String {
    format!(
        "<!doctype html><html lang=it><title>Modulo</title><style>\
         label, button {{ position: fixed; left: 0; width: 100% }} label {{ top: 100px }}\
         label + label {{ top: 420px }} button {{ bottom: 0; height: 170px }}\
         textarea, input {{ display: block; width: 100%; height: 70px }} textarea {{ height: 270px }}</style>\
         <form method=post action={SUBMIT:?}><input type=hidden name=support_form_id value=1>\
         <label>Motivo <textarea name=Reason></textarea></label>\
         <label>E-mail <input type=email name=email value=karen@example.dk></label>\
         <button>Invia</button></form><p id=said></p><script>\
         const form = document.forms[0], field = form.Reason;\
         field.addEventListener('input', () => {{ if (field.value.endsWith('.')) setTimeout(() => fetch('/typed'), 300) }});\
         {TELLS_THE_COLOUR}\
         {script}</script></html>"
    )
}

fn yes() -> Reply {
    Reply::page(&format!("<!doctype html><html lang=it><p>{YES}</p></html>"))
}

/// A site with this form, which answers a submission with a yes.
fn site(script: &str) -> Ear {
    let form = form(script);
    Ear::that(move |heard| match heard.method.as_str() {
        "POST" => Some(yes()),
        _ => Some(Reply::page(&form)),
    })
}

/// Karen before a window with the form.
fn karen_at(site: &Ear, screen: &Screen) -> Running {
    let mut running = objector()
        .at(&site.origin)
        .option("--assist")
        .environment("DISPLAY", screen.display())
        .start();
    running.hears(Prompt::FilledIn);
    running
}

/// She types her reason, and it has arrived.
fn types_the_reason(site: &Ear, screen: &Screen) {
    screen.clicks(REASON);
    screen.types(TYPED);
    site.hears("/typed");
}

fn says_yes(running: &mut Running) {
    running.types("\n");
    running.hears(Prompt::Gate);
    running.types("send\n");
    running.hears(Prompt::PressYourself);
}

#[test]
fn the_person_fills_in_and_presses_and_what_comes_too_early_is_stopped_and_said_in_the_window() {
    let (site, screen) = (site(""), Screen::new());
    let mut running = karen_at(&site, &screen);
    site.hears(BLUE);
    types_the_reason(&site, &screen);
    screen.clicks(BUTTON);
    site.hears(RED);
    running.hears(Prompt::FilledIn);
    assert_eq!(site.posts("/"), 0);
    says_yes(&mut running);
    assert_eq!(site.posts("/"), 0);
    screen.clicks(BUTTON);
    let ended = running.ends();
    ended
        .exits(0)
        .outcome("acknowledged")
        .as_sure_as("your computer")
        .tells("was stopped, and nothing was sent")
        .minds("1 request that would have submitted before your yes was stopped")
        .minds("the reason is not what your scenario says");
    assert_eq!(ended.shown("reason").as_deref(), Some(TYPED));
    assert_eq!(ended.shown("email").as_deref(), Some("karen@example.dk"));
    assert_eq!(site.posts(SUBMIT), 1);
    assert_eq!(site.posts("/"), 1);
    let journal = ended.ground.journal();
    assert!(journal.contains(r#""event":"taken-over""#), "{journal}");
    assert!(journal.contains(r#""event":"pressed","by_person":true"#), "{journal}");
    let bag = ended.ground.submission();
    bag.is_valid();
    assert_eq!(bag.text("50-sent-text.txt"), TYPED);
    assert!(bag.text("40-request.json").contains(TYPED));
}

#[test]
fn a_window_that_may_send_by_enter_is_watched_the_same() {
    let (site, screen) = (site(""), Screen::new());
    let mut running = karen_at(&site, &screen);
    types_the_reason(&site, &screen);
    screen.clicks(EMAIL);
    screen.strikes("Return");
    running.hears(Prompt::FilledIn);
    running.types("\n");
    running.hears(Prompt::Gate);
    screen.clicks(EMAIL);
    screen.strikes("Return");
    running.hears(Prompt::Gate);
    assert_eq!(site.posts("/"), 0);
    running.types("send\n");
    running.hears(Prompt::PressYourself);
    screen.clicks(EMAIL);
    screen.strikes("Return");
    running.ends().exits(0).outcome("acknowledged");
    assert_eq!(site.posts("/"), 1);
}

/// Every way by which a page that hears what is typed could save it. At first each carries something
/// harmless, which shows that it is open.
const AUTOSAVE: &str = "
    const post = (path, body, from = window) => from.fetch('/leak/' + path, { method: 'POST', body });
    const ways = [
      (text) => post('handler', text), (text) => post('form', new URLSearchParams({ draft: text })),
      (text) => post('base64', btoa(text)), (text) => post('frame', text, frames[0]),
      (text) => setTimeout(() => post('later', text), 50), (text) => worker.postMessage(text),
      (text) => navigator.sendBeacon('/leak/beacon', text),
      (text) => { new Image().src = '/leak/address?' + encodeURIComponent(text) },
    ];
    const all = (text) => ways.forEach((way) => way(text));
    const sync = (text) => {
      const request = new XMLHttpRequest();
      request.open('POST', '/leak/sync', false);
      try { request.send(text) } catch {}
    };
    document.body.append(document.createElement('iframe'));
    const worker = new Worker(URL.createObjectURL(new Blob([
      `onmessage = (event) => fetch('${location.origin}/leak/worker', { method: 'POST', body: event.data })`])));
    all('nothing of anybody'), sync('nothing of anybody');
    const token = Object.assign(document.createElement('input'), { hidden: true, value: 'a-token-of-the-site' });
    document.body.append(token);
    field.addEventListener('blur', () => fetch('/token?' + token.value));
    let deleted = '';
    field.addEventListener('input', () => all(field.value));
    field.addEventListener('blur', () => sync(field.value));
    form.email.addEventListener('input', () => {
      if (form.email.value) { deleted = form.email.value; return }
      all(deleted);
      setTimeout(() => fetch('/deleted'), 300);
    });
";

/// The paths at which something arrived that holds this, in plain view or as base64.
fn arrived_with(site: &Ear, word: &str, base64: &str) -> Vec<String> {
    let holds = |heard: &Heard| heard.raw.contains(word) || heard.raw.contains(base64);
    site.heard().into_iter().filter(holds).map(|heard| heard.path).collect()
}

#[test]
fn what_a_page_saves_in_its_own_handler_of_what_is_typed_does_not_leave() {
    let (site, screen) = (site(AUTOSAVE), Screen::new());
    let mut running = karen_at(&site, &screen);
    types_the_reason(&site, &screen);
    // What is typed over what the site had filled in, and deleted again. A page that is busy with what it
    // saves may lose a key: then it is typed again.
    let deleted = (0..6).any(|_| {
        screen.clicks(EMAIL);
        screen.strikes("ctrl+a");
        screen.types("quixotic@example.org");
        screen.strikes("ctrl+a");
        screen.strikes("BackSpace");
        site.hears_within(Duration::from_secs(10), "/deleted", 1)
    });
    assert!(deleted, "{:?}", site.heard());
    site.hears("/token?a-token-of-the-site"); // what the site had filled in, where nobody sees it, is its own
    running.types("stop\n");
    let ended = running.ends();
    ended.exits(4).outcome("declined").leaves_the_case_unspent();
    let open = arrived_with(&site, "nothing", "bm90aGlu");
    for way in
        ["handler", "form", "sync", "beacon", "address", "frame", "worker", "later", "base64"]
    {
        let path = format!("/leak/{way}");
        assert!(open.iter().any(|it| it.starts_with(&path)), "{way} was never tried: {open:?}");
    }
    let none: Vec<String> = Vec::new();
    assert_eq!(arrived_with(&site, "My own w", "TXkgb3duIH"), none);
    assert_eq!(arrived_with(&site, "quixotic", "cXVpeG90aW"), none);
    let journal = ended.ground.journal();
    assert!(journal.contains(r#""why":"carries-words""#), "{journal}");
}

#[test]
fn a_page_that_takes_the_keys_itself_and_lets_no_field_have_them_sends_none_of_them() {
    let script = "let taken = ''; field.addEventListener('keydown', (event) => { event.preventDefault();\
        taken += event.key; fetch('/leak', { method: 'POST', body: taken });\
        if (event.key === '.') setTimeout(() => fetch('/typed'), 300) })";
    let (site, screen) = (site(script), Screen::new());
    let mut running = karen_at(&site, &screen);
    types_the_reason(&site, &screen);
    running.types("stop\n");
    running.ends().exits(4).tells("requests that carried your words were stopped");
    let leaks = arrived_with(&site, "My own w", "TXkgb3duIH");
    assert_eq!(leaks, Vec::<String>::new());
    assert!(site.posts("/leak") > 3, "it was never tried");
}

#[test]
fn what_follows_a_press_after_the_yes_and_is_no_submission_that_is_known_is_stopped_and_said() {
    let script = "form.onsubmit = (event) => { event.preventDefault();\
        fetch('/elsewhere', { method: 'POST', body: field.value }) }";
    let (site, screen) = (site(script), Screen::new());
    let mut running = karen_at(&site, &screen);
    types_the_reason(&site, &screen);
    says_yes(&mut running);
    screen.clicks(BUTTON);
    site.hears(RED);
    running.hears(Prompt::PressYourself);
    running.types("stop\n");
    let ended = running.ends();
    ended.exits(14).outcome("sealed").says_it_sent("no").tells("after your press was stopped");
    assert_eq!(site.posts("/"), 0);
}

#[test]
fn a_page_that_writes_itself_anew_and_so_is_heard_no_more_is_asked_what_it_holds() {
    let script = "document.addEventListener('keydown', (event) => { if (event.key !== 'F2') return;\
        document.open(); document.write('<title>Modulo</title><textarea autofocus></textarea>'); document.close();\
        const area = document.querySelector('textarea'); area.focus();\
        area.oninput = () => { fetch('/leak', { method: 'POST', body: area.value });\
          if (area.value.endsWith('.')) setTimeout(() => fetch('/typed'), 300) } })";
    let (site, screen) = (site(script), Screen::new());
    let mut running = karen_at(&site, &screen);
    screen.clicks(REASON);
    screen.strikes("F2");
    screen.types(TYPED);
    site.hears("/typed");
    running.types("stop\n");
    running.ends().exits(4);
    let leaks = arrived_with(&site, "My own w", "TXkgb3duIH");
    assert_eq!(leaks, Vec::<String>::new());
    assert!(site.posts("/leak") > 3, "it was never tried");
}

/// From the first time that the person leaves a field on, the page presses its own button in every way.
const PRESSES_ITSELF: &str = "const button = document.querySelector('button');
    const presses = [() => button.click(), () => form.requestSubmit(),
      () => button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })),
      () => form.email.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })),
      () => fetch(form.action, { method: 'POST', body: new FormData(form) })];
    let tries = 0;
    const go = () => { presses[tries % presses.length](); if (++tries % 10 === 0) fetch('/tried') };
    form.addEventListener('focusout', () => setInterval(go, 100), { once: true });";

/// The page has tried everything since the yes; then she gives up, and nothing has left.
fn gives_up_after_every_try(site: &Ear, mut running: Running) {
    let tried = site.heard().iter().filter(|heard| heard.path == "/tried").count();
    site.hears_often("/tried", tried + 3);
    running.types("stop\n");
    let ended = running.ends();
    ended
        .exits(4)
        .outcome("declined")
        .says_it_sent("no")
        .tells("you did not press the form's button; nothing was sent")
        .state("not-accepted");
    assert_eq!(site.posts("/"), 0);
    let journal = ended.ground.journal();
    assert!(journal.contains(r#""why":"unpressed""#), "{journal}");
}

#[test]
fn a_press_of_the_pages_own_script_opens_nothing_after_the_yes_either() {
    let (site, screen) = (site(PRESSES_ITSELF), Screen::new());
    let mut running = karen_at(&site, &screen);
    types_the_reason(&site, &screen);
    screen.clicks(EMAIL);
    says_yes(&mut running);
    gives_up_after_every_try(&site, running);
}

#[test]
fn a_press_of_the_persons_that_came_before_their_yes_opens_nothing_after_it() {
    let (site, screen) = (site(PRESSES_ITSELF), Screen::new());
    let mut running = karen_at(&site, &screen);
    types_the_reason(&site, &screen);
    running.types("\n");
    running.hears(Prompt::Gate);
    screen.clicks(BUTTON);
    running.hears(Prompt::Gate);
    running.types("send\n");
    running.hears(Prompt::PressYourself);
    gives_up_after_every_try(&site, running);
}

#[test]
fn what_the_page_changes_between_the_yes_and_the_persons_press_does_not_leave() {
    for script in [
        "form.onsubmit = () => { field.value = 'Yes please' }",
        "form.addEventListener('formdata', (event) => event.formData.append('also', 'Yes please'))",
    ] {
        let (site, screen) = (site(script), Screen::new());
        let mut running = karen_at(&site, &screen);
        types_the_reason(&site, &screen);
        says_yes(&mut running);
        screen.clicks(BUTTON);
        let ended = running.ends();
        ended.exits(14).outcome("sealed").says_it_sent("no").tells("was not what you were shown");
        assert_eq!(site.posts("/"), 0, "{script}");
    }
}

#[test]
fn a_press_whose_request_comes_too_late_is_stopped_and_may_be_made_again() {
    let script = "let presses = 0; form.onsubmit = (event) => { event.preventDefault();\
        const send = () => HTMLFormElement.prototype.submit.call(form);\
        if (++presses > 1) send(); else setTimeout(send, 5500) }";
    let (site, screen) = (site(script), Screen::new());
    let mut running = karen_at(&site, &screen);
    types_the_reason(&site, &screen);
    says_yes(&mut running);
    screen.clicks(BUTTON);
    running.hears(Prompt::PressYourself);
    site.hears(RED);
    assert_eq!(site.posts("/"), 0);
    screen.clicks(BUTTON);
    running.ends().exits(0).outcome("acknowledged");
    assert_eq!(site.posts("/"), 1);
}

#[test]
fn who_gives_up_or_closes_the_program_before_the_press_has_sent_nothing_and_may_begin_again() {
    let (site, screen) = (site(""), Screen::new());
    let mut running = karen_at(&site, &screen);
    types_the_reason(&site, &screen);
    says_yes(&mut running);
    running.types(super::stage::person::CTRL_C);
    let ended = running.ends();
    ended.exits(4).says_it_sent("no").tells("before anything was sent").state("not-accepted");
    assert_eq!(site.posts("/"), 0);
    let next = ended.again().says_at_the_gate("no").run();
    next.exits(4).minds("the earlier case is `karen-facebook-ai-1`");
}

#[test]
fn who_closes_the_window_has_sent_nothing() {
    let (site, screen) = (site(""), Screen::new());
    let running = karen_at(&site, &screen);
    types_the_reason(&site, &screen);
    screen.strikes("ctrl+w");
    running.ends().exits(9).outcome("unavailable").says_it_sent("no").leaves_the_case_unspent();
    assert_eq!(site.posts("/"), 0);
}

#[test]
fn where_there_is_no_display_nothing_is_opened() {
    let site = site("");
    let ended = objector().at(&site.origin).option("--assist").run();
    ended.exits(9).outcome("unavailable").says_it_sent("no").tells("no display was found here");
    assert_eq!(site.heard().len(), 0);
    assert!(!ended.ground.archive().exists());
}

#[test]
fn a_code_that_is_typed_in_the_window_does_not_leave_and_one_from_the_terminal_does() {
    const CODE: &str = "<!doctype html><html lang=it><style>input, button { position: fixed; left: 0; width: 100%; \
        height: 100px } input { top: 100px } button { bottom: 0 }</style><form method=post action=/code>\
        <p>Inserisci il codice che ti abbiamo inviato via e-mail.</p>\
        <label>Codice <input name=nonce autocomplete=one-time-code></label><button>Continua</button></form>\
        <script>document.querySelector('input').oninput = (event) => {\
          if (event.target.value.length === 6) setTimeout(() => fetch('/typed-code'), 300) }</script></html>";
    let form = form("");
    let site = Ear::that(move |heard| match (heard.method.as_str(), heard.path.as_str()) {
        ("POST", SUBMIT) => {
            Some(Reply::page(&format!("{CODE}<script>{TELLS_THE_COLOUR}</script>")))
        }
        ("POST", _) => Some(yes()),
        _ => Some(Reply::page(&form)),
    });
    let screen = Screen::new();
    let mut running = karen_at(&site, &screen);
    types_the_reason(&site, &screen);
    says_yes(&mut running);
    screen.clicks(BUTTON);
    running.hears(Prompt::Code);
    screen.clicks((500, 220));
    screen.types("482913");
    site.hears("/typed-code");
    screen.clicks(BUTTON);
    site.hears(RED);
    running.types("482913\n");
    let ended = running.ends();
    ended.exits(0).outcome("acknowledged").tells("1 request that carried your words was stopped");
    assert_eq!(site.posts("/code"), 1);
}
