//! Several pages looked at, one after the other, in one browser without any session: nothing is typed,
//! nothing is pressed, and what a page sends beyond reading stays here.

use std::future::Future;
use std::time::Duration;

use fantoccini::Client;
use serde::Deserialize;
use serde_json::{Value, json};
use url::Url;

use super::begin::begin;
use super::close;
use super::driver::Driver;
use super::launch::Launch;
use super::page::PageError;
use super::quiet::{For, How, SCRIPT};
use super::told::told;
use super::wire::Wire;
use crate::clock::TimeLimit;
use crate::seal::{Reach, Terms};
use crate::survey::Survey;
use crate::words::words;

/// How long a page may take until its document was read; what is there then is looked at.
const READ: Duration = Duration::from_secs(8);

/// How long after the browser has said that it arrived, or that it cannot, another document may take to
/// be there.
const ARRIVAL: Duration = Duration::from_millis(500);

/// How long any single command may take to be answered.
const COMMAND: Duration = Duration::from_secs(40);

/// Some pages are built by scripts after they were read. How long nothing must change before such a page
/// is at rest, and how long that is waited for: on this computer, and from elsewhere.
const REST: [(Duration, Duration); 2] = [
    (Duration::from_millis(40), Duration::from_millis(600)),
    (Duration::from_millis(300), Duration::from_secs(5)),
];

/// The one script that looks at a page; nothing waits for what changes after it.
const SURVEY: &str = include_str!("survey.js");

/// What there is, and whether it was asked before: what a script of ours leaves behind is gone with the
/// document.
const DOCUMENT: &str = "const known = globalThis.objectorAsked === true; globalThis.objectorAsked = true; \
    return { kind: document.contentType, scripts: document.scripts.length, uri: document.documentURI, known };";

/// A browser that looks at pages.
#[derive(Debug)]
pub struct Tour {
    launch: Launch,
    driver: Option<Driver>,
    session: Option<(Client, Wire)>,
}

/// A page as it was seen.
#[derive(Debug)]
pub struct Seen {
    /// What it holds.
    pub survey: Survey,
    /// How many requests of the page's were stopped.
    pub stopped: usize,
    /// Whether its document was still being read.
    pub unfinished: bool,
}

impl Tour {
    /// A tour in a browser that is not started yet.
    pub fn new(launch: Launch) -> Self {
        Self { launch, driver: None, session: None }
    }

    /// Starts the browser, where none runs; before it goes anywhere the seal stands.
    ///
    /// # Errors
    /// Where there is no browser, or one that nobody could watch.
    pub async fn start(&mut self) -> Result<(), PageError> {
        if self.session.is_none() {
            let (client, socket) = begin(&self.launch, None, &mut self.driver, false).await?;
            let window = client.window().await.map_err(told)?;
            let unseen = || PageError::NoSession(words!("nobody-could-watch"));
            let socket = socket.ok_or_else(unseen)?;
            let wire = Wire::connect(&socket, &String::from(window), Terms::to_look()).await?;
            wire.take_no_files().await?;
            self.session = Some((client, wire));
        }
        Ok(())
    }

    /// Looks at the page of an address. A browser that does not answer any more, or that shows a dialog,
    /// is ended; the next page gets a new one. Where the page before may be the cause, this one is looked
    /// at again.
    ///
    /// # Errors
    /// Where the page cannot be opened or read.
    pub async fn visit(&mut self, address: &Url, reach: Reach) -> Result<Seen, PageError> {
        let was_used = self.session.is_some();
        match self.look(address, reach).await {
            Err(PageError::Dialog(_) | PageError::Lost(_)) if was_used => {
                self.look(address, reach).await
            }
            seen => seen,
        }
    }

    async fn look(&mut self, address: &Url, reach: Reach) -> Result<Seen, PageError> {
        self.start().await?;
        let Some((_, wire)) = &self.session else {
            return Err(PageError::Lost(words!("driver-not-running")));
        };
        let seen = look(wire, address, reach).await;
        if let Err(PageError::Dialog(_) | PageError::Lost(_)) = &seen {
            self.end().await;
        }
        seen
    }

    /// Ends browser and driver.
    pub async fn end(&mut self) {
        let (client, wire) = self.session.take().unzip();
        close::end(client, wire, self.driver.take()).await;
    }
}

async fn look(wire: &Wire, address: &Url, reach: Reach) -> Result<Seen, PageError> {
    let before = Document::of(wire).await?;
    wire.watch.reaches(reach);
    let stopped = wire.watch.watched().stopped.len();
    let gone = tokio::time::timeout(READ, wire.go(address)).await;
    let unfinished = gone.is_err();
    let failed = match gone {
        Ok(Err(error @ (PageError::Dialog(_) | PageError::Lost(_)))) => return Err(error),
        Ok(Err(error)) => Some(error),
        Ok(Ok(())) => None,
        Err(_) => Some(PageError::Slow),
    };
    let document = Document::after(wire, &before).await?;
    // Where there is another document than before, a part of it failed, and not the page.
    if !document.is_after(&before) && !before.is_at(address) {
        let download = || PageError::Driver("it is no page but a file to download".into());
        return Err(failed.unwrap_or_else(download));
    }
    if document.kind == "application/pdf" {
        return Err(PageError::Driver("it is a PDF, not a page".into()));
    }
    if document.scripts > 0 {
        let (still, limit) = REST[usize::from(reach == Reach::Web)];
        let waited = wire.run(SCRIPT, For::Stillness(still).arguments(limit), true);
        How::of(answered(waited).await)?;
    }
    let survey = match survey(wire).await {
        // It went on to another page by itself.
        Err(PageError::Changed) => survey(wire).await?,
        survey => survey?,
    };
    if survey.is_browser_error() {
        return Err(PageError::Unreachable(crate::survey::net_error(&survey.document_url)));
    }
    wire.shows_no_dialog().await?;
    let stopped = wire.watch.watched().stopped.len() - stopped;
    Ok(Seen { survey, stopped, unfinished })
}

/// What there is, before anything of it is read.
#[derive(Debug, Deserialize)]
struct Document {
    /// Its media type.
    kind: String,
    /// How many scripts it has.
    scripts: usize,
    /// Its address.
    uri: String,
    /// Whether it was asked before.
    known: bool,
}

impl Document {
    async fn of(wire: &Wire) -> Result<Self, PageError> {
        let said = answered(wire.run(DOCUMENT, Vec::new(), false)).await?;
        Self::deserialize(&said).map_err(|error| PageError::Driver(error.to_string()))
    }

    /// The document that took the place of this one, where one does: what the browser says of the way
    /// there may come before it, and also where the way leads to an error page of the browser's own.
    async fn after(wire: &Wire, before: &Self) -> Result<Self, PageError> {
        let limit = TimeLimit::after(ARRIVAL);
        let mut documents = wire.documents.clone();
        loop {
            documents.mark_unchanged();
            match Self::of(wire).await {
                Ok(now) if now.is_after(before) || limit.is_over() => return Ok(now),
                Ok(_) | Err(PageError::Changed) if !limit.is_over() => {}
                other => return other,
            }
            // Another one was read, or none will be: either way it is looked at again.
            let _ = tokio::time::timeout(limit.left(), documents.changed()).await;
        }
    }

    /// Whether it took the place of another.
    fn is_after(&self, before: &Self) -> bool {
        !self.known || self.uri != before.uri
    }

    /// Whether an address leads to a place in this very document.
    fn is_at(&self, address: &Url) -> bool {
        let page = |said: &str| said.split('#').next().unwrap_or(said).to_owned();
        address.fragment().is_some() && page(address.as_str()) == page(&self.uri)
    }
}

async fn survey(wire: &Wire) -> Result<Survey, PageError> {
    let told = answered(wire.run(SURVEY, vec![json!("all")], false)).await?;
    // The error would quote the page: it is not passed on.
    Survey::deserialize(&told[0])
        .map_err(|_| PageError::Driver("the survey has another shape than expected".into()))
}

async fn answered(
    answer: impl Future<Output = Result<Value, PageError>>,
) -> Result<Value, PageError> {
    let answered = tokio::time::timeout(COMMAND, answer).await;
    answered.unwrap_or_else(|_| Err(PageError::Lost(words!("driver-does-not-answer"))))
}
