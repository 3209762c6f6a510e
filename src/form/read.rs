//! A form pack read: `forms/<id>/form.toml` to a [`Pack`], or everything that is wrong with it.
//!
//! Refuses every address that is not exactly a help form on the network's own host.

use url::Url;

use super::{
    Address, Limit, Names, PLACES, Pack, Part, PartRule, Place, Presence, SubmitPath, model, route,
    signs,
};
use crate::acting::Cookies;
use crate::document::{self, Found, Keys, Syntax, Table, Walk, listed, shortened};
use crate::language::Meaning;
use crate::problem::{Findings, Problem};
use crate::words::words;

pub(super) const FILE_KEYS: [&str; 13] = [
    "id",
    "name",
    "last_seen_live",
    "reason",
    "addresses",
    "routes",
    "names",
    "cookies",
    "submit",
    "parts",
    "walls",
    "cookie_buttons",
    "models",
];

/// Meanings that end a run; only such can be an answer.
const ANSWERS: [Meaning; 4] =
    [Meaning::Acknowledged, Meaning::NotTaken, Meaning::AlreadyObjected, Meaning::NotOffered];

/// Reads a pack; `name` is its path, the folder being the pack's id.
pub(crate) fn parse(bytes: &[u8], name: &str) -> Result<Pack, Findings> {
    let source = document::text(bytes, name)?;
    let syntax = Syntax::of(&source);
    let (mut walk, document) = Walk::new(&syntax);
    let keys: Vec<&str> = FILE_KEYS.into_iter().chain(["answers"]).collect();
    let file = walk.root(&document, Keys::only(&keys));
    let id = id(&mut walk, &file, name);
    let place = id.as_deref().and_then(place_of);
    let mut pack = Pack {
        name: walk.word(&file, "name").map(|name| name.value).unwrap_or_default(),
        last_seen_live: last_seen_live(&mut walk, &file),
        reason_limit: reason_limit(&mut walk, &file),
        addresses: addresses(&mut walk, &file, place),
        routes: route::routes(&mut walk, &file, place),
        names: names(&mut walk, &file),
        cookies: cookies(&mut walk, &file),
        submit_paths: submit_paths(&mut walk, &file),
        parts: parts(&mut walk, &file),
        answers: answers(&mut walk, &file),
        walls: signs::walls(&mut walk, &file),
        cookie_buttons: signs::cookie_buttons(&mut walk, &file),
        models: model::models(&mut walk, &file),
        id: id.unwrap_or_default(),
        sourced: 0,
        inferred: 0,
    };
    let (sourced, inferred) = walk.said();
    (pack.sourced, pack.inferred) = (sourced + pack.addresses.len(), inferred);
    walk.finish(name, pack)
}

pub(super) fn place_of(id: &str) -> Option<&'static Place> {
    PLACES.iter().find(|place| place.id == id)
}

/// The name of a form that there is, and of the folder.
pub(super) fn id(walk: &mut Walk<'_>, file: &Table<'_>, name: &str) -> Option<String> {
    let Found { value, span } = walk.word(file, "id")?;
    let folder = name.rsplit('/').nth(1);
    if place_of(&value).is_none() {
        let known: Vec<&str> = PLACES.iter().map(|place| place.id).collect();
        let hint = words!("no-such-form-next", forms = listed(&known, &words!("and")));
        let message = words!("no-such-form", form = shortened(&value));
        walk.note(Problem::error(message).at(span).hint(hint));
        return None;
    }
    if folder != Some(value.as_str()) {
        walk.note(Problem::error(words!("not-the-folders-name")).at(span));
    }
    Some(value)
}

/// `never`, or when and by whom.
fn last_seen_live(walk: &mut Walk<'_>, file: &Table<'_>) -> Option<String> {
    let found = walk.word(file, "last_seen_live")?;
    (found.value != "never").then_some(found.value)
}

fn reason_limit(walk: &mut Walk<'_>, file: &Table<'_>) -> Option<Limit> {
    let keys = Keys::only(&["longest", "source", "inferred"]);
    let table = walk.table(file, "reason", "`[reason]`", keys)?;
    walk.must_have(&table, "longest");
    let source = walk.sureness(&table);
    let longest = walk.integer(&table, "longest")?;
    match usize::try_from(longest.value) {
        Ok(characters @ 1..=100_000) => Some(Limit { characters, source: source? }),
        _ => {
            let problem = Problem::error("`longest` must be between 1 and 100,000 characters");
            walk.note(problem.at(longest.span));
            None
        }
    }
}

fn addresses(walk: &mut Walk<'_>, file: &Table<'_>, place: Option<&Place>) -> Vec<Address> {
    walk.must_have(file, "addresses");
    let tables = walk.tables(file, "addresses", "`[[addresses]]`", Keys::only(&["url", "source"]));
    let mut addresses: Vec<Address> = Vec::new();
    for table in tables {
        let source = walk.word(&table, "source");
        let Some(written) = walk.word(&table, "url") else {
            continue;
        };
        let url = match place.map(|place| form_address(&written.value, place)) {
            Some(Ok(url)) => url,
            Some(Err(complaint)) => {
                walk.note(Problem::error(complaint).at(written.span));
                continue;
            }
            None => continue,
        };
        if addresses.iter().any(|address| address.url == url) {
            walk.note(Problem::error("this address is listed twice").at(written.span));
        } else if let Some(source) = source {
            let source = source.value;
            addresses.push(Address { url, source });
        }
    }
    addresses
}

/// The address, if it is exactly `https://`, the place's host and path, and a number.
fn form_address(written: &str, place: &Place) -> Result<Url, String> {
    let Place { host, path, .. } = place;
    let url = Url::parse(written).map_err(|error| format!("this is not an address: {error}"))?;
    if url.scheme() != "https" {
        return Err("the address must begin with `https://`".to_owned());
    }
    if url.host_str() != Some(host) {
        return Err(format!("the form is on `{host}`, and on no other host"));
    }
    let number = url.path().strip_prefix(path).unwrap_or_default();
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    // What the parser makes of it must be what is written: no port, user, query or detour.
    if !is_number || written != format!("https://{host}{path}{number}") {
        return Err(format!(
            "the address must read `https://{host}{path}` and a number, and nothing else"
        ));
    }
    Ok(url)
}

fn names(walk: &mut Walk<'_>, file: &Table<'_>) -> Names {
    let mut names = Names::default();
    let kinds = Names::default().by_kind().map(|(kind, _)| (kind, kind));
    let keys = Keys::only(&["kind", "name", "source", "inferred"]);
    walk.must_have(file, "names");
    for table in walk.tables(file, "names", "`[[names]]`", keys) {
        let kind = walk.one_of(&table, "kind", &kinds);
        let name = walk.word(&table, "name");
        walk.sureness(&table);
        if let (Some(kind), Some(name)) = (kind, name) {
            names.take(walk, kind, name);
        }
    }
    names
}

impl Names {
    /// Adds a name, unless it is there.
    pub(super) fn take(&mut self, walk: &mut Walk<'_>, kind: &str, name: Found<String>) {
        let list = match kind {
            "email" => &mut self.email,
            "country" => &mut self.country,
            "country-code-suffix" => &mut self.country_code_suffix,
            "reason" => &mut self.reason,
            "code" => &mut self.code,
            "marker" => &mut self.marker,
            "token" => &mut self.token,
            _ => &mut self.token_start,
        };
        if list.contains(&name.value) {
            walk.note(Problem::error(words!("name-twice")).at(name.span));
        } else {
            list.push(name.value);
        }
    }
}

/// Who is logged in, and whether they act as a Page.
fn cookies(walk: &mut Walk<'_>, file: &Table<'_>) -> Cookies {
    const SAYS: [(&str, bool); 2] = [("account", false), ("page", true)];
    let keys = Keys::only(&["says", "name", "source", "inferred"]);
    let mut cookies = Cookies::default();
    walk.must_have(file, "cookies");
    for table in walk.tables(file, "cookies", "`[[cookies]]`", keys) {
        let is_page = walk.one_of(&table, "says", &SAYS);
        let name = walk.word(&table, "name");
        walk.sureness(&table);
        let (Some(is_page), Some(name)) = (is_page, name) else {
            continue;
        };
        if cookies.names().any(|known| known == name.value) {
            walk.note(Problem::error("this cookie is listed twice").at(name.span));
        } else if is_page {
            cookies.page.push(name.value);
        } else {
            cookies.account.push(name.value);
        }
    }
    cookies
}

fn submit_paths(walk: &mut Walk<'_>, file: &Table<'_>) -> Vec<SubmitPath> {
    let keys = Keys::only(&["path", "source", "inferred"]);
    walk.must_have(file, "submit");
    let mut paths = Vec::new();
    for table in walk.tables(file, "submit", "`[[submit]]`", keys) {
        let source = walk.sureness(&table);
        let Some(path) = walk.word(&table, "path") else {
            continue;
        };
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'_' | b'-');
        let sound = path.value.starts_with('/')
            && !path.value.contains("//")
            && path.value.len() > 1
            && path.value.bytes().all(allowed);
        if !sound {
            let message =
                "`path` must begin with one `/` and hold letters, digits, `/`, `_` and `-`";
            walk.note(Problem::error(message).at(path.span));
        } else if let Some(source) = source {
            let path = path.value;
            paths.push(SubmitPath { path, source });
        }
    }
    paths
}

fn parts(walk: &mut Walk<'_>, file: &Table<'_>) -> Vec<PartRule> {
    let known = Part::ALL.map(|part| (part.as_str(), part));
    let presences = Presence::ALL.map(|presence| (presence.as_str(), presence));
    let keys = Keys::only(&["part", "presence", "source", "inferred"]);
    let mut rules: Vec<PartRule> = Vec::new();
    for table in walk.tables(file, "parts", "`[[parts]]`", keys) {
        let part = walk.one_of(&table, "part", &known);
        let presence = walk.one_of(&table, "presence", &presences);
        let source = walk.sureness(&table);
        let (Some(part), Some(presence), Some(source)) = (part, presence, source) else {
            continue;
        };
        if rules.iter().any(|rule| rule.part == part) {
            walk.note_at(&table, "this part is listed twice");
        }
        rules.push(PartRule { part, presence, source });
    }
    let missing = Part::ALL.iter().filter(|part| !rules.iter().any(|rule| rule.part == **part));
    let missing: Vec<&str> = missing.map(|part| part.as_str()).collect();
    if !missing.is_empty() {
        let message =
            format!("the pack does not say whether the form has {}", listed(&missing, "and"));
        walk.note(Problem::error(message).hint("add a `[[parts]]` for each"));
    }
    rules
}

fn answers(walk: &mut Walk<'_>, file: &Table<'_>) -> Vec<Meaning> {
    walk.must_have(file, "answers");
    let Some(found) = walk.strings(file, "answers") else {
        return Vec::new();
    };
    let words = ANSWERS.map(Meaning::as_str);
    let mut answers = Vec::new();
    for Found { value, span } in found.value {
        match ANSWERS.into_iter().find(|meaning| meaning.as_str() == value) {
            Some(meaning) if !answers.contains(&meaning) => answers.push(meaning),
            _ => {
                let hint = format!("an answer is each of {} once, at most", listed(&words, "and"));
                walk.note(Problem::error("this is not an answer").at(span).hint(hint));
            }
        }
    }
    if !answers.contains(&Meaning::Acknowledged) {
        let problem = Problem::error("`answers` must hold `acknowledged`");
        walk.note(problem.at(found.span));
    }
    answers
}

#[cfg(test)]
mod tests {
    use super::{form_address, place_of};

    #[test]
    fn only_a_help_form_on_the_exact_host_is_an_address() {
        let place = place_of("facebook-ai").unwrap();
        assert!(
            form_address("https://www.facebook.com/help/contact/6359191084165019", place).is_ok()
        );
        for written in [
            "http://www.facebook.com/help/contact/1",
            "https://facebook.com/help/contact/1",
            "https://www.facebook.com.example/help/contact/1",
            "https://www.facebook.com@example.org/help/contact/1",
            "https://someone@www.facebook.com/help/contact/1",
            "https://www.facebook.com:443/help/contact/1",
            "https://www.facebook.com:8443/help/contact/1",
            "https://www.facebook.com/help/contact/1?next=x",
            "https://www.facebook.com/help/contact/1#x",
            "https://www.facebook.com/help/contact/",
            "https://www.facebook.com/help/contact/1/",
            "https://www.facebook.com/help/../help/contact/1",
            "https://www.facebook.com/help/contact/one",
            "https://www.facebook.com/contact/1",
            "HTTPS://WWW.FACEBOOK.COM/help/contact/1",
            "file:///etc/passwd",
            "nonsense",
        ] {
            assert!(form_address(written, place).is_err(), "{written}");
        }
    }
}
