//! What browsers and hosts do to the page: translating it, opening it from a disk, putting it twice
//! on one page, and going back through what was decided in haste.

use crate::steps::*;
use anyhow::{Result, ensure};
use browser_tests::{Host, Key, Page, dist, in_each_browser};
use serde_json::json;

in_each_browser!(
    every_figure_follows_on_a_page_the_browser_translated,
    async |page| translated(page).await
);
in_each_browser!(
    the_served_page_opened_from_a_disk_says_what_to_open,
    async |page| from_a_disk(page).await
);
in_each_browser!(back_skips_no_decision_made_in_haste, async |page| {
    in_haste(page).await
});
in_each_browser!(
    two_frames_on_one_page_are_moved_each_by_its_links,
    async |page| { two_frames(page).await }
);
in_each_browser!(a_frame_that_presents_settles_at_a_height, async |page| {
    settling(page).await
});

/// As translators do: an element of theirs in the place of every text, and again of every text that
/// the page writes anew.
const TRANSLATE: &str = "(() => { const walk = document.createTreeWalker(
    document.getElementById('app'), NodeFilter.SHOW_TEXT);
    const texts = []; while (walk.nextNode()) texts.push(walk.currentNode);
    for (const text of texts.filter((it) => it.data.trim() && !it.data.startsWith('<'))) {
        const [outer, inner] = ['font', 'font'].map((it) => document.createElement(it));
        inner.textContent = '<' + text.data + '>'; outer.append(inner);
        text.parentNode.replaceChild(outer, text); } })()";

async fn translated(page: &Page) -> Result<()> {
    page.open("").await?;
    let seen = "document.querySelector('[data-figure=workers]').innerText";
    page.wait_for(
        "the translation",
        &format!("({TRANSLATE}, {seen} === '<124>')"),
    )
    .await?;
    page.click_text("Everyone intensive")
        .await
        .or(page.click_text("<Everyone intensive>").await)?;
    page.wait_for("the workers to follow", &format!("{seen} === '917'"))
        .await?;
    page.wait_for(
        "the answer to follow",
        "document.querySelector('.answer').innerText.includes('more than the budget')",
    )
    .await?;
    // And once more, from what was translated again.
    page.eval(TRANSLATE, vec![]).await?;
    page.click("[aria-label='10 fewer intensive families']")
        .await?;
    page.wait_for("the workers to follow again", &format!("{seen} === '916'"))
        .await?;
    page_still_works(page).await
}

async fn from_a_disk(page: &Page) -> Result<()> {
    let file = dist().join("index.html").canonicalize()?;
    page.client()
        .goto(&format!("file://{}", file.display()))
        .await?;
    page.wait_for(
        "the page to start, or to say why not",
        "['failed', 'ready'].includes(document.documentElement.dataset.state)",
    )
    .await?;
    // Some browsers are set up to let a page fetch from its own folder.
    if page
        .eval("document.documentElement.dataset.state", vec![])
        .await?
        == json!("ready")
    {
        return page_still_works(page).await;
    }
    ensure!(is_seen(page, "#presets").await?, "no preset is to be read");
    let said = page.text("#failed").await?;
    ensure!(said.contains("needs-triangle.html"), "{said}");
    let alive = "[...document.querySelectorAll('#app input')].some((it) => !it.disabled)";
    ensure!(
        page.eval(alive, vec![]).await? == json!(false),
        "it looks alive"
    );
    Ok(())
}

async fn in_haste(page: &Page) -> Result<()> {
    page.open("").await?;
    let start = families(page).await?;
    focus(page, "[aria-label='Intensive families']").await?;
    page.chord(&[], Key::Right).await?;
    let first = families(page).await?;
    page.click("[aria-label='10 more targeted families']")
        .await?;
    let second = families(page).await?;
    ensure!(
        start != first && first != second,
        "{start:?} {first:?} {second:?}"
    );
    let settled = "history.length";
    let before = page.eval(settled, vec![]).await?;
    page.wait_for("both to be settled", &format!("{settled} > {before}"))
        .await?;
    page.client().back().await?;
    wait_for_families(page, first).await?;
    page.client().back().await?;
    wait_for_families(page, start).await
}

/// A host with the frames' own script, and links in its prose.
fn host(page: &Page, frames: &[&str], prose: &str) -> Result<Host> {
    let address = page.server.address();
    let frame = |name: &&str| {
        format!(
            "<iframe name=\"{name}\" width=\"100%\" height=\"700\" \
             src=\"{address}#v1_i20_e1-figures\"></iframe>\n\
             <script src=\"{address}embed.js\" async></script>"
        )
    };
    let frames: Vec<String> = frames.iter().map(frame).collect();
    Host::start(
        format!(
            "<!doctype html><title>Host</title>{prose}{}",
            frames.join("")
        ),
        "",
    )
}

async fn two_frames(page: &Page) -> Result<()> {
    let address = page.server.address();
    let prose = ["one", "two"].map(|name| {
        format!("<a target=\"{name}\" href=\"{address}#v1_i5500_t0_e1-figures\">{name}</a> ")
    });
    let host = host(page, &["one", "two"], &prose.concat())?;
    page.client().goto(&host.address()).await?;
    for name in ["one", "two"] {
        enter(page, name).await?;
        page.ready().await?;
        page.client().clone().enter_parent_frame().await?;
    }
    page.click_text("two").await?;
    enter(page, "two").await?;
    page.wait_for_figure("workers", "917").await?;
    let notices = is_seen(page, ".notices").await?;
    ensure!(!notices, "the frame speaks of its link");
    page.client().clone().enter_parent_frame().await?;
    enter(page, "one").await?;
    page.wait_for_figure("workers", "78").await
}

async fn enter(page: &Page, name: &str) -> Result<()> {
    let frame = page.find(&format!("iframe[name={name}]")).await?;
    Ok(frame.enter_frame().await?)
}

async fn settling(page: &Page) -> Result<()> {
    let host = host(page, &["one"], "")?;
    page.client().goto(&host.address()).await?;
    enter(page, "one").await?;
    page.ready().await?;
    page.eval("(location.hash = 'v1_view-present_e1-all', 1)", vec![])
        .await?;
    page.wait_for(
        "the frame to present",
        "document.documentElement.dataset.view === 'present'",
    )
    .await?;
    page.client().clone().enter_parent_frame().await?;
    // Still for as many frames as it takes to be heard and answered.
    let still = "(() => { const high = document.querySelector('iframe').offsetHeight;
        const it = window.still ??= { high, frames: 0 };
        it.frames = it.high === high ? it.frames + 1 : 0; it.high = high;
        return it.frames > 10; })()";
    page.wait_for("the height to settle", still).await?;
    let height = page
        .eval("document.querySelector('iframe').offsetHeight", vec![])
        .await?;
    ensure!(
        height
            .as_f64()
            .is_some_and(|height| (300.0..4000.0).contains(&height)),
        "the frame is {height} high"
    );
    ensure!(height != json!(20_000), "it grew");
    Ok(())
}
