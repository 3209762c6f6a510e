//! Four runs at once on one case, each in a process of its own.

use std::fs;
use std::io::Read;
use std::os::unix::net::{UnixListener, UnixStream};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::thread;

use objector::outcome::Outcome;
use objector::stop::Stop;

use crate::aftermath::{Shape, ground, marks, what_follows};
use crate::archive::{ABORTED, as_child, child_folder};
use crate::walk::Walk;

const RUNS: usize = 4;

/// In a child: one run that begins when all others are there, and ends at a call or by itself.
fn be_one_of_four(own: &Path) {
    let folder = own.parent().unwrap();
    let at: usize = fs::read_to_string(own.join("abort-at")).unwrap().parse().unwrap();
    let mut gate = UnixStream::connect(folder.join("gate")).unwrap();
    let _ = gate.read(&mut [0]).unwrap();
    let walk = Walk::with(move |call| match call.n == at {
        true => std::process::abort(),
        false => Ok(()),
    });
    let outcome = match Shape::Form2025.story(folder).walked(&walk).try_to_run() {
        Ok(told) => told.ended.outcome,
        Err(error) => Outcome::from(Stop::from(error)),
    };
    let said = format!("{} {}", outcome.end.exit().code(), outcome.what);
    fs::write(own.join("ended"), said).unwrap();
}

/// Starts four at once, each of which is aborted at its call (none at 0). What each said at its end.
fn four(folder: &Path, test: &str, abort_at: [usize; RUNS]) -> Vec<String> {
    let gate = UnixListener::bind(folder.join("gate")).unwrap();
    let own = |run: usize| folder.join(format!("run-{run}"));
    for (run, at) in abort_at.into_iter().enumerate() {
        fs::create_dir(own(run)).unwrap();
        fs::write(own(run).join("abort-at"), at.to_string()).unwrap();
    }
    thread::scope(|scope| {
        let runs: Vec<_> = (0..RUNS)
            .map(|run| scope.spawn(move || as_child("ulimit -c 0", test, &own(run))))
            .collect();
        let waiting: Vec<_> = (0..RUNS).map(|_| gate.accept().unwrap()).collect();
        drop(waiting);
        for run in runs {
            let child = run.join().unwrap();
            assert!(child.status.success() || child.status.signal() == Some(ABORTED), "{child:?}");
        }
    });
    let ended = (0..RUNS).map(|run| fs::read_to_string(own(run).join("ended")));
    ended.filter_map(Result::ok).collect()
}

fn posts(folder: &Path) -> usize {
    marks(folder).iter().filter(|mark| *mark == "post").count()
}

/// Whoever did not file says that another run has the case, or where it stands.
fn is_explained(said: &str) -> bool {
    said.starts_with("0 ")
        || said.starts_with("5 ")
        || (said.starts_with("8 ") && said.contains("is open in another run"))
}

#[test]
fn of_four_runs_at_once_one_posts() {
    if let Some(own) = child_folder() {
        return be_one_of_four(&own);
    }
    for _ in 0..8 {
        let ground = ground();
        let said = four(ground.path(), "at_once::of_four_runs_at_once_one_posts", [0; RUNS]);
        assert_eq!((posts(ground.path()), said.len()), (1, RUNS), "{said:?}");
        assert_eq!(said.iter().filter(|said| said.starts_with("0 ")).count(), 1, "{said:?}");
        assert!(said.iter().all(|said| is_explained(said)), "{said:?}");
        what_follows(Shape::Form2025, ground.path(), &[]);
    }
}

#[test]
fn of_four_runs_at_once_of_which_some_are_aborted_one_posts_at_most() {
    if let Some(own) = child_folder() {
        return be_one_of_four(&own);
    }
    let test = "at_once::of_four_runs_at_once_of_which_some_are_aborted_one_posts_at_most";
    let mut random = Random(2026);
    let (mut posted, mut aborted) = (0, 0);
    for round in 0..16 {
        let ground = ground();
        // One of them in the first half of the rounds, then each of them.
        let mut abort_at = [0; RUNS];
        for at in abort_at.iter_mut().skip(if round < 8 { RUNS - 1 } else { 0 }) {
            *at = random.below(260) + 1;
        }
        let said = four(ground.path(), test, abort_at);
        posted += posts(ground.path());
        aborted += RUNS - said.len();
        let explained = |said: &String| is_explained(said) || said.starts_with("6 ");
        assert!(said.iter().all(explained), "{said:?}");
        what_follows(Shape::Form2025, ground.path(), &[round % 2 == 0]);
    }
    println!("four at once: 64 children, {aborted} aborted, {posted} of 16 rounds had posted");
    assert!(aborted > 8 && posted > 0, "{aborted} {posted}");
}

/// The same numbers every time (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}
