//! The person: what they are told, what they are asked, what they answer.
//!
//! Nobody there is never a yes: no terminal, end of input and a quarter of an hour without an
//! answer are all the same no.

pub mod keyboard;
pub mod sheet;
pub mod terminal;

use std::path::PathBuf;

use serde::Serialize;

use crate::personal::Personal;
use crate::preview::{Digest, FoundBy, Preview};
use crate::words::{Word, words};

/// The person at the other end.
#[expect(async_fn_in_trait, reason = "one thread, and only our own code implements it")]
pub trait Human {
    /// Whether somebody is there who could answer.
    fn is_there(&self) -> bool;

    /// Tells them something. Never fails: a run does not stop because nobody can read.
    fn tell(&mut self, news: &News);

    /// Asks, discarding whatever was typed before the question.
    async fn ask(&mut self, question: &Question) -> Reply;
}

/// Something to tell.
#[derive(Debug, Clone)]
pub enum News {
    /// A step that was taken, in one line.
    Step(String),
    /// What is being waited for.
    Waiting(String),
    /// The gate: what will be sent.
    Sheet(Box<Sheet>),
    /// Words of the page, with a picture of them.
    PageSays {
        /// What stands there, foreign text.
        text: String,
        /// Where the picture lies.
        picture: Option<PathBuf>,
    },
    /// Two e-mail addresses that differ.
    TwoAddresses {
        /// What the form holds.
        held: Personal,
        /// What the scenario says.
        wanted: Personal,
    },
    /// The window is the person's: what they wanted to say, to be copied.
    TakeOver {
        /// The scenario's address.
        email: Option<Personal>,
        /// The country's code.
        country: String,
        /// The reason.
        reason: Option<Personal>,
    },
    /// Anything else worth a line.
    Note(String),
}

/// A question, each in the contract's wording.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    /// The gate.
    Send,
    /// Which of two e-mail addresses.
    KeepOrUse,
    /// Whether the person has filled in the form.
    FilledIn,
    /// Until the person has pressed the form's button: whether they give it up.
    PressYourself,
    /// The e-mailed code.
    Code,
    /// Whether new words mean that the objection was received.
    Received,
    /// Whether to use a WebDriver that is not on this computer.
    RemoteDriver,
    /// Before the first run on the real site: how to go on.
    HowToGoOn,
    /// Before such a run, where the form is only looked at: whether it may be opened.
    MayLook,
    /// Whose account it is.
    WhoseAccount,
    /// Whether the person whose account it is agrees.
    HolderAgrees,
    /// Whether to open a window at a wall.
    OpenWindow,
    /// Whether to go on where nobody sees what the page sends.
    Unsealed,
    /// Whether what is left of a page is to be written.
    KeepCapture,
    /// On which day the person sent it by hand.
    WhenByHand,
    /// Whether Meta said that it has received what was sent by hand.
    DidMetaSay,
}

impl Question {
    /// The prompt, with the space that the cursor stands behind.
    pub fn prompt(&self) -> String {
        let mut prompt = match self {
            Question::Send => words!("prompt-send"),
            Question::KeepOrUse => words!("prompt-keep-or-use"),
            Question::FilledIn => words!("prompt-filled-in"),
            Question::PressYourself => words!("prompt-press-yourself"),
            Question::Code => words!("prompt-code"),
            Question::Received => words!("prompt-received"),
            Question::KeepCapture => words!("prompt-keep-capture"),
            Question::WhenByHand => words!("prompt-when-by-hand"),
            Question::DidMetaSay => words!("prompt-did-meta-say"),
            Question::HowToGoOn => words!("prompt-how-to-go-on"),
            Question::MayLook => words!("prompt-may-look"),
            Question::WhoseAccount => words!("prompt-whose-account"),
            Question::HolderAgrees => words!("prompt-holder-agrees"),
            Question::OpenWindow => words!("prompt-open-window"),
            Question::Unsealed => words!("prompt-unsealed"),
            Question::RemoteDriver => words!("prompt-remote-driver"),
        };
        prompt.push(' ');
        prompt
    }
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// A line, without its end.
    Typed(Personal),
    /// Nobody is there, and why.
    Nobody(String),
}

impl Reply {
    /// Whether this word was typed.
    pub fn is(&self, word: Word) -> bool {
        matches!(self, Reply::Typed(line) if word.is(line.reveal()))
    }

    /// Whether something was typed, and none of the three words that say what Meta's page says.
    pub fn is_none_of_the_three(&self) -> bool {
        let three = [Word::Yes, Word::No, Word::Unsure];
        let typed = matches!(self, Reply::Typed(line) if !line.is_blank());
        typed && !three.into_iter().any(|word| self.is(word))
    }
}

/// What is shown at the gate: the preview, and what a person should know beside it.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// What the yes is bound to.
    pub preview: Preview,
    /// Its digest.
    pub digest: Digest,
    /// The network, as people write it.
    pub network: String,
    /// Whether this is practice.
    pub practice: bool,
    /// Where the picture of the filled form lies.
    pub picture: Option<PathBuf>,
    /// What to mind, one sentence each, in our own words.
    pub notes: Vec<String>,
    /// The folder of the person's own pack, where they named one.
    pub own_pack: Option<PathBuf>,
    /// What the button was found by.
    pub submit_found_by: FoundBy,
}
