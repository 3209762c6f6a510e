//! Where we are, told from surveys alone.

use objector::data::Data;
use objector::fields::FormProblem;
use objector::language::Meaning;
use objector::recognise::{Place, recognise};
use objector::survey::Survey;
use objector::wall::Wall;

use crate::pages::{
    FORM, ORIGIN, address_of, at, bare_form, everything_seen, karen, page, plan, plan_with, saved,
    words,
};

fn place(survey: &Survey) -> Place {
    recognise(survey, &address_of(survey), &plan(karen()))
}

fn place_at(survey: &Survey, path: &str) -> Place {
    recognise(survey, &at(path), &plan(karen()))
}

#[test]
fn every_practice_form_is_the_form_in_any_language_and_make() {
    for name in [
        "facebook-2025-server-en",
        "facebook-2025-script-da",
        "facebook-2024-server-de",
        "facebook-2024-script-it",
        "unknown-words-2025-server",
        "unknown-words-2024-script",
        "changed-labels",
        "small-print",
        "validation",
    ] {
        let place = place(&saved(name));
        assert!(matches!(place, Place::Form(_)), "{name}: {place:?}");
    }
}

#[test]
fn the_forms_of_instagram_are_forms_for_instagram() {
    let mut scenario = karen();
    scenario.network = objector::scenario::Network::Instagram;
    let plan = plan(scenario);
    for name in ["instagram-2025-server-sv", "instagram-2024-script-en"] {
        let place = recognise(&saved(name), &plan.address, &plan);
        assert!(matches!(place, Place::Form(_)), "{name}: {place:?}");
    }
}

#[test]
fn a_form_at_another_path_is_not_the_form() {
    for path in ["/help/contact/1", "/", "/help/contact/6359191084165019/x"] {
        let place = place_at(&bare_form().survey(), path);
        let Place::SomethingElse(problems) = place else {
            panic!("{path}: {place:?}");
        };
        assert_eq!(problems, [FormProblem::OtherAddress], "{path}");
    }
    let slash = place_at(&bare_form().survey(), &format!("{FORM}/?locale=da"));
    assert!(matches!(slash, Place::Form(_)), "{slash:?}");
}

#[test]
fn a_form_at_another_origin_is_another_host_whatever_it_looks_like() {
    for origin in [
        "http://127.0.0.1:4712",
        "http://127.0.0.2:4711",
        "https://127.0.0.1:4711",
        "http://localhost:4711",
    ] {
        let address = format!("{origin}{FORM}").parse().unwrap();
        let place = recognise(&bare_form().survey(), &address, &plan(karen()));
        assert!(matches!(&place, Place::OtherHost(said) if said == origin), "{origin}: {place:?}");
    }
}

#[test]
fn a_form_that_goes_to_another_origin_is_another_host() {
    for (action, origin) in [
        ("https://meta-ai.example/a/help/", "https://meta-ai.example"),
        ("http://127.0.0.1:4712/a/", "http://127.0.0.1:4712"),
        ("mailto:someone@example.dk", "null"),
    ] {
        let survey = bare_form().going_to(action).survey();
        let place = place(&survey);
        assert!(matches!(&place, Place::OtherHost(said) if said == origin), "{action}: {place:?}");
    }
    let here = bare_form().going_to(&format!("{ORIGIN}/a/help/")).survey();
    assert!(matches!(place(&here), Place::Form(_)));
}

#[test]
fn a_log_in_page_is_told_by_its_password_though_its_field_is_named_email() {
    for name in ["log-in-wall", "log-in-wall-instagram"] {
        let place = place(&saved(name));
        assert!(matches!(place, Place::Wall(Wall::LogIn)), "{name}: {place:?}");
    }
    // And at the form's own address, around a form that has everything else.
    let survey = bare_form().password("Password").survey();
    assert!(matches!(place(&survey), Place::Wall(Wall::LogIn)));
    let unseen = bare_form().password("Password").unseen().survey();
    assert!(matches!(place(&unseen), Place::Form(_)));
}

#[test]
fn a_log_in_page_is_told_by_its_address_before_its_fields_are_there() {
    for path in ["/login", "/login.php?next=x", "/login/device/", "/accounts/login/", "/recover/x"]
    {
        let place = place_at(&page().survey(), path);
        assert!(matches!(place, Place::Wall(Wall::LogIn)), "{path}: {place:?}");
    }
    let place = place_at(&page().survey(), "/loginhelp");
    assert!(matches!(place, Place::SomethingElse(_)), "{place:?}");
}

#[test]
fn every_wall_is_told_by_its_address_even_with_a_form_on_it() {
    for (path, wall) in [
        ("/two_step_verification/authentication/", Wall::TwoStep),
        ("/auth/two_factor/app", Wall::TwoStep),
        ("/login/two_factor/", Wall::TwoStep),
        ("/checkpoint/828281030927956/", Wall::Locked),
        ("/checkpoint/1501092823525282/", Wall::Suspended),
        ("/accounts/suspended/", Wall::Suspended),
        ("/disabled", Wall::Suspended),
        ("/checkpoint/1339039300213622?next=x", Wall::NewDevice),
        ("/checkpoint/601051028565049/", Wall::AutomatedBehaviour),
        ("/challenge/scraping_warning/", Wall::AutomatedBehaviour),
        ("/checkpoint/", Wall::Checkpoint),
        ("/checkpoint/6010510285650490/", Wall::Checkpoint),
        ("/601051028565049/checkpoint/", Wall::Checkpoint),
        ("/challenge/?next=x", Wall::Checkpoint),
    ] {
        for survey in [bare_form().survey(), bare_form().password("Password").survey()] {
            let place = place_at(&survey, path);
            assert!(matches!(place, Place::Wall(at) if at == wall), "{path}: {place:?}");
        }
    }
    for path in ["/checkpoints", "/help/challenges/1", "/two_step"] {
        let place = place_at(&bare_form().survey(), path);
        assert!(matches!(place, Place::SomethingElse(_)), "{path}: {place:?}");
    }
}

#[test]
fn a_second_step_is_told_by_its_field_but_an_e_mailed_code_is_none() {
    for page in [page(), bare_form(), page().password("Password")] {
        let named = page.clone().line("Code").named("approvals_code").survey();
        assert!(matches!(place(&named), Place::Wall(Wall::TwoStep)));
        let unseen = page.line("Code").named("approvals_code").unseen().survey();
        assert!(!matches!(place(&unseen), Place::Wall(Wall::TwoStep)));
    }
    let by_id = page().line("Code").with_id("approvals_code").survey();
    assert!(matches!(place(&by_id), Place::Wall(Wall::TwoStep)));
    let one_time = page().line("Code").completing("one-time-code").survey();
    for (path, second) in [("/checkpoint/", true), ("/login.php", true), (FORM, false)] {
        let place = place_at(&one_time, path);
        assert_eq!(matches!(place, Place::Wall(Wall::TwoStep)), second, "{path}: {place:?}");
        assert_eq!(matches!(place, Place::CodeStep), !second, "{path}: {place:?}");
    }
    let warned = place_at(&one_time, "/checkpoint/601051028565049/");
    assert!(matches!(warned, Place::Wall(Wall::AutomatedBehaviour)), "{warned:?}");
}

#[test]
fn a_sign_that_nobody_saw_tells_no_wall() {
    let mut plan = plan(karen());
    for path in ["/checkpoint/601051028565049/", "/login.php", "/auth/two_factor/app"] {
        plan.pack.walls.iter_mut().for_each(|sign| sign.source = None);
        let place = recognise(&page().survey(), &at(path), &plan);
        assert!(matches!(place, Place::SomethingElse(_)), "{path}: {place:?}");
    }
}

#[test]
fn a_log_in_page_without_a_password_is_told_by_words_that_somebody_saw() {
    let data = Data::built_in().unwrap();
    let mut seen = 0;
    for words in words(data, Meaning::LogIn) {
        let place = place(&page().text(&words.text).survey());
        let log_in = matches!(place, Place::Wall(Wall::LogIn));
        assert_eq!(log_in, words.is_sourced(), "{}: {place:?}", words.text);
        let form = bare_form().text(&words.text).survey();
        assert!(matches!(recognise(&form, &at(FORM), &plan(karen())), Place::Form(_)));
        seen += usize::from(log_in);
    }
    assert_eq!(seen, 2);
}

#[test]
fn a_captcha_stops_in_front_of_the_form() {
    let mut survey = bare_form().survey();
    survey.captcha = true;
    assert!(matches!(place(&survey), Place::Wall(Wall::Captcha)));
}

#[test]
fn a_code_step_before_anything_was_sent_is_no_form() {
    for name in ["code-step", "code-step-again"] {
        let place = place(&saved(name));
        assert!(matches!(place, Place::CodeStep), "{name}: {place:?}");
    }
    let hidden = page().line("").named("nonce").unseen().survey();
    assert!(matches!(place(&hidden), Place::SomethingElse(_)));
}

#[test]
fn an_error_page_of_the_browser_is_no_page_of_the_site() {
    let survey = bare_form().instead_an_error().survey();
    let place = place(&survey);
    assert!(matches!(place, Place::BrowserError(_)), "{place:?}");
}

#[test]
fn an_empty_page_is_something_else() {
    let place = place(&page().survey());
    let Place::SomethingElse(problems) = place else {
        panic!("{place:?}");
    };
    assert_eq!(problems, [FormProblem::NoEmail]);
}

#[test]
fn a_required_field_that_nobody_explains_is_named() {
    let place = place(&saved("unknown-required"));
    let Place::SomethingElse(problems) = place else {
        panic!("{place:?}");
    };
    assert!(
        matches!(problems.as_slice(), [FormProblem::Unexplained(label)] if !label.is_empty()),
        "{problems:?}"
    );
}

#[test]
fn words_that_nobody_saw_never_decide_where_we_are() {
    let data = Data::built_in().unwrap();
    let mut tried = 0;
    for means in [Meaning::AlreadyObjected, Meaning::NotOffered] {
        for words in words(data, means) {
            let place = place(&page().text(&words.text).survey());
            let decides = matches!(place, Place::AlreadyObjected(_) | Place::NotOffered(_));
            assert_eq!(decides, words.is_sourced(), "{}: {place:?}", words.text);
            tried += 1;
        }
    }
    assert!(tried > 20, "{tried}");
}

#[test]
fn the_practice_notices_say_it_in_words_that_nobody_saw_or_that_somebody_saw() {
    let already = place(&saved("already-objected"));
    assert!(matches!(already, Place::SomethingElse(_)), "{already:?}");
    let not_offered = place(&saved("not-offered"));
    assert!(matches!(not_offered, Place::NotOffered(_)), "{not_offered:?}");
}

#[test]
fn words_that_somebody_saw_decide_where_we_are() {
    let data = everything_seen();
    let plan = plan_with(karen(), data);
    for (means, already) in [(Meaning::AlreadyObjected, true), (Meaning::NotOffered, false)] {
        for words in words(data, means) {
            let survey = page().text(&words.text).survey();
            match recognise(&survey, &at(FORM), &plan) {
                Place::AlreadyObjected(said) if already => assert_eq!(said.text, words.text),
                Place::NotOffered(said) if !already => assert_eq!(said.text, words.text),
                place => panic!("{}: {place:?}", words.text),
            }
        }
    }
}

#[test]
fn a_sentence_inside_another_decides_nothing() {
    let data = everything_seen();
    let plan = plan_with(karen(), data);
    for means in [Meaning::AlreadyObjected, Meaning::NotOffered] {
        for words in words(data, means) {
            let text = words.text.trim_end_matches('.');
            for inside in [
                format!("If {text}, ask us"),
                format!("Wenn {text}"),
                format!("{text} if we can"),
                format!("“{text}”"),
                format!("{text}?"),
                format!("Then we say: {text}"),
                format!("{text}: if we can"),
            ] {
                let place = recognise(&page().text(&inside).survey(), &at(FORM), &plan);
                assert!(matches!(place, Place::SomethingElse(_)), "{inside}: {place:?}");
            }
        }
    }
}

#[test]
fn small_print_and_conditions_never_decide_where_we_are() {
    let data = everything_seen();
    let plan = plan_with(karen(), data);
    for words in words(data, Meaning::SmallPrint) {
        let place = recognise(&page().text(&words.text).survey(), &at(FORM), &plan);
        assert!(matches!(place, Place::SomethingElse(_)), "{}: {place:?}", words.text);
    }
}

#[test]
fn the_form_is_the_form_though_its_small_print_speaks_of_those_who_objected() {
    let data = everything_seen();
    let plan = plan_with(karen(), data);
    let mut form = bare_form();
    for means in [Meaning::AlreadyObjected, Meaning::NotOffered, Meaning::SmallPrint] {
        for words in words(data, means) {
            form = form.text(&words.text);
        }
    }
    let place = recognise(&form.survey(), &at(FORM), &plan);
    assert!(matches!(place, Place::Form(_)), "{place:?}");
}

#[test]
fn controls_of_a_form_that_is_not_there_do_no_harm() {
    let form = || bare_form().list("Country", &[("DK", "Denmark")]);
    for (forms, control) in [(0, 0), (1, 5)] {
        let mut survey = form().survey();
        survey.forms.truncate(forms);
        survey.controls.iter_mut().for_each(|it| it.form = Some(control));
        survey.buttons.iter_mut().for_each(|it| it.form = Some(control));
        let place = place_at(&survey, FORM);
        assert!(matches!(place, Place::Form(_)), "{place:?}");
    }
}
