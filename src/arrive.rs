//! Opening the form, and looking at it again: where the page and its recognition meet.

use std::time::Duration;

use crate::archive::{Case, Exhibit};
use crate::browser::page::{Page, PageError};
use crate::clock::TimeLimit;
use crate::fields::Form;
use crate::human::{Human, News};
use crate::inert;
use crate::plan::Plan;
use crate::recognise::{Place, recognise};
use crate::stop::{self, Stop};
use crate::survey::{Node, Path, Survey};
use crate::world::World;

/// The form or a wall must be there within this time.
const ARRIVAL: Duration = Duration::from_secs(20);

/// How often the same look may be taken again because the page changed under it.
const LOOKS: usize = 5;

/// The form as one survey saw it.
#[derive(Debug, Clone)]
pub struct Sight {
    /// The page.
    pub survey: Survey,
    /// The form on it.
    pub form: Form,
    /// The address that the browser says it is at.
    pub address: String,
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
    match find_form(&mut world.page, plan).await? {
        Ok(sight) => {
            case.arrived(&sight.address, world.clock.now())?;
            keep_found(&mut world.page, case, &sight.survey, &sight.form.container).await?;
            world.human.tell(&News::Step(format!(
                "the form is there: {}",
                inert::line(&sight.address)
            )));
            Ok(sight)
        }
        Err(elsewhere) => {
            keep_found(&mut world.page, case, &elsewhere.survey, &Path::new()).await?;
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
    let limit = TimeLimit::after(ARRIVAL);
    match page.open(&plan.address).await {
        // What did not finish loading may still show the form; what the browser says instead of the
        // site is read below.
        Ok(()) | Err(PageError::Slow | PageError::Unreachable(_)) => {}
        Err(error) => return Err(error),
    }
    loop {
        let (survey, address) = look(page).await?;
        let place = recognise(&survey, &address, plan);
        let early = matches!(place, Place::SomethingElse(_)) || survey.busy;
        if early && !limit.is_over() {
            page.change(limit.left()).await?;
            continue;
        }
        return Ok(match place {
            Place::Form(form) => Ok(Sight {
                survey,
                form: *form,
                address: address.into(),
            }),
            place => Err(Box::new(Elsewhere {
                stop: stop::at(place, &survey, plan),
                survey,
            })),
        });
    }
}

/// Looks at the form again.
///
/// # Errors
/// A stop where it is not there any more.
pub async fn look_again<P: Page>(page: &mut P, plan: &Plan) -> Result<Sight, Stop> {
    let (survey, address) = look(page).await?;
    match recognise(&survey, &address, plan) {
        Place::Form(form) => Ok(Sight {
            survey,
            form: *form,
            address: address.into(),
        }),
        place => Err(stop::at(place, &survey, plan)),
    }
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
        format!("{}\n\n{}\n", survey.title, survey.text()).as_bytes(),
    )?;
    match page.picture(place).await {
        Ok(png) => {
            case.keep(Exhibit::FoundPicture, &png)?;
        }
        Err(error) => case.missing(Exhibit::FoundPicture, &error.to_string()),
    }
    Ok(())
}

async fn look<P: Page>(page: &mut P) -> Result<(Survey, url::Url), PageError> {
    let mut looks = 0;
    loop {
        looks += 1;
        match page.survey().await {
            Ok(survey) => return Ok((survey, page.address().await?)),
            // A page that loads or renders under our eyes: reading may be repeated.
            Err(PageError::Changed) if looks < LOOKS => {
                page.settle(Duration::from_millis(100), Duration::from_secs(2))
                    .await?;
            }
            Err(error) => return Err(error),
        }
    }
}
