//! One place kept at a point of the line, followed over the years, for the workings that show its
//! steps.

use model::line::{self, Groups, Line};
use model::path::{Effect, Years};
use model::{Parameter as P, Scenario, Tier, formula, tier::Delivery};

/// What a tier's places do along the line and over the years.
pub struct Steps {
    pub line: Line,
    pub years: Years,
    pub effect: Effect,
    /// Extra chance a year that an engaged family turns round.
    pub uplift: Groups,
    /// Places the tier's band has in each group.
    pub weights: Groups,
    /// What a year's crisis costs have grown to, of 1 in the first.
    growth: Vec<f64>,
}

impl Steps {
    pub fn of(tier: Tier, scenario: &Scenario) -> Steps {
        let (line, years) = (Line::of(scenario), Years::of(scenario));
        let (delivery, mix) = (Delivery::of(tier, scenario), scenario.mix());
        let grown = |growth: &f64| Some(formula::grown(*growth, scenario.get(P::UnmetGrowth)));
        Steps {
            effect: Effect::of(&line, &delivery),
            uplift: line::slope(delivery.uplift),
            weights: line::weights(
                mix.total(),
                mix.start(tier.band()),
                mix.end(tier.band()),
                scenario.get(P::Targeting),
            ),
            growth: std::iter::successors(Some(1.0), grown)
                .take(years.live.len())
                .collect(),
            line,
            years,
        }
    }

    /// Share of a place's families better off because of the plan: before the first year, then at
    /// the end of each.
    pub fn better(&self, g: usize) -> Vec<f64> {
        let mut better = vec![0.0];
        for &live in &self.years.live {
            let turned = formula::turned_in_year(live, self.effect.turned[g]);
            let before = better[better.len() - 1];
            better.push(formula::better_off(self.effect.kept[g], before, turned));
        }
        better
    }

    /// By year, the part of it that a place's family is better off, on average.
    fn during(&self, g: usize) -> Vec<f64> {
        self.better(g)
            .windows(2)
            .map(|ends| formula::during(ends[0], ends[1]))
            .collect()
    }

    /// What a pound of this year's costs counts for in the first: grown, then discounted.
    pub fn worth(&self, year: usize) -> f64 {
        self.growth[year] * self.years.discount[year]
    }

    /// Years better off of a place's family over the years counted, each at its worth.
    pub fn counted(&self, g: usize) -> f64 {
        self.during(g)
            .iter()
            .enumerate()
            .map(|(year, part)| part * self.worth(year))
            .sum()
    }

    /// Crisis costs a year, in pounds of the first, of the families better off in a year, on
    /// average; None where nobody is.
    pub fn cost_of_those_helped(&self, year: usize) -> Option<f64> {
        let (mut costs, mut helped) = (0.0, 0.0);
        for (g, weight) in self.weights.iter().enumerate() {
            let part = weight * self.during(g)[year];
            costs += part * self.line.reactive_cost[g];
            helped += part;
        }
        (helped > 0.0).then(|| costs / helped)
    }
}
