//! The page by keyboard alone and by clicks alone: each reaches any mix, and with a keyboard it is
//! always seen where one is.

use crate::steps::*;
use anyhow::{Context, Result, ensure};
use browser_tests::{Key, Page, in_each_browser};
use serde_json::{Value, json};

in_each_browser!(
    the_first_stop_of_the_keyboard_leads_to_the_sliders,
    async |page| skipping(page).await
);
in_each_browser!(a_keyboard_alone_reaches_any_mix, async |page| by_keys(page)
    .await);
in_each_browser!(clicks_alone_reach_any_mix, async |page| by_clicks(page)
    .await);
in_each_browser!(
    the_focus_reaches_everything_and_is_always_seen,
    async |page| {
        for address in [
            "",
            "#v1_view-area",
            "#v1_view-mixes",
            "#v1_view-moves",
            "#v1_view-sure",
            "#v1_view-rivals",
            "#v1_view-places",
        ] {
            page.open(address).await?;
            page.wait_for(
                "what is open to be drawn",
                "!!document.querySelector('.doubt-chart, .part > div:not(.far)')",
            )
            .await?;
            every_stop_is_seen(page)
                .await
                .with_context(|| format!("at `{address}`"))?;
        }
        Ok(())
    }
);

/// A mix that no preset and no round number gives: intensive, targeted, universal, and 17 without
/// support.
const ANY: [u32; 3] = [777, 1234, 3472];
const WITHDRAWN: &str = "[aria-label='Open services only, families']";
const WITHDRAWN_BOX: &str = "[aria-label='Open services only, families, number']";

/// The first stop of the keyboard leads past everything before the controls, and is no link to a
/// plan.
async fn skipping(page: &Page) -> Result<()> {
    page.open("").await?;
    focus(page, ".skip").await?;
    page.chord(&[], Key::Enter).await?;
    page.wait_for("the sliders", "document.activeElement?.id === 'sliders'")
        .await?;
    page.chord(&[], Key::Tab).await?;
    let inside = page
        .eval(
            "!!document.activeElement.closest('.slider.intensive')",
            vec![],
        )
        .await?;
    ensure!(
        inside == Value::Bool(true),
        "Tab does not go on in the controls"
    );
    let (notices, hash) = (
        page.text(".notices").await?,
        page.eval("location.hash", vec![]).await?,
    );
    ensure!(notices.is_empty() && hash == "", "{notices} at {hash}");
    wait_for_families(page, START).await
}

async fn by_keys(page: &Page) -> Result<()> {
    page.open("").await?;
    tab_to(page, ".presets .quiet").await?;
    page.chord(&[], Key::Enter).await?;
    page.wait_for(
        "the fourth band",
        &format!("!!document.querySelector(\"{WITHDRAWN}\")"),
    )
    .await?;
    // Exact numbers in boxes, and the last few families by single steps.
    for (number_box, families) in [
        (WITHDRAWN_BOX, "17"),
        (INTENSIVE_BOX, "775"),
        ("[aria-label='Targeted families, number']", "1234"),
    ] {
        tab_to(page, number_box).await?;
        page.chord(&[Key::Control], 'a').await?;
        page.keys(families).await?;
        page.chord(&[], Key::Enter).await?;
        page.wait_until("the box to take it", async || {
            Ok(page.value(number_box).await?.replace(',', "") == families)
        })
        .await?;
    }
    tab_to(page, INTENSIVE).await?;
    page.chord(&[Key::Shift], Key::Right).await?;
    page.chord(&[Key::Shift], Key::Up).await?;
    tab_to(page, TARGETED).await?;
    page.chord(&[Key::Shift], Key::Right).await?;
    page.chord(&[Key::Shift], Key::Up).await?;
    wait_for_families(page, ANY).await?;
    ensure!(
        page.value(WITHDRAWN_BOX).await? == "17",
        "the fourth band holds {}",
        page.value(WITHDRAWN_BOX).await?
    );
    Ok(())
}

async fn by_clicks(page: &Page) -> Result<()> {
    page.open("").await?;
    open_view(page, "Other ways to move families", ".moves select").await?;
    // From universal services, the fourth choice, to the second, the third and the first.
    page.click("select[aria-label=From] option:nth-of-type(4)")
        .await?;
    let mut count = 10;
    for (families, band) in [(477, 2), (134, 3), (17, 1)] {
        page.click(&format!("select[aria-label=To] option:nth-of-type({band})"))
            .await?;
        while count != families {
            let by = [100, 10, 1]
                .into_iter()
                .find(|by| i32::abs(families - count) >= *by)
                .context("a step")?;
            let (sign, by) = if families > count {
                ("+", by)
            } else {
                ("−", -by)
            };
            let noun = if by.abs() == 1 { "family" } else { "families" };
            page.click(&format!("[aria-label='{sign}{} {noun} to move']", by.abs()))
                .await?;
            count += by;
            let shown = count.to_string();
            page.wait_until("the count", async || {
                Ok(page.value("[aria-label='Families to move']").await? == shown)
            })
            .await?;
        }
        let before = figures(page).await?;
        page.click_text("Move").await?;
        changed_figures(page, &before)
            .await
            .with_context(|| format!("after moving {families}"))?;
    }
    wait_for_families(page, ANY).await?;
    ensure!(
        page.value(WITHDRAWN_BOX).await? == "17",
        "the fourth band holds {}",
        page.value(WITHDRAWN_BOX).await?
    );
    Ok(())
}

/// Presses Tab until an element has the focus.
async fn tab_to(page: &Page, selector: &str) -> Result<()> {
    for _ in 0..150 {
        page.chord(&[], Key::Tab).await?;
        if page
            .eval(
                "document.activeElement?.matches(arguments[0])",
                vec![json!(selector)],
            )
            .await?
            == json!(true)
        {
            return Ok(());
        }
    }
    anyhow::bail!("Tab does not reach `{selector}`")
}

/// Tab goes through every control in the order of the page, of radio buttons the chosen one; each
/// is marked by an outline and inside the window while it has the focus.
async fn every_stop_is_seen(page: &Page) -> Result<()> {
    const STOPS: &str = "[...document.querySelectorAll('button, input, select, textarea, a[href], \
        summary, [tabindex=\"0\"]')]
        .filter((it) => !it.matches('[role=tab][tabindex=\"-1\"]'))
        .filter((it) => !it.disabled && it.getClientRects().length && !(it.type === 'radio' &&
            !it.checked) && !it.closest('details:not([open]) > :not(summary)'))";
    let count = page
        .eval(&format!("{STOPS}.length"), vec![])
        .await?
        .as_u64()
        .context("a count")?;
    ensure!(count > 15, "only {count} controls were found");
    let now = format!(
        "(() => {{
            const [it, stops] = [document.activeElement, {STOPS}];
            const [style, place] = [getComputedStyle(it), it.getBoundingClientRect()];
            // A window that no window manager activates marks nothing; there the order alone is
            // looked at.
            const marked = !document.hasFocus() || (style.outlineStyle !== 'none' &&
                parseFloat(style.outlineWidth) >= 2);
            const inside = place.top >= -1 && place.bottom <= innerHeight + 1 &&
                place.left >= -1 && place.right <= innerWidth + 1;
            // Of what scrolls by itself, as of what is taller than the window, a part is enough.
            const part = place.top < innerHeight && place.bottom > 0;
            // Where no window is active, neither is what the focus would show.
            const unseen = !document.hasFocus() && it.matches('.skip');
            return [stops.indexOf(it), marked, inside || unseen || (part &&
                (place.height > innerHeight || it.matches('.scroll, textarea'))),
                    it.outerHTML.slice(0, 120)];
        }})()"
    );
    // A link to a part leads the focus there; the way through the page begins at its beginning.
    page.eval(&format!("{STOPS}[0].focus()"), vec![]).await?;
    let mut reached = std::collections::BTreeSet::from([0]);
    for _ in 0..count + 5 {
        page.chord(&[], Key::Tab).await?;
        let mut stop = page.eval(&now, vec![]).await?;
        if stop[2] != Value::Bool(true) {
            // Some browsers scroll to the focus a frame later.
            page.next_frames().await?;
            stop = page.eval(&now, vec![]).await?;
        }
        let Some(index) = stop[0].as_u64() else {
            continue;
        };
        ensure!(
            stop[1] == Value::Bool(true),
            "no outline shows the focus on {}",
            stop[3]
        );
        ensure!(
            stop[2] == Value::Bool(true),
            "the focus is outside the window on {}",
            stop[3]
        );
        reached.insert(index);
    }
    let missed: Vec<u64> = (0..count)
        .filter(|index| !reached.contains(index))
        .collect();
    if let Some(first) = missed.first() {
        let html = page
            .eval(
                &format!("{STOPS}[arguments[0]].outerHTML.slice(0, 120)"),
                vec![json!(first)],
            )
            .await?;
        anyhow::bail!(
            "Tab reaches {} of {count} controls; the first missed is {html}",
            reached.len()
        );
    }
    Ok(())
}
