//! The walls in front of the form: what is pressed there, and what never is.

use std::fs;

use objector::browser::page::{InTheWay, Moved};
use objector::cookie_question::CookieQuestion;
use objector::data::Data;
use objector::human::Question;
use objector::language::Meaning;
use objector::outcome::Sent;
use objector::scenario::{Cookies, Network, Scenario};
use objector::seal::Watched;
use objector::survey::Survey;
use url::Url;

use crate::fake::{Did, Story, Told, karens};
use crate::pages::{Draft, ORIGIN, at, bare_form, karen, over, page, plan, saved, seen_yes, words};

/// The form as the practice site shows it.
fn form() -> Survey {
    saved("facebook-2025-server-en")
}

/// Karen, who accepts cookies.
fn accepting() -> Scenario {
    Scenario { cookies: Cookies::Accept, ..karen() }
}

// The cookie question.

/// The words on the button that would be pressed; none where there is none for certain.
fn pressed(question: Draft, scenario: Scenario) -> Option<String> {
    let found = CookieQuestion::find(&question.survey(), &plan(scenario));
    found.expect("it asks about cookies").button.map(|(_, words)| words)
}

/// The words of a meaning that somebody saw, with their language.
fn seen(means: Meaning) -> Vec<(&'static str, &'static str)> {
    let languages = &Data::built_in().unwrap().languages;
    let all = languages
        .iter()
        .flat_map(|language| language.words.iter().map(|words| (language.tag.as_str(), words)));
    all.filter(|(_, words)| words.means == means && words.is_sourced())
        .map(|(tag, words)| (tag, words.text.as_str()))
        .collect()
}

#[test]
fn the_button_that_the_scenario_asks_for_is_found_in_any_order_and_no_other() {
    let (declines, accepts) = (seen(Meaning::CookiesDecline), seen(Meaning::CookiesAccept));
    let mut tried = 0;
    for (tag, decline) in &declines {
        for (_, accept) in accepts.iter().filter(|(other, _)| other == tag) {
            for both in [[decline, accept], [accept, decline]] {
                let asks = both.iter().fold(bare_form().dialog().text("Cookies"), |page, text| {
                    page.button(text).button("More options").button("Learn more")
                });
                assert_eq!(pressed(asks.clone(), karen()).as_deref(), Some(*decline));
                assert_eq!(pressed(asks, accepting()).as_deref(), Some(*accept));
                tried += 1;
            }
        }
    }
    assert_eq!(tried, 2 * (2 * 2 + 2 + 2));
}

#[test]
fn a_button_whose_words_only_resemble_the_known_ones_is_never_pressed() {
    for resembling in [
        "Decline optional cookies and log out",
        "Do not decline optional cookies",
        "Allow all cookies?",
        "Allow all cookies, or decline optional cookies",
        "Only allow essential cookies from partners",
        "Nur erforderliche Cookies erlauben und mehr",
        "Nicht ablehnen",
    ] {
        for both in [[resembling, "Allow all cookies"], ["Allow all cookies", resembling]] {
            let asks = both.iter().fold(page().dialog(), |page, text| page.button(text));
            assert_eq!(pressed(asks, karen()), None, "{resembling}");
        }
        for both in [[resembling, "Ablehnen"], ["Ablehnen", resembling]] {
            let asks = both.iter().fold(page().dialog(), |page, text| page.button(text));
            let asks = asks.button("Only allow essential cookies");
            assert_eq!(pressed(asks, accepting()), None, "{resembling}");
        }
    }
}

#[test]
fn what_is_not_certain_is_not_pressed() {
    let accept = || page().dialog().button("Allow all cookies");
    let twice = accept().button("Decline optional cookies").button("Only allow essential cookies");
    let disabled = accept().button("Decline optional cookies").disabled_button();
    let unseen = accept().button("Decline optional cookies").unseen_button();
    // By its attribute it accepts, by its words it declines.
    let both = page().dialog().button("Decline optional cookies");
    let both = both.with("data-cookiebanner", "accept_button");
    for (question, what) in [
        (accept(), "alone"),
        (twice, "twice"),
        (disabled, "disabled"),
        (unseen, "unseen"),
        (both, "both"),
    ] {
        assert_eq!(pressed(question, karen()), None, "{what}");
    }
}

#[test]
fn a_button_is_known_by_its_attribute_whatever_its_words() {
    for (attribute, value) in [
        ("data-cookiebanner", "accept_button"),
        ("data-testid", "cookie-policy-manage-dialog-accept-button"),
    ] {
        let asks = || page().dialog().button("Zofea").with(attribute, value).button("Lopa");
        assert_eq!(pressed(asks(), accepting()).as_deref(), Some("Zofea"));
        assert_eq!(pressed(asks(), karen()), None);
        let other = page().dialog().button("Zofea").with(attribute, "another_button");
        assert_eq!(CookieQuestion::find(&other.survey(), &plan(karen())), None);
    }
}

#[test]
fn words_that_nobody_saw_and_a_bare_no_make_no_cookie_question() {
    let data = Data::built_in().unwrap();
    for means in [Meaning::CookiesDecline, Meaning::CookiesAccept] {
        for words in words(data, means).into_iter().filter(|words| !words.is_sourced()) {
            let survey = bare_form().dialog().button(&words.text).survey();
            assert_eq!(CookieQuestion::find(&survey, &plan(karen())), None, "{}", words.text);
        }
    }
    let request =
        page().dialog().text("Freundschaftsanfrage").button("Annehmen").button("Ablehnen");
    assert_eq!(CookieQuestion::find(&request.survey(), &plan(karen())), None);
    // A setting among the fields of a form is no question either.
    let among =
        page().form().line("Email").button("Allow all cookies").button("Decline optional cookies");
    let spread = page().button("Allow all cookies").form().line("Email").submit("Send").outside();
    let spread = spread.button("Decline optional cookies");
    for survey in [among.submit("Send").survey(), spread.survey()] {
        assert_eq!(CookieQuestion::find(&survey, &plan(karen())), None);
    }
}

/// The form with the question over it: accept first, then decline.
fn asking() -> Survey {
    let mut survey = form();
    let question = page().dialog().text("Cookies?");
    let question = question.button("Allow all cookies").button("Decline optional cookies").survey();
    survey.buttons.extend(question.buttons);
    survey.blocks.extend(question.blocks);
    survey
}

/// A run at the question, which goes once a button of it is pressed.
fn at_the_question(scenario: Scenario) -> Told {
    let story = karens().of(scenario).on(asking()).yes().answered(seen_yes());
    let story = story.page(|did, scene| {
        if *did == Did::Touch {
            assert_eq!(scene.journal().last().unwrap(), "cookies-answered");
            scene.becomes(form());
        }
        Ok(())
    });
    story.run()
}

#[test]
fn the_cookie_question_is_answered_once_before_anything_is_filled_in_and_the_journal_says_how() {
    let node = |words: &str| {
        let survey = asking();
        survey.buttons.iter().find(|button| button.name == words).unwrap().node
    };
    for (scenario, words, accepted, told_so) in [
        (karen(), "Decline optional cookies", "false", "optional ones declined"),
        (accepting(), "Allow all cookies", "true", "all accepted, as your scenario says"),
    ] {
        let told = at_the_question(scenario);
        told.exits(0).pressed_once();
        assert_eq!(told.touched, [node(words)]);
        assert_eq!(told.was_told(told_so), 1);
        assert!(
            told.journal_text()
                .contains(&format!(r#""event":"cookies-answered","accepted":{accepted}"#))
        );
        let position = |done: &Did| told.log.iter().position(|did| did == done).unwrap();
        assert!(position(&Did::Touch) < position(&Did::Write("My pictures are mine.".into())));
        assert!(told.in_bag("metadata.json").contains("the cookie question was answered"));
    }
}

#[test]
fn a_question_that_stays_after_its_button_was_pressed_is_not_pressed_again() {
    let told = karens().on(asking()).yes().run();
    told.exits(12).sent_nothing().saying("asks about cookies");
    assert_eq!((told.times(&Did::Touch), told.wrote().len()), (1, 0));
}

#[test]
fn where_the_button_is_not_certain_nothing_is_pressed_and_the_person_is_told() {
    let mut survey = asking();
    survey.buttons.retain(|button| button.name != "Decline optional cookies");
    let told = karens().on(survey.clone()).yes().run();
    told.exits(12).sent_nothing().saying("the button that declines was not found for certain");
    assert_eq!((told.times(&Did::Touch), told.wrote().len()), (0, 0));
    assert!(!told.journal().contains(&"cookies-answered".to_owned()));
    assert_eq!(told.ended.outcome.page_says.as_deref(), Some("Cookies?"));
}

#[test]
fn a_question_that_comes_later_stops_and_is_not_pressed() {
    let told = karens().yes().page(|did, scene| {
        if *did == Did::Ask(Question::Send) || matches!(did, Did::Write(_)) {
            scene.becomes(asking());
        }
        Ok(())
    });
    let told = told.run();
    told.exits(12).sent_nothing().saying("stands in the way of the form");
    assert_eq!(told.times(&Did::Touch), 0);
}

// Something over the form.

#[test]
fn what_lies_over_the_form_is_named_and_never_closed() {
    let told = karens().yes().page(|_, scene| {
        scene.in_the_way = Some(over("Zofea\u{202e}\nlopa"));
        Ok(())
    });
    let told = told.run();
    told.exits(12).sent_nothing().saying("shows something over the form");
    assert_eq!(told.ended.outcome.page_says.as_deref(), Some("Zofea\u{202e}\nlopa"));
    assert_eq!((told.times(&Did::Touch), told.wrote().len()), (0, 0));
    assert_eq!(told.journal(), ["opened", "stopped", "sealed"]);
    let kept = told.case.join("2026-11-21T140501Z-stopped/data");
    assert!(kept.join("10-found.png").exists() && kept.join("10-found.txt").exists());
    assert!(!fs::read_to_string(kept.join("00-summary.txt")).unwrap().contains('\u{202e}'));
}

#[test]
fn what_lies_over_the_form_for_a_moment_is_waited_for() {
    let told = karens().yes().answered(seen_yes()).page(|did, scene| {
        let first = scene.times(&Did::Survey) < 3;
        if *did == Did::Survey {
            scene.in_the_way = first.then(|| over("Loading"));
        }
        match did {
            Did::Settle if first => scene.moves = true,
            _ => scene.moves = false,
        }
        Ok(())
    });
    told.run().exits(0).pressed_once();
}

#[test]
fn a_button_that_waits_for_what_is_filled_in_is_no_wall() {
    let told = karens().yes().answered(seen_yes()).page(|did, scene| {
        let filled = scene.asked(Question::Send) > 0;
        if *did == Did::InTheWay {
            scene.in_the_way = (!filled).then(|| InTheWay::Itself("disabled".into()));
        }
        Ok(())
    });
    told.run().exits(0).pressed_once();
}

// The error after the first log-in.

#[test]
fn an_error_right_after_a_log_in_is_met_with_one_fresh_navigation_before_anything_is_typed() {
    let told = karens().just_logged_in().on(saved("error-page")).yes().answered(seen_yes());
    let told = told.page(|did, scene| {
        if matches!(did, Did::Open(_)) && scene.opened() == 2 {
            scene.becomes(form());
        }
        Ok(())
    });
    let told = told.run();
    told.exits(0).pressed_once();
    assert_eq!((told.opened(), told.was_told("opening it once more")), (2, 1));
}

#[test]
fn an_error_that_stays_is_met_once_and_without_a_log_in_never() {
    let ways = objector::search::all(&plan(karen())).len();
    for (story, opened) in [
        // And then every other way, as ever.
        (karens().just_logged_in().on(saved("error-page")), ways + 1),
        (karens().on(saved("error-page")), ways),
        (karens().just_logged_in().on(saved("wall-expired-session")), 1),
        (karens().just_logged_in().on(saved("not-offered")), 1),
    ] {
        let told = story.yes().run();
        told.sent_nothing();
        assert_eq!(told.opened(), opened);
        assert!(told.wrote().is_empty());
    }
    let told = karens().on(saved("error-page")).run();
    assert!(told.ended.outcome.next[0].starts_with("read what the page says"));
    let elsewhere = karens().just_logged_in().on(saved("error-page")).page(|_, scene| {
        scene.address = at("/help/elsewhere");
        Ok(())
    });
    let told = elsewhere.run();
    assert_eq!((told.opened(), told.was_told("opening it once more")), (ways, 0));
}

// The form's other address.

#[test]
fn where_the_first_address_shows_nothing_the_form_is_looked_for_at_the_other_before_anything_is_typed()
 {
    for first in [saved("error-page"), page().instead_an_error().survey()] {
        let told = karens().on(first).yes().answered(seen_yes()).page(|did, scene| {
            if matches!(did, Did::Open(_)) && scene.opened() == 2 {
                scene.becomes(form());
            }
            Ok(())
        });
        let told = told.run();
        told.exits(0).pressed_once();
        let opened = told.log.iter().filter_map(|did| match did {
            Did::Open(address) => address.rsplit('/').next(),
            _ => None,
        });
        assert_eq!(opened.collect::<Vec<_>>(), ["6359191084165019", "712876720715583"]);
        assert_eq!(told.was_told("trying its other one"), 1);
        let last_opened = told.log.iter().rposition(|did| matches!(did, Did::Open(_)));
        let first_written = told.log.iter().position(|did| matches!(did, Did::Write(_)));
        assert!(last_opened < first_written);
    }
}

/// How often an address that shows nothing was waited for before the other one was opened.
fn waited_at_the_first(story: Story) -> usize {
    let told = story.run();
    let opened = |did: &&Did| !matches!(did, Did::Open(_));
    let at_the_first = told.log.iter().skip(1).take_while(opened);
    at_the_first.filter(|did| **did == Did::Change).count()
}

#[test]
fn a_page_that_shows_nothing_is_left_soon_unless_something_may_still_come() {
    let sealed = || Watched { stands: true, ..Watched::default() };
    let empty = || karens().on(saved("error-page"));
    assert_eq!(waited_at_the_first(empty().watched(sealed())), 1);
    let busy = karens().on(Survey { busy: true, ..saved("error-page") });
    let moves = empty().page(|_, scene| {
        scene.moved = Moved::Page;
        Ok(())
    });
    for story in [
        busy,
        moves,
        empty().watched(Watched { pending: 1, ..sealed() }),
        // Nobody knows whether anything is on its way.
        empty().watched(Watched::default()),
    ] {
        let waited = waited_at_the_first(story);
        assert!(waited > 10, "{waited}");
    }
}

/// A script of its own may keep it from anything else for long.
#[test]
fn a_form_that_is_there_on_a_last_look_is_taken_where_it_is() {
    let told = karens().on(saved("error-page")).yes().answered(seen_yes()).page(|did, scene| {
        if *did == Did::Change && scene.opened() == 1 && scene.times(&Did::Press) == 0 {
            scene.becomes(form());
        }
        Ok(())
    });
    let told = told.run();
    told.exits(0).pressed_once();
    assert_eq!(told.opened(), 1);
}

#[test]
fn where_the_first_address_shows_a_wall_an_answer_or_a_form_that_is_not_understood_no_other_is_tried()
 {
    for name in ["log-in-wall", "wall-two-step", "not-offered"] {
        assert_eq!(karens().on(saved(name)).run().opened(), 1, "{name}");
    }
    let unexplained = bare_form().line("Link to your profile").required().survey();
    assert_eq!(karens().on(unexplained).run().exits(13).opened(), 1);
}

#[test]
fn after_a_log_in_by_hand_an_error_is_met_with_a_fresh_navigation() {
    let told = karens()
        .logged_in()
        .going_on()
        .on(saved("log-in-wall"))
        .asked(Question::OpenWindow, "open");
    let told = told.yes().answered(seen_yes()).page(|did, scene| {
        match did {
            Did::ByHand(_) => scene.becomes(saved("error-page")),
            Did::Open(_) if scene.opened() == 3 => scene.becomes(form()),
            _ => {}
        }
        Ok(())
    });
    let told = told.run();
    told.exits(0).pressed_once();
    assert_eq!((told.opened(), told.was_told("opening it once more")), (3, 1));
}

// The warning of automated behaviour.

#[test]
fn after_a_warning_no_window_is_offered_to_go_on_with() {
    let story =
        karens().logged_in().going_on().asked(Question::OpenWindow, "open").page(|_, scene| {
            scene.address = at("/checkpoint/601051028565049/");
            Ok(())
        });
    let told = story.run();
    told.exits(12).sent_nothing();
    assert_eq!((told.asked(Question::OpenWindow), told.opened()), (0, 1));
}

/// A run that meets the warning at the form's address.
fn warned() -> Told {
    let story = karens().yes().page(|_, scene| {
        scene.address = at("/checkpoint/601051028565049/");
        scene.survey.url = scene.address.to_string();
        Ok(())
    });
    story.run()
}

#[test]
fn after_a_warning_of_automated_behaviour_the_account_rests_for_fourteen_days() {
    let first = warned();
    first.exits(12).sent_nothing().saying("behaves like a machine");
    assert_eq!(first.journal(), ["opened", "warned", "stopped", "sealed"]);
    for (moment, rests) in [
        ("2026-11-21T14:05:02Z", true),
        ("2026-12-05T14:05:00Z", true),
        ("2026-12-05T14:05:01Z", false),
    ] {
        for by_hand in [false, true] {
            let next = first.then(karen()).at(moment).again("because");
            let next = if by_hand { next.by_hand() } else { next };
            let next = next.asked(Question::Send, "no").run();
            assert_eq!(next.opened(), usize::from(!rests), "{moment}");
            if rests {
                next.exits(12).saying("until 2026-12-05 at 14:05 UTC");
                assert_eq!(next.ended.outcome.sent, Sent::No);
                assert_eq!(next.journal(), first.journal());
            }
        }
    }
    let mut other = karen();
    other.account = "mia".into();
    let other = first.then(other).yes().answered(seen_yes()).run();
    other.exits(0);
}

#[test]
fn a_warning_after_the_press_is_journalled_too_and_an_unknown_outcome_is_said_first() {
    let told = karens().yes().page(|did, scene| {
        if *did == Did::Press {
            scene.survey.url = format!("{ORIGIN}/checkpoint/601051028565049/");
        }
        Ok(())
    });
    let told = told.run();
    told.exits(12).pressed_once().saying("warned you of automated behaviour");
    assert_eq!(told.ended.outcome.sent, Sent::Perhaps);
    assert!(told.journal().contains(&"warned".to_owned()));
    told.then(karen()).run().exits(6).saying("nobody knows what became of it");
}

#[test]
fn a_warning_is_on_the_disk_before_any_picture_is_taken() {
    let story = karens().page(|did, scene| {
        scene.address = at("/checkpoint/601051028565049/");
        if *did == Did::Picture {
            assert_eq!(scene.journal(), ["opened", "warned"]);
        }
        Ok(())
    });
    story.run().exits(12);
}

// Every wall through the story.

#[test]
fn every_wall_in_any_language_or_none_ends_with_its_exit_code_and_is_not_touched() {
    let mut tried = 0;
    for (wall, code, says) in [
        ("expired-session", 11, "asks for a log-in"),
        ("two-step", 12, "the second step of a log-in"),
        ("account-locked", 12, "has locked this account"),
        ("account-suspended", 12, "has suspended or disabled this account"),
        ("new-device", 12, "does not know this browser"),
        ("checkpoint", 12, "wants to see you first"),
        ("automated-behaviour", 12, "behaves like a machine"),
        ("captcha", 12, "shows a captcha"),
    ] {
        let on_instagram = Scenario { network: Network::Instagram, ..karen() };
        for (name, scenario, case) in [
            (format!("wall-{wall}"), karen(), "karen-facebook-ai-1"),
            (format!("wall-{wall}-unknown"), on_instagram, "karen-instagram-ai-1"),
        ] {
            let survey = saved(&name);
            let address: Url = survey.url.parse().unwrap();
            let told = karens().of(scenario).on(survey).yes().page(move |_, scene| {
                scene.address = address.clone();
                Ok(())
            });
            let told = told.run();
            told.exits(code).saying(says);
            let outcome = &told.ended.outcome;
            assert_eq!(outcome.sent, Sent::No, "{name}");
            assert_eq!((told.times(&Did::Touch), told.wrote().len()), (0, 0), "{name}");
            assert!(code == 11 || !outcome.next.is_empty(), "{name}");
            let kept = told.case.with_file_name(case).join("2026-11-21T140501Z-stopped/data");
            assert!(kept.join("10-found.png").exists() && kept.join("10-found.txt").exists());
            tried += 1;
        }
    }
    assert_eq!(tried, 16);
}

#[test]
fn the_practice_question_about_cookies_is_answered_only_in_words_that_somebody_saw() {
    for (name, declines, accepts) in [
        ("cookies-en", Some("Decline optional cookies"), Some("Allow all cookies")),
        (
            "cookies-de-script",
            Some("Nur erforderliche Cookies erlauben"),
            Some("Alle Cookies erlauben"),
        ),
        ("cookies-da", None, Some("Tillad alle cookies")),
        ("cookies-sv", None, Some("Godkänn alla cookies")), // known by its attribute
    ] {
        for (scenario, expected) in [(karen(), declines), (accepting(), accepts)] {
            let found = CookieQuestion::find(&saved(name), &plan(scenario)).expect(name);
            let words = found.button.map(|(_, words)| words);
            assert_eq!(words.as_deref(), expected, "{name}");
        }
    }
    let unknown = CookieQuestion::find(&saved("cookies-unknown"), &plan(karen()));
    assert_eq!(unknown.expect("known by its attribute").button, None);
    // Without words or attribute it is no question; what lies over the form stops the run then.
    assert_eq!(CookieQuestion::find(&saved("cookies-it-script"), &plan(karen())), None);
}

// The e-mailed code.

#[test]
fn of_a_page_that_asks_for_a_code_only_the_field_and_its_button_are_touched() {
    let step = saved("code-step");
    let field = step.controls.iter().find(|it| it.html_name.as_deref() == Some("nonce")).unwrap();
    let confirm = step.buttons.iter().find(|it| it.form == field.form).unwrap();
    let expected = (field.node, confirm.node);
    let story = karens().yes().page(|did, scene| {
        if matches!(did, Did::Press | Did::Code(_)) {
            scene.becomes(saved("code-step"));
        }
        Ok(())
    });
    let codes = ["111111", "222222", "333333"];
    let story = codes.into_iter().fold(story, |story, code| story.asked(Question::Code, code));
    let told = story.run();
    told.exits(12).pressed_once();
    assert_eq!(told.codes(), codes);
    assert_eq!(told.coded, [expected; 3]);
    let press = told.log.iter().position(|did| *did == Did::Press).unwrap();
    for did in &told.log[press..] {
        let touches = matches!(did, Did::Write(_) | Did::Choose | Did::Touch | Did::Open(_));
        assert!(!touches, "{did:?}");
    }
}
