//! What the survey script tells of a page is recognised and judged, however odd the page.

#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use objector::acting::Acting;
use objector::approve::preview_of;
use objector::arrive::Sight;
use objector::data::Data;
use objector::fields::Form;
use objector::fill::Filled;
use objector::human::Sheet;
use objector::human::sheet::render;
use objector::inert;
use objector::judge::{Before, Judgement, code_still_wanted, judge, place_of, words_of};
use objector::plan::Plan;
use objector::preview::FieldKind;
use objector::recognise::{Place, recognise};
use objector::survey::{Survey, inside};
use objector_fuzz::{must_be_inert, of_repository, plant};
use url::Url;

const ORIGIN: &str = "http://127.0.0.1:4711";
const FORM: &str = include_str!("../../tests/surveys/small-print.json");
const SCENARIO: &[u8] = include_bytes!("../../scenarios/karen.toml");

fuzz_target!(
    init: plant(seeds()),
    |bytes: &[u8]| {
        let Ok(survey) = serde_json::from_slice::<Survey>(bytes) else { return };
        let address = Url::parse(&survey.url).unwrap_or_else(|_| plan().address.clone());
        must_be_somewhere(&survey, &address);
        if let Ok(form) = Form::find(&survey, plan()) {
            must_be_shown(&survey, &form);
            must_not_answer_itself(&survey, &form);
        }
        must_be_judged(&survey);
    }
);

/// Surveys without the white space that a fuzzer would waste its time on.
fn seeds() -> Vec<Vec<u8>> {
    let saved = of_repository("tests/surveys", ".json").into_iter();
    let compact = |json: Vec<u8>| {
        let survey: serde_json::Value = serde_json::from_slice(&json).expect("it is JSON");
        survey.to_string().into_bytes()
    };
    saved.map(compact).collect()
}

fn plan() -> &'static Plan {
    static PLAN: OnceLock<Plan> = OnceLock::new();
    PLAN.get_or_init(|| {
        let data = Data::built_in().expect("the data is sound");
        let scenario = objector::scenario::parse(SCENARIO, "karen.toml", data);
        let (scenario, _) = scenario.expect("the example is right");
        Plan::new(scenario, data, Some(ORIGIN), false).expect("it can be run")
    })
}

/// Inferred words decide no end, and nothing but the form's own address is the form.
fn must_be_somewhere(survey: &Survey, address: &Url) {
    match recognise(survey, address, plan()) {
        Place::Form(form) => {
            assert!(plan().allows(address) && plan().is_form_address(address));
            assert!(form.sends_to(survey).is_none_or(|target| plan().allows(&target)));
        }
        Place::AlreadyObjected(words) | Place::NotOffered(words) => assert!(words.is_sourced()),
        Place::BrowserError(what) => must_be_inert(&what),
        Place::SomethingElse(problems) => assert!(!problems.is_empty()),
        _ => {}
    }
}

/// Every visible control of the form stands on the sheet, and what is shown is what is counted.
fn must_be_shown(survey: &Survey, form: &Form) {
    let survey = survey.clone();
    let address = survey.url.clone();
    let sight = Sight { form: form.clone(), address, survey, acting: Acting::default() };
    let preview = preview_of(plan(), &sight, &Filled::ByProgram(vec![FieldKind::Reason]));
    assert_eq!(preview.fields.len(), form.controls(&sight.survey).count());
    let digest = preview.digest();
    assert_eq!(serde_json::from_slice(&preview.canonical()).ok(), Some(preview.clone()));
    let sheet = Sheet {
        preview,
        digest,
        network: "Facebook".into(),
        practice: true,
        picture: None,
        notes: Vec::new(),
        own_pack: None,
        submit_found_by: form.submit_found_by,
    };
    for width in [20, 80] {
        must_be_inert(&render(&sheet, width));
    }
}

/// A page that did not change since the press said nothing.
fn must_not_answer_itself(survey: &Survey, form: &Form) {
    let before = Before::of(survey, &form.container);
    assert_eq!(before.new_in(survey).len(), 0);
    let judged = judge(&before, survey, plan());
    assert!(!matches!(
        judged,
        Judgement::Acknowledged(_)
            | Judgement::Refused(_)
            | Judgement::Contradiction
            | Judgement::Unexplained
    ));
}

/// Only sourced words of the form's own site decide, and a code goes into controls that are there.
fn must_be_judged(now: &Survey) {
    static BEFORE: OnceLock<Before> = OnceLock::new();
    let before = BEFORE.get_or_init(|| {
        let survey: Survey = serde_json::from_str(FORM).expect("a saved survey");
        let form = Form::find(&survey, plan()).expect("it is the form");
        Before::of(&survey, &form.container)
    });
    match judge(before, now, plan()) {
        Judgement::Acknowledged(words) | Judgement::Refused(words) => {
            assert!(words.is_sourced());
            assert!(Url::parse(&now.url).is_ok_and(|url| plan().allows(&url)));
        }
        Judgement::CodeWanted(step) => {
            assert!(now.controls.iter().any(|control| control.node == step.field));
            assert!(now.buttons.iter().any(|button| button.node == step.confirm));
            let form = Form::find(now, plan()).ok();
            let sends = form.map(|form| now.buttons[form.submit].node);
            assert_ne!(sends, Some(step.confirm), "the form's own button");
        }
        _ => {}
    }
    code_still_wanted(before, now, plan());
    let place = place_of(before, now);
    let fresh = before.new_in(now);
    let dialogs = fresh.iter().any(|block| block.dialog);
    for block in fresh.iter().filter(|block| block.dialog == dialogs) {
        assert!(inside(&block.path, &place));
    }
    must_be_inert(&inert::text(&words_of(before, now)));
}
