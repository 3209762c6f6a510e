//! A page that tries every way out: before anything is typed with a word of its own, which shows
//! that the way is open, and then with what this run has typed, which must not arrive.

use std::collections::BTreeSet;

use super::stage::ear::{Ear, Heard, Reply};
use super::stage::{Prompt, objector};

/// Nobody else says this; letters and digits alone, so that no encoding but base64 changes it.
const REASON: &str = "Zebraquixotic0walnut1harbour2 is what this person wrote, and it must not be seen \
    anywhere before the yes, whichever way the page tries.";
/// What the page says before, in its place.
const HARMLESS: &str = "Harmlessmarmalade0weather1report2, said by any page of its own";

/// These arrive as long as they carry nothing of the person's.
const OPEN: [&str; 28] = [
    "audio",
    "base64",
    "beacon",
    "blob",
    "bytes",
    "cookie",
    "eventsource",
    "fetch",
    "font",
    "form",
    "frame",
    "header",
    "image",
    "json",
    "keepalive",
    "module",
    "multipart",
    "other",
    "preload",
    "script",
    "style",
    "stylesheet",
    "track",
    "worker",
    "worker-script",
    "xhr",
    "frame-fetch",
    "frame-form",
];

/// These do not arrive whatever they carry: nobody could watch them.
const CLOSED: [&str; 9] = [
    "embed",
    "object",
    "ping",
    "service",
    "shared",
    "shared-in-frame",
    "shared-script",
    "socket",
    "socket-in-worker",
];

fn form(other: &str) -> String {
    format!(
        "<!doctype html><html lang=en><title>Form</title><h3>Object</h3>\
         <form method=post action=\"/a/help/contact_us/\"><input type=hidden name=support_form_id value=1>\
         <p><label>E-mail <input type=email name=email value=karen@example.dk></label></p>\
         <p><label>Reason <textarea name=Reason></textarea></label></p><button>Send</button></form>\
         <script>const OTHER = {other:?}, HARMLESS = {HARMLESS:?};</script>\
         <script src=/ways.js></script></html>"
    )
}

fn answers(heard: &Heard, other: &str) -> Reply {
    match heard.path.split('?').next().unwrap_or_default() {
        path if path.starts_with("/help/contact/") => {
            // A report of what this forbids would carry the forbidden address.
            let report = "media-src * ; child-src *; object-src *; connect-src *; img-src 'none'; report-uri /leak/report";
            Reply::page(&form(other)).header("Content-Security-Policy-Report-Only", report)
        }
        "/ways.js" => Reply::script(include_str!("ways.js")),
        "/service.js" => Reply::script("fetch('/leak/service', {method: 'POST', body: 'here'})"),
        "/leak/eventsource" => Reply::page("").status(204),
        _ => Reply::script("").header("Access-Control-Allow-Origin", "*"),
    }
}

/// The ways by which something arrived that holds this.
fn ways_with(ears: &[&Ear], word: &str) -> BTreeSet<String> {
    let base64 = base64_of(word);
    let all = ears.iter().flat_map(|ear| ear.heard());
    let holds = |heard: &Heard| heard.raw.contains(word) || heard.raw.contains(&base64);
    let way = |heard: Heard| {
        let path = heard.path.split('?').next().unwrap_or_default();
        path.strip_prefix("/leak/").unwrap_or(path).to_owned()
    };
    all.filter(holds).map(way).collect()
}

/// The first characters in base64, which do not depend on what follows.
fn base64_of(word: &str) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let groups = word.as_bytes().chunks_exact(3).take(3);
    let digits = groups.flat_map(|group| {
        let bits = u32::from(group[0]) << 16 | u32::from(group[1]) << 8 | u32::from(group[2]);
        [18, 12, 6, 0].map(|shift| char::from(DIGITS[(bits >> shift & 63) as usize]))
    });
    digits.collect()
}

#[test]
fn before_the_yes_no_way_out_carries_what_is_typed() {
    let other = Ear::that(|_| Some(Reply::page("").header("Access-Control-Allow-Origin", "*")));
    let elsewhere = other.origin.clone();
    let site = Ear::that(move |heard| Some(answers(heard, &elsewhere)));
    let mut running = objector().at(&site.origin).reason(REASON).start();
    running.hears(Prompt::Gate);
    site.hears("/tried");
    running.types("no\n");
    let ended = running.ends();
    ended.exits(4).tells("requests that carried your words were stopped");

    let ears = [&site, &other];
    assert_eq!(ways_with(&ears, "Zebraqui"), BTreeSet::new(), "{}", ended.transcript);
    let open: BTreeSet<String> = OPEN.map(str::to_owned).into();
    let arrived = ways_with(&ears, "Harmless");
    let missing: Vec<&String> = open.difference(&arrived).collect();
    assert!(missing.is_empty(), "never tried: {missing:?}; arrived: {arrived:?}");
    for closed in CLOSED {
        let paths: Vec<String> = site.heard().into_iter().map(|heard| heard.path).collect();
        let came =
            paths.iter().find(|path| path.split('?').next() == Some(&format!("/leak/{closed}")));
        assert_eq!(came, None);
    }
}

/// A page that sends what its reason holds again and again, as often as it can.
fn restless() -> String {
    let again = "const go = () => fetch('/leak/fetch', {method: 'POST', keepalive: true, body: \
         document.querySelector('textarea').value}).catch(() => 0).then(() => setTimeout(go));
         for (let each = 0; each < 2; each++) go();";
    form("").replace("<script src=/ways.js></script>", &format!("<script>{again}</script>"))
}

/// The seal goes with the driver's session; the browser must go with it.
#[test]
fn where_the_driver_alone_is_killed_no_way_out_carries_what_is_typed() {
    let page = restless();
    let site = Ear::that(move |heard| match heard.path.starts_with("/help/contact/") {
        true => Some(Reply::page(&page)),
        false => Some(Reply::script("")),
    });
    let mut running = objector().at(&site.origin).reason(REASON).start();
    running.hears(Prompt::Gate);
    // It began while there was nothing to tell.
    site.hears("/leak/fetch");
    running.ground.geckodriver().kill();
    running.types("send\n");
    let ended = running.ends();
    ended.says_it_sent("no");
    assert_eq!(ways_with(&[&site], "Zebraqui"), BTreeSet::new(), "{}", ended.transcript);
}
