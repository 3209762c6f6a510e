//! THE CRASH WALK: a run that fails, or whose process is aborted, at any call of the page, of the
//! person or of the disk. It never posts twice, it never claims an answer that was not there, and
//! whoever comes next knows what may have been sent.

use std::cell::RefCell;
use std::fs;
use std::io::ErrorKind;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::rc::Rc;

use crate::aftermath::{CASE, Recorded, Shape, ground, marks, what_follows};
use crate::archive::{ABORTED, as_child, child_folder};
use crate::walk::{Call, Walk};

/// What a child may do before it is this binary again: no core of it is kept.
const NO_CORE: &str = "ulimit -c 0";

/// Every call of a run that nothing befalls.
fn calls_of(shape: Shape) -> Vec<Call> {
    let ground = ground();
    let walk = Walk::default();
    let told = shape.story(ground.path()).walked(&walk).run();
    told.exits(shape.exit());
    what_follows(shape, ground.path(), &[true, false]);
    walk.passed()
}

/// In a child: one run, aborted at the call that it was told of.
fn be_aborted(shape: Shape, folder: &Path) {
    let at: usize = fs::read_to_string(folder.join("abort-at")).unwrap().parse().unwrap();
    let last_words = folder.join("last-words");
    let walk = Walk::with(move |call| {
        if call.n == at {
            fs::write(&last_words, call.line()).unwrap();
            std::process::abort();
        }
        Ok(())
    });
    let _ = shape.story(folder).walked(&walk).try_to_run();
}

/// Aborts a child at each call in turn.
fn abort_at_every_call(shape: Shape, test: &str) {
    if let Some(folder) = child_folder() {
        return be_aborted(shape, &folder);
    }
    let calls = calls_of(shape);
    shape.must_be_walked(&calls);
    let mut seen = Vec::new();
    for call in &calls {
        let ground = ground();
        fs::write(ground.path().join("abort-at"), call.n.to_string()).unwrap();
        let child = as_child(NO_CORE, test, ground.path());
        assert_eq!(child.status.signal(), Some(ABORTED), "at {}: {child:?}", call.line());
        let said = fs::read_to_string(ground.path().join("last-words")).unwrap();
        assert_eq!(said, call.line());
        let marks = marks(ground.path());
        let after = what_follows(shape, ground.path(), &[true, false]);
        seen.push((marks, after));
    }
    let posts = seen.iter().filter(|(marks, _)| marks.contains(&"post".to_owned())).count();
    println!("aborted, {shape:?}: {} calls and children, {posts} had posted", calls.len());
}

/// A disk that is full for a moment, or can only be read from now on.
fn kind(for_good: bool) -> ErrorKind {
    if for_good { ErrorKind::ReadOnlyFilesystem } else { ErrorKind::StorageFull }
}

/// Lets each call in turn fail: alone, and with all calls of its kind that come after it.
fn fail_at_every_call(shape: Shape) {
    let calls = calls_of(shape);
    let mut posts = 0;
    for (at, for_good) in (1..=calls.len()).flat_map(|at| [(at, false), (at, true)]) {
        let ground = ground();
        let first = calls[at - 1].clone();
        let (kind, recorded) = (kind(for_good), Rc::new(RefCell::new(Recorded::default())));
        let (found, folder) = (Rc::clone(&recorded), ground.path().to_owned());
        let walk = Walk::with(move |call| {
            if call.n == at {
                *found.borrow_mut() = Recorded::of(&folder.join(CASE));
            }
            let fails = call.n == at || (for_good && call.n > at && call.at == first.at);
            if fails { Err(kind.into()) } else { Ok(()) }
        });
        let ended = shape.story(ground.path()).walked(&walk).try_to_run();
        assert_eq!(walk.passed()[..at], calls[..at]);
        posts += shape.must_have_ended_honestly(ended, ground.path(), &calls[at - 1]);
        recorded.borrow().must_still_be_in(&ground.path().join(CASE));
        // One of the two words of a person, where nobody else knows.
        what_follows(shape, ground.path(), &[at % 2 == 0]);
    }
    println!("failed, {shape:?}: {} calls, two ways; {posts} had posted", calls.len());
}

#[test]
fn a_run_on_the_form_of_2025_may_be_aborted_at_any_call() {
    let test = "crash::a_run_on_the_form_of_2025_may_be_aborted_at_any_call";
    abort_at_every_call(Shape::Form2025, test);
}

#[test]
fn a_run_with_codes_may_be_aborted_at_any_call() {
    abort_at_every_call(Shape::WithCodes, "crash::a_run_with_codes_may_be_aborted_at_any_call");
}

#[test]
fn a_run_that_is_refused_may_be_aborted_at_any_call() {
    abort_at_every_call(Shape::Refused, "crash::a_run_that_is_refused_may_be_aborted_at_any_call");
}

#[test]
fn a_run_that_stops_before_the_press_may_be_aborted_at_any_call() {
    let test = "crash::a_run_that_stops_before_the_press_may_be_aborted_at_any_call";
    abort_at_every_call(Shape::Walled, test);
}

#[test]
fn any_call_of_a_run_on_the_form_of_2025_may_fail() {
    fail_at_every_call(Shape::Form2025);
}

#[test]
fn any_call_of_a_run_with_codes_may_fail() {
    fail_at_every_call(Shape::WithCodes);
}

#[test]
fn any_call_of_a_run_that_is_refused_may_fail() {
    fail_at_every_call(Shape::Refused);
}

#[test]
fn any_call_of_a_run_that_stops_before_the_press_may_fail() {
    fail_at_every_call(Shape::Walled);
}
