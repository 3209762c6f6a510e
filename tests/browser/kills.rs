//! The crash walk: somewhere in a whole run, at a moment drawn by lot, one part of it is killed.
//! Whatever comes of it, nothing is sent twice, nothing is claimed that is not so, nothing stays
//! behind, and the next run knows where it stands.
//!
//! ```text
//! OBJECTOR_TEST_KILLS=100 OBJECTOR_TEST_SEED=1 cargo test --test browser kills -- --nocapture
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::time::{Duration, Instant};

use fastrand::Rng;
use objector::practice::{Recorded, Site};
use rustix::process::Signal;

use super::stage::ended::Ended;
use super::stage::ground::Ground;
use super::stage::practice::Practice;
use super::stage::processes::Process;
use super::stage::{Prompt, Running, objector, site};

/// How many runs are killed where nobody says otherwise, and the number that the first is drawn
/// from; the second is drawn from the next.
const KILLS: u64 = 4;
const SEED: u64 = 1004;

/// The case that every run is about.
const CASE: &str = "karen-facebook-ai-1";

/// What is killed, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Victim {
    /// The program itself.
    Program(Signal),
    /// geckodriver.
    Driver,
    /// Firefox's process that shows the page.
    Page,
    /// Firefox's first process, with its windows and the network.
    Browser,
}

impl Victim {
    /// One after the other, so that few runs kill each of them too.
    fn of(seed: u64, lot: &mut Rng) -> Self {
        match seed % 4 {
            0 => Victim::Program(match lot.u8(0..4) {
                0 => Signal::TERM,
                1 => Signal::INT,
                _ => Signal::KILL,
            }),
            1 => Victim::Driver,
            2 => Victim::Page,
            _ => Victim::Browser,
        }
    }

    /// Kills it, and says whether it was there; while no page is shown, any content process will do.
    fn dies(self, running: &mut Running, lot: &mut Rng) -> bool {
        if let Victim::Program(signal) = self {
            running.signal(signal);
            return true;
        }
        let mut there = running.ground.processes();
        match self {
            Victim::Driver => there.retain(|process| process.program() == "geckodriver"),
            Victim::Browser => there.retain(Process::is_firefox),
            _ if there.iter().any(Process::shows_a_page) => there.retain(Process::shows_a_page),
            _ => there.retain(Process::is_content),
        }
        lot.choice(there).is_some_and(|process| process.kill_if_there())
    }
}

impl fmt::Display for Victim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Victim::Program(Signal::KILL) => f.write_str("the program"),
            Victim::Program(Signal::TERM) => f.write_str("the program (SIGTERM)"),
            Victim::Program(_) => f.write_str("the program (Ctrl-C)"),
            Victim::Driver => f.write_str("geckodriver"),
            Victim::Page => f.write_str("the page's process"),
            Victim::Browser => f.write_str("Firefox"),
        }
    }
}

/// Which form, and how it goes: two ways that have little in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Shape {
    /// Sent by its script.
    Of2025,
    /// Sent by the browser itself, and then an e-mailed code.
    Of2024,
}

impl Shape {
    fn of(lot: &mut Rng) -> Self {
        if lot.bool() { Shape::Of2024 } else { Shape::Of2025 }
    }

    fn site(self) -> Practice {
        match self {
            Shape::Of2025 => site().language("it"),
            Shape::Of2024 => site().language("it").of_2024().plain_form(),
        }
    }

    /// How many codes a whole run confirms.
    fn codes(self) -> usize {
        usize::from(self == Shape::Of2024)
    }
}

/// A person who says yes to the objection, has the code at hand, and is sure of nothing else.
fn willing(prompt: Prompt) -> &'static str {
    match prompt {
        Prompt::Gate => "send\n",
        Prompt::Code => "123456\n",
        Prompt::Received => "unsure\n",
        Prompt::Addresses | Prompt::Driver | Prompt::Unsealed | Prompt::OpenWindow => "\n",
        Prompt::FilledIn | Prompt::PressYourself => "\n",
        Prompt::HowToGoOn | Prompt::WhoseAccount => "\n",
    }
}

/// How long a run that nobody kills stays at each of its marks: before the first, at the first, …
fn rhythm(shape: Shape) -> Vec<Duration> {
    let mut running = objector().on(shape.site()).start();
    let mut last = Instant::now();
    let mut stays = Vec::new();
    running.goes_on_until(willing, |running| {
        for _ in stays.len()..running.marks() {
            stays.push(last.elapsed());
            last = Instant::now();
        }
        false
    });
    stays.push(last.elapsed());
    running.ends().exits(0).outcome("acknowledged").site_received(1 + shape.codes());
    stays
}

/// A moment of a run: behind so many marks, and so much later.
#[derive(Debug, Clone, Copy)]
struct Moment {
    marks: usize,
    later: Duration,
}

impl Moment {
    fn of(rhythm: &[Duration], lot: &mut Rng) -> Self {
        let marks = lot.usize(..rhythm.len());
        Self { marks, later: rhythm[marks].mul_f64(lot.f64()) }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ms behind mark {}", self.later.as_millis(), self.marks)
    }
}

/// What the site's own log holds: objections, and codes.
fn received(ground: &Ground) -> (usize, usize) {
    let (codes, filings): (Vec<_>, Vec<_>) =
        ground.site().submissions().into_iter().partition(Recorded::is_code);
    (filings.len(), codes.len())
}

/// Runs until the moment, or until the victim is there, and on to the end; says whether it died.
fn killed(shape: Shape, victim: Victim, moment: Moment, lot: &mut Rng) -> (Ended, bool) {
    let mut running = objector().on(shape.site()).start();
    let mut since = None;
    let died = running.goes_on_until(willing, |running| {
        if since.is_none() && running.marks() >= moment.marks {
            since = Some(Instant::now());
        }
        since.is_some_and(|since| since.elapsed() >= moment.later) && victim.dies(running, lot)
    });
    running.goes_on_until(willing, |_| false);
    (running.ends(), died)
}

/// What must hold whatever died when; says where the case stands.
fn nothing_is_wrong(ended: &Ended, shape: Shape, by_signal: bool) -> String {
    let ground = &ended.ground;
    ground.is_cleared();
    ground.has_nothing_lying_about();
    let (filings, codes) = received(ground);
    assert!(filings <= 1 && codes <= shape.codes(), "{filings} and {codes} were sent");
    let spent = ground.cases_with("submit.json") == 1;
    let listed = ground.asks(&["cases"]);
    let state = match listed.is_null() {
        true => "no case".to_owned(),
        false => ground.asks(&["show", CASE])["state"].as_str().expect("a state").to_owned(),
    };
    let unspent = ["no case", "prepared", "declined"].contains(&&*state);
    assert_eq!(unspent, !spent, "{state}\n{}", ended.transcript);
    assert!(spent || filings == 0, "{filings} were sent, and it is {state}");
    if spent && !ground.journal().contains("\"event\":\"outcome\"") {
        assert_eq!(state, "sending");
    }
    let claims = ended.events.iter().any(|event| event["outcome"] == "acknowledged");
    if claims || state == "acknowledged" {
        assert_eq!((filings, codes), (1, shape.codes()), "a false yes:\n{}", ended.transcript);
    }
    let fits = match ended.exit {
        -1 => by_signal,
        0 => state == "acknowledged",
        4 | 9 => !spent,
        6 => state == "unknown",
        _ => false,
    };
    assert!(fits, "exit {}, {state}\n{}", ended.exit, ended.transcript);
    state
}

/// The next run, which nobody kills, takes up what is unspent, and sends nothing of what is not.
fn the_next_run_knows(ended: &Ended, shape: Shape, state: &str) -> i32 {
    let ground = &ended.ground;
    let before = ground.site().requests().len();
    let mut next = ended.again().start();
    next.goes_on_until(willing, |_| false);
    let next = next.ends();
    match state {
        "no case" | "prepared" | "declined" => {
            next.exits(0).outcome("acknowledged").site_received(1 + shape.codes());
            assert_eq!(received(ground), (1, shape.codes()));
            ground.submission().is_valid();
        }
        "sending" | "unknown" => {
            next.exits(6).outcome("unknown").asked("send", 0);
            assert_eq!(ground.site().requests().len(), before);
        }
        _ => {
            next.exits(5).outcome("already-objected").asked("send", 0);
            assert_eq!(ground.site().requests().len(), before);
        }
    }
    ground.asks(&["cases"]);
    next.exit
}

fn number(variable: &str, otherwise: u64) -> u64 {
    let said = std::env::var(variable).ok();
    said.map_or(otherwise, |said| said.parse().expect("a number in OBJECTOR_TEST_KILLS or _SEED"))
}

#[test]
fn whatever_is_killed_whenever_nothing_is_sent_twice_or_claimed_falsely_or_left_behind() {
    assert_eq!(willing(Prompt::Code).trim(), Site::practice_code());
    let (kills, first) = (number("OBJECTOR_TEST_KILLS", KILLS), number("OBJECTOR_TEST_SEED", SEED));
    let mut rhythms = BTreeMap::new();
    let mut ends: BTreeMap<String, usize> = BTreeMap::new();
    let (mut dead, mut sent) = (BTreeSet::new(), 0);
    for seed in first..first + kills {
        let lot = &mut Rng::with_seed(seed);
        let victim = Victim::of(seed, lot);
        let shape = Shape::of(lot);
        let rhythm = rhythms.entry(shape).or_insert_with(|| rhythm(shape));
        let moment = Moment::of(rhythm, lot);
        let of = rhythm.len() - 1;
        // A run that fails is repeated alone by its seed and `OBJECTOR_TEST_KILLS=1`.
        print!("seed {seed}: {shape:?}; {victim}, {moment} of {of}");
        let (ended, died) = killed(shape, victim, moment, lot);
        dead.extend(died.then_some(seed % 4));
        let by_signal = died && matches!(victim, Victim::Program(_));
        let state = nothing_is_wrong(&ended, shape, by_signal);
        let (filings, codes) = received(&ended.ground);
        print!("{}: exit {}, ", if died { "" } else { " (too late)" }, ended.exit);
        print!("{state}, the site has {filings} and {codes} codes");
        let next = the_next_run_knows(&ended, shape, &state);
        let (in_all, _) = received(&ended.ground);
        println!("; then exit {next}, the site has {in_all}");
        sent += in_all;
        *ends.entry(format!("{state}, then exit {next}")).or_default() += 1;
    }
    println!("{kills} runs from seed {first}: {ends:?}; {sent} sent in all, none twice");
    assert!(kills < 4 || dead.len() == 4, "of some victim every death came too late: {dead:?}");
}
