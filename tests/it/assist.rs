//! The story where the person fills in the form and presses, with a page that follows a script.

use objector::browser::page::PageError;
use objector::human::Question;
use objector::outcome::{End, Sent};
use objector::personal::Personal;
use objector::seal::{Difference, Exchange, Response, Stopped, Watched, Why};

use crate::fake::{Did, Scene, Story, Told, karens};
use crate::pages::{karen, seen_yes};

/// What the person types into the window.
const TYPED: &str = "My pictures are mine.";

/// Karen fills in the form herself, in a window that is watched.
fn by_hand() -> Story {
    let watched = Watched { stands: true, ..Watched::default() };
    let story = karens().by_hand().page(|did, scene| {
        if *did == Did::Ask(Question::FilledIn) || *did == Did::HandOver {
            return Ok(());
        }
        if scene.times(&Did::HandOver) > 0 && scene.survey.controls[2].value.is_blank() {
            scene.survey.controls[2].value = Personal::new(TYPED);
        }
        Ok(())
    });
    story.watched(watched)
}

/// The request that carries what was shown, and its answer.
fn exchange() -> Exchange {
    let sent = objector::seal::Sent {
        method: "POST".into(),
        address: "http://127.0.0.1/".into(),
        content_type: String::new(),
        body_bytes: 0,
        body_sha256: None,
        fields: Vec::new(),
        left_out: Default::default(),
    };
    let responses = vec![Response::of("http://127.0.0.1/", 200, Vec::new())];
    Exchange { sent, responses, broke: false }
}

/// The person presses in the window, and the page answers.
fn presses(did: &Did, scene: &mut Scene) -> Result<(), PageError> {
    let opened = scene.times(&Did::OpenForPress) > 0;
    if opened && *did == Did::Settle && scene.watched.exchanges.is_empty() {
        scene.watched.exchanges.push(exchange());
        scene.says(seen_yes());
    }
    Ok(())
}

fn touched_nothing(told: &Told) {
    let touched = told.log.iter().find(|did| {
        matches!(did, Did::Write(_) | Did::Choose | Did::Touch | Did::Press | Did::Code(_))
    });
    assert_eq!(touched, None);
    assert_eq!(told.opened(), 1);
}

#[test]
fn the_person_fills_in_and_presses_and_the_program_touches_nothing() {
    let told = by_hand()
        .asked(Question::FilledIn, "")
        .yes()
        .pondering(Question::PressYourself)
        .page(presses)
        .run();
    let outcome = &told.ended.outcome;
    assert_eq!((outcome.end, outcome.sent), (End::Acknowledged, Sent::Yes), "{outcome:?}");
    touched_nothing(&told);
    assert_eq!(
        told.journal(),
        [
            "opened",
            "arrived",
            "taken-over",
            "shown",
            "consented",
            "spent",
            "pressed",
            "outcome",
            "sealed"
        ]
    );
    assert!(told.journal_text().contains("\"event\":\"pressed\",\"by_person\":true"));
    assert_eq!(told.in_bag("50-sent-text.txt"), TYPED);
    assert!(told.in_bag("consent.json").contains("\"by-person\""));
    let summary = told.in_bag("00-summary.txt");
    assert!(summary.contains("> the person pressed its button"), "{summary}");
    assert!(summary.contains("Filled in by the person, in the window"), "{summary}");
}

#[test]
fn the_words_of_the_scenario_are_there_to_be_copied_and_the_sheet_says_whose_they_are() {
    let told = by_hand().asked(Question::FilledIn, "").run();
    told.exits(4).sent_nothing().saying("nobody said yes");
    assert_eq!(told.was_told("to be copied"), 1);
    assert_eq!(told.was_told("Your reason (filled in by you)"), 1);
    assert_eq!(told.was_told("E-mail address (was already there)"), 1);
    assert_eq!(told.was_told("after your yes you press the button yourself"), 1);
    assert_eq!(told.was_told("is not what your scenario says"), 0);
}

#[test]
fn what_the_person_fills_in_is_theirs_where_it_is_not_what_the_scenario_says() {
    let told = by_hand().asked(Question::FilledIn, "").page(|did, scene| {
        if *did == Did::Survey && scene.times(&Did::HandOver) > 0 {
            scene.survey.controls[1].value = Personal::new("k@example.org");
            scene.survey.controls[2].value = Personal::new("Other words.");
        }
        Ok(())
    });
    let told = told.run();
    told.exits(4).sent_nothing();
    assert_eq!(told.was_told("the e-mail address is not what your scenario says"), 1);
    assert_eq!(told.was_told("the reason is not what your scenario says"), 1);
    assert_eq!(told.was_told("Other words."), 1);
}

#[test]
fn a_required_field_that_nobody_can_explain_is_shown_and_stops_nothing() {
    let told = by_hand().asked(Question::FilledIn, "").page(|did, scene| {
        if *did == Did::Survey && scene.survey.controls.len() == 3 {
            let mut more = scene.survey.controls[1].clone();
            more.html_name = Some("Field7".into());
            (more.kind, more.name) = (Some("text".into()), "Your shoe size".into());
            (more.required, more.value) = (true, Personal::new(""));
            scene.survey.controls.push(more);
        }
        if *did == Did::Survey && scene.times(&Did::HandOver) > 0 {
            scene.survey.controls[3].value = Personal::new("41");
        }
        Ok(())
    });
    let told = told.run();
    told.exits(4).sent_nothing();
    assert_eq!(told.was_told("A field the program cannot explain (filled in by you)"), 1);
}

#[test]
fn nobody_there_or_a_stop_before_the_form_is_filled_in_sends_nothing() {
    by_hand().run().exits(4).sent_nothing().saying("nobody said that the form is filled in");
    let told = by_hand().asked(Question::FilledIn, " Stop ").run();
    told.exits(4).sent_nothing().saying("you stopped");
    assert_eq!(told.asked(Question::Send), 0);
}

#[test]
fn a_dry_run_lets_the_person_fill_in_and_ends_at_the_gate() {
    let told = by_hand().asked(Question::FilledIn, "").dry().run();
    told.exits(4).sent_nothing();
    assert_eq!(told.ended.outcome.end, End::DryRun);
    assert_eq!((told.asked(Question::Send), told.times(&Did::OpenForPress)), (0, 0));
}

#[test]
fn a_page_that_is_not_the_form_any_more_is_put_right_by_the_person() {
    let told =
        by_hand().asked(Question::FilledIn, "").asked(Question::FilledIn, "").page(|did, scene| {
            if *did == Did::Survey && scene.times(&Did::HandOver) > 0 {
                scene.survey.buttons[1].visible = scene.asked(Question::FilledIn) > 1;
            }
            Ok(())
        });
    let told = told.run();
    told.exits(4).sent_nothing().saying("nobody said yes");
    assert_eq!(told.was_told("Put that right in the window"), 1);
    assert_eq!(told.asked(Question::FilledIn), 2);
}

#[test]
fn who_gives_up_after_the_yes_has_sent_nothing_and_the_next_run_opens_the_next_round() {
    for gives_up in [Some("stop"), None] {
        let mut story = by_hand().asked(Question::FilledIn, "").yes();
        if let Some(typed) = gives_up {
            story = story.asked(Question::PressYourself, "").asked(Question::PressYourself, typed);
        }
        let told = story.run();
        told.exits(4).saying("you did not press the form's button; nothing was sent");
        assert_eq!((told.ended.outcome.end, told.ended.outcome.sent), (End::Declined, Sent::No));
        assert!(told.is_spent());
        assert_eq!(told.times(&Did::Press), 0);
        let summary = told.in_bag("00-summary.txt");
        assert!(summary.contains("WHAT WAS TO BE SENT"), "{summary}");
        assert!(summary.contains("Nothing left this computer."), "{summary}");
        assert!(told.journal_text().contains("\"end\":\"declined\",\"exit\":4,\"again\":true"));
        let again = told.then(karen()).yes().answered(seen_yes()).run();
        again.exits(0);
        assert_eq!(again.was_told("the earlier case is `karen-facebook-ai-1`"), 1);
    }
}

#[test]
fn without_a_seal_nobody_is_sure_that_nothing_left() {
    let lost = |did: &Did, scene: &mut Scene| {
        scene.watched.is_lost |= *did == Did::OpenForPress;
        Ok(())
    };
    let told = by_hand().asked(Question::FilledIn, "").yes().page(lost).run();
    told.exits(6).saying("nobody saw whether anything left");
}

#[test]
fn who_stops_the_program_before_they_pressed_has_sent_nothing() {
    let told = by_hand()
        .asked(Question::FilledIn, "")
        .yes()
        .pondering(Question::PressYourself)
        .stopped_at(|did, scene| *did == Did::Settle && scene.times(&Did::OpenForPress) > 0)
        .run();
    told.exits(4).saying("before anything was sent");
    assert!(told.is_spent());
}

#[test]
fn what_was_to_leave_after_the_press_and_was_not_what_was_shown_is_stopped_for_good() {
    let told = by_hand()
        .asked(Question::FilledIn, "")
        .yes()
        .pondering(Question::PressYourself)
        .page(|did, scene| {
            if *did == Did::Settle && scene.times(&Did::OpenForPress) > 0 {
                let why = Why::Differs(vec![Difference::Adds(1)]);
                let origin = "http://127.0.0.1".into();
                scene.watched.stopped.push(Stopped { method: "POST".into(), origin, why });
            }
            Ok(())
        })
        .run();
    told.exits(14).saying("was not what you were shown");
}

#[test]
fn a_press_that_came_too_early_is_told_and_the_question_is_asked_again() {
    let told = by_hand().pondering_once(Question::FilledIn).asked(Question::FilledIn, "").page(
        |did, scene| {
            if *did == Did::Settle && scene.asked(Question::FilledIn) == 1 {
                scene.watched.in_vain = 1;
            }
            Ok(())
        },
    );
    let told = told.run();
    told.exits(4).sent_nothing();
    assert_eq!(told.was_told("was stopped, and nothing was sent"), 1);
    assert_eq!(told.asked(Question::FilledIn), 2);
}
