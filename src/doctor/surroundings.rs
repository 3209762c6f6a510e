//! The screen, the terminal, and the program's own data.

use super::Finding;
use crate::browser::launch::has_display;
use crate::data::Data;
use crate::human::keyboard::Keyboard;
use crate::outcome::Exit;

pub(super) fn examine() -> Vec<Finding> {
    vec![display(), terminal(), letters(), forms()]
}

fn display() -> Finding {
    const CHECK: &str = "display";
    match has_display() {
        true => Finding::ok(CHECK, "a window can be shown"),
        false => {
            Finding::mind(CHECK, "there is none: `--headed` and `--assist` cannot be used here")
                .mend("sit at the computer's own desktop, or use `ssh -X`")
        }
    }
}

fn terminal() -> Finding {
    const CHECK: &str = "terminal";
    match Keyboard::of_terminal() {
        Some(_) => Finding::ok(CHECK, "you can be asked"),
        None => Finding::mind(CHECK, "nobody can be asked here, so nothing would be sent")
            .mend("start runs in a terminal, with nothing piped into them"),
    }
}

/// Whether the terminal is said to show more letters than English has.
fn letters() -> Finding {
    const CHECK: &str = "letters";
    let says = |name: &&str| std::env::var_os(name).filter(|said| !said.is_empty());
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(says);
    let locale = locale.map(|said| said.to_string_lossy().into_owned());
    let wide = |said: &str| said.to_lowercase().replace('-', "").contains("utf8");
    match locale {
        Some(said) if wide(&said) => {
            Finding::ok(CHECK, format!("the locale `{said}` shows all of them"))
        }
        said => {
            let said = said
                .map_or("no locale is set".to_owned(), |said| format!("the locale is `{said}`"));
            Finding::mind(CHECK, format!("{said}: æ, ö and the like may be shown wrongly"))
                .command("export LC_ALL=C.UTF-8")
        }
    }
}

fn forms() -> Finding {
    const CHECK: &str = "forms";
    let data = match Data::built_in() {
        Ok(data) => data,
        Err(bad) => {
            return Finding::wrong(CHECK, Exit::Invalid, bad.to_string()).command("objector check");
        }
    };
    let seen = data.packs.iter().map(|pack| match &pack.last_seen_live {
        Some(on) => format!("{} {on}", pack.id),
        None => format!("{} never", pack.id),
    });
    let seen = format!("last seen live: {}", seen.collect::<Vec<_>>().join(", "));
    match data.packs.iter().all(|pack| pack.last_seen_live.is_some()) {
        true => Finding::ok(CHECK, seen),
        false => Finding::mind(
            CHECK,
            format!("{seen}; what is known of them is from public descriptions"),
        ),
    }
}
