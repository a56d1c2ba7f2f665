//! Another county's page: its own places, prices of today, the tiers' newer names, and the reasons
//! for its numbers, all in the link.

use crate::steps::*;
use anyhow::{Context, Result, ensure};
use app::View;
use browser_tests::{Page, in_each_browser};
use serde_json::json;

in_each_browser!(own_places_are_pasted_and_travel_in_the_link, async |page| {
    places(page).await
});
in_each_browser!(
    a_workbook_dropped_on_the_list_is_read_as_one,
    async |page| { dropped(page).await }
);
in_each_browser!(
    prices_and_names_change_with_a_click_and_no_number_does,
    async |page| shown(page).await
);
in_each_browser!(a_changed_assumption_carries_its_reason, async |page| {
    reasons(page).await
});

/// Puts text in the list of places, as pasting does.
async fn paste(page: &Page, text: &str) -> Result<()> {
    let put = "((box) => { box.value = arguments[0]; box.dispatchEvent(new Event('input', { \
        bubbles: true })) })(document.querySelector('#place-list'))";
    page.client().execute(put, vec![json!(text)]).await?;
    page.wait_for(
        "the list as understood",
        "!!document.querySelector('.list-preview')",
    )
    .await
}

async fn places(page: &Page) -> Result<()> {
    page.open("").await?;
    let start = figures(page).await?;
    open_view(page, "Places", ".places .tile").await?;
    paste(page, "Leeds, 300\nYork, many").await?;
    page.wait_for(
        "the line that cannot be read",
        "document.querySelector('.list-preview')?.innerText.includes('\"many\" is no number')",
    )
    .await?;
    ensure!(
        figures(page).await? == start,
        "a list that was refused changed the figures"
    );
    let kept = page.value("#place-list").await?;
    ensure!(
        kept == "Leeds, 300\nYork, many",
        "of the list that was refused only {kept:?} is left"
    );
    paste(page, "Leeds\t300\t1\nYork\t100\t3\nTotal\t400\n").await?;
    page.wait_for(
        "the total left out",
        "document.querySelector('.list-preview')?.innerText.includes('total of the others')",
    )
    .await?;
    ensure!(
        figures(page).await? == start,
        "a list that is only shown changed the figures"
    );
    page.click_text("Use these 2 places").await?;
    changed_figures(page, &start).await?;
    page.wait_for(
        "the finding",
        "document.querySelector('.places h2').innerText === 'All 2 places are open from year 3'",
    )
    .await?;
    let question = page.text("#question").await?;
    ensure!(
        question.starts_with("Your area"),
        "with other places the question still says {question}"
    );
    wait_for_families(page, [22, 80, 298]).await?;
    let counted = figures(page).await?;
    let link = page.eval("location.href", vec![]).await?;
    open_elsewhere(page, link.as_str().context("a link")?, async |other| {
        let found = figures(other).await?;
        ensure!(found == counted, "the link gives {found:?}");
        let named = "document.querySelector('.places .tile-name')?.innerText === 'Leeds'";
        other.wait_for("the names in the link", named).await
    })
    .await?;
    page.click_text("Back to Kent's districts").await?;
    page.wait_for(
        "Kent's districts",
        "document.querySelectorAll('.tiles.map .tile').length === 12",
    )
    .await
}

async fn dropped(page: &Page) -> Result<()> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (row, (name, families)) in (0..).zip([("Leeds", 300), ("York", 100)]) {
        sheet.write(row, 0, name)?.write(row, 1, families)?;
    }
    page.open("").await?;
    open_view(page, "Places", ".places .tile").await?;
    let drop = "(() => { const held = new DataTransfer();
        held.items.add(new File([Uint8Array.from(arguments[0])], arguments[1]));
        document.getElementById('place-list').dispatchEvent(new DragEvent('drop',
            { bubbles: true, cancelable: true, dataTransfer: held })); })()";
    let bytes = book.save_to_buffer()?;
    page.eval(drop, vec![json!(bytes), json!("places.xlsx")])
        .await?;
    page.wait_for(
        "the list as understood",
        "!!document.querySelector('.list-preview')",
    )
    .await?;
    page.click_text("Use these 2 places").await?;
    wait_for_families(page, [22, 80, 298]).await?;
    // What is no workbook at all is said, and the list stays.
    page.eval(drop, vec![json!(b"PK\x03\x04"), json!("broken.xlsx")])
        .await?;
    page.wait_for(
        "the reason",
        "document.querySelector('.notices')?.innerText.includes('no sheet')",
    )
    .await?;
    page_still_works(page).await
}

async fn shown(page: &Page) -> Result<()> {
    page.open("").await?;
    let start = figures(page).await?;
    open_view(page, "Your own area", ".own-area input.number").await?;
    page.click_text("Prices of 2025-26: £1.44 for each £1 of 2012-13")
        .await?;
    page.wait_for(
        "the cost in those prices",
        "document.querySelector('[data-figure=cost]').innerText === '£10.8 million'",
    )
    .await?;
    ensure!(
        page.text("footer")
            .await?
            .starts_with("All money in 2025-26 prices.")
    );
    page.enter_into("[aria-label='Intensive worker, full cost']", "£80,000")
        .await?;
    page.wait_for(
        "the amount as typed",
        "document.querySelector('[aria-label=\"Intensive worker, \
        full cost\"]').value === '£80,000'",
    )
    .await?;
    page.click_text("Undo: intensive worker, full cost").await?;
    page.click_text("Intensive Family Help, Targeted Family Help, universal services")
        .await?;
    page.wait_for(
        "the other names",
        "document.querySelector('.plan').innerText.includes('Targeted Family Help')",
    )
    .await?;
    page.wait_until("the same numbers", async || {
        Ok(figures(page).await? == start)
    })
    .await?;
    page.wait_for(
        "both in the address",
        "/_prices-2025-26_names-family-help_/.test(location.hash)",
    )
    .await
}

async fn reasons(page: &Page) -> Result<()> {
    page.open("#v1_rc400000").await?;
    open_view(page, "Assumptions and evidence", ".reason input").await?;
    page.enter_into(".reason input", "our count, \"2011\" & £")
        .await?;
    page.wait_for(
        "the reason in the address",
        "location.hash.includes('_why-rc-our-count')",
    )
    .await?;
    let link = page.eval("location.href", vec![]).await?;
    open_elsewhere(page, link.as_str().context("a link")?, async |other| {
        scroll_to(other, View::Assumptions).await?;
        let there = "document.querySelector('.reason input')?.value === 'our count, \"2011\" & £'";
        other.wait_for("the reason in the link", there).await?;
        let row = "[...document.querySelectorAll('.evidence-table tr')]
            .find((row) => row.cells[0].textContent === 'Crisis costs of a family')";
        let cells = format!("[...{row}.cells].map((cell) => cell.textContent)");
        let cells = other.eval(&cells, vec![]).await?;
        ensure!(
            cells[1] == json!("£400,000") && cells[8] == json!("our count, \"2011\" & £"),
            "the table to print says {cells}"
        );
        Ok(())
    })
    .await
}
