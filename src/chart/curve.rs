//! Net value added up year by year as one curve: its axis at zero, the spending below it as an
//! area, and the three points worth a word: the low, the crossing and the end.

use super::path::{polygon, polyline};
use super::scale::Scale;

/// Height of the picture; its width is that of the column. Text is part of it.
pub const HEIGHT: f64 = 96.0;
/// Room for the end's label, above the curve, and for the years below it.
const RIGHT: f64 = 122.0;
const TOP: f64 = 14.0;
const BOTTOM: f64 = 26.0;
/// Room that the name of a year needs.
const YEAR_ROOM: f64 = 56.0;

/// The picture, in its own units.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    pub zero: f64,
    /// Where the axis ends.
    pub end_of_axis: f64,
    pub line: String,
    /// Between the curve and zero, as long as more is spent than saved.
    pub down: String,
    /// The lowest point, its value, and the height of its label; None where it is never below zero.
    pub low: Option<(f64, f64)>,
    pub low_label: f64,
    /// Where the curve comes back to zero for good.
    pub crossing: Option<f64>,
    pub end: (f64, f64),
    /// Other plans behind it, and where each ends.
    pub ghosts: Vec<Behind>,
    /// A small tick a year.
    pub ticks: Vec<f64>,
    /// The years worth naming.
    pub years: Vec<(usize, f64)>,
}

/// Another plan's curve behind this one.
#[derive(Clone, Debug, PartialEq)]
pub struct Behind {
    pub line: String,
    pub end: (f64, f64),
}

/// The picture of values by year, from year 0; `crossing` in years, where there is one.
pub fn curve(width: f64, values: &[f64], crossing: Option<f64>, ghosts: &[&[f64]]) -> Curve {
    let last = values.len().saturating_sub(1);
    let (low, high) = (
        values.iter().copied().fold(0.0, f64::min),
        values.iter().copied().fold(0.0, f64::max),
    );
    let others = || ghosts.iter().copied().flatten().copied();
    let (least, most) = (others().fold(low, f64::min), others().fold(high, f64::max));
    let x = Scale {
        domain: (0.0, last.max(1) as f64),
        range: (2.0, (width - RIGHT).max(80.0)),
    };
    let y = Scale {
        domain: (least, if most > least { most } else { least + 1.0 }),
        range: (HEIGHT - BOTTOM, TOP),
    };
    let points: Vec<(f64, f64)> = values
        .iter()
        .enumerate()
        .map(|(year, &value)| (x.at(year as f64), y.at(value)))
        .collect();
    let lowest = (0..values.len()).find(|&year| values[year] == low && low < 0.0);
    let below: Vec<(f64, f64)> = points
        .iter()
        .map(|&(x, height)| (x, height.max(y.at(0.0))))
        .collect();
    let zero = y.at(0.0);
    let ends = [(x.range.1, zero), (x.range.0, zero)];
    let lowest_point = lowest.map(|year| points[year]);
    Curve {
        zero,
        end_of_axis: x.range.1,
        line: polyline(points.iter().copied()),
        down: polygon(below.into_iter().chain(ends)),
        low: lowest_point,
        // Inside the area where it is deep enough, else above the axis, where nothing else is.
        low_label: match lowest_point {
            Some((_, depth)) if depth - zero > 20.0 => zero + 15.0,
            Some(_) => zero - 7.0,
            None => zero,
        },
        crossing: crossing.map(|year| x.at(year)),
        ghosts: ghosts
            .iter()
            .map(|values| {
                let years = values.iter().zip(0..=last);
                let points: Vec<_> = years
                    .map(|(&value, year)| (x.at(year as f64), y.at(value)))
                    .collect();
                let end = points.last().copied().unwrap_or((x.range.0, zero));
                let line = polyline(points.iter().copied());
                Behind { line, end }
            })
            .collect(),
        end: points.last().copied().unwrap_or((x.range.0, zero)),
        ticks: (1..=last).map(|year| x.at(year as f64)).collect(),
        years: named(&x, last, lowest, crossing),
    }
}

/// The last year, the year of the crossing, the lowest and the first: as many as have room.
fn named(
    x: &Scale,
    last: usize,
    lowest: Option<usize>,
    crossing: Option<f64>,
) -> Vec<(usize, f64)> {
    let crossing = crossing.map(|year| libm::ceil(year) as usize);
    let wanted = [Some(last), crossing, lowest, Some(1)]
        .into_iter()
        .flatten();
    let mut years: Vec<(usize, f64)> = vec![];
    for year in wanted.filter(|&year| 0 < year && year <= last) {
        let at = x.at(year as f64);
        if years
            .iter()
            .all(|&(_, other)| (other - at).abs() >= YEAR_ROOM)
        {
            years.push((year, at));
        }
    }
    years
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: [f64; 11] = [0.0, -1.5, -4.9, -7.8, -8.2, -7.2, -5.1, -2.5, 1.2, 5.2, 9.6];

    #[test]
    fn the_low_the_crossing_and_the_end_are_marked() {
        let picture = curve(622.0, &START, Some(7.7), &[]);
        let (low, height) = picture.low.expect("a low");
        assert_eq!(low, picture.ticks[3], "in year 4");
        assert!(height > picture.zero && picture.end.1 < picture.zero);
        let crossing = picture.crossing.expect("a crossing");
        assert!(picture.ticks[6] < crossing && crossing < picture.ticks[7]);
        let named: Vec<usize> = picture.years.iter().map(|(year, _)| *year).collect();
        assert_eq!(named, [10, 8, 4, 1]);
    }

    #[test]
    fn years_without_room_are_not_named() {
        let picture = curve(300.0, &START, Some(7.7), &[]);
        for (index, a) in picture.years.iter().enumerate() {
            assert!(
                picture.years[..index]
                    .iter()
                    .all(|b| (a.1 - b.1).abs() >= YEAR_ROOM)
            );
        }
        assert_eq!(picture.years[0].0, 10);
    }

    #[test]
    fn a_kept_plan_is_drawn_in_the_same_scale_and_never_leaves_the_picture() {
        let other: Vec<f64> = START.iter().map(|value| 3.0 * value).collect();
        let picture = curve(622.0, &START, Some(7.7), &[&START, &other]);
        assert_eq!(picture.ghosts[0].line, picture.line);
        let end = picture.ghosts[1].end.1;
        assert!(TOP <= end && end < picture.end.1, "{end}");
    }

    #[test]
    fn a_plan_that_spends_nothing_is_a_line_along_zero() {
        let picture = curve(622.0, &[0.0; 11], None, &[]);
        assert_eq!((picture.low, picture.crossing), (None, None));
        assert_eq!(picture.end.1, picture.zero);
    }
}
