//! Scripts of ours in a document, in a sandbox that the page's own scripts cannot reach.

use serde_json::{Value, json};

use super::protocol::{CallFunction, Evaluated, Target};
use super::socket::{Bidi, BidiError};

/// What an element is called among values, as in WebDriver.
pub(in crate::browser) const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// The name of the sandbox.
pub(in crate::browser) const SANDBOX: &str = "objector";

/// Where in the frame around a script the script stands.
const PLACE: &str = "/* the script */";

/// Runs scripts in one tab.
#[derive(Debug, Clone)]
pub(in crate::browser) struct Scripts {
    bidi: Bidi,
    target: Target,
}

/// What a script came to.
#[derive(Debug)]
pub(in crate::browser) enum Ran {
    /// It answered.
    Answer(Value),
    /// It threw.
    Threw,
}

impl Scripts {
    /// For the tab with this id, which is also its window handle.
    pub(in crate::browser) fn of(bidi: Bidi, context: &str) -> Self {
        Self { bidi, target: Target { context: context.to_owned(), sandbox: SANDBOX } }
    }

    /// The tab's id.
    pub(in crate::browser) fn context(&self) -> &str {
        &self.target.context
    }

    /// Runs a script's body, as WebDriver's own command would; where it `waits`, its last argument is
    /// the function that takes its answer.
    pub(in crate::browser) async fn run(
        &self,
        body: &str,
        mut arguments: Vec<Value>,
        waits: bool,
    ) -> Result<Ran, BidiError> {
        let mut elements = Vec::new();
        for argument in &mut arguments {
            take_out(argument, &mut elements);
        }
        let text = json!(arguments).to_string();
        let mut given = vec![
            json!({ "type": "string", "value": text }),
            json!({ "type": "boolean", "value": waits }),
        ];
        given.extend(elements.into_iter().map(|id| json!({ "sharedId": id })));
        let call = CallFunction {
            function_declaration: include_str!("sandbox.js").replace(PLACE, body),
            arguments: given,
            target: self.target.clone(),
            await_promise: true,
            serialization_options: json!({ "maxDomDepth": 0 }),
        };
        match self.bidi.call(&call).await? {
            Evaluated::Exception {} => Ok(Ran::Threw),
            Evaluated::Success { result } => {
                answer_of(&result).map(Ran::Answer).ok_or(BidiError::Odd)
            }
        }
    }
}

/// Puts numbers in the place of elements.
fn take_out(value: &mut Value, elements: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| take_out(item, elements)),
        Value::Object(fields) => match fields.get_mut(ELEMENT) {
            Some(element) => {
                elements.push(element.as_str().unwrap_or_default().to_owned());
                *element = json!(elements.len() - 1);
            }
            None => fields.values_mut().for_each(|field| take_out(field, elements)),
        },
        _ => {}
    }
}

/// The answer, with the elements back in their places.
fn answer_of(result: &Value) -> Option<Value> {
    let text = result.pointer("/value/0/value")?.as_str()?;
    let found = result.pointer("/value/1/value")?.as_array()?;
    let ids: Vec<&str> =
        found.iter().map(|node| node.get("sharedId")?.as_str()).collect::<Option<_>>()?;
    let mut answer = serde_json::from_str(text).ok()?;
    put_back(&mut answer, &ids);
    Some(answer)
}

fn put_back(value: &mut Value, ids: &[&str]) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| put_back(item, ids)),
        Value::Object(fields) => match fields.get_mut(ELEMENT) {
            Some(element) => {
                let place = element.as_u64().and_then(|number| usize::try_from(number).ok());
                *element = json!(place.and_then(|place| ids.get(place)));
            }
            None => fields.values_mut().for_each(|field| put_back(field, ids)),
        },
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{ELEMENT, answer_of, take_out};

    #[test]
    fn elements_travel_beside_the_values_and_come_back_in_their_places() {
        let mut given = json!([{ ELEMENT: "e-1" }, "text", [{ "of": { ELEMENT: "e-2" } }]]);
        let mut elements = Vec::new();
        take_out(&mut given, &mut elements);
        assert_eq!(given, json!([{ ELEMENT: 0 }, "text", [{ "of": { ELEMENT: 1 } }]]));
        assert_eq!(elements, ["e-1", "e-2"]);

        let text = json!([{ "at": { ELEMENT: 1 } }, null]).to_string();
        let nodes = [json!({ "type": "node", "sharedId": "n-1" }), json!({ "sharedId": "n-2" })];
        let result = json!({ "type": "array", "value": [
            { "type": "string", "value": text }, { "type": "array", "value": nodes },
        ] });
        assert_eq!(answer_of(&result), Some(json!([{ "at": { ELEMENT: "n-2" } }, null])));
    }
}
