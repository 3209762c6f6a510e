//! What was shown before the yes, and whether a request carries that and nothing else.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use url::{Url, form_urlencoded};

use super::terms::Terms;
use super::{Body, Request, body};
use crate::permission::Code;
use crate::personal::Personal;
use crate::preview::{FieldKind, Origin, Preview, ShownField};
use crate::words::words;

/// What a box that is ticked holds, whatever it sends.
const TICKED: &str = "on";

/// What a control that nobody can see held when the page was last read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Its name.
    pub name: String,
    /// What it held.
    pub value: Personal,
}

/// Everything that the one request may carry.
#[derive(Debug, Clone)]
pub struct Shown {
    fields: Vec<ShownField>,
    submit: String,
    form_id: Option<String>,
    acting_account: Option<Personal>,
    held: Vec<Held>,
    code: Option<Code>,
}

/// How a request is something else than what was shown. Holds no value, and names only by number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// It goes to another host.
    Host,
    /// It acts for another account.
    OtherAccount,
    /// What it carries has a form that nobody here can read.
    NoFields,
    /// Something that was shown is not in it.
    Lacks(FieldKind),
    /// The code is not in it.
    LacksTheCode,
    /// It says that it belongs to another form.
    OtherForm,
    /// So many fields in it hold what nobody was shown.
    Adds(usize),
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Difference::Host => words!("differs-host"),
            Difference::OtherAccount => words!("differs-account"),
            Difference::NoFields => words!("differs-no-fields"),
            Difference::Lacks(kind) => words!("differs-lacks", field = kind.name()),
            Difference::LacksTheCode => words!("differs-lacks-code"),
            Difference::OtherForm => words!("differs-form"),
            Difference::Adds(count) => words!("differs-adds", count = *count),
        })
    }
}

impl Shown {
    /// What a person said yes to, with what nobody can see.
    pub fn of(preview: &Preview, held: Vec<Held>) -> Self {
        Self {
            fields: preview.fields.clone(),
            submit: preview.submit.clone(),
            form_id: preview.form_id.clone(),
            acting_account: preview.acting_account.clone(),
            held,
            code: None,
        }
    }

    /// The code that a person typed. What was shown before may come along, and must not.
    pub fn code(code: &Code, before: Option<&Shown>, held: Vec<Held>) -> Self {
        Self {
            fields: before.map(|shown| shown.fields.clone()).unwrap_or_default(),
            submit: String::new(),
            form_id: before.and_then(|shown| shown.form_id.clone()),
            acting_account: before.and_then(|shown| shown.acting_account.clone()),
            held,
            code: Some(code.clone()),
        }
    }

    /// Whether a request carries the code that this is open for, as a field of its own.
    pub(super) fn has_code_in(&self, request: &Request) -> bool {
        let kind = request.header("content-type").unwrap_or_default();
        let fields = body::fields(kind, request.bytes()).unwrap_or_default();
        with_parts(&fields).iter().any(|(_, value)| self.is_the_code(value))
    }

    /// How a request differs from what was shown; nothing where it does not.
    pub(super) fn differences(&self, request: &Request, terms: &Terms) -> Vec<Difference> {
        let mut found = Vec::new();
        let url = Url::parse(&request.url);
        if !url.is_ok_and(|url| terms.allows(&url)) {
            found.push(Difference::Host);
        }
        if terms.acting_in(request).id() != self.acting_account.as_ref() {
            found.push(Difference::OtherAccount);
        }
        let kind = request.header("content-type").unwrap_or_default();
        let fields = match &request.body {
            Body::Bytes(bytes) => body::fields(kind, bytes),
            Body::None | Body::Unreadable => None,
        };
        let Some(fields) = fields else {
            found.push(Difference::NoFields);
            return found;
        };
        found.extend(self.lacking(&with_parts(&fields), terms));
        let other_form = |(name, value): &&(String, String)| {
            terms.is_marker(name) && self.form_id.as_ref().is_some_and(|id| id != value)
        };
        if fields.iter().any(|field| other_form(&field)) {
            found.push(Difference::OtherForm);
        }
        let added =
            fields.iter().filter(|(name, value)| !self.explains(name, value, terms)).count();
        if added > 0 {
            found.push(Difference::Adds(added));
        }
        found
    }

    /// What was shown, or typed, and is not there.
    fn lacking(&self, fields: &[(String, String)], terms: &Terms) -> Vec<Difference> {
        if self.is_for_a_code() {
            let there = fields.iter().any(|(_, value)| self.is_the_code(value));
            return if there { Vec::new() } else { vec![Difference::LacksTheCode] };
        }
        let mut lacking = Vec::new();
        for shown in self.fields.iter().filter(|shown| is_said(shown)) {
            let there = |(name, value): &(String, String)| is_of(shown, name, value, terms);
            if !fields.iter().any(there) {
                lacking.push(Difference::Lacks(shown.kind));
            }
        }
        lacking
    }

    /// Whether a field of a request is empty, the site's own, or something that was shown.
    fn explains(&self, name: &str, value: &str, terms: &Terms) -> bool {
        value.trim().is_empty()
            || terms.is_token(name)
            || terms.is_marker(name)
            || value == self.submit
            || self.is_the_code(value)
            || self.held.iter().any(|held| held.name == name && same(held.value.reveal(), value))
            || self.showed(name, value, terms)
            || body::unfolded(name, value).is_some_and(|parts| {
                parts.iter().all(|(name, value)| self.explains(name, value, terms))
            })
    }

    /// Whether a field of a request holds what was shown.
    pub(super) fn showed(&self, name: &str, value: &str, terms: &Terms) -> bool {
        self.fields.iter().any(|shown| is_of(shown, name, value, terms))
    }

    pub(super) fn is_for_a_code(&self) -> bool {
        self.code.is_some()
    }

    pub(super) fn is_the_code(&self, value: &str) -> bool {
        self.code.as_ref().is_some_and(|code| value.trim() == code.reveal())
    }
}

/// The fields of a request, and what stands in those that hold JSON.
fn with_parts(fields: &[(String, String)]) -> Vec<(String, String)> {
    let parts = fields.iter().filter_map(|(name, value)| body::unfolded(name, value)).flatten();
    fields.iter().cloned().chain(parts).collect()
}

/// Whether a field in address or body of a request holds exactly one of these.
pub(super) fn holds_one(request: &Request, wanted: impl Fn(&str) -> bool) -> bool {
    let kind = request.header("content-type").unwrap_or_default();
    let mut fields = body::fields(kind, request.bytes()).unwrap_or_default();
    let query = request.url.split_once('?').map_or("", |(_, query)| query);
    fields.extend(form_urlencoded::parse(query.as_bytes()).into_owned());
    with_parts(&fields).iter().any(|(_, value)| wanted(value))
}

/// Whether a field of the form says anything that a request must carry.
fn is_said(shown: &ShownField) -> bool {
    let boxed = shown.value.reveal() == TICKED && shown.html_name.is_none();
    let said =
        !shown.value.is_blank() || (shown.kind == FieldKind::Country && shown.shown.is_some());
    said && !boxed
}

/// Whether a field of a request holds what a field of the form was shown to hold.
fn is_of(shown: &ShownField, name: &str, value: &str, terms: &Terms) -> bool {
    let named = shown.html_name.as_deref() == Some(name);
    let held = [Some(&shown.value), shown.shown.as_ref()].into_iter().flatten();
    let mut held = held.map(Personal::reveal).filter(|held| !held.trim().is_empty());
    match shown.kind {
        FieldKind::Email => held.any(|held| same(&held.to_lowercase(), &value.to_lowercase())),
        // Chosen by its code, whatever the page calls it.
        FieldKind::Country if shown.origin == Origin::Filled && terms.is_own_country(value) => true,
        FieldKind::Country => held.any(|held| {
            same(held, value)
                || terms.country(held).is_some_and(|code| terms.country(value) == Some(code))
        }),
        _ if shown.value.reveal() == TICKED => named,
        _ => held.any(|held| same(held, value)),
    }
}

/// Whether two values are one, but for the ways to write characters and line ends, and the white
/// space around them.
fn same(one: &str, other: &str) -> bool {
    let plain = |text: &str| text.replace("\r\n", "\n").trim().nfc().collect::<String>();
    plain(one) == plain(other)
}
