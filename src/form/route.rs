//! Ways to the form for when its own addresses show nothing: where they begin, and what leads on from page
//! to page.

use url::Url;

use super::Place;
use crate::document::{Found, Keys, Table, Walk, listed};
use crate::language::Meaning;
use crate::problem::Problem;

/// One way to the form.
#[derive(Debug, Clone)]
pub struct Route {
    /// What to call it (`Privacy Center`).
    pub name: String,
    /// Where it begins: https, a host that is built in, and a path.
    pub start: Url,
    /// Which step leads to where it begins, if another route does.
    pub after: Option<Step>,
    /// What leads on, page by page.
    pub steps: Vec<Step>,
    /// Where it is known from; `None` where it is inferred.
    pub source: Option<String>,
}

/// What leads on from a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// The link to what the network says of AI.
    AiTopic,
    /// The link to the objection.
    Objection,
    /// That the request is about AI, where a page asks.
    AboutAi,
}

impl Step {
    /// Each of them.
    pub const ALL: [Step; 3] = [Step::AiTopic, Step::Objection, Step::AboutAi];

    /// As packs write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Step::AiTopic => "ai-topic",
            Step::Objection => "objection",
            Step::AboutAi => "about-ai",
        }
    }

    /// What the words mean that tell it: those of a link, or of a question that wants a yes.
    pub fn words(self) -> Meaning {
        match self {
            Step::AiTopic => Meaning::AiTopic,
            Step::Objection => Meaning::ObjectionLink,
            Step::AboutAi => Meaning::AiQuestion,
        }
    }
}

/// The routes of a pack.
pub(super) fn routes(walk: &mut Walk<'_>, file: &Table<'_>, place: Option<&Place>) -> Vec<Route> {
    let keys = Keys::only(&["name", "start", "after", "steps", "source", "inferred"]);
    let mut routes: Vec<Route> = Vec::new();
    for table in walk.tables(file, "routes", "`[[routes]]`", keys) {
        let name = walk.word(&table, "name");
        let source = walk.sureness(&table);
        let start = start(walk, &table, place);
        let after = walk
            .holds(&table, "after")
            .then(|| walk.one_of(&table, "after", &Step::ALL.map(|step| (step.as_str(), step))));
        let steps = steps(walk, &table);
        let (Some(name), Some(source), Some(start), Some(steps)) = (name, source, start, steps)
        else {
            continue;
        };
        if routes.iter().any(|route| route.start == start) {
            walk.note_at(&table, "this route begins where another does");
        } else {
            let (name, after) = (name.value, after.flatten());
            routes.push(Route { name, start, after, steps, source });
        }
    }
    routes
}

fn steps(walk: &mut Walk<'_>, table: &Table<'_>) -> Option<Vec<Step>> {
    walk.must_have(table, "steps");
    let written = walk.strings(table, "steps")?;
    let known = Step::ALL.map(Step::as_str);
    let mut steps = Vec::new();
    for Found { value, span } in written.value {
        match Step::ALL.into_iter().find(|step| step.as_str() == value) {
            Some(step) if !steps.contains(&step) => steps.push(step),
            Some(_) => walk.note(Problem::error("a route takes each step once").at(span)),
            None => {
                let hint = format!("the program knows {}", listed(&known, "and"));
                let problem = Problem::error(format!("there is no step `{value}`"));
                walk.note(problem.at(span).hint(hint));
            }
        }
    }
    if steps.is_empty() {
        walk.note_at(table, "a route without steps leads nowhere");
    }
    Some(steps)
}

/// Where a route begins, if it is exactly `https://`, a host that is built in, and a path.
fn start(walk: &mut Walk<'_>, table: &Table<'_>, place: Option<&Place>) -> Option<Url> {
    let written = walk.word(table, "start")?;
    let place = place?;
    match begins(&written.value, place) {
        Ok(url) => Some(url),
        Err(complaint) => {
            walk.note(Problem::error(complaint).at(written.span));
            None
        }
    }
}

fn begins(written: &str, place: &Place) -> Result<Url, String> {
    let url = Url::parse(written).map_err(|error| format!("this is not an address: {error}"))?;
    let host = url.host_str().unwrap_or_default();
    let hosts: Vec<&str> = place.hosts_on_the_way().collect();
    if !hosts.contains(&host) {
        return Err(format!("a route leads over {} and no other host", listed(&hosts, "and")));
    }
    // What the parser makes of it must be what is written: no port, user, query or detour.
    if url.path() == "/" || written != format!("https://{host}{}", url.path()) {
        return Err("a route begins at `https://`, a host and a path, and nothing else".to_owned());
    }
    Ok(url)
}
