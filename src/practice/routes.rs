//! Which address shows what.

use std::io::{Error, ErrorKind, Result};

use url::form_urlencoded;

use super::answer::{self, Answer, BY_FORM, BY_SCRIPT, Shown};
use super::pages::{USER, View};
use super::render::chance;
use super::texts::{FILES, Spoken};
use super::walls::Wall;
use super::ways::{self, Page};
use super::{Extra, Network, Recorded, Rehearsal, Style, Trouble};
use crate::acting::pairs;

/// What goes back to the browser.
#[derive(Debug)]
pub(crate) enum Reply {
    /// Something to show.
    Content {
        /// The HTTP status.
        status: u16,
        /// The content type.
        kind: &'static str,
        /// The content.
        body: Vec<u8>,
    },
    /// Go there instead.
    Redirect(u16, String),
    /// The connection is closed.
    Drop,
    /// The connection stays open, and nothing comes.
    Silence,
}

/// What one address of the site knows.
#[derive(Debug, Clone)]
pub(crate) struct Routes {
    pub(crate) rehearsal: Rehearsal,
    pub(crate) spoken: Spoken,
    pub(crate) network: &'static Network,
    pub(crate) extra: Extra,
    /// The site's own origin.
    pub(crate) origin: String,
    /// Where the form really is, when it is elsewhere.
    pub(crate) elsewhere: Option<String>,
}

/// What the practice log-in's button asks for: nothing that was typed goes with it.
const LOGGED_IN: &str = "practice";

/// Where the answer to the cookie question goes.
const COOKIES: &str = "/cookie/consent/";

/// The cookie of a browser that was at the form's address before.
const VISITED: &str = "visited";

const HTML: &str = "text/html; charset=utf-8";
const JSON: &str = "application/json; charset=utf-8";

impl Routes {
    /// A site that is at `origin`, and whose form is `elsewhere` if anywhere else.
    pub(crate) fn new(
        rehearsal: Rehearsal,
        extra: Extra,
        origin: String,
        elsewhere: Option<String>,
    ) -> Result<Routes> {
        let network =
            Network::of_pack(&rehearsal.pack).ok_or_else(|| unknown("form", &rehearsal.pack))?;
        let spoken =
            Spoken::of(&rehearsal).ok_or_else(|| unknown("language", &rehearsal.language))?;
        Ok(Routes { rehearsal, spoken, network, extra, origin, elsewhere })
    }

    /// The same site behind its other door.
    pub(crate) fn at_other(&self, origin: String) -> Routes {
        Routes { origin, elsewhere: None, ..self.clone() }
    }

    /// What a request is answered with. `earlier` is the last submission before.
    pub(crate) fn reply(&self, request: &Recorded, earlier: Option<&Recorded>) -> Reply {
        match (request.method.as_str(), request.path.as_str()) {
            ("POST", BY_SCRIPT | BY_FORM) => self.to_submission(request),
            ("POST", COOKIES) => page(200, String::new()),
            ("GET" | "HEAD", path) => self.to_get(path, request, earlier),
            _ => self.not_found(),
        }
    }

    /// Whether this request is one that the slow site answers late.
    pub(crate) fn is_late(&self, request: &Recorded) -> bool {
        let form =
            self.rehearsal.style == Style::Server && Network::of_path(&request.path).is_some();
        self.rehearsal.trouble == Some(Trouble::Slow) && (form || is_submission(request))
    }

    /// The cookies that come with an answer: those of a log-in, or with every form that asks for none
    /// the one that says who is logged in.
    pub(crate) fn cookies(&self, request: &Recorded) -> Vec<String> {
        if self.logs_in(request) {
            let [account, secret] = [self.network.cookie, self.network.secret_cookie];
            // As the networks' own outlive the browser, so must these.
            let rest = "Path=/; Max-Age=31536000; SameSite=Lax";
            return vec![
                format!("{account}={USER}; {rest}"),
                format!("{secret}=practice-{}; HttpOnly; {rest}", chance()),
            ];
        }
        let cookie = |name: &str| format!("{name}={USER}; Path=/; SameSite=Lax");
        match (Network::of_path(&request.path), self.rehearsal.trouble) {
            (None, _) | (_, Some(Trouble::LogInWall | Trouble::ExpiredSession)) => Vec::new(),
            (Some(network), Some(Trouble::ErrorAfterLogIn)) => {
                vec![cookie(network.cookie), cookie(VISITED)]
            }
            (Some(network), _) => vec![cookie(network.cookie)],
        }
    }

    /// Whether this is what the practice log-in's button asks for.
    fn logs_in(&self, request: &Recorded) -> bool {
        request.path == self.network.log_in && request.query.as_deref() == Some(LOGGED_IN)
    }

    fn to_get(&self, path: &str, request: &Recorded, earlier: Option<&Recorded>) -> Reply {
        let query = request.query.as_deref().unwrap_or_default();
        if let Some(network) = self.form_at(path) {
            return self.to_form(network, request, query, earlier);
        }
        if let Some(page_on_the_way) = Page::at(path, self.network, self.rehearsal.trouble) {
            return page(200, self.view(self.network, "", &[]).way(page_on_the_way));
        }
        if let Some(wall) = Wall::at(path) {
            return page(200, self.view(self.network, "", &[]).wall(wall));
        }
        match path {
            _ if self.logs_in(request) => Reply::Redirect(303, "/".to_owned()),
            "/" if is_logged_in(self.network, request) => {
                page(200, self.view(self.network, "", &[]).notice("", &[]))
            }
            "/" => page(200, self.view(self.network, "", &[]).log_in()),
            "/help/" if query.starts_with("submitted") => {
                page(200, self.view(self.network, "", &[]).answer())
            }
            "/login.php" | "/accounts/login/" => {
                page(200, self.view(self.network, "", &[]).log_in())
            }
            "/favicon.ico" => Reply::Content { status: 404, kind: "text/plain", body: Vec::new() },
            _ => self.file(path).unwrap_or_else(|| self.not_found()),
        }
    }

    /// The network whose form is at a path, also after it moved.
    fn form_at(&self, path: &str) -> Option<&'static Network> {
        let moved = self.rehearsal.trouble == Some(Trouble::FormMoved);
        let there = || (moved && path == self.network.moved_to()).then_some(self.network);
        Network::of_path(path).or_else(there)
    }

    fn to_form(
        &self,
        network: &'static Network,
        request: &Recorded,
        query: &str,
        earlier: Option<&Recorded>,
    ) -> Reply {
        let path = request.path.as_str();
        let logged_in = is_logged_in(network, request);
        let form_id = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        let before = earlier.map(Recorded::fields).unwrap_or_default();
        let view = self.view(network, form_id, if query == "again" { &before } else { &[] });
        if let Some(elsewhere) = &self.elsewhere {
            return Reply::Redirect(302, format!("{elsewhere}{path}"));
        }
        if let Some(wall) = Wall::of(self.rehearsal.trouble) {
            return self.lead_to(wall.path(network), path);
        }
        match self.rehearsal.trouble {
            Some(Trouble::LogInWall) if !logged_in => self.lead_to(network.log_in, path),
            Some(Trouble::ExpiredSession) if !logged_in => page(200, view.log_in()),
            Some(Trouble::Captcha) => page(200, view.captcha()),
            Some(Trouble::ErrorAfterLogIn) if !has_cookie(request, VISITED) => {
                page(500, view.notice("error_heading", &["error_text"]))
            }
            Some(Trouble::FirstAddressGone) if network.paths[0] == path.trim_end_matches('/') => {
                self.not_found()
            }
            trouble if Network::of_path(path).is_some() && ways::is_gone(trouble, request) => {
                self.not_found()
            }
            Some(Trouble::AlreadyObjected) => {
                page(200, view.notice("already_heading", &["already_text"]))
            }
            Some(Trouble::NotOffered) => {
                page(200, view.notice("not_offered_heading", &["not_offered_text"]))
            }
            _ if query == "code" || query == "code-again" => {
                page(200, view.code(query == "code-again"))
            }
            _ => page(200, view.form(&self.extra, query == "again")),
        }
    }

    /// Leads to another page, which keeps the way back.
    fn lead_to(&self, other: &str, path: &str) -> Reply {
        let here = format!("{}{path}", self.origin);
        let next: String = form_urlencoded::byte_serialize(here.as_bytes()).collect();
        Reply::Redirect(302, format!("{other}?next={next}"))
    }

    fn to_submission(&self, request: &Recorded) -> Reply {
        let form_id = request.field("support_form_id").unwrap_or_default();
        let path = format!("/help/contact/{form_id}");
        let network = Network::of_path(&path).unwrap_or(self.network);
        let view = self.view(network, &form_id, &[]);
        match answer::to(&self.rehearsal, request) {
            Answer::Drop => Reply::Drop,
            Answer::Silence => Reply::Silence,
            Answer::ServerError => page(500, view.notice("error_heading", &["error_text"])),
            Answer::Show(shown) if request.path == BY_SCRIPT => {
                let body = view.told(shown).into_bytes();
                Reply::Content { status: 200, kind: JSON, body }
            }
            Answer::Show(shown) => Reply::Redirect(303, after_plain_form(&path, shown)),
        }
    }

    fn file(&self, path: &str) -> Option<Reply> {
        let mut extra = self.extra.files.iter();
        let body = match extra.find(|(name, _)| name == path) {
            Some((_, body)) => body.clone(),
            None => {
                let name = path.strip_prefix("/practice/")?;
                FILES.get_file(format!("assets/{name}"))?.contents().to_vec()
            }
        };
        let kind = match path.rsplit('.').next() {
            Some("css") => "text/css; charset=utf-8",
            Some("js") => "text/javascript; charset=utf-8",
            _ => "application/octet-stream",
        };
        Some(Reply::Content { status: 200, kind, body })
    }

    fn not_found(&self) -> Reply {
        let view = self.view(self.network, "", &[]);
        page(404, view.notice("not_found_heading", &["not_found_text"]))
    }

    fn view<'a>(
        &'a self,
        network: &'static Network,
        form_id: &'a str,
        before: &'a [(String, String)],
    ) -> View<'a> {
        View { rehearsal: &self.rehearsal, spoken: &self.spoken, network, form_id, before }
    }
}

fn unknown(what: &str, name: &str) -> Error {
    let message = format!("there is no practice {what} \"{name}\"");
    Error::new(ErrorKind::InvalidInput, message)
}

/// Whether both of the log-in's cookies come with a request.
fn is_logged_in(network: &Network, request: &Recorded) -> bool {
    has_cookie(request, network.cookie) && has_cookie(request, network.secret_cookie)
}

/// Whether a cookie of this name comes with a request.
fn has_cookie(request: &Recorded, name: &str) -> bool {
    pairs(request.header("cookie").unwrap_or_default()).any(|(is, _)| is == name)
}

/// Whether a request may have put an objection into the world.
pub(crate) fn is_submission(request: &Recorded) -> bool {
    request.method == "POST" && [BY_SCRIPT, BY_FORM].contains(&request.path.as_str())
}

fn after_plain_form(path: &str, shown: Shown) -> String {
    match shown {
        Shown::Received | Shown::Unknown | Shown::Note => {
            format!("/help/?submitted&confirmation_id={}", chance() >> 20)
        }
        Shown::Alert => format!("{path}?again"),
        Shown::Code { again: false } => format!("{path}?code"),
        Shown::Code { again: true } => format!("{path}?code-again"),
    }
}

fn page(status: u16, html: String) -> Reply {
    Reply::Content { status, kind: HTML, body: html.into_bytes() }
}

#[cfg(test)]
mod tests;
