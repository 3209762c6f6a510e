//! Countries and their names, compiled in from `scenarios/countries.tsv`.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use crate::document;
use crate::language::folded;
use crate::problem::{Findings, Problem};

/// All countries, by code.
#[derive(Debug, Clone, Default)]
pub struct Countries {
    all: Vec<Country>,
    /// Where in `all` a folded name is, if it is one country's alone; made when it is first asked for.
    named: OnceLock<HashMap<String, Option<usize>>>,
}

impl Countries {
    pub(crate) fn new(all: Vec<Country>) -> Self {
        Self { all, named: OnceLock::new() }
    }

    /// Every one, sorted by code.
    pub fn all(&self) -> &[Country] {
        &self.all
    }

    /// The one with a code, in upper case.
    pub fn with_code(&self, code: &str) -> Option<&Country> {
        let found = self.all.binary_search_by(|country| country.code.as_str().cmp(code));
        found.ok().map(|index| &self.all[index])
    }

    /// The one with a name in any language; none where languages mean different countries by it.
    pub fn named(&self, name: &str) -> Option<&Country> {
        let index = self.named.get_or_init(|| self.index()).get(&folded(name)).copied();
        index.flatten().map(|index| &self.all[index])
    }

    fn index(&self) -> HashMap<String, Option<usize>> {
        let mut named: HashMap<String, Option<usize>> = HashMap::new();
        for (index, country) in self.all.iter().enumerate() {
            for name in country.names.values().flatten() {
                let known = named.entry(folded(name)).or_insert(Some(index));
                *known = known.filter(|other| *other == index);
            }
        }
        named
    }
}

/// A country or territory with an ISO 3166-1 code.
#[derive(Debug, Clone)]
pub struct Country {
    /// ISO 3166-1 alpha-2, upper case (`DK`).
    pub code: String,
    names: BTreeMap<String, Vec<String>>,
}

impl Country {
    /// The languages that it has names in.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.names.keys().map(String::as_str)
    }

    /// Its names in a language, the usual one first; none in a language that the table lacks.
    pub fn names(&self, tag: &str) -> &[String] {
        self.names.get(tag).map(Vec::as_slice).unwrap_or_default()
    }
}

/// Reads `countries.tsv`; the result is sorted by code.
pub(crate) fn parse(bytes: &[u8], name: &str) -> Result<Vec<Country>, Findings> {
    let source = document::text(bytes, name)?;
    let mut problems = Vec::new();
    let mut countries: Vec<Country> = Vec::new();
    let mut tags: Option<Vec<&str>> = None;
    let mut start = 0;
    for line in source.split_inclusive('\n') {
        let span = start..start + line.trim_end().len();
        start += line.len();
        if line.starts_with('#') || span.is_empty() {
            continue;
        }
        let mut cells = line.trim_end().split('\t');
        let first = cells.next().unwrap_or_default();
        match &tags {
            None => tags = Some(cells.collect()),
            Some(tags) => match country(first, cells, tags) {
                Ok(country) if countries.last().is_none_or(|last| last.code < country.code) => {
                    countries.push(country);
                }
                Ok(_) => problems.push(Problem::error("the codes are not in order").at(span)),
                Err(complaint) => problems.push(Problem::error(complaint).at(span)),
            },
        }
    }
    match problems.is_empty() {
        true => Ok(countries),
        false => Err(Findings::new(name, source, problems)),
    }
}

fn country<'l>(
    code: &str,
    cells: impl Iterator<Item = &'l str>,
    tags: &[&str],
) -> Result<Country, &'static str> {
    if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Err("the line does not begin with a two-letter code");
    }
    let cells: Vec<&str> = cells.collect();
    if cells.len() != tags.len() {
        return Err("the line does not have a name in every language");
    }
    let mut names = BTreeMap::new();
    for (tag, cell) in tags.iter().zip(cells) {
        let known: Vec<String> = cell.split('|').map(str::to_owned).collect();
        if known.iter().any(|name| name.is_empty() || name.trim() != name) {
            return Err("a name is blank, or has white space around it");
        }
        names.insert((*tag).to_owned(), known);
    }
    Ok(Country { code: code.to_owned(), names })
}
