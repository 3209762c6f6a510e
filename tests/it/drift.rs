//! What is other than expected, and that it can be shared.

use objector::commands::report::render;
use objector::data::SCENARIOS;
use objector::drift::{Drift, report, shareable};
use objector::ending::Ended;
use objector::fields::{Form, FormProblem};
use objector::outcome::{Exit, Outcome};
use objector::recognise::{Place, recognise};
use objector::scenario::{Network, Scenario};
use objector::stop;
use objector::survey::Survey;

use crate::pages::{bare_form, karen, page, plan, saved};

/// The text that a person gets to share where a run ends at this page.
fn shared(survey: &Survey) -> String {
    let plan = plan(karen());
    let place = recognise(survey, &plan.address, &plan);
    let Place::SomethingElse(_) = place else {
        panic!("this is {place:?}");
    };
    let outcome: Outcome = stop::at(place, survey, &plan).into();
    assert_eq!(outcome.end.exit(), Exit::NotRecognised);
    outcome.drift.expect("what is other")
}

/// The line of a pack that a report names.
fn line(report: &str, file: &str) -> String {
    let number = report.split(&format!("{file}:")).nth(1).unwrap_or_else(|| panic!("{report}"));
    let number: usize = number.split(':').next().unwrap().parse().unwrap();
    let path = file.strip_prefix("scenarios/").unwrap();
    let text = SCENARIOS.get_file(path).unwrap().contents_utf8().unwrap();
    text.lines().nth(number - 1).unwrap().to_owned()
}

#[test]
fn the_practice_forms_are_the_shapes_that_the_packs_know() {
    for (network, name, shape) in [
        (Network::Facebook, "facebook-2025-server-en", "2025"),
        (Network::Facebook, "facebook-2025-script-da", "2025"),
        (Network::Facebook, "facebook-2024-server-de", "2024"),
        (Network::Facebook, "facebook-2024-script-it", "2024"),
        (Network::Instagram, "instagram-2025-server-sv", "2025"),
        (Network::Instagram, "instagram-2024-script-en", "2024"),
        (Network::Facebook, "unknown-words-2025-server", "2025"),
    ] {
        let plan = plan(Scenario { network, ..karen() });
        let survey = saved(name);
        let form = Form::find(&survey, &plan).unwrap();
        let drift = Drift::of(&survey, Some(&form), &plan);
        assert!(drift.is_none(), "{name}: {:#?}", drift.lines());
        assert_eq!(drift.nearest.unwrap().name, shape, "{name}");
    }
}

#[test]
fn a_form_with_one_more_control_is_recognised_and_not_as_it_is_known() {
    let plan = plan(karen());
    let survey = bare_form().tick_box("I am an adult").survey();
    let form = Form::find(&survey, &plan).unwrap();
    let drift = Drift::of(&survey, Some(&form), &plan);
    assert!(!drift.is_none());
    let lines = drift.lines().join("\n");
    assert!(lines.contains("not known to the pack: 3. unknown box"), "{lines}");
}

#[test]
fn another_order_and_another_need_are_told() {
    let plan = plan(karen());
    let survey = page().form().long("Why?").named("Reason").line("Email").named("email");
    let survey = survey.submit("Submit").survey();
    let form = Form::find(&survey, &plan).unwrap();
    let lines = Drift::of(&survey, Some(&form), &plan).lines().join("\n");
    assert!(lines.contains("changed: 2. is email line, was email line required"), "{lines}");
    assert!(lines.contains("stand in another order"), "{lines}");
}

#[test]
fn a_required_control_that_nobody_knows_is_told_with_the_line_of_the_pack() {
    let report = shared(&saved("unknown-required"));
    assert!(report.contains("expected (shape 2025): email line required, reason text"), "{report}");
    assert!(report.contains("unknown line required: called \""), "{report}");
    assert!(report.contains("not known to the pack: 2. unknown line required"), "{report}");
    assert_eq!(line(&report, "scenarios/forms/facebook-ai/form.toml"), "[[models]]");
}

#[test]
fn what_is_missing_is_told_with_the_nearest_candidates_and_the_lines_to_change() {
    let two = page().form().line("Email").named("email").required();
    let two = two.long("Pourquoi ?").long("Encore ?").submit("Envoyer").survey();
    let report = shared(&two);
    assert!(report.contains("missing: reason text; the nearest: 2, 3"), "{report}");
    assert!(report.contains("2. unknown text: called \"Pourquoi ?\""), "{report}");
    assert!(
        report.contains("scenarios/languages/en.toml: its label as `reason-label`"),
        "{report}"
    );
    assert_eq!(line(&report, "scenarios/forms/facebook-ai/form.toml"), "kind = \"reason\"");
}

#[test]
fn a_page_without_any_form_says_so_and_names_where_the_form_may_be_instead() {
    let report = shared(&page().text("Something went wrong").survey());
    assert!(report.contains("no control that could be the form's"), "{report}");
    assert!(
        report.contains("missing: email line required; nothing there is of its kind"),
        "{report}"
    );
    assert!(report.contains("an `[[addresses]]`, if the form is elsewhere now"), "{report}");
    assert!(!report.contains("`presence`"), "it says nothing of fields: {report}");
    assert!(!report.contains("went wrong"), "{report}");
}

/// Values, the page's text, and labels that hold an address, a number, or what the person wrote.
#[test]
fn nothing_of_the_persons_is_in_what_is_shared() {
    let survey = page()
        .text("Hello Karen Jensen")
        .form()
        .line("Email of karen@example.dk")
        .holding("karen@example.dk")
        .line("Or write to mor@familien.invalid")
        .line("Phone 12345678, Hansen-Hemmelig")
        .holding("Hansen-Verdi")
        .required()
        .line("Your name Hansen-Hemmelig") // `aria-labelledby` that names another field, which holds this
        .holding("hansen-hemmelig")
        .line("Call +45 12 34 56 78 or www.example/hansen, fb.me/h")
        .line("Ring ٠١٢ or mor＠familien")
        .line("It begins: pictures a")
        .line("For karen")
        .long("My pictures are mine.")
        .holding("My pictures are mine.")
        .submit("Send to https://x.example/karen")
        .survey();
    let report = report(&survey, None, &[FormProblem::NoReason], &plan(karen()));
    for secret in [
        "karen",
        "Jensen",
        "example",
        "familien",
        "12345678",
        "Verdi",
        "pictures",
        "x.example",
        "Hemmelig",
        "45",
        "34",
        "www",
        "fb.me",
        "٠",
        "＠",
    ] {
        assert!(!report.contains(secret), "{secret}\n{report}");
    }
    let plan = plan(karen());
    let shared = |label: &str| shareable(label, &survey, &plan);
    assert_eq!(shared("See https://x.invalid/a"), "See …");
    assert_eq!(
        shared("Please tell us\u{202e} how this impacts you").matches('\u{202e}').count(),
        0
    );
    assert_eq!(shared(&"word ".repeat(40)).chars().count(), 60);
}

/// A feed, or whatever else a link may have led to, is full of names.
#[test]
fn of_a_page_that_nothing_tells_to_be_the_form_only_known_words_are_shared() {
    let feed = page().form().line("What is on your mind, Birte?").line("Comment as Birte Holm");
    let report = shared(&feed.submit("Post to Birte").survey());
    assert!(
        report
            .contains("unknown line: called \"…\", made as `<input type=\"text\">`; nothing tells"),
        "{report}"
    );
    assert!(!report.contains("Birte"), "{report}");
}

/// Nor where a known field stands on the page by itself, or a name in the page is somebody's.
#[test]
fn what_stands_beside_a_known_control_is_shared_only_in_a_form_of_its_own() {
    let loose = page().line("Email").named("email").required();
    let report = shared(&loose.line("Comment as Birte").named("karen_hansen").survey());
    assert!(!report.contains("Birte") && !report.contains("hansen"), "{report}");
    let own = page().form().line("Email").named("email").required();
    let own = own.line("Wohnort").named("karen_hansen").submit("Envoyer").survey();
    let report = shared(&own);
    assert!(report.contains("Wohnort") && !report.contains("hansen"), "{report}");
}

/// Next to a field that is known, what nothing explains is the form's.
#[test]
fn a_control_of_the_form_that_nothing_explains_is_told_with_its_name_and_others_are_not() {
    let two = page().line("Talk to Birte").form().line("Email").named("email").required();
    let report = shared(&two.line("Wohnort").named("city_text").submit("Envoyer").survey());
    assert!(report.contains("2. unknown line: called \"Wohnort\", named `city_text`"), "{report}");
    assert!(!report.contains("Birte"), "{report}");
}

/// Whoever keeps the pack cannot see the page: what it is made as, and what it holds hidden, is told.
#[test]
fn of_a_form_that_is_not_recognised_what_it_is_made_as_and_hides_is_told_and_nothing_of_anybody() {
    let form = page().form().line("Email").named("email").required();
    let form = form.line("Tel").required().line("Place").required().line("Plan").submit("Envoyer");
    let form = form
        .hiding("jurisdiction")
        .hiding("jazoest")
        .hiding("to[birteholm]")
        .hiding("birte@post.invalid");
    let mut survey = form.hiding("karen_hansen").survey();
    survey.controls[1].kind = Some("tel".into());
    survey.controls[3].role = Some("combobox".into());
    let own = &mut survey.controls[2];
    (own.tag, own.kind, own.role) = ("birte-holm".into(), None, Some("birte".into()));
    let report = shared(&survey);
    assert!(
        report.contains("2. unknown line required: called \"Tel\", made as `<input type=\"tel\">`"),
        "{report}"
    );
    assert!(report.contains("called \"Place\", made as `<…>`; nothing"), "{report}");
    let plan = "called \"Plan\", made as `<input type=\"text\">`, role combobox; nothing";
    assert!(report.contains(plan), "{report}");
    assert!(
        report.contains("hidden fields that the pack does not list: jurisdiction, …\n"),
        "{report}"
    );
    assert!(!report.contains("birte") && !report.contains("hansen"), "{report}");
}

/// Of a page that is not the form at all nothing hidden is told.
#[test]
fn what_a_page_hides_that_nothing_tells_to_be_the_form_is_not_told() {
    let feed = page().form().line("What is on your mind?").hiding("composer").submit("Post");
    let report = shared(&feed.survey());
    assert!(!report.contains("composer"), "{report}");
}

/// What is proposed for the pack is what a pack may hold.
#[test]
fn what_is_proposed_is_no_kind_of_name_that_a_pack_does_not_know() {
    let plan = plan(Scenario { network: Network::Facebook, ..karen() });
    let none = page().form().line("Email").named("email").submit("Submit").survey();
    let none = report(&none, None, &[], &plan);
    assert!(none.contains("a `[[names]]` of kind \"reason\""), "{none}");
    assert!(!none.contains("kind \"other-text\""), "{none}");
    let pack = SCENARIOS.get_file("forms/facebook-ai/form.toml").unwrap().contents_utf8().unwrap();
    for kind in none.split("a `[[names]]` of kind ").skip(1) {
        let kind = kind.split(',').next().unwrap();
        assert!(pack.contains(&format!("kind = {kind}")), "{kind}");
    }
}

#[test]
fn the_end_of_a_run_shows_it_and_offers_to_fill_in_by_hand() {
    let survey = saved("unknown-required");
    let plan = plan(karen());
    let place = recognise(&survey, &plan.address, &plan);
    let outcome: Outcome = stop::at(place, &survey, &plan).into();
    let text = render(&Ended::nowhere(outcome), Some(&plan), 100);
    assert!(text.contains("to share with the makers of this program"), "{text}");
    assert!(text.contains("| expected (shape 2025)"), "{text}");
    assert!(text.contains("you can fill it in yourself"), "{text}");
    assert!(text.contains("objector run --assist"), "{text}");
}
