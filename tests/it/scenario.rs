//! Scenario files: what passes, and everything that does not.

use objector::data::{Data, SCENARIOS, files};
use objector::problem::Findings;
use objector::report::{Look, render};
use objector::scenario::{self, Cookies, Network, Objection, Scenario};

fn parse(text: impl AsRef<[u8]>) -> Result<(Scenario, Findings), Findings> {
    scenario::parse(text.as_ref(), "karen.toml", Data::built_in().unwrap())
}

fn good(text: impl AsRef<[u8]>) -> Scenario {
    match parse(text) {
        Ok((scenario, _)) => scenario,
        Err(findings) => panic!("{}", render(&findings, Look::Plain)),
    }
}

/// What a person reads about a bad file.
fn complaints(text: impl AsRef<[u8]>) -> String {
    let findings = parse(text).expect_err("the file is bad");
    assert!(findings.errors() > 0);
    render(&findings, Look::Plain)
}

/// A good file with these lines below `[objection]`.
fn saying(objection: &str) -> String {
    format!(
        "version = 1\naccount = \"karen\"\nnetwork = \"facebook\"\nlanguage = \"da\"\ncountry = \"DK\"\n\
         email = \"karen@example.dk\"\n\n[objection]\n{objection}\n"
    )
}

#[test]
fn a_good_file_becomes_a_scenario() {
    let scenario = good(saying("justifications = [\"data-security\", \"out-of-context\"]"));
    assert_eq!(scenario.account, "karen");
    assert_eq!(scenario.network, Network::Facebook);
    assert_eq!(scenario.cookies, Cookies::Decline);
    assert_eq!(scenario.email.as_ref().unwrap().reveal(), "karen@example.dk");
    let data = Data::built_in().unwrap();
    let text = |slug| data.justification(slug).unwrap().texts["da"].as_str();
    let expected = format!("{} {}", text("data-security"), text("out-of-context"));
    assert_eq!(scenario.reason(data), Some(expected));
}

#[test]
fn a_reason_is_in_a_language_that_the_page_need_not_speak() {
    let data = Data::built_in().unwrap();
    for (tag, texts) in [("mt", "mt"), ("el-CY", "el"), ("nn-NO", "nb"), ("no", "nb")] {
        let text = saying("justifications = [\"ownership\"]");
        let scenario = good(text.replace("\"da\"", &format!("\"{tag}\"")));
        let expected = &data.justification("ownership").unwrap().texts[texts];
        assert_eq!(scenario.reason(data).as_ref(), Some(expected), "{tag}");
    }
}

#[test]
fn a_reason_may_be_left_out() {
    for text in [saying(""), saying("").replace("[objection]", "")] {
        let scenario = good(text);
        assert_eq!(scenario.objection, Objection::Empty);
        assert_eq!(scenario.reason(Data::built_in().unwrap()), None);
    }
}

#[test]
fn own_words_are_kept_as_written_but_for_the_white_space_around_them() {
    let scenario =
        good(saying("text = \"\"\"\n  Nej tak,  æøå 👩\u{200D}👧\r\nog farvel.\t \n\"\"\""));
    let data = Data::built_in().unwrap();
    assert_eq!(scenario.reason(data).unwrap(), "Nej tak,  æøå 👩\u{200D}👧\nog farvel.");
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_change_nothing() {
    let unix = saying("text = \"\"\"\nen\nto\n\"\"\"");
    let windows = format!("\u{FEFF}{}", unix.replace('\n', "\r\n"));
    assert_eq!(good(windows), good(unix));
}

#[test]
fn everything_that_is_wrong_is_said_at_once() {
    let text = r#"version = 2
acount = "karen"
account = "Karen H."
network = "facebok"
language = "dk"
country = "Danmark"
email = "karen at example.dk"
cookies = "maybe"
text = "here"

[objection]
justifications = ["out-of-contxt", "data-security", "data-security", 7, "Jeg vil ikke være med."]
text = ""
country = "DK"
"#;
    insta::assert_snapshot!(complaints(text));
}

#[test]
fn an_empty_file_says_what_is_missing() {
    insta::assert_snapshot!(complaints(""));
}

#[test]
fn wrong_types_are_named() {
    let text = r#"version = "1"
account = 7
network = ["facebook"]
language = true
country = 1.5
email = 2025-01-01
objection = "no"
"#;
    insta::assert_snapshot!(complaints(text));
}

#[test]
fn lines_that_are_no_toml_do_not_hide_what_else_is_wrong() {
    let text = "version = 1\naccount = karen\nnetwork: \"facebook\"\nlanguage = \"da\ncountry = \"DK\"\ncountry = \"XX\"\nemail = \"x\"\n[objection\njustifications = []\n";
    insta::assert_snapshot!(complaints(text));
}

#[test]
fn reasons_need_a_language_that_the_catalogue_has() {
    let tatar = saying("justifications = [\"data-security\"]").replace("\"da\"", "\"tt\"");
    insta::assert_snapshot!(complaints(tatar));
    let own = format!("text = \"{}\"", "Je ne le veux pas. ".repeat(6));
    good(saying(&own).replace("\"da\"", "\"fr\""));
}

#[test]
fn languages_and_countries_that_people_confuse_are_explained() {
    let with = |language: &str, country: &str| {
        let text = saying("").replace("\"da\"", &format!("\"{language}\""));
        complaints(text.replace("\"DK\"", &format!("\"{country}\"")))
    };
    for (language, country, hint) in [
        ("dansk", "DK", "did you mean `da`?"),
        ("danish", "DK", "did you mean `da`?"),
        ("Suomi", "FI", "did you mean `fi`?"),
        ("Norsk", "NO", "did you mean `nb`?"),
        ("dk", "DK", "did you mean `da`?"),
        ("x-klingon", "DK", "a tag of two or three letters"),
        ("", "DK", "a tag of two or three letters"),
        ("da_DK", "DK", "a tag of two or three letters"),
        ("da", "dk", "did you mean `DK`?"),
        ("da", "UK", "did you mean `GB`?"),
        ("da", "Deutschland", "did you mean `DE`?"),
        ("da", "XX", "the two-letter ISO 3166-1 code"),
        ("da", "", "the two-letter ISO 3166-1 code"),
    ] {
        let shown = with(language, country);
        assert!(shown.contains(hint), "{language} {country}: {shown}");
    }
}

#[test]
fn text_that_a_form_or_a_keyboard_would_not_take_is_refused() {
    let all = [
        "text = \"\"",
        "text = \"  \\n \"",
        "text = \"press \u{E007} enter\"",
        "text = \"press \\uE007 enter\"",
        "text = \"zero\u{200B}width\"",
        "text = \"bell \\u0007\"",
        "text = \"\"\"\nline one\ntab\there\n\"\"\"",
        "justifications = []",
    ];
    let all: String = all.iter().map(|line| complaints(saying(line))).collect();
    insta::assert_snapshot!(all);
}

#[test]
fn a_text_may_be_as_long_as_the_form_takes_and_not_one_character_longer() {
    let text = |count: usize| saying(&format!("text = \"{}\"", "æ".repeat(count)));
    assert_eq!(parse(text(5000)).unwrap().1.problems(), []);
    let shown = complaints(text(5001));
    assert!(
        shown.contains(
            "the reason has 5,001 characters, and the form is assumed to take at most 5,000"
        ),
        "{shown}"
    );
    assert!(shown.contains("shorten it by 1 character;"), "{shown}");
}

#[test]
fn a_short_text_is_a_warning_and_is_left_as_it_is() {
    let (scenario, findings) = parse(saying("text = \"Nej tak.\"")).unwrap();
    assert_eq!(scenario.reason(Data::built_in().unwrap()).unwrap(), "Nej tak.");
    insta::assert_snapshot!(render(&findings, Look::Plain));
    let hundred = format!("text = \"{}\"", "a".repeat(100));
    assert_eq!(parse(saying(&hundred)).unwrap().1.warnings(), 0);
}

#[test]
fn account_names_have_a_narrow_alphabet() {
    for name in ["a", "karen-2", "0", &"a".repeat(40)] {
        good(saying("").replace("\"karen\"", &format!("\"{name}\"")));
    }
    for name in ["", "-a", "a-", "Karen", "kärlen", "a b", "a/b", "..", "a.b", &"a".repeat(41)] {
        complaints(saying("").replace("\"karen\"", &format!("\"{name}\"")));
    }
}

#[test]
fn files_that_are_no_text_are_refused_with_one_clear_error() {
    let latin1 = saying("text = \"x\"").replace('x', "?").into_bytes();
    let latin1: Vec<u8> = latin1.into_iter().map(|b| if b == b'?' { 0xE6 } else { b }).collect();
    let utf16: Vec<u8> = std::iter::once(0xFEFF)
        .chain(saying("").encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let large = vec![b'#'; 1024 * 1024 + 1];
    let all: String = [latin1, utf16, large].iter().map(complaints).collect();
    insta::assert_snapshot!(all);
    complaints(b"\0\0\0");
    complaints([0xFF; 100]);
}

#[test]
fn hostile_files_are_answered_without_a_flood() {
    let nested = format!("x = {}", "[".repeat(100_000));
    let dotted = format!("{}x = 1", "a.".repeat(100_000));
    let keys: String = (0..10_000).map(|n| format!("key{n} = 1\n")).collect();
    let garbage = "= [ ] { , \" ' ".repeat(20_000);
    let lines = "=\n".repeat(100_000);
    let quotes = "\"".repeat(300_000);
    let same = "a=1\n".repeat(60_000);
    let line = saying(&format!("text = \"{}\u{7}\"", "a".repeat(300_000)));
    let accounts = saying("").replace("karen", &"é".repeat(100_000));
    for (name, text) in [
        ("nested", nested),
        ("dotted", dotted),
        ("keys", keys),
        ("garbage", garbage),
        ("lines", lines),
        ("quotes", quotes),
        ("same", same),
        ("line", line),
        ("accounts", accounts),
    ] {
        let shown = complaints(text);
        assert!(shown.len() < 40_000, "{name}: {}", shown.len());
    }
}

#[test]
fn no_file_makes_the_reader_panic() {
    let data = Data::built_in().unwrap();
    let examples = files(&SCENARIOS);
    let examples =
        examples.iter().filter(|(path, _)| !path.contains('/') && path.ends_with(".toml"));
    for (_, bytes) in examples {
        for at in (0..bytes.len()).step_by(3) {
            for with in [b'"', b'\n', b'[', b'=', 0, 0xFF, 0xE2, b'#'] {
                let mut changed = bytes.to_vec();
                changed[at] = with;
                for text in [&changed[..], &changed[at..], &changed[..at]] {
                    if let Err(findings) = scenario::parse(text, "x", data) {
                        render(&findings, Look::Plain);
                    }
                }
            }
        }
    }
}

#[test]
fn escape_sequences_in_a_file_do_not_reach_the_terminal() {
    let text =
        "\u{1b}]0;owned\u{7} = 1\n\"key\\u001b[2J\" = \"\u{202E}\"\naccount = \"\\u001b[31m\"\n";
    let shown = complaints(text);
    let control = |character: char| character.is_control() && character != '\n';
    assert!(!shown.contains(control), "{shown:?}");
    assert!(!shown.contains('\u{202E}'), "{shown:?}");
}

#[test]
fn neither_scenario_nor_findings_print_what_is_personal() {
    let text = saying("text = \"planted words \u{200B}\"").replace("karen@", "planted@ ");
    let findings = parse(text).unwrap_err();
    assert!(!format!("{findings:?} {findings}").contains("planted"), "{findings:?}");
    let reasons = saying("justifications = [\"planted words of mine\"]");
    assert!(!format!("{:?}", parse(reasons).unwrap_err()).contains("planted"));
    let misplaced = saying("").replace("\"DK\"", "\"planted@example.dk\"");
    assert!(!format!("{:?}", parse(misplaced).unwrap_err()).contains("planted"));
    let (scenario, _) = parse(saying("text = \"planted\"")).unwrap();
    assert!(!format!("{scenario:?}").contains("planted"));
}

#[test]
fn the_schema_on_the_disk_is_the_one_of_the_types() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/scenario.schema.json");
    let kept = std::fs::read_to_string(path).unwrap();
    let fresh = scenario::schema();
    assert_eq!(
        kept, fresh,
        "write it anew: objector check --schema > scenarios/scenario.schema.json"
    );
}

#[test]
fn every_example_passes_without_a_word_and_names_its_schema() {
    let mut examples = 0;
    for (path, bytes) in files(&SCENARIOS) {
        if path.contains('/') || !path.ends_with(".toml") {
            continue;
        }
        let (_, findings) = parse(bytes).unwrap();
        assert_eq!(findings.problems(), [], "{path}");
        assert!(bytes.starts_with(b"#:schema ./scenario.schema.json\n"), "{path}");
        examples += 1;
    }
    assert!(examples >= 4);
}

#[test]
fn a_key_that_only_stands_in_a_text_is_missing() {
    let own = "version = 1\naccount: mine\nnetwork = \"facebook\"\nlanguage = \"da\"\ncountry = 1";
    let said = complaints(format!("[objection]\ntext = \"\"\"\n{own}\n\"\"\"\n"));
    assert!(
        said.contains("no `version`, `account`, `network`, `language` and `country`"),
        "{said}"
    );
}
