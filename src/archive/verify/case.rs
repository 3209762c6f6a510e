//! One case: its folder, its journal, what was sent, its bags, and each against the others.

use std::collections::BTreeMap;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::error::Category;

use super::bag::{self, Said};
use super::finding::{Damage, Finding, Note};
use super::inspection::{Contents, Counts, Inspection, Kind};
use super::inventory::{changed, gone};
use super::journal::{self, Journal};
use crate::archive::FORMAT;
use crate::archive::case::{SUBMIT, Submit};
use crate::archive::checksum::{self, CHECKSUM};
use crate::archive::event::Event;
use crate::archive::evidence::OPEN;
use crate::archive::journal::{FILE, Line, sha256};
use crate::archive::state::{Course, State};
use crate::outcome::Sureness;
use crate::preview::Digest;

/// The file that a run locks.
const LOCK: &str = "lock";

/// A case that was looked at.
#[derive(Debug, Clone)]
pub struct Checked {
    /// Its folder's name.
    pub name: String,
    /// Whether it is a rehearsal.
    pub practice: bool,
    /// The form pack, where its first line says it and its name is its own.
    pub(super) form: Option<String>,
    /// Where it stands; nothing where its journal does not say so for certain.
    pub state: Option<State>,
    /// How sure that is.
    pub sure: Option<Sureness>,
    /// When it was sent, or recorded.
    pub sent_at: Option<Timestamp>,
    /// The day on which the person says that they sent it by hand.
    pub told: Option<Date>,
    /// Whether a mail that the person brought lies in it.
    pub holds_mail: bool,
    /// Whether a run held it, so that it was not looked at.
    pub in_use: bool,
    /// Whether anything is wrong with it.
    pub is_damaged: bool,
    /// The earlier cases that it names.
    pub(super) follows: Vec<String>,
}

/// What its first line says of a case.
struct Own<'a> {
    case: &'a str,
    account: &'a str,
    form: &'a str,
    site: Option<&'a str>,
}

/// The look at one case.
struct Look<'a, 'b> {
    look: &'b mut Inspection<'a>,
    folder: PathBuf,
    contents: Contents,
    journal: Journal,
}

/// Whether a folder is a case, whatever is missing of it.
pub(super) fn is_one(folder: &Path) -> bool {
    let holds = |name| folder.join(name).symlink_metadata().is_ok();
    [FILE, CHECKSUM, SUBMIT, LOCK].into_iter().any(holds)
}

/// Looks at the case in `side` that is called `name`.
pub(super) fn check(
    root: &Path,
    side: &Path,
    practice: bool,
    name: &str,
) -> (Checked, Vec<Finding>, Counts) {
    let mut look = Inspection::of(root, practice, Some(name));
    let folder = side.join(name);
    let mut checked = Checked {
        name: name.to_owned(),
        practice,
        form: None,
        state: None,
        sure: None,
        sent_at: None,
        told: None,
        holds_mail: false,
        in_use: false,
        is_damaged: false,
        follows: Vec::new(),
    };
    // Held while it is looked at, so that no run begins to write.
    let lock = File::open(folder.join(LOCK));
    if let Ok(Err(TryLockError::WouldBlock)) = lock.as_ref().map(File::try_lock_shared) {
        look.note(&folder, Note::InUse);
        checked.in_use = true;
    } else {
        look.counts.cases += 1;
        let contents = look.list(&folder);
        let journal = journal::check(&mut look, &folder, &contents);
        Look { look: &mut look, folder, contents, journal }.at_all(&mut checked);
    }
    checked.is_damaged = look.findings.iter().any(Finding::is_damage);
    (checked, look.findings, look.counts)
}

impl Look<'_, '_> {
    fn at_all(mut self, checked: &mut Checked) {
        self.at_names();
        let first = self.journal.lines.first().filter(|line| line.n == 1).cloned();
        let own = first.as_ref().and_then(own);
        self.at_identity(first.as_ref(), own.as_ref(), checked);
        checked.form =
            own.as_ref().filter(|own| own.case == checked.name).map(|own| own.form.to_owned());
        let case = own.as_ref().map_or(checked.name.as_str(), |own| own.case).to_owned();
        let digest = self.at_submit(own.as_ref(), &case);
        self.at_bags(&case, digest.as_ref(), checked);
        for line in &self.journal.lines {
            match &line.event {
                Event::Opened { after: Some(after), .. } | Event::Again { after } => {
                    checked.follows.push(after.clone());
                }
                _ => {}
            }
        }
        if self.journal.is_whole && own.is_some() {
            let course = Course::of(&self.journal.lines, self.contents.contains_key(SUBMIT));
            checked.state = Some(course.state);
            checked.sure = course.sure;
            checked.sent_at = course.spent_at;
            checked.told = course.told;
        }
    }

    /// What lies in the folder besides bags: what must, what may, what a run left, what was added.
    fn at_names(&mut self) {
        let mut strangers = Vec::new();
        for (name, kind) in &self.contents {
            let path = self.folder.join(name);
            match (name.as_str(), kind) {
                (FILE | CHECKSUM | SUBMIT, _) | (_, Kind::Strange) => {}
                (LOCK, Kind::File) => {
                    if path.metadata().is_ok_and(|lock| lock.len() > 0) {
                        self.look.damage(&path, Damage::Changed { longer_by: 0 });
                    }
                }
                (LOCK, Kind::Folder) => self.look.damage(&path, Damage::NotAFile),
                (".journal.sha256", Kind::File) => self.look.note(&path, Note::LeftOver),
                (name, Kind::Folder) if name.starts_with(OPEN) => {
                    self.look.note(&path, Note::LeftOpen);
                    self.look.look_through(&path);
                }
                (_, Kind::Folder) if bag::is_one(&path) || self.journal.seals(name) => {}
                (_, Kind::Folder) => self.look.damage(&path, Damage::Added),
                (_, Kind::File) => strangers.push(name.clone()),
            }
        }
        self.at_what_is_gone(strangers);
    }

    /// Files of a case that are gone, and files that nobody knows: some of these are those.
    fn at_what_is_gone(&mut self, mut strangers: Vec<String>) {
        let journal = &self.journal;
        let submit = self.submit_line().map(|(_, sha256)| sha256.to_owned());
        let checksum =
            journal.sha256.as_deref().map(|hash| sha256(checksum::line(hash).as_bytes()));
        let must = [
            (FILE, journal.recorded.clone(), true),
            (CHECKSUM, checksum, true),
            (SUBMIT, submit.clone(), submit.is_some() || journal.doubtful.iter().any(is_spending)),
        ];
        for (name, hash, must) in must {
            if !must || self.contents.contains_key(name) {
                continue;
            }
            let to = strangers.iter().position(|stranger| {
                let measured = std::fs::read(self.folder.join(stranger)).ok();
                hash.is_some() && hash == measured.map(|bytes| sha256(&bytes))
            });
            let to = to.map(|at| strangers.remove(at));
            self.look.damage(&self.folder.join(name), gone(to.as_deref()));
        }
        for stranger in strangers {
            self.look.damage(&self.folder.join(stranger), Damage::Added);
        }
    }

    /// Whose case it is, and whether it lies where it belongs.
    fn at_identity(&mut self, first: Option<&Line>, own: Option<&Own<'_>>, checked: &Checked) {
        let path = self.folder.join(FILE);
        let Some(own) = own else {
            if first.is_some() {
                self.look.damage(&path, Damage::NobodysCase);
            }
            return;
        };
        if own.case != checked.name {
            let says = own.case.to_owned();
            self.look.damage(&self.folder, Damage::OtherName { says });
        }
        if own.site.is_some() != checked.practice {
            self.look.damage(&self.folder, Damage::OtherSide);
        }
        if let Some(Line { event: Event::Opened { format, .. }, .. }) = first
            && *format > FORMAT
        {
            self.look.note(&path, Note::LaterFormat { format: *format });
        }
    }

    /// The line that speaks of `submit.json`, and the SHA-256 that it names.
    fn submit_line(&self) -> Option<(&Line, &str)> {
        self.journal.lines.iter().find_map(|line| match &line.event {
            Event::Spent { submit_sha256, .. } | Event::Recorded { submit_sha256, .. } => {
                Some((line, submit_sha256.as_str()))
            }
            _ => None,
        })
    }

    /// `submit.json` against its line and its case; gives the digest that the yes was bound to.
    fn at_submit(&mut self, own: Option<&Own<'_>>, case: &str) -> Option<Digest> {
        let path = self.folder.join(SUBMIT);
        if !self.contents.contains_key(SUBMIT)
            || !self.look.has_file(&self.folder, SUBMIT, &self.contents)
        {
            return None;
        }
        let bytes = self.look.read(&path)?;
        let submit = serde_json::from_slice::<Submit>(&bytes);
        let recorded = self.submit_line().map(|(line, hash)| (line.event.clone(), hash.to_owned()));
        let Some((event, hash)) = recorded else {
            if self.journal.is_whole {
                self.look.note(&path, Note::SubmitNotRecorded);
            }
            return None;
        };
        if hash != sha256(&bytes) {
            let torn = submit.as_ref().is_err_and(|error| error.classify() == Category::Eof);
            let damage = match submit {
                Ok(submit) if submit.case != case => Damage::Elsewhere { case: submit.case },
                _ => changed(bytes.len() as u64, None, torn || !bytes.ends_with(b"\n")),
            };
            self.look.damage(&path, damage);
            return None;
        }
        let submit = match submit {
            Ok(submit) => submit,
            Err(_) => {
                self.look.damage(&path, Damage::Disagrees { with: "it can be read" });
                return None;
            }
        };
        let is_own = own.is_none_or(|own| {
            submit.case == own.case
                && submit.account == own.account
                && submit.form == own.form
                && submit.site.as_deref() == own.site
        });
        let is_told = match &event {
            Event::Spent { digest, .. } => submit.digest.as_ref() == Some(digest),
            Event::Recorded { on, .. } => submit.told == Some(*on) && submit.digest.is_none(),
            _ => true,
        };
        if !is_own || !is_told {
            let with = "it says of case, account, form, site and digest what the journal says";
            self.look.damage(&path, Damage::Disagrees { with });
        }
        submit.digest
    }

    /// Every bag against its line, and the lines against the bags.
    fn at_bags(&mut self, case: &str, digest: Option<&Digest>, checked: &mut Checked) {
        let mut said: BTreeMap<String, Said> = BTreeMap::new();
        let contents = std::mem::take(&mut self.contents);
        for (name, kind) in &contents {
            let path = self.folder.join(name);
            let is_sealed = self.journal.seals(name);
            match kind {
                Kind::Folder if is_sealed || (bag::is_one(&path) && !name.starts_with(OPEN)) => {
                    let hash = self.journal.sealed_as(name).map(str::to_owned);
                    let bag = bag::check(self.look, &path, hash.as_deref());
                    checked.holds_mail |= bag.holds_mail;
                    said.insert(name.clone(), bag);
                }
                Kind::File if is_sealed => self.look.damage(&path, Damage::NotAFolder),
                _ => {}
            }
        }
        self.contents = contents;
        for (name, bag) in &said {
            self.at_bag(name, bag, case, digest);
        }
        self.at_order(&said);
        self.at_bags_without_line(&said, case);
    }

    /// Whose bag it is, and what was said yes to.
    fn at_bag(&mut self, name: &str, bag: &Said, case: &str, digest: Option<&Digest>) {
        let path = self.folder.join(name);
        if let Some(other) = bag.case.as_ref().filter(|it| *it != case) {
            self.look.damage(&path, Damage::Elsewhere { case: other.clone() });
        } else if let (Some(shown), Some(sent)) = (&bag.digest, digest)
            && shown != sent.as_hex()
        {
            let with = "what was said yes to is what `submit.json` names";
            let consent = path.join("data/consent.json");
            self.look.damage(&consent, Damage::Disagrees { with });
        }
    }

    /// Each bag names the one that was sealed before it.
    fn at_order(&mut self, said: &BTreeMap<String, Said>) {
        if !self.journal.is_whole {
            return;
        }
        let mut before: Option<&str> = None;
        for (name, hash) in self.journal.sealed() {
            match said.get(name) {
                Some(bag) if bag.is_known && bag.previous.as_deref() != before => {
                    self.look.damage(&self.folder.join(name), Damage::OutOfOrder);
                }
                _ => {}
            }
            before = Some(hash);
        }
    }

    /// Bags that no line seals, and lines whose bag is gone.
    fn at_bags_without_line(&mut self, said: &BTreeMap<String, Said>, case: &str) {
        let mut strangers: Vec<(&String, &Said)> =
            said.iter().filter(|(name, _)| !self.journal.seals(name)).collect();
        let sealed: Vec<(&str, &str)> = self.journal.sealed().collect();
        for (name, hash) in &sealed {
            if self.contents.contains_key(*name) {
                continue;
            }
            let to =
                strangers.iter().position(|(_, bag)| bag.tagmanifest.as_deref() == Some(*hash));
            let to = to.map(|at| strangers.remove(at).0.as_str());
            self.look.damage(&self.folder.join(name), gone(to));
        }
        for (name, bag) in strangers {
            let path = self.folder.join(name);
            let is_own = bag.case.as_deref() == Some(case);
            let is_sealed = |hash: &Option<String>| {
                sealed.iter().any(|(_, sealed)| hash.as_deref() == Some(*sealed))
            };
            let is_copy = is_sealed(&bag.tagmanifest);
            let follows = bag.previous.is_none() || is_sealed(&bag.previous);
            match (is_own && !is_copy, self.journal.is_whole) {
                (true, true) if follows => {
                    self.look.note(&path, Note::BagNotRecorded);
                }
                (true, false) => self.look.note(&path, Note::BagOfADamagedJournal),
                // Whose it is was said already.
                _ if bag.case.is_some() && !is_own => {}
                _ => self.look.damage(&path, Damage::Added),
            }
        }
    }
}

fn own(first: &Line) -> Option<Own<'_>> {
    match &first.event {
        Event::Opened { case, account, form, site, .. } => {
            Some(Own { case, account, form, site: site.as_deref() })
        }
        _ => None,
    }
}

fn is_spending(event: &Event) -> bool {
    matches!(event, Event::Spent { .. } | Event::Recorded { .. })
}
