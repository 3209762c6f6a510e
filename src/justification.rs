//! The fifteen reasons, compiled in from `scenarios/justifications/`.

use std::collections::BTreeMap;

/// One reason of the catalogue, in all its languages.
#[derive(Debug, Clone)]
pub struct Justification {
    /// The stable name that scenario files use.
    pub slug: String,
    /// What the person should know before choosing it.
    pub caution: Option<String>,
    /// Its text by language tag.
    pub texts: BTreeMap<String, String>,
}
