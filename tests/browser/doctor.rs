//! `objector doctor` with the real Firefox and the real geckodriver.

use std::fs;
use std::net::TcpListener;
use std::process::{Command, Stdio};

use fantoccini::ClientBuilder;
use hyper_util::client::legacy::connect::HttpConnector;
use objector::browser::everyday::open_in;
use serde_json::{Value, json};

use super::stage::driver::RunningDriver;
use super::stage::firefox::firefox;
use super::stage::ground::Ground;
use super::stage::site;

fn ground() -> Ground {
    let site = site().start();
    let origin = site.origin();
    Ground::new("doctor", Some(site), origin)
}

/// What is said, check by check; the exit must be `exit`.
fn examined(ground: &Ground, words: &[&str], exit: i32) -> Vec<Value> {
    let output = Command::new(env!("CARGO_BIN_EXE_objector"))
        .args(["doctor", "--json"])
        .args(words)
        .env_clear()
        .envs(ground.environment())
        .stdin(Stdio::null())
        .output()
        .expect("the program starts");
    let said: Value = serde_json::from_slice(&output.stdout).expect("one object");
    assert_eq!(output.status.code(), Some(exit), "{said:#}");
    said["checks"].as_array().expect("a list").clone()
}

#[track_caller]
fn says(checks: &[Value], check: &str, verdict: &str, text: &str) {
    let found: Vec<&Value> = checks.iter().filter(|found| found["check"] == check).collect();
    let told = found.iter().any(|found| {
        found["verdict"] == verdict
            && found["says"].as_str().is_some_and(|says| says.contains(text))
    });
    assert!(told, "{found:#?}");
}

#[test]
fn where_a_run_works_the_doctor_says_so_and_the_site_says_the_same_time() {
    let ground = ground();
    let checks = examined(&ground, &["--online", "--site", &ground.origin], 0);
    says(&checks, "firefox", "ok", &firefox().display().to_string());
    says(&checks, "geckodriver", "ok", "geckodriver");
    says(&checks, "versions", "ok", "the two go together");
    says(&checks, "clock", "ok", "127.0.0.1 says the same");
    // The browser asked for the front page, and nothing of it is left.
    let asked = ground.site().requests();
    assert!(!asked.is_empty() && asked.iter().all(|request| request.method != "POST"));
    assert_eq!(fs::read_dir(ground.runs()).expect("its folder").count(), 0);
    ground.has_nothing_lying_about();
}

#[test]
fn a_site_that_cannot_be_reached_is_said_and_the_rest_goes_on() {
    let ground = ground();
    let free = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("its number");
    let checks = examined(&ground, &["--online", "--site", &format!("http://{free}")], 0);
    says(&checks, "clock", "mind", "127.0.0.1 could not be asked");
    says(&checks, "profiles", "ok", "no everyday profile");
}

#[test]
fn an_everyday_profile_that_a_driver_was_pointed_at_is_told_with_what_it_wrote() {
    let ground = ground();
    let profile = ground.path("home/.config/mozilla/firefox/abc.default");
    fs::create_dir_all(&profile).expect("a profile");
    fs::write(profile.join("prefs.js"), "").expect("its preferences");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let driver = RunningDriver::start(Some(&firefox()));
        let options =
            json!({ "moz:firefoxOptions": { "args": ["-headless", "-profile", profile] } });
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let Value::Object(options) = options else { unreachable!("written as one above") };
        let client = builder.capabilities(options).connect(&driver.address).await;
        let open = examined(&ground, &[], 0);
        assert!(matches!(open_in(&profile), Ok(Some(Some(_)))));
        client.expect("a session").close().await.expect("its end");
        assert!(matches!(open_in(&profile), Ok(None)));
        says(&open, "profiles", "mind", "a driver left its `user.js`");
    });
    let checks = examined(&ground, &[], 0);
    says(&checks, "profiles", "mind", "a driver has damaged");
    let details: Vec<&str> = checks
        .iter()
        .flat_map(|check| check["details"].as_array().into_iter().flatten())
        .filter_map(Value::as_str)
        .collect();
    for written in [
        "services.settings.server = \"data:,#remote-settings-dummy/v1\"",
        "browser.safebrowsing.malware.enabled = false",
        "browser.safebrowsing.phishing.enabled = false",
        "extensions.update.enabled = false",
        "signon.rememberSignons = false",
    ] {
        assert!(details.contains(&written), "{details:#?}");
    }
    assert!(details.len() > 100, "{details:#?}");
}
