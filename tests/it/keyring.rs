//! The keyring in every state that it can be in, with a real gnome-keyring: what is kept is there as a
//! whole or not at all, and whatever is wrong is said in a word of its own.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use objector::browser::jar::Jar;
use objector::personal::Personal;
use objector::session::Session;
use objector::vault;
use serde_json::json;
use tempfile::TempDir;

#[path = "../browser/stage/keyring.rs"]
mod stage;

use stage::Keyring;

/// What a process of its own is to do: the bus that a keyring is found by is the whole process's.
const DO: &str = "OBJECTOR_TEST_KEYRING";

/// What such a process begins its lines with.
const SAID: &str = "said: ";

/// A keyring of one test.
struct Ground {
    keyring: Keyring,
    folder: TempDir,
}

impl Ground {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        Self { keyring: Keyring::open(folder.path()), folder }
    }

    /// A process that does this.
    fn begins(&self, what: &str) -> Child {
        begins(what, self.keyring.address())
    }

    /// Locks the keyring, as somebody does who leaves the desk.
    fn locks(&self) {
        let did = Command::new("dbus-send")
            .args(["--session", "--print-reply", "--dest=org.freedesktop.secrets"])
            .args(["/org/freedesktop/secrets", "org.freedesktop.Secret.Service.Lock"])
            .arg("array:objpath:/org/freedesktop/secrets/collection/login")
            .env("DBUS_SESSION_BUS_ADDRESS", self.keyring.address())
            .output()
            .expect("dbus-send comes with dbus");
        assert!(did.status.success(), "{did:?}");
    }

    /// What a process that does this says.
    fn says(&self, what: &str) -> String {
        said_by(&mut self.begins(what)).last().unwrap_or_else(|| panic!("{what} says nothing"))
    }
}

/// A process that does this, on the bus at this address.
fn begins(what: &str, bus: &str) -> Child {
    Command::new(std::env::current_exe().expect("our own file"))
        .args(["--exact", "keyring::what_one_process_does", "--nocapture"])
        .env(DO, what)
        .env("DBUS_SESSION_BUS_ADDRESS", bus)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("a process")
}

fn said_by(child: &mut Child) -> impl Iterator<Item = String> + use<> {
    let lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    lines.map_while(Result::ok).filter_map(|line| Some(line.split_once(SAID)?.1.to_owned()))
}

/// A session at the network with one cookie of this many bytes.
fn jar(value: &str, bytes: usize) -> Jar {
    let value = value.repeat(bytes);
    serde_json::from_value(
        json!([{ "name": "c_user", "value": value, "domain": ".facebook.com", "path": "/" }]),
    )
    .expect("a jar")
}

/// Does what it is told, in a process that nobody else's keyring reaches.
#[test]
fn what_one_process_does() {
    let Ok(what) = std::env::var(DO) else {
        // Told nothing, it shows that a process of its own does what it is told.
        assert_eq!(Ground::new().says("read"), "nothing");
        return;
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("one");
    runtime.block_on(does(&what));
}

async fn does(what: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut session = Session::below(folder.path(), "facebook", "karen");
    let (what, value) = what.split_once(' ').unwrap_or((what, "k"));
    match what {
        "read" => println!("{SAID}{}", read(&mut session).await),
        "keep" => println!("{SAID}{}", kept(session.keep(jar(value, 1_000)).await)),
        "keep-too-much" => {
            println!("{SAID}{}", kept(session.keep(jar(value, vault::LONGEST)).await));
        }
        "keep-without-end" => loop {
            println!("{SAID}{}", kept(session.keep(jar(value, 60_000)).await));
        },
        "forget" => println!("{SAID}{:?}", session.forget_kept().await.expect("an answer")),
        "damage" => {
            let half = Personal::new(r#"{"version":1,"cookies":[{"na"#);
            vault::keep("facebook/karen", half).await.expect("kept");
            println!("{SAID}damaged");
        }
        other => panic!("what is {other}?"),
    }
}

/// The one letter that the value of the kept cookie is made of; or what is wrong.
async fn read(session: &mut Session) -> String {
    match session.kept().await {
        Ok(None) => "nothing".into(),
        Ok(Some(jar)) => {
            let value = serde_json::to_value(&jar).expect("a jar")[0]["value"].clone();
            let value = value.as_str().unwrap_or_default();
            let first = &value[..1];
            assert!(value.len() >= 1_000 && value.replace(first, "").is_empty(), "not one session");
            first.to_owned()
        }
        Err(error) => error.to_string(),
    }
}

fn kept(result: Result<usize, vault::VaultError>) -> String {
    result.map_or_else(|error| error.to_string(), |_| "kept".into())
}

#[test]
fn what_is_kept_is_read_again_until_it_is_forgotten() {
    let ground = Ground::new();
    assert_eq!(ground.says("keep a"), "kept");
    assert_eq!(ground.says("keep b"), "kept");
    assert_eq!(ground.says("read"), "b");
    assert_eq!(ground.says("forget"), "true");
    assert_eq!(ground.says("read"), "nothing");
    assert_eq!(ground.says("forget"), "false");
}

#[test]
fn a_locked_keyring_is_said_to_be_locked_and_what_it_holds_is_there_once_it_is_open() {
    let ground = Ground::new();
    assert_eq!(ground.says("keep a"), "kept");
    ground.locks();
    assert_eq!(ground.says("read"), "the keyring is locked");
    assert_eq!(ground.says("keep b"), "the keyring is locked");
    drop(ground.keyring);
    let opened = Ground { keyring: Keyring::open(ground.folder.path()), folder: ground.folder };
    assert_eq!(opened.says("read"), "a");
}

#[test]
fn where_there_is_no_keyring_that_is_said() {
    for what in ["read", "keep a"] {
        let mut child = begins(what, "unix:path=/nowhere");
        let said = said_by(&mut child).last();
        assert_eq!(said.as_deref(), Some("no keyring answers on this computer"));
    }
}

#[test]
fn a_damaged_secret_is_said_to_be_damaged_and_the_next_one_takes_its_place() {
    let ground = Ground::new();
    ground.says("damage");
    assert_eq!(ground.says("read"), "what the keyring holds is damaged");
    assert_eq!(ground.says("keep a"), "kept");
    assert_eq!(ground.says("read"), "a");
}

#[test]
fn what_is_too_large_is_not_kept_and_what_was_kept_stays() {
    let ground = Ground::new();
    assert_eq!(ground.says("keep a"), "kept");
    let said = ground.says("keep-too-much b");
    assert!(said.ends_with("bytes are more than the keyring takes (131072)"), "{said}");
    assert_eq!(ground.says("read"), "a");
}

#[test]
fn of_two_that_keep_at_once_one_is_there_as_a_whole() {
    let ground = Ground::new();
    let mut both = ["keep a", "keep b"].map(|what| ground.begins(what));
    for child in &mut both {
        assert_eq!(said_by(child).last().as_deref(), Some("kept"));
    }
    let read = ground.says("read");
    assert!(["a", "b"].contains(&read.as_str()), "{read}");
}

#[test]
fn whoever_is_killed_while_keeping_leaves_a_whole_secret() {
    let ground = Ground::new();
    assert_eq!(ground.says("keep a"), "kept");
    for round in 1..=5 {
        let mut child = ground.begins("keep-without-end b");
        let begun = said_by(&mut child).take(round).count();
        child.kill().expect("it is there");
        child.wait().expect("its end");
        assert_eq!(begun, round);
        assert_eq!(ground.says("read"), "b");
    }
}

/// What the doctor says of the keyring on this bus.
fn doctor_says(bus: &str) -> String {
    let home = tempfile::tempdir().expect("a folder");
    let said = Command::new(env!("CARGO_BIN_EXE_objector"))
        .args(["doctor", "--json"])
        .env_clear()
        .env("PATH", std::env::var_os("PATH").expect("a PATH"))
        .envs(["HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"].map(|name| (name, home.path())))
        .env("DBUS_SESSION_BUS_ADDRESS", bus)
        .output()
        .expect("the program");
    let said: serde_json::Value = serde_json::from_slice(&said.stdout).expect("JSON");
    let checks = said["checks"].as_array().expect("checks");
    let line = checks.iter().find(|check| check["check"] == "keyring").expect("its line");
    format!("{}: {}", line["verdict"].as_str().unwrap_or("?"), line["says"].as_str().unwrap_or("?"))
}

#[test]
fn the_doctor_says_whether_a_keyring_answers_and_not_more() {
    let ground = Ground::new();
    assert_eq!(doctor_says(ground.keyring.address()), "ok: it answers");
    ground.says("keep a");
    ground.locks();
    assert_eq!(doctor_says(ground.keyring.address()), "ok: it answers");
    let absent = doctor_says("unix:path=/nowhere");
    let without = "so `--keep-session` could keep nothing";
    assert_eq!(absent, format!("mind: no keyring answers on this computer, {without}"));
}
