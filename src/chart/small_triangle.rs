//! A plan as a triangle the size of a word: each band as large as its share of the families.

use super::path::coordinate;
use model::{Band, Mix};

/// Width and height of the picture in its own units.
pub const SIZE: (f64, f64) = (56.0, 40.0);

/// A band's class and its outline, from the top.
pub fn small_triangle(mix: Mix) -> Vec<(&'static str, String)> {
    let (width, height) = SIZE;
    // The area above a height grows with its square.
    let depth = |band| {
        let share = f64::from(mix.end(band)) / f64::from(mix.total().max(1));
        libm::sqrt(share) * height
    };
    let mut top = 0.0;
    let bands = [
        (Band::Withdrawn, "withdrawn"),
        (Band::Intensive, "intensive"),
        (Band::Targeted, "targeted"),
        (Band::Universal, "universal"),
    ];
    let outline = |(band, class)| {
        let (from, to) = (top, depth(band));
        top = to;
        let half = |y: f64| y / height * width / 2.0;
        let at = |x: f64, y: f64| format!("{} {}", coordinate(width / 2.0 + x), coordinate(y));
        let corners = [
            at(-half(from), from),
            at(half(from), from),
            at(half(to), to),
            at(-half(to), to),
        ];
        (to > from).then(|| (class, format!("M{}z", corners.join("L"))))
    };
    bands.into_iter().filter_map(outline).collect()
}
