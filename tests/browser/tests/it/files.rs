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
