//! The fifteen reasons, compiled in from `scenarios/justifications/`.

use std::collections::BTreeMap;

use crate::document::{self, Keys, Syntax, Walk, listed};
use crate::problem::{Findings, Problem};
use crate::written_in::WrittenIn;

/// A text is at least so long: a form of Meta's once refused shorter reasons.
const SHORTEST: usize = 100;
/// A text is at most so long, so that all fifteen together fit.
const LONGEST: usize = 400;

/// One reason of the catalogue, in all its languages.
#[derive(Debug, Clone)]
pub struct Justification {
    /// The stable name that scenario files use.
    pub slug: String,
    /// What the person should know before choosing it.
    pub caution: Option<String>,
    /// Its text by language tag.
    pub texts: BTreeMap<String, String>,
}

impl Justification {
    /// Its text in a language of the reasons.
    pub fn text(&self, language: &WrittenIn) -> Option<&str> {
        self.texts.get(&language.tag).map(String::as_str)
    }
}

/// Reads `justifications/<slug>.toml`, which has a text in each of `tags`.
pub(crate) fn parse(bytes: &[u8], name: &str, tags: &[&str]) -> Result<Justification, Findings> {
    let source = document::text(bytes, name)?;
    let syntax = Syntax::of(&source);
    let (mut walk, document) = Walk::new(&syntax);
    let file = walk.root(&document, Keys::only(&["slug", "caution", "texts"]));
    let slug = walk.word(&file, "slug");
    if let Some(slug) = &slug {
        let expected = format!("{}.toml", slug.value);
        if name.rsplit('/').next() != Some(expected.as_str()) {
            let problem = Problem::error("`slug` must be the name of the file");
            walk.note(problem.at(slug.span.clone()));
        }
    }
    let caution = walk.optional_word(&file, "caution").map(|caution| caution.value);
    let mut texts = BTreeMap::new();
    walk.must_have(&file, "texts");
    if let Some(table) = walk.table(&file, "texts", "`[texts]`", Keys::only(tags)) {
        let missing: Vec<&str> =
            tags.iter().copied().filter(|tag| !walk.holds(&table, tag)).collect();
        if !missing.is_empty() {
            walk.note_at(&table, &format!("`[texts]` has no {}", listed(&missing, "and")));
        }
        for tag in tags {
            let Some(text) = walk.optional_word(&table, tag) else {
                continue;
            };
            let count = text.value.chars().count();
            if !(SHORTEST..=LONGEST).contains(&count) || text.value.contains(['"', '\\', '<', '>'])
            {
                let message = format!(
                    "the text has {count} characters; it must have {SHORTEST} to {LONGEST}, and no \", \\, < or >"
                );
                walk.note(Problem::error(message).at(text.span));
            }
            texts.insert((*tag).to_owned(), text.value);
        }
    }
    let justification =
        Justification { slug: slug.map(|slug| slug.value).unwrap_or_default(), caution, texts };
    walk.finish(name, justification)
}
