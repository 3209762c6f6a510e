//! The practice site as a running server: one thread, one loopback port, gone when dropped.

use std::convert::Infallible;
use std::io::{Error, ErrorKind, Result};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{CACHE_CONTROL, CONTENT_TYPE, LOCATION, SET_COOKIE};
use hyper::http::response::Builder;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::sync::oneshot;

use super::answer::CODE;
use super::routes::{Reply, Routes, is_submission};
use super::{Extra, Network, Recorded, Rehearsal, Trouble};

/// How late the slow site is.
const LATE: Duration = Duration::from_secs(4);
/// More than any form holds.
const LONGEST_BODY: usize = 4 << 20;

/// A running practice site.
#[derive(Debug)]
pub struct Site {
    network: &'static Network,
    port: SocketAddr,
    other_port: Option<SocketAddr>,
    log: Arc<Log>,
    other_log: Arc<Log>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Site {
    /// Starts it on a free port of `127.0.0.1`; it listens when this returns.
    pub fn start(rehearsal: Rehearsal) -> Result<Site> {
        Site::start_with(rehearsal, Extra::default())
    }

    /// The same, with other scripts for the script-rendered page.
    pub fn start_with(rehearsal: Rehearsal, extra: Extra) -> Result<Site> {
        let (listener, port) = listen()?;
        let other = match rehearsal.trouble {
            Some(Trouble::OtherHost) => Some(listen()?),
            _ => None,
        };
        let other_port = other.as_ref().map(|(_, port)| *port);
        let elsewhere = other_port.map(origin);
        let routes = Routes::new(rehearsal, extra, origin(port), elsewhere)?;
        let network = routes.network;
        let (log, other_log) = (Arc::new(Log::default()), Arc::new(Log::default()));
        let mut doors = Vec::new();
        if let Some((listener, port)) = other {
            let routes = routes.at_other(origin(port));
            doors.push(Door::new(listener, routes, &other_log));
        }
        doors.push(Door::new(listener, routes, &log));
        let (stop, stopped) = oneshot::channel();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let thread = thread::Builder::new()
            .name("practice-site".to_owned())
            .spawn(move || runtime.block_on(keep_open(doors, stopped)))?;
        let (stop, thread) = (Some(stop), Some(thread));
        Ok(Site { network, port, other_port, log, other_log, stop, thread })
    }

    /// `http://127.0.0.1:PORT`.
    pub fn origin(&self) -> String {
        origin(self.port)
    }

    /// The other origin, where the form's address leads to another host.
    pub fn other_origin(&self) -> Option<String> {
        self.other_port.map(origin)
    }

    /// Where the rehearsed form is.
    pub fn address(&self) -> String {
        format!("{}{}", self.origin(), self.network.paths[0])
    }

    /// The code that the site pretends to have e-mailed.
    pub fn practice_code() -> &'static str {
        CODE
    }

    /// Every request so far, in order of arrival, each kept before it was answered.
    pub fn requests(&self) -> Vec<Recorded> {
        self.log.all().clone()
    }

    /// Every request so far at the other origin.
    pub fn requests_at_other(&self) -> Vec<Recorded> {
        self.other_log.all().clone()
    }

    /// The requests that may have put an objection into the world.
    pub fn submissions(&self) -> Vec<Recorded> {
        let requests = self.log.all();
        requests.iter().filter(|request| is_submission(request)).cloned().collect()
    }

    /// Waits until so many submissions have come, at most so long; says whether they did.
    pub fn wait_for_submissions(&self, count: usize, at_most: Duration) -> bool {
        self.wait_for(at_most, |requests| {
            requests.iter().filter(|request| is_submission(request)).count() >= count
        })
    }

    /// Waits until what has come is enough, at most so long; says whether it was.
    pub fn wait_for(&self, at_most: Duration, enough: impl Fn(&[Recorded]) -> bool) -> bool {
        let too_few = |requests: &mut Vec<Recorded>| !enough(requests);
        let waited = self.log.arrived.wait_timeout_while(self.log.all(), at_most, too_few);
        let (requests, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
        drop(requests);
        !timeout.timed_out()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            // A thread that ended by itself hears nothing, and needs not.
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// What came, in order.
#[derive(Debug, Default)]
struct Log {
    requests: Mutex<Vec<Recorded>>,
    arrived: Condvar,
}

impl Log {
    fn all(&self) -> MutexGuard<'_, Vec<Recorded>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps a request; gives back the last submission before it.
    fn keep(&self, request: Recorded) -> Option<Recorded> {
        let mut requests = self.all();
        let earlier = requests.iter().rfind(|request| is_submission(request)).cloned();
        requests.push(request);
        self.arrived.notify_all();
        earlier
    }
}

/// One port and what is behind it.
struct Door {
    listener: TcpListener,
    routes: Routes,
    log: Arc<Log>,
}

impl Door {
    fn new(listener: TcpListener, routes: Routes, log: &Arc<Log>) -> Door {
        let log = Arc::clone(log);
        Door { listener, routes, log }
    }
}

fn listen() -> Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    listener.set_nonblocking(true)?;
    let port = listener.local_addr()?;
    Ok((listener, port))
}

fn origin(port: SocketAddr) -> String {
    format!("http://{port}")
}

/// Serves every door until told to stop; open connections end with the runtime.
async fn keep_open(doors: Vec<Door>, stopped: oneshot::Receiver<()>) {
    for door in doors {
        tokio::spawn(accept(door));
    }
    let _ = stopped.await;
}

async fn accept(door: Door) {
    let Ok(listener) = tokio::net::TcpListener::from_std(door.listener) else {
        return;
    };
    let behind = Arc::new((door.routes, door.log));
    // A connection that fails before it is one is the caller's affair; the next may succeed.
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            tokio::task::yield_now().await;
            continue;
        };
        let behind = Arc::clone(&behind);
        let service = service_fn(move |request| serve(Arc::clone(&behind), request));
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

async fn serve(
    behind: Arc<(Routes, Arc<Log>)>,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>> {
    let (routes, log) = &*behind;
    let request = record(request).await?;
    let earlier = log.keep(request.clone());
    if routes.is_late(&request) {
        tokio::time::sleep(LATE).await;
    }
    match routes.reply(&request, earlier.as_ref()) {
        Reply::Drop => Err(Error::from(ErrorKind::ConnectionAborted)),
        Reply::Silence => match std::future::pending::<Infallible>().await {},
        Reply::Redirect(status, to) => {
            let response = Response::builder().status(status).header(LOCATION, to);
            let set = |response: Builder, cookie| response.header(SET_COOKIE, cookie);
            let response = routes.cookies(&request).into_iter().fold(response, set);
            response.body(Full::default()).map_err(Error::other)
        }
        Reply::Content { status, kind, body } => {
            let mut response = Response::builder()
                .status(status)
                .header(CONTENT_TYPE, kind)
                .header(CACHE_CONTROL, "no-store");
            for cookie in routes.cookies(&request) {
                response = response.header(SET_COOKIE, cookie);
            }
            response.body(Full::from(body)).map_err(Error::other)
        }
    }
}

async fn record(request: Request<Incoming>) -> Result<Recorded> {
    let (head, body) = request.into_parts();
    let body = Limited::new(body, LONGEST_BODY).collect().await.map_err(Error::other)?;
    let headers = head.headers.iter().map(|(name, value)| {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        (name.as_str().to_owned(), value)
    });
    let mut recorded = Recorded {
        method: head.method.as_str().to_owned(),
        path: head.uri.path().to_owned(),
        query: head.uri.query().map(ToOwned::to_owned),
        headers: headers.collect(),
        body: body.to_bytes().to_vec(),
    };
    // A practice log-in form is still a place where somebody may type a real password.
    if !is_submission(&recorded) {
        recorded.body.clear();
    }
    Ok(recorded)
}
