//! The container's screen, without Docker: who comes to it, what listens, and that it ends whole.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::process::Command;

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use yaml_rust2::{Yaml, YamlLoader};

use super::stage::archive::{all_below, entries};
use super::stage::container::{
    Container, DOCKERFILE, environment, login, shows_the_screen, status, told,
};
use super::stage::driver::RunningDriver;
use super::stage::ear::{Ear, Reply};
use super::stage::processes::{Process, that_name};
use super::stage::running::Permit;
use super::stage::{Prompt, objector};

const COMPOSE: &str = include_str!("../../docker-compose.yml");
const README: &str = include_str!("../../README.md");
const SETUP: &str = include_str!("../../scripts/setup");

const FOREIGN: &str = "http://foreign.example";

#[test]
fn the_screen_is_shown_to_whoever_has_the_password_and_to_nobody_else() {
    let container = Container::start();
    let own = format!("Origin: {}", container.origin());
    for wrong in ["", "objector", "é", &container.password[1..]] {
        let wrong = login(wrong);
        for headers in [vec![], vec![wrong.as_str()]] {
            for asked in ["GET /vnc.html", "HEAD /vnc.html", "GET /", "GET /core/rfb.js"] {
                assert_eq!(status(&container.answers(asked, &headers)), "401", "{asked}");
            }
            let headers = [headers, vec![&own]].concat();
            assert_eq!(status(&container.connects(&headers)), "401");
        }
    }
    let login = container.login();
    assert_eq!(status(&container.answers("GET /vnc.html", &[&login])), "200");
    assert!(shows_the_screen(&container.connects(&[&login, &own])));
    assert!(container.password.len() >= 32, "24 bytes that nobody guesses");
    assert_ne!(Container::start().password, container.password);
}

#[test]
fn a_foreign_origin_or_host_is_refused_though_the_password_is_right() {
    let container = Container::start();
    let login = container.login();
    let port = container.host.rsplit(':').next().expect("a port");
    let origin = container.origin();
    for foreign in
        [FOREIGN, "null", "", "http://127.0.0.1:1", "http://127.0.0.1", &format!("{origin}0")]
    {
        let foreign = format!("Origin: {foreign}");
        assert_eq!(status(&container.connects(&[&login, &foreign])), "403", "{foreign}");
        let page = container.answers("GET /vnc.html", &[&login, &foreign]);
        assert_eq!(status(&page), "403", "{foreign}");
    }
    assert_eq!(status(&container.connects(&[&login])), "403", "no browser says no Origin");
    // A name of somebody else's that leads to this computer: host and origin agree.
    for name in ["foreign.example", "127.0.0.1.foreign.example", "0.0.0.0", ""] {
        let (host, origin) =
            (format!("Host: {name}:{port}"), format!("Origin: http://{name}:{port}"));
        assert_eq!(status(&container.connects(&[&login, &host, &origin])), "403", "{name}");
        assert_eq!(status(&container.answers("GET /vnc.html", &[&login, &host])), "403", "{name}");
    }
    for site in ["cross-site", "same-site"] {
        let site = format!("Sec-Fetch-Site: {site}");
        let framed = container.answers("GET /vnc.html", &[&login, &site]);
        assert_eq!(status(&framed), "403", "{site}");
    }
    let localhost =
        [&format!("Host: localhost:{port}"), &format!("Origin: http://localhost:{port}")];
    assert!(shows_the_screen(&container.connects(&[&login, localhost[0], localhost[1]])));
}

#[test]
fn whoever_left_often_in_the_middle_of_coming_is_let_in_again() {
    let container = Container::start();
    let (login, own) = (container.login(), format!("Origin: {}", container.origin()));
    for time in 1..=10 {
        assert!(shows_the_screen(&container.connects(&[&login, &own])), "time {time}");
    }
}

/// Opens a WebSocket from the page and says what became of it.
const OPENS: &str = "const [address, done] = arguments, socket = new WebSocket(address); \
    socket.onopen = () => done('open'); socket.onerror = () => done('refused');";

/// Shows a page in a frame of the page, and waits until that is loaded.
const FRAMES: &str = "const [address, done] = arguments, frame = document.createElement('iframe'); \
    frame.onload = () => done('loaded'); frame.src = address; document.body.append(frame);";

/// Waits until noVNC has the screen.
const CONNECTED: &str = "const [done] = arguments, html = document.documentElement; \
    const look = () => html.classList.contains('noVNC_connected') && done('connected'); \
    new MutationObserver(look).observe(html, { attributes: true }); look();";

#[test]
fn a_browser_that_knows_the_password_shows_the_screen_to_its_own_page_and_to_no_other_sites() {
    let container = Container::start();
    let foreign = Ear::that(|_| Some(Reply::page("<!doctype html><p>Another site</p>")));
    let with_password = format!("objector:{}@", container.password);
    let screen = format!("ws://{}/websockify", container.host);
    in_firefox(async |firefox| {
        let link = container.link.replacen("//", &format!("//{with_password}"), 1);
        firefox.goto(&link).await.unwrap();
        assert_eq!(says(firefox, CONNECTED, &[]).await, "connected");
        assert_eq!(says(firefox, OPENS, &[&screen]).await, "open");

        firefox.goto(&foreign.origin).await.unwrap();
        let before = container.log().len();
        for address in [screen.clone(), screen.replacen("//", &format!("//{with_password}"), 1)] {
            assert_eq!(says(firefox, OPENS, &[&address]).await, "refused", "{address}");
        }
        container.says("403 another site's page", before);
        let before = container.log().len();
        assert_eq!(says(firefox, FRAMES, &[&container.link]).await, "loaded");
        container.says("403 from another site's page", before);
    });
}

/// Does something in a Firefox that nobody watches.
fn in_firefox(does: impl AsyncFnOnce(&Client)) {
    let _permit = Permit::wait();
    let driver = RunningDriver::start(None);
    let options = json!({
        "args": ["-headless"],
        // Or it asks before it takes a password from an address.
        "prefs": { "network.http.phishy-userpass-length": 255 },
    });
    let wanted = Capabilities::from_iter([("moz:firefoxOptions".to_owned(), options)]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let firefox = builder.capabilities(wanted).connect(&driver.address).await.unwrap();
        does(&firefox).await;
        firefox.close().await.unwrap();
    });
}

async fn says(firefox: &Client, script: &str, arguments: &[&str]) -> Value {
    let arguments = arguments.iter().map(|it| json!(it)).collect();
    firefox.execute_async(script, arguments).await.unwrap()
}

#[test]
fn a_rehearsal_shows_its_window_there_and_all_but_the_screen_stays_on_the_loopback_and_private() {
    let container = Container::start();
    let command =
        README.lines().find_map(|line| line.strip_prefix("$ docker compose exec objector "));
    let words: Vec<&str> = command.expect("the README says how to practise").split(' ').collect();
    assert_eq!(words[..2], ["objector", "rehearse"]);
    let display = container.display.as_str();
    let mut running = objector().rehearses(&words[2..]).environment("DISPLAY", display).start();
    running.hears(Prompt::Gate);

    let search = ["search", "--onlyvisible", "--class", "firefox"];
    let window = Command::new("xdotool").args(search).env("DISPLAY", display).output();
    let window = window.expect("xdotool: scripts/test installs it");
    assert!(window.status.success() && !window.stdout.is_empty(), "no window: {window:?}");

    let processes = [container.processes(), that_name(&running.ground.path(""))].concat();
    let listening: Vec<_> = processes.iter().flat_map(|it| it.listens_at()).collect();
    assert!(listening.contains(&container.host.parse().unwrap()), "{listening:?}");
    assert!(listening.iter().all(|it| it.ip().is_loopback()), "{listening:?}");
    assert!(listening.len() > 3, "the site, geckodriver and Firefox listen too: {listening:?}");
    for process in processes {
        assert!(!process.says(&container.password), "{}", process.program());
    }
    let private: Vec<_> =
        entries(&container.private()).iter().flat_map(|it| all_below(it)).collect();
    for path in &private {
        let mode = fs::symlink_metadata(path).expect("it is there").mode();
        assert_eq!(mode & 0o077, 0, "{mode:o} {}", path.display());
    }
    assert!(private.iter().any(|path| path.ends_with("vnc")), "{private:?}");

    running.types("\n");
    running.ends().exits(4);
}

#[test]
fn when_it_is_stopped_or_its_screen_is_lost_nothing_of_it_is_left() {
    for lost in [None, Some("Xtigervnc"), Some("websockify"), Some("matchbox-window-manager")] {
        let container = Container::start();
        let processes = container.processes();
        match lost {
            None => container.stops(),
            Some(program) => {
                let runs = |it: &&Process| it.arguments.iter().any(|word| word.ends_with(program));
                processes.iter().find(runs).expect(program).kill();
                container.ends();
            }
        }
        assert_eq!(container.processes(), []);
        assert!(entries(&container.private()).is_empty(), "{lost:?}");
    }
}

fn words(yaml: &Yaml) -> Vec<&str> {
    yaml.as_vec().into_iter().flatten().filter_map(Yaml::as_str).collect()
}

#[test]
fn the_service_is_published_on_the_loopback_alone_and_may_do_nothing_that_it_need_not() {
    let checked = Command::new("docker-compose")
        .args([
            "--file",
            concat!(env!("CARGO_MANIFEST_DIR"), "/docker-compose.yml"),
            "config",
            "-q",
        ])
        .output()
        .expect("docker-compose: scripts/test installs it");
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));

    let compose = &YamlLoader::load_from_str(COMPOSE).unwrap()[0];
    let services = compose["services"].as_hash().unwrap();
    assert_eq!(services.len(), 1);
    let service = &compose["services"]["objector"];
    // What is not here has the careful meaning by itself: no capability, device, host's network or socket.
    let mut keys: Vec<&str> = service.as_hash().unwrap().keys().filter_map(Yaml::as_str).collect();
    keys.sort_unstable();
    let known = "build cap_drop init ports read_only restart security_opt shm_size tmpfs volumes";
    assert_eq!(keys.join(" "), known);
    // What is published comes to the container's own address.
    let entrance = &environment()["OBJECTOR_SCREEN"];
    let port = entrance.strip_prefix("0.0.0.0:").unwrap();
    assert_eq!(words(&service["ports"]), [format!("127.0.0.1:{port}:{port}")]);
    assert_eq!(words(&service["volumes"]), [format!("home:{}", told("WORKDIR"))]);
    assert_eq!(words(&service["cap_drop"]), ["ALL"]);
    assert_eq!(words(&service["security_opt"]), ["no-new-privileges:true"]);
    assert_eq!(service["read_only"].as_bool(), Some(true));
    assert_eq!(service["init"].as_bool(), Some(true));
    assert_eq!(service["restart"].as_str(), Some("no"));
}

#[test]
fn the_image_is_built_with_the_rust_and_the_geckodriver_that_the_project_asks_for() {
    let rust = env!("CARGO_PKG_RUST_VERSION");
    assert!(DOCKERFILE.contains(&format!("\nFROM rust:{rust}-bookworm AS build\n")));
    let version = DOCKERFILE.split("--version ").nth(1).and_then(|it| it.lines().next()).unwrap();
    let said = Command::new("sh")
        .args(["-c", &format!("printf %s {version}")])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let said = String::from_utf8(said.stdout).unwrap();
    let number = said.strip_prefix('~').unwrap();
    assert!(number.starts_with(|c: char| c.is_ascii_digit()), "{said}");
    assert!(SETUP.contains(&format!("readonly NEEDED_GECKODRIVER={number}\n")), "{said}");
}
