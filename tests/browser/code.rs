//! The code that Meta e-mails: asked for, sent once each, three at most, and never written.

use objector::practice::Site;

use super::stage::archive::all_below;
use super::stage::ended::Ended;
use super::stage::person::{CTRL_C, CTRL_D, EMAIL, REASON};
use super::stage::practice::Practice;
use super::stage::{Prompt, objector, site};

fn asking() -> Practice {
    site().language("it").of_2024()
}

fn codes_sent(ended: &Ended) -> Vec<String> {
    let submissions = ended.ground.site().submissions();
    submissions.iter().filter_map(|it| it.field("nonce")).collect()
}

#[test]
fn a_wrong_code_may_be_followed_by_the_right_one() {
    for practice in [asking(), asking().plain_form(), asking().by_script(), asking().by_react()] {
        let ended = objector()
            .on(practice)
            .says_at_the_gate("send")
            .enters_code("654321")
            .enters_code(Site::practice_code())
            .run();
        ended
            .exits(0)
            .outcome("acknowledged")
            .as_sure_as("your computer")
            .asked("send", 1)
            .site_received(3);
        assert_eq!(codes_sent(&ended), ["654321", Site::practice_code()]);
        no_code_is_written(&ended, &["654321", Site::practice_code()]);
    }
}

#[test]
fn without_the_code_the_objection_waits_for_it() {
    let ended = objector().on(asking()).says_at_the_gate("send").enters_code("").run();
    ended
        .exits(12)
        .outcome("person-needed")
        .says_it_sent("yes")
        .state("awaiting-code")
        .tells("none was given")
        .site_received(1)
        .everything_agrees(EMAIL, Some(("Denmark", "DK")), REASON);
    let next = ended.again().run();
    next.exits(5).outcome("already-objected").asked("send", 0).site_received(1);
}

#[test]
fn three_wrong_codes_are_enough() {
    let wrong = ["111111", "222222", "333333"];
    let ended = objector()
        .on(asking())
        .says_at_the_gate("send")
        .enters_code(wrong[0])
        .enters_code(wrong[1])
        .enters_code(wrong[2])
        .run();
    ended
        .exits(12)
        .outcome("person-needed")
        .state("awaiting-code")
        .tells("did not take any of the three codes")
        .site_received(4);
    assert_eq!(codes_sent(&ended), wrong);
    no_code_is_written(&ended, &wrong);
}

#[test]
fn nobody_there_for_the_code_leaves_it_waiting_and_ctrl_c_leaves_it_unknown() {
    let nobody = objector()
        .on(asking().plain_form())
        .says_at_the_gate("send")
        .answers(Prompt::Code, CTRL_D)
        .run();
    nobody.exits(12).outcome("person-needed").state("awaiting-code").site_received(1);
    let stopped = objector()
        .on(asking().by_script())
        .says_at_the_gate("send")
        .answers(Prompt::Code, CTRL_C)
        .run();
    stopped.exits(6).outcome("unknown").state("unknown").site_received(1);
}

/// Neither on the events nor in any text file of the archive. Digits also stand in hashes, times
/// and ports, so only files that hold words are read.
fn no_code_is_written(ended: &Ended, codes: &[&str]) {
    for file in all_below(&ended.ground.archive()) {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let holds_words = name.ends_with(".txt") && !name.contains("manifest")
            || ["30-answer.html", "journal.jsonl", "metadata.json"].contains(&&*name);
        if !holds_words {
            continue;
        }
        let text = std::fs::read_to_string(&file).expect("text");
        for code in codes {
            assert!(!text.contains(code), "{} holds {code}", file.display());
        }
    }
    // The practice site's own is told to whoever practises, in place of the mail.
    let events = serde_json::to_string(&ended.events).expect("JSON");
    let events = events.replace("Its code is 123456.", "");
    for code in codes {
        assert!(!events.contains(code), "an event holds {code}");
    }
}
