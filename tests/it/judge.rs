//! What the page says after the press, told from surveys alone.

use objector::data::Data;
use objector::judge::{Before, CodeStep, Judgement, code_still_wanted, judge, place_of, words_of};
use objector::language::{Meaning, Words};
use objector::plan::Plan;
use objector::survey::Survey;

use crate::pages::{
    Draft, bare_form, everything_seen, karen, page, plan, plan_with, saved, seen_no, seen_yes,
    words,
};

fn before(survey: &Survey) -> Before {
    Before::of(survey, &vec![1, 0, 100])
}

fn says(then: Draft, now: Draft) -> Judgement {
    judged(&then.survey(), &now.survey(), &plan(karen()))
}

fn judged(then: &Survey, now: &Survey, plan: &Plan) -> Judgement {
    judge(&before(then), now, plan)
}

/// A page of text alone, in the document of the form.
fn text(text: &str) -> Draft {
    page().text(text)
}

fn is_yes(judgement: &Judgement) -> bool {
    matches!(judgement, Judgement::Acknowledged(_))
}

const ANSWERS: [Meaning; 4] =
    [Meaning::Acknowledged, Meaning::NotTaken, Meaning::NotOffered, Meaning::AlreadyObjected];

fn answers(data: &'static Data) -> impl Iterator<Item = &'static Words> {
    ANSWERS.into_iter().flat_map(|means| words(data, means))
}

#[test]
fn nothing_new_says_nothing() {
    for name in ["facebook-2025-server-en", "facebook-2024-script-it"] {
        let survey = saved(name);
        let judgement = judged(&survey, &survey, &plan(karen()));
        assert!(matches!(judgement, Judgement::Nothing), "{name}: {judgement:?}");
    }
}

#[test]
fn what_disappears_says_nothing() {
    let judgement = says(bare_form().text("Zofea"), page());
    assert!(matches!(judgement, Judgement::Nothing), "{judgement:?}");
}

#[test]
fn words_that_nobody_saw_never_decide() {
    let mut tried = 0;
    for words in answers(Data::built_in().unwrap()).filter(|words| !words.is_sourced()) {
        for now in [
            text(&words.text),
            bare_form().text(&words.text),
            page().dialog().text(&words.text),
            text(&words.text).loaded_anew(),
        ] {
            let judgement = says(bare_form(), now);
            assert!(matches!(judgement, Judgement::Unexplained), "{}: {judgement:?}", words.text);
        }
        tried += 1;
    }
    assert!(tried > 60, "{tried}");
}

#[test]
fn words_that_somebody_saw_decide() {
    let plan = plan_with(karen(), everything_seen());
    for words in answers(everything_seen()) {
        let judgement = judged(&bare_form().survey(), &text(&words.text).survey(), &plan);
        let said = match &judgement {
            Judgement::Acknowledged(said) if words.means == Meaning::Acknowledged => said,
            // After the press it would say what this very press did: that is for the person to read.
            Judgement::Unexplained if words.means == Meaning::AlreadyObjected => continue,
            Judgement::Refused(said) if words.means != Meaning::Acknowledged => said,
            other => panic!("{}: {other:?}", words.text),
        };
        assert_eq!(said.text, words.text);
    }
    let yes = says(bare_form(), text(seen_yes()));
    assert!(is_yes(&yes), "{yes:?}");
    let no = says(bare_form(), text(seen_no()));
    assert!(matches!(no, Judgement::Refused(_)), "{no:?}");
}

#[test]
fn an_answer_that_is_conditional_asked_or_quoted_never_decides() {
    let plan = plan_with(karen(), everything_seen());
    let then = bare_form().survey();
    for words in answers(everything_seen()) {
        let said = words.text.trim_end_matches(['.', '!']);
        for (first, last) in [
            ("If we can, ", ""),
            ("If your objection is honoured, ", ""),
            ("When you press the button: ", ""),
            ("We do not say that ", ""),
            ("Not yet. Perhaps ", ""),
            ("“", "”"),
            ("\"", ".\""),
            ("", " if we can"),
            ("", ", if it applies to you"),
            ("", ": if we can"),
            ("", "?"),
            ("", " - perhaps"),
            ("", " (once you confirm your e-mail address)"),
        ] {
            let whole = format!("{first}{said}{last}");
            let judgement = judged(&then, &text(&whole).survey(), &plan);
            assert!(matches!(judgement, Judgement::Unexplained), "{whole}: {judgement:?}");
        }
    }
}

#[test]
fn small_print_that_appears_after_the_press_is_no_answer() {
    let plan = plan_with(karen(), everything_seen());
    for words in words(everything_seen(), Meaning::SmallPrint) {
        let judgement = judged(&page().survey(), &text(&words.text).survey(), &plan);
        assert!(matches!(judgement, Judgement::Unexplained), "{}: {judgement:?}", words.text);
    }
}

#[test]
fn words_of_success_that_stood_there_before_are_no_answer() {
    let then = bare_form().text(seen_yes());
    let same = says(then.clone(), then.clone());
    assert!(matches!(same, Judgement::Nothing), "{same:?}");
    let noted = says(then.clone(), then.text("Sending…"));
    assert!(matches!(noted, Judgement::Unexplained), "{noted:?}");
}

#[test]
fn words_of_success_that_moved_are_no_answer() {
    let then = bare_form().text(&format!("When it is sent you read this. {}", seen_yes()));
    for now in [
        text(seen_yes()),
        page().dialog().text(seen_yes()),
        text("Thank you").text(seen_yes()).loaded_anew(),
        text(&format!("{} Thank you.", seen_yes())),
    ] {
        let judgement = says(then.clone(), now);
        assert!(!is_yes(&judgement), "{judgement:?}");
    }
}

#[test]
fn words_of_success_once_more_in_a_dialog_are_an_answer() {
    let then = bare_form().text(seen_yes());
    let judgement = says(then.clone(), then.dialog().text(seen_yes()));
    assert!(is_yes(&judgement), "{judgement:?}");
}

#[test]
fn small_print_that_quotes_success_never_acknowledges_on_the_practice_page() {
    let plan = plan_with(karen(), everything_seen());
    let judgement = judged(&saved("small-print"), &saved("small-print-sent"), &plan);
    assert!(matches!(judgement, Judgement::Unexplained), "{judgement:?}");
}

#[test]
fn the_answer_of_a_practice_page_is_something_new_for_the_person_to_read() {
    for (then, now) in [
        ("facebook-2025-server-en", "facebook-2025-server-en-sent"),
        ("facebook-2025-script-da", "facebook-2025-script-da-sent"),
        ("facebook-2025-server-en", "answer-page"),
        ("facebook-2025-server-en", "validation"),
    ] {
        let (then, now) = (saved(then), saved(now));
        let judgement = judged(&then, &now, &plan(karen()));
        assert!(matches!(judgement, Judgement::Unexplained), "{judgement:?}");
        assert!(!words_of(&before(&then), &now).is_empty());
    }
}

#[test]
fn the_place_of_an_answer_holds_all_of_it_and_not_the_rest_of_the_page() {
    let then = saved("facebook-2025-script-da");
    let now = saved("facebook-2025-script-da-sent");
    let shown = now.text_at(&place_of(&before(&then), &now));
    assert_eq!(shown, words_of(&before(&then), &now));
    let then = saved("facebook-2025-server-en");
    let now = saved("facebook-2025-server-en-sent");
    assert_eq!(now.text_at(&place_of(&before(&then), &now)), words_of(&before(&then), &now));
    // Nothing new: the form itself.
    assert_eq!(place_of(&before(&then), &then), [1, 0, 100]);
}

#[test]
fn yes_and_no_at_once_contradict_each_other() {
    for now in [
        text(seen_yes()).text(seen_no()),
        text(seen_no()).dialog().text(seen_yes()),
        text(&format!("{}. {}.", seen_yes(), seen_no())),
    ] {
        let judgement = says(bare_form(), now);
        assert!(matches!(judgement, Judgement::Contradiction), "{judgement:?}");
    }
}

#[test]
fn an_old_no_and_a_new_yes_are_a_yes() {
    let then = bare_form().text(seen_no());
    let judgement = says(then.clone(), then.text(seen_yes()));
    assert!(is_yes(&judgement), "{judgement:?}");
}

#[test]
fn an_error_page_of_the_browser_is_no_answer_whatever_stands_on_it() {
    let judgement = says(bare_form(), text(seen_yes()).instead_an_error());
    assert!(matches!(judgement, Judgement::NoAnswer), "{judgement:?}");
}

#[test]
fn a_code_step_is_told_by_name_by_completion_by_words_and_by_structure() {
    let field = || page().form().line("Zofea");
    for (by, now) in [
        ("name", field().named("nonce")),
        ("completion", field().completing("one-time-code")),
        ("words", page().form().line("Confirmation code")),
        ("structure", field().of_at_most(6)),
    ] {
        let judgement = says(bare_form(), now.submit("Zaipo"));
        let Judgement::CodeWanted(step) = judgement else {
            panic!("{by}: {judgement:?}");
        };
        assert_eq!(step, CodeStep { field: 0, confirm: 500 }, "{by}");
    }
}

#[test]
fn code_words_in_every_language_tell_the_field() {
    let data = Data::built_in().unwrap();
    for words in words(data, Meaning::CodeLabel) {
        let now = page().form().line(&words.text).submit("Zaipo");
        let judgement = says(bare_form(), now);
        assert!(matches!(judgement, Judgement::CodeWanted(_)), "{}: {judgement:?}", words.text);
    }
}

#[test]
fn a_new_field_that_is_no_code_is_for_the_person_to_read() {
    for now in [
        page().form().line("Zofea").submit("Zaipo"),
        page().form().line("Zofea").of_at_most(200).submit("Zaipo"),
        page().form().line("Zofea").of_at_most(6).line("Lopa").submit("Zaipo"),
        page().form().long("Zofea").submit("Zaipo"),
    ] {
        let judgement = says(bare_form(), now.text("One thing more."));
        assert!(matches!(judgement, Judgement::Unexplained), "{judgement:?}");
    }
}

#[test]
fn two_code_fields_or_two_buttons_are_not_guessed_at() {
    let two_fields = page().form().line("A").named("nonce").line("B").named("nonce");
    let judgement = says(bare_form(), two_fields.submit("Zaipo"));
    assert!(!matches!(judgement, Judgement::CodeWanted(_)), "{judgement:?}");
    let two_buttons = page().form().line("A").named("nonce").button("Zaipo").button("Zuvo");
    let judgement = says(bare_form(), two_buttons);
    assert!(!matches!(judgement, Judgement::CodeWanted(_)), "{judgement:?}");
}

#[test]
fn a_button_that_leaves_never_confirms_a_code() {
    let now = page().form().line("A").named("nonce").button("Cancel").button("Zaipo");
    let Judgement::CodeWanted(step) = says(bare_form(), now) else {
        panic!("no code step");
    };
    assert_eq!(step.confirm, 501);
}

#[test]
fn the_code_steps_of_the_practice_site_are_code_steps() {
    let then = saved("facebook-2024-server-de");
    for name in ["code-step", "code-step-again"] {
        let now = saved(name);
        let judgement = judged(&then, &now, &plan(karen()));
        assert!(matches!(judgement, Judgement::CodeWanted(_)), "{name}: {judgement:?}");
    }
}

#[test]
fn after_a_wrong_code_the_old_field_is_no_new_question_and_still_wants_one() {
    let step = page().form().line("Code").named("nonce").submit("Confirm");
    let again = step.clone().text("That was not it.");
    let at_press = before(&bare_form().survey());
    let judgement = says(step.clone(), again.clone());
    assert!(matches!(judgement, Judgement::Unexplained), "{judgement:?}");
    assert!(code_still_wanted(&at_press, &again.survey(), &plan(karen())).is_some());
    let same = says(step.clone(), step.clone());
    assert!(matches!(same, Judgement::Nothing), "{same:?}");
    // A new document asks anew.
    let anew = says(step.clone(), step.loaded_anew());
    assert!(matches!(anew, Judgement::CodeWanted(_)), "{anew:?}");
    let answered = text("Thank you.").survey();
    assert!(code_still_wanted(&at_press, &answered, &plan(karen())).is_none());
}

#[test]
fn a_code_is_wanted_by_structure_alone_as_long_as_its_field_is_new_since_the_press() {
    let plan = plan(karen());
    let step = page().form().line("Zofea").of_at_most(6).submit("Zaipo");
    let step = step.survey();
    let at_press = before(&bare_form().survey());
    assert!(code_still_wanted(&at_press, &step, &plan).is_some());
    assert!(code_still_wanted(&before(&step), &step, &plan).is_none());
}

#[test]
fn no_code_is_wanted_at_another_host() {
    let mut step = page().form().line("A").named("nonce").submit("Zaipo").survey();
    let at_press = before(&bare_form().survey());
    assert!(code_still_wanted(&at_press, &step, &plan(karen())).is_some());
    step.url = "http://127.0.0.1:4712/help/".into();
    assert!(code_still_wanted(&at_press, &step, &plan(karen())).is_none());
    let judgement = judged(&bare_form().survey(), &step, &plan(karen()));
    assert!(matches!(judgement, Judgement::Elsewhere(_)), "{judgement:?}");
}

#[test]
fn a_yes_at_another_host_or_beside_a_wall_is_no_answer() {
    let mut elsewhere = text(seen_yes()).survey();
    elsewhere.url = "https://meta-ai.example/help/contact/6359191084165019".into();
    let judgement = judged(&bare_form().survey(), &elsewhere, &plan(karen()));
    assert!(matches!(judgement, Judgement::Elsewhere(_)), "{judgement:?}");
    let log_in = text(seen_yes()).password("Password");
    let judgement = says(bare_form(), log_in);
    assert!(matches!(judgement, Judgement::Wall(_)), "{judgement:?}");
    let mut captcha = text(seen_yes()).survey();
    captcha.captcha = true;
    let judgement = judged(&bare_form().survey(), &captcha, &plan(karen()));
    assert!(matches!(judgement, Judgement::Wall(_)), "{judgement:?}");
    let mut between = text(seen_yes()).survey();
    between.url = "about:blank".into();
    let judgement = judged(&bare_form().survey(), &between, &plan(karen()));
    assert!(matches!(judgement, Judgement::Nothing), "{judgement:?}");
}

#[test]
fn a_dialog_that_stood_there_before_is_nothing_new() {
    let then = bare_form().text("Zofea").dialog().text("Zofea").text(seen_yes());
    let same = says(then.clone(), then.clone());
    assert!(matches!(same, Judgement::Nothing), "{same:?}");
    let once_more = then.clone().text("Zofea");
    let said = words_of(&before(&then.survey()), &once_more.survey());
    assert_eq!(said, "Zofea");
}
