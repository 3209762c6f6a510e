//! An archive in a folder of its own, and what `cases` and `show` say of it.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use objector::archive::{Archive, Case, Opened, Place};
use objector::commands::cases::{CasesArgs, list};
use objector::commands::one_case::OneCase;
use objector::commands::show::{ShowArgs, show};
use objector::permission::Consent;
use objector::personal::Personal;
use objector::preview::{FieldKind, FoundBy, Origin, Preview, ShownField};
use sha2::{Digest, Sha256};
use tempfile::TempDir;

use crate::must_be_inert;

/// The one account.
pub const ACCOUNT: &str = "karen";
/// The one form.
pub const FORM: &str = "facebook-ai";
/// The one case.
pub const CASE: &str = "karen-facebook-ai-1";

/// An archive with one case.
pub struct Ground {
    /// The archive.
    pub archive: Archive,
    folder: TempDir,
}

impl Ground {
    /// An empty archive in a temporary folder.
    pub fn new() -> Self {
        let folder = TempDir::new().expect("a temporary folder can be made");
        let archive = Archive::open(folder.path().to_owned(), Place::Real);
        Self { archive: archive.expect("an archive can be made"), folder }
    }

    /// The archive's folder.
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// A file of the case.
    pub fn file(&self, name: &str) -> PathBuf {
        self.root().join(CASE).join(name)
    }

    /// What a file of the case holds.
    pub fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.file(name)).expect("it is there")
    }

    /// Puts bytes where the library would have written its own.
    pub fn put(&self, name: &str, bytes: &[u8]) {
        fs::write(self.file(name), bytes).expect("the case can be written");
    }

    /// Puts a journal there, with the checksum of its beginning up to `end`.
    pub fn put_journal(&self, journal: &[u8], end: usize) {
        let checksum = format!("{}  journal.jsonl\n", sha256(&journal[..end]));
        self.put("journal.jsonl", journal);
        self.put("journal.sha256", checksum.as_bytes());
    }

    /// The case, held, as the library makes it.
    pub fn case(&self) -> Box<Case> {
        match self.archive.open_case(ACCOUNT, FORM, false, now()) {
            Ok(Opened::Case(case)) => case,
            other => panic!("no case: {other:?}"),
        }
    }

    /// A spent case.
    pub fn spend(&self) {
        let preview = preview();
        let mut case = self.case();
        case.arrived(&preview.address, now()).expect("the case can be written");
        case.shown(&preview.digest(), now()).expect("the case can be written");
        let consent = Consent::typed(&preview, "send").expect("that is a yes");
        let ticket = case.spend(consent, Some(&Personal::new("karen@example.dk")), now());
        drop(ticket.expect("it was not sent before"));
        case.pressed(false, now()).expect("the case can be written");
    }

    /// `cases` and `show` say what is there or what is wrong, and nothing of it can do harm.
    #[track_caller]
    pub fn must_be_presentable(&self) {
        let archive = Some(self.root().to_owned());
        for json in [false, true] {
            let mut out = Vec::new();
            let args = CasesArgs { practice: false, json, archive: archive.clone() };
            list(&args, &mut out).expect("the archive can be read");
            must_be_harmless(&out, json);
            let (mut out, mut err) = (Vec::new(), Vec::new());
            let archive = archive.clone();
            let which = OneCase { case: CASE.into(), practice: false, archive };
            let shown = show(&ShowArgs { which, json }, &mut out, &mut err);
            must_be_harmless(&out, json);
            must_be_harmless(&err, false);
            if let Err(error) = shown {
                must_be_inert(&format!("{error:#}"));
            }
        }
    }
}

impl Default for Ground {
    fn default() -> Self {
        Self::new()
    }
}

#[track_caller]
fn must_be_harmless(out: &[u8], json: bool) {
    let text = std::str::from_utf8(out).expect("what is printed is text");
    must_be_inert(text);
    if json {
        for line in text.lines() {
            serde_json::from_str::<serde_json::Value>(line).expect("what is printed is JSON");
        }
    }
}

/// SHA-256 as the archive writes it.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The moment at which everything happens.
pub fn now() -> Timestamp {
    Timestamp::from_second(1_763_733_901).expect("it is a moment")
}

/// A filled form.
pub fn preview() -> Preview {
    Preview {
        account: ACCOUNT.into(),
        acting_account: Some(Personal::new("100000000000042")),
        form: FORM.into(),
        address: "https://www.facebook.com/help/contact/6359191084165019".into(),
        action: None,
        method: None,
        form_id: None,
        submit: "Send".into(),
        fields: vec![ShownField {
            label: "Hvorfor?".into(),
            kind: FieldKind::Reason,
            html_name: None,
            value: Personal::new("Mine er mine."),
            shown: None,
            origin: Origin::Filled,
            found_by: FoundBy::Name,
            required: true,
        }],
        hidden: Vec::new(),
    }
}
