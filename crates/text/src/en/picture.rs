//! What is said around a picture taken into a paper, and of taking it.

use crate::first::bands;
use crate::names;
use app::Style;
use app::picture::{Outcome, Pictured};
use app::views::first::BandRow;

/// "Needs triangle, a planning aid · Cabinet option b · 2012-13 prices · 27 November 2026".
pub fn source(title: &str, date: &str, style: Style) -> String {
    let prices = format!("{} prices", style.prices.year());
    let said = ["Needs triangle, a planning aid", title, &prices, date];
    let said: Vec<&str> = said.into_iter().filter(|part| !part.is_empty()).collect();
    said.join(" · ")
}

/// "Intensive: 300 families, 5%".
pub fn held(row: &BandRow, style: Style) -> String {
    format!(
        "{}: {}, {}%",
        names::band(row.band, style),
        bands::held(row),
        row.percent
    )
}

pub const PICTURES: &str = "Pictures";
pub const WHICH: &str = "Picture of";

/// What a picture is of.
pub fn pictured(which: Pictured) -> &'static str {
    match which {
        Pictured::Triangle => "the triangle",
        Pictured::Doubt => "doubt",
        Pictured::Time => "value over time",
    }
}

pub const AS_A_PICTURE: &str = "As a picture";
pub const COPY: &str = "Copy picture";
pub const PNG: &str = "Save PNG";
pub const SVG: &str = "Save SVG";

/// The same of one chart among several.
pub fn copy(chart: &str) -> String {
    format!("Copy picture: {chart}")
}

pub fn png(chart: &str) -> String {
    format!("Save PNG: {chart}")
}

pub fn svg(chart: &str) -> String {
    format!("Save SVG: {chart}")
}

/// What became of it.
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::OnItsWay => "Drawing the picture…",
        Outcome::Copied => "The picture is copied. Paste it into your document.",
        Outcome::Saved => "The picture is with your downloads. Its link is inside the file.",
        Outcome::NotDrawn => {
            "This browser could not draw the picture. Save it as SVG, or print the page instead."
        }
        Outcome::NotCopied => {
            "This browser does not let the page copy a picture. Save it as PNG instead."
        }
        Outcome::NotSaved => {
            "This browser, or the page around this one, does not let it save a file. Copy the \
             picture, or open the link in a tab of its own and save there."
        }
    }
}
