//! A plan taken away as a picture or as a page of its own, and brought back: dropped on the page it
//! is the same plan, and the page with a plan inside opens on it from the disk.

use crate::steps::*;
use anyhow::{Context, Result, ensure};
use browser_tests::{Page, in_each_browser};
use serde_json::json;
use std::env;

in_each_browser!(
    pictures_of_the_plan_dropped_on_the_page_open_it_again,
    async |page| pictures(page).await
);
in_each_browser!(
    the_page_saved_with_a_plan_inside_opens_on_it_from_the_disk,
    async |page| page_with_plan(page).await
);

const PLAN: &str = "#v1_i320_title-cabinet-option-b_view-area";

/// What is handed to the browser as a download is kept, letter by letter for text and in base64.
async fn watch_downloads(page: &Page) -> Result<()> {
    let watch = "(() => { const of = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => {
            const reader = new FileReader();
            reader.onload = () => { window.saved = reader.result.split(',')[1]; };
            reader.readAsDataURL(blob);
            return of(blob);
        }; })()";
    page.eval(watch, vec![]).await.map(drop)
}

/// What a press saves, in base64.
async fn saved_by(page: &Page, button: &str) -> Result<String> {
    page.eval("window.saved = undefined", vec![]).await?;
    page.click_text(button).await?;
    page.wait_for("the file", "!!window.saved").await?;
    let saved = page.eval("window.saved", vec![]).await?;
    Ok(saved.as_str().context("a file")?.to_string())
}

/// Drops a file where no box takes it.
async fn drop_file(page: &Page, name: &str, content: &str) -> Result<()> {
    let script = "(() => { const [name, content] = arguments;
        const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([bytes], name));
        const place = document.querySelector('.strip');
        for (const kind of ['dragover', 'drop']) {
            const may = { bubbles: true, cancelable: true, dataTransfer };
            if (place.dispatchEvent(new DragEvent(kind, may))) throw new Error(kind);
        } })()";
    page.eval(script, vec![json!(name), json!(content)])
        .await
        .map(drop)
}

/// Base64 as text, which the browser decodes.
async fn as_text(page: &Page, content: &str) -> Result<String> {
    let decode = "new TextDecoder().decode(Uint8Array.from(atob(arguments[0]), \
        (letter) => letter.charCodeAt(0)))";
    let text = page.eval(decode, vec![json!(content)]).await?;
    Ok(text.as_str().context("a text")?.to_string())
}

async fn pictures(page: &Page) -> Result<()> {
    page.open(PLAN).await?;
    watch_downloads(page).await?;
    // Whatever the reader's colours, a paper is white.
    page.eval("document.documentElement.dataset.theme = 'dark'", vec![])
        .await?;
    page.click_text("Share").await?;
    let svg = saved_by(page, "Save SVG").await?;
    let text = as_text(page, &svg).await?;
    for part in [
        "fill=\"#ffffff\"",
        "Intensive: 320 families, 6%",
        "fits the budget",
        "cabinet option b · 2012-13 prices · ",
        "#v1_i320_title-cabinet-option-b_view-area_k",
    ] {
        ensure!(text.contains(part), "the SVG lacks {part}: {text}");
    }
    let png = saved_by(page, "Save PNG").await?;
    let width = page
        .eval(
            "(() => { const head = atob(arguments[0].slice(0, 64));
                return head.charCodeAt(18) * 256 + head.charCodeAt(19); })()",
            vec![json!(png)],
        )
        .await?;
    ensure!(width == json!(2 * 672), "the PNG is {width} wide");
    page.click_text("Copy picture").await?;
    page.wait_for(
        "what became of copying",
        "/is copied|does not let/.test(\
            document.querySelector('.pictures [role=status]').innerText)",
    )
    .await?;
    let kept = page
        .eval(
            "document.documentElement.dataset.theme + document.querySelectorAll('.stage').length",
            vec![],
        )
        .await?;
    ensure!(kept == json!("dark0"), "the page is left as {kept}");
    for (name, file) in [("triangle.png", &png), ("triangle.svg", &svg)] {
        page.enter_into("[aria-label='Intensive families, number']", "400")
            .await?;
        wait_for_families(page, [400, 1020, 4080]).await?;
        drop_file(page, name, file).await?;
        wait_for_families(page, [320, 1100, 4080]).await?;
    }
    // "%PDF-1.7" and a picture's first bytes.
    for (name, file, why) in [
        ("agenda.pdf", "JVBERi0xLjc=", "That is a PDF"),
        ("photo.png", "iVBORw0KGgo=", "a picture without a plan"),
    ] {
        drop_file(page, name, file).await?;
        page.wait_until("the reason", async || {
            Ok(page.text(".notices").await?.contains(why))
        })
        .await?;
    }
    wait_for_families(page, [320, 1100, 4080]).await?;
    page_still_works(page).await
}

async fn page_with_plan(page: &Page) -> Result<()> {
    page.open(PLAN).await?;
    let shown = figures(page).await?;
    watch_downloads(page).await?;
    page.wait_for("the button", "!!document.querySelector('.files')")
        .await?;
    let saved = saved_by(page, "This page with this plan (HTML)").await?;
    let text = as_text(page, &saved).await?;
    let name = format!("plan-inside-{:?}.html", page.engine());
    let file = env::temp_dir().join(name);
    std::fs::write(&file, &text)?;
    let address = url::Url::from_file_path(&file).ok().context("an address")?;
    page.client().goto("about:blank").await?;
    page.client().goto(address.as_str()).await?;
    page.ready().await?;
    ensure!(
        figures(page).await? == shown,
        "the file shows {:?} instead of {shown:?}",
        figures(page).await?
    );
    let title = page.eval("document.title", vec![]).await?;
    ensure!(
        title == json!("cabinet option b – Needs triangle"),
        "{title}"
    );
    let errors = page.console_errors().await?;
    ensure!(errors.is_empty(), "the console holds errors: {errors:?}");
    // From here the file is saved with another plan, in place of this one.
    watch_downloads(page).await?;
    page.enter_into("[aria-label='Intensive families, number']", "400")
        .await?;
    wait_for_families(page, [400, 1020, 4080]).await?;
    page.wait_for("the button", "!!document.querySelector('.files')")
        .await?;
    let again = saved_by(page, "This page with this plan (HTML)").await?;
    let text = as_text(page, &again).await?;
    ensure!(
        text.matches("<meta name=\"plan\"").count() == 1,
        "two plans stand in it"
    );
    ensure!(text.contains("content=\"v1_i400_"), "it holds another plan");
    // The fragment of an address comes before what is inside.
    page.client().goto("about:blank").await?;
    page.client().goto(&format!("{address}#v1_i250")).await?;
    page.ready().await?;
    wait_for_families(page, [250, 1100, 4150]).await?;
    let _ = std::fs::remove_file(&file);
    Ok(())
}
