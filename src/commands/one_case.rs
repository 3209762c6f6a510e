//! The case that a command line names.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::archive::{Archive, ArchiveError, Listed, Place, case_names, listed, root_or_default};
use crate::inert;
use crate::outcome::Exit;

/// One case by its name.
#[derive(Debug, Args)]
pub struct OneCase {
    /// The case's name, as `objector cases` lists it
    pub case: String,
    /// A rehearsal instead of a real case
    #[arg(long)]
    pub practice: bool,
    /// The archive's folder
    #[arg(long, value_name = "DIR", env = "OBJECTOR_ARCHIVE")]
    pub archive: Option<PathBuf>,
}

impl OneCase {
    /// The case, or how the command ends; then what is wrong was said on `err`.
    ///
    /// # Errors
    /// Where the archive cannot be read, or `err` not be written to.
    pub fn find(&self, err: &mut dyn Write) -> anyhow::Result<Result<Listed, Exit>> {
        let root = self.root()?;
        let Some(case) = listed(&root, self.practice, &self.case)? else {
            return Ok(Err(no_such_case(&self.case, self.practice, &root, err)?));
        };
        if let Some(damage) = &case.damage {
            writeln!(err, "error: {}", inert::line(damage))?;
            writeln!(err, "hint: the files are in `{}`", shown(&case.path))?;
            return Ok(Err(Exit::Archive));
        }
        Ok(Ok(case))
    }

    /// The archive that the case lies in, opened for writing.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn archive(&self, case: &Listed) -> Result<Archive, ArchiveError> {
        let place = match &case.site {
            Some(site) => Place::Practice { site: site.clone() },
            None => Place::Real,
        };
        Archive::open(self.root()?, place)
    }

    fn root(&self) -> Result<PathBuf, ArchiveError> {
        root_or_default(self.archive.as_deref())
    }
}

/// Says on `err` that there is no such case, and which names look most like it.
pub fn no_such_case(
    case: &str,
    practice: bool,
    root: &Path,
    err: &mut dyn Write,
) -> anyhow::Result<Exit> {
    writeln!(err, "error: there is no case `{}`", inert::line(case))?;
    if listed(root, !practice, case)?.is_some() {
        let hint = match practice {
            true => "that is a real case: leave `--practice` out",
            false => "that is a rehearsal: add `--practice`",
        };
        writeln!(err, "hint: {hint}")?;
        return Ok(Exit::Invalid);
    }
    match nearest(case, case_names(root, practice)?).as_slice() {
        [] => writeln!(err, "hint: the archive at `{}` holds no cases", shown(root))?,
        near => {
            let near: Vec<String> =
                near.iter().map(|it| format!("`{}`", inert::line(it))).collect();
            writeln!(err, "hint: the nearest are {}", near.join(", "))?;
        }
    }
    Ok(Exit::Invalid)
}

/// The three names that look most like the one that was typed.
fn nearest(typed: &str, mut names: Vec<String>) -> Vec<String> {
    names.sort_by_cached_key(|name| strsim::damerau_levenshtein(typed, name));
    names.truncate(3);
    names
}

/// A path for people.
pub fn shown(path: &Path) -> String {
    inert::line(&path.to_string_lossy())
}
