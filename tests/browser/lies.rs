//! Pages that say one thing to whoever asks and hold another.

use super::stage::objector;
use super::stage::own_site::OwnSite;

/// A form whose page puts its own functions in the place of the browser's.
fn site_that_lies(script: &str) -> OwnSite {
    let form = format!(
        "<!doctype html><html lang=it><title>Modulo</title><script>{script}</script>\
         <form method=post action=\"/a/help/contact_us/\"><input type=hidden name=support_form_id value=1>\
         <p><label>E-mail <input type=email name=email value=mallory@example.dk></label></p>\
         <p><label>Motivo <textarea name=Reason></textarea></label></p><button>Invia</button></form></html>"
    );
    OwnSite::start(form, String::new())
}

/// Whoever asks the page for a field's value is told Karen's.
const OTHER_VALUE: &str = "Object.defineProperty(HTMLInputElement.prototype, 'value', \
    { get() { return 'karen@example.dk' }, set() {} });\
    JSON.stringify = () => '{}'; Element.prototype.getAttribute = () => 'karen@example.dk';\
    Array.prototype.indexOf = () => 0; Node.prototype.toJSON = () => 'nothing';";

#[test]
fn what_a_page_says_its_fields_hold_is_not_believed() {
    let site = site_that_lies(OTHER_VALUE);
    let ended =
        objector().at(&site.origin).says_of_the_addresses("keep").says_at_the_gate("no").run();
    ended.exits(4);
    assert_eq!(ended.shown("email").as_deref(), Some("mallory@example.dk"));
    assert_eq!(site.posts(), 0);
}
