//! A draw's part of the line: what a tier turns round and what is kept of it are straight slopes,
//! so that what a place is worth is a polynomial in its place on the line, and sums along the line
//! need no group at all.

use crate::formula::{kept, reactive_cost_a_year};
use crate::line::{GROUPS, Groups, weights};
use crate::tier::Delivery;
use crate::values::Values;
use crate::{Mix, Parameter as P, Tier};
use kernel::Lanes;
use kernel::moments::Moments;
use kernel::polynomial::Slope;

/// A planned tier along the line, for some draws.
pub struct Along {
    /// Reactive cost of the families that a live place turns round in a year, before each group's
    /// share of that cost: the coefficients of a product of two slopes.
    pub turned: [Lanes; 3],
    /// Share kept from one year to the next.
    pub kept: Slope,
    /// Pounds a place a year.
    pub unit_cost: Lanes,
}

impl Along {
    // Called for every few draws; in the caller nothing of it has to pass through memory.
    /// A tier's part of some combinations side by side.
    #[inline(always)]
    pub fn of(tier: Tier, values: &impl Values<Number = Lanes>) -> Along {
        let delivery = Delivery::inlined(tier, values);
        let (engagement, uplift) = (delivery.engagement, delivery.uplift);
        let [a, b, c] =
            Slope::between(engagement.0, engagement.1).times(Slope::between(uplift.0, uplift.1));
        let all_groups = reactive_cost_a_year(values) * Lanes::from(GROUPS as f64);
        let (top, base) = (values.get(P::BackgroundTop), values.get(P::BackgroundBase));
        Along {
            turned: [a * all_groups, b * all_groups, c * all_groups],
            kept: Slope::between(kept(delivery.relapse, top), kept(delivery.relapse, base)),
            unit_cost: delivery.unit_cost(),
        }
    }
}

/// The moments of the planned tiers' places that reach the families they are meant for.
pub fn places(shares: &[Groups], mix: Mix, terms: usize) -> Moments {
    let weights = Tier::PLANNED.map(|tier| {
        weights(
            mix.total(),
            mix.start(tier.band()),
            mix.end(tier.band()),
            1.0,
        )
    });
    Moments::of(shares, &weights, terms).refined()
}

/// The moments of one place that misses its family, and so goes to any.
pub fn any_place(shares: &[Groups], terms: usize) -> Moments {
    Moments::of(shares, &[[1.0 / GROUPS as f64; GROUPS]], terms).refined()
}
