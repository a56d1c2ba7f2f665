//! Other decisions: the levers that stand at zero until somebody pulls them, each with the amount its source gives.
//!
//! Section 6 of the method. One click sets the amount; after that it is as free as any other number.

use super::Parameter::{self, *};
use super::{DISTRICTS, Scenario};

/// A lever and what one click sets it to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lever {
    pub parameter: Parameter,
    pub offered: f64,
    /// Whether the amount is an assumption rather than a source's.
    pub assumed: bool,
}

impl Lever {
    /// What one click sets it to. A source's amount for one district is spread over all places.
    pub fn amount(&self, scenario: &Scenario) -> f64 {
        match self.parameter {
            AcuteShift => (self.offered * DISTRICTS.len() as f64
                / scenario.places().all().len() as f64)
                .round(),
            _ => self.offered,
        }
    }
}

/// What changes how support is delivered, or how many need it.
pub const DELIVERY: [Lever; 6] = [
    assumed(AgencyShare, 0.20),
    assumed(CommissionedShare, 0.40),
    assumed(PoolingGain, 0.10),
    assumed(MentorShare, 0.30),
    assumed(WardShare, 0.40),
    sourced(DemandSurge, 0.21),
];

/// What changes the money that comes in.
pub const FUNDING: [Lever; 10] = [
    sourced(BudgetCut, 0.25),
    sourced(SharedServices, 2_750_000.0),
    // £6 million is one district's; twelve of them, £72 million a year, would swamp every mix. So one click spreads one district's amount.
    sourced(AcuteShift, 500_000.0),
    sourced(AssetSavings, 2_000_000.0),
    sourced(CapitalReceipts, 3_500_000.0),
    sourced(ImprovementContract, 3_600_000.0),
    sourced(SavingsGap, 4_600_000.0),
    sourced(UnfundedPressure, 1_800_000.0),
    sourced(RewardPerFamily, 4_000.0),
    sourced(RewardLump, 21_600_000.0),
];

const fn sourced(parameter: Parameter, offered: f64) -> Lever {
    Lever {
        parameter,
        offered,
        assumed: false,
    }
}

const fn assumed(parameter: Parameter, offered: f64) -> Lever {
    Lever {
        parameter,
        offered,
        assumed: true,
    }
}
