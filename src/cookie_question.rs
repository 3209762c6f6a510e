//! The site's cookie question: that it is there, and the one button that the scenario asks for. Pure.
//!
//! A button is known by an attribute or by all of its words, where somebody saw them: `Allow all
//! cookies` is never found in longer words, and what is known as both is neither.

use crate::language::{Meaning, folded};
use crate::plan::Plan;
use crate::scenario::Cookies;
use crate::survey::{Button, Control, Node, Path, Survey, common, inside};

/// The cookie question, as one survey saw it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CookieQuestion {
    /// The button that the scenario asks for, and its words; none where it was not found for certain.
    pub button: Option<(Node, String)>,
    /// Where the question stands: around its known buttons, with the text beside them.
    pub place: Path,
}

/// How a pack knows a button of the cookie question, whatever its words.
#[derive(Debug, Clone)]
pub struct CookieButton {
    /// Which of the two it is.
    pub press: Cookies,
    /// The attribute (`data-cookiebanner`).
    pub attribute: String,
    /// Its value.
    pub value: String,
    /// Where it was seen; `None` where it is inferred, and then it decides nothing.
    pub source: Option<String>,
}

impl CookieQuestion {
    /// The question, where one is there.
    pub fn find(survey: &Survey, plan: &Plan) -> Option<Self> {
        let known: Vec<(&Button, Known)> = survey
            .buttons
            .iter()
            .filter(|button| button.visible)
            .filter_map(|button| Some((button, known(button, plan)?)))
            .collect();
        let place = common(known.iter().map(|(button, _)| button.path.as_slice()));
        // A bare "decline" may belong to anything; so may what stands among fields to fill in.
        let asks = known.iter().any(|(_, known)| known.speaks_of_cookies);
        let among_fields = survey.controls.iter().any(|control| {
            control.visible && control.editable && !is_box(control) && inside(&control.path, &place)
        });
        if !asks || among_fields {
            return None;
        }
        let wanted = plan.scenario.cookies;
        let mut asked_for = known.iter().filter(|(_, known)| known.press == Some(wanted));
        let button = match (asked_for.next(), asked_for.next()) {
            (Some((button, _)), None) if button.enabled => Some((button.node, button.name.clone())),
            _ => None,
        };
        Some(Self { button, place: with_text(&place, survey) })
    }
}

/// What is known of a button.
struct Known {
    /// Which of the two it is; none where it would be both.
    press: Option<Cookies>,
    /// Whether it can belong to nothing but the cookie question.
    speaks_of_cookies: bool,
}

fn known(button: &Button, plan: &Plan) -> Option<Known> {
    let by_attribute = |press: Cookies| {
        plan.pack.cookie_buttons.iter().any(|known| {
            known.source.is_some()
                && known.press == press
                && button.data.get(&known.attribute) == Some(&known.value)
        })
    };
    let label = folded(&button.name);
    let by_words = |press: Cookies| {
        let means = match press {
            Cookies::Decline => Meaning::CookiesDecline,
            Cookies::Accept => Meaning::CookiesAccept,
        };
        let mut words = plan.languages().iter().flat_map(|language| &language.words);
        words.any(|it| it.means == means && it.is_sourced() && folded(&it.text) == label)
    };
    let [accepts, declines] =
        [Cookies::Accept, Cookies::Decline].map(|press| (by_attribute(press), by_words(press)));
    let is = |(attribute, words): (bool, bool)| attribute || words;
    let press = match (is(accepts), is(declines)) {
        (false, false) => return None,
        (true, true) => None,
        (true, false) => Some(Cookies::Accept),
        (false, true) => Some(Cookies::Decline),
    };
    let speaks_of_cookies = accepts.0 || declines.0 || label.contains("cookie");
    Some(Known { press, speaks_of_cookies })
}

/// From a place outwards, the nearest that says anything.
fn with_text(place: &Path, survey: &Survey) -> Path {
    let outwards = (0..=place.len()).rev().map(|depth| &place[..depth]);
    let says = |place: &&[i32]| !survey.text_at(place).is_empty();
    outwards.into_iter().find(says).map_or(place.clone(), <[i32]>::to_vec)
}

/// A box to tick: cookie questions have some.
fn is_box(control: &Control) -> bool {
    matches!(control.role.as_deref(), Some("checkbox" | "switch" | "radio"))
}
