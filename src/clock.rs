//! The only file that reads the clock.

use jiff::Timestamp;

/// Where the time comes from.
#[derive(Debug, Clone, Copy)]
pub enum Clock {
    /// The computer's own clock.
    System,
    /// One moment for ever, for tests.
    Fixed(Timestamp),
}

impl Clock {
    /// Now, in UTC.
    pub fn now(&self) -> Timestamp {
        match self {
            Clock::System => Timestamp::now(),
            Clock::Fixed(moment) => *moment,
        }
    }
}
