//! Opening the form, and looking at it again: where the page and its recognition meet.

use url::Url;

use crate::acting::Acting;
use crate::archive::{Case, Exhibit};
use crate::browser::page::{InTheWay, Over, Page, PageError};
use crate::cookie_question::CookieQuestion;
use crate::fields::{Form, FormProblem};
use crate::human::{Human, News};
use crate::inert;
use crate::look::{look_at, pause};
use crate::plan::Plan;
use crate::preview::FieldKind;
use crate::recognise::{Place, recognise, recognise_on_a_route};
use crate::scenario::Cookies;
use crate::search::{self, AT_REST, Search, Way};
use crate::stop::{self, Stop};
use crate::survey::{Node, Path, Survey};
use crate::wall::Wall;
use crate::words::words;
use crate::world::World;

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
    match find_form(world, Some(&mut *case), plan, search::all(plan)).await? {
        Ok(sight) => {
            let now = world.clock.now();
            case.arrived(&sight.address, now)?;
            world.facts.page_language = sight.survey.language.as_deref().map(inert::line);
            world.facts.window = Some(sight.survey.window.clone());
            world.facts.times.insert("arrived".into(), now);
            keep_found(&mut world.page, case, &sight.survey, &sight.form.container).await?;
            let address = inert::line(&sight.address);
            world.human.tell(&News::Step(words!("form-is-there", address = address)));
            Ok(sight)
        }
        Err(elsewhere) => {
            if elsewhere.stop.0.warned {
                case.warned(world.clock.now())?; // before anything else, whatever ends us
            }
            keep_found(&mut world.page, case, &elsewhere.survey, &elsewhere.at).await?;
            Err(elsewhere.stop)
        }
    }
}

/// A place that is not the form.
#[derive(Debug)]
pub struct NotTheForm {
    /// What it is instead.
    pub stop: Stop,
    /// The page.
    pub survey: Survey,
    /// What of the page shows it.
    at: Path,
}

/// Opens the form by the first of these ways that shows anything, only to look at it: of the form nothing is
/// pressed, nor of the cookie question, and nothing is kept.
///
/// # Errors
/// A stop where there is no page to look at.
pub async fn visit<P: Page, H: Human>(
    world: &mut World<P, H>,
    plan: &Plan,
    ways: &[Way<'_>],
) -> Result<Result<Sight, Box<NotTheForm>>, Stop> {
    find_form(world, None, plan, ways.to_vec()).await
}

async fn find_form<P: Page, H: Human>(
    world: &mut World<P, H>,
    mut case: Option<&mut Case>,
    plan: &Plan,
    ways: Vec<Way<'_>>,
) -> Result<Result<Sight, Box<NotTheForm>>, Stop> {
    let waiting = words!("opening-form", network = plan.pack.name.as_str());
    world.human.tell(&News::Waiting(waiting));
    let mut search = Search::begin(world, plan, ways).await?;
    let mut answered = Vec::new();
    loop {
        let on_a_trip = search.trip.is_some();
        let (survey, address) = look_around(&mut world.page, on_a_trip).await?;
        let place = where_it_is(&world.page, &survey, &address, plan, on_a_trip);
        let place = unless_covered(&mut world.page, place, &survey, plan).await?;
        let is_the_forms = plan.is_form_address(&address);
        let is_there = is_the_forms && !on_a_trip;
        if is_error_after_log_in(world, &place, &survey, is_there).await? {
            search.again(world).await?;
            continue;
        }
        let is_on_the_way = on_a_trip && !is_the_forms;
        let is_nothing = match is_on_the_way {
            true => leads_on_at_most(&place, &address, plan),
            false => is_nothing(&place),
        };
        if is_on_the_way && is_nothing {
            if search.goes_on(world, &survey, &address).await? {
                continue;
            }
        } else if !search.limit.is_over()
            && !is_at_rest(&mut world.page, &place, &survey, &mut search).await?
        {
            continue;
        }
        if let Place::Cookies(CookieQuestion { button: Some((node, words)), .. }) = &place
            && let Some(case) = case.as_deref_mut()
        {
            // Each host asks for itself, and is answered once.
            if !answered.contains(&address.origin()) {
                answered.push(address.origin());
                answer(world, case, plan, *node, words).await?;
                search.takes_its_time(); // it may bring another page
                continue;
            }
            if !search.limit.is_over() {
                world.page.change(search.limit.left()).await?;
                continue;
            }
        }
        if is_nothing && search.another_way(world, &survey).await? {
            continue;
        }
        return Ok(match place {
            Place::Form(form) => match acting(&mut world.page, plan).await? {
                Ok(acting) => Ok(Sight { survey, form: *form, address: address.into(), acting }),
                Err(stop) => Err(Box::new(NotTheForm { stop, at: survey.main.clone(), survey })),
            },
            place => {
                let at = place.shown_at(&survey).clone();
                let stop = match case {
                    Some(_) => stop::at(place, &survey, plan),
                    None => stop::at_a_look(place, &survey, plan),
                };
                Err(Box::new(NotTheForm { stop, survey, at }))
            }
        });
    }
}

/// Where we are. A log-in or a checkpoint that the network has on its front host is never opened: that the
/// page was led there is all that is seen of it.
fn where_it_is<P: Page>(
    page: &P,
    survey: &Survey,
    address: &Url,
    plan: &Plan,
    on_a_trip: bool,
) -> Place {
    let place = match on_a_trip {
        true => recognise_on_a_route(survey, address, plan),
        false => recognise(survey, address, plan),
    };
    match place {
        place @ (Place::BrowserError(_) | Place::OtherHost(_) | Place::SomethingElse(_)) => {
            page.watched().led_to_a_wall().map_or(place, Place::Wall)
        }
        place => place,
    }
}

/// Whether an address shows neither the form, not even one that is not understood, nor anything that is
/// known: then another address of the form may.
fn is_nothing(place: &Place) -> bool {
    match place {
        Place::BrowserError(_) => true,
        Place::SomethingElse(problems) => !is_whole(problems),
        _ => false,
    }
}

/// Whether a page on the way decides nothing: it neither wants the person, nor is it what looks like the form.
/// What it asks, says or refuses elsewhere than at the form is not said of the form.
fn leads_on_at_most(place: &Place, address: &Url, plan: &Plan) -> bool {
    match place {
        Place::AlreadyObjected(_) | Place::NotOffered(_) => true,
        Place::CodeStep | Place::OtherHost(_) => true,
        Place::Wall(Wall::LogIn) => !plan.allows(address),
        place if is_the_form_elsewhere(place) => {
            plan.is_start(address) || plan.is_another_form(address)
        }
        place => is_nothing(place),
    }
}

/// Whether a page looks like the form and is at none of its addresses: a route that leads there has led to
/// where the form moved, as far as anybody can tell.
fn is_the_form_elsewhere(place: &Place) -> bool {
    matches!(place, Place::SomethingElse(problems) if problems[..] == [FormProblem::OtherAddress])
}

/// Whether a place is what it will stay; where it is not, what comes next is waited for.
async fn is_at_rest<P: Page>(
    page: &mut P,
    place: &Place,
    survey: &Survey,
    search: &mut Search<'_>,
) -> Result<bool, PageError> {
    let is_there = |problems: &[FormProblem]| is_whole(problems) || is_the_form_elsewhere(place);
    if matches!(place, Place::SomethingElse(problems) if !is_there(problems)) {
        return search.nothing_more_comes(page, survey).await;
    }
    // More may be on its way, or on its way out, unless nothing moves any more.
    let may_go_on =
        matches!(place, Place::SomethingElse(_) | Place::Under { .. } | Place::Cookies(_));
    Ok((!survey.busy && !may_go_on) || page.settle(AT_REST, AT_REST * 2).await?)
}

/// Whether the form's address shows neither form nor wall right after a log-in: then it is opened anew,
/// once, as people did who met an error there. Nothing was typed yet.
async fn is_error_after_log_in<P: Page, H: Human>(
    world: &mut World<P, H>,
    place: &Place,
    survey: &Survey,
    is_there: bool,
) -> Result<bool, PageError> {
    let neither = is_there && !survey.busy && matches!(place, Place::SomethingElse(_));
    if !world.just_logged_in || !neither || !world.page.settle(AT_REST, AT_REST * 2).await? {
        return Ok(false);
    }
    world.just_logged_in = false;
    let told = words!("opened-anew");
    world.tells_and_notes(told);
    Ok(true)
}

/// Answers the cookie question as the scenario says: its one button, once, under the seal.
async fn answer<P: Page, H: Human>(
    world: &mut World<P, H>,
    case: &mut Case,
    plan: &Plan,
    button: Node,
    words: &str,
) -> Result<(), Stop> {
    let accepted = plan.scenario.cookies == Cookies::Accept;
    case.answers_cookies(accepted, world.clock.now())?;
    match world.page.touch(button).await {
        Ok(()) | Err(PageError::Changed) => {} // what is there now is looked at
        Err(error) => return Err(error.into()),
    }
    let button = inert::line(words);
    let told = match accepted {
        true => words!("cookies-accepted", button = button),
        false => words!("cookies-declined", button = button),
    };
    world.tells_and_notes(told);
    Ok(())
}

/// The form, or that something else of the page lies over it. A person in the window sees for themselves.
async fn unless_covered<P: Page>(
    page: &mut P,
    place: Place,
    survey: &Survey,
    plan: &Plan,
) -> Result<Place, PageError> {
    let Place::Form(form) = place else {
        return Ok(place);
    };
    let touched = form.fields.iter().filter(|field| field.kind != FieldKind::OtherText);
    let fields = touched.map(|field| survey.controls[field.control].node);
    let all = fields.chain([survey.buttons[form.submit].node]).filter(|_| !plan.assist);
    for node in all.collect::<Vec<_>>() {
        match page.in_the_way(node).await {
            Ok(Some(InTheWay::Over(Over { says, place }))) => {
                return Ok(Place::Under { says, place });
            }
            // A button may wait for what is filled in; what changed is looked at again.
            Ok(_) | Err(PageError::Changed) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(Place::Form(form))
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
    let (survey, address) = look_around(page, false).await?;
    match where_it_is(page, &survey, &address, plan, false) {
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
async fn look_around<P: Page>(page: &mut P, links: bool) -> Result<(Survey, Url), PageError> {
    let (survey, address) = (look_at(page, links).await?, page.address().await?);
    if address.scheme() != "about" || survey.document_url.starts_with("about:") {
        return Ok((survey, address));
    }
    pause(page).await?;
    Ok((look_at(page, links).await?, page.address().await?))
}
