//! What the tests of this module share.

use crate::personal::Personal;
use crate::preview::{FieldKind, FoundBy, Origin, Preview, ShownField};

/// A small form.
pub(crate) fn preview() -> Preview {
    Preview {
        account: "karen".into(),
        acting_account: None,
        form: "facebook-ai".into(),
        address: "https://www.facebook.com/help/contact/6359191084165019".into(),
        action: None,
        method: None,
        form_id: None,
        submit: "Submit".into(),
        fields: vec![ShownField {
            label: "Email".into(),
            kind: FieldKind::Email,
            html_name: None,
            value: Personal::new("karen@example.dk"),
            shown: None,
            origin: Origin::Filled,
            found_by: FoundBy::Name,
            required: true,
        }],
        hidden: Vec::new(),
    }
}
