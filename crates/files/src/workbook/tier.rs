//! A planned tier: what its levers leave of it, and what its places do, group by group and year by
//! year.

use super::decision::{Band, Mix};
use super::groups::Along;
use super::lines::Lines;
use super::years::Line;
use super::{Plan, most_years};
use crate::number::{Formula, Truth};
use crate::sheet::{Look, Range, Sheet, Tab};
use model::line::GROUPS;
use model::tier::Delivery;
use model::values::Values;
use model::{Parameter as P, Tier, formula};
use text::workbook as said;

/// The column in which years begin.
const YEARS: u16 = 12;

/// What other sheets need of a tier.
pub struct TierCells {
    pub tier: Tier,
    pub band: Band,
    pub caseload: Formula,
    pub unit_cost: Formula,
    /// Places by group.
    pub weights: Range,
    /// Families that a live place turns round, by group.
    pub turned: Range,
    /// Of one place, by year and then by group.
    pub better_off: Vec<Range>,
    pub avoided: Vec<Range>,
    pub not_engaged: Range,
    pub kept: Range,
    pub still_avoided: Range,
    /// What the band's families could avoid a year, on average.
    pub mean_avoidable: Formula,
}

impl TierCells {
    /// Whether what is avoided after the years counted ever ends.
    pub fn ends(&self, step: &Formula) -> Truth {
        (self.kept.greatest() * step.clone()).below(&Formula::from(1.0))
    }
}

/// A tier after its levers, each number in a cell with a name.
fn delivery(lines: &mut Lines, tier: Tier, plan: &Plan) -> Delivery<Formula> {
    let mut named = |label, name: &str, look, formula| {
        let (row, name) = (lines.next(), format!("{}_{name}", key(tier)));
        lines.sheet.named(row, label, &name, look, formula)
    };
    let Delivery {
        caseload,
        worker_cost,
        direct_cost,
        engagement: (engagement_top, engagement_base),
        uplift: (uplift_top, uplift_base),
        relapse,
    } = Delivery::of(tier, &plan.values);
    Delivery {
        caseload: named(said::CASELOAD, "used_caseload", Look::Decimal, caseload),
        worker_cost: named(
            said::WORKER_COST,
            "used_worker_cost",
            Look::Pounds,
            worker_cost,
        ),
        direct_cost: named(
            said::DIRECT_COST,
            "used_direct_cost",
            Look::Pounds,
            direct_cost,
        ),
        engagement: (
            named(
                said::ENGAGEMENT_TOP,
                "used_engage_top",
                Look::Share,
                engagement_top,
            ),
            named(
                said::ENGAGEMENT_BASE,
                "used_engage_base",
                Look::Share,
                engagement_base,
            ),
        ),
        uplift: (
            named(said::UPLIFT_TOP, "used_uplift_top", Look::Share, uplift_top),
            named(
                said::UPLIFT_BASE,
                "used_uplift_base",
                Look::Share,
                uplift_base,
            ),
        ),
        relapse: named(said::RELAPSE, "used_relapse", Look::Share, relapse),
    }
}

/// The tier in names of cells.
pub fn key(tier: Tier) -> &'static str {
    match tier {
        Tier::Intensive => "intensive",
        Tier::Targeted => "targeted",
        Tier::Universal => "universal",
    }
}

pub fn sheet(
    tab: Tab,
    tier: Tier,
    plan: &Plan,
    mix: &Mix,
    line: &Line,
    along: &Along,
) -> (Sheet, TierCells) {
    let (band, get) = (mix.band(tier), |parameter| plan.values.get(parameter));
    let number = |number: f64| Formula::from(number);
    let title = said::tier_title(tier, plan.style);
    let mut lines = Lines::titled(Sheet::new(tab), &title, said::TIER_EXPLAINED);
    lines.sheet.widths = vec![(0, 56), (1, 18)];
    let delivery = delivery(&mut lines, tier, plan);
    let mut named = |label, name: &str, look, formula| {
        let (row, name) = (lines.next(), format!("{}_{name}", key(tier)));
        lines.sheet.named(row, label, &name, look, formula)
    };
    let unit_cost = named(
        said::UNIT_COST,
        "unit_cost",
        Look::Pounds,
        delivery.unit_cost(),
    );
    let place_cost = formula::place_cost(unit_cost.clone(), line.counted.clone());
    let place_cost = named(said::PLACE_COST, "place_cost", Look::Pounds, place_cost);
    let groups = || number(GROUPS as f64);
    let spread = formula::spread(get(P::Targeting), band.families.clone(), groups());
    let spread = named(said::SPREAD, "spread", Look::Decimal, spread);
    // What these are worked out from comes further down.
    let (for_mean, for_avoidable) = (lines.next(), lines.next());
    let row = lines.row + 2;
    let sheet = &mut lines.sheet;
    sheet.frozen = (row + 1, 1);
    let mut column = |column, heading, look, of: &mut dyn FnMut(usize, &Range) -> Formula| {
        sheet.column((row, column), heading, look, GROUPS, of)
    };
    column(0, said::GROUP, Look::Whole, &mut |g, _| along.group.at(g));
    let weights = column(1, said::PLACES, Look::Decimal, &mut |g, _| {
        let [start, end] = [&band.start, &band.end].map(Formula::clone);
        let inside = formula::inside(start, end, along.from.at(g), along.to.at(g));
        formula::weight(get(P::Targeting), inside, spread.clone())
    });
    let mut slope = |at, heading, (top, base): &(Formula, Formula)| {
        column(at, heading, Look::Share, &mut |g, _| {
            formula::along(top.clone(), base.clone(), along.middle.at(g))
        })
    };
    let engagement = slope(2, said::ENGAGEMENT, &delivery.engagement);
    let uplift = slope(3, said::UPLIFT, &delivery.uplift);
    let turned = column(4, said::TURNED_A_YEAR, Look::Share, &mut |g, _| {
        formula::turned(engagement.at(g), uplift.at(g))
    });
    let not_engaged = column(5, said::NOT_ENGAGED, Look::Share, &mut |g, _| {
        formula::not_engaged(engagement.at(g))
    });
    let kept = column(6, said::KEPT, Look::Share, &mut |g, _| {
        formula::kept(delivery.relapse.clone(), along.background.at(g))
    });
    let (better_off, avoided) = by_year(sheet, row, line, along, &turned, &kept);
    let worth = Range::row_of(
        &sheet.repeated(row - 1, YEARS + most_years() as u16, &line.worth),
        0,
    );
    let mut column = |column, heading, look, of: &mut dyn FnMut(usize, &Range) -> Formula| {
        sheet.column((row, column), heading, look, GROUPS, of)
    };
    let by_place = column(7, said::AVOIDED_BY_PLACE, Look::Pounds, &mut |g, _| {
        Range::row_of(&avoided, g).times(&worth)
    });
    let mean = by_place.sum() / groups();
    let mean = Formula::one(mean.value, format!("{}_mean_avoided", key(tier)));
    column(8, said::NET_OF_PLACE, Look::Pounds, &mut |g, _| {
        let blended = formula::blended(get(P::Targeting), by_place.at(g), mean.clone());
        formula::net(blended, place_cost.clone())
    });
    let last = column(9, said::LAST, Look::Decimal, &mut |g, _| {
        Range::row_of(&better_off, g).of_number(&line.horizon)
    });
    let still_avoided = column(10, said::STILL_AVOIDED, Look::Pounds, &mut |g, _| {
        let kept = || kept.at(g);
        let ends = (kept() * line.step.clone()).below(&number(1.0));
        let still = formula::still_avoided(
            weights.at(g) * along.reactive_cost.at(g),
            line.avoidable.clone(),
            last.at(g),
            kept(),
            line.at_horizon.clone(),
            line.step.clone(),
        );
        ends.pick(still, number(0.0))
    });
    let mut named = |row, label, name: &str, formula| {
        let name = format!("{}_{name}", key(tier));
        sheet.named(row, label, &name, Look::Pounds, formula)
    };
    let mean = by_place.sum() / groups();
    named(for_mean, said::MEAN_AVOIDED, "mean_avoided", mean);
    // Without a band there is nobody whose mean it could be.
    let has_band = band.families.above(&number(0.0));
    let mean_avoidable = formula::mean_avoidable(
        weights.times(&along.reactive_cost),
        band.families.clone(),
        line.avoidable.clone(),
    );
    let mean_avoidable = has_band.pick(mean_avoidable, number(0.0));
    let mean_avoidable = named(
        for_avoidable,
        said::MEAN_AVOIDABLE,
        "mean_avoidable",
        mean_avoidable,
    );
    let cells = TierCells {
        tier,
        band: band.clone(),
        caseload: delivery.caseload,
        unit_cost,
        weights,
        turned,
        better_off,
        avoided,
        not_engaged,
        kept,
        still_avoided,
        mean_avoidable,
    };
    (lines.sheet, cells)
}

/// Of one place in each group: families better off at the end of each year, and what that avoids.
fn by_year(
    sheet: &mut Sheet,
    row: u32,
    line: &Line,
    along: &Along,
    turned: &Range,
    kept: &Range,
) -> (Vec<Range>, Vec<Range>) {
    let mut better_off: Vec<Range> = vec![];
    let mut avoided = vec![];
    sheet.words(row - 2, YEARS, Look::Heading, said::BETTER_OFF);
    let second = YEARS + most_years() as u16;
    sheet.words(row - 2, second, Look::Heading, said::AVOIDED);
    for (t, column) in (0..most_years()).zip(YEARS..) {
        let heading = said::year(t + 1);
        let before = |g| match t {
            0 => Formula::from(0.0),
            _ => better_off[t - 1].at(g),
        };
        let now = sheet.column(
            (row, column),
            &*heading,
            Look::Decimal,
            GROUPS,
            &mut |g, _| {
                let turned = formula::turned_in_year(line.live.at(t), turned.at(g));
                formula::better_off(kept.at(g), before(g), turned)
            },
        );
        let column = second + t as u16;
        avoided.push(sheet.column(
            (row, column),
            &*heading,
            Look::Pounds,
            GROUPS,
            &mut |g, _| {
                let during = formula::during(before(g), now.at(g));
                formula::avoided(along.reactive_cost.at(g), line.part.at(t), during)
            },
        ));
        better_off.push(now);
    }
    (better_off, avoided)
}
