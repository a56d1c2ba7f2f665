//! The worked results that every release must reproduce: to a relative 1e-9 (1e-6 absolute near
//! zero), the highest-value mixes to the family. `GOLDEN=file` reads that file of the same form
//! instead.

use model::{Band, Optimum, Parameter, Results, Scenario, TierResults, optimum::ValueOfMixes, run};
use serde_json::{Value, json};
use std::{env, fs, path::PathBuf};

fn files() -> Vec<PathBuf> {
    if let Some(file) = env::var_os("GOLDEN") {
        return vec![file.into()];
    }
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let entries = fs::read_dir(folder).expect("tests/golden is there");
    entries
        .map(|entry| entry.expect("a readable entry").path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .collect()
}

/// Every golden case of every file.
pub fn cases() -> Vec<Value> {
    let read = |path: PathBuf| {
        let text =
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let cases: Vec<Value> = serde_json::from_str(&text)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        cases
    };
    files().into_iter().flat_map(read).collect()
}

/// The scenario a case's `set` describes: complete, with no shares kept.
pub fn scenario(case: &Value) -> Scenario {
    let mut scenario = Scenario::default();
    for (id, value) in case["set"].as_object().expect("set is an object") {
        if id == "district_start" {
            let years: Vec<u8> = serde_json::from_value(value.clone()).expect("twelve years");
            scenario = scenario.with_start_years(years);
        } else {
            let parameter =
                Parameter::from_id(id).unwrap_or_else(|| panic!("unknown parameter {id}"));
            scenario.set(parameter, value.as_f64().expect("a number"));
        }
    }
    scenario
}

#[test]
fn golden_cases_are_reproduced() {
    let cases = cases();
    assert!(!cases.is_empty(), "no golden case was read");
    let mut wrong = vec![];
    for case in &cases {
        let name = case["name"].as_str().unwrap_or("unnamed");
        let scenario = scenario(case);
        let results = run(&scenario);
        compare(name, &as_json(&results), &case["expect"], &mut wrong);

        let values = ValueOfMixes::of(&results);
        let withdrawn = scenario.mix().families(Band::Withdrawn);
        let found = [
            ("best", values.optimum(withdrawn, None)),
            (
                "best_within_budget",
                values.optimum(withdrawn, Some(scenario.budget())),
            ),
            (
                "best_with_withdrawal_within_budget",
                values.optimum_with_withdrawal(scenario.budget()),
            ),
        ];
        for (key, highest) in found {
            if let Some(expected) = case.get(key) {
                compare(
                    &format!("{name} {key}"),
                    &mix_as_json(highest),
                    expected,
                    &mut wrong,
                );
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} differences:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(40)].join("\n")
    );
}

/// Walks what is expected; anything the case does not name is not its business.
fn compare(path: &str, found: &Value, expected: &Value, wrong: &mut Vec<String>) {
    match (found, expected) {
        (found, Value::Object(map)) if found.is_object() => {
            for (key, value) in map {
                compare(
                    &format!("{path}.{key}"),
                    found.get(key).unwrap_or(&json!("missing")),
                    value,
                    wrong,
                );
            }
        }
        (Value::Array(found), Value::Array(expected)) if found.len() == expected.len() => {
            for (index, (found, expected)) in found.iter().zip(expected).enumerate() {
                compare(&format!("{path}[{index}]"), found, expected, wrong);
            }
        }
        (Value::Number(a), Value::Number(b)) => {
            let (a, b) = (a.as_f64().expect("finite"), b.as_f64().expect("finite"));
            if (a - b).abs() > (1e-9 * b.abs()).max(1e-6) {
                wrong.push(format!("{path}: {a} instead of {b}"));
            }
        }
        (found, expected) if found == expected => {}
        (found, expected) => wrong.push(format!("{path}: {found} instead of {expected}")),
    }
}

fn as_json(r: &Results) -> Value {
    let saves = r.saves_pv.map(|s| {
        json!({"council": s.council, "nhs": s.nhs, "dwp": s.dwp,
        "police": s.police, "schools": s.schools})
    });
    json!({
        "families": r.families, "live": r.live, "reactive_total": r.reactive_total,
            "reactive_annual": r.reactive_annual,
        "tiers": {"intensive": tier(&r.intensive), "targeted": tier(&r.targeted),
            "universal": tier(&r.universal)},
        "workers_full": r.workers_full, "cost_full": r.cost_full, "cost": r.cost,
            "turned": r.turned, "extra": r.extra,
        "avoided": r.avoided, "net": r.net, "cumulative": r.cumulative, "pv_cost": r.pv_cost,
            "pv_avoided": r.pv_avoided,
        "npv": r.npv, "return_per_pound": r.return_per_pound, "cash_per_pound": r.cash_per_pound,
            "runoff_pv": r.runoff_pv,
        "payback": r.payback, "saves_pv": saves, "cashable_pv": r.cashable_pv,
            "funding": r.funding, "gap": r.gap,
    })
}

fn tier(t: &TierResults) -> Value {
    json!({
        "families": t.families, "unit_cost": t.unit_cost, "workers_full": t.workers_full,
            "cost_full": t.cost_full,
        "places": t.places, "workers": t.workers, "cost": t.cost, "turned": t.turned,
            "extra": t.extra, "avoided": t.avoided,
        "unengaged": t.unengaged, "break_even": t.break_even, "value": t.value.to_vec(),
    })
}

fn mix_as_json(highest: Option<Optimum>) -> Value {
    let families = |highest: &Optimum, band| highest.mix.families(band);
    highest.map_or(Value::Null, |h| {
        json!({
            "withdrawn": families(&h, Band::Withdrawn), "intensive": families(&h, Band::Intensive),
            "targeted": families(&h, Band::Targeted), "npv": h.npv,
        })
    })
}
