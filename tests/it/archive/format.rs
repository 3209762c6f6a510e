//! The document and the tests say the same.

use std::fs;
use std::path::Path;

use super::read;

fn sources(folder: &Path, all: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, all);
        } else if path.extension().is_some_and(|end| end == "rs") {
            all.push_str(&read(&path));
        }
    }
}

#[test]
fn every_rule_of_the_format_has_its_test() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut tests = String::new();
    sources(&home.join("src/archive"), &mut tests);
    sources(&home.join("tests/it"), &mut tests);
    let document = read(&home.join("docs/archive-format.md"));
    let rules: Vec<&str> = document.lines().filter(|line| line.starts_with("- ")).collect();
    assert!(rules.len() > 30, "{}", rules.len());
    for rule in rules {
        let name = rule
            .strip_suffix('`')
            .and_then(|rule| rule.rsplit('`').next())
            .unwrap_or_else(|| panic!("names no test: {rule}"));
        let there = tests.lines().any(|line| line.trim() == format!("fn {name}() {{"));
        assert!(there, "no test `{name}`");
    }
}
