//! The summary: what a person, a consumer adviser or an authority reads first.
//!
//! Every foreign value passes [`inert`] here and stands on lines of its own that start with `> `.

use jiff::Timestamp;
use minijinja::Environment;
use minijinja::value::Serde;
use serde::Serialize;

use super::case::Case;
use super::exhibit::Exhibit;
use super::facts::{Facts, plain_address, utc};
use super::state::State;
use crate::inert;
use crate::outcome::{Outcome, Sent, Sureness};
use crate::preview::{FoundBy, Origin, Preview, ShownField};

const TEXT: &str = include_str!("summary.txt");
const HTML: &str = include_str!("summary.html");

/// How to keep the one thing that anyone can check.
const MAIL: [&str; 4] = [
    "Gmail: open the mail, the three dots at its top right, \"Download message\".",
    "Outlook: open the mail, the three dots, \"Save as\" or \"Download\".",
    "Apple Mail: open the mail, File, \"Save As\", format \"Raw Message Source\".",
    "Thunderbird: open the mail, \"More\", \"Save As\", type \"Mail Files\" (.eml).",
];

/// What follows for whoever has filed.
const FILED: [&str; 4] = [
    "Meta should send an e-mail within minutes to 48 hours. Look in Spam and Social, too; keep it as a file.",
    "That e-mail is signed by Meta's mail server: it is the part that anyone can check.",
    "GDPR Article 12(3) gives Meta one month from receipt to say what action it took. No date is computed here.",
    "The objection works for the future only, and does not cover what others post about you.",
];

/// Everything that the two templates say.
#[derive(Serialize)]
pub(super) struct Summary {
    practice: bool,
    title: &'static str,
    rule: String,
    state: &'static str,
    meaning: String,
    filed: bool,
    what: String,
    sure: Option<String>,
    sure_means: &'static str,
    case: String,
    account: String,
    acting: Vec<String>,
    email: Vec<String>,
    form: String,
    address: Vec<String>,
    times: Vec<Time>,
    fields: Vec<Field>,
    digest: Option<String>,
    nothing_left: bool,
    page_says: Vec<String>,
    source: Vec<String>,
    notes: Vec<String>,
    missing: Vec<Gap>,
    left_out: u64,
    next: Vec<String>,
    mail: [&'static str; 4],
    files: Vec<FileLine>,
}

#[derive(Serialize)]
struct Time {
    what: String,
    utc: String,
    local: Option<String>,
}

#[derive(Serialize)]
struct Field {
    label: Vec<String>,
    value: Vec<String>,
    origin: &'static str,
    found_by: &'static str,
}

#[derive(Serialize)]
struct Gap {
    file: &'static str,
    shows: &'static str,
    why: String,
}

#[derive(Serialize)]
struct FileLine {
    name: &'static str,
    shows: &'static str,
}

impl Summary {
    /// What there is to say about a case whose run has ended.
    pub(super) fn of(case: &Case, outcome: &Outcome, facts: &Facts, now: Timestamp) -> Self {
        let spent = case.spent.as_ref();
        let preview = spent.and_then(|spent| spent.preview.as_deref());
        let state = match spent {
            Some(_) => State::after(outcome.end),
            None => State::Prepared,
        };
        let title = title(spent.is_some());
        let email = spent.and_then(|spent| spent.email.as_ref());
        let address = preview.map(|it| plain_address(&it.address));
        let address = address.as_deref().or(facts.address_before.as_deref());
        Self {
            practice: case.site.is_some(),
            title,
            rule: "=".repeat(title.len()),
            state: state.word(),
            meaning: state.meaning(outcome.sure),
            filed: spent.is_some() && state != State::NotAccepted,
            what: inert::line(outcome.what.trim()),
            sure: outcome.sure.map(|sure| sure.to_string()),
            sure_means: outcome.sure.map_or("", sure_means),
            case: case.name.clone(),
            account: inert::line(&case.account),
            acting: quoted_some(preview.and_then(|it| it.acting_account.as_ref()?.reveal().into())),
            email: quoted_some(email.map(|it| it.reveal())),
            form: inert::line(&case.form),
            address: quoted_some(address),
            times: times(case, facts, now),
            fields: preview.map(fields).unwrap_or_default(),
            digest: preview.map(|it| it.digest().to_string()),
            nothing_left: outcome.sent == Sent::No,
            page_says: quoted_some(outcome.page_says.as_deref()),
            source: quoted_some(outcome.words_source.as_deref()),
            notes: facts.notes.iter().flat_map(|it| quoted(it)).collect(),
            missing: missing(case),
            left_out: case.evidence.left_out().values().sum::<u64>()
                + facts.left_out.values().sum::<u64>(),
            next: next(outcome, spent.map(|_| state), case.site.is_some()),
            mail: MAIL,
            files: files(case),
        }
    }

    /// The summary as plain text.
    pub(super) fn text(&self) -> String {
        self.rendered("summary.txt", TEXT)
    }

    /// The summary as one self-contained page.
    pub(super) fn html(&self) -> String {
        self.rendered("summary.html", HTML)
    }

    fn rendered(&self, name: &'static str, template: &'static str) -> String {
        // A name that ends in `.html` switches escaping on.
        let templates = Environment::new();
        let rendered = templates
            .render_named_str(name, template, Serde(self))
            .expect("the template is compiled in, and a test renders every part of it");
        rendered + "\n"
    }
}

fn title(filed: bool) -> &'static str {
    match filed {
        true => "Objection to Meta using a person's information for AI",
        false => "An attempt to object that stopped before anything was sent",
    }
}

fn sure_means(sure: Sureness) -> &'static str {
    match sure {
        Sureness::You => "A person said so; nobody else can check that.",
        Sureness::YourComputer => {
            "This computer saw the page say so; nobody else can check that. Meta's signed e-mail is what anyone can check."
        }
    }
}

/// Foreign text as inert lines; none where it is blank.
fn quoted(foreign: &str) -> Vec<String> {
    match foreign.trim().is_empty() {
        true => Vec::new(),
        false => inert::text(foreign).lines().map(str::to_owned).collect(),
    }
}

fn quoted_some(foreign: Option<&str>) -> Vec<String> {
    foreign.map(quoted).unwrap_or_default()
}

fn times(case: &Case, facts: &Facts, now: Timestamp) -> Vec<Time> {
    let spent = case.spent.as_ref();
    let told = spent.and_then(|it| it.told).map(|on| Time {
        what: "Sent by hand, as the person told".to_owned(),
        utc: on.to_string(),
        local: None,
    });
    let yes = spent.map(|it| match it.told {
        Some(_) => ("Recorded here".to_owned(), it.at),
        None => ("The yes, just before it was sent".to_owned(), it.at),
    });
    let noted = facts.times.iter().map(|(what, at)| (inert::line(what), *at));
    let known = yes.into_iter().chain(noted).chain([("This summary".to_owned(), now)]);
    let known = known.map(|(what, at)| Time { what, utc: utc(at), local: facts.local(at) });
    told.into_iter().chain(known).collect()
}

fn fields(preview: &Preview) -> Vec<Field> {
    preview.fields.iter().map(field).collect()
}

fn field(field: &ShownField) -> Field {
    let mut value = quoted(field.value.reveal());
    if let Some(shown) = field.shown.as_ref().filter(|it| **it != field.value) {
        value.extend(quoted(shown.reveal()));
    }
    Field {
        label: quoted(&field.label),
        value,
        origin: match field.origin {
            Origin::Filled => "Filled in by this run",
            Origin::ByPerson => "Filled in by the person, in the window",
            Origin::AlreadyThere => "Already there",
            Origin::Empty => "Left empty",
        },
        found_by: match field.found_by {
            FoundBy::Name => "its name",
            FoundBy::Type => "its type",
            FoundBy::Words => "known words",
            FoundBy::OwnPack => "names or words of the person's own, and structure",
            FoundBy::InferredWords => "words nobody has seen on the real page yet, and structure",
            FoundBy::Structure => "structure alone",
            FoundBy::Nothing => "nothing: it was left alone",
        },
    }
}

fn missing(case: &Case) -> Vec<Gap> {
    let gaps = case.evidence.gaps().iter();
    gaps.map(|(exhibit, why)| Gap {
        file: exhibit.file_name(),
        shows: exhibit.shows().trim_end_matches('.'),
        why: why.clone(),
    })
    .collect()
}

/// What to do now; `state` where something was sent, or perhaps.
fn next(outcome: &Outcome, state: Option<State>, practice: bool) -> Vec<String> {
    let mut next = Vec::new();
    if practice {
        next.push("PRACTICE: the rest of this list is what a real case would say.".to_owned());
    }
    next.extend(outcome.next.iter().map(|step| inert::line(step)));
    let general: &[&str] = match state {
        None => &["Nothing was sent by this run, and the case can be used again."],
        Some(State::NotAccepted) if outcome.sent == Sent::No => &["Nothing left this computer."],
        Some(State::NotAccepted) => &["Read what the page said: that is what stands in the way."],
        Some(State::Unknown) => &["Look in the mailbox first: it may have arrived."],
        Some(_) => &[],
    };
    next.extend(general.iter().map(|it| (*it).to_owned()));
    if state.is_some_and(|state| state != State::NotAccepted) {
        next.extend(FILED.map(str::to_owned));
    }
    next
}

fn files(case: &Case) -> Vec<FileLine> {
    let kept = case.evidence.kept();
    kept.chain([Exhibit::Metadata])
        .map(|exhibit| FileLine { name: exhibit.file_name(), shows: exhibit.shows() })
        .collect()
}
