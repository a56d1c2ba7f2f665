//! A snippet that shows exactly one version of the page, where that version is kept.

use crate::steps::*;
use anyhow::{Result, ensure};
use app::proof::PAGE_VERSION;
use browser_tests::{Page, in_each_browser};
use serde_json::json;

in_each_browser!(
    a_snippet_shows_one_version_only_where_it_is_kept,
    async |page| kept(page).await
);

const SNIPPET: &str = ".embed textarea";

async fn kept(page: &Page) -> Result<()> {
    page.open("").await?;
    open_view(page, "Put it in another page", SNIPPET).await?;
    let exactly = format!("Exactly this one, {PAGE_VERSION}, for ever");
    let inside = format!("/r/{PAGE_VERSION}/");
    page.click_text(&exactly).await?;
    page.wait_for(
        "the reason",
        "document.querySelector('.notices')?.innerText.includes('not kept at this address')",
    )
    .await?;
    page.wait_until("the snippet of the newest page", async || {
        Ok(!page.value(SNIPPET).await?.contains(&inside))
    })
    .await?;
    // As from a host where it was kept.
    let answer = "(() => { const asked = window.fetch.bind(window);
        window.fetch = async (address, ...more) => String(address).endsWith(arguments[0])
            ? new Response(arguments[1]) : asked(address, ...more); })()";
    let said = [json!(format!("{inside}version.txt")), json!(PAGE_VERSION)];
    page.eval(answer, said.to_vec()).await?;
    page.click_text("Close").await?;
    page.click_text(&exactly).await?;
    page.wait_until("the snippet of this version", async || {
        let snippet = page.value(SNIPPET).await?;
        Ok(snippet.contains(&format!("{inside}#v1_"))
            && snippet.contains(&format!("{inside}embed.js")))
    })
    .await?;
    ensure!(
        !is_seen(page, ".notices").await?,
        "it is said not to be kept"
    );
    // Clear of what stays in sight.
    let clear = "document.querySelector('.embed fieldset').scrollIntoView({ block: 'center' })";
    page.eval(clear, vec![]).await?;
    page.next_frames().await?;
    page.expect_accessible("which version is shown").await
}
