//! Every language that the practice site speaks, in each wording, year and form: what the parts of
//! the form are found by.

use std::collections::BTreeMap;
use std::time::Duration;

use clap::ValueEnum;
use objector::browser::launch::Launch;
use objector::browser::page::{Moved, Page};
use objector::browser::webdriver::Firefox;
use objector::data::Data;
use objector::fields::Form;
use objector::personal::Personal;
use objector::plan::Plan;
use objector::practice::{Rehearsal, Site, Style, Wording, Year, catalogue};
use objector::preview::FieldKind;
use objector::recognise::{Place, recognise};
use objector::scenario::{Cookies, Network, Objection, Scenario};
use objector::seal::Terms;
use objector::survey::Survey;
use url::Url;

/// The plan of a person whose own language is English.
fn plan(site: &Site, network: Network) -> Plan {
    let scenario = Scenario {
        account: "karen".into(),
        network,
        language: "en".into(),
        country: "DK".into(),
        email: Some(Personal::new("karen@example.dk")),
        cookies: Cookies::Decline,
        objection: Objection::Own(Personal::new("My pictures are mine.")),
    };
    Plan::new(scenario, Data::built_in().unwrap(), Some(&site.origin()), false).unwrap()
}

/// The tags of all languages that a rehearsal can be in.
fn languages() -> Vec<String> {
    let mut groups = catalogue().into_iter();
    let group = groups.find(|group| group.name == "language").expect("there are languages");
    group.entries.into_iter().map(|entry| entry.value).collect()
}

/// Both ways of writing the page meet every language, wording, year and network.
fn pages() -> Vec<(Network, Rehearsal)> {
    let mut pages = Vec::new();
    for (row, language) in languages().into_iter().enumerate() {
        for (column, &words) in Wording::value_variants().iter().enumerate() {
            for (layer, &year) in Year::value_variants().iter().enumerate() {
                for (form, network) in Network::ALL.into_iter().enumerate() {
                    let style = match (row + column + layer + form) % 2 {
                        0 => Style::Server,
                        _ => Style::Script,
                    };
                    let (language, pack) = (language.clone(), network.pack_id().into());
                    let site =
                        Rehearsal { style, year, language, words, pack, ..Rehearsal::default() };
                    pages.push((network, site));
                }
            }
        }
    }
    pages
}

/// What each part was found by. The reason is the first long text: another one follows in 2024.
fn found_by(form: &Form, survey: &Survey) -> String {
    let reason = form.fields.iter().find(|field| field.kind == FieldKind::Reason);
    let first = survey.controls.iter().position(|control| control.tag == "textarea");
    assert_eq!(reason.map(|field| field.control), first);
    let fields = form.fields.iter().map(|field| format!("{:?} {:?}", field.kind, field.found_by));
    let submit = format!("Submit {:?}", form.submit_found_by);
    fields.chain([submit]).collect::<Vec<_>>().join(", ")
}

/// What the form's parts are found by.
///
/// # Panics
/// Where the page is not taken for the form.
async fn look(page: &mut Firefox, network: Network, rehearsal: &Rehearsal) -> String {
    let site = Site::start(rehearsal.clone()).unwrap();
    let plan = plan(&site, network);
    let address = Url::parse(&site.address()).unwrap();
    page.open(&address, &Terms::default()).await.unwrap();
    loop {
        page.settle(Duration::from_millis(50), Duration::from_secs(3)).await.unwrap();
        let survey = page.survey().await.unwrap();
        match recognise(&survey, &address, &plan) {
            Place::Form(form) => return found_by(&form, &survey),
            // Its script has not written it yet.
            other => {
                let moved = page.change(Duration::from_secs(5)).await.unwrap();
                assert_ne!(moved, Moved::Nothing, "{rehearsal:?}: {other:?}");
            }
        }
    }
}

#[test]
fn every_form_is_found_in_every_language_and_wording() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let pages = pages();
    runtime.block_on(async {
        let mut page = Firefox::new(Launch::Own {
            program: env!("CARGO_BIN_EXE_objector").into(),
            headed: false,
        });
        for (network, site) in &pages {
            let by = look(&mut page, *network, site).await;
            let what = format!("{:?} {:?} {:?}: {by}", site.words, site.year, site.style);
            found.entry(what).or_default().push(site.language.clone());
        }
        page.end().await;
    });
    let table: Vec<_> = found
        .iter()
        .map(|(what, languages)| format!("{what}\n    {}", languages.join(" ")))
        .collect();
    insta::assert_snapshot!(format!("{} forms\n{}\n", pages.len(), table.join("\n")));
}
