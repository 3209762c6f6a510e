//! A site of a test's own, for what the practice site does not do: whole pages by hand, and pages
//! that wait for the test's word before they change.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Longer than a page may take to ask.
const TOO_LONG: Duration = Duration::from_secs(60);

pub(crate) struct OwnSite {
    pub(crate) origin: String,
    posts: Arc<AtomicUsize>,
    change: Sender<()>,
    changed: Receiver<()>,
}

/// What every connection knows.
struct Behind {
    form: String,
    answer: String,
    posts: Arc<AtomicUsize>,
    change: Mutex<Receiver<()>>,
    changed: Sender<()>,
}

impl OwnSite {
    /// Shows `form` to every GET and `answer` to every POST.
    pub(crate) fn start(form: String, answer: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let origin = format!("http://{}", listener.local_addr().expect("an address"));
        let posts = Arc::new(AtomicUsize::new(0));
        let (change, may_change) = channel();
        let (changed, has_changed) = channel();
        let behind = Arc::new(Behind {
            form,
            answer,
            posts: Arc::clone(&posts),
            change: Mutex::new(may_change),
            changed,
        });
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let behind = Arc::clone(&behind);
                // A connection that breaks off is nobody's loss.
                std::thread::spawn(move || behind.serve(stream));
            }
        });
        Self { origin, posts, change, changed: has_changed }
    }

    /// How many submissions came.
    pub(crate) fn posts(&self) -> usize {
        self.posts.load(Ordering::SeqCst)
    }

    /// Lets the page change, and returns when it says that it has.
    pub(crate) fn changes(&self) {
        self.change.send(()).expect("the site is there");
        self.changed.recv_timeout(TOO_LONG).expect("the page changes");
    }
}

impl Behind {
    fn serve(&self, mut stream: TcpStream) -> Option<()> {
        let request = read(&stream)?;
        let body = match request.split(' ').collect::<Vec<_>>()[..] {
            ["POST", ..] => {
                self.posts.fetch_add(1, Ordering::SeqCst);
                &self.answer
            }
            [_, "/change", ..] => {
                let word = self.change.lock().unwrap_or_else(PoisonError::into_inner);
                word.recv().ok()?;
                ""
            }
            [_, "/changed", ..] => {
                self.changed.send(()).ok()?;
                ""
            }
            _ => &self.form,
        };
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close";
        write!(stream, "{head}\r\nContent-Length: {}\r\n\r\n{body}", body.len()).ok()
    }
}

/// The first line of a request that has come whole.
fn read(stream: &TcpStream) -> Option<String> {
    let mut reader = BufReader::new(stream);
    let mut first = None;
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        if let Some(said) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = said.trim().parse().ok()?;
        }
        first.get_or_insert_with(|| line.to_owned());
    }
    reader.read_exact(&mut vec![0; length]).ok()?;
    first
}
