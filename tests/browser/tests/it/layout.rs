//! The first screen fits a 1366 x 768 laptop inside its browser, 1366 x 625, whole: every part
//! inside the window, none over another, no text cut. Other mixes say more and may scroll, but
//! nothing may overlap or be cut there either.

use crate::steps::*;
use anyhow::{Context, Result, ensure};
use browser_tests::{Bounds, Engine, Options, Page, in_each_browser, visit};
use serde_json::{Value, json};

const LAPTOP: (u32, u32) = (1366, 625);

/// What stands on the first screen, each apart from all others.
const PARTS: [(&str, &str, usize); 15] = [
    ("Undo and Redo", "header button.history", 2),
    ("Share", "#share-button", 1),
    ("the question", "h1", 1),
    ("the answer", ".answer", 1),
    ("the triangle", ".triangle .picture", 1),
    ("its caption", ".caption", 1),
    ("the sliders", ".slider", 3),
    ("the presets", ".preset", 4),
    ("the figures", ".figure", 4),
    ("the budget bar", ".budget .bar", 1),
    ("the questions", ".tabs", 1),
    ("the charts' titles", ".over-time h2", 2),
    ("the picture of doubt", ".doubt-chart", 1),
    ("the chart over time", ".curve-chart, .line-chart", 1),
    ("the footer", "footer p", 2),
];

in_each_browser!(
    the_first_screen_fits_a_laptop,
    Options {
        viewport: LAPTOP,
        ..Options::default()
    },
    async |page| {
        page.open("").await?;
        page.next_frames().await?;
        everything_stands_apart(page).await?;
        everything_is_in_the_window(page, f64::from(LAPTOP.0), f64::from(LAPTOP.1)).await?;
        nothing_is_cut(page).await
    }
);

in_each_browser!(
    nothing_overlaps_whatever_the_preset,
    Options {
        viewport: LAPTOP,
        ..Options::default()
    },
    async |page| {
        page.open("").await?;
        for other_chart in ["Cost and costs avoided a year", "Net value so far"] {
            for (preset, mix) in PRESETS {
                page.click_text(preset).await?;
                wait_for_families(page, mix).await?;
                page.next_frames().await?;
                everything_stands_apart(page)
                    .await
                    .with_context(|| format!("with {preset}, before {other_chart}"))?;
                nothing_is_cut(page)
                    .await
                    .with_context(|| format!("with {preset}, before {other_chart}"))?;
            }
            page.click_text(other_chart).await?;
        }
        Ok(())
    }
);

const PRESETS: [(&str, [u32; 3]); 4] = [
    ("Starting point", START),
    ("2012 pilot", [120, 0, 5380]),
    ("Everyone intensive", [5500, 0, 0]),
    ("Skip the most complex", [4950, 0, 0]),
];

/// A phone, a tablet, a laptop, a projector: only down does a page go on.
#[test]
fn nothing_is_ever_wider_than_the_window() -> Result<()> {
    let test = async |page: &Page| {
        for (address, content) in ADDRESSES {
            page.open(address).await?;
            page.wait_for(
                "the view to be drawn",
                &format!("document.querySelector('{content}')?.getClientRects().length > 0"),
            )
            .await?;
            for width in [320, 375, 600, 768, 1000, 1366, 1920] {
                page.resize(width, 625).await?;
                page.next_frames().await?;
                let widths = page
                    .eval(
                        "[document.documentElement.scrollWidth, \
                    document.documentElement.clientWidth]",
                        vec![],
                    )
                    .await?;
                ensure!(
                    widths[0].as_f64() <= widths[1].as_f64(),
                    "`{address}` at {width} px: {} are wanted of {}",
                    widths[0],
                    widths[1]
                );
            }
        }
        Ok(())
    };
    visit(Engine::Chromium, Options::default(), test)
}

/// Each view with the fourth band in the triangle, and something only it draws.
const ADDRESSES: [(&str, &str); 10] = [
    ("", ".doubt-chart"),
    ("#v1_w50_chart-yearly", ".line-chart"),
    ("#v1_w50_view-area", ".own-area"),
    ("#v1_w50_view-working", ".working"),
    ("#v1_w50_view-numbers", ".numbers-by-year"),
    ("#v1_w50_view-mixes", ".mix-map"),
    ("#v1_w50_view-moves", ".moves"),
    ("#v1_w50_view-assumptions", ".assumptions"),
    ("#v1_w50_view-print", ".one-page"),
    ("#v1_w50_view-present", ".present"),
];

async fn parts(page: &Page) -> Result<Vec<(String, Bounds)>> {
    let mut found = vec![];
    for (name, selector, count) in PARTS {
        let all: Vec<Bounds> = page
            .all_bounds(selector)
            .await?
            .into_iter()
            .filter(|it| it.width > 0.0 && it.height > 0.0)
            .collect();
        ensure!(
            all.len() >= count,
            "of {name} there are {} instead of {count}",
            all.len()
        );
        found.extend(
            all.into_iter()
                .enumerate()
                .map(|(index, bounds)| (format!("{name} ({})", index + 1), bounds)),
        );
    }
    Ok(found)
}

async fn everything_is_in_the_window(page: &Page, width: f64, height: f64) -> Result<()> {
    let window = Bounds {
        left: 0.0,
        top: 0.0,
        width,
        height,
    };
    for (name, bounds) in parts(page).await? {
        ensure!(
            window.holds(&bounds),
            "{name} is not in the window: {bounds:?}"
        );
    }
    let scrolls = page
        .eval(
            "[document.documentElement.scrollWidth - innerWidth, \
            document.documentElement.scrollHeight - innerHeight]",
            vec![],
        )
        .await?;
    ensure!(
        scrolls[0].as_f64() <= Some(0.0) && scrolls[1].as_f64() <= Some(0.0),
        "the page scrolls by {scrolls}"
    );
    Ok(())
}

async fn everything_stands_apart(page: &Page) -> Result<()> {
    // What stays in sight stands over what is scrolled.
    page.eval("scrollTo(0, 0)", vec![]).await?;
    page.next_frames().await?;
    let parts = parts(page).await?;
    for (index, (name, bounds)) in parts.iter().enumerate() {
        for (other, beside) in &parts[index + 1..] {
            // Boxes that touch may share a hair's breadth.
            let across = bounds.right().min(beside.right()) - bounds.left.max(beside.left);
            let down = bounds.bottom().min(beside.bottom()) - bounds.top.max(beside.top);
            ensure!(
                across < 1.0 || down < 1.0,
                "{name} and {other} overlap by {across} x {down}: {bounds:?}, {beside:?}"
            );
        }
    }
    Ok(())
}

/// No element holds more text than it shows, and no text of a picture reaches out of it or over
/// another.
pub async fn nothing_is_cut(page: &Page) -> Result<()> {
    let cut = "[...document.querySelectorAll('#app *')]
        .filter((it) => !it.matches('.presets') && !(it instanceof SVGElement))
        .filter((it) => !it.closest('.visually-hidden') &&
            it.getClientRects().length)
        .filter((it) => getComputedStyle(it).display !== 'inline' && it.clientWidth > 0)
        .filter((it) => it.scrollWidth > it.clientWidth + 1 || (getComputedStyle(it)
            .overflowY !== 'visible' && it.scrollHeight > it.clientHeight + 1))
        .map((it) => `${it.tagName}.${it.className}: ${(it.innerText ?? '').slice(0, 60)}`)";
    let found = page.eval(cut, vec![]).await?;
    ensure!(found == json!([]), "text is cut in {found}");
    let texts = "[...document.querySelectorAll('.picture svg text, .bar text, .doubt-chart text, \
         .curve-chart text, .line-chart text')].filter((it) => \
         it.getClientRects().length).map((it) => {
        const [own, svg] = [it.getBoundingClientRect(), it.closest('svg').getBoundingClientRect()];
        return [it.textContent, own.left, own.top, own.width, own.height, svg.left, svg.top,
            svg.width, svg.height];
    })";
    let found = page.eval(texts, vec![]).await?;
    let number = |it: &Value, index: usize| it[index].as_f64().unwrap_or(f64::NAN);
    let read = |it: &Value, at: usize| Bounds {
        left: number(it, at),
        top: number(it, at + 1),
        width: number(it, at + 2),
        height: number(it, at + 3),
    };
    let texts: Vec<(&str, Bounds, Bounds)> = found
        .as_array()
        .context("texts")?
        .iter()
        .map(|it| (it[0].as_str().unwrap_or(""), read(it, 1), read(it, 5)))
        .collect();
    ensure!(
        texts.len() > 2,
        "only {} texts stand in the pictures",
        texts.len()
    );
    for (index, (text, own, picture)) in texts.iter().enumerate() {
        let (left, right) = (picture.left - 1.0, picture.right() + 1.0);
        ensure!(
            own.left >= left && own.right() <= right && own.bottom() <= picture.bottom() + 2.0,
            "`{text}` reaches out of its picture: {own:?} of {picture:?}"
        );
        for (other, beside, _) in &texts[index + 1..] {
            let across = own.right().min(beside.right()) - own.left.max(beside.left);
            let down = own.bottom().min(beside.bottom()) - own.top.max(beside.top);
            // A line's box is taller than its letters.
            ensure!(
                across < 1.0 || down < 5.0,
                "`{text}` and `{other}` overlap: {own:?}, {beside:?}"
            );
        }
    }
    Ok(())
}
