//! What a kept session adds to a run: it is read from the keyring, set in a fresh profile before the page
//! opens, asked back from the browser, and kept anew. Against a run without any session.

mod figures;
#[path = "../tests/browser/stage/keyring.rs"]
mod stage;

use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Instant;

use objector::browser::jar::{Home, Jar};
use objector::browser::launch::Launch;
use objector::browser::page::Page;
use objector::browser::webdriver::Firefox;
use objector::seal::Terms;
use objector::session::Session;
use serde_json::{Value, json};
use stage::Keyring;

const RUNS: usize = 7;

/// As many as a browser has of such a network after a while, and of their usual lengths.
const COOKIES: usize = 12;
const LENGTH: usize = 60;

/// Where the folder of a measured run is said.
const FOLDER: &str = "OBJECTOR_BENCH_FOLDER";

fn main() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        println!("{}", run(Path::new(&folder), std::env::args().nth(1).as_deref() == Some("with")));
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let keyring = Keyring::open(folder.path());
    let median = |how: &str| {
        let one = || {
            let output = Command::new(std::env::current_exe().expect("this bench is a program"))
                .arg(how)
                .env(FOLDER, folder.path())
                .env("DBUS_SESSION_BUS_ADDRESS", keyring.address())
                .stderr(Stdio::inherit())
                .output()
                .expect("it starts again");
            String::from_utf8_lossy(&output.stdout).trim().parse().expect("it tells a number")
        };
        figures::median((0..RUNS).map(|_| one()).collect())
    };
    let (with, without) = (median("with"), median("without"));
    let said = |what: &str| format!("session: start, page and end {what}, median of {RUNS} runs");
    figures::say(&said("with one that is kept"), with, "ms", None);
    figures::say(&said("without"), without, "ms", None);
    figures::say("session: what a kept one adds to a run", with - without, "ms", None);
}

/// Milliseconds from the start of a browser until its page was open and its session kept.
#[tokio::main(flavor = "current_thread")]
async fn run(folder: &Path, with: bool) -> f64 {
    let address = serve().parse().expect("it is an address");
    let mut session = Session::below(&folder.join("sessions"), "facebook", "karen");
    session.take_up().expect("nobody else has it");
    if with {
        session.keep(jar()).await.expect("the keyring takes it");
    }
    let program = env!("CARGO_BIN_EXE_objector").into();
    let mut firefox = Firefox::new(Launch::Own { program, headed: false });
    let began = Instant::now();
    if with {
        let jar = session.kept().await.expect("the keyring tells").expect("it was kept");
        firefox.live_in(Home { profile: session.profile(), jar: Some(jar) });
    }
    firefox.open(&address, &Terms::default()).await.expect("the page opens");
    if with {
        let jar = firefox.jar("127.0.0.1").await.expect("it tells").expect("it has some");
        assert_eq!(jar.len(), COOKIES, "all of them are there");
        session.keep(jar).await.expect("the keyring takes it");
    }
    firefox.end().await;
    let took = began.elapsed().as_secs_f64() * 1000.0;
    session.delete().expect("it goes");
    took
}

fn jar() -> Jar {
    let cookie = |number| {
        let (name, value) = (format!("name{number}"), "v".repeat(LENGTH));
        json!({ "name": name, "value": value, "domain": "127.0.0.1", "path": "/" })
    };
    serde_json::from_value(Value::Array((0..COOKIES).map(cookie).collect())).expect("a jar")
}

/// A site of one page.
fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
    let origin = format!("http://{}/", listener.local_addr().expect("it has an address"));
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let _ = stream.read(&mut [0; 4096]);
            let page =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<p>Page";
            let _ = stream.write_all(page.as_bytes());
        }
    });
    origin
}
