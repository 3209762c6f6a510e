//! The practice site that a test asks for.

use std::fs;
use std::path::PathBuf;

use objector::practice::{Extra, Rehearsal, Site, Style, Transport, Trouble, Wording, Year};

/// A practice site that is not started yet.
#[must_use]
#[derive(Debug, Clone, Default)]
pub(crate) struct Practice {
    pub(crate) rehearsal: Rehearsal,
    react: bool,
}

/// Facebook's form of 2025 in English, written by the server and sent by its script, holding
/// Karen's address.
pub(crate) fn site() -> Practice {
    Practice::default()
}

impl Practice {
    pub(crate) fn language(mut self, tag: &str) -> Self {
        self.rehearsal.language = tag.to_owned();
        self
    }

    pub(crate) fn form(mut self, pack: &str) -> Self {
        self.rehearsal.pack = pack.to_owned();
        self
    }

    pub(crate) fn words(mut self, words: Wording) -> Self {
        self.rehearsal.words = words;
        self
    }

    /// The form goes as a plain form, and the browser is led to the answer.
    pub(crate) fn plain_form(mut self) -> Self {
        self.rehearsal.transport = Transport::Post;
        self
    }

    /// A script writes the form.
    pub(crate) fn by_script(mut self) -> Self {
        self.rehearsal.style = Style::Script;
        self
    }

    /// The real React writes the form.
    pub(crate) fn by_react(mut self) -> Self {
        self.react = true;
        self.by_script()
    }

    pub(crate) fn year(mut self, year: Year) -> Self {
        self.rehearsal.year = year;
        self
    }

    /// Country, e-mail, a required reason, then an e-mailed code.
    pub(crate) fn of_2024(self) -> Self {
        self.year(Year::Y2024)
    }

    pub(crate) fn trouble(mut self, trouble: Trouble) -> Self {
        self.rehearsal.trouble = Some(trouble);
        self
    }

    /// The address that the form of 2025 comes with.
    pub(crate) fn holding(mut self, email: &str) -> Self {
        self.rehearsal.email = Some(email.to_owned());
        self
    }

    /// The form of 2025 comes with an empty field for the address.
    pub(crate) fn holding_nothing(mut self) -> Self {
        self.rehearsal.email = None;
        self
    }

    pub(crate) fn start(&self) -> Site {
        let extra = if self.react { react() } else { Extra::default() };
        Site::start_with(self.rehearsal.clone(), extra).expect("the practice site starts")
    }
}

/// React from where `OBJECTOR_TEST_REACT` says, and the form that is drawn with it.
fn react() -> Extra {
    let folder = std::env::var_os("OBJECTOR_TEST_REACT").expect(
        "set OBJECTOR_TEST_REACT to a folder that holds React: \
         npm install --prefix DIR react@18.3.1 react-dom@18.3.1, then OBJECTOR_TEST_REACT=DIR; \
         scripts/test does this for you",
    );
    let modules = PathBuf::from(folder).join("node_modules");
    let form = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/browser/react/form.js");
    let files = [
        ("/react/react.js", modules.join("react/umd/react.production.min.js")),
        ("/react/react-dom.js", modules.join("react-dom/umd/react-dom.production.min.js")),
        ("/react/form.js", form),
    ];
    let files: Vec<_> = files
        .map(|(path, file)| {
            let bytes = fs::read(&file).unwrap_or_else(|error| {
                panic!("OBJECTOR_TEST_REACT must lead to React 18: {}: {error}", file.display())
            });
            (path.to_owned(), bytes)
        })
        .into();
    let scripts = files.iter().map(|(path, _)| path.clone()).collect();
    Extra { scripts, files }
}
