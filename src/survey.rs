//! What a page holds, as the injected script `browser/survey.js` tells it: plain data.
//!
//! Everything that is hard (recognising, matching, judging) works on a [`Survey`], and so is tested
//! without a browser, on saved ones. A survey of a form that was filled holds personal values.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::personal::Personal;
use crate::seal::Held;
use crate::words::words;

/// One look at a page.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Survey {
    /// The address that the page says it has.
    pub url: String,
    /// The document's own address; differs on the browser's error pages (`about:neterror`).
    pub document_url: String,
    /// When this document began to load, in milliseconds since 1970: tells two documents apart.
    pub loaded_at: f64,
    /// The size of the window's inside, `1280x900`.
    pub window: String,
    /// Where the page's main part stands.
    pub main: Path,
    /// The title of the page.
    pub title: String,
    /// `<html lang>`.
    pub language: Option<String>,
    /// Whether a visible progress bar or `aria-busy` says that more is to come.
    pub busy: bool,
    /// Whether something visible calls itself a captcha.
    pub captcha: bool,
    /// Whether the page was too large to be read whole.
    pub overflow: bool,
    /// Everything that holds a value.
    pub controls: Vec<Control>,
    /// Everything to press.
    pub buttons: Vec<Button>,
    /// The form elements that hold controls or buttons.
    pub forms: Vec<FormElement>,
    /// The visible text, in page order.
    pub blocks: Vec<Block>,
    /// The visible links; told only where they are asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// What forms hold and nobody sees: never written down, and compared with what leaves.
    #[serde(skip)]
    pub held: Vec<Held>,
}

/// The number of an element in the survey that named it; it means nothing in another survey.
pub type Node = usize;

/// Where an element stands: child numbers from the document element, -1 into a shadow root, -2 into a
/// frame.
pub type Path = Vec<i32>;

/// The roles of what holds a value (WAI-ARIA 1.2, section 5.3).
const ROLES: [&str; 8] =
    ["checkbox", "combobox", "listbox", "radio", "searchbox", "spinbutton", "switch", "textbox"];

/// Something that holds a value.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Control {
    /// Its element.
    pub node: Node,
    /// Where it stands.
    pub path: Path,
    /// The element's name, lower case.
    pub tag: String,
    /// The `type` property.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// The ARIA role, said or implied.
    pub role: Option<String>,
    /// What the page calls it.
    pub name: String,
    /// Where that came from: `aria-labelledby aria-label label contents row placeholder title`.
    pub name_source: Option<String>,
    /// A CSS path that matches it alone; told, as all that follows here, only to whoever looks around.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub selector: String,
    /// The text of its row.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub row: String,
    /// The `placeholder` attribute.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub placeholder: String,
    /// The `pattern` attribute.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// The `inputmode` attribute.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_mode: Option<String>,
    /// How many lines a long text shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows: Option<u32>,
    /// Its `data-` attributes.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub data: BTreeMap<String, String>,
    /// The `id` attribute.
    pub id: Option<String>,
    /// The id of its `SupportFormRow`.
    pub row_id: Option<String>,
    /// The `name` attribute.
    pub html_name: Option<String>,
    /// The `autocomplete` attribute.
    pub autocomplete: Option<String>,
    /// Whether the page requires it.
    pub required: bool,
    /// Whether a person can see it.
    pub visible: bool,
    /// Whether it can be used.
    pub enabled: bool,
    /// Whether it can be written to.
    pub editable: bool,
    /// The longest text it takes, in UTF-16 code units.
    pub max_length: Option<usize>,
    /// The shortest text it takes, in UTF-16 code units.
    pub min_length: Option<usize>,
    /// Whether the browser finds its value valid.
    pub valid: bool,
    /// What it holds.
    pub value: Personal,
    /// For a list, the text of what is chosen.
    pub shown: Option<Personal>,
    /// For a list, what can be chosen.
    pub options: Vec<Choice>,
    /// The number of its form element.
    pub form: Option<usize>,
}

/// One option of a list.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// Whether it can be chosen.
    pub enabled: bool,
    /// Its element, where the list is not a native one.
    pub node: Option<Node>,
}

/// Something to press.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Button {
    /// Its element.
    pub node: Node,
    /// Where it stands.
    pub path: Path,
    /// The element's name, lower case.
    pub tag: String,
    /// The `type` property.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// The text on it.
    pub name: String,
    /// A CSS path that matches it alone; told, as `id` and `html_name`, only to whoever looks around.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub selector: String,
    /// The `id` attribute.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The `name` attribute.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html_name: Option<String>,
    /// Whether a person can see it.
    pub visible: bool,
    /// Whether it can be pressed.
    pub enabled: bool,
    /// The number of its form element.
    pub form: Option<usize>,
    /// Whether it stands in a dialog.
    pub dialog: bool,
    /// Where it sends the form instead of where the form says (`formaction`), resolved.
    pub action: Option<String>,
    /// How it sends it (`formmethod`), lower case.
    pub method: Option<String>,
    /// Its `data-` attributes.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub data: BTreeMap<String, String>,
}

/// Something that leads to another page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Link {
    /// Its element.
    pub node: Node,
    /// What it says.
    pub name: String,
    /// Where it leads, resolved; `None` where only a script knows.
    pub address: Option<String>,
    /// Whether it leads there in this tab.
    pub here: bool,
}

/// A `<form>`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct FormElement {
    /// Its element.
    pub node: Node,
    /// Where it stands.
    pub path: Path,
    /// The `id` attribute.
    pub id: Option<String>,
    /// Where it posts to, resolved, if it says so.
    pub action: Option<String>,
    /// Its method, lower case.
    pub method: String,
    /// The names of its hidden controls; never their values.
    pub hidden: Vec<String>,
    /// The value of `support_form_id`.
    pub form_id: Option<String>,
}

/// A visible text that stands on lines of its own.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Block {
    /// The text, white space made one.
    pub text: String,
    /// Where its element stands.
    pub path: Path,
    /// Whether it is a heading.
    pub heading: bool,
    /// Whether it stands in a dialog.
    pub dialog: bool,
    /// Whether it stands in an alert.
    pub alert: bool,
    /// The number of its form element.
    pub form: Option<usize>,
}

impl Control {
    /// Its role, where ARIA has it for what holds a value, and not the page alone.
    pub fn known_role(&self) -> Option<&'static str> {
        ROLES.into_iter().find(|role| self.role.as_deref() == Some(*role))
    }
}

impl Survey {
    /// Whether the browser shows an error page of its own instead of the site.
    pub fn is_browser_error(&self) -> bool {
        ["about:neterror", "about:certerror", "about:httpsonlyerror", "about:blocked"]
            .iter()
            .any(|page| self.document_url.starts_with(page))
    }

    /// Everything that a person could read here before anything was typed.
    pub fn readable(&self) -> String {
        let controls = self.controls.iter().filter(|control| control.visible);
        let controls = controls.flat_map(|control| [control.name.as_str(), control.value.reveal()]);
        let texts = self.blocks.iter().map(|block| block.text.as_str());
        let all = [self.url.as_str(), &self.title].into_iter().chain(texts).chain(controls);
        all.collect::<Vec<_>>().join("\n")
    }

    /// The visible text that stands at a place, a block a line.
    pub fn text_at(&self, place: &[i32]) -> String {
        let there = self.blocks.iter().filter(|block| inside(&block.path, place));
        there.map(|block| block.text.as_str()).collect::<Vec<_>>().join("\n")
    }
}

/// Whether what stands at `inner` stands inside what stands at `outer`.
pub fn inside(inner: &[i32], outer: &[i32]) -> bool {
    inner.starts_with(outer)
}

/// The nearest place that holds all of `paths`.
pub fn common<'a>(paths: impl IntoIterator<Item = &'a [i32]>) -> Path {
    let mut paths = paths.into_iter();
    let mut shared: Path = paths.next().map(<[i32]>::to_vec).unwrap_or_default();
    for path in paths {
        let same = shared.iter().zip(path).take_while(|(left, right)| left == right).count();
        shared.truncate(same);
    }
    shared
}

/// What went wrong, out of the address of Firefox's error page.
pub fn net_error(address: &str) -> String {
    let word = address.split_once("e=").and_then(|(_, rest)| rest.split('&').next());
    match word {
        Some("dnsNotFound") => words!("net-no-name"),
        Some("connectionFailure") => words!("net-refused"),
        Some("netTimeout") => words!("net-too-slow"),
        Some("netReset" | "netInterrupt") => words!("net-broke"),
        Some("fileNotFound") => words!("net-no-file"),
        Some("proxyConnectFailure" | "proxyResolveFailure") => words!("net-proxy"),
        Some(word) => crate::inert::line(word),
        None => words!("net-none"),
    }
}
