//! A page and a person that follow a script, and one log of everything that is done to them.
//!
//! The page is a survey that the script may change at every call; the archive is a real one. Time
//! is the runtime's own and stands still unless somebody waits, so nothing here takes any.

use std::cell::RefCell;
use std::path::{Path as FilePath, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use objector::archive::{Archive, ArchiveError, CodeTicket, Place, Ticket};
use objector::browser::jar::{Home, Jar};
use objector::browser::page::{InTheWay, Moved, Page, PageError, Pressed};
use objector::clock::Clock;
use objector::commands::report;
use objector::data::Data;
use objector::ending::Ended;
use objector::human::{Human, News, Question, Reply, sheet};
use objector::log_in;
use objector::outcome::End;
use objector::own_pack::OwnPack;
use objector::personal::Personal;
use objector::plan::Plan;
use objector::run;
use objector::scenario::Scenario;
use objector::seal::{Exchange, Response, Sent, Terms, Watched};
use objector::session::Session;
use objector::survey::{Block, Node, Path, Survey};
use objector::world::World;
use serde_json::Value;
use tokio::sync::Notify;
use url::Url;

use crate::pages::{ORIGIN, karen, plan, plan_with, saved};
use crate::walk::{At, Walk};

/// Something that was done to the page, or asked of the person.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Did {
    Open(String),
    Address,
    Cookies,
    Survey,
    Settle,
    Change,
    Write(String),
    Choose,
    Touch,
    InTheWay,
    HandOver,
    Say(String),
    OpenForPress,
    Press,
    Code(String),
    Picture,
    Html,
    Print,
    Ask(Question),
    /// A plain window, at this address.
    ByHand(String),
}

type Log = Rc<RefCell<Vec<Did>>>;

/// What a script can see and change: the page as it is now, and what was done until now.
pub(crate) struct Scene {
    pub(crate) survey: Survey,
    pub(crate) address: Url,
    /// The site's cookies.
    pub(crate) cookies: Vec<(String, String)>,
    /// The browser's own, where it lives in a profile of ours; or why it does not tell them.
    pub(crate) jar: Option<Result<Jar, String>>,
    /// Whether somebody could see a window.
    pub(crate) shows_windows: bool,
    /// What was touched.
    pub(crate) touched: Vec<Node>,
    /// Where codes went: the field and its button.
    pub(crate) coded: Vec<(Node, Node)>,
    /// Whether it goes on moving.
    pub(crate) moves: bool,
    /// What moves a tenth of a second after each look; with nothing, a look ends after a second.
    pub(crate) moved: Moved,
    /// What is in the way of the button, if anything.
    pub(crate) in_the_way: Option<InTheWay>,
    /// What the seal did: it stands, and sees what is pressed leave and be answered, unless the
    /// script says otherwise.
    pub(crate) watched: Watched,
    /// The folder of Karen's first case.
    pub(crate) case: PathBuf,
    log: Log,
}

impl Scene {
    /// How often something was done.
    pub(crate) fn times(&self, done: &Did) -> usize {
        let log = self.log.borrow();
        log.iter().filter(|did| *did == done).count()
    }

    pub(crate) fn asked(&self, question: Question) -> usize {
        self.times(&Did::Ask(question))
    }

    /// How often an address was opened, the one at hand among them.
    pub(crate) fn opened(&self) -> usize {
        self.log.borrow().iter().filter(|did| matches!(did, Did::Open(_))).count()
    }

    /// How many codes were pressed, the one at hand among them.
    pub(crate) fn log_of_codes(&self) -> usize {
        let log = self.log.borrow();
        log.iter().filter(|did| matches!(did, Did::Code(_))).count()
    }

    /// The page says something more, in its main part.
    pub(crate) fn says(&mut self, text: &str) {
        self.survey.blocks.push(Block {
            text: text.into(),
            path: vec![1, 2, 9],
            ..Block::default()
        });
    }

    /// Another page takes the place of this one.
    pub(crate) fn becomes(&mut self, survey: Survey) {
        let loaded_at = self.survey.loaded_at + 1.0;
        self.survey = Survey { loaded_at, ..survey };
    }

    pub(crate) fn journal(&self) -> Vec<String> {
        journal(&self.case)
    }
}

/// What a page does when something is done to it. An error is what the driver says.
type Script = Box<dyn FnMut(&Did, &mut Scene) -> Result<(), PageError>>;

/// When the page hangs.
pub(crate) type When = fn(&Did, &Scene) -> bool;

/// A page that follows a script.
pub(crate) struct FakePage {
    scene: Scene,
    scripts: Vec<Script>,
    /// Fails for good from this call on.
    fails_from: Option<usize>,
    calls: usize,
    hangs: Option<(When, Rc<Notify>)>,
    walk: Walk,
}

impl FakePage {
    async fn does(&mut self, did: Did) -> Result<(), PageError> {
        self.calls += 1;
        self.scene.log.borrow_mut().push(did.clone());
        if let Some((when, stop)) = &self.hangs
            && when(&did, &self.scene)
        {
            stop.notify_one();
            std::future::pending::<()>().await;
        }
        if self.fails_from.is_some_and(|first| self.calls >= first) {
            return Err(PageError::Lost("it is gone".into()));
        }
        self.passes("before", &did)?;
        for script in &mut self.scripts {
            script(&did, &mut self.scene)?;
        }
        match did {
            Did::Address | Did::Cookies | Did::Settle | Did::Change | Did::InTheWay => Ok(()),
            Did::Picture | Did::Html | Did::Print => Ok(()),
            // By then the page, or what is known of it, is another.
            _ => self.passes("after", &did),
        }
    }

    fn passes(&self, when: &str, did: &Did) -> Result<(), PageError> {
        let lost = |_| PageError::Lost("it is gone".into());
        self.walk.passes(At::Page, format!("{when} {did:?}")).map_err(lost)
    }
}

impl Page for FakePage {
    fn live_in(&mut self, _: Home) {}

    fn is_elsewhere(&self) -> bool {
        false
    }

    fn may_show(&self) -> bool {
        self.scene.shows_windows
    }

    async fn by_hand(&mut self, address: &Url) -> Result<(), PageError> {
        self.does(Did::ByHand(address.to_string())).await
    }

    async fn jar(&mut self, _: &str) -> Result<Option<Jar>, PageError> {
        self.scene.jar.clone().transpose().map_err(PageError::Lost)
    }

    async fn open(&mut self, address: &Url, _terms: &Terms) -> Result<(), PageError> {
        self.does(Did::Open(address.to_string())).await
    }

    async fn address(&mut self) -> Result<Url, PageError> {
        self.does(Did::Address).await?;
        Ok(self.scene.address.clone())
    }

    async fn cookies(&mut self, names: &[&str]) -> Result<Vec<(String, Personal)>, PageError> {
        self.does(Did::Cookies).await?;
        let all = self.scene.cookies.iter().filter(|(name, _)| names.contains(&name.as_str()));
        Ok(all.map(|(name, value)| (name.clone(), Personal::new(value))).collect())
    }

    async fn survey(&mut self) -> Result<Survey, PageError> {
        self.does(Did::Survey).await?;
        Ok(self.scene.survey.clone())
    }

    async fn survey_with_links(&mut self) -> Result<Survey, PageError> {
        self.survey().await
    }

    async fn settle(&mut self, still: Duration, limit: Duration) -> Result<bool, PageError> {
        self.does(Did::Settle).await?;
        tokio::time::sleep(still.min(limit)).await;
        // Nobody saw it stand still for longer than they watched it.
        Ok(!self.scene.moves && still <= limit)
    }

    async fn stirs(&mut self, limit: Duration) -> Result<(), PageError> {
        tokio::time::sleep(limit).await;
        Ok(())
    }

    async fn change(&mut self, limit: Duration) -> Result<Moved, PageError> {
        self.does(Did::Change).await?;
        let moved = self.scene.moved;
        let after = if moved == Moved::Nothing { 1000 } else { 100 };
        tokio::time::sleep(limit.min(Duration::from_millis(after))).await;
        Ok(moved)
    }

    async fn write(&mut self, control: Node, text: &str) -> Result<(), PageError> {
        let mut controls = self.scene.survey.controls.iter_mut();
        let control = controls.find(|it| it.node == control).expect("a control");
        control.value = Personal::new(text);
        self.does(Did::Write(text.into())).await
    }

    async fn choose(&mut self, list: Node, option: usize) -> Result<(), PageError> {
        let mut controls = self.scene.survey.controls.iter_mut();
        let list = controls.find(|it| it.node == list).expect("a list");
        let chosen = list.options[option].clone();
        list.value = Personal::new(chosen.value);
        list.shown = Some(Personal::new(chosen.label));
        self.does(Did::Choose).await
    }

    async fn touch(&mut self, node: Node) -> Result<(), PageError> {
        self.scene.touched.push(node);
        self.does(Did::Touch).await
    }

    async fn in_the_way(&mut self, _element: Node) -> Result<Option<InTheWay>, PageError> {
        self.does(Did::InTheWay).await?;
        Ok(self.scene.in_the_way.clone())
    }

    async fn press(&mut self, submit: Node, _ticket: Ticket) -> Pressed {
        let mut buttons = self.scene.survey.buttons.iter();
        assert!(buttons.any(|it| it.node == submit), "it presses a button");
        if self.scene.watched.stands {
            self.scene.watched.exchanges.push(answered());
        }
        said(self.does(Did::Press).await)
    }

    async fn press_code(&mut self, field: Node, confirm: Node, ticket: CodeTicket) -> Pressed {
        self.scene.coded.push((field, confirm));
        let code = ticket.code().reveal().to_owned();
        said(self.does(Did::Code(code)).await)
    }

    async fn hand_over(&mut self, _to_copy: &[&Personal]) {
        self.scene.log.borrow_mut().push(Did::HandOver);
    }

    async fn say(&mut self, words: &str) {
        // A page that is gone says nothing.
        let _ = self.does(Did::Say(words.to_owned())).await;
    }

    async fn open_for_press(&mut self, _ticket: Ticket) -> bool {
        self.does(Did::OpenForPress).await.is_ok()
    }

    fn watched(&self) -> Watched {
        self.scene.watched.clone()
    }

    fn close_seal(&mut self) {}

    async fn picture(&mut self, _place: &Path) -> Result<Vec<u8>, PageError> {
        self.does(Did::Picture).await?;
        Ok(b"\x89PNG".to_vec())
    }

    async fn html(&mut self, _place: &Path) -> Result<String, PageError> {
        self.does(Did::Html).await?;
        Ok("<p>what it says</p>".into())
    }

    async fn print(&mut self, _html: &str) -> Result<Vec<u8>, PageError> {
        self.does(Did::Print).await?;
        Ok(b"%PDF-1.4".to_vec())
    }

    async fn end(&mut self) {}

    fn versions(&self) -> Vec<(String, String)> {
        vec![("firefox".into(), "150.0".into())]
    }
}

/// A request that left and was answered.
fn answered() -> Exchange {
    let sent = Sent {
        method: "POST".into(),
        address: format!("{ORIGIN}/a/help/contact_us/"),
        content_type: "application/x-www-form-urlencoded".into(),
        body_bytes: 0,
        body_sha256: None,
        fields: Vec::new(),
        left_out: std::collections::BTreeMap::new(),
    };
    let responses = vec![Response::of(&sent.address, 200, Vec::new())];
    Exchange { sent, responses, broke: false }
}

/// A driver that is gone cannot say that a press did not go through.
fn said(done: Result<(), PageError>) -> Pressed {
    match done {
        Err(PageError::NotTaken) => Pressed::Refused("the button could not be pressed".into()),
        _ => Pressed::Perhaps,
    }
}

/// A person who says what they were told to say, and is gone for everything else.
struct FakePerson {
    says: Vec<(Question, Reply)>,
    ponders: Option<Question>,
    ponders_once: Option<Question>,
    told: Vec<String>,
    talk: Vec<String>,
    log: Log,
    walk: Walk,
}

impl Human for FakePerson {
    fn is_there(&self) -> bool {
        true
    }

    fn tell(&mut self, news: &News) {
        let text = match news {
            News::Step(text) | News::Waiting(text) | News::Note(text) => text.clone(),
            News::Sheet(sheet) => sheet::render(sheet, 100),
            News::PageSays { text, .. } => text.clone(),
            News::TakeOver { email, country, reason } => {
                sheet::to_copy(email.as_ref(), country, reason.as_ref(), 100)
            }
            News::TwoAddresses { held, wanted } => {
                format!("{} or {}", held.reveal(), wanted.reveal())
            }
        };
        self.talk.push(text.clone());
        self.told.push(text);
    }

    async fn ask(&mut self, question: &Question) -> Reply {
        self.log.borrow_mut().push(Did::Ask(question.clone()));
        let once = self.ponders_once.take_if(|once| once == question).is_some();
        if once || self.ponders.as_ref() == Some(question) {
            std::future::pending::<()>().await;
        }
        let said = |when: &str| self.walk.passes(At::Person, format!("{when} {question:?}"));
        if said("before").is_err() {
            return Reply::Nobody("the terminal is gone".into());
        }
        let reply = match self.says.iter().position(|(about, _)| about == question) {
            Some(index) => self.says.remove(index).1,
            None => Reply::Nobody("nobody is there".into()),
        };
        if let Reply::Typed(typed) = &reply {
            self.talk.push(format!("{}{}", question.prompt(), typed.reveal()));
        }
        match said("after") {
            Ok(()) => reply,
            Err(_) => Reply::Nobody("the terminal is gone".into()),
        }
    }
}

/// Where a story's archive lies.
type Folder = Rc<dyn AsRef<FilePath>>;

/// A run in the making.
#[must_use]
pub(crate) struct Story {
    folder: Folder,
    plan: Plan,
    page: FakePage,
    person: FakePerson,
    stop: Rc<Notify>,
    now: Timestamp,
    session: Option<Session>,
    keep: bool,
    just_logged_in: bool,
}

/// Karen's story on the practice form of 2025, in a new archive; nobody is there.
pub(crate) fn karens() -> Story {
    Story::in_folder(Rc::new(tempfile::tempdir().unwrap()), karen())
}

/// The same in an archive that may be there already.
pub(crate) fn karens_in(folder: PathBuf) -> Story {
    Story::in_folder(Rc::new(folder), karen())
}

impl Story {
    fn in_folder(folder: Folder, scenario: Scenario) -> Self {
        let log = Log::default();
        let plan = plan(scenario);
        let scene = Scene {
            survey: saved("facebook-2025-server-en"),
            address: plan.address.clone(),
            cookies: vec![("c_user".into(), "100000000000042".into())],
            jar: None,
            shows_windows: false,
            touched: Vec::new(),
            coded: Vec::new(),
            moves: false,
            moved: Moved::Nothing,
            in_the_way: None,
            watched: Watched { stands: true, ..Watched::default() },
            case: (*folder).as_ref().join("archive/practice/karen-facebook-ai-1"),
            log: Rc::clone(&log),
        };
        Self {
            folder,
            plan,
            page: FakePage {
                scene,
                scripts: Vec::new(),
                fails_from: None,
                calls: 0,
                hangs: None,
                walk: Walk::default(),
            },
            person: FakePerson {
                says: Vec::new(),
                ponders: None,
                ponders_once: None,
                told: Vec::new(),
                talk: Vec::new(),
                log,
                walk: Walk::default(),
            },
            stop: Rc::default(),
            now: "2026-11-21T14:05:01Z".parse().unwrap(),
            session: None,
            keep: false,
            just_logged_in: false,
        }
    }

    /// Asked this, the person types that.
    pub(crate) fn asked(mut self, question: Question, typed: &str) -> Self {
        let reply = Reply::Typed(Personal::new(typed));
        self.person.says.push((question, reply));
        self
    }

    /// The WebDriver does not show what the page sends.
    pub(crate) fn without_a_seal(mut self) -> Self {
        self.page.scene.watched = Watched::default();
        self
    }

    /// At the gate the person types "send".
    pub(crate) fn yes(self) -> Self {
        self.asked(Question::Send, "send")
    }

    /// Asked this, the person never answers.
    pub(crate) fn pondering(mut self, question: Question) -> Self {
        self.person.ponders = Some(question);
        self
    }

    /// Asked this for the first time, the person does not answer.
    pub(crate) fn pondering_once(mut self, question: Question) -> Self {
        self.person.ponders_once = Some(question);
        self
    }

    /// What the seal did so far.
    pub(crate) fn watched(mut self, watched: Watched) -> Self {
        self.page.scene.watched = watched;
        self
    }

    /// The person wants a new round, for this reason.
    pub(crate) fn again(mut self, reason: &str) -> Self {
        self.plan.again = Some(Personal::new(reason));
        self
    }

    /// The person fills in the form and presses.
    pub(crate) fn by_hand(mut self) -> Self {
        self.plan.assist = true;
        self
    }

    /// What the session is, is to be kept; the browser holds this.
    pub(crate) fn keeping(mut self, jar: Result<Jar, String>) -> Self {
        self.page.scene.jar = Some(jar);
        self.keep = true;
        self
    }

    /// Karen logged in before, in a folder of the story's, and sits at a screen.
    pub(crate) fn logged_in(mut self) -> Self {
        let folder = (*self.folder).as_ref().join("sessions");
        let session = Session::below(&folder, "facebook", "karen");
        std::fs::create_dir_all(session.profile()).unwrap();
        self.session = Some(session);
        self.page.scene.shows_windows = true;
        self
    }

    /// She has read what automation can mean, and the account is hers.
    pub(crate) fn going_on(self) -> Self {
        self.asked(Question::HowToGoOn, "go on").asked(Question::WhoseAccount, "mine")
    }

    pub(crate) fn dry(mut self) -> Self {
        self.plan.dry_run = true;
        self
    }

    /// Somebody saw more of the site's words than the program knows.
    pub(crate) fn knowing(mut self, data: &'static Data) -> Self {
        self.plan = plan_with(self.plan.scenario.clone(), data);
        self
    }

    /// The person has a pack of their own.
    pub(crate) fn knowing_own(mut self, own: OwnPack) -> Self {
        self.plan.own = Some(Arc::new(own));
        self
    }

    /// The person logged in just before.
    pub(crate) fn just_logged_in(mut self) -> Self {
        self.just_logged_in = true;
        self
    }

    /// The computer's clock says this.
    pub(crate) fn at(mut self, moment: &str) -> Self {
        self.now = moment.parse().unwrap();
        self
    }

    /// The scenario is another one.
    pub(crate) fn of(mut self, scenario: Scenario) -> Self {
        self.plan = plan(scenario);
        self
    }

    /// The form is another one.
    pub(crate) fn on(mut self, survey: Survey) -> Self {
        self.page.scene.survey = survey;
        self
    }

    /// The page does something of its own.
    pub(crate) fn page(
        mut self,
        script: impl FnMut(&Did, &mut Scene) -> Result<(), PageError> + 'static,
    ) -> Self {
        self.page.scripts.push(Box::new(script));
        self
    }

    /// Pressed, the page says this.
    pub(crate) fn answered(self, text: &'static str) -> Self {
        self.page(move |did, scene| {
            if *did == Did::Press {
                scene.says(text);
            }
            Ok(())
        })
    }

    /// From this call on nothing works any more.
    pub(crate) fn failing_from(mut self, call: usize) -> Self {
        self.page.fails_from = Some(call);
        self
    }

    /// Somebody stops the program while the page does this.
    pub(crate) fn stopped_at(mut self, when: When) -> Self {
        self.page.hangs = Some((when, Rc::clone(&self.stop)));
        self
    }

    /// Every call of the page, the person and the disk goes by this walk.
    pub(crate) fn walked(mut self, walk: &Walk) -> Self {
        self.page.walk = walk.clone();
        self.person.walk = walk.clone();
        walk.goes_by_the_disk((*self.folder).as_ref());
        self
    }

    pub(crate) fn run(self) -> Told {
        self.try_to_run().unwrap()
    }

    /// As the program does; an error where the archive cannot even be opened.
    pub(crate) fn try_to_run(self) -> Result<Told, ArchiveError> {
        let root = (*self.folder).as_ref().join("archive");
        let site = ORIGIN.to_owned();
        let archive = Archive::open(root, Place::Practice { site })?;
        let clock = Clock::Fixed(self.now);
        let case = self.page.scene.case.clone();
        let mut world = World::new(self.page, self.person, archive, clock);
        world.session = self.session;
        world.just_logged_in = self.just_logged_in;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap();
        let stop = self.stop;
        let ended = runtime.block_on(async {
            let ended = run::run(&mut world, &self.plan, stop.notified()).await;
            if self.keep {
                log_in::leave(&mut world, &self.plan, true, &ended.outcome).await;
            }
            ended
        });
        let log = world.human.log.borrow().clone();
        Ok(Told {
            folder: self.folder,
            plan: self.plan,
            talk: world.human.talk,
            case,
            ended,
            log,
            calls: world.page.calls,
            touched: world.page.scene.touched,
            coded: world.page.scene.coded,
            told: world.human.told,
        })
    }
}

/// How a story ended.
pub(crate) struct Told {
    folder: Folder,
    /// The folder of Karen's first case.
    pub(crate) case: PathBuf,
    pub(crate) ended: Ended,
    /// Everything that was done, in order.
    pub(crate) log: Vec<Did>,
    /// How often the page was called.
    pub(crate) calls: usize,
    /// Where codes went: the field and its button.
    pub(crate) coded: Vec<(Node, Node)>,
    /// What was touched.
    pub(crate) touched: Vec<Node>,
    /// Everything that the person was told.
    pub(crate) told: Vec<String>,
    /// The same, with what they were asked and answered.
    talk: Vec<String>,
    plan: Plan,
}

impl Told {
    /// The exit code is this, whether anything was sent fits it, and nothing was pressed twice.
    #[track_caller]
    pub(crate) fn exits(&self, code: u8) -> &Self {
        let outcome = &self.ended.outcome;
        assert_eq!(outcome.end.exit().code(), code, "{outcome:?}");
        assert!(self.times(&Did::Press) <= 1, "{:?}", self.log);
        if outcome.end == End::Acknowledged {
            assert_eq!(self.times(&Did::Press), 1, "{:?}", self.log);
        }
        self
    }

    /// Nothing was pressed, and the case says so.
    #[track_caller]
    pub(crate) fn sent_nothing(&self) -> &Self {
        assert_eq!(self.times(&Did::Press), 0, "{:?}", self.log);
        assert!(!self.is_spent());
        assert_eq!(self.ended.outcome.sent, objector::outcome::Sent::No);
        self
    }

    /// The button was pressed once.
    #[track_caller]
    pub(crate) fn pressed_once(&self) -> &Self {
        assert_eq!(self.times(&Did::Press), 1, "{:?}", self.log);
        assert!(self.is_spent());
        self
    }

    #[track_caller]
    pub(crate) fn saying(&self, words: &str) -> &Self {
        let what = &self.ended.outcome.what;
        assert!(what.contains(words), "{what}");
        self
    }

    pub(crate) fn is_spent(&self) -> bool {
        self.case.join("submit.json").exists()
    }

    pub(crate) fn times(&self, done: &Did) -> usize {
        self.log.iter().filter(|did| *did == done).count()
    }

    pub(crate) fn asked(&self, question: Question) -> usize {
        self.times(&Did::Ask(question))
    }

    pub(crate) fn wrote(&self) -> Vec<&str> {
        let written = self.log.iter().filter_map(|did| match did {
            Did::Write(text) => Some(text.as_str()),
            _ => None,
        });
        written.collect()
    }

    pub(crate) fn codes(&self) -> Vec<&str> {
        let codes = self.log.iter().filter_map(|did| match did {
            Did::Code(code) => Some(code.as_str()),
            _ => None,
        });
        codes.collect()
    }

    pub(crate) fn opened(&self) -> usize {
        let open = |did: &&Did| matches!(did, Did::Open(_));
        self.log.iter().filter(open).count()
    }

    /// The whole conversation, without what differs from run to run.
    pub(crate) fn conversation(&self) -> String {
        let end = report::render(&self.ended, Some(&self.plan), 100);
        let folder = (*self.folder).as_ref().display().to_string();
        format!("{}\n{end}", self.talk.join("\n")).replace(&folder, "…")
    }

    /// Where all of it lies.
    pub(crate) fn folder(&self) -> &FilePath {
        (*self.folder).as_ref()
    }

    pub(crate) fn was_told(&self, words: &str) -> usize {
        let told = self.told.iter();
        told.filter(|told| told.contains(words)).count()
    }

    pub(crate) fn journal(&self) -> Vec<String> {
        journal(&self.case)
    }

    pub(crate) fn journal_text(&self) -> String {
        std::fs::read_to_string(self.case.join("journal.jsonl")).unwrap()
    }

    pub(crate) fn bag(&self) -> PathBuf {
        self.case.join("2026-11-21T140501Z-submission")
    }

    pub(crate) fn in_bag(&self, file: &str) -> String {
        std::fs::read_to_string(self.bag().join("data").join(file)).unwrap()
    }

    /// Another run in the same archive.
    pub(crate) fn then(&self, scenario: Scenario) -> Story {
        Story::in_folder(Rc::clone(&self.folder), scenario)
    }
}

/// The events of a case, in order.
fn journal(case: &FilePath) -> Vec<String> {
    let text = std::fs::read_to_string(case.join("journal.jsonl")).unwrap_or_default();
    let events = text.lines().map(|line| {
        let line: Value = serde_json::from_str(line).unwrap();
        line["event"].as_str().unwrap().to_owned()
    });
    events.collect()
}
