//! One reader's journey over the first screen: by pointer, by key, by box, by preset, back and
//! forth, and away with a link. Families may move but never get lost: after every step the three
//! tiers hold all 5,500.

use crate::steps::*;
use anyhow::{Context, Result, ensure};
use browser_tests::{Key, Page, in_each_browser};

in_each_browser!(
    a_boundary_is_dragged_and_keys_and_boxes_move_families,
    async |page| moving(page).await
);
in_each_browser!(
    what_was_decided_can_be_undone_shared_and_gone_back_to,
    async |page| undoing(page).await
);
in_each_browser!(the_years_are_walked_through, async |page| walking(page)
    .await);

async fn moving(page: &Page) -> Result<()> {
    page.open("").await?;
    page.wait_for_figure("workers", "124").await?;
    ensure!(
        families(page).await? == START,
        "the page opened with {:?}",
        families(page).await?
    );

    let line = page
        .eval(
            "getComputedStyle(document.querySelector('h1 button')).textDecorationLine",
            vec![],
        )
        .await?;
    ensure!(
        line == "underline",
        "what opens the cost's source is marked by {line}"
    );

    let before = figures(page).await?;
    let handle = page
        .bounds("svg.handles [data-edge=intensive] .target")
        .await?
        .centre();
    page.drag(handle, (handle.0, handle.1 + 40.0)).await?;
    changed_figures(page, &before)
        .await
        .context("after dragging the boundary")?;
    let dragged = families(page).await?;
    ensure!(
        dragged[0] > 400,
        "dragged down by 40 pixels, intensive support holds {}",
        dragged[0]
    );
    ensure!(
        dragged.iter().sum::<u32>() == 5500,
        "after dragging, the tiers hold {dragged:?}"
    );
    page.click_text("Starting point").await?;
    wait_for_families(page, START)
        .await
        .context("after Starting point")?;

    // A rise takes from the neighbour, a fall gives to it.
    focus(page, INTENSIVE).await?;
    let keys: [(&[Key], Key, [u32; 3]); 9] = [
        (&[], Key::Right, [310, 1090, 4100]),
        (&[], Key::Up, [320, 1080, 4100]),
        (&[], Key::Left, [310, 1090, 4100]),
        (&[Key::Shift], Key::Right, [311, 1089, 4100]),
        (&[Key::Shift], Key::Left, [310, 1090, 4100]),
        (&[], Key::PageUp, [410, 990, 4100]),
        (&[], Key::PageDown, [310, 1090, 4100]),
        (&[], Key::Home, [0, 1400, 4100]),
        (&[], Key::End, [5500, 0, 0]),
    ];
    for (held, key, wanted) in keys {
        let before = figures(page).await?;
        page.chord(held, key).await?;
        wait_for_families(page, wanted)
            .await
            .with_context(|| format!("after {held:?} {key:?}"))?;
        changed_figures(page, &before)
            .await
            .with_context(|| format!("after {held:?} {key:?}"))?;
    }
    page.enter_into(INTENSIVE_BOX, "1,100").await?;
    wait_for_families(page, [1100, 4400, 0])
        .await
        .context("after typing 1,100")?;
    let errors = page.console_errors().await?;
    ensure!(errors.is_empty(), "the console holds errors: {errors:?}");
    Ok(())
}

async fn undoing(page: &Page) -> Result<()> {
    page.open("").await?;
    page.wait_for_figure("workers", "124").await?;
    let start = figures(page).await?;
    page.enter_into(INTENSIVE_BOX, "700").await?;
    wait_for_families(page, [700, 700, 4100]).await?;
    let typed = figures(page).await?;
    page.click_text("Everyone intensive").await?;
    wait_for_families(page, [5500, 0, 0]).await?;
    let preset = figures(page).await?;
    ensure!(
        start != typed && typed != preset,
        "figures did not follow the families"
    );

    page.click_text("Undo: everyone intensive").await?;
    wait_for_families(page, [700, 700, 4100])
        .await
        .context("after Undo")?;
    page.chord(&[Key::Control], 'z').await?;
    wait_for_families(page, START)
        .await
        .context("after Ctrl+Z")?;
    ensure!(
        figures(page).await? == start,
        "undone, the figures are {:?} instead of {start:?}",
        figures(page).await?
    );
    page.click_text("Redo: intensive families").await?;
    wait_for_families(page, [700, 700, 4100])
        .await
        .context("after Redo")?;
    page.chord(&[Key::Control, Key::Shift], 'z').await?;
    wait_for_families(page, [5500, 0, 0])
        .await
        .context("after Ctrl+Shift+Z")?;
    ensure!(
        figures(page).await? == preset,
        "redone, the figures are {:?} instead of {preset:?}",
        figures(page).await?
    );

    going_back(page).await?;
    copying(page).await
}

/// Back undoes one decision and Forward does it again.
async fn going_back(page: &Page) -> Result<()> {
    page.click_text("2012 pilot").await?;
    wait_for_families(page, [120, 0, 5380]).await?;
    let pilot = figures(page).await?;
    page.click_text("Everyone intensive").await?;
    wait_for_families(page, [5500, 0, 0]).await?;
    let preset = figures(page).await?;
    page.client().back().await?;
    wait_for_families(page, [120, 0, 5380])
        .await
        .context("after Back")?;
    ensure!(
        figures(page).await? == pilot,
        "after Back the figures are {:?} instead of {pilot:?}",
        figures(page).await?
    );
    page.client().forward().await?;
    wait_for_families(page, [5500, 0, 0])
        .await
        .context("after Forward")?;
    ensure!(
        figures(page).await? == preset,
        "after Forward the figures are {:?} instead of {preset:?}",
        figures(page).await?
    );
    Ok(())
}

/// The copied link opens the same page elsewhere, to the last bit.
async fn copying(page: &Page) -> Result<()> {
    page.enter_into(INTENSIVE_BOX, "777").await?;
    wait_for_families(page, [777, 4723, 0]).await?;
    page.click_text("Share").await?;
    page.click_text("Copy link").await?;
    page.wait_for(
        "a word on what became of copying",
        "document.querySelector('.share [role=status]')?.innerText.length > 0",
    )
    .await?;
    let link = page.value(".link").await?;
    ensure!(
        link.starts_with(&format!("{}#v1_", page.server.address())),
        "the link is {link}"
    );
    let here = figures(page).await?;
    open_elsewhere(page, &link, async |other| {
        wait_for_families(other, [777, 4723, 0]).await?;
        let notice = other.text(".notices").await?;
        ensure!(notice.is_empty(), "a whole link gave a notice: {notice}");
        let there = figures(other).await?;
        ensure!(
            here == there,
            "the link shows {there:?} instead of {here:?}"
        );
        Ok(())
    })
    .await
    .context("in another browser")
}

async fn walking(page: &Page) -> Result<()> {
    page.open("").await?;
    let caption = page.text(".caption").await?;
    page.click(".play").await?;
    page.wait_for(
        "the start of the play",
        "document.querySelector('.caption').innerText.includes('Before the plan')",
    )
    .await?;
    page.wait_for(
        "a later year",
        "/better off in year ([2-9]|10) /.test(document.querySelector('.caption').innerText)",
    )
    .await?;
    page.click_text("■ Stop").await?;
    page.wait_for(
        "the usual button",
        "document.querySelector('.play').innerText.includes('Play the years')",
    )
    .await?;
    ensure!(
        page.text(".caption").await? == caption,
        "stopped, the caption is {}",
        page.text(".caption").await?
    );
    Ok(())
}
