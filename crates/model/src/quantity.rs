//! What a number is of. It decides how a working writes it and what it calls it; no formula asks.
//!
//! A formula gives its result one of these names. The others are given by whoever puts a number
//! into a formula.

use super::{Parameter, Tier};

/// What a number is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    // Families and places.
    /// Families of a band, or of the whole line.
    Families,
    /// Families held by one place, or by all of them.
    Held,
    /// Share of the families that live in places open.
    Live,
    /// Places open.
    PlacesOpen,
    /// Places held in a year, in families.
    Places,
    /// The same of one tier, beside the other's.
    PlacesOf(Tier),
    /// Families a worker holds, after the delivery levers.
    Caseload,
    /// Whole posts.
    Workers,
    /// The same of one tier, beside the other's.
    WorkersOf(Tier),

    // What support does.
    /// Share of families offered a place that take it up.
    Engagement,
    /// Extra chance a year that an engaged family turns round.
    Uplift,
    /// Chance a year that a family in a place turns round because of the plan.
    Turned,
    /// Chance a year that a family better off falls back.
    Relapse,
    /// Chance a year that a family turns round with universal services alone.
    Background,
    /// Share still better off because of the plan a year later.
    Kept,
    /// Of a place, families better off because of the plan at the end of a year.
    BetterOff,
    /// The same a year before.
    BetterOffBefore,
    /// Families better off at the start of a year.
    AtStart,
    /// Families better off at the end of a year.
    AtEnd,
    /// Families better off on average over a year.
    During,
    /// Families of one tier better off, beside the other's.
    ExtraOf(Tier),
    /// Families better off more than a year before.
    Rise,
    /// Years that a place's family is better off over all the years counted, each at its worth.
    YearsBetterOff,

    // Years.
    /// 1 and a rate: what a year does to a sum.
    Step,
    /// What crisis costs have grown to, of 1 in the first year.
    Growth,
    /// What a pound of a year is worth in the first, grown and discounted.
    Worth,
    /// Years counted, each as far as districts are open and as a pound of it is worth in the first.
    YearsCounted,
    /// Whole years.
    Years,
    /// Years until spending is recovered.
    Payback,

    // Pounds.
    /// Pounds a worker a year, after the delivery levers.
    WorkerCost,
    /// Pounds a place a year beside the worker, after the delivery levers.
    DirectCost,
    /// Pounds a place a year.
    UnitCost,
    /// Present value of what one place costs.
    PlaceCost,
    /// Pounds a year.
    Cost,
    /// The same of one tier, beside the other's.
    CostOf(Tier),
    /// Present value of the plan's cost.
    CostPv,
    /// Pounds a year of some families' crises, before anything is avoided.
    ReactiveCost,
    /// Crisis costs of a family at a point of the line, pounds a year.
    ReactiveCostThere,
    /// Crisis costs of the families better off, on average, pounds a year.
    ReactiveCostOfThose,
    /// Crisis costs avoided.
    Avoided,
    /// The same of one tier, beside the other's.
    AvoidedOf(Tier),
    /// Present value of crisis costs avoided.
    AvoidedPv,
    /// Avoided by a place that may miss the family it was meant for.
    Blended,
    /// Avoided less spent.
    Net,
    /// The same, added up over the years so far.
    NetSoFar,
    /// The same up to the year before.
    NetBefore,
    /// What a year's net value is, where a part of it recovers what is owed.
    NetOfYear,
    /// Net value of one place, on average.
    NetOfPlace,
    /// Pounds for each pound spent.
    PerPound,
    /// What could become cash.
    Cashable,
    /// What falls to one who saves.
    Portion,
    /// Pounds a year for both tiers, after any cut.
    Budget,
    /// What a row adds to a year's funding, or takes from it.
    Paid,
    /// Funding of a year.
    Funding,
    /// Funding left over in a year.
    Gap,

    // Numbers without a name of their own.
    /// Pounds, to the pound.
    Pounds,
    /// A whole number.
    Count,
    /// A number with decimals.
    Number,
    /// A share of something.
    Share,
    /// A value that a row of the table may take, other than the scenario's.
    ValueOf(Parameter),
}
