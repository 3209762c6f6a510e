//! Whether an archive is as it was written: every file, every hash, every order.
//!
//! It refuses to write: nothing is repaired, no lock file is made, and an archive that cannot be
//! written is checked like any other. What is found comes back as values, and no damaged case hides
//! another.

mod bag;
mod case;
mod finding;
mod inspection;
mod inventory;
mod journal;
mod side;

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

pub use self::case::Checked;
pub use self::finding::{Damage, Finding, Note, What};
pub use self::inspection::Counts;

use self::inspection::Inspection;
use self::side::{PRACTICE, Side};
use super::error::ArchiveError;

/// How much of an archive to check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// All of it.
    Everything,
    /// The rehearsals.
    Practice,
    /// One case.
    Case {
        /// Its name.
        name: String,
        /// Whether it is a rehearsal.
        practice: bool,
    },
}

/// What a check came to.
#[derive(Debug, Default)]
pub struct Report {
    /// What was found, case by case: first of real cases, then of rehearsals.
    pub findings: Vec<Finding>,
    /// The cases, in the same order.
    pub cases: Vec<Checked>,
    /// How much was looked at.
    pub counts: Counts,
}

impl Report {
    /// How many findings are damage.
    pub fn damages(&self) -> usize {
        self.findings.iter().filter(|finding| finding.is_damage()).count()
    }
}

/// Checks an archive, on as many threads as the computer has processors.
///
/// # Errors
/// Where there is no such folder, or it cannot be listed.
pub fn verify(root: &Path, scope: &Scope) -> Result<Report, ArchiveError> {
    fs::read_dir(root).map_err(ArchiveError::refused("list", root))?;
    let mut report = Report::default();
    match scope {
        Scope::Case { name, practice } => {
            let folder = if *practice { root.join(PRACTICE) } else { root.to_owned() };
            report.add(check_cases(root, &folder, *practice, std::slice::from_ref(name)));
        }
        Scope::Everything => {
            if report.check_side(root, root, false).has_practice {
                report.check_side(root, &root.join(PRACTICE), true);
            }
        }
        Scope::Practice => {
            let folder = root.join(PRACTICE);
            if folder.symlink_metadata().is_ok() {
                report.check_side(root, &folder, true);
            }
        }
    }
    Ok(report)
}

/// What came of some cases, in their order.
type Results = Vec<(Checked, Vec<Finding>, Counts)>;

impl Report {
    fn check_side(&mut self, root: &Path, folder: &Path, practice: bool) -> Side {
        let mut look = Inspection::of(root, practice, None);
        if !practice {
            look.look_at_root();
        }
        let side = side::check(&mut look, folder, practice);
        let results = check_cases(root, folder, practice, &side.cases);
        let checked: Vec<&Checked> = results.iter().map(|(checked, ..)| checked).collect();
        for name in side::gone_cases(&side, &checked) {
            look.damage(&folder.join(name), Damage::CaseGone);
        }
        self.counts.add(look.counts);
        self.findings.append(&mut look.findings);
        self.add(results);
        side
    }

    fn add(&mut self, results: Results) {
        for (checked, mut findings, counts) in results {
            findings.sort_by(|one, other| one.path.cmp(&other.path));
            self.cases.push(checked);
            self.findings.append(&mut findings);
            self.counts.add(counts);
        }
    }
}

/// Looks at cases on all processors; each thread takes the next one that nobody took.
fn check_cases(root: &Path, folder: &Path, practice: bool, names: &[String]) -> Results {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::with_capacity(names.len()));
    let work = || {
        while let Some((place, name)) = {
            let place = next.fetch_add(1, Ordering::Relaxed);
            names.get(place).map(|name| (place, name))
        } {
            let result = case::check(root, folder, practice, name);
            done.lock().unwrap_or_else(PoisonError::into_inner).push((place, result));
        }
    };
    let threads = thread::available_parallelism().map_or(1, usize::from).min(names.len());
    thread::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(work);
        }
        work();
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, result)| result).collect()
}
