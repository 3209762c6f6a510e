//! The keyring, which keeps a log-in for whoever wants it kept.

use super::Finding;
use crate::vault::{VaultError, read};

/// A name that nothing is ever kept under.
const NOBODY: &str = "doctor";

/// Without a keyring all works but `--keep-session`. A locked one may ask the person to unlock it.
pub(super) async fn examine() -> Finding {
    const CHECK: &str = "keyring";
    let mind = |error: VaultError| {
        Finding::mind(CHECK, format!("{error}, so `--keep-session` could keep nothing"))
    };
    match read(NOBODY).await {
        Ok(_) => Finding::ok(CHECK, "it answers, and is unlocked"),
        Err(error @ VaultError::Locked) => mind(error).mend("unlock it, or log in to your desktop anew"),
        Err(error) => mind(error).mend(
            "start one that speaks the Secret Service, as GNOME Keyring and KWallet do, in the session \
             that you log in to",
        ),
    }
}
