//! What stands in front of the form: pages that want the person, and what lies over the form.

use serde_json::json;

use super::pages::View;
use super::{Network, Style, Trouble};

/// A wall with a page of its own: the trouble, its address at the two networks, and its texts.
pub(crate) struct Wall {
    trouble: Trouble,
    paths: [&'static str; 2],
    heading: &'static str,
    text: &'static str,
}

/// The walls that the form's address leads to.
const WALLS: [Wall; 6] = [
    Wall {
        trouble: Trouble::TwoStep,
        paths: ["/two_step_verification/authentication/", "/accounts/login/two_factor/"],
        heading: "two_step_heading",
        text: "two_step_text",
    },
    Wall {
        trouble: Trouble::AccountLocked,
        paths: ["/checkpoint/828281030927956/"; 2],
        heading: "locked_heading",
        text: "locked_text",
    },
    Wall {
        trouble: Trouble::AccountSuspended,
        paths: ["/checkpoint/1501092823525282/", "/accounts/suspended/"],
        heading: "suspended_heading",
        text: "suspended_text",
    },
    Wall {
        trouble: Trouble::NewDevice,
        paths: ["/checkpoint/1339039300213622/"; 2],
        heading: "device_heading",
        text: "device_text",
    },
    Wall {
        trouble: Trouble::Checkpoint,
        paths: ["/checkpoint/", "/challenge/"],
        heading: "checkpoint_heading",
        text: "checkpoint_text",
    },
    Wall {
        trouble: Trouble::AutomatedBehaviour,
        paths: ["/checkpoint/601051028565049/", "/scraping_warning/"],
        heading: "automated_heading",
        text: "automated_text",
    },
];

impl Wall {
    /// The wall that a trouble puts in front of the form.
    pub(crate) fn of(trouble: Option<Trouble>) -> Option<&'static Wall> {
        WALLS.iter().find(|wall| Some(wall.trouble) == trouble)
    }

    /// The wall that stands at a path.
    pub(crate) fn at(path: &str) -> Option<&'static Wall> {
        WALLS.iter().find(|wall| wall.paths.contains(&path))
    }

    /// Where it stands.
    pub(crate) fn path(&self, network: &Network) -> &'static str {
        self.paths[usize::from(network.pack == "instagram-ai")]
    }
}

impl View<'_> {
    /// The page of a wall.
    pub(crate) fn wall(&self, wall: &Wall) -> String {
        let inside = self.render(
            "wall.html",
            json!({
                "heading": self.spoken.text(wall.heading),
                "text": self.spoken.text(wall.text),
                "wants_code": wall.trouble == Trouble::TwoStep,
                "warns": wall.trouble == Trouble::AutomatedBehaviour,
            }),
        );
        self.frame(wall.heading, inside, None, &[])
    }

    /// A captcha in the form's place.
    pub(crate) fn captcha(&self) -> String {
        let inside = self.render("captcha.html", json!({}));
        self.frame("captcha_heading", inside, None, &[])
    }

    /// What lies over the form, if anything does, and the script of it.
    pub(crate) fn over(&self) -> (String, Option<&'static str>) {
        let (page, script) = match self.rehearsal.trouble {
            Some(Trouble::CookieQuestion) => ("cookies.html", Some("/practice/cookies.js")),
            Some(Trouble::Interstitial) => ("over.html", None),
            _ => return (String::new(), None),
        };
        (self.render(page, json!({ "old": self.rehearsal.style == Style::Server })), script)
    }
}
