//! The room's board: a meeting's chat pasted, with the network cut; every plan on it, each a click
//! away, and nobody's name kept for longer than wanted.

use crate::steps::*;
use anyhow::{Result, ensure};
use app::{Page as Plan, View, link};
use browser_tests::{Engine, Options, Page, in_each_browser, visit};
use model::Parameter;
use serde_json::json;

in_each_browser!(
    a_pasted_chat_puts_every_team_on_the_board_and_each_opens,
    async |page| a_session(page).await
);

#[test]
fn the_board_is_accessible_on_a_phone() -> Result<()> {
    let phone = Options {
        viewport: (320, 640),
        ..Options::default()
    };
    visit(Engine::Chromium, phone, async |page: &Page| {
        page.open(&link_to(View::Board)).await?;
        page.expect_accessible("an empty board").await?;
        paste(page, &chat(5)).await?;
        teams(page, 5).await?;
        page.expect_accessible("a board of five").await
    })
}

/// Each team with a plan of its own, the last with a link that lost its end.
fn chat(count: usize) -> String {
    let line = |at: usize| {
        let mut plan = Plan::default();
        plan.scenario
            .set(Parameter::Intensive, 100.0 + 20.0 * at as f64);
        format!(
            "[10:{at:02}] Team {at}\nours: https://example.org/#{}\n",
            link::print(&plan)
        )
    };
    (1..=count).map(line).collect::<String>() + "[10:59] Late\n#v1_i550_t1650_k00000\n"
}

async fn paste(page: &Page, chat: &str) -> Result<()> {
    let script =
        "(() => { const held = new DataTransfer(); held.setData('text/plain', arguments[0]);
        const paste = new ClipboardEvent('paste', { clipboardData: held, bubbles: true,
            cancelable: true, dataType: 'text/plain', data: arguments[0] });
        document.getElementById('chat').dispatchEvent(paste); })()";
    page.eval(script, vec![json!(chat)]).await?;
    Ok(())
}

async fn teams(page: &Page, count: usize) -> Result<()> {
    let there = format!("document.querySelectorAll('.board .kept li').length === {count}");
    page.wait_for("the teams", &there).await
}

async fn a_session(page: &Page) -> Result<()> {
    page.open(&link_to(View::Board)).await?;
    page.wait_for("the box", "!!document.getElementById('chat')")
        .await?;
    // The meeting's network is gone.
    page.server.serve_wasm(browser_tests::Wasm::Missing);
    paste(page, &chat(30)).await?;
    teams(page, 30).await?;
    let numbers = page
        .eval(
            "[...document.querySelectorAll('.mix-map .spot text')].map((it) => it.textContent)",
            vec![],
        )
        .await?;
    ensure!(
        numbers.as_array().is_some_and(|spots| spots.len() == 31),
        "the map marks {numbers}"
    );
    ensure!(
        is_seen(page, ".board .refusal").await?,
        "a damaged link is not told"
    );
    page.expect_accessible("a board of thirty").await?;
    // The chat has grown by nothing, and is pasted again.
    paste(page, &chat(30)).await?;
    teams(page, 30).await?;

    let before = figures(page).await?;
    page.click_text("Open Team 7").await?;
    changed_figures(page, &before).await?;
    wait_for_families(page, [240, 1100, 4160]).await?;
    page.click_text("Undo").await?;
    page.wait_until("the plan before it", async || {
        Ok(figures(page).await? == before)
    })
    .await?;
    page.click_text("Forget names").await?;
    page.wait_for(
        "no name",
        "!document.querySelector('.board').innerText.includes('ours') && \
         !document.querySelector('.board').innerText.includes('Late')",
    )
    .await?;
    let address = page.eval("location.href", vec![]).await?;
    ensure!(
        !address.to_string().contains("Team"),
        "the address holds a name: {address}"
    );
    Ok(())
}
