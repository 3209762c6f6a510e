//! Captured pages: each that lies in a pack's folder is recognised as that form, and nothing of a
//! person's is left in one.

use std::path::{Path as FilePath, PathBuf};

use objector::capture::page;
use objector::data::Data;
use objector::plan::Plan;
use objector::recognise::{Place, recognise};
use objector::scenario::{Network, Scenario};
use objector::survey::{Block, Button, Choice, Control, FormElement, Path, Survey};

use crate::pages::{ORIGIN, bare_form, karen, plan, saved};

/// The scenario of a form's network.
fn scenario(form: &str) -> Scenario {
    Scenario { network: Network::of_pack(form).unwrap(), ..karen() }
}

/// Every captured page of a pack.
fn captures(form: &str) -> Vec<PathBuf> {
    let folder = FilePath::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/forms").join(form);
    let Ok(entries) = std::fs::read_dir(folder.join("practice")) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn every_page_in_a_packs_folder_is_recognised_as_its_form() {
    for pack in &Data::built_in().unwrap().packs {
        let plan = plan(scenario(&pack.id));
        assert!(!captures(&pack.id).is_empty(), "{} has a page from practice at least", pack.id);
        for file in captures(&pack.id) {
            let html = std::fs::read_to_string(&file).unwrap();
            assert!(html.contains(&format!("<!-- form {}, captured ", pack.id)), "{file:?}");
            let survey = read(&html, &plan);
            let place = recognise(&survey, &plan.address, &plan);
            assert!(matches!(place, Place::Form(_)), "{file:?} is {place:?}");
        }
    }
}

/// A page that was captured says nothing more than it does when it is captured again.
#[test]
fn what_is_captured_is_all_that_is_in_it() {
    for pack in &Data::built_in().unwrap().packs {
        let plan = plan(scenario(&pack.id));
        for file in captures(&pack.id) {
            let html = std::fs::read_to_string(&file).unwrap();
            let again = page(&read(&html, &plan), &plan, None);
            // Where it was captured stands above.
            let below = |html: &str| html.split_once("<html").unwrap().1.to_owned();
            assert_eq!(below(&again), below(&html), "{file:?}");
        }
    }
}

/// Every practice page of the form, in every make and language, also in words that nobody knows.
#[test]
fn a_form_is_recognised_from_what_is_captured_of_it() {
    for (form, name) in [
        ("facebook-ai", "facebook-2025-server-en"),
        ("facebook-ai", "facebook-2025-script-da"),
        ("facebook-ai", "facebook-2024-server-de"),
        ("facebook-ai", "facebook-2024-script-it"),
        ("instagram-ai", "instagram-2025-server-sv"),
        ("instagram-ai", "instagram-2024-script-en"),
        ("facebook-ai", "unknown-words-2025-server"),
        ("facebook-ai", "unknown-words-2024-script"),
        ("facebook-ai", "changed-labels"),
    ] {
        let plan = plan(scenario(form));
        let html = page(&saved(name), &plan, None);
        let place = recognise(&read(&html, &plan), &plan.address, &plan);
        assert!(matches!(place, Place::Form(_)), "{name} is {place:?}\n{html}");
    }
    // And what is not the form does not become it.
    let plan = plan(karen());
    for name in ["unknown-required", "not-offered", "log-in-wall", "code-step"] {
        let html = page(&saved(name), &plan, None);
        let place = recognise(&read(&html, &plan), &plan.address, &plan);
        assert!(!matches!(place, Place::Form(_)), "{name}\n{html}");
    }
}

/// Nor what it says to the person, nor a sentence that it does not say.
#[test]
fn a_captured_page_says_nothing_that_the_page_did_not_say_and_nothing_of_the_persons_case() {
    let survey = bare_form()
        .text("If you cannot log into Facebook, ask a friend.")
        .text("You have already objected.")
        .text("We'll honor your objection.")
        .survey();
    let html = page(&survey, &plan(karen()), None);
    assert_eq!(html.matches("<p>…</p>").count(), 3, "{html}");
}

#[test]
fn of_lengths_only_those_remain_that_programmers_set() {
    let mut survey = bare_form().survey();
    survey.controls[0].max_length = Some(100_012_345_678);
    survey.controls[0].min_length = Some(8);
    survey.controls[1].max_length = Some(5000);
    let html = page(&survey, &plan(karen()), None);
    assert!(!html.contains("100012345678"), "{html}");
    assert!(html.contains("minlength=\"8\"") && html.contains("maxlength=\"5000\""), "{html}");
}

/// Whatever a page can hold of a person, none of it is in what is captured.
#[test]
fn no_secret_of_a_page_is_in_what_is_captured_of_it() {
    const SECRET: &str = "Zyx93Secret";
    let secret = |what: &str| format!("{what}{SECRET}");
    let mut survey = bare_form()
        .in_row(SECRET)
        .with_id(SECRET)
        .completing(SECRET)
        .hiding(SECRET)
        .hiding("fb_dtsg")
        .list(SECRET, &[(SECRET, SECRET), ("DK", &secret("Denmark "))])
        .named(SECRET)
        .line(SECRET)
        .named(&secret("Field"))
        .unseen()
        .text(SECRET)
        .text(&secret("Email address: "))
        .text(&secret("Object to Your Information Being Used for AI at Meta, "))
        .button(SECRET)
        .with("data-user", SECRET)
        .button(SECRET)
        .unseen_button()
        .outside()
        .text(SECRET)
        .line(&secret("Email "))
        .survey();
    survey.title = secret("Email ");
    survey.language = Some(SECRET.into());
    survey.url.push_str(&secret("?next="));
    for form in &mut survey.forms {
        form.action = Some(format!("{ORIGIN}/{SECRET}"));
        form.method = SECRET.into();
        form.id = Some(SECRET.into());
        form.form_id = Some(SECRET.into());
    }
    for control in &mut survey.controls {
        control.value = objector::personal::Personal::new(SECRET);
        control.shown = Some(objector::personal::Personal::new(SECRET));
        control.role = control.role.take().map(|role| format!("{role} {SECRET}"));
    }
    for button in &mut survey.buttons {
        button.action = Some(SECRET.into());
    }
    let html = page(&survey, &plan(karen()), None);
    let lower = html.to_lowercase();
    assert!(!lower.contains("secret") && !lower.contains("zyx93"), "{html}");
    assert!(!html.contains("http") && !html.contains("karen"), "{html}");
    for kept in ["name=\"email\"", "name=\"Reason\"", "name=\"fb_dtsg\"", "Email address …"] {
        assert!(html.contains(kept), "{kept}\n{html}");
    }
}

#[test]
fn of_a_list_the_codes_of_countries_remain_and_only_where_they_are_many() {
    let plan = plan(karen());
    let few = bare_form().list("Where?", &[("x", "Denmark"), ("y", "Sweden")]).survey();
    assert!(!page(&few, &plan, None).contains("<option"));
    let names = [
        "Denmark",
        "Sweden",
        "Norway",
        "Finland",
        "Iceland",
        "Germany",
        "France",
        "Italy",
        "Spain",
        "Portugal",
        "Atlantis of Karen",
    ];
    let many: Vec<(&str, &str)> = names.iter().map(|name| (*name, *name)).collect();
    let html = page(&bare_form().list("Where?", &many).survey(), &plan, None);
    assert_eq!(html.matches("<option").count(), 10, "{html}");
    assert!(html.contains("<option value=\"DK\">DK</option>"), "{html}");
    assert!(!html.contains("Denmark") && !html.contains("Atlantis"), "{html}");
}

#[test]
fn a_page_seen_live_says_on_which_day_and_one_from_practice_that_it_is() {
    let survey = bare_form().survey();
    let html = page(&survey, &plan(karen()), Some("2026-11-26"));
    assert!(html.contains("<!-- form facebook-ai, captured from practice -->"), "{html}");
    let data = Data::built_in().unwrap();
    let live = Plan::new(karen(), data, None, true).unwrap();
    let html = page(&survey, &live, Some("2026-11-26"));
    assert!(html.contains("<!-- form facebook-ai, captured live on 2026-11-26 -->"), "{html}");
}

/// A captured page as a survey: the few elements that such a page is made of, and no other.
pub(crate) fn read(html: &str, plan: &Plan) -> Survey {
    let mut survey = Survey {
        url: plan.address.to_string(),
        document_url: plan.address.to_string(),
        main: vec![1],
        ..Survey::default()
    };
    let mut open: Vec<Open> = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let text = unescaped(&rest[..start]);
        if !text.trim().is_empty() {
            say(&mut survey, &open, &text);
        }
        let (tag, after) = rest[start + 1..].split_once('>').expect("a tag ends");
        rest = after;
        match tag.strip_prefix('/') {
            Some(_) => {
                open.pop().expect("what ends has begun");
            }
            None if tag.starts_with('!') => {}
            None => begin(&mut survey, &mut open, tag),
        }
    }
    assert!(open.is_empty(), "everything ends");
    survey
}

/// An element that has begun.
struct Open {
    tag: String,
    path: Path,
    inner: i32,
    alert: bool,
    /// Its number among the controls or buttons, where it is one.
    control: Option<usize>,
    button: Option<usize>,
    form: Option<usize>,
}

fn begin(survey: &mut Survey, open: &mut Vec<Open>, tag: &str) {
    const VOID: [&str; 2] = ["input", "meta"];
    let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
    let said = |wanted: &str| {
        let start = format!("{wanted}=\"");
        let at = match attributes.strip_prefix(&start) {
            Some(rest) => rest,
            None => attributes.split_once(&format!(" {start}"))?.1,
        };
        Some(unescaped(at.split('"').next()?))
    };
    let (path, form) = match open.last_mut() {
        None => (Vec::new(), None),
        Some(outer) => {
            let mut path = outer.path.clone();
            path.push(outer.inner);
            outer.inner += 1;
            (path, outer.form)
        }
    };
    let mut this = Open {
        tag: name.to_owned(),
        path: path.clone(),
        inner: 0,
        alert: said("role").as_deref() == Some("alert"),
        control: None,
        button: None,
        form,
    };
    let role = said("role");
    let is_true = |name: &str| said(name).as_deref() == Some("true");
    match (name, role.as_deref()) {
        ("html", _) => survey.language = said("lang"),
        ("main", _) => survey.main = path,
        ("form", _) => {
            survey.forms.push(FormElement {
                path,
                method: said("method").unwrap(),
                ..FormElement::default()
            });
            this.form = Some(survey.forms.len() - 1);
        }
        ("input", _) if said("type").as_deref() == Some("hidden") => {
            let form = form.expect("what is hidden is hidden in a form");
            survey.forms[form].hidden.push(said("name").unwrap());
        }
        ("button", _) | ("div", Some("button")) => {
            survey.buttons.push(Button {
                path,
                tag: name.to_owned(),
                kind: said("type"),
                visible: true,
                enabled: !is_true("aria-disabled"),
                form,
                ..Button::default()
            });
            this.button = Some(survey.buttons.len() - 1);
        }
        ("input" | "textarea" | "select", _) | ("div", Some(_)) => {
            let kind = match name {
                "input" => said("type").or(Some("text".into())),
                "textarea" => Some("textarea".into()),
                "select" => Some("select-one".into()),
                _ => None,
            };
            let length = |name| said(name).map(|length| length.parse().unwrap());
            survey.controls.push(Control {
                path,
                tag: name.to_owned(),
                kind,
                role,
                name: said("aria-label").unwrap_or_default(),
                name_source: said("aria-label").map(|_| "aria-label".to_owned()),
                html_name: said("name"),
                autocomplete: said("autocomplete"),
                required: is_true("aria-required"),
                visible: true,
                enabled: !is_true("aria-disabled"),
                editable: !is_true("aria-disabled") && !is_true("aria-readonly"),
                max_length: length("maxlength"),
                min_length: length("minlength"),
                valid: true,
                form,
                ..Control::default()
            });
            this.control = Some(survey.controls.len() - 1);
        }
        ("option", _) => {
            let list = open.last().and_then(|outer| outer.control).expect("an option of a list");
            let value = said("value").unwrap();
            let label = value.clone();
            let choice = Choice { value, label, enabled: true, node: None };
            survey.controls[list].options.push(choice);
        }
        ("head" | "meta" | "title" | "body" | "div" | "p" | "h3", _) => {}
        other => panic!("a captured page holds no {other:?}"),
    }
    if !VOID.contains(&name) {
        open.push(this);
    }
}

fn say(survey: &mut Survey, open: &[Open], text: &str) {
    let within = open.last().expect("a text stands in something");
    match within.tag.as_str() {
        "title" => survey.title = text.to_owned(),
        "option" => {}
        // What a control that is no native one holds, so that it can be seen.
        _ if within.control.is_some() => assert_eq!(text, "…"),
        _ if within.button.is_some() => {
            survey.buttons[within.button.unwrap()].name = text.to_owned();
        }
        tag => survey.blocks.push(Block {
            text: text.to_owned(),
            path: within.path.clone(),
            heading: tag == "h3",
            alert: within.alert,
            form: within.form,
            ..Block::default()
        }),
    }
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&quot;", "\"").replace("&gt;", ">").replace("&lt;", "<");
    text.replace("&amp;", "&").trim().to_owned()
}
