//! What stands in a body, as names and values.

use serde_json::Value;
use url::form_urlencoded;

/// Names and values in a body; none where it has no form that we know.
pub(super) fn fields(content_type: &str, body: &[u8]) -> Option<Vec<(String, String)>> {
    let mut parts = content_type.split(';').map(str::trim);
    let kind = parts.next().unwrap_or_default().to_ascii_lowercase();
    match kind.as_str() {
        "application/x-www-form-urlencoded" => {
            Some(form_urlencoded::parse(body).into_owned().collect())
        }
        "multipart/form-data" => {
            let boundary = parts.find_map(|part| part.strip_prefix("boundary="))?;
            multipart(body, boundary.trim_matches('"'))
        }
        "application/json" => {
            let value = serde_json::from_slice(body).ok()?;
            let mut found = Vec::new();
            flatten(String::new(), &value, &mut found);
            Some(found)
        }
        _ => None,
    }
}

/// What stands in a value that is JSON itself; none where it is not.
pub(super) fn unfolded(name: &str, value: &str) -> Option<Vec<(String, String)>> {
    let json: Value = serde_json::from_str(value)
        .ok()
        .filter(|json| matches!(json, Value::Object(_) | Value::Array(_)))?;
    let mut found = Vec::new();
    flatten(name.to_owned(), &json, &mut found);
    Some(found)
}

fn flatten(name: String, value: &Value, found: &mut Vec<(String, String)>) {
    let below = |part: &str| match name.is_empty() {
        true => part.to_owned(),
        false => format!("{name}.{part}"),
    };
    match value {
        Value::Null => found.push((name, String::new())),
        Value::Bool(value) => found.push((name, value.to_string())),
        Value::Number(value) => found.push((name, value.to_string())),
        Value::String(value) => found.push((name, value.clone())),
        Value::Array(items) => {
            for (number, item) in items.iter().enumerate() {
                flatten(below(&number.to_string()), item, found);
            }
        }
        Value::Object(fields) => {
            for (part, field) in fields {
                flatten(below(part), field, found);
            }
        }
    }
}

/// The parts of a multipart body (RFC 7578); none where anything of it stands outside of them.
fn multipart(body: &[u8], boundary: &str) -> Option<Vec<(String, String)>> {
    let text = String::from_utf8_lossy(body);
    let opening = format!("--{boundary}");
    let mut pieces = text.split(opening.as_str());
    let before = pieces.next()?;
    let mut found = Vec::new();
    let mut ended = false;
    for piece in pieces {
        if let Some(after) = piece.strip_prefix("--") {
            ended = after.trim().is_empty();
            continue;
        }
        let (head, value) = piece.strip_prefix("\r\n")?.split_once("\r\n\r\n")?;
        let value = value.strip_suffix("\r\n")?;
        found.push((quoted(head, "name")?, value.to_owned()));
    }
    (before.trim().is_empty() && ended).then_some(found)
}

/// What stands in quotes behind a word of a part's head.
fn quoted(head: &str, word: &str) -> Option<String> {
    let (_, after) = head.split_once(&format!("; {word}=\""))?;
    let (value, _) = after.split_once('"')?;
    // As browsers write them: https://html.spec.whatwg.org/#multipart-form-data
    Some(value.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n"))
}

/// Whether some bytes stand in others.
pub(super) fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    !needle.is_empty() && haystack.windows(needle.len()).any(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::{fields, unfolded};

    fn read(kind: &str, body: &str) -> Option<Vec<(String, String)>> {
        fields(kind, body.as_bytes())
    }

    fn pairs(expected: &[(&str, &str)]) -> Option<Vec<(String, String)>> {
        Some(expected.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect())
    }

    #[test]
    fn bodies_of_every_kind_that_forms_send_are_read() {
        let form = "application/x-www-form-urlencoded; charset=UTF-8";
        assert_eq!(read(form, "a=%C3%A6+%26&b="), pairs(&[("a", "æ &"), ("b", "")]));
        let inner = unfolded("variables", r#"{"input":{"why":"no","n":1}}"#);
        assert_eq!(inner, pairs(&[("variables.input.n", "1"), ("variables.input.why", "no")]));
        assert_eq!(unfolded("a", "12"), None);
        let json = read("application/json", r#"{"a":["x",null],"b":true}"#);
        assert_eq!(json, pairs(&[("a.0", "x"), ("a.1", ""), ("b", "true")]));
        let parts = "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\none\r\n\r\ntwo\r\n\
            --B\r\nContent-Disposition: form-data; name=\"f\"; filename=\"\"\r\n\
            Content-Type: application/octet-stream\r\n\r\n\r\n--B--\r\n";
        let multipart = read("multipart/form-data; boundary=B", parts);
        assert_eq!(multipart, pairs(&[("a", "one\r\n\r\ntwo"), ("f", "")]));
    }

    #[test]
    fn what_has_another_form_is_not_read() {
        assert_eq!(read("text/plain", "a=b"), None);
        assert_eq!(read("", "a=b"), None);
        assert_eq!(read("application/json", "{"), None);
        let beside =
            "words\r\n--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--B--\r\n";
        assert_eq!(read("multipart/form-data; boundary=B", beside), None);
        let cut_off = "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n";
        assert_eq!(read("multipart/form-data; boundary=B", cut_off), None);
    }
}
