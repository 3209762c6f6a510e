//! The runs that the crash walk lets end somewhere, and what must hold of what they leave.

use std::cell::Cell;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::rc::Rc;

use jiff::Timestamp;
use objector::archive::{Archive, ArchiveError, Facts, Listed, Place, State, cases};
use objector::human::Question;
use objector::language::Meaning;
use objector::outcome::{End, Sent, Sureness};
use tempfile::TempDir;

use crate::fake::{Did, Scene, Story, Told, karens_in};
use crate::pages::{ORIGIN, everything_seen, page, saved, seen_yes, words};
use crate::walk::{At, Call, the_disk_is_well};

/// Where Karen's first case lies.
pub(crate) const CASE: &str = "archive/practice/karen-facebook-ai-1";

/// What a case had recorded at one moment.
#[derive(Debug, Default)]
pub(crate) struct Recorded {
    journal: Vec<u8>,
    submit: Option<Vec<u8>>,
}

impl Recorded {
    pub(crate) fn of(case: &Path) -> Self {
        let journal = fs::read(case.join("journal.jsonl")).unwrap_or_default();
        Self { journal, submit: fs::read(case.join("submit.json")).ok() }
    }

    /// No line is lost, nor a `submit.json` that a ticket can rest on.
    #[track_caller]
    pub(crate) fn must_still_be_in(&self, case: &Path) {
        let now = Self::of(case);
        assert!(now.journal.starts_with(&self.journal));
        // A torn line counts for nothing.
        let whole = self.journal.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let journal = String::from_utf8_lossy(&self.journal[..whole]);
        let spent = ["\"event\":\"spent\"", "\"event\":\"recorded\""];
        if spent.iter().any(|line| journal.contains(line)) {
            assert_eq!(now.submit, self.submit);
        }
    }
}

/// How a run goes, and in which way the page answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// The form of 2025, acknowledged.
    Form2025,
    /// The form of 2024; the page asks for an e-mailed code, and takes the second.
    WithCodes,
    /// The page shows a validation message.
    Refused,
    /// The site asks for a log-in before it shows the form.
    Walled,
}

/// A folder for one archive, where syncing costs nothing if there is such a place.
pub(crate) fn ground() -> TempDir {
    let memory = Path::new("/dev/shm");
    match memory.is_dir() {
        true => tempfile::tempdir_in(memory),
        false => tempfile::tempdir(),
    }
    .unwrap()
}

/// What the site took and said, over all processes: `post`, `code …`, `answer`.
pub(crate) fn marks(folder: &Path) -> Vec<String> {
    let text = fs::read_to_string(folder.join("marks")).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

fn count(folder: &Path, mark: &str) -> usize {
    marks(folder).iter().filter(|it| *it == mark).count()
}

fn mark(folder: &Path, mark: &str) {
    let mut options = fs::OpenOptions::new();
    let mut file = options.create(true).append(true).open(folder.join("marks")).unwrap();
    file.write_all(format!("{mark}\n").as_bytes()).unwrap();
}

impl Shape {
    /// How a run of it ends that nothing befalls.
    pub(crate) fn exit(self) -> u8 {
        match self {
            Shape::Form2025 | Shape::WithCodes => 0,
            Shape::Refused => 7,
            Shape::Walled => 11,
        }
    }

    /// The run that comes after one of this shape.
    fn next(self) -> Self {
        match self {
            Shape::WithCodes => Shape::WithCodes,
            _ => Shape::Form2025,
        }
    }

    /// A run in the archive of this folder.
    pub(crate) fn story(self, folder: &Path) -> Story {
        let story = karens_in(folder.to_owned()).yes();
        let story = match self {
            Shape::Form2025 => story,
            Shape::Walled => story.on(saved("log-in-wall")),
            Shape::Refused => story.knowing(everything_seen()),
            Shape::WithCodes => {
                let mut form = saved("facebook-2024-server-de");
                form.url = saved("facebook-2025-server-en").url;
                let codes = ["111111", "222222"].into_iter();
                codes.fold(story.on(form), |story, code| story.asked(Question::Code, code))
            }
        };
        self.answered(story, folder)
    }

    /// The site: it takes what is sent at the press, and answers when the page is read the second
    /// time after it.
    fn answered(self, story: Story, folder: &Path) -> Story {
        let (folder, reads) = (folder.to_owned(), Rc::new(Cell::new(None)));
        story.page(move |did, scene| {
            match (did, reads.get()) {
                (Did::Press, _) => {
                    mark(&folder, "post");
                    reads.set(Some(0));
                }
                (Did::Code(code), _) => {
                    mark(&folder, &format!("code {code}"));
                    reads.set(Some(0));
                }
                (Did::Survey, Some(1)) => {
                    self.answer(scene, &folder);
                    reads.set(Some(2));
                }
                (Did::Survey, Some(read)) => reads.set(Some(read + 1)),
                _ => {}
            }
            Ok(())
        })
    }

    fn answer(self, scene: &mut Scene, folder: &Path) {
        if self == Shape::WithCodes {
            match scene.log_of_codes() {
                0 => return scene.becomes(saved("code-step")),
                1 => return scene.becomes(saved("code-step-again")),
                _ => scene.becomes(page().survey()),
            }
        }
        mark(folder, "answer");
        scene.says(self.says());
    }

    /// What the site says in the end.
    fn says(self) -> &'static str {
        match self {
            Shape::Refused => &words(everything_seen(), Meaning::NotTaken)[0].text,
            _ => seen_yes(),
        }
    }

    /// Both sides of everything that counts are among the calls.
    pub(crate) fn must_be_walked(self, calls: &[Call]) {
        let has = |what: &str| calls.iter().any(|call| call.what.ends_with(what));
        let mut wanted = vec!["before Open", "lock archive/practice/karen-facebook-ai-1/lock"];
        if self != Shape::Walled {
            let submit = ["create", "write", "write the rest of", "sync"];
            for tried in submit {
                let call = format!("{tried} archive/practice/karen-facebook-ai-1/submit.json");
                assert!(has(&call), "{call}");
            }
            wanted.extend(["before Press", "after Press", "before Send", "after Send"]);
        }
        if self == Shape::WithCodes {
            wanted.extend(["before Code", "after Code"]);
            for code in ["111111", "222222"] {
                assert!(
                    has(&format!("before Code({code:?})")) && has(&format!("after Code({code:?})"))
                );
            }
        }
        for call in wanted {
            assert!(calls.iter().any(|it| it.what.starts_with(call)), "{call}");
        }
    }

    /// A run at which something failed says what is so, and has not posted twice. Whether it posted.
    pub(crate) fn must_have_ended_honestly(
        self,
        ended: Result<Told, ArchiveError>,
        folder: &Path,
        failed: &Call,
    ) -> usize {
        let posts = posts(folder);
        let told = match ended {
            Ok(told) => told,
            Err(error) => {
                assert!(posts == 0 && failed.at == At::Disk, "{}: {error}", failed.line());
                return 0;
            }
        };
        let outcome = &told.ended.outcome;
        let at = format!("{}: {outcome:?}", failed.line());
        let exit = outcome.end.exit().code();
        match outcome.sent {
            Sent::No => {
                assert_eq!(posts, 0, "{at}");
                assert!([4, 8, 9, 11, 13].contains(&exit), "{at}");
            }
            Sent::Perhaps => assert_eq!(exit, 6, "{at}"),
            Sent::Yes => {
                assert_eq!(posts, 1, "{at}");
                assert!([0, 6, 7, 12].contains(&exit), "{at}");
            }
        }
        if failed.at == At::Disk {
            self.must_be_clear_about_the_disk(&told, folder, &at);
        }
        if outcome.end == End::Acknowledged || outcome.end == End::NotAccepted {
            assert_eq!(count(folder, "answer"), 1, "{at}");
        }
        posts
    }
}

impl Shape {
    /// Exit 8 before the press, with what to do; 6 after it, with what the page said all the same.
    fn must_be_clear_about_the_disk(self, told: &Told, folder: &Path, at: &str) {
        let outcome = &told.ended.outcome;
        match outcome.end {
            End::ArchiveTrouble => {
                assert!(outcome.what.contains("archive"), "{at}");
                assert!(outcome.what.contains("could not"), "{at}");
                assert!(!outcome.next.is_empty(), "{at}");
            }
            End::Unknown => {
                let words = ["could not be archived", "the code was not sent: could not"];
                assert!(words.iter().any(|words| outcome.what.contains(words)), "{at}");
            }
            // It was no harm to the run.
            end => assert_eq!(end.exit().code(), self.exit(), "{at}"),
        }
        if count(folder, "answer") == 1 {
            assert!(outcome.page_says.as_deref().unwrap().contains(self.says()), "{at}");
        }
    }
}

/// How often it was posted: never twice, and no code twice.
fn posts(folder: &Path) -> usize {
    let marks = marks(folder);
    for code in marks.iter().filter(|mark| mark.starts_with("code")) {
        assert_eq!(count(folder, code), 1, "{marks:?}");
    }
    let posts = count(folder, "post");
    assert!(posts <= 1, "{marks:?}");
    posts
}

/// What the archive says of Karen's cases; it always lists, and nothing is damaged.
fn listed(folder: &Path) -> Vec<Listed> {
    let listed = cases(&folder.join("archive"), true).unwrap();
    for case in &listed {
        assert_eq!(case.damage, None);
        let lines = case.lines().unwrap();
        assert_eq!(lines.iter().filter(|line| line.n == 1).count(), 1);
        for bag in case.bags().unwrap() {
            assert!(bag.path.join("tagmanifest-sha256.txt").exists(), "{bag:?}");
        }
        case.sent().unwrap();
    }
    listed
}

/// What a run that ended anywhere left, and what the runs after it make of it. Where the case stood.
/// Where nobody knows, a person says each of these `words`: whether it was sent.
pub(crate) fn what_follows(shape: Shape, folder: &Path, words: &[bool]) -> Option<State> {
    the_disk_is_well();
    let posted = posts(folder);
    let left = listed(folder);
    assert!(left.len() <= 1, "{left:?}");
    if let Ok(readme) = fs::read_to_string(folder.join("archive/README.txt")) {
        assert!(readme.ends_with('\n'), "{readme}");
    }
    let Some(case) = left.first() else {
        assert_eq!(posted, 0);
        next_files(shape, folder, "karen-facebook-ai-1");
        return None;
    };
    let state = case.state.unwrap();
    let answered = count(folder, "answer");
    match state {
        State::Prepared | State::Declined => {
            assert_eq!(posted, 0);
            next_files(shape, folder, "karen-facebook-ai-1");
        }
        State::Sending | State::Unknown => {
            next_is_refused(shape, folder, 6);
            settle(shape, folder, words);
        }
        State::Acknowledged => {
            assert_eq!((posted, answered), (1, 1));
            assert_eq!(case.sure, Some(Sureness::YourComputer));
            next_is_refused(shape, folder, 5);
        }
        State::AwaitingCode => {
            assert_eq!((posted, shape), (1, Shape::WithCodes));
            next_is_refused(shape, folder, 5);
            settle(shape, folder, words);
        }
        State::NotAccepted => {
            assert_eq!((posted, answered, shape), (1, 1, Shape::Refused));
            fs::remove_file(folder.join("marks")).unwrap();
            next_files(shape, folder, "karen-facebook-ai-2");
        }
    }
    Some(state)
}

/// The next run posts, once, and is acknowledged.
fn next_files(shape: Shape, folder: &Path, case: &str) {
    let told = shape.next().story(folder).run();
    told.exits(0);
    assert_eq!(told.ended.case.as_deref(), Some(case));
    assert_eq!(posts(folder), 1);
    let states: Vec<_> = listed(folder).into_iter().map(|case| case.state).collect();
    assert_eq!(states.last(), Some(&Some(State::Acknowledged)));
}

/// The next run says where the case stands, and opens no page.
fn next_is_refused(shape: Shape, folder: &Path, exit: u8) {
    let before = marks(folder);
    let told = shape.next().story(folder).run();
    told.exits(exit);
    assert!(told.log.is_empty(), "{:?}", told.log);
    assert_eq!(marks(folder), before);
    let left: Vec<_> = listed(folder).into_iter().map(|case| case.name).collect();
    assert_eq!(left, ["karen-facebook-ai-1"]);
}

/// A person who says that it was sent ends it; one who says that it was not opens the next round.
fn settle(shape: Shape, folder: &Path, words: &[bool]) {
    for sent in words {
        let ground = ground();
        copy(&folder.join("archive"), &ground.path().join("archive"));
        say(ground.path(), *sent);
        match sent {
            true => {
                next_is_refused(shape, ground.path(), 5);
                assert_eq!(listed(ground.path())[0].sure, Some(Sureness::You));
            }
            false => {
                next_files(shape, ground.path(), "karen-facebook-ai-2");
                let second = listed(ground.path())[1].lines().unwrap();
                let opened = format!("{:?}", second[0].event);
                assert!(opened.contains("after: Some(\"karen-facebook-ai-1\")"), "{opened}");
            }
        }
    }
}

fn say(folder: &Path, sent: bool) {
    let place = Place::Practice { site: ORIGIN.to_owned() };
    let archive = Archive::open(folder.join("archive"), place).unwrap();
    let now: Timestamp = "2026-11-21T14:05:01Z".parse().unwrap();
    archive.settle("karen-facebook-ai-1", sent, &Facts::default(), now).unwrap();
}

pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        match path.is_dir() {
            true => copy(&path, &to),
            false => {
                fs::copy(&path, &to).unwrap();
            }
        }
    }
}
