//! Every page, in every shape, without a network.

use clap::ValueEnum;

use super::{Reply, Routes};
use crate::practice::answer::{BY_FORM, BY_SCRIPT};
use crate::practice::texts::languages;
use crate::practice::{
    Extra, NETWORKS, Recorded, Rehearsal, Style, Transport, Trouble, Wording, Year,
};

fn request(method: &str, path: &str, query: Option<&str>, body: &str) -> Recorded {
    Recorded {
        method: method.to_owned(),
        path: path.to_owned(),
        query: query.map(ToOwned::to_owned),
        headers: Vec::new(),
        body: body.as_bytes().to_vec(),
    }
}

fn routes(rehearsal: Rehearsal) -> Routes {
    let origin = "http://127.0.0.1:1".to_owned();
    Routes::new(rehearsal, Extra::default(), origin, None).expect("it is there")
}

fn shown(reply: &Reply) -> &str {
    match reply {
        Reply::Content { body, .. } => str::from_utf8(body).expect("pages are UTF-8"),
        other => panic!("{other:?}"),
    }
}

/// Every trouble in every shape and wording, and, in turns, in every language; every language
/// without trouble in every shape and wording.
fn every_rehearsal() -> impl Iterator<Item = Rehearsal> {
    let mut shapes = Vec::new();
    for (style, transport) in [
        (Style::Server, Transport::Xhr),
        (Style::Server, Transport::Post),
        (Style::Script, Transport::Xhr),
    ] {
        for &year in Year::value_variants() {
            for &words in Wording::value_variants() {
                let of = Rehearsal::default();
                shapes.push(Rehearsal { style, year, transport, words, ..of });
            }
        }
    }
    let troubles = Trouble::value_variants().iter().copied().map(Some);
    let mut all = Vec::new();
    for trouble in troubles.chain([None]) {
        for (row, language) in languages().keys().enumerate() {
            for (column, shape) in shapes.iter().enumerate() {
                if trouble.is_none() || (row + column) % languages().len() < 2 {
                    all.push(Rehearsal { language: language.clone(), trouble, ..shape.clone() });
                }
            }
        }
    }
    all.into_iter()
}

#[test]
fn every_page_renders_in_every_language_and_with_every_trouble() {
    for rehearsal in every_rehearsal() {
        let routes = routes(rehearsal);
        let form = routes.network.paths[0];
        for query in [None, Some("again"), Some("code"), Some("code-again")] {
            routes.reply(&request("GET", form, query, ""), None);
        }
        for path in ["/login.php", "/help/", "/nowhere"] {
            routes.reply(&request("GET", path, Some("submitted"), ""), None);
        }
        for body in ["", "email=a%40b.dk&country=Denmark", "nonce=1", "nonce=123456"] {
            for path in [BY_SCRIPT, BY_FORM] {
                routes.reply(&request("POST", path, None, body), None);
            }
        }
    }
}

#[test]
fn the_form_stands_at_every_address_of_both_packs() {
    for network in &NETWORKS {
        let pack = network.pack.to_owned();
        let routes = routes(Rehearsal { pack, ..Rehearsal::default() });
        for path in network.paths {
            let reply = routes.reply(&request("GET", path, None, ""), None);
            let number = path.rsplit('/').next().expect("a number");
            let marker = format!("name=\"support_form_id\" value=\"{number}\"");
            assert!(shown(&reply).contains(&marker), "{path}");
        }
    }
}

#[test]
fn no_known_word_is_left_where_all_are_invented() {
    let words = ["Meta", "objection", "Submit", "Email", "Country", "Facebook"];
    for (style, year) in [(Style::Server, Year::Y2024), (Style::Script, Year::Y2025)] {
        let words_of = Wording::Unknown;
        let routes = routes(Rehearsal { style, year, words: words_of, ..Rehearsal::default() });
        let reply = routes.reply(&request("GET", routes.network.paths[0], None, ""), None);
        let page = shown(&reply);
        assert!(page.contains("<html lang=\"qaa\">"));
        for word in words {
            assert!(!page.contains(&format!("{word} ")), "{word}");
            assert!(!page.contains(&format!(">{word}<")), "{word}");
        }
    }
}

#[test]
fn the_words_of_success_stand_on_a_form_only_where_that_is_the_trouble() {
    for rehearsal in every_rehearsal() {
        let quoted = rehearsal.trouble == Some(Trouble::SuccessInSmallPrint);
        let routes = routes(rehearsal);
        let reply = routes.reply(&request("GET", routes.network.paths[0], None, ""), None);
        if let Reply::Content { .. } = reply {
            let success = routes.spoken.text("received").replace('\'', "&#x27;");
            let plain = routes.spoken.text("received");
            let page = shown(&reply);
            let there = page.contains(&success) || page.contains(plain);
            assert_eq!(there, quoted, "{:?}", routes.rehearsal);
        }
    }
}

#[test]
fn every_wall_stands_where_the_forms_address_leads_and_says_its_own() {
    let mut headings = Vec::new();
    for trouble in [
        Trouble::LogInWall,
        Trouble::TwoStep,
        Trouble::AccountLocked,
        Trouble::AccountSuspended,
        Trouble::NewDevice,
        Trouble::Checkpoint,
        Trouble::AutomatedBehaviour,
    ] {
        for network in &NETWORKS {
            let (pack, trouble) = (network.pack.to_owned(), Some(trouble));
            let routes = routes(Rehearsal { pack, trouble, ..Rehearsal::default() });
            let Reply::Redirect(302, to) =
                routes.reply(&request("GET", network.paths[0], None, ""), None)
            else {
                panic!("{trouble:?}")
            };
            let (path, query) = to.split_once('?').expect("a way back");
            let reply = routes.reply(&request("GET", path, Some(query), ""), None);
            let page = shown(&reply);
            assert!(!page.contains("support_form_id"), "{trouble:?}");
            headings.push(page.split("<title>").nth(1).expect("a title")[..12].to_owned());
        }
    }
    headings.dedup();
    assert_eq!(headings.len(), 7, "{headings:?}");
}

#[test]
fn the_error_after_a_log_in_is_gone_once_the_browser_has_its_cookie() {
    let trouble = Some(Trouble::ErrorAfterLogIn);
    let routes = routes(Rehearsal { trouble, ..Rehearsal::default() });
    let mut visit = request("GET", routes.network.paths[0], None, "");
    let first = routes.reply(&visit, None);
    assert!(matches!(first, Reply::Content { status: 500, .. }), "{first:?}");
    let cookies = routes.cookies(&visit).join("; ");
    visit.headers.push(("cookie".to_owned(), cookies));
    let second = routes.reply(&visit, None);
    assert!(matches!(second, Reply::Content { status: 200, .. }), "{second:?}");
    assert!(shown(&second).contains("support_form_id"));
}

#[test]
fn what_lies_over_the_form_lies_over_no_other_page() {
    for trouble in [Trouble::CookieQuestion, Trouble::Interstitial] {
        let routes = routes(Rehearsal { trouble: Some(trouble), ..Rehearsal::default() });
        let form = routes.reply(&request("GET", routes.network.paths[0], None, ""), None);
        assert!(shown(&form).contains("class=\"veil\""), "{trouble:?}");
        let answer = routes.reply(&request("GET", "/help/", Some("submitted"), ""), None);
        assert!(!shown(&answer).contains("class=\"veil\""), "{trouble:?}");
    }
}

#[test]
fn a_wall_keeps_the_way_back() {
    let trouble = Some(Trouble::LogInWall);
    let routes = routes(Rehearsal { trouble, ..Rehearsal::default() });
    let reply = routes.reply(&request("GET", routes.network.paths[0], None, ""), None);
    let Reply::Redirect(302, to) = reply else { panic!("{reply:?}") };
    assert_eq!(
        to,
        "/login.php?next=http%3A%2F%2F127.0.0.1%3A1%2Fhelp%2Fcontact%2F6359191084165019"
    );
}
