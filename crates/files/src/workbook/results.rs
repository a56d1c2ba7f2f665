//! The results, each in a cell with a name, beside what it was when the workbook was written.

use super::Plan;
use super::decision::Mix;
use super::lines::Lines;
use super::tier::{TierCells, key};
use super::years::{Line, Totals};
use crate::number::{Formula, Truth};
use crate::sheet::{Content, Look, Sheet, Tab, Value};
use app::Prices;
use app::views::agencies::Agency;
use model::tier::Delivery;
use model::values::Values;
use model::{Parameter as P, Tier, formula};
use text::workbook as said;
use text::{agencies, names};

/// The sheet while it is written.
struct Results<'a> {
    lines: Lines,
    plan: &'a Plan<'a>,
}

impl Results<'_> {
    /// A result; what stands for it elsewhere.
    fn add(&mut self, label: String, name: &str, look: Look, formula: Formula) -> Formula {
        let row = self.lines.next();
        let result = self.lines.sheet.named(row, label, name, look, formula);
        self.beside(row, look, Content::Number(result.value));
        result
    }

    /// A result that there may not be; words say so then.
    fn perhaps(
        &mut self,
        label: String,
        name: &str,
        look: Look,
        (there, formula): (Truth, Formula),
        otherwise: &'static str,
    ) {
        let row = self.lines.next();
        let written = if there.holds {
            Content::Number(formula.value)
        } else {
            Content::Words(otherwise.into())
        };
        let sheet = &mut self.lines.sheet;
        sheet.words(row, 0, Look::Plain, label);
        sheet.name(row, 1, name);
        sheet.perhaps((row, 1), look, there, formula, otherwise);
        self.beside(row, look, written);
    }

    /// What it was when the workbook was written, and what it is in the prices that the page shows.
    fn beside(&mut self, row: u32, look: Look, written: Content) {
        let prices = self.plan.page.style.prices;
        let sheet = &mut self.lines.sheet;
        let restated = match &written {
            Content::Number(pounds) => Value::Number(pounds * prices.level()),
            _ => Value::Words(""),
        };
        sheet.put(row, 2, look, written);
        if look == Look::Pounds && prices != Prices::Of2012 {
            let text = format!("IF(ISNUMBER(B{0}),B{0}*price_level,\"\")", row + 1);
            sheet.put(row, 3, look, Content::Formula(text, restated));
        }
    }
}

pub fn sheet(
    plan: &Plan,
    mix: &Mix,
    line: &Line,
    tiers: &[TierCells; 2],
    totals: &Totals,
) -> Sheet {
    let mut lines = Lines::titled(
        Sheet::new(Tab::Results),
        said::RESULTS_TITLE,
        said::RESULTS_EXPLAINED,
    );
    lines.sheet.widths = vec![(0, 60), (1, 20), (2, 24), (3, 24)];
    lines.sheet.frozen = (lines.row + 1, 1);
    let prices = plan.page.style.prices;
    lines.headings([said::RESULT, said::NOW, said::WHEN_WRITTEN]);
    if prices != Prices::Of2012 {
        let heading = said::in_prices(prices);
        lines.sheet.words(lines.row - 1, 3, Look::Heading, heading);
    }
    let mut results = Results { lines, plan };
    need(&mut results, mix);
    money(&mut results, line, tiers, totals);
    savers(&mut results, totals);
    full(&mut results, mix, tiers);
    results.lines.sheet
}

/// What there is without the plan.
fn need(results: &mut Results, mix: &Mix) {
    let values = &results.plan.values;
    let total = formula::reactive_cost(mix.families.clone(), values.get(P::ReactiveCost));
    let annual = formula::reactive_cost_a_year(values);
    let annual = formula::reactive_cost(mix.families.clone(), annual);
    results.add(
        said::REACTIVE_TOTAL.into(),
        "reactive_total",
        Look::Pounds,
        total,
    );
    results.add(
        said::REACTIVE_ANNUAL.into(),
        "reactive_annual",
        Look::Pounds,
        annual,
    );
}

/// What the plan as a whole costs and avoids.
fn money(results: &mut Results, line: &Line, tiers: &[TierCells; 2], totals: &Totals) {
    let Totals {
        pv_cost,
        pv_avoided,
        npv,
        last_short,
        cumulative,
        ..
    } = totals;
    let nothing = || Formula::from(0.0);
    let spends = || pv_cost.above(&nothing());
    let get = |parameter| results.plan.values.get(parameter);
    let cashable = formula::cashable(pv_avoided.clone(), get(P::CashableShare));
    let year = Formula::from(5.0);
    let year = line.horizon.at_most(&year).pick(line.horizon.clone(), year);
    let extra = totals.extra.of_number(&year);
    results.add(
        said::EXTRA_THEN.into(),
        "headline_extra",
        Look::Decimal,
        extra,
    );
    let last = [("workers", said::WORKERS_LAST), ("cost", said::COST_LAST)];
    let look = [Look::Whole, Look::Pounds];
    for (((name, label), look), of) in last
        .into_iter()
        .zip(look)
        .zip([&totals.workers, &totals.cost])
    {
        let name = format!("headline_{name}");
        results.add(label.into(), &name, look, of.of_number(&line.horizon));
    }
    for (label, name, formula) in [
        (said::PV_COST, "result_pv_cost", pv_cost),
        (said::PV_AVOIDED, "result_pv_avoided", pv_avoided),
        (said::NPV, "result_npv", npv),
    ] {
        results.add(label.into(), name, Look::Pounds, formula.clone());
    }
    let cashable = results.add(said::CASHABLE.into(), "cashable_pv", Look::Pounds, cashable);
    let per_pound = [
        (said::RETURN, "return_per_pound", pv_avoided),
        (said::CASH_RETURN, "cash_per_pound", &cashable),
    ];
    for (label, name, brought) in per_pound {
        let formula = formula::per_pound(brought.clone(), pv_cost.clone());
        let perhaps = (spends(), formula);
        results.perhaps(
            label.into(),
            name,
            Look::Pounds,
            perhaps,
            said::NOTHING_SPENT,
        );
    }
    let owed = nothing() - cumulative.of_number(last_short);
    let left = cumulative.of_number(&(last_short.clone() + Formula::from(1.0)));
    let recovered = formula::recovered_after(last_short.clone(), owed, left);
    let payback = last_short.equals(&nothing()).pick(nothing(), recovered);
    let comes = spends().and(last_short.below(&line.horizon));
    let perhaps = (comes, payback);
    results.perhaps(
        said::PAYBACK.into(),
        "payback",
        Look::Decimal,
        perhaps,
        said::NOT_RECOVERED,
    );
    let [intensive, targeted] = tiers;
    let ends = intensive.ends(&line.step).and(targeted.ends(&line.step));
    let runoff = intensive.still_avoided.sum() + targeted.still_avoided.sum();
    let perhaps = (ends, runoff);
    results.perhaps(
        said::RUNOFF.into(),
        "runoff_pv",
        Look::Pounds,
        perhaps,
        said::NEVER_ENDS,
    );
}

/// Who saves.
fn savers(results: &mut Results, totals: &Totals) {
    let share = |agency: &Agency| results.plan.values.get(agency.row());
    let shares: Vec<Formula> = Agency::ALL.iter().map(share).collect();
    let all = shares.iter().cloned().reduce(|sum, share| sum + share);
    let all = all.unwrap_or(Formula::from(0.0));
    for (agency, share) in Agency::ALL.iter().zip(shares) {
        let portion = formula::portion(totals.pv_avoided.clone(), share, all.clone());
        let label = said::saved_by(agencies::agency(*agency));
        let name = format!("{}_pv", agency.row().row().id);
        let perhaps = (all.above(&Formula::from(0.0)), portion);
        results.perhaps(label, &name, Look::Pounds, perhaps, said::NOBODY_SAVES);
    }
}

/// Each tier, and both, with every place open.
fn full(results: &mut Results, mix: &Mix, tiers: &[TierCells; 2]) {
    let style = results.plan.style;
    let universal = Delivery::of(Tier::Universal, &results.plan.values);
    let planned = tiers.each_ref().map(|tier| {
        let (families, unit_cost) = (&tier.band.families, &tier.unit_cost);
        (
            tier.tier,
            families,
            unit_cost.clone(),
            tier.caseload.clone(),
        )
    });
    let unit_cost = universal.unit_cost();
    let beside = (
        Tier::Universal,
        &mix.families,
        unit_cost,
        universal.caseload,
    );
    let mut both: Option<[Formula; 2]> = None;
    for (tier, families, unit_cost, caseload) in planned.into_iter().chain([beside]) {
        let row = results.lines.next();
        let heading = names::tier(tier, style);
        results.lines.sheet.words(row, 0, Look::Heading, heading);
        let mut add = |label: &str, name: &str, look, formula| {
            let name = format!("{}_{name}", key(tier));
            results.add(said::of_tier(label, tier, style), &name, look, formula)
        };
        let unit_cost = add(said::UNIT_COST, "result_unit_cost", Look::Pounds, unit_cost);
        let workers = formula::workers(families.clone(), caseload);
        let workers = add(said::WORKERS_FULL, "workers_full", Look::Whole, workers);
        let cost = formula::cost(families.clone(), unit_cost);
        let cost = add(said::COST_FULL, "cost_full", Look::Pounds, cost);
        if tier != Tier::Universal {
            both = Some(match both {
                None => [workers, cost],
                Some([workers_before, cost_before]) => {
                    [workers_before + workers, cost_before + cost]
                }
            });
        }
    }
    for tier in tiers {
        let name = |name: &str| format!("{}_{name}", key(tier.tier));
        let unengaged = tier.weights.times(&tier.not_engaged);
        let label = said::of_tier(said::UNENGAGED, tier.tier, style);
        results.add(label, &name("unengaged"), Look::Decimal, unengaged);
        let mean = &tier.mean_avoidable;
        let break_even =
            formula::break_even(tier.unit_cost.clone(), tier.caseload.clone(), mean.clone());
        let perhaps = (mean.above(&Formula::from(0.0)), break_even);
        let label = said::of_tier(said::BREAK_EVEN, tier.tier, style);
        let name = name("break_even");
        results.perhaps(label, &name, Look::Decimal, perhaps, said::NO_BREAK_EVEN);
    }
    if let Some([workers, cost]) = both {
        results.add(
            said::WORKERS_FULL.into(),
            "workers_full",
            Look::Whole,
            workers,
        );
        results.add(said::COST_FULL.into(), "cost_full", Look::Pounds, cost);
    }
}
