//! Findings shown to a person.

use objector::problem::{Findings, Problem};
use objector::report::{Look, render};

fn shown(source: &str, problem: Problem) -> String {
    let findings = Findings::new("a\x1b[2J.toml", source, vec![problem]);
    render(&findings, Look::Plain)
}

#[test]
fn the_words_are_underlined_where_they_stand_even_behind_marks() {
    let source = "x = 1\n\tkey\x1b[31m = \"værdi\u{202E}\" # end\r\n";
    let start = source.find("\"v").unwrap();
    let problem =
        Problem::error("no `good\x07`").at(start..start + 11).label("this").hint("another");
    insta::assert_snapshot!(shown(source, problem));
}

#[test]
fn a_place_past_the_end_and_an_empty_file_do_no_harm() {
    let mut all = shown("", Problem::error("empty").at(3..9));
    all += &shown("ab\n", Problem::error("end").at(3..3));
    all += &shown("æ", Problem::error("inside a character").at(1..1));
    all += &shown("abc\nd", Problem::error("over two lines").at(1..5));
    insta::assert_snapshot!(all);
}

#[test]
fn a_problem_of_the_whole_file_names_the_file() {
    insta::assert_snapshot!(shown("ab\n", Problem::error("whole").hint("do this")));
}

#[test]
fn colours_carry_no_more_words() {
    let findings = Findings::new("a.toml", "x\n", vec![Problem::error("bad").at(0..1)]);
    let coloured = render(&findings, Look::Coloured);
    assert!(coloured.contains("\x1b["));
    let stripped = anstream::adapter::strip_str(&coloured).to_string();
    assert_eq!(stripped, render(&findings, Look::Plain));
}

#[test]
fn a_long_list_is_cut_and_says_how_many_more() {
    let problems = (0..10_000)
        .map(|_| Problem::warning("again").at(0..1))
        .chain([Problem::error("the one error").at(1..2)])
        .collect();
    let text = render(&Findings::new("a.toml", "abc", problems), Look::Plain);
    assert!(text.starts_with("error: the one error"), "{text}");
    assert!(text.ends_with("9,981 more problems in a.toml\n\n"), "{text}");
}
