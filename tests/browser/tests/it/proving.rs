//! A link that proves itself, and every way out of the page: whatever is open, each holds the same
//! plan.

use crate::steps::*;
use anyhow::{Context, Result, ensure};
use app::{Page as Plan, View, link};
use browser_tests::{Engine, Options, Page, in_each_browser, visit};
use serde_json::Value;

in_each_browser!(
    a_link_carries_its_headline_when_asked_and_says_whether_it_still_holds,
    async |page| proven(page).await
);

const TICK: &str = ".share input[type=checkbox]";

async fn says(page: &Page, words: &str) -> Result<()> {
    page.wait_until(&format!("{words:?}"), async || {
        Ok(page
            .text(".notices")
            .await
            .is_ok_and(|said| said.contains(words)))
    })
    .await
}

async fn proven(page: &Page) -> Result<()> {
    page.open("").await?;
    page.click_text("Share").await?;
    page.click(TICK).await?;
    page.wait_for("the headline", "location.hash.includes('_says-124.')")
        .await?;
    let hash = page.eval("location.hash", vec![]).await?;
    let hash = hash.as_str().context("a fragment")?.to_string();
    page.open(&hash).await?;
    let result = "Same result as when this link was made: 124 workers, £7.5 million a year";
    says(page, result).await?;
    page.expect_accessible("what the link proves").await?;
    let body = hash.rsplit_once('_').context("a code")?.0;
    page.open(&body.replace("says-124.", "says-130.")).await?;
    says(page, "130 workers, now 124").await?;
    says(page, "cut short or changed by hand").await?;
    page_still_works(page).await
}

#[test]
fn every_way_out_holds_the_same_plan_whatever_is_open() -> Result<()> {
    visit(Engine::Chromium, Options::default(), async |page: &Page| {
        let plan = link::parse("#v1_i320_t1000_rc300000_title-Option-b_prices-2025").page;
        let plan = plan.context("a plan")?;
        for view in [View::OverTime, View::EveryMix, View::Assumptions] {
            let open = Plan {
                view,
                ..plan.clone()
            };
            page.open(&format!("#{}", link::print(&open))).await?;
            for (way, found) in ways_out(page).await? {
                let found = link::body_of(&found).with_context(|| format!("{way}: {found}"))?;
                let held = link::parse(&found).page.map(|page| page.plan());
                ensure!(
                    held == Some(plan.plan()),
                    "{way} holds {found} under {view:?}"
                );
            }
        }
        Ok(())
    })
}

/// What each way out gives, by its name.
async fn ways_out(page: &Page) -> Result<Vec<(&'static str, String)>> {
    // What would go to the clipboard and to the disk is looked at on its way.
    let watch = "(() => { window.copied = window.saved = '';
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value:
            { writeText: async (text) => { window.copied = text; } } });
        const of = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => {
            blob.text().then((text) => { window.saved = text; });
            return of(blob);
        }; })()";
    page.eval(watch, vec![]).await?;
    let text = |value: Value| value.as_str().unwrap_or_default().to_string();
    let mut ways = vec![];
    ways.push((
        "the address",
        text(page.eval("location.href", vec![]).await?),
    ));
    page.click_text("Share").await?;
    page.wait_for("the link", "!!document.querySelector('.share .link')")
        .await?;
    ways.push(("the box", page.value(".share .link").await?));
    page.click_text("Copy link").await?;
    page.wait_for("the copy", "!!window.copied").await?;
    ways.push(("the copy", text(page.eval("window.copied", vec![]).await?)));
    page.click_text("Print one page").await?;
    page.wait_for("the sheet", "!!document.querySelector('.one-page .code')")
        .await?;
    let sheet = "document.querySelector('.one-page').innerText";
    ways.push(("the sheet", text(page.eval(sheet, vec![]).await?)));
    open_view(page, "Put it in another page", ".embed textarea").await?;
    ways.push(("the snippet", page.value(".embed textarea").await?));
    page.click_text("Share").await?;
    page.click_text("Save it to a file, or open one").await?;
    page.click_text("Save this plan to a file").await?;
    page.wait_for("the file", "!!window.saved").await?;
    ways.push(("the file", text(page.eval("window.saved", vec![]).await?)));
    page.eval("window.saved = ''", vec![]).await?;
    page.click_text("For other programs (JSON)").await?;
    page.wait_for("the scenario", "!!window.saved").await?;
    ways.push((
        "the scenario",
        text(page.eval("window.saved", vec![]).await?),
    ));
    Ok(ways)
}
