//! A WebDriver that runs already, and the ports that one of our own needs.

use std::net::{Ipv4Addr, TcpListener};
use std::time::Duration;

use http_body_util::{BodyExt, Empty, Limited};
use hyper::Uri;
use hyper::body::Bytes;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::Value;

use super::Finding;
use crate::commands::address::Server;
use crate::outcome::Exit;

/// Where geckodriver listens when nobody says another port.
const USUAL: &str = "http://127.0.0.1:4444/";

/// How long a WebDriver may take to say how it is.
const PATIENCE: Duration = Duration::from_secs(3);

/// The longest answer that is read.
const LONGEST: usize = 64 * 1024;

const CHECK: &str = "webdriver";

/// The WebDriver that is to be used, else one that somebody left running.
pub(super) async fn running(named: Option<&Server>) -> Finding {
    let Some(server) = named else {
        return match status(USUAL).await {
            Some(_) => Finding::mind(
                CHECK,
                "one runs on port 4444; a run starts its own and leaves that one alone",
            )
            .mend("end it if nobody needs it: every program on this computer can use it"),
            None => Finding::ok(CHECK, "none runs on port 4444; a run starts its own"),
        };
    };
    if !server.is_on_this_computer() {
        return Finding::mind(
            CHECK,
            format!("{server} is not on this computer, so it was not asked"),
        );
    }
    match status(server.url().as_str()).await {
        Some(true) => Finding::ok(CHECK, format!("{server} is ready")),
        Some(false) => Finding::wrong(
            CHECK,
            Exit::Unavailable,
            format!("{server} has no room for a session: it has one already"),
        )
        .mend("end that session, or that WebDriver; without `--webdriver` a run starts its own"),
        None => Finding::wrong(CHECK, Exit::Unavailable, format!("{server} does not answer as a WebDriver"))
            .mend("start it, or leave out `--webdriver` and OBJECTOR_WEBDRIVER: a run then starts its own"),
    }
}

/// Whether a WebDriver has room for a session; nothing where there is none.
async fn status(server: &str) -> Option<bool> {
    let address: Uri = format!("{server}status").parse().ok()?;
    let client: Client<_, Empty<Bytes>> =
        Client::builder(TokioExecutor::new()).build(HttpConnector::new());
    let asked = async {
        let answer = client.get(address).await.ok()?;
        let body = Limited::new(answer.into_body(), LONGEST).collect().await.ok()?;
        let said: Value = serde_json::from_slice(&body.to_bytes()).ok()?;
        said["value"]["ready"].as_bool()
    };
    tokio::time::timeout(PATIENCE, asked).await.ok().flatten()
}

/// Whether this computer lets a program listen on itself, as geckodriver and rehearsals must.
pub(super) fn ports() -> Finding {
    const CHECK: &str = "ports";
    match TcpListener::bind((Ipv4Addr::LOCALHOST, 0)) {
        Ok(_) => Finding::ok(CHECK, "a port of this computer's own can be had"),
        Err(error) => Finding::wrong(
            CHECK,
            Exit::Unavailable,
            format!("no port on 127.0.0.1 can be had: {error}"),
        )
        .mend(
            "let programs listen on 127.0.0.1: look at the sandbox or the container this runs in",
        ),
    }
}
