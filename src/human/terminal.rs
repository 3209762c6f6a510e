//! The person at a terminal.
//!
//! The rules: everything for the person goes to standard error, only the end of a run and, with
//! `--json`, one event a line go to standard output. Foreign text is made inert. Colour only on a
//! terminal, and never the only sign of anything.

use std::io::{IsTerminal, Write, stderr, stdout};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use serde_json::{Value, json};

use super::keyboard::Keyboard;
use super::{Human, News, Question, Reply, sheet};
use crate::inert;
use crate::words::words;

/// How long a question waits for an answer.
const PATIENCE: Duration = Duration::from_secs(15 * 60);

/// Whether the terminal can show nothing but lines of text.
pub fn is_dumb() -> bool {
    std::env::var_os("TERM").is_none_or(|term| term == "dumb")
}

/// Standard input, output and error.
#[derive(Debug)]
pub struct Terminal {
    keyboard: Option<Keyboard>,
    json: bool,
    spinner: Option<ProgressBar>,
}

impl Terminal {
    /// The terminal; with `json`, events go to standard output.
    pub fn new(json: bool) -> Self {
        Self { keyboard: Keyboard::of_terminal(), json, spinner: None }
    }

    /// Writes one event, where events are wanted.
    pub fn event(&self, event: &Value) {
        if self.json {
            // A reader that went away does not stop a run.
            let _ = writeln!(stdout(), "{}", inert::json(&event.to_string()));
        }
    }

    /// Whether events are wanted.
    pub fn speaks_json(&self) -> bool {
        self.json
    }

    /// Writes lines for the person.
    pub fn say(&mut self, text: &str) {
        self.still();
        let _ = writeln!(anstream::stderr(), "{text}");
    }

    /// Takes away the line that says what is waited for.
    pub fn still(&mut self) {
        if let Some(spinner) = self.spinner.take() {
            spinner.finish_and_clear();
        }
    }

    fn wait(&mut self, for_what: &str) {
        self.still();
        if !stderr().is_terminal() || is_dumb() {
            return;
        }
        let spinner = ProgressBar::new_spinner();
        if let Ok(style) = ProgressStyle::with_template("  {spinner} {msg} {elapsed}") {
            spinner.set_style(style);
        }
        spinner.set_message(for_what.to_owned());
        spinner.enable_steady_tick(Duration::from_millis(120));
        self.spinner = Some(spinner);
    }
}

impl Human for Terminal {
    fn is_there(&self) -> bool {
        self.keyboard.is_some()
    }

    fn tell(&mut self, news: &News) {
        self.event(&event_of(news));
        match news {
            News::Waiting(for_what) => self.wait(for_what),
            News::Step(step) => self.say(&format!("  - {step}")),
            News::Note(note) => self.say(&sheet::wrapped(note, width(), "", "")),
            News::Sheet(shown) => self.say(&sheet::render(shown, width())),
            News::PageSays { text, picture } => {
                self.say(&format!("\n{}\n", words!("page-now-says")));
                self.say(&sheet::quoted(&inert::text(text), width()));
                if let Some(picture) = picture {
                    let picture = words!("picture", path = picture.display().to_string());
                    self.say(&format!("\n  {picture}"));
                }
                self.say("");
            }
            News::TwoAddresses { held, wanted } => {
                self.say(&format!(
                    "\n{}\n\n  {}",
                    words!("two-addresses"),
                    words!("two-addresses-form")
                ));
                self.say(&sheet::quoted(&inert::line(held.reveal()), width()));
                self.say(&format!("  {}", words!("two-addresses-scenario")));
                self.say(&sheet::quoted(&inert::line(wanted.reveal()), width()));
                self.say("");
            }
            News::TakeOver { email, country, reason } => {
                self.say(&sheet::to_copy(email.as_ref(), country, reason.as_ref(), width()))
            }
        }
    }

    async fn ask(&mut self, question: &Question) -> Reply {
        self.still();
        let prompt = question.prompt();
        self.event(&json!({ "event": "question", "question": question, "prompt": prompt }));
        let Some(keyboard) = &mut self.keyboard else {
            return Reply::Nobody(words!("nobody-no-terminal"));
        };
        keyboard.forget();
        let mut err = stderr();
        let _ = write!(err, "{prompt}");
        let _ = err.flush();
        match tokio::time::timeout(PATIENCE, keyboard.line()).await {
            Ok(Some(line)) => Reply::Typed(crate::personal::Personal::new(line)),
            Ok(None) => {
                let _ = writeln!(err);
                Reply::Nobody(words!("nobody-input-ended"))
            }
            Err(_) => {
                let _ = writeln!(err);
                Reply::Nobody(words!("nobody-in-time"))
            }
        }
    }
}

fn event_of(news: &News) -> Value {
    match news {
        News::Step(step) => json!({ "event": "step", "step": step }),
        News::Waiting(what) => json!({ "event": "waiting", "for": what }),
        News::Note(note) => json!({ "event": "note", "note": note.trim() }),
        News::Sheet(sheet) => json!({
            "event": "gate", "digest": sheet.digest, "preview": sheet.preview,
            "practice": sheet.practice, "picture": sheet.picture, "notes": sheet.notes,
            "own_pack": sheet.own_pack.as_ref().map(|folder| folder.display().to_string()),
            "button_found_by": sheet.submit_found_by,
        }),
        News::PageSays { text, picture } => {
            json!({ "event": "page-says", "text": inert::text(text), "picture": picture })
        }
        News::TwoAddresses { held, wanted } => {
            json!({ "event": "two-addresses", "form": held, "scenario": wanted })
        }
        News::TakeOver { email, country, reason } => {
            json!({ "event": "take-over", "email": email, "country": country, "reason": reason })
        }
    }
}

/// The columns of the terminal.
pub fn width() -> usize {
    let columns =
        rustix::termios::tcgetwinsize(stderr()).map_or(80, |size| usize::from(size.ws_col));
    let columns = if columns == 0 { 80 } else { columns };
    columns.max(32)
}
