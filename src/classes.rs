//! The classes that carry the colours of what is drawn.

use app::views::first::Line;
use model::Band;

/// The class that carries a band's colours.
pub fn band_class(band: Band) -> &'static str {
    match band {
        Band::Withdrawn => "withdrawn",
        Band::Intensive => "intensive",
        Band::Targeted => "targeted",
        Band::Universal => "universal",
    }
}

/// The class that carries a line's colour and dash.
pub fn line_class(line: Line) -> &'static str {
    match line {
        Line::NetSoFar => "net",
        Line::Avoided | Line::Funding => "avoided",
        Line::Cost => "cost",
        Line::Baseline => "universal",
        Line::WithPlan => "targeted",
    }
}
