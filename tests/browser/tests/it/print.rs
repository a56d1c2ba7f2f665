//! One page to print: what it lists, that it is one page, and the evidence to its last column.

use crate::steps::*;
use anyhow::{Context, Result, ensure};
use app::{Page as Plan, View, link};
use browser_tests::{Engine, Options, Page, in_each_browser, visit};
use model::Parameter;
use serde_json::json;

in_each_browser!(the_printed_page_lists_what_differs_and_why, async |page| {
    listing(page).await
});

/// A plan with a name, other assumptions, and reasons for them.
fn argued() -> Plan {
    let mut plan = Plan {
        title: "Cabinet option B".into(),
        view: View::Print,
        ..Plan::default()
    };
    for (parameter, value) in [
        (Parameter::Intensive, 550.0),
        (Parameter::ReactiveCost, 400_000.0),
        (Parameter::AgencyShare, 0.2),
    ] {
        plan.scenario.set(parameter, value);
    }
    plan.reasons
        .set(Parameter::ReactiveCost, "our own count, 2011");
    plan
}

async fn listing(page: &Page) -> Result<()> {
    page.open(&format!("#{}", link::print(&argued()))).await?;
    page.wait_for("the sheet", "!!document.querySelector('.sheet .code path')")
        .await?;
    let sheet = page.text(".sheet").await?;
    for line in [
        "Intensive: 550 families, 10% (92 workers, 6 families each: £8.1 million)",
        "Crisis costs of a family: £400,000, not £330,000. Reason: our own count, 2011.",
        "Workers from agencies: 20%, not 0%.",
        "links of version 1.",
    ] {
        ensure!(
            sheet.contains(line),
            "the sheet does not say `{line}`: {sheet}"
        );
    }
    let whole = format!(
        "{}#{}",
        page.server.address(),
        link::print(&Plan {
            view: View::OverTime,
            ..argued()
        })
    );
    ensure!(
        page.text(".whole-link").await? == whole,
        "the link is {}",
        page.text(".whole-link").await?
    );
    let year = page
        .eval("String(new Date().getFullYear())", vec![])
        .await?;
    ensure!(
        sheet.contains(year.as_str().context("a year")?),
        "the sheet does not say the year: {sheet}"
    );
    Ok(())
}

#[test]
fn a_usual_plan_prints_on_one_page() -> Result<()> {
    visit(
        Engine::Chromium,
        Options {
            dark: true,
            ..Options::default()
        },
        async |page: &Page| printing(page).await,
    )
}

/// Pages and bytes of what the browser's own print makes of the page.
async fn printed(page: &Page) -> Result<(u64, u64)> {
    let printed = page
        .browser
        .chromium("Page.printToPDF", json!({ "preferCSSPageSize": true }))
        .await?;
    let found = page
        .eval(
            "(() => { const text = atob(arguments[0]);
                return [text.match(/[/]Type\\s*[/]Page\\b/g).length, text.length]; })()",
            vec![printed["data"].clone()],
        )
        .await?;
    let number = |index: usize| found[index].as_u64().context("a number");
    Ok((number(0)?, number(1)?))
}

/// From any tab the browser's own print is the one page, and afterwards the tab is open as before.
#[test]
fn whatever_is_open_the_browser_prints_the_one_page() -> Result<()> {
    visit(Engine::Chromium, Options::default(), async |page: &Page| {
        for (address, kept) in [
            (String::new(), ".tab-panel, .curve-chart"),
            (link_to(View::HowSure), ".tornado"),
            (link_to(View::Decisions), ".effects"),
        ] {
            page.open(&address).await?;
            page.wait_for(
                "what is open",
                &format!(
                    "!!document.querySelector('{kept}') && \
                     !!document.querySelector('link[href*=\"views.css\"]')?.sheet"
                ),
            )
            .await?;
            let seen = "(() => { addEventListener('afterprint', () => { window.after = true; });
                new MutationObserver(() => {
                    if (document.querySelector('.sheet .code path')) { window.sheet = true; }
                }).observe(document.body, { subtree: true, childList: true }); })()";
            page.eval(seen, vec![]).await?;
            let (pages, bytes) = printed(page).await?;
            ensure!(pages == 1, "`{address}` prints on {pages} pages");
            ensure!(bytes < 500_000, "`{address}` prints to {bytes} bytes");
            ensure!(
                page.eval("window.sheet === true", vec![]).await? == json!(true),
                "no sheet"
            );
            page.wait_for(
                "the page as it was",
                &format!("window.after && !!document.querySelector('{kept}')"),
            )
            .await?;
            ensure!(!is_seen(page, ".sheet").await?, "the sheet stays");
        }
        Ok(())
    })
}

async fn printing(page: &Page) -> Result<()> {
    for address in [link_to(View::Print), format!("#{}", link::print(&argued()))] {
        page.open(&address).await?;
        page.wait_for("the sheet", "!!document.querySelector('.sheet .code path')")
            .await?;
        page.wait_for(
            "its style",
            "getComputedStyle(document.querySelector('.sheet')).display === 'grid'",
        )
        .await?;
        let (pages, _) = printed(page).await?;
        ensure!(pages == 1, "`{address}` prints on {pages} pages");
    }
    page.browser
        .chromium("Emulation.setEmulatedMedia", json!({ "media": "print" }))
        .await?;
    for hidden in [
        ".bands",
        ".play",
        ".tools",
        ".tabs",
        ".view button",
        ".one-page > h2",
    ] {
        ensure!(!is_seen(page, hidden).await?, "`{hidden}` is printed");
    }
    for shown in [
        "h1",
        ".answer",
        ".doubt-chart",
        ".curve-chart",
        ".figure .value",
        ".budget",
        ".code",
        ".whole-link",
        "footer",
    ] {
        ensure!(is_seen(page, shown).await?, "`{shown}` is not printed");
    }
    let white = page
        .eval("getComputedStyle(document.body).backgroundColor", vec![])
        .await?;
    ensure!(white == json!("rgb(255, 255, 255)"), "paper is {white}");
    Ok(())
}

#[test]
fn the_table_of_evidence_is_printed_to_its_last_column() -> Result<()> {
    visit(Engine::Chromium, Options::default(), async |page: &Page| {
        evidence_on_paper(page).await
    })
}

async fn evidence_on_paper(page: &Page) -> Result<()> {
    page.open(&link_to(View::Assumptions)).await?;
    page.browser
        .chromium("Emulation.setEmulatedMedia", json!({ "media": "print" }))
        .await?;
    // What A4 leaves between its margins.
    page.resize(703, 1032).await?;
    page.wait_for(
        "the table",
        "document.querySelector('.evidence-table table')?.getClientRects().length > 0",
    )
    .await?;
    page.next_frames().await?;
    let table = page.all_bounds(".evidence-table table").await?;
    ensure!(
        table[0].left >= 0.0 && table[0].right() <= 703.0,
        "the table stands at {:?}",
        table[0]
    );
    let size = page
        .eval(
            "parseFloat(getComputedStyle(document.querySelector('.evidence-table td')).fontSize)",
            vec![],
        )
        .await?;
    ensure!(
        size.as_f64() < Some(10.0),
        "its text is {size} px, too large for nine columns"
    );
    Ok(())
}
