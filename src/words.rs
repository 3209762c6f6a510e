//! The program's own words: what a person reads and types, in each language that it speaks.
//!
//! A language is one file of `scenarios/words/`, in the syntax of Project Fluent. It is chosen once,
//! where the program begins, for the thread that runs it; a thread that nobody told speaks English.
//! Foreign text is made inert before it becomes an argument: here nothing of it is changed.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::Rc;
use std::str::FromStr;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use include_dir::File;
use unicode_normalization::UnicodeNormalization;

use crate::data::SCENARIOS;

/// What stands in a message in the place of a name.
pub type Value<'a> = FluentValue<'a>;

type Bundle = FluentBundle<FluentResource>;

/// One message in the language that is spoken, with its arguments by name:
/// `words!("form-is-there", address = address)`.
macro_rules! words {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::words::message($id, [$((stringify!($name), $crate::words::Value::from($value))),*])
    };
}
pub(crate) use words;

thread_local! {
    static SPOKEN: Cell<Tongue> = const { Cell::new(Tongue::ENGLISH) };
    static READ: RefCell<Vec<(Tongue, Rc<Bundle>)>> = const { RefCell::new(Vec::new()) };
}

/// A language that the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tongue(&'static str);

impl Tongue {
    /// The language that everything is written in first.
    pub const ENGLISH: Self = Self("en");

    /// All of them, by tag.
    pub fn all() -> impl Iterator<Item = Self> {
        let files = SCENARIOS.get_dir("words").into_iter().flat_map(|folder| folder.files());
        files.filter_map(|file| file.path().file_stem()?.to_str()).map(Self)
    }

    /// The language that a locale's variables ask for, each given by its name; English where they ask
    /// for none, or for none that is spoken.
    pub fn of_locale(variable: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name| variable(name).filter(|value: &String| !value.is_empty());
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
        let Some(locale) = locale.filter(|locale| !is_plain(locale)) else {
            return Self::ENGLISH;
        };
        let preferred = set("LANGUAGE").unwrap_or_default();
        let mut wanted = preferred.split(':').chain([locale.as_str()]);
        wanted.find_map(|tag| tag.parse().ok()).unwrap_or(Self::ENGLISH)
    }

    /// From now on this is what the program speaks, on this thread.
    pub fn speak(self) {
        SPOKEN.set(self);
    }

    fn file(self) -> Option<&'static File<'static>> {
        SCENARIOS.get_file(format!("words/{}.ftl", self.0))
    }

    /// Its messages, read when they are first asked for.
    fn bundle(self) -> Rc<Bundle> {
        READ.with_borrow_mut(|read| {
            if let Some((_, bundle)) = read.iter().find(|(tongue, _)| *tongue == self) {
                return Rc::clone(bundle);
            }
            let bundle = Rc::new(self.read());
            read.push((self, Rc::clone(&bundle)));
            bundle
        })
    }

    /// What cannot be read of a file is left out; a test reads them all.
    fn read(self) -> Bundle {
        let mut bundle = Bundle::new(self.0.parse().into_iter().collect());
        // Marks around each argument would reach the terminal.
        bundle.set_use_isolating(false);
        let text = self.file().and_then(File::contents_utf8).unwrap_or_default().to_owned();
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
        let _ = bundle.add_resource(resource);
        bundle
    }

    fn says(self, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let bundle = self.bundle();
        let mut wrong = Vec::new();
        let message = bundle.get_message(id)?.value()?;
        let said = bundle.format_pattern(message, Some(arguments), &mut wrong).into_owned();
        debug_assert!(wrong.is_empty(), "{self}: {id}: {wrong:?}");
        Some(said)
    }
}

/// Whether a locale is that of programs: `C`, `POSIX`, with whatever encoding.
fn is_plain(locale: &str) -> bool {
    let name = locale.split(['.', '@']).next().unwrap_or_default();
    matches!(name, "C" | "POSIX")
}

impl fmt::Display for Tongue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl FromStr for Tongue {
    type Err = String;

    /// By its tag, whatever stands behind its first part: `de-AT`, `de_AT.UTF-8` and `DE` are `de`.
    fn from_str(tag: &str) -> Result<Self, String> {
        let primary = tag.trim().split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::all().find(|tongue| tongue.0.eq_ignore_ascii_case(primary)).ok_or_else(|| {
            let all: Vec<&str> = Self::all().map(|tongue| tongue.0).collect();
            format!("the program speaks {}", all.join(", "))
        })
    }
}

/// What `words!` stands for.
pub fn message<const N: usize>(id: &str, arguments: [(&'static str, Value<'_>); N]) -> String {
    let arguments = FluentArgs::from_iter(arguments);
    let said = SPOKEN.get().says(id, &arguments).or_else(|| Tongue::ENGLISH.says(id, &arguments));
    said.unwrap_or_else(|| id.to_owned())
}

/// Something that a person can answer at a prompt, by a word of their language or the English one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Word {
    /// At the gate.
    Send,
    /// The form's own e-mail address.
    Keep,
    /// The scenario's.
    Use,
    /// It says that it was received.
    Yes,
    /// It says that it was not.
    No,
    /// They do not know.
    Unsure,
    /// The program fills in and presses.
    GoOn,
    /// They do, in a window that is watched.
    Assist,
    /// They do, without the program.
    ByHand,
    /// The account is their own.
    Mine,
    /// The person that they help agrees.
    Agreed,
    /// A window, to deal with a wall.
    Open,
    /// On without the seal.
    Unsealed,
    /// No further.
    Stop,
}

impl Word {
    /// All of them.
    pub const ALL: [Word; 14] = [
        Word::Send,
        Word::Keep,
        Word::Use,
        Word::Yes,
        Word::No,
        Word::Unsure,
        Word::GoOn,
        Word::Assist,
        Word::ByHand,
        Word::Mine,
        Word::Agreed,
        Word::Open,
        Word::Unsealed,
        Word::Stop,
    ];

    /// The message that holds it.
    pub fn id(self) -> &'static str {
        match self {
            Word::Send => "word-send",
            Word::Keep => "word-keep",
            Word::Use => "word-use",
            Word::Yes => "word-yes",
            Word::No => "word-no",
            Word::Unsure => "word-unsure",
            Word::GoOn => "word-go-on",
            Word::Assist => "word-assist",
            Word::ByHand => "word-by-hand",
            Word::Mine => "word-mine",
            Word::Agreed => "word-agreed",
            Word::Open => "word-open",
            Word::Unsealed => "word-unsealed",
            Word::Stop => "word-stop",
        }
    }

    /// Whether this is what was typed: nothing but the word, in any case, with any white space.
    pub fn is(self, typed: &str) -> bool {
        self.typed(typed).is_some()
    }

    /// What was typed, without its case and white space, if it is this.
    pub fn typed(self, typed: &str) -> Option<String> {
        let typed = plain(typed);
        let words = [SPOKEN.get(), Tongue::ENGLISH]
            .into_iter()
            .filter_map(|tongue| tongue.says(self.id(), &FluentArgs::new()));
        words.into_iter().any(|word| plain(&word) == typed).then_some(typed)
    }
}

/// As it is compared: keyboards write an accent in one way or another.
fn plain(typed: &str) -> String {
    let composed: String = typed.nfc().collect();
    let lower = composed.to_lowercase();
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}
