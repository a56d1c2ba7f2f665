//! Links as they arrive: cut short, wrong, from another version, in disguise, or junk.
//! Each gives its page or a notice in words, and in every case a page that works.

use crate::steps::*;
use anyhow::{Context, Result, ensure};
use app::{Page as Plan, link};
use browser_tests::{Engine, Options, Page, at_length, in_each_browser, visit};
use model::{Mix, Parameter};
use std::time::Duration;

in_each_browser!(
    a_bad_link_gives_a_notice_and_a_page_that_works,
    async |page| bad(page).await
);
in_each_browser!(a_link_in_disguise_opens_all_the_same, async |page| {
    disguised(page).await
});
in_each_browser!(a_typed_link_opens_without_a_reload, async |page| typed(
    page
)
.await);

in_each_browser!(
    the_box_opens_what_is_pasted_dropped_or_typed,
    async |page| in_hand(page).await
);
in_each_browser!(
    a_plan_too_long_for_a_link_is_lost_neither_by_back_nor_by_a_reload,
    async |page| too_long(page).await
);

/// Chromium drops changes of the address after some 200 in ten seconds; nothing here turns that
/// off.
#[test]
fn after_a_long_drag_the_address_is_the_pages() -> Result<()> {
    let test = async |page: &Page| {
        page.open("").await?;
        let handle = page
            .bounds("svg.handles [data-edge=intensive] .target")
            .await?
            .centre();
        let time = Duration::from_secs(if at_length() { 30 } else { 12 });
        page.drag_for(handle, (handle.0, handle.1 + 90.0), time)
            .await?;
        let [intensive, targeted, universal] = families(page).await?;
        ensure!(
            intensive > 300,
            "the drag led to {intensive} intensive families"
        );
        let mut plan = Plan::default();
        plan.scenario = plan.scenario.with_mix(Mix::new(
            intensive + targeted + universal,
            0,
            intensive,
            targeted,
        ));
        let wanted = format!("location.hash === '#{}'", link::print(&plan));
        page.wait_for("the address to be the page's", &wanted)
            .await?;
        // One drag is one decision, so Back takes all of it back.
        page.client().back().await?;
        wait_for_families(page, START).await
    };
    visit(Engine::Chromium, Options::default(), test)
}

const MIX: [u32; 3] = [550, 1650, 3300];

/// A whole link, as the page would print it.
fn whole() -> String {
    let mut plan = Plan {
        title: "Cabinet option B".into(),
        ..Plan::default()
    };
    plan.scenario.set(Parameter::Intensive, f64::from(MIX[0]));
    plan.scenario.set(Parameter::Targeted, f64::from(MIX[1]));
    format!("#{}", link::print(&plan))
}

async fn bad(page: &Page) -> Result<()> {
    let whole = whole();
    let cut = |letters: usize| whole[..whole.len() - letters].to_string();
    let junk: String = "junk~%_-".chars().cycle().take(10_000).collect();
    let cases = [
        ("cut by a letter", cut(1), "looks cut short", START),
        ("cut before its code", cut(6), "no check code", MIX),
        (
            "changed",
            whole.replace("i550", "i560"),
            "looks cut short",
            START,
        ),
        (
            "out of range",
            "#v1_i550_t1650_rc9000000".into(),
            "is outside what this can be",
            MIX,
        ),
        (
            "not a whole number",
            "#v1_i550.4_t1650".into(),
            "is not a whole number",
            MIX,
        ),
        (
            "overfull",
            "#v1_i5000_t1650".into(),
            "The bands held more than the 5,500 families there are",
            [5000, 500, 0],
        ),
        (
            "an unknown key",
            "#v1_i550_t1650_zz7".into(),
            "Not known to this page, and left out: \"zz7\"",
            MIX,
        ),
        ("a newer version", whole.replace("v1_", "v2_"), "", START),
        (
            "a newer version without a code",
            "#v9_i550".into(),
            "newer version",
            START,
        ),
        (
            "junk",
            "#%00%ff<script>&&&".into(),
            "Nothing in this link could be read",
            START,
        ),
        (
            "junk of 10,000 characters",
            format!("#{junk}"),
            "longer than any this page makes",
            START,
        ),
    ];
    for (name, address, notice, mix) in cases {
        opens(page, &address, notice, mix)
            .await
            .with_context(|| format!("a link that is {name}"))?;
        ensure!(
            is_seen(page, ".notices").await?,
            "a link that is {name} gave no notice"
        );
        page_still_works(page)
            .await
            .with_context(|| format!("after a link that is {name}"))?;
        page.click_text("Close").await?;
        page.wait_for("the notice to go", "!document.querySelector('.notices')")
            .await?;
    }
    Ok(())
}

/// What mail programs and forms make of a link.
async fn disguised(page: &Page) -> Result<()> {
    let plain = whole().replace('#', "");
    let escaped = plain.replace('_', "%5F").replace('-', "%2D");
    for address in [
        format!("#{plain}"),
        format!("#{escaped}"),
        format!("#%23{plain}"),
        format!("%23{plain}"),
        format!("?{plain}"),
        format!("?{}", plain.replace('_', "&")),
        "?v=1&i=550&t=1650&title=Cabinet+option+B".to_string(),
        "?utm_source=mail&v=1&i=550&t=1650&title=Cabinet%20option%20B".to_string(),
    ] {
        opens(page, &address, "", MIX)
            .await
            .with_context(|| format!("at `{address}`"))?;
        let title = page.text(".brand").await?;
        ensure!(
            title == "Cabinet option B",
            "at `{address}` the title is {title}"
        );
    }
    Ok(())
}

async fn typed(page: &Page) -> Result<()> {
    page.open("").await?;
    page.eval("window.here = true", vec![]).await?;
    // The same address but for its fragment: what typing a link into the address bar does.
    page.client()
        .goto(&format!("{}{}", page.server.address(), whole()))
        .await?;
    wait_for_families(page, MIX).await?;
    page.client()
        .goto(&format!("{}#v1_i5000_t1650", page.server.address()))
        .await?;
    wait_for_families(page, [5000, 500, 0]).await?;
    ensure!(
        page.text(".notices").await?.contains("held more than"),
        "a typed link's fault gave no notice"
    );
    page.client().back().await?;
    wait_for_families(page, MIX).await.context("after Back")?;
    ensure!(
        page.eval("window.here", vec![]).await? == true,
        "a typed link loaded the page again"
    );
    // Another plan opened in the tab is one step, and undo leads back to one's own.
    page.open("").await?;
    page.enter_into(INTENSIVE_BOX, "400").await?;
    wait_for_families(page, [400, 1000, 4100]).await?;
    page.client()
        .goto(&format!("{}{}", page.server.address(), whole()))
        .await?;
    wait_for_families(page, MIX).await?;
    page.click_text("Undo: opening a link").await?;
    wait_for_families(page, [400, 1000, 4100])
        .await
        .context("after undoing the opened link")
}

/// The page opens, shows this mix, and its notice holds these words.
async fn opens(page: &Page, address: &str, notice: &str, mix: [u32; 3]) -> Result<()> {
    page.open(address).await?;
    wait_for_families(page, mix).await?;
    let said = page.text(".notices li").await?;
    let all = page.text(".notices").await?;
    ensure!(all.contains(notice), "the notice says {said}");
    ensure!(
        is_seen(page, "[data-figure=net]").await?,
        "no figures are seen"
    );
    Ok(())
}

const THE_BOX: &str = "#open-a-link";

/// Gives the box for links what a paste or a drop brings.
async fn give(page: &Page, event: &str, kind: &str, text: &str) -> Result<()> {
    page.click_text("Share").await?;
    let arguments = vec![event.into(), kind.into(), text.into()];
    page.eval(
        "(() => {
            const [event, kind, text] = arguments;
            const held = new DataTransfer();
            held.setData(kind, text);
            const how = { bubbles: true, cancelable: true };
            document.querySelector('#open-a-link').dispatchEvent(event === 'paste'
                ? new ClipboardEvent(event,
                    { ...how, clipboardData: held, dataType: kind, data: text })
                : new DragEvent(event, { ...how, dataTransfer: held }));
        })()",
        arguments,
    )
    .await?;
    Ok(())
}

async fn in_hand(page: &Page) -> Result<()> {
    page.open("").await?;
    page.enter_into(INTENSIVE_BOX, "400").await?;
    wait_for_families(page, [400, 1000, 4100]).await?;
    let address = format!("https://example.org/t/{}", whole());
    let escaped = address.replace('#', "%23").replace('/', "%2F");
    let behind = format!("<a href=\"{address}\">Option B</a>");
    for (event, kind, text) in [
        ("paste", "text/plain", format!("See <{address}>. Ann")),
        ("paste", "text/html", behind.clone()),
        (
            "drop",
            "text/plain",
            format!("https://scan.example.org/?url={escaped}&data=1"),
        ),
        ("drop", "text/html", behind),
    ] {
        give(page, event, kind, &text).await?;
        let what = || format!("after a {event} of {text}");
        wait_for_families(page, MIX).await.with_context(what)?;
        page.wait_for(
            "the address to be the opened plan's",
            &format!("location.hash === '{}'", whole()),
        )
        .await?;
        page.wait_for(
            "the box to close and the focus to have a place",
            "!document.querySelector('#open-a-link') && document.activeElement.id === 'question'",
        )
        .await?;
        page.click_text("Undo: opening a link").await?;
        wait_for_families(page, [400, 1000, 4100])
            .await
            .with_context(what)?;
    }
    page.click_text("Share").await?;
    page.enter_into(THE_BOX, "hello").await?;
    page.wait_for(
        "a word beside the box that there is no link",
        "document.querySelector('.share')?.innerText.includes('There is no link of this page')",
    )
    .await?;
    page.enter_into(THE_BOX, "?v1_i550_t1650").await?;
    wait_for_families(page, MIX).await?;
    page.click_text("Take it back").await?;
    wait_for_families(page, [400, 1000, 4100]).await
}

async fn too_long(page: &Page) -> Result<()> {
    let mut plan = Plan::default();
    for row in model::ROWS.iter().take(20) {
        plan.reasons
            .set(row.parameter, &"our own count ".repeat(10));
    }
    plan.scenario.set(Parameter::Intensive, f64::from(MIX[0]));
    plan.scenario.set(Parameter::Targeted, f64::from(MIX[1]));
    page.open("#v1_i400_t1000").await?;
    wait_for_families(page, [400, 1000, 4100]).await?;
    give(page, "drop", "text/plain", &link::print(&plan)).await?;
    wait_for_families(page, MIX).await?;
    page.wait_for(
        "an address without a link, and a word on it",
        "location.hash === '' && \
         document.querySelector('.notices')?.innerText.includes('too long for a link')",
    )
    .await?;
    page.client().refresh().await?;
    page.ready().await?;
    wait_for_families(page, MIX)
        .await
        .context("after a reload")?;
    page.client().back().await?;
    wait_for_families(page, [400, 1000, 4100])
        .await
        .context("after Back")?;
    page.client().forward().await?;
    wait_for_families(page, MIX).await.context("after Forward")
}
