//! The keyring, which keeps a log-in for whoever wants it kept.

use super::Finding;
use crate::vault::{VaultError, read};

/// A name that nothing is ever kept under.
const NOBODY: &str = "doctor";

/// Without a keyring all works but `--keep-session`. One that is locked answers too, where nothing of this
/// name is kept: whether it is, a run says.
pub(super) async fn examine() -> Finding {
    const CHECK: &str = "keyring";
    let mind = |error: VaultError| {
        Finding::mind(CHECK, format!("{error}, so `--keep-session` could keep nothing"))
    };
    match read(NOBODY).await {
        Ok(_) => Finding::ok(CHECK, "it answers"),
        Err(error @ VaultError::Locked) => mind(error).mend("unlock it, or log in to your desktop anew"),
        Err(error) => mind(error).mend(
            "start one that speaks the Secret Service, as GNOME Keyring and KWallet do, in the session \
             that you log in to",
        ),
    }
}
