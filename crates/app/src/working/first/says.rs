//! What the workings of the first screen's figures can say.

use model::Tier;
use model::trace::Traced;

/// What these workings say. Money is pounds of 2012-13.
#[derive(Clone, Debug)]
pub enum First {
    /// The titles.
    Workers(u32),
    Cost(f64),
    Extra {
        families: f64,
        year: usize,
    },
    Avoided {
        pounds: f64,
        year: usize,
    },
    NetValue {
        pounds: f64,
        years: usize,
    },
    /// Years until spending is recovered; None where it is not.
    Payback(Option<f64>),

    /// Posts of a tier at full opening.
    PostsOf(Tier),
    PostsTogether(u32),
    /// The same in the last year counted, where some places are not open by then.
    PostsOpen {
        year: usize,
        posts: u32,
    },
    /// Posts for all families, beside the plan.
    UniversalPosts,

    UnitCost,
    UnitCostOf(Tier),
    /// The levers behind the cost of a place, as shares of 1.
    AfterLevers {
        agency: f64,
        commissioned: f64,
        pooling: f64,
        mentors: f64,
    },
    YearCostOf(Tier),
    CostTogether(f64),
    /// The same in the last year counted, where some places are not open by then.
    CostOpen {
        year: usize,
        cost: f64,
    },
    /// What is left of the budget, below 0 where it is overspent.
    Budget {
        left: f64,
    },
    /// Of a year (1 is the first): the share of families in districts open, and what it costs.
    Opening {
        year: usize,
        live: f64,
        cost: f64,
    },

    WhatBetterOffMeans,
    BetterOff,
    /// Families of a tier in a year, and its places then.
    TierInYear {
        tier: Tier,
        turned: f64,
        better_off: f64,
        places: f64,
        year: usize,
    },
    BetterOffTogether {
        families: f64,
        year: usize,
    },
    /// Chances a year, and the share of places that reach the family meant.
    Rates {
        relapse: f64,
        background: (f64, f64),
        targeting: f64,
    },
    /// Shares and chances a year at the top and at the base of the line.
    RatesOf {
        tier: Tier,
        engagement: (f64, f64),
        uplift: (f64, f64),
    },
    /// Families offered a place that do not engage.
    Unengaged(f64),

    AverageFamily,
    /// Share of all crisis costs that the first fifth of the line bears.
    TopFifth(f64),
    Avoidable {
        share: f64,
        optimism: f64,
    },
    AvoidedInYear,
    /// Both tiers, in this year.
    AvoidedOf {
        year: usize,
    },

    /// What a pound a year later counts as, at this rate, and the years counted.
    LaterPound {
        counts_as: Traced,
        rate: f64,
        years: usize,
    },
    Difference,
    PerPound,
    /// Share that could become cash, present value of it, and that for each pound spent.
    Cash {
        share: f64,
        pounds: f64,
        per_pound: f64,
    },
    BreakEven {
        tier: Tier,
        families: f64,
    },
    /// What is still avoided after the last year.
    Later {
        year: usize,
        pounds: f64,
    },

    AddedUp,
    NetOfYear {
        year: usize,
        net: f64,
        so_far: f64,
    },
    Recovered {
        year: usize,
    },
}
