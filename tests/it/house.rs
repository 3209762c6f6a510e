//! The rules of the house that can be read off the tree, and that each of these rules can be broken.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// A file of the tree: its path from the root, and its text.
type File = (String, String);

/// Who may know whom, from the bottom up: a module knows only the layers below it, and its own
/// layer where the layer says so.
const LAYERS: [Layer; 6] = [
    Layer {
        name: "pure",
        knows_itself: true,
        modules: &[
            "acting",
            "capture",
            "cookie_question",
            "country",
            "data",
            "document",
            "drift",
            "fields",
            "form",
            "inert",
            "judge",
            "justification",
            "kind",
            "language",
            "lead",
            "matching",
            "outcome",
            "own_pack",
            "permission",
            "personal",
            "phrases",
            "plan",
            "preview",
            "problem",
            "recognise",
            "report",
            "scenario",
            "seal",
            "survey",
            "wall",
            "words",
            "written_in",
        ],
    },
    Layer { name: "archive and clock", knows_itself: false, modules: &["archive", "clock"] },
    Layer {
        name: "the other seams",
        knows_itself: false,
        modules: &["browser", "human", "practice", "vault"],
    },
    Layer {
        name: "the parts of the story",
        knows_itself: true,
        modules: &[
            "answer",
            "approve",
            "arrive",
            "assist",
            "ending",
            "fill",
            "first_time",
            "gate",
            "log_in",
            "look",
            "opening",
            "search",
            "session",
            "stop",
            "verdict",
            "world",
        ],
    },
    Layer { name: "the story", knows_itself: false, modules: &["run"] },
    Layer {
        name: "the program",
        knows_itself: true,
        modules: &["cli", "commands", "doctor", "main"],
    },
];

struct Layer {
    name: &'static str,
    knows_itself: bool,
    modules: &'static [&'static str],
}

/// What the pure layer does without: the outside world.
const NOT_PURE: [(&str, &[&str]); 2] = [
    ("std", &["env", "fs", "net", "os", "process", "thread", "time"]),
    ("", &["fantoccini", "hyper", "hyper_util", "indicatif", "rustix", "tokio"]),
];

/// Words that only some files may say.
const RESERVED: [(&str, &[&str]); 5] = [
    ("fantoccini", &["src/browser/"]),
    ("SystemTime", &["src/clock.rs"]),
    ("Instant::", &["src/clock.rs"]),
    ("::now()", &["src/clock.rs"]),
    // The guard reads no keyboard: its standard input is the pipe that ends it.
    ("stdin()", &["src/human/", "src/browser/guard.rs"]),
];

/// What nothing that is finished holds; written in halves, because this file is read too.
const LEFTOVERS: [&str; 5] = [
    concat!("to", "do!("),
    concat!("db", "g!("),
    concat!("unimpl", "emented!("),
    concat!("#[ig", "nore"),
    concat!("thread::sl", "eep"),
];

const LONGEST_FILE: usize = 400;
const SHORTER_THAN: usize = 40;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn paths(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root().join(folder)).unwrap() {
        let path = entry.unwrap().path();
        let below = path.strip_prefix(root()).unwrap().to_str().unwrap();
        if path.is_dir() {
            found.extend(paths(below));
        } else {
            found.push(PathBuf::from(below));
        }
    }
    found.sort();
    found
}

fn files(folder: &str, ending: &str) -> Vec<File> {
    let all = paths(folder).into_iter();
    let read = all.map(|path| {
        let text = fs::read_to_string(root().join(&path)).unwrap_or_default();
        (path.to_str().unwrap().to_owned(), text)
    });
    read.filter(|(path, _)| path.ends_with(ending)).collect()
}

fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

/// What is compiled into the program: no comments, and nothing from the tests on.
fn code(text: &str) -> String {
    let mut kept = String::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let next = lines.peek().copied().unwrap_or_default();
        if line.trim() == "#[cfg(test)]" && next.contains("mod ") {
            if next.ends_with('{') {
                break;
            }
            lines.next();
        } else if !line.trim_start().starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

/// The names that stand behind `root::`, also in braces: `crate::{a, b::c}` names `a` and `b`.
fn named(code: &str, root: &str) -> BTreeSet<String> {
    let start = format!("{root}::");
    let mut names = BTreeSet::new();
    for (at, _) in code.match_indices(&start) {
        let before = code[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || "_:".contains(c)) {
            continue;
        }
        let rest = &code[at + start.len()..];
        match rest.strip_prefix('{') {
            None => names.extend(first_name(rest)),
            Some(group) => names.extend(items(group).iter().filter_map(|item| first_name(item))),
        }
    }
    names
}

fn first_name(text: &str) -> Option<String> {
    let text = text.trim_start();
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_');
    let name = &text[..end.unwrap_or(text.len())];
    (!name.is_empty()).then(|| name.to_owned())
}

/// The items of a group whose opening brace is gone.
fn items(group: &str) -> Vec<String> {
    let mut items = vec![String::new()];
    let mut depth = 0_usize;
    for c in group.chars() {
        match c {
            '}' if depth == 0 => break,
            ',' if depth == 0 => items.push(String::new()),
            '{' => depth += 1,
            '}' => depth -= 1,
            _ if depth == 0 => items.last_mut().expect("one is there").push(c),
            _ => {}
        }
    }
    items
}

/// The module of the library that a file of `src/` belongs to.
fn module(path: &str) -> &str {
    let path = path.strip_prefix("src/").unwrap_or(path);
    path.split(['/', '.']).next().unwrap_or(path)
}

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.modules.contains(&module))
}

fn breaks_the_layers(files: &[File]) -> Vec<String> {
    let mut broken = Vec::new();
    for (path, text) in files.iter().filter(|(path, _)| path != "src/lib.rs") {
        let own = module(path);
        let Some(height) = layer(own) else {
            broken.push(format!("{path}: `{own}` stands in no layer"));
            continue;
        };
        let code = code(text);
        let at_the_top = path.matches('/').count() == 1;
        if at_the_top && !named(&code, "super").is_empty() {
            broken.push(format!("{path}: names another module by `super`"));
        }
        let mut known = named(&code, "crate");
        known.extend(named(&code, "objector"));
        for other in known.iter().filter(|other| *other != own) {
            // What is no module is an item of the library's root, of which there are none.
            let Some(other_height) = layer(other) else {
                broken.push(format!("{path}: `{other}` stands in no layer"));
                continue;
            };
            let allowed =
                other_height < height || (other_height == height && LAYERS[height].knows_itself);
            if !allowed {
                let (from, to) = (LAYERS[height].name, LAYERS[other_height].name);
                broken.push(format!("{path}: {from} knows `{other}` of {to}"));
            }
        }
    }
    broken
}

fn is_not_pure(files: &[File]) -> Vec<String> {
    let mut broken = Vec::new();
    for (path, text) in files.iter().filter(|(path, _)| layer(module(path)) == Some(0)) {
        let code = code(text);
        for (root, outside) in NOT_PURE {
            for name in outside {
                let said = if root.is_empty() {
                    !named(&code, name).is_empty()
                } else {
                    named(&code, root).contains(*name)
                };
                if said {
                    broken.push(format!("{path}: names `{name}`"));
                }
            }
        }
        if code.contains("async fn") {
            broken.push(format!("{path}: waits for something"));
        }
    }
    broken
}

fn says_a_reserved_word(files: &[File]) -> Vec<String> {
    let mut broken = Vec::new();
    for (path, text) in files {
        let code = code(text);
        for (word, places) in RESERVED {
            let allowed = places.iter().any(|place| path.starts_with(place));
            if !allowed && code.contains(word) {
                broken.push(format!("{path}: says `{word}`"));
            }
        }
    }
    broken
}

fn has_leftovers(files: &[File]) -> Vec<String> {
    let mut broken = Vec::new();
    for (path, text) in files {
        for (number, line) in text.lines().enumerate() {
            let is_comment = line.trim_start().starts_with("//");
            for leftover in LEFTOVERS {
                if !is_comment && line.contains(leftover) {
                    broken.push(format!("{path}:{}: {leftover}", number + 1));
                }
            }
        }
    }
    broken
}

fn is_too_long(files: &[File]) -> Vec<String> {
    let lengths = files.iter().map(|(path, text)| (path, text.lines().count()));
    lengths
        .filter(|(_, lines)| *lines > LONGEST_FILE)
        .map(|(path, lines)| format!("{path}: {lines} lines"))
        .collect()
}

/// Functions at the margin of a file that are not shorter than they should be.
fn has_long_functions(text: &str) -> Vec<String> {
    let mut long = Vec::new();
    let mut open: Option<(usize, &str)> = None;
    for (number, line) in text.lines().enumerate() {
        let is_head = !line.starts_with([' ', '/', '}']) && line.contains("fn ");
        match open {
            None if is_head => open = Some((number, line)),
            Some((from, head)) if line == "}" => {
                let lines = number - from + 1;
                if lines >= SHORTER_THAN {
                    long.push(format!("{lines} lines: {head}"));
                }
                open = None;
            }
            _ => {}
        }
    }
    long
}

/// The files that a list names, one a line: ``- `src/run.rs`: …``.
fn listed(architecture: &str) -> Vec<String> {
    let lines = architecture.lines().map(str::trim_start);
    lines
        .filter_map(|line| line.strip_prefix("- `")?.split('`').next())
        .filter(|path| path.starts_with("src/"))
        .map(str::to_owned)
        .collect()
}

fn is_listed_wrongly(architecture: &str, paths: &[String]) -> Vec<String> {
    let listed = listed(architecture);
    let mut wrong = Vec::new();
    for path in paths {
        match listed.iter().filter(|line| *line == path).count() {
            1 => {}
            count => wrong.push(format!("{path} has {count} lines")),
        }
    }
    let gone = listed.iter().filter(|line| !paths.contains(line));
    wrong.extend(gone.map(|path| format!("{path} has a line and is not there")));
    wrong
}

/// The targets of a Markdown file's relative links, from the root of the tree.
fn links(path: &str, text: &str) -> Vec<String> {
    let folder = Path::new(path).parent().unwrap_or(Path::new(""));
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    targets
        .map(|target| target.split('#').next().unwrap_or_default())
        .filter(|target| !target.is_empty() && !target.contains("://") && !target.contains('`'))
        .map(|target| folder.join(target).to_str().unwrap_or_default().to_owned())
        .collect()
}

/// The packages that both lock files name, in versions that only the second has.
fn is_another_version(shipped: &str, fuzzed: &str) -> Vec<String> {
    let versions = |lock: &str| {
        let packages = lock.split("[[package]]\n").skip(1);
        let heads = packages.map(|package| package.lines().take(2).collect::<Vec<_>>().join(" "));
        heads.collect::<BTreeSet<String>>()
    };
    let (shipped, fuzzed) = (versions(shipped), versions(fuzzed));
    let name = |head: &str| head.split(" version").next().unwrap_or_default().to_owned();
    let names: BTreeSet<String> = shipped.iter().map(|head| name(head)).collect();
    fuzzed.difference(&shipped).filter(|head| names.contains(&name(head))).cloned().collect()
}

/// The version of the newest entry of a changelog.
fn newest(changelog: &str) -> Option<&str> {
    let head = changelog.lines().find_map(|line| line.strip_prefix("## ["))?;
    head.split(']').next()
}

fn sources() -> Vec<File> {
    files("src", ".rs")
}

fn file(path: &str, text: &str) -> Vec<File> {
    vec![(path.to_owned(), text.to_owned())]
}

#[track_caller]
fn none(broken: &[String]) {
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_source_file_has_one_line_in_the_architecture() {
    let paths = paths("src");
    let paths: Vec<String> = paths.iter().map(|path| path.to_str().unwrap().to_owned()).collect();
    none(&is_listed_wrongly(&text("docs/architecture.md"), &paths));

    let told = "- `src/a.rs`: one\n- `src/a.rs`: again\n- `src/gone.rs`: was here";
    let wrong = is_listed_wrongly(told, &["src/a.rs".to_owned(), "src/b.rs".to_owned()]);
    assert_eq!(wrong.len(), 3, "{wrong:?}");
}

#[test]
fn a_module_knows_only_the_layers_below_it() {
    none(&breaks_the_layers(&sources()));

    for (path, bad) in [
        ("src/plan.rs", "use crate::archive::Case;"),
        ("src/plan.rs", "use crate::{form::Pack, human::{Human, News}};"),
        ("src/archive/bag.rs", "fn now() { crate::clock::now() }"),
        ("src/human/sheet.rs", "use crate::browser::page::Page;"),
        ("src/gate.rs", "use crate::run;"),
        ("src/gate.rs", "use super::run;"),
        ("src/new.rs", ""),
        ("src/plan.rs", "use crate::nobody_knows;"),
    ] {
        assert_eq!(breaks_the_layers(&file(path, bad)).len(), 1, "{path}: {bad}");
    }
    let good =
        "use crate::form;\n// use crate::archive;\n#[cfg(test)]\nmod tests {\nuse crate::run;\n}";
    none(&breaks_the_layers(&file("src/plan.rs", good)));
}

#[test]
fn the_pure_layer_has_no_clock_no_disk_no_network_and_waits_for_nothing() {
    none(&is_not_pure(&sources()));

    for bad in [
        "use std::fs::File;",
        "use std::{fmt, fs};",
        "let home = std::env::var(\"HOME\");",
        "use tokio::time;",
        "async fn later() {}",
    ] {
        assert_eq!(is_not_pure(&file("src/scenario/read.rs", bad)).len(), 1, "{bad}");
    }
    none(&is_not_pure(&file("src/archive/files.rs", "use std::fs;")));
}

#[test]
fn only_the_browser_names_fantoccini_only_the_clock_reads_clocks_only_human_reads_the_keyboard() {
    none(&says_a_reserved_word(&sources()));

    for bad in [
        "use fantoccini::Client;",
        "Timestamp::now()",
        "Zoned::now()",
        "SystemTime::now",
        "Instant::now",
        "std::io::stdin().lock()",
    ] {
        assert_eq!(says_a_reserved_word(&file("src/run.rs", bad)).len(), 1, "{bad}");
    }
}

#[test]
fn no_source_file_is_longer_than_four_hundred_lines() {
    none(&is_too_long(&sources()));
    assert_eq!(is_too_long(&file("src/long.rs", &"x\n".repeat(401))).len(), 1);
}

#[test]
fn every_function_of_the_story_is_shorter_than_forty_lines() {
    none(&has_long_functions(&text("src/run.rs")));

    let body = "    x\n";
    let forty = format!("pub async fn run(\n    x: u8,\n) {{\n{}}}\n", body.repeat(36));
    assert_eq!(has_long_functions(&forty).len(), 1);
    let shorter = format!("fn run() {{\n{}}}\n", body.repeat(37));
    none(&has_long_functions(&shorter));
}

#[test]
fn nothing_is_left_unfinished_ignored_or_asleep() {
    for folder in ["src", "tests", "benches", "fuzz/src", "fuzz/fuzz_targets"] {
        none(&has_leftovers(&files(folder, ".rs")));
    }
    for leftover in LEFTOVERS {
        let bad = format!("fn x() {{ {leftover}) }}");
        assert_eq!(has_leftovers(&file("src/x.rs", &bad)).len(), 1);
    }
}

#[test]
fn the_scripts_can_be_run() {
    let mut scripts = paths("scripts");
    scripts.extend([".ci/run".into(), "container/screen".into()]);
    assert_eq!(scripts.len(), 5);
    for script in scripts {
        let mode = fs::metadata(root().join(&script)).unwrap().permissions().mode();
        assert_eq!(mode & 0o100, 0o100, "{} has no run bit", script.display());
        let text = text(script.to_str().unwrap());
        assert!(text.contains("set -euo pipefail"), "{}", script.display());
    }
}

#[test]
fn what_is_fuzzed_is_built_from_what_is_shipped() {
    let (shipped, fuzzed) = (text("Cargo.lock"), text("fuzz/Cargo.lock"));
    none(&is_another_version(&shipped, &fuzzed));

    let package = |version| format!("[[package]]\nname = \"a\"\nversion = \"{version}\"\n");
    assert_eq!(is_another_version(&package(1), &package(2)).len(), 1);
    none(&is_another_version(&package(1), &package(1)));
}

#[test]
fn every_fuzz_target_is_built_and_has_its_line_in_the_architecture() {
    let (manifest, architecture) = (text("fuzz/Cargo.toml"), text("docs/architecture.md"));
    for path in paths("fuzz/fuzz_targets") {
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(manifest.contains(&format!("path = \"fuzz_targets/{name}\"")), "{name}");
        assert!(architecture.contains(&format!("- `{}`: ", path.display())), "{name}");
    }
}

#[test]
fn the_changelog_begins_with_the_version_of_the_program() {
    assert_eq!(newest(&text("CHANGELOG.md")), Some(env!("CARGO_PKG_VERSION")));
    assert_eq!(newest("# x\n## [0.2.0] - 2026-01-01\n## [0.1.0]"), Some("0.2.0"));
    assert_eq!(newest("# x"), None);
}

#[test]
fn every_relative_link_leads_somewhere() {
    let mut documents = files("docs", ".md");
    documents.extend(files("scenarios", ".md"));
    documents.extend(files("tests", ".md"));
    for path in ["README.md", "CHANGELOG.md"] {
        documents.extend(file(path, &text(path)));
    }
    for (path, text) in documents {
        for target in links(&path, &text) {
            assert!(root().join(&target).exists(), "{path} leads to {target}");
        }
    }
    let found = links("docs/a.md", "[a](b.md#c) [d](https://x.org) [e](#f) [g](../README.md)");
    assert_eq!(found, ["docs/b.md", "docs/../README.md"]);
}
