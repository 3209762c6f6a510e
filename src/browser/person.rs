//! What a person does in the window: what they type, when they press, and what the window tells them.

use std::time::Duration;

use serde::Deserialize as _;
use serde_json::{Value, json};

use super::bidi::{AddPreloadScript, Bidi, BidiError, Ran, SANDBOX, Scripts, Subscribe};
use crate::personal::Personal;

/// The name of the channel through which what they type is told.
pub(super) const CHANNEL: &str = "objector-typed";

/// How long a page may take to say what it holds while a request is held.
const LOOK: Duration = Duration::from_secs(2);

/// A page that goes away under the question is asked once more.
const LOOKS: usize = 2;

/// The person in one window of a session.
#[derive(Debug, Clone)]
pub(super) struct Person {
    scripts: Scripts,
}

/// The person at one moment.
#[derive(Debug)]
pub(super) struct Seen {
    /// What the text controls of the page hold.
    pub(super) held: Vec<Personal>,
    /// How many milliseconds ago they last pressed a button.
    pub(super) pressed_ago: Option<u64>,
    /// When that was, in milliseconds since 1970 by the browser's clock; 0 for never.
    pub(super) pressed_at: u64,
}

impl Person {
    /// From now on what is typed in any document is told through the channel, before the page's own
    /// scripts hear of it.
    pub(super) async fn watched(bidi: &Bidi, scripts: Scripts) -> Result<Self, BidiError> {
        bidi.call(&Subscribe { events: vec!["script.message"] }).await?;
        let person = AddPreloadScript {
            function_declaration: include_str!("person.js"),
            arguments: vec![json!({ "type": "channel", "value": { "channel": CHANNEL } })],
            sandbox: Some(SANDBOX),
        };
        bidi.call(&person).await?;
        Ok(Self { scripts })
    }

    /// What they have typed and whether they pressed; none where the page does not say.
    pub(super) async fn look(&self) -> Option<Seen> {
        for _ in 0..LOOKS {
            if let Some(Value::Array(seen)) = self.run(include_str!("seen.js"), Vec::new()).await
                && let [held, pressed_ago, pressed_at] = seen.as_slice()
            {
                let held = Vec::<Personal>::deserialize(held).ok()?;
                let pressed_at = pressed_at.as_u64().unwrap_or_default();
                return Some(Seen { held, pressed_ago: pressed_ago.as_u64(), pressed_at });
            }
        }
        None
    }

    /// Forgets earlier presses: only one that comes after this counts. Whether the page took it.
    pub(super) async fn presses_anew(&self) -> bool {
        let forget = "if (globalThis.objector) globalThis.objector.pressed = null; return true;";
        self.run(forget, Vec::new()).await.is_some()
    }

    /// Says this over the page, in the place of what was said there; nothing takes it away.
    pub(super) async fn tell(&self, words: &str, stopped: bool) {
        // A page that goes away shows nothing more; the terminal says it too.
        let _ = self.run(include_str!("notice.js"), vec![json!(words), json!(stopped)]).await;
    }

    async fn run(&self, script: &str, arguments: Vec<Value>) -> Option<Value> {
        match tokio::time::timeout(LOOK, self.scripts.run(script, arguments, false)).await {
            Ok(Ok(Ran::Answer(answer))) => Some(answer),
            _ => None,
        }
    }
}
