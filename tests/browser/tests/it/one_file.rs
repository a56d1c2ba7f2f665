//! The page as one file, opened from the disk: the same figures as the served page, views and links
//! that work, and nothing fetched.

use crate::steps::*;
use anyhow::{Context, Result, ensure};
use browser_tests::{Engine, Options, Page, dist, in_each_browser, visit};
use serde_json::json;

in_each_browser!(
    one_file_opens_from_the_disk_and_fetches_nothing,
    async |page| opens(page).await
);
in_each_browser!(
    one_file_shows_the_same_figures_as_the_served_page,
    async |page| same_figures(page).await
);
in_each_browser!(one_file_keeps_its_link_in_its_address, async |page| {
    keeps_its_link(page).await
});

const LINK: &str = "#v1_i550_t1650_rc330000_e3";

/// The address of the one file on this machine's disk.
fn address() -> Result<String> {
    let file = dist()
        .join("needs-triangle.html")
        .canonicalize()
        .context("the page is not built as one file; run `cargo xtask build`")?;
    Ok(url::Url::from_file_path(&file)
        .ok()
        .context("the file has no address")?
        .to_string())
}

async fn open_file(page: &Page, link: &str) -> Result<()> {
    page.client().goto("about:blank").await?;
    page.client().goto(&format!("{}{link}", address()?)).await?;
    page.ready().await
}

async fn opens(page: &Page) -> Result<()> {
    open_file(page, "").await?;
    page.wait_for_figure("workers", "124").await?;
    page_still_works(page).await?;
    open_view(page, "What matters most", ".how-sure .tornado li").await?;
    page_still_works(page).await?;
    // Styles of the views came with it.
    let inside = page
        .eval(
            "[...document.styleSheets].every((it) => it.href === null) && \
        document.styleSheets.length > 6",
            vec![],
        )
        .await?;
    ensure!(
        inside == json!(true),
        "a style sheet stands outside the file"
    );
    ensure!(
        !is_seen(page, "#presets, #old, #failed").await?,
        "a message for browsers that cannot run the page is seen"
    );
    let fetched = page
        .eval(
            "performance.getEntriesByType('resource').map((it) => it.name).filter((name) => \
            !name.startsWith('data:'))",
            vec![],
        )
        .await?;
    ensure!(fetched == json!([]), "the file fetched {fetched}");
    let errors = page.console_errors().await?;
    ensure!(errors.is_empty(), "the console holds errors: {errors:?}");
    Ok(())
}

async fn same_figures(page: &Page) -> Result<()> {
    for link in ["", LINK] {
        page.open(link).await?;
        let served = figures(page).await?;
        open_file(page, link).await?;
        ensure!(
            figures(page).await? == served,
            "at `{link}` the file shows {:?}, the served page {served:?}",
            figures(page).await?
        );
    }
    Ok(())
}

async fn keeps_its_link(page: &Page) -> Result<()> {
    open_file(page, "").await?;
    let start = figures(page).await?;
    page.enter_into(INTENSIVE_BOX, "550").await?;
    let changed = changed_figures(page, &start).await?;
    page.click_text("Share").await?;
    page.click_text("Copy link").await?;
    page.wait_for("the link", "!!document.querySelector('input.link')")
        .await?;
    let link = page.value("input.link").await?;
    ensure!(
        link.starts_with("needs-triangle.html#v1_"),
        "the file's own link is {link}"
    );
    // The address follows, or the page says that the browser does not let it.
    page.wait_for(
        "the address or a word about it",
        "location.hash.includes('i550') || \
         document.querySelector('.notices')?.innerText.includes('does not let')",
    )
    .await?;
    page.client().goto("about:blank").await?;
    // Whoever gets it opens it in the file, wherever that lies.
    let (_, fragment) = link.split_once('#').context("a link")?;
    page.client()
        .goto(&format!("{}#{fragment}", address()?))
        .await?;
    page.ready().await?;
    ensure!(
        figures(page).await? == changed,
        "the copied link opens {:?} instead of {changed:?}",
        figures(page).await?
    );
    Ok(())
}

/// In a browser some years old, made so by taking away what unpacks the programs. Only Chromium
/// lets a test do that.
#[test]
fn one_file_says_what_to_do_where_it_cannot_be_unpacked() -> Result<()> {
    let test = async |page: &Page| {
        let without = json!({ "source": "delete globalThis.DecompressionStream" });
        page.browser
            .chromium("Page.addScriptToEvaluateOnNewDocument", without)
            .await?;
        page.client().goto(&address()?).await?;
        page.wait_for(
            "the page to give up",
            "document.documentElement.dataset.state === 'old'",
        )
        .await?;
        ensure!(
            page.text("#old").await?.contains("update this browser"),
            "it says {}",
            page.text("#old").await?
        );
        ensure!(
            is_seen(page, "#presets table").await?
                && is_seen(page, "[data-figure=workers]").await?,
            "the figures are not seen"
        );
        page.expect_accessible("the one file in a browser that is too old")
            .await
    };
    visit(Engine::Chromium, Options::default(), test)
}
