//! The model alone as WebAssembly, for `cargo xtask bench`, which times it beside the same
//! algorithms in plain JavaScript.

use app::uncertainty::Work;
use model::optimum::{Optimum, optima};
use model::uncertainty::Uncertainty;
use model::uncertainty::draws::{DRAWS, Range, points};
use model::{Band, DISTRICTS, Mix, Parameter, ROWS, Results, Scenario, TierResults, run};
use wasm_bindgen::prelude::*;

/// A scenario and what the model last said of it.
#[wasm_bindgen]
pub struct Bench {
    scenario: Scenario,
    results: Results,
    highest: (Option<Optimum>, Option<Optimum>),
    uncertainty: Uncertainty,
    net_values: Vec<f64>,
    work: Work,
}

#[wasm_bindgen]
impl Bench {
    /// The starting point.
    #[allow(clippy::new_without_default)] // Scripts know no `Default`.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Bench {
        let scenario = Scenario::default();
        Bench {
            scenario,
            results: run(&scenario),
            highest: (None, None),
            uncertainty: Uncertainty::new(&scenario),
            net_values: vec![],
            work: Work::default(),
        }
    }

    pub fn set(&mut self, id: &str, value: f64) -> Result<(), JsError> {
        let parameter = Parameter::from_id(id)
            .ok_or_else(|| JsError::new(&format!("there is no parameter `{id}`")))?;
        self.scenario.set(parameter, value);
        Ok(())
    }

    pub fn set_start_years(&mut self, years: &[u8]) {
        self.scenario = self.scenario.with_start_years(years.iter().copied());
    }

    /// A full run with this many intensive families, as when a slider moves.
    pub fn run(&mut self, intensive: f64) -> f64 {
        self.scenario.set(Parameter::Intensive, intensive);
        self.results = run(&self.scenario);
        self.results.npv
    }

    /// The mixes with the highest value, without and within the budget, from the last run's values
    /// along the line.
    pub fn optimum(&mut self) -> f64 {
        self.highest = optima(&self.scenario, &self.results);
        self.highest.0.map_or(f64::NAN, |highest| highest.npv)
    }

    /// Every combination of assumptions worked out anew, as when an assumption changes; gives the
    /// chance.
    pub fn every_draw(&mut self) -> f64 {
        self.uncertainty = Uncertainty::new(&self.scenario);
        self.uncertainty.advance(DRAWS);
        self.uncertainty.outcome(self.scenario.mix()).chance
    }

    /// Net value in every combination, worked out anew and not summed up: what the same in plain
    /// JavaScript is compared with.
    pub fn work_out_net_values(&mut self) {
        self.uncertainty = Uncertainty::new(&self.scenario);
        self.uncertainty.advance(DRAWS);
        self.net_values = self.uncertainty.net_values(self.scenario.mix()).0;
    }

    pub fn net_values(&self) -> Vec<f64> {
        self.net_values.clone()
    }

    /// What decides the combinations: each draw's places in all dimensions.
    pub fn points() -> Vec<f64> {
        (0..DRAWS)
            .flat_map(|draw| {
                (0..points().dimensions()).map(move |dimension| points().at(draw, dimension))
            })
            .collect()
    }

    /// Each uncertain parameter in the order of the dimensions: its place among the parameters,
    /// low, likeliest and high.
    pub fn ranges(&self) -> Vec<f64> {
        Range::all(&self.scenario)
            .iter()
            .flat_map(|it| [it.parameter as usize as f64, it.low, it.mode, it.high])
            .collect()
    }

    pub fn dimensions() -> usize {
        points().dimensions()
    }

    /// Present value of the last run's cost.
    pub fn pv_cost(&self) -> f64 {
        self.results.pv_cost
    }

    /// Turns to the scenario with another relapse, and begins to work out how sure one can be.
    pub fn follow(&mut self, relapse: f64) {
        self.scenario.set(Parameter::Relapse, relapse);
        self.work.follow(&self.scenario);
    }

    /// One step further with that; true while there is more to do.
    pub fn step(&mut self) -> bool {
        self.work.step()
    }

    /// The combinations looked up for another number of intensive families, as when only the mix
    /// moves.
    pub fn every_draw_of_another_mix(&mut self, intensive: f64) -> f64 {
        self.scenario.set(Parameter::Intensive, intensive);
        self.uncertainty.outcome(self.scenario.mix()).chance
    }

    /// Every parameter's name and, in the same order, its value as it counts.
    pub fn ids() -> Vec<String> {
        ROWS.iter().map(|row| row.id.to_string()).collect()
    }

    pub fn values(&self) -> Vec<f64> {
        Parameter::all()
            .map(|parameter| self.scenario.get(parameter))
            .collect()
    }

    pub fn start_years(&self) -> Vec<u8> {
        self.scenario.places().start_years()
    }

    pub fn district_families() -> Vec<f64> {
        DISTRICTS
            .iter()
            .map(|district| f64::from(district.families))
            .collect()
    }

    /// Everything the last run gave, in the order of `flat` in model.js; not a number where there
    /// is none.
    pub fn flat(&self) -> Vec<f64> {
        let r = &self.results;
        let or_none = |value: Option<f64>| value.unwrap_or(f64::NAN);
        let saves = r.saves_pv.map_or([f64::NAN; 5], |saves| {
            [
                saves.council,
                saves.nhs,
                saves.dwp,
                saves.police,
                saves.schools,
            ]
        });
        let mut all = vec![
            f64::from(r.families),
            r.reactive_total,
            r.reactive_annual,
            f64::from(r.workers_full),
            r.cost_full,
        ];
        all.extend([
            r.pv_cost,
            r.pv_avoided,
            r.npv,
            or_none(r.return_per_pound),
            or_none(r.cash_per_pound),
        ]);
        all.extend([or_none(r.runoff_pv), or_none(r.payback), r.cashable_pv]);
        all.extend(saves);
        for list in [
            &r.live,
            &r.cost,
            &r.turned,
            &r.extra,
            &r.avoided,
            &r.net,
            &r.cumulative,
            &r.funding,
            &r.gap,
        ] {
            all.extend(list);
        }
        for tier in [&r.intensive, &r.targeted, &r.universal] {
            flatten_tier(tier, &mut all);
        }
        all
    }

    /// The last optimum: withdrawn, intensive, targeted and npv without, then within the budget.
    pub fn flat_optimum(&self) -> Vec<f64> {
        let bands = |mix: Mix| {
            [Band::Withdrawn, Band::Intensive, Band::Targeted]
                .map(|band| f64::from(mix.families(band)))
        };
        let flat = |found: Option<Optimum>| {
            let [withdrawn, intensive, targeted] =
                found.map_or([f64::NAN; 3], |highest| bands(highest.mix));
            [
                withdrawn,
                intensive,
                targeted,
                found.map_or(f64::NAN, |highest| highest.npv),
            ]
        };
        [flat(self.highest.0), flat(self.highest.1)].concat()
    }
}

fn flatten_tier(tier: &TierResults, all: &mut Vec<f64>) {
    all.extend([
        f64::from(tier.families),
        tier.unit_cost,
        tier.caseload,
        f64::from(tier.workers_full),
        tier.cost_full,
    ]);
    all.extend([tier.unengaged, tier.break_even.unwrap_or(f64::NAN)]);
    all.extend(&tier.places);
    all.extend(tier.workers.iter().map(|&workers| f64::from(workers)));
    for list in [&tier.cost, &tier.turned, &tier.extra, &tier.avoided] {
        all.extend(list);
    }
    all.extend(tier.value);
}

fn main() {}
