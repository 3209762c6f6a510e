//! The data that is compiled into the program.

use std::collections::{BTreeSet, HashSet};
use std::path::Path;

use objector::data::{Data, SCENARIOS, files};
use objector::language::{Meaning, folded};
use objector::report::{Look, render};

/// The official languages of the European Union, Norwegian and Icelandic.
const SPOKEN: [&str; 26] = [
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "is", "it", "lt",
    "lv", "mt", "nb", "nl", "pl", "pt", "ro", "sk", "sl", "sv",
];

fn data() -> &'static Data {
    Data::built_in().unwrap_or_else(|bad| {
        let shown: String = bad.findings().iter().map(|f| render(f, Look::Plain)).collect();
        panic!("{shown}")
    })
}

/// Everything that is wrong when `text` stands in for the file of the program at `path`.
fn wrong_with(path: &str, text: &str) -> String {
    let mut all: Vec<(&str, &[u8])> = files(&SCENARIOS);
    all.retain(|(known, _)| *known != path);
    all.push((path, text.as_bytes()));
    let bad = Data::read(&all).expect_err("the file is bad");
    bad.findings().iter().map(|findings| render(findings, Look::Plain)).collect()
}

/// The files on the disk below a folder of `scenarios/`.
fn names_in(folder: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios").join(folder);
    let entries = std::fs::read_dir(path).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn every_file_on_the_disk_is_in_the_program() {
    let packs: Vec<_> = data().packs.iter().map(|pack| pack.id.clone()).collect();
    let mut forms = names_in("forms");
    forms.retain(|name| name != "elsewhere.toml");
    assert_eq!(packs, forms);
    assert!(!data().elsewhere.is_empty());
    let languages = data().languages.iter();
    let languages: Vec<_> = languages.map(|language| format!("{}.toml", language.tag)).collect();
    assert_eq!(languages, names_in("languages"));
    let reasons: Vec<_> = data().slugs().map(|slug| format!("{slug}.toml")).collect();
    assert_eq!(reasons, names_in("justifications"));
    assert_eq!(reasons.len(), 15);
}

#[test]
fn every_reason_is_there_in_every_language_and_no_two_are_equal() {
    let mut seen = HashSet::new();
    for justification in &data().justifications {
        let tags: Vec<_> = justification.texts.keys().collect();
        assert_eq!(tags, SPOKEN, "{}", justification.slug);
        for text in justification.texts.values() {
            assert!(seen.insert(folded(text)), "twice: {text}");
            assert!(text.ends_with('.'), "{text}");
        }
    }
}

#[test]
fn all_fifteen_reasons_together_are_not_too_long_for_any_form() {
    for tag in SPOKEN {
        let texts = data().justifications.iter().map(|reason| reason.texts[tag].as_str());
        let together = texts.collect::<Vec<_>>().join(" ").chars().count();
        for pack in &data().packs {
            let limit = pack.reason_limit.as_ref().unwrap();
            assert!(together <= limit.characters, "{tag}: {together}");
        }
    }
}

#[test]
fn all_reasons_but_those_in_four_languages_await_a_native_reader() {
    let read = data().written_in.iter().filter(|language| !language.awaits_native_reader);
    let read: Vec<_> = read.map(|language| language.tag.as_str()).collect();
    assert_eq!(read, ["da", "de", "en", "sv"]);
    assert_eq!(data().written_in.len(), SPOKEN.len());
}

#[test]
fn the_reasons_with_a_caution_are_those_that_claim_something() {
    let with_caution: Vec<_> = data()
        .justifications
        .iter()
        .filter(|justification| justification.caution.is_some())
        .map(|justification| justification.slug.as_str())
        .collect();
    let expected = [
        "commercial-compensation",
        "ethics-explicit-consent",
        "no-consent-purpose",
        "ownership",
        "withdrawn-consent-consistency",
    ];
    assert_eq!(with_caution, expected);
}

#[test]
fn only_what_somebody_saw_can_decide_an_outcome() {
    let mut deciding = Vec::new();
    for language in &data().languages {
        for words in language.words.iter().filter(|words| words.is_sourced()) {
            let decides = [
                Meaning::Acknowledged,
                Meaning::NotTaken,
                Meaning::AlreadyObjected,
                Meaning::NotOffered,
            ];
            if decides.contains(&words.means) {
                deciding.push(format!("{} {}: {}", language.tag, words.means.as_str(), words.text));
            }
        }
    }
    insta::assert_snapshot!(deciding.join("\n"));
}

#[test]
fn the_notice_about_earlier_objections_is_small_print_and_no_answer() {
    let notice = folded("If you've already objected, you don't need to submit another request");
    let meanings: Vec<_> = data()
        .languages
        .iter()
        .flat_map(|language| &language.words)
        .filter(|words| folded(&words.text) == notice)
        .map(|words| words.means)
        .collect();
    assert_eq!(meanings, [Meaning::SmallPrint]);
}

#[test]
fn the_first_address_is_the_one_of_the_policys_notice() {
    let first: Vec<_> = data().packs.iter().map(|pack| pack.addresses[0].url.as_str()).collect();
    assert_eq!(
        first,
        [
            "https://www.facebook.com/help/contact/6359191084165019",
            "https://help.instagram.com/contact/233964459562201",
        ]
    );
}

#[test]
fn all_countries_are_there_and_every_name_means_one_of_them() {
    assert_eq!(data().countries.all().len(), 249);
    let mut seen = HashSet::new();
    let mut of_no_one = BTreeSet::new();
    for country in data().countries.all() {
        assert!(country.languages().eq(SPOKEN), "{}", country.code);
        for tag in SPOKEN {
            for name in country.names(tag) {
                assert!(seen.insert((tag, folded(name))), "{tag}: {name} is named twice");
                match data().country_named(name) {
                    Some(meant) => assert_eq!(meant.code, country.code, "{tag}: {name}"),
                    None => drop(of_no_one.insert(name.as_str())),
                }
                // Else the name of one would be taken for the code of another.
                let as_code = data().country(&name.to_uppercase());
                assert!(as_code.is_none_or(|other| other.code == country.code), "{tag}: {name}");
            }
        }
    }
    // Norwegians call one of the two so, and Poles the other.
    assert_eq!(Vec::from_iter(of_no_one), ["Kongo"]);
}

#[test]
fn a_country_is_known_by_what_lists_call_it() {
    for (name, code) in [
        ("Tyskland", "DE"),
        ("Tschechische Republik", "CZ"),
        ("Czech Republic", "CZ"),
        ("Czechia", "CZ"),
        ("holland", "NL"),
        ("The Netherlands", "NL"),
        ("Madalmaad", "NL"),
        ("Türkiye", "TR"),
        ("TURKEY", "TR"),
        ("Yhdistynyt kuningaskunta", "GB"),
        ("Великобритания", "GB"),
        ("Ghearmáin", ""),
        ("an Ghearmáin", "DE"),
        ("Gearmáin", "DE"),
        ("il-Ġermanja", "DE"),
        ("Ġermanja", "DE"),
        ("Polônia", "PL"),
        ("Polónia", "PL"),
        ("Austerrike", "AT"),
        ("Korea, Republic of", "KR"),
        ("Cote d'Ivoire", "CI"),
        ("Côte d\u{2019}Ivoire", "CI"),
    ] {
        let meant = data().country_named(name).map_or("", |country| country.code.as_str());
        assert_eq!(meant, code, "{name}");
    }
    assert!(data().country("XX").is_none());
}

#[test]
fn a_bad_form_pack_says_everything_at_once() {
    let text = r#"
id = "facebook-ai"
name = " "
last_seen_live = "never"
colour = "blue"
answers = ["submit"]

[reason]
longest = 0
inferred = true
source = "GHACKS"

[[addresses]]
url = "http://www.facebook.com/help/contact/1"
source = "x"

[[addresses]]
url = "https://www.facebook.com.example.org/help/contact/1"
source = "x"

[[addresses]]
url = "https://www.facebook.com:8443/help/contact/1"
source = "x"

[[addresses]]
url = "https://www.facebook.com/login.php"

[[names]]
kind = "emial"
name = "email"

[[cookies]]
says = "everything"
name = "c_user"

[[submit]]
path = "//example.org/submit"
inferred = true

[[parts]]
part = "email"
presence = "often"
inferred = false
"#;
    insta::assert_snapshot!(wrong_with("forms/facebook-ai/form.toml", text));
}

#[test]
fn a_bad_sign_of_a_wall_and_a_bad_cookie_button_are_said() {
    let path = "forms/facebook-ai/form.toml";
    let files = files(&SCENARIOS);
    let (_, pack) = files.iter().find(|(known, _)| *known == path).unwrap();
    let (pack, _) = std::str::from_utf8(pack).unwrap().split_once("\n[[walls]]").unwrap();
    let bad = r#"
[[walls]]
wall = "captcha"
path = "captcha"
source = "x"

[[walls]]
wall = "log-in"
path = "/login/"
source = "x"

[[walls]]
wall = "log-in"
field = "email"
source = "x"

[[walls]]
wall = "two-step"
path = "two_factor"
field = "code"
source = "x"

[[walls]]
wall = "checkpoint"
path = "checkpoint/1"
source = "x"

[[walls]]
wall = "locked"
path = "checkpoint/1"
inferred = true

[[cookie_buttons]]
press = "manage"
attribute = "title"
value = "x"

[[cookie_buttons]]
press = "accept"
attribute = "class"
value = "x"
source = "x"
"#;
    let shown = wrong_with(path, &format!("{pack}{bad}"));
    let errors: Vec<&str> = shown.lines().filter(|line| line.starts_with("error")).collect();
    insta::assert_snapshot!(errors.join("\n"));
}

#[test]
fn a_pack_cannot_name_another_form_or_folder() {
    let shown = wrong_with("forms/other/form.toml", "id = \"facebook-ai\"\n");
    assert!(shown.contains("`id` must be the name of the folder"), "{shown}");
    let shown = wrong_with("forms/other/form.toml", "id = \"other\"\n");
    assert!(shown.contains("there is no form `other`"), "{shown}");
}

#[test]
fn a_bad_shape_of_a_form_is_said() {
    let path = "forms/facebook-ai/form.toml";
    let files = files(&SCENARIOS);
    let (_, pack) = files.iter().find(|(known, _)| *known == path).unwrap();
    let (pack, rest) = std::str::from_utf8(pack).unwrap().split_once("\n[[models]]").unwrap();
    let (_, rest) = rest.split_once("\n# Names").unwrap();
    let bad = |table: &str| {
        let shown = wrong_with(path, &format!("{pack}\n[[models]]\n{table}\n# Names{rest}"));
        shown.lines().next().unwrap().to_owned()
    };
    let sure = "name = \"x\"\ninferred = true\n";
    assert!(bad(&format!("{sure}controls = [\"mail line\"]")).contains("a control is a part"));
    assert!(bad(&format!("{sure}controls = []")).contains("a form without controls"));
    assert!(bad(sure).contains("has no `controls`"));
    assert!(bad("name = \"x\"\ncontrols = [\"email line\"]").contains("says neither"));
    let twice =
        format!("{sure}controls = [\"email line\"]\n[[models]]\n{sure}controls = [\"email line\"]");
    assert!(bad(&twice).contains("this shape is listed twice"));
}

#[test]
fn a_form_that_is_not_filled_in_has_an_address_of_metas_and_says_where_it_is_known_from() {
    let wrong = |table: &str| wrong_with("forms/elsewhere.toml", &format!("[[forms]]\n{table}"));
    let good = "id = \"x\"\nwhat = \"x\"\nsource = \"x\"\n";
    for url in [
        "http://www.facebook.com/help/contact/1",
        "https://www.facebook.com.example/help/contact/1",
        "https://u@www.facebook.com/help",
        "https://www.facebook.com:8443/help",
        "https://www.facebook.com/help?next=x",
        "https://facebook.com/help",
        "nonsense",
    ] {
        let shown = wrong(&format!("{good}url = \"{url}\""));
        assert!(shown.contains("this is no address of Meta's"), "{url}: {shown}");
    }
    let shown = wrong("id = \"x\"\nwhat = \"x\"\n");
    assert!(shown.contains("has no `source`"), "{shown}");
    let shown = wrong(&format!("{good}[[forms.asks]]\nwhat = \"x\""));
    assert!(shown.contains("says neither `source` nor"), "{shown}");
    let shown = wrong(&format!("{good}[[forms]]\n{good}"));
    assert!(shown.contains("this form is listed twice"), "{shown}");
}

#[test]
fn a_bad_language_says_everything_at_once() {
    let text = r#"
tag = "no_such"
name = "norsk"

[[words]]
means = "submit"
text = "Send"
source = "x"
inferred = true

[[words]]
means = "sumbit"
text = ""
source = "x"

[[words]]
means = "acknowledged"
text = "Vi  har mottatt innsigelsen."
source = "x"

[[words]]
means = "small-print"
text = "vi har mottatt innsigelsen"
inferred = true
"#;
    insta::assert_snapshot!(wrong_with("languages/nb.toml", text));
}

#[test]
fn a_bad_reason_says_everything_at_once() {
    let text = r#"
slug = "owner-ship"
caution = ""

[texts]
en = "Too short."
da = "   "
sv = 3
tlh = "ghobe'"
"#;
    insta::assert_snapshot!(wrong_with("justifications/ownership.toml", text));
}

#[test]
fn a_reason_that_says_what_another_says_is_refused() {
    let files = files(&SCENARIOS);
    let (_, bytes) = files.iter().find(|(path, _)| path.ends_with("/ownership.toml")).unwrap();
    let text = std::str::from_utf8(bytes).unwrap().replace("\"ownership\"", "\"zzz\"");
    let shown = wrong_with("justifications/zzz.toml", &text);
    assert!(shown.contains("a text is the same as one of `ownership`"), "{shown}");
}

#[test]
fn a_pack_with_bad_routes_says_everything_at_once() {
    let good = SCENARIOS.get_file("forms/facebook-ai/form.toml").unwrap().contents_utf8().unwrap();
    let start = good.find("[[routes]]").unwrap();
    let end = good.find("# What the form holds").unwrap();
    let bad = r#"
[[routes]]
name = "by another host"
start = "https://facebook.example/privacy/center"
steps = ["objection", "jump"]
inferred = true

[[routes]]
name = " "
start = "https://www.facebook.com:444/privacy/center"
steps = []
inferred = true

[[routes]]
name = "twice"
start = "https://help.meta.com/support/privacy/"
steps = ["objection", "objection"]
after = "dinner"
clicks = 3
source = "OTA-FB"
"#;
    let text = format!("{}{bad}{}", &good[..start], &good[end..]);
    insta::assert_snapshot!(wrong_with("forms/facebook-ai/form.toml", &text));
}

#[test]
fn a_missing_pack_and_a_bad_country_are_refused() {
    let mut all: Vec<(&str, &[u8])> = files(&SCENARIOS);
    all.retain(|(path, _)| !path.starts_with("forms/instagram-ai"));
    let bad = Data::read(&all).unwrap_err();
    assert!(format!("{:?}", bad.findings()).contains("the form pack is missing"));
    let mut all: Vec<(&str, &[u8])> = files(&SCENARIOS);
    all.retain(|(path, _)| *path != "reasons.tsv");
    let bad = Data::read(&all).unwrap_err();
    assert!(format!("{:?}", bad.findings()).contains("may hold nothing"));
    let shown = wrong_with("countries.tsv", "code\ten\tda\nDK\tDenmark\nAA\t|\t x\nsweden\tS\tS\n");
    insta::assert_snapshot!(shown);
}

#[test]
fn a_bad_table_of_the_reasons_languages_says_everything_at_once() {
    let text = "tag\tname\tenglish\tnative reader\nda\tdansk\tDanish\tyes\n\
                da|da-DK\tdansk\tDanish\tyes\nno_such\tx\tX\tyes\nsv\tsvenska\tSwedish\t\n\
                de\t \tGerman\tyes\nen\tEnglish\tEnglish\tperhaps\nis\tis\tIcelandic\n";
    let shown = wrong_with("reasons.tsv", text);
    let of_the_table = shown.split("\n\n").filter(|problem| problem.contains("reasons.tsv"));
    insta::assert_snapshot!(of_the_table.collect::<Vec<_>>().join("\n\n"));
}
