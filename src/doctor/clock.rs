//! This computer's clock: whether it can be right, and whether a site says the same.

use jiff::Timestamp;
use jiff::fmt::rfc2822;
use url::Url;

use super::Finding;
use crate::browser::date::date;
use crate::clock::{Clock, EARLIEST};
use crate::outcome::Exit;

const CHECK: &str = "clock";

/// How many seconds a clock may be off before it is said.
const LITTLE: i64 = 60;

/// How to set a clock right on most Linux systems.
const SET: &str = "sudo timedatectl set-ntp true";

pub(super) async fn examine(clock: Clock, site: Option<&Url>) -> Finding {
    let now = clock.now();
    if now < EARLIEST {
        let says = format!(
            "{}: that is before this program was written, and what is archived would prove nothing",
            said(now)
        );
        return Finding::wrong(CHECK, Exit::Archive, says)
            .mend("set this computer's clock right; on most Linux systems:")
            .command(SET);
    }
    let Some(site) = site else {
        let says =
            format!("{}; `--online` asks Meta's front page whether that is right", said(now));
        return Finding::ok(CHECK, says);
    };
    let host = site.host_str().unwrap_or("the site");
    match told_by(site).await {
        Ok(there) => compared(clock.now(), there, host),
        Err(why) => {
            let says =
                format!("{}; {host} could not be asked whether that is right: {why}", said(now));
            Finding::mind(CHECK, says)
        }
    }
}

/// What a site says, asked now.
async fn told_by(site: &Url) -> Result<Timestamp, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let told = date(&program, site).await.map_err(|error| error.to_string())?;
    let told = told.ok_or("it sends no `Date`")?;
    let told = rfc2822::parse(&told).map_err(|_| "its `Date` is none")?;
    Ok(told.timestamp())
}

fn compared(here: Timestamp, there: Timestamp, host: &str) -> Finding {
    let off = here.as_second() - there.as_second();
    match off.abs() {
        0..=LITTLE => Finding::ok(CHECK, format!("{}; {host} says the same", said(here))),
        seconds => {
            let way = if off > 0 { "ahead of" } else { "behind" };
            let says = format!("{}: that is {} {way} what {host} says", said(here), long(seconds));
            Finding::mind(CHECK, says)
                .mend("set this computer's clock right; on most Linux systems:")
                .command(SET)
        }
    }
}

fn said(moment: Timestamp) -> impl std::fmt::Display {
    moment.strftime("%Y-%m-%d %H:%M UTC")
}

fn long(seconds: i64) -> String {
    match seconds {
        0..120 => "more than a minute".to_owned(),
        120..7200 => format!("{} minutes", seconds / 60),
        7200..172_800 => format!("{} hours", seconds / 3600),
        _ => format!("{} days", seconds / 86_400),
    }
}

#[cfg(test)]
mod tests {
    use jiff::{Timestamp, ToSpan};

    use super::compared;

    #[test]
    fn a_clock_that_is_more_than_a_minute_off_is_said_either_way() {
        let there: Timestamp = "2026-11-24T21:00:00Z".parse().unwrap();
        let says = |seconds: i64| compared(there + seconds.seconds(), there, "site").says;
        assert_eq!(says(60), "2026-11-24 21:01 UTC; site says the same");
        assert_eq!(says(-60), "2026-11-24 20:59 UTC; site says the same");
        assert_eq!(
            says(61),
            "2026-11-24 21:01 UTC: that is more than a minute ahead of what site says"
        );
        assert_eq!(says(-150), "2026-11-24 20:57 UTC: that is 2 minutes behind what site says");
        assert_eq!(says(10_000), "2026-11-24 23:46 UTC: that is 2 hours ahead of what site says");
        assert_eq!(
            says(-90_000_000),
            "2024-01-18 05:00 UTC: that is 1041 days behind what site says"
        );
    }
}
