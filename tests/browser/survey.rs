//! `objector survey` with the real Firefox, held against what WebDriver itself says of each element.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use objector::practice::{Rehearsal, Site, Style, Trouble, Wording, Year};
use serde_json::{Value, json};

use super::stage::driver::RunningDriver;
use super::stage::ear::{Ear, Reply};
use super::stage::firefox::firefox;
use super::stage::ground::Ground;

/// The same notation as in the program's own words: ` >>> ` steps into a shadow root or a frame.
const FIND: &str = "let root = document, found = [];
    for (const step of arguments[0].split(' >>> ')) {
        found = [...root.querySelectorAll(step)];
        if (found.length !== 1) return [found.length, null, false];
        root = found[0].shadowRoot || found[0].contentDocument;
    }
    return [found.length, found[0], found[0].ownerDocument !== document];";

fn pages() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/pages")
}

fn page(name: &str) -> String {
    format!("file://{}", pages().join(name).display())
}

fn told(words: &[&str]) -> Output {
    told_with(words, &[])
}

/// With these variables in the place of the usual ones.
fn told_with(words: &[&str], variables: &[(&str, &str)]) -> Output {
    let ground = Ground::new("survey", None, String::new());
    let output = Command::new(env!("CARGO_BIN_EXE_objector"))
        .arg("survey")
        .args(words)
        .env_clear()
        .envs(ground.environment())
        .envs(variables.iter().copied())
        .stdin(Stdio::null())
        .output()
        .expect("the program starts");
    ground.has_nothing_lying_about();
    assert!(!ground.path("home/Downloads").exists(), "what a page offers is not taken");
    assert!(!ground.path("home/.local").exists(), "no session, no archive");
    output
}

/// What `--json` says, a page a line; the exit must be `exit`.
fn surveyed(addresses: &[&str], exit: i32) -> (Vec<Value>, String) {
    let output = told(&[addresses, &["--json"]].concat());
    let err = String::from_utf8(output.stderr).expect("text");
    assert_eq!(output.status.code(), Some(exit), "{err}");
    let out = String::from_utf8(output.stdout).expect("text");
    (out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect(), err)
}

fn list<'a>(page: &'a Value, what: &str) -> &'a Vec<Value> {
    page[what].as_array().expect("a list")
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn keys(value: &Value) -> BTreeSet<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

fn sorted(words: &str) -> BTreeSet<&str> {
    words.split_whitespace().collect()
}

/// `computedlabel` or `computedrole` of an element.
#[derive(Debug)]
struct Computed(String, &'static str);

impl WebDriverCompatibleCommand for Computed {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/element/{}/{}", self.0, self.1))
    }

    fn method_and_body(&self, _: &url::Url) -> (hyper::Method, Option<String>) {
        (hyper::Method::GET, None)
    }
}

async fn computed(client: &Client, element: &Element, what: &'static str) -> String {
    let said = client.issue_cmd(Computed(element.element_id().to_string(), what)).await;
    let said: Result<Value, CmdError> = said;
    said.expect("an answer").as_str().unwrap_or_default().to_owned()
}

/// Forms and walls of the practice site, as its server writes them: the same at every load.
fn practice() -> Vec<Site> {
    let of = |rehearsal| Site::start(rehearsal).expect("a site");
    let form = |language: &str, year| Rehearsal {
        style: Style::Server,
        language: language.into(),
        year,
        ..Rehearsal::default()
    };
    let trouble = |which| Rehearsal { trouble: Some(which), ..form("en", Year::Y2025) };
    vec![
        of(form("en", Year::Y2025)),
        of(form("de", Year::Y2024)),
        of(form("it", Year::Y2024)),
        of(Rehearsal { pack: "instagram-ai".into(), ..form("sv", Year::Y2025) }),
        of(Rehearsal { words: Wording::Unknown, ..form("en", Year::Y2024) }),
        of(trouble(Trouble::LogInWall)),
        of(trouble(Trouble::UnknownRequired)),
        of(trouble(Trouble::CookieQuestion)),
    ]
}

#[test]
fn every_selector_matches_its_control_alone_and_names_and_roles_are_the_browsers_own() {
    let sites = practice();
    let mut addresses: Vec<String> =
        ["names.html", "da.html", "pl.html", "ja.html", "unknown.html"].map(page).into();
    addresses.extend(sites.iter().map(Site::address));
    let words: Vec<&str> = addresses.iter().map(String::as_str).collect();
    let (said, _) = surveyed(&words, 0);
    assert_eq!(said.len(), addresses.len());

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let (differ, compared) = runtime.expect("a runtime").block_on(async {
        let driver = RunningDriver::start(Some(&firefox()));
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let Value::Object(headless) = json!({ "moz:firefoxOptions": { "args": ["-headless"] } })
        else {
            unreachable!("written as an object")
        };
        let client = builder.capabilities(headless).connect(&driver.address).await;
        let client = client.expect("a session");
        let mut differ = Vec::new();
        let mut compared = 0;
        for (address, page) in addresses.iter().zip(&said) {
            client.goto(address).await.expect("the page");
            for element in list(page, "controls").iter().chain(list(page, "buttons")) {
                compared += 1;
                differ.extend(differences(&client, element).await);
            }
        }
        client.close().await.expect("its end");
        (differ, compared)
    });
    assert!(differ.is_empty(), "{differ:#?}");
    assert!(compared > 100, "{compared}");
}

/// What is said otherwise than the browser does.
async fn differences(client: &Client, said: &Value) -> Vec<String> {
    let selector = text(said, "selector");
    let found = client.execute(FIND, vec![json!(selector)]).await.expect("an answer");
    let (count, in_a_frame) = (found[0].as_u64(), found[2] == true);
    if count != Some(1) {
        return vec![format!("{selector} matches {count:?}")];
    }
    let id = found[1]["element-6066-11e4-a52e-4f735466cecf"].as_str();
    if in_a_frame {
        return Vec::new(); // WebDriver answers only in the frame itself
    }
    let id = id.expect("an element").to_owned();
    let element = Element::from_element_id(client.clone(), id.into());
    if !element.is_displayed().await.expect("an answer") {
        return Vec::new(); // of what nobody sees the browser says no name
    }
    let mut differ = Vec::new();
    let mut same = |what: &str, ours: &str, theirs: &str| {
        if ours != theirs {
            differ.push(format!("{selector} {what}: {ours:?}, and the browser says {theirs:?}"));
        }
    };
    for (key, attribute) in [("id", "id"), ("html_name", "name")] {
        if said.get(key).is_some() {
            let theirs = element.attr(attribute).await.expect("an answer").unwrap_or_default();
            same(key, text(said, key), &theirs);
        }
    }
    let label = computed(client, &element, "computedlabel").await;
    let label = label.split_whitespace().collect::<Vec<_>>().join(" ");
    match text(said, "name_source") {
        // The browser knows no name here: the text of the row is ours.
        "row" => same("name", "", &label),
        // The browser's name goes on with what it shows itself, in its own language.
        _ if text(said, "type") == "file" => {
            same("beginning of the name", text(said, "name"), &label[..text(said, "name").len()]);
        }
        _ => same("name", text(said, "name"), &label),
    }
    if said.get("role").is_some() {
        same("role", text(said, "role"), &computed(client, &element, "computedrole").await);
    }
    differ
}

#[test]
fn the_kinds_are_those_that_the_pages_say_of_themselves() {
    let names = ["da.html", "pl.html", "cs.html", "ja.html", "unknown.html"];
    let addresses = names.map(page);
    let (said, err) = surveyed(&addresses.each_ref().map(String::as_str), 0);
    assert_eq!(err, "");
    let mut looked_at = 0;
    for (page, address) in said.iter().zip(&addresses) {
        // In the order of the addresses.
        assert_eq!(text(page, "url"), address);
        for element in list(page, "controls").iter().chain(list(page, "buttons")) {
            let Some(wanted) = element["data"]["data-kind"].as_str() else { continue };
            looked_at += 1;
            assert_eq!(text(element, "kind"), wanted, "{address}: {element:#}");
        }
    }
    assert!(looked_at > 35, "{looked_at}");
}

#[test]
fn a_page_is_one_object_with_exactly_the_keys_of_the_contract() {
    let (said, _) = surveyed(&[&page("da.html")], 0);
    let page = &said[0];
    assert_eq!(keys(page), sorted("url title language controls buttons"));
    let all = "selector tag type role name name_source id html_name kind required visible enabled \
        options data form";
    for control in list(page, "controls") {
        assert_eq!(keys(control), sorted(all));
    }
    let country = &list(page, "controls")[3];
    assert_eq!(country["options"][1], json!({ "value": "Danmark", "label": "Danmark" }));
    let email = &list(page, "controls")[2];
    assert_eq!((&email["required"], &email["form"]), (&json!(true), &json!(1)));
    for button in list(page, "buttons") {
        assert_eq!(keys(button), sorted("selector name kind enabled data"));
    }
}

#[test]
fn what_is_neither_encrypted_nor_on_this_computer_is_not_opened() {
    for address in [
        "http://example.com",
        "http://10.0.0.1/",
        "ftp://127.0.0.1/",
        "about:config",
        "https://user:secret@example.com/",
        "file://server/share.html",
        "javascript:1",
        "page.html",
    ] {
        let output = told(&[address]);
        assert_eq!(output.status.code(), Some(2), "{address}");
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn nothing_leaves_a_page_but_what_reads_and_nothing_leaves_this_computer() {
    let ear = Ear::that(|heard| {
        Some(match heard.path.as_str() {
            "/" => Reply::page(
                "<!doctype html><title>t</title><input aria-label=E-mail>
                 <script>fetch('/sent', { method: 'POST', body: 'x' }).catch(() => {});
                 navigator.sendBeacon('/beacon', 'x');
                 fetch('/read').then(() => document.title = 'read');</script>
                 <img src='https://elsewhere.example/i.png'>",
            ),
            _ => Reply::page("ok"),
        })
    });
    let (said, err) = surveyed(&[&format!("{}/", ear.origin)], 0);
    assert_eq!(list(&said[0], "controls").len(), 1);
    assert!(err.contains("stopped: 3"), "{err}");
    assert!(ear.heard().iter().all(|heard| heard.method == "GET"), "{:?}", ear.heard());
    ear.hears("/read");
    assert!(!ear.heard().iter().any(|heard| heard.raw.to_lowercase().contains("\r\ncookie:")));
}

#[test]
fn pages_that_cannot_be_looked_at_are_said_and_the_next_ones_follow() {
    let ear = Ear::that(|heard| {
        Some(match heard.path.as_str() {
            "/asks" => Reply::page("<script>alert('Are you there?')</script><input>"),
            "/loads" => Reply::page("ab").header("content-disposition", "attachment; filename=a"),
            "/breaks" => return None,
            _ => Reply::page("<!doctype html><title>last</title><input type=email>"),
        })
    });
    let at = |path: &str| format!("{}{path}", ear.origin);
    let missing = page("not-there.html");
    let (said, err) =
        surveyed(&[&missing, &at("/asks"), &at("/loads"), &at("/breaks"), &at("/good")], 9);
    assert_eq!(said.len(), 1, "{err}");
    assert_eq!(said[0]["controls"][0]["kind"], "email");
    let lines: Vec<&str> = err.lines().filter(|line| line.starts_with("error: ")).collect();
    assert_eq!(lines.len(), 4, "{err}");
    assert!(lines[0].contains("there is no such file"), "{err}");
    assert!(lines[1].contains("opened a dialog: Are you there?"), "{err}");
    assert!(lines[2].contains("/loads"), "{err}");
    assert!(lines[3].contains("/breaks"), "{err}");
}

#[test]
fn a_pdf_is_no_page_and_the_next_one_follows() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("form.pdf");
    let pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n\
        trailer<</Root 1 0 R>>\n%%EOF\n";
    fs::write(&file, pdf).expect("a file");
    let (said, err) = surveyed(&[&format!("file://{}", file.display()), &page("unknown.html")], 9);
    assert!(err.contains("form.pdf could not be looked at: it is a PDF, not a page"), "{err}");
    assert_eq!(said.len(), 1, "{err}");
    assert!(text(&said[0], "url").ends_with("unknown.html"), "{said:#?}");
}

#[test]
fn of_a_page_whose_load_never_ends_what_is_there_is_said() {
    let (end, never) = channel::<()>();
    let never = Mutex::new(never);
    let ear = Ear::that(move |heard| match heard.path.as_str() {
        "/read" => Some(Reply::page(
            "<!doctype html><title>read</title><input type=email><img src=/never>",
        )),
        "/unread" => Some(Reply::page(
            "<!doctype html><title>unread</title><input type=email><script src=/never></script>
             <input name=after>",
        )),
        _ => never.lock().ok()?.recv().ok().and(None),
    });
    let at = |path: &str| format!("{}{path}", ear.origin);
    let (said, err) = surveyed(&[&at("/read"), &at("/unread"), &page("unknown.html")], 0);
    drop(end);
    assert_eq!(said.len(), 3, "{err}");
    for (page, title) in said.iter().zip(["read", "unread"]) {
        assert_eq!(text(page, "title"), title);
        let kinds: Vec<&str> = list(page, "controls").iter().map(|it| text(it, "kind")).collect();
        assert_eq!(kinds, ["email"]);
    }
    let unfinished: Vec<&str> =
        err.lines().filter(|line| line.contains("did not finish loading")).collect();
    assert_eq!(unfinished.len(), 1, "{err}");
    assert!(unfinished[0].contains("/unread"), "{err}");
}

#[test]
fn a_driver_that_runs_already_is_used_and_is_free_again_afterwards() {
    let mut driver = RunningDriver::start(Some(&firefox()));
    // Where it were not used, there would be no other.
    let none = [("GECKODRIVER", "/nowhere/geckodriver"), ("PATH", "/nowhere")];
    for _ in 0..2 {
        let words = ["--webdriver", &driver.address, &page("unknown.html"), "--json"];
        let output = told_with(&words, &none);
        let err = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{err}");
        let said: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        assert!(!list(&said, "controls").is_empty(), "{said:#}");
    }
    assert!(driver.still_runs());
    let elsewhere = told(&["--webdriver", "http://192.0.2.1:4444", &page("unknown.html")]);
    assert_eq!(elsewhere.status.code(), Some(2));
}

#[test]
fn a_dialog_of_the_page_before_is_not_taken_for_the_next_ones() {
    // The first page asks when its own fetch ends, at the latest as the second one is on its way, which
    // comes only to who asks again.
    let (is_asked, asked) = channel();
    let (is_asked_again, asked_again) = channel();
    let (asked, asked_again) = (Mutex::new(asked), Mutex::new(asked_again));
    let times = AtomicUsize::new(0);
    let ear = Ear::that(move |heard| match heard.path.as_str() {
        "/asks" => Some(Reply::page(
            "<!doctype html><input><script>fetch('/wait').finally(() => alert('Are you there?'))</script>",
        )),
        "/wait" => asked.lock().ok()?.recv().ok().map(|()| Reply::page("")),
        "/next" if times.fetch_add(1, Ordering::SeqCst) == 0 => {
            is_asked.send(()).ok()?;
            asked_again.lock().ok()?.recv().ok().and(None)
        }
        "/next" => {
            is_asked_again.send(()).ok()?;
            Some(Reply::page("<!doctype html><title>next</title><input type=email>"))
        }
        _ => Some(Reply::page("")),
    });
    let at = |path: &str| format!("{}{path}", ear.origin);
    let (said, err) = surveyed(&[&at("/asks"), &at("/next")], 0);
    assert_eq!(said.len(), 2, "{err}");
    assert_eq!(said[1]["controls"][0]["kind"], "email");
}

#[test]
fn a_hostile_page_deceives_nobody_and_ends_in_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, html: &str| {
        let path = folder.path().join(name);
        fs::write(&path, html).expect("a page");
        format!("file://{}", path.display())
    };
    // What a script of the page's own sees is not what there is.
    let lies = file(
        "lies.html",
        "<!doctype html><form><input name=attributes id=parentNode aria-label='\u{202e}E-mail'>
         <input name=children type=email><button name=getRootNode>Send</button></form>
         <script>Element.prototype.getAttribute = () => 'lie'; document.querySelectorAll = () => [];
         Object.defineProperty(HTMLInputElement.prototype, 'type', { get: () => 'password' });
         JSON.stringify = () => '[]'; Array.prototype.push = () => 0;</script>",
    );
    let many = "<input>".repeat(100_000);
    let huge =
        file("huge.html", &format!("<!doctype html><form>{many}<button>Send</button></form>"));
    let deep = file("deep.html", "<script>let at = document.documentElement;
        for (let i = 0; i < 20000; i++) at = at.appendChild(document.createElement('div'));</script>");
    let (said, err) = surveyed(&[&lies, &huge, &deep], 0);
    let kinds: Vec<&str> = list(&said[0], "controls").iter().map(|it| text(it, "kind")).collect();
    assert_eq!(kinds, ["email", "email"]);
    assert_eq!(text(&said[0]["buttons"][0], "kind"), "submit");
    assert!(list(&said[1], "controls").len() > 1_000);
    assert!(err.contains("huge.html is too large to be read whole"), "{err}");
    // For a person nothing of it moves the reading direction.
    let shown = String::from_utf8(told(&[&lies]).stdout).expect("text");
    assert!(shown.contains("⟨U+202E⟩E-mail"), "{shown}");
}
