//! The wait for the answer: a page that moves while it is read, and what it says while the person ponders.

use objector::browser::page::Moved;
use objector::human::Question;
use objector::outcome::Sureness;

use crate::fake::{Did, Scene, Story, Told, karens};
use crate::pages::seen_yes;
use crate::story::{Change, UNHEARD};

// A page that moves.

/// What was done to the page from the press until its answer was kept.
fn waited(told: &Told) -> Vec<Did> {
    let after = told.log.iter().skip_while(|did| **did != Did::Press).skip(1);
    after.take_while(|did| **did != Did::Html).cloned().collect()
}

/// Pressed, the page says this and goes on moving.
fn moving(moved: Moved, text: Option<&'static str>) -> Story {
    karens().yes().page(move |did, scene| {
        if *did == Did::Press {
            scene.moved = moved;
            text.into_iter().for_each(|text| scene.says(text));
        }
        Ok(())
    })
}

#[test]
fn a_page_that_goes_on_moving_is_read_again_at_once_ten_times_and_then_with_pauses() {
    let told = moving(Moved::Page, None).run();
    told.exits(6).pressed_once();
    let waited = waited(&told);
    let (at_once, paused) = waited.split_at(20);
    assert!(at_once.chunks(2).all(|did| did == [Did::Survey, Did::Change]), "{at_once:?}");
    let mut paused: Vec<_> = paused.chunks_exact(3).collect();
    assert!(paused.len() > 300, "{}", paused.len());
    paused.retain(|did| *did != [Did::Survey, Did::Change, Did::Settle]);
    assert!(paused.is_empty(), "{paused:?}");
    // One that stands still is never waited for twice.
    let told = moving(Moved::Nothing, None).run();
    assert!(!self::waited(&told).contains(&Did::Settle), "{:?}", told.log);
}

#[test]
fn words_on_a_page_that_goes_on_moving_are_asked_about_once_it_stands_still() {
    let told = moving(Moved::Page, Some(UNHEARD)).asked(Question::Received, "yes");
    let told = told.page(|did, scene| {
        if *did == Did::Survey && scene.moved == Moved::Page && scene.times(&Did::Change) > 100 {
            assert_eq!(scene.asked(Question::Received), 0);
            scene.moved = Moved::Nothing;
        }
        Ok(())
    });
    let told = told.run();
    told.exits(0).pressed_once();
    assert!((101..110).contains(&told.times(&Did::Change)), "{}", told.times(&Did::Change));
}

#[test]
fn what_goes_over_the_network_keeps_nobody_from_reading_the_words_that_are_there() {
    let told = moving(Moved::Network, Some(UNHEARD)).asked(Question::Received, "yes").run();
    told.exits(0).pressed_once();
    assert!(told.times(&Did::Change) < 50, "{}", told.times(&Did::Change));
}

// The person ponders.

/// Pressed, the page says what nobody knows, and the person ponders it once; then the page does this at
/// each look, counted from one.
fn pondered(at_look: impl Fn(usize, &mut Scene) + 'static) -> Story {
    let mut looks = 0;
    let story = karens().yes().answered(UNHEARD).pondering_once(Question::Received);
    story.asked(Question::Received, "yes").page(move |did, scene| {
        if *did == Did::Survey && scene.asked(Question::Received) > 0 {
            looks += 1;
            at_look(looks, scene);
        }
        Ok(())
    })
}

fn unsays(scene: &mut Scene) {
    scene.survey.blocks.retain(|block| block.text != UNHEARD);
}

#[test]
fn what_was_read_and_then_went_again_counts_as_read() {
    let told = karens().yes().answered(UNHEARD).asked(Question::Received, "yes");
    let told = told.page(|did, scene| {
        if *did == Did::Survey && scene.asked(Question::Received) > 0 {
            unsays(scene);
        }
        Ok(())
    });
    let told = told.run();
    told.exits(0).pressed_once();
    assert_eq!((told.asked(Question::Received), told.ended.outcome.sure), (1, Some(Sureness::You)));
}

#[test]
fn while_the_page_says_the_same_or_nothing_any_more_the_question_stands() {
    let then: [Change; 2] = [|_| (), unsays];
    for then in then {
        let told = pondered(move |look, scene| match look {
            1 => then(scene),
            6 => scene.says(seen_yes()),
            _ => {}
        });
        let told = told.run();
        told.exits(0).pressed_once();
        assert_eq!(told.ended.outcome.sure, Some(Sureness::YourComputer));
        assert_eq!(told.asked(Question::Received), 1);
        assert_eq!(told.was_told("the question is withdrawn"), 1);
    }
}

const UNHEARD_TOO: &str = "Your case is with the second team now.";

#[test]
fn something_else_that_nobody_knows_is_shown_and_asked_about_instead() {
    let told = pondered(|look, scene| match look {
        1 => scene.says(UNHEARD_TOO),
        20 => scene.says(seen_yes()),
        _ => {}
    });
    let told = told.run();
    told.exits(0).pressed_once();
    assert_eq!((told.asked(Question::Received), told.ended.outcome.sure), (2, Some(Sureness::You)));
    assert!(told.ended.outcome.page_says.as_deref().unwrap().contains(UNHEARD_TOO));
}

#[test]
fn something_else_is_asked_about_only_once_the_page_is_at_rest_with_it() {
    let restless: [Change; 2] = [|scene| scene.survey.busy = true, |scene| scene.moves = true];
    for restless in restless {
        let told = pondered(move |look, scene| {
            if look == 1 {
                scene.says(UNHEARD_TOO);
                restless(scene);
            }
            if look < 6 {
                assert_eq!(scene.asked(Question::Received), 1);
            } else {
                (scene.survey.busy, scene.moves) = (false, false);
            }
            if look == 30 {
                scene.says(seen_yes());
            }
        });
        let told = told.run();
        told.exits(0).pressed_once();
        assert_eq!(told.asked(Question::Received), 2);
    }
}
