//! The person's own session in the story, and where it is kept.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use jiff::Timestamp;
use objector::archive::{Archive, Facts, Place};
use objector::browser::jar::Jar;
use objector::browser::page::PageError;
use objector::human::Question;
use objector::seal::{Stopped, Watched, Why};
use objector::session::{Session, SessionError};
use objector::wall::Wall;
use serde_json::json;

use crate::fake::{Did, Scene, karens, karens_in};
use crate::pages::{page, saved, seen_yes};

fn now() -> Timestamp {
    "2026-11-21T14:05:01Z".parse().unwrap()
}

fn karens_session(folder: &Path) -> Session {
    Session::below(folder, "facebook", "karen")
}

#[test]
fn at_a_wall_the_person_opens_a_window_and_the_form_is_read_from_scratch() {
    let form = saved("facebook-2025-server-en");
    let told = karens()
        .logged_in()
        .going_on()
        .on(saved("log-in-wall"))
        .asked(Question::OpenWindow, " Open ")
        .page(move |did, scene| {
            if matches!(did, Did::ByHand(_)) {
                scene.becomes(form.clone());
            }
            Ok(())
        })
        .yes()
        .run();
    let at = |did: fn(&Did) -> bool| told.log.iter().position(did).expect("it was done");
    let opened: Vec<_> = told.log.iter().filter(|did| matches!(did, Did::Open(_))).collect();
    assert_eq!(opened.len(), 2);
    assert_eq!(told.asked(Question::OpenWindow), 1);
    // A log-in is done at the front page, where no form stands.
    let window = told.log.iter().find(|did| matches!(did, Did::ByHand(_)));
    assert_eq!(window, Some(&Did::ByHand(format!("{}/", crate::pages::ORIGIN))));
    assert!(at(|did| matches!(did, Did::ByHand(_))) < at(|did| matches!(did, Did::Write(_))));
}

/// While the form is filled in, and after the yes.
#[test]
fn at_a_wall_that_stands_up_later_a_window_is_offered_and_the_form_is_filled_in_anew() {
    let whens: [fn(&Did, &Scene) -> bool; 2] = [
        |did, _| matches!(did, Did::Write(_)),
        |did, scene| *did == Did::Survey && scene.asked(Question::Send) == 1,
    ];
    for (yeses, when) in whens.into_iter().enumerate() {
        let form = saved("facebook-2025-server-en");
        let mut walled = false;
        let told = karens()
            .logged_in()
            .going_on()
            .asked(Question::OpenWindow, "open")
            .page(move |did, scene| {
                if matches!(did, Did::ByHand(_)) {
                    scene.becomes(form.clone());
                } else if !walled && when(did, scene) {
                    walled = true;
                    scene.becomes(saved("log-in-wall"));
                }
                Ok(())
            })
            .yes()
            .yes()
            .answered(seen_yes())
            .run();
        told.exits(0).pressed_once();
        assert_eq!((told.asked(Question::OpenWindow), told.opened()), (1, 2));
        assert_eq!(told.asked(Question::Send), yeses + 1, "no yes is carried over");
    }
}

#[test]
fn a_log_in_on_the_front_host_which_is_never_opened_is_a_wall_like_any_other() {
    let led_there = || {
        let why = Why::AtWall(Wall::LogIn);
        let stopped = Stopped { method: "GET".into(), origin: "https://front.example".into(), why };
        Watched { stands: true, stopped: vec![stopped], ..Watched::default() }
    };
    for left in [page().instead_an_error(), page().text("One moment")] {
        let form = saved("facebook-2025-server-en");
        let story = karens().logged_in().going_on().on(left.survey()).watched(led_there());
        let told = story
            .asked(Question::OpenWindow, "open")
            .page(move |did, scene| {
                if matches!(did, Did::ByHand(_)) {
                    scene.watched.stopped.clear();
                    scene.becomes(form.clone());
                }
                Ok(())
            })
            .yes()
            .run();
        told.pressed_once();
        assert_eq!(told.asked(Question::OpenWindow), 1);
    }
    let told =
        karens().logged_in().going_on().on(page().instead_an_error().survey()).watched(led_there());
    told.run().exits(11).saying("asks for a log-in");
}

#[test]
fn whoever_does_not_open_a_window_ends_at_the_wall() {
    for typed in ["", "no", "opened", "o"] {
        let told = karens()
            .logged_in()
            .going_on()
            .on(saved("log-in-wall"))
            .asked(Question::OpenWindow, typed)
            .run();
        assert_eq!(told.ended.outcome.end.exit().code(), 11, "{typed:?}");
        assert!(!told.log.iter().any(|did| matches!(did, Did::ByHand(_))));
    }
}

#[test]
fn a_wall_that_stays_is_the_end_after_three_windows() {
    let told = (0..4)
        .fold(karens().logged_in().going_on().on(saved("log-in-wall")), |story, _| {
            story.asked(Question::OpenWindow, "open")
        })
        .run();
    assert_eq!((told.ended.outcome.end.exit().code(), told.asked(Question::OpenWindow)), (11, 3));
}

#[test]
fn what_is_no_wall_opens_no_window() {
    let told = karens().logged_in().going_on().on(saved("not-offered")).run();
    assert_eq!((told.ended.outcome.end.exit().code(), told.asked(Question::OpenWindow)), (7, 0));
}

#[test]
fn a_window_that_cannot_be_shown_ends_the_run_before_anything_is_sent() {
    let told = karens()
        .logged_in()
        .going_on()
        .on(saved("log-in-wall"))
        .asked(Question::OpenWindow, "open")
        .page(|did, _| match did {
            Did::ByHand(_) => Err(PageError::Lost("the window could not be shown".into())),
            _ => Ok(()),
        })
        .run();
    assert_eq!(told.ended.outcome.end.exit().code(), 9);
}

fn jar(name: &str) -> Jar {
    let cookie =
        json!({ "name": name, "value": "planted", "domain": ".facebook.com", "path": "/" });
    serde_json::from_value(json!([cookie])).unwrap()
}

/// And the folder of the log-in goes all the same.
#[test]
fn a_session_that_cannot_be_kept_is_said_with_the_reason() {
    let karen = || karens().logged_in().going_on();
    let form = || karen().on(saved("facebook-2025-server-en")).dry();
    for (story, said) in [
        (
            form().keeping(Err("it is gone".into())),
            "was not kept: the browser or its driver was lost",
        ),
        (form().keeping(Ok(jar("datr"))), "nobody is logged in"),
        (
            karen().on(saved("log-in-wall")).keeping(Ok(jar("c_user"))),
            "the run did not go on in it",
        ),
    ] {
        let told = story.run();
        assert_eq!(told.was_told(said), 1, "{said}: {:?}", told.told);
        assert_eq!(told.was_told("planted"), 0);
        assert!(!karens_session(&told.folder().join("sessions")).is_there());
    }
}

#[test]
fn one_session_is_one_runs_at_a_time() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = karens_session(folder.path());
    first.take_up().unwrap();
    let mut second = karens_session(folder.path());
    assert!(matches!(second.take_up(), Err(SessionError::InUse)));
    assert!(matches!(karens_session(folder.path()).delete(), Err(SessionError::InUse)));
    Session::below(folder.path(), "instagram", "karen").take_up().unwrap();
    assert!(first.delete().unwrap());
    second.take_up().unwrap();
}

#[test]
fn a_sessions_folder_is_the_persons_alone_and_goes_as_a_whole() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = karens_session(&folder.path().join("sessions"));
    assert!(!session.is_there());
    session.take_up().unwrap();
    fs::create_dir(session.profile()).unwrap();
    fs::write(session.profile().join("cookies.sqlite"), "planted-secret").unwrap();
    let place = session.profile().parent().unwrap().to_owned();
    assert_eq!(place.metadata().unwrap().permissions().mode() & 0o777, 0o700);
    assert!(session.is_there());
    assert!(session.delete().unwrap());
    assert!(!place.exists());
    assert!(!karens_session(&folder.path().join("sessions")).delete().unwrap());
}

#[test]
fn a_sessions_folder_that_cannot_be_made_is_named() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("facebook-karen"), "not a folder").unwrap();
    let error = karens_session(folder.path()).take_up().unwrap_err();
    assert!(error.to_string().contains("facebook-karen"), "{error}");
}

#[test]
fn another_account_than_last_time_is_no_objection_for_somebody_else() {
    let folder = tempfile::tempdir().unwrap();
    let story = || karens_in(folder.path().to_owned());
    let first = story().yes().run();
    first.exits(6);
    let site = crate::pages::ORIGIN.to_owned();
    let archive = Archive::open(folder.path().join("archive"), Place::Practice { site }).unwrap();
    archive.settle("karen-facebook-ai-1", false, &Facts::default(), now()).unwrap();
    let acting_as = |number: &'static str| {
        story().page(move |_, scene| {
            scene.cookies = vec![("c_user".into(), number.into())];
            Ok(())
        })
    };
    let other = acting_as("100000000000043").yes().run();
    other.exits(11);
    assert!(
        other
            .told
            .iter()
            .any(|told| told.contains("100000000000043") && told.contains("100000000000042"))
    );
    assert!(!other.ended.outcome.what.contains("10000000000004"));
    assert_eq!(other.asked(Question::Send), 0);
    let same = acting_as("100000000000042").yes().run();
    assert_eq!(same.asked(Question::Send), 1);
}
