//! The page inside another one, on another site: what it shows there, what it tells its host, and
//! whom it hears.

use crate::steps::*;
use anyhow::{Context, Result, ensure};
use browser_tests::{Engine, Host, Page, in_each_browser};
use serde_json::{Value, json};

in_each_browser!(
    inside_another_page_only_the_parts_asked_for_are_shown,
    async |page| parts(page).await
);
in_each_browser!(a_locked_plan_stays_as_it_is, async |page| locked(page)
    .await);
in_each_browser!(
    the_host_is_told_the_height_and_is_heard_and_nobody_else_is,
    async |page| messages(page).await
);
in_each_browser!(
    links_on_the_hosts_page_change_the_plan_without_a_reload,
    async |page| prose(page).await
);
in_each_browser!(it_works_in_a_sandbox_without_an_origin, async |page| {
    sandboxed(page).await
});
in_each_browser!(it_works_under_a_hosts_strict_policy, async |page| strict(
    page
)
.await);
in_each_browser!(
    the_snippet_of_the_view_works_in_another_page,
    async |page| snippet(page).await
);

/// Opens a host's page with the page in a frame, and goes into the frame.
async fn framed(
    page: &Page,
    link: &str,
    attributes: &str,
    around: &str,
    policy: &str,
) -> Result<Host> {
    framed_file(page, "", link, attributes, around, policy).await
}

/// The same with one of the built files.
async fn framed_file(
    page: &Page,
    file: &str,
    link: &str,
    attributes: &str,
    around: &str,
    policy: &str,
) -> Result<Host> {
    let frame = format!(
        "<iframe name=\"needs-triangle\" width=\"900\" height=\"700\" src=\"{}{file}#{link}\" \
         {attributes}></iframe>",
        page.server.address()
    );
    let host = Host::start(
        format!("<!doctype html><title>Host</title>{around}{frame}"),
        policy,
    )?;
    page.client().goto(&host.address()).await?;
    enter(page).await?;
    page.ready().await?;
    page.wait_for(
        "what is shown in the frame",
        "'parts' in document.documentElement.dataset",
    )
    .await?;
    Ok(host)
}

async fn enter(page: &Page) -> Result<()> {
    Ok(page.find("iframe").await?.enter_frame().await?)
}

async fn leave(page: &Page) -> Result<()> {
    Ok(page.client().clone().enter_parent_frame().await?)
}

async fn parts(page: &Page) -> Result<()> {
    let _host = framed(page, "v1_i550_e1-figures-dark", "", "", "").await?;
    for (part, wanted) in [
        ("header", false),
        (".plan", false),
        (".view", false),
        ("[data-figure=workers]", true),
        (".framed-foot a", true),
    ] {
        ensure!(
            is_seen(page, part).await? == wanted,
            "`{part}` is {}seen",
            if wanted { "not " } else { "" }
        );
    }
    let colour = page
        .eval("getComputedStyle(document.body).backgroundColor", vec![])
        .await?;
    ensure!(
        colour == json!("rgb(23, 24, 27)"),
        "dark was asked for and the page is {colour}"
    );
    let _host = framed(
        page,
        "v1_i550_e1-triangle-view-hidden_view-numbers",
        "",
        "",
        "",
    )
    .await?;
    page.wait_for(
        "the view",
        "document.querySelector('.numbers-by-year td')?.getClientRects().length > 0",
    )
    .await?;
    for (part, wanted) in [
        ("nav", false),
        (".bands .range", false),
        ("[data-figure=workers]", false),
        (".triangle svg", true),
    ] {
        ensure!(
            is_seen(page, part).await? == wanted,
            "`{part}` is {}seen",
            if wanted { "not " } else { "" }
        );
    }
    // On its own the same link opens the whole page.
    page.open("#v1_i550_e1-figures").await?;
    ensure!(
        is_seen(page, "header").await? && is_seen(page, ".plan").await?,
        "outside a frame parts are missing"
    );
    Ok(())
}

async fn locked(page: &Page) -> Result<()> {
    let _host = framed(
        page,
        "v1_i550_e1-triangle-figures-view-locked_view-assumptions",
        "",
        "",
        "",
    )
    .await?;
    let before = figures(page).await?;
    page.wait_for(
        "the controls to be locked",
        "document.querySelector('.bands').inert",
    )
    .await?;
    let focused = page
        .eval(
            "(document.querySelector('[aria-label=\"Intensive families\"]').focus(), \
            document.activeElement === document.body)",
            vec![],
        )
        .await?;
    ensure!(focused == json!(true), "a locked slider takes the focus");
    let boxes = "[...document.querySelectorAll('.view :is(input, select)')]";
    page.wait_for(
        "the view's boxes to be locked",
        &format!("{boxes}.length > 50 && {boxes}.every((it) => it.disabled)"),
    )
    .await?;
    page.click_text("Reset everything").await?;
    page.wait_for(
        "a sentence that says so",
        "document.querySelector('.notices')?.innerText.includes('This plan is locked here.')",
    )
    .await?;
    ensure!(
        figures(page).await? == before,
        "a view changed a locked plan"
    );
    // Hidden, the boxes of a view are gone too.
    let _host = framed(page, "v1_e1-view-hidden_view-area", "", "", "").await?;
    page.wait_for(
        "the view without its boxes",
        "!!document.querySelector('.own-area') && !document.querySelector('.own-area \
         input').getClientRects().length",
    )
    .await
}

async fn messages(page: &Page) -> Result<()> {
    let listens = "<script>window.told = []; addEventListener('message', (event) => \
        told.push(event.data))</script><p id=a>Host</p>";
    let _host = framed(page, "v1_i550_e1", "", listens, "").await?;
    wait_for_families(page, [550, 1100, 3850]).await?;
    page.eval(
        "(window.ways = [], addEventListener('popstate', () => ways.push(location.hash)), true)",
        vec![],
    )
    .await?;
    leave(page).await?;
    let height =
        "told.some((it) => it.type === 'needs-triangle:height' && it.v === 1 && it.height > 300)";
    page.wait_for("the height", height).await?;
    let tell = "frames[0].postMessage(arguments[0], '*')";
    let wrong = [
        json!({ "type": "needs-triangle:load", "v": 2, "link": "v1_i701" }),
        json!({ "type": "needs-triangle:load", "v": 1, "link": "v1_i702<img>" }),
        json!({ "type": "needs-triangle:load", "v": 1, "link": 7 }),
        json!({ "type": "needs-triangle:toString", "v": 1 }),
        json!({ "type": "load", "v": 1, "link": "v1_i703" }),
        json!("needs-triangle:reset"),
        Value::Null,
    ];
    for message in wrong {
        page.client().execute(tell, vec![message]).await?;
    }
    // Another window of the host's is not the page around the frame.
    let stranger = "const other = document.body.appendChild(document.createElement('iframe'));
        other.contentWindow.eval('parent.frames[0].postMessage({ type: \"needs-triangle:load\", \
            v: 1, link: \"v1_i704\" }, \"*\")')";
    page.client().execute(stranger, vec![]).await?;
    page.client()
        .execute(
            tell,
            vec![json!({ "type": "needs-triangle:load", "v": 1, "link": "v1_i600_t900" })],
        )
        .await?;
    enter(page).await?;
    wait_for_families(page, [600, 900, 4000]).await?;
    ensure!(
        page.eval("ways", vec![]).await? == json!(["#v1_i600_t900"]),
        "other messages were heard"
    );
    leave(page).await?;
    page.client()
        .execute(
            tell,
            vec![json!({ "type": "needs-triangle:reset", "v": 1 })],
        )
        .await?;
    enter(page).await?;
    wait_for_families(page, START).await?;
    leave(page).await?;
    page.client()
        .execute(
            tell,
            vec![json!({ "type": "needs-triangle:present", "v": 1 })],
        )
        .await?;
    enter(page).await?;
    page.wait_for(
        "the plan to be presented",
        "document.documentElement.dataset.view === 'present'",
    )
    .await
}

async fn prose(page: &Page) -> Result<()> {
    let target = format!("{}#v1_i800_t500", page.server.address());
    let around = format!(
        "<p>What if <a href=\"{target}\" target=\"needs-triangle\">800 families</a> were helped \
         intensively?</p>"
    );
    let _host = framed(page, "v1_i550_e1-triangle-figures", "", &around, "").await?;
    wait_for_families(page, [550, 1100, 3850]).await?;
    page.eval("(window.same = true)", vec![]).await?;
    let entries = "history.length";
    let before = page.eval(entries, vec![]).await?;
    page.click("[aria-label='10 more intensive families']")
        .await?;
    wait_for_families(page, [560, 1090, 3850]).await?;
    page.wait_for("the address to follow", "location.hash.includes('_i560_')")
        .await?;
    ensure!(
        page.eval(entries, vec![]).await? == before,
        "a decision in the frame went into the host's history"
    );
    leave(page).await?;
    page.click("a").await?;
    enter(page).await?;
    wait_for_families(page, [800, 500, 4200]).await?;
    ensure!(
        page.eval("window.same", vec![]).await? == json!(true),
        "the frame was loaded anew"
    );
    ensure!(
        !is_seen(page, ".view").await?,
        "a link without words changed what is shown"
    );
    Ok(())
}

async fn sandboxed(page: &Page) -> Result<()> {
    // WebKit gives a page in such a sandbox none of its own files, so there it has to be the one
    // file that needs none.
    let file = if page.engine() == Engine::WebKit {
        "needs-triangle.html"
    } else {
        ""
    };
    let _host = framed_file(
        page,
        file,
        "v1_i550_e1-triangle-view-locked_view-numbers",
        "sandbox=\"allow-scripts\"",
        "",
        "",
    )
    .await?;
    wait_for_families(page, [550, 1100, 3850]).await?;
    page.wait_for(
        "the view",
        "document.querySelector('.numbers-by-year td')?.getClientRects().length > 0",
    )
    .await?;
    ensure!(
        !is_seen(page, "header").await? && is_seen(page, ".plan").await?,
        "other parts are shown than were asked for"
    );
    page.wait_for(
        "the controls to be locked",
        "document.querySelector('.bands').inert",
    )
    .await
}

async fn strict(page: &Page) -> Result<()> {
    let home = page.server.top_address();
    let policy = format!("default-src 'none'; frame-src {home}; script-src {home}");
    let script = format!(
        "<script src=\"{}embed.js\" async></script>",
        page.server.address()
    );
    let _host = framed(page, "v1_e1-figures", "", &script, &policy).await?;
    page_text(page, "124").await?;
    let tall = page
        .eval(
            "Math.ceil(document.body.getBoundingClientRect().height)",
            vec![],
        )
        .await?;
    leave(page).await?;
    page.wait_for(
        "the frame to have the height it asks for",
        &format!("document.querySelector('iframe').height === '{tall}'"),
    )
    .await
}

async fn page_text(page: &Page, workers: &str) -> Result<()> {
    page.wait_for_figure("workers", workers).await
}

async fn snippet(page: &Page) -> Result<()> {
    page.open("#v1_i550_title-a-~22b~22").await?;
    open_view(page, "Put it in another page", ".embed textarea").await?;
    page.click_text("One view").await?;
    page.click_text("Hidden").await?;
    page.click_text("Family Help").await?;
    page.wait_for(
        "the snippet to follow",
        "document.querySelector('#snippet').value.includes('_e1-triangle-figures-hidden_')",
    )
    .await?;
    page.wait_for(
        "the preview",
        "document.querySelector('.preview').src.includes('?embed#v1_i550')",
    )
    .await?;
    page.find(".preview").await?.enter_frame().await?;
    page.wait_for(
        "the plan in the preview",
        "document.querySelector('[data-figure=workers]')?.dataset.value === '166'",
    )
    .await?;
    leave(page).await?;
    let snippet = page.value("#snippet").await?;
    let host = Host::start(format!("<!doctype html><title>Host</title>{snippet}"), "")?;
    page.client().goto(&host.address()).await?;
    let title = page
        .eval("document.querySelector('iframe').title", vec![])
        .await?;
    ensure!(
        title == json!("Needs triangle: a \"b\""),
        "the frame is called {title}"
    );
    enter(page).await?;
    page.ready().await?;
    page.wait_for_figure("workers", "166")
        .await
        .context("in the host's page")?;
    page.wait_for(
        "the names that were chosen",
        "document.querySelector('.plan').innerText.includes('Intensive Family Help')",
    )
    .await?;
    ensure!(
        !is_seen(page, ".bands .range").await? && !is_seen(page, ".view").await?,
        "more is shown than was asked for"
    );
    Ok(())
}
