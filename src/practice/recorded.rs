//! A request as it reached the practice site.

use std::fmt;

use url::form_urlencoded;

/// One request, kept before any answer was given.
#[derive(Clone, PartialEq, Eq)]
pub struct Recorded {
    /// `GET`, `POST`.
    pub method: String,
    /// The path (`/help/contact/6359191084165019`).
    pub path: String,
    /// What followed the question mark.
    pub query: Option<String>,
    /// Names in lower case, with values, in the order of arrival.
    pub headers: Vec<(String, String)>,
    /// The whole body; left out where a person may have typed a password.
    pub body: Vec<u8>,
}

impl Recorded {
    /// The first header of that name.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(each, _)| each.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// The form's fields in their order, from an URL-encoded or a multipart body.
    pub fn fields(&self) -> Vec<(String, String)> {
        let kind = self.header("content-type").unwrap_or_default();
        match boundary(kind) {
            Some(boundary) => multipart(&self.body, boundary),
            None => form_urlencoded::parse(&self.body).into_owned().collect(),
        }
    }

    /// Whether it is the code that an objection sent before is waiting for.
    pub fn is_code(&self) -> bool {
        self.field("nonce").is_some()
    }

    /// The value of the first field of that name.
    pub fn field(&self, name: &str) -> Option<String> {
        let mut fields = self.fields().into_iter();
        fields.find_map(|(each, value)| (each == name).then_some(value))
    }
}

/// The body may be somebody's own words, and headers may hold cookies: neither prints itself.
impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Recorded { method, path, body, .. } = self;
        write!(f, "{method} {path} ({} bytes)", body.len())
    }
}

fn boundary(content_type: &str) -> Option<&str> {
    let mut parts = content_type.split(';').map(str::trim);
    if !parts.next()?.eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    parts.find_map(|part| part.strip_prefix("boundary=")).map(|boundary| boundary.trim_matches('"'))
}

fn multipart(body: &[u8], boundary: &str) -> Vec<(String, String)> {
    // A line break before the first delimiter makes all delimiters alike.
    let body = [b"\r\n", body].concat();
    let delimiter = format!("\r\n--{boundary}");
    pieces(&body, delimiter.as_bytes()).into_iter().filter_map(field).collect()
}

fn field(part: &[u8]) -> Option<(String, String)> {
    let end = find(part, b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&part[..end]);
    let value = String::from_utf8_lossy(&part[end + 4..]).into_owned();
    let (_, after) = head.split_once("name=\"")?;
    let (name, _) = after.split_once('"')?;
    Some((name.to_owned(), value))
}

fn pieces<'a>(whole: &'a [u8], delimiter: &[u8]) -> Vec<&'a [u8]> {
    let mut rest = whole;
    let mut pieces = Vec::new();
    while let Some(at) = find(rest, delimiter) {
        pieces.push(&rest[..at]);
        rest = &rest[at + delimiter.len()..];
    }
    pieces
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::Recorded;

    fn posted(kind: &str, body: &str) -> Recorded {
        Recorded {
            method: "POST".into(),
            path: "/a/help/contact_us/".into(),
            query: None,
            headers: vec![("content-type".into(), kind.into())],
            body: body.as_bytes().to_vec(),
        }
    }

    #[test]
    fn an_urlencoded_body_is_decoded() {
        let sent = posted(
            "application/x-www-form-urlencoded;charset=UTF-8",
            "email=karen%40example.dk&Field1=%C3%86rlig+%26+kort",
        );
        let expected = [("email", "karen@example.dk"), ("Field1", "Ærlig & kort")];
        assert_eq!(sent.fields(), expected.map(|(n, v)| (n.into(), v.into())));
    }

    #[test]
    fn a_multipart_body_is_decoded_with_its_line_breaks() {
        let body = "--x1\r\nContent-Disposition: form-data; name=\"email\"\r\n\r\nk@example.dk\
            \r\n--x1\r\nContent-Disposition: form-data; name=\"Field1\"\r\n\r\none\r\n\r\ntwo --x\
            \r\n--x1\r\nContent-Disposition: form-data; name=\"empty\"\r\n\r\n\r\n--x1--\r\n";
        let sent = posted("multipart/form-data; boundary=x1", body);
        assert_eq!(sent.field("email").as_deref(), Some("k@example.dk"));
        assert_eq!(sent.field("Field1").as_deref(), Some("one\r\n\r\ntwo --x"));
        assert_eq!(sent.field("empty").as_deref(), Some(""));
        assert_eq!(sent.fields().len(), 3);
    }

    #[test]
    fn debug_output_never_holds_what_was_written() {
        let shown = format!("{:?}", posted("text/plain", "planted-secret"));
        assert_eq!(shown, "POST /a/help/contact_us/ (14 bytes)");
    }
}
