//! A folder of the person's own, `--forms`, at a form whose every word is invented.

use std::fs;

use objector::practice::Wording;
use serde_json::Value;

use super::stage::ended::Ended;
use super::stage::person::{EMAIL, Objector, REASON};
use super::stage::{objector, site};

/// What the invented language calls the reason and the button that sends.
const WORDS: &str = r#"tag = "qaa"
name = "invented"

[[words]]
means = "reason-label"
text = "Fotou bosou boudou sota videa vozedouka pitidou zeaza"

[[words]]
means = "submit"
text = "Zaipo"
"#;

/// A run that the person says yes in, and reads the answer of.
fn to_the_end(objector: Objector) -> Ended {
    let ended = objector.says_at_the_gate("send").reads_the_answer_as("yes").run();
    ended.exits(0).outcome("acknowledged").as_sure_as("you").site_received(1);
    ended.everything_agrees(EMAIL, None, REASON);
    ended
}

fn in_unknown_words() -> Objector {
    objector().on(site().words(Wording::Unknown).by_script())
}

/// By what the gate says that the reason and the button were found.
fn found_by(gate: &Value) -> (&Value, &Value) {
    let fields = gate["preview"]["fields"].as_array().expect("fields");
    let reason = fields.iter().find(|field| field["kind"] == "reason").expect("a reason");
    (&reason["found_by"], &gate["button_found_by"])
}

#[test]
fn what_only_structure_told_is_found_by_a_folder_of_the_persons_own_and_the_gate_says_so() {
    let without = to_the_end(in_unknown_words());
    without.minds("found by structure alone, not by words or names: the reason, the button;");
    assert_eq!(without.gate()["own_pack"], Value::Null);

    let objector = in_unknown_words();
    let folder = objector.ground().path("mine");
    fs::create_dir_all(folder.join("languages")).unwrap();
    fs::write(folder.join("languages/qaa.toml"), WORDS).unwrap();
    let with = to_the_end(objector.option("--forms").option(&folder.display().to_string()));
    with.does_not_mind("found by structure alone");
    assert_eq!(with.gate()["own_pack"], folder.display().to_string());
    assert_eq!(found_by(with.gate()), (&"own-pack".into(), &"own-pack".into()));
}
