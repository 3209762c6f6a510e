//! What lies in an archive, read without holding anything: for `cases` and `show`.
//!
//! A damaged case is listed with what is wrong, so that it cannot hide.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::case::Submit;
use super::error::ArchiveError;
use super::event::Event;
use super::exhibit::Exhibit;
use super::files;
use super::index::{Index, Mark};
use super::journal::{Journal, Line};
use super::state::{Course, State};
use crate::outcome::Sureness;
use crate::personal::Personal;

/// One case as it lies there.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Listed {
    /// Its name.
    pub name: String,
    /// Its folder.
    #[serde(skip_deserializing)]
    pub path: PathBuf,
    /// The person's own name for the account.
    pub account: Option<String>,
    /// The form pack.
    pub form: Option<String>,
    /// For practice, the origin of the site.
    pub site: Option<String>,
    /// Where it stands; nothing where it is too damaged to say.
    pub state: Option<State>,
    /// When `submit.json` was recorded.
    pub sent_at: Option<Timestamp>,
    /// The day on which the person says that they sent it by hand.
    pub told: Option<Date>,
    /// How sure the outcome is, and who can check it.
    pub sure: Option<Sureness>,
    /// What is wrong with it.
    pub damage: Option<String>,
}

/// What `submit.json` says was sent.
#[derive(Debug, Clone, Serialize)]
pub struct Sent {
    /// When it was written.
    pub at: Timestamp,
    /// The form's address.
    pub address: String,
    /// What the yes was bound to; nothing where the person sent it by hand.
    pub digest: Option<String>,
    /// The e-mail address that Meta answers to.
    pub email: Option<Personal>,
    /// The reason, exactly; nothing where the evidence is not sealed or none was given.
    pub reason: Option<Personal>,
}

/// A sealed bag.
#[derive(Debug, Clone, Serialize)]
pub struct Bag {
    /// Its folder's name.
    pub name: String,
    /// Its folder.
    pub path: PathBuf,
    /// Its files, each with what it shows.
    pub files: Vec<(String, &'static str)>,
}

/// The folder that real cases, or rehearsals, lie in.
fn side(root: &Path, practice: bool) -> PathBuf {
    match practice {
        true => root.join("practice"),
        false => root.to_owned(),
    }
}

/// Names of the folders that are cases. One with `submit.json` is a case whatever else is missing.
pub(super) fn case_names(folder: &Path) -> Result<Vec<String>, ArchiveError> {
    let names = files::names(folder)?.into_iter();
    Ok(names
        .filter(|name| !name.starts_with('.'))
        .filter(|name| {
            let holds = |file| folder.join(name).join(file).symlink_metadata().is_ok();
            holds("journal.jsonl") || holds("submit.json")
        })
        .collect())
}

/// The names of the cases on one side of an archive.
pub fn names(root: &Path, practice: bool) -> Result<Vec<String>, ArchiveError> {
    case_names(&side(root, practice))
}

/// Every case on one side of an archive, by name. What did not change since the last time is not
/// read again.
pub fn cases(root: &Path, practice: bool) -> Result<Vec<Listed>, ArchiveError> {
    let side = side(root, practice);
    let names = case_names(&side)?;
    let mut index = Index::read(&side);
    let mut all = Vec::with_capacity(names.len());
    for name in &names {
        // Taken first: what is written meanwhile is read the next time.
        let mark = Mark::of(&side.join(name));
        let known = mark.as_ref().and_then(|mark| index.known(name, mark));
        all.push(match known {
            Some(known) => Listed { path: side.join(name), ..known },
            None => {
                let case = listed(&side, name.clone());
                if let Some(mark) = mark.filter(|_| case.damage.is_none()) {
                    index.remember(mark, &case);
                }
                case
            }
        });
    }
    // What is gone by now was forgotten while it was read.
    all.retain(|case| !files::is_gone(&case.path));
    let names: Vec<String> = all.iter().map(|case| case.name.clone()).collect();
    index.write(&side, &names);
    Ok(all)
}

/// One case by its name.
pub fn case(root: &Path, practice: bool, name: &str) -> Result<Option<Listed>, ArchiveError> {
    let side = side(root, practice);
    let found = case_names(&side)?.into_iter().find(|it| it == name);
    Ok(found.map(|name| listed(&side, name)))
}

fn listed(side: &Path, name: String) -> Listed {
    let path = side.join(&name);
    let submitted = path.join("submit.json").symlink_metadata().is_ok();
    let mut listed = Listed {
        name,
        account: None,
        form: None,
        site: None,
        state: None,
        sent_at: None,
        told: None,
        sure: None,
        damage: None,
        path,
    };
    match Journal::of(&listed.path).lines() {
        Ok(lines) => listed.fill(&lines, submitted),
        Err(error) => listed.damage = Some(error.to_string()),
    }
    listed
}

impl Listed {
    fn fill(&mut self, lines: &[Line], submitted: bool) {
        let course = Course::of(lines, submitted);
        self.state = Some(course.state);
        self.sent_at = course.spent_at;
        self.told = course.told;
        self.sure = course.sure;
        match lines.first().map(|line| &line.event) {
            Some(Event::Opened { account, form, site, .. }) => {
                self.account = Some(account.clone());
                self.form = Some(form.clone());
                self.site.clone_from(site);
            }
            _ => self.damage = Some("its first line does not say whose case it is".to_owned()),
        }
    }

    /// What was sent, where anything was.
    pub fn sent(&self) -> Result<Option<Sent>, ArchiveError> {
        let path = self.path.join("submit.json");
        if path.symlink_metadata().is_err() {
            return Ok(None);
        }
        let submit: Submit = match serde_json::from_slice(&files::read(&path)?) {
            Ok(submit) => submit,
            // Cut short while it was written: there was no ticket, so nothing was sent.
            Err(_) if self.sent_at.is_none() => return Ok(None),
            Err(_) => return Err(ArchiveError::damaged(&path, "it is no `submit.json`")),
        };
        Ok(Some(Sent {
            at: submit.at,
            address: submit.address,
            digest: submit.digest.map(|digest| digest.to_string()),
            email: submit.email,
            reason: self.reason()?,
        }))
    }

    fn reason(&self) -> Result<Option<Personal>, ArchiveError> {
        Ok(self.in_submission(Exhibit::SentText)?.map(Personal::new))
    }

    /// The text of the page's answer, where it was taken.
    pub fn answer(&self) -> Result<Option<Personal>, ArchiveError> {
        Ok(self.in_submission(Exhibit::AnswerText)?.map(Personal::new))
    }

    fn in_submission(&self, exhibit: Exhibit) -> Result<Option<String>, ArchiveError> {
        let bags = self.bags()?.into_iter();
        let mut submissions = bags.filter(|bag| bag.name.contains("-submission"));
        let Some(bag) = submissions.next_back() else {
            return Ok(None);
        };
        let path = bag.path.join("data").join(exhibit.file_name());
        if !path.is_file() {
            return Ok(None);
        }
        let bytes = files::read(&path)?;
        Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
    }

    /// Its sealed bags, oldest first.
    pub fn bags(&self) -> Result<Vec<Bag>, ArchiveError> {
        let names = files::names(&self.path)?.into_iter();
        names
            .filter(|name| {
                !name.starts_with('.') && self.path.join(name).join("bagit.txt").is_file()
            })
            .map(|name| {
                let path = self.path.join(&name);
                let files = files::names(&path.join("data"))?.into_iter();
                let files = files
                    .map(|file| {
                        let shows = Exhibit::by_file_name(&file).map_or("", Exhibit::shows);
                        (file, shows)
                    })
                    .collect();
                Ok(Bag { name, path, files })
            })
            .collect()
    }

    /// What happened in it, oldest first.
    pub fn lines(&self) -> Result<Vec<Line>, ArchiveError> {
        Journal::of(&self.path).lines()
    }
}
