//! The triangle of need: a band of dots for each stretch of the line, the edges between them, and where labels go.

use super::dots::{Dots, HEIGHT, Row, WIDTH};
use super::path::polyline;
use super::scale::within;
use model::{Band, Mix};

/// The whole picture: the triangle, and room for labels to its right.
pub const PICTURE_WIDTH: f64 = 620.0;
pub const PICTURE_HEIGHT: f64 = 306.0;
/// Space above the triangle's tip.
pub const TOP: f64 = 3.0;
/// Handles nearer than this would cover each other.
const HANDLE_GAP: f64 = 30.0;
const LABEL_GAP: f64 = 56.0;

#[derive(Clone, Debug, PartialEq)]
pub struct Triangle {
    pub families_a_dot: u32,
    pub dot_size: f64,
    /// Distance between dots of a row, and between rows.
    pub pitch: (f64, f64),
    pub bands: Vec<BandShape>,
    pub edges: Vec<Edge>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct BandShape {
    pub band: Band,
    /// Rows of pale dots: families not yet better off.
    pub pale: Vec<Row>,
    /// Solid dots: families better off because of the plan.
    pub solid: String,
    /// Where its label starts.
    pub label: (f64, f64),
}

/// A boundary that can be dragged: the lower edge of a band.
#[derive(Clone, Debug, PartialEq)]
pub struct Edge {
    pub above: Band,
    pub line: String,
    pub handle: (f64, f64),
}

/// The picture of a mix; `solid_share` says what part of a band is better off because of the plan.
pub fn triangle(mix: Mix, scale: f64, solid_share: impl Fn(Band) -> f64) -> Triangle {
    let dots = Dots::of(mix.total(), scale);
    let shown: Vec<Band> = Band::ALL
        .into_iter()
        .filter(|&band| mix.families(band) > 0)
        .collect();
    let labels = label_heights(
        &shown
            .iter()
            .map(|&band| (depth(mix, mix.start(band)) + depth(mix, mix.end(band))) / 2.0)
            .collect::<Vec<_>>(),
    );
    let bands = shown
        .iter()
        .zip(labels)
        .map(|(&band, y)| {
            let range = dots.range(mix.start(band)..mix.end(band));
            BandShape {
                band,
                pale: dots.rows(range.clone()),
                solid: dots.scattered(range, solid_share(band)),
                label: (WIDTH / 2.0 * (1.0 + (y / HEIGHT).min(1.0)) + 46.0, TOP + y),
            }
        })
        .collect();
    Triangle {
        families_a_dot: dots.families_a_dot,
        dot_size: dots.size(),
        pitch: dots.pitch(),
        bands,
        edges: edges(mix),
    }
}

/// How far down the line of families reaches, in the picture's units.
fn depth(mix: Mix, family: u32) -> f64 {
    match mix.total() {
        0 => 0.0,
        total => HEIGHT * libm::sqrt(f64::from(family) / f64::from(total)),
    }
}

/// The family at a height of the picture, for a pointer that drags an edge there.
pub fn family_at(mix: Mix, y: f64) -> u32 {
    let depth = within((y - TOP) / HEIGHT, 0.0, 1.0);
    libm::round(f64::from(mix.total()) * depth * depth) as u32
}

fn edges(mix: Mix) -> Vec<Edge> {
    let with_withdrawn = mix.families(Band::Withdrawn) > 0;
    let mut last: Option<(f64, f64)> = None;
    [Band::Withdrawn, Band::Intensive, Band::Targeted]
        .into_iter()
        .filter(|&above| above != Band::Withdrawn || with_withdrawn)
        .map(|above| {
            let y = depth(mix, mix.end(above));
            let half = WIDTH / 2.0 * y / HEIGHT;
            let beside = WIDTH / 2.0 + half + 16.0;
            // A handle that would cover the one above steps aside.
            let x = match last {
                Some((last_x, last_y)) if y - last_y < HANDLE_GAP => {
                    (last_x + HANDLE_GAP).max(beside)
                }
                _ => beside,
            };
            last = Some((x, y));
            let y = TOP + y;
            Edge {
                above,
                line: polyline([((WIDTH / 2.0 - half - 6.0).max(0.0), y), (x, y)]),
                handle: (x, y),
            }
        })
        .collect()
}

/// Spreads labels so that none covers another, as near to their bands' middles as that allows.
fn label_heights(middles: &[f64]) -> Vec<f64> {
    let lowest = HEIGHT - 26.0;
    let mut heights: Vec<f64> = middles.to_vec();
    let mut least: f64 = 30.0;
    for height in &mut heights {
        *height = height.max(least);
        least = *height + LABEL_GAP;
    }
    let mut most = lowest;
    for height in heights.iter_mut().rev() {
        *height = height.min(most);
        most = *height - LABEL_GAP;
    }
    heights
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_finds_the_family_an_edge_stands_at() {
        let mix = Mix::new(5500, 0, 300, 1100);
        for edge in triangle(mix, 1.0, |_| 0.0).edges {
            assert_eq!(family_at(mix, edge.handle.1), mix.end(edge.above));
        }
        assert_eq!(family_at(mix, -50.0), 0);
        assert_eq!(family_at(mix, 9999.0), 5500);
    }

    #[test]
    fn labels_and_handles_never_cover_each_other() {
        for mix in [
            Mix::new(5500, 0, 0, 0),
            Mix::new(5500, 1, 1, 1),
            Mix::new(5500, 10, 5480, 5),
            Mix::new(100, 0, 100, 0),
        ] {
            let triangle = triangle(mix, 1.0, |_| 0.3);
            for pair in triangle.bands.windows(2) {
                assert!(pair[1].label.1 - pair[0].label.1 >= LABEL_GAP - 0.01);
            }
            for pair in triangle.edges.windows(2) {
                let ((ax, ay), (bx, by)) = (pair[0].handle, pair[1].handle);
                assert!(by - ay >= HANDLE_GAP || bx - ax >= HANDLE_GAP, "{mix:?}");
            }
        }
    }
}
