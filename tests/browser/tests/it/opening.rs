//! Opening the page on a good network, a slow one, and one that blocks its programs. Whatever
//! happens there is something to read, and no figure is ever shown as those of a link that was not
//! read.

use crate::steps::*;
use anyhow::{Context, Result, ensure};
use browser_tests::{Engine, Options, Page, Wasm, in_each_browser, visit};
use serde_json::json;

in_each_browser!(the_page_opens_at_the_starting_point, async |page| {
    starting_point(page).await
});
in_each_browser!(
    the_starting_point_stands_before_the_program_comes,
    async |page| before_the_program(page).await
);
in_each_browser!(
    figures_that_are_not_the_links_are_hidden_until_the_program_comes,
    async |page| link_before_the_program(page).await
);
in_each_browser!(a_blocked_program_is_said_in_words, async |page| blocked(
    page
)
.await);

const LINK: &str = "#v1_i550_t1650";

async fn starting_point(page: &Page) -> Result<()> {
    page.open("").await?;
    page.wait_for_figure("workers", "124").await?;
    ensure!(
        !is_seen(page, "#presets").await?,
        "the table for browsers without the program is seen"
    );
    let errors = page.console_errors().await?;
    ensure!(errors.is_empty(), "the console holds errors: {errors:?}");
    Ok(())
}

async fn before_the_program(page: &Page) -> Result<()> {
    page.server.serve_wasm(Wasm::Held);
    page.open_at_once("").await?;
    ensure!(
        state(page).await? == "prerendered",
        "the page is {}",
        state(page).await?
    );
    for part in [
        "h1",
        ".answer",
        ".triangle svg",
        "[data-figure=workers]",
        ".doubt-chart",
        "footer",
    ] {
        ensure!(
            is_seen(page, part).await?,
            "`{part}` is not seen before the program comes"
        );
    }
    let before = figures(page).await?;
    ensure!(
        before[0] == "124",
        "before the program comes, the workers are {}",
        before[0]
    );
    ensure!(
        !is_seen(page, "#presets").await?,
        "the table for browsers without the program is seen before it comes"
    );
    let text = page.text("#app").await?;
    page.server.release_wasm();
    page.ready().await?;
    ensure!(
        figures(page).await? == before,
        "the program brought other figures: {:?}",
        figures(page).await?
    );
    ensure!(
        page.text("#app").await? == text,
        "the program brought other words: {}",
        page.text("#app").await?
    );
    ensure!(
        page.eval("document.querySelectorAll('main').length", vec![])
            .await?
            == json!(1),
        "the prerendered page is still there too"
    );
    page_still_works(page).await
}

async fn link_before_the_program(page: &Page) -> Result<()> {
    page.server.serve_wasm(Wasm::Held);
    for address in [LINK, "?v=1&i=550&t=1650", "%23v1_i550_t1650"] {
        page.open_at_once(address).await?;
        ensure!(
            !is_seen(page, "[data-figure=workers]").await?,
            "{address}: figures that are not the link's are seen"
        );
        ensure!(
            page.text("#opening").await?.trim() == "Opening your link...",
            "{address}: it says {}",
            page.text("#opening").await?
        );
    }
    page.open_at_once(LINK).await?;
    page.server.release_wasm();
    page.ready().await?;
    wait_for_families(page, [550, 1650, 3300]).await?;
    ensure!(
        is_seen(page, "[data-figure=workers]").await? && !is_seen(page, "#opening").await?,
        "the link's figures are not seen"
    );
    Ok(())
}

async fn blocked(page: &Page) -> Result<()> {
    page.server.serve_wasm(Wasm::Missing);
    for address in ["", LINK] {
        page.open_at_once(address).await?;
        page.wait_for(
            "the page to give up",
            "document.documentElement.dataset.state === 'failed'",
        )
        .await?;
        let said = page.text("#failed").await?;
        for part in [
            "could not start",
            "planning aid",
            "starting point",
            "not your link's figures",
            "Ask your IT department",
        ] {
            ensure!(
                said.contains(part),
                "at `{address}` the message does not say `{part}`: {said}"
            );
        }
        ensure!(
            is_seen(page, "h1").await? && is_seen(page, ".triangle svg").await?,
            "at `{address}` the starting point is not seen"
        );
        presets_are_seen(page)
            .await
            .with_context(|| format!("at `{address}`"))?;
        ensure!(
            !is_seen(page, "#opening").await?,
            "at `{address}` it still says that it opens a link"
        );
        page.expect_accessible("the page without its program")
            .await?;
    }
    Ok(())
}

/// Only Chromium can be asked to run no script.
#[test]
fn without_script_the_page_says_what_it_needs() -> Result<()> {
    let test = async |page: &Page| {
        page.browser
            .chromium(
                "Emulation.setScriptExecutionDisabled",
                json!({ "value": true }),
            )
            .await?;
        for address in ["", LINK] {
            page.open_at_once(address).await?;
            let said = page.text("noscript").await?;
            for part in [
                "needs JavaScript and WebAssembly",
                "planning aid",
                "starting point",
                "not your link's figures",
                "IT department",
            ] {
                ensure!(
                    said.contains(part),
                    "at `{address}` the message does not say `{part}`: {said}"
                );
            }
            ensure!(
                is_seen(page, "[data-figure=workers]").await?,
                "at `{address}` the starting point is not seen"
            );
            presets_are_seen(page)
                .await
                .with_context(|| format!("at `{address}`"))?;
        }
        Ok(())
    };
    visit(Engine::Chromium, Options::default(), test)
}

/// Only Chromium can be started without WebAssembly.
#[test]
fn without_webassembly_the_page_says_so() -> Result<()> {
    let options = Options {
        no_webassembly: true,
        ..Options::default()
    };
    let test = async |page: &Page| {
        page.open_at_once("").await?;
        page.wait_for(
            "the page to give up",
            "document.documentElement.dataset.state === 'failed'",
        )
        .await?;
        ensure!(
            page.text("#failed")
                .await?
                .contains("Ask your IT department"),
            "it says {}",
            page.text("#failed").await?
        );
        presets_are_seen(page).await
    };
    visit(Engine::Chromium, options, test)
}

/// The results of every preset can be read, on a phone too, by eye and by screen reader.
async fn presets_are_seen(page: &Page) -> Result<()> {
    ensure!(
        is_seen(page, "#presets table").await?,
        "the table of presets is not seen"
    );
    let rows = page
        .eval(
            "document.querySelectorAll('#presets tbody tr').length",
            vec![],
        )
        .await?;
    ensure!(rows == json!(7), "the table has {rows} presets");
    let start = page.text("#presets tbody tr").await?;
    for figure in [
        "Starting point",
        "124",
        "£7.5 million",
        "203",
        "£6.1 million",
    ] {
        ensure!(
            start.contains(figure),
            "the table does not say {figure} of the starting point: {start}"
        );
    }
    let headings = page.eval(
        "[...document.querySelectorAll('#presets th')].every((it) => it.scope) && \
         !!document.querySelector('#presets caption').innerText",
        vec![],
    );
    ensure!(
        headings.await? == json!(true),
        "a heading of the table has no scope, or the table no caption"
    );
    // Only Chromium's window can be as narrow as a phone.
    if page.engine() != Engine::Chromium {
        return Ok(());
    }
    let usual = Options::default().viewport;
    page.resize(320, 625).await?;
    let wanted = page
        .eval(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth",
            vec![],
        )
        .await?;
    ensure!(
        wanted == json!(0),
        "on a phone the page is {wanted} px too wide: {:?}",
        page.all_bounds("#presets table").await?
    );
    page.resize(usual.0, usual.1).await
}

async fn state(page: &Page) -> Result<String> {
    Ok(page
        .eval("document.documentElement.dataset.state", vec![])
        .await?
        .as_str()
        .unwrap_or_default()
        .to_string())
}
