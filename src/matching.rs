//! Finding the form in a survey: the evidence, ranked. Pure.
//!
//! Stable names first, then type and `autocomplete`, then label words, then structure (one e-mail,
//! one long text, one submit in the same form). A pack of the person's own comes after words with a
//! source. The strongest evidence that points at exactly one control decides; where none does, it is
//! said which could be meant.

use crate::fields::{
    Field, Form, FormProblem, is_code, is_line, is_list, is_long, is_required, label_of, named,
};
use crate::form::Part;
use crate::language::Meaning;
use crate::phrases::Phrases;
use crate::plan::Plan;
use crate::preview::{FieldKind, FoundBy};
use crate::survey::{Button, Control, FormElement, Path, Survey, common, inside};

impl Form {
    /// Finds the form in a survey.
    ///
    /// # Errors
    /// Everything that keeps the page from being the form.
    pub fn find(survey: &Survey, plan: &Plan) -> Result<Self, Vec<FormProblem>> {
        let look = Look { survey, plan, phrases: Phrases::new(plan.languages()) };
        let mut found: Vec<Result<Self, Vec<FormProblem>>> =
            look.groups().into_iter().map(|group| look.form(group)).collect();
        let forms = found.iter().filter(|form| form.is_ok()).count();
        if forms > 1 {
            let names = found.iter().flatten().map(|form| survey.buttons[form.submit].name.clone());
            return Err(vec![FormProblem::SeveralSubmits(names.collect())]);
        }
        if let Some(form) = found.iter().position(Result::is_ok) {
            return found.swap_remove(form);
        }
        // The group that came nearest tells most.
        let nearest = found
            .into_iter()
            .filter_map(Result::err)
            .min_by_key(|problems| (problems.contains(&FormProblem::NoEmail), problems.len()));
        Err(nearest.unwrap_or_else(|| vec![FormProblem::NoEmail]))
    }
}

/// One look at one survey.
struct Look<'a> {
    survey: &'a Survey,
    plan: &'a Plan,
    phrases: Phrases<'a>,
}

type Candidate<'a> = (usize, &'a Control);

impl<'a> Look<'a> {
    /// The form elements that could be the form: the one with the site's own mark where there is
    /// one; else all, and what stands outside of any.
    fn groups(&self) -> Vec<Option<usize>> {
        let marked = |form: &FormElement| {
            form.hidden.iter().any(|name| self.plan.pack.names.marker.contains(name))
        };
        let forms = &self.survey.forms;
        let marks: Vec<Option<usize>> =
            (0..forms.len()).filter(|form| marked(&forms[*form])).map(Some).collect();
        if !marks.is_empty() {
            return marks;
        }
        let mut groups: Vec<Option<usize>> = self
            .survey
            .controls
            .iter()
            .filter(|control| control.visible)
            .map(|control| control.form)
            .collect();
        groups.sort();
        groups.dedup();
        groups
    }

    fn form(&self, element: Option<usize>) -> Result<Form, Vec<FormProblem>> {
        let mut problems = Vec::new();
        let mut fields = Vec::new();
        let mut keep = |kind, found: Result<Option<(usize, FoundBy)>, FormProblem>| match found {
            Ok(Some((control, found_by))) => fields.push(Field { kind, control, found_by }),
            Ok(None) => problems.extend(self.must_be_there(kind)),
            Err(problem) => problems.push(problem),
        };
        let members: Vec<Candidate<'a>> = self.members(element).collect();
        keep(FieldKind::Email, self.email(&members));
        keep(FieldKind::Country, self.country(&members, element));
        keep(FieldKind::Reason, self.reason(&members));
        let known: Vec<&[i32]> = fields
            .iter()
            .map(|field| self.survey.controls[field.control].path.as_slice())
            .collect();
        let submit = self.submit(element, &common(known));
        match submit {
            Ok((submit, submit_found_by, container)) if problems.is_empty() => {
                let inside = only(&members, |control| inside(&control.path, &container));
                fields.extend(self.other_text(&inside, &fields));
                let form = Form { container, element, fields, submit, submit_found_by };
                let unexplained = form.unexplained(self.survey);
                // Whoever fills it in by hand can read what the program cannot.
                if self.plan.assist {
                    return Ok(form);
                }
                if unexplained.is_empty() { Ok(form) } else { Err(unexplained) }
            }
            Ok(_) => Err(problems),
            Err(problem) => {
                problems.push(problem);
                Err(problems)
            }
        }
    }

    /// What is wrong where a part of the form was not found: the pack says which are always there.
    fn must_be_there(&self, kind: FieldKind) -> Option<FormProblem> {
        match kind {
            FieldKind::Email if self.plan.pack.always_has(Part::Email) => {
                Some(FormProblem::NoEmail)
            }
            FieldKind::Reason if self.plan.pack.always_has(Part::Reason) => {
                Some(FormProblem::NoReason)
            }
            _ => None,
        }
    }

    /// The form element of a number; the number comes from the page, so there may be none.
    fn form_element(&self, element: Option<usize>) -> Option<&'a FormElement> {
        self.survey.forms.get(element?)
    }

    fn members(&self, element: Option<usize>) -> impl Iterator<Item = Candidate<'a>> {
        let phrases = self.phrases;
        self.survey.controls.iter().enumerate().filter(move |(_, control)| {
            let search = control.role.as_deref() == Some("searchbox")
                || phrases.label(Meaning::NotTheForm, &control.name).is_some();
            control.visible && control.form == element && !search
        })
    }

    fn email(&self, members: &[Candidate<'a>]) -> Result<Option<(usize, FoundBy)>, FormProblem> {
        let lines: Vec<Candidate<'a>> = members
            .iter()
            .copied()
            .filter(|(_, control)| is_line(control) && !is_code(control, self.plan))
            .collect();
        let typed = |control: &Control| {
            control.kind.as_deref() == Some("email")
                || control.autocomplete.as_deref() == Some("email")
        };
        let holds_one = |control: &Control| control.value.reveal().contains('@');
        let structure: Vec<Candidate<'a>> =
            match lines.iter().filter(|(_, control)| holds_one(control)).count() {
                0 => lines.clone(),
                _ => lines.iter().copied().filter(|(_, control)| holds_one(control)).collect(),
            };
        self.ranked((FieldKind::Email, Part::Email), &lines, &typed, &structure)
    }

    fn country(
        &self,
        members: &[Candidate<'a>],
        element: Option<usize>,
    ) -> Result<Option<(usize, FoundBy)>, FormProblem> {
        let lists: Vec<Candidate<'a>> =
            members.iter().copied().filter(|(_, control)| is_list(control)).collect();
        let hidden = self.form_element(element).map_or(&[][..], |form| form.hidden.as_slice());
        let typed = |control: &Control| {
            let suffixes = &self.plan.pack.names.country_code_suffix;
            let paired = control.html_name.as_ref().is_some_and(|name| {
                suffixes.iter().any(|suffix| hidden.contains(&format!("{name}{suffix}")))
            });
            control.autocomplete.as_deref().is_some_and(|says| says.starts_with("country"))
                || paired
                || self.lists_countries(control)
        };
        let structure: Vec<Candidate<'a>> = lists
            .iter()
            .copied()
            .filter(|(_, control)| control.options.is_empty() && control.tag != "select")
            .collect();
        self.ranked((FieldKind::Country, Part::Country), &lists, &typed, &structure)
    }

    /// Whether most of a list's options are countries.
    fn lists_countries(&self, control: &Control) -> bool {
        const FEW: usize = 10;
        let known = control.options.iter().filter(|option| {
            self.plan
                .country_of(&option.label)
                .or_else(|| self.plan.country_of(&option.value))
                .is_some()
        });
        control.options.len() >= FEW && known.count() * 10 >= control.options.len() * 6
    }

    fn reason(&self, members: &[Candidate<'a>]) -> Result<Option<(usize, FoundBy)>, FormProblem> {
        let texts: Vec<Candidate<'a>> =
            members.iter().copied().filter(|(_, control)| is_long(control)).collect();
        let required: Vec<Candidate<'a>> =
            texts.iter().copied().filter(|(_, control)| is_required(control)).collect();
        let structure = if required.len() == 1 { required } else { texts.clone() };
        let never = |_: &Control| false;
        self.ranked((FieldKind::Reason, Part::Reason), &texts, &never, &structure)
    }

    /// The text beside the reason that may stay empty, as descriptions of the form tell of one. One that must
    /// be filled in is none: nobody can say with what.
    fn other_text(&self, members: &[Candidate<'a>], known: &[Field]) -> Option<Field> {
        let mut texts = only(members, |control| is_long(control) && !is_required(control));
        texts.retain(|(index, _)| known.iter().all(|field| field.control != *index));
        let (kind, never) = (FieldKind::OtherText, |_: &Control| false);
        let found = self.ranked((kind, Part::OtherText), &texts, &never, &texts).ok()?;
        found.map(|(control, found_by)| Field { kind, control, found_by })
    }

    /// The strongest evidence that points at exactly one control decides.
    fn ranked(
        &self,
        (kind, part): (FieldKind, Part),
        candidates: &[Candidate<'a>],
        typed: &dyn Fn(&Control) -> bool,
        structure: &[Candidate<'a>],
    ) -> Result<Option<(usize, FoundBy)>, FormProblem> {
        let worded = |control: &Control, sourced: bool| {
            part.label()
                .and_then(|means| self.phrases.label(means, &control.name))
                .is_some_and(|words| words.is_sourced() == sourced)
        };
        let names = self.plan.pack.names.of(part);
        let ranks: [(FoundBy, Vec<Candidate<'a>>); 6] = [
            (FoundBy::Name, only(candidates, |control| named(control, names))),
            (FoundBy::Type, only(candidates, typed)),
            (FoundBy::Words, only(candidates, |control| worded(control, true))),
            (FoundBy::OwnPack, only(candidates, |control| self.plan.own_tells(part, control))),
            (FoundBy::InferredWords, only(candidates, |control| worded(control, false))),
            (FoundBy::Structure, structure.to_vec()),
        ];
        let mut several = Vec::new();
        for (found_by, hits) in &ranks {
            match hits.as_slice() {
                [] => {}
                [(index, _)] => return Ok(Some((*index, *found_by))),
                more => several = more.iter().map(|(_, control)| label_of(control)).collect(),
            }
        }
        if several.is_empty() { Ok(None) } else { Err(FormProblem::Ambiguous(kind, several)) }
    }

    /// The one button that sends, with the place that holds it and all known fields.
    fn submit(
        &self,
        element: Option<usize>,
        fields: &Path,
    ) -> Result<(usize, FoundBy, Path), FormProblem> {
        let buttons: Vec<(usize, &Button)> = self
            .survey
            .buttons
            .iter()
            .enumerate()
            .filter(|(_, button)| button.visible && button.form == element)
            .filter(|(_, button)| self.phrases.label(Meaning::Cancel, &button.name).is_none())
            .collect();
        // From the fields outwards: the nearest place with a button is the form.
        for depth in (0..=fields.len()).rev() {
            let place = &fields[..depth];
            let here: Vec<(usize, &Button)> =
                buttons.iter().copied().filter(|(_, button)| inside(&button.path, place)).collect();
            if here.is_empty() {
                continue;
            }
            let (submit, found_by) = self.one_submit(&here)?;
            let container =
                self.form_element(element).map_or(place.to_vec(), |form| form.path.clone());
            return Ok((submit, found_by, container));
        }
        Err(FormProblem::NoSubmit)
    }

    fn one_submit(&self, buttons: &[(usize, &Button)]) -> Result<(usize, FoundBy), FormProblem> {
        let worded = |button: &Button, sourced: bool| {
            self.phrases
                .label(Meaning::Submit, &button.name)
                .is_some_and(|words| words.is_sourced() == sourced)
        };
        let pick = |test: &dyn Fn(&Button) -> bool| -> Vec<usize> {
            buttons.iter().filter(|(_, button)| test(button)).map(|(index, _)| *index).collect()
        };
        let ranks = [
            (FoundBy::Type, pick(&|button| button.kind.as_deref() == Some("submit"))),
            (FoundBy::Words, pick(&|button| worded(button, true))),
            (FoundBy::OwnPack, pick(&|button| self.plan.own_says(Meaning::Submit, &button.name))),
            (FoundBy::InferredWords, pick(&|button| worded(button, false))),
            (FoundBy::Structure, pick(&|_| true)),
        ];
        let one = ranks.iter().find_map(|(found_by, hits)| match hits.as_slice() {
            [index] => Some((*index, *found_by)),
            _ => None,
        });
        let names = || buttons.iter().map(|(_, button)| button.name.clone()).collect();
        one.ok_or_else(|| FormProblem::SeveralSubmits(names()))
    }
}

fn only<'a>(candidates: &[Candidate<'a>], test: impl Fn(&Control) -> bool) -> Vec<Candidate<'a>> {
    candidates.iter().copied().filter(|(_, control)| test(control)).collect()
}
