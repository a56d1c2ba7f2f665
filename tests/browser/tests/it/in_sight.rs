//! What stays in sight while something else is read: undoing, sharing and the figures on a desk;
//! the dock on a phone, which brings the rows of the tiers over whatever is being read.

use crate::steps::*;
use anyhow::{Context, Result, ensure};
use browser_tests::{Engine, Key, Options, Page, in_each_browser, visit};
use serde_json::json;

/// Whether the middle of an element is inside the window and nothing lies over it.
async fn can_be_pressed(page: &Page, selector: &str) -> Result<bool> {
    let script = "(() => { const it = document.querySelector(arguments[0]);
        const at = it.getBoundingClientRect();
        const over = document.elementFromPoint(at.x + at.width / 2, at.y + at.height / 2);
        return at.top >= 0 && at.bottom <= innerHeight && it.contains(over); })()";
    let found = page.eval(script, vec![json!(selector)]).await?;
    Ok(found.as_bool() == Some(true))
}

/// Half a window at a time to the foot of the page, with a look at every place.
async fn at_every_place(page: &Page, seen: &[&str]) -> Result<()> {
    page.eval("scrollTo(0, 0)", vec![]).await?;
    loop {
        page.next_frames().await?;
        let at = page.eval("scrollY", vec![]).await?;
        for selector in seen {
            let can = can_be_pressed(page, selector).await?;
            ensure!(can, "{selector} cannot be pressed at {at}");
        }
        page.eval("scrollBy(0, innerHeight / 2)", vec![]).await?;
        if page.eval("scrollY", vec![]).await? == at {
            return Ok(());
        }
    }
}

in_each_browser!(
    undo_and_share_and_the_figures_stay_in_sight_on_a_desk,
    Options {
        viewport: (1366, 625),
        ..Options::default()
    },
    async |page| {
        page.open("").await?;
        for tab in 1..=6 {
            page.click(&format!("#question-{tab}")).await?;
            let seen = [
                ".history.undo",
                "#share-button",
                ".figure.net .value",
                ".slider",
            ];
            at_every_place(page, &seen)
                .await
                .with_context(|| format!("under question {tab}"))?;
        }
        Ok(())
    }
);

#[test]
fn on_a_phone_the_dock_brings_the_tiers_over_what_is_read() -> Result<()> {
    for viewport in [(390, 844), (320, 640)] {
        let phone = Options {
            viewport,
            ..Options::default()
        };
        visit(Engine::Chromium, phone, async |page: &Page| {
            page.open("#v1_view-sure").await?;
            at_every_place(page, &["#bands-button", ".figure.net .value"]).await?;
            let read = async || Ok::<_, anyhow::Error>(page.bounds("footer").await?.top);
            let read_at = read().await?;
            ensure!(!can_be_pressed(page, ".slider.intensive").await?);
            page.click("#bands-button").await?;
            for row in ["intensive", "targeted", "universal"] {
                let row = format!(".slider.{row} input[type=range]");
                page.wait_until("the row of a tier", async || {
                    can_be_pressed(page, &row).await
                })
                .await?;
            }
            page.expect_accessible("the rows over an answer").await?;
            // What is read stays where it is, and its figures follow.
            let before = figures(page).await?;
            page.eval(
                "document.querySelector('.slider.intensive input[type=range]')
                    .focus({ preventScroll: true })",
                vec![],
            )
            .await?;
            page.chord(&[], Key::Right).await?;
            wait_for_families(page, [START[0] + 10, START[1] - 10, START[2]]).await?;
            ensure!(figures(page).await? != before);
            let moved = read().await? - read_at;
            ensure!(moved.abs() < 60.0, "what is read moved by {moved} px");
            page.chord(&[], Key::Escape).await?;
            page.wait_for(
                "the focus to go back to the button",
                "document.activeElement?.id === 'bands-button'",
            )
            .await?;
            ensure!(!can_be_pressed(page, ".slider.intensive").await?);
            page.wait_for("the dock", "!document.querySelector('.raised')")
                .await
        })?;
    }
    Ok(())
}

#[test]
fn the_rows_of_the_tiers_stand_apart_at_every_width() -> Result<()> {
    visit(Engine::Chromium, Options::default(), async |page: &Page| {
        page.open("").await?;
        for width in (992..1420).step_by(23).chain([1920, 2560]) {
            page.resize(width, 600).await?;
            page.next_frames().await?;
            let rows = page.all_bounds(".slider").await?;
            let captions = page.all_bounds(".slider-caption").await?;
            ensure!(rows.len() == 3 && captions.len() == 3);
            for (caption, next) in captions.iter().zip(&rows[1..]) {
                // A finger's target reaches a little below its words.
                ensure!(
                    caption.bottom() <= next.top + 4.0,
                    "at {width} px a caption ends at {} and the next row begins at {}",
                    caption.bottom(),
                    next.top
                );
            }
        }
        Ok(())
    })
}
