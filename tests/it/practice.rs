//! The practice site as a server: what it records, and what it does when it is told to misbehave.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::time::Duration;

use objector::practice::{Rehearsal, Site, Transport, Trouble, Year, catalogue};

const SCRIPTED: &str = "/ajax/help/contact/submit/page";
const PLAIN: &str = "/a/help/contact_us/";
const LONG: Duration = Duration::from_secs(20);

fn site(trouble: Option<Trouble>, year: Year) -> Site {
    let rehearsal = Rehearsal { trouble, year, ..Rehearsal::default() };
    Site::start(rehearsal).expect("a loopback port is free")
}

fn connect(origin: &str) -> TcpStream {
    let port = origin.strip_prefix("http://").expect("an http origin");
    let stream = TcpStream::connect(port).expect("the site listens");
    stream.set_read_timeout(Some(LONG)).expect("a timeout");
    stream
}

fn send(stream: &mut TcpStream, method: &str, path: &str, kind: &str, body: &str) {
    let length = body.len();
    let head = format!("{method} {path} HTTP/1.1\r\nHost: practice\r\nConnection: close\r\n");
    let head = format!("{head}Content-Type: {kind}\r\nContent-Length: {length}\r\n\r\n");
    stream.write_all(format!("{head}{body}").as_bytes()).expect("the site reads");
}

fn exchange(origin: &str, method: &str, path: &str, body: &str) -> String {
    let mut stream = connect(origin);
    let kind = "application/x-www-form-urlencoded";
    send(&mut stream, method, path, kind, body);
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    answer
}

fn post(site: &Site, path: &str, body: &str) -> String {
    exchange(&site.origin(), "POST", path, body)
}

fn get(site: &Site, path: &str) -> String {
    exchange(&site.origin(), "GET", path, "")
}

fn location(answer: &str) -> &str {
    let mut lines = answer.lines();
    lines.find_map(|line| line.strip_prefix("location: ")).expect("a redirect")
}

#[test]
fn the_form_is_served_and_every_request_recorded() {
    let site = site(None, Year::Y2025);
    let form = get(&site, "/help/contact/6359191084165019");
    assert!(form.starts_with("HTTP/1.1 200"), "{form}");
    assert!(form.contains("value=\"karen@example.dk\""));
    assert!(get(&site, "/elsewhere?x=1").starts_with("HTTP/1.1 404"));
    let requests = site.requests();
    let paths: Vec<_> = requests.iter().map(|each| each.path.as_str()).collect();
    assert_eq!(paths, ["/help/contact/6359191084165019", "/elsewhere"]);
    assert_eq!(requests[1].query.as_deref(), Some("x=1"));
    assert!(site.submissions().is_empty());
}

/// The first line of whoever serves the site alone, and what the form's address then answers.
fn served(language: &str) -> (String, String) {
    let mut serving = Command::new(env!("CARGO_BIN_EXE_objector"))
        .args(["--lang", "en", "rehearse", "--serve", "--language", language])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut line = String::new();
    let said = serving.stdout.take().expect("a pipe");
    BufReader::new(said).read_line(&mut line).expect("a line");
    let site = line.split('`').nth(1).and_then(|typed| typed.rsplit(' ').next());
    let form = site.map(|site| exchange(site, "GET", "/help/contact/6359191084165019", ""));
    serving.kill().expect("it runs");
    serving.wait().expect("it ends");
    (line, form.unwrap_or_default())
}

#[test]
fn whoever_serves_it_alone_in_any_language_is_told_where_it_is_and_how_to_look_at_it() {
    let languages = catalogue().into_iter().find(|group| group.name == "language").unwrap();
    assert_eq!(languages.entries.len(), 14);
    for language in languages.entries {
        let (line, form) = served(&language.value);
        assert!(line.contains("`objector forms check --site http://127.0.0.1:"), "{line}");
        assert!(form.starts_with("HTTP/1.1 200"), "{}: {form}", language.value);
        assert!(form.contains(&format!("lang=\"{}\"", language.value)), "{form}");
    }
}

#[test]
fn a_submission_by_script_is_told_the_answer() {
    let site = site(None, Year::Y2025);
    let answer = post(&site, SCRIPTED, "email=karen%40example.dk&Field1=why");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(answer.contains("\"show\":\"answer\""), "{answer}");
    let submissions = site.submissions();
    assert_eq!(submissions.len(), 1);
    let expected = [("email", "karen@example.dk"), ("Field1", "why")];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(submissions[0].fields(), expected);
}

#[test]
fn a_plain_form_is_redirected_to_the_answer_or_back_to_the_form() {
    let rehearsal = Rehearsal { transport: Transport::Post, ..Rehearsal::default() };
    let site = Site::start(rehearsal).expect("a loopback port is free");
    let body = "--b\r\nContent-Disposition: form-data; name=\"email\"\r\n\r\nk@example.dk\r\n--b--";
    let mut stream = connect(&site.origin());
    send(&mut stream, "POST", PLAIN, "multipart/form-data; boundary=b", body);
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    assert!(location(&answer).starts_with("/help/?submitted&confirmation_id="));
    assert_eq!(site.submissions()[0].field("email").as_deref(), Some("k@example.dk"));
    let back = post(&site, PLAIN, "support_form_id=6359191084165019&email=");
    assert_eq!(location(&back), "/help/contact/6359191084165019?again");
}

#[test]
fn the_form_of_2024_wants_the_practice_code_at_the_same_path() {
    let site = site(None, Year::Y2024);
    let body = "email=a%40b.dk&country=Denmark&Field1260937718844165=why";
    assert!(post(&site, SCRIPTED, body).contains("\"show\":\"code\""));
    assert!(post(&site, SCRIPTED, "nonce=1").contains("\"show\":\"code\""));
    let code = format!("nonce={}", Site::practice_code());
    assert!(post(&site, SCRIPTED, &code).contains("\"show\":\"answer\""));
    assert_eq!(site.submissions().len(), 3);
}

#[test]
fn a_dropped_connection_is_recorded_and_then_drops() {
    let site = site(Some(Trouble::DroppedConnection), Year::Y2025);
    let answer = post(&site, SCRIPTED, "email=karen%40example.dk");
    assert_eq!(answer, "");
    assert_eq!(site.submissions().len(), 1);
}

#[test]
fn without_an_answer_the_submission_is_recorded_and_the_connection_held_until_the_end() {
    let site = site(Some(Trouble::NoAnswer), Year::Y2025);
    let mut stream = connect(&site.origin());
    send(&mut stream, "POST", SCRIPTED, "text/plain", "email=a%40b.dk");
    assert!(site.wait_for_submissions(1, LONG));
    assert!(!site.wait_for_submissions(2, Duration::ZERO));
    drop(site);
    let mut answer = Vec::new();
    // Closed or reset: either way, no answer came.
    let _ = stream.read_to_end(&mut answer);
    assert!(answer.is_empty());
}

#[test]
fn a_server_error_is_a_500() {
    let site = site(Some(Trouble::ServerError), Year::Y2025);
    let answer = post(&site, SCRIPTED, "email=karen%40example.dk");
    assert!(answer.starts_with("HTTP/1.1 500"), "{answer}");
    assert_eq!(site.submissions().len(), 1);
}

#[test]
fn another_host_keeps_a_record_of_its_own() {
    let site = site(Some(Trouble::OtherHost), Year::Y2025);
    let answer = get(&site, "/help/contact/712876720715583");
    let other = site.other_origin().expect("there is another host");
    assert_eq!(location(&answer), format!("{other}/help/contact/712876720715583"));
    let form = exchange(&other, "GET", "/help/contact/712876720715583", "");
    assert!(form.starts_with("HTTP/1.1 200"), "{form}");
    assert_eq!(site.requests().len(), 1);
    assert_eq!(site.requests_at_other().len(), 1);
}

#[test]
fn what_is_typed_at_the_log_in_wall_is_not_kept() {
    let site = site(Some(Trouble::LogInWall), Year::Y2025);
    post(&site, "/login.php", "email=a%40b.dk&pass=planted-secret");
    assert_eq!(site.requests()[0].body, b"");
}

/// Of a few ports, as somebody else may take one at that very moment.
#[test]
fn dropping_the_site_frees_its_port() {
    let is_free_again = || {
        let site = site(None, Year::Y2025);
        let origin = site.origin();
        get(&site, "/");
        drop(site);
        let port = origin.strip_prefix("http://").expect("an http origin");
        TcpStream::connect(port).is_err() && TcpListener::bind(port).is_ok()
    };
    assert!((0..3).any(|_| is_free_again()), "no port is free again");
}

#[test]
fn what_is_not_there_cannot_be_rehearsed() {
    let rehearsal = Rehearsal { language: "tlh".to_owned(), ..Rehearsal::default() };
    let error = Site::start(rehearsal).expect_err("nobody wrote it");
    assert_eq!(error.to_string(), "there is no practice language \"tlh\"");
}
