//! The triangle of need in words.

use super::bands;
use app::Play;
use app::views::first::BandRow;

/// The top of the line of families, and the same where the picture has no room for it.
pub const MOST_COMPLEX: &str = "most complex";
pub const TOP: &str = "Top: most complex.";

/// What the picture shows, for whoever cannot see it.
pub fn described(rows: &[BandRow]) -> String {
    let held: Vec<String> = rows
        .iter()
        .filter(|row| row.families > 0)
        .map(bands::value)
        .collect();
    format!("Triangle of need. {}", held.join("; "))
}

/// What a dot stands for.
pub fn each_dot(families: u32) -> String {
    match families {
        1 => "Each dot is one family.".into(),
        families => format!("Each dot is {families} families."),
    }
}

/// What filled dots mean at the end of a year; 0 is before the plan.
pub fn filled(year: usize) -> String {
    match year {
        0 => "Before the plan: nobody is better off because of it yet.".into(),
        year => format!("Filled: better off in year {year} because of this plan."),
    }
}

/// The button that walks the triangle through the years.
pub fn play(play: Play) -> &'static str {
    match play {
        Play::Resting => "▶ Play the years",
        Play::Playing(_) => "■ Stop",
        Play::Standing(0) => "Show after the last year",
        Play::Standing(_) => "Show the usual year",
    }
}
