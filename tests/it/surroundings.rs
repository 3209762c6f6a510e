//! Bad surroundings of a run: a full or refusing disk, no locks, a wrong clock.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use jiff::Timestamp;
use jiff::civil::date;
use objector::archive::{
    Archive, ArchiveError, Case, Facts, Opened, Place, State, Told, Who, cases,
};
use objector::outcome::{End, Outcome};
use objector::personal::Personal;
use objector::stop::Stop;

use crate::aftermath::{CASE, Recorded, Shape, copy, ground, marks, what_follows};
use crate::archive::{as_child, child_folder};
use crate::fake::karens;
use crate::pages::{ORIGIN, seen_yes};
use crate::walk::{At, Walk, the_disk_is_well};

/// What a disk may say instead of doing it, and whether it says that from then on.
type Refusal = (ErrorKind, bool);

const REFUSALS: [Refusal; 4] = [
    (ErrorKind::StorageFull, false),
    (ErrorKind::ReadOnlyFilesystem, true),
    (ErrorKind::StorageFull, true),
    (ErrorKind::PermissionDenied, true),
];

const KAREN: &str = "karen-facebook-ai-1";

fn now() -> Timestamp {
    "2026-11-21T14:05:01Z".parse().unwrap()
}

fn archive_in(folder: &Path) -> Archive {
    let site = ORIGIN.to_owned();
    Archive::open(folder.join("archive"), Place::Practice { site }).unwrap()
}

fn is_clear(error: &ArchiveError) {
    let said = error.to_string();
    assert!(said.contains("could not") && said.contains("archive/"), "{said}");
    assert!(!error.hint(true).is_empty());
}

/// Does `job` on a copy of `before` once with each step on the disk refused, for a moment and for
/// good, by each of these refusals; `after` is what must hold then. How often.
fn at_every_step<T>(
    refusals: &[Refusal],
    before: &Path,
    job: impl Fn(&Archive) -> Result<T, ArchiveError>,
    after: impl Fn(&Path),
) -> usize {
    let mut times = 0;
    let steps = try_on_a_copy(before, &job, &after, |_| Ok(()));
    assert!(steps > 10, "{steps}");
    for &(kind, for_good) in refusals {
        for at in 1..=steps {
            try_on_a_copy(before, &job, &after, move |n| match n == at || (for_good && n > at) {
                true => Err(kind.into()),
                false => Ok(()),
            });
            times += 1;
        }
    }
    times
}

fn try_on_a_copy<T>(
    before: &Path,
    job: &impl Fn(&Archive) -> Result<T, ArchiveError>,
    after: &impl Fn(&Path),
    fate: impl Fn(usize) -> io::Result<()> + Clone + 'static,
) -> usize {
    let ground = ground();
    copy(&before.join("archive"), &ground.path().join("archive"));
    let archive = archive_in(ground.path());
    let recorded = Recorded::of(&ground.path().join(CASE));
    let walk = Walk::with(move |call| fate(call.n));
    walk.goes_by_the_disk(ground.path());
    let done = job(&archive);
    the_disk_is_well();
    if let Err(error) = &done {
        is_clear(error);
    }
    if ground.path().join(CASE).exists() {
        recorded.must_still_be_in(&ground.path().join(CASE));
    }
    after(ground.path());
    walk.passed().len()
}

fn states(folder: &Path) -> Vec<Option<State>> {
    let cases = cases(&folder.join("archive"), true).unwrap();
    assert!(cases.iter().all(|case| case.damage.is_none()), "{cases:?}");
    cases.into_iter().map(|case| case.state).collect()
}

#[test]
fn a_run_without_permission_at_any_step_says_so_and_loses_nothing() {
    let walk = Walk::default();
    let whole = ground();
    Shape::Form2025.story(whole.path()).walked(&walk).run().exits(0);
    for call in walk.passed().into_iter().filter(|call| call.at == At::Disk) {
        let ground = ground();
        let from = call.n;
        let walk = Walk::with(move |call| match call.at == At::Disk && call.n >= from {
            true => Err(ErrorKind::PermissionDenied.into()),
            false => Ok(()),
        });
        let ended = Shape::Form2025.story(ground.path()).walked(&walk).try_to_run();
        if let Ok(told) = &ended
            && told.ended.outcome.end == End::ArchiveTrouble
        {
            let next = told.ended.outcome.next.join(" ");
            assert!(next.contains("--archive DIR") || next.contains("settle"), "{next}");
        }
        Shape::Form2025.must_have_ended_honestly(ended, ground.path(), &call);
        what_follows(Shape::Form2025, ground.path(), &[]);
    }
}

#[test]
fn a_disk_that_refuses_at_any_step_of_settling_loses_nothing_and_it_is_settled_later() {
    let before = ground();
    // After the press the disk took nothing any more, so what the run had kept is not sealed.
    let mut pressed = false;
    let walk = Walk::with(move |call| {
        pressed |= call.what == "after Press";
        if pressed && call.at == At::Disk { Err(ErrorKind::StorageFull.into()) } else { Ok(()) }
    });
    Shape::Form2025.story(before.path()).walked(&walk).run().exits(6);
    the_disk_is_well();
    for (sent, refusals) in [(true, &REFUSALS[..2]), (false, &REFUSALS[2..])] {
        let settle = move |archive: &Archive| {
            archive.settle(KAREN, sent, &Facts::default(), now()).map(drop)
        };
        let times = at_every_step(refusals, before.path(), settle, |folder| {
            let state = states(folder)[0].unwrap();
            let settled = if sent { State::Acknowledged } else { State::NotAccepted };
            assert!(state == State::Sending || state == settled, "{state}");
            settle(&archive_in(folder)).unwrap();
            assert_eq!(states(folder), [Some(settled)]);
            let next = Shape::Form2025.story(folder).run();
            next.exits(if sent { 5 } else { 0 });
            let posts = marks(folder).iter().filter(|mark| *mark == "post").count();
            assert_eq!(posts, usize::from(!sent));
        });
        println!("settle, refused {times} times");
    }
}

fn told() -> Told {
    Told {
        on: date(2026, 11, 20),
        received: true,
        who: Who { account_id: None, email: Some(Personal::new("karen@example.dk")) },
        address: format!("{ORIGIN}/help/contact/6359191084165019"),
        brought: Vec::new(),
    }
}

fn open(archive: &Archive) -> Result<Option<Case>, ArchiveError> {
    Ok(match archive.open_case("karen", "facebook-ai", false, now())? {
        Opened::Case(case) => Some(*case),
        Opened::Spent(_) => None,
    })
}

#[test]
fn a_disk_that_refuses_at_any_step_of_recording_leaves_a_case_that_says_where_it_stands() {
    let before = ground();
    drop(archive_in(before.path()));
    let record = |archive: &Archive| match open(archive)? {
        Some(case) => case.record(&told(), &Facts::default(), now()).map(drop),
        None => Ok(()),
    };
    let times = at_every_step(&REFUSALS, before.path(), record, |folder| {
        let state = states(folder).first().copied().flatten();
        record(&archive_in(folder)).unwrap();
        let after = states(folder);
        match state {
            None | Some(State::Prepared) => assert_eq!(after, [Some(State::Acknowledged)]),
            Some(state) => assert_eq!(after, [Some(state)]),
        }
        let exit = if after == [Some(State::Acknowledged)] { 5 } else { 6 };
        let next = Shape::Form2025.story(folder).run();
        next.exits(exit);
        assert!(next.log.is_empty());
    });
    println!("record, refused {times} times");
}

#[test]
fn a_disk_that_refuses_at_any_step_of_forgetting_leaves_the_case_whole_or_a_line() {
    let before = ground();
    Shape::Form2025.story(before.path()).run().exits(0);
    let forget = |archive: &Archive| archive.forget(KAREN, now());
    let times = at_every_step(&REFUSALS, before.path(), forget, |folder| {
        let lines = || {
            let line = folder.join("archive/practice/forgotten.jsonl");
            fs::read_to_string(line).unwrap_or_default().matches("acknowledged").count()
        };
        match states(folder).as_slice() {
            [] => assert_eq!(lines(), 1),
            left => assert_eq!(left, [Some(State::Acknowledged)]),
        }
        match forget(&archive_in(folder)) {
            Ok(()) | Err(ArchiveError::NoSuchCase { .. }) => {}
            Err(error) => panic!("{error}"),
        }
        let mut left: Vec<_> = fs::read_dir(folder.join("archive/practice"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        left.sort();
        assert_eq!(left, [".lock", "README.txt", "forgotten.jsonl"]);
        assert!(lines() >= 1);
    });
    println!("forget, refused {times} times");
}

#[test]
fn files_that_may_not_grow_lose_nothing_and_are_told_of() {
    if let Some(folder) = child_folder() {
        // The mark of the site is a file too, and a short one.
        match Shape::Form2025.story(&folder).try_to_run() {
            Ok(told) => drop(told),
            Err(error) => is_clear(&error),
        }
        return;
    }
    let test = "surroundings::files_that_may_not_grow_lose_nothing_and_are_told_of";
    let mut states = Vec::new();
    for blocks in [1, 2, 3, 4, 5, 6, 8, 12, 24, 48] {
        let ground = ground();
        let first = format!("trap '' XFSZ; ulimit -f {blocks}");
        let child = as_child(&first, test, ground.path());
        assert!(child.status.success(), "{child:?}");
        states.push(what_follows(Shape::Form2025, ground.path(), &[true]));
    }
    assert_eq!(states.first(), Some(&None));
    assert_eq!(states.last(), Some(&Some(State::Acknowledged)));
    assert!(states.contains(&Some(State::Unknown)), "{states:?}");
}

#[test]
fn a_file_system_without_locks_is_refused_before_anything_is_opened() {
    for error in [|| ErrorKind::Unsupported.into(), || io::Error::from_raw_os_error(37)] {
        for file in [".lock", "lock"] {
            let ground = ground();
            let error: fn() -> io::Error = error;
            let walk = Walk::with(move |call| match call.what.ends_with(&format!("/{file}")) {
                true if call.what.starts_with("lock ") => Err(error()),
                _ => Ok(()),
            });
            let ended = Shape::Form2025.story(ground.path()).walked(&walk).try_to_run();
            let outcome = match ended {
                Ok(told) => {
                    assert!(told.log.is_empty());
                    told.ended.outcome
                }
                Err(error) => Outcome::from(Stop::from(error)),
            };
            assert_eq!(outcome.end.exit().code(), 8);
            assert!(outcome.what.contains("knows no locks"), "{}", outcome.what);
            assert!(outcome.next[0].contains("on another disk"), "{:?}", outcome.next);
            the_disk_is_well();
        }
    }
}

#[test]
fn a_clock_from_before_the_program_was_written_is_refused_before_anything_is_opened() {
    for moment in ["1970-01-01T00:00:09Z", "2025-12-31T23:59:59Z"] {
        let told = karens().yes().answered(seen_yes()).at(moment).run();
        told.exits(8).sent_nothing().saying("before this program was written");
        told.saying(&moment[..10]);
        assert!(told.log.is_empty());
        assert!(told.ended.outcome.next[0].starts_with("set the clock right"));
        assert!(!told.case.exists());
        told.then(crate::pages::karen()).yes().answered(seen_yes()).run().exits(0);
    }
    karens().yes().answered(seen_yes()).at("2026-01-01T00:00:00Z").run().exits(0);
}

#[test]
fn a_clock_that_is_years_behind_the_archive_is_refused_before_anything_is_opened() {
    let first = karens().yes().at("2029-01-01T00:00:00Z").run();
    first.exits(6);
    let told = first.then(crate::pages::karen()).yes().answered(seen_yes()).run();
    told.exits(8).saying("one of the two is wrong");
    assert!(told.log.is_empty());
    let later = first.then(crate::pages::karen()).yes().at("2035-01-01T00:00:00Z").run();
    later.exits(6);
}
