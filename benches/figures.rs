//! What the benches share: the median, and the line that says a figure beside its goal.

/// The one in the middle.
pub(crate) fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// Prints a figure, beside its goal where there is one.
pub(crate) fn say(what: &str, figure: f64, unit: &str, goal: Option<f64>) {
    let beside = goal.map_or_else(String::new, |goal| {
        let met = if figure < goal { "met" } else { "missed" };
        format!(" (goal: under {goal} {unit}, {met})")
    });
    println!("{what}: {figure:.1} {unit}{beside}");
}
