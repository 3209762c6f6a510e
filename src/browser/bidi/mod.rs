//! WebDriver BiDi, as far as we use it: one socket to the browser, beside the classic session.
//!
//! Commands are typed and answered by number; events come in order through one channel without an
//! end, so that none is ever dropped. When the socket goes, every command that still waits fails,
//! and the channel of the events ends.

/// Says of each command what it is called and what is answered.
macro_rules! commands {
    ($($command:ident = $method:literal -> $answer:ty;)*) => {
        $(impl Command for $command {
            const METHOD: &'static str = $method;
            type Answer = $answer;
        })*
    };
}

mod network;
mod protocol;
mod script;
mod socket;

pub(super) use network::{
    AddDataCollector, AddIntercept, Answered, ContinueRequest, DataType, FailRequest, GetData,
    RequestSent,
};
pub(super) use protocol::{
    AddPreloadScript, Downloads, Event, GetCookies, Navigate, SetCookie, SetDownloadBehavior,
    Subscribe,
};
pub(super) use script::{ELEMENT, Ran, SANDBOX, Scripts};
pub(super) use socket::{Bidi, BidiError, Events};
