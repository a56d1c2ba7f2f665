//! The classes that carry the colours of what is drawn.

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
