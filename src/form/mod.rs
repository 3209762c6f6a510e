//! Form packs: what is known of each network's form, compiled in from `scenarios/forms/`.

use url::Url;

/// What is known of one network's form.
#[derive(Debug, Clone)]
pub struct Pack {
    /// `facebook-ai` or `instagram-ai`.
    pub id: String,
    /// The network's name as people write it (`Facebook`).
    pub name: String,
    /// The form's addresses, the one to try first at the front. https, port 443, exact hosts.
    pub addresses: Vec<Address>,
    /// When and by whom the form was last seen live; `None` for never.
    pub last_seen_live: Option<String>,
    /// Stable control names by kind.
    pub names: Names,
    /// The longest reason the form takes, in characters, and how sure that is.
    pub reason_limit: Option<Limit>,
}

/// One address of a form.
#[derive(Debug, Clone)]
pub struct Address {
    /// The address itself.
    pub url: Url,
    /// Where it is known from.
    pub source: String,
}

/// `name` attributes and row ids that tell what a control is, whatever the page's language.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// The e-mail address.
    pub email: Vec<String>,
    /// The country of residence.
    pub country: Vec<String>,
    /// The reason.
    pub reason: Vec<String>,
    /// The e-mailed code.
    pub code: Vec<String>,
    /// Hidden controls that mark the form element (`support_form_id`).
    pub marker: Vec<String>,
}

/// A limit in characters.
#[derive(Debug, Clone)]
pub struct Limit {
    /// At most so many Unicode scalar values.
    pub characters: usize,
    /// Where it is known from; `None` where it is inferred.
    pub source: Option<String>,
}
