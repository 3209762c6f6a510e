//! The pages as HTML. Pure, but for the tokens, which are new at every load.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::answer::{BY_FORM, BY_SCRIPT, field};
use super::render::{self, chance};
use super::texts::{Spoken, languages};
use super::{Extra, Network, Rehearsal, Style, Trouble, Year};

/// Who is at home: shown in no text, sent as `__user` and as a cookie.
pub(crate) const USER: &str = "100000000000001";

/// Everything a page is made of.
pub(crate) struct View<'a> {
    /// What is rehearsed.
    pub(crate) rehearsal: &'a Rehearsal,
    /// Its words.
    pub(crate) spoken: &'a Spoken,
    /// Whose page it is.
    pub(crate) network: &'static Network,
    /// The number of the form.
    pub(crate) form_id: &'a str,
    /// What came by plain form before and is shown again.
    pub(crate) before: &'a [(String, String)],
}

impl View<'_> {
    fn troubled(&self, trouble: Trouble) -> bool {
        self.rehearsal.trouble == Some(trouble)
    }

    /// The objection form, as the server writes it or as a script will.
    pub(crate) fn form(&self, extra: &Extra, alert: bool) -> String {
        match self.rehearsal.style {
            Style::Server => self.server_form(alert),
            Style::Script => self.script_form(extra),
        }
    }

    fn server_form(&self, alert: bool) -> String {
        let rehearsal = self.rehearsal;
        let hidden = self.hidden();
        let email = match rehearsal.year {
            Year::Y2025 => rehearsal.email.as_deref().unwrap_or_default(),
            Year::Y2024 => "",
        };
        let before = |name: &str| {
            let mut fields = self.before.iter();
            fields.find(|(each, _)| each == name).map(|(_, value)| value.as_str())
        };
        let inside = self.render(
            "server.html",
            json!({
                "hidden": self.hidden_inputs(&hidden),
                "action": BY_FORM,
                "fields": fields(),
                "full": rehearsal.year == Year::Y2024,
                "unknown_required": self.troubled(Trouble::UnknownRequired),
                "quoted": self.troubled(Trouble::SuccessInSmallPrint),
                "alert": alert,
                "email": before("email").unwrap_or(email),
                "reason": before(&format!("Field{}", field::REASON)).unwrap_or_default(),
                "countries": self.countries(),
            }),
        );
        let data = json!({
            "transport": rehearsal.transport,
            "double": self.troubled(Trouble::DoubleRequest),
            "user": USER,
            "submit": BY_SCRIPT,
            "action": BY_FORM,
            "codeField": field::CODE,
            "codes": self.countries().into_iter().map(|[code, english, _]| (english, code))
                .collect::<BTreeMap<_, _>>(),
            "texts": self.some_texts(&["sending", "error_heading", "error_text"]),
        });
        self.frame("title", inside, Some(data), &["/practice/server.js".to_owned()])
    }

    fn script_form(&self, extra: &Extra) -> String {
        let rehearsal = self.rehearsal;
        let full = rehearsal.year == Year::Y2024;
        let mut hidden = self.hidden();
        hidden.retain(|(name, _)| *name != "country_iso2_country_code");
        let email = if full { None } else { rehearsal.email.as_deref() };
        let mut texts = self.some_texts(&[
            "title",
            "explanation",
            "mail_promise",
            "already_notice",
            "conditional",
            "still_processing",
            "email",
            "country",
            "country_choose",
            "reason",
            "other_text",
            "optional",
            "unknown_required",
            "submit",
            "sending",
            "loading",
            "close",
            "error_heading",
            "error_text",
            "search",
            "menu",
            "nav_help",
            "nav_privacy",
        ]);
        if self.troubled(Trouble::SuccessInSmallPrint) {
            texts.extend(self.some_texts(&["received", "received_details"]));
        }
        let data = json!({
            "network": self.spoken.name(self.network.name),
            "full": full,
            "email": email.unwrap_or_default(),
            "late": if self.troubled(Trouble::Slow) { 3000 } else { 120 },
            "double": self.troubled(Trouble::DoubleRequest),
            "unknownRequired": self.troubled(Trouble::UnknownRequired),
            "quoted": self.troubled(Trouble::SuccessInSmallPrint),
            "user": USER,
            "submit": BY_SCRIPT,
            "fields": fields(),
            "hidden": hidden.into_iter().collect::<BTreeMap<_, _>>(),
            "countries": self.countries(),
            "texts": texts,
        });
        let own = ["/practice/script.js".to_owned()];
        let scripts = if extra.scripts.is_empty() { &own[..] } else { &extra.scripts };
        let inside = self.render("script.html", json!({}));
        self.frame("title", inside, Some(data), scripts)
    }

    /// The step that asks for the code, where the form went by plain form.
    pub(crate) fn code(&self, again: bool) -> String {
        let mut hidden = self.hidden();
        hidden.retain(|(name, _)| *name != "country_iso2_country_code");
        let inside = self.render(
            "code.html",
            json!({
                "hidden": self.hidden_inputs(&hidden),
                "action": BY_FORM,
                "fields": fields(),
                "again": again,
            }),
        );
        self.frame("code_heading", inside, None, &[])
    }

    /// The hidden inputs of a form, new tokens at every load.
    fn hidden(&self) -> Vec<(&'static str, String)> {
        let full = self.rehearsal.year == Year::Y2024;
        let mut shown = json!({ field::EMAIL: false, field::REASON: false });
        if full {
            shown[field::COUNTRY] = json!(false);
            shown[field::OTHER_TEXT] = json!(false);
        }
        let mut hidden = vec![
            ("fb_dtsg", format!("NAf{:016x}:{:x}", chance(), chance() >> 40)),
            ("jazoest", format!("2{}", 1000 + chance() % 9000)),
            ("lsd", format!("AV{:011x}", chance() >> 20)),
            ("form_id", self.form_id.to_owned()),
            ("support_form_id", self.form_id.to_owned()),
            ("support_form_locale_id", self.spoken.locale.clone()),
            ("support_form_hidden_fields", shown.to_string()),
            ("support_form_fact_false_fields", "[]".to_owned()),
        ];
        if full {
            hidden.push(("country_iso2_country_code", String::new()));
        }
        hidden
    }

    fn hidden_inputs(&self, hidden: &[(&str, String)]) -> String {
        let id = |name: &str| {
            let rest = name.strip_prefix("support_form_")?;
            Some(format!("support_form_{}_{rest}", self.form_id))
        };
        let inputs = hidden.iter().map(|(name, value)| (name, value, id(name)));
        let more = json!({ "hidden": inputs.collect::<Vec<_>>() });
        self.render("hidden.html", more)
    }

    /// ISO code, English name, name on the page; in the order of the page's names.
    fn countries(&self) -> Vec<[String; 3]> {
        let english = |code: &str| {
            let names = languages().get("en").map(|language| &language.countries);
            names.and_then(|names| names.get(code)).cloned().unwrap_or_default()
        };
        let countries = self.spoken.countries.iter();
        countries.map(|(code, name)| [code.clone(), english(code), name.clone()]).collect()
    }

    fn some_texts(&self, keys: &[&'static str]) -> Map<String, Value> {
        let texts = keys.iter();
        texts.map(|key| ((*key).to_owned(), json!(self.spoken.text(key)))).collect()
    }

    pub(crate) fn render(&self, page: &str, more: Value) -> String {
        let always = json!({
            "t": self.spoken.texts,
            "lang": self.spoken.tag,
            "network": self.spoken.name(self.network.name),
            "look": self.network.pack,
            "path": self.network.paths[0],
            "log_in": self.network.log_in,
            "by_script": self.rehearsal.style == Style::Script,
        });
        let mut more = more;
        if let (Value::Object(more), Value::Object(always)) = (&mut more, always) {
            more.extend(always);
        }
        render::page(page, more)
    }

    /// The whole page: what every page has around `inside`.
    pub(crate) fn frame(
        &self,
        title: &str,
        inside: String,
        data: Option<Value>,
        scripts: &[String],
    ) -> String {
        // What lies over the form lies over no other page.
        let (over, over_script) = match data {
            Some(_) => self.over(),
            None => (String::new(), None),
        };
        // In a script element nothing but "<" could end the data early.
        let data = data.map(|data| data.to_string().replace('<', "\\u003c"));
        self.render(
            "frame.html",
            json!({
                "title": self.spoken.text(title),
                "inside": inside,
                "data": data,
                "over": over,
                "scripts": scripts.iter().map(String::as_str).chain(over_script).collect::<Vec<_>>(),
            }),
        )
    }
}

fn fields() -> Value {
    json!({
        "email": field::EMAIL,
        "country": field::COUNTRY,
        "reason": field::REASON,
        "other": field::OTHER_TEXT,
        "unknown": field::UNKNOWN,
        "code": field::CODE,
    })
}
