//! Files written on the click: the program that writes them comes only then, and the page says how
//! far it is.

use crate::steps::*;
use anyhow::{Result, ensure};
use browser_tests::{Page, in_each_browser};
use serde_json::json;

in_each_browser!(
    a_workbook_is_written_on_the_click_and_its_program_comes_only_then,
    async |page| written(page).await
);

in_each_browser!(
    a_plan_saved_for_other_programs_opens_again_and_a_wrong_file_says_why,
    async |page| saved_and_opened(page).await
);

in_each_browser!(
    a_committee_pack_is_one_press_with_its_pictures_in_it,
    async |page| packed(page).await
);

/// What is handed to the browser as a download is looked at on its way: the names in a zip stand in
/// it as they are.
async fn packed(page: &Page) -> Result<()> {
    page.open("#v1_i320_view-area").await?;
    page.wait_for("the button", "!!document.querySelector('.files')")
        .await?;
    let watch = "(() => { const of = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => {
            if (blob.type === 'application/zip') blob.arrayBuffer().then((bytes) => {
                window.packed = new TextDecoder('latin1').decode(bytes); });
            return of(blob);
        }; })()";
    page.eval(watch, vec![]).await?;
    page.click_text("Committee pack (zip)").await?;
    page.wait_for("the pack", "!!window.packed").await?;
    for name in [
        "needs-triangle-brief",
        "needs-triangle-workbook",
        "pictures/triangle.png",
        "pictures/doubt.png",
        "pictures/time.png",
        "tables/needs-triangle-by-year",
        "method.md",
        "quality.md",
        "readme.txt",
    ] {
        let there = page.eval("window.packed.includes(arguments[0])", vec![json!(name)]);
        ensure!(there.await? == json!(true), "{name} is not in the pack");
    }
    page_still_works(page).await
}

const BUTTON: &str = "Workbook (Excel, LibreOffice)";

/// How many of the later program's files were asked for.
async fn asked_for(page: &Page) -> Result<serde_json::Value> {
    let names = "performance.getEntriesByType('resource').filter((it) => \
        it.name.includes('/files-')).length";
    page.eval(names, vec![]).await
}

async fn written(page: &Page) -> Result<()> {
    page.open("#v1_i320_view-area").await?;
    page.wait_for("the button", "!!document.querySelector('.files')")
        .await?;
    let before = asked_for(page).await?;
    ensure!(before == json!(0), "{before} files came before the click");
    page.click_text(BUTTON).await?;
    page.wait_for(
        "the file",
        "[...document.querySelectorAll('[role=status]')].some((it) => \
            it.textContent.includes('with your downloads'))",
    )
    .await?;
    let after = asked_for(page).await?;
    ensure!(after == json!(2), "{after} files came with the click");
    page_still_works(page).await
}

/// Gives a text to the box for saved plans, as a file chosen there.
async fn choose(page: &Page, text: &str) -> Result<()> {
    let script = "(() => { const box = document.querySelector('.files input[type=file]');
        const files = new DataTransfer();
        files.items.add(new File([arguments[0]], 'plan.json', { type: 'application/json' }));
        box.files = files.files;
        box.dispatchEvent(new Event('change', { bubbles: true })); })()";
    page.eval(script, vec![json!(text)]).await.map(drop)
}

async fn saved_and_opened(page: &Page) -> Result<()> {
    page.open("#v1_i320_view-area").await?;
    page.wait_for("the button", "!!document.querySelector('.files')")
        .await?;
    // What is handed to the browser as a download is looked at on its way.
    let watch = "(() => { const of = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => {
            blob.text().then((text) => { window.savedText = text; });
            return of(blob);
        }; })()";
    page.eval(watch, vec![]).await?;
    page.click_text("For other programs (JSON)").await?;
    page.wait_for("the file", "!!window.savedText").await?;
    let saved = page.eval("window.savedText", vec![]).await?;
    let saved = saved.as_str().unwrap_or_default().to_string();
    let file: serde_json::Value = serde_json::from_str(&saved)?;
    ensure!(file["values"]["intensive"] == json!(320.0), "{saved}");
    page.enter_into("[aria-label='Intensive families, number']", "400")
        .await?;
    wait_for_families(page, [400, 1020, 4080]).await?;
    choose(page, &saved).await?;
    wait_for_families(page, [320, 1100, 4080]).await?;
    for (wrong, why) in [
        (
            saved.replace("\"intensive\"", "\"intensve\""),
            "\"intensve\"",
        ),
        (
            saved.replace("\"version\": 1", "\"version\": 2"),
            "newer version",
        ),
        (
            saved[..saved.len() / 2].to_string(),
            "not a whole scenario file",
        ),
        (
            "{\"type\": \"FeatureCollection\"}".to_string(),
            "not a scenario file",
        ),
    ] {
        choose(page, &wrong).await?;
        page.wait_until("the reason", async || {
            Ok(page.text(".notices").await?.contains(why))
        })
        .await?;
    }
    wait_for_families(page, [320, 1100, 4080]).await?;
    page_still_works(page).await
}
