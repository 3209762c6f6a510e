//! The person's everyday profiles: whether a driver has damaged one, and which are open.
//!
//! The damage stays when the driver is gone: safe browsing is off, no list of revoked certificates
//! comes in any more. How to undo it is said; it is not done.

use std::path::{Path, PathBuf};

use super::preferences::{Driven, Weight, driven};
use super::{Finding, quoted};
use crate::browser::everyday::{Everyday, open_in};

const CHECK: &str = "profiles";

pub(super) fn examine(everyday: &Everyday) -> Vec<Finding> {
    let (profiles, hidden) = everyday.profiles();
    let mut found: Vec<Finding> = profiles.iter().flat_map(|profile| of(profile)).collect();
    found.extend(hidden.iter().map(|(path, error)| unread(path, error)));
    if found.is_empty() {
        let says = match profiles.len() {
            0 => "no everyday profile of Firefox was found".to_owned(),
            1 => format!("no driver has damaged your everyday profile{}", open(&profiles)),
            count => {
                format!("no driver has damaged your {count} everyday profiles{}", open(&profiles))
            }
        };
        found.push(Finding::ok(CHECK, says));
    }
    found
}

/// That a Firefox is open is no fault; who wants to mend a profile must close it.
fn open(profiles: &[PathBuf]) -> String {
    match profiles.iter().filter(|profile| matches!(open_in(profile), Ok(Some(_)))).count() {
        0 => String::new(),
        1 => "; a Firefox has one open now".to_owned(),
        several => format!("; Firefox has {several} open now"),
    }
}

/// What is to be said of one profile.
fn of(profile: &Path) -> Vec<Finding> {
    let mut found = Vec::new();
    // It comes first: as long as it is there, Firefox takes what it says at every start.
    let own = profile.join("user.js");
    match driven(&own) {
        Ok(written) if has_sign(&written) => found.push(left(profile, &own)),
        Ok(_) => {}
        Err(error) => found.push(unread(&own, &error)),
    }
    match driven(&profile.join("prefs.js")) {
        Ok(written) if has_sign(&written) => found.push(damaged(profile, &written)),
        Ok(_) => {}
        Err(error) => found.push(unread(&profile.join("prefs.js"), &error)),
    }
    found
}

/// A person may have turned off anything; some things only a driver writes.
fn has_sign(written: &[Driven]) -> bool {
    written.iter().any(|driven| driven.weight == Weight::Sign)
}

fn damaged(profile: &Path, written: &[Driven]) -> Finding {
    let says = format!(
        "a driver has damaged `{}`: {} of its preferences are as drivers write them, the worst first",
        profile.display(),
        written.len(),
    );
    let mut finding = Finding::mind(CHECK, says);
    finding.details = written.iter().map(|it| format!("{} = {}", it.name, it.value)).collect();
    let names: Vec<String> = written
        .iter()
        .filter(|driven| driven.weight != Weight::Nuisance)
        .map(|driven| driven.name.replace('.', r"\."))
        .collect();
    let holder = match open_in(profile) {
        Ok(Some(Some(pid))) => format!(" (it is open now, in process {pid})"),
        Ok(Some(None)) => " (it is open now)".to_owned(),
        _ => String::new(),
    };
    finding
        .mend(format!(
            "in its about:config look for each name and press the arrow at its right; or let \
             about:support, \"Refresh Firefox\", reset all, which removes add-ons too; or close that \
             Firefox{holder} and take out the lines that matter, which keeps the old file as \
             `prefs.js.before`:"
        ))
        .command(format!(
            "sed -i.before -E '/^user_pref\\(\"({})\"/d' {}",
            names.join("|"),
            quoted(&profile.join("prefs.js"))
        ))
}

/// What Firefox would read at every start.
fn left(profile: &Path, own: &Path) -> Finding {
    let says = format!(
        "a driver left its `user.js` in `{}`, where it is read at every start",
        profile.display()
    );
    let backup = profile.join("user.geckodriver_backup");
    let mend = "close that Firefox first";
    match backup.is_file() {
        true => Finding::mind(CHECK, says)
            .mend(format!("{mend}; your own `user.js` was put aside and comes back with:"))
            .command(format!("mv {} {}", quoted(&backup), quoted(own))),
        false => Finding::mind(CHECK, says)
            .mend(format!("{mend}; where nothing in it is yours:"))
            .command(format!("rm {}", quoted(own))),
    }
}

fn unread(path: &Path, error: &std::io::Error) -> Finding {
    let says = format!("`{}` could not be looked at: {error}", path.display());
    Finding::mind(CHECK, says).mend("see what it is, and who may read it")
}
