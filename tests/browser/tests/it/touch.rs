//! Fingers: a thumb that scrolls the page from where a slider stands moves no family.

use crate::steps::*;
use anyhow::{Context, Result, ensure};
use browser_tests::{Engine, Options, Page, visit};
use serde_json::json;

async fn touch(page: &Page, kind: &str, points: &[(f64, f64)]) -> Result<()> {
    let points: Vec<_> = points
        .iter()
        .map(|(x, y)| json!({ "x": x, "y": y }))
        .collect();
    let event = json!({ "type": kind, "touchPoints": points });
    page.browser
        .chromium("Input.dispatchTouchEvent", event)
        .await?;
    page.next_frames().await
}

#[test]
fn a_thumb_that_scrolls_from_a_slider_moves_the_page_and_not_the_plan() -> Result<()> {
    let phone = Options {
        viewport: (320, 640),
        ..Options::default()
    };
    visit(Engine::Chromium, phone, async |page: &Page| {
        let touches = json!({ "enabled": true, "maxTouchPoints": 1 });
        page.browser
            .chromium("Emulation.setTouchEmulationEnabled", touches)
            .await?;
        page.open("").await?;
        let slider = "document.querySelector('.slider.intensive input[type=range]')";
        page.eval(
            &format!("{slider}.scrollIntoView({{ block: 'center' }})"),
            vec![],
        )
        .await?;
        page.next_frames().await?;
        let bounds = page.bounds(".slider.intensive input[type=range]").await?;
        let (x, y) = (bounds.left + 0.8 * bounds.width, bounds.centre().1);
        let before = page.eval("scrollY", vec![]).await?;
        touch(page, "touchStart", &[(x, y)]).await?;
        for step in 1..=8 {
            touch(page, "touchMove", &[(x, y - 20.0 * f64::from(step))]).await?;
        }
        touch(page, "touchEnd", &[]).await?;
        page.wait_until("the page to scroll", async || {
            let now = page.eval("scrollY", vec![]).await?;
            Ok(now.as_f64() > before.as_f64())
        })
        .await?;
        wait_for_families(page, START).await?;
        let shown = families(page).await?;
        ensure!(shown == START, "the plan moved to {shown:?}");
        // Across, it moves the slider.
        let bounds = page.bounds(".slider.intensive input[type=range]").await?;
        let (x, y) = (bounds.left + 0.3 * bounds.width, bounds.centre().1);
        touch(page, "touchStart", &[(x, y)]).await?;
        for step in 1..=5 {
            touch(page, "touchMove", &[(x + 10.0 * f64::from(step), y)]).await?;
        }
        touch(page, "touchEnd", &[]).await?;
        page.wait_until("the slider to move", async || {
            Ok(families(page).await? != START)
        })
        .await
        .context("dragged across")
    })
}
