//! How sure: the chance and the range in the browser are those worked out natively, to the last
//! bit, and nothing earlier is ever shown as the answer for what the page holds now.

use crate::steps::*;
use anyhow::{Context, Result, ensure};
use app::{Page as Plan, View, decimal, link};
use browser_tests::{Page, in_each_browser};
use model::uncertainty::Uncertainty;
use model::uncertainty::draws::DRAWS;
use model::{Parameter, Scenario};
use serde_json::json;

in_each_browser!(
    the_chance_and_the_range_have_the_native_bits,
    async |page| native_bits(page).await
);
in_each_browser!(
    the_chance_follows_the_mix_at_once_and_an_assumption_when_worked_out,
    async |page| following(page).await
);

/// Chance and percentiles as the view writes them.
fn native(scenario: &Scenario) -> Vec<String> {
    let mut uncertainty = Uncertainty::new(scenario);
    uncertainty.advance(DRAWS);
    let outcome = uncertainty.outcome(scenario.mix());
    vec![
        decimal::shortest(outcome.chance),
        outcome.npv.map(decimal::shortest).join(" "),
    ]
}

const SHOWN: &str = "[document.querySelector('[data-figure=chance]')?.dataset.value, \
    document.querySelector('.ranges')?.dataset.npv]";

async fn shown(page: &Page) -> Result<Vec<String>> {
    let found = page.eval(SHOWN, vec![]).await?;
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_string();
    Ok(found
        .as_array()
        .context("chance and range")?
        .iter()
        .map(text)
        .collect())
}

async fn native_bits(page: &Page) -> Result<()> {
    page.open("").await?;
    let start = Scenario::default();
    let worse = start
        .with(Parameter::Evidence, 1.0)
        .with(Parameter::Intensive, 550.0)
        .with(Parameter::HorizonYears, 20.0);
    for scenario in [start, worse, start.with(Parameter::Withdrawn, 550.0)] {
        let wanted = native(&scenario);
        let plan = Plan {
            scenario,
            view: View::HowSure,
            ..Plan::default()
        };
        page.eval(
            "location.hash = arguments[0]",
            vec![json!(link::print(&plan))],
        )
        .await?;
        let answered = page
            .wait_until("the native chance and range", async || {
                Ok(shown(page).await? == wanted)
            })
            .await;
        let found = shown(page).await?;
        answered.with_context(|| format!("found {found:?} instead of {wanted:?}"))?;
    }
    Ok(())
}

async fn following(page: &Page) -> Result<()> {
    page.open("").await?;
    open_view(page, "What matters most", ".how-sure .tornado li").await?;
    page.wait_for(
        "everything to be worked out",
        "document.querySelector('.how-sure').ariaBusy === 'false'",
    )
    .await?;
    let start = native(&Scenario::default());
    ensure!(
        shown(page).await? == start,
        "the starting point shows {:?}",
        shown(page).await?
    );
    // Every chance the view shows after a change, until all is worked out again.
    let watch = "window.seen = [];
        new MutationObserver(() => seen.push(document.querySelector('[data-figure=chance]')
            .dataset.value))
            .observe(document.querySelector('.view'), { subtree: true, attributes: true,
                childList: true, characterData: true });";
    page.eval(&format!("(() => {{ {watch} }})()"), vec![])
        .await?;
    page.enter_into("[aria-label='Intensive families, number']", "600")
        .await?;
    let moved = native(
        &Scenario::default()
            .with(Parameter::Intensive, 600.0)
            .with(Parameter::Targeted, 800.0),
    );
    page.wait_until("the chance of the new mix", async || {
        Ok(shown(page).await? == moved)
    })
    .await?;
    let seen = page.eval("seen", vec![]).await?;
    let stale = seen
        .as_array()
        .context("a list")?
        .iter()
        .any(|value| *value != json!(moved[0]));
    ensure!(
        !stale,
        "when only the mix moved the view showed {seen} on the way to {moved:?}"
    );
    page.wait_for(
        "everything to be worked out",
        "document.querySelector('.how-sure').ariaBusy === 'false'",
    )
    .await?;
    Ok(())
}
