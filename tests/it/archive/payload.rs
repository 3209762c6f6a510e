//! What lies in `data/`.

use std::process::Command;

use jiff::tz::TimeZone;
use objector::archive::{Exhibit, Facts, State};
use objector::outcome::{End, Outcome, Sent};
use objector::permission::Consent;
use objector::personal::Personal;
use objector::preview::Origin;

use super::{Ground, REASON, case_of, email, end, facts, file, in_bag, now, preview, send};

#[test]
fn text_of_a_page_is_inert_before_it_is_written() {
    let ground = Ground::new();
    let kept = file(case_of(&ground.real(), "karen"));
    assert_eq!(in_bag(&kept, "data/10-found.txt"), "found⟨U+001B⟩[2J");
    assert_eq!(in_bag(&kept, "data/30-answer.txt"), "thanks⟨U+202E⟩");
    for file in ["00-summary.txt", "00-summary.html", "metadata.json", "30-answer.html"] {
        let text = in_bag(&kept, &format!("data/{file}"));
        let bad: Vec<char> = text
            .chars()
            .filter(|character| *character != '\n' && !objector::inert::is_inert(*character))
            .collect();
        assert!(bad.is_empty(), "{file}: {bad:?}");
    }
}

#[test]
fn what_was_left_out_is_counted() {
    let ground = Ground::new();
    let kept = file(case_of(&ground.real(), "karen"));
    assert_eq!(in_bag(&kept, "data/30-answer.html").trim(), "<p>thanks</p>");
    let metadata: serde_json::Value =
        serde_json::from_str(&in_bag(&kept, "data/metadata.json")).unwrap();
    assert_eq!(
        metadata["left_out"],
        serde_json::json!({"attribute onclick": 1, "comment": 1, "element script": 1})
    );
    assert_eq!(
        metadata["made"]["address_before"],
        "https://www.facebook.com/help/contact/6359191084165019"
    );
    assert_eq!(metadata["made"]["firefox"], "150.0");
}

#[test]
fn what_the_run_left_out_is_counted_with_what_the_archive_left_out_and_once() {
    let ground = Ground::new();
    let mut case = case_of(&ground.real(), "karen");
    send(&mut case);
    case.keep(Exhibit::AnswerHtml, b"<p>thanks<!-- a --><!-- b -->").unwrap();
    let left_out = [("comment".to_owned(), 3), ("cookie".to_owned(), 1)].into();
    let address_after = Some("https://www.facebook.com/help/done?token=planted#x".to_owned());
    let facts = Facts { left_out, address_after, ..facts() };
    let concluded = case.conclude(&super::acknowledged(), &facts, now()).unwrap();
    let kept = concluded.seal(now()).unwrap();
    let metadata: serde_json::Value =
        serde_json::from_str(&in_bag(&kept, "data/metadata.json")).unwrap();
    assert_eq!(metadata["left_out"], serde_json::json!({"comment": 5, "cookie": 1}));
    assert!(in_bag(&kept, "data/00-summary.txt").contains("Left out of the HTML: 6\n"));
    assert_eq!(metadata["made"]["left_out"], serde_json::json!({}));
    assert_eq!(metadata["made"]["address_after"], "https://www.facebook.com/help/done");
}

#[test]
fn moments_are_told_in_the_persons_own_time_with_the_name_of_its_zone() {
    let ground = Ground::new();
    let mut case = case_of(&ground.real(), "karen");
    send(&mut case);
    let zone = Some(TimeZone::get("Europe/Copenhagen").unwrap());
    let facts = Facts { zone, ..facts() };
    let concluded = case.conclude(&super::acknowledged(), &facts, now()).unwrap();
    let summary = in_bag(&concluded.seal(now()).unwrap(), "data/00-summary.txt");
    assert!(summary.contains("2026-11-21 15:05:01 CET (Europe/Copenhagen)"), "{summary}");
}

#[test]
fn the_summary_says_what_to_do_by_what_became_of_it() {
    const MAIL: &str = "HOW TO KEEP META'S E-MAIL AS A FILE";
    const REFUSED: &str = "Read what the page said";
    const SEALED: &str = "Nothing left this computer.";
    const UNSENT: &str = "Nothing was sent by this run";
    for (ended, must) in [
        (End::Acknowledged, MAIL),
        (End::Unknown, MAIL),
        (End::NotAccepted, REFUSED),
        (End::Sealed, SEALED),
        (End::LoginNeeded, UNSENT),
    ] {
        let ground = Ground::new();
        let mut case = case_of(&ground.real(), "karen");
        let outcome = match must {
            UNSENT => Outcome::before(ended, "x"),
            _ => {
                send(&mut case);
                let mut outcome = Outcome::after(ended, "x");
                if must == SEALED {
                    outcome.sent = Sent::No;
                }
                outcome
            }
        };
        let summary = in_bag(&end(case, &outcome), "data/00-summary.txt");
        for said in [MAIL, REFUSED, SEALED, UNSENT] {
            assert_eq!(summary.contains(said), said == must, "{ended:?}: {said}\n{summary}");
        }
    }
}

#[test]
fn what_a_control_shows_is_told_where_it_is_not_what_it_holds() {
    for (shown, told) in [("Denmark", "> DK\n> Denmark\n"), ("DK", "> DK\n")] {
        let ground = Ground::new();
        let mut preview = preview();
        preview.fields[0].value = Personal::new("DK");
        preview.fields[0].shown = Some(Personal::new(shown));
        let mut case = case_of(&ground.real(), "karen");
        let consent = Consent::typed(&preview, "send").unwrap();
        let _ticket = case.spend(consent, Some(&email()), now()).unwrap();
        let summary = in_bag(&end(case, &super::acknowledged()), "data/00-summary.txt");
        let lines: String = summary.lines().map(|line| format!("{}\n", line.trim())).collect();
        assert!(lines.contains(told), "{summary}");
        assert_eq!(lines.matches("> DK\n").count(), 1, "{summary}");
    }
}

#[test]
fn missing_evidence_is_named_in_metadata_and_summary() {
    let ground = Ground::new();
    let mut case = case_of(&ground.real(), "karen");
    case.missing(Exhibit::FilledPicture, "no picture could be taken\x07");
    send(&mut case);
    let mut concluded = case.conclude(&super::acknowledged(), &facts(), now()).unwrap();
    concluded.printed(Err("the browser was gone"));
    let kept = concluded.seal(now()).unwrap();
    let (metadata, summary, page) = (
        in_bag(&kept, "data/metadata.json"),
        in_bag(&kept, "data/00-summary.txt"),
        in_bag(&kept, "data/00-summary.html"),
    );
    for said in ["no picture could be taken⟨U+0007⟩", "it was not taken"] {
        assert!(metadata.contains(said) && summary.contains(said) && page.contains(said), "{said}");
    }
    for file in ["20-filled.png", "30-answer.png", "10-found.txt"] {
        assert!(metadata.contains(file) && summary.contains(file), "{file}");
    }
    assert!(metadata.contains("the browser was gone"));
}

#[test]
fn the_sent_text_is_exact() {
    let ground = Ground::new();
    let kept = file(case_of(&ground.real(), "karen"));
    assert_eq!(in_bag(&kept, "data/50-sent-text.txt"), REASON);

    let mut empty = preview();
    empty.fields[1].value = Personal::default();
    let ground = Ground::new();
    let mut case = case_of(&ground.real(), "karen");
    let consent = Consent::typed(&empty, "send").unwrap();
    let _ticket = case.spend(consent, Some(&email()), now()).unwrap();
    let kept = end(case, &super::acknowledged());
    assert_eq!(in_bag(&kept, "data/50-sent-text.txt"), "");
}

#[test]
fn of_the_sent_text_only_what_the_page_held_already_is_made_inert() {
    for (origin, text) in [(Origin::Filled, "ours\u{200D}"), (Origin::AlreadyThere, "ours⟨U+200D⟩")]
    {
        let ground = Ground::new();
        let mut preview = preview();
        preview.fields[1].value = Personal::new("ours\u{200D}");
        preview.fields[1].origin = origin;
        let mut case = case_of(&ground.real(), "karen");
        let consent = Consent::typed(&preview, "send").unwrap();
        let _ticket = case.spend(consent, Some(&email()), now()).unwrap();
        let kept = end(case, &super::acknowledged());
        assert_eq!(in_bag(&kept, "data/50-sent-text.txt"), text);
    }
}

#[test]
fn the_third_line_of_consent_json_gives_the_digest() {
    let ground = Ground::new();
    let kept = file(case_of(&ground.real(), "karen"));
    let by_hand = Command::new("sh")
        .args(["-c", "sed -n 3p consent.json | tr -d '\\n' | sha256sum"])
        .current_dir(kept.bag.as_ref().unwrap().join("data"))
        .output()
        .unwrap();
    let digest = preview().digest().to_string();
    assert_eq!(String::from_utf8(by_hand.stdout).unwrap(), format!("{digest}  -\n"));
    let consent: serde_json::Value =
        serde_json::from_str(&in_bag(&kept, "data/consent.json")).unwrap();
    assert_eq!((&consent["typed"], &consent["digest"]), (&"send".into(), &digest.into()));
    assert_eq!(consent["preview"]["fields"][1]["value"], REASON);
}

#[test]
fn foreign_values_stand_on_lines_of_their_own() {
    let ground = Ground::new();
    let kept = file(case_of(&ground.real(), "karen"));
    let summary = in_bag(&kept, "data/00-summary.txt");
    for foreign in [
        "> Thank you",
        "> > prepared: not sent⟨U+001B⟩[2J",
        "> Mine are <b>mine</b>.",
        "> Ærligt talt.",
        "> karen@example.dk",
        "> Karen@Example.dk",
        "> 100000000000042",
        "> one control was left alone",
        "> the window was gone",
    ] {
        assert!(summary.lines().any(|line| line == foreign), "{foreign}\n{summary}");
    }
    for ours in summary.lines().filter(|line| !line.starts_with("> ")) {
        for foreign in ["Thank", "mine", "talt", "aren@", "0042"] {
            assert!(!ours.contains(foreign), "{ours}");
        }
    }
    let page = in_bag(&kept, "data/00-summary.html");
    assert!(page.contains("&gt; Mine are &lt;b&gt;mine&lt;"), "{page}");
}

#[test]
fn the_html_summary_is_self_contained() {
    let ground = Ground::new();
    let kept = file(case_of(&ground.real(), "karen"));
    let page = in_bag(&kept, "data/00-summary.html");
    assert!(page.starts_with("<!doctype html>\n<html lang=\"en\">"), "{page}");
    for absent in ["<script", "src=", "href=", "url(", "@import", "<link", "<iframe", "on"] {
        match absent {
            "on" => assert!(!page.contains(" onclick") && !page.contains(" onload")),
            other => assert!(!page.contains(other), "{other}"),
        }
    }
}

#[test]
fn the_summary_uses_the_state_words() {
    for (end_of_run, state) in [
        (End::Acknowledged, State::Acknowledged),
        (End::Unknown, State::Unknown),
        (End::AwaitingCode, State::AwaitingCode),
        (End::NotAccepted, State::NotAccepted),
    ] {
        let ground = Ground::new();
        let mut case = case_of(&ground.real(), "karen");
        send(&mut case);
        let kept = end(case, &Outcome::after(end_of_run, "x"));
        for file in ["00-summary.txt", "00-summary.html"] {
            let summary = in_bag(&kept, &format!("data/{file}"));
            assert!(summary.contains(state.word()), "{file} {state}");
            assert!(!summary.to_lowercase().contains("done"), "{file}");
        }
        let summary = in_bag(&kept, "data/00-summary.txt");
        assert!(summary.contains(&format!("  {state}: {}.", state.meaning(None))), "{summary}");
    }
}

#[test]
fn the_summary_reads_like_this() {
    let ground = Ground::new();
    let kept = file(case_of(&ground.practice("http://127.0.0.1:4711"), "karen"));
    insta::assert_snapshot!(in_bag(&kept, "data/00-summary.txt"));
}
