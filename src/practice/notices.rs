//! The pages without the form, and what a page's script is told.

use serde_json::json;

use super::Trouble;
use super::answer::Shown;
use super::pages::View;

impl View<'_> {
    /// A page that says one thing: a heading and a sentence or two.
    pub(crate) fn notice(&self, heading: &str, lines: &[&str]) -> String {
        let lines: Vec<&str> = lines.iter().map(|line| self.spoken.text(line)).collect();
        let inside = self.render(
            "notice.html",
            json!({
                "heading": self.spoken.text(heading),
                "lines": lines,
            }),
        );
        self.frame(heading, inside, None, &[])
    }

    /// The page on which the answer stands after a plain form was sent.
    pub(crate) fn answer(&self) -> String {
        match self.rehearsal.trouble {
            Some(Trouble::UnknownAnswer) => {
                self.notice("unknown_answer_heading", &["unknown_answer"])
            }
            Some(Trouble::SuccessInSmallPrint) => {
                let inside = self.render("note.html", json!({}));
                self.frame("title", inside, None, &[])
            }
            _ => self.notice("", &["received", "received_details"]),
        }
    }

    /// The log-in page.
    pub(crate) fn log_in(&self) -> String {
        let [account, password] = self.network.log_in_fields;
        let inside =
            self.render("log-in.html", json!({ "account": account, "password": password }));
        self.frame("log_in_heading", inside, None, &[])
    }

    /// What the page's script is told about a submission.
    pub(crate) fn told(&self, shown: Shown) -> String {
        let text = |key: &str| self.spoken.text(key);
        let told = match shown {
            Shown::Received => json!({
                "show": "answer",
                "lines": [text("received"), text("received_details")],
                "close": text("close"),
            }),
            Shown::Unknown => json!({
                "show": "answer",
                "heading": text("unknown_answer_heading"),
                "lines": [text("unknown_answer")],
                "close": text("close"),
            }),
            Shown::Note => json!({ "show": "note", "lines": [text("sending")] }),
            Shown::Alert => json!({ "show": "alert", "lines": [text("validation")] }),
            Shown::Code { again } => json!({
                "show": "code",
                "heading": text("code_heading"),
                "lines": [text("code_text")],
                "alert": if again { Some(text("code_again")) } else { None },
                "label": text("code"),
                "button": text("code_confirm"),
            }),
        };
        told.to_string()
    }
}
