//! What the driver does with its hands: types, presses, prints.

use fantoccini::elements::Element;
use fantoccini::wd::PrintConfiguration;
use serde_json::{Value, json};

use super::{COMMAND, Firefox};
use crate::browser::page::{PageError, Pressed};
use crate::browser::told::never_pressed;
use crate::survey::Node;
use crate::words::words;

/// Up to so many characters a text is typed, key by key; above, it is inserted in one go.
const TYPED: usize = 80;

impl Firefox {
    pub(super) async fn type_in(&self, element: &Element, text: &str) -> Result<(), PageError> {
        // A line feed as a key is Enter, and Enter sends forms: it is never pressed.
        let as_keys = text.chars().count() <= TYPED && !text.contains('\n');
        let inserted = if as_keys {
            self.within(COMMAND, element.clear()).await?;
            self.within(COMMAND, element.send_keys(text)).await?;
            true
        } else {
            self.script_on(include_str!("../insert.js"), element, json!(text)).await? == json!(true)
        };
        self.script_on("arguments[0].blur();", element, Value::Null).await?;
        if inserted { Ok(()) } else { Err(PageError::NotTaken) }
    }

    pub(super) async fn click_once(&self, node: Node) -> Pressed {
        let Ok(element) = self.element(node) else {
            return Pressed::Refused(words!("refused-no-button"));
        };
        match tokio::time::timeout(COMMAND * 2, element.click()).await {
            Ok(Err(error)) if never_pressed(&error) => Pressed::Refused(words!("refused-button")),
            // Also when the driver failed: the press may have gone through before it did.
            _ => Pressed::Perhaps,
        }
    }

    pub(super) async fn print_here(&self, html: &str) -> Result<Vec<u8>, PageError> {
        let write = "document.open(); document.write(arguments[0]); document.close();";
        self.within(COMMAND, self.client()?.execute(write, vec![json!(html)])).await?;
        self.within(COMMAND, self.client()?.print(PrintConfiguration::default())).await
    }
}
