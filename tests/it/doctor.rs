//! `objector doctor`: what it says of a made-up home and a made-up `PATH`, and that it changes nothing.

use std::fmt::Write as _;
use std::fs::{self, Permissions};
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use jiff::Timestamp;
use objector::clock::Clock;
use objector::commands::doctor::{DoctorArgs, command};
use objector::outcome::Exit;
use serde_json::Value;

/// What drivers write, as the program knows it.
const DRIVEN: &str = include_str!("../../src/doctor/driven.js");

const PROFILE: &str = "home/.mozilla/firefox/abc.default";

/// A person's computer: a home, and a folder with the only programs there are.
struct Patient {
    folder: tempfile::TempDir,
    environment: Vec<(&'static str, String)>,
}

/// What the doctor said.
struct Told {
    exit: i32,
    said: Value,
    place: String,
}

impl Patient {
    /// Nothing is there but a home.
    fn poor() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("home")).unwrap();
        fs::create_dir_all(folder.path().join("bin")).unwrap();
        Self { folder, environment: Vec::new() }
    }

    /// Firefox and geckodriver are there and go together.
    fn well() -> Self {
        let patient = Self::poor();
        patient.has_program("bin/firefox", "exit 1");
        patient.writes("bin/application.ini", "[App]\nName=Firefox\nVersion=153.7.0\n");
        patient.has_program("bin/geckodriver", "echo 'geckodriver 0.37.1 (a 2026-01-01)'");
        patient
    }

    fn path(&self, below: &str) -> PathBuf {
        self.folder.path().join(below)
    }

    fn writes(&self, below: &str, text: impl AsRef<[u8]>) {
        let path = self.path(below);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Written by a process of its own: a file that another thread's child holds open cannot be run.
    fn has_program(&self, below: &str, does: &str) {
        let write = "printf '#!/bin/sh\\n%s\\n' \"$1\" > \"$0\" && chmod 755 \"$0\"";
        let path = self.path(below);
        let written = Command::new("/bin/sh").args(["-c", write]).arg(path).arg(does).status();
        assert!(written.unwrap().success());
    }

    fn says(mut self, name: &'static str, value: &str) -> Self {
        self.environment.push((name, value.to_owned()));
        self
    }

    fn asks(&self, words: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_objector"))
            .arg("doctor")
            .args(words)
            .env_clear()
            .env("HOME", self.path("home"))
            .env("PATH", self.path("bin"))
            .env("LANG", "C.UTF-8")
            .envs(self.environment.iter().map(|(name, value)| (*name, value)))
            .current_dir(self.folder.path())
            .stdin(Stdio::null())
            .output()
            .unwrap()
    }

    fn examined(&self) -> Told {
        self.examined_with(&[])
    }

    fn examined_with(&self, words: &[&str]) -> Told {
        let output = self.asks(&[words, &["--json"]].concat());
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(err, "");
        let said: Value = serde_json::from_slice(&output.stdout).unwrap();
        let exit = output.status.code().unwrap();
        assert_eq!(said["exit"], exit);
        Told { exit, said, place: self.folder.path().display().to_string() }
    }

    /// Every path below the home.
    fn everything(&self) -> Vec<String> {
        let output = Command::new("find").arg(self.path("home")).output().unwrap();
        String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
    }
}

impl Told {
    /// What was said on these subjects, one thing a line, without what differs between computers.
    fn on(&self, subjects: &[&str]) -> String {
        let mut text = String::new();
        for check in self.said["checks"].as_array().unwrap() {
            let subject = check["check"].as_str().unwrap();
            if !subjects.contains(&subject) {
                continue;
            }
            let says = check["says"].as_str().unwrap();
            let says = says.split(", with room for").next().unwrap();
            writeln!(text, "{} {subject}: {says}", check["verdict"].as_str().unwrap()).unwrap();
            for detail in check["details"].as_array().into_iter().flatten() {
                writeln!(text, "- {}", detail.as_str().unwrap()).unwrap();
            }
            for (key, mark) in [("mend", "do:"), ("command", "$")] {
                if let Some(said) = check[key].as_str() {
                    writeln!(text, "{mark} {said}").unwrap();
                }
            }
        }
        text.replace(&self.place, "PLACE")
    }

    #[track_caller]
    fn exits(&self, exit: i32) -> &Self {
        assert_eq!(self.exit, exit, "{:#}", self.said);
        self
    }

    #[track_caller]
    fn tells(&self, subject: &str, text: &str) -> &Self {
        let said = self.on(&[subject]);
        assert!(said.contains(text), "{said}");
        self
    }
}

#[test]
fn where_all_is_well_it_says_so_and_ends_with_0() {
    let patient = Patient::well().says("DISPLAY", ":7");
    let told = patient.examined();
    insta::assert_snapshot!(told.exits(0).on(&[
        "firefox", "geckodriver", "versions", "ports", "archive", "browser folder", "display",
        "terminal", "letters", "forms", "profiles",
    ]), @r#"
    ok firefox: 153.7.0, `PLACE/bin/firefox`
    ok geckodriver: 0.37.1, `PLACE/bin/geckodriver`
    ok versions: the two go together
    ok ports: a port of this computer's own can be had
    ok archive: not there yet, the first run makes it: `PLACE/home/.local/share/objector/archive`
    ok browser folder: not there yet, the first run makes it: `PLACE/home/.cache/objector/runs`
    ok display: a window can be shown
    mind terminal: nobody can be asked here, so nothing would be sent
    do: start runs in a terminal, with nothing piped into them
    ok letters: the locale `C.UTF-8` shows all of them
    mind forms: last seen live: facebook-ai never, instagram-ai never; what is known of them is from public descriptions
    ok profiles: no everyday profile of Firefox was found
    "#);
    told.tells("clock", "ok clock: 20");
}

#[test]
fn where_nothing_is_there_it_says_what_to_install_and_ends_with_9() {
    let told = Patient::poor().says("HOME", "").says("PATH", "").says("LANG", "C").examined();
    insta::assert_snapshot!(told.exits(9).on(&["firefox", "geckodriver", "display", "letters"]), @r#"
    wrong firefox: it was not found on PATH
    do: install it (Debian: `apt install firefox-esr`; Fedora: `dnf install firefox`; macOS: `brew install --cask firefox`); `scripts/setup` does this for you
    wrong geckodriver: it was not found on PATH, and GECKODRIVER names none
    do: install it with `cargo install geckodriver --locked` (0.37 or newer), put it on PATH or name it in GECKODRIVER; or run `scripts/setup` and type the line that it prints
    mind display: there is none: `--headed` and `--assist` cannot be used here
    do: sit at the computer's own desktop, or use `ssh -X`
    mind letters: the locale is `C`: æ, ö and the like may be shown wrongly
    $ export LC_ALL=C.UTF-8
    "#);
}

#[test]
fn it_changes_nothing() {
    let patient = Patient::well();
    patient.writes(&format!("{PROFILE}/prefs.js"), DRIVEN);
    let before = patient.everything();
    patient.examined().exits(0);
    assert_eq!(patient.everything(), before);
}

#[test]
fn a_geckodriver_that_is_too_old_or_none_is_wrong() {
    for (does, says) in [
        (
            "echo 'geckodriver 0.36.0'",
            "0.36.0, `PLACE/bin/geckodriver`: it is too old, it must be 0.37",
        ),
        (
            "echo 'chromedriver 140.0'",
            "`PLACE/bin/geckodriver` does not say that it is a geckodriver",
        ),
        ("echo 'geckodriver x'", "does not say that it is a geckodriver"),
        ("exit 3", "does not say that it is a geckodriver"),
        ("head -c 9999999 /dev/zero", "does not say that it is a geckodriver"),
    ] {
        let patient = Patient::well();
        patient.has_program("bin/geckodriver", &format!("PATH=/usr/bin:/bin; {does}"));
        patient
            .examined()
            .exits(9)
            .tells("geckodriver", says)
            .tells("geckodriver", "do: install it");
    }
    let patient = Patient::well();
    patient.writes("bin/geckodriver", "\u{7f}ELF, but not for this computer");
    fs::set_permissions(patient.path("bin/geckodriver"), Permissions::from_mode(0o755)).unwrap();
    patient.examined().exits(9).tells("geckodriver", "could not be started");
}

#[test]
fn the_geckodriver_that_is_named_counts_and_its_path_may_be_relative() {
    let patient = Patient::well().says("GECKODRIVER", "other/driver");
    patient
        .examined()
        .exits(9)
        .tells("geckodriver", "GECKODRIVER names `other/driver`, and no program is there");
    fs::create_dir(patient.path("other")).unwrap();
    patient.has_program("other/driver", "echo geckodriver 0.40.0");
    patient.examined().exits(0).tells("geckodriver", "0.40.0, `PLACE/other/driver`");
}

#[test]
fn a_firefox_that_is_too_old_to_show_what_a_page_sends_is_wrong() {
    for (version, exit, says) in [
        ("115.9.0", 9, "wrong versions: this Firefox does not show all that a page sends"),
        ("145.9", 9, "wrong versions: this Firefox does not show all that a page sends"),
        ("146.0", 0, "ok versions: the two go together"),
    ] {
        let patient = Patient::well();
        patient.writes("bin/application.ini", format!("[App]\nVersion={version}\n"));
        patient.examined().exits(exit).tells("versions", says);
    }
    for nonsense in [&b"\xff\x00\xfe"[..], b"Version=", b"Version=x.y", b"Version=99999999999.1"] {
        let patient = Patient::well();
        patient.writes("bin/application.ini", nonsense);
        patient.examined().exits(0).tells("firefox", "mind firefox: `PLACE/bin/firefox`");
    }
}

#[test]
fn a_firefox_that_is_a_snap_or_a_flatpak_is_told() {
    let snap = Patient::well();
    fs::remove_file(snap.path("bin/application.ini")).unwrap();
    snap.has_program("bin/firefox", "exec /snap/bin/firefox \"$@\"");
    snap.examined()
        .exits(9)
        .tells("firefox", "`PLACE/bin/firefox` starts a snap")
        .tells("firefox", "use a Firefox that is no snap");
    let flatpak = Patient::poor();
    flatpak.writes("home/.local/share/flatpak/exports/bin/org.mozilla.firefox", "");
    flatpak.examined().exits(9).tells("firefox", "it is here as a flatpak alone");
}

#[test]
fn an_archive_that_cannot_be_used_ends_with_8_and_the_browsers_folder_with_9() {
    let patient = Patient::well();
    patient.writes("taken", "no folder");
    let archive = patient.path("taken").display().to_string();
    let told = patient.examined_with(&["--archive", &archive]);
    insta::assert_snapshot!(told.exits(8).on(&["archive"]), @r#"
    wrong archive: `PLACE/taken` is in the way: it is no folder
    do: move it away, or name another place with `--archive` or OBJECTOR_ARCHIVE
    "#);
    let below = format!("{archive}/archive");
    patient.examined_with(&["--archive", &below]).exits(8).tells("archive", "Not a directory");
    let cache = Patient::well().says("XDG_CACHE_HOME", "/dev/null");
    cache.examined().exits(9).tells("browser folder", "or name another place in XDG_CACHE_HOME");
    symlink("gone", patient.path("link")).unwrap();
    patient
        .examined_with(&["--archive", "link"])
        .exits(8)
        .tells("archive", "`link` cannot be used");
    patient.examined_with(&["--archive", "new/archive"]).exits(0).tells("archive", "not there yet");
}

#[test]
fn a_folder_that_others_can_look_into_comes_with_the_command_that_closes_it() {
    let patient = Patient::well();
    let archive = patient.path("home/.local/share/objector/archive");
    fs::create_dir_all(&archive).unwrap();
    fs::set_permissions(&archive, Permissions::from_mode(0o755)).unwrap();
    insta::assert_snapshot!(patient.examined().exits(0).on(&["archive"]), @r#"
    ok archive: `PLACE/home/.local/share/objector/archive`
    mind archive: others on this computer may look into `PLACE/home/.local/share/objector/archive`: its mode is 0755
    $ chmod 700 'PLACE/home/.local/share/objector/archive'
    "#);
    fs::set_permissions(&archive, Permissions::from_mode(0o700)).unwrap();
    patient.examined().exits(0).tells("archive", "ok archive");
}

#[test]
fn what_killed_runs_left_is_told_and_left_to_the_next_run() {
    let patient = Patient::well();
    patient.writes("home/.cache/objector/runs/1-0/lock", "");
    patient.writes("home/.cache/objector/runs/2-0/lock", "");
    let going_on = fs::File::open(patient.path("home/.cache/objector/runs/2-0/lock")).unwrap();
    going_on.try_lock_shared().unwrap();
    patient.examined().exits(0).tells(
        "browser folder",
        "a run that was killed left its folder behind\n- PLACE/home/.cache/objector/runs/1-0\n",
    );
}

/// A server on a port of its own that gives one answer, once.
fn answers(body: &'static str) -> String {
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", server.local_addr().unwrap());
    std::thread::spawn(move || {
        let (mut asked, _) = server.accept().unwrap();
        let mut request = [0; 1024];
        let length = asked.read(&mut request).unwrap();
        assert!(request[..length].starts_with(b"GET /status HTTP/1.1\r\n"));
        write!(asked, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len()).unwrap();
    });
    address
}

#[test]
fn a_webdriver_that_is_named_is_asked_how_it_is() {
    let patient = Patient::well();
    for (body, exit, says) in [
        (r#"{"value":{"ready":true,"message":""}}"#, 0, "is ready"),
        (r#"{"value":{"ready":false}}"#, 9, "has no room for a session: it has one already"),
        (r#"{"ready":true}"#, 9, "does not answer as a WebDriver"),
        ("<html>", 9, "does not answer as a WebDriver"),
    ] {
        patient
            .examined_with(&["--webdriver", &answers(body)])
            .exits(exit)
            .tells("webdriver", says);
    }
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    patient
        .examined_with(&["--webdriver", &format!("http://{free}")])
        .exits(9)
        .tells("webdriver", "does not answer as a WebDriver");
    patient.examined_with(&["--webdriver", "http://grid.example:4444"]).exits(0).tells(
        "webdriver",
        "mind webdriver: http://grid.example:4444 is not on this computer, so it was not asked",
    );
    for wrong in [
        &["--webdriver", "nonsense"][..],
        &["--site", "http://127.0.0.1:1"],
        &["--online", "--site", "https://127.0.0.1:1"],
    ] {
        assert_eq!(patient.asks(wrong).status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn a_profile_that_a_driver_has_damaged_is_told_with_what_to_reset() {
    let patient = Patient::well();
    let prefs = format!("{PROFILE}/prefs.js");
    patient.writes(
        &prefs,
        "// Mozilla User Preferences\n\
        user_pref(\"browser.safebrowsing.malware.enabled\", false);\r\n\
        user_pref(\"app.update.disabledForTesting\", true);\n\
        user_pref(\"identity.fxaccounts.account.email\", \"karen@example.dk\");\n\
        user_pref(\"services.settings.server\", \"data:,#remote-settings-dummy/v1\");\n\
        user_pref(\"extensions.enabledScopes\", 7);\n\
        user_pref(\"browser.warnOnQuit\", false);\n",
    );
    patient.writes(&format!("{PROFILE}/user.js"), DRIVEN);
    let told = patient.examined();
    insta::assert_snapshot!(told.exits(0).on(&["profiles"]), @r#"
    mind profiles: a driver left its `user.js` in `PLACE/home/.mozilla/firefox/abc.default`, where it is read at every start
    do: close that Firefox first; where nothing in it is yours:
    $ rm 'PLACE/home/.mozilla/firefox/abc.default/user.js'
    mind profiles: a driver has damaged `PLACE/home/.mozilla/firefox/abc.default`: 4 of its preferences are as drivers write them, the worst first
    - services.settings.server = "data:,#remote-settings-dummy/v1"
    - app.update.disabledForTesting = true
    - browser.safebrowsing.malware.enabled = false
    - browser.warnOnQuit = false
    do: in its about:config look for each name and press the arrow at its right; or let about:support, "Refresh Firefox", reset all, which removes add-ons too; or close that Firefox and take out the lines that matter, which keeps the old file as `prefs.js.before`:
    $ sed -i.before -E '/^user_pref\("(services\.settings\.server|app\.update\.disabledForTesting|browser\.safebrowsing\.malware\.enabled)"/d' 'PLACE/home/.mozilla/firefox/abc.default/prefs.js'
    "#);
    assert!(!told.said.to_string().contains("karen@example.dk"));

    // The commands do what they say.
    for check in told.said["checks"].as_array().unwrap() {
        let mends = check["check"] == "profiles";
        if let Some(line) = check["command"].as_str().filter(|_| mends) {
            assert!(Command::new("sh").args(["-c", line]).status().unwrap().success());
        }
    }
    patient
        .examined()
        .exits(0)
        .tells("profiles", "ok profiles: no driver has damaged your everyday profile");
    let left = fs::read_to_string(patient.path(&prefs)).unwrap();
    assert!(left.contains("karen@example.dk") && !left.contains("safebrowsing"), "{left}");
}

#[test]
fn a_persons_own_user_js_that_a_driver_put_aside_comes_back() {
    let patient = Patient::well();
    patient.writes(&format!("{PROFILE}/prefs.js"), "");
    patient.writes(&format!("{PROFILE}/user.js"), DRIVEN);
    patient.writes(&format!("{PROFILE}/user.geckodriver_backup"), "mine");
    patient.examined().exits(0).tells(
        "profiles",
        "$ mv 'PLACE/home/.mozilla/firefox/abc.default/user.geckodriver_backup' \
         'PLACE/home/.mozilla/firefox/abc.default/user.js'",
    );
}

#[test]
fn what_a_person_chose_themselves_is_no_damage() {
    let patient = Patient::well();
    let chosen = DRIVEN.split("\n\n").skip(1).collect::<Vec<_>>().join("\n");
    patient.writes(&format!("{PROFILE}/prefs.js"), chosen);
    patient.examined().exits(0).tells("profiles", "ok profiles: no driver has damaged");
}

#[test]
fn preferences_that_cannot_be_read_are_said_and_the_rest_goes_on() {
    let patient = Patient::well();
    patient.writes(&format!("{PROFILE}/prefs.js"), vec![b'x'; 50_000_000]);
    fs::create_dir_all(patient.path(&format!("{PROFILE}/user.js"))).unwrap();
    patient.writes("home/.mozilla/firefox/x/prefs.js", b"user_pref(\"\xff\n\0user_pref(\"a\", \"");
    patient.writes("home/.mozilla/firefox/profiles.ini", [0xff, 0xfe, 0, 0xd8, b'[']);
    patient.writes("home/.config/mozilla/firefox/profiles.ini", vec![b'\n'; 2_000_000]);
    symlink("prefs.js", patient.path("home/.mozilla/firefox/x/user.js")).unwrap();
    let told = patient.examined();
    insta::assert_snapshot!(told.exits(0).on(&["profiles"]), @r#"
    mind profiles: `PLACE/home/.mozilla/firefox/abc.default/user.js` could not be looked at: it is no file
    do: see what it is, and who may read it
    mind profiles: `PLACE/home/.mozilla/firefox/abc.default/prefs.js` could not be looked at: file too large
    do: see what it is, and who may read it
    mind profiles: `PLACE/home/.config/mozilla/firefox/profiles.ini` could not be looked at: it is too large for a list of profiles
    do: see what it is, and who may read it
    "#);
}

#[test]
fn text_says_the_same_with_the_verdict_first() {
    let patient = Patient::poor();
    let output = patient.asks(&[]);
    assert_eq!(output.status.code(), Some(9));
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.starts_with("wrong  firefox         it was not found on PATH\n"), "{said}");
    assert!(said.contains("\n                       do: install it"), "{said}");
    let last = said.lines().last().unwrap();
    assert!(last.starts_with("2 wrong, ") && last.ends_with(" looked at"), "{last}");
    assert!(said.lines().all(|line| line.chars().count() <= 80), "{said}");
}

#[test]
fn without_a_browser_nobody_can_be_asked_what_time_it_is_and_that_is_said() {
    let told = Patient::poor().examined_with(&["--online", "--site", "http://127.0.0.1:1"]);
    told.exits(9).tells(
        "clock",
        "127.0.0.1 could not be asked whether that is right: geckodriver was not found",
    );
}

#[test]
fn a_clock_from_before_this_program_was_written_is_wrong() {
    let early: Timestamp = "2025-12-31T23:59:59Z".parse().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut out = Vec::new();
    let args = DoctorArgs { webdriver: None, online: false, site: None, archive: None, json: true };
    let exit = runtime.block_on(command(&args, Clock::Fixed(early), &mut out)).unwrap();
    assert_ne!(exit, Exit::Done);
    let said: Value = serde_json::from_slice(&out).unwrap();
    let clock = said["checks"].as_array().unwrap().iter().find(|check| check["check"] == "clock");
    let clock = clock.unwrap();
    assert_eq!(clock["verdict"], "wrong");
    assert_eq!(clock["command"], "sudo timedatectl set-ntp true");
}
