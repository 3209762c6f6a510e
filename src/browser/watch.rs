//! Holds the seal on a session: every request of every page stops here, is judged, and goes on or is
//! failed within milliseconds. None is ever kept for a person to decide: a held request is let go
//! when a session ends.

mod state;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch::{Receiver, Sender, channel};

use super::bidi::{
    AddDataCollector, AddIntercept, AddPreloadScript, Answered, Bidi, BidiError, ContinueRequest,
    DataType, FailRequest, GetData, RequestSent, Scripts, Subscribe,
};
use super::person::{CHANNEL, Person};
use crate::archive::{CodeTicket, Ticket};
use crate::personal::Personal;
use crate::seal::{
    Body, Exchange, Held, Reach, Request, Response, Seal, Shown, Stopped, Terms, Verdict, Watched,
    Why,
};
use crate::words::words;
use state::{Permit, State};

/// A larger body cannot be read, and what cannot be read does not leave.
const LARGEST_BODY: usize = 8 << 20;

/// How long the browser may take to hand over a body.
const BODY: Duration = Duration::from_secs(5);

/// The seal on one session. All copies are of the same one.
#[derive(Debug, Clone)]
pub(super) struct Watch {
    bidi: Bidi,
    /// Where a person fills in the form.
    person: Option<Person>,
    state: Arc<Mutex<State>>,
    news: Sender<()>,
}

impl Watch {
    /// Puts the seal on a session; it stands when this returns. The receiver is woken when what left
    /// after a yes comes to an end, when something is stopped, and when nothing is on its way any more.
    pub(super) async fn begin(
        bidi: Bidi,
        scripts: Scripts,
        terms: Terms,
    ) -> Result<(Self, Receiver<()>), BidiError> {
        let events =
            ["network.beforeRequestSent", "network.responseCompleted", "network.fetchError"];
        bidi.call(&Subscribe { events: events.into() }).await?;
        let data_types = [DataType::Request, DataType::Response];
        bidi.call(&AddDataCollector { data_types, max_encoded_data_size: LARGEST_BODY }).await?;
        let closed = AddPreloadScript {
            function_declaration: include_str!("closed.js"),
            ..AddPreloadScript::default()
        };
        bidi.call(&closed).await?;
        let person = match terms.are_for_a_person() {
            true => Some(Person::watched(&bidi, scripts).await?),
            false => None,
        };
        bidi.call(&AddIntercept { phases: ["beforeRequestSent"] }).await?;
        let (news, told) = channel(());
        let state = Arc::new(Mutex::new(State::new(Seal::new(terms))));
        Ok((Self { bidi, person, state, news }, told))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What it did until now.
    pub(super) fn watched(&self) -> Watched {
        let state = self.state();
        Watched { pending: state.pending.len(), ..state.watched.clone() }
    }

    /// The page says this by itself; once something was typed, nothing more is learnt.
    pub(super) fn site_holds(&self, text: &str) {
        let mut state = self.state();
        if !state.has_the_window && !state.seal.has_words() {
            state.seal.site_holds(text);
        }
    }

    /// Gives the window to the person. What its controls hold at this moment is the site's, also where
    /// nobody sees it, but for what was typed already. What they were given to copy is about to be typed.
    pub(super) async fn hand_over(&self, to_copy: &[&Personal]) {
        let seen = match &self.person {
            Some(person) => person.look().await,
            None => None,
        };
        let mut state = self.state();
        for text in seen.iter().flat_map(|seen| &seen.held) {
            state.seal.site_holds(text.reveal());
        }
        for text in to_copy {
            state.seal.will_type(text.reveal());
        }
        state.has_the_window = true;
    }

    /// Says this in the window, as a warning where something was stopped; nothing takes away what was
    /// said.
    pub(super) async fn say(&self, words: &str, stopped: bool) {
        if let Some(person) = &self.person {
            person.tell(words, stopped).await;
        }
    }

    /// The person typed this.
    pub(super) fn person_typed(&self, channel: &str, text: &str) {
        if channel == CHANNEL {
            self.state().seal.person_holds(text);
        }
    }

    /// The page that is looked at next may reach so far.
    pub(super) fn reaches(&self, reach: Reach) {
        self.state().seal.reaches(reach);
    }

    /// Another address is opened: what was stopped before is not of its page.
    pub(super) fn opens(&self) {
        let mut state = self.state();
        state.watched.before_here = state.watched.stopped.len();
    }

    /// This is about to be typed.
    pub(super) fn will_type(&self, text: &str) {
        self.state().seal.will_type(text);
    }

    /// Opens for the one request that carries what was shown.
    pub(super) fn open(&self, ticket: Ticket, held: Vec<Held>) {
        let mut state = self.state();
        let shown = state.permit_submission(ticket, held);
        state.seal.open(shown);
    }

    /// Opens for the one request that carries what was shown and follows the person's own press.
    /// Stays closed where the page does not say that it forgets earlier presses.
    pub(super) async fn open_for_press(&self, ticket: Ticket, held: Vec<Held>) -> bool {
        match &self.person {
            Some(person) if person.presses_anew().await => {}
            _ => return false,
        }
        let mut state = self.state();
        let shown = state.permit_submission(ticket, held);
        state.seal.open_for_press(shown);
        true
    }

    /// Opens for the one request that carries a code.
    pub(super) fn open_for_code(&self, ticket: CodeTicket, held: Vec<Held>) {
        let mut state = self.state();
        let shown = Shown::code(ticket.code(), state.submitted.as_ref(), held);
        state.permit = Some(Permit::Code(ticket));
        state.seal.open(shown);
    }

    /// Closes: whatever comes from now on stays here.
    pub(super) fn close(&self) {
        let mut state = self.state();
        state.permit = None;
        state.seal.close();
    }

    /// Judges a request that is held, and lets it go or fails it.
    pub(super) async fn request(&self, sent: RequestSent) {
        if !sent.is_blocked {
            return;
        }
        let request = self.read(sent).await;
        let id = request.id.clone();
        let decided = match self.look_at_the_person().await {
            Ok(()) => self.decide(&request),
            Err(why) => Some(why),
        };
        let Some(why) = decided else {
            self.state().pending.insert(id.clone());
            self.bidi.tell(&ContinueRequest { request: id });
            return;
        };
        let failed = self.bidi.call(&FailRequest { request: id }).await;
        let why = match failed {
            // The browser said that it held it, and did not.
            Err(BidiError::Refused { .. }) => {
                self.state().not_held = Some((request.id.clone(), why));
                Why::NotHeld
            }
            _ => why,
        };
        self.tell_the_person(&why).await;
        self.state().watched.stopped.push(Stopped::of(&request, why));
        self.news.send_replace(());
    }

    /// The page took this request back before it was opened, which the browser tells of in one breath:
    /// there was nothing to hold any more, and nothing left.
    pub(super) fn was_taken_back(&self, id: &str) {
        let mut state = self.state();
        if let Some((_, why)) = state.not_held.take_if(|(not_held, _)| not_held == id)
            && let Some(last) = state.watched.stopped.last_mut()
        {
            last.why = why;
        }
    }

    /// Learns, while a request is held, what the person has typed and whether they have just pressed.
    /// A request that nobody could ask about does not leave.
    async fn look_at_the_person(&self) -> Result<(), Why> {
        let Some(person) = self.person.as_ref().filter(|_| self.state().has_the_window) else {
            return Ok(());
        };
        let seen = person.look().await.ok_or(Why::Unreadable)?;
        let mut state = self.state();
        for text in &seen.held {
            state.seal.person_holds(text.reveal());
        }
        state.seal.person_pressed(seen.pressed_ago);
        state.presses.0 = seen.pressed_at;
        Ok(())
    }

    /// Says in the window, once for each press, that it came too early or too long ago.
    async fn tell_the_person(&self, why: &Why) {
        let words = {
            let mut state = self.state();
            let pressed = state.seal.follows_a_press();
            let is_open = state.seal.is_open();
            let has_left = !state.watched.exchanges.is_empty();
            let words = match why {
                Why::CarriesWords | Why::Unreadable if pressed && is_open => words!("window-other"),
                Why::Second | Why::CarriesWords if pressed && has_left => words!("window-sent"),
                Why::Submits | Why::CarriesWords if pressed => words!("window-early"),
                Why::Unpressed => words!("window-late"),
                _ => return,
            };
            if state.presses.0 == 0 || state.presses.0 == state.presses.1 {
                return; // there was none, or it was said
            }
            state.presses.1 = state.presses.0;
            state.watched.in_vain += usize::from(!has_left);
            words
        };
        self.say(&words, true).await;
    }

    /// The socket is gone: nobody sees any more what leaves.
    pub(super) fn lost(&self) {
        self.state().watched.is_lost = true;
    }

    /// Fails a request that nobody could understand.
    pub(super) fn unreadable(&self, id: String) {
        let (method, origin) = ("?".to_owned(), "?".to_owned());
        self.state().watched.stopped.push(Stopped { method, origin, why: Why::Unreadable });
        self.bidi.tell(&FailRequest { request: id });
    }

    /// Why a request may not go, if it may not. Nothing that is let go after a yes goes before it is
    /// recorded.
    fn decide(&self, request: &Request) -> Option<Why> {
        let mut state = self.state();
        match state.seal.judge(request) {
            Verdict::Pass => None,
            Verdict::Release => {
                let sent = state.seal.describe(request);
                match (state.permit.take(), sent) {
                    (Some(permit), Some(sent)) if permit.record(&sent).is_ok() => {
                        state.seal.has_released(request);
                        state.released = Some(request.id.clone());
                        let exchange = Exchange { sent, responses: Vec::new(), broke: false };
                        state.watched.exchanges.push(exchange);
                        None
                    }
                    _ => Some(Why::Unrecorded),
                }
            }
            Verdict::Stop(why) => Some(why),
        }
    }

    /// The request as plain data, with its body.
    async fn read(&self, sent: RequestSent) -> Request {
        let asked = sent.request;
        let reads = matches!(asked.method.as_str(), "GET" | "HEAD" | "OPTIONS");
        let body = match asked.body_size {
            _ if reads => Body::None,
            Some(0) => Body::None,
            _ => {
                self.data(DataType::Request, &asked.id).await.map_or(Body::Unreadable, Body::Bytes)
            }
        };
        let is_for = |what: &str| asked.destination.as_deref() == Some(what);
        Request {
            is_page: is_for("document"),
            is_shared_worker: is_for("sharedworker"),
            id: asked.id,
            method: asked.method,
            url: asked.url,
            headers: asked.headers.into_iter().map(|header| header.into_text()).collect(),
            body,
        }
    }

    async fn data(&self, data_type: DataType, id: &str) -> Option<Vec<u8>> {
        let read = GetData { data_type, request: id.to_owned() };
        let data = tokio::time::timeout(BODY, self.bidi.call(&read)).await.ok()?.ok()?;
        data.bytes.into_bytes()
    }

    /// Notes what came back for a request that left after a yes.
    pub(super) async fn answered(&self, answered: Answered) {
        let (id, answer) = (answered.request.id, answered.response);
        self.has_ended(&id);
        if self.state().released.as_ref() != Some(&id) {
            return;
        }
        let headers = answer.headers.into_iter().map(|header| header.into_text()).collect();
        let mut response = Response::of(&answer.url, answer.status, headers);
        if !response.sends_on()
            && let Some(body) = self.data(DataType::Response, &id).await
        {
            response = response.with_body(&body);
        }
        if let Some(exchange) = self.state().watched.exchanges.last_mut() {
            exchange.responses.push(response);
        }
        self.news.send_replace(());
    }

    /// Notes that a request came to nothing.
    pub(super) fn failed(&self, id: &str) {
        self.has_ended(id);
        let mut state = self.state();
        if state.released.as_deref() == Some(id)
            && let Some(exchange) = state.watched.exchanges.last_mut()
        {
            exchange.broke = true;
            self.news.send_replace(());
        }
    }

    /// A request is not on its way any more.
    fn has_ended(&self, id: &str) {
        let mut state = self.state();
        if state.pending.remove(id) && state.pending.is_empty() {
            self.news.send_replace(());
        }
    }
}
