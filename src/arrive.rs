//! Opening the form, and looking at it again: where the page and its recognition meet.

use std::time::Duration;

use url::Url;

use crate::acting::Acting;
use crate::archive::{Case, Exhibit};
use crate::browser::page::{Page, PageError};
use crate::clock::TimeLimit;
use crate::fields::{Form, FormProblem};
use crate::human::{Human, News};
use crate::inert;
use crate::look::{look, pause};
use crate::plan::Plan;
use crate::recognise::{Place, recognise};
use crate::seal::Terms;
use crate::stop::{self, Stop};
use crate::survey::{Node, Path, Survey};
use crate::world::World;

/// The form or a wall must be there within this time.
const ARRIVAL: Duration = Duration::from_secs(20);

/// A page that says it is busy and does not move for so long is taken as it is.
const AT_REST: Duration = Duration::from_secs(2);

/// The form as one survey saw it.
#[derive(Debug, Clone)]
pub struct Sight {
    /// The page.
    pub survey: Survey,
    /// The form on it.
    pub form: Form,
    /// The address that the browser says it is at.
    pub address: String,
    /// Who is logged in.
    pub acting: Acting,
}

impl Sight {
    /// The button that sends.
    pub fn submit(&self) -> Node {
        self.survey.buttons[self.form.submit].node
    }
}

/// Opens the form, keeps what was found, and says where we are.
///
/// # Errors
/// A stop for every place that is not the form.
pub async fn arrive<P: Page, H: Human>(
    world: &mut World<P, H>,
    case: &mut Case,
    plan: &Plan,
) -> Result<Sight, Stop> {
    let waiting = format!("opening the form of {}", plan.pack.name);
    world.human.tell(&News::Waiting(waiting));
    match find_form(&mut world.page, plan).await? {
        Ok(sight) => {
            let now = world.clock.now();
            case.arrived(&sight.address, now)?;
            world.facts.page_language = sight.survey.language.as_deref().map(inert::line);
            world.facts.window = Some(sight.survey.window.clone());
            world.facts.times.insert("arrived".into(), now);
            keep_found(&mut world.page, case, &sight.survey, &sight.form.container).await?;
            world
                .human
                .tell(&News::Step(format!("the form is there: {}", inert::line(&sight.address))));
            Ok(sight)
        }
        Err(elsewhere) => {
            let place = elsewhere.survey.main.clone();
            keep_found(&mut world.page, case, &elsewhere.survey, &place).await?;
            Err(elsewhere.stop)
        }
    }
}

/// A place that is not the form.
struct Elsewhere {
    stop: Stop,
    survey: Survey,
}

async fn find_form<P: Page>(
    page: &mut P,
    plan: &Plan,
) -> Result<Result<Sight, Box<Elsewhere>>, PageError> {
    match page.open(&plan.address, &Terms::of(plan)).await {
        // What did not finish loading may still show the form; what the browser says instead of the
        // site is read below.
        Ok(()) | Err(PageError::Slow | PageError::Unreachable(_)) => {}
        Err(error) => return Err(error),
    }
    let limit = TimeLimit::after(ARRIVAL); // not before: a first start of the browser takes its time
    loop {
        let (survey, address) = look_around(page).await?;
        let place = recognise(&survey, &address, plan);
        if !limit.is_over() {
            let unfinished =
                matches!(&place, Place::SomethingElse(problems) if !is_whole(problems));
            if unfinished {
                page.change(limit.left()).await?;
                continue;
            }
            // More may be on its way, unless nothing moves any more.
            let clear = !survey.busy && !matches!(place, Place::SomethingElse(_));
            if !clear && !page.settle(AT_REST, AT_REST * 2).await? {
                continue;
            }
        }
        return Ok(match place {
            Place::Form(form) => match acting(page, plan).await? {
                Ok(acting) => Ok(Sight { survey, form: *form, address: address.into(), acting }),
                Err(stop) => Err(Box::new(Elsewhere { stop, survey })),
            },
            place => Err(Box::new(Elsewhere { stop: stop::at(place, &survey, plan), survey })),
        });
    }
}

/// Whether the form is there as a whole, and only not understood: then nothing is waited for.
fn is_whole(problems: &[FormProblem]) -> bool {
    problems.iter().all(|problem| {
        matches!(
            problem,
            FormProblem::Unexplained(_)
                | FormProblem::Ambiguous(..)
                | FormProblem::SeveralSubmits(_)
        )
    })
}

/// Looks at the form again.
///
/// # Errors
/// A stop where it is not there any more.
pub async fn look_again<P: Page>(page: &mut P, plan: &Plan) -> Result<Sight, Stop> {
    let (survey, address) = look_around(page).await?;
    match recognise(&survey, &address, plan) {
        Place::Form(form) => {
            let acting = acting(page, plan).await??;
            Ok(Sight { survey, form: *form, address: address.into(), acting })
        }
        place => Err(stop::at(place, &survey, plan)),
    }
}

/// Who is logged in, or the stop where they act as a Page.
async fn acting<P: Page>(page: &mut P, plan: &Plan) -> Result<Result<Acting, Stop>, PageError> {
    let known = &plan.pack.cookies;
    let found = page.cookies(&known.names().collect::<Vec<_>>()).await?;
    let found = found.iter().map(|(name, value)| (name.as_str(), value.reveal()));
    let acting = Acting::by(known, found);
    Ok(stop::of_a_page(&acting, plan).map_or(Ok(acting), Err))
}

/// Keeps what was there before anything was touched.
async fn keep_found<P: Page>(
    page: &mut P,
    case: &mut Case,
    survey: &Survey,
    place: &Path,
) -> Result<(), Stop> {
    case.keep(
        Exhibit::FoundText,
        format!("{}\n\n{}\n", survey.title, survey.text_at(place)).as_bytes(),
    )?;
    match page.picture(place).await {
        Ok(png) => {
            case.keep(Exhibit::FoundPicture, &png)?;
        }
        Err(error) => case.missing(Exhibit::FoundPicture, &error.to_string()),
    }
    Ok(())
}

/// The page and its address, of one document: a page that crashes between the two leaves an address
/// of the browser's own, and looking again says what became of it.
async fn look_around<P: Page>(page: &mut P) -> Result<(Survey, Url), PageError> {
    let (survey, address) = (look(page).await?, page.address().await?);
    if address.scheme() != "about" || survey.document_url.starts_with("about:") {
        return Ok((survey, address));
    }
    pause(page).await?;
    Ok((look(page).await?, page.address().await?))
}
