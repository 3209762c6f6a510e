//! A server that hears everything: every request is kept as it came, and answered as the test says.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Longer than a page may take to ask.
const TOO_LONG: Duration = Duration::from_secs(60);

pub(crate) struct Ear {
    pub(crate) origin: String,
    heard: Arc<Log>,
}

/// A request as it came.
#[derive(Debug, Clone)]
pub(crate) struct Heard {
    pub(crate) method: String,
    /// With its query.
    pub(crate) path: String,
    /// All of it: first line, headers, body.
    pub(crate) raw: String,
}

/// What the server says.
pub(crate) struct Reply {
    status: u16,
    kind: &'static str,
    more: String,
    body: String,
}

impl Reply {
    pub(crate) fn page(body: &str) -> Self {
        Self {
            status: 200,
            kind: "text/html; charset=utf-8",
            more: String::new(),
            body: body.into(),
        }
    }

    pub(crate) fn script(body: &str) -> Self {
        Self { kind: "text/javascript", ..Self::page(body) }
    }

    pub(crate) fn status(self, status: u16) -> Self {
        Self { status, ..self }
    }

    /// With one more header.
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.more.push_str(&format!("{name}: {value}\r\n"));
        self
    }
}

type Answers = dyn Fn(&Heard) -> Option<Reply> + Send + Sync;

#[derive(Default)]
struct Log {
    all: Mutex<Vec<Heard>>,
    came: Condvar,
}

impl Ear {
    /// Answers every request so; none means that the connection breaks.
    pub(crate) fn that(answers: impl Fn(&Heard) -> Option<Reply> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let origin = format!("http://{}", listener.local_addr().expect("an address"));
        let heard = Arc::new(Log::default());
        let log = Arc::clone(&heard);
        let answers: Arc<Answers> = Arc::new(answers);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (log, answers) = (Arc::clone(&log), Arc::clone(&answers));
                // A connection that breaks off is nobody's loss.
                std::thread::spawn(move || serve(stream, &log, &answers));
            }
        });
        Self { origin, heard }
    }

    pub(crate) fn heard(&self) -> Vec<Heard> {
        self.heard.all.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// How many POSTs came to a path.
    pub(crate) fn posts(&self, path: &str) -> usize {
        let heard = self.heard();
        heard.iter().filter(|it| it.method == "POST" && it.path.starts_with(path)).count()
    }

    /// Waits until a request to this path has come.
    pub(crate) fn hears(&self, path: &str) {
        self.hears_often(path, 1);
    }

    /// Waits until so many requests to this path have come.
    pub(crate) fn hears_often(&self, path: &str, times: usize) {
        let came = self.hears_within(TOO_LONG, path, times);
        assert!(came, "{path} never came: {:?}", paths(&self.heard()));
    }

    /// Whether so many requests to this path come in time.
    pub(crate) fn hears_within(&self, limit: Duration, path: &str, times: usize) -> bool {
        let missing =
            |all: &mut Vec<Heard>| all.iter().filter(|heard| heard.path == path).count() < times;
        let all = self.heard.all.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.heard.came.wait_timeout_while(all, limit, missing);
        !waited.unwrap_or_else(PoisonError::into_inner).1.timed_out()
    }
}

fn paths(all: &[Heard]) -> Vec<&str> {
    all.iter().map(|heard| heard.path.as_str()).collect()
}

fn serve(mut stream: TcpStream, log: &Log, answers: &Arc<Answers>) -> Option<()> {
    let heard = read(&stream)?;
    log.all.lock().unwrap_or_else(PoisonError::into_inner).push(heard.clone());
    log.came.notify_all();
    let Reply { status, kind, more, body } = answers(&heard)?;
    let head = format!("HTTP/1.1 {status} x\r\nContent-Type: {kind}\r\n{more}Connection: close");
    write!(stream, "{head}\r\nContent-Length: {}\r\n\r\n{body}", body.len()).ok()
}

fn read(stream: &TcpStream) -> Option<Heard> {
    let mut reader = BufReader::new(stream);
    let mut raw = String::new();
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
        if let Some(said) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = said.trim().parse().ok()?;
        }
        raw.push_str(&line);
        if line.trim_end().is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    raw.push_str(&String::from_utf8_lossy(&body));
    let mut words = raw.split(' ').map(str::to_owned);
    let (method, path) = (words.next()?, words.next()?);
    Some(Heard { method, path, raw })
}
