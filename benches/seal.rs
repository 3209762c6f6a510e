//! What the seal costs: for each request of a page, and for each run.
//!
//! A page sends requests of a kilobyte one after the other and tells how long they took, in the same
//! Firefox with the seal and without it: then it is started without what opens its second way in.

mod figures;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Instant;

use objector::browser::launch::Launch;
use objector::browser::page::Page;
use objector::browser::webdriver::Firefox;
use objector::seal::Terms;

const RUNS: usize = 5;

const REQUESTS: usize = 200;

/// The clock of a page is coarse: so many requests are timed together.
const TOGETHER: usize = 10;

const PAGE: &str = "<!doctype html><html lang=en><title>Page</title>
<script>(async () => {
    const times = [], body = 'x'.repeat(1000);
    for (let sent = 0; sent < REQUESTS; sent += TOGETHER) {
        const begun = performance.now();
        for (let each = 0; each < TOGETHER; each += 1) {
            await (await fetch('/telemetry', { method: 'POST', body })).text();
        }
        times.push((performance.now() - begun) / TOGETHER);
    }
    times.sort((one, other) => one - other);
    await fetch('/took/' + times[Math.floor(times.length / 2)]);
})();</script></html>";

/// Starts the real Firefox without what opens its second way in.
const UNSEALED: &str = include_str!("../tests/browser/stage/without-bidi.sh");

/// The next Firefox on the path, behind this one.
const NEXT: &str = "env \"PATH=${PATH#*:}\" firefox";

fn main() {
    if let Some(Ok(requests)) = std::env::args().nth(1).map(|requests| requests.parse()) {
        println!("{}", open(requests));
        return;
    }
    let unsealed = tempfile::tempdir().expect("a temporary folder can be made");
    let firefox = unsealed.path().join("firefox");
    fs::write(&firefox, UNSEALED.replace("\"FIREFOX\"", NEXT)).expect("it can be written");
    fs::set_permissions(&firefox, fs::Permissions::from_mode(0o700)).expect("it is ours");
    let unsealed = Some(unsealed.path());

    let median = |requests, first: Option<&Path>| {
        figures::median((0..RUNS).map(|_| run(requests, first)).collect())
    };
    let (with, without) = (median(REQUESTS, None), median(REQUESTS, unsealed));
    let said = |what: &str| format!("seal: {what}, median of {RUNS} runs");
    figures::say(&said("a request with it"), with, "ms", None);
    figures::say(&said("a request without it"), without, "ms", None);
    figures::say("seal: what it costs each request", with - without, "ms", Some(2.0));
    let (with, without) = (median(0, None), median(0, unsealed));
    figures::say(&said("start to open page with it"), with, "ms", None);
    figures::say(&said("start to open page without it"), without, "ms", None);
    figures::say("seal: what it costs a run until its page is open", with - without, "ms", None);
}

/// Milliseconds for each request of a page, and until the page is open.
fn run(requests: usize, first_on_path: Option<&Path>) -> f64 {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = first_on_path.map(Path::to_owned).into_iter().chain(std::env::split_paths(&path));
    let program = std::env::current_exe().expect("this bench is a program");
    let output = Command::new(program)
        .arg(requests.to_string())
        .env("PATH", std::env::join_paths(folders).expect("folders without a colon"))
        .stderr(Stdio::inherit())
        .output()
        .expect("it starts again");
    String::from_utf8_lossy(&output.stdout).trim().parse().expect("it tells a number")
}

#[tokio::main(flavor = "current_thread")]
async fn open(requests: usize) -> f64 {
    let page = PAGE.replace("REQUESTS", &requests.to_string());
    let (origin, told) = serve(page.replace("TOGETHER", &TOGETHER.to_string()));
    let address = format!("{origin}/help/contact/1").parse().expect("it is an address");
    let program = env!("CARGO_BIN_EXE_objector").into();
    let mut firefox = Firefox::new(Launch::Own { program, headed: false });
    let started = Instant::now();
    firefox.open(&address, &Terms::default()).await.expect("the page opens");
    let opened = started.elapsed().as_secs_f64() * 1000.0;
    let told = tokio::task::spawn_blocking(move || told.recv()).await;
    firefox.end().await;
    let told = told.expect("it runs").expect("the page tells");
    if requests == 0 { opened } else { told.parse().expect("it tells a number") }
}

/// A site that answers everything with this page, in one piece; and what the page tells.
fn serve(page: String) -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
    let origin = format!("http://{}", listener.local_addr().expect("it has an address"));
    let (tell, told) = channel();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (page, tell) = (page.clone(), tell.clone());
            // A connection that ends is no error.
            thread::spawn(move || answer(&stream, &page, &tell));
        }
    });
    (origin, told)
}

fn answer(mut stream: &TcpStream, page: &str, tell: &Sender<String>) -> Option<()> {
    let mut reader = BufReader::new(stream);
    loop {
        let (mut path, mut length) = (String::new(), 0);
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
            let line = line.trim_end().to_ascii_lowercase();
            if line.is_empty() {
                break;
            }
            if path.is_empty() {
                path = line.split(' ').nth(1)?.to_owned();
            } else if let Some(said) = line.strip_prefix("content-length: ") {
                length = said.parse().ok()?;
            }
        }
        reader.read_exact(&mut vec![0; length]).ok()?;
        if let Some(took) = path.strip_prefix("/took/") {
            tell.send(took.to_owned()).ok()?;
        }
        let body = if path.starts_with("/help/contact/") { page } else { "" };
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length";
        stream.write_all(format!("{head}: {}\r\n\r\n{body}", body.len()).as_bytes()).ok()?;
    }
}
