//! The triangle of need: a band of dots for each stretch of the line, the edges between them, and a
//! thin line from each edge to the controls of the band below it.

use super::dots::{Dots, HEIGHT, Row, WIDTH};
use super::path::polyline;
use super::scale::within;
use model::{Band, Mix};

/// The whole picture: the triangle, and room for handles and leaders to its right.
pub const PICTURE_WIDTH: f64 = 330.0;
pub const PICTURE_HEIGHT: f64 = 292.0;
/// Space above the triangle's tip.
pub const TOP: f64 = 3.0;
/// Handles nearer than this would cover each other.
const HANDLE_GAP: f64 = 26.0;
/// The furthest right a handle stands.
const HANDLE_MOST: f64 = PICTURE_WIDTH - 14.0;
/// Heights of the controls of one band, for three bands and for four; the style sheet has the same.
const ROWS_OF_THREE: f64 = 96.0;
const ROWS_OF_FOUR: f64 = 78.0;

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
}

/// A boundary that can be dragged: the lower edge of a band.
#[derive(Clone, Debug, PartialEq)]
pub struct Edge {
    pub above: Band,
    pub line: String,
    pub handle: (f64, f64),
    /// From the handle to the controls of the band below.
    pub leader: String,
}

/// The picture of a mix; `four` says that the band withdrawn from has controls too, and
/// `solid_share` what part of a band is better off because of the plan.
pub fn triangle(mix: Mix, scale: f64, four: bool, solid_share: impl Fn(Band) -> f64) -> Triangle {
    let dots = Dots::of(mix.total(), scale);
    let bands = Band::ALL
        .into_iter()
        .filter(|&band| mix.families(band) > 0)
        .map(|band| {
            let range = dots.range(mix.start(band)..mix.end(band));
            BandShape {
                band,
                pale: dots.rows(range.clone()),
                solid: dots.scattered(range, solid_share(band)),
            }
        })
        .collect();
    Triangle {
        families_a_dot: dots.families_a_dot,
        dot_size: dots.size(),
        pitch: dots.pitch(),
        bands,
        edges: edges(mix, four),
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

/// The middle of a band: its height in the picture, and where its right edge is there.
pub fn middle(mix: Mix, band: Band) -> (f64, f64) {
    let y = (depth(mix, mix.start(band)) + depth(mix, mix.end(band))) / 2.0;
    (WIDTH / 2.0 * (1.0 + y / HEIGHT), TOP + y)
}

fn edges(mix: Mix, four: bool) -> Vec<Edge> {
    let with_withdrawn = mix.families(Band::Withdrawn) > 0;
    let mut last: Option<(f64, f64)> = None;
    [Band::Withdrawn, Band::Intensive, Band::Targeted]
        .into_iter()
        .filter(|&above| above != Band::Withdrawn || with_withdrawn)
        .map(|above| {
            let y = depth(mix, mix.end(above));
            let half = WIDTH / 2.0 * y / HEIGHT;
            let beside = (WIDTH / 2.0 + half + 16.0).min(HANDLE_MOST);
            // A handle that would cover the one above steps aside, to the left where there is no
            // room.
            let x = match last {
                Some((last_x, last_y)) if y - last_y < HANDLE_GAP => {
                    let right = (last_x + HANDLE_GAP).max(beside);
                    if right <= HANDLE_MOST {
                        right
                    } else {
                        last_x - HANDLE_GAP
                    }
                }
                _ => beside,
            };
            last = Some((x, y));
            let y = TOP + y;
            let controls = controls_of_the_band_below(above, four);
            let bend = PICTURE_WIDTH - 14.0;
            Edge {
                above,
                line: polyline([((WIDTH / 2.0 - half - 6.0).max(0.0), y), (x, y)]),
                handle: (x, y),
                leader: polyline([
                    (x + 10.0, y),
                    (bend.max(x + 10.0), controls),
                    (PICTURE_WIDTH, controls),
                ]),
            }
        })
        .collect()
}

/// Where the lower edges of another plan's bands stand: a line across the triangle and a place for
/// a letter at its left end.
pub fn ghost(mix: Mix) -> Vec<(String, (f64, f64))> {
    let above = [Band::Withdrawn, Band::Intensive, Band::Targeted];
    let last = above.into_iter().filter(|&band| mix.families(band) > 0);
    last.map(|band| {
        let y = depth(mix, mix.end(band));
        let half = WIDTH / 2.0 * y / HEIGHT;
        let left = (WIDTH / 2.0 - half - 6.0).max(0.0);
        let line = polyline([(left, TOP + y), (WIDTH / 2.0 + half, TOP + y)]);
        (line, ((left - 4.0).max(9.0), TOP + y))
    })
    .collect()
}

/// Where the controls of the band below an edge begin.
fn controls_of_the_band_below(above: Band, four: bool) -> f64 {
    let place = above as usize + 1;
    if four {
        place as f64 * ROWS_OF_FOUR
    } else {
        (place - 1) as f64 * ROWS_OF_THREE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_finds_the_family_an_edge_stands_at() {
        let mix = Mix::new(5500, 0, 300, 1100);
        for edge in triangle(mix, 1.0, false, |_| 0.0).edges {
            assert_eq!(family_at(mix, edge.handle.1), mix.end(edge.above));
        }
        assert_eq!(family_at(mix, -50.0), 0);
        assert_eq!(family_at(mix, 9999.0), 5500);
    }

    #[test]
    fn a_kept_plans_edges_stand_where_its_own_would() {
        let mix = Mix::new(5500, 10, 300, 1100);
        let own = triangle(mix, 1.0, true, |_| 0.0).edges;
        let kept = ghost(mix);
        assert_eq!(own.len(), kept.len());
        for (own, (_, (_, y))) in own.iter().zip(kept) {
            assert_eq!(own.handle.1, y);
        }
        assert_eq!(ghost(Mix::new(5500, 0, 0, 0)), []);
    }

    #[test]
    fn handles_never_cover_each_other_nor_leave_the_picture() {
        for mix in [
            Mix::new(5500, 0, 0, 0),
            Mix::new(5500, 1, 1, 1),
            Mix::new(5500, 10, 5480, 5),
            Mix::new(100, 0, 100, 0),
        ] {
            let triangle = triangle(mix, 1.0, true, |_| 0.3);
            for pair in triangle.edges.windows(2) {
                let ((ax, ay), (bx, by)) = (pair[0].handle, pair[1].handle);
                let apart = by - ay >= HANDLE_GAP || (bx - ax).abs() >= HANDLE_GAP;
                assert!(apart && ax.max(bx) <= HANDLE_MOST, "{mix:?}");
            }
        }
    }
}
