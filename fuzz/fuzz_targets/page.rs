//! What a page says reaches a terminal, a text file and HTML only in a form that can do no harm.

#![no_main]

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use libfuzzer_sys::fuzz_target;
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use objector::archive::by_allow_list;
use objector::human::sheet::quoted;
use objector::inert;
use objector_fuzz::{must_be_inert, of_repository, plant};

fuzz_target!(
    init: plant(of_repository("scenarios/practice/pages", ".html")),
    |bytes: &[u8]| {
        let page = String::from_utf8_lossy(bytes);
        must_become_inert(&page);
        must_stand_behind_the_bar(&page);
        must_be_kept_by_the_list(&page);
    }
);

fn must_become_inert(page: &str) {
    let (line, text) = (inert::line(page), inert::text(page));
    must_be_inert(&text);
    assert!(!line.contains('\n'));
    must_be_inert(&line);
    assert_eq!((inert::line(&line), inert::text(&text)), (line, text));
    let json = serde_json::to_string(page).expect("a text can be written");
    let json = inert::json(&json);
    must_be_inert(&json);
    assert_eq!(serde_json::from_str::<String>(&json).expect("still JSON"), page);
}

/// No line of a value begins like one of ours, and no word of it is lost.
fn must_stand_behind_the_bar(page: &str) {
    let text = inert::text(page);
    for width in [1, 20, 80] {
        let quoted = quoted(&text, width);
        assert!(quoted.lines().all(|line| line.starts_with("    |")), "{quoted}");
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        let unquoted = quoted.lines().map(|line| bare(&line["    |".len()..]));
        assert_eq!(unquoted.collect::<String>(), bare(&text));
    }
}

fn must_be_kept_by_the_list(page: &str) {
    let (kept, _) = by_allow_list(page);
    must_be_inert(&kept);
    let document = parsed(&kept);
    must_be_harmless(&document);
    let (again, left_out) = by_allow_list(&kept);
    assert!(left_out.is_empty(), "{left_out:?} in {kept}");
    // A form in a form is none to a parser, so what is kept again may have an element less, never a
    // word.
    assert_eq!(words(&document), words(&parsed(&again)));
}

fn parsed(html: &str) -> Handle {
    parse_document(RcDom::default(), ParseOpts::default()).one(html).document
}

/// The text of a page without its white space.
fn words(node: &Handle) -> String {
    let mut words = match &node.data {
        NodeData::Text { contents } => contents.borrow().split_whitespace().collect(),
        _ => String::new(),
    };
    node.children.borrow().iter().for_each(|child| words.push_str(&self::words(child)));
    words
}

fn must_be_harmless(node: &Handle) {
    const NEVER: [&str; 12] = [
        "script", "style", "iframe", "object", "embed", "svg", "math", "img", "link", "meta",
        "textarea", "template",
    ];
    const MAY_LOAD_OR_HOLD: [&str; 8] =
        ["value", "name", "id", "class", "src", "action", "formaction", "srcdoc"];
    match &node.data {
        NodeData::Comment { .. } | NodeData::ProcessingInstruction { .. } => panic!("a comment"),
        NodeData::Element { name, attrs, .. } => {
            assert!(!NEVER.contains(&&*name.local), "{}", name.local);
            let input = &*name.local == "input";
            for attribute in attrs.borrow().iter() {
                let (name, value) = (&*attribute.name.local, &*attribute.value);
                assert!(!name.starts_with("on") && !name.starts_with("data-"), "{name}");
                assert!(!MAY_LOAD_OR_HOLD.contains(&name), "{name}");
                assert!(name != "style" || value == "display:none", "{value}");
                assert!(name != "href" || is_only_a_host(value), "{value}");
                assert!(
                    !input || name != "type" || !value.eq_ignore_ascii_case("hidden"),
                    "hidden"
                );
            }
        }
        _ => {}
    }
    node.children.borrow().iter().for_each(must_be_harmless);
}

fn is_only_a_host(address: &str) -> bool {
    let host = address.strip_prefix("https://").and_then(|rest| rest.strip_suffix('/'));
    host.is_some_and(|host| !host.contains(['/', '?', '#', '@']))
}
