//! What one place does over the years, group by group.
//!
//! Method, section 3: places are kept full; an engaged family turns round with some extra chance a
//! year; of those better off because of the plan some fall back, and some would have come round
//! anyway.

use super::line::{GROUPS, Groups, Line, slope};
use super::tier::Delivery;
use super::{Parameter, Scenario, formula};

/// The years' own factors, shared by every group and tier.
pub struct Years {
    /// Share of the families living in districts open by year t (index t - 1).
    pub live: Vec<f64>,
    /// Pounds avoided a family better off for the year, as a multiple of its reactive cost.
    pub avoided: Vec<f64>,
    /// What a pound of that year is worth in the first.
    pub discount: Vec<f64>,
}

impl Years {
    /// The years that a scenario counts. Method, section 3.
    pub fn of(scenario: &Scenario) -> Years {
        let get = |parameter| scenario.get(parameter);
        let avoidable = formula::avoidable(scenario);
        let (mut growth, mut worth) = (1.0, 1.0);
        let mut years = Years {
            live: vec![],
            avoided: vec![],
            discount: vec![],
        };
        for t in 1..=scenario.horizon() {
            years.live.push(scenario.places().live(t).0);
            years.avoided.push(formula::avoided_part(growth, avoidable));
            years.discount.push(worth);
            growth = formula::grown(growth, get(Parameter::UnmetGrowth));
            worth = formula::discounted(worth, get(Parameter::DiscountRate));
        }
        years
    }

    /// The present value of a sum a year, the first year first.
    pub fn present_value(&self, flow: &[f64]) -> f64 {
        flow.iter()
            .zip(&self.discount)
            .map(|(pounds, worth)| pounds * worth)
            .sum()
    }
}

/// A tier's effect along the line.
pub struct Effect {
    /// Share of families that engage.
    pub engagement: Groups,
    /// Families a live place turns round a year because of the plan.
    pub turned: Groups,
    /// Share of families better off that are still so because of the plan a year later.
    pub kept: Groups,
}

impl Effect {
    /// What a tier does to each group of the line.
    pub fn of(line: &Line, delivery: &Delivery) -> Effect {
        let engagement = slope(delivery.engagement);
        let uplift = slope(delivery.uplift);
        Effect {
            engagement,
            turned: std::array::from_fn(|g| formula::turned(engagement[g], uplift[g])),
            kept: line
                .background
                .map(|background| formula::kept(delivery.relapse, background)),
        }
    }
}

/// What the places of a band give, year by year, and what one place is worth group by group.
pub struct Path {
    /// Families turned round in the year because of the plan.
    pub turned: Vec<f64>,
    /// Families better off at the year's end because of the plan.
    pub extra: Vec<f64>,
    /// Reactive cost avoided in the year, pounds.
    pub avoided: Vec<f64>,
    /// Present value of the cost one place avoids over the horizon, pounds, before blending.
    pub value: Groups,
    /// Better off at the horizon, a place.
    pub last: Groups,
}

impl Path {
    /// `weights` says how many places the band has in each group.
    pub fn of(line: &Line, years: &Years, effect: &Effect, weights: &Groups) -> Path {
        let horizon = years.live.len();
        let mut path = Path {
            turned: vec![0.0; horizon],
            extra: vec![0.0; horizon],
            avoided: vec![0.0; horizon],
            value: [0.0; GROUPS],
            last: [0.0; GROUPS],
        };
        for (g, &weight) in weights.iter().enumerate() {
            let (turned_full, kept, cost) =
                (effect.turned[g], effect.kept[g], line.reactive_cost[g]);
            let mut better = 0.0;
            let mut value = 0.0;
            for t in 0..horizon {
                let before = better;
                let turned = formula::turned_in_year(years.live[t], turned_full);
                better = formula::better_off(kept, before, turned);
                let during = formula::during(before, better);
                let avoided = formula::avoided(cost, years.avoided[t], during);
                path.turned[t] += weight * turned;
                path.extra[t] += weight * better;
                path.avoided[t] += weight * avoided;
                value += avoided * years.discount[t];
            }
            path.value[g] = value;
            path.last[g] = better;
        }
        path
    }
}

/// Present value of what the families better off at the horizon still avoid after it, without
/// further places; None where it would never end.
pub fn runoff(
    scenario: &Scenario,
    line: &Line,
    years: &Years,
    effect: &Effect,
    last: &Groups,
    weights: &Groups,
) -> Option<f64> {
    let step = formula::worth_a_year_later(scenario);
    let avoidable = formula::avoidable(scenario);
    let at_horizon = (0..years.live.len()).fold(1.0, |worth, _| worth * step);
    let mut sum = 0.0;
    for (g, &weight) in weights.iter().enumerate() {
        let kept = effect.kept[g];
        if kept * step >= 1.0 {
            return None;
        }
        let cost = weight * line.reactive_cost[g];
        sum += formula::still_avoided(cost, avoidable, last[g], kept, at_horizon, step);
    }
    Some(sum)
}
