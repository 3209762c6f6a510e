//! The languages that the reasons are written in, compiled in from `scenarios/reasons.tsv`.
//!
//! They have nothing to do with the languages of the site that we know words of: a person may give
//! their reason in any of these, whatever language the page is in.

use oxilangtag::LanguageTag;

use crate::document;
use crate::language::folded;
use crate::problem::{Findings, Problem};

const HEADER: &str = "tag\tname\tenglish\tnative reader";

/// One language of the reasons.
#[derive(Debug, Clone)]
pub struct WrittenIn {
    /// BCP 47 (`da`), as the files of the reasons write it.
    pub tag: String,
    /// Its English name.
    pub english: String,
    /// Whether its texts still wait for somebody whose own language it is.
    pub awaits_native_reader: bool,
    /// Other tags that find it: what Norwegians write is found in Bokmål.
    also: Vec<String>,
    /// What it calls itself, the usual name first.
    names: Vec<String>,
}

impl WrittenIn {
    /// The one that a tag finds: by itself, or without its last subtags.
    ///
    /// `de-AT` finds `de`, `no` and `nn-NO` find `nb`; no tag ever finds another language.
    pub fn find<'l>(languages: &'l [WrittenIn], tag: &str) -> Option<&'l WrittenIn> {
        let mut tag = tag.to_ascii_lowercase();
        loop {
            let found = languages.iter().find(|language| language.is(&tag));
            if found.is_some() {
                return found;
            }
            tag.truncate(tag.rfind('-')?);
        }
    }

    /// What it calls itself.
    pub fn name(&self) -> &str {
        self.names.first().unwrap_or(&self.english)
    }

    /// Whether it is called so, by itself or in English.
    pub fn is_called(&self, name: &str) -> bool {
        let name = folded(name);
        folded(&self.english) == name || self.names.iter().any(|known| folded(known) == name)
    }

    fn is(&self, tag: &str) -> bool {
        self.tags().any(|known| known.eq_ignore_ascii_case(tag))
    }

    fn tags(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.tag).chain(&self.also)
    }
}

/// Reads `reasons.tsv`.
pub(crate) fn parse(bytes: &[u8], name: &str) -> Result<Vec<WrittenIn>, Findings> {
    let source = document::text(bytes, name)?;
    let mut problems = Vec::new();
    let mut languages: Vec<WrittenIn> = Vec::new();
    let mut header = false;
    let mut start = 0;
    for line in source.split_inclusive('\n') {
        let span = start..start + line.trim_end().len();
        start += line.len();
        let line = line.trim_end();
        if line.starts_with('#') || line.is_empty() {
            continue;
        }
        if !header {
            header = true;
            if line != HEADER {
                problems.push(Problem::error("the first line is not the header").at(span));
            }
            continue;
        }
        match language(line, &languages) {
            Ok(language) => languages.push(language),
            Err(complaint) => problems.push(Problem::error(complaint).at(span)),
        }
    }
    match problems.is_empty() {
        true => Ok(languages),
        false => Err(Findings::new(name, source, problems)),
    }
}

fn language(line: &str, before: &[WrittenIn]) -> Result<WrittenIn, &'static str> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [tags, names, english, native_reader] = cells[..] else {
        return Err("the line does not have four parts");
    };
    let split = |cell: &str| cell.split('|').map(str::to_owned).collect::<Vec<_>>();
    let (mut tags, names) = (split(tags), split(names));
    if tags.iter().any(|tag| LanguageTag::parse(tag.as_str()).is_err()) {
        return Err("a tag is not a BCP 47 tag");
    }
    if tags.iter().any(|tag| before.iter().any(|known| known.is(tag))) {
        return Err("a tag is there twice");
    }
    let blank = |name: &str| name.is_empty() || name.trim() != name;
    if blank(english) || names.iter().any(|name| blank(name)) {
        return Err("a name is blank, or has white space around it");
    }
    let awaits_native_reader = match native_reader {
        "yes" => false,
        "awaited" => true,
        _ => return Err("a native reader is neither `yes` nor `awaited`"),
    };
    let english = english.to_owned();
    Ok(WrittenIn { tag: tags.remove(0), english, awaits_native_reader, also: tags, names })
}

#[cfg(test)]
mod tests {
    use super::{WrittenIn, parse};

    fn languages() -> Vec<WrittenIn> {
        let table = "tag\tname\tenglish\tnative reader\nde\tDeutsch\tGerman\tyes\n\
                     nb|no|nn\tnorsk bokmål|norsk\tNorwegian\tawaited\n";
        parse(table.as_bytes(), "x").unwrap()
    }

    fn found(tag: &str) -> Option<String> {
        WrittenIn::find(&languages(), tag).map(|language| language.tag.clone())
    }

    #[test]
    fn a_language_is_found_for_its_regions_and_for_no_other_language() {
        for (tag, finds) in [
            ("de", "de"),
            ("DE", "de"),
            ("de-AT", "de"),
            ("de-Latn-AT", "de"),
            ("no", "nb"),
            ("nn", "nb"),
            ("nn-NO", "nb"),
            ("nb-NO", "nb"),
        ] {
            assert_eq!(found(tag).as_deref(), Some(finds), "{tag}");
        }
        for tag in ["da", "den", "n", "nds-NO", ""] {
            assert_eq!(found(tag), None, "{tag}");
        }
    }

    #[test]
    fn a_language_is_known_by_its_names() {
        let languages = languages();
        assert!(languages[1].is_called("Norsk") && languages[1].is_called("norwegian"));
        assert!(!languages[1].is_called("dansk") && !languages[1].awaits_native_reader.eq(&false));
    }
}
