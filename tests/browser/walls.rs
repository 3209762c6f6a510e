//! The walls in front of the form, each in one run: how it ends, what is kept of it, and that nothing of
//! it is pressed that nobody asked for.

use objector::archive::{Archive, Opened, Place};
use objector::arrive::arrive;
use objector::browser::launch::Launch;
use objector::browser::page::Page as _;
use objector::browser::webdriver::Firefox;
use objector::clock::Clock;
use objector::data::Data;
use objector::human::{Human, News, Question, Reply};
use objector::plan::Plan;
use objector::practice::Trouble;
use objector::scenario;
use objector::world::World;

use super::stage::ended::Ended;
use super::stage::person::{EMAIL, REASON};
use super::stage::{objector, site};

/// It ended at a wall: nothing was sent or asked, and picture and text of what was there are kept.
fn ended_at_a_wall(ended: &Ended, code: i32, outcome: &str, found: &str) {
    ended
        .exits(code)
        .outcome(outcome)
        .says_it_sent("no")
        .state("prepared")
        .asked("send", 0)
        .sent_nothing();
    let bags = ended.ground.bags("stopped");
    let [bag] = bags.as_slice() else { panic!("one bag, not {bags:?}") };
    let picture = std::fs::read(bag.data("10-found.png")).expect("a picture");
    assert!(picture.starts_with(b"\x89PNG"));
    let text = bag.text("10-found.txt");
    assert!(text.contains(found), "no {found:?} in {text}");
    let posted = ended.ground.site().requests();
    assert!(posted.iter().all(|request| request.method == "GET"), "{posted:?}");
}

#[test]
fn an_expired_session_is_a_log_in_page_at_the_forms_own_address() {
    let ended = objector().on(site().trouble(Trouble::ExpiredSession).language("sv")).run();
    ended_at_a_wall(&ended, 11, "login-needed", "");
    ended.tells("asks for a log-in before it shows the form");
}

#[test]
fn two_step_verification_is_left_to_the_person() {
    let practice = site().trouble(Trouble::TwoStep).form("instagram-ai").language("da");
    let ended = objector().on(practice).run();
    ended_at_a_wall(&ended, 12, "person-needed", "Totrinsbekræftelse");
    ended.tells("asks for the second step of a log-in").tells("this program takes no such code");
}

#[test]
fn a_locked_account_is_named_as_such() {
    let ended = objector().on(site().trouble(Trouble::AccountLocked).language("de")).run();
    ended_at_a_wall(&ended, 12, "person-needed", "Dein Konto wurde gesperrt");
    ended.tells("has locked this account").tells("to unlock it");
}

#[test]
fn a_captcha_is_never_solved() {
    let ended = objector().on(site().trouble(Trouble::Captcha).language("it")).run();
    ended_at_a_wall(&ended, 12, "person-needed", "Controllo di sicurezza");
    ended.tells("shows a captcha").tells("this program never solves captchas");
}

#[test]
fn after_a_warning_of_automated_behaviour_no_browser_is_opened_any_more() {
    let ended = objector().on(site().trouble(Trouble::AutomatedBehaviour)).run();
    ended_at_a_wall(&ended, 12, "person-needed", "We suspect automated behavior");
    ended.tells("behaves like a machine").tells("only when fourteen days have passed");
    let asked = ended.ground.site().requests().len();
    let next = ended.again().option("--again").option("because").run();
    next.exits(12).outcome("person-needed").says_it_sent("no").tells("with or without `--assist`");
    assert_eq!(next.ground.site().requests().len(), asked);
    assert_eq!(next.ground.journal().matches(r#""event":"warned""#).count(), 1);
}

#[test]
fn what_lies_over_the_form_is_said_in_its_own_words_and_left_there() {
    let ended = objector().on(site().trouble(Trouble::Interstitial).by_script()).run();
    ended_at_a_wall(&ended, 12, "person-needed", "Review your privacy settings");
    ended.tells("shows something over the form").tells("| Review your privacy settings");
}

#[test]
fn the_cookie_question_is_declined_under_the_seal_before_anything_is_filled_in() {
    let practice = site().trouble(Trouble::CookieQuestion).language("de");
    let ended = objector().on(practice).says_at_the_gate("send").reads_the_answer_as("yes").run();
    ended
        .exits(0)
        .tells("the cookie question was answered: optional ones declined")
        .does_not_mind("stopped")
        .site_received(1)
        .everything_agrees(EMAIL, None, REASON);
    let requests = ended.ground.site().requests();
    let answers: Vec<_> = requests.iter().filter(|it| it.path == "/cookie/consent/").collect();
    assert_eq!(answers.len(), 1, "{requests:?}");
    assert_eq!(answers[0].query.as_deref(), Some("answer=essential"));
    assert!(ended.ground.journal().contains(r#""event":"cookies-answered","accepted":false"#));
}

/// Nobody is there, and nobody is asked.
struct Nobody(Vec<String>);

impl Human for Nobody {
    fn is_there(&self) -> bool {
        false
    }

    fn tell(&mut self, news: &News) {
        if let News::Step(step) = news {
            self.0.push(step.clone());
        }
    }

    async fn ask(&mut self, question: &Question) -> Reply {
        panic!("{question:?}")
    }
}

#[test]
fn an_error_after_a_log_in_is_met_with_one_fresh_navigation() {
    let practice = site().trouble(Trouble::ErrorAfterLogIn).start();
    let data = Data::built_in().expect("the data is sound");
    let file = include_str!("../../scenarios/karen.toml");
    let (scenario, _) = scenario::parse(file.as_bytes(), "karen.toml", data).expect("it is right");
    let plan = Plan::new(scenario, data, Some(&practice.origin()), false).expect("a plan");
    let folder = tempfile::tempdir().expect("a folder");
    let place = Place::Practice { site: practice.origin() };
    let archive = Archive::open(folder.path().join("archive"), place).expect("an archive");
    let program = env!("CARGO_BIN_EXE_objector").into();
    let page = Firefox::new(Launch::Own { program, headed: false });
    let mut world = World::new(page, Nobody(Vec::new()), archive, Clock::System);
    world.just_logged_in = true;
    let opened = world.archive.open_case("karen", &plan.pack.id, false, world.clock.now());
    let Ok(Opened::Case(mut case)) = opened else { panic!("{opened:?}") };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let reached = runtime.expect("a runtime").block_on(async {
        let reached = arrive(&mut world, &mut case, &plan).await;
        world.page.end().await;
        reached
    });
    reached.expect("the form is there at the second visit");
    let visits = practice.requests().iter().filter(|it| it.path == plan.address.path()).count();
    assert_eq!(visits, 2);
    assert!(world.human.0.iter().any(|step| step.contains("opening it once more")));
}
