//! The parts of an answer under one another: one that is out of sight is not drawn, a link leads to
//! its part, and the focus is never lost.

use crate::steps::*;
use anyhow::{Result, ensure};
use app::View;
use browser_tests::{Key, Options, Page, in_each_browser};
use serde_json::json;

in_each_browser!(
    a_part_out_of_sight_is_not_drawn,
    Options {
        viewport: (1366, 625),
        ..Options::default()
    },
    async |page| drawn_when_near(page).await
);
in_each_browser!(
    a_link_to_a_part_opens_its_tab_and_leads_there,
    async |page| by_link(page).await
);
in_each_browser!(a_mix_moved_to_says_so_and_keeps_the_focus, async |page| {
    moving_there(page).await
});

async fn drawn_when_near(page: &Page) -> Result<()> {
    page.open("").await?;
    open_view(page, "Mixes beside yours", ".alternatives tbody").await?;
    ensure!(
        !is_seen(page, ".mix-map").await?,
        "the map is drawn far below the window"
    );
    scroll_to(page, View::EveryMix).await?;
    page.wait_for("the map", "!!document.querySelector('.mix-map')")
        .await?;
    let height = "document.getElementById('part-mixes').getBoundingClientRect().height";
    let drawn = page.eval(height, vec![]).await?;
    page.eval("scrollTo(0, 0)", vec![]).await?;
    // Until the browser has told the page that the map is far, a move draws it once more.
    page.wait_until("the map to be let go", async || {
        page_still_works(page).await?;
        Ok(!is_seen(page, ".mix-map").await?)
    })
    .await?;
    let kept = page.eval(height, vec![]).await?;
    let difference = drawn
        .as_f64()
        .zip(kept.as_f64())
        .map(|(a, b)| (a - b).abs());
    ensure!(
        difference.is_some_and(|difference| difference < 2.0),
        "the map was {drawn} high, and where it was stand {kept}"
    );
    scroll_to(page, View::EveryMix).await?;
    page.wait_for("the map again", "!!document.querySelector('.mix-map')")
        .await
}

/// What stands above a part grows, as while it is being worked out, and the browser does not make
/// up for it.
const GROW_ABOVE: &str = "(() => {
    document.documentElement.style.overflowAnchor = 'none';
    document.getElementById('panel').firstElementChild.style.paddingTop = '900px'; })()";

async fn by_link(page: &Page) -> Result<()> {
    for view in [View::EveryMix, View::Worth, View::Places, View::Numbers] {
        page.open("").await?;
        page.open(&link_to(view)).await?;
        let place = view.place();
        page.wait_for(
            &format!("the focus on {place}"),
            &format!("document.activeElement?.id === '{place}'"),
        )
        .await?;
        let in_sight = format!(
            "(() => {{ const top = document.getElementById('{place}').getBoundingClientRect().top; \
             return top >= 0 && top < innerHeight / 2; }})()"
        );
        page.wait_for(&format!("{place} in sight"), &in_sight)
            .await?;
        page.eval(GROW_ABOVE, vec![]).await?;
        page.wait_for(&format!("{place} in sight again"), &in_sight)
            .await?;
        let question = view.question().map_or(0, |question| question as usize + 1);
        let open = page
            .eval(
                "document.querySelector('[role=tab][aria-selected=true]').id",
                vec![],
            )
            .await?;
        ensure!(
            open == json!(format!("question-{question}")),
            "{place} opens {open}"
        );
    }
    Ok(())
}

async fn moving_there(page: &Page) -> Result<()> {
    page.open("").await?;
    open_view(page, "Mixes beside yours", ".alternatives tbody").await?;
    let before = figures(page).await?;
    focus(page, ".choices button").await?;
    page.chord(&[], Key::Enter).await?;
    changed_figures(page, &before).await?;
    page.wait_for(
        "the button to say that this is the plan",
        "document.activeElement?.matches('.choices button[aria-disabled=true]') && \
         document.activeElement.innerText === 'This is your plan'",
    )
    .await?;
    let there = figures(page).await?;
    page.chord(&[], Key::Enter).await?;
    ensure!(
        figures(page).await? == there,
        "a button that has done its work does more"
    );
    Ok(())
}
