//! How a session comes to its end, with the seal on it until nothing is left that could send.

use std::time::Duration;

use super::Firefox;
use crate::browser::page::PageError;

/// How long the pages may take to be left.
const LEAVE: Duration = Duration::from_secs(5);

/// How long nothing must have come from pages that were left.
const STILL: Duration = Duration::from_millis(500);

/// How long a browser may take to close in order.
const CLOSE: Duration = Duration::from_secs(10);

impl Firefox {
    /// Ends all that runs. A browser of our own is killed while the seal stands: once its session
    /// ended, nobody would look any more at what its pages send while they are closed.
    pub(super) async fn end_all(&mut self) {
        self.elements.clear();
        if self.driver.is_none() {
            self.close_in_order().await;
        }
        if let Some(window) = self.window.take() {
            window.end().await;
        }
        if let Some(driver) = self.driver.take() {
            driver.end().await;
        }
        self.silent.set(false);
        self.wire = None;
        self.client = None;
    }

    /// Lets the browser write down what it holds, and quit. Its pages are left for empty ones first: a
    /// session's end is the end of its seal, and a page that is still there then could send.
    pub(super) async fn close_in_order(&mut self) {
        self.silent.set(false);
        // A browser that does not answer is ended all the same.
        let _ = tokio::time::timeout(LEAVE, self.leave_all()).await;
        self.wire = None;
        if let Some(client) = self.client.take() {
            let _ = tokio::time::timeout(CLOSE, client.close()).await;
        }
    }

    /// Leaves every page for an empty one. What one sends when it is left meets the seal as ever; this
    /// returns once nothing more comes.
    async fn leave_all(&self) -> Result<(), PageError> {
        let (Some(client), Some(wire)) = (&self.client, &self.wire) else {
            return Ok(());
        };
        for window in self.within(LEAVE, client.windows()).await? {
            self.within(LEAVE, client.switch_to_window(window)).await?;
            self.within(LEAVE, client.goto("about:blank")).await?;
        }
        // A page that is left may still be saying its last words, in a process of its own.
        let mut news = wire.news.clone();
        loop {
            wire.has_judged_all().await?;
            match tokio::time::timeout(STILL, news.changed()).await {
                Ok(Ok(())) => {}
                _ => return Ok(()),
            }
        }
    }
}
