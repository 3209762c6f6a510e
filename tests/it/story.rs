//! The story of a run, with a page and a person that follow a script, and a real archive.

use std::fs;

use objector::browser::page::{InTheWay, PageError};
use objector::human::Question;
use objector::outcome::{End, Sent, Sureness};
use objector::personal::Personal;
use objector::scenario::{Objection, Scenario};
use objector::seal::Response;
use objector::survey::Survey;

use crate::fake::{Did, Scene, Story, Told, When, karens};
use crate::pages::{bare_form, karen, over, page, saved, seen_no, seen_yes};

/// Something that nobody saw Meta say.
pub(crate) const UNHEARD: &str = "Zofea lopa mizearai.";

fn gone() -> PageError {
    PageError::Lost("it is gone".into())
}

/// A change of the page.
pub(crate) type Change = fn(&mut Scene);

/// Another address in the e-mail field of the practice form of 2025.
fn set_email(scene: &mut Scene, email: &str) {
    scene.survey.controls[1].value = Personal::new(email);
}

// The point of no return.

#[test]
fn a_yes_presses_once_and_a_seen_yes_of_the_page_acknowledges() {
    let told = karens().yes().answered(seen_yes()).run();
    told.exits(0).pressed_once();
    assert_eq!(told.ended.outcome.sure, Some(Sureness::YourComputer));
    assert_eq!(told.wrote(), ["My pictures are mine."]);
    assert_eq!(told.opened(), 1);
    assert_eq!(
        told.journal(),
        ["opened", "arrived", "shown", "consented", "spent", "pressed", "outcome", "sealed"]
    );
    assert_eq!(told.in_bag("50-sent-text.txt"), "My pictures are mine.");
    assert!(told.in_bag("30-answer.txt").contains(seen_yes()));
}

#[test]
fn nothing_is_pressed_before_submit_json_and_its_line_are_on_the_disk() {
    let told = karens().yes().answered(seen_yes()).page(|did, scene| {
        let spent = scene.journal().contains(&"spent".to_owned());
        let submit = scene.case.join("submit.json").exists();
        let pressed = scene.times(&Did::Press) > 0;
        assert_eq!((spent, submit), (pressed, pressed), "at {did:?}");
        if *did == Did::Press {
            let submit = fs::read(scene.case.join("submit.json")).unwrap();
            let submit: serde_json::Value = serde_json::from_slice(&submit).unwrap();
            assert_eq!(submit["digest"].as_str().unwrap().len(), 64);
        }
        Ok(())
    });
    told.run().exits(0).pressed_once();
}

#[test]
fn after_the_press_nothing_is_opened_written_chosen_or_touched() {
    for answer in [seen_yes(), seen_no(), UNHEARD] {
        let told = karens().yes().answered(answer).run();
        let press = told.log.iter().position(|did| *did == Did::Press).unwrap();
        for did in &told.log[press + 1..] {
            let may = matches!(
                did,
                Did::Survey
                    | Did::Address
                    | Did::Settle
                    | Did::Change
                    | Did::Picture
                    | Did::Html
                    | Did::Print
                    | Did::Ask(Question::Received)
            );
            assert!(may, "{answer}: {did:?}");
        }
    }
}

#[test]
fn the_press_happens_once_whatever_the_page_says() {
    let nothing = karens().yes().run();
    nothing.exits(6).pressed_once().saying("within a minute");
    karens().yes().answered(seen_no()).run().exits(7).pressed_once();
    let unheard = karens().yes().answered(UNHEARD).run();
    unheard.exits(6).pressed_once();
    assert_eq!(unheard.asked(Question::Received), 1);
    let both = karens().yes().answered(seen_no()).answered(seen_yes()).run();
    both.exits(6).pressed_once().saying("yes and no");
    let error = karens().yes().page(|did, scene| {
        if *did == Did::Press {
            scene.survey.document_url = "about:neterror?e=netReset".into();
        }
        Ok(())
    });
    error.run().exits(6).pressed_once().saying("connection broke");
}

#[test]
fn a_press_that_the_driver_refuses_is_unknown_and_not_repeated() {
    let told = karens().yes().page(|did, _| match did {
        Did::Press => Err(PageError::NotTaken),
        _ => Ok(()),
    });
    let told = told.run();
    told.exits(6).pressed_once();
    assert_eq!(told.ended.outcome.sent, Sent::Perhaps);
}

#[test]
fn a_page_that_is_lost_before_the_press_sent_nothing() {
    for lost_at in [Did::Survey, Did::InTheWay, Did::Settle, Did::Address] {
        let at = lost_at.clone();
        let told = karens().yes().page(move |did, _| match *did == at {
            true => Err(gone()),
            false => Ok(()),
        });
        let told = told.run();
        told.exits(9).sent_nothing();
        assert_eq!(told.journal().last().unwrap(), "stopped", "{lost_at:?}");
    }
}

#[test]
fn a_page_that_is_lost_after_the_press_is_unknown() {
    let told = karens().yes().page(|_, scene| match scene.times(&Did::Press) {
        0 => Ok(()),
        _ => Err(gone()),
    });
    let told = told.run();
    told.exits(6).pressed_once();
    assert_eq!(told.journal().last().unwrap(), "sealed");
}

#[test]
fn whatever_call_fails_it_is_pressed_once_at_most_and_no_success_is_claimed_without_the_page() {
    let whole = karens().yes().answered(seen_yes()).run();
    assert!(whole.calls > 10, "{}", whole.calls);
    let mut sent = 0;
    for call in 1..=whole.calls {
        let told = karens().yes().answered(seen_yes()).failing_from(call).run();
        match told.times(&Did::Press) {
            0 => {
                assert!([4, 9].contains(&told.ended.outcome.end.exit().code()), "{call}");
                told.sent_nothing();
            }
            _ => {
                told.pressed_once();
                sent += 1;
            }
        }
        // A later run never sends a second time.
        let again = told.then(karen()).yes().answered(seen_yes()).run();
        let pressed = told.times(&Did::Press) + again.times(&Did::Press);
        assert_eq!(pressed, 1, "at call {call}");
        let code = told.ended.outcome.end.exit().code();
        match (told.times(&Did::Press), code) {
            (0, _) => again.exits(0),
            (_, 0) => again.exits(5),
            _ => again.exits(6),
        };
    }
    assert!(sent > 2, "{sent}");
}

// The gate.

#[test]
fn anything_but_send_presses_nothing() {
    for typed in ["", "no", "yes", "y", "send it", "ｓｅｎｄ", "sende", "s e n d", "\u{200b}send"]
    {
        let told = karens().asked(Question::Send, typed).run();
        told.exits(4).sent_nothing();
        assert_eq!(told.ended.outcome.end, End::Declined, "{typed}");
        assert_eq!(told.asked(Question::Send), 1);
        assert_eq!(told.journal().last().unwrap(), "stopped");
    }
    let loud = karens().asked(Question::Send, "  SEND ").answered(seen_yes());
    loud.run().exits(0).pressed_once();
}

#[test]
fn nobody_there_presses_nothing() {
    karens().run().exits(4).sent_nothing().saying("nobody said yes");
}

#[test]
fn a_dry_run_shows_the_sheet_and_asks_nobody() {
    let told = karens().yes().dry().run();
    told.exits(4).sent_nothing();
    assert_eq!(told.ended.outcome.end, End::DryRun);
    assert_eq!(told.asked(Question::Send), 0);
    assert_eq!(told.was_told("My pictures are mine."), 1);
}

#[test]
fn without_a_seal_nothing_is_typed_before_the_person_says_unsealed() {
    let told = karens().without_a_seal().asked(Question::Unsealed, " UNSEALED ").yes();
    let told = told.answered(seen_yes()).run();
    told.exits(0).pressed_once();
    assert_eq!(told.was_told("no request of the page's is looked at"), 1);
    let at = |did: Did| told.log.iter().position(|it| *it == did).unwrap();
    assert!(at(Did::Ask(Question::Unsealed)) < at(Did::Write("My pictures are mine.".into())));
    assert_eq!(told.journal()[..4], ["opened", "arrived", "unsealed", "shown"]);
    let summary = told.in_bag("00-summary.txt");
    assert!(summary.contains("> you went on without the seal"), "{summary}");
}

#[test]
fn anything_but_unsealed_types_nothing_and_sends_nothing() {
    for story in [karens(), karens().dry()] {
        let told = story.without_a_seal().yes().run();
        told.exits(4).sent_nothing().saying("nobody said to go on without the seal");
        assert!(told.wrote().is_empty());
    }
    for typed in ["", "send", "yes", "un sealed", "unsealed!", "sealed"] {
        let told = karens().without_a_seal().asked(Question::Unsealed, typed).yes().run();
        told.exits(4).sent_nothing().saying("you did not go on without the seal");
        assert_eq!((told.wrote().len(), told.asked(Question::Send)), (0, 0), "{typed}");
        assert_eq!(told.journal(), ["opened", "arrived", "stopped"], "{typed}");
    }
}

#[test]
fn where_the_seal_stands_nobody_is_asked_about_it() {
    let told = karens().yes().answered(seen_yes()).run();
    assert_eq!((told.asked(Question::Unsealed), told.asked(Question::Send)), (0, 1));
    assert!(!told.journal().contains(&"unsealed".to_owned()));
}

#[test]
fn the_sheet_shows_what_the_page_holds() {
    let told = karens().run();
    assert_eq!(told.was_told("karen@example.dk"), 1);
    assert_eq!(told.was_told("My pictures are mine."), 1);
    assert_eq!(told.was_told("PRACTICE"), 1);
}

#[test]
fn whoever_sends_a_reason_that_awaits_a_native_reader_is_told_so() {
    let of =
        |objection, language: &str| Scenario { objection, language: language.into(), ..karen() };
    let reasons = || Objection::Reasons(vec!["data-security".into()]);
    let told = karens().of(of(reasons(), "fi")).run();
    assert_eq!(told.was_told("no native reader of this language (suomi) has checked"), 1);
    assert_eq!(told.was_told("En luota siihen"), 1);
    for scenario in [of(reasons(), "da"), of(Objection::Own(Personal::new("Ei kiitos.")), "fi")] {
        assert_eq!(karens().of(scenario).run().was_told("native reader"), 0);
    }
}

#[test]
fn a_form_that_changes_after_the_yes_is_shown_again_and_needs_another() {
    let once = |did: &Did, scene: &mut Scene| {
        if *did == Did::Survey && scene.asked(Question::Send) > 0 {
            set_email(scene, "somebody@example.com");
        }
        Ok(())
    };
    let told = karens().yes().page(once).run();
    told.exits(4).sent_nothing();
    assert_eq!(told.asked(Question::Send), 2);
    assert_eq!(told.was_told("The form changed after your yes"), 1);
    assert_eq!(told.was_told("somebody@example.com"), 1);
    let told = karens().yes().yes().page(once).answered(seen_yes()).run();
    told.exits(0).pressed_once();
    assert_eq!(told.asked(Question::Send), 2);
    assert!(told.in_bag("consent.json").contains("somebody@example.com"));
    assert!(!told.in_bag("consent.json").contains("karen@example.dk"));
}

#[test]
fn a_form_that_keeps_changing_is_shown_three_times_and_never_sent() {
    let told = karens().yes().yes().yes().yes().page(|did, scene| {
        if *did == Did::Survey {
            let asked = scene.asked(Question::Send);
            scene.survey.buttons[1].name = format!("Submit {asked}");
        }
        Ok(())
    });
    let told = told.run();
    told.exits(13).sent_nothing().saying("kept changing");
    assert_eq!(told.asked(Question::Send), 3);
    assert_eq!(told.journal().iter().filter(|event| *event == "shown").count(), 3);
}

#[test]
fn every_part_of_the_form_that_changes_after_the_yes_voids_it() {
    let changes: [(&str, Change); 10] = [
        ("a value", |scene| set_email(scene, "k@example.dk")),
        ("a label", |scene| scene.survey.controls[1].name = "Other".into()),
        ("the button", |scene| scene.survey.buttons[1].name = "Buy".into()),
        ("the action", |scene| {
            scene.survey.forms[0].action = Some(format!("{}/elsewhere", crate::pages::ORIGIN));
        }),
        ("the method", |scene| scene.survey.forms[0].method = "get".into()),
        ("the form's id", |scene| scene.survey.forms[0].form_id = Some("7".into())),
        ("a hidden name", |scene| scene.survey.forms[0].hidden.push("consent".into())),
        ("a new control", |scene| {
            let mut more = scene.survey.controls[1].clone();
            more.html_name = Some("Field7".into());
            more.name = "Newsletter".into();
            more.kind = Some("checkbox".into());
            more.role = Some("checkbox".into());
            more.required = false;
            more.node = 999;
            scene.survey.controls.push(more);
        }),
        ("who is logged in", |scene| scene.cookies[0].1 = "100000000000043".into()),
        ("the address", |scene| scene.address.set_query(Some("locale=da"))),
    ];
    for (what, change) in changes {
        let mut changed = false;
        let told = karens().yes().page(move |did, scene| {
            if *did == Did::Survey && scene.asked(Question::Send) > 0 && !changed {
                change(scene);
                changed = true;
            }
            Ok(())
        });
        let told = told.run();
        told.exits(4).sent_nothing();
        assert_eq!(told.asked(Question::Send), 2, "{what}");
    }
}

#[test]
fn a_change_elsewhere_on_the_page_voids_nothing() {
    let told = karens().yes().answered(seen_yes()).page(|did, scene| {
        if *did == Did::Survey && scene.asked(Question::Send) == 1 {
            scene.survey.title = "(1) Help".into();
            scene.survey.blocks[1].text = "You have a new message.".into();
            scene.survey.controls[0].value = Personal::new("typed into the search box");
        }
        Ok(())
    });
    let told = told.run();
    told.exits(0).pressed_once();
    assert_eq!(told.asked(Question::Send), 1);
}

#[test]
fn a_form_that_is_gone_after_the_yes_is_never_pressed() {
    for (survey, code) in
        [(saved("log-in-wall"), 11), (saved("not-offered"), 7), (page().survey(), 13)]
    {
        let told = karens().yes().page(move |did, scene| {
            if *did == Did::Survey && scene.asked(Question::Send) > 0 {
                scene.survey = survey.clone();
            }
            Ok(())
        });
        told.run().exits(code).sent_nothing();
    }
}

#[test]
fn an_account_that_acts_as_a_page_is_refused_before_anything_is_filled_in() {
    let told = karens().page(|_, scene| {
        scene.cookies.push(("i_user".into(), "100000000000099".into()));
        Ok(())
    });
    let told = told.run();
    told.exits(7).sent_nothing().saying("act as a Page or another profile");
    assert!(told.wrote().is_empty());
}

#[test]
fn an_account_that_begins_to_act_as_a_page_after_the_yes_is_never_pressed() {
    let told = karens().yes().page(|did, scene| {
        if *did == Did::Cookies && scene.asked(Question::Send) > 0 {
            scene.cookies.push(("i_user".into(), "100000000000099".into()));
        }
        Ok(())
    });
    told.run().exits(7).sent_nothing();
}

#[test]
fn two_accounts_with_one_address_are_two_accounts_and_one_with_two_is_one() {
    let first = karens().yes().answered(seen_yes()).run();
    let another = |number: &'static str, nickname: &str| {
        let mut scenario = karen();
        scenario.account = nickname.into();
        first.then(scenario).yes().answered(seen_yes()).page(move |_, scene| {
            scene.cookies[0].1 = number.into();
            Ok(())
        })
    };
    another("100000000000042", "kari").run().exits(5);
    another("100000000000043", "karo").run().exits(0).pressed_once();
}

#[test]
fn a_button_that_something_covers_is_not_pressed() {
    for (what, code, says) in [
        (over("Zofea lopa"), 13, "something lies over it"),
        (InTheWay::Itself("disabled".into()), 13, "it is disabled"),
    ] {
        let told = karens().yes().page(move |did, scene| {
            if *did == Did::Ask(Question::Send) || scene.asked(Question::Send) == 1 {
                scene.in_the_way = Some(what.clone());
            }
            Ok(())
        });
        let told = told.run();
        told.exits(code).sent_nothing().saying(says);
        assert_eq!(told.times(&Did::Touch), 0);
    }
}

// What is put in.

#[test]
fn a_reason_that_the_page_rewrote_is_never_sent() {
    for held in ["", "My pictures", "My pictures are mine. Thanks!", "MY PICTURES ARE MINE."] {
        let told = karens().yes().page(move |did, scene| {
            if matches!(did, Did::Write(_)) {
                scene.survey.controls[2].value = Personal::new(held);
            }
            Ok(())
        });
        let told = told.run();
        told.exits(13).sent_nothing().saying("the reason otherwise than it was put in");
        assert_eq!(told.asked(Question::Send), 0, "{held}");
    }
}

#[test]
fn a_reason_that_is_rewritten_after_the_yes_is_never_sent() {
    let told = karens().yes().yes().page(|did, scene| {
        if *did == Did::Survey && scene.asked(Question::Send) > 0 {
            scene.survey.controls[2].value = Personal::new("I agree.");
        }
        Ok(())
    });
    told.run().exits(13).sent_nothing();
}

#[test]
fn a_reason_that_is_too_long_is_not_put_in() {
    let mut survey = saved("facebook-2025-server-en");
    survey.controls[2].max_length = Some(20);
    let told = karens().on(survey).yes().run();
    told.exits(3).sent_nothing().saying("21 of 20");
    assert!(told.wrote().is_empty());
}

#[test]
fn without_a_reason_nothing_is_put_in_and_a_required_one_stops() {
    let mut silent = karen();
    silent.objection = Objection::Empty;
    let story = karens().run().then(silent.clone());
    let told = story.yes().answered(seen_yes()).run();
    told.exits(0).pressed_once();
    assert!(told.wrote().is_empty());
    let mut survey = saved("facebook-2025-server-en");
    survey.controls[2].required = true;
    let story = karens().run().then(silent).on(survey);
    story.yes().run().exits(3).sent_nothing().saying("requires a reason");
}

#[test]
fn an_empty_email_field_is_filled_from_the_scenario_or_stops() {
    let mut survey = saved("facebook-2025-server-en");
    survey.controls[1].value = Personal::default();
    let told = karens().on(survey.clone()).yes().answered(seen_yes()).run();
    told.exits(0).pressed_once();
    assert_eq!(told.wrote(), ["karen@example.dk", "My pictures are mine."]);
    let mut nameless = karen();
    nameless.email = None;
    let told = karens().run().then(nameless).on(survey).yes().run();
    told.exits(3).sent_nothing();
    assert!(told.wrote().is_empty());
}

#[test]
fn where_the_form_holds_another_email_the_person_chooses() {
    let other = || {
        let mut survey = saved("facebook-2025-server-en");
        survey.controls[1].value = Personal::new("k@example.com");
        karens().on(survey).answered(seen_yes())
    };
    let kept = other().asked(Question::KeepOrUse, "Keep").yes().run();
    kept.exits(0).pressed_once();
    assert_eq!(kept.wrote(), ["My pictures are mine."]);
    assert!(fs::read_to_string(kept.case.join("submit.json")).unwrap().contains("k@example.com"));
    let used = other().asked(Question::KeepOrUse, "use").yes().run();
    used.exits(0).pressed_once();
    assert_eq!(used.wrote(), ["karen@example.dk", "My pictures are mine."]);
    for typed in ["", "send", "yes", "keep it"] {
        let stopped = other().asked(Question::KeepOrUse, typed).yes().run();
        stopped.exits(4).sent_nothing();
        assert!(stopped.wrote().is_empty(), "{typed}");
    }
    let nobody = other().yes().run();
    nobody.exits(4).sent_nothing();
    let same = || {
        let mut survey = saved("facebook-2025-server-en");
        survey.controls[1].value = Personal::new(" Karen@Example.DK ");
        karens().on(survey)
    };
    let told = same().yes().answered(seen_yes()).run();
    told.exits(0);
    assert_eq!(told.asked(Question::KeepOrUse), 0);
}

#[test]
fn the_country_is_chosen_where_the_form_asks_for_it() {
    let mut survey = saved("facebook-2024-server-de");
    survey.url = saved("facebook-2025-server-en").url;
    let told = karens().on(survey.clone()).yes().answered(seen_yes()).run();
    told.exits(0).pressed_once();
    assert_eq!(told.times(&Did::Choose), 1);
    assert!(told.in_bag("consent.json").contains("Dänemark"));
    let mut away = karen();
    away.country = "NO".into();
    let country = survey.controls.iter().position(|it| it.tag == "select").unwrap();
    survey.controls[country].options.retain(|option| option.label != "Norwegen");
    let told = karens().run().then(away).on(survey).yes().run();
    told.exits(7).sent_nothing().saying("list of countries does not offer yours");
    assert_eq!(told.times(&Did::Choose), 0);
}

#[test]
fn a_page_that_changes_while_it_is_filled_is_looked_at_again() {
    let mut changes = 2;
    let told = karens().yes().answered(seen_yes()).page(move |did, _| {
        if matches!(did, Did::Write(_)) && changes > 0 {
            changes -= 1;
            return Err(PageError::Changed);
        }
        Ok(())
    });
    let told = told.run();
    told.exits(0).pressed_once();
    assert_eq!(told.wrote().len(), 3);
    let always = karens().yes().page(|did, _| match did {
        Did::Write(_) => Err(PageError::Changed),
        _ => Ok(()),
    });
    always.run().exits(13).sent_nothing();
}

// Places that are not the form.

#[test]
fn a_place_that_is_not_the_form_is_named_and_nothing_is_touched() {
    for (name, code) in [
        ("log-in-wall", 11),
        ("not-offered", 7),
        ("already-objected", 13),
        ("unknown-required", 13),
        ("code-step", 12),
    ] {
        let told = karens().on(saved(name)).yes().run();
        told.exits(code).sent_nothing();
        assert!(told.wrote().is_empty(), "{name}");
        assert_eq!(told.asked(Question::Send), 0, "{name}");
        assert_eq!(told.journal().last().unwrap(), "sealed", "{name}");
    }
    let elsewhere = karens().yes().page(|_, scene| {
        scene.address = "http://127.0.0.1:4712/help/contact/6359191084165019".parse().unwrap();
        Ok(())
    });
    elsewhere.run().exits(14).sent_nothing().saying("another host");
    let captcha = karens().yes().page(|_, scene| {
        scene.survey.captcha = true;
        Ok(())
    });
    captcha.run().exits(12).sent_nothing();
}

#[test]
fn a_form_that_comes_late_is_waited_for() {
    let told = karens().on(page().survey()).yes().answered(seen_yes());
    let told = told.page(|did, scene| {
        if *did == Did::Survey && scene.times(&Did::Survey) == 4 {
            scene.becomes(saved("facebook-2025-server-en"));
        }
        Ok(())
    });
    told.run().exits(0).pressed_once();
}

// The answer that only the person can read.

#[test]
fn what_nobody_knows_is_for_the_person_to_read() {
    for (typed, code) in
        [("yes", 0), (" YES ", 0), ("no", 6), ("unsure", 6), ("", 6), ("y", 6), ("send", 6)]
    {
        let told = karens().yes().answered(UNHEARD);
        let told = told.asked(Question::Received, typed).run();
        told.exits(code).pressed_once();
        assert_eq!(told.asked(Question::Received), 1);
        assert_eq!(told.was_told(UNHEARD), 1);
        let sure = (code == 0).then_some(Sureness::You);
        assert_eq!(told.ended.outcome.sure, sure, "{typed}");
        assert!(told.ended.outcome.page_says.as_deref().unwrap().contains(UNHEARD));
    }
}

#[test]
fn a_typing_error_about_what_the_page_says_is_told_and_counts_as_unsure() {
    for (typed, is_told) in [("yess", true), ("y", true), ("unsure", false), ("", false)] {
        let told = karens().yes().answered(UNHEARD).asked(Question::Received, typed).run();
        told.exits(6).pressed_once();
        assert_eq!(told.was_told("none of the three words"), usize::from(is_told), "{typed}");
        assert_eq!(told.ended.outcome.what, "the page says something that nobody could explain");
    }
}

#[test]
fn nothing_on_the_page_is_never_asked_about() {
    let told = karens().yes().asked(Question::Received, "yes").run();
    told.exits(6).pressed_once();
    assert_eq!(told.asked(Question::Received), 0);
}

#[test]
fn a_progress_note_is_not_asked_about_while_the_page_is_busy() {
    let told = karens().yes().asked(Question::Received, "yes").page(|did, scene| {
        if *did == Did::Press {
            scene.says("Sending");
            scene.survey.busy = true;
        }
        if *did == Did::Survey && scene.times(&Did::Change) + scene.times(&Did::Settle) > 12 {
            assert_eq!(scene.asked(Question::Received), 0);
            scene.survey.busy = false;
            scene.says(seen_yes());
        }
        Ok(())
    });
    let told = told.run();
    told.exits(0).pressed_once();
    assert_eq!(told.ended.outcome.sure, Some(Sureness::YourComputer));
}

#[test]
fn a_seen_answer_that_comes_meanwhile_withdraws_the_question() {
    for (answer, code) in [(seen_yes(), 0), (seen_no(), 7)] {
        let told = karens().yes().answered(UNHEARD).pondering(Question::Received);
        let told = told.page(move |did, scene| {
            if *did == Did::Survey && scene.asked(Question::Received) > 0 {
                scene.says(answer);
            }
            Ok(())
        });
        let told = told.run();
        told.exits(code).pressed_once();
        assert_eq!(told.was_told("the question is withdrawn"), 1);
        assert!(told.in_bag("30-answer.txt").contains(answer));
    }
}

#[test]
fn a_yes_to_words_that_the_page_took_back_meanwhile_counts_for_nothing() {
    let told = karens().yes().answered(UNHEARD);
    let told = told.asked(Question::Received, "yes").asked(Question::Received, "no");
    let told = told.page(|did, scene| {
        if *did == Did::Survey && scene.asked(Question::Received) == 1 {
            scene.becomes(page().text("Nothing was received, sorry about that.").survey());
        }
        Ok(())
    });
    let told = told.run();
    told.exits(6).pressed_once();
    assert_eq!(told.asked(Question::Received), 2, "shown and asked again");
    assert!(told.in_bag("30-answer.txt").contains("Nothing was received"));
}

#[test]
fn a_page_that_says_it_quoted_success_all_along_acknowledges_nothing() {
    let told = karens().on(saved("small-print")).yes().answered("Sending…").run();
    told.exits(6).pressed_once();
}

// What left and came to nothing.

/// Pressed, the connection breaks, after the site has sent it on where it did, and the page does this.
fn broken(sent_on: bool, page: Change) -> Story {
    karens().yes().page(move |did, scene| {
        if *did == Did::Press {
            let exchange = scene.watched.exchanges.last_mut().unwrap();
            let address = exchange.sent.address.clone();
            let on = sent_on.then(|| Response::of(&address, 307, Vec::new()));
            exchange.responses = on.into_iter().collect();
            exchange.broke = true;
            page(scene);
        }
        Ok(())
    })
}

/// So often a page at rest is waited for until nothing more is expected, and until the time is up.
const SOON: std::ops::Range<usize> = 1..4;
const TO_THE_END: std::ops::Range<usize> = 50..80;

#[test]
fn what_came_to_nothing_is_waited_for_until_the_page_is_at_rest() {
    for (sent_on, words) in [(false, "the connection broke"), (true, "the site sent it on")] {
        let told = broken(sent_on, |_| ()).run();
        told.exits(6).pressed_once().saying(words);
        assert_eq!((told.ended.outcome.sent, told.asked(Question::Received)), (Sent::Perhaps, 0));
        assert!(SOON.contains(&told.times(&Did::Change)), "{:?}", told.log);
        assert!(told.bag().join("data/30-answer.png").exists());
    }
}

#[test]
fn a_page_that_says_or_shows_that_more_is_to_come_is_waited_for_to_the_end() {
    let pages: [Change; 2] = [|scene| scene.survey.busy = true, |scene| scene.watched.pending = 1];
    for page in pages {
        let told = broken(false, page).run();
        told.exits(6).pressed_once();
        assert!(TO_THE_END.contains(&told.times(&Did::Change)), "{:?}", told.log);
    }
}

#[test]
fn silence_after_an_answer_on_the_network_is_waited_for_to_the_end() {
    let told = karens().yes().run();
    told.exits(6).pressed_once().saying("within a minute");
    assert!(TO_THE_END.contains(&told.times(&Did::Change)), "{:?}", told.log);
}

#[test]
fn what_the_page_says_of_a_broken_connection_is_for_the_person_to_read() {
    let told = broken(false, |scene| scene.says(UNHEARD)).asked(Question::Received, "no").run();
    told.exits(6).pressed_once();
    assert_eq!(told.asked(Question::Received), 1);
    assert!(SOON.contains(&told.times(&Did::Change)), "{:?}", told.log);
    // Also where it said so and took it back.
    let briefly = broken(false, |scene| scene.says(UNHEARD)).page(|did, scene| {
        if *did == Did::Survey && scene.times(&Did::Change) == 1 {
            scene.survey.blocks.retain(|block| block.text != UNHEARD);
        }
        Ok(())
    });
    let told = briefly.asked(Question::Received, "no").run();
    assert_eq!((told.asked(Question::Received), told.was_told(UNHEARD)), (1, 1));
}

#[test]
fn an_answer_that_comes_by_another_way_is_an_answer() {
    let told = broken(false, |_| ()).page(|did, scene| {
        if *did == Did::Survey && scene.times(&Did::Change) == 1 {
            scene.says(seen_no());
        }
        Ok(())
    });
    told.run().exits(7).pressed_once();
}

// The e-mailed code.

/// Pressed, the page asks for a code, and takes this one only.
fn with_code(right: &'static str) -> Story {
    karens().yes().page(move |did, scene| {
        match did {
            Did::Press => scene.becomes(saved("code-step")),
            Did::Code(code) if code == right => {
                scene.becomes(page().text(seen_yes()).survey());
            }
            Did::Code(_) => scene.becomes(saved("code-step-again")),
            _ => {}
        }
        Ok(())
    })
}

#[test]
fn the_right_code_is_confirmed_once() {
    let told = with_code("123456").asked(Question::Code, " 123456 ").run();
    told.exits(0).pressed_once();
    assert_eq!(told.codes(), ["123456"]);
}

#[test]
fn three_codes_at_most_and_each_is_on_the_disk_before_it_is_pressed() {
    let story = with_code("never").page(|did, scene| {
        if matches!(did, Did::Code(_)) {
            let journal = scene.journal();
            let spent = journal.iter().filter(|event| *event == "code-spent").count();
            let pressed = scene.log_of_codes();
            assert_eq!(spent, pressed);
        }
        Ok(())
    });
    let codes = ["1111", "2222", "3333", "4444"];
    let story = codes.into_iter().fold(story, |story, code| story.asked(Question::Code, code));
    let told = story.run();
    told.exits(12).pressed_once();
    assert_eq!(told.codes(), ["1111", "2222", "3333"]);
    assert_eq!(told.asked(Question::Code), 3);
    assert_eq!(told.ended.outcome.end, End::AwaitingCode);
    let journal = fs::read_to_string(told.case.join("journal.jsonl")).unwrap();
    assert!(!journal.contains("1111"), "a code is never archived");
}

#[test]
fn the_second_code_may_be_the_right_one() {
    let told = with_code("222222").asked(Question::Code, "111111");
    let told = told.asked(Question::Code, "222222").run();
    told.exits(0).pressed_once();
    assert_eq!(told.codes(), ["111111", "222222"]);
}

#[test]
fn a_page_that_says_the_same_about_a_second_code_is_not_waited_for_to_the_minute() {
    let story = karens().yes().page(|did, scene| {
        match did {
            Did::Press => scene.becomes(saved("code-step")),
            Did::Code(_) if scene.log_of_codes() == 1 => scene.becomes(saved("code-step-again")),
            _ => {}
        }
        Ok(())
    });
    let story = story.asked(Question::Code, "1111").asked(Question::Code, "2222");
    let told = story.asked(Question::Code, "3333").run();
    told.exits(12);
    assert_eq!(told.codes().len(), 3);
    // Each takes a second at most, and the limit after each code is a minute.
    let waits = told.log.iter().filter(|did| **did == Did::Change).count();
    assert!(waits < 60, "{waits}");
}

#[test]
fn a_page_that_takes_its_time_after_a_second_code_is_waited_for_and_believed() {
    let blank = || page().survey();
    let told = karens()
        .yes()
        .page(move |did, scene| {
            match did {
                Did::Press => scene.becomes(saved("code-step")),
                Did::Code(_) if scene.log_of_codes() == 1 => {
                    scene.becomes(saved("code-step-again"))
                }
                Did::Code(_) => scene.becomes(blank()),
                // Longer than for a page that only says the same again.
                Did::Change if scene.log_of_codes() == 2 && scene.times(did) == 30 => {
                    scene.becomes(page().text(seen_yes()).survey());
                }
                _ => {}
            }
            Ok(())
        })
        .asked(Question::Code, "1111")
        .asked(Question::Code, "2222")
        .run();
    told.exits(0).pressed_once();
}

#[test]
fn why_another_code_is_wanted_is_told_from_the_second_time_on() {
    let (step, again) = (saved("code-step"), saved("code-step-again"));
    let is_new = |text: &&str| step.blocks.iter().all(|block| block.text != *text);
    let on = |page: &Survey| -> Vec<String> {
        page.blocks.iter().map(|block| block.text.clone()).collect()
    };
    let is_told = |told: &Told, text: &str| told.told.iter().any(|told| told.contains(text));
    let why = on(&again).into_iter().find(|text| is_new(&text.as_str())).expect("new words");
    let first = on(&step).into_iter().max_by_key(String::len).expect("words");
    let one = with_code("2222").asked(Question::Code, "1111").asked(Question::Code, "2222").run();
    assert_eq!((is_told(&one, &first), is_told(&one, &why)), (false, true));
}

#[test]
fn a_page_that_changes_while_it_answers_is_read_again() {
    let mut once = false;
    let told = karens()
        .yes()
        .answered(seen_yes())
        .page(move |did, scene| {
            let pressed = scene.times(&Did::Press) == 1;
            if *did == Did::Survey && pressed && !std::mem::replace(&mut once, true) {
                return Err(PageError::Changed);
            }
            Ok(())
        })
        .run();
    told.exits(0).pressed_once();
}

#[test]
fn a_page_that_can_never_be_read_again_ends_unknown() {
    let told = karens()
        .yes()
        .page(|did, scene| match did {
            Did::Survey if scene.times(&Did::Press) == 1 => Err(PageError::Changed),
            _ => Ok(()),
        })
        .run();
    told.exits(6).pressed_once();
}

#[test]
fn no_code_means_that_the_case_waits_for_one() {
    for story in [with_code("1").asked(Question::Code, "  "), with_code("1")] {
        let told = story.run();
        told.exits(12).pressed_once();
        assert!(told.codes().is_empty());
        assert_eq!(told.ended.outcome.end, End::AwaitingCode);
    }
}

#[test]
fn a_code_field_that_is_known_by_structure_alone_takes_the_code_as_well() {
    let told = karens().yes().asked(Question::Code, "123456").page(|did, scene| {
        match did {
            Did::Press => {
                let step = page().text(UNHEARD).form().line("Zofea").of_at_most(6);
                scene.becomes(step.submit("Zaipo").survey());
            }
            Did::Code(_) => scene.becomes(page().text(seen_yes()).survey()),
            _ => {}
        }
        Ok(())
    });
    let told = told.run();
    assert_eq!(told.codes(), ["123456"]);
    told.exits(0).pressed_once();
}

#[test]
fn a_page_that_goes_on_while_the_person_looks_for_the_mail_spends_no_code() {
    let told = with_code("1").asked(Question::Code, "123456").page(|did, scene| {
        if *did == Did::Survey && scene.asked(Question::Code) == 1 {
            scene.becomes(page().text(seen_yes()).survey());
        }
        Ok(())
    });
    let told = told.run();
    told.exits(0).pressed_once();
    assert!(told.codes().is_empty());
    assert!(!told.journal().contains(&"code-spent".to_owned()));
}

#[test]
fn a_code_is_never_typed_into_another_host() {
    let told = with_code("123456").asked(Question::Code, "123456");
    let told = told.page(|did, scene| {
        if *did == Did::Survey && scene.asked(Question::Code) == 1 {
            scene.survey.url = "http://127.0.0.1:4712/help/".into();
        }
        Ok(())
    });
    let told = told.run();
    told.exits(6).pressed_once().saying("another host");
    assert!(told.codes().is_empty());
}

// One objection per person.

#[test]
fn an_acknowledged_case_ends_the_next_run_before_the_page_is_opened() {
    let first = karens().yes().answered(seen_yes()).run();
    let again = first.then(karen()).yes().answered(seen_yes()).run();
    again.exits(5);
    assert!(again.log.is_empty(), "{:?}", again.log);
}

#[test]
fn an_unknown_case_ends_the_next_run_before_the_page_is_opened() {
    let first = karens().yes().run();
    first.exits(6);
    let again = first.then(karen()).yes().answered(seen_yes()).run();
    again.exits(6);
    assert!(again.log.is_empty(), "{:?}", again.log);
}

#[test]
fn a_new_round_is_the_persons_choice_and_the_gate_names_the_old_case() {
    let first = karens().yes().answered(seen_yes()).run();
    let second = first.then(karen()).again("Meta asked me to").yes().answered(seen_yes()).run();
    second.exits(0);
    assert_eq!(second.was_told("the earlier case is `karen-facebook-ai-1`"), 1);
    assert_eq!(second.was_told("why there is a new round: Meta asked me to"), 1);
    assert_eq!(second.ended.case.as_deref(), Some("karen-facebook-ai-2"));
    let path = second.ended.path.clone().unwrap();
    let summary = fs::read_to_string(path.join("data/00-summary.txt")).unwrap();
    assert!(summary.contains("> why there is a new round: Meta asked me to"), "{summary}");
    // It was chosen for that round alone.
    second.then(karen()).yes().answered(seen_yes()).run().exits(5);
}

#[test]
fn no_choice_opens_a_new_round_while_nobody_knows_about_the_last() {
    let first = karens().yes().run();
    let second = first.exits(6).then(karen()).again("it did not work").yes().run();
    second.exits(6).saying("this run sent nothing");
    assert_eq!((second.opened(), second.times(&Did::Press)), (0, 0));
    let next = second.ended.outcome.next.join("\n");
    assert!(next.contains("`objector settle --practice karen-facebook-ai-1 --sent`"), "{next}");
}

#[test]
fn a_new_round_names_the_case_of_another_nickname_as_well() {
    let first = karens().yes().answered(seen_yes()).run();
    let scenario = || Scenario { account: "k".into(), ..karen() };
    first.then(scenario()).yes().answered(seen_yes()).run().exits(5);
    let again = first.then(scenario()).again("x").yes().answered(seen_yes()).run();
    again.exits(0);
    assert_eq!(again.was_told("the earlier case is `karen-facebook-ai-1`"), 1);
}

#[test]
fn the_same_email_under_another_nickname_ends_before_anything_is_filled_in() {
    let first = karens().yes().answered(seen_yes()).run();
    let mut other = karen();
    other.account = "k".into();
    other.email = Some(Personal::new("KAREN@example.dk"));
    let again = first.then(other).yes().answered(seen_yes()).run();
    again.exits(5).saying("karen-facebook-ai-1");
    assert!(again.wrote().is_empty());
    assert_eq!(again.asked(Question::Send), 0);
}

#[test]
fn an_email_that_is_used_instead_is_checked_before_the_press() {
    let first = karens().yes().answered(seen_yes()).run();
    let mut other = karen();
    other.account = "k".into();
    let mut survey = saved("facebook-2025-server-en");
    survey.controls[1].value = Personal::new("other@example.dk");
    let again = first.then(other).on(survey).asked(Question::KeepOrUse, "use");
    let again = again.yes().answered(seen_yes()).run();
    again.exits(5);
    assert_eq!(again.times(&Did::Press), 0);
}

#[test]
fn another_person_may_object_in_the_same_archive() {
    let first = karens().yes().answered(seen_yes()).run();
    let mut other = karen();
    other.account = "laura".into();
    other.email = Some(Personal::new("laura@example.dk"));
    let mut survey = saved("facebook-2025-server-en");
    survey.controls[1].value = Personal::new("laura@example.dk");
    let second = first.then(other).on(survey).yes().answered(seen_yes()).page(|_, scene| {
        scene.cookies[0].1 = "100000000000043".into();
        Ok(())
    });
    second.run().exits(0);
}

#[test]
fn a_declined_case_is_used_again() {
    let first = karens().asked(Question::Send, "no").run();
    let again = first.then(karen()).yes().answered(seen_yes()).run();
    again.exits(0).pressed_once();
    assert_eq!(again.ended.case.as_deref(), Some("karen-facebook-ai-1"));
}

// Stopped from outside.

#[test]
fn stopped_before_the_press_nothing_was_sent() {
    let whens: [When; 3] = [
        |did, _| matches!(did, Did::Open(_)),
        |did, _| matches!(did, Did::Write(_)),
        |did, scene| *did == Did::InTheWay && scene.asked(Question::Send) == 1,
    ];
    for when in whens {
        let told = karens().yes().answered(seen_yes()).stopped_at(when).run();
        told.exits(4).sent_nothing().saying("you stopped the program");
        assert!(told.ended.interrupted);
        assert_eq!(told.journal().last().unwrap(), "stopped");
    }
}

#[test]
fn stopped_at_the_press_or_after_it_is_unknown() {
    let whens: [When; 2] = [
        |did, _| *did == Did::Press,
        |did, scene| *did == Did::Survey && scene.times(&Did::Press) > 0,
    ];
    for when in whens {
        let told = karens().yes().answered(seen_yes()).stopped_at(when).run();
        told.exits(6).pressed_once().saying("after the button was pressed");
        assert!(told.ended.interrupted);
        let again = told.then(karen()).yes().answered(seen_yes()).run();
        again.exits(6);
        assert!(again.log.is_empty());
    }
}

// Evidence.

#[test]
fn evidence_that_cannot_be_taken_is_missing_and_nothing_is_pressed_again() {
    let told = karens().yes().answered(seen_yes()).page(|did, _| match did {
        Did::Picture | Did::Html | Did::Print => Err(PageError::Driver("no ink".into())),
        _ => Ok(()),
    });
    let told = told.run();
    told.exits(0).pressed_once();
    let metadata: serde_json::Value = serde_json::from_str(&told.in_bag("metadata.json")).unwrap();
    let missing = metadata["missing"].as_array().unwrap();
    // Nobody watches the wire of this page.
    let of_the_wire = |gap: &&serde_json::Value| gap["file"].as_str().unwrap().starts_with('4');
    let missing: Vec<&str> = missing
        .iter()
        .filter(|gap| !of_the_wire(gap))
        .map(|gap| {
            assert!(gap["why"].as_str().unwrap().contains("no ink"), "{gap}");
            gap["file"].as_str().unwrap()
        })
        .collect();
    for file in
        ["10-found.png", "20-filled.png", "30-answer.png", "30-answer.html", "00-summary.pdf"]
    {
        assert!(missing.contains(&file), "{file} in {missing:?}");
    }
}

#[test]
fn an_answer_that_cannot_be_archived_is_unknown_and_is_told_all_the_same() {
    let told = karens().yes().answered(seen_yes()).page(|did, scene| {
        if *did == Did::Press {
            let journal = scene.case.join("journal.jsonl");
            fs::rename(&journal, scene.case.join("elsewhere")).unwrap();
            fs::create_dir(&journal).unwrap();
        }
        Ok(())
    });
    let told = told.run();
    told.exits(6).pressed_once().saying("acknowledged").saying("could not be archived");
    assert!(told.ended.outcome.page_says.as_deref().unwrap().contains(seen_yes()));
    assert_eq!(told.was_told("the journal could not be written after the press"), 1);
}

#[test]
fn a_case_that_cannot_be_spent_is_never_pressed() {
    let told = karens().yes().answered(seen_yes()).page(|did, scene| {
        if *did == Did::InTheWay && scene.asked(Question::Send) == 1 {
            fs::create_dir(scene.case.join("submit.json")).unwrap();
        }
        Ok(())
    });
    let told = told.run();
    assert_eq!(told.times(&Did::Press), 0);
    assert!([6, 8].contains(&told.ended.outcome.end.exit().code()), "{:?}", told.ended.outcome);
}

#[test]
fn a_form_that_was_never_sent_leaves_nothing_that_was_filled_in() {
    let told = karens().asked(Question::Send, "no").run();
    let mut left = Vec::new();
    let mut folders = vec![told.case.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                false => left.push(fs::read_to_string(path).unwrap()),
            }
        }
    }
    assert!(!left.is_empty());
    for text in left {
        assert!(!text.contains("My pictures") && !text.contains("karen@"), "{text}");
    }
}

#[test]
fn a_form_with_another_field_that_may_stay_empty_is_shown_with_it() {
    let survey = bare_form().line("Newsletter").survey();
    let told = karens().on(survey).run();
    told.exits(4).sent_nothing();
    assert_eq!(told.was_told("A field the program cannot explain"), 1);
    assert_eq!(told.was_told("Newsletter"), 1);
}
