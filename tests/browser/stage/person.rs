//! The person at the terminal and the program that they run: the sentence that a test begins with.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use super::archive::python;
use super::ended::Ended;
use super::ground::Ground;
use super::practice::Practice;
use super::running::{Permit, Running};
use super::terminal::Terminal;

/// The reason in every scenario that does not say otherwise: two lines, letters beyond ASCII, and
/// characters that forms encode.
pub(crate) const REASON: &str = "Billeder af mine børn & \"mine ord\" hører ikke til i en AI, og \
    ingen kan tage dem ud igen.\nNej – 100 % nej + tak; også når det bliver spurgt en gang til.";
/// Karen's address: the one that the practice site knows.
pub(crate) const EMAIL: &str = "karen@example.dk";

/// The questions of the program, in the contract's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Prompt {
    Gate,
    FilledIn,
    PressYourself,
    Addresses,
    Code,
    Received,
    Driver,
    Unsealed,
    OpenWindow,
    HowToGoOn,
    WhoseAccount,
}

/// The same, and the gate also in German.
pub(super) const PROMPTS: [(Prompt, &str); 12] = [
    (Prompt::HowToGoOn, "Type \"go on\", \"assist\" or \"by hand\": "),
    (
        Prompt::WhoseAccount,
        "Whose account is this? Type \"mine\", or the name of the person it belongs to: ",
    ),
    (Prompt::OpenWindow, "Open a window to deal with this? Type \"open\", anything else to stop: "),
    (Prompt::Unsealed, "Type \"unsealed\" to go on without the seal, anything else to stop: "),
    (Prompt::Driver, "Type the address of that WebDriver to use it, anything else to stop: "),
    (Prompt::Gate, "Type \"send\" to submit, anything else to stop: "),
    (Prompt::Gate, "Tippen Sie \"senden\" ein, um abzusenden; alles andere bricht ab: "),
    (Prompt::FilledIn, "Press Enter here when the form is filled in, or type \"stop\" to stop: "),
    (
        Prompt::PressYourself,
        "Press the form's button in the window, or type \"stop\" here to stop: ",
    ),
    (Prompt::Addresses, "Type \"keep\", \"use\" or anything else to stop: "),
    (Prompt::Code, "Enter the code that Meta e-mailed you (empty to stop): "),
    (
        Prompt::Received,
        "Does this say that Meta has received your objection? Type \"yes\", \"no\" or \"unsure\": ",
    ),
];

/// Ctrl-C.
pub(crate) const CTRL_C: &str = "\u{3}";
/// Ctrl-D.
pub(crate) const CTRL_D: &str = "\u{4}";

/// What the program reads its answers from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Input {
    Terminal,
    /// A terminal in the terminal, which goes away when what we started is killed.
    Window,
    Nothing,
    Pipe,
}

/// A run that is not started yet.
#[must_use]
pub(crate) struct Objector {
    ground: Option<Arc<Ground>>,
    folder: &'static str,
    network: &'static str,
    account: String,
    language: &'static str,
    country: &'static str,
    email: Option<String>,
    reason: Option<String>,
    options: Vec<String>,
    environment: Vec<(String, Option<String>)>,
    program: String,
    rehearse: bool,
    json: bool,
    input: Input,
    answers: Vec<(Prompt, String)>,
    others: Vec<(String, String)>,
    beside: bool,
}

/// Karen in Denmark, with her own words in Danish, and nobody who answers.
pub(crate) fn objector() -> Objector {
    Objector {
        ground: None,
        folder: "objector-test-",
        network: "facebook",
        account: "karen".to_owned(),
        language: "da",
        country: "DK",
        email: Some(EMAIL.to_owned()),
        reason: Some(REASON.to_owned()),
        options: Vec::new(),
        environment: Vec::new(),
        program: env!("CARGO_BIN_EXE_objector").to_owned(),
        rehearse: false,
        json: true,
        input: Input::Terminal,
        answers: Vec::new(),
        others: Vec::new(),
        beside: false,
    }
}

impl Objector {
    /// Home and archive will lie in a folder whose name begins like this.
    pub(crate) fn in_a_folder_called(mut self, name: &'static str) -> Self {
        self.folder = name;
        self
    }

    /// Runs against this practice site, for its network.
    pub(crate) fn on(mut self, practice: Practice) -> Self {
        self.network = match practice.rehearsal.pack.as_str() {
            "instagram-ai" => "instagram",
            _ => "facebook",
        };
        let site = practice.start();
        let origin = site.origin();
        self.ground = Some(Arc::new(Ground::new(self.folder, Some(site), origin)));
        self
    }

    /// Runs against a server of the test's own.
    pub(crate) fn at(mut self, origin: &str) -> Self {
        self.ground = Some(Arc::new(Ground::new(self.folder, None, origin.to_owned())));
        self
    }

    /// Runs on the ground of an earlier run: its site, its archive.
    pub(crate) fn on_ground(mut self, ground: &Arc<Ground>, network: &'static str) -> Self {
        self.ground = Some(Arc::clone(ground));
        self.network = network;
        self
    }

    /// Where it will run.
    pub(crate) fn ground(&self) -> &Ground {
        self.ground.as_ref().expect("a test says on which site it runs")
    }

    pub(crate) fn account(mut self, account: &str) -> Self {
        self.account = account.to_owned();
        self
    }

    pub(crate) fn country(mut self, country: &'static str) -> Self {
        self.country = country;
        self
    }

    pub(crate) fn email(mut self, email: &str) -> Self {
        self.email = Some(email.to_owned());
        self
    }

    pub(crate) fn without_email(mut self) -> Self {
        self.email = None;
        self
    }

    pub(crate) fn reason(mut self, reason: &str) -> Self {
        self.reason = Some(reason.to_owned());
        self
    }

    pub(crate) fn without_reason(mut self) -> Self {
        self.reason = None;
        self
    }

    /// Runs while another run on the same ground goes on.
    pub(crate) fn beside_another(mut self) -> Self {
        self.beside = true;
        self
    }

    /// A second scenario file in the same run.
    pub(crate) fn and_then(mut self, account: &str, email: &str) -> Self {
        self.others.push((account.to_owned(), email.to_owned()));
        self
    }

    pub(crate) fn option(mut self, option: &str) -> Self {
        self.options.push(option.to_owned());
        self
    }

    pub(crate) fn environment(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.to_owned(), Some(value.to_owned())));
        self
    }

    pub(crate) fn without_environment(mut self, name: &str) -> Self {
        self.environment.push((name.to_owned(), None));
        self
    }

    /// Another copy of the program.
    pub(crate) fn program(mut self, program: &Path) -> Self {
        self.program = program.display().to_string();
        self
    }

    /// `objector rehearse` with these options, with the program's own site and person.
    pub(crate) fn rehearses(mut self, options: &[&str]) -> Self {
        self.rehearse = true;
        self.options.extend(options.iter().map(|it| (*it).to_owned()));
        self.at("the program's own site")
    }

    /// As a person runs it, without `--json`.
    pub(crate) fn in_plain_words(mut self) -> Self {
        self.json = false;
        self
    }

    /// Standard input is /dev/null.
    pub(crate) fn with_nobody_there(mut self) -> Self {
        self.input = Input::Nothing;
        self
    }

    /// Standard input is a pipe in which `send` comes along.
    pub(crate) fn with_a_piped_yes(mut self) -> Self {
        self.input = Input::Pipe;
        self
    }

    /// Runs it in plain words in a window of its own, which can be closed.
    pub(crate) fn in_a_window(mut self) -> Self {
        self.input = Input::Window;
        self.in_plain_words()
    }

    pub(crate) fn answers(mut self, prompt: Prompt, keys: &str) -> Self {
        self.answers.push((prompt, keys.to_owned()));
        self
    }

    pub(crate) fn says_at_the_gate(self, line: &str) -> Self {
        self.answers(Prompt::Gate, &format!("{line}\n"))
    }

    /// Ctrl-C, Ctrl-D.
    pub(crate) fn presses_at_the_gate(self, key: &str) -> Self {
        self.answers(Prompt::Gate, key)
    }

    pub(crate) fn says_of_the_addresses(self, line: &str) -> Self {
        self.answers(Prompt::Addresses, &format!("{line}\n"))
    }

    pub(crate) fn enters_code(self, code: &str) -> Self {
        self.answers(Prompt::Code, &format!("{code}\n"))
    }

    pub(crate) fn reads_the_answer_as(self, line: &str) -> Self {
        self.answers(Prompt::Received, &format!("{line}\n"))
    }

    /// Runs it to its end; a question that the test did not foresee fails it.
    pub(crate) fn run(mut self) -> Ended {
        let answers = std::mem::take(&mut self.answers);
        let mut running = self.start();
        for (prompt, keys) in answers {
            running.hears(prompt);
            running.types(&keys);
        }
        running.ends()
    }

    /// Starts it, and leaves the rest to the test.
    pub(crate) fn start(self) -> Running {
        let permit = Permit::wait();
        let ground = self.ground.clone().expect("a test says on which site it runs");
        let scenarios = self.write_scenarios(&ground);
        let out = ground.path(if self.beside { "stdout-beside" } else { "stdout" });
        // The shell becomes the program: the process is the same.
        let program = "exec \"$OBJECTOR\" \"$@\"";
        let shell = match (self.input, self.json) {
            (Input::Window, _) => {
                "exec \"$PYTHON\" -c 'import pty, sys; pty.spawn(sys.argv[1:])' \"$OBJECTOR\" \"$@\""
                    .to_owned()
            }
            (Input::Terminal, true) => format!("{program} >\"$OUT\""),
            (Input::Terminal, false) => program.to_owned(),
            (Input::Nothing, _) => format!("{program} >\"$OUT\" </dev/null"),
            (Input::Pipe, _) => {
                "printf 'send\\nsend\\nyes\\n' | \"$OBJECTOR\" \"$@\" >\"$OUT\"".to_owned()
            }
        };
        let mut command: Vec<String> = ["/bin/sh", "-c", &shell, "sh"].map(str::to_owned).into();
        if self.rehearse {
            command.push("rehearse".to_owned());
        } else {
            command.push("run".to_owned());
            command.extend(scenarios);
            command.extend(["--site".to_owned(), ground.origin.clone()]);
        }
        command.extend(["--archive".to_owned(), ground.archive().display().to_string()]);
        if self.json {
            command.push("--json".to_owned());
        }
        command.extend(self.options.iter().cloned());
        let mut environment = ground.environment();
        environment.insert("OBJECTOR".to_owned(), self.program.clone());
        environment.insert("OUT".to_owned(), out.display().to_string());
        if self.input == Input::Window {
            environment.insert("PYTHON".to_owned(), python().to_string_lossy().into_owned());
        }
        for (name, value) in &self.environment {
            match value {
                Some(value) => environment.insert(name.clone(), value.clone()),
                None => environment.remove(name),
            };
        }
        let terminal = Terminal::start(&command, &environment, &ground.path("home"));
        Running {
            terminal,
            heard: 0,
            ground,
            network: self.network,
            json: self.json,
            excused: self.beside,
            out,
            moves: environment.get("TERM").is_some_and(|term| term != "dumb"),
            permit,
        }
    }

    fn write_scenarios(&self, ground: &Ground) -> Vec<String> {
        let first = (self.account.clone(), self.email.clone());
        let others = self.others.iter().cloned();
        let all =
            std::iter::once(first).chain(others.map(|(account, email)| (account, Some(email))));
        all.map(|(account, email)| {
            let file = ground.path(&format!("{account}.toml"));
            fs::write(&file, self.scenario(&account, email)).expect("a scenario file");
            file.display().to_string()
        })
        .collect()
    }

    fn scenario(&self, account: &str, email: Option<String>) -> String {
        let mut file = format!(
            "version = 1\naccount = {account:?}\nnetwork = {:?}\nlanguage = {:?}\ncountry = {:?}\n",
            self.network, self.language, self.country
        );
        if let Some(email) = email {
            file.push_str(&format!("email = {email:?}\n"));
        }
        if let Some(reason) = &self.reason {
            file.push_str(&format!("\n[objection]\ntext = '''\n{reason}'''\n"));
        }
        file
    }
}
