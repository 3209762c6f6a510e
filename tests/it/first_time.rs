//! Before the first run of an account on the real site, once.

use objector::human::Question;

use crate::fake::{Did, Story, Told, karens, karens_in};

fn code(told: &Told) -> u8 {
    told.ended.outcome.end.exit().code()
}

fn opened(told: &Told) -> bool {
    told.log.iter().any(|did| matches!(did, Did::Open(_)))
}

fn karens_first() -> Story {
    karens().logged_in()
}

#[test]
fn whoever_goes_on_is_asked_once_for_an_account() {
    let folder = tempfile::tempdir().unwrap();
    let first = karens_in(folder.path().to_owned())
        .logged_in()
        .asked(Question::HowToGoOn, " Go  ON ")
        .asked(Question::WhoseAccount, "Mine")
        .run();
    assert_eq!((first.asked(Question::HowToGoOn), first.asked(Question::Send)), (1, 1));
    let ways = "yet.\n\n  go on: the program fills in the form, and presses the button after your yes.\n  assist: ";
    assert_eq!(first.was_told(ways), 1);
    assert_eq!(first.journal()[..2], ["opened", "agreed"]);
    let second = karens_in(folder.path().to_owned()).logged_in().yes().run();
    assert_eq!((second.asked(Question::HowToGoOn), second.asked(Question::WhoseAccount)), (0, 0));
    assert_eq!(second.asked(Question::Send), 1);
}

#[test]
fn practice_asks_nobody() {
    let told = karens().yes().answered("Whatever.").run();
    assert_eq!((told.asked(Question::HowToGoOn), told.asked(Question::WhoseAccount)), (0, 0));
}

#[test]
fn by_hand_and_anything_else_ends_before_the_browser_opens() {
    for typed in ["by hand", "By  Hand", "", "yes", "go", "send", "on go"] {
        let told = karens_first().asked(Question::HowToGoOn, typed).run();
        assert_eq!((code(&told), opened(&told)), (4, false), "{typed:?}");
        assert_eq!(told.asked(Question::WhoseAccount), 0);
        let by_hand = typed.to_lowercase().starts_with("by");
        let record = told.ended.outcome.next.iter().any(|step| step.contains("objector record"));
        assert_eq!(record, by_hand, "{typed:?}");
    }
    let nobody = karens_first().run();
    assert_eq!((code(&nobody), opened(&nobody)), (4, false));
}

#[test]
fn whoever_helps_says_whom_and_that_they_agree() {
    let helper = || {
        let story = karens_first().asked(Question::HowToGoOn, "go on");
        story.asked(Question::WhoseAccount, "Planted Secret")
    };
    let agreed = helper().asked(Question::HolderAgrees, "agreed").yes().run();
    assert_eq!(agreed.asked(Question::Send), 1);
    assert_eq!(agreed.journal()[..2], ["opened", "agreed"]);
    let metadata = agreed.in_bag("metadata.json");
    assert!(metadata.contains("Planted Secret"), "{metadata}");
    let journal = std::fs::read_to_string(agreed.case.join("journal.jsonl")).unwrap();
    assert!(!journal.contains("Planted"), "{journal}");
    for typed in ["", "yes", "no"] {
        let told = helper().asked(Question::HolderAgrees, typed).run();
        assert_eq!((code(&told), opened(&told)), (4, false), "{typed:?}");
        assert!(!told.journal().contains(&"agreed".to_owned()));
    }
    let nobody =
        karens_first().asked(Question::HowToGoOn, "go on").asked(Question::WhoseAccount, " ");
    assert_eq!(code(&nobody.run()), 4);
}

#[test]
fn whoever_chose_to_press_themselves_does_so_the_next_time_too() {
    let folder = tempfile::tempdir().unwrap();
    let story = |first: bool| {
        let story = karens_in(folder.path().to_owned()).logged_in();
        match first {
            true => {
                story.asked(Question::HowToGoOn, "assist").asked(Question::WhoseAccount, "mine")
            }
            false => story,
        }
    };
    for first in [true, false] {
        let told = story(first).run();
        assert_eq!((told.asked(Question::FilledIn), told.asked(Question::Send)), (1, 0));
        assert!(!told.log.iter().any(|did| matches!(did, Did::Write(_))));
    }
}

#[test]
fn whoever_helps_is_asked_each_time_for_whom_and_whether_they_agree() {
    let folder = tempfile::tempdir().unwrap();
    let story = || karens_in(folder.path().to_owned()).logged_in();
    let helps = |story: Story| {
        story.asked(Question::WhoseAccount, "Oda").asked(Question::HolderAgrees, "agreed")
    };
    helps(story().asked(Question::HowToGoOn, "go on")).run();
    let again = helps(story()).run();
    assert_eq!((again.asked(Question::HowToGoOn), again.asked(Question::HolderAgrees)), (0, 1));
    assert_eq!(again.asked(Question::Send), 1);
    let silent = story().asked(Question::WhoseAccount, "Oda").run();
    assert_eq!((code(&silent), silent.asked(Question::Send)), (4, 0));
}

#[test]
fn to_fill_in_oneself_once_is_no_choice_for_the_next_time() {
    let folder = tempfile::tempdir().unwrap();
    let story = || karens_in(folder.path().to_owned()).logged_in();
    let first = story().by_hand().going_on().run();
    assert_eq!(first.asked(Question::FilledIn), 1);
    let second = story().run();
    assert_eq!((second.asked(Question::FilledIn), second.asked(Question::Send)), (0, 1));
}
