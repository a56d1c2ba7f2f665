//! The formulas of the method, each once: what the model works out with them, draws side by side
//! and the workings a user can open.
//!
//! They take any kind of number (see `values`). What the delivery levers do to a tier stands in
//! `tier`, what comes in each year in `funding`. Money is in pounds of the first year's prices,
//! shares and chances are fractions of 1. "Method, section N" is a section of `docs/method.md`.

use super::Parameter as P;
use super::trace::Quantity as Q;
use super::values::{Elementary, Number, Single, Values};

/// N: families in the line, after any surge in demand. Method, section 1.
#[inline(always)]
pub fn families<N: Elementary>(families: N, surge: N) -> N {
    (families * (N::from(1.0) + surge)).rounded_half_up()
}

/// Families of a band, of those that are left for it. Method, section 2.
#[inline(always)]
pub fn held<N: Elementary>(wanted: N, left: N) -> N {
    wanted.smaller(left)
}

/// The exponent of the Lorenz curve whose first fifth bears this share. Method, section 1.
#[inline(always)]
pub fn lorenz_exponent<N: Elementary>(top_fifth_share: N) -> N {
    (N::from(1.0) - top_fifth_share).logarithm() / N::from(0.8).logarithm()
}

/// What share of all reactive cost is borne beyond a point of the line, when `beyond` is the share
/// of families there. Method, section 1.
#[inline(always)]
pub fn borne_beyond<N: Elementary>(beyond: N, exponent: N) -> N {
    beyond.power(exponent)
}

/// Reactive cost of a family of a group that bears so much of it all, of `groups` of one size.
/// Method, section 1.
#[inline(always)]
pub fn reactive_cost_there<N: Number>(mean: N, groups: N, share: N) -> N {
    mean * groups * share
}

/// A straight line along the line of families, from top to base. Method, section 1.
#[inline(always)]
pub fn along<N: Number>(top: N, base: N, part: N) -> N {
    top.clone() + (base - top) * part
}

/// Families of a band, from `start` to `end`, that stand between two points of the line. Method,
/// section 2.
#[inline(always)]
pub fn inside<N: Elementary>(start: N, end: N, from: N, to: N) -> N {
    (end.smaller(to) - start.greater(from)).or_nothing()
}

/// Places that miss the family meant, of a band with so many, in each of `groups` groups. Method,
/// section 3.
#[inline(always)]
pub fn spread<N: Number>(targeting: N, held: N, groups: N) -> N {
    (N::from(1.0) - targeting) * held / groups
}

/// Places of a group: those that reach the family meant, and its part of the others. Method,
/// section 3.
#[inline(always)]
pub fn weight<N: Number>(targeting: N, inside: N, spread: N) -> N {
    targeting * inside + spread
}

/// Share of families that have places open, of all that places hold. Method, section 3.
#[inline(always)]
pub fn live<N: Elementary>(open: N, all: N) -> N {
    open / all.greater(N::from(1.0))
}

/// Share of families offered a place that do not take it up. Method, section 5.
#[inline(always)]
pub fn not_engaged<N: Number>(engagement: N) -> N {
    N::from(1.0) - engagement
}

/// What one of so many families could avoid a year on average, of a cost they have together.
/// Method, section 5.
#[inline(always)]
pub fn mean_avoidable<N: Number>(cost: N, families: N, avoidable: N) -> N {
    cost / families * avoidable
}

/// C: reactive cost of the average family, pounds a year. Method, section 1.
#[inline(always)]
pub fn reactive_cost_a_year<V: Values>(values: &V) -> V::Number {
    values.get(P::ReactiveCost) / values.get(P::ReactiveYears)
}

/// Reactive cost of so many families, when one costs so much. Method, section 1.
#[inline(always)]
pub fn reactive_cost<N: Number>(families: N, of_a_family: N) -> N {
    (families * of_a_family).named(Q::ReactiveCost)
}

/// Reactive cost of all families with the plan, from that without it. Method, section 3.
#[inline(always)]
pub fn with_plan<N: Number>(without: N, avoided: N) -> N {
    (without - avoided).named(Q::ReactiveCost)
}

/// Places held in a year, in families: those of the band, as far as their districts are open.
/// Method, section 3.
#[inline(always)]
pub fn places<N: Number>(families: N, live: N) -> N {
    (families * live).named(Q::Places)
}

/// Chance a year that the family in a place turns round because of the plan. Method, section 3.
#[inline(always)]
pub fn turned<N: Number>(engagement: N, uplift: N) -> N {
    (engagement * uplift).named(Q::Turned)
}

/// Families a place turns round in a year in which its district may not be open yet. Method,
/// section 3.
#[inline(always)]
pub fn turned_in_year<N: Number>(live: N, turned: N) -> N {
    live * turned
}

/// Share of families better off because of the plan that are still so a year later: neither fallen
/// back nor better off anyway. Method, section 3.
#[inline(always)]
pub fn kept<N: Number>(relapse: N, background: N) -> N {
    ((N::from(1.0) - relapse) * (N::from(1.0) - background)).named(Q::Kept)
}

/// Families of a place better off at the end of a year because of the plan, from those a year
/// before. Method, section 3.
#[inline(always)]
pub fn better_off<N: Number>(kept: N, before: N, turned_in_year: N) -> N {
    (kept * before + turned_in_year).named(Q::BetterOff)
}

/// Families better off on average over a year, from those at its start and at its end. Method,
/// section 3.
#[inline(always)]
pub fn during<N: Number>(start: N, end: N) -> N {
    ((start + end) / N::from(2.0)).named(Q::During)
}

/// Share of a better-off family's reactive cost that is avoided. Method, section 3.
#[inline(always)]
pub fn avoidable<V: Values>(values: &V) -> V::Number {
    values.get(P::AvoidableShare) * (V::Number::from(1.0) - values.get(P::OptimismBias))
}

/// What part of a family's reactive cost is avoided in a year, grown since the first. Method,
/// section 3.
#[inline(always)]
pub fn avoided_part<N: Number>(growth: N, avoidable: N) -> N {
    growth * avoidable
}

/// Reactive cost avoided in a year, pounds: what one family costs, the part of it that is avoided,
/// and how many are better off on average over the year. Method, section 3.
#[inline(always)]
pub fn avoided<N: Number>(of_a_family: N, part: N, during: N) -> N {
    (of_a_family * part * during).named(Q::Avoided)
}

/// What one place at a point of the line gives, when some places go to any family instead:
/// `anywhere` is the mean along the line. Method, section 3.
#[inline(always)]
pub fn blended<N: Number>(targeting: N, there: N, anywhere: N) -> N {
    (targeting.clone() * there + (N::from(1.0) - targeting) * anywhere).named(Q::Blended)
}

/// Pounds a place a year. Method, section 4.
#[inline(always)]
pub fn unit_cost<N: Number>(worker_cost: N, caseload: N, direct_cost: N) -> N {
    (worker_cost / caseload + direct_cost).named(Q::UnitCost)
}

/// Whole posts that hold so many places. Method, section 5.
#[inline(always)]
pub fn workers<N: Single>(places: N, caseload: N) -> N {
    (places / caseload).rounded_up().named(Q::Workers)
}

/// Pounds a year for so many places. Method, section 5.
#[inline(always)]
pub fn cost<N: Number>(places: N, unit_cost: N) -> N {
    (places * unit_cost).named(Q::Cost)
}

/// Net value: what is avoided less what it costs, of a year, a place or the whole plan. Method,
/// section 5.
#[inline(always)]
pub fn net<N: Number>(avoided: N, cost: N) -> N {
    (avoided - cost).named(Q::Net)
}

/// Net value up to the end of a year, undiscounted. Method, section 5.
#[inline(always)]
pub fn net_so_far<N: Number>(before: N, net: N) -> N {
    (before + net).named(Q::NetSoFar)
}

/// A year later, grown at a rate a year. Method, section 3.
#[inline(always)]
pub fn grown<N: Number>(before: N, rate: N) -> N {
    before * (N::from(1.0) + rate).named(Q::Step)
}

/// What a pound of the year after is worth in the first, from that of the year before. Method,
/// section 5.
#[inline(always)]
pub fn discounted<N: Number>(before: N, rate: N) -> N {
    before / (N::from(1.0) + rate).named(Q::Step)
}

/// Present value of what one place costs, when kept full; `years` are those counted, each as far as
/// districts are open and as a pound of it is worth in the first. Method, section 5.
#[inline(always)]
pub fn place_cost<N: Number>(unit_cost: N, years: N) -> N {
    (unit_cost * years).named(Q::PlaceCost)
}

/// What each pound spent brings. Method, section 5.
#[inline(always)]
pub fn per_pound<N: Number>(brought: N, cost: N) -> N {
    (brought / cost).named(Q::PerPound)
}

/// The part of what is avoided that could become cash. Method, section 5.
#[inline(always)]
pub fn cashable<N: Number>(avoided: N, share: N) -> N {
    (avoided * share).named(Q::Cashable)
}

/// What falls to one who saves, of a sum shared out in proportion to shares that add up to `all`.
/// Method, section 5.
#[inline(always)]
pub fn portion<N: Number>(sum: N, share: N, all: N) -> N {
    (sum * share / all).named(Q::Portion)
}

/// What share of all that is avoided one of those who save sees. Method, section 5.
#[inline(always)]
pub fn share_saved<N: Number>(avoided: N, of_all: N) -> N {
    (avoided / of_all).named(Q::Share)
}

/// What falls to one who saves if the plan's cost is shared out like what is saved. Method, section
/// 5.
#[inline(always)]
pub fn fair_share<N: Number>(cost: N, share: N) -> N {
    (cost * share).named(Q::Portion)
}

/// Extra families that a worker must turn round for a year for the post to pay; `avoided` is what
/// one of them avoids in a year. Method, section 5.
#[inline(always)]
pub fn break_even<N: Number>(unit_cost: N, caseload: N, avoided: N) -> N {
    unit_cost * caseload / avoided
}

/// When spending is recovered: `owed` at the end of so many years, more than that by `left` a year
/// later. Method, section 5.
#[inline(always)]
pub fn recovered_after<N: Number>(years: N, owed: N, left: N) -> N {
    (years + owed.clone() / (owed + left).named(Q::NetOfYear)).named(Q::Payback)
}

/// What a pound of reactive cost a year later is worth, grown and discounted. Method, section 5.
#[inline(always)]
pub fn worth_a_year_later<V: Values>(values: &V) -> V::Number {
    let one = || V::Number::from(1.0);
    (one() + values.get(P::UnmetGrowth)) / (one() + values.get(P::DiscountRate))
}

/// Present value of what families better off when the last place closes (`last`) still avoid after
/// it. `at_horizon` is what a pound of the year after is worth, `step` of a year more; `kept *
/// step` is below 1. Method, section 5.
#[inline(always)]
pub fn still_avoided<N: Number>(
    reactive_cost: N,
    avoidable: N,
    last: N,
    kept: N,
    at_horizon: N,
    step: N,
) -> N {
    let one = || N::from(1.0);
    reactive_cost * avoidable * last * (one() + kept.clone()) / N::from(2.0) * at_horizon
        / (one() - kept * step)
}

/// Pounds a year for both tiers, after any cut. Method, section 6.
#[inline(always)]
pub fn budget<V: Values>(values: &V) -> V::Number {
    (values.get(P::Budget) * (V::Number::from(1.0) - values.get(P::BudgetCut))).named(Q::Budget)
}

/// By how much more families are better off than a year before; 0 where they are fewer. Method,
/// section 6.
#[inline(always)]
pub fn rise<N: Single>(before: N, now: N) -> N {
    (now - before).or_nothing().named(Q::Rise)
}

/// Funding left over once the plan is paid for; below 0 where money is short. Method, section 6.
#[inline(always)]
pub fn gap<N: Number>(funding: N, cost: N) -> N {
    (funding - cost).named(Q::Gap)
}
