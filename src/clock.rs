//! The only file that reads the clock.

use std::time::Duration;

use jiff::Timestamp;
use tokio::time::Instant;

/// The beginning of 2026. A clock that says an earlier moment is wrong: this program is younger.
pub const EARLIEST: Timestamp = Timestamp::constant(1_767_225_600, 0);

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

/// A time by which something must have happened.
#[derive(Debug, Clone, Copy)]
pub struct TimeLimit(Instant);

impl TimeLimit {
    /// So long from now.
    pub fn after(time: Duration) -> Self {
        Self(Instant::now() + time)
    }

    /// What is left of it, zero when it is over.
    pub fn left(self) -> Duration {
        self.0.saturating_duration_since(Instant::now())
    }

    /// Whether it is over.
    pub fn is_over(self) -> bool {
        self.left().is_zero()
    }
}
