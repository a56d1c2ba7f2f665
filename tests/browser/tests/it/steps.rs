//! What several subjects do and look at: the sliders by name, all the figures at once, and the
//! families in each tier. A step here waits until the page shows what it was asked for, so that the
//! next one starts from there.

use anyhow::{Context, Result, ensure};
use app::{Page as Plan, Question, View, link};
use browser_tests::{Key, Page, elsewhere};
use serde_json::{Value, json};
use std::cell::Cell;

pub const FIGURES: [&str; 7] = [
    "workers", "cost", "avoided", "extra", "net", "return", "payback",
];
pub const INTENSIVE: &str = "[aria-label='Intensive families']";
pub const TARGETED: &str = "[aria-label='Targeted families']";
pub const INTENSIVE_BOX: &str = "[aria-label='Intensive families, number']";
/// The mix the page opens with.
pub const START: [u32; 3] = [300, 1100, 4100];
/// Every view but the one that is open at first, and something that only it draws.
pub const VIEWS: [(&str, &str); 15] = [
    ("Your own area", ".own-area input.number"),
    ("Show the working", ".working li"),
    ("What matters most", ".how-sure .tornado li"),
    ("Numbers by year", ".numbers-by-year td"),
    ("Every mix", ".mix-map svg"),
    ("Mixes beside yours", ".alternatives tbody"),
    ("Where support is worth most", ".worth .along-chart"),
    ("Who pays, who saves", ".agencies td"),
    ("Other decisions", ".decisions .lever"),
    ("Places", ".places .tile"),
    ("Other ways to move families", ".moves select"),
    ("Assumptions and evidence", ".assumptions .assumption"),
    ("Put it in another page", ".embed textarea"),
    ("Print one page", ".one-page .code"),
    ("Present on a screen", ".present"),
];

/// The unrounded values of all headline figures, in the order of `FIGURES`.
pub async fn figures(page: &Page) -> Result<Vec<String>> {
    let script = "arguments[0].map((name) => \
        document.querySelector(`[data-figure='${name}']`)?.dataset.value ?? 'none')";
    let found = page.eval(script, vec![json!(FIGURES)]).await?;
    let text = |value: &Value| value.as_str().unwrap_or("none").to_string();
    Ok(found
        .as_array()
        .context("figures are a list")?
        .iter()
        .map(text)
        .collect())
}

/// Families in intensive, targeted and universal, as the sliders have them.
pub async fn families(page: &Page) -> Result<[u32; 3]> {
    let mut families = [0; 3];
    // Whatever the tiers are called.
    for (held, band) in (families.iter_mut()).zip(["intensive", "targeted", "universal"]) {
        *held = held_by(page, &format!(".slider.{band} input[type=range]")).await?;
    }
    Ok(families)
}

/// The families a slider says it holds.
async fn held_by(page: &Page, slider: &str) -> Result<u32> {
    let script = "document.querySelector(arguments[0]).getAttribute('aria-valuetext')";
    let said = page.eval(script, vec![json!(slider)]).await?;
    let said = said.as_str().unwrap_or_default();
    let number = said.split(' ').next().unwrap_or_default().replace(',', "");
    number
        .parse()
        .with_context(|| format!("`{slider}` says {said:?}"))
}

/// Waits until the tiers hold these families.
pub async fn wait_for_families(page: &Page, wanted: [u32; 3]) -> Result<()> {
    let last = Cell::new([0; 3]);
    let seen = async || {
        last.set(families(page).await?);
        Ok(last.get() == wanted)
    };
    let outcome = page
        .wait_until(&format!("the families to be {wanted:?}"), seen)
        .await;
    outcome.with_context(|| format!("the families were last {:?}", last.get()))
}

/// Waits until some figure differs from `before`, and gives all of them.
pub async fn changed_figures(page: &Page, before: &[String]) -> Result<Vec<String>> {
    page.wait_until("the figures to change", async || {
        Ok(figures(page).await? != before)
    })
    .await?;
    figures(page).await
}

/// Moves the focus to an element without touching it.
pub async fn focus(page: &Page, selector: &str) -> Result<()> {
    let there = page
        .eval(
            "(document.querySelector(arguments[0])?.focus(), \
            document.activeElement?.matches(arguments[0]))",
            vec![json!(selector)],
        )
        .await?;
    ensure!(
        there == Value::Bool(true),
        "`{selector}` does not take the focus"
    );
    Ok(())
}

/// Moves a slider by one key and waits until the figures follow: the page works.
pub async fn page_still_works(page: &Page) -> Result<()> {
    let before = figures(page).await?;
    focus(page, INTENSIVE).await?;
    page.chord(&[], Key::PageUp).await?;
    changed_figures(page, &before).await?;
    Ok(())
}

/// The link that opens a view of the starting point.
pub fn link_to(view: View) -> String {
    let plan = Plan {
        view,
        ..Plan::default()
    };
    format!("#{}", link::print(&plan))
}

/// The view of this name.
pub fn view_of(name: &str) -> Option<View> {
    let named = |view: &View| text::names::view(*view) == name;
    View::ALL.into_iter().find(named)
}

/// The question whose tab holds a view, by the view's name.
pub fn question_of(name: &str) -> Option<Question> {
    view_of(name)?.question()
}

/// Scrolls to the part of the open answer that is a view, until it is drawn: an answer that was
/// just opened may show itself from its beginning a moment later.
pub async fn scroll_to(page: &Page, view: View) -> Result<()> {
    let script = "(() => { const part = document.getElementById(arguments[0]);
        part.scrollIntoView();
        return !part.querySelector('.far'); })()";
    page.wait_until("the part to be drawn", async || {
        let drawn = page.eval(script, vec![json!(view.place())]).await?;
        Ok(drawn == Value::Bool(true))
    })
    .await
}

/// Opens a view by its name, as a part of its question or from where it stands alone, and waits
/// until it is drawn.
pub async fn open_view(page: &Page, name: &str, content: &str) -> Result<()> {
    // While presenting, the way to another view is out of it.
    if is_seen(page, ".present").await? {
        page.click_text("Leave (Escape)").await?;
        page.wait_for(
            "the header",
            "document.querySelector('header').getClientRects().length > 0",
        )
        .await?;
    }
    match question_of(name) {
        Some(question) => {
            let tab = question as usize + 1;
            page.click(&format!("#question-{tab}")).await?;
            page.wait_for(
                "the question",
                &format!(
                    "document.querySelector('#question-{tab}').getAttribute('aria-selected') === \
                     'true'"
                ),
            )
            .await?;
            let view = view_of(name).filter(|view| *view != question.parts()[0]);
            match view {
                None => {}
                // The first screen is one screen; what is further down unfolds.
                Some(_) if question == Question::WillItPay => page.click_text(name).await?,
                Some(view) => scroll_to(page, view).await?,
            }
        }
        None if name == "Other ways to move families" => {
            page.click_text("Move families in words").await?;
        }
        None if name == "Present on a screen" => page.click_text("Present").await?,
        None => {
            page.click_text("Share").await?;
            page.click_text(name).await?;
        }
    }
    let drawn = format!("document.querySelector(\"{content}\")?.getClientRects().length > 0");
    page.wait_for(&format!("the view {name} to be drawn"), &drawn)
        .await
}

/// Whether an element is drawn and may be seen.
pub async fn is_seen(page: &Page, selector: &str) -> Result<bool> {
    let script = "[...document.querySelectorAll(arguments[0])].some((it) => \
        it.getClientRects().length > 0 && getComputedStyle(it).visibility === 'visible')";
    Ok(page.eval(script, vec![json!(selector)]).await? == Value::Bool(true))
}

/// A link opened in a browser that has never seen the page, and what must be true of it there.
pub async fn open_elsewhere(
    page: &Page,
    link: &str,
    test: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<()> {
    elsewhere(page, async |other| {
        other.client().goto(link).await?;
        other.ready().await?;
        test(other).await
    })
    .await
}
