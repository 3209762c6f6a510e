//! The socket: commands out, answers and events in.

use std::collections::HashMap;

use futures_util::{SinkExt, StreamExt};
use serde::Deserialize;
use serde_json::{Value, json};
use thiserror::Error;
use tokio::net::TcpStream;
use tokio::sync::mpsc::{
    UnboundedReceiver, UnboundedSender, WeakUnboundedSender, unbounded_channel,
};
use tokio::sync::oneshot;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async_with_config};

use super::protocol::{Command, Event, Status};

/// Why a command came to nothing.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub(in crate::browser) enum BidiError {
    /// The socket is gone, and with it every answer.
    #[error("the connection to the browser broke")]
    Lost,
    /// The browser says no.
    #[error("{error}: {message}")]
    Refused {
        /// The protocol's word for it.
        error: String,
        /// The browser's own words.
        message: String,
    },
    /// The answer is not what the protocol says.
    #[error("the browser answered in another shape than expected")]
    Odd,
}

/// What the browser tells without being asked, in order; `None` once the socket is gone.
pub(in crate::browser) type Events = UnboundedReceiver<Event>;

/// The near end of the socket. All copies talk through the same one.
#[derive(Debug, Clone)]
pub(in crate::browser) struct Bidi {
    calls: UnboundedSender<Call>,
    told: WeakUnboundedSender<Event>,
}

/// One command on its way, and who waits for its answer.
#[derive(Debug)]
struct Call {
    method: &'static str,
    params: Value,
    answer: oneshot::Sender<Result<Value, BidiError>>,
}

type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

impl Bidi {
    /// Connects to the address that the session named.
    pub(in crate::browser) async fn connect(address: &str) -> Result<(Self, Events), BidiError> {
        // Pictures and documents come in one frame, however large.
        let config = WebSocketConfig::default().max_message_size(None).max_frame_size(None);
        let connected = connect_async_with_config(address, Some(config), true).await;
        let (socket, _) = connected.map_err(|_| BidiError::Lost)?;
        let (calls, called) = unbounded_channel();
        let (told, events) = unbounded_channel();
        let weak = told.downgrade();
        tokio::spawn(serve(socket, called, told));
        Ok((Self { calls, told: weak }, events))
    }

    /// Sends a command and waits for its answer.
    pub(in crate::browser) async fn call<C: Command>(
        &self,
        command: &C,
    ) -> Result<C::Answer, BidiError> {
        let answer = self.send(command)?.await.map_err(|_| BidiError::Lost)??;
        C::Answer::deserialize(answer).map_err(|_| BidiError::Odd)
    }

    /// Sends a command and does not wait.
    pub(in crate::browser) fn tell<C: Command>(&self, command: &C) {
        // Where the socket is gone, there is nobody left to tell.
        let _ = self.send(command);
    }

    /// Returns when all that the browser told until now has been dealt with.
    pub(in crate::browser) async fn has_caught_up(&self) -> Result<(), BidiError> {
        // What it told before its answer has come when that comes.
        self.call(&Status {}).await?;
        let (reached, is_reached) = oneshot::channel();
        let told = self.told.upgrade().ok_or(BidiError::Lost)?;
        told.send(Event::Reached(reached)).map_err(|_| BidiError::Lost)?;
        is_reached.await.map_err(|_| BidiError::Lost)
    }

    fn send<C: Command>(
        &self,
        command: &C,
    ) -> Result<oneshot::Receiver<Result<Value, BidiError>>, BidiError> {
        let params = serde_json::to_value(command).map_err(|_| BidiError::Odd)?;
        let (answer, answered) = oneshot::channel();
        let call = Call { method: C::METHOD, params, answer };
        self.calls.send(call).map_err(|_| BidiError::Lost)?;
        Ok(answered)
    }
}

/// Carries commands out and answers in until either side is gone. What then still waits for an
/// answer learns of it because its channel is dropped here.
async fn serve(
    mut socket: Socket,
    mut called: UnboundedReceiver<Call>,
    told: UnboundedSender<Event>,
) {
    let mut waiting = HashMap::new();
    for id in 1_u64.. {
        let call = loop {
            tokio::select! {
                call = called.recv() => break call,
                message = socket.next() => match message {
                    Some(Ok(Message::Text(text))) => take(text.as_str(), &mut waiting, &told),
                    Some(Ok(_)) => {} // pings are answered by the socket itself
                    Some(Err(_)) | None => return,
                },
            }
        };
        let Some(Call { method, params, answer }) = call else {
            // Nobody is left who could ask for anything.
            let _ = socket.close(None).await;
            return;
        };
        waiting.insert(id, answer);
        let text = json!({ "id": id, "method": method, "params": params }).to_string();
        if socket.send(Message::text(text)).await.is_err() {
            return;
        }
    }
}

/// One message of the browser's.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
enum Said {
    Success {
        id: u64,
        result: Value,
    },
    Error {
        id: Option<u64>,
        error: String,
        #[serde(default)]
        message: String,
    },
    Event {
        method: String,
        params: Value,
    },
}

type Waiting = HashMap<u64, oneshot::Sender<Result<Value, BidiError>>>;

fn take(text: &str, waiting: &mut Waiting, told: &UnboundedSender<Event>) {
    let (id, answer) = match serde_json::from_str(text) {
        Ok(Said::Event { method, params }) => {
            // Nobody may be listening any more, at the end of a run.
            let _ = told.send(Event::of(&method, params));
            return;
        }
        Ok(Said::Success { id, result }) => (id, Ok(result)),
        Ok(Said::Error { id: Some(id), error, message }) => {
            (id, Err(BidiError::Refused { error, message }))
        }
        Ok(Said::Error { id: None, .. }) | Err(_) => return,
    };
    if let Some(waiting) = waiting.remove(&id) {
        // Whoever told the browser something may not wait for the answer.
        let _ = waiting.send(answer);
    }
}

#[cfg(test)]
mod tests {
    use futures_util::{SinkExt, StreamExt};
    use serde_json::{Value, json};
    use tokio::net::{TcpListener, TcpStream};
    use tokio_tungstenite::WebSocketStream;
    use tokio_tungstenite::tungstenite::Message;

    use super::super::protocol::{CallFunction, Evaluated, Event, Subscribe, Target};
    use super::{Bidi, BidiError, Events};

    type Browser = WebSocketStream<TcpStream>;

    /// A client, and a browser that says what the test lets it say.
    async fn connected() -> (Bidi, Events, Browser) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("ws://{}/session/1", listener.local_addr().unwrap());
        let accepted = async {
            let (stream, _) = listener.accept().await.unwrap();
            tokio_tungstenite::accept_async(stream).await.unwrap()
        };
        let (client, browser) = tokio::join!(Bidi::connect(&address), accepted);
        let (bidi, events) = client.unwrap();
        (bidi, events, browser)
    }

    async fn hears(browser: &mut Browser) -> Value {
        let message = browser.next().await.unwrap().unwrap();
        serde_json::from_str(message.to_text().unwrap()).unwrap()
    }

    async fn says(browser: &mut Browser, what: Value) {
        browser.send(Message::text(what.to_string())).await.unwrap();
    }

    fn subscribe() -> Subscribe {
        Subscribe { events: vec!["browsingContext.userPromptOpened"] }
    }

    fn call() -> CallFunction {
        CallFunction {
            function_declaration: "() => null".into(),
            arguments: Vec::new(),
            target: Target { context: "c".into(), sandbox: "s" },
            await_promise: false,
            serialization_options: Value::Null,
        }
    }

    #[tokio::test]
    async fn answers_reach_who_asked_in_whatever_order_they_come() {
        let (bidi, _events, mut browser) = connected().await;
        let (first, second) = (subscribe(), call());
        let asks = async { tokio::join!(bidi.call(&first), bidi.call(&second)) };
        let answers = async {
            let (one, two) = (hears(&mut browser).await, hears(&mut browser).await);
            assert_eq!(one["method"], "session.subscribe");
            let said =
                json!({ "type": "success", "realm": "r", "result": { "type": "null" }, "new": [] });
            says(&mut browser, json!({ "type": "success", "id": two["id"], "result": said })).await;
            says(
                &mut browser,
                json!({ "type": "error", "id": one["id"], "error": "invalid argument", "message": "no", "stacktrace": "" }),
            )
            .await;
        };
        let ((subscribed, called), ()) = tokio::join!(asks, answers);
        let refused = BidiError::Refused { error: "invalid argument".into(), message: "no".into() };
        assert_eq!(subscribed.unwrap_err(), refused);
        assert!(matches!(called.unwrap(), Evaluated::Success { .. }));
    }

    #[tokio::test]
    async fn when_the_socket_goes_whoever_waits_learns_of_it_and_so_does_whoever_asks_later() {
        let (bidi, mut events, mut browser) = connected().await;
        let command = subscribe();
        let asks = bidi.call(&command);
        let goes = async {
            hears(&mut browser).await;
            drop(browser);
        };
        let (asked, ()) = tokio::join!(asks, goes);
        assert_eq!(asked.unwrap_err(), BidiError::Lost);
        assert!(events.recv().await.is_none());
        assert_eq!(bidi.call(&command).await.unwrap_err(), BidiError::Lost);
    }

    #[tokio::test]
    async fn no_event_is_dropped_while_nobody_listens_and_a_frame_may_be_large() {
        let (bidi, mut events, mut browser) = connected().await;
        let large = "x".repeat(20 << 20);
        for number in 0..3_000 {
            let params = json!({ "context": "c", "message": format!("{number}"), "type": "alert" });
            says(
                &mut browser,
                json!({ "type": "event", "method": "browsingContext.userPromptOpened", "params": params }),
            )
            .await;
        }
        says(
            &mut browser,
            json!({ "type": "event", "method": "new.event", "params": { "much": large } }),
        )
        .await;
        for number in 0..3_000 {
            let Some(Event::PromptOpened(message)) = events.recv().await else {
                panic!("event {number} is missing");
            };
            assert_eq!(message, number.to_string());
        }
        assert!(matches!(events.recv().await, Some(Event::Other)));
        drop(bidi);
    }

    #[tokio::test]
    async fn where_nobody_listens_there_is_no_connection() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("ws://{}/session/1", listener.local_addr().unwrap());
        drop(listener);
        assert_eq!(Bidi::connect(&address).await.unwrap_err(), BidiError::Lost);
    }
}
