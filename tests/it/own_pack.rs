//! A pack of the person's own: what it may hold, what it finds, and what it never touches.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use objector::capture;
use objector::commands::own_pack;
use objector::data::Data;
use objector::drift::report;
use objector::fields::{Form, FormProblem};
use objector::human::Question;
use objector::judge::{Before, Judgement, judge};
use objector::own_pack::OwnPack;
use objector::plan::Plan;
use objector::preview::{FieldKind, FoundBy};
use objector::recognise::{Place, recognise};
use objector::report::{Look, render};
use objector::survey::Survey;
use serde_json::Value;
use tempfile::TempDir;

use crate::fake::karens;
use crate::pages::{address_of, bare_form, karen, page, plan, saved};

const FORM: &str = "forms/facebook-ai/form.toml";
const LANGUAGE: &str = "languages/qaa.toml";

/// What the reason is called on the saved form in unknown words.
const REASON: &str = "Fotou bosou boudou sota videa vozedouka pitidou zeaza";

/// A pack of these files, or everything that is wrong with them, as a person reads it.
fn read(files: &[(&str, &str)]) -> Result<OwnPack, String> {
    let files: Vec<(String, Vec<u8>)> =
        files.iter().map(|(path, text)| ((*path).into(), (*text).into())).collect();
    let read = OwnPack::read("mine".into(), &files, Data::built_in().unwrap());
    read.map_err(|bad| bad.iter().map(|findings| render(findings, Look::Plain)).collect())
}

/// A language that nobody speaks, with these words.
pub(crate) fn words(words: &[(&str, &str)]) -> OwnPack {
    let words = words.iter().map(|(means, text)| {
        format!("\n[[words]]\nmeans = \"{means}\"\ntext = {}\n", Value::from(*text))
    });
    let text = format!("tag = \"qaa\"\nname = \"invented\"\n{}", words.collect::<String>());
    read(&[(LANGUAGE, &text)]).unwrap_or_else(|bad| panic!("{bad}"))
}

/// The names of these kinds for Facebook's form.
pub(crate) fn names(names: &[(&str, &str)]) -> OwnPack {
    let names = names.iter().map(|(kind, name)| {
        format!("\n[[names]]\nkind = \"{kind}\"\nname = {}\n", Value::from(*name))
    });
    let text = format!("id = \"facebook-ai\"\n{}", names.collect::<String>());
    read(&[(FORM, &text)]).unwrap_or_else(|bad| panic!("{bad}"))
}

pub(crate) fn with(own: OwnPack) -> Plan {
    let mut plan = plan(karen());
    plan.own = Some(Arc::new(own));
    plan
}

/// A saved form in unknown words, with two long texts of which nothing tells which is the reason.
fn two_texts() -> Survey {
    let mut survey = saved("unknown-words-2024-script");
    survey.controls.iter_mut().filter(|it| it.tag == "textarea").for_each(|it| it.required = false);
    survey
}

/// A form of which nothing tells the reason and the button.
fn nothing_tells() -> Survey {
    let draft = page().form().line("Email").named("email").required().holding("karen@example.dk");
    draft.long("Zofea").long("Teloura").button("Zaipo").button("Zuvo").survey()
}

fn found_by(survey: &Survey, plan: &Plan, kind: FieldKind) -> Option<(String, FoundBy)> {
    let form = Form::find(survey, plan).ok()?;
    let field = form.fields.iter().find(|field| field.kind == kind)?;
    Some((survey.controls[field.control].name.clone(), field.found_by))
}

#[test]
fn what_nothing_told_apart_is_found_by_a_word_or_a_name_of_the_persons_own() {
    let survey = two_texts();
    let bare = plan(karen());
    let place = recognise(&survey, &bare.address, &bare);
    let Place::SomethingElse(problems) = &place else { panic!("this is {place:?}") };
    assert!(matches!(problems.as_slice(), [FormProblem::Ambiguous(FieldKind::Reason, _)]));
    let found = Some((REASON.to_owned(), FoundBy::OwnPack));
    let own = with(words(&[("reason-label", REASON)]));
    assert_eq!(found_by(&survey, &own, FieldKind::Reason), found);
    let mut survey = survey;
    let reason = survey.controls.iter_mut().find(|control| control.name == REASON).unwrap();
    reason.html_name = Some("why_not".into());
    let own = with(names(&[("reason", "why_not")]));
    assert_eq!(found_by(&survey, &own, FieldKind::Reason), found);
}

/// The button of the saved form is found by structure alone; a word of the person's own goes before.
#[test]
fn it_goes_before_inferred_words_and_structure_and_behind_all_else() {
    let own = with(words(&[("submit", "Zaipo"), ("reason-label", "Zofea")]));
    let form = Form::find(&saved("unknown-words-2024-script"), &own).unwrap();
    assert_eq!(form.submit_found_by, FoundBy::OwnPack);
    let reason = |page: crate::pages::Draft| {
        let survey = page.submit("Submit").survey();
        found_by(&survey, &own, FieldKind::Reason).unwrap()
    };
    let draft = || page().form().email("Email").named("email").long("Zofea");
    let inferred = "Tell us how this processing affects you";
    assert_eq!(reason(draft().long(inferred)), ("Zofea".into(), FoundBy::OwnPack));
    let sourced = "Please tell us how this processing impacts you";
    assert_eq!(reason(draft().long(sourced)), (sourced.into(), FoundBy::Words));
    let named = draft().long("Teloura").named("user_comment");
    assert_eq!(reason(named), ("Teloura".into(), FoundBy::Name));
}

/// A pack that calls every control and button of a page by every meaning, and a field's name by each kind.
fn perverse(survey: &Survey, shift: usize) -> Option<OwnPack> {
    const MEANS: [&str; 7] = [
        "email-label",
        "country-label",
        "reason-label",
        "other-text-label",
        "code-label",
        "submit",
        "confirm-code",
    ];
    let labels = survey.controls.iter().map(|it| &it.name);
    let labels = labels.chain(survey.buttons.iter().map(|it| &it.name));
    let labels = labels.chain(survey.blocks.iter().map(|it| &it.text));
    let files: Vec<(String, Vec<u8>)> = labels
        .filter(|label| label.trim() == label.as_str() && !label.is_empty())
        .enumerate()
        .map(|(number, label)| {
            let (tag, means) = (format!("qa{}", char::from(b'a' + (number % 20) as u8)), MEANS[(number + shift) % 7]);
            let text = format!(
                "tag = \"{tag}-x-{number}\"\nname = \"x\"\n[[words]]\nmeans = \"{means}\"\ntext = {}\n",
                Value::from(label.as_str())
            );
            (format!("languages/{tag}-x-{number}.toml"), text.into_bytes())
        })
        .filter(|file| OwnPack::read("x".into(), std::slice::from_ref(file), Data::built_in().unwrap()).is_ok())
        .collect();
    OwnPack::read("x".into(), &files, Data::built_in().unwrap()).ok()
}

/// Whatever a pack of one's own says, what better evidence found is found the same, a page that is no form
/// of Meta's is what it was, and so is whatever ends a run.
#[test]
fn no_word_of_the_persons_own_changes_what_better_evidence_tells_or_where_we_are() {
    let bare = plan(karen());
    let kind = |place: &Place| format!("{place:?}").split(['(', ' ']).next().unwrap().to_owned();
    let mut tried = 0;
    for entry in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/surveys")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let survey = saved(name.trim_end_matches(".json"));
        let address = address_of(&survey);
        let before = recognise(&survey, &address, &bare);
        for shift in 0..7 {
            let Some(own) = perverse(&survey, shift) else { continue };
            tried += 1;
            let own = with(own);
            let now = recognise(&survey, &address, &own);
            match (&before, &now) {
                (Place::Form(before), Place::Form(now)) => {
                    for field in before.fields.iter().filter(|it| it.found_by < FoundBy::OwnPack) {
                        assert_eq!(
                            now.meaning(field.control),
                            (field.kind, field.found_by),
                            "{name}"
                        );
                    }
                    if before.submit_found_by < FoundBy::OwnPack {
                        assert_eq!(now.submit, before.submit, "{name}");
                    }
                }
                (
                    Place::Form(_) | Place::SomethingElse(_),
                    Place::Form(_) | Place::SomethingElse(_),
                ) => {}
                _ => assert_eq!(kind(&before), kind(&now), "{name}"),
            }
        }
    }
    assert!(tried > 100, "{tried}");
}

#[test]
fn everything_that_is_wrong_with_a_pack_of_the_persons_own_is_said_at_once() {
    let form = r#"
id = "facebook-ai"
name = "Facebook"
answers = ["acknowledged"]
colour = "blue"

[[addresses]]
url = "https://www.facebook.com.example/help/contact/1"

[[names]]
kind = "token"
name = "anything"

[[names]]
kind = "reason"
name = "email"

[[names]]
kind = "reason"
name = "why_not"
source = "a friend"

[[names]]
kind = "email"
name = " "

[[names]]
kind = "mail"
name = "lsd_of_mine"
"#;
    let language = r#"
tag = "it"
name = "italiano"

[[words]]
means = "acknowledged"
text = "Fatto"

[[words]]
means = "cookies-accept"
text = "Zofea"

[[words]]
means = "cancel"
text = "Zaipo"

[[words]]
means = "submit"
text = "Invia"

[[words]]
means = "reason-label"
text = "Annulla"

[[words]]
means = "email-label"
text = "Teloura"
inferred = true

[[words]]
means = "submit"
text = "teloura"
"#;
    let bad = [
        (FORM, form),
        ("forms/other/form.toml", "id = \"other\"\n"),
        ("languages/it.toml", language),
        ("languages/xx.toml", "tag = \"not a tag\"\nwords = 1\n"),
    ];
    insta::assert_snapshot!(read(&bad).unwrap_err());
}

fn put(folder: &Path, path: &str, bytes: &[u8]) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// What is said of a folder.
fn said_of(folder: &Path) -> String {
    let read = own_pack::read(folder, Data::built_in().unwrap());
    read.unwrap_err().iter().map(|findings| render(findings, Look::Plain)).collect()
}

#[test]
fn a_folder_that_is_none_or_holds_something_else_is_refused() {
    let ground = TempDir::new().unwrap();
    let folder = |name: &str| ground.path().join(name);
    assert!(said_of(&folder("nowhere")).contains("there is no such folder"));
    fs::write(folder("file"), "x").unwrap();
    assert!(said_of(&folder("file")).contains("the folder cannot be read"));
    fs::create_dir_all(folder("empty/languages")).unwrap();
    assert!(said_of(&folder("empty")).contains("this folder adds nothing"));

    let good = b"tag = \"qaa\"\nname = \"x\"\n[[words]]\nmeans = \"submit\"\ntext = \"Zaipo\"\n";
    let mixed = folder("mixed");
    put(&mixed, LANGUAGE, good);
    put(&mixed, ".hidden", b"of an editor");
    assert!(own_pack::read(&mixed, Data::built_in().unwrap()).is_ok());
    put(&mixed, "languages/da.txt", b"");
    put(&mixed, "forms/elsewhere.toml", b"");
    put(&mixed, "forms/facebook-ai/practice/a.html", b"");
    put(&mixed, "languages/qab.toml/x", b"");
    put(&mixed, "languages/qac.toml", &[b' '; 1024 * 1024 + 1]);
    put(&mixed, "languages/qad.toml", &[0xFF, 0xFE, b't', 0]);
    put(&mixed, "languages/qae.toml", b"tag = \"\xE6\"");
    put(&mixed, "\u{1b}[2J", b"");
    symlink(mixed.join(LANGUAGE), mixed.join("languages/qaf.toml")).unwrap();
    fs::create_dir_all(folder("else")).unwrap();
    symlink(folder("else"), mixed.join("forms/instagram-ai")).unwrap();
    let shown = said_of(&mixed).replace(&ground.path().display().to_string(), "GROUND");
    insta::assert_snapshot!(shown);
}

/// Before anything is opened, and with everything that is wrong with the scenario as well.
#[test]
fn a_bad_folder_ends_every_command_that_takes_one_with_exit_3() {
    let ground = TempDir::new().unwrap();
    put(
        ground.path(),
        "mine/languages/da.toml",
        b"tag = \"da\"\n[[words]]\nmeans = \"log-in\"\ntext = \"x\"\n",
    );
    put(ground.path(), "bad.toml", b"version = 2\n");
    for command in [
        "run bad.toml --forms mine",
        "rehearse --forms mine",
        "forms check --site http://127.0.0.1:1 --forms mine",
        "forms capture --site http://127.0.0.1:1 --form facebook-ai --forms mine",
        "check --forms mine",
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_objector"))
            .args(command.split(' '))
            .current_dir(ground.path())
            .env("HOME", ground.path())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(3), "{command}: {said}");
        assert!(said.contains("`means` cannot be `log-in`"), "{command}: {said}");
        let of_the_scenario = said.contains("this program reads version 1");
        assert_eq!(of_the_scenario, command.starts_with("run"), "{command}: {said}");
    }
}

#[test]
fn a_good_folder_is_told_file_by_file_by_check() {
    let ground = TempDir::new().unwrap();
    put(
        ground.path(),
        "mine/languages/da.toml",
        b"tag = \"da\"\n[[words]]\nmeans = \"submit\"\ntext = \"Zaipo\"\n",
    );
    put(
        ground.path(),
        "mine/forms/facebook-ai/form.toml",
        b"id = \"facebook-ai\"\n[[names]]\nkind = \"email\"\nname = \"z\"\n",
    );
    let check = |variable: Option<&str>, args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_objector"));
        command.arg("check").args(args).current_dir(ground.path());
        let output = command.envs(variable.map(|it| ("OBJECTOR_FORMS", it))).output().unwrap();
        assert_eq!(output.status.code(), Some(0));
        String::from_utf8(output.stdout).unwrap()
    };
    let told =
        "mine/forms/facebook-ai/form.toml: adds 1 name\nmine/languages/da.toml: adds 1 text\n";
    assert!(check(None, &["--forms", "mine"]).ends_with(told));
    assert!(check(Some("mine"), &[]).ends_with(told));
    assert!(!check(None, &[]).contains("adds"));
}

/// What a report proposes for a folder of one's own: its files.
fn proposed(report: &str) -> Vec<(String, String)> {
    let (_, proposed) =
        report.split_once("`--forms DIR` names").unwrap_or_else(|| panic!("{report}"));
    let files = proposed.split("  DIR/").skip(1).map(|file| {
        let (path, lines) = file.split_once(":\n").unwrap();
        let lines = lines.lines().map(str::trim_start).map(|line| format!("{line}\n"));
        (path.to_owned(), lines.collect())
    });
    files.collect()
}

#[test]
fn what_a_report_proposes_is_what_a_folder_of_ones_own_takes_and_makes_the_form_known() {
    let two = page().form().line("Email").named("email").required();
    let two = two.long("Pourquoi ?").named("pourquoi").long("Dites \"tout\" !").named("autre");
    let survey = two.submit("Zaipo").submit("Zuvo").survey();
    let bare = plan(karen());
    let Place::SomethingElse(problems) = recognise(&survey, &bare.address, &bare) else { panic!() };
    let files = proposed(&report(&survey, None, &problems, &bare));
    let files: Vec<(&str, &str)> =
        files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    assert_eq!(files.iter().map(|it| it.0).collect::<Vec<_>>(), [FORM, "languages/en.toml"]);
    assert!(read(&files).is_ok(), "{:?}", read(&files));
    // They keep what is true.
    let kept = files.iter().map(|(path, text)| {
        let tables = text.split("[[").filter(|it| !it.contains("autre") && !it.contains("tout"));
        (*path, tables.filter(|it| !it.contains("Zuvo")).collect::<Vec<_>>().join("[["))
    });
    let kept: Vec<(&str, String)> = kept.collect();
    let kept: Vec<(&str, &str)> = kept.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let own = with(read(&kept).unwrap_or_else(|bad| panic!("{bad}")));
    let form = Form::find(&survey, &own).unwrap();
    assert_eq!(form.submit_found_by, FoundBy::OwnPack);
    let reason = found_by(&survey, &own, FieldKind::Reason);
    assert_eq!(reason, Some(("Pourquoi ?".into(), FoundBy::OwnPack)));
}

/// A label that was not told as it is cannot be found by what would be proposed; nor is anything proposed
/// where nothing could be meant.
#[test]
fn of_a_label_that_is_not_told_nothing_is_proposed() {
    let two = page().form().line("Email").named("email").required();
    let survey = two.long("Pourquoi 12 ?").long("").submit("Envoyer").survey();
    let told = report(&survey, None, &[FormProblem::NoReason], &plan(karen()));
    assert!(!told.contains("--forms"), "{told}");
    assert!(!report(&bare_form().survey(), None, &[], &plan(karen())).contains("--forms"));
}

#[test]
fn the_gate_names_the_folder_and_what_was_found_by_it() {
    let own = words(&[("reason-label", "Zofea"), ("submit", "Zaipo")]);
    let told = karens().on(nothing_tells()).knowing_own(own).asked(Question::Send, "no").run();
    let gate = told.conversation();
    assert_eq!(gate.matches("a pack of your own, in mine").count(), 1, "{gate}");
    assert_eq!(gate.matches("found by your own pack").count(), 2, "{gate}");
    insta::assert_snapshot!(gate);
    assert!(!karens().run().conversation().contains("own pack"));
}

#[test]
fn the_files_of_a_pack_of_the_persons_own_are_kept_by_path_and_hash() {
    let own = words(&[("reason-label", "Zofea"), ("submit", "Zaipo")]);
    let hash = own.files[0].sha256.clone();
    let told = karens().on(nothing_tells()).knowing_own(own).yes().run();
    let metadata: Value = serde_json::from_str(&told.in_bag("metadata.json")).unwrap();
    assert_eq!(metadata["made"]["own_pack"], serde_json::json!({ LANGUAGE: hash }));
    assert!(!told.in_bag("metadata.json").contains("mine"), "where it lies is nobody's affair");
    assert!(told.in_bag("consent.json").contains("own-pack"));
    assert!(told.in_bag("00-summary.txt").contains("names or words of the person's own"));
    let without = karens().yes().run();
    assert!(!without.in_bag("metadata.json").contains("own_pack"));
}

/// The same page, and not the words and names of the person's own, is what remains without them.
#[test]
fn what_is_captured_keeps_the_persons_own_words_and_names_where_they_named_a_folder() {
    let mut survey = nothing_tells();
    survey.controls[1].html_name = Some("why_not".into());
    let files = [
        (FORM, "id = \"facebook-ai\"\n[[names]]\nkind = \"reason\"\nname = \"why_not\"\n"),
        (
            LANGUAGE,
            "tag = \"qaa\"\nname = \"x\"\n[[words]]\nmeans = \"submit\"\ntext = \"Zaipo\"\n",
        ),
    ];
    let kept = capture::page(&survey, &with(read(&files).unwrap()), None);
    let bare = capture::page(&survey, &plan(karen()), None);
    for own in ["why_not", "Zaipo"] {
        assert!(kept.contains(own) && !bare.contains(own), "{own}:\n{kept}");
    }
    for other in ["Zofea", "Zuvo", "karen@"] {
        assert!(!kept.contains(other), "{other}:\n{kept}");
    }
}

/// After the press nothing else tells which of two new lines wants the code, or which button confirms it.
#[test]
fn the_field_for_a_code_and_its_button_are_found_where_nothing_else_tells_them() {
    let form = bare_form().survey();
    let before = Before::of(&form, &form.main);
    let now = page().line("Zofea").line("Teloura").button("Zuvo").button("Zaipo").survey();
    assert!(!matches!(judge(&before, &now, &plan(karen())), Judgement::CodeWanted(_)));
    let own = with(words(&[("code-label", "Teloura"), ("confirm-code", "Zaipo")]));
    let Judgement::CodeWanted(step) = judge(&before, &now, &own) else { panic!() };
    assert_eq!((step.field, step.confirm), (now.controls[1].node, now.buttons[1].node));
}
