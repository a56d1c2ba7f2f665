//! From the crisis costs avoided to net value, a step at a time, in pounds of present value.

use model::path::Years;
use model::{Parameter as P, Results, Scenario, Tier};

/// What a step adds or takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Crisis costs avoided in a tier, before anything is taken off for optimism.
    Avoided(Tier),
    /// What optimism bias takes off.
    Optimism,
    /// A tier's places.
    Cost(Tier),
    NetValue,
}

/// A step, from what the steps before it came to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    pub what: What,
    pub from: f64,
    pub to: f64,
}

impl Step {
    /// Below 0 where it takes.
    pub fn amount(&self) -> f64 {
        self.to - self.from
    }
}

/// Every step that moves anything, and what they come to.
pub fn waterfall(scenario: &Scenario, results: &Results) -> Vec<Step> {
    let years = Years::of(scenario);
    let kept = 1.0 - scenario.get(P::OptimismBias);
    // With all of it taken off nothing is known of what was there before.
    let before = |avoided: f64| if kept > 0.0 { avoided / kept } else { 0.0 };
    let avoided = |tier| before(years.present_value(&results.tier(tier).avoided));
    let cost = |tier| -years.present_value(&results.tier(tier).cost);
    let all = Tier::PLANNED.map(avoided).iter().sum::<f64>();
    let mut steps = vec![];
    let mut so_far = 0.0;
    let mut add = |what, amount: f64| {
        if amount != 0.0 {
            steps.push(Step {
                what,
                from: so_far,
                to: so_far + amount,
            });
            so_far += amount;
        }
    };
    for tier in Tier::PLANNED {
        add(What::Avoided(tier), avoided(tier));
    }
    add(What::Optimism, results.pv_avoided - all);
    for tier in Tier::PLANNED {
        add(What::Cost(tier), cost(tier));
    }
    steps.push(Step {
        what: What::NetValue,
        from: 0.0,
        to: results.npv,
    });
    steps
}
