//! The document and the tests say the same.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use objector::archive::Exhibit;

use super::read;
use super::rich::{all_below, rich};

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

/// The rules of the document, and what in it is held by none: prose, a tree or a table without a
/// rule under it, and a rule of more than one sentence.
fn rules(document: &str) -> (Vec<(&str, &str)>, Vec<&str>) {
    let (mut rules, mut free) = (Vec::new(), Vec::new());
    let mut waiting = None;
    let mut in_tree = false;
    let body = document.find("\n## ").unwrap();
    for line in document[body..].lines().filter(|line| !line.is_empty()) {
        if let Some((rule, test)) = line.strip_prefix("- ").and_then(rule) {
            waiting = None;
            rules.push((rule, test));
            if rule.contains(". ") || !rule.ends_with('.') {
                free.push(line);
            }
        } else if line.starts_with("```") || in_tree || line.starts_with('|') {
            in_tree ^= line.starts_with("```");
            waiting = Some(line);
        } else {
            free.extend(waiting.take());
            if !line.starts_with("## ") {
                free.push(line);
            }
        }
    }
    free.extend(waiting);
    (rules, free)
}

/// A rule and the name of its test: ``Something holds. `something_holds` ``.
fn rule(line: &str) -> Option<(&str, &str)> {
    line.strip_suffix('`')?.rsplit_once(" `")
}

#[test]
fn every_rule_of_the_format_has_its_test() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut tests = String::new();
    sources(&home.join("src/archive"), &mut tests);
    sources(&home.join("tests/it"), &mut tests);
    let document = read(&home.join("docs/archive-format.md"));
    let (rules, free) = rules(&document);
    assert_eq!(free, [] as [&str; 0], "no rule holds this");
    assert!(rules.len() > 80, "{}", rules.len());
    let lines: Vec<&str> = tests.lines().map(str::trim).collect();
    for (rule, name) in rules {
        let head = format!("fn {name}() {{");
        let at = lines.iter().position(|line| *line == head);
        let at = at.unwrap_or_else(|| panic!("no test `{name}`: {rule}"));
        assert_eq!(lines[at - 1], "#[test]", "{name}");
    }
}

#[test]
fn prose_a_table_and_a_tree_without_a_rule_are_not_let_through() {
    for (document, held) in [
        ("x\n## A\n- It holds. `it_holds`\n", true),
        ("x\n## A\n| a |\n\n- It holds. `it_holds`\n", true),
        ("x\n## A\n```\ntree\n```\n- It holds. `it_holds`\n## B\n", true),
        ("x\n## A\nProse.\n- It holds. `it_holds`\n", false),
        ("x\n## A\n- It holds.\n", false),
        ("x\n## A\n- It holds. It does. `it_holds`\n", false),
        ("x\n## A\n- It holds. `it_holds`\n| a |\n", false),
        ("x\n## A\n| a |\n## B\n- It holds. `it_holds`\n", false),
        ("x\n## A\n```\n- tree\n```\n", false),
    ] {
        assert_eq!(rules(document).1.is_empty(), held, "{document}");
    }
}

#[test]
fn the_tree_shows_every_name_that_the_program_gives() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let document = read(&home.join("docs/archive-format.md"));
    let tree = document.split("```").nth(1).unwrap();
    let shown: BTreeSet<&str> =
        tree.split_whitespace().map(|name| name.trim_end_matches('/')).collect();
    let ground = rich();
    objector::archive::cases(&ground.root(), false).unwrap();
    let (folders, files) = all_below(&ground.root());
    let names = folders.iter().chain(&files).map(|path| path.file_name().unwrap());
    let mut given: BTreeSet<String> = names
        .map(|name| name.to_str().unwrap().to_owned())
        .map(|name| if name.starts_with("60-") { "60-brought.*".into() } else { name })
        .filter(|name| !name.ends_with("-1") && !name.ends_with("-2"))
        .collect();
    given.insert("karen-facebook-ai-1".into());
    given.insert("ARCHIVE".into());
    let given: BTreeSet<&str> = given.iter().map(String::as_str).collect();
    assert_eq!(shown, given);
    for exhibit in Exhibit::ALL {
        let name = exhibit.file_name();
        assert!(shown.contains(name) || name.starts_with("60-brought."), "{name}");
    }
}
