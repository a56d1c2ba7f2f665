//! What opens behind the first screen: every view opens, shows what it promises, and what is
//! decided in it changes the page and can be undone like anything else.

use crate::steps::*;
use anyhow::{Context, Result, ensure};
use browser_tests::{Key, Page, in_each_browser};
use serde_json::json;

in_each_browser!(every_view_opens, async |page| all_open(page).await);
in_each_browser!(
    a_decision_in_a_view_changes_the_page_and_can_be_undone,
    async |page| deciding(page).await
);
in_each_browser!(
    every_view_with_figures_shows_its_working_by_keyboard,
    async |page| showing_the_working(page).await
);
in_each_browser!(support_can_be_withdrawn_from_a_fourth_band, async |page| {
    withdrawing(page).await
});

async fn all_open(page: &Page) -> Result<()> {
    page.open("").await?;
    let start = figures(page).await?;
    for (name, content) in VIEWS {
        open_view(page, name, content).await?;
        let chosen = page
            .eval(
                "document.querySelectorAll('[role=tab][aria-selected=true]').length",
                vec![],
            )
            .await?;
        let expected = i32::from(question_of(name).is_some());
        ensure!(
            chosen == json!(expected),
            "with {name} open, {chosen} tabs are marked as open"
        );
    }
    // A figure's name leads to its own working.
    page.click("dt button[aria-label^='Workers']").await?;
    page.wait_for(
        "the workers' working to have the focus",
        "document.activeElement?.id === 'working-workers'",
    )
    .await?;
    let working = page.text(".working").await?;
    ensure!(
        working.contains("124"),
        "the working does not end at 124 workers: {working}"
    );
    page.click_text("Will it pay?").await?;
    page.wait_for(
        "the chart",
        "document.querySelector('.doubt-chart')?.getClientRects().length > 0",
    )
    .await?;
    ensure!(
        figures(page).await? == start,
        "looking around changed the figures to {:?}",
        figures(page).await?
    );
    let disabled = page
        .eval("document.querySelector('.history').ariaDisabled", vec![])
        .await?;
    ensure!(disabled == json!("true"), "looking around can be undone");
    let errors = page.console_errors().await?;
    ensure!(errors.is_empty(), "the console holds errors: {errors:?}");
    Ok(())
}

async fn showing_the_working(page: &Page) -> Result<()> {
    page.open("").await?;
    // These hold choices and boxes, show the first screen's own figures, or are their working.
    let without = [
        "Your own area",
        "Show the working",
        "Other ways to move families",
        "Put it in another page",
        "Print one page",
        "Present on a screen",
    ];
    for (name, content) in VIEWS
        .into_iter()
        .filter(|(name, _)| !without.contains(name))
    {
        open_view(page, name, content).await?;
        let place = view_of(name).context("a view")?.place();
        let working = format!("#{place} .working-of");
        page.wait_for(
            &format!("a working in {name}"),
            &format!("!!document.querySelector('{working} > summary')"),
        )
        .await?;
        let hidden = page
            .eval(&format!("document.querySelector('{working}').open"), vec![])
            .await?;
        ensure!(
            hidden == json!(false),
            "in {name} the working is open before it is asked for"
        );
        focus(page, &format!("{working} > summary")).await?;
        page.chord(&[], Key::Enter).await?;
        let open = format!(
            "[...document.querySelectorAll('{working}[open] li')].some((it) => \
             it.getClientRects().length && it.innerText.includes(' = '))"
        );
        page.wait_for(&format!("the working in {name} to open"), &open)
            .await?;
    }
    Ok(())
}

async fn deciding(page: &Page) -> Result<()> {
    page.open("").await?;
    open_view(page, "Your own area", ".own-area input.number").await?;
    let start = figures(page).await?;

    let count = "[aria-label='Families with multiple problems']";
    page.enter_into(count, "3,000").await?;
    // Every tier keeps its share: 300, 1,100 and 4,100 of 5,500.
    wait_for_families(page, [164, 600, 2236])
        .await
        .context("after 3,000 families")?;
    let fewer = changed_figures(page, &start).await?;
    page.enter_into("[aria-label='Intensive worker, full cost']", "£60,000")
        .await?;
    changed_figures(page, &fewer)
        .await
        .context("after a worker's cost")?;
    page.click_text("Undo: intensive worker, full cost").await?;
    page.wait_until("the figures before", async || {
        Ok(figures(page).await? == fewer)
    })
    .await?;
    page.chord(&[Key::Control], 'z').await?;
    wait_for_families(page, START)
        .await
        .context("after Ctrl+Z in a view")?;
    page.wait_until("the first figures", async || {
        Ok(figures(page).await? == start)
    })
    .await?;
    ensure!(
        page.value(count).await? == "5,500",
        "undone, the box shows {}",
        page.value(count).await?
    );

    open_view(page, "Mixes beside yours", ".choices tbody").await?;
    let before = figures(page).await?;
    page.click_text("Move there: Highest value within budget")
        .await?;
    let loaded = changed_figures(page, &before)
        .await
        .context("after loading a mix")?;
    let net = |figures: &[String]| figures[4].parse::<f64>();
    ensure!(
        net(&loaded)? > net(&before)?,
        "the highest value is {}, no more than {}",
        loaded[4],
        before[4]
    );
    page.click_text("Undo: highest value within budget").await?;
    wait_for_families(page, START)
        .await
        .context("after undoing the loaded mix")?;

    open_view(
        page,
        "Assumptions and evidence",
        ".assumptions input.number",
    )
    .await?;
    let before = figures(page).await?;
    page.enter_into(
        "[aria-label='Crisis costs avoided once a family turns round']",
        "25%",
    )
    .await?;
    let lower = changed_figures(page, &before)
        .await
        .context("after an assumption")?;
    ensure!(
        net(&lower)? < net(&before)?,
        "with less avoided, net value is {}",
        lower[4]
    );
    page.click("[aria-label='Reset to 70%: Crisis costs avoided once a family turns round']")
        .await?;
    page.wait_until("the assumption to be back", async || {
        Ok(figures(page).await? == before)
    })
    .await?;
    page.click(".evidence label:nth-of-type(3) input").await?;
    changed_figures(page, &before)
        .await
        .context("after a standard of evidence")?;
    page.click_text("Reset everything").await?;
    page.wait_until("everything to be back", async || {
        Ok(figures(page).await? == before)
    })
    .await
}

async fn withdrawing(page: &Page) -> Result<()> {
    page.open("").await?;
    open_view(page, "Other ways to move families", ".moves select").await?;
    page.enter_into("[aria-label='Open services only, families, number']", "200")
        .await?;
    wait_for_families(page, [100, 1100, 4100]).await?;
    page.click_text("Will it pay?").await?;
    let there = page
        .value("[aria-label='Open services only, families, number']")
        .await?;
    ensure!(
        there == "200",
        "away from the view the fourth band shows {there}"
    );
    page.click_text("Undo: open services only, families")
        .await?;
    wait_for_families(page, START).await?;
    let gone = page
        .eval("!document.querySelector('.slider.withdrawn')", vec![])
        .await?;
    ensure!(
        gone == json!(true),
        "with nobody in it the fourth band is still there"
    );
    Ok(())
}
