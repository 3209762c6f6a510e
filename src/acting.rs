//! Who is logged in, as the network's own cookies say it. Pure.

use crate::personal::Personal;

/// The cookies that say who is logged in, by name.
#[derive(Debug, Clone, Default)]
pub struct Cookies {
    /// They hold the account's number.
    pub account: Vec<String>,
    /// They are there while the account acts as a Page or another profile, and hold its number.
    pub page: Vec<String>,
}

impl Cookies {
    /// All of the names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.account.iter().chain(&self.page).map(String::as_str)
    }
}

/// Who acts on a page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Acting {
    /// The number of the account that is logged in.
    pub account: Option<Personal>,
    /// The number of the Page or profile that it acts as.
    pub page: Option<Personal>,
}

impl Acting {
    /// Who acts, by names and values of cookies. A cookie that is there twice with two values says
    /// neither: both stand, so that it is nobody's number.
    pub fn by<'a>(known: &Cookies, found: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let found: Vec<_> = found.filter(|(_, value)| !value.is_empty()).collect();
        let number = |names: &[String]| {
            let named = found.iter().filter(|(name, _)| names.iter().any(|known| known == name));
            let mut values: Vec<&str> = named.map(|(_, value)| *value).collect();
            values.sort_unstable();
            values.dedup();
            (!values.is_empty()).then(|| Personal::new(values.join(" ")))
        };
        Self { account: number(&known.account), page: number(&known.page) }
    }

    /// Who acts, by the `Cookie` header of a request (RFC 6265 §4.2.1).
    pub fn by_header(known: &Cookies, header: &str) -> Self {
        Self::by(known, pairs(header))
    }

    /// The number of whoever acts: a Page goes before the account behind it.
    pub fn id(&self) -> Option<&Personal> {
        self.page.as_ref().or(self.account.as_ref())
    }
}

/// Names and values of the cookies in a `Cookie` header (RFC 6265 §4.2.1).
pub fn pairs(header: &str) -> impl Iterator<Item = (&str, &str)> {
    header.split(';').filter_map(|pair| pair.trim().split_once('='))
}

#[cfg(test)]
mod tests {
    use super::{Acting, Cookies};
    use crate::personal::Personal;

    fn id(header: &str) -> Option<String> {
        let known = Cookies { account: vec!["c_user".into()], page: vec!["i_user".into()] };
        Acting::by_header(&known, header).id().map(Personal::reveal).map(str::to_owned)
    }

    #[test]
    fn the_account_acts_unless_it_acts_as_a_page() {
        assert_eq!(id("datr=x; c_user=42; xs=secret").as_deref(), Some("42"));
        assert_eq!(id("c_user=42;i_user=7").as_deref(), Some("7"));
        for nobody in ["", "datr=x", "c_user=", "xc_user=42", "c_user"] {
            assert_eq!(id(nobody), None, "{nobody}");
        }
    }

    #[test]
    fn a_number_that_is_there_twice_in_two_ways_is_nobodys() {
        assert_eq!(id("c_user=42; c_user=42").as_deref(), Some("42"));
        assert_eq!(id("c_user=43; c_user=42").as_deref(), Some("42 43"));
    }
}
