//! What several runs share: a folder with home and archive, and the site.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::DirBuilderExt;
use std::path::PathBuf;

use objector::practice::Site;
use tempfile::TempDir;

use super::archive::entries;
use super::firefox::path;

#[derive(Debug)]
pub(crate) struct Ground {
    folder: TempDir,
    pub(crate) site: Option<Site>,
    /// Where the form is served, by the practice site or by a test's own server.
    pub(crate) origin: String,
}

impl Ground {
    pub(crate) fn new(name: &str, site: Option<Site>, origin: String) -> Self {
        let folder = tempfile::Builder::new().prefix(name).tempdir().expect("a temporary folder");
        for room in ["home", "home/.cache", "tmp"] {
            fs::DirBuilder::new()
                .mode(0o755)
                .create(folder.path().join(room))
                .expect("a folder in a temporary folder");
        }
        Self { folder, site, origin }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn archive(&self) -> PathBuf {
        self.path("archive")
    }

    /// Where each run has a folder of its own while it goes on.
    pub(crate) fn runs(&self) -> PathBuf {
        self.path("home/.cache/objector/runs")
    }

    /// Where the sessions lie that people logged in to by hand.
    pub(crate) fn sessions(&self) -> PathBuf {
        self.path("home/.local/share/objector/sessions")
    }

    /// Nothing was left where everybody leaves things.
    pub(crate) fn has_nothing_lying_about(&self) {
        let left = entries(&self.path("tmp"));
        assert!(left.is_empty(), "{left:?}");
    }

    pub(crate) fn site(&self) -> &Site {
        self.site.as_ref().expect("this test has a practice site")
    }

    /// All that the program gets to know of the world.
    pub(crate) fn environment(&self) -> BTreeMap<String, String> {
        let own = |name: &str| self.path(name).display().to_string();
        let mut environment: BTreeMap<String, String> = ["GECKODRIVER"]
            .into_iter()
            .filter_map(|name| Some((name.to_owned(), std::env::var(name).ok()?)))
            .collect();
        environment.extend([
            ("PATH".to_owned(), path()),
            ("HOME".to_owned(), own("home")),
            ("XDG_CACHE_HOME".to_owned(), own("home/.cache")),
            ("XDG_DATA_HOME".to_owned(), own("home/.local/share")),
            ("XDG_CONFIG_HOME".to_owned(), own("home/.config")),
            ("TMPDIR".to_owned(), own("tmp")),
            ("TERM".to_owned(), "dumb".to_owned()),
            ("LANG".to_owned(), "C.UTF-8".to_owned()),
            ("TZ".to_owned(), "UTC".to_owned()),
        ]);
        environment
    }
}
