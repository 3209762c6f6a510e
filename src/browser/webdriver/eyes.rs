//! What the driver sees: the page read, waited for, and shown.

use std::time::Duration;

use fantoccini::Client;
use fantoccini::elements::Element;
use serde::Deserialize as _;
use serde_json::{Value, json};

use super::{COMMAND, Firefox};
use crate::browser::bidi::ELEMENT;
use crate::browser::page::PageError;
use crate::browser::quiet::{For, How, SCRIPT, SCRIPT_ALONE, SURVEY};
use crate::personal::Personal;
use crate::seal::Held;
use crate::survey::{Path, Survey};

impl Firefox {
    /// The page as it is; its elements are known by their numbers until it is read again.
    pub(super) async fn read(&mut self, arguments: Vec<Value>) -> Result<Survey, PageError> {
        let answer = self.script(SURVEY, arguments).await?;
        let Value::Array(parts) = answer else {
            return Err(PageError::Driver("the survey has another shape than expected".into()));
        };
        let [survey, Value::Array(elements), held] = parts.as_slice() else {
            return Err(PageError::Driver("the survey has another shape than expected".into()));
        };
        let client = self.client()?;
        self.elements = elements.iter().filter_map(|found| element_of(client, found)).collect();
        if self.elements.len() != elements.len() {
            return Err(PageError::Changed);
        }
        // The error would quote the page's values: it is not passed on.
        let other_shape =
            |_| PageError::Driver("the survey has another shape than expected".into());
        let mut survey = Survey::deserialize(survey).map_err(other_shape)?;
        let held = Vec::<(String, Personal)>::deserialize(held).map_err(other_shape)?;
        survey.held = held.into_iter().map(|(name, value)| Held { name, value }).collect();
        self.held.clone_from(&survey.held);
        if let Some(wire) = &self.wire {
            wire.watch.site_holds(&survey.readable());
        }
        Ok(survey)
    }

    /// Waits in the page, at most so long; says how that ended.
    pub(super) async fn wait(&self, what: For, limit: Duration) -> Result<How, PageError> {
        let (arguments, limit) = (what.arguments(limit), limit + COMMAND);
        How::of(match &self.wire {
            Some(wire) => self.in_time(limit, wire.run(SCRIPT, arguments, true)).await,
            None => {
                let waited = self.client()?.execute_async(SCRIPT_ALONE, arguments);
                self.within(limit, waited).await
            }
        })
    }

    /// The element that stands at a place.
    pub(super) async fn at(&self, place: &Path) -> Result<Element, PageError> {
        let found = self.script(include_str!("../at.js"), vec![json!(place)]).await?;
        element_of(self.client()?, &found).ok_or(PageError::Changed)
    }
}

pub(super) fn element_of(client: &Client, value: &Value) -> Option<Element> {
    let id = value.get(ELEMENT)?.as_str()?;
    Some(Element::from_element_id(client.clone(), id.to_owned().into()))
}
