//! Meta's forms that the program does not fill in: it names them, says what a source says that they ask
//! for, and goes nowhere near them.

use url::Url;

use crate::document::{self, Found, Keys, Syntax, Table, Walk, listed};
use crate::problem::{Findings, Problem};
use crate::words::{message, words};

/// The hosts of the pages that may be named. No file can add one.
const HOSTS: [&str; 4] =
    ["www.facebook.com", "help.instagram.com", "help.meta.com", "www.whatsapp.com"];

/// A form of Meta's that is not filled in.
#[derive(Debug, Clone)]
pub struct Elsewhere {
    /// A name of ours (`whatsapp`).
    pub id: String,
    /// The message that says whom or what it is for.
    what: String,
    /// What the official page is called, where a source says it.
    pub name: Option<String>,
    /// Its address, where a source gives it.
    pub url: Option<Url>,
    /// Where all that is known from.
    pub source: String,
    /// What it asks for, as far as it is known.
    pub asks: Vec<Asked>,
    /// What to know before going there, and where that is known from; `None` where it is inferred.
    pub mind: Vec<Asked>,
}

/// One thing that a form asks for, or that a person should know.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The message that says what it is.
    what: String,
    /// Where it is known from; `None` where it is inferred.
    pub source: Option<String>,
}

impl Elsewhere {
    /// Whom or what it is for, in the person's language.
    pub fn what(&self) -> String {
        message(&self.what, [])
    }

    /// All that a person needs who came here with it: what it is, where, and what it asks for.
    pub fn told(&self) -> String {
        let called = self.name.iter().map(|name| words!("forms-called", name = name.as_str()));
        let address = self.url.iter().map(ToString::to_string);
        let asks = self.asks.iter().map(|asked| words!("forms-asks", what = asked.marked()));
        let mind = self.mind.iter().map(|asked| words!("forms-mind", what = asked.marked()));
        let all = called.chain(address).chain(asks).chain(mind);
        all.fold(self.what(), |told, more| format!("{told}; {more}"))
    }
}

impl Asked {
    /// What it is, in the person's language.
    pub fn what(&self) -> String {
        message(&self.what, [])
    }

    /// The same, with how sure it is.
    pub fn told(&self) -> String {
        format!("{} ({})", self.what(), sureness(self.source.as_deref()))
    }

    /// The same, and only whether it is inferred.
    fn marked(&self) -> String {
        if self.source.is_some() { self.what() } else { self.told() }
    }
}

/// Where something is known from, or that it is inferred, in the person's language.
pub fn sureness(source: Option<&str>) -> String {
    match source {
        Some(source) => words!("forms-source", source = source),
        None => words!("forms-inferred"),
    }
}

/// Reads the list.
pub(crate) fn parse(bytes: &[u8], name: &str) -> Result<Vec<Elsewhere>, Findings> {
    let source = document::text(bytes, name)?;
    let syntax = Syntax::of(&source);
    let (mut walk, document) = Walk::new(&syntax);
    let file = walk.root(&document, Keys::only(&["forms"]));
    let keys = Keys::only(&["id", "what", "name", "url", "source", "asks", "mind"]);
    walk.must_have(&file, "forms");
    let mut forms: Vec<Elsewhere> = Vec::new();
    for table in walk.tables(&file, "forms", "`[[forms]]`", keys) {
        let id = walk.word(&table, "id");
        let what = walk.word(&table, "what");
        let name = walk.optional_word(&table, "name").map(|name| name.value);
        let url = url(&mut walk, &table);
        let source = walk.word(&table, "source");
        let asks = asked(&mut walk, &table, "asks", "`[[forms.asks]]`");
        let mind = asked(&mut walk, &table, "mind", "`[[forms.mind]]`");
        let (Some(id), Some(what), Some(source)) = (id, what, source) else {
            continue;
        };
        if forms.iter().any(|form| form.id == id.value) {
            walk.note(Problem::error("this form is listed twice").at(id.span));
            continue;
        }
        let (id, what, source) = (id.value, what.value, source.value);
        forms.push(Elsewhere { id, what, name, url, source, asks, mind });
    }
    walk.finish(name, forms)
}

fn asked(walk: &mut Walk<'_>, table: &Table<'_>, key: &str, called: &'static str) -> Vec<Asked> {
    let keys = Keys::only(&["what", "source", "inferred"]);
    let mut all = Vec::new();
    for inner in walk.tables(table, key, called, keys) {
        let what = walk.word(&inner, "what");
        let source = walk.sureness(&inner);
        if let (Some(what), Some(source)) = (what, source) {
            all.push(Asked { what: what.value, source });
        }
    }
    all
}

/// An address that may be named: `https://`, one of the hosts, a path, and nothing else.
fn url(walk: &mut Walk<'_>, table: &Table<'_>) -> Option<Url> {
    let Found { value, span } = walk.optional_word(table, "url")?;
    let url = Url::parse(&value).ok();
    let host =
        |url: &Url| url.host_str().and_then(|host| HOSTS.into_iter().find(|known| host == *known));
    // What the parser makes of it must be what is written: no port, user, query or detour.
    let sound = url.filter(|url| {
        host(url).is_some_and(|host| value == format!("https://{host}{}", url.path()))
    });
    if sound.is_none() {
        let hint = format!("it is `https://`, one of {}, and a path", listed(&HOSTS, "and"));
        walk.note(Problem::error("this is no address of Meta's").at(span).hint(hint));
    }
    sound
}
