//! Presenting on a screen: large figures, sliders by keyboard, the last change replayed without
//! touching any history, a code to join by.

use crate::steps::*;
use anyhow::{Context, Result, ensure};
use app::{Page as Plan, View, link};
use browser_tests::{Engine, Key, Options, Page, in_each_browser, visit};
use serde_json::{Value, json};

const PROJECTOR: Options = Options {
    viewport: (1920, 1080),
    dark: false,
    reduced_motion: false,
    forced_colours: false,
    no_webassembly: false,
};

in_each_browser!(
    presenting_opens_from_a_link_and_escape_leaves_it,
    PROJECTOR,
    async |page| presenting(page).await
);
in_each_browser!(
    the_last_change_is_replayed_and_no_history_is_touched,
    PROJECTOR,
    async |page| replaying(page).await
);
in_each_browser!(
    the_join_code_is_a_dialog_with_a_short_link,
    Options {
        dark: true,
        ..PROJECTOR
    },
    async |page| joining(page).await
);

in_each_browser!(
    keys_one_to_six_fill_the_screen_with_a_question_and_escape_goes_back,
    PROJECTOR,
    async |page| {
        present(page).await?;
        for key in 1..=6_u8 {
            page.chord(&[], char::from(b'0' + key)).await?;
            page.wait_for(
                "the answer alone",
                "!!document.querySelector('.asked .part:nth-of-type(2), .asked .doubt-chart')",
            )
            .await?;
            let plan = page.eval("document.querySelector('.plan').offsetHeight", vec![]);
            ensure!(plan.await? == 0, "the triangle is still there");
        }
        // A question presented is the reader's view of the plan and no part of it.
        let link = page.eval("location.hash", vec![]).await?;
        ensure!(
            link.as_str()
                .is_some_and(|link| link.contains("view-present")),
            "{link}"
        );
        page.chord(&[], Key::Escape).await?;
        page.wait_for(
            "the plan",
            "document.querySelector('.plan').offsetHeight > 0",
        )
        .await?;
        page.chord(&[], '3').await?;
        page.chord(&[], '0').await?;
        page.wait_for("the plan", "!document.querySelector('.asked')")
            .await
    }
);

async fn present(page: &Page) -> Result<()> {
    page.open(&link_to(View::Present)).await?;
    page.wait_for(
        "the row of buttons",
        "document.documentElement.dataset.view === 'present' && \
        !!document.querySelector('.present')",
    )
    .await?;
    // Its style sheet may come after its program.
    page.wait_for(
        "the style of the view",
        "!document.querySelector('header').getClientRects().length",
    )
    .await
}

async fn wait_for_status(page: &Page, start: &str) -> Result<()> {
    let said = format!(
        "document.querySelector('.present [role=status]').innerText.startsWith({})",
        json!(start)
    );
    page.wait_for(start, &said).await
}

async fn presenting(page: &Page) -> Result<()> {
    present(page).await?;
    let seen = "[...document.querySelectorAll('.figure .value')].filter((it) => \
        it.getClientRects().length)";
    let sizes = page
        .eval(
            &format!("{seen}.map((it) => parseFloat(getComputedStyle(it).fontSize))"),
            vec![],
        )
        .await?;
    let sizes: Vec<f64> = sizes
        .as_array()
        .context("sizes")?
        .iter()
        .filter_map(Value::as_f64)
        .collect();
    ensure!(
        sizes.len() == 4 && sizes.iter().all(|&size| size >= 48.0),
        "the figures' sizes are {sizes:?}"
    );
    let triangle = page.all_bounds(".triangle .picture").await?;
    ensure!(
        triangle[0].height > 475.0,
        "the triangle is only {:?}",
        triangle[0]
    );
    for slider in page.all_bounds(".slider .range").await? {
        ensure!(
            slider.width >= 150.0 && slider.height >= 40.0,
            "a slider is only {slider:?}"
        );
    }
    let scrolls = page
        .eval(
            "document.documentElement.scrollHeight - innerHeight",
            vec![],
        )
        .await?;
    ensure!(
        scrolls.as_f64() <= Some(0.0),
        "the page scrolls by {scrolls}"
    );

    focus(page, INTENSIVE).await?;
    page.chord(&[], Key::PageUp).await?;
    wait_for_families(page, [400, 1000, 4100]).await?;
    // In a box Escape is the box's own.
    page.type_into(INTENSIVE_BOX, "5").await?;
    page.press(INTENSIVE_BOX, Key::Escape, 1).await?;
    page.wait_for(
        "the box as it was",
        "document.querySelector('[aria-label=\"Intensive families, number\"]').value === '400'",
    )
    .await?;
    focus(page, INTENSIVE).await?;
    page.chord(&[], Key::Escape).await?;
    left(page).await.context("after Escape")?;
    ensure!(
        page.eval(
            "document.querySelector('.history').getAttribute('aria-label')",
            vec![]
        )
        .await?
            == "Undo: intensive families",
        "leaving changed what undo undoes"
    );
    open_view(page, "Present on a screen", ".present").await?;
    page.click_text("Leave (Escape)").await?;
    left(page).await.context("after the button")?;
    page.wait_for(
        "the address to follow",
        "location.hash.includes('_i400_') && !location.hash.includes('present')",
    )
    .await
}

async fn left(page: &Page) -> Result<()> {
    page.wait_for(
        "the charts",
        "document.querySelector('.doubt-chart')?.getClientRects().length > 0",
    )
    .await?;
    page.wait_for(
        "the focus on the button it stands under",
        "document.activeElement?.id === 'present-button'",
    )
    .await?;
    ensure!(is_seen(page, "header").await?, "the header stays away");
    wait_for_families(page, [400, 1000, 4100]).await
}

/// Everything shown from now on: what is said, and the families in intensive support.
const RECORD: &str = "(window.seen = [], new MutationObserver(() => seen.push([
    document.querySelector('.present [role=status]')?.innerText,
        document.querySelector('.slider.intensive input.number').value,
])).observe(document.body, { subtree: true, childList: true, characterData: true,
    attributes: true }), true)";

async fn replaying(page: &Page) -> Result<()> {
    present(page).await?;
    page.click_text("Replay the last change").await?;
    wait_for_status(page, "There is no change to replay yet").await?;
    for slider in [INTENSIVE, TARGETED] {
        focus(page, slider).await?;
        page.chord(&[], Key::PageUp).await?;
    }
    wait_for_families(page, [400, 1100, 4000]).await?;
    page.chord(&[Key::Control], 'z').await?;
    wait_for_families(page, [400, 1000, 4100]).await?;
    page.wait_for(
        "the address to follow",
        "location.hash.includes('_i400_t1000_')",
    )
    .await?;
    let histories = "[history.length, ...[...document.querySelectorAll('.history')].map((it) => \
        it.getAttribute('aria-label'))]";
    let before = page.eval(histories, vec![]).await?;
    ensure!(
        before[1] == "Undo: intensive families" && before[2] == "Redo: targeted families",
        "before the replay: {before}"
    );

    page.eval(RECORD, vec![]).await?;
    page.click_text("Replay the last change").await?;
    wait_for_status(page, "Replayed: intensive families").await?;
    wait_for_families(page, [400, 1000, 4100]).await?;
    let shown = page.eval(
        "seen.some(([said, held]) => said?.startsWith('The plan before the last change: \
            intensive') && held === '300')",
        vec![],
    );
    ensure!(
        shown.await? == json!(true),
        "the plan before was not shown: {}",
        page.eval("seen", vec![]).await?
    );
    page.wait_for(
        "the address to be back",
        "location.hash.includes('_i400_t1000_')",
    )
    .await?;
    ensure!(
        page.eval(histories, vec![]).await? == before,
        "the replay left {}",
        page.eval(histories, vec![]).await?
    );
    page.chord(&[Key::Control], 'y').await?;
    wait_for_families(page, [400, 1100, 4000])
        .await
        .context("after redo")?;
    page.wait_for(
        "nothing said of an earlier change",
        "document.querySelector('.present [role=status]').innerText === ''",
    )
    .await
}

/// With reduced motion the user asks for each step, and whatever else is done in between ends the
/// replay and loses nothing.
#[test]
fn with_reduced_motion_a_replay_goes_by_button() -> Result<()> {
    for engine in [Engine::Chromium, Engine::Firefox] {
        visit(
            engine,
            Options {
                reduced_motion: true,
                ..PROJECTOR
            },
            async |page: &Page| by_button(page).await,
        )?;
    }
    Ok(())
}

async fn by_button(page: &Page) -> Result<()> {
    present(page).await?;
    focus(page, INTENSIVE).await?;
    page.chord(&[], Key::PageUp).await?;
    wait_for_families(page, [400, 1000, 4100]).await?;
    for _ in 0..2 {
        page.click_text("Replay the last change").await?;
        wait_for_families(page, START).await?;
        page.expect_accessible("the plan before").await?;
        wait_for_families(page, START)
            .await
            .context("while nothing is pressed")?;
        page.click_text("Show the plan after it").await?;
        wait_for_families(page, [400, 1000, 4100]).await?;
    }
    page.click_text("Replay the last change").await?;
    wait_for_families(page, START).await?;
    page.chord(&[Key::Control], 'z').await?;
    wait_for_status(page, "").await?;
    page.wait_for(
        "the change to be undone",
        "document.querySelectorAll('.history')[1].getAttribute('aria-label') === 'Redo: intensive \
         families'",
    )
    .await?;
    wait_for_families(page, START).await?;
    page.chord(&[Key::Control], 'y').await?;
    wait_for_families(page, [400, 1000, 4100])
        .await
        .context("after redo")
}

async fn joining(page: &Page) -> Result<()> {
    present(page).await?;
    page.click_text("Join code").await?;
    page.wait_for(
        "the dialog",
        "!!document.querySelector('dialog.join[open] .code path')",
    )
    .await?;
    page.expect_accessible("the join code").await?;
    let link = page.text(".join-link").await?;
    ensure!(
        link.len() <= 80 && link.starts_with(&page.server.address()),
        "the link is {link}"
    );
    ensure!(
        link.ends_with(&format!("#{}", link::print(&Plan::default()))),
        "the link {link} does not open the plan alone"
    );
    ensure!(
        page.text(".join")
            .await?
            .contains("This code opens the plan."),
        "it does not say what it opens"
    );
    let white = page.eval(
        "[getComputedStyle(document.querySelector('.join')).backgroundColor, \
         document.querySelector('.code rect').getAttribute('fill')]",
        vec![],
    );
    ensure!(
        white.await? == json!(["rgb(255, 255, 255)", "#ffffff"]),
        "the code is not on white"
    );
    for _ in 0..3 {
        page.chord(&[], Key::Tab).await?;
        let stray = page
            .eval(
                "document.activeElement !== document.body && \
            !document.activeElement.closest('dialog')",
                vec![],
            )
            .await?;
        ensure!(stray == json!(false), "the focus leaves the dialog");
    }
    focus(page, ".join button").await?;
    page.chord(&[], Key::Escape).await?;
    page.wait_for("the dialog to close", "!document.querySelector('dialog')")
        .await?;
    ensure!(
        is_seen(page, ".present").await?,
        "Escape in the dialog left the presentation too"
    );
    page.wait_for(
        "the focus to come back",
        "document.activeElement?.innerText === 'Join code'",
    )
    .await?;
    page.click_text("Join code").await?;
    page.wait_for(
        "the dialog again",
        "!!document.querySelector('dialog.join[open]')",
    )
    .await?;
    page.click_text("Close").await?;
    page.wait_for("the dialog to close", "!document.querySelector('dialog')")
        .await
}
