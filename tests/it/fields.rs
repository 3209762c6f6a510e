//! Which control is which, told from surveys alone.

use objector::data::Data;
use objector::fields::{Form, FormProblem};
use objector::language::Meaning;
use objector::preview::{FieldKind, FoundBy};
use objector::survey::Survey;

use crate::pages::{Draft, bare_form, karen, page, plan, saved, words};

fn found(survey: &Survey) -> Form {
    Form::find(survey, &plan(karen())).unwrap()
}

fn problems(page: Draft) -> Vec<FormProblem> {
    match Form::find(&page.survey(), &plan(karen())) {
        Ok(form) => panic!("it was taken for the form: {form:?}"),
        Err(problems) => problems,
    }
}

/// The name or label of what was found for a kind, and what it was found by.
fn field(page: Draft, kind: FieldKind) -> (String, FoundBy) {
    let survey = page.survey();
    let form = found(&survey);
    let field = form.fields.iter().find(|field| field.kind == kind);
    let field = field.expect("the field was found");
    (survey.controls[field.control].name.clone(), field.found_by)
}

fn submit(page: Draft) -> (String, FoundBy) {
    let survey = page.survey();
    let form = found(&survey);
    (survey.buttons[form.submit].name.clone(), form.submit_found_by)
}

/// A form that lacks an e-mail field.
fn no_email() -> Draft {
    page().form().long("Why?").named("Reason").submit("Submit")
}

/// A form that lacks a reason.
fn no_reason() -> Draft {
    page().form().email("Email").named("email").submit("Submit")
}

/// A form that lacks a button.
fn no_button() -> Draft {
    page().form().email("Email").named("email").long("Why?").named("Reason")
}

#[test]
fn on_every_saved_form_the_same_parts_are_found() {
    use FieldKind::{Country, Email, OtherText, Reason};
    for (name, kinds) in [
        ("facebook-2025-server-en", &[Email, Reason][..]),
        ("facebook-2025-script-da", &[Email, Reason]),
        ("facebook-2024-server-de", &[Email, Country, Reason, OtherText]),
        ("facebook-2024-script-it", &[Email, Country, Reason, OtherText]),
        ("unknown-words-2025-server", &[Email, Reason]),
        ("unknown-words-2024-script", &[Email, Country, Reason, OtherText]),
        ("changed-labels", &[Email, Reason]),
    ] {
        let survey = saved(name);
        let form = found(&survey);
        let found: Vec<FieldKind> = form.fields.iter().map(|field| field.kind).collect();
        assert_eq!(found, kinds, "{name}");
        let last = survey.buttons.iter().rfind(|button| button.visible);
        assert_eq!(survey.buttons[form.submit].path, last.unwrap().path, "{name}");
        for control in &survey.controls {
            let is_search = control.role.as_deref() == Some("searchbox");
            let index = survey.controls.iter().position(|it| it.node == control.node);
            let (kind, _) = form.meaning(index.unwrap());
            assert!(!is_search || kind == FieldKind::Unexplained, "{name}: {kind:?}");
        }
    }
}

#[test]
fn a_second_text_that_may_stay_empty_is_known_as_that() {
    let label = "Please provide any other information to help us review your objection";
    let second = |label: &str| {
        let survey = bare_form().long(label).survey();
        found(&survey).meaning(survey.controls.len() - 1)
    };
    assert_eq!(second(label), (FieldKind::OtherText, FoundBy::InferredWords));
    assert_eq!(second("Zofea"), (FieldKind::OtherText, FoundBy::Structure));
    let required = problems(bare_form().long(label).required());
    assert_eq!(required, [FormProblem::Unexplained(label.into())]);
}

#[test]
fn in_unknown_words_the_gate_is_told_what_rests_on_structure() {
    let survey = saved("unknown-words-2024-script");
    let form = found(&survey);
    let by: Vec<FoundBy> = form.fields.iter().map(|field| field.found_by).collect();
    use FoundBy::{Structure, Type};
    assert_eq!(by, [Type, Structure, Structure, Structure]);
    assert_eq!(form.submit_found_by, Structure);
}

#[test]
fn a_name_beats_a_type_beats_words_beats_structure() {
    let by_name = no_email().line("Zofea").named("email").email("Teloura");
    assert_eq!(field(by_name, FieldKind::Email), ("Zofea".into(), FoundBy::Name));
    let by_row = no_email().line("Zofea").in_row("your_email").email("Teloura");
    assert_eq!(field(by_row, FieldKind::Email), ("Zofea".into(), FoundBy::Name));
    let by_id = no_email().line("Zofea").with_id("inputEmail").email("Teloura");
    assert_eq!(field(by_id, FieldKind::Email), ("Zofea".into(), FoundBy::Name));
    let by_type = no_email().line("Email address").email("Teloura");
    assert_eq!(field(by_type, FieldKind::Email), ("Teloura".into(), FoundBy::Type));
    let by_completion = no_email().line("Email address").line("Zofea").completing("email");
    assert_eq!(field(by_completion, FieldKind::Email), ("Zofea".into(), FoundBy::Type));
    let by_words = no_email().line("Zofea").line("Email address");
    let (name, by) = field(by_words, FieldKind::Email);
    assert_eq!((name.as_str(), by), ("Email address", FoundBy::InferredWords));
    let by_structure = no_email().line("Zofea");
    assert_eq!(field(by_structure, FieldKind::Email), ("Zofea".into(), FoundBy::Structure));
}

#[test]
fn a_reason_is_found_by_name_then_words_then_as_the_only_one_that_is_required() {
    let by_name = no_reason().long("Please tell us how this processing impacts you");
    let by_name = by_name.long("Zofea").named("user_comment");
    assert_eq!(field(by_name, FieldKind::Reason), ("Zofea".into(), FoundBy::Name));
    let seen = "Please tell us how this processing impacts you";
    let by_words = no_reason().long("Zofea").long(seen);
    assert_eq!(field(by_words, FieldKind::Reason), (seen.into(), FoundBy::Words));
    let ours = "Tell us how this processing affects you";
    let by_our_words = no_reason().long("Zofea").long(ours);
    assert_eq!(field(by_our_words, FieldKind::Reason), (ours.into(), FoundBy::InferredWords));
    let required = no_reason().long("Zofea").required().long("Teloura");
    assert_eq!(field(required, FieldKind::Reason), ("Zofea".into(), FoundBy::Structure));
    let only = no_reason().long("Teloura");
    assert_eq!(field(only, FieldKind::Reason), ("Teloura".into(), FoundBy::Structure));
}

#[test]
fn what_the_site_filled_in_tells_the_email_where_nothing_else_does() {
    let page = no_email().line("Zofea").line("Teloura").holding("karen@example.dk");
    assert_eq!(field(page, FieldKind::Email), ("Teloura".into(), FoundBy::Structure));
}

#[test]
fn of_two_email_fields_neither_is_taken() {
    let two = no_email().email("Zofea").email("Teloura");
    let expected = FormProblem::Ambiguous(FieldKind::Email, vec!["Zofea".into(), "Teloura".into()]);
    assert_eq!(problems(two), [expected]);
    let filled = |page: Draft| page.holding("k@example.dk");
    let both_filled = filled(filled(no_email().email("Zofea")).email("Teloura"));
    assert!(matches!(
        problems(both_filled).as_slice(),
        [FormProblem::Ambiguous(FieldKind::Email, _)]
    ));
}

#[test]
fn of_two_long_texts_that_may_both_stay_empty_neither_is_taken() {
    let two = no_reason().long("Zofea").long("Teloura");
    let labels = vec!["Zofea".into(), "Teloura".into()];
    assert_eq!(problems(two), [FormProblem::Ambiguous(FieldKind::Reason, labels)]);
    let both_required = no_reason().long("Zofea").required().long("Teloura").required();
    assert!(matches!(
        problems(both_required).as_slice(),
        [FormProblem::Ambiguous(FieldKind::Reason, _)]
    ));
}

#[test]
fn of_two_buttons_that_send_neither_is_taken() {
    let two = no_button().submit("Submit").submit("Submit later");
    let names = vec!["Submit".into(), "Submit later".into()];
    assert_eq!(problems(two), [FormProblem::SeveralSubmits(names)]);
    let unknown = no_button().button("Zaipo").button("Zuvo");
    assert!(matches!(problems(unknown).as_slice(), [FormProblem::SeveralSubmits(_)]));
}

#[test]
fn of_two_whole_forms_neither_is_taken() {
    let two = bare_form().form().email("Email").named("email");
    let two = two.long("Why?").named("Reason").submit("Send");
    let names = vec!["Submit".into(), "Send".into()];
    assert_eq!(problems(two), [FormProblem::SeveralSubmits(names)]);
}

#[test]
fn the_form_with_the_sites_own_mark_is_taken_before_another() {
    let page = bare_form().form().hiding("support_form_id").email("Email");
    let page = page.long("Why?").submit("Send it here");
    assert_eq!(submit(page).0, "Send it here");
}

#[test]
fn what_is_missing_is_named() {
    assert_eq!(problems(no_email()), [FormProblem::NoEmail]);
    assert_eq!(problems(no_reason()), [FormProblem::NoReason]);
    assert_eq!(problems(no_button()), [FormProblem::NoSubmit]);
}

#[test]
fn a_required_control_that_nobody_explains_stops_and_is_named() {
    let line = bare_form().line("Your account number").required();
    let expected = FormProblem::Unexplained("Your account number".into());
    assert_eq!(problems(line), [expected]);
    let tick = bare_form().tick_box("I am over 16").required();
    assert_eq!(problems(tick), [FormProblem::Unexplained("I am over 16".into())]);
    let nameless = bare_form().line("").named("Field7").required();
    assert_eq!(problems(nameless), [FormProblem::Unexplained("Field7".into())]);
    let list = bare_form().list("Which product?", &[("1", "One"), ("2", "Two")]).required();
    assert_eq!(problems(list), [FormProblem::Unexplained("Which product?".into())]);
}

#[test]
fn a_control_that_may_stay_empty_needs_no_explanation() {
    let survey = bare_form().line("Zofea").tick_box("Teloura").survey();
    let form = found(&survey);
    assert_eq!(form.controls(&survey).count(), 4);
}

/// A name and a subject beside them make a letter to anybody of e-mail, text and button.
#[test]
fn two_lines_that_nobody_explains_make_another_form_of_one_whose_reason_is_a_guess() {
    let letter = || no_reason().long("Zofea").line("Teloura").line("Mirade");
    let unexplained = |labels: [&str; 2]| labels.map(|it| FormProblem::Unexplained(it.into()));
    assert_eq!(problems(letter()), unexplained(["Teloura", "Mirade"]));
    assert_eq!(problems(letter().tick_box("Sulon")), unexplained(["Teloura", "Mirade"]));
    let texts = no_reason().long("Zofea").required().line("Teloura").text_box("Mirade");
    assert_eq!(problems(texts), unexplained(["Teloura", "Mirade"]));
    found(&no_reason().long("Zofea").line("Teloura").survey());
    found(&bare_form().line("Teloura").line("Mirade").survey());
}

#[test]
fn the_asterisk_that_people_know_means_required() {
    for label in ["Your account number *", "Your account number* "] {
        let said = problems(bare_form().line(label));
        assert_eq!(said, [FormProblem::Unexplained(label.into())], "{label}");
    }
    let marked = no_reason().long("Zofea*").long("Teloura");
    assert_eq!(field(marked, FieldKind::Reason), ("Zofea*".into(), FoundBy::Structure));
}

#[test]
fn a_required_control_that_nobody_sees_stops_nothing() {
    let survey = bare_form().line("Your account number").required().unseen().survey();
    assert_eq!(found(&survey).controls(&survey).count(), 2);
}

#[test]
fn a_search_box_is_never_the_email() {
    assert_eq!(problems(no_email().search("Zofea")), [FormProblem::NoEmail]);
    let data = Data::built_in().unwrap();
    for words in words(data, Meaning::NotTheForm) {
        let said = problems(no_email().line(&words.text));
        assert_eq!(said, [FormProblem::NoEmail], "{}", words.text);
    }
}

#[test]
fn a_code_field_is_never_the_email() {
    for field in [
        no_email().line("Zofea").named("nonce"),
        no_email().line("Zofea").completing("one-time-code"),
        no_email().line("Confirmation code"),
    ] {
        assert_eq!(problems(field), [FormProblem::NoEmail]);
    }
}

#[test]
fn a_decoy_that_nobody_sees_is_neither_field_nor_button() {
    let decoys = no_button()
        .submit("Cancel")
        .unseen_button()
        .submit("Submit")
        .email("Email")
        .named("email")
        .unseen();
    assert_eq!(submit(decoys), ("Submit".into(), FoundBy::Type));
    let only = no_button().submit("Submit").unseen_button();
    assert_eq!(problems(only), [FormProblem::NoSubmit]);
}

#[test]
fn a_button_that_leaves_is_never_the_one_that_sends() {
    let data = Data::built_in().unwrap();
    for words in words(data, Meaning::Cancel) {
        let beside = no_button().submit(&words.text).button("Zaipo");
        assert_eq!(submit(beside), ("Zaipo".into(), FoundBy::Structure), "{}", words.text);
        let alone = no_button().submit(&words.text);
        assert_eq!(problems(alone), [FormProblem::NoSubmit], "{}", words.text);
    }
}

#[test]
fn a_button_is_found_by_type_then_words_then_structure() {
    let page = no_button().button("Submit").submit("Zaipo");
    assert_eq!(submit(page), ("Zaipo".into(), FoundBy::Type));
    let page = no_button().button("Zuvo").button("Submit");
    assert_eq!(submit(page), ("Submit".into(), FoundBy::Words));
    let page = no_button().button("Zuvo");
    assert_eq!(submit(page), ("Zuvo".into(), FoundBy::Structure));
}

#[test]
fn the_nearest_button_to_the_fields_is_theirs() {
    let page = page().button("Menu").email("Email").long("Why?");
    let page = page.button("Submit").outside().button("Zuvo");
    // All stand at the same place, so words decide; the menu and the rest do not send.
    assert_eq!(submit(page), ("Submit".into(), FoundBy::Words));
    let page = bare_form().outside().submit("Subscribe");
    assert_eq!(submit(page), ("Submit".into(), FoundBy::Type));
}

const COUNTRIES: [&str; 12] =
    ["AT", "BE", "BG", "DE", "DK", "ES", "FI", "FR", "IE", "IT", "PL", "SE"];

#[test]
fn a_list_of_country_codes_is_the_country_whatever_its_labels_say() {
    let options: Vec<(&str, &str)> = COUNTRIES.iter().map(|code| (*code, "Zofea")).collect();
    let page = bare_form().list("Teloura", &options).required();
    assert_eq!(field(page, FieldKind::Country), ("Teloura".into(), FoundBy::Type));
}

#[test]
fn a_list_of_country_names_is_the_country_in_every_language_of_the_table() {
    let plan = plan(karen());
    let countries = COUNTRIES.map(|code| plan.countries().with_code(code).unwrap());
    for tag in countries[0].languages() {
        let names = countries.map(|country| country.names(tag)[0].as_str());
        let options: Vec<(&str, &str)> = names.iter().map(|name| ("17", *name)).collect();
        let page = bare_form().list("Teloura", &options).required();
        assert_eq!(field(page, FieldKind::Country).1, FoundBy::Type, "{tag}");
        for (name, code) in names.iter().zip(COUNTRIES) {
            assert_eq!(plan.country_of(name), Some(code), "{tag}: {name}");
        }
    }
}

#[test]
fn a_list_whose_name_is_paired_with_a_hidden_country_code_is_the_country() {
    let page = page().form().hiding("xq7_iso2_country_code");
    let page = page.email("Email").long("Why?").submit("Submit");
    let options = [("1", "Zofea"), ("2", "Teloura")];
    let page = page.list("Lopa", &options).named("xq7").required();
    assert_eq!(field(page, FieldKind::Country), ("Lopa".into(), FoundBy::Type));
}

#[test]
fn a_list_of_other_things_is_not_the_country() {
    let products: Vec<(&str, &str)> = COUNTRIES.iter().map(|_| ("17", "A product")).collect();
    let survey = bare_form().list("Zofea", &products).survey();
    assert!(found(&survey).field(&survey, FieldKind::Country).is_none());
    let few = bare_form().list("Zofea", &[("DK", "Danmark"), ("SE", "Sverige")]).survey();
    assert!(found(&few).field(&few, FieldKind::Country).is_none());
}

#[test]
fn of_two_lists_of_countries_neither_is_taken() {
    let options: Vec<(&str, &str)> = COUNTRIES.iter().map(|code| (*code, *code)).collect();
    let page = bare_form().list("Zofea", &options).list("Teloura", &options);
    assert!(matches!(problems(page).as_slice(), [FormProblem::Ambiguous(FieldKind::Country, _)]));
}

#[test]
fn a_problem_is_said_in_our_own_words_and_keeps_the_pages_apart() {
    let hostile = FormProblem::Unexplained("a\u{1b}[2Jb\u{202e}".into());
    let said = hostile.to_string();
    assert!(
        said.chars().all(|character| character.is_ascii() && !character.is_control()),
        "{said}"
    );
    assert_eq!(hostile.labels(), ["a\u{1b}[2Jb\u{202e}"]);
}
