//! What a pack of the person's own adds to a form: names of its fields, and nothing else.

use super::read::{FILE_KEYS, id};
use super::{Names, Pack};
use crate::document::{self, Keys, Syntax, Table, Walk};
use crate::problem::{Findings, Problem};
use crate::words::words;

/// What names of a person's own may tell: what a person could tell as well. The others tell what the
/// site's own fields are, and those the seal lets pass.
const KINDS: [&str; 4] = ["email", "country", "reason", "code"];

/// The kinds that are built in.
const BUILT_IN: [&str; 4] = ["country-code-suffix", "marker", "token", "token-start"];

/// Reads `forms/<id>/form.toml` of the person's folder: the form, and what it adds to one of `packs`.
pub(crate) fn parse_own(
    bytes: &[u8],
    name: &str,
    packs: &[Pack],
) -> Result<(String, Names), Findings> {
    let source = document::text(bytes, name)?;
    let syntax = Syntax::of(&source);
    let (mut walk, document) = Walk::new(&syntax);
    let elsewhere: Vec<&str> = FILE_KEYS.into_iter().chain(["answers"]).collect();
    let keys =
        Keys { own: &["id", "names"], elsewhere: &elsewhere, say: || words!("own-pack-adds") };
    let file = walk.root(&document, keys);
    let id = id(&mut walk, &file, name);
    let pack = packs.iter().find(|pack| Some(&pack.id) == id.as_ref());
    let names = names(&mut walk, &file, pack);
    walk.finish(name, (id.unwrap_or_default(), names))
}

fn names(walk: &mut Walk<'_>, file: &Table<'_>, pack: Option<&Pack>) -> Names {
    let mut names = Names::default();
    let kinds = KINDS.map(|kind| (kind, kind));
    let keys = Keys {
        own: &["kind", "name"],
        elsewhere: &["source", "inferred"],
        say: || words!("own-pack-counts"),
    };
    walk.must_have(file, "names");
    for table in walk.tables(file, "names", "`[[names]]`", keys) {
        let say = |word: &str| BUILT_IN.contains(&word).then(|| words!("own-pack-adds"));
        let kind = walk.one_of_but(&table, "kind", &kinds, say);
        let name = walk.word(&table, "name");
        let (Some(kind), Some(name)) = (kind, name) else {
            continue;
        };
        match pack.and_then(|pack| pack.names.kind_of(&name.value)) {
            Some(known) => {
                let problem = Problem::error(words!("own-name-known", kind = known)).at(name.span);
                walk.note(problem.hint(words!("own-known-next")));
            }
            None => names.take(walk, kind, name),
        }
    }
    names
}
