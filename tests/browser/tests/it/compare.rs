//! Plans kept and seen side by side, by keyboard and clicks, and in the link.

use crate::steps::*;
use anyhow::{Result, ensure};
use app::{View, link};
use browser_tests::{Engine, Options, Page, elsewhere, in_each_browser, visit};
use serde_json::json;

in_each_browser!(
    a_kept_plan_stands_beside_the_next_and_opens_again,
    async |page| side_by_side(page).await
);
#[test]
fn plans_side_by_side_are_accessible_on_a_phone() -> Result<()> {
    let phone = Options {
        viewport: (320, 640),
        ..Options::default()
    };
    visit(Engine::Chromium, phone, async |page: &Page| {
        page.open(&format!("#{}", link::print(&with_two_kept())))
            .await?;
        let two = "document.querySelectorAll('.kept li').length === 2";
        page.wait_for("the plans", two).await?;
        page.expect_accessible("plans side by side").await
    })
}

async fn side_by_side(page: &Page) -> Result<()> {
    page.open("").await?;
    page.click_text("Keep as A").await?;
    page.wait_for("the plan to be kept", &button("Kept as A"))
        .await?;
    let before = figures(page).await?;
    let ghosts = "document.querySelectorAll('.ghost').length";
    page.wait_for("nothing behind itself", &format!("{ghosts} === 0"))
        .await?;
    page.click_text("Everyone intensive").await?;
    let after = changed_figures(page, &before).await?;
    // Two edges, the cost, the range of doubt and the curve over time.
    page.wait_for("the kept plan behind it", &format!("{ghosts} === 5"))
        .await?;
    let beside = page.text(".figure.workers .change").await?;
    ensure!(beside == "A: 124", "beside the workers stands {beside}");
    page.expect_accessible("a kept plan behind another").await?;
    page.click_text("Compare").await?;
    page.wait_for(
        "the plans",
        "document.querySelectorAll('.kept li').length === 1",
    )
    .await?;
    let title = page.text(".compare h2").await?;
    ensure!(title.contains("A is worth"), "{title}");
    page.expect_accessible("plans side by side").await?;
    page.enter_into("[aria-label='Name of A']", "Cabinet option")
        .await?;
    page.wait_for(
        "the name",
        "document.querySelector('.kept strong').innerText.includes('Cabinet option')",
    )
    .await?;
    page.click_text("Open A").await?;
    page.wait_until("A's figures", async || Ok(figures(page).await? == before))
        .await?;
    page.click_text("Undo").await?;
    page.wait_until("the plan after it", async || {
        Ok(figures(page).await? == after)
    })
    .await?;
    // The address is written a moment after.
    page.wait_for("the address to follow", "location.hash.includes('_i5500_')")
        .await?;
    let address = page.eval("location.hash", vec![]).await?;
    let address = address.as_str().unwrap_or_default().to_string();
    elsewhere(page, async |other| {
        other.open(&address).await?;
        other
            .wait_for(
                "the same plans",
                "document.querySelectorAll('.kept li').length === 1",
            )
            .await?;
        ensure!(
            figures(other).await? == after,
            "{address} shows another plan"
        );
        Ok(())
    })
    .await?;
    page.click_text("Drop A").await?;
    page.wait_for("nothing kept", &button("Keep as A")).await?;
    ensure!(
        page.eval("document.querySelectorAll('.kept li').length", vec![])
            .await?
            == json!(0),
        "a plan that was dropped still stands there"
    );
    Ok(())
}

/// Whether a button reads so.
fn button(text: &str) -> String {
    format!(
        "[...document.querySelectorAll('header button')].some((it) => it.innerText === '{text}')"
    )
}

fn with_two_kept() -> app::Page {
    let state = app::State::default().update(app::Msg::PlanKept);
    let state = state.update(app::Msg::BandSet(model::Band::Intensive, 700));
    let state = state.update(app::Msg::PlanKept);
    state.update(app::Msg::ViewChosen(View::Compare, None)).page
}
