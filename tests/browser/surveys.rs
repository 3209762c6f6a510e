//! The saved surveys that the tests without a browser work on.
//!
//! With `OBJECTOR_SAVE_SURVEYS=1` they are written anew; otherwise a difference fails.

use std::path::PathBuf;
use std::time::Duration;

use objector::browser::launch::Launch;
use objector::browser::page::Page;
use objector::browser::webdriver::Firefox;
use objector::practice::{Rehearsal, Site, Style, Trouble, Wording, Year};
use objector::seal::Terms;
use objector::survey::Survey;
use serde_json::Value;
use url::Url;

/// The origin that stands in saved surveys.
const ORIGIN: &str = "http://127.0.0.1:4711";

/// A practice page: the name of its file, the site, where on it, and whether its form is sent.
struct Saved {
    name: &'static str,
    site: Rehearsal,
    at: At,
}

/// Where on the site.
enum At {
    /// The form's address.
    Form,
    /// The form's address with this query.
    Query(&'static str),
    /// Where a plain form is sent on to.
    Answer,
    /// The form's address, once its form was sent as it comes.
    Sent,
}

fn pages() -> Vec<Saved> {
    use Style::{Script, Server};
    use Year::{Y2024, Y2025};
    let form = |name, style, year, language: &str| Saved {
        name,
        site: Rehearsal { style, year, language: language.into(), ..Rehearsal::default() },
        at: At::Form,
    };
    let instagram = |mut saved: Saved| {
        saved.site.pack = "instagram-ai".into();
        saved
    };
    let unknown = |mut saved: Saved| {
        saved.site.words = Wording::Unknown;
        saved
    };
    let trouble = |name, trouble| {
        let mut saved = form(name, Server, Y2025, "en");
        saved.site.trouble = Some(trouble);
        saved
    };
    let at = |at, mut saved: Saved| {
        saved.at = at;
        saved
    };
    let in_language = |language: &str, mut saved: Saved| {
        saved.site.language = language.into();
        saved
    };
    let by_script = |mut saved: Saved| {
        saved.site.style = Script;
        saved
    };
    // Each wall once in a language of its own at Facebook, and once in no language at Instagram.
    let walls = [
        ("wall-expired-session", "wall-expired-session-unknown", Trouble::ExpiredSession, "da"),
        ("wall-two-step", "wall-two-step-unknown", Trouble::TwoStep, "de"),
        ("wall-account-locked", "wall-account-locked-unknown", Trouble::AccountLocked, "en"),
        (
            "wall-account-suspended",
            "wall-account-suspended-unknown",
            Trouble::AccountSuspended,
            "it",
        ),
        ("wall-new-device", "wall-new-device-unknown", Trouble::NewDevice, "sv"),
        ("wall-checkpoint", "wall-checkpoint-unknown", Trouble::Checkpoint, "da"),
        (
            "wall-automated-behaviour",
            "wall-automated-behaviour-unknown",
            Trouble::AutomatedBehaviour,
            "de",
        ),
        ("wall-captcha", "wall-captcha-unknown", Trouble::Captcha, "it"),
    ];
    let walls = walls.into_iter().flat_map(|(name, in_no_language, which, language)| {
        [
            in_language(language, trouble(name, which)),
            instagram(unknown(trouble(in_no_language, which))),
        ]
    });
    let cookies = |name| trouble(name, Trouble::CookieQuestion);
    let forms = vec![
        // First: the form is shown to a browser that has its cookie.
        trouble("error-page", Trouble::ErrorAfterLogIn),
        cookies("cookies-en"),
        by_script(in_language("de", cookies("cookies-de-script"))),
        in_language("da", cookies("cookies-da")),
        by_script(in_language("it", cookies("cookies-it-script"))),
        in_language("sv", cookies("cookies-sv")),
        unknown(cookies("cookies-unknown")),
        form("facebook-2025-server-en", Server, Y2025, "en"),
        form("facebook-2025-script-da", Script, Y2025, "da"),
        form("facebook-2024-server-de", Server, Y2024, "de"),
        form("facebook-2024-script-it", Script, Y2024, "it"),
        instagram(form("instagram-2025-server-sv", Server, Y2025, "sv")),
        instagram(form("instagram-2024-script-en", Script, Y2024, "en")),
        unknown(form("unknown-words-2025-server", Server, Y2025, "en")),
        unknown(form("unknown-words-2024-script", Script, Y2024, "en")),
        trouble("log-in-wall", Trouble::LogInWall),
        instagram(trouble("log-in-wall-instagram", Trouble::LogInWall)),
        trouble("not-offered", Trouble::NotOffered),
        trouble("already-objected", Trouble::AlreadyObjected),
        trouble("changed-labels", Trouble::ChangedLabels),
        trouble("unknown-required", Trouble::UnknownRequired),
        trouble("small-print", Trouble::SuccessInSmallPrint),
        at(At::Sent, trouble("small-print-sent", Trouble::SuccessInSmallPrint)),
        at(At::Query("again"), form("validation", Server, Y2025, "en")),
        at(At::Query("code"), form("code-step", Server, Y2024, "en")),
        at(At::Query("code-again"), form("code-step-again", Server, Y2024, "en")),
        at(At::Answer, form("answer-page", Server, Y2025, "en")),
        at(At::Sent, form("facebook-2025-server-en-sent", Server, Y2025, "en")),
        at(At::Sent, form("facebook-2025-script-da-sent", Script, Y2025, "da")),
    ];
    forms.into_iter().chain(walls).collect()
}

#[test]
fn the_saved_surveys_are_what_the_practice_pages_hold() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut page = Firefox::new(Launch::Own {
            program: env!("CARGO_BIN_EXE_objector").into(),
            headed: false,
        });
        let mut differ = Vec::new();
        for saved in pages() {
            let survey = survey_of(&mut page, &saved).await;
            if !is_kept(saved.name, &survey) {
                differ.push(saved.name);
            }
        }
        page.end().await;
        assert!(
            differ.is_empty(),
            "the pages hold something else than tests/surveys says; look at the difference after \
             `OBJECTOR_SAVE_SURVEYS=1`: {differ:?}"
        );
    });
}

/// Opens the page, sends its form where that is wanted, and looks at it once it is at rest.
async fn survey_of(page: &mut Firefox, saved: &Saved) -> Value {
    let site = Site::start(saved.site.clone()).unwrap();
    let address = match saved.at {
        At::Form | At::Sent => site.address(),
        At::Query(query) => format!("{}?{query}", site.address()),
        At::Answer => format!("{}/help/?submitted", site.origin()),
    };
    page.open(&Url::parse(&address).unwrap(), &Terms::default()).await.unwrap();
    let written = |survey: &Survey| survey.blocks.len() > 3;
    let mut survey = at_rest(page, written).await;
    if matches!(saved.at, At::Sent) {
        let submit = survey
            .buttons
            .iter()
            .rfind(|button| button.visible)
            .expect("the last button of a practice form sends it");
        let before: Vec<String> = texts(&survey);
        page.touch(submit.node).await.unwrap();
        assert!(site.wait_for_submissions(1, Duration::from_secs(60)));
        survey = at_rest(page, |now| texts(now) != before && !is_sending(now)).await;
    }
    masked(&survey, &site)
}

fn texts(survey: &Survey) -> Vec<String> {
    let blocks = survey.blocks.iter();
    blocks.map(|block| block.text.clone()).collect()
}

/// The note that the pages show while they send, which nothing tells from a note that stays.
fn is_sending(survey: &Survey) -> bool {
    let is_note = |text: &String| text == "Sending…" || text == "Sender…";
    let blocks = texts(survey);
    blocks.iter().any(is_note) && !blocks.iter().any(|text| text.starts_with('“'))
}

async fn at_rest(page: &mut Firefox, wanted: impl Fn(&Survey) -> bool) -> Survey {
    for _ in 0..40 {
        page.settle(Duration::from_millis(150), Duration::from_secs(3)).await.unwrap();
        let survey = page.survey().await.unwrap();
        if wanted(&survey) {
            return survey;
        }
        page.change(Duration::from_secs(1)).await.unwrap();
    }
    panic!("the page never came to show what was waited for");
}

/// The survey without what is new at every load: port, times, and the ids that the script makes up.
fn masked(survey: &Survey, site: &Site) -> Value {
    let mut survey = survey.clone();
    survey.loaded_at = 0.0;
    for control in &mut survey.controls {
        if control.id.as_deref().is_some_and(is_made_up) {
            control.id = Some("made-up".into());
        }
    }
    let text = serde_json::to_string(&survey).unwrap();
    let port = |origin: &str| origin.rsplit(':').next().unwrap().to_owned();
    let text = text
        .replace(&site.origin(), ORIGIN)
        .replace(&format!("127.0.0.1%3A{}", port(&site.origin())), "127.0.0.1%3A4711");
    serde_json::from_str(&text).unwrap()
}

fn is_made_up(id: &str) -> bool {
    let rest = id.strip_prefix('x').unwrap_or_default();
    (3..=7).contains(&rest.len()) && rest.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Whether the file holds this survey; writes it where that is wanted.
fn is_kept(name: &str, survey: &Value) -> bool {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/surveys");
    let file = folder.join(format!("{name}.json"));
    if std::env::var_os("OBJECTOR_SAVE_SURVEYS").is_some_and(|it| it == "1") {
        let json = serde_json::to_string_pretty(survey).unwrap() + "\n";
        std::fs::write(file, json).unwrap();
        return true;
    }
    let kept = std::fs::read_to_string(file).unwrap_or_default();
    serde_json::from_str::<Value>(&kept).is_ok_and(|kept| kept == *survey)
}
