//! The years: what each does to a sum, how many places are open, and what both tiers together take,
//! cost and avoid. Years beyond those counted stand there too, and count for nothing.

use super::decision::Mix;
use super::lines::Lines;
use super::tier::TierCells;
use super::{Plan, most_years};
use crate::number::Formula;
use crate::sheet::{Look, Range, Sheet, Tab};
use app::Style;
use model::values::Values;
use model::{Parameter as P, formula};
use text::workbook as said;

/// Rows and columns not yet written.
pub struct Years {
    pub sheet: Sheet,
    row: u32,
    column: u16,
}

/// What the years are, whatever is done in them.
pub struct Line {
    /// 1 is the first.
    pub year: Range,
    pub live: Range,
    pub places_open: Range,
    /// Part of a family's reactive cost that is avoided.
    pub part: Range,
    /// What a pound is worth in the first year; nothing in a year that is not counted.
    pub worth: Range,
    pub horizon: Formula,
    /// Share of a family's reactive cost that is avoided once it is better off.
    pub avoidable: Formula,
    /// What a pound of reactive cost a year later is worth.
    pub step: Formula,
    /// The same after all years counted.
    pub at_horizon: Formula,
    /// Years counted, each as far as districts are open and as it is worth in the first.
    pub counted: Formula,
}

/// What both tiers come to, year by year.
pub struct Totals {
    pub workers: Range,
    pub cost: Range,
    pub extra: Range,
    pub cumulative: Range,
    /// The last year counted in which less has been avoided than spent so far; 0 where there is
    /// none.
    pub last_short: Formula,
    pub pv_cost: Formula,
    pub pv_avoided: Formula,
    pub npv: Formula,
}

pub fn begun(plan: &Plan, mix: &Mix) -> (Years, Line) {
    let get = |parameter| plan.values.get(parameter);
    let mut lines = Lines::titled(
        Sheet::new(Tab::Years),
        said::YEARS_TITLE,
        said::YEARS_EXPLAINED,
    );
    lines.sheet.widths = vec![(0, 56), (1, 18)];
    let mut named = |label, name, formula| {
        let row = lines.next();
        lines.sheet.named(row, label, name, Look::Decimal, formula)
    };
    let avoidable = formula::avoidable(&plan.values);
    let avoidable = named(said::AVOIDABLE, "avoidable_part", avoidable);
    let step = formula::worth_a_year_later(&plan.values);
    let step = named(said::STEP, "worth_a_year_later", step);
    // The cells that these are worked out from come further down.
    let (for_horizon, for_counted) = (lines.next(), lines.next());
    // Two lines are left for what is known once both tiers are.
    lines.row += 5;
    let mut years = Years {
        sheet: lines.sheet,
        row: lines.row,
        column: 0,
    };
    years.sheet.frozen = (lines.row + 1, 1);
    let horizon = get(P::HorizonYears);
    let one = || Formula::from(1.0);
    let year = years.column(said::YEAR, Look::Whole, &mut |year, _| {
        Formula::from((year + 1) as f64)
    });
    let all = mix.place_families.sum();
    let live = years.column(said::LIVE, Look::Share, &mut |t, _| {
        let open = mix.start_years.sum_up_to(&year.at(t), &mix.place_families);
        formula::live(open, all.clone())
    });
    let places_open = years.column(said::PLACES_OPEN, Look::Whole, &mut |t, _| {
        mix.start_years.count_up_to(&year.at(t))
    });
    let growth = years.column(said::GROWTH, Look::Decimal, &mut |t, before| match t {
        0 => one(),
        _ => formula::grown(before.at(t - 1), get(P::UnmetGrowth)),
    });
    let part = years.column(said::AVOIDED_PART, Look::Decimal, &mut |t, _| {
        formula::avoided_part(growth.at(t), avoidable.clone())
    });
    let worth = years.column(said::WORTH, Look::Decimal, &mut |t, before| match t {
        0 => one(),
        _ => formula::discounted(before.at(t - 1), get(P::DiscountRate)),
    });
    let worth = years.column(said::COUNTED_WORTH, Look::Decimal, &mut |t, _| {
        let counted = year.at(t).at_most(&horizon);
        counted.pick(worth.at(t), Formula::from(0.0))
    });
    let later = years.column(said::WORTH_LATER, Look::Decimal, &mut |t, before| match t {
        0 => one() * step.clone(),
        _ => before.at(t - 1) * step.clone(),
    });
    let mut named = |row, label, name, formula| {
        let sheet = &mut years.sheet;
        sheet.named(row, label, name, Look::Decimal, formula)
    };
    let at_horizon = later.of_number(&horizon);
    let at_horizon = named(
        for_horizon,
        said::AT_HORIZON,
        "worth_at_horizon",
        at_horizon,
    );
    let counted = live.times(&worth);
    let counted = named(for_counted, said::YEARS_COUNTED, "years_counted", counted);
    let line = Line {
        year,
        live,
        places_open,
        part,
        worth,
        horizon,
        avoidable,
        step,
        at_horizon,
        counted,
    };
    (years, line)
}

impl Years {
    fn column(
        &mut self,
        heading: impl Into<String>,
        look: Look,
        of: &mut dyn FnMut(usize, &Range) -> Formula,
    ) -> Range {
        let at = (self.row, self.column);
        self.column += 1;
        self.sheet.column(at, heading, look, most_years(), of)
    }

    /// The columns of both tiers, and of both together.
    pub fn finished(&mut self, line: &Line, tiers: &[TierCells; 2], style: Style) -> Totals {
        let tiers = tiers.each_ref().map(|tier| self.of_tier(tier, line, style));
        let mut both = |heading, look, of: fn(&OfTier) -> &Range| {
            self.column(heading, look, &mut |t, _| {
                let [intensive, targeted] = tiers.each_ref().map(|tier| of(tier).at(t));
                intensive + targeted
            })
        };
        let workers = both(said::WORKERS, Look::Whole, |tier| &tier.workers);
        let cost = both(said::COST, Look::Pounds, |tier| &tier.cost);
        both(said::TURNED, Look::Decimal, |tier| &tier.turned);
        let extra = both(said::EXTRA, Look::Decimal, |tier| &tier.extra);
        let avoided = both(said::AVOIDED, Look::Pounds, |tier| &tier.avoided);
        let net = self.column(said::NET, Look::Pounds, &mut |t, _| {
            formula::net(avoided.at(t), cost.at(t))
        });
        let nothing = || Formula::from(0.0);
        let cumulative = self.column(said::NET_SO_FAR, Look::Pounds, &mut |t, before| {
            let before = if t == 0 { nothing() } else { before.at(t - 1) };
            formula::net_so_far(before, net.at(t))
        });
        let short = self.column(said::SHORT, Look::Whole, &mut |t, _| {
            let counted = line.year.at(t).at_most(&line.horizon);
            let short = cumulative.at(t).below(&nothing());
            counted.and(short).pick(line.year.at(t), nothing())
        });
        let first = self.row - 5;
        let mut named = |row, label, name, look, formula| {
            self.sheet.named(first + row, label, name, look, formula)
        };
        let pv = |range: &Range| range.times(&line.worth);
        let pv_cost = named(0, said::PV_COST, "pv_cost", Look::Pounds, pv(&cost));
        let pv_avoided = named(
            1,
            said::PV_AVOIDED,
            "pv_avoided",
            Look::Pounds,
            pv(&avoided),
        );
        let npv = formula::net(pv_avoided.clone(), pv_cost.clone());
        let npv = named(2, said::NPV, "npv", Look::Pounds, npv);
        let last = short.greatest();
        let last_short = named(3, said::LAST_SHORT, "last_year_short", Look::Whole, last);
        Totals {
            workers,
            cost,
            extra,
            cumulative,
            last_short,
            pv_cost,
            pv_avoided,
            npv,
        }
    }

    /// What one tier takes, costs and does; its columns carry its name.
    fn of_tier(&mut self, tier: &TierCells, line: &Line, style: Style) -> OfTier {
        let heading = |of: &str| said::of_tier(of, tier.tier, style);
        let families = || tier.band.families.clone();
        let places = self.column(heading(said::PLACES), Look::Decimal, &mut |t, _| {
            formula::places(families(), line.live.at(t))
        });
        let workers = self.column(heading(said::WORKERS), Look::Whole, &mut |t, _| {
            formula::workers(places.at(t), tier.caseload.clone())
        });
        let cost = self.column(heading(said::COST), Look::Pounds, &mut |t, _| {
            formula::cost(places.at(t), tier.unit_cost.clone())
        });
        let turned = self.column(heading(said::TURNED), Look::Decimal, &mut |t, _| {
            formula::turned_in_year(line.live.at(t), tier.weights.times(&tier.turned))
        });
        let extra = self.column(heading(said::EXTRA), Look::Decimal, &mut |t, _| {
            tier.weights.times(&tier.better_off[t])
        });
        let avoided = self.column(heading(said::AVOIDED), Look::Pounds, &mut |t, _| {
            tier.weights.times(&tier.avoided[t])
        });
        OfTier {
            workers,
            cost,
            turned,
            extra,
            avoided,
        }
    }
}

/// One tier's years.
struct OfTier {
    workers: Range,
    cost: Range,
    turned: Range,
    extra: Range,
    avoided: Range,
}
