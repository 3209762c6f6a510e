//! A person's yes, as a value that one must hold.
//!
//! A [`Consent`] has one maker, [`Consent::typed`], and cannot be built, copied or changed
//! elsewhere:
//!
//! ```compile_fail
//! use objector::permission::Consent;
//! let forged = Consent { digest: todo!(), preview: todo!(), word: String::new() };
//! ```

use crate::preview::{Digest, Preview};
use crate::words::Word;

/// A person's yes to exactly one [`Preview`].
#[must_use = "a yes that nobody uses sends nothing"]
#[derive(Debug)]
pub struct Consent {
    digest: Digest,
    preview: Box<Preview>,
    word: String,
}

impl Consent {
    /// The yes, if `typed` is one: trimmed, in any case, nothing but the word itself.
    pub fn typed(preview: &Preview, typed: &str) -> Option<Self> {
        let word = Word::Send.typed(typed)?;
        Some(Self { digest: preview.digest(), preview: Box::new(preview.clone()), word })
    }

    /// Whether the page, read again, still is what the person said yes to.
    pub fn covers(&self, now_there: &Preview) -> bool {
        self.digest == now_there.digest()
    }

    /// The digest that the yes is bound to.
    pub fn digest(&self) -> &Digest {
        &self.digest
    }

    /// What the person said yes to.
    pub fn preview(&self) -> &Preview {
        &self.preview
    }

    /// The word that was typed, trimmed and in lower case.
    pub fn word(&self) -> &str {
        &self.word
    }
}

/// A code that Meta e-mailed and the person typed. Never shown, never archived.
#[derive(Debug, Clone)]
pub struct Code(crate::personal::Personal);

impl Code {
    /// The code, if anything but white space was typed.
    pub fn typed(typed: &str) -> Option<Self> {
        let code = typed.trim();
        (!code.is_empty()).then(|| Self(crate::personal::Personal::new(code)))
    }

    /// The digits, for the page alone.
    pub fn reveal(&self) -> &str {
        self.0.reveal()
    }
}
