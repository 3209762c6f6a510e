//! An objection that a person made by hand: what they tell, and what they bring.

use jiff::Timestamp;
use jiff::civil::Date;

use super::case::{Case, Spent};
use super::concluded::Kept;
use super::error::ArchiveError;
use super::event::Event;
use super::exhibit::Exhibit;
use super::facts::{Facts, plain_address};
use super::rounds::Who;
use crate::outcome::{End, Outcome, Sureness};
use crate::words::words;

/// What a person tells about an objection that they made by hand.
#[derive(Debug)]
pub struct Told {
    /// The day, as their calendar said.
    pub on: Date,
    /// Whether they say that the page, or a mail, said that Meta has it.
    pub received: bool,
    /// Whose objection it was.
    pub who: Who,
    /// The form's address.
    pub address: String,
    /// What they bring.
    pub brought: Vec<Brought>,
}

/// A file that a person brings, recognised by what is in it and kept as it is.
pub struct Brought {
    exhibit: Exhibit,
    bytes: Vec<u8>,
}

impl std::fmt::Debug for Brought {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Brought({:?}, hidden)", self.exhibit)
    }
}

impl Brought {
    /// A picture (PNG, JPEG, WebP) or a page that was saved as PDF; nothing where it is neither.
    pub fn picture(bytes: Vec<u8>) -> Option<Self> {
        let exhibit = match bytes.as_slice() {
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Exhibit::BroughtPng,
            [0xff, 0xd8, 0xff, ..] => Exhibit::BroughtJpeg,
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => {
                Exhibit::BroughtWebp
            }
            [b'%', b'P', b'D', b'F', b'-', ..] => Exhibit::BroughtPdf,
            _ => return None,
        };
        Some(Self { exhibit, bytes })
    }

    /// A mail as it was received (RFC 5322): it begins with its header, and says who sent it. What
    /// is in it is not read.
    pub fn mail(bytes: Vec<u8>) -> Option<Self> {
        let head: Vec<&[u8]> = bytes
            .split(|byte| *byte == b'\n')
            .map(|line| line.strip_suffix(b"\r").unwrap_or(line))
            .take_while(|line| !line.is_empty())
            .collect();
        // A mailbox file puts a line of its own before the header.
        let own = usize::from(head.first().is_some_and(|line| line.starts_with(b"From ")));
        let head = &head[own..];
        let is_field = |line: &[u8]| {
            let name = line.split(|byte| *byte == b':').next().unwrap_or_default();
            let folded = line.starts_with(b" ") || line.starts_with(b"\t");
            folded || (name.len() < line.len() && name.iter().all(u8::is_ascii_graphic))
        };
        let says_who = head.iter().any(|line| line.to_ascii_lowercase().starts_with(b"from:"));
        let is_mail = says_who && head.iter().all(|line| is_field(line));
        is_mail.then_some(Self { exhibit: Exhibit::BroughtMail, bytes })
    }
}

impl Case {
    /// Records the objection: the case is spent from here on, and says that a person told it.
    pub fn record(
        mut self,
        told: &Told,
        facts: &Facts,
        now: Timestamp,
    ) -> Result<Kept, ArchiveError> {
        for brought in &told.brought {
            self.keep(brought.exhibit, &brought.bytes)?;
        }
        // Held until `submit.json` is there, as before a press.
        let choosing = self.archive.choose()?;
        self.must_be_the_first(&told.who)?;
        let mut submit = self.submit(now);
        submit.told = Some(told.on);
        submit.address = plain_address(&told.address);
        submit.email.clone_from(&told.who.email);
        submit.acting_account.clone_from(&told.who.account_id);
        let on = told.on;
        self.pass(&submit, |submit_sha256| Event::Recorded { on, submit_sha256 })?;
        drop(choosing);
        self.spent = Some(Spent::from(submit));
        let mut concluded = self.conclude(&told.outcome(), facts, now)?;
        concluded.printed(Err(&words!("recorded-without-browser")));
        concluded.seal(now)
    }
}

impl Told {
    /// Where the case stands by what they tell.
    pub fn outcome(&self) -> Outcome {
        let day = self.on.to_string();
        match self.received {
            true => Outcome::after(End::Acknowledged, words!("told-received", day = day)),
            false => Outcome::after(End::Unknown, words!("told-sent", day = day)),
        }
        .as_sure_as(Sureness::You)
    }
}
