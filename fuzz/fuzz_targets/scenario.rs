//! A scenario file is understood as it was written, or everything that is wrong with it is said.

#![no_main]

use libfuzzer_sys::fuzz_target;
use objector::data::Data;
use objector::plan::Plan;
use objector::problem::Findings;
use objector::scenario::{Objection, Scenario, parse};
use objector_fuzz::{must_be_inert, must_be_presentable, plant};

const EXAMPLES: [&[u8]; 4] = [
    include_bytes!("../../scenarios/astrid.toml"),
    include_bytes!("../../scenarios/giulia.toml"),
    include_bytes!("../../scenarios/jonas.toml"),
    include_bytes!("../../scenarios/karen.toml"),
];

fuzz_target!(
    init: plant(EXAMPLES.map(Vec::from).to_vec()),
    |bytes: &[u8]| {
        let data = Data::built_in().expect("the data is sound");
        match parse(bytes, "mine.toml", data) {
            Ok((scenario, findings)) => {
                assert_eq!(findings.errors(), 0);
                must_be_discreet(&findings);
                must_be_what_was_written(&scenario, bytes);
                let plan = Plan::new(scenario, data, None, false).expect("it can be run");
                assert!(plan.is_form_address(&plan.address) && plan.allows(&plan.address));
                must_fit_the_form(&plan);
            }
            Err(findings) => {
                assert!(findings.errors() > 0);
                must_be_discreet(&findings);
            }
        }
    }
);

/// What is said can be shown, and an error or a log that holds it gives no address away.
fn must_be_discreet(findings: &Findings) {
    must_be_presentable(findings);
    let said = format!("{findings} {findings:?}");
    let said = said.replace("name@example.org", "").replace("…@…", "");
    assert!(!said.contains('@'), "{said}");
}

/// A strict reader of TOML finds the same values.
fn must_be_what_was_written(scenario: &Scenario, bytes: &[u8]) {
    let text = std::str::from_utf8(bytes).expect("only text is accepted");
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let file: toml::Table = text.parse().expect("only TOML is accepted");
    let objection = file.get("objection").and_then(toml::Value::as_table);
    let written = |key: &str| file.get(key).and_then(toml::Value::as_str);
    assert_eq!(file["version"].as_integer(), Some(1));
    assert_eq!(written("account"), Some(scenario.account.as_str()));
    assert_eq!(written("network"), Some(scenario.network.as_str()));
    assert_eq!(written("language"), Some(scenario.language.as_str()));
    assert_eq!(written("country"), Some(scenario.country.as_str()));
    assert_eq!(written("email"), scenario.email.as_ref().map(|email| email.reveal()));
    let inside = |key: &str| objection.and_then(|objection| objection.get(key));
    match &scenario.objection {
        Objection::Empty => assert!(inside("text").or(inside("justifications")).is_none()),
        Objection::Own(own) => {
            let text = inside("text").and_then(toml::Value::as_str).expect("it was written");
            assert_eq!(own.reveal(), text.replace("\r\n", "\n").trim());
        }
        Objection::Reasons(slugs) => {
            let written = inside("justifications").and_then(toml::Value::as_array);
            let written = written.expect("they were written").iter();
            assert!(written.map(toml::Value::as_str).eq(slugs.iter().map(|it| Some(it.as_str()))));
        }
    }
}

/// What the form or a keyboard would not take was refused.
fn must_fit_the_form(plan: &Plan) {
    let account = &plan.scenario.account;
    assert!((1..=40).contains(&account.len()) && !account.contains(['/', '.', '\\']));
    must_be_inert(plan.scenario.email.as_ref().map_or("", |email| email.reveal()));
    let Some(reason) = &plan.reason else { return };
    let reason = reason.reveal();
    let limit = plan.pack.reason_limit.as_ref().map_or(usize::MAX, |limit| limit.characters);
    assert!(!reason.trim().is_empty() && reason.chars().count() <= limit);
    let joined = |character: char| matches!(character, '\u{200D}' | '\u{FE0F}');
    must_be_inert(&reason.replace(joined, ""));
}
