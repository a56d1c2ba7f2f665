//! The three tiers of support, and the delivery levers that change what a tier's place costs and
//! does.
//!
//! Method, section 4: everything a lever changes is changed here, before anything is spread along
//! the line.

use super::kinds::every;
use super::trace::Quantity as Q;
use super::values::{Number, Values};
use super::{Band, Parameter, formula};
use strum::VariantArray;

/// A tier of support.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Tier {
    /// Intensive family intervention.
    Intensive,
    /// Targeted support.
    Targeted,
    /// Universal services, open to all with or without the plan.
    Universal,
}

impl Tier {
    /// Every tier, from the top of the line.
    pub const ALL: [Tier; Tier::VARIANTS.len()] = every(Tier::VARIANTS);
    /// The tiers a plan pays for; universal services are open to all with or without it.
    pub const PLANNED: [Tier; 2] = [Tier::Intensive, Tier::Targeted];

    /// The band whose families it serves.
    pub fn band(self) -> Band {
        match self {
            Tier::Intensive => Band::Intensive,
            Tier::Targeted => Band::Targeted,
            Tier::Universal => Band::Universal,
        }
    }
}

/// What a tier's place takes and does, after the delivery levers.
#[derive(Clone, Copy, Debug)]
pub struct Delivery<N = f64> {
    /// Families a worker holds.
    pub caseload: N,
    /// Pounds a worker a year.
    pub worker_cost: N,
    /// Pounds a family a year, beside the worker.
    pub direct_cost: N,
    /// Share of families offered a place that take it up: top and base of the line.
    pub engagement: (N, N),
    /// Extra chance a year that an engaged family turns round: top and base of the line.
    pub uplift: (N, N),
    /// Chance a year that a family better off falls back.
    pub relapse: N,
}

impl<N: Number> Delivery<N> {
    /// A tier as the scenario's levers leave it. Method, section 6.
    pub fn of(tier: Tier, values: &impl Values<Number = N>) -> Delivery<N> {
        Delivery::inlined(tier, values)
    }

    /// The same without a call, for those who ask for it thousands of times.
    #[inline(always)]
    pub fn inlined(tier: Tier, values: &impl Values<Number = N>) -> Delivery<N> {
        use Parameter as P;
        let get = |parameter| values.get(parameter);
        let (none, one) = (|| N::from(0.0), || N::from(1.0));
        let staffing = (one() + get(P::AgencyShare) * get(P::AgencyPremium))
            * (one()
                + get(P::CommissionedShare)
                    * (get(P::CommissioningOverhead) - get(P::CommissioningSaving)));
        let delivery = match tier {
            Tier::Intensive => Delivery {
                caseload: get(P::IntensiveCaseload),
                worker_cost: get(P::IntensiveWorkerCost) * staffing,
                direct_cost: get(P::IntensiveDirectCost),
                engagement: (get(P::IntensiveEngageTop), get(P::IntensiveEngageBase)),
                uplift: (get(P::IntensiveUpliftTop), get(P::IntensiveUpliftBase)),
                relapse: get(P::Relapse),
            },
            Tier::Targeted => {
                let ward = || one() + get(P::WardShare) * get(P::WardUplift);
                Delivery {
                    caseload: get(P::TargetedCaseload) * (one() + get(P::PoolingGain)),
                    worker_cost: get(P::TargetedWorkerCost) * staffing,
                    direct_cost: get(P::TargetedDirectCost)
                        + get(P::MentorShare) * get(P::MentorCost),
                    engagement: (get(P::TargetedEngageTop), get(P::TargetedEngageBase)),
                    uplift: (
                        get(P::TargetedUpliftTop) * ward(),
                        get(P::TargetedUpliftBase) * ward(),
                    ),
                    relapse: get(P::Relapse) * (one() - get(P::MentorShare) * get(P::MentorEffect)),
                }
            }
            Tier::Universal => Delivery {
                caseload: get(P::UniversalCaseload),
                worker_cost: get(P::UniversalWorkerCost) * staffing,
                direct_cost: get(P::UniversalDirectCost),
                engagement: (none(), none()),
                uplift: (none(), none()),
                relapse: get(P::Relapse),
            },
        };
        Delivery {
            caseload: delivery.caseload.named(Q::Caseload),
            worker_cost: delivery.worker_cost.named(Q::WorkerCost),
            direct_cost: delivery.direct_cost.named(Q::DirectCost),
            relapse: delivery.relapse.named(Q::Relapse),
            ..delivery
        }
    }

    /// Pounds a place a year.
    #[inline]
    pub fn unit_cost(&self) -> N {
        let Delivery {
            worker_cost,
            caseload,
            direct_cost,
            ..
        } = self;
        formula::unit_cost(worker_cost.clone(), caseload.clone(), direct_cost.clone())
    }
}

impl Delivery {
    /// Whole posts that hold `places`.
    pub fn workers(&self, places: f64) -> u32 {
        formula::workers(places, self.caseload) as u32
    }
}
