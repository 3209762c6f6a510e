//! An archive with a case of each kind, to be damaged.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::date;
use objector::archive::{Archive, Brought, Exhibit, Facts, Told};
use objector::outcome::{End, Outcome, Sureness};
use objector::permission::Consent;
use objector::personal::Personal;

use super::{Ground, acknowledged, case_of, end, facts, now, preview, who};

/// Both sides: stopped and acknowledged, declined, settled and followed by a round, recorded by
/// hand, forgotten; and one rehearsal.
pub(super) fn rich() -> Ground {
    let ground = Ground::new();
    let real = ground.real();
    end(case_of(&real, "karen"), &Outcome::before(End::LoginNeeded, "There is a wall."));
    objection(&real, "karen", &acknowledged());
    end(case_of(&real, "laura"), &Outcome::before(End::Declined, "You did not type it."));
    objection(&real, "mia", &Outcome::after(End::Unknown, "Nothing clear came back."));
    real.settle("mia-facebook-ai-1", false, &facts(), now()).unwrap();
    objection(&real, "mia", &acknowledged());
    case_of(&real, "nina").record(&told(), &facts(), now()).unwrap();
    refused(&real, "olga");
    objection(&real, "olga", &acknowledged());
    real.forget("olga-facebook-ai-1", now()).unwrap();
    objection(&ground.practice("http://127.0.0.1:4711"), "karen", &acknowledged());
    ground
}

fn told() -> Told {
    Told {
        on: date(2026, 11, 20),
        received: true,
        who: who(Personal::new("nina@example.dk")),
        address: "https://www.facebook.com/help/contact/6359191084165019".into(),
        brought: vec![
            Brought::picture(b"\x89PNG\r\n\x1a\nrest".to_vec()).unwrap(),
            Brought::mail(b"From: a\r\nSubject: b\r\n\r\nthanks".to_vec()).unwrap(),
        ],
    }
}

/// A page that did not take it, so that the next run begins the next round.
fn refused(archive: &Archive, account: &str) {
    let case = press(archive, account);
    let facts = Facts { validation_message: true, ..facts() };
    let outcome = Outcome::after(End::NotAccepted, "The page says that something is missing.");
    let mut concluded = case.conclude(&outcome, &facts, now()).unwrap();
    concluded.printed(Ok(b"%PDF-1.4 refused"));
    concluded.seal(now()).unwrap();
}

fn objection(archive: &Archive, account: &str, outcome: &Outcome) {
    let outcome = outcome.clone().as_sure_as(Sureness::YourComputer);
    end(press(archive, account), &outcome);
}

/// Presses for one person, with evidence that differs from file to file.
fn press(archive: &Archive, account: &str) -> objector::archive::Case {
    let mut case = case_of(archive, account);
    for exhibit in [
        Exhibit::FoundPicture,
        Exhibit::FoundText,
        Exhibit::FilledPicture,
        Exhibit::FilledText,
        Exhibit::AnswerPicture,
        Exhibit::AnswerText,
        Exhibit::AnswerHtml,
        Exhibit::Request,
        Exhibit::Response,
    ] {
        let bytes = format!("{} of {account}\n", exhibit.file_name());
        case.keep(exhibit, bytes.as_bytes()).unwrap();
    }
    let mut preview = preview();
    preview.account = account.into();
    preview.acting_account = Some(Personal::new(format!("id of {account}")));
    case.arrived(&preview.address, now()).unwrap();
    case.shown(&preview.digest(), now()).unwrap();
    let email = Personal::new(format!("{account}@example.dk"));
    let consent = Consent::typed(&preview, "send").unwrap();
    let _ticket = case.spend(consent, Some(&email), now()).unwrap();
    case.pressed(false, now()).unwrap();
    case
}

/// Everything below a folder: first the folders, then the files, each by its path from there.
pub(super) fn all_below(root: &Path) -> (Vec<PathBuf>, Vec<PathBuf>) {
    let (mut folders, mut files) = (Vec::new(), Vec::new());
    let mut open = vec![root.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let below = path.strip_prefix(root).unwrap().to_owned();
            if path.is_dir() {
                folders.push(below);
                open.push(path);
            } else {
                files.push(below);
            }
        }
    }
    folders.sort();
    files.sort();
    (folders, files)
}
