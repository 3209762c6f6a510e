//! What time a site says it is. Only `doctor --online` asks: a browser of our own opens one page of
//! the site, in a fresh profile, and types nothing.

use std::future::Future;
use std::path::Path;
use std::time::Duration;

use fantoccini::ClientBuilder;
use fantoccini::error::CmdError;
use hyper_util::client::legacy::connect::HttpConnector;
use url::Url;

use super::driver::Driver;
use super::launch::capabilities;
use super::page::PageError;
use super::told::{told, why_no_session};

/// How long each step may take; the first start of Firefox on a slow disk is the longest.
const STEP: Duration = Duration::from_secs(60);

/// The site is asked once more, for the head of the answer alone: that a page may read.
const SCRIPT: &str = "const tell = arguments[0];
    fetch(location.href, { method: 'HEAD', cache: 'no-store', credentials: 'omit' })
        .then((answer) => tell(answer.headers.get('date')), () => tell(null));";

/// The `Date` header of a site, where it sends one. `program` is this program's own file.
///
/// # Errors
/// Where there is no browser, or the site cannot be reached.
pub async fn date(program: &Path, address: &Url) -> Result<Option<String>, PageError> {
    let driver = Driver::start(program, false).await?;
    let answer = ask(&driver, address).await;
    driver.end().await;
    answer
}

async fn ask(driver: &Driver, address: &Url) -> Result<Option<String>, PageError> {
    let server = driver.address();
    let mut builder = ClientBuilder::new(HttpConnector::new());
    let begun =
        builder.capabilities(capabilities(Some(driver.firefox()), false, None)).connect(server);
    let client = tokio::time::timeout(STEP, begun)
        .await
        .map_err(|_| PageError::NoSession("Firefox did not start in time".into()))?
        .map_err(|error| PageError::NoSession(why_no_session(&error, server)))?;
    within(client.goto(address.as_str())).await?;
    let answer = within(client.execute_async(SCRIPT, Vec::new())).await?;
    Ok(answer.as_str().map(str::to_owned))
}

async fn within<T>(command: impl Future<Output = Result<T, CmdError>>) -> Result<T, PageError> {
    let answered = tokio::time::timeout(STEP, command).await;
    answered.map_err(|_| PageError::Slow)?.map_err(told)
}
