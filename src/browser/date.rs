//! What time a site says it is. Only `doctor --online` asks: a browser of our own opens one page of
//! the site, in a fresh profile, and types nothing.

use std::future::Future;
use std::path::Path;
use std::time::Duration;

use fantoccini::error::CmdError;
use url::Url;

use super::begin::begin;
use super::driver::Driver;
use super::launch::Launch;
use super::page::PageError;
use super::told::told;

/// How long each step may take.
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
    let launch = Launch::Own { program: program.to_owned(), headed: false };
    let mut driver = None;
    let answer = ask(&launch, &mut driver, address).await;
    if let Some(driver) = driver {
        driver.end().await;
    }
    answer
}

async fn ask(
    launch: &Launch,
    driver: &mut Option<Driver>,
    address: &Url,
) -> Result<Option<String>, PageError> {
    let (client, _) = begin(launch, None, driver, false).await?;
    within(client.goto(address.as_str())).await?;
    let answer = within(client.execute_async(SCRIPT, Vec::new())).await?;
    Ok(answer.as_str().map(str::to_owned))
}

async fn within<T>(command: impl Future<Output = Result<T, CmdError>>) -> Result<T, PageError> {
    let answered = tokio::time::timeout(STEP, command).await;
    answered.map_err(|_| PageError::Slow)?.map_err(told)
}
