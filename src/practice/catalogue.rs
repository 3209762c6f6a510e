//! What can be rehearsed, each with its meaning: `objector rehearse --list`.

use clap::ValueEnum;

use super::{NETWORKS, Style, Transport, Trouble, Wording, Year, texts};

/// One thing that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What is chosen (`trouble`).
    pub name: &'static str,
    /// The choices.
    pub entries: Vec<Entry>,
}

/// One choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What is typed (`log-in-wall`).
    pub value: String,
    /// What it means, in a line.
    pub meaning: String,
}

/// Everything that can be rehearsed.
pub fn catalogue() -> Vec<Group> {
    let forms = NETWORKS.iter().map(|network| Entry {
        value: network.pack.to_owned(),
        meaning: format!("The objection form of {}", network.name),
    });
    let languages = texts::languages().iter().map(|(tag, language)| {
        let (seen, all) = language.sourced();
        let name = &language.name;
        Entry {
            value: tag.clone(),
            meaning: format!(
                "{name}: {seen} of {all} texts as somebody saw them, the rest inferred"
            ),
        }
    });
    vec![
        group("form", forms.collect()),
        group("language", languages.collect()),
        group("style", choices::<Style>()),
        group("year", choices::<Year>()),
        group("transport", choices::<Transport>()),
        group("words", choices::<Wording>()),
        group("trouble", choices::<Trouble>()),
    ]
}

fn group(name: &'static str, entries: Vec<Entry>) -> Group {
    Group { name, entries }
}

fn choices<Choice: ValueEnum>() -> Vec<Entry> {
    Choice::value_variants()
        .iter()
        .filter_map(ValueEnum::to_possible_value)
        .map(|choice| Entry {
            value: choice.get_name().to_owned(),
            meaning: choice.get_help().map(ToString::to_string).unwrap_or_default(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::catalogue;

    #[test]
    fn every_choice_says_what_it_means() {
        for group in catalogue() {
            assert!(!group.entries.is_empty(), "{}", group.name);
            for entry in group.entries {
                assert!(!entry.meaning.is_empty(), "{} {}", group.name, entry.value);
            }
        }
    }

    #[test]
    fn a_trouble_is_typed_as_it_is_written_in_data() {
        let groups = catalogue();
        let troubles = &groups.last().expect("troubles come last").entries;
        assert_eq!(troubles.len(), 29);
        for trouble in troubles {
            let read: Result<super::Trouble, _> =
                serde_json::from_str(&format!("\"{}\"", trouble.value));
            assert!(read.is_ok(), "{}", trouble.value);
        }
    }
}
