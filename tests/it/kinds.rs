//! What a control asks for and what a button does, told from surveys alone.

use objector::data::Data;
use objector::kind::{ButtonKind, ControlKind, Kinds};
use objector::survey::{Button, Choice, Control, FormElement, Survey};

use crate::pages::saved;

fn kinds(survey: &Survey) -> Kinds {
    Kinds::of(survey, Data::built_in().unwrap())
}

fn line(name: &str) -> Control {
    Control {
        tag: "input".into(),
        kind: Some("text".into()),
        role: Some("textbox".into()),
        name: name.into(),
        visible: true,
        enabled: true,
        form: Some(0),
        ..Control::default()
    }
}

fn kind(control: Control) -> ControlKind {
    kind_in(None, control)
}

fn kind_in(language: Option<&str>, control: Control) -> ControlKind {
    let survey = Survey {
        language: language.map(str::to_owned),
        controls: vec![control],
        ..Survey::default()
    };
    kinds(&survey).controls[0]
}

fn list(name: &str, options: &[(&str, &str)]) -> Control {
    let choice = |(value, label): &(&str, &str)| Choice {
        value: (*value).into(),
        label: (*label).into(),
        enabled: true,
        node: None,
    };
    Control {
        tag: "select".into(),
        kind: Some("select-one".into()),
        role: Some("combobox".into()),
        options: options.iter().map(choice).collect(),
        ..line(name)
    }
}

/// The kinds of buttons in one form behind one field, each with its type and its words.
fn pressed(buttons: &[(&str, &str)]) -> Vec<ButtonKind> {
    let button = |(at, (kind, name)): (usize, &(&str, &str))| Button {
        tag: "button".into(),
        kind: Some((*kind).into()),
        name: (*name).into(),
        visible: true,
        enabled: true,
        form: Some(0),
        path: vec![2, i32::try_from(at).unwrap()],
        ..Button::default()
    };
    let survey = Survey {
        controls: vec![Control { path: vec![1], ..line("E-mail") }],
        buttons: buttons.iter().enumerate().map(button).collect(),
        forms: vec![FormElement::default()],
        ..Survey::default()
    };
    kinds(&survey).buttons
}

#[test]
fn on_every_saved_form_the_parts_are_what_the_run_takes_them_for() {
    for name in [
        "facebook-2025-server-en",
        "facebook-2025-script-da",
        "facebook-2024-server-de",
        "facebook-2024-script-it",
        "instagram-2025-server-sv",
        "instagram-2024-script-en",
    ] {
        let survey = saved(name);
        let kinds = kinds(&survey);
        let of = |wanted: ControlKind| {
            let all = survey.controls.iter().zip(&kinds.controls);
            all.filter(|(control, kind)| control.visible && **kind == wanted).count()
        };
        assert_eq!(of(ControlKind::Email), 1, "{name}: {kinds:?}");
        assert!(of(ControlKind::Reason) >= 1, "{name}: {kinds:?}");
        assert_eq!(
            of(ControlKind::Country),
            usize::from(name.contains("2024")),
            "{name}: {kinds:?}"
        );
        let submits = kinds.buttons.iter().filter(|kind| **kind == ButtonKind::Submit).count();
        assert_eq!(submits, 1, "{name}: {kinds:?}");
    }
}

#[test]
fn an_email_address_is_asked_for_in_every_language() {
    for name in [
        "Email",
        "Your e-mail address *",
        "E-Mail-Adresse",
        "Adresse électronique",
        "Courriel",
        "Correo electrónico",
        "Indirizzo di posta elettronica",
        "Endereço de e-mail",
        "E-mailadres",
        "E-postadress",
        "E-mailadresse",
        "Sähköpostiosoite",
        "Netfang",
        "E-postiaadress",
        "E-pasts",
        "El. paštas",
        "Adres e-mail",
        "E-mailová adresa",
        "E-mail cím",
        "Adresă de e-mail",
        "Имейл адрес",
        "Ηλεκτρονικό ταχυδρομείο",
        "E-poštni naslov",
        "Adresa e-pošte",
        "Posta elettronika",
        "Ríomhphost",
        "E-posta adresi",
        "Электронная почта",
        "Електронна пошта",
        "メールアドレス",
        "이메일 주소",
        "电子邮箱",
        "電子郵件地址",
        "البريد الإلكتروني",
        "پست الکترونیک",
        "Thư điện tử",
        "อีเมล",
        "ईमेल पता",
        "Alamat surel",
        "EMAIL OR USERNAME",
    ] {
        assert_eq!(kind(line(name)), ControlKind::Email, "{name}");
    }
}

#[test]
fn what_only_speaks_of_mail_is_no_address() {
    for (name, html_name) in [
        ("First name", "email_first_name"),
        ("Username", "email"),
        ("Street", "mailing_street"),
        ("Code from the e-mail we sent you: verification code", "code"),
        ("Betreff", "email_subject"),
    ] {
        let control = Control { html_name: Some(html_name.into()), ..line(name) };
        assert_ne!(kind(control), ControlKind::Email, "{name} {html_name}");
    }
    let allowed = Control { pattern: Some("[^<>@]+".into()), ..line("Surname") };
    assert_eq!(kind(allowed), ControlKind::Text);
    let wanted = Control { pattern: Some("[^@]+@[^@]+".into()), ..line("Zubu") };
    assert_eq!(kind(wanted), ControlKind::Email);
}

#[test]
fn a_word_that_means_a_country_in_one_language_alone_counts_on_its_pages_alone() {
    for (language, name, wanted) in [
        (Some("pl"), "Kraj", ControlKind::Country),
        (Some("cs"), "Kraj", ControlKind::Text),
        (Some("cs-CZ"), "Stát", ControlKind::Country),
        (Some("sv"), "Stat", ControlKind::Text),
        (None, "Země", ControlKind::Country),
        (None, "国", ControlKind::Country),
        (None, "中国語", ControlKind::Text),
        (None, "Bundesland", ControlKind::Text),
    ] {
        assert_eq!(kind_in(language, line(name)), wanted, "{language:?} {name}");
    }
}

#[test]
fn a_list_is_one_of_countries_by_what_it_offers_and_never_one_of_prefixes() {
    let named = [("", "–"), ("1", "Danmark"), ("2", "Sverige"), ("3", "Tyskland")];
    assert_eq!(kind(list("Zubu", &named)), ControlKind::Country);
    let by_code = [("DK", "Danm"), ("SE", "Sveri"), ("NO", "Nora"), ("FI", "Fin")];
    assert_eq!(kind(list("Zubu", &by_code)), ControlKind::Country);
    let prefixes = [("DK", "Danmark (+45)"), ("SE", "Sverige (+46)"), ("NO", "Norge (+47)")];
    assert_eq!(kind(list("Land", &prefixes)), ControlKind::Other);
    let states = [("AL", "Alabama"), ("AK", "Alaska"), ("AZ", "Arizona"), ("HI", "Hawaii")];
    assert_eq!(kind(list("State", &states)), ControlKind::Other);
}

#[test]
fn one_button_of_a_form_sends_it() {
    use ButtonKind::{Cancel, Other, Submit};
    for (buttons, wanted) in [
        (&[("submit", "Zubu")][..], &[Submit][..]),
        (&[("button", "Cancel"), ("submit", "Send")], &[Cancel, Submit]),
        (&[("button", "Show password"), ("button", "Continue")], &[Other, Submit]),
        (&[("submit", "Sign in with Google"), ("submit", "Sign in")], &[Other, Submit]),
        (&[("button", "Googleでログイン"), ("submit", "ログイン")], &[Other, Submit]),
        (&[("submit", "OK"), ("submit", "Absenden")], &[Other, Submit]),
        (&[("submit", "Create your Amazon account")], &[Submit]),
        (&[("button", "Zubu"), ("button", "Zaba")], &[Other, Other]),
    ] {
        assert_eq!(pressed(buttons), wanted, "{buttons:?}");
    }
}

#[test]
fn the_pages_own_search_is_not_what_a_page_with_a_form_is_about() {
    let search = Control { kind: Some("search".into()), ..line("Search") };
    let button = |form| Button {
        tag: "button".into(),
        kind: Some("submit".into()),
        name: "Search".into(),
        visible: true,
        form: Some(form),
        ..Button::default()
    };
    let alone = Survey {
        controls: vec![search.clone()],
        buttons: vec![button(0)],
        forms: vec![FormElement::default()],
        ..Survey::default()
    };
    assert_eq!(kinds(&alone).buttons, [ButtonKind::Submit]);
    let beside = Survey {
        controls: vec![search, Control { form: Some(1), ..line("Name") }],
        buttons: vec![button(0), Button { name: "Send".into(), ..button(1) }],
        forms: vec![FormElement::default(), FormElement::default()],
        ..Survey::default()
    };
    assert_eq!(kinds(&beside).buttons, [ButtonKind::Other, ButtonKind::Submit]);
}

#[test]
fn what_sends_a_form_without_a_button_of_its_own_stands_behind_it() {
    let button = |place: i32, form, name: &str| Button {
        tag: "button".into(),
        kind: Some("submit".into()),
        name: name.into(),
        visible: true,
        form,
        path: vec![place],
        ..Button::default()
    };
    let asked = |buttons: Vec<Button>| {
        let survey = Survey {
            controls: vec![Control { path: vec![5], ..line("E-mail") }],
            buttons,
            forms: vec![FormElement::default()],
            ..Survey::default()
        };
        kinds(&survey).buttons
    };
    let (other, submit) = (ButtonKind::Other, ButtonKind::Submit);
    let outside =
        vec![button(1, None, "Join"), button(6, None, "Next"), button(7, None, "Create account")];
    assert_eq!(asked(outside), [other, submit, other]);
    // One that has its own needs none from outside.
    let own = vec![button(6, Some(0), "Next"), button(7, None, "Show more")];
    assert_eq!(asked(own), [submit, other]);
}

#[test]
fn a_word_of_many_meanings_in_the_middle_of_a_form_does_not_send_it() {
    let button = |place: i32, name: &str| Button {
        tag: "button".into(),
        kind: Some("button".into()),
        name: name.into(),
        visible: true,
        form: Some(0),
        path: vec![place],
        ..Button::default()
    };
    let survey = Survey {
        controls: vec![Control { path: vec![5], ..line("Zip code") }],
        buttons: vec![button(1, "OH"), button(2, "OK"), button(3, "OR")],
        forms: vec![FormElement::default()],
        ..Survey::default()
    };
    assert_eq!(kinds(&survey).buttons, [ButtonKind::Other; 3]);
    let survey = Survey { buttons: vec![button(6, "OK")], ..survey };
    assert_eq!(kinds(&survey).buttons, [ButtonKind::Submit]);
}

#[test]
fn the_button_of_a_search_may_show_a_picture_alone() {
    let survey = Survey {
        controls: vec![Control { kind: Some("search".into()), ..line("Search") }],
        buttons: vec![Button {
            tag: "button".into(),
            kind: Some("submit".into()),
            visible: true,
            form: Some(0),
            path: vec![1],
            ..Button::default()
        }],
        forms: vec![FormElement::default()],
        ..Survey::default()
    };
    assert_eq!(kinds(&survey).buttons, [ButtonKind::Submit]);
    assert_eq!(pressed(&[("submit", "")]), [ButtonKind::Other]);
}

#[test]
fn a_pattern_that_forbids_an_at_sign_asks_for_no_address() {
    let with = |pattern: &str| Control { pattern: Some(pattern.into()), ..line("Zaba") };
    assert_eq!(kind(with(r"^[^*<>\[\]@\{\}]+$")), ControlKind::Text);
    assert_eq!(kind(with(r"^[^@\\]+$")), ControlKind::Text);
    assert_eq!(kind(with(r"[\w\]]+@[\w.]+")), ControlKind::Email);
}

#[test]
fn what_must_stay_empty_asks_for_nothing() {
    for name in [
        "Leave this field blank",
        "Please leave this field empty.",
        "Lascia vuoto questo campo",
        "Bitte leer lassen",
        "Pozostaw to pole puste",
        "Falls Sie ein Mensch sind, lassen Sie dieses Feld leer",
    ] {
        let trap = Control { html_name: Some("email".into()), ..line(name) };
        assert_eq!(kind(trap), ControlKind::Text, "{name}");
    }
    for html_name in ["user_hp_email", "email-honeypot", "apbct__email_id__86"] {
        let email = Some("email".to_owned());
        let trap = Control { html_name: Some(html_name.into()), kind: email, ..line("") };
        assert_eq!(kind(trap), ControlKind::Text, "{html_name}");
    }
}

#[test]
fn a_search_among_e_mails_asks_for_no_address() {
    let search = Control { kind: Some("search".into()), ..line("Search for e-mail") };
    assert_eq!(kind(search), ControlKind::Search);
}

#[test]
fn a_name_in_the_markup_that_is_empty_hides_no_other() {
    let control =
        Control { html_name: Some(String::new()), id: Some("delivery_country".into()), ..line("") };
    assert_eq!(kind(control), ControlKind::Country);
}

#[test]
fn a_list_that_says_country_and_offers_states_is_none_and_one_of_languages_may_be_one() {
    let states: Vec<(String, String)> =
        (0..30).map(|at| (format!("s{at}"), format!("Zabu {at}"))).collect();
    let states: Vec<(&str, &str)> =
        states.iter().map(|(value, label)| (value.as_str(), label.as_str())).collect();
    let of_states = Control { id: Some("state-input".into()), ..list("Country/state", &states) };
    assert_eq!(kind(of_states), ControlKind::Other);
    let countries = [("d", "Deutschland"), ("o", "Österreich"), ("m", "Magyarország")];
    let named = |name: &str| Control {
        html_name: Some("language-selection".into()),
        ..list(name, &countries)
    };
    assert_eq!(kind(named("Choose country")), ControlKind::Country);
    assert_eq!(kind(named("Choose language")), ControlKind::Other);
}
