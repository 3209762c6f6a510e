//! The folder of a person's own pack, read for the pure layer. There is none unless they name one.

use std::fs::{self, DirEntry};
use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

use super::files::text_bytes;
use crate::data::Data;
use crate::document::listed;
use crate::inert;
use crate::own_pack::OwnPack;
use crate::problem::{Findings, Problem};
use crate::report::{Look, render};
use crate::words::words;

/// So many names of what does not belong there are told.
const TOLD: usize = 5;

/// The pack of the folder that was named, if one was; `None` where something is wrong with it, which
/// was said on standard error.
pub fn of(folder: Option<&Path>, data: &Data) -> Option<Option<Arc<OwnPack>>> {
    let Some(folder) = folder else {
        return Some(None);
    };
    match read(folder, data) {
        Ok(own) => Some(Some(Arc::new(own))),
        Err(bad) => {
            for findings in bad {
                anstream::eprint!("{}", render(&findings, Look::Coloured));
            }
            None
        }
    }
}

/// Reads a folder.
///
/// # Errors
/// Everything that is wrong with it and its files.
pub fn read(folder: &Path, data: &Data) -> Result<OwnPack, Vec<Findings>> {
    let mut walk = Walk { folder, files: Vec::new(), bad: Vec::new() };
    walk.all();
    let Walk { files, mut bad, .. } = walk;
    // Where nothing could be read, that was said.
    if files.is_empty() && !bad.is_empty() {
        return Err(bad);
    }
    match OwnPack::read(folder.to_owned(), &files, data) {
        Ok(own) if bad.is_empty() => Ok(own),
        Ok(_) => Err(bad),
        Err(more) => {
            bad.extend(more);
            Err(bad)
        }
    }
}

struct Walk<'f> {
    folder: &'f Path,
    files: Vec<(String, Vec<u8>)>,
    bad: Vec<Findings>,
}

impl Walk<'_> {
    fn all(&mut self) {
        let mut astray = Vec::new();
        for name in self.names_in("") {
            match name.as_str() {
                "forms" => self.forms(&mut astray),
                "languages" => self.languages(&mut astray),
                _ => astray.push(name),
            }
        }
        self.refuse_astray(&astray);
    }

    fn forms(&mut self, astray: &mut Vec<String>) {
        for id in self.names_in("forms") {
            let below = format!("forms/{id}");
            for name in self.names_in(&below) {
                match name.as_str() {
                    "form.toml" => self.file(&format!("{below}/{name}")),
                    _ => astray.push(format!("{below}/{name}")),
                }
            }
        }
    }

    fn languages(&mut self, astray: &mut Vec<String>) {
        for name in self.names_in("languages") {
            let path = format!("languages/{name}");
            match path.ends_with(".toml") {
                true => self.file(&path),
                false => astray.push(path),
            }
        }
    }

    /// What lies in a folder, sorted, but for what is hidden: systems leave such things of their own.
    fn names_in(&mut self, below: &str) -> Vec<String> {
        let path = match below {
            "" => self.folder.to_owned(),
            _ => self.folder.join(below),
        };
        // The folder itself may be a link: they named it.
        if !below.is_empty() && !fs::symlink_metadata(&path).is_ok_and(|it| it.is_dir()) {
            self.refuse(&path, Problem::error(words!("own-pack-no-folder")));
            return Vec::new();
        }
        let read = fs::read_dir(&path).and_then(|entries| {
            let name = |entry: DirEntry| entry.file_name().to_string_lossy().into_owned();
            entries.map(|entry| entry.map(name)).collect::<std::io::Result<Vec<String>>>()
        });
        let mut names = read.unwrap_or_else(|error| {
            self.refuse(
                &path,
                Problem::error(match error.kind() {
                    ErrorKind::NotFound => words!("own-pack-not-there"),
                    _ => words!("own-pack-unreadable", why = error.to_string()),
                }),
            );
            Vec::new()
        });
        names.retain(|name| !name.starts_with('.'));
        names.sort();
        names
    }

    fn file(&mut self, below: &str) {
        let path = self.folder.join(below);
        if !fs::symlink_metadata(&path).is_ok_and(|it| it.is_file()) {
            return self.refuse(&path, Problem::error(words!("own-pack-no-file")));
        }
        match text_bytes(&path) {
            Ok(bytes) => self.files.push((below.to_owned(), bytes)),
            Err(problem) => self.refuse(&path, problem),
        }
    }

    fn refuse_astray(&mut self, astray: &[String]) {
        if astray.is_empty() {
            return;
        }
        let names: Vec<String> = astray.iter().take(TOLD).map(|name| inert::line(name)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let message = match astray.len().saturating_sub(TOLD) {
            0 => words!("own-pack-astray", names = listed(&names, &words!("and"))),
            more => words!("own-pack-astray-more", names = names.join(", "), more = more),
        };
        let folder = self.folder;
        self.refuse(folder, Problem::error(message));
    }

    fn refuse(&mut self, path: &Path, problem: Problem) {
        let hint = problem.hint.clone().unwrap_or_else(|| words!("own-pack-layout"));
        self.bad.push(Findings::whole_file(path.display().to_string(), problem.hint(hint)));
    }
}
