//! The program's own words: each language has all of them and no more, each is used, and a person can
//! answer in theirs.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use objector::data::SCENARIOS;
use objector::human::{Question, Reply};
use objector::inert;
use objector::permission::Consent;
use objector::personal::Personal;
use objector::seal::Why;
use objector::words::{self, Tongue, Word, message};
use serde_json::Value;

use crate::fake::{Told, karens};
use crate::pages::seen_yes;
use crate::permission::preview;

/// What one message of one language is made of.
#[derive(Debug, Default, Clone, PartialEq)]
struct Parts {
    /// Everything that can be read, of every case.
    text: String,
    /// The names of what is put in.
    arguments: BTreeSet<String>,
    /// The messages that stand in it.
    messages: BTreeSet<String>,
}

/// The messages of a language, by id.
type Messages = BTreeMap<String, Parts>;

fn tongue(tag: &str) -> Tongue {
    tag.parse().unwrap()
}

/// As long as this value lives, the thread of the test speaks a language.
struct Speaking;

impl Speaking {
    fn of(tag: &str) -> Self {
        tongue(tag).speak();
        Self
    }
}

impl Drop for Speaking {
    fn drop(&mut self) {
        Tongue::ENGLISH.speak();
    }
}

fn messages(tongue: Tongue) -> Messages {
    let path = format!("words/{tongue}.ftl");
    read(&path, SCENARIOS.get_file(&path).unwrap().contents_utf8().unwrap())
}

fn read(path: &str, text: &str) -> Messages {
    let resource = parse(text).unwrap_or_else(|(_, wrong)| panic!("{path}: {wrong:?}"));
    let mut messages = Messages::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name.to_owned();
                assert!(message.attributes.is_empty(), "{path}: {id} has attributes");
                let mut parts = Parts::default();
                parts.take(&message.value.expect("a message says something"));
                assert!(messages.insert(id.clone(), parts).is_none(), "{path}: {id} twice");
            }
            Entry::Term(term) => panic!("{path}: {} is no message", term.id.name),
            Entry::Junk { content } => panic!("{path}: {content}"),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    messages
}

impl Parts {
    fn take(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.take(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.text.push_str(value),
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
                self.text.push('…');
            }
            InlineExpression::MessageReference { id, attribute: None } => {
                self.messages.insert(id.name.to_owned());
                self.text.push('…');
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            other => panic!("nobody here uses {other:?}"),
        }
    }

    /// What is typed as it is: the text between backticks.
    fn typed(&self) -> BTreeSet<&str> {
        self.text.split('`').skip(1).step_by(2).collect()
    }
}

/// How the source asks for a message: its id, and the arguments that it gives.
type Use = (String, BTreeSet<String>);

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let files = files.into_iter().filter(|path| path.extension().is_some_and(|it| it == "rs"));
    files.chain(folders.iter().flat_map(|folder| sources(folder))).collect()
}

/// Every `words!(…)` of a source, comments left out.
fn uses(text: &str) -> Vec<Use> {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code = lines.collect::<Vec<_>>().join("\n");
    code.split("words!(").skip(1).map(first_call).collect()
}

/// The id and the names of the arguments of a call whose opening bracket is gone.
fn first_call(rest: &str) -> Use {
    let mut arguments = vec![String::new()];
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    for c in rest.chars() {
        match c {
            '"' if !escaped => in_text = !in_text,
            '(' | '[' | '{' if !in_text => depth += 1,
            ')' if !in_text && depth == 0 => break,
            ')' | ']' | '}' if !in_text => depth -= 1,
            ',' if !in_text && depth == 0 => {
                arguments.push(String::new());
                continue;
            }
            _ => {}
        }
        escaped = c == '\\' && !escaped;
        arguments.last_mut().unwrap().push(c);
    }
    let mut arguments = arguments.iter().map(|argument| argument.trim());
    let id = arguments.next().unwrap().trim_matches('"').to_owned();
    let names = arguments.filter(|argument| !argument.is_empty());
    (id, names.map(|argument| argument.split(" =").next().unwrap().to_owned()).collect())
}

/// The messages that the list of forms which are not filled in names.
fn named_by_the_list_of_forms() -> Vec<Use> {
    let list = SCENARIOS.get_file("forms/elsewhere.toml").unwrap().contents_utf8().unwrap();
    let lines = list.lines().filter_map(|line| line.strip_prefix("what = \"")?.strip_suffix('"'));
    let uses: Vec<Use> = lines.map(|id| (id.to_owned(), BTreeSet::new())).collect();
    assert!(uses.len() > 20, "{}", uses.len());
    uses
}

/// What the source and the messages of a language do not agree on.
fn disagreements(messages: &Messages, uses: &[Use]) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut used: BTreeSet<&str> = Word::ALL.iter().map(|word| word.id()).collect();
    for (id, given) in uses {
        let Some(message) = messages.get(id) else {
            wrong.push(format!("{id} is asked for and not there"));
            continue;
        };
        if message.arguments != *given {
            wrong.push(format!("{id} is given {given:?} and takes {:?}", message.arguments));
        }
        used.insert(id);
        used.extend(message.messages.iter().map(String::as_str));
    }
    let unused = messages.keys().filter(|id| !used.contains(id.as_str()));
    wrong.extend(unused.map(|id| format!("{id} is used nowhere")));
    wrong
}

/// In what one language differs from English, where none may.
fn differences(english: &Messages, other: &Messages) -> Vec<String> {
    let mut wrong = Vec::new();
    for (id, message) in english {
        let Some(own) = other.get(id) else {
            wrong.push(format!("{id} is missing"));
            continue;
        };
        if own.arguments != message.arguments || own.messages != message.messages {
            wrong.push(format!("{id}: {own:?} is not made of what {message:?} is made of"));
        }
        if own.typed() != message.typed() {
            wrong.push(format!("{id}: {:?} is not {:?}", own.typed(), message.typed()));
        }
        // Short words may be the same.
        if own.text == message.text && own.text.chars().count() > 20 {
            wrong.push(format!("{id} is not translated"));
        }
    }
    let more = other.keys().filter(|id| !english.contains_key(*id));
    wrong.extend(more.map(|id| format!("{id} is no message of English")));
    wrong
}

#[track_caller]
fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_file_of_words_is_a_language_that_is_spoken() {
    let spoken: Vec<String> = Tongue::all().map(|tongue| format!("{tongue}.ftl")).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/words");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut files: Vec<String> = files.map(|name| name.into_string().unwrap()).collect();
    files.sort();
    assert_eq!(spoken, files);
    for tag in ["da", "de", "en", "sv"] {
        assert_eq!(tongue(tag).to_string(), tag);
    }
}

#[test]
fn every_language_says_all_that_english_says_of_the_same_things() {
    let english = messages(Tongue::ENGLISH);
    for tongue in Tongue::all().filter(|tongue| *tongue != Tongue::ENGLISH) {
        let wrong = differences(&english, &messages(tongue));
        none(&wrong.iter().map(|wrong| format!("{tongue}: {wrong}")).collect::<Vec<_>>());
    }

    let english =
        read("en", "a = { $b } is `c` and so on\nd = e\nf = { d } are long enough words\n");
    for bad in [
        "a = { $b } er `c`\nd = e\n",
        "a = { $b } er `c`\nd = e\nf = { d } er\ng = h\n",
        "a = { $x } er `c`\nd = e\nf = { d } er\n",
        "a = { $b } er `x`\nd = e\nf = { d } er\n",
        "a = { $b } er `c`\nd = e\nf = { a } er\n",
        "a = { $b } er `c`\nd = e\nf = { d } are long enough words\n",
    ] {
        assert_eq!(differences(&english, &read("da", bad)).len(), 1, "{bad}");
    }
    none(&differences(&english, &read("da", "a = { $b } er `c`\nd = e\nf = { d } er\n")));
}

#[test]
fn every_message_is_used_and_every_used_one_is_there_with_its_arguments() {
    let english = messages(Tongue::ENGLISH);
    let files = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let mut uses: Vec<Use> =
        files.iter().flat_map(|path| uses(&fs::read_to_string(path).unwrap())).collect();
    assert!(uses.len() > 70, "{}", uses.len());
    uses.extend(named_by_the_list_of_forms());
    none(&disagreements(&english, &uses));

    let code = "words!(\"a\", b = f(1, \")\"), c = d,);\n// words!(\"x\")\nwords!(\"e\")";
    let found = self::uses(code);
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(found, [("a".into(), names(&["b", "c"])), ("e".into(), names(&[]))]);
    let words: String = Word::ALL.iter().map(|word| format!("{} = x\n", word.id())).collect();
    for (text, wrong) in [
        ("a = { $b } { $c }\ne = x\n", 0),
        ("a = { $b }\ne = x\n", 1),
        ("a = { $b } { $c }\n", 1),
        ("a = { $b } { $c }\ne = x\nf = y\n", 1),
        ("a = { $b } { $c }\ne = { f }\nf = y\n", 0),
    ] {
        let messages = read("en", &format!("{words}{text}"));
        assert_eq!(disagreements(&messages, &found).len(), wrong, "{text}");
    }
}

/// Nothing that hides or turns the reading direction, no marks around an argument, and no line that
/// ends in white space.
#[test]
fn nothing_in_the_words_hides() {
    for tongue in Tongue::all() {
        for (id, message) in messages(tongue) {
            assert_eq!(inert::text(&message.text), message.text, "{tongue}: {id}");
            assert!(message.text.lines().all(|line| line.trim_end() == line), "{tongue}: {id}");
        }
        let _speaking = Speaking::of(&tongue.to_string());
        let said = message("sheet-label", [("label", words::Value::from("{ $x } \"æ\""))]);
        assert!(said.ends_with(": { $x } \"æ\""), "{said}");
    }
}

#[test]
fn a_word_means_the_same_wherever_it_is_a_word() {
    let mut meanings: BTreeMap<String, Word> = BTreeMap::new();
    for tongue in Tongue::all() {
        let messages = messages(tongue);
        for word in Word::ALL {
            let text = messages[word.id()].text.clone();
            assert_eq!(text, text.to_lowercase(), "{tongue}");
            let other = meanings.insert(text.clone(), word);
            assert!(other.is_none_or(|other| other == word), "{text}: {word:?} and {other:?}");
        }
    }
}

#[test]
fn a_person_answers_in_their_language_or_in_english_and_in_no_other() {
    let yes = |typed: &str| Consent::typed(&preview(), typed).is_some();
    for (tag, own, others) in [
        ("en", "send", ["skicka", "senden"]),
        ("da", "send", ["skicka", "senden"]),
        ("sv", "skicka", ["senden", "sende"]),
        ("de", "senden", ["skicka", "sende"]),
    ] {
        let _speaking = Speaking::of(tag);
        assert!(yes(own) && yes("send") && yes(&format!(" {}\t", own.to_uppercase())), "{tag}");
        assert!(!others.iter().any(|other| yes(other)), "{tag}");
        for word in Word::ALL {
            assert!(word.is(&messages(tongue(tag))[word.id()].text), "{tag}: {word:?}");
            assert!(word.is(&messages(Tongue::ENGLISH)[word.id()].text), "{tag}: {word:?}");
        }
    }
    // As some keyboards write it: the ring beside its letter.
    let _speaking = Speaking::of("da");
    assert!(Word::Open.is("A\u{30a}bn") && Word::ByHand.is(" I  HÅNDEN"));
    assert!(!Word::Open.is("abn"));
    let consent = Consent::typed(&preview(), " Send ").unwrap();
    assert_eq!(consent.word(), "send");
}

#[test]
fn every_prompt_names_its_words_and_ends_with_a_space() {
    for (tag, prompt) in [
        ("en", "Type \"send\" to submit, anything else to stop: "),
        ("da", "Skriv \"send\" for at indsende, alt andet stopper: "),
        ("sv", "Skriv \"skicka\" för att skicka in, allt annat avbryter: "),
        ("de", "Tippen Sie \"senden\" ein, um abzusenden; alles andere bricht ab: "),
    ] {
        let _speaking = Speaking::of(tag);
        assert_eq!(Question::Send.prompt(), prompt);
        assert!(!Reply::Typed(Personal::new("sende")).is(Word::Send));
    }
}

/// What a locale asks for, given as `NAME=value`.
fn locale(variables: &[&str]) -> String {
    let tongue = Tongue::of_locale(|name| {
        let mut found = variables.iter().filter_map(|it| it.split_once('='));
        found.find(|(known, _)| *known == name).map(|(_, value)| value.to_owned())
    });
    tongue.to_string()
}

#[test]
fn the_locale_picks_the_language() {
    for (variables, tag) in [
        (&[][..], "en"),
        (&["LANG=da_DK.UTF-8"], "da"),
        (&["LANG=de_AT@euro"], "de"),
        (&["LANG=sv"], "sv"),
        (&["LANG=fr_FR.UTF-8"], "en"),
        (&["LANG=C.UTF-8", "LANGUAGE=da"], "en"),
        (&["LANG=POSIX"], "en"),
        (&["LANGUAGE=da"], "en"),
        (&["LANG=da_DK", "LC_MESSAGES=sv_SE.UTF-8"], "sv"),
        (&["LANG=da_DK", "LC_MESSAGES=sv_SE.UTF-8", "LC_ALL=de_DE"], "de"),
        (&["LANG=da_DK", "LC_ALL="], "da"),
        (&["LANG=en_GB.UTF-8", "LANGUAGE=fr:da:sv"], "da"),
        (&["LANG=da_DK", "LANGUAGE="], "da"),
        (&["LANG=da_DK", "LANGUAGE=fr"], "da"),
    ] {
        assert_eq!(locale(variables), tag, "{variables:?}");
    }
}

fn objector(args: &[&str], variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_objector"));
    for name in ["OBJECTOR_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"] {
        command.env_remove(name);
    }
    command.args(args).envs(variables.iter().copied()).output().unwrap()
}

#[test]
fn a_language_that_is_not_spoken_is_refused_with_those_that_are() {
    for (args, variables) in [
        (&["--lang", "xx", "rehearse", "--list"][..], &[][..]),
        (&["rehearse", "--list", "--lang", "no"], &[]),
        (&["rehearse", "--list"], &[("OBJECTOR_LANG", "xx")]),
        (&["cases"], &[("OBJECTOR_LANG", "xx")]),
    ] {
        let output = objector(args, variables);
        assert_eq!(output.status.code(), Some(2), "{args:?} {variables:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        let all: Vec<String> = Tongue::all().map(|tongue| tongue.to_string()).collect();
        assert!(said.contains(&format!("the program speaks {}", all.join(", "))), "{said}");
    }
    for (args, variables) in [
        (&["--lang", "de-AT", "rehearse", "--list"][..], &[("OBJECTOR_LANG", "xx")][..]),
        (&["rehearse", "--list"], &[("LC_ALL", "xx_XX.UTF-8")]),
        (&["rehearse", "--list"], &[("OBJECTOR_LANG", "SV")]),
        (&["rehearse", "--list"], &[("OBJECTOR_LANG", "")]),
    ] {
        assert_eq!(objector(args, variables).status.code(), Some(0), "{args:?} {variables:?}");
    }
}

#[test]
fn a_whole_conversation_in_danish() {
    let _speaking = Speaking::of("da");
    let told = karens()
        .logged_in()
        .asked(Question::HowToGoOn, "Fortsæt")
        .asked(Question::WhoseAccount, "min egen")
        .yes()
        .answered("Vi har set din besked.")
        .asked(Question::Received, "JA")
        .run();
    told.exits(0).pressed_once();
    insta::assert_snapshot!(told.conversation());
}

#[test]
fn in_danish_an_english_yes_is_a_yes_and_a_swedish_one_is_none() {
    let _speaking = Speaking::of("da");
    let story = || karens().logged_in().yes().answered("Vi har set din besked.");
    let english = story()
        .asked(Question::HowToGoOn, "go on")
        .asked(Question::WhoseAccount, "mine")
        .asked(Question::Received, "yes");
    english.run().exits(0).pressed_once();
    story().asked(Question::HowToGoOn, "fortsätt").run().exits(4).sent_nothing();
    // What was asked about the account's owner was answered with a name, and nobody agreed.
    let other = story().asked(Question::HowToGoOn, "fortsæt");
    let other = other.asked(Question::WhoseAccount, "mitt eget");
    other.asked(Question::HolderAgrees, "einverstanden").run().exits(4).sent_nothing();
}

#[test]
fn one_is_said_otherwise_than_many() {
    for (tag, one, two) in [
        ("en", "1 request that", "2 requests that"),
        ("da", "1 forespørgsel med", "2 forespørgsler med"),
        ("sv", "1 begäran med", "2 begäranden med"),
        ("de", "1 Anfrage mit Ihren Worten wurde", "2 Anfragen mit Ihren Worten wurden"),
    ] {
        let _speaking = Speaking::of(tag);
        for (count, begins) in [(1, one), (2, two), (1_000, "1000 ")] {
            let said = Why::CarriesWords.told(count);
            assert!(said.starts_with(begins), "{tag}: {said}");
        }
    }
}

/// A journal without the hashes that chain its lines.
fn journal(told: &Told) -> Vec<Value> {
    let lines = told.journal_text();
    let lines = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let mut lines: Vec<Value> = lines.collect();
    for line in &mut lines {
        let chained = |name: &str| name == "prev" || name.ends_with("sha256");
        line.as_object_mut().unwrap().retain(|name, _| !chained(name));
    }
    lines
}

#[test]
fn of_an_archive_only_sentences_are_in_the_persons_language() {
    let stopped = || karens().asked(Question::Send, "no").run();
    let sent = || karens().yes().answered(seen_yes()).run();
    let english = [stopped(), sent()];
    let danish = {
        let _speaking = Speaking::of("da");
        [stopped(), sent()]
    };
    let journals = |[stopped, sent]: &[Told; 2]| {
        let mut lines = journal(stopped);
        let what = lines.iter_mut().find_map(|line| line.get_mut("what")).unwrap().take();
        (what, lines, journal(sent))
    };
    let (ours, theirs) = (journals(&english), journals(&danish));
    assert_eq!(
        (ours.0.as_str(), theirs.0.as_str()),
        (Some("you did not type \"send\""), Some("du skrev ikke \"send\""))
    );
    assert_eq!((ours.1, ours.2), (theirs.1, theirs.2));

    let lines = |[_, sent]: &[Told; 2]| {
        let summary = sent.in_bag("00-summary.txt");
        summary.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let (ours, theirs) = (lines(&english), lines(&danish));
    let differ = ours.into_iter().zip(theirs).filter(|(ours, theirs)| ours != theirs);
    insta::assert_debug_snapshot!(differ.collect::<Vec<_>>());
}

const BAD: &str = "version = 1\naccount = \"Karen!\"\nnetwork = \"fasebook\"\nlanguage = \"dk\"\n\
                   email = 7\n\n[objection]\ntext = \"Nej\u{200b}\"\ncolour = \"red\"\n";

#[test]
fn what_is_wrong_with_a_file_is_said_in_danish_and_a_check_of_it_in_english() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("karen.toml");
    fs::write(&file, BAD).unwrap();
    let file = file.to_str().unwrap();
    let said = |args: &[&str]| {
        let output = objector(args, &[("LANG", "da_DK.UTF-8"), ("NO_COLOR", "1")]);
        assert_eq!(output.status.code(), Some(3), "{args:?}");
        String::from_utf8(output.stderr).unwrap().replace(file, "karen.toml")
    };
    insta::assert_snapshot!(said(&["run", file]));
    let checked = said(&["check", file]);
    assert!(checked.contains("error: the file has no `country`"), "{checked}");
}
