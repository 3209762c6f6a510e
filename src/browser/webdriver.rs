//! A page in a real Firefox, through geckodriver.

mod eyes;
mod hands;

use std::cell::Cell;
use std::future::Future;
use std::time::Duration;

use fantoccini::Client;
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use serde_json::{Value, json};
use url::Url;

use super::begin::begin;
use super::driver::Driver;
use super::guarded::Guarded;
use super::jar::{Home, Jar};
use super::launch::{LOAD, Launch, has_display};
use super::page::{InTheWay, Moved, Page, PageError, Pressed};
use super::quiet::{For, How};
use super::told::told;
use super::wire::Wire;
use super::{close, plain};
use crate::archive::{CodeTicket, Ticket};
use crate::clock::TimeLimit;
use crate::personal::Personal;
use crate::seal::{Held, Terms, Watched};
use crate::survey::{Node, Path, Survey};
use crate::words::words;
use eyes::element_of;

/// How long any single command may take to be answered.
const COMMAND: Duration = Duration::from_secs(30);

/// The driver takes one command at a time, and one that nobody waits for any more still takes its
/// time: so no wait that goes through it is longer than this.
const SLICE: Duration = Duration::from_secs(1);

/// One browser with one page in a fresh private profile; started when it is first needed.
#[derive(Debug)]
pub struct Firefox {
    launch: Launch,
    /// The profile that it lives in; a fresh private one without.
    home: Option<Home>,
    /// A plain window, while the person has it.
    window: Option<Guarded>,
    driver: Option<Driver>,
    client: Option<Client>,
    /// Where the session has a socket: scripts then run out of the page's reach.
    wire: Option<Wire>,
    /// The elements of the last survey, by node.
    elements: Vec<Element>,
    /// What forms held in the last survey and nobody sees.
    held: Vec<Held>,
    /// Whether a command went unanswered: what hangs once is not asked again.
    silent: Cell<bool>,
}

impl Firefox {
    /// A browser that is not started yet.
    pub fn new(launch: Launch) -> Self {
        Self {
            launch,
            home: None,
            window: None,
            driver: None,
            client: None,
            wire: None,
            elements: Vec::new(),
            held: Vec::new(),
            silent: Cell::new(false),
        }
    }

    async fn start(&mut self, terms: &Terms) -> Result<(), PageError> {
        let home = self.home.as_ref().filter(|_| self.launch.is_here());
        let profile = home.map(|home| home.profile.as_path());
        let headed = self.launch.headed() || terms.are_for_a_person();
        let (client, socket) = begin(&self.launch, profile, &mut self.driver, headed).await?;
        self.client = Some(client);
        let Some(socket) = socket else {
            return match terms.are_for_a_person() {
                true => Err(PageError::NoSession(words!("nobody-could-watch"))),
                false => Ok(()),
            };
        };
        let window = self.within(COMMAND, self.client()?.window()).await?;
        let wire = Wire::connect(&socket, &String::from(window), terms.clone()).await?;
        if let Some(jar) = self.home.as_mut().and_then(|home| home.jar.take()) {
            wire.put(&jar).await?;
        }
        self.wire = Some(wire);
        Ok(())
    }

    /// Runs one command, with a limit: the driver has none of its own.
    async fn within<T>(
        &self,
        limit: Duration,
        command: impl Future<Output = Result<T, CmdError>>,
    ) -> Result<T, PageError> {
        self.in_time(limit, async { command.await.map_err(told) }).await
    }

    async fn in_time<T>(
        &self,
        limit: Duration,
        answer: impl Future<Output = Result<T, PageError>>,
    ) -> Result<T, PageError> {
        if self.silent.get() {
            return Err(PageError::Lost(words!("driver-does-not-answer")));
        }
        let answered = tokio::time::timeout(limit, answer).await;
        self.silent.set(answered.is_err());
        answered.unwrap_or_else(|_| Err(PageError::Lost(words!("driver-does-not-answer"))))
    }

    fn client(&self) -> Result<&Client, PageError> {
        self.client.as_ref().ok_or_else(|| PageError::Lost(words!("driver-not-running")))
    }

    fn element(&self, node: Node) -> Result<Element, PageError> {
        self.elements.get(node).cloned().ok_or(PageError::Changed)
    }

    async fn script(&self, script: &str, arguments: Vec<Value>) -> Result<Value, PageError> {
        match &self.wire {
            Some(wire) => self.in_time(COMMAND, wire.run(script, arguments, false)).await,
            None => self.within(COMMAND, self.client()?.execute(script, arguments)).await,
        }
    }

    async fn script_on(
        &self,
        script: &str,
        element: &Element,
        more: Value,
    ) -> Result<Value, PageError> {
        let element =
            serde_json::to_value(element).map_err(|error| PageError::Driver(error.to_string()))?;
        self.script(script, vec![element, more]).await
    }
}

impl Page for Firefox {
    fn live_in(&mut self, home: Home) {
        self.home = Some(home);
    }

    fn is_elsewhere(&self) -> bool {
        !self.launch.is_here()
    }

    fn may_show(&self) -> bool {
        self.launch.is_here() && has_display()
    }

    async fn by_hand(&mut self, address: &Url) -> Result<(), PageError> {
        // In order: what the site gave this profile is still needed.
        self.silent.set(false);
        close::in_order(self.client.take(), self.wire.take()).await;
        self.end().await;
        let Some(home) = &self.home else {
            return Err(PageError::NoSession("there is no profile for a window".into()));
        };
        let program = self.launch.program();
        let program = program.map_err(|error| PageError::NoSession(error.to_string()))?;
        let window = plain::show(&program, &home.profile, address)?;
        let closed = plain::closed(self.window.insert(window)).await;
        self.window = None;
        closed
    }

    async fn jar(&mut self, domain: &str) -> Result<Option<Jar>, PageError> {
        match (&self.wire, &self.home) {
            (Some(wire), Some(_)) => self.in_time(COMMAND, wire.jar(domain)).await.map(Some),
            (None, Some(_)) if self.client.is_some() => {
                Err(PageError::Driver("it tells no cookies".into()))
            }
            _ => Ok(None),
        }
    }

    async fn open(&mut self, address: &Url, terms: &Terms) -> Result<(), PageError> {
        self.elements.clear();
        if self.client.is_none() {
            self.start(terms).await?;
        }
        if let Some(wire) = &self.wire {
            wire.watch.opens();
        }
        self.within(LOAD + COMMAND, self.client()?.goto(address.as_str())).await
    }

    async fn address(&mut self) -> Result<Url, PageError> {
        self.within(COMMAND, self.client()?.current_url()).await
    }

    async fn cookies(&mut self, names: &[&str]) -> Result<Vec<(String, Personal)>, PageError> {
        let all = self.within(COMMAND, self.client()?.get_all_cookies()).await?;
        let named = all.iter().filter(|cookie| names.contains(&cookie.name()));
        Ok(named.map(|each| (each.name().to_owned(), Personal::new(each.value()))).collect())
    }

    async fn survey(&mut self) -> Result<Survey, PageError> {
        self.read(Vec::new()).await
    }

    async fn survey_with_links(&mut self) -> Result<Survey, PageError> {
        self.read(vec![json!("links")]).await
    }

    async fn settle(&mut self, still: Duration, limit: Duration) -> Result<bool, PageError> {
        let limit = TimeLimit::after(limit);
        loop {
            match self.wait(For::Stillness(still), limit.left()).await? {
                // The page went away: nothing stands still before another has come.
                How::Changed if !limit.is_over() => self.stirs(still.min(limit.left())).await?,
                how => return Ok(how == How::Still),
            }
        }
    }

    async fn stirs(&mut self, limit: Duration) -> Result<(), PageError> {
        match &mut self.wire {
            Some(wire) => tokio::time::timeout(limit, wire.stirs()).await.unwrap_or(Ok(())),
            // The driver tells nothing by itself: its next command waits for the page that comes.
            None => Ok(()),
        }
    }

    async fn change(&mut self, limit: Duration) -> Result<Moved, PageError> {
        let Some(mut news) = self.wire.as_ref().map(|wire| wire.news.clone()) else {
            return Ok(self.wait(For::Change, limit.min(SLICE)).await?.moved());
        };
        tokio::select! {
            biased;
            told = news.changed() => match (told, &mut self.wire) {
                (Ok(()), Some(wire)) => {
                    wire.news.mark_unchanged();
                    Ok(Moved::Network)
                }
                _ => Err(PageError::Lost(words!("browser-connection-broke"))),
            },
            how = self.wait(For::Change, limit) => Ok(how?.moved()),
        }
    }

    async fn write(&mut self, control: Node, text: &str) -> Result<(), PageError> {
        let element = self.element(control)?;
        if let Some(wire) = &self.wire {
            wire.watch.will_type(text);
        }
        self.type_in(&element, text).await
    }

    async fn choose(&mut self, list: Node, option: usize) -> Result<(), PageError> {
        // By the list's own count: groups of options do not disturb it.
        let list = self.element(list)?;
        let script = "return arguments[0].options[arguments[1]] || null;";
        let found = self.script_on(script, &list, json!(option)).await?;
        let option = element_of(self.client()?, &found).ok_or(PageError::Changed)?;
        self.within(COMMAND, option.click()).await
    }

    async fn touch(&mut self, node: Node) -> Result<(), PageError> {
        let element = self.element(node)?;
        self.within(COMMAND, element.click()).await
    }

    async fn in_the_way(&mut self, element: Node) -> Result<Option<InTheWay>, PageError> {
        let element = self.element(element)?;
        let answer = self.script_on(include_str!("ready.js"), &element, Value::Null).await?;
        Ok(InTheWay::told(&answer))
    }

    async fn press(&mut self, submit: Node, ticket: Ticket) -> Pressed {
        if let Some(wire) = &self.wire {
            wire.watch.open(ticket, self.held.clone());
        }
        self.click_once(submit).await
    }

    async fn press_code(&mut self, field: Node, confirm: Node, ticket: CodeTicket) -> Pressed {
        let Ok(field) = self.element(field) else {
            return Pressed::Refused(words!("refused-no-field"));
        };
        if self.type_in(&field, ticket.code().reveal()).await.is_err() {
            return Pressed::Refused(words!("refused-no-code"));
        }
        if let Some(wire) = &self.wire {
            wire.watch.open_for_code(ticket, self.held.clone());
        }
        self.click_once(confirm).await
    }

    async fn hand_over(&mut self, to_copy: &[&Personal]) {
        if let Some(wire) = &self.wire {
            wire.watch.hand_over(to_copy).await;
        }
    }

    async fn say(&mut self, words: &str) {
        if let Some(wire) = &self.wire {
            wire.watch.say(words, false).await;
        }
    }

    async fn open_for_press(&mut self, ticket: Ticket) -> bool {
        match &self.wire {
            Some(wire) => wire.watch.open_for_press(ticket, self.held.clone()).await,
            None => false,
        }
    }

    fn watched(&self) -> Watched {
        self.wire.as_ref().map(|wire| wire.watch.watched()).unwrap_or_default()
    }

    fn close_seal(&mut self) {
        if let Some(wire) = &self.wire {
            wire.watch.close();
        }
    }

    async fn picture(&mut self, place: &Path) -> Result<Vec<u8>, PageError> {
        self.say("").await;
        let element = self.at(place).await?;
        self.within(COMMAND, element.screenshot()).await
    }

    async fn html(&mut self, place: &Path) -> Result<String, PageError> {
        let element = self.at(place).await?;
        let html = self.script_on("return arguments[0].outerHTML;", &element, Value::Null).await?;
        html.as_str().map(str::to_owned).ok_or(PageError::Changed)
    }

    async fn print(&mut self, html: &str) -> Result<Vec<u8>, PageError> {
        let home = self.within(COMMAND, self.client()?.window()).await?;
        let tab = self.within(COMMAND, self.client()?.new_window(true)).await?;
        self.within(COMMAND, self.client()?.switch_to_window(tab.handle)).await?;
        let printed = self.print_here(html).await;
        self.within(COMMAND, self.client()?.close_window()).await?;
        self.within(COMMAND, self.client()?.switch_to_window(home)).await?;
        printed
    }

    async fn end(&mut self) {
        self.elements.clear();
        self.silent.set(false);
        close::end(self.client.take(), self.wire.take(), self.driver.take()).await;
        if let Some(window) = self.window.take() {
            window.end().await;
        }
    }

    fn versions(&self) -> Vec<(String, String)> {
        let Some(said) = self.client.as_ref().and_then(Client::capabilities) else {
            return Vec::new();
        };
        let its = |key: &str| said.get(key).and_then(Value::as_str).unwrap_or("unknown").into();
        vec![
            (its("browserName"), its("browserVersion")),
            ("geckodriver".to_owned(), its("moz:geckodriverVersion")),
        ]
    }
}
