//! The guard: a small process of our own between us and geckodriver, that outlives us.
//!
//! It makes the run's folder and holds the lock on it. However we end, even by SIGKILL, the pipe to
//! the guard closes; it then kills geckodriver and Firefox, and removes the run's folder with the
//! profile in it. Both at one stroke: a Firefox that outlived its driver, or that the driver closed in
//! order, would let go what the seal holds back, and its pages could send while they are closed.

use std::ffi::OsString;
use std::fs::{DirBuilder, File};
use std::io::Read;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::time::Duration;

use rustix::process::{Pid, Resource, Rlimit, Signal};
use tokio::process::{Child, Command};
use tokio::signal::unix::{SignalKind, signal};

/// The hidden subcommand that makes a process a guard.
pub const COMMAND: &str = "__guard";

/// What the guard says, with the reason, where it cannot make the run's folder.
pub(super) const NO_FOLDER: &str = "no folder: ";

/// The file in a run's folder whose lock says that the run goes on.
pub(super) const LOCK: &str = "lock";

/// How long killed processes may take to be gone.
const GONE: Duration = Duration::from_secs(10);

/// What the guard was told on its command line.
#[derive(Debug, clap::Args)]
pub struct GuardArgs {
    /// The run's own folder, made at the start and removed at the end.
    folder: PathBuf,
    /// The program to guard, with its arguments.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, required = true)]
    program: Vec<OsString>,
}

/// Makes everything that this process writes or starts private: files for the owner alone, no
/// core dumps.
pub fn be_private() {
    rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    // A platform that refuses the limit still writes with the umask above.
    let _ = rustix::process::setrlimit(Resource::Core, none);
}

/// Starts the program and stays until the pipe closes, a signal comes or the program ends.
///
/// # Errors
/// When the program cannot be started or ends by itself with an error; the folder is removed in that
/// case too.
pub async fn stand_guard(args: &GuardArgs) -> std::io::Result<()> {
    be_private();
    let result = match lay_out(&args.folder) {
        Ok(_lock) => guard_program(&args.program, &args.folder).await,
        Err(error) => {
            println!("{NO_FOLDER}{error}");
            Err(error)
        }
    };
    remove(&args.folder);
    result
}

/// Makes the folder with its rooms, and holds it. Nobody sweeps meanwhile: a lock that is there and not held
/// yet says that the folder was left behind.
pub(super) fn lay_out(folder: &Path) -> std::io::Result<File> {
    private_folder(folder)?;
    let runs = File::open(folder.parent().unwrap_or(folder))?;
    runs.lock_shared()?;
    File::create_new(folder.join(LOCK))?;
    let lock = hold(folder)?;
    for room in ["profiles", "home", "tmp"] {
        private_folder(&folder.join(room))?;
    }
    Ok(lock)
}

/// Holds a run's folder beside whoever else holds it: no later run takes it for left behind.
pub(super) fn hold(folder: &Path) -> std::io::Result<File> {
    let lock = File::open(folder.join(LOCK))?;
    // Whoever looks whether it is held has it for a moment.
    lock.lock_shared()?;
    Ok(lock)
}

/// Makes a folder, and those above it that are missing, for the owner alone.
pub fn private_folder(path: &Path) -> std::io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

async fn guard_program(program: &[OsString], folder: &Path) -> std::io::Result<()> {
    let mut child = Command::new(&program[0])
        .args(&program[1..])
        .current_dir(folder)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()?;
    let group = child.id().and_then(|id| Pid::from_raw(i32::try_from(id).ok()?));
    let ended = told_to_end(&mut child).await?;
    if let Some(group) = group {
        end(&mut child, group).await;
    }
    match ended {
        Some(status) if !status.success() => Err(std::io::Error::other(status.to_string())),
        _ => Ok(()),
    }
}

/// Waits until we are told to end, or the program has ended by itself: how, then.
async fn told_to_end(child: &mut Child) -> std::io::Result<Option<ExitStatus>> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut hang_up = signal(SignalKind::hangup())?;
    Ok(tokio::select! {
        _ = leash_is_cut() => None,
        ended = child.wait() => ended.ok(),
        _ = terminate.recv() => None,
        _ = interrupt.recv() => None,
        _ = hang_up.recv() => None,
    })
}

/// Waits for the end of our standard input. A thread of its own reads it: the runtime's would keep
/// the process alive until the read returns.
async fn leash_is_cut() {
    let (cut, is_cut) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || {
        let _ = std::io::stdin().read(&mut [0]);
        let _ = cut.send(());
    });
    let _ = is_cut.await;
}

/// Ends the program and all that it started, at one stroke: nothing is left that could go on by itself.
async fn end(child: &mut Child, group: Pid) {
    if rustix::process::kill_process_group(group, Signal::KILL).is_ok() {
        let _ = tokio::time::timeout(GONE, child.wait()).await;
        let _ = tokio::time::timeout(GONE, group_is_gone(group)).await;
    }
}

async fn group_is_gone(group: Pid) {
    while rustix::process::test_kill_process_group(group).is_ok() {
        // Other people's children cannot be waited for; the kernel only answers when asked.
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

fn remove(folder: &Path) {
    // A dying Firefox may write once more while its folder goes.
    for _ in 0..5 {
        match std::fs::remove_dir_all(folder) {
            Ok(()) => return,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return,
            Err(_) => {}
        }
    }
}
