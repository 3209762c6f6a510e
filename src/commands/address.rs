//! The two addresses that a command line may name, each refused unless it is exactly that.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;

use url::Url;

use crate::browser::launch;

/// The practice site: `http://`, a literal loopback address, a port, and nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteOrigin(SocketAddr);

impl SiteOrigin {
    /// As an origin, `http://127.0.0.1:4711`.
    pub fn origin(&self) -> String {
        format!("http://{}", self.0)
    }
}

impl FromStr for SiteOrigin {
    type Err = String;

    fn from_str(said: &str) -> Result<Self, String> {
        let refused = || {
            "it must be `http://`, a literal address of this computer and a port, and nothing else: \
             http://127.0.0.1:8080 or http://[::1]:8080"
                .to_owned()
        };
        let address: SocketAddr =
            said.strip_prefix("http://").and_then(|rest| rest.parse().ok()).ok_or_else(refused)?;
        let loopback = match address.ip() {
            IpAddr::V4(ip) => ip.is_loopback(),
            IpAddr::V6(ip) => ip.is_loopback() && !said.contains('%'),
        };
        (loopback && address.port() != 0).then_some(Self(address)).ok_or_else(refused)
    }
}

/// A WebDriver server that already runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server(Url);

impl Server {
    /// Its address.
    pub fn url(&self) -> &Url {
        &self.0
    }

    /// Whether it is a literal address of this computer: any other must be typed by the person.
    pub fn is_on_this_computer(&self) -> bool {
        launch::is_on_this_computer(&self.0)
    }
}

impl fmt::Display for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str().trim_end_matches('/'))
    }
}

impl FromStr for Server {
    type Err = String;

    fn from_str(said: &str) -> Result<Self, String> {
        let mut url = Url::parse(said).map_err(|error| format!("it is not an address: {error}"))?;
        if url.scheme() != "http" {
            return Err("it must begin with http://, as in http://127.0.0.1:4444".into());
        }
        if !url.username().is_empty() || url.password().is_some() || said.contains('@') {
            return Err("it must not hold a user name or a password".into());
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err("it must end with its path".into());
        }
        if !url.path().ends_with('/') {
            // The driver's commands are joined to it as to a folder.
            let folder = format!("{}/", url.path());
            url.set_path(&folder);
        }
        Ok(Self(url))
    }
}

#[cfg(test)]
mod tests {
    use super::{Server, SiteOrigin};

    #[test]
    fn a_practice_site_is_a_literal_loopback_address_with_a_port_and_nothing_else() {
        for good in ["http://127.0.0.1:8080", "http://127.9.8.7:80", "http://[::1]:1"] {
            assert_eq!(good.parse::<SiteOrigin>().map(|site| site.origin()).as_deref(), Ok(good));
        }
        for bad in [
            "https://127.0.0.1:8080",
            "http://localhost:8080",
            "http://127.0.0.1",
            "http://127.0.0.1:0",
            "http://10.0.0.1:8080",
            "http://0.0.0.0:8080",
            "http://127.0.0.1:8080/",
            "http://127.0.0.1:8080/x",
            "http://u:p@127.0.0.1:8080",
            "http://127.1:8080",
            "http://[::ffff:127.0.0.1]:8080",
            "http://[fe80::1]:8080",
            "HTTP://127.0.0.1:8080",
            "127.0.0.1:8080",
            "",
            "http://127.0.0.1:99999",
        ] {
            assert!(bad.parse::<SiteOrigin>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_webdriver_with_a_user_name_is_refused_and_another_computer_is_told_apart() {
        let on_this =
            |said: &str| said.parse::<Server>().map(|server| server.is_on_this_computer());
        assert_eq!(on_this("http://127.0.0.1:4444"), Ok(true));
        assert_eq!(on_this("http://[::1]:4444/"), Ok(true));
        assert_eq!(on_this("http://localhost:4444"), Ok(false));
        assert_eq!(on_this("http://10.1.2.3:4444"), Ok(false));
        for bad in [
            "http://u@127.0.0.1:4444",
            "http://u:p@127.0.0.1:4444",
            "https://127.0.0.1:4444",
            "nonsense",
        ] {
            assert!(on_this(bad).is_err(), "{bad}");
        }
    }
}
