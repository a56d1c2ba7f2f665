//! The questions a meeting asks, answered in their views: what a lever does, what the limits allow,
//! when districts join.

use crate::steps::*;
use anyhow::{Context, Result, ensure};
use app::View;
use browser_tests::{Page, in_each_browser};

in_each_browser!(
    a_lever_is_one_click_to_its_sourced_amount_and_one_back,
    async |page| levers(page).await
);
in_each_browser!(
    the_question_can_be_asked_backwards_and_its_answer_is_a_link,
    async |page| backwards(page).await
);
in_each_browser!(districts_can_join_all_at_once, async |page| places(page)
    .await);

async fn levers(page: &Page) -> Result<()> {
    page.open("").await?;
    let start = figures(page).await?;
    open_view(page, "Other decisions", ".decisions .lever").await?;
    ensure!(page.text("#funding").await? == "Funding covers the plan in every year");
    page.click("[aria-label='Set to 25%: Cut to the budget']")
        .await?;
    page.wait_for(
        "the years short of money",
        "document.querySelector('#funding').innerText.startsWith('Short of money in years ')",
    )
    .await?;
    ensure!(
        figures(page).await? == start,
        "a cut to the budget moved the figures"
    );
    ensure!(
        page.text(".differences")
            .await?
            .contains("Cut to the budget: 25%"),
        "the cut is not listed"
    );
    page.click("[aria-label='Reset: Cut to the budget: 25%']")
        .await?;
    page.wait_for(
        "the money to be back",
        "document.querySelector('#funding').innerText === 'Funding covers the plan in every year'",
    )
    .await?;
    page.click(".effects tr:first-child input[type=checkbox]")
        .await?;
    let dearer = changed_figures(page, &start).await?;
    ensure!(
        dearer[1].parse::<f64>()? > start[1].parse::<f64>()?,
        "agency workers cost no more"
    );
    Ok(())
}

async fn backwards(page: &Page) -> Result<()> {
    page.open("").await?;
    let start = figures(page).await?;
    open_view(page, "Mixes beside yours", ".alternatives tbody").await?;
    page.wait_for(
        "how often they beat it",
        "document.querySelectorAll('.choices tr')[6].cells[0].innerText.includes('%')",
    )
    .await?;
    // The limits stand at the end of the answer.
    scroll_to(page, View::Worth).await?;
    page.wait_for("the limits", "!!document.querySelector('.goal-seek')")
        .await?;
    page.enter_into("[aria-label='Workers, at most']", "50")
        .await?;
    page.wait_for(
        "the answer",
        "document.querySelector('.goal-seek').innerText.includes('Highest value within these')",
    )
    .await?;
    ensure!(
        page.text(".goal-seek")
            .await?
            .contains("What keeps it from more: the limit on workers."),
        "the limit that binds is not named"
    );
    page.click_text("Load the highest value within these limits")
        .await?;
    let loaded = changed_figures(page, &start).await?;
    ensure!(
        loaded[0].parse::<u32>()? <= 50,
        "the answer takes {} workers",
        loaded[0]
    );
    page.enter_into("[aria-label='More families better off, at least']", "4,000")
        .await?;
    page.wait_for(
        "a refusal in words",
        "document.querySelector('.goal-seek').innerText.includes('It cannot be done.')",
    )
    .await?;
    page.enter_into("[aria-label='Workers, at most']", "abc")
        .await?;
    page.wait_for(
        "the reason",
        "document.querySelector('.refusal')?.innerText.includes('Kept 50.')",
    )
    .await?;
    let link = page.eval("location.hash", vec![]).await?;
    page.open("").await?;
    page.open(link.as_str().context("a link")?).await?;
    ensure!(
        figures(page).await? == loaded,
        "the answer's link gives {:?}",
        figures(page).await?
    );
    open_view(page, "Where support is worth most", ".goal-seek").await?;
    page.wait_for(
        "the limits of the link",
        "document.querySelector('[aria-label=\"Workers, at most\"]')?.value === '50'",
    )
    .await?;
    Ok(())
}

async fn places(page: &Page) -> Result<()> {
    page.open("").await?;
    let start = figures(page).await?;
    open_view(page, "Places", ".places .tile").await?;
    page.click_text("All at once").await?;
    let all = changed_figures(page, &start).await?;
    ensure!(page.text(".places h2").await? == "All 12 districts are open from the first year");
    ensure!(
        all[3].parse::<f64>()? > start[3].parse::<f64>()?,
        "opening sooner helps no more families"
    );
    page.click_text("Undo: all places at once").await?;
    page.wait_until("the figures before", async || {
        Ok(figures(page).await? == start)
    })
    .await?;
    Ok(())
}
