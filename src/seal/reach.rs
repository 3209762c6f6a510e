//! How far a page may reach that is only looked at.

use url::{Host, Url};

use super::{Request, Seal, Verdict, Why};

/// How far a page that is only looked at may reach.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Reach {
    /// Not beyond the disk that it lies on.
    #[default]
    Disk,
    /// Not beyond this computer.
    ThisComputer,
    /// Wherever a browser would; the page itself comes encrypted.
    Web,
}

impl Seal {
    /// The page that is looked at next may reach so far.
    pub fn reaches(&mut self, reach: Reach) {
        self.reach = Some(reach);
    }
}

impl Reach {
    /// How far a page from this address may reach; none where such a page is not looked at: it must
    /// come encrypted, or from this computer, and its address may hold no name and no password.
    pub fn from(page: &Url) -> Option<Self> {
        if !page.username().is_empty() || page.password().is_some() {
            return None;
        }
        match page.scheme() {
            "file" => (!page.has_host()).then_some(Self::Disk),
            "http" => is_this_computer(page).then_some(Self::ThisComputer),
            "https" => Some(Self::Web),
            _ => None,
        }
    }

    /// What becomes of a request: nothing that does more than read leaves, and nothing goes beyond.
    pub(super) fn judge(self, request: &Request) -> Verdict {
        match (request.reads(), self.holds(request)) {
            (false, _) => Verdict::Stop(Why::Submits),
            (true, false) => Verdict::Stop(Why::OtherHost(request.origin())),
            (true, true) => Verdict::Pass,
        }
    }

    fn holds(self, request: &Request) -> bool {
        let Ok(url) = Url::parse(&request.url) else {
            return false;
        };
        match self {
            _ if !url.has_host() => true,
            Self::Disk => false,
            Self::ThisComputer => is_this_computer(&url),
            Self::Web => !request.is_page || url.scheme() == "https",
        }
    }
}

fn is_this_computer(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        // Browsers never ask anybody else for this name.
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use url::Url;

    use super::{Reach, Request, Verdict};
    use crate::seal::Body;

    fn passes(reach: Reach, method: &str, url: &str, is_page: bool) -> bool {
        let request = Request {
            id: "1".into(),
            method: method.into(),
            url: url.into(),
            headers: Vec::new(),
            body: Body::None,
            is_page,
            is_shared_worker: false,
        };
        reach.judge(&request) == Verdict::Pass
    }

    #[test]
    fn a_page_reaches_no_further_than_it_came_from_and_sends_nothing() {
        use Reach::{Disk, ThisComputer, Web};
        assert!(passes(Disk, "GET", "data:,x", false));
        assert!(!passes(Disk, "GET", "http://127.0.0.1:80/", false));
        assert!(!passes(Disk, "GET", "https://example.com/", true));
        assert!(passes(ThisComputer, "GET", "http://[::1]:8080/a", true));
        assert!(passes(ThisComputer, "GET", "http://localhost/", false));
        assert!(!passes(ThisComputer, "GET", "https://example.com/", false));
        assert!(passes(Web, "GET", "https://example.com/", true));
        assert!(!passes(Web, "GET", "http://127.0.0.1/", true));
        for reach in [Disk, ThisComputer, Web] {
            assert!(!passes(reach, "POST", "https://example.com/", false));
            assert!(!passes(reach, "POST", "http://127.0.0.1/", false));
        }
    }

    #[test]
    fn an_address_says_how_far_its_page_may_reach() {
        let of = |said: &str| Reach::from(&Url::parse(said).unwrap());
        assert_eq!(of("file:///a.html"), Some(Reach::Disk));
        assert_eq!(of("http://127.8.9.1:80/"), Some(Reach::ThisComputer));
        assert_eq!(of("https://example.com/"), Some(Reach::Web));
        for bad in ["http://example.com/", "file://host/a", "https://u@example.com/", "data:,x"] {
            assert_eq!(of(bad), None, "{bad}");
        }
    }
}
