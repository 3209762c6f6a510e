//! The driver's errors, as what they mean for a page.

use fantoccini::error::{CmdError, ErrorStatus, NewSessionError};
use serde_json::Value;

use super::page::PageError;
use crate::survey::net_error;
use crate::words::words;

/// What a driver's error means for a page.
pub(super) fn told(error: CmdError) -> PageError {
    let CmdError::Standard(said) = error else {
        return PageError::Lost(words!("driver-connection-broke"));
    };
    let message = crate::inert::line(said.message.lines().next().unwrap_or_default());
    match said.error {
        ErrorStatus::Timeout => PageError::Slow,
        ErrorStatus::NoSuchElement
        | ErrorStatus::StaleElementReference
        | ErrorStatus::DetachedShadowRoot => PageError::Changed,
        ErrorStatus::ElementNotInteractable
        | ErrorStatus::ElementClickIntercepted
        | ErrorStatus::InvalidElementState => PageError::NotTaken,
        ErrorStatus::UnexpectedAlertOpen => PageError::Dialog(message),
        ErrorStatus::InvalidSessionId | ErrorStatus::NoSuchWindow => PageError::Lost(message),
        _ if message.contains("about:neterror") || message.contains("about:certerror") => {
            PageError::Unreachable(net_error(&message))
        }
        _ if is_crashed(&message) => PageError::Lost(words!("page-crashed")),
        _ if went_away(&message) => PageError::Changed,
        _ if message.contains("Failed to decode response") => {
            PageError::Lost(words!("firefox-ended"))
        }
        _ if message.contains("closed") => PageError::Lost(message),
        _ => PageError::Driver(message),
    }
}

/// Whether an error says that the page went away under the command.
pub(super) fn went_away(message: &str) -> bool {
    ["unload", "destroyed", "AbortError"].iter().any(|word| message.contains(word))
}

/// Whether an error says that the page's process ended: what Firefox shows in its place is a page of
/// the browser's own.
pub(super) fn is_crashed(message: &str) -> bool {
    message.contains("parent process browsing contexts")
}

/// Whether a click that failed so never reached the page (W3C WebDriver, "Element Click"): the checks
/// that come before the press.
pub(super) fn never_pressed(error: &CmdError) -> bool {
    let CmdError::Standard(said) = error else {
        return false;
    };
    matches!(
        said.error,
        ErrorStatus::NoSuchElement
            | ErrorStatus::StaleElementReference
            | ErrorStatus::DetachedShadowRoot
            | ErrorStatus::ElementNotInteractable
            | ErrorStatus::ElementClickIntercepted
    )
}

/// Why a WebDriver server gave no session, in its own words.
pub(super) fn why_no_session(error: &NewSessionError, server: &str) -> String {
    let said = match error {
        // geckodriver's `unknown error` arrives here.
        NewSessionError::NotW3C(json) => {
            let message = json.pointer("/value/message").or_else(|| json.pointer("/message"));
            let said = message.and_then(Value::as_str).map(str::to_owned);
            said.unwrap_or_else(|| words!("webdriver-no-session"))
        }
        NewSessionError::SessionNotCreated(said) => said.message.to_string(),
        NewSessionError::UnexpectedError(CmdError::Standard(said)) => said.message.to_string(),
        NewSessionError::Failed(_) | NewSessionError::FailedC(_) | NewSessionError::Lost(_) => {
            words!("webdriver-does-not-answer", server = server)
        }
        other => other.to_string(),
    };
    crate::inert::line(&said)
}

#[cfg(test)]
mod tests {
    use fantoccini::error::WebDriver;

    use super::{CmdError, ErrorStatus, told};

    fn words(error: ErrorStatus, says: &'static str) -> String {
        told(CmdError::Standard(WebDriver::new(error, says))).to_string()
    }

    #[test]
    fn what_ended_is_said_in_a_persons_words() {
        let crashed = words(
            ErrorStatus::UnsupportedOperation,
            "ExecuteScript and ExecuteAsyncScript are not supported for parent process browsing \
             contexts: 12",
        );
        assert_eq!(crashed, "the browser or its driver was lost: the page crashed");
        let ended = words(ErrorStatus::UnknownError, "Failed to decode response from marionette");
        assert_eq!(ended, "the browser or its driver was lost: Firefox ended");
    }
}
