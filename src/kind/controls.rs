//! What a control asks for.

use super::ControlKind;
use super::words::{About, Heard, Lexicon, Text};
use crate::data::Data;
use crate::fields::{is_line, is_list, is_long};
use crate::survey::{Choice, Control, Survey};

pub(super) fn kinds(survey: &Survey, data: &Data) -> Vec<ControlKind> {
    let language = super::language(survey);
    let look = Look { data, lexicon: Lexicon::built_in(), language: language.as_deref() };
    survey.controls.iter().map(|control| look.kind(control)).collect()
}

struct Look<'a> {
    data: &'a Data,
    lexicon: &'static Lexicon,
    language: Option<&'a str>,
}

/// What the page says of a control, strongest first.
struct Said {
    /// What it calls it, where that is a name and no sentence beside it.
    name: Heard,
    /// The hint in it.
    hint: Heard,
    /// The names of its markup.
    markup: Text,
    /// The first of them: what is sent under it.
    first_name: Text,
    /// The words of `autocomplete`.
    auto: Vec<String>,
}

impl Said {
    fn auto(&self, says: &[&str]) -> bool {
        self.auto.iter().any(|each| says.contains(&each.as_str()))
    }
}

/// What a trap for machines is called where no person reads it: `apbct` by CleanTalk, `hp` by many.
const TRAPS: [&str; 5] = ["honeypot", "hp", "apbct", "antispam", "fake"];

/// A longer text beside a control explains something, and is not its name.
const LONGEST_NAME: usize = 12;

impl Look<'_> {
    fn kind(&self, control: &Control) -> ControlKind {
        let is_input = control.tag == "input";
        match (control.kind.as_deref(), control.role.as_deref()) {
            (Some("checkbox"), _) | (_, Some("checkbox" | "switch")) => {
                return ControlKind::Checkbox;
            }
            (Some("radio"), _) | (_, Some("radio")) => return ControlKind::Radio,
            (Some("file"), _) if is_input => return ControlKind::File,
            _ => {}
        }
        let said = self.said(control);
        if is_input && control.kind.as_deref() == Some("password") {
            let is_code = said.auto(&["one-time-code"]);
            return if is_code { ControlKind::Code } else { ControlKind::Password };
        }
        if is_list(control) && !(is_input || control.tag == "textarea") {
            let is_country = self.lists_countries(control, &said);
            return if is_country { ControlKind::Country } else { ControlKind::Other };
        }
        if is_long(control) {
            return long(control, &said);
        }
        if is_input || is_line(control) { self.line(control, &said) } else { ControlKind::Other }
    }

    fn said(&self, control: &Control) -> Said {
        let text = Text::of(&control.name);
        let is_name = !text.words.is_empty() && text.words.len() <= LONGEST_NAME;
        let markup = format!(
            "{} {}",
            control.html_name.as_deref().unwrap_or_default(),
            control.id.as_deref().unwrap_or_default()
        );
        let named = |name: &Option<String>| name.as_deref().is_some_and(|it| !it.trim().is_empty());
        let first = if named(&control.html_name) { &control.html_name } else { &control.id };
        let auto = control.autocomplete.as_deref().unwrap_or_default().to_lowercase();
        let hear = |text: &Text| self.lexicon.heard(text, self.language);
        Said {
            name: if is_name { hear(&text) } else { Heard::default() },
            hint: hear(&Text::of(&control.placeholder)),
            markup: Text::of_markup(&markup),
            first_name: Text::of_markup(first.as_deref().unwrap_or_default()),
            auto: auto.split_whitespace().map(str::to_owned).collect(),
        }
    }

    /// One line of text.
    fn line(&self, control: &Control, said: &Said) -> ControlKind {
        let kind = control.kind.as_deref();
        if said.auto(&["email"]) {
            return ControlKind::Email;
        }
        if said.auto(&["one-time-code"]) {
            return ControlKind::Code;
        }
        if said.auto(&["country", "country-name"]) {
            return ControlKind::Country;
        }
        if !matches!(kind, None | Some("text" | "email" | "tel" | "url" | "number" | "search")) {
            return ControlKind::Other;
        }
        if said.name.is(About::Nothing) || said.markup.has(&TRAPS) {
            return ControlKind::Text;
        }
        if is_code(said) {
            return ControlKind::Code;
        }
        if kind == Some("email") || control.input_mode.as_deref() == Some("email") {
            return ControlKind::Email;
        }
        if kind != Some("search") && is_email(control, said) {
            return ControlKind::Email;
        }
        let searches = is_search(control, said);
        if !matches!(kind, Some("tel" | "number"))
            && is_country(said)
            && !said.name.is(About::Search)
        {
            return ControlKind::Country;
        }
        if searches {
            return ControlKind::Search;
        }
        ControlKind::Text
    }

    /// Whether a list is one of countries.
    fn lists_countries(&self, control: &Control, said: &Said) -> bool {
        if lists_prefixes(control, said) {
            return false;
        }
        if said.auto(&["country", "country-name"]) {
            return true;
        }
        let offered: Vec<&Choice> = control.options.iter().filter(|it| !is_blank(it)).collect();
        let known = offered.iter().filter(|choice| self.is_country(choice)).count();
        let is_else = said.markup.has(&["language", "locale", "lang", "currency"]);
        if offered.len() >= FEW && (known * 10 >= offered.len() * 6 || self.lists_codes(&offered)) {
            return !is_else || said.name.is(About::Country);
        }
        if known == 0 && offered.len() >= MANY && said.markup.has(&["state", "province"]) {
            return false;
        }
        // Some are countries, and the markup says so: the table lacks the names of this language.
        is_country(said) || (known >= FEW && said.markup.has(&["country"]))
    }

    /// Whether what is sent for most of a list's options are codes of countries; those of states look alike.
    fn lists_codes(&self, offered: &[&Choice]) -> bool {
        let is_code = |choice: &&&Choice| {
            choice.value.len() == 2 && self.data.country(&choice.value.to_uppercase()).is_some()
        };
        let same = offered.iter().filter(|choice| choice.value == choice.label).count();
        same == 0 && offered.iter().filter(is_code).count() * 10 >= offered.len() * 9
    }

    fn is_country(&self, choice: &Choice) -> bool {
        self.data.country_named(&choice.label).is_some()
            || self.data.country_named(&choice.value).is_some()
    }
}

/// Fewer options tell nothing.
const FEW: usize = 3;

/// Among so many, some country has the same name in another language.
const MANY: usize = 20;

/// An option that stands for none.
fn is_blank(choice: &Choice) -> bool {
    choice.value.is_empty() || choice.label.is_empty() || !choice.enabled
}

/// Whether a list is one of the prefixes of telephone numbers.
fn lists_prefixes(control: &Control, said: &Said) -> bool {
    let dialled = |choice: &&Choice| {
        let digits = |text: &str| {
            text.split_once('+').is_some_and(|(_, rest)| {
                rest.trim_start().starts_with(|c: char| c.is_ascii_digit())
            })
        };
        digits(&choice.label) || digits(&choice.value)
    };
    let count = control.options.iter().filter(dialled).count();
    count * 2 > control.options.len().max(1)
        || said.markup.has(&PHONE)
        || said.auto.iter().any(|each| each.starts_with("tel"))
}

fn is_country(said: &Said) -> bool {
    let by_name = ["country", "countries", "pais", "paese", "nazione", "ulke", "pays"];
    let not = ["code", "state", "city", "zip", "postal"];
    if said.markup.has(&PHONE) {
        return false;
    }
    let said_so = said.name.is(About::Country) || said.hint.is(About::Country);
    said_so
        || (said.name.is_silent() && said.first_name.has(&by_name) && !said.first_name.has(&not))
}

/// Names in the markup of what belongs to a telephone number.
const PHONE: [&str; 9] =
    ["phone", "tel", "telephone", "mobile", "dial", "dialing", "dialling", "calling", "prefix"];

fn is_code(said: &Said) -> bool {
    if said.name.is(About::Email) && !said.name.is(About::Code) {
        return false;
    }
    let card =
        ["cvv", "cvc", "csc", "cvn", "card", "cc", "postal", "zip", "promo", "coupon", "gift"];
    if said.markup.has(&card) {
        return false;
    }
    let markup = said.markup.has(&[
        "otp",
        "totp",
        "2fa",
        "mfa",
        "onetimecode",
        "verificationcode",
        "passcode",
    ]) || said.markup.has_row(&["verification", "code"])
        || said.markup.has_row(&["one", "time", "code"])
        || said.markup.has_row(&["confirmation", "code"]);
    said.name.is(About::Code) || said.hint.is(About::Code) || markup
}

fn is_email(control: &Control, said: &Said) -> bool {
    if said.name.is(About::Email) {
        return !said.markup.has(&["title", "template"]);
    }
    if control.pattern.as_deref().is_some_and(wants_an_at) {
        return true;
    }
    if said.hint.is(About::Email) && !said.name.is(About::User) {
        return true;
    }
    if control.placeholder.contains('@') && control.placeholder.contains('.') {
        return true;
    }
    let names = [control.html_name.as_deref(), control.id.as_deref()];
    let in_markup = names.into_iter().flatten().any(names_an_email);
    in_markup
        && control.kind.as_deref() != Some("tel")
        && !said.name.is(About::User)
        && !said.name.is(About::Password)
}

/// Whether a pattern wants an `@`, and does not only allow or forbid one among other signs.
fn wants_an_at(pattern: &str) -> bool {
    let (mut in_class, mut is_escaped) = (false, false);
    pattern.chars().any(|sign| {
        let escaped = is_escaped;
        is_escaped = sign == '\\' && !escaped;
        in_class = match sign {
            '[' if !escaped => true,
            ']' if !escaped => false,
            _ => in_class,
        };
        sign == '@' && !in_class
    })
}

/// Whether a name in the markup is that of an address, and not of something else about mail.
fn names_an_email(name: &str) -> bool {
    const ELSE: [&str; 24] = [
        "name",
        "first",
        "firstname",
        "last",
        "lastname",
        "phone",
        "phonenumber",
        "number",
        "zip",
        "postal",
        "code",
        "subject",
        "message",
        "comment",
        "date",
        "city",
        "tab",
        "state",
        "company",
        "title",
        "captcha",
        "search",
        "coupon",
        "capture",
    ];
    let text = Text::of_markup(name);
    let of_mail = |word: &String| {
        word.contains("email")
            || matches!(word.as_str(), "mail" | "correo" | "courriel" | "epost" | "eposta")
    };
    (text.words.iter().any(of_mail) || text.has_row(&["e", "mail"])) && !text.has(&ELSE)
}

fn is_search(control: &Control, said: &Said) -> bool {
    control.kind.as_deref() == Some("search")
        || control.role.as_deref() == Some("searchbox")
        || said.name.is(About::Search)
        || said.hint.is(About::Search)
        || said.markup.has(&["search", "query", "q", "keyword", "keywords", "suche", "buscar"])
}

/// A text of several lines.
fn long(control: &Control, said: &Said) -> ControlKind {
    let machine = ["captcha", "recaptcha", "hcaptcha", "turnstile"];
    if said.markup.has(&machine) {
        return ControlKind::Other;
    }
    if said.markup.words == ["q"] || matches!(control.role.as_deref(), Some("searchbox")) {
        return ControlKind::Search;
    }
    if said
        .auto
        .iter()
        .any(|each| each.starts_with("street-address") || each.starts_with("address"))
    {
        return ControlKind::Text;
    }
    ControlKind::Reason
}
