//! The browser computes what the native program computes, to the last bit, for every golden case.
//! Each case goes in as the link the page itself would print, so this also proves that a link
//! carries every number whole.

use crate::steps::*;
use anyhow::{Context, Result, ensure};
use app::{Page as Plan, decimal, link};
use browser_tests::{Page, in_each_browser};
use model::{Parameter, Results, Scenario, run};
use serde_json::Value;

in_each_browser!(every_golden_case_has_the_native_bits, async |page| golden(
    page
)
.await);

async fn golden(page: &Page) -> Result<()> {
    let cases = cases()?;
    ensure!(
        cases.len() >= 24,
        "only {} golden cases were read",
        cases.len()
    );
    page.open("").await?;
    for (name, scenario) in cases {
        let wanted = native(&run(&scenario));
        let link = link::print(&Plan {
            scenario,
            ..Plan::default()
        });
        page.eval("location.hash = arguments[0]", vec![link.clone().into()])
            .await?;
        let shown = page
            .wait_until("the figures worked out natively", async || {
                Ok(figures(page).await? == wanted)
            })
            .await;
        let found = figures(page).await?;
        shown.with_context(|| {
            format!("{name} (#{link}): {FIGURES:?} are {found:?} instead of {wanted:?}")
        })?;
        ensure!(
            page.text(".notices").await?.is_empty(),
            "{name} (#{link}) gave a notice: {}",
            page.text(".notices").await?
        );
    }
    Ok(())
}

/// The figures of results, in the order of `FIGURES`, as the page writes them.
fn native(results: &Results) -> Vec<String> {
    let year = results.headline_year() - 1;
    // Of what opens within the years counted.
    let workers: u32 = [&results.intensive, &results.targeted]
        .iter()
        .filter_map(|tier| tier.workers.last())
        .sum();
    let text = |value: Option<f64>| value.map(decimal::shortest).unwrap_or_default();
    vec![
        workers.to_string(),
        text(results.cost.last().copied()),
        text(Some(results.avoided[year])),
        text(Some(results.extra[year])),
        text(Some(results.npv)),
        text(results.return_per_pound),
        text(results.payback),
    ]
}

fn cases() -> Result<Vec<(String, Scenario)>> {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../crates/model/tests/golden/golden.json"
    );
    let text =
        std::fs::read_to_string(file).with_context(|| format!("{file} could not be read"))?;
    let cases: Vec<Value> = serde_json::from_str(&text)?;
    let read = |case: &Value| {
        Ok((
            case["name"]
                .as_str()
                .context("a case has a name")?
                .to_string(),
            scenario(&case["set"])?,
        ))
    };
    cases.iter().map(read).collect()
}

/// The scenario that a case's `set` describes.
fn scenario(set: &Value) -> Result<Scenario> {
    let mut scenario = Scenario::default();
    for (id, value) in set.as_object().context("set is an object")? {
        if id == "district_start" {
            let years: Vec<u8> = serde_json::from_value(value.clone())?;
            scenario = scenario.with_start_years(years);
        } else {
            let parameter =
                Parameter::from_id(id).with_context(|| format!("unknown parameter {id}"))?;
            scenario.set(parameter, value.as_f64().context("a number")?);
        }
    }
    Ok(scenario)
}
