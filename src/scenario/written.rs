//! The scenario file as it is written: the types that the JSON Schema is generated from.
//!
//! Nothing reads a file with these types; [`super::read`] walks the document instead, because a
//! derived deserializer stops at the first mistake. A test holds the two to the same keys.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Deserialize;

/// A scenario file for `objector`: one objection, for one account.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "objector scenario")]
#[expect(dead_code, reason = "the fields exist to be described")]
struct ScenarioFile {
    /// The version of this format: 1.
    #[schemars(extend("const" = 1))]
    version: u8,
    /// A name of your own for the account: a-z, 0-9 and '-'. It names the session and the case.
    #[schemars(length(min = 1, max = 40), regex(pattern = r"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"))]
    account: String,
    /// Whose form.
    network: NetworkName,
    /// The language of your reason (BCP 47), such as "da"; the page itself may be in another.
    #[schemars(regex(pattern = r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"))]
    language: String,
    /// Where you live (ISO 3166-1 alpha-2), such as "DK"; it picks the authority.
    #[schemars(regex(pattern = r"^[A-Z]{2}$"))]
    country: String,
    /// Filled in where the form is empty, never over what the form holds.
    #[schemars(email)]
    email: Option<String>,
    /// Your answer to the site's cookie question.
    #[serde(default)]
    cookies: CookieAnswer,
    /// What to say. Without it, the reason stays empty where the form allows that.
    objection: Option<ObjectionTable>,
}

/// What to say: at most one of `justifications` and `text`.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("not" = {"required": ["justifications", "text"]}))]
#[expect(dead_code, reason = "the fields exist to be described")]
struct ObjectionTable {
    /// Reasons from the catalogue, by name; `objector check --reasons` lists them.
    #[schemars(length(min = 1), extend("uniqueItems" = true))]
    justifications: Option<Vec<String>>,
    /// Your own words: never cut, never reworded, sent exactly as written.
    #[schemars(length(min = 1))]
    text: Option<String>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(inline)]
enum NetworkName {
    Facebook,
    Instagram,
}

#[derive(Deserialize, JsonSchema, Default)]
#[serde(rename_all = "lowercase")]
#[schemars(inline)]
enum CookieAnswer {
    #[default]
    Decline,
    Accept,
}

/// The JSON Schema of a scenario file, as it is kept in `scenarios/scenario.schema.json`.
pub fn schema() -> String {
    // Draft 7 is what editors with TOML support understand.
    let generator = SchemaSettings::draft07().into_generator();
    let schema = generator.into_root_schema_for::<ScenarioFile>();
    let mut text = serde_json::to_string_pretty(&schema).expect("a schema is nothing but JSON");
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::super::read::{FILE_KEYS, OBJECTION_KEYS};
    use super::schema;

    fn keys(properties: &Value) -> Vec<&str> {
        let object = properties.as_object().expect("an object of properties");
        object.keys().map(String::as_str).collect()
    }

    #[test]
    fn the_schema_and_the_reader_know_the_same_keys() {
        let schema: Value = serde_json::from_str(&schema()).unwrap();
        let mut of_the_file = FILE_KEYS.to_vec();
        let mut of_the_objection = OBJECTION_KEYS.to_vec();
        of_the_file.sort_unstable();
        of_the_objection.sort_unstable();
        let mut described = keys(&schema["properties"]);
        described.sort_unstable();
        assert_eq!(described, of_the_file);
        let objection = &schema["definitions"]["ObjectionTable"]["properties"];
        let mut described = keys(objection);
        described.sort_unstable();
        assert_eq!(described, of_the_objection);
    }
}
