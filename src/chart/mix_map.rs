//! The map of every mix: targeted families across, intensive ones up, coloured by net value in
//! eight classes around zero. The budget is a slope.
//!
//! The map holds what the budget can buy and a little more, so that the mixes one can choose among
//! fill it; on request it holds every mix there is.

use super::contour::Grid;
use super::path::polyline;
use super::scale::{Scale, ticks, within};
use model::optimum::ValueOfMixes;
use model::{Band, Mix};

/// Height of the picture; its width is that of the column. Text is part of it.
pub const HEIGHT: f64 = 352.0;
/// Room around the map for its marks and the names of its axes.
pub const LEFT: f64 = 46.0;
pub const TOP: f64 = 24.0;
pub const RIGHT: f64 = 18.0;
pub const BOTTOM: f64 = 40.0;
/// Height of the map itself.
pub const RISE: f64 = HEIGHT - TOP - BOTTOM;
/// Cells along a side.
const CELLS: usize = 40;
/// How much more than the budget buys the map holds.
const BEYOND: f64 = 1.2;
/// Classes on each side of zero.
pub use app::views::mixes::CLASSES;
use app::views::mixes::NEAR;

/// How many families of each tier the map holds, of those that are not withdrawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Domain {
    pub intensive: f64,
    pub targeted: f64,
    /// Families whose tier is the plan's to choose.
    free: f64,
    /// Whether it holds all of them.
    pub every_mix: bool,
    /// Width of the map itself.
    pub width: f64,
}

impl Domain {
    /// What `budget` pounds a year buys of each tier and `mix` stands in, or every mix, in a
    /// picture of this width.
    pub fn of(
        mix: Mix,
        budget: f64,
        unit_costs: (f64, f64),
        every_mix: bool,
        width: f64,
    ) -> Domain {
        let free = f64::from(mix.total() - mix.families(Band::Withdrawn)).max(1.0);
        let side = |band: Band, unit_cost: f64| {
            let held = f64::from(mix.families(band));
            let wanted = BEYOND * (budget / unit_cost).max(held);
            if every_mix || wanted.is_nan() || wanted <= 0.0 {
                return free;
            }
            // A round number, which stays while a mix moves inside it.
            let round = ticks(0.0, wanted, 8);
            round.last().map_or(free, |last| last.min(free))
        };
        Domain {
            intensive: side(Band::Intensive, unit_costs.0),
            targeted: side(Band::Targeted, unit_costs.1),
            free,
            every_mix,
            width: (width - LEFT - RIGHT).max(120.0),
        }
    }

    fn across(self) -> Scale {
        Scale {
            domain: (0.0, self.targeted),
            range: (0.0, self.width),
        }
    }

    fn up(self) -> Scale {
        Scale {
            domain: (0.0, self.intensive),
            range: (RISE, 0.0),
        }
    }

    fn at(self, intensive: f64, targeted: f64) -> (f64, f64) {
        (self.across().at(targeted), self.up().at(intensive))
    }

    /// Where a mix stands on the map. Withdrawn families are held, so they are no part of it.
    pub fn position(self, mix: Mix) -> (f64, f64) {
        self.at(
            f64::from(mix.families(Band::Intensive)),
            f64::from(mix.families(Band::Targeted)),
        )
    }

    /// Whether a mix stands on the map at all.
    pub fn holds(self, mix: Mix) -> bool {
        f64::from(mix.families(Band::Intensive)) <= self.intensive
            && f64::from(mix.families(Band::Targeted)) <= self.targeted
    }

    /// The mix at a point of the map; points outside go to its nearest edge.
    pub fn mix_at(self, total: u32, withdrawn: u32, (x, y): (f64, f64)) -> Mix {
        let intensive = self.intensive * within(1.0 - y / RISE, 0.0, 1.0);
        let targeted = self.targeted * within(x / self.width, 0.0, 1.0);
        let targeted = targeted.min(self.free - intensive);
        let families = |number: f64| libm::round(number) as u32;
        Mix::new(total, withdrawn, families(intensive), families(targeted))
    }
}

/// Geometry of the map of mixes.
#[derive(Clone, Debug, PartialEq)]
pub struct MixMap {
    pub domain: Domain,
    /// One path a class, each over those before it: the most negative first.
    pub classes: Vec<String>,
    /// The greatest size of a value on the map; a class spans a quarter of it.
    pub greatest: f64,
    /// Mixes within 5% of the highest value within budget.
    pub near_highest: String,
    /// The mixes there are: with few families the map's far corner holds none.
    pub there_are: String,
    /// Mixes that spend exactly the budget; None where all of them fit or none does.
    pub budget_line: Option<String>,
    /// What lies within the budget, and what beyond it.
    pub within: String,
    pub beyond: String,
    /// Where the name of what lies beyond begins, over the lower part of the budget's slope.
    pub over_budget: Option<(f64, f64)>,
    /// Families at the marks of both axes, and where they stand.
    pub marks_across: Vec<(f64, f64)>,
    pub marks_up: Vec<(f64, f64)>,
}

/// The map of a domain for `withdrawn` families held and `budget` pounds a year.
pub fn mix_map(values: &ValueOfMixes, withdrawn: u32, budget: f64, domain: Domain) -> MixMap {
    let total = values.families();
    let step = (domain.width / CELLS as f64, RISE / CELLS as f64);
    let value = |row: usize, column: usize| {
        let at = (column as f64 * step.0, RISE - row as f64 * step.1);
        values.npv(domain.mix_at(total, withdrawn, at))
    };
    let grid = Grid {
        values: (0..=CELLS)
            .map(|row| (0..=CELLS).map(|column| value(row, column)).collect())
            .collect(),
        cell: step,
        bottom: RISE,
    };
    // What can be chosen among uses the whole range of colours.
    let costs = values.unit_costs();
    let fits = |row: usize, column: usize| {
        let at = (column as f64 * step.0, RISE - row as f64 * step.1);
        let mix = domain.mix_at(total, withdrawn, at);
        let held = |band: Band| f64::from(mix.families(band));
        held(Band::Intensive) * costs.0 + held(Band::Targeted) * costs.1 <= budget
    };
    let mut greatest = 0.0_f64;
    for (row, values) in grid.values.iter().enumerate() {
        for (column, value) in values.iter().enumerate() {
            if domain.every_mix || fits(row, column) {
                greatest = greatest.max(value.abs());
            }
        }
    }
    let classes = (0..2 * CLASSES).map(|class| {
        let level = (class as f64 - CLASSES as f64) / CLASSES as f64 * greatest;
        grid.at_least(if class == 0 { f64::NEG_INFINITY } else { level })
    });
    let highest = values.optimum(withdrawn, Some(budget));
    let near = highest
        .map(|highest| highest.npv)
        .filter(|highest| *highest > 0.0);
    let marks = |most: f64, scale: Scale| {
        // Each needs room for its number.
        let room = ((scale.range.1 - scale.range.0).abs() / 70.0) as u32;
        let marks = ticks(0.0, most, room.min(4)).into_iter();
        marks
            .filter(|mark| *mark <= most)
            .map(|mark| (mark, scale.at(mark)))
            .collect()
    };
    let free = domain.free;
    let corner = |intensive: f64, targeted: f64| domain.at(intensive, targeted);
    let slope = budget_line(values.unit_costs(), budget, domain);
    MixMap {
        domain,
        classes: classes.collect(),
        greatest,
        near_highest: near
            .map(|highest| grid.at_least((1.0 - NEAR) * highest))
            .unwrap_or_default(),
        there_are: polyline([corner(0.0, 0.0), corner(free, 0.0), corner(0.0, free)]) + "Z",
        budget_line: slope.map(polyline),
        within: match slope {
            Some([up, across]) => polyline([corner(0.0, 0.0), up, across]) + "Z",
            None if budget > 0.0 => {
                polyline([corner(0.0, 0.0), corner(free, 0.0), corner(0.0, free)]) + "Z"
            }
            None => String::new(),
        },
        beyond: slope
            .map(|[up, across]| {
                let far = corner(2.0 * domain.intensive + free, 2.0 * domain.targeted + free);
                polyline([up, (up.0, far.1), far, (far.0, across.1), across]) + "Z"
            })
            .unwrap_or_default(),
        over_budget: slope.map(|[up, across]| {
            let along = |from: f64, to: f64| from + 0.75 * (to - from);
            (
                within(along(up.0, across.0) + 14.0, 8.0, domain.width - 84.0),
                within(along(up.1, across.1) - 8.0, 18.0, RISE - 8.0),
            )
        }),
        marks_across: marks(domain.targeted, domain.across()),
        marks_up: marks(domain.intensive, domain.up()),
    }
}

/// The ends of the line of mixes that cost exactly the budget, on both axes.
fn budget_line(
    (intensive_cost, targeted_cost): (f64, f64),
    budget: f64,
    domain: Domain,
) -> Option<[(f64, f64); 2]> {
    let (intensive, targeted) = (budget / intensive_cost, budget / targeted_cost);
    let all_fit = intensive >= domain.free && targeted >= domain.free;
    let is_line = intensive.is_finite() && targeted.is_finite() && budget > 0.0;
    (is_line && !all_fit).then(|| [domain.at(intensive, 0.0), domain.at(0.0, targeted)])
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
            for every_mix in [false, true] {
                let domain = Domain::of(mix, 8.5e6, (14_000.0, 3_000.0), every_mix, 600.0);
                let withdrawn = mix.families(Band::Withdrawn);
                assert!(domain.holds(mix));
                assert_eq!(domain.mix_at(5500, withdrawn, domain.position(mix)), mix);
            }
        }
    }

    #[test]
    fn points_outside_go_to_the_nearest_edge() {
        let domain = Domain::of(
            Mix::new(5500, 0, 0, 0),
            8.5e6,
            (14_000.0, 3_000.0),
            true,
            600.0,
        );
        let left_below = domain.mix_at(5500, 0, (-50.0, 900.0));
        assert_eq!(left_below.families(Band::Universal), 5500);
        let far_corner = domain.mix_at(5500, 0, (900.0, -50.0));
        assert_eq!(far_corner.families(Band::Intensive), 5500);
    }
}
