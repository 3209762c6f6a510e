//! The second way into a session, beside the driver's commands: scripts that the page cannot reach,
//! and word of the dialogs that stand over it.

use std::time::Duration;

use serde_json::Value;
use tokio::sync::watch;
use url::Url;

use super::bidi::{
    Bidi, BidiError, Downloads, Event, Events, GetCookies, Navigate, Ran, Scripts, SetCookie,
    SetDownloadBehavior, Subscribe,
};
use super::jar::Jar;
use super::launch::is_on_this_computer;
use super::page::PageError;
use super::told::{is_crashed, went_away};
use super::watch::Watch;
use crate::seal::Terms;
use crate::words::words;

/// How long the browser may take to open the socket.
const CONNECT: Duration = Duration::from_secs(10);

/// One tab of a session, over its socket, with the seal on the session.
#[derive(Debug, Clone)]
pub(super) struct Wire {
    bidi: Bidi,
    scripts: Scripts,
    pub(super) watch: Watch,
    /// Wakes whoever waits for what the seal sees.
    pub(super) news: watch::Receiver<()>,
    dialog: watch::Receiver<Option<String>>,
    /// Wakes whoever waits for another document.
    pub(super) documents: watch::Receiver<()>,
}

impl Wire {
    /// Connects to the socket that a session named; `context` is the window's handle. The seal
    /// stands when this returns.
    ///
    /// # Errors
    /// Where there is no session that could be watched.
    pub(super) async fn connect(
        address: &str,
        context: &str,
        terms: Terms,
    ) -> Result<Self, PageError> {
        let begun = Self::begin(address, context, terms).await;
        begun.map_err(|error| PageError::NoSession(error.to_string()))
    }

    async fn begin(address: &str, context: &str, terms: Terms) -> Result<Self, BidiError> {
        let connected = tokio::time::timeout(CONNECT, Bidi::connect(address));
        let (bidi, told) = connected.await.map_err(|_| BidiError::Lost)??;
        let events = vec![
            "browsingContext.userPromptOpened",
            "browsingContext.userPromptClosed",
            "browsingContext.domContentLoaded",
        ];
        bidi.call(&Subscribe { events }).await?;
        let scripts = Scripts::of(bidi.clone(), context);
        let (watch, news) = Watch::begin(bidi.clone(), scripts.clone(), terms).await?;
        let (shown, dialog) = watch::channel(None);
        let (read, documents) = watch::channel(());
        tokio::spawn(listen(told, watch.clone(), shown, read));
        Ok(Self { bidi, scripts, watch, news, dialog, documents })
    }

    /// Sets cookies that were kept.
    pub(super) async fn put(&self, jar: &Jar) -> Result<(), PageError> {
        for cookie in jar.to_set() {
            // One that the browser does not take any more is not missed: the page says what it lacks.
            match self.bidi.call(&SetCookie { cookie }).await {
                Ok(_) | Err(BidiError::Refused { .. }) => {}
                Err(error) => return Err(told(error)),
            }
        }
        Ok(())
    }

    /// Returns when every request that the browser told of until now is judged, and has gone on or failed.
    pub(super) async fn has_judged_all(&self) -> Result<(), PageError> {
        self.bidi.has_caught_up().await.map_err(told)
    }

    /// A domain's cookies.
    pub(super) async fn jar(&self, domain: &str) -> Result<Jar, PageError> {
        let all = self.bidi.call(&GetCookies {}).await.map_err(told)?;
        Ok(Jar::of(&all.cookies, domain))
    }

    /// Takes no files that a page offers.
    pub(super) async fn take_no_files(&self) -> Result<(), PageError> {
        let denied = SetDownloadBehavior { download_behavior: Downloads::Denied };
        self.bidi.call(&denied).await.map(|_| ()).map_err(told)
    }

    /// That no dialog stands over the page.
    ///
    /// # Errors
    /// [`PageError::Dialog`] where one does.
    pub(super) async fn shows_no_dialog(&self) -> Result<(), PageError> {
        self.has_judged_all().await?;
        self.unless_a_dialog(std::future::ready(Ok(()))).await
    }

    /// Goes to an address; returns when its document was read, whatever else of it is still to load.
    pub(super) async fn go(&self, address: &Url) -> Result<(), PageError> {
        let (context, url) = (self.scripts.context().to_owned(), address.to_string());
        let go = Navigate { context, url, wait: "interactive" };
        let gone = async { self.bidi.call(&go).await.map(|_| ()).map_err(told) };
        self.unless_a_dialog(gone).await
    }

    /// Runs a script's body; where it `waits`, its last argument is the function that takes its answer.
    pub(super) async fn run(
        &self,
        body: &str,
        arguments: Vec<Value>,
        waits: bool,
    ) -> Result<Value, PageError> {
        let ran = async {
            match self.scripts.run(body, arguments, waits).await {
                Ok(Ran::Answer(answer)) => Ok(answer),
                // What it says may quote the page's values: it is not passed on.
                Ok(Ran::Threw) => Err(PageError::Driver("a script could not read the page".into())),
                Err(error) => Err(told(error)),
            }
        };
        self.unless_a_dialog(ran).await
    }

    /// Returns when the browser tells of a request, of a dialog that came or went, or of another document.
    ///
    /// # Errors
    /// Where the browser is gone.
    pub(super) async fn stirs(&mut self) -> Result<(), PageError> {
        let told = tokio::select! {
            told = self.news.changed() => told,
            told = self.dialog.changed() => told,
            told = self.documents.changed() => told,
        };
        told.map_err(|_| PageError::Lost(words!("browser-connection-broke")))
    }

    /// What something comes to, unless a dialog stands: no page answers before it is gone.
    async fn unless_a_dialog<T>(
        &self,
        answer: impl Future<Output = Result<T, PageError>>,
    ) -> Result<T, PageError> {
        let mut dialog = self.dialog.clone();
        tokio::select! {
            biased;
            shown = dialog.wait_for(Option::is_some) => match shown {
                Ok(says) => Err(PageError::Dialog(says.clone().unwrap_or_default())),
                Err(_) => Err(PageError::Lost(words!("browser-connection-broke"))),
            },
            answer = answer => answer,
        }
    }
}

/// Follows what the browser tells, one thing after the other, for as long as the socket is there.
/// Requests that are held when it goes stay held: nobody is left who could let them go.
async fn listen(
    mut events: Events,
    watch: Watch,
    dialog: watch::Sender<Option<String>>,
    documents: watch::Sender<()>,
) {
    // The request that was told of last, where nothing else was told since.
    let mut sent_last: Option<String> = None;
    while let Some(event) = events.recv().await {
        let sent_before = sent_last.take();
        match event {
            Event::RequestSent(sent) => {
                sent_last = Some(sent.request.id.clone());
                watch.request(*sent).await;
            }
            Event::Unreadable(id) => watch.unreadable(id),
            Event::Answered(answered) => watch.answered(*answered).await,
            Event::Failed { id, taken_back } => {
                if taken_back && sent_before.as_ref() == Some(&id) {
                    watch.was_taken_back(&id);
                }
                watch.failed(&id);
            }
            Event::Said(channel, text) => watch.person_typed(&channel, &text),
            Event::DocumentRead => {
                documents.send_replace(());
            }
            Event::PromptOpened(message) => {
                dialog.send_replace(Some(crate::inert::line(&message)));
            }
            Event::PromptClosed => {
                dialog.send_replace(None);
            }
            Event::Reached(reached) => {
                let _ = reached.send(()); // nobody may wait any more
            }
            Event::Other => {}
        }
    }
    watch.lost();
}

/// What an error on the socket means for a page.
fn told(error: BidiError) -> PageError {
    let BidiError::Refused { error, message } = error else {
        return match error {
            BidiError::Lost => PageError::Lost(words!("browser-connection-broke")),
            other => PageError::Driver(other.to_string()),
        };
    };
    match error.as_str() {
        "no such node" | "no such handle" | "stale element reference" => PageError::Changed,
        "no such frame" => PageError::Lost(words!("window-is-gone")),
        _ if is_crashed(&message) => PageError::Lost(words!("page-crashed")),
        _ if went_away(&message) || message.contains("closed") => PageError::Changed,
        _ => PageError::Driver(crate::inert::line(message.lines().next().unwrap_or_default())),
    }
}

/// Whether a socket lies where the session came from: on this computer, or at the driver's own host.
pub(super) fn belongs(socket: &str, server: &str) -> bool {
    let (Ok(socket), Ok(server)) = (Url::parse(socket), Url::parse(server)) else {
        return false;
    };
    let here = is_on_this_computer(&socket) || socket.host_str() == Some("localhost");
    socket.scheme() == "ws" && (here || socket.host() == server.host())
}

#[cfg(test)]
mod tests {
    use super::{BidiError, belongs, told};

    #[test]
    fn a_page_that_crashed_is_lost_and_one_that_goes_away_has_changed() {
        let says = |message: &str| {
            told(BidiError::Refused {
                error: "unsupported operation".into(),
                message: message.into(),
            })
            .to_string()
        };
        let crashed = "script.evaluate and script.callFunction are not supported for parent process \
                       browsing contexts: 12";
        assert_eq!(says(crashed), "the browser or its driver was lost: the page crashed");
        let gone = "AbortError: Actor 'MessageHandlerFrame' destroyed before query was resolved";
        assert_eq!(says(gone), "the page changed while it was being used");
    }

    #[test]
    fn a_socket_elsewhere_than_its_session_is_not_opened() {
        let here = "http://127.0.0.1:4444";
        assert!(belongs("ws://127.0.0.1:9222/session/1", here));
        assert!(belongs("ws://localhost:9222/session/1", here));
        assert!(belongs("ws://grid.example:4444/session/1", "http://grid.example:4444"));
        assert!(!belongs("ws://grid.example:4444/session/1", here));
        assert!(!belongs("wss://127.0.0.1:9222/session/1", here));
        assert!(!belongs("http://127.0.0.1:9222/session/1", here));
        assert!(!belongs("nonsense", here));
    }
}
