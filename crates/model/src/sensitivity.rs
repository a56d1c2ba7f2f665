//! Which assumptions matter most: the tornado, and the values at which net value crosses zero.
//!
//! Method, section 8. One assumption is moved and all else stays; the two ends of a slope along the
//! line move together.

use super::order::ascending;
use super::parameter::SLOPES;
use super::uncertainty::draws::Range;
use super::{Parameter, Scenario, run};

/// One assumption, or the top and base of one, moved from its low to its high.
#[derive(Clone, Debug, PartialEq)]
pub struct Swing {
    /// What moves together: one row, or a slope's top and base.
    pub ranges: Vec<Range>,
    /// Net value with it at its low and at its high.
    pub npv: (f64, f64),
}

impl Swing {
    /// The row it goes by; of a pair the top.
    pub fn parameter(&self) -> Parameter {
        self.ranges[0].parameter
    }

    /// How far net value moves from the one end to the other, in pounds.
    pub fn width(&self) -> f64 {
        (self.npv.1 - self.npv.0).abs()
    }
}

/// Every uncertain assumption's swing, the widest first.
pub fn tornado(scenario: &Scenario) -> Vec<Swing> {
    let at = |ranges: &[Range], end: fn(&Range) -> f64| {
        let mut moved = *scenario;
        ranges
            .iter()
            .for_each(|range| moved.set(range.parameter, end(range)));
        run(&moved).npv
    };
    let swings: Vec<Swing> = groups(scenario)
        .into_iter()
        .map(|ranges| Swing {
            npv: (
                at(&ranges, |range| range.low),
                at(&ranges, |range| range.high),
            ),
            ranges,
        })
        .collect();
    let narrowness: Vec<f64> = swings.iter().map(|swing| -swing.width()).collect();
    let widest_first = ascending(&narrowness).into_iter();
    widest_first.map(|place| swings[place].clone()).collect()
}

/// The uncertain rows, a slope's top and base together.
fn groups(scenario: &Scenario) -> Vec<Vec<Range>> {
    let base_of = |top: Parameter| {
        SLOPES
            .iter()
            .find(|slope| slope.0 == top)
            .map(|slope| slope.1)
    };
    let is_base = |row: &Parameter| SLOPES.iter().any(|slope| slope.1 == *row);
    let together = |row: Parameter| {
        let rows = [Some(row), base_of(row)].into_iter().flatten();
        rows.filter_map(|row| Range::of(row, scenario)).collect()
    };
    Parameter::all()
        .filter(|row| !is_base(row))
        .map(together)
        .filter(|ranges: &Vec<Range>| !ranges.is_empty())
        .collect()
}

/// By how much a row, or a pair together, has to move for net value to be 0: the nearest such move
/// within the rows' limits. None where there is none.
pub fn switching_value(scenario: &Scenario, rows: &[Parameter]) -> Option<f64> {
    /// Parts each side is searched in; net value is smooth in every row, and few cross twice.
    const PARTS: usize = 24;
    let room = |most: bool| {
        let rooms = rows.iter().map(|parameter| {
            let (row, value) = (parameter.row(), scenario.get(*parameter));
            if most {
                row.max - value
            } else {
                value - row.min
            }
        });
        rooms.fold(f64::INFINITY, f64::min)
    };
    let npv = |by: f64| {
        let mut moved = *scenario;
        rows.iter()
            .for_each(|&parameter| moved.set(parameter, scenario.get(parameter) + by));
        run(&moved).npv
    };
    let here = npv(0.0);
    let search = |room: f64| {
        // Nearer parts are finer, because a row's limits may lie far beyond anything likely.
        let place =
            |part: usize| room * (part as f64 / PARTS as f64) * (part as f64 / PARTS as f64);
        let part = (1..=PARTS).find(|&part| (npv(place(part)) > 0.0) != (here > 0.0))?;
        let (mut near, mut far) = (place(part - 1), place(part));
        for _ in 0..48 {
            let middle = (near + far) / 2.0;
            if (npv(middle) > 0.0) == (here > 0.0) {
                near = middle
            } else {
                far = middle
            }
        }
        Some((near + far) / 2.0)
    };
    [search(room(true)), search(-room(false))]
        .into_iter()
        .flatten()
        .min_by(|a, b| a.abs().total_cmp(&b.abs()))
}
