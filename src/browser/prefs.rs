//! The preferences of every profile of ours.

use serde_json::{Map, Value, json};

/// What each profile of ours is told, with the reason beside it.
pub(super) fn preferences() -> Map<String, Value> {
    let preferences = json!({
        // Firefox sends a POST again, up to three times, when a reused connection breaks before
        // the answer: at most once means one attempt.
        "network.http.request.max-attempts": 1,
        // Ways out that cannot be watched: service workers, pushed messages, peer connections,
        // WebTransport; names that are looked up and connections that are made ahead of any
        // request; reports that the browser itself sends for a page.
        "dom.serviceWorkers.enabled": false,
        "dom.push.enabled": false,
        "media.peerconnection.enabled": false,
        "network.webtransport.enabled": false,
        "network.dns.disablePrefetch": true,
        "network.dns.disablePrefetchFromHTTPS": true,
        "network.http.speculative-parallel-limit": 0,
        "network.early-hints.preconnect.enabled": false,
        "network.prefetch-next": false,
        "browser.send_pings": false,
        "security.csp.reporting.enabled": false,
        "dom.reporting.enabled": false,
        // A page that is left is gone: one that is put to sleep would never answer what it was asked.
        "browser.sessionhistory.max_total_viewers": 0,
        // Nothing of the session outlives the run.
        "browser.sessionstore.resume_from_crash": false,
        "browser.formfill.enable": false,
        "signon.rememberSignons": false,
        "places.history.enabled": false,
        // No reports to anybody.
        "datareporting.policy.dataSubmissionEnabled": false,
        "toolkit.telemetry.reportingpolicy.firstRun": false,
        "browser.tabs.crashReporting.sendReport": false,
        // A form is not read aloud, translated or completed while we look at it.
        "browser.translations.enable": false,
        "extensions.formautofill.addresses.enabled": false,
        "layout.spellcheckDefault": 0,
    });
    object(preferences)
}

/// What a profile is told beside them in which somebody logs in: Firefox's own protections stay on,
/// and a driver's settings for tests do not count (a profile's own go before them).
pub(super) fn of_a_session() -> Map<String, Value> {
    object(json!({
        "remote.prefs.recommended": false,
        // Dangerous sites, files, certificates and add-ons are known from these.
        "browser.safebrowsing.phishing.enabled": true,
        "browser.safebrowsing.malware.enabled": true,
        "browser.safebrowsing.downloads.enabled": true,
        "browser.safebrowsing.blockedURIs.enabled": true,
        "services.settings.server": "https://firefox.settings.services.mozilla.com/v1",
        "app.update.disabledForTesting": false,
        "geo.provider.testing": false,
        // The log-in alone is shown: no welcome, no notice, no window of before.
        "browser.aboutwelcome.enabled": false,
        "browser.preonboarding.enabled": false,
        "browser.shell.checkDefaultBrowser": false,
        "browser.startup.homepage_override.mstone": "ignore",
        "browser.startup.couldRestoreSession.count": -1,
        "browser.startup.page": 0,
        "browser.warnOnQuit": false,
        "browser.tabs.warnOnClose": false,
        "datareporting.policy.dataSubmissionPolicyBypassNotification": true,
        "termsofuse.bypassNotification": true,
    }))
}

fn object(preferences: Value) -> Map<String, Value> {
    match preferences {
        Value::Object(map) => map,
        _ => unreachable!("written as an object"),
    }
}
