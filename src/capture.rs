//! A page made fit to be shared: its structure, and such words as the language files know. Pure.
//!
//! It is written anew from a survey, so that nothing can stay by oversight: a text is one of our own
//! words or a placeholder, a name is one that the pack lists, and values, addresses, scripts, ids,
//! classes and what nobody sees are not there. Of a list only its country codes remain.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::fields::is_required;
use crate::form::Part;
use crate::inert::as_html;
use crate::language::{Meaning, Words, folded};
use crate::phrases::Phrases;
use crate::plan::Plan;
use crate::survey::{Block, Button, Control, FormElement, Path, Survey, inside};

/// What stands where a text is not told.
const PLACEHOLDER: &str = "…";

/// So many countries make a list one of countries; fewer would tell which ones somebody chose from.
const COUNTRIES: usize = 10;

/// The page that remains. `when` is the day on which it was seen live; practice has none.
pub fn page(survey: &Survey, plan: &Plan, when: Option<&str>) -> String {
    let capture = Capture { survey, plan };
    let seen = match when.filter(|_| plan.practice.is_none()) {
        Some(day) => format!("live on {day}"),
        None => "from practice".to_owned(),
    };
    let language = survey.language.as_deref().and_then(|tag| plan.language_of(tag));
    let language = language.map_or(String::new(), |tag| format!(" lang=\"{tag}\""));
    let title = capture.known(&survey.title).unwrap_or_default();
    let mut out = format!(
        "<!DOCTYPE html>\n<!-- form {}, captured {seen} -->\n<html{language}>\n<head>\n\
         <meta charset=\"utf-8\">\n<title>{}</title>\n</head>\n<body>\n",
        plan.pack.id,
        as_html(&title),
    );
    capture.tree().write(&mut out);
    out.push_str("</body>\n</html>\n");
    out
}

/// A place in the page: what stands there, and the places in it.
#[derive(Default)]
struct Place {
    /// What opens and closes it, where it is an element of its own.
    element: Option<(String, String)>,
    /// The lines that stand in it before anything else.
    lines: Vec<String>,
    inner: BTreeMap<i32, Place>,
}

impl Place {
    fn at(&mut self, path: &[i32]) -> &mut Place {
        path.iter().fold(self, |place, step| place.inner.entry(*step).or_default())
    }

    /// Places that hold one thing and nothing else are passed over.
    fn write(&self, out: &mut String) {
        let is_bare = self.element.is_none() && self.lines.len() + self.inner.len() < 2;
        let (open, close) = match &self.element {
            Some((open, close)) => (open.as_str(), close.as_str()),
            None => ("<div>", "</div>"),
        };
        if !is_bare {
            let _ = writeln!(out, "{open}");
        }
        for line in &self.lines {
            let _ = writeln!(out, "{line}");
        }
        for place in self.inner.values() {
            place.write(out);
        }
        if !is_bare && !close.is_empty() {
            let _ = writeln!(out, "{close}");
        }
    }
}

struct Capture<'a> {
    survey: &'a Survey,
    plan: &'a Plan,
}

impl Capture<'_> {
    fn tree(&self) -> Place {
        let survey = self.survey;
        let mut tree = Place::default();
        let mut put = |path: &Path, open: String, close: &str| {
            tree.at(path).element = Some((open, close.to_owned()));
        };
        if survey.main.len() > 1 {
            put(&survey.main, "<main>".to_owned(), "</main>");
        }
        for (number, form) in survey.forms.iter().enumerate() {
            if self.is_kept(number, form) {
                put(&form.path, form_tag(form), "</form>");
            }
        }
        for (number, control) in survey.controls.iter().enumerate() {
            if control.visible {
                let (open, close) = self.control(number, control);
                put(&control.path, open, close);
            }
        }
        for button in survey.buttons.iter().filter(|button| button.visible) {
            let (open, close) = self.button(button);
            put(&button.path, open, close);
        }
        for form in &survey.forms {
            let hidden = self.hidden(form);
            if !hidden.is_empty() {
                tree.at(&form.path).lines.extend(hidden);
            }
        }
        for block in &survey.blocks {
            if let Some(line) = self.block(block).filter(|_| !self.is_in_a_control(block)) {
                tree.at(&block.path).lines.push(line);
            }
        }
        tree
    }

    /// Whether anything of a form remains: else nobody sees that there is one.
    fn is_kept(&self, number: usize, form: &FormElement) -> bool {
        let of_form = |visible: bool, of: Option<usize>| visible && of == Some(number);
        self.survey.controls.iter().any(|control| of_form(control.visible, control.form))
            || self.survey.buttons.iter().any(|button| of_form(button.visible, button.form))
            || !self.hidden(form).is_empty()
    }

    /// Whether a text is what a control holds.
    fn is_in_a_control(&self, block: &Block) -> bool {
        self.survey.controls.iter().any(|control| inside(&block.path, &control.path))
            || self.survey.buttons.iter().any(|button| inside(&block.path, &button.path))
    }

    /// A text as it remains; outside of the page's main part only known words do.
    fn block(&self, block: &Block) -> Option<String> {
        let known = self.known(&block.text);
        let text = match (&known, inside(&block.path, &self.survey.main)) {
            (Some(known), _) => known.as_str(),
            (None, true) => PLACEHOLDER,
            (None, false) => return None,
        };
        let tag = if block.heading { "h3" } else { "p" };
        let alert = if block.alert { " role=\"alert\"" } else { "" };
        Some(format!("<{tag}{alert}>{}</{tag}>", as_html(text)))
    }

    /// Our own words for a text that is or says them, or begins with them as a label does; what else
    /// stands there is not told, nor what the page says to this person. A part of a sentence is not the
    /// sentence: "If you cannot log in …" asks nobody to log in.
    fn known(&self, text: &str) -> Option<String> {
        let phrases = Phrases::new(self.plan.languages());
        let label = || phrases.any_label(text).filter(|words| !is_a_sentence(words.means));
        self.told(text, phrases.any(text).or_else(label))
    }

    fn told(&self, text: &str, words: Option<&Words>) -> Option<String> {
        let words = words.filter(|words| !is_an_answer(words.means))?;
        let whole = words.folded() == folded(text);
        Some(if whole { words.text.clone() } else { format!("{} {PLACEHOLDER}", words.text) })
    }

    /// A name for people: our words where it is or begins with them, or that there is one.
    fn name(&self, name: &str) -> Option<String> {
        let own = || self.plan.own.as_ref()?.words(name);
        let words = Phrases::new(self.plan.languages()).any_label(name).or_else(own);
        let told = || self.told(name, words).unwrap_or_else(|| PLACEHOLDER.to_owned());
        (!name.trim().is_empty()).then(told)
    }

    fn control(&self, number: usize, control: &Control) -> (String, &'static str) {
        const TYPES: [&str; 11] = [
            "text", "email", "tel", "number", "url", "search", "password", "checkbox", "radio",
            "file", "date",
        ];
        const COMPLETES: [&str; 6] =
            ["email", "country", "country-name", "one-time-code", "username", "current-password"];
        let tag = ["input", "textarea", "select"].into_iter().find(|tag| *tag == control.tag);
        let listed = |said: &Option<String>, known: &[&'static str]| {
            known.iter().find(|known| said.as_deref() == Some(*known)).copied()
        };
        let mut open = format!("<{}", tag.unwrap_or("div"));
        let mut say = |name: &str, value: &str| {
            let _ = write!(open, " {name}=\"{}\"", as_html(value));
        };
        if let Some(kind) = listed(&control.kind, &TYPES).filter(|_| tag == Some("input")) {
            say("type", kind);
        }
        if let Some(role) = control.known_role() {
            say("role", role);
        }
        if let Some(name) = self.engine_name(number, control) {
            say("name", &name);
        }
        if let Some(completes) = listed(&control.autocomplete, &COMPLETES) {
            say("autocomplete", completes);
        }
        if let Some(name) = self.name(control.name.trim_end().trim_end_matches('*')) {
            say("aria-label", &name);
        }
        for (name, length) in [("maxlength", control.max_length), ("minlength", control.min_length)]
        {
            if let Some(length) = length.filter(|length| is_a_limit(*length)) {
                say(name, &length.to_string());
            }
        }
        for (name, is_so) in [
            ("aria-required", is_required(control)),
            ("aria-disabled", !control.enabled),
            ("aria-readonly", control.enabled && !control.editable),
        ] {
            if is_so {
                say(name, "true");
            }
        }
        if tag.is_none() {
            say("tabindex", "0");
        }
        open.push('>');
        match tag {
            Some("input") => (open, ""),
            Some("textarea") => (open + "</textarea>", ""),
            Some("select") => (open + &self.options(control) + "</select>", ""),
            // Without anything in it nobody would see it.
            _ => (format!("{open}{PLACEHOLDER}</div>"), ""),
        }
    }

    /// The name of a control, if the pack lists it. One that goes with a hidden ISO code has a number.
    fn engine_name(&self, number: usize, control: &Control) -> Option<String> {
        let names = &self.plan.pack.names;
        let said = [&control.html_name, &control.row_id, &control.id];
        let own = |part| match &self.plan.own {
            Some(own) => own.names(&self.plan.pack.id, part),
            None => &[],
        };
        let is_listed = |name: &&String| {
            let mut parts = Part::ALL.into_iter();
            parts.any(|part| names.of(part).contains(name) || own(part).contains(name))
        };
        let engine = said.into_iter().flatten().find(is_listed).cloned();
        engine.or_else(|| {
            let own = control.html_name.as_ref()?;
            let hidden = &self.survey.forms.get(control.form?)?.hidden;
            let paired = |suffix: &String| hidden.contains(&format!("{own}{suffix}"));
            names.country_code_suffix.iter().any(paired).then(|| format!("field-{number}"))
        })
    }

    /// The countries of a list, by their codes, where there are enough of them.
    fn options(&self, control: &Control) -> String {
        let known = |text: &str| self.plan.country_of(text);
        let options = control.options.iter();
        let mut codes: Vec<&str> = options
            .filter_map(|option| known(&option.label).or_else(|| known(&option.value)))
            .collect();
        codes.sort_unstable();
        codes.dedup();
        if codes.len() < COUNTRIES {
            return String::new();
        }
        codes.iter().map(|code| format!("<option value=\"{code}\">{code}</option>")).collect()
    }

    fn button(&self, button: &Button) -> (String, &'static str) {
        let text = as_html(&self.name(&button.name).unwrap_or_else(|| PLACEHOLDER.to_owned()));
        let disabled = if button.enabled { "" } else { " aria-disabled=\"true\"" };
        let kind = match button.kind.as_deref() {
            Some("submit" | "image") => "submit",
            Some(_) => "button",
            None => return (format!("<div role=\"button\"{disabled}>{text}</div>"), ""),
        };
        (format!("<button type=\"{kind}\"{disabled}>{text}</button>"), "")
    }

    /// The hidden fields that the pack lists, without what they hold.
    fn hidden(&self, form: &FormElement) -> Vec<String> {
        let names = &self.plan.pack.names;
        let listed = names.marker.iter().chain(&names.token);
        let mut kept: Vec<String> =
            listed.filter(|name| form.hidden.contains(name)).cloned().collect();
        for (number, control) in self.survey.controls.iter().enumerate() {
            let own = control.html_name.as_ref().filter(|_| control.visible);
            let Some((own, told)) = own.zip(self.engine_name(number, control)) else {
                continue;
            };
            let paired = names
                .country_code_suffix
                .iter()
                .filter(|suffix| form.hidden.contains(&format!("{own}{suffix}")));
            kept.extend(paired.map(|suffix| format!("{told}{suffix}")));
        }
        kept.sort_unstable();
        kept.dedup();
        let input = |name: &String| format!("<input type=\"hidden\" name=\"{}\">", as_html(name));
        kept.iter().map(input).collect()
    }
}

/// Where it goes is not told.
fn form_tag(form: &FormElement) -> String {
    let method = if form.method == "post" { "post" } else { "get" };
    format!("<form method=\"{method}\">")
}

/// What means something only where it is said as a whole.
fn is_a_sentence(means: Meaning) -> bool {
    is_an_answer(means) || matches!(means, Meaning::LogIn | Meaning::SmallPrint)
}

/// What a page says to this one person.
fn is_an_answer(means: Meaning) -> bool {
    matches!(
        means,
        Meaning::Acknowledged | Meaning::NotTaken | Meaning::AlreadyObjected | Meaning::NotOffered
    )
}

/// Whether a length is one that programmers set; another number could be anybody's.
fn is_a_limit(length: usize) -> bool {
    let is_round = |length: usize| length.is_multiple_of(10) || length.is_power_of_two();
    length <= 64 || (length <= 100_000 && (is_round(length) || is_round(length + 1)))
}
