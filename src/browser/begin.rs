//! The beginning of a session: a driver, its browser, and the way into it.

use std::path::Path;
use std::time::Duration;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;

use super::driver::Driver;
use super::launch::{Launch, capabilities};
use super::page::PageError;
use super::told::why_no_session;
use super::{profile, wire};
use crate::words::words;

/// Firefox's first start on a slow disk takes its time.
const START: Duration = Duration::from_secs(60);

/// Begins a session on this profile, or on a fresh private one; where the driver is our own it is put
/// in its place at once, so that it can be ended whatever comes. Gives the client, and the socket's
/// address where the session has one that lies where the session came from.
///
/// # Errors
/// Where there is no driver or no session.
pub(super) async fn begin(
    launch: &Launch,
    at: Option<&Path>,
    own: &mut Option<Driver>,
    headed: bool,
) -> Result<(Client, Option<String>), PageError> {
    if let Some(at) = at {
        profile::prepare(at)?;
    }
    let (server, firefox) = match launch {
        Launch::Own { program, .. } => {
            let driver = own.insert(Driver::start(program, headed).await?);
            (driver.address().to_owned(), Some(driver.firefox()))
        }
        Launch::Running { server, .. } => (server.to_string(), None),
    };
    let mut builder = ClientBuilder::new(HttpConnector::new());
    let begun = builder.capabilities(capabilities(firefox, headed, at)).connect(&server);
    let client = tokio::time::timeout(START, begun)
        .await
        .map_err(|_| PageError::NoSession(words!("firefox-too-slow")))?
        .map_err(|error| PageError::NoSession(why_no_session(&error, &server)))?;
    let socket = client.capabilities().and_then(|said| said.get("webSocketUrl")?.as_str());
    let socket = socket.filter(|socket| wire::belongs(socket, &server)).map(str::to_owned);
    Ok((client, socket))
}
