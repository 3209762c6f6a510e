//! What the benches share: the median, and the line that says a figure beside its goal.

use std::time::Duration;

/// The one in the middle.
pub(crate) fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// Prints a figure in milliseconds, beside its goal where there is one.
pub(crate) fn say(what: &str, time: Duration, goal: Option<f64>) {
    say_number(what, time.as_secs_f64() * 1000.0, "ms", goal);
}

/// Prints a figure, beside its goal where there is one.
pub(crate) fn say_number(what: &str, figure: f64, unit: &str, goal: Option<f64>) {
    let beside = goal.map_or_else(String::new, |goal| {
        let met = if figure < goal { "met" } else { "missed" };
        format!(" (goal: under {goal} {unit}, {met})")
    });
    println!("{what}: {figure:.1} {unit}{beside}");
}
