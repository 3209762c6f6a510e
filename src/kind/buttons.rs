//! What a button does.
//!
//! Of each form the button that sends it is looked for, and of what stands outside of any form: a button
//! that the markup says sends, in words or alone; else one that says so in words, behind the last field.

use super::words::{About, Heard, Lexicon, Text};
use super::{ButtonKind, ControlKind};
use crate::survey::{Button, Path, Survey};

/// Log-ins through somebody else, payments through somebody else: they send another form than this one.
const ELSEWHERE: [&str; 34] = [
    "google",
    "facebook",
    "apple",
    "twitter",
    "linkedin",
    "github",
    "microsoft",
    "amazon",
    "paypal",
    "vk",
    "vkontakte",
    "line",
    "kakao",
    "naver",
    "yahoo",
    "yandex",
    "twitch",
    "discord",
    "steam",
    "wechat",
    "weibo",
    "sso",
    "passkey",
    "qr",
    "klarna",
    "instagram",
    "tiktok",
    "okta",
    "office365",
    "qq",
    "venmo",
    "odnoklassniki",
    "biometric",
    "alexa",
];

/// What buttons beside a form's own do, in words that are part of what would else send.
const BESIDE: [&str; 29] = [
    "cannot",
    "trouble",
    "problems",
    "не",
    "can't",
    "show",
    "hide",
    "resend",
    "help",
    "forgot",
    "forgotten",
    "clear",
    "menu",
    "toggle",
    "chat",
    "edit",
    "remove",
    "delete",
    "reveal",
    "visibility",
    "language",
    "tooltip",
    "info",
    "impaired",
    "upload",
    "browse",
    "copy",
    "share",
    "new code",
];

/// More words are no label of a button but a text in one.
const LONGEST_NAME: usize = 9;

pub(super) fn kinds(survey: &Survey, controls: &[ControlKind]) -> Vec<ButtonKind> {
    let language = super::language(survey);
    let lexicon = Lexicon::built_in();
    let read = |button: &Button| {
        let text = Text::of(&button.name);
        let heard = lexicon.heard(&text, language.as_deref());
        Read::of(button, &text, heard)
    };
    let read: Vec<Read> = survey.buttons.iter().map(read).collect();
    let mut kinds: Vec<ButtonKind> = read
        .iter()
        .map(|read| if read.leaves { ButtonKind::Cancel } else { ButtonKind::Other })
        .collect();
    let groups = groups(survey, controls);
    let mut alone = None;
    let mut senders = Vec::new();
    for group in groups.iter().filter(|group| group.form.is_some()) {
        let found = group.senders(survey, &read);
        if found.is_empty() {
            alone = alone.max(group.last_field);
        }
        senders.extend(found);
    }
    for group in groups.iter().filter(|group| group.form.is_none()) {
        // What sends a form that holds no such button stands outside of it.
        let found = alone.and_then(|field| group.sender_behind(field, survey, &read));
        match found {
            Some(number) if group.last_field.is_none() => senders.push(number),
            _ => senders.extend(group.senders(survey, &read).into_iter().chain(found)),
        }
    }
    for number in senders {
        kinds[number] = ButtonKind::Submit;
    }
    kinds
}

/// A button as it reads.
struct Read {
    /// The markup says that it sends.
    sends: bool,
    /// Its words say so.
    says_so: bool,
    /// Its words say so of anything.
    says_little: bool,
    /// Its words say that it leaves.
    leaves: bool,
    /// Its words say that it does something beside.
    beside: bool,
    has_a_name: bool,
}

impl Read {
    fn of(button: &Button, text: &Text, heard: Heard) -> Self {
        let few = text.words.len() <= LONGEST_NAME;
        let beside = leads_elsewhere(text) || text.has(&BESIDE);
        let leaves = few && heard.is(About::Cancel) && !heard.is(About::Submit);
        Self {
            sends: matches!(button.kind.as_deref(), Some("submit" | "image")),
            says_so: few && heard.is(About::Submit) && !beside,
            says_little: text.words.first().is_some_and(|word| LITTLE.contains(&word.as_str())),
            leaves,
            beside: beside || leaves,
            has_a_name: !text.words.is_empty(),
        }
    }
}

/// Words that buttons of many meanings say.
const LITTLE: [&str; 14] = [
    "agree", "ok", "accept", "done", "search", "go", "apply", "yes", "add", "start", "change",
    "enter", "make", "find",
];

/// What stands before the name of somebody else.
const WITH: [&str; 16] = [
    "with",
    "using",
    "via",
    "by",
    "through",
    "mit",
    "uber",
    "avec",
    "con",
    "com",
    "med",
    "met",
    "cu",
    "pomoci",
    "ile",
    "через",
];

fn leads_elsewhere(text: &Text) -> bool {
    let is_somebody = |word: &String| ELSEWHERE.contains(&word.as_str());
    let at_an_end = [text.words.first(), text.words.last()].into_iter().flatten().any(is_somebody);
    let with =
        text.words.windows(2).any(|two| WITH.contains(&two[0].as_str()) && is_somebody(&two[1]));
    let run_together = text.words.first().is_some_and(|word| {
        !word.is_ascii()
            && ELSEWHERE.iter().any(|somebody| somebody.len() > 3 && word.starts_with(somebody))
    });
    at_an_end || with || run_together
}

/// What belongs together: a form, or all that stands outside of any.
struct Group<'a> {
    form: Option<usize>,
    /// Where its last field stands.
    last_field: Option<&'a Path>,
    /// Whether it asks for nothing else than words to search for.
    only_searches: bool,
}

fn groups<'a>(survey: &'a Survey, kinds: &[ControlKind]) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = (0..survey.forms.len())
        .map(Some)
        .chain([None])
        .map(|form| Group { form, last_field: None, only_searches: true })
        .collect();
    let fields = || {
        let all = survey.controls.iter().zip(kinds);
        all.filter(|(_, kind)| !matches!(kind, ControlKind::Checkbox | ControlKind::Radio))
    };
    let seen = fields().filter(|(control, _)| control.visible);
    // A form of which nothing is seen yet is read as if it were.
    for (control, kind) in seen.chain(fields().filter(|(control, _)| !control.visible)) {
        let place = control.form.unwrap_or(survey.forms.len());
        let Some(group) = groups.get_mut(place) else {
            continue;
        };
        if control.visible || group.last_field.is_none() {
            group.last_field = group.last_field.max(Some(&control.path));
            group.only_searches &= *kind == ControlKind::Search;
        }
    }
    if groups.iter().any(|group| group.last_field.is_some() && !group.only_searches) {
        // Beside a form, the page's own search is not what the page is about.
        groups.retain(|group| !(group.only_searches && group.last_field.is_some()));
    }
    groups
}

impl Group<'_> {
    /// The buttons that send it.
    fn senders(&self, survey: &Survey, read: &[Read]) -> Vec<usize> {
        let all = || {
            let buttons = survey.buttons.iter().enumerate().zip(read);
            buttons.filter(|((_, button), _)| button.form == self.form)
        };
        let any_visible = all().any(|((_, button), _)| button.visible);
        let of = |test: &dyn Fn(&Read) -> bool| -> Vec<usize> {
            let fitting = all().filter(|((_, button), read)| {
                (button.visible || !any_visible)
                    && !read.beside
                    && (!read.says_little || read.sends || self.last_field < Some(&button.path))
                    && test(read)
            });
            fitting.map(|((number, _), _)| number).collect()
        };
        let said_and_meant = of(&|read| read.sends && read.says_so);
        if self.form.is_none() && self.last_field.is_some() && !said_and_meant.is_empty() {
            // Without forms nobody says what belongs together.
            return said_and_meant;
        }
        let clearly = of(&|read| read.sends && read.says_so && !read.says_little);
        if self.form.is_some() && !clearly.is_empty() {
            return self.nearest(survey, clearly);
        }
        if self.last_field.is_none() {
            return said_and_meant;
        }
        let clearly = of(&|read| read.says_so && !read.says_little);
        let said = if clearly.is_empty() { of(&|read| read.says_so) } else { clearly };
        if !said.is_empty() || self.form.is_none() {
            return self.nearest(survey, said);
        }
        // The button of a search may show a picture alone.
        let meant = of(&|read| read.sends && (read.has_a_name || self.only_searches));
        self.nearest(survey, meant)
    }

    /// The first button behind a field that says clearly that it sends.
    fn sender_behind(&self, field: &Path, survey: &Survey, read: &[Read]) -> Option<usize> {
        let buttons = survey.buttons.iter().enumerate().zip(read);
        let mut fitting = buttons.filter(|((_, button), read)| {
            let is_here = button.form == self.form && button.visible && button.path > *field;
            is_here && read.says_so && !read.says_little
        });
        fitting.next().map(|((number, _), _)| number)
    }

    /// Where several could be meant, the first behind the last field; else the last before it.
    fn nearest(&self, survey: &Survey, buttons: Vec<usize>) -> Vec<usize> {
        let Some(last) = self.last_field.filter(|_| buttons.len() > 1) else {
            return buttons;
        };
        let behind = buttons.iter().find(|number| survey.buttons[**number].path > *last);
        behind.or(buttons.last()).copied().into_iter().collect()
    }
}
