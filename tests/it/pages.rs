//! Pages for tests without a browser: surveys that were saved, and small ones that are made here.

use std::path::Path as FilePath;

use objector::browser::page::{InTheWay, Over};
use objector::data::{Data, SCENARIOS, files};
use objector::language::{Meaning, Words};
use objector::personal::Personal;
use objector::plan::Plan;
use objector::scenario::{Cookies, Network, Objection, Scenario};
use objector::survey::{Block, Button, Choice, Control, FormElement, Path, Survey};
use url::Url;

/// Where the saved pages were.
pub(crate) const ORIGIN: &str = "http://127.0.0.1:4711";

/// The Facebook form's path.
pub(crate) const FORM: &str = "/help/contact/6359191084165019";

/// A survey of a practice page.
pub(crate) fn saved(name: &str) -> Survey {
    let folder = FilePath::new(env!("CARGO_MANIFEST_DIR")).join("tests/surveys");
    let json = std::fs::read_to_string(folder.join(format!("{name}.json"))).unwrap();
    serde_json::from_str(&json).unwrap()
}

/// The address of a survey's page.
pub(crate) fn address_of(survey: &Survey) -> Url {
    survey.url.parse().unwrap()
}

/// An address at the site.
pub(crate) fn at(path: &str) -> Url {
    format!("{ORIGIN}{path}").parse().unwrap()
}

/// Karen's scenario, with a reason of her own.
pub(crate) fn karen() -> Scenario {
    Scenario {
        account: "karen".into(),
        network: Network::Facebook,
        language: "en".into(),
        country: "DK".into(),
        email: Some(Personal::new("karen@example.dk")),
        cookies: Cookies::Decline,
        objection: Objection::Own(Personal::new("My pictures are mine.")),
    }
}

/// A plan for the practice site, with the data of the program.
pub(crate) fn plan(scenario: Scenario) -> Plan {
    plan_with(scenario, Data::built_in().unwrap())
}

/// A plan for the real site.
pub(crate) fn live() -> Plan {
    Plan::new(karen(), Data::built_in().unwrap(), None, false).unwrap()
}

/// A plan for the practice site, with other data.
pub(crate) fn plan_with(scenario: Scenario, data: &'static Data) -> Plan {
    Plan::new(scenario, data, Some(ORIGIN), false).unwrap()
}

/// The data of the program, as if somebody had seen every word of it.
pub(crate) fn everything_seen() -> &'static Data {
    static DATA: std::sync::OnceLock<Data> = std::sync::OnceLock::new();
    DATA.get_or_init(|| {
        let texts: Vec<(&str, Vec<u8>)> = files(&SCENARIOS)
            .into_iter()
            .map(|(path, bytes)| match path.starts_with("languages/") {
                true => {
                    let text = std::str::from_utf8(bytes).unwrap();
                    let seen = text.replace("inferred = true", "source = \"a test\"");
                    (path, seen.into_bytes())
                }
                false => (path, bytes.to_vec()),
            })
            .collect();
        let texts: Vec<(&str, &[u8])> =
            texts.iter().map(|(path, bytes)| (*path, bytes.as_slice())).collect();
        Data::read(&texts).unwrap()
    })
}

/// All words of a meaning, in all languages.
pub(crate) fn words(data: &Data, means: Meaning) -> Vec<&Words> {
    let all = data.languages.iter().flat_map(|language| &language.words);
    all.filter(|words| words.means == means).collect()
}

/// A sentence with which somebody saw Meta acknowledge an objection.
pub(crate) fn seen_yes() -> &'static str {
    seen(Meaning::Acknowledged)
}

/// A sentence with which somebody saw Meta say that the form is not offered.
pub(crate) fn seen_no() -> &'static str {
    seen(Meaning::NotOffered)
}

fn seen(means: Meaning) -> &'static str {
    let all = words(Data::built_in().unwrap(), means);
    let seen = all.into_iter().find(|words| words.is_sourced());
    &seen.expect("one of them was seen").text
}

/// Something that lies over the form, and says this.
pub(crate) fn over(says: &str) -> InTheWay {
    InTheWay::Over(Over { says: says.into(), place: vec![1, 9] })
}

/// A page in the making: things stand in it in the order in which they are added.
#[derive(Debug, Clone)]
#[must_use]
pub(crate) struct Draft {
    survey: Survey,
    place: Path,
    next: i32,
    form: Option<usize>,
    dialog: bool,
}

/// An empty page.
pub(crate) fn page() -> Draft {
    Draft {
        survey: Survey {
            url: format!("{ORIGIN}{FORM}"),
            document_url: format!("{ORIGIN}{FORM}"),
            main: vec![1, 0],
            language: Some("en".into()),
            ..Survey::default()
        },
        place: vec![1, 0],
        next: 0,
        form: None,
        dialog: false,
    }
}

/// The form as it is at its barest: an e-mail address, a reason and a button, all known by name.
pub(crate) fn bare_form() -> Draft {
    page()
        .form()
        .line("Email")
        .named("email")
        .required()
        .long("Why?")
        .named("Reason")
        .submit("Submit")
}

impl Draft {
    pub(crate) fn survey(self) -> Survey {
        self.survey
    }

    /// What follows stands in a form element.
    pub(crate) fn form(mut self) -> Self {
        self.place = vec![1, 0];
        self.next = i32::try_from(self.survey.forms.len()).unwrap() + 100;
        let path = self.step();
        self.survey.forms.push(FormElement {
            node: self.survey.forms.len() + 1000,
            path: path.clone(),
            method: "post".into(),
            action: Some(format!("{ORIGIN}/ajax/help/contact/submit/page")),
            ..FormElement::default()
        });
        self.form = Some(self.survey.forms.len() - 1);
        (self.place, self.next) = (path, 0);
        self
    }

    /// What follows stands in no form element.
    pub(crate) fn outside(mut self) -> Self {
        (self.place, self.next) = (vec![1, 0], 50 + self.next);
        self.form = None;
        self.dialog = false;
        self
    }

    /// What follows stands in a dialog.
    pub(crate) fn dialog(mut self) -> Self {
        (self.place, self.next) = (vec![1, 9], 0);
        self.form = None;
        self.dialog = true;
        self
    }

    /// The form has a hidden control of this name.
    pub(crate) fn hiding(mut self, name: &str) -> Self {
        let form = self.form.expect("a form to hide it in");
        self.survey.forms[form].hidden.push(name.into());
        self
    }

    /// The form says that it goes there.
    pub(crate) fn going_to(mut self, action: &str) -> Self {
        let form = self.form.expect("a form that goes there");
        self.survey.forms[form].action = Some(action.into());
        self
    }

    pub(crate) fn text(mut self, text: &str) -> Self {
        let path = self.step();
        self.survey.blocks.push(Block {
            text: text.into(),
            path,
            dialog: self.dialog,
            form: self.form,
            ..Block::default()
        });
        self
    }

    /// A single line to write in.
    pub(crate) fn line(self, label: &str) -> Self {
        self.control(label, "input", Some("text"), Some("textbox"))
    }

    /// A line that the page itself calls an e-mail address.
    pub(crate) fn email(self, label: &str) -> Self {
        self.control(label, "input", Some("email"), Some("textbox"))
    }

    pub(crate) fn password(self, label: &str) -> Self {
        self.control(label, "input", Some("password"), Some("textbox"))
    }

    pub(crate) fn search(self, label: &str) -> Self {
        self.control(label, "input", Some("search"), Some("searchbox"))
    }

    pub(crate) fn tick_box(self, label: &str) -> Self {
        self.control(label, "input", Some("checkbox"), Some("checkbox"))
    }

    /// Several lines to write in.
    pub(crate) fn long(self, label: &str) -> Self {
        self.control(label, "textarea", Some("textarea"), Some("textbox"))
    }

    /// A text that is no native control, of one line or many.
    pub(crate) fn text_box(self, label: &str) -> Self {
        self.control(label, "div", None, Some("textbox"))
    }

    /// A native list.
    pub(crate) fn list(mut self, label: &str, options: &[(&str, &str)]) -> Self {
        self = self.control(label, "select", Some("select-one"), Some("combobox"));
        self.last().options = options
            .iter()
            .map(|(value, label)| Choice {
                value: (*value).into(),
                label: (*label).into(),
                enabled: true,
                node: None,
            })
            .collect();
        self
    }

    fn control(mut self, label: &str, tag: &str, kind: Option<&str>, role: Option<&str>) -> Self {
        let path = self.step();
        self.survey.controls.push(Control {
            node: self.survey.controls.len(),
            path,
            tag: tag.into(),
            kind: kind.map(Into::into),
            role: role.map(Into::into),
            name: label.into(),
            name_source: Some("row".into()),
            visible: true,
            enabled: true,
            editable: true,
            valid: true,
            form: self.form,
            ..Control::default()
        });
        self
    }

    /// A button that sends the form it stands in.
    pub(crate) fn submit(self, text: &str) -> Self {
        self.press(text, Some("submit"))
    }

    /// Something to press.
    pub(crate) fn button(self, text: &str) -> Self {
        self.press(text, Some("button"))
    }

    fn press(mut self, text: &str, kind: Option<&str>) -> Self {
        let path = self.step();
        self.survey.buttons.push(Button {
            node: self.survey.buttons.len() + 500,
            path,
            tag: "button".into(),
            kind: kind.map(Into::into),
            name: text.into(),
            visible: true,
            enabled: true,
            form: self.form,
            dialog: self.dialog,
            ..Button::default()
        });
        self
    }

    /// The last button has this attribute.
    pub(crate) fn with(mut self, attribute: &str, value: &str) -> Self {
        let button = self.survey.buttons.last_mut().expect("a button");
        button.data.insert(attribute.into(), value.into());
        self
    }

    /// The last button cannot be pressed.
    pub(crate) fn disabled_button(mut self) -> Self {
        self.survey.buttons.last_mut().expect("a button").enabled = false;
        self
    }

    /// The last control's `name`.
    pub(crate) fn named(mut self, name: &str) -> Self {
        self.last().html_name = Some(name.into());
        self
    }

    /// The id of the last control's row.
    pub(crate) fn in_row(mut self, id: &str) -> Self {
        self.last().row_id = Some(id.into());
        self
    }

    pub(crate) fn with_id(mut self, id: &str) -> Self {
        self.last().id = Some(id.into());
        self
    }

    pub(crate) fn completing(mut self, autocomplete: &str) -> Self {
        self.last().autocomplete = Some(autocomplete.into());
        self
    }

    pub(crate) fn required(mut self) -> Self {
        self.last().required = true;
        self
    }

    pub(crate) fn holding(mut self, value: &str) -> Self {
        self.last().value = Personal::new(value);
        self
    }

    pub(crate) fn of_at_most(mut self, characters: usize) -> Self {
        self.last().max_length = Some(characters);
        self
    }

    /// Nobody can see the last control.
    pub(crate) fn unseen(mut self) -> Self {
        self.last().visible = false;
        self
    }

    /// Nobody can see the last button.
    pub(crate) fn unseen_button(mut self) -> Self {
        self.survey.buttons.last_mut().expect("a button").visible = false;
        self
    }

    /// It is another document than the one before.
    pub(crate) fn loaded_anew(mut self) -> Self {
        self.survey.loaded_at += 1.0;
        self
    }

    /// Not the site, but an error page of the browser's own.
    pub(crate) fn instead_an_error(mut self) -> Self {
        self.survey.document_url = "about:neterror?e=netReset&u=x".into();
        self
    }

    fn last(&mut self) -> &mut Control {
        self.survey.controls.last_mut().expect("a control")
    }

    fn step(&mut self) -> Path {
        let mut path = self.place.clone();
        path.push(self.next);
        self.next += 1;
        path
    }
}
