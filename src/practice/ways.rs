//! Pages that lead to the form from elsewhere: the Privacy Center, the policy, the general objection form.

use serde_json::json;

use super::pages::View;
use super::{Network, Recorded, Trouble};

/// A page on the way: where it is at the two networks, and what is on it.
pub(crate) struct Page {
    paths: [Option<&'static str>; 2],
    holds: Holds,
}

/// What leads on from a page.
enum Holds {
    /// A link to what is said of AI.
    AiTopic,
    /// A link to the form.
    Objection,
    /// A question whose yes leads to the form.
    Question,
}

const AI: &str = "/privacy/genai";

const PAGES: [Page; 5] = [
    Page { paths: [Some("/privacy/center"), None], holds: Holds::AiTopic },
    Page { paths: [Some(AI), Some(AI)], holds: Holds::Objection },
    Page { paths: [Some("/privacy/policy"), Some("/policy")], holds: Holds::Objection },
    Page {
        paths: [Some("/help/contact/367438723733209"), Some("/contact/117037592428568")],
        holds: Holds::Question,
    },
    Page { paths: [Some("/support/privacy"), Some("/support/privacy")], holds: Holds::Objection },
];

impl Page {
    /// The page at a path; of those that are left where only the general form leads on.
    pub(crate) fn at(
        path: &str,
        network: &Network,
        trouble: Option<Trouble>,
    ) -> Option<&'static Page> {
        let path = path.trim_end_matches('/');
        let number = usize::from(network.pack != super::NETWORKS[0].pack);
        let is_left = |page: &&Page| {
            trouble != Some(Trouble::GeneralFormOnly) || matches!(page.holds, Holds::Question)
        };
        PAGES.iter().filter(is_left).find(|page| page.paths[number] == Some(path))
    }
}

impl Network {
    /// Where the form is after it moved: an address that no pack has.
    pub(crate) fn moved_to(&self) -> String {
        let known = self.paths[0].rfind('/').map_or("", |end| &self.paths[0][..=end]);
        format!("{known}1000000000000001")
    }
}

/// Whether the form's addresses show nothing to a request: to one that comes from nowhere, or to any.
pub(crate) fn is_gone(trouble: Option<Trouble>, request: &Recorded) -> bool {
    match trouble {
        Some(Trouble::AddressesGone | Trouble::GeneralFormOnly) => {
            request.header("referer").is_none()
        }
        Some(Trouble::FormMoved) => true,
        _ => false,
    }
}

impl View<'_> {
    /// A page on the way.
    pub(crate) fn way(&self, page: &Page) -> String {
        let (network, moved) = (self.network, self.rehearsal.trouble == Some(Trouble::FormMoved));
        let form = if moved { network.moved_to() } else { network.paths[1].to_owned() };
        let (leads, to) = match page.holds {
            Holds::AiTopic => ("ai_topic", format!("{AI}/")),
            Holds::Objection | Holds::Question => ("object_link", form),
        };
        let asks = matches!(page.holds, Holds::Question);
        let more = json!({ "asks": asks, "leads": self.spoken.text(leads), "to": to });
        self.frame("nav_privacy", self.render("way.html", more), None, &["/practice/way.js".into()])
    }
}
