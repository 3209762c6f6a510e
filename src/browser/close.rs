//! How a session comes to its end, with the seal on it until nothing is left that could send.

use std::time::Duration;

use fantoccini::Client;
use fantoccini::error::CmdError;

use super::driver::Driver;
use super::wire::Wire;

/// How long the pages may take to be left.
const LEAVE: Duration = Duration::from_secs(5);

/// How long nothing must have come from pages that were left.
const STILL: Duration = Duration::from_millis(500);

/// How long a browser may take to close in order.
const CLOSE: Duration = Duration::from_secs(10);

/// Ends a session and its driver. A browser of our own is killed while the seal stands: once its
/// session ended, nobody would look any more at what its pages send while they are closed.
pub(super) async fn end(client: Option<Client>, wire: Option<Wire>, driver: Option<Driver>) {
    match driver {
        Some(driver) => driver.end().await,
        None => in_order(client, wire).await,
    }
}

/// Lets the browser write down what it holds, and quit. Its pages are left for empty ones first: a
/// session's end is the end of its seal, and a page that is still there then could send.
pub(super) async fn in_order(client: Option<Client>, wire: Option<Wire>) {
    let Some(client) = client else { return };
    // A browser that does not answer is ended all the same.
    let _ = tokio::time::timeout(LEAVE, leave_all(&client, wire.as_ref())).await;
    drop(wire);
    let _ = tokio::time::timeout(CLOSE, client.close()).await;
}

/// Leaves every page for an empty one. What one sends when it is left meets the seal as ever; this
/// returns once nothing more comes.
async fn leave_all(client: &Client, wire: Option<&Wire>) -> Result<(), CmdError> {
    let Some(wire) = wire else { return Ok(()) };
    for window in client.windows().await? {
        client.switch_to_window(window).await?;
        client.goto("about:blank").await?;
    }
    // A page that is left may still be saying its last words, in a process of its own.
    let mut news = wire.news.clone();
    while wire.has_judged_all().await.is_ok() {
        match tokio::time::timeout(STILL, news.changed()).await {
            Ok(Ok(())) => {}
            _ => break,
        }
    }
    Ok(())
}
