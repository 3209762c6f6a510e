//! `objector forms check` and `forms capture`, at the practice site and at captured pages.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use objector::data::Data;
use objector::practice::{Trouble, Year};

use super::stage::ground::Ground;
use super::stage::own_site::OwnSite;
use super::stage::practice::Practice;
use super::stage::running::Permit;
use super::stage::site;
use super::stage::terminal::{Came, Terminal};

const KEEP: &str = "Type \"keep\" to write it, anything else to drop it: ";
const KEEP_IN_DANISH: &str = "Skriv \"behold\" for at gemme det, alt andet smider det væk: ";

/// Words that no page has.
const OF_ONES_OWN: &str =
    "tag = \"qaa\"\nname = \"mine\"\n\n[[words]]\nmeans = \"submit\"\ntext = \"Zaipo\"\n";

/// A folder and a practice site.
fn ground(practice: Practice) -> Ground {
    let site = practice.start();
    let origin = site.origin();
    Ground::new("objector-forms-", Some(site), origin)
}

/// `objector forms …` at a terminal; what is typed at the one question, if one is foreseen.
fn forms(ground: &Ground, words: &[&str], typed: Option<&str>) -> (i32, String) {
    let _permit = Permit::wait();
    let archive = ground.archive().display().to_string();
    let fixed = ["--site", &ground.origin, "--archive", &archive];
    let mut command = vec![env!("CARGO_BIN_EXE_objector").to_owned(), "forms".to_owned()];
    command.extend(words.iter().chain(&fixed).map(|word| (*word).to_owned()));
    let mut terminal = Terminal::start(&command, &ground.environment(), &ground.path("home"));
    if let Some(typed) = typed {
        let came = terminal.wait_for(&[KEEP, KEEP_IN_DANISH], 0);
        assert!(matches!(came, Came::Text(_)), "nothing was asked");
        terminal.type_in(typed.as_bytes());
    }
    let (exit, said) = terminal.wait_for_end();
    (exit, String::from_utf8_lossy(&said).replace('\r', ""))
}

#[test]
fn the_form_as_it_is_known_is_told_control_by_control_and_nothing_is_sent() {
    for (practice, form, shape) in [
        (site(), "facebook-ai", "2025"),
        (site().form("instagram-ai").by_script().year(Year::Y2024), "instagram-ai", "2024"),
    ] {
        let ground = ground(practice);
        let mine = ground.path("mine");
        fs::create_dir_all(mine.join("languages")).unwrap();
        fs::write(mine.join("languages/qaa.toml"), OF_ONES_OWN).unwrap();
        let mine = mine.display().to_string();
        let (exit, said) = forms(&ground, &["check", "--form", form, "--forms", &mine], None);
        assert_eq!(exit, 0, "{said}");
        assert!(said.contains("In use: a pack of your own"), "{said}");
        let recognised = format!("recognised, as the shape {shape} that the pack knows");
        assert_eq!(said.matches(&recognised).count(), 2, "each of its addresses:\n{said}");
        let requests = ground.site().requests();
        let opened = requests.iter().filter(|it| it.path.contains("/contact/"));
        let opened: Vec<&str> = opened.map(|request| request.path.as_str()).collect();
        let pack = Data::built_in().unwrap().pack(form).unwrap();
        let known: Vec<&str> = pack.addresses.iter().map(|it| it.url.path()).collect();
        assert_eq!(opened, known, "each once, in their order");
        assert!(said.contains("nothing was filled in, pressed or sent"), "{said}");
        assert!(said.contains("the e-mail address: the page calls it \""), "{said}");
        assert!(said.contains("found by"), "{said}");
        assert!(ground.site().submissions().is_empty());
    }
}

#[test]
fn each_way_to_the_form_is_followed_where_that_is_wanted() {
    let ground = ground(site().language("it"));
    let (exit, said) = forms(&ground, &["check", "--form", "facebook-ai", "--routes"], None);
    assert_eq!(exit, 0, "{said}");
    let pack = Data::built_in().unwrap().pack("facebook-ai").unwrap();
    assert_eq!(said.matches("leads to the form at http://127.0.0.1:").count(), pack.routes.len());
    assert!(ground.site().submissions().is_empty());
}

/// A run would go on to the other address; here each answers for itself.
#[test]
fn an_address_that_is_gone_is_told_as_gone_though_the_other_one_shows_the_form() {
    let ground = ground(site().trouble(Trouble::FirstAddressGone));
    let (exit, said) = forms(&ground, &["check", "--form", "facebook-ai"], None);
    assert_eq!(exit, 13, "{said}");
    let (first, second) = said.split_once("712876720715583\n").expect("both are told");
    assert!(first.contains("unavailable: ") || first.contains("not recognised: "), "{said}");
    assert!(!first.contains("recognised, as"), "{said}");
    assert!(second.contains("recognised, as the shape 2025 that the pack knows"), "{said}");
}

#[test]
fn a_form_that_drifted_is_told_with_what_to_change() {
    let ground = ground(site().trouble(Trouble::UnknownRequired));
    let (exit, said) = forms(&ground, &["check", "--form", "facebook-ai"], None);
    assert_eq!(exit, 13, "{said}");
    assert!(said.contains("not known to the pack: 2. unknown line required"), "{said}");
    assert!(said.contains("scenarios/forms/facebook-ai/form.toml:"), "{said}");
    assert!(said.contains("objector run --assist"), "{said}");
    assert!(!said.contains("karen@example.dk"), "{said}");
}

#[test]
fn what_stands_in_the_way_is_told_and_nothing_of_it_is_pressed() {
    for (trouble, code) in [
        (Trouble::LogInWall, 11),
        (Trouble::Captcha, 12),
        (Trouble::CookieQuestion, 12),
        (Trouble::OtherHost, 14),
    ] {
        let ground = ground(site().trouble(trouble));
        let (exit, said) = forms(&ground, &["check", "--form", "facebook-ai"], None);
        assert_eq!(exit, code, "{trouble:?}: {said}");
        assert!(said.contains("PRACTICE") && said.contains("No, nothing was sent"), "{said}");
        assert!(said.contains("do it by hand in your own browser"), "the ways that remain: {said}");
        let answers_it = said.contains("answer it yourself in the window of `objector login`");
        assert_eq!(answers_it, trouble == Trouble::CookieQuestion, "{said}");
        assert!(!said.contains("the question is answered when"), "{said}");
        let pressed = ground.site().requests().iter().any(|request| request.method == "POST");
        assert!(!pressed, "{trouble:?}");
    }
}

/// Nor is anything asked.
#[test]
fn of_a_wall_nothing_is_captured() {
    for (trouble, code) in [(Trouble::LogInWall, 11), (Trouble::CookieQuestion, 12)] {
        let ground = ground(site().trouble(trouble));
        let file = ground.path("captured.html");
        let to = file.display().to_string();
        let (exit, said) = forms(&ground, &["capture", "--form", "facebook-ai", "--to", &to], None);
        assert_eq!(exit, code, "{trouble:?}: {said}");
        assert!(!file.exists() && !said.contains(KEEP), "{trouble:?}: {said}");
    }
}

#[test]
fn that_a_page_is_not_the_form_is_said_before_anybody_keeps_it() {
    let ground = ground(site().trouble(Trouble::AddressesGone));
    let to = ground.path("captured.html").display().to_string();
    let words = ["capture", "--form", "facebook-ai", "--to", &to];
    let (exit, said) = forms(&ground, &words, Some("no\n"));
    assert_eq!(exit, 4, "{said}");
    let not_known = said.find("This is not the form as the program knows it: ");
    assert!(not_known.is_some() && not_known < said.find(KEEP), "{said}");
}

#[test]
fn a_folder_that_is_not_there_is_said_before_anything_is_opened() {
    let ground = ground(site());
    let to = ground.path("nowhere/captured.html").display().to_string();
    let (exit, said) = forms(&ground, &["capture", "--form", "facebook-ai", "--to", &to], None);
    assert_eq!(exit, 2, "{said}");
    assert!(said.contains("is no folder"), "{said}");
    assert!(ground.site().requests().is_empty());
}

/// The second look does not even open the page.
#[test]
fn after_a_warning_of_automated_behaviour_the_account_is_not_looked_in_with_again() {
    let ground = ground(site().trouble(Trouble::AutomatedBehaviour));
    let check = || forms(&ground, &["check", "--form", "facebook-ai"], None);
    let (exit, said) = check();
    assert_eq!(exit, 12, "{said}");
    let before = ground.site().requests().len();
    let (exit, said) = check();
    assert_eq!(exit, 12, "{said}");
    assert!(said.contains("this program opens its form no more for `karen`"), "{said}");
    assert_eq!(ground.site().requests().len(), before);
}

#[test]
fn without_a_scenario_and_without_a_practice_site_it_says_how_to_call_it() {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_objector"))
        .args(["forms", "check"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
}

/// The captured page is shown first, written for the person alone, and never over another file; each
/// word of that is in their language.
#[test]
fn what_remains_of_a_page_is_shown_and_written_only_after_the_word() {
    let ground = ground(site().language("da"));
    let file = ground.path("captured.html");
    let to = file.display().to_string();
    let words = ["capture", "--form", "facebook-ai", "--to", &to, "--lang", "da"];
    let (exit, said) = forms(&ground, &words, Some("nej\n"));
    assert_eq!(exit, 4, "{said}");
    assert!(said.contains("det, der blev optaget, er kasseret; intet blev skrevet"), "{said}");
    assert!(!file.exists());
    let (exit, said) = forms(&ground, &words, Some("behold\n"));
    assert_eq!(exit, 0, "{said}");
    assert!(said.contains(KEEP_IN_DANISH) && said.contains("ord for ord:"), "{said}");
    assert!(said.contains("intet blev udfyldt, trykket på eller sendt"), "{said}");
    let html = fs::read_to_string(&file).unwrap();
    for line in html.lines() {
        assert!(said.contains(line), "{line} was not shown");
    }
    assert!(!html.contains("karen") && !html.contains("http"), "{html}");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let (exit, said) = forms(&ground, &words, None);
    assert_eq!(exit, 2, "{said}");
    assert!(said.contains("findes allerede, og der skrives ikke over den"), "{said}");
    assert!(ground.site().submissions().is_empty());
}

/// A page without the line that says where it was captured.
fn below_its_mark(html: &str) -> &str {
    html.split_once("<html").expect("a page").1
}

/// Every page that lies in a pack's folder is that form in a browser, too; and what is captured of it
/// there is the page itself.
#[test]
fn a_captured_page_is_the_form_in_a_browser_and_captured_again_it_is_the_same() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/forms");
    for form in ["facebook-ai", "instagram-ai"] {
        let mut seen = 0;
        for entry in fs::read_dir(root.join(form).join("practice")).unwrap() {
            let file = entry.unwrap().path();
            let html = fs::read_to_string(&file).unwrap();
            let site = OwnSite::start(html.clone(), String::new());
            let ground = Ground::new("objector-forms-", None, site.origin.clone());
            let again = ground.path("again.html").display().to_string();
            let words = ["capture", "--form", form, "--to", &again];
            let (exit, said) = forms(&ground, &words, Some("keep\n"));
            assert_eq!(exit, 0, "{file:?}: {said}");
            let again = fs::read_to_string(&again).unwrap();
            assert_eq!(below_its_mark(&again), below_its_mark(&html), "{file:?}");
            // Of each form once: that all are recognised is tested without a browser.
            if seen == 0 {
                let (exit, said) = forms(&ground, &["check", "--form", form], None);
                assert_eq!(exit, 0, "{file:?}: {said}");
            }
            seen += 1;
        }
        assert!(seen > 0, "{form}");
    }
}
