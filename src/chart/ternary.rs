//! The map of every mix: a triangle whose corners are all intensive, all targeted and all
//! universal.
//!
//! Each small cell is coloured by its mix's net value in eight classes around zero; cells of one
//! class in a row are one shape.

use super::path::{PathText, polyline};
use super::scale::within;
use model::optimum::ValueOfMixes;
use model::{Band, Mix};

pub const WIDTH: f64 = 400.0;
pub const HEIGHT: f64 = 340.0;
/// Steps along a side.
const STEPS: u32 = 60;
/// Classes on each side of zero.
pub use app::views::mixes::CLASSES;
use app::views::mixes::NEAR;

/// Geometry of the map of mixes.
#[derive(Clone, Debug, PartialEq)]
pub struct Ternary {
    /// One path a class, the most negative first, then from just above zero up.
    pub classes: Vec<String>,
    /// The greatest size of a value on the map; a class spans a quarter of it.
    pub greatest: f64,
    /// Cells within 5% of the highest value.
    pub near_highest: String,
    /// Mixes that spend exactly the budget; None where all of them fit or none does.
    pub budget_line: Option<String>,
}

/// Where a mix stands on the map. Withdrawn families are held, so they are no part of it.
pub fn position(mix: Mix) -> (f64, f64) {
    let free = f64::from(mix.total() - mix.families(Band::Withdrawn)).max(1.0);
    at(
        f64::from(mix.families(Band::Intensive)) / free,
        f64::from(mix.families(Band::Targeted)) / free,
    )
}

/// All intensive at the top, all targeted at the left, all universal at the right.
fn at(intensive: f64, targeted: f64) -> (f64, f64) {
    let universal = 1.0 - intensive - targeted;
    (
        WIDTH * (intensive / 2.0 + universal),
        HEIGHT * (1.0 - intensive),
    )
}

/// The mix at a point of the map; points outside go to its nearest edge.
pub fn mix_at(total: u32, withdrawn: u32, (x, y): (f64, f64)) -> Mix {
    let free = f64::from(total - withdrawn);
    let intensive = within(1.0 - y / HEIGHT, 0.0, 1.0);
    let universal = within(x / WIDTH - intensive / 2.0, 0.0, 1.0 - intensive);
    let families = |share: f64| libm::round(free * share) as u32;
    Mix::new(
        total,
        withdrawn,
        families(intensive),
        families(1.0 - intensive - universal),
    )
}

/// The map for `withdrawn` families held and `budget` pounds a year.
pub fn ternary(values: &ValueOfMixes, withdrawn: u32, budget: f64) -> Ternary {
    let total = values.families();
    let highest = values.optimum(withdrawn, None).map(|highest| highest.npv);
    let free = f64::from(total - withdrawn);
    let step = 1.0 / f64::from(STEPS);
    // A cell's value is that of the mix at its middle.
    let value = |intensive: f64, targeted: f64| {
        let families = |share: f64| libm::round(free * share.max(0.0)) as u32;
        values.npv(Mix::new(
            total,
            withdrawn,
            families(intensive),
            families(targeted),
        ))
    };
    let cells: Vec<Vec<f64>> = (0..STEPS)
        .map(|row| {
            let intensive = (f64::from(row) + 0.5) * step;
            (0..2 * (STEPS - row) - 1)
                .map(|cell| value(intensive, (f64::from(cell) / 2.0 + 0.25) * step))
                .collect()
        })
        .collect();
    let greatest = cells
        .iter()
        .flatten()
        .fold(0.0, |greatest: f64, value| greatest.max(value.abs()));
    let class = |value: f64| {
        let size = if greatest > 0.0 {
            (value.abs() / greatest * CLASSES as f64) as usize
        } else {
            0
        }
        .min(CLASSES - 1);
        if value < 0.0 {
            CLASSES - 1 - size
        } else {
            CLASSES + size
        }
    };
    let near = highest
        .filter(|highest| *highest > 0.0)
        .map(|highest| (1.0 - NEAR) * highest);
    Ternary {
        classes: (0..2 * CLASSES)
            .map(|wanted| runs(&cells, step, |value| class(value) == wanted))
            .collect(),
        greatest,
        near_highest: near
            .map(|least| runs(&cells, step, |value| value >= least))
            .unwrap_or_default(),
        budget_line: budget_line(free, values.unit_costs(), budget),
    }
}

/// Shapes around the runs of chosen cells, row by row. Cells alternate between pointing up and
/// down.
fn runs(cells: &[Vec<f64>], step: f64, chosen: impl Fn(f64) -> bool) -> String {
    let mut path = PathText::default();
    for (row, values) in cells.iter().enumerate() {
        let (low, high) = (row as f64 * step, (row + 1) as f64 * step);
        let mut cell = 0;
        while cell < values.len() {
            let start = cell;
            while cell < values.len() && chosen(values[cell]) {
                cell += 1;
            }
            if cell > start {
                // Cell c's lower edge runs from ceil(c/2) to ceil((c+1)/2) steps, its upper edge
                // from floor(c/2) to floor((c+1)/2).
                let lower = |c: usize| c.div_ceil(2) as f64 * step;
                let upper = |c: usize| (c / 2) as f64 * step;
                let corners = [
                    (low, lower(start)),
                    (high, upper(start)),
                    (high, upper(cell)),
                    (low, lower(cell)),
                ];
                for (index, (intensive, targeted)) in corners.into_iter().enumerate() {
                    let (x, y) = at(intensive, targeted);
                    if index == 0 {
                        path.move_to(x, y)
                    } else {
                        path.line_to(x, y)
                    };
                }
                path.close();
            }
            cell = cell.max(start + 1);
        }
    }
    path.text()
}

/// The straight line of mixes that cost exactly the budget.
fn budget_line(
    free: f64,
    (intensive_cost, targeted_cost): (f64, f64),
    budget: f64,
) -> Option<String> {
    let (intensive, targeted) = (
        budget / intensive_cost / free,
        budget / targeted_cost / free,
    );
    if intensive >= 1.0 && targeted >= 1.0 || budget <= 0.0 {
        return None;
    }
    // Where a corner is affordable the line ends on the far side, where nobody is left to universal
    // services.
    let on_far_side = (budget / free - targeted_cost) / (intensive_cost - targeted_cost);
    let at_intensive = if intensive < 1.0 {
        at(intensive, 0.0)
    } else {
        at(on_far_side, 1.0 - on_far_side)
    };
    let at_targeted = if targeted < 1.0 {
        at(0.0, targeted)
    } else {
        at(on_far_side, 1.0 - on_far_side)
    };
    Some(polyline([at_intensive, at_targeted]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_of_the_map_is_the_mix_that_stands_there() {
        for mix in [
            Mix::new(5500, 0, 300, 1100),
            Mix::new(5500, 0, 5500, 0),
            Mix::new(5500, 0, 0, 0),
            Mix::new(5500, 500, 10, 2000),
        ] {
            assert_eq!(
                mix_at(5500, mix.families(Band::Withdrawn), position(mix)),
                mix
            );
        }
        assert_eq!(
            mix_at(5500, 0, (-50.0, 900.0)).families(Band::Targeted),
            5500
        );
    }
}
