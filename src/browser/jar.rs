//! A site's cookies, as they are kept and brought back.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::personal::Personal;

/// Where a browser lives: a profile of ours, and what is brought into it before it goes anywhere.
#[derive(Debug, Clone)]
pub struct Home {
    /// The profile's folder; made where it is missing.
    pub profile: PathBuf,
    /// Cookies that were kept, to be set once, at the first start.
    pub jar: Option<Jar>,
}

/// The cookies of one network.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Jar(Vec<Cookie>);

/// One cookie, with all that a browser is told to set it (RFC 6265 §5.3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Cookie {
    name: String,
    value: Personal,
    domain: String,
    path: String,
    #[serde(default)]
    http_only: bool,
    #[serde(default)]
    secure: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    same_site: Option<String>,
    /// Seconds since 1970; none for one that ends with the browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    expiry: Option<u64>,
}

impl Jar {
    /// Those of a browser's cookies that are this domain's or its subdomains', as WebDriver BiDi's
    /// `storage.getCookies` tells them. One whose value is no text stays behind.
    pub(super) fn of(cookies: &[Value], domain: &str) -> Self {
        let plain = |cookie: &Value| {
            let mut plain = cookie.clone();
            plain["value"] = cookie.pointer("/value/value")?.clone();
            let text = cookie.pointer("/value/type")? == "string";
            serde_json::from_value::<Cookie>(plain).ok().filter(|_| text)
        };
        let belongs = |cookie: &Cookie| {
            let its = cookie.domain.trim_start_matches('.');
            its == domain || its.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'))
        };
        Self(cookies.iter().filter_map(plain).filter(belongs).collect())
    }

    /// Each as `storage.setCookie` takes it.
    pub(super) fn to_set(&self) -> impl Iterator<Item = Value> {
        self.0.iter().map(|cookie| {
            let mut set = json!(cookie);
            set["value"] = json!({ "type": "string", "value": cookie.value });
            set
        })
    }

    /// Whether a cookie of one of these names is there.
    pub fn has_any<'a>(&self, mut names: impl Iterator<Item = &'a str>) -> bool {
        names.any(|name| self.0.iter().any(|cookie| cookie.name == name))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Jar;

    fn told(name: &str, domain: &str) -> Value {
        json!({ "name": name, "value": { "type": "string", "value": "planted-secret" },
            "domain": domain, "path": "/", "httpOnly": true, "secure": true, "sameSite": "none",
            "size": 20, "expiry": 1_893_456_000_u64 })
    }

    #[test]
    fn only_the_networks_own_cookies_are_kept() {
        let all = [
            told("a", ".facebook.com"),
            told("b", "www.facebook.com"),
            told("c", "facebook.com"),
            told("d", "notfacebook.com"),
            told("e", "facebook.com.example"),
        ];
        let jar = Jar::of(&all, "facebook.com");
        let names = ["a", "b", "c", "d", "e"].map(|name| jar.has_any([name].into_iter()));
        assert_eq!(names, [true, true, true, false, false]);
    }

    #[test]
    fn what_is_kept_is_set_again_as_it_was_and_prints_no_value() {
        let jar = Jar::of(&[told("xs", ".facebook.com")], "facebook.com");
        let text = serde_json::to_string(&jar).expect("JSON");
        let again: Jar = serde_json::from_str(&text).expect("the same");
        let mut set = told("xs", ".facebook.com");
        set.as_object_mut().expect("an object").remove("size");
        assert_eq!(again.to_set().collect::<Vec<_>>(), [set]);
        assert!(!format!("{jar:?}").contains("planted"));
    }
}
