//! Which case a run gets: one objection per account and person, round after round.
//!
//! A spent case stands until the page refused it with a validation message, or a person settled it
//! as not sent. While one stands, the next round is the person's explicit choice; while nobody knows
//! what became of one, there is none.

use jiff::Timestamp;

use super::case::{Case, Submit};
use super::error::ArchiveError;
use super::event::Event;
use super::evidence::Evidence;
use super::files::{self, Lock};
use super::found::Found;
use super::journal::Journal;
use super::{Archive, FORMAT, Opened, Standing, listing};
use crate::inert;
use crate::personal::Personal;

/// Who objects, as far as the page or the scenario says: one person under any nickname.
#[derive(Debug, Clone, Default)]
pub struct Who {
    /// The account's id at the network.
    pub account_id: Option<Personal>,
    /// The e-mail address that the network answers to.
    pub email: Option<Personal>,
}

impl Who {
    /// Whether a case was spent by the same account; where one of the two has no id, by the same
    /// e-mail address in any letter case.
    fn is_who_spent(&self, submit: &Submit) -> bool {
        match (&self.account_id, &submit.acting_account) {
            (Some(mine), Some(theirs)) => mine == theirs,
            _ => {
                self.email.is_some()
                    && self.email.as_ref().map(comparable) == submit.email.as_ref().map(comparable)
            }
        }
    }
}

/// How a person agreed to runs on the real site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Agreed {
    /// They fill in the form and press themselves.
    pub assist: bool,
    /// The account is another person's.
    pub for_other: bool,
}

/// What the cases of one account and form come to.
#[derive(Default)]
struct Rounds {
    /// The newest case, unspent and held.
    unspent: Option<(Found, Lock)>,
    /// The newest case that was spent, whether it stands or not.
    last: Option<String>,
    /// The newest one that stands.
    standing: Option<Standing>,
}

impl Archive {
    /// The newest unspent case of an account and form, or a new one, held by this run; or where the
    /// spent one stands. With `again`, one that stands is followed by the next round, unless nobody
    /// knows what became of it.
    pub fn open_case(
        &self,
        account: &str,
        form: &str,
        again: bool,
        now: Timestamp,
    ) -> Result<Opened, ArchiveError> {
        must_be_a_name(account)?;
        must_be_a_name(form)?;
        let _choosing = self.choose()?;
        // What cannot be done now is done by a later run.
        let _ = self.finish_forgetting();
        let mut rounds = Rounds::default();
        for found in self.cases_of(account, form)? {
            let lock = found.lock()?;
            let course = found.course()?;
            found.must_not_lie_ahead(now)?;
            let _ = found.journal_its_last_bag(now);
            if !course.state.is_spent() {
                rounds.unspent = Some((found, lock));
                continue;
            }
            found.seal_what_was_left(&course, self, now);
            rounds.unspent = None;
            rounds.last = Some(found.name.clone());
            if course.allows_next_round() {
                continue;
            }
            let standing = found.standing(&course);
            if standing.state.is_unknown() {
                return Ok(Opened::Spent(standing));
            }
            rounds.standing = Some(standing);
        }
        match rounds.standing {
            Some(standing) if !again => Ok(Opened::Spent(standing)),
            _ => self.begin_round(account, form, again, rounds, now),
        }
    }

    fn begin_round(
        &self,
        account: &str,
        form: &str,
        again: bool,
        rounds: Rounds,
        now: Timestamp,
    ) -> Result<Opened, ArchiveError> {
        let (found, lock) = match rounds.unspent {
            Some(unspent) => unspent,
            None => self.create_case(account, form, rounds.last, now)?,
        };
        Evidence::discard_leftovers(&found.folder)?;
        let mut case = found.into_case(self.clone(), lock, now)?;
        if !again {
            case.follow_only_the_round_before()?;
        }
        if let Some(standing) = rounds.standing {
            case.follow(&standing.case, now)?;
        }
        Ok(Opened::Case(Box::new(case)))
    }

    /// A spent case that stands, for this form and by the same person, whatever its nickname; one
    /// that nobody knows about comes first. Of the others, those in `but` are passed over.
    pub fn spent_by(
        &self,
        form: &str,
        who: &Who,
        but: &[String],
    ) -> Result<Option<Standing>, ArchiveError> {
        let mut standing = None;
        for found in self.all()? {
            if found.form != form || found.site != self.site {
                continue;
            }
            let Some(submit) = found.submit()? else {
                continue;
            };
            let course = found.course()?;
            if !who.is_who_spent(&submit) || course.allows_next_round() {
                continue;
            }
            if course.state.is_unknown() {
                return Ok(Some(found.standing(&course)));
            }
            if !but.contains(&found.name) {
                standing = Some(found.standing(&course));
            }
        }
        Ok(standing)
    }

    /// How the person agreed to a run on the real site, where some case of this account and form says so.
    pub fn agreed(&self, account: &str, form: &str) -> Result<Option<Agreed>, ArchiveError> {
        let mut agreed = None;
        for found in self.cases_of(account, form)? {
            for line in Journal::of(&found.folder).lines()? {
                if let Event::Agreed { assist, for_other } = line.event {
                    agreed = Some(Agreed { assist, for_other });
                }
            }
        }
        Ok(agreed)
    }

    /// The newest case of this nickname and form that was sent from an account whose number is known,
    /// with that number.
    pub fn last_account(
        &self,
        account: &str,
        form: &str,
    ) -> Result<Option<(String, Personal)>, ArchiveError> {
        let mut last = None;
        for found in self.cases_of(account, form)? {
            if let Some(number) = found.submit()?.and_then(|submit| submit.acting_account) {
                last = Some((found.name, number));
            }
        }
        Ok(last)
    }

    /// One case by its folder's name, and nothing else that a name could lead to.
    pub(super) fn named(&self, name: &str) -> Result<Found, ArchiveError> {
        let is_there = listing::case_names(&self.cases)?.iter().any(|it| it == name);
        match is_there {
            true => Found::read(&self.cases.join(name), name.to_owned()),
            false => Err(ArchiveError::NoSuchCase { name: inert::line(name) }),
        }
    }

    /// The cases of an account and form on this side and site, oldest first.
    pub(super) fn cases_of(&self, account: &str, form: &str) -> Result<Vec<Found>, ArchiveError> {
        let mut found: Vec<Found> = self
            .all()?
            .into_iter()
            .filter(|it| it.account == account && it.form == form && it.site == self.site)
            .collect();
        found.sort_by_key(|it| numbered(&it.name).map(|(_, number)| number));
        Ok(found)
    }

    fn all(&self) -> Result<Vec<Found>, ArchiveError> {
        let mut all = Vec::new();
        for name in listing::case_names(&self.cases)? {
            let folder = self.cases.join(&name);
            match Found::read(&folder, name) {
                // Forgotten meanwhile.
                Err(_) if files::is_gone(&folder) => {}
                found => all.push(found?),
            }
        }
        Ok(all)
    }

    fn create_case(
        &self,
        account: &str,
        form: &str,
        after: Option<String>,
        now: Timestamp,
    ) -> Result<(Found, Lock), ArchiveError> {
        let prepared = self.cases.join(".new");
        // Made only under the lock, so what is there belongs to nobody.
        files::remove_folder(&prepared)?;
        files::create_folder(&prepared)?;
        let name = self.free_name(account, form)?;
        let opened = Event::Opened {
            format: FORMAT,
            case: name.clone(),
            account: account.to_owned(),
            form: form.to_owned(),
            site: self.site.clone(),
            after,
            program: env!("CARGO_PKG_VERSION").to_owned(),
        };
        Journal::of(&prepared).create(&opened, now)?;
        let folder = self.cases.join(&name);
        files::rename(&prepared, &folder)?;
        let found = Found::read(&folder, name)?;
        let lock = found.lock()?;
        Ok((found, lock))
    }

    fn free_name(&self, account: &str, form: &str) -> Result<String, ArchiveError> {
        let stem = format!("{account}-{form}-");
        let taken = files::names(&self.cases)?
            .iter()
            .filter_map(|name| name.strip_prefix(&stem)?.parse::<u64>().ok())
            .max()
            .unwrap_or(0);
        Ok(format!("{stem}{}", taken + 1))
    }
}

impl Case {
    /// Journals how the person agreed to runs on the real site.
    pub fn agreed(&mut self, agreed: Agreed, now: Timestamp) -> Result<(), ArchiveError> {
        let Agreed { assist, for_other } = agreed;
        self.journal.append(&Event::Agreed { assist, for_other }, now)
    }

    /// What another run of this case chose to follow, this one did not.
    fn follow_only_the_round_before(&mut self) -> Result<(), ArchiveError> {
        let before = self.journal.lines()?.into_iter().find_map(|line| match line.event {
            Event::Opened { after, .. } => after,
            _ => None,
        });
        self.follows = before.into_iter().collect();
        Ok(())
    }

    /// Follows every case of the same person that stands, where they chose a new round; else, and where
    /// nobody knows what became of one, that case is the error.
    pub fn follow_all(
        &mut self,
        who: &Who,
        again: bool,
        now: Timestamp,
    ) -> Result<(), ArchiveError> {
        while let Some(standing) = self.archive.spent_by(&self.form, who, &self.follows)? {
            if !again || standing.state.is_unknown() {
                return Err(ArchiveError::SpentElsewhere { standing: Box::new(standing) });
            }
            self.follow(&standing.case, now)?;
        }
        Ok(())
    }

    /// Says that the person chose this round though `earlier` stands; the gate names it.
    pub fn follow(&mut self, earlier: &str, now: Timestamp) -> Result<(), ArchiveError> {
        if self.follows.iter().any(|it| it == earlier) {
            return Ok(());
        }
        self.journal.append(&Event::Again { after: earlier.to_owned() }, now)?;
        self.follows.push(earlier.to_owned());
        Ok(())
    }
}

/// The number at the end of a case's name, and what stands before it.
pub fn numbered(name: &str) -> Option<(&str, u64)> {
    let (stem, number) = name.rsplit_once('-')?;
    Some((stem, number.parse().ok()?))
}

fn comparable(email: &Personal) -> String {
    email.reveal().trim().to_lowercase()
}

fn must_be_a_name(name: &str) -> Result<(), ArchiveError> {
    let fits = !name.is_empty()
        && name.len() <= 64
        && name
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    match fits {
        true => Ok(()),
        false => Err(ArchiveError::BadName { name: inert::line(name) }),
    }
}
