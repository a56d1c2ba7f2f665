//! What a run of the model gives: numbers only. Names are those of the golden cases.
//!
//! Lists are by year, the first year first; money is pounds of 2012-13.

use super::Tier;
use super::line::Groups;

/// Everything the model says of one scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    /// Families in the line.
    pub families: u32,
    /// Share of families in districts already open.
    pub live: Vec<f64>,
    /// Reactive cost of all families over the whole period it was given for.
    pub reactive_total: f64,
    /// Reactive cost of all families, pounds a year.
    pub reactive_annual: f64,
    /// Intensive support.
    pub intensive: TierResults,
    /// Targeted support.
    pub targeted: TierResults,
    /// Universal services, beside the plan and no part of it.
    pub universal: TierResults,
    /// Whole posts when every district is open, intensive and targeted.
    pub workers_full: u32,
    /// Pounds a year when every district is open, intensive and targeted.
    pub cost_full: f64,
    /// What the plan costs.
    pub cost: Vec<f64>,
    /// Families turned round in the year.
    pub turned: Vec<f64>,
    /// Families better off at the year's end because of the plan.
    pub extra: Vec<f64>,
    /// Reactive cost avoided.
    pub avoided: Vec<f64>,
    /// Avoided less cost.
    pub net: Vec<f64>,
    /// Net summed so far, undiscounted.
    pub cumulative: Vec<f64>,
    /// Present value of the cost.
    pub pv_cost: f64,
    /// Present value of the reactive cost avoided.
    pub pv_avoided: f64,
    /// Net present value over the horizon.
    pub npv: f64,
    /// Present value avoided for each pound spent; None without spending.
    pub return_per_pound: Option<f64>,
    /// The cashable part of it; None without spending.
    pub cash_per_pound: Option<f64>,
    /// What families already better off would still avoid after the horizon; never in npv. None
    /// where it would never end.
    pub runoff_pv: Option<f64>,
    /// Years until spending is recovered, undiscounted; None if not within the horizon or nothing
    /// is spent.
    pub payback: Option<f64>,
    /// Who saves; None when no agency has a share.
    pub saves_pv: Option<Saves>,
    /// Present value of what could become cash.
    pub cashable_pv: f64,
    /// Money that comes in for the plan.
    pub funding: Vec<f64>,
    /// Funding less cost; negative where money is short.
    pub gap: Vec<f64>,
}

impl Results {
    /// One tier's results.
    pub fn tier(&self, tier: Tier) -> &TierResults {
        match tier {
            Tier::Intensive => &self.intensive,
            Tier::Targeted => &self.targeted,
            Tier::Universal => &self.universal,
        }
    }

    /// The year the headline speaks of: year 5, or the last one counted.
    pub fn headline_year(&self) -> usize {
        self.extra.len().min(5)
    }
}

/// One tier's part.
#[derive(Clone, Debug, PartialEq)]
pub struct TierResults {
    /// Families in the tier's band; for universal all that have no place.
    pub families: u32,
    /// Pounds a place a year.
    pub unit_cost: f64,
    /// Families a worker holds, after the delivery levers.
    pub caseload: f64,
    /// Whole posts when every district is open.
    pub workers_full: u32,
    /// Pounds a year when every district is open.
    pub cost_full: f64,
    /// Places open.
    pub places: Vec<f64>,
    /// Whole posts for the places open.
    pub workers: Vec<u32>,
    /// Cost of the places open.
    pub cost: Vec<f64>,
    /// Families turned round in the year.
    pub turned: Vec<f64>,
    /// Families better off at the year's end because of the tier.
    pub extra: Vec<f64>,
    /// Reactive cost avoided.
    pub avoided: Vec<f64>,
    /// Families of the band that do not engage.
    pub unengaged: f64,
    /// Extra families a worker must turn round for a year for the post to pay.
    pub break_even: Option<f64>,
    /// Net present value of one place at each point of the line.
    pub value: Groups,
}

/// Present value avoided, by who saves it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Saves {
    /// The council.
    pub council: f64,
    /// The health service.
    pub nhs: f64,
    /// The department that pays working-age benefits.
    pub dwp: f64,
    /// Police and justice.
    pub police: f64,
    /// Schools.
    pub schools: f64,
}
