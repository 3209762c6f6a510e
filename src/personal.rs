//! A value about a person: it can be used, but it never prints itself.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A personal value (an e-mail address, a reason, what a field holds).
///
/// `Debug` hides it and there is no `Display`, so that a log or an error cannot carry it by
/// accident; whoever means to show it says [`Personal::reveal`].
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Personal(String);

impl Personal {
    /// Wraps a value that must not print itself.
    pub fn new(value: impl Into<String>) -> Self {
        Self(value.into())
    }

    /// The value itself, for the page, the gate and the archive.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Whether nothing, or nothing but white space, is there.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

impl fmt::Debug for Personal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Personal(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::Personal;

    #[test]
    fn debug_output_never_holds_the_value() {
        let shown = format!("{:?}", Some(Personal::new("planted-secret")));
        assert!(!shown.contains("planted"), "{shown}");
    }
}
