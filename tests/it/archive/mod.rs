//! The archive, rule by rule: every test is named after a sentence of `docs/archive-format.md`.

mod anew;
mod bags;
mod cases;
mod commands;
mod damage;
mod format;
mod frozen;
mod layout;
mod lines;
mod payload;
mod rich;
mod rounds;
mod several;
mod submit;
mod verify;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use jiff::Timestamp;
use objector::archive::{Archive, Case, Exhibit, Facts, Kept, Opened, Place, Who};
use objector::outcome::{End, Outcome, Sureness};
use objector::permission::Consent;
use objector::personal::Personal;
use objector::preview::{FieldKind, FoundBy, Origin, Preview, ShownField};

/// The moment of every test that needs one.
fn now() -> Timestamp {
    "2026-11-21T14:05:01Z".parse().unwrap()
}

/// A folder of its own, and the archive in it.
struct Ground {
    folder: tempfile::TempDir,
}

impl Ground {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("archive")
    }

    fn real(&self) -> Archive {
        Archive::open(self.root(), Place::Real).unwrap()
    }

    fn practice(&self, site: &str) -> Archive {
        let site = site.to_owned();
        Archive::open(self.root(), Place::Practice { site }).unwrap()
    }
}

/// The case of an account on the Facebook form; it must be unspent.
fn case_of(archive: &Archive, account: &str) -> Case {
    match archive.open_case(account, "facebook-ai", false, now()).unwrap() {
        Opened::Case(case) => *case,
        Opened::Spent(standing) => panic!("spent: {standing:?}"),
    }
}

fn preview() -> Preview {
    Preview {
        account: "karen".into(),
        acting_account: Some(Personal::new("100000000000042")),
        form: "facebook-ai".into(),
        address: "https://www.facebook.com/help/contact/6359191084165019?token=planted#x".into(),
        action: None,
        method: None,
        form_id: Some("6359191084165019".into()),
        submit: "Send".into(),
        fields: vec![
            field("E-mail", FieldKind::Email, "Karen@Example.dk", Origin::AlreadyThere),
            field("Why", FieldKind::Reason, REASON, Origin::Filled),
        ],
        hidden: vec!["lsd".into()],
    }
}

const REASON: &str = "Mine are <b>mine</b>.\nÆrligt talt.";

fn field(label: &str, kind: FieldKind, value: &str, origin: Origin) -> ShownField {
    ShownField {
        label: label.into(),
        kind,
        html_name: None,
        value: Personal::new(value),
        shown: None,
        origin,
        found_by: FoundBy::Name,
        required: false,
    }
}

fn consent() -> Consent {
    Consent::typed(&preview(), " SEND ").unwrap()
}

fn email() -> Personal {
    Personal::new("karen@example.dk")
}

fn who(email: Personal) -> Who {
    Who { account_id: None, email: Some(email) }
}

fn with_id(account_id: Personal) -> Who {
    Who { account_id: Some(account_id), email: None }
}

fn facts() -> Facts {
    Facts {
        program: "0.1.0".into(),
        firefox: Some("150.0".into()),
        address_before: Some(preview().address),
        zone: Some(jiff::tz::TimeZone::UTC),
        notes: vec!["one control was left alone".into()],
        ..Facts::default()
    }
}

fn acknowledged() -> Outcome {
    Outcome::after(End::Acknowledged, "The page says that Meta has received it.")
        .as_sure_as(Sureness::YourComputer)
        .quoting("Thank you\n> prepared: not sent\x1b[2J")
}

/// Spends the case and presses.
fn send(case: &mut Case) {
    let digest = preview().digest();
    case.arrived(&preview().address, now()).unwrap();
    case.shown(&digest, now()).unwrap();
    let ticket = case.spend(consent(), Some(&email()), now()).unwrap();
    assert_eq!(ticket.preview(), &preview());
    case.pressed(false, now()).unwrap();
}

/// A whole filing, acknowledged and sealed.
fn file(mut case: Case) -> Kept {
    case.keep(Exhibit::FoundPicture, b"png").unwrap();
    case.keep(Exhibit::FoundText, b"found\x1b[2J").unwrap();
    case.keep(Exhibit::FilledPicture, b"png").unwrap();
    case.keep(Exhibit::FilledText, b"filled").unwrap();
    send(&mut case);
    case.keep(Exhibit::AnswerText, "thanks\u{202E}".as_bytes()).unwrap();
    let html = b"<p onclick=x>thanks<script>y</script><!-- z -->";
    case.keep(Exhibit::AnswerHtml, html).unwrap();
    case.missing(Exhibit::AnswerPicture, "the window was gone");
    end(case, &acknowledged())
}

/// Concludes and seals with a printed summary.
fn end(case: Case, outcome: &Outcome) -> Kept {
    let mut concluded = case.conclude(outcome, &facts(), now()).unwrap();
    concluded.printed(Ok(b"%PDF-1.4"));
    concluded.seal(now()).unwrap()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

fn in_bag(kept: &Kept, file: &str) -> String {
    read(&kept.bag.as_ref().unwrap().join(file))
}

/// The names in a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// `SIGABRT`, which ends a child that aborts.
pub(crate) const ABORTED: i32 = 6;

/// In a child process that this file started, the folder it is to work in.
pub(crate) fn child_folder() -> Option<PathBuf> {
    std::env::var_os("OBJECTOR_TEST_CHILD_FOLDER").map(PathBuf::from)
}

/// Runs one test of this binary again, as a child, after `first` (a line of shell).
pub(crate) fn as_child(first: &str, test: &str, folder: &Path) -> Output {
    Command::new("sh")
        .args(["-c", &format!("{first}; exec \"$0\" --exact \"$1\" --nocapture")])
        .arg(std::env::current_exe().unwrap())
        .arg(test)
        .env("OBJECTOR_TEST_CHILD_FOLDER", folder)
        .output()
        .unwrap()
}
