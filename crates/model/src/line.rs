//! The line of families: 100 equal groups from the most complex to the most ready for help.
//!
//! Method, section 1: what a family's crises cost and how likely it is to turn round by itself, by
//! place in the line.

use super::{Parameter, Scenario, formula};

// The groups the line is cut into, and one number for each of them from the top of the line.
pub use kernel::moments::{GROUPS, Groups};

/// What is true of the families whatever is done for them.
pub struct Line {
    /// Reactive cost of a family, pounds a year.
    pub reactive_cost: Groups,
    /// Chance a year that a family turns round with universal services alone.
    pub background: Groups,
}

impl Line {
    /// The line of a scenario: each of its groups from the most complex on. Method, section 2.
    pub fn of(scenario: &Scenario) -> Line {
        Line::with_shares(
            scenario,
            &lorenz_shares(scenario.get(Parameter::TopFifthShare)),
        )
    }

    /// The line when each group's share of all reactive cost is already known.
    pub fn with_shares(scenario: &Scenario, shares: &Groups) -> Line {
        let mean = formula::reactive_cost_a_year(scenario);
        let reactive_cost =
            shares.map(|share| formula::reactive_cost_there(mean, GROUPS as f64, share));
        let background = slope((
            scenario.get(Parameter::BackgroundTop),
            scenario.get(Parameter::BackgroundBase),
        ));
        Line {
            reactive_cost,
            background,
        }
    }
}

/// Each group's share of all reactive cost, on the Lorenz curve whose first fifth bears
/// `top_fifth_share`.
pub fn lorenz_shares(top_fifth_share: f64) -> Groups {
    let exponent = formula::lorenz_exponent(top_fifth_share);
    // The curve's remainder at each group's edge; neighbours share an edge.
    let mut remaining = 1.0;
    std::array::from_fn(|g| {
        let below = formula::borne_beyond(1.0 - (g + 1) as f64 / GROUPS as f64, exponent);
        let share = remaining - below;
        remaining = below;
        share
    })
}

/// A straight line along the ranks, from its value at the top to its value at the base.
pub fn slope((top, base): (f64, f64)) -> Groups {
    std::array::from_fn(|g| formula::along(top, base, (g as f64 + 0.5) / GROUPS as f64))
}

/// How many places a stretch of the line stands for in each group. With chance `targeting` a place
/// goes to the family at that point, otherwise to any family, so the untargeted rest is spread
/// evenly.
pub fn weights(families: u32, start: u32, end: u32, targeting: f64) -> Groups {
    let width = f64::from(families) / GROUPS as f64;
    let spread = formula::spread(targeting, f64::from(end - start), GROUPS as f64);
    std::array::from_fn(|g| {
        let (top, base) = (g as f64 * width, (g + 1) as f64 * width);
        let inside = formula::inside(f64::from(start), f64::from(end), top, base);
        formula::weight(targeting, inside, spread)
    })
}

/// Sum over the groups of weight times value.
pub fn weighted(weights: &Groups, values: &Groups) -> f64 {
    weights
        .iter()
        .zip(values)
        .map(|(weight, value)| weight * value)
        .sum()
}

/// What one place at each point of the line gives, when some places miss the family they were meant
/// for.
pub fn blended(values: &Groups, targeting: f64) -> Groups {
    let mean = values.iter().sum::<f64>() / GROUPS as f64;
    values.map(|value| formula::blended(targeting, value, mean))
}
