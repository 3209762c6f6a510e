//! A data file makes sound data, or everything that is wrong with it is said.

#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use objector::data::{Data, SCENARIOS, files};
use objector::form::{PLACES, Pack, Part};
use objector::language::{Language, Meaning};
use objector::own_pack::OwnPack;
use objector_fuzz::{must_be_inert, must_be_presentable, of_repository, plant};

/// What the file under test is read with: both packs, two small tables and one language.
const OTHERS: [&str; 3] =
    ["forms/facebook-ai/form.toml", "forms/instagram-ai/form.toml", "languages/da.toml"];
const REASONS: &str = "tag\tname\tenglish\tnative reader\nda\tdansk\tDanish\tyes\n";
const COUNTRIES: &str = "code\tda\nDK\tDanmark\nSE\tSverige|Konungariket Sverige\n";

/// What a person may add to what is built in.
const OWN: [&str; 2] = [
    "id = \"facebook-ai\"\n\n[[names]]\nkind = \"reason\"\nname = \"why\"\n",
    "tag = \"qaa\"\nname = \"mine\"\n\n[[words]]\nmeans = \"reason-label\"\ntext = \"zaipo sota\"\n",
];

fuzz_target!(
    init: plant(seeds()),
    |bytes: &[u8]| {
        let path = path_of(bytes);
        let mut all = vec![(path.as_str(), bytes)];
        all.extend(others().iter().copied().filter(|(other, _)| *other != path));
        match Data::read(&all) {
            Ok(data) => must_be_sound(&data),
            Err(bad) => {
                assert!(!bad.findings().is_empty());
                for findings in bad.findings() {
                    assert!(findings.errors() > 0);
                    must_be_presentable(findings);
                }
            }
        }
        match OwnPack::read("mine".into(), &[(path, bytes.to_vec())], built_in()) {
            Ok(own) => must_add_and_widen_nothing(&own),
            Err(bad) => bad.iter().for_each(must_be_presentable),
        }
    }
);

fn built_in() -> &'static Data {
    Data::built_in().expect("the repository's data is sound")
}

fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = of_repository("scenarios/forms", ".toml");
    seeds.extend(OWN.map(|text| text.as_bytes().to_vec()));
    seeds.extend(of_repository("scenarios/languages", ".toml"));
    seeds.extend(of_repository("scenarios", ".tsv"));
    for reason in of_repository("scenarios/justifications", ".toml") {
        // Read beside Danish alone, a reason has its Danish text alone.
        let text = String::from_utf8(reason).expect("the repository holds text");
        let kept = text.lines().filter(|line| !is_foreign(line));
        seeds.push(kept.flat_map(|line| [line, "\n"]).collect::<String>().into_bytes());
    }
    seeds
}

/// Whether a line of a reason is its text in another language than Danish.
fn is_foreign(line: &str) -> bool {
    line.as_bytes().get(2..5) == Some(b" = ") && !line.starts_with("da")
}

fn others() -> &'static [(&'static str, &'static [u8])] {
    static OF_REPOSITORY: OnceLock<Vec<(&str, &[u8])>> = OnceLock::new();
    OF_REPOSITORY.get_or_init(|| {
        let mut others = files(&SCENARIOS);
        others.retain(|(path, _)| OTHERS.contains(path));
        others.push(("countries.tsv", COUNTRIES.as_bytes()));
        others.push(("reasons.tsv", REASONS.as_bytes()));
        others
    })
}

/// Where a file belongs that calls itself what it does.
fn path_of(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let says = |key: &str| {
        let value = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = \""))?;
        value.split('"').next().map(str::to_owned)
    };
    let language = says("tag").map(|tag| format!("languages/{tag}.toml"));
    let reason = || Some(format!("justifications/{}.toml", says("slug")?));
    let form = || Some(format!("forms/{}/form.toml", says("id")?));
    let table = if text.contains("native reader") { "reasons.tsv" } else { "countries.tsv" };
    language.or_else(reason).or_else(form).unwrap_or_else(|| table.to_owned())
}

fn must_be_sound(data: &Data) {
    data.languages.iter().for_each(must_say_everything);
    data.packs.iter().for_each(must_stay_in_its_place);
    for reason in &data.justifications {
        for (tag, text) in &reason.texts {
            assert!((100..=400).contains(&text.chars().count()));
            must_be_inert(text);
            let language = data.written_in(tag).expect("a text is in a language of the reasons");
            assert_eq!(reason.text(language), Some(text.as_str()));
        }
    }
    for country in data.countries.all() {
        assert_eq!(data.country(&country.code).map(|it| &it.code), Some(&country.code));
        for name in country.names("da") {
            assert!(data.country_named(name).is_some(), "{name}");
        }
    }
}

fn must_say_everything(language: &Language) {
    for meaning in Meaning::ALL {
        assert!(language.words.iter().any(|words| words.means == meaning));
    }
    for words in &language.words {
        let source = words.source.as_deref().unwrap_or("inferred");
        assert!(!words.text.trim().is_empty() && !source.trim().is_empty());
        must_be_inert(&words.text);
        must_be_inert(source);
        assert!(!words.text.contains('\n'));
    }
}

/// A file adds something, and nothing that is built in is called otherwise by it.
fn must_add_and_widen_nothing(own: &OwnPack) {
    assert!(own.files.iter().all(|file| file.adds > 0));
    for pack in &built_in().packs {
        for part in Part::ALL {
            for name in own.names(&pack.id, part) {
                assert_eq!(pack.names.kind_of(name), None, "{name:?}");
                must_be_inert(name);
            }
        }
    }
}

/// Hosts and paths are compiled in, and no file widens them.
fn must_stay_in_its_place(pack: &Pack) {
    let place = PLACES.iter().find(|place| place.id == pack.id).expect("it has a place");
    assert!(pack.answers.contains(&Meaning::Acknowledged));
    assert!(pack.reason_limit.as_ref().is_none_or(|it| (1..=100_000).contains(&it.characters)));
    for address in &pack.addresses {
        let start = format!("https://{}{}", place.host, place.path);
        let number = address.url.as_str().strip_prefix(&start).expect("it is in its place");
        assert!(!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()));
    }
    for submit in &pack.submit_paths {
        let joined = pack.addresses.first().map(|it| it.url.join(&submit.path).expect("a path"));
        assert!(joined.is_none_or(|url| url.host_str() == Some(place.host)));
    }
}
