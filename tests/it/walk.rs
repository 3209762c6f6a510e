//! Every call of a run in order: of the page, of the person, of the disk; and what befalls one.

use std::cell::RefCell;
use std::io;
use std::path::Path;
use std::rc::Rc;

use objector::archive::faults;

/// What is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum At {
    Page,
    Person,
    Disk,
}

/// One call: before it, in its middle, or after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Call {
    /// Its number, from 1.
    pub(crate) n: usize,
    pub(crate) at: At,
    /// What is done, and to what.
    pub(crate) what: String,
}

impl Call {
    /// In one line, as a child says it.
    pub(crate) fn line(&self) -> String {
        format!("{} {:?} {}", self.n, self.at, self.what)
    }
}

/// What befalls a call: an error where it fails.
type Fate = Box<dyn FnMut(&Call) -> io::Result<()>>;

/// The calls of a run, and what befalls them.
#[derive(Clone, Default)]
pub(crate) struct Walk(Rc<RefCell<Way>>);

#[derive(Default)]
struct Way {
    passed: Vec<Call>,
    fate: Option<Fate>,
}

impl Walk {
    /// A walk on which this befalls each call.
    pub(crate) fn with(fate: impl FnMut(&Call) -> io::Result<()> + 'static) -> Self {
        Self(Rc::new(RefCell::new(Way { passed: Vec::new(), fate: Some(Box::new(fate)) })))
    }

    /// Notes a call, and says what befalls it.
    pub(crate) fn passes(&self, at: At, what: String) -> io::Result<()> {
        let way = &mut *self.0.borrow_mut();
        let call = Call { n: way.passed.len() + 1, at, what };
        way.passed.push(call.clone());
        way.fate.as_mut().map_or(Ok(()), |fate| fate(&call))
    }

    /// What this thread does to the disk goes by here, named from `folder` on.
    pub(crate) fn goes_by_the_disk(&self, folder: &Path) {
        let (walk, folder) = (self.clone(), folder.to_owned());
        faults::plant(move |tried, path| {
            let below = path.strip_prefix(&folder).unwrap_or(path);
            walk.passes(At::Disk, format!("{tried} {}", below.display()))
        });
    }

    /// Every call until now.
    pub(crate) fn passed(&self) -> Vec<Call> {
        self.0.borrow().passed.clone()
    }
}

/// From now on nothing befalls the disk of this thread.
pub(crate) fn the_disk_is_well() {
    faults::plant(|_, _| Ok(()));
}
