//! What a check finds, as values, each with a sentence for a person.
//!
//! Damage and notes are told apart: a run that was ended leaves things behind that are worth
//! knowing and that nobody did to the archive.

use std::fmt;
use std::path::PathBuf;

use jiff::Timestamp;

use super::super::checksum::CHECKSUM;
use super::super::forgotten;

/// What was found at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The case's folder, where it is in one.
    pub case: Option<String>,
    /// Whether it lies among the rehearsals.
    pub practice: bool,
    /// Where, from the archive's folder on.
    pub path: PathBuf,
    /// What.
    pub what: What,
}

impl Finding {
    /// Whether it is damage.
    pub fn is_damage(&self) -> bool {
        matches!(self.what, What::Damage(_))
    }
}

/// Damage, or a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// Not as the program wrote it.
    Damage(Damage),
    /// Nothing wrong, and worth knowing.
    Note(Note),
}

/// How something is not as the program wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Damage {
    /// Nothing in the archive says that it belongs here.
    Added,
    /// It is gone.
    Missing,
    /// It is gone, and its bytes lie beside it under another name.
    Renamed {
        /// That name.
        to: String,
    },
    /// Its bytes are others.
    Changed {
        /// How many more there are than were written, where that is known.
        longer_by: u64,
    },
    /// Its end is gone.
    CutShort {
        /// How many octets are missing, where that is known.
        by: Option<u64>,
    },
    /// It holds nothing any more.
    Emptied,
    /// It holds what belongs into another file.
    Replaced {
        /// That file.
        by: String,
    },
    /// It is a link.
    Link {
        /// Where it leads.
        to: String,
    },
    /// It is no plain file, and a file belongs there.
    NotAFile,
    /// It is no folder, and a folder belongs there.
    NotAFolder,
    /// Its permissions are others than the program gave it.
    Mode {
        /// Those that it has.
        is: u32,
        /// Those that it was given.
        should: u32,
    },
    /// The operating system refuses to give it out.
    Unreadable {
        /// What it says.
        why: String,
    },
    /// It belongs to another case.
    Elsewhere {
        /// That case.
        case: String,
    },
    /// A case that is neither there nor forgotten.
    CaseGone,
    /// The folder is called otherwise than its case.
    OtherName {
        /// What the case is called.
        says: String,
    },
    /// A rehearsal among real cases, or the other way round.
    OtherSide,
    /// The first line of the journal does not say whose case it is.
    NobodysCase,
    /// A line of the journal was edited.
    LineEdited {
        /// Its number.
        line: usize,
    },
    /// A line cannot be read.
    LineUnreadable {
        /// Its number.
        line: usize,
    },
    /// Lines of the journal are gone.
    LinesGone {
        /// The first of them.
        from: usize,
        /// The last of them.
        to: usize,
    },
    /// A line stands in another place than it was written.
    LineMoved {
        /// Its number.
        line: usize,
    },
    /// A line stands there a second time.
    LineTwice {
        /// Its number.
        line: usize,
    },
    /// The clock ran backwards between two lines.
    BackInTime {
        /// The number of the second.
        line: usize,
        /// When it says that it was written.
        at: Timestamp,
        /// When the line before it was.
        before: Timestamp,
    },
    /// The journal ends elsewhere than its checksum says.
    EndsElsewhere,
    /// The bag names another one before it than the journal does.
    OutOfOrder,
    /// It is whole, and says something else than what belongs to it.
    Disagrees {
        /// In what.
        with: &'static str,
    },
}

/// What is worth knowing and no damage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// A run holds the case.
    InUse,
    /// Lines stand behind the end that the checksum names.
    CheckedByChainAlone {
        /// How many.
        lines: usize,
    },
    /// `submit.json` without its line.
    SubmitNotRecorded,
    /// A bag without its line, as the newest one is when a run was ended.
    BagNotRecorded,
    /// A bag without its line in a journal that is damaged.
    BagOfADamagedJournal,
    /// Evidence that was not sealed.
    LeftOpen,
    /// A case that was being made.
    LeftNew,
    /// A file that was being replaced.
    LeftOver,
    /// A case that was being forgotten.
    LeftGoing,
    /// A line that was not written to its end.
    LineTorn {
        /// Its number.
        line: usize,
    },
    /// The archive's own folder may be looked into by others.
    OpenToOthers {
        /// Its permissions.
        mode: u32,
    },
    /// The case was written by a later version of the format.
    LaterFormat {
        /// That version.
        format: u32,
    },
}

impl What {
    /// One word for scripts.
    pub fn word(&self) -> &'static str {
        match self {
            What::Damage(damage) => damage.word(),
            What::Note(note) => note.word(),
        }
    }
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            What::Damage(damage) => damage.fmt(f),
            What::Note(note) => note.fmt(f),
        }
    }
}

impl Damage {
    fn word(&self) -> &'static str {
        match self {
            Damage::Added => "added",
            Damage::Missing => "missing",
            Damage::Renamed { .. } => "renamed",
            Damage::Changed { .. } => "changed",
            Damage::CutShort { .. } => "cut-short",
            Damage::Emptied => "emptied",
            Damage::Replaced { .. } => "replaced",
            Damage::Link { .. } => "link",
            Damage::NotAFile => "no-file",
            Damage::NotAFolder => "no-folder",
            Damage::Mode { .. } => "permissions",
            Damage::Unreadable { .. } => "unreadable",
            Damage::Elsewhere { .. } => "of-another-case",
            Damage::CaseGone => "case-gone",
            Damage::OtherName { .. } => "other-name",
            Damage::OtherSide => "other-side",
            Damage::NobodysCase => "nobodys-case",
            Damage::LineEdited { .. } => "line-edited",
            Damage::LineUnreadable { .. } => "line-unreadable",
            Damage::LinesGone { .. } => "lines-gone",
            Damage::LineMoved { .. } => "line-moved",
            Damage::LineTwice { .. } => "line-twice",
            Damage::BackInTime { .. } => "back-in-time",
            Damage::EndsElsewhere => "ends-elsewhere",
            Damage::OutOfOrder => "out-of-order",
            Damage::Disagrees { .. } => "disagrees",
        }
    }
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Damage::Added => f.write_str("nothing says that it belongs here: it was added"),
            Damage::Missing => f.write_str("it is gone"),
            Damage::Renamed { to } => write!(f, "it was renamed to `{to}`"),
            Damage::Changed { longer_by: 0 } => f.write_str("it was changed"),
            Damage::Changed { longer_by } => {
                write!(f, "it was changed, and is longer by {longer_by} octets")
            }
            Damage::CutShort { by: Some(by) } => {
                write!(f, "it was cut short: {by} octets are missing")
            }
            Damage::CutShort { by: None } => f.write_str("it was cut short: its end is missing"),
            Damage::Emptied => f.write_str("it was emptied"),
            Damage::Replaced { by } => write!(f, "it holds what belongs into `{by}`"),
            Damage::Link { to } => {
                write!(f, "it is a link, to `{to}`; the program makes none and follows none")
            }
            Damage::NotAFile => f.write_str("it is no plain file"),
            Damage::NotAFolder => f.write_str("it is no folder"),
            Damage::Mode { is, should } => {
                write!(f, "its permissions are {is:04o}; the program gave it {should:04o}")
            }
            Damage::Unreadable { why } => write!(f, "it cannot be read: {why}"),
            Damage::Elsewhere { case } => write!(f, "it is of case `{case}`"),
            Damage::CaseGone => write!(
                f,
                "the case is gone, and more of its form are gone than `{}` has lines for",
                forgotten::FILE
            ),
            Damage::OtherName { says } => {
                write!(f, "its journal says `{says}`: the folder was renamed, moved or copied")
            }
            Damage::OtherSide => f.write_str(
                "rehearsals lie under `practice`, real cases do not: this one was moved",
            ),
            Damage::NobodysCase => f.write_str("its first line does not say whose case it is"),
            Damage::LineEdited { line } => write!(f, "line {line} was edited"),
            Damage::LineUnreadable { line } => write!(f, "line {line} cannot be read"),
            Damage::LinesGone { from, to } if from == to => write!(f, "line {from} is gone"),
            Damage::LinesGone { from, to } => write!(f, "lines {from} to {to} are gone"),
            Damage::LineMoved { line } => write!(f, "line {line} does not stand in its place"),
            Damage::LineTwice { line } => write!(f, "line {line} stands there twice"),
            Damage::BackInTime { line, at, before } => {
                write!(
                    f,
                    "line {line} is of {at} and the one before it of {before}: a clock ran backwards"
                )
            }
            Damage::EndsElsewhere => write!(
                f,
                "it does not end as `{CHECKSUM}` says: its last line was edited, lines after it \
                 are gone, or that file was changed"
            ),
            Damage::OutOfOrder => {
                f.write_str("it names another bag before it than the journal does")
            }
            Damage::Disagrees { with } => write!(f, "it is not as it must be: {with}"),
        }
    }
}

impl Note {
    fn word(&self) -> &'static str {
        match self {
            Note::InUse => "in-use",
            Note::CheckedByChainAlone { .. } => "checked-by-chain-alone",
            Note::SubmitNotRecorded => "submit-not-recorded",
            Note::BagNotRecorded => "bag-not-recorded",
            Note::BagOfADamagedJournal => "bag-of-a-damaged-journal",
            Note::LeftOpen => "left-open",
            Note::LeftNew => "left-new",
            Note::LeftOver => "left-over",
            Note::LeftGoing => "left-going",
            Note::LineTorn { .. } => "line-torn",
            Note::OpenToOthers { .. } => "open-to-others",
            Note::LaterFormat { .. } => "later-format",
        }
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Note::InUse => {
                f.write_str("a run is using this case now, so it was not checked: check it again later")
            }
            Note::CheckedByChainAlone { lines } => write!(
                f,
                "`{CHECKSUM}` lags behind by {lines} of its lines, as when a run is ended; the next run renews it"
            ),
            Note::SubmitNotRecorded => f.write_str(
                "the journal has no line for it: a run was ended before it could press, so nothing \
                 was sent; `objector settle CASE --not-sent` records that",
            ),
            Note::BagNotRecorded => f.write_str(
                "the journal has no line for it, as when a run is ended just then; the next run gives it one",
            ),
            Note::BagOfADamagedJournal => {
                f.write_str("what is left of the journal has no line for it")
            }
            Note::LeftOpen => f.write_str(
                "a run was ended before it could seal this evidence; the next run, or `objector settle`, \
                 deals with it",
            ),
            Note::LeftNew => f.write_str("a run was ended before it had made a case; the next run removes it"),
            Note::LeftOver => {
                f.write_str("a run was ended before this file was in its place; the next one removes it")
            }
            Note::LeftGoing => write!(
                f,
                "the case was forgotten, as `{}` says, and its files are still here; the next run removes them",
                forgotten::FILE
            ),
            Note::LineTorn { line } => {
                write!(f, "line {line} was not written to its end, as when a run is ended")
            }
            Note::OpenToOthers { mode } => write!(
                f,
                "its permissions are {mode:04o}: others on this computer can see the names of the cases; \
                 `chmod 700` keeps them out"
            ),
            Note::LaterFormat { format } => write!(
                f,
                "a later version of the program wrote it (format {format}): what that one keeps besides \
                 is not known here"
            ),
        }
    }
}
