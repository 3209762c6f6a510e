//! Looking at a page that may change under our eyes.

use std::time::Duration;

use crate::browser::page::{Page, PageError};
use crate::survey::Survey;

/// So often a page that changes while it is read is read again.
const READS: usize = 5;

/// A page that changes is read again when it has stood still for so long, or keeps changing for so
/// long.
const STILL: Duration = Duration::from_millis(50);
const NEVER_STILL: Duration = Duration::from_millis(500);

/// The page as it is; where it changes while it is read, it is read again.
///
/// # Errors
/// Where the page is lost, or never stands still.
pub async fn look<P: Page>(page: &mut P) -> Result<Survey, PageError> {
    look_at(page, false).await
}

/// The same, with the page's `links` where they are wanted.
///
/// # Errors
/// As [`look`].
pub async fn look_at<P: Page>(page: &mut P, links: bool) -> Result<Survey, PageError> {
    for _ in 1..READS {
        match survey(page, links).await {
            Err(PageError::Changed) => pause(page).await?,
            read => return read,
        }
    }
    survey(page, links).await
}

async fn survey<P: Page>(page: &mut P, links: bool) -> Result<Survey, PageError> {
    match links {
        true => page.survey_with_links().await,
        false => page.survey().await,
    }
}

/// Lets a page that changes go on: reading it takes its time, too.
///
/// # Errors
/// Where the page is lost.
pub async fn pause<P: Page>(page: &mut P) -> Result<(), PageError> {
    page.settle(STILL, NEVER_STILL).await.map(|_| ())
}
