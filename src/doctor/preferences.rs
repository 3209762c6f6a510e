//! What a driver leaves in the preferences of a profile.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;
use std::sync::OnceLock;

/// What drivers write, in three parts: what nothing else writes, what makes a person less safe, and
/// the rest.
const DRIVEN: &str = include_str!("driven.js");

/// The largest file of preferences that is read; most have less than a hundredth of it.
const LARGEST: u64 = 16 * 1024 * 1024;

/// How bad a preference is that a driver wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// Nothing but a driver writes it.
    Sign,
    /// It makes the person less safe.
    Unsafe,
    /// It does little.
    Nuisance,
}

/// A preference that is as a driver writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Driven {
    pub(super) name: &'static str,
    pub(super) value: &'static str,
    pub(super) weight: Weight,
}

/// What a driver wrote, of what a file of preferences says; the worst first. Nothing where the file
/// is not there.
pub(super) fn driven(path: &Path) -> io::Result<Vec<Driven>> {
    match fs::metadata(path) {
        Ok(found) if found.is_file() => {}
        Ok(_) => return Err(io::Error::other("it is no file")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(LARGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    let text = String::from_utf8_lossy(&bytes);
    // The last line of a name counts.
    let said: HashMap<&str, &str> = text.lines().filter_map(preference).collect();
    let as_said = |driven: &&Driven| said.get(driven.name) == Some(&driven.value);
    Ok(known().iter().filter(as_said).copied().collect())
}

/// Name and value of a line; what is none is passed over.
fn preference(line: &str) -> Option<(&str, &str)> {
    let inner = line.trim().strip_prefix("user_pref(\"")?.strip_suffix(");")?;
    let (name, value) = inner.split_once("\",")?;
    Some((name, value.trim()))
}

fn known() -> &'static [Driven] {
    static KNOWN: OnceLock<Vec<Driven>> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let weights = [Weight::Sign, Weight::Unsafe, Weight::Nuisance];
        let parts = DRIVEN.split("\n\n").zip(weights);
        let lines = parts.flat_map(|(part, weight)| part.lines().map(move |line| (line, weight)));
        lines
            .filter_map(|(line, weight)| {
                preference(line).map(|(name, value)| Driven { name, value, weight })
            })
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::{Weight, known, preference};

    #[test]
    fn every_line_of_what_drivers_write_is_known_and_has_its_weight() {
        let of = |weight| known().iter().filter(|driven| driven.weight == weight).count();
        let lines = super::DRIVEN.lines().filter(|line| line.starts_with("user_pref")).count();
        assert_eq!(of(Weight::Sign) + of(Weight::Unsafe) + of(Weight::Nuisance), lines);
        assert!(of(Weight::Sign) > 5 && of(Weight::Unsafe) > 20 && of(Weight::Nuisance) > 50);
    }

    #[test]
    fn a_line_that_is_no_preference_is_passed_over() {
        assert_eq!(preference("user_pref(\"a.b\", false);"), Some(("a.b", "false")));
        assert_eq!(preference("  user_pref(\"a\",\"x, y\");\r"), Some(("a", "\"x, y\"")));
        for nonsense in
            ["", "// x", "user_pref(", "user_pref(\"a", "user_pref(\"a\");", "user_pref(\"\u{FFFD}"]
        {
            assert_eq!(preference(nonsense), None, "{nonsense}");
        }
    }
}
