//! Templates in, HTML out.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::LazyLock;

use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior};
use serde_json::Value;

use super::texts::FILES;

static PAGES: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut pages = Environment::new();
    pages.set_undefined_behavior(UndefinedBehavior::Strict);
    for file in FILES.get_dir("pages").into_iter().flat_map(|folder| folder.files()) {
        let name = file.path().file_name().unwrap_or_default().to_str().unwrap_or_default();
        let source = file.contents_utf8().unwrap_or_default();
        // Compiled in, and rendered in every shape by a test.
        pages.add_template(name, source).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    pages
});

/// One template with its data. What HTML must not take as markup is escaped.
pub(crate) fn page(name: &str, data: Value) -> String {
    let page = PAGES.get_template(name);
    // A page that does not render is a mistake in a compiled-in file; a test renders them all.
    page.and_then(|page| page.render(Serde(data))).unwrap_or_else(|error| panic!("{error:#}"))
}

/// Something that nobody could have known before.
pub(crate) fn chance() -> u64 {
    RandomState::new().build_hasher().finish()
}
