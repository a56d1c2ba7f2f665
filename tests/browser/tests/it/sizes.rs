//! The first screen in every state people meet and at every size they have: legible, whole, and
//! short. What is measured is what the browser lays out, texts of pictures included.

use crate::layout::nothing_is_cut;
use crate::steps::*;
use anyhow::{Context, Result, ensure};
use app::{View, link};
use browser_tests::{Engine, Options, Page, at_length, in_each_browser, visit};
use serde_json::{Value, json};

/// Windows of laptops at 100%, 125% and 150%, of desks, and of phones.
const DESKS: [(u32, u32); 5] = [
    (1366, 625),
    (1920, 1080),
    (2560, 1440),
    (1280, 585),
    (1093, 500),
];
const PHONES: [(u32, u32); 2] = [(390, 844), (320, 640)];

/// States, each as what its link says.
const STATES: [(&str, &str); 8] = [
    ("the start", ""),
    ("over the budget", "_i5500_t0"),
    ("partly open", "_i120_t0_districts-11llllllllll"),
    ("another county", "_n2000_i100_t400_title-Westmere"),
    ("withdrawn", "_w550_i300_t1100"),
    ("nobody helped", "_i0_t0"),
    (
        "all levers",
        "_as0.2_cs0.4_pg0.1_ms0.3_ws0.4_ds0.21_bc0.25_ss2750000_ac6000000_sa2000000_cr3500000_\
         im3600000_sg4600000_up1800000_rf4000_rl21600000",
    ),
    ("one family", "_n1_i1_t0"),
];

/// The link with its check code, so that nothing is said about the link.
fn link_of(said: &str) -> Result<String> {
    let opened = link::parse(&format!("#v1{said}"));
    let page = opened
        .page
        .with_context(|| format!("{said} opens no plan"))?;
    Ok(format!("#{}", link::print(&page)))
}

/// Every text in the window: how many words, and the smallest, with its size in pixels as drawn.
const IN_SIGHT: &str = "(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let words = 0, least = [99, ''];
    for (let text; (text = walk.nextNode());) {
        const own = text.parentElement, said = text.data.trim();
        const unseen = '.visually-hidden, script, style, noscript, title, desc, textarea';
        if (!said || own.closest(unseen)) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const seen = [...range.getClientRects()].some((it) => it.width > 1 && it.height > 1 &&
            it.top < innerHeight && it.bottom > 0 && it.left < innerWidth && it.right > 0);
        if (!seen || getComputedStyle(own).visibility !== 'visible') continue;
        words += said.split(/\\s+/).filter((word) => /[\\p{L}\\p{N}]/u.test(word)).length;
        const drawn = own.getScreenCTM ? own.getScreenCTM().a : (own.currentCSSZoom ?? 1);
        const size = parseFloat(getComputedStyle(own).fontSize) * drawn;
        if (size < least[0]) least = [size, said];
    }
    return [words, ...least];
})()";

async fn texts_are_legible(page: &Page, least: f64) -> Result<u64> {
    let found = page.eval(IN_SIGHT, vec![]).await?;
    let size = found[1].as_f64().context("a size")?;
    // A hair's breadth of rounding.
    ensure!(size > least - 0.1, "{} is {size} px high", found[2]);
    found[0].as_u64().context("a number of words")
}

async fn every_state(page: &Page, sizes: &[(u32, u32)]) -> Result<()> {
    for (state, said) in STATES {
        page.open(&link_of(said)?).await?;
        for &(width, height) in sizes {
            let at = || format!("{state} at {width} x {height}");
            page.resize(width, height).await?;
            page.next_frames().await?;
            let words = texts_are_legible(page, 13.0).await.with_context(at)?;
            ensure!(
                (width, height) != DESKS[0] || words <= 310,
                "{words} words are in sight: {}",
                at()
            );
            nothing_is_cut(page).await.with_context(at)?;
        }
    }
    Ok(())
}

in_each_browser!(
    in_every_state_at_every_size_words_are_few_and_legible,
    async |page| {
        // Every size in one engine; elsewhere, where each takes longer, a wide one and a low one.
        let all = page.engine() == Engine::Chromium || at_length();
        let sizes = if all {
            &DESKS[..]
        } else {
            &[DESKS[0], DESKS[4]]
        };
        every_state(page, sizes).await
    }
);

#[test]
fn on_a_phone_in_every_state_texts_are_legible_and_whole() -> Result<()> {
    visit(Engine::Chromium, Options::default(), async |page: &Page| {
        every_state(page, &PHONES).await
    })
}

#[test]
fn on_a_projector_nothing_is_under_24_px() -> Result<()> {
    let projector = Options {
        viewport: (1920, 1080),
        ..Options::default()
    };
    visit(Engine::Chromium, projector, async |page: &Page| {
        for (state, said) in STATES {
            page.open(&link_of(&format!("{said}_view-present"))?)
                .await?;
            page.wait_for("the row of buttons", "!!document.querySelector('.present')")
                .await?;
            page.next_frames().await?;
            texts_are_legible(page, 24.0)
                .await
                .with_context(|| state.to_string())?;
        }
        page.open(&link_of("_view-present")?).await?;
        for key in 1..=6_u8 {
            page.chord(&[], char::from(b'0' + key)).await?;
            page.wait_for("the answer", "!!document.querySelector('.asked')")
                .await?;
            page.next_frames().await?;
            texts_are_legible(page, 24.0)
                .await
                .with_context(|| format!("question {key}"))?;
        }
        Ok(())
    })
}

/// The fewest presses from the first screen to what was asked for.
#[test]
fn what_was_asked_for_is_a_press_or_two_away() -> Result<()> {
    visit(Engine::Chromium, Options::default(), async |page: &Page| {
        let seen = async |what: &str, selector: &str| {
            page.wait_for(
                what,
                &format!("document.querySelector(\"{selector}\")?.getClientRects().length > 0"),
            )
            .await
        };
        page.open("").await?;
        page.click_text("Everyone intensive").await?;
        wait_for_families(page, [5500, 0, 0]).await?;

        page.open("").await?;
        page.click_text("Skip the most complex").await?;
        let withdrawn = "[aria-valuetext^='550 families']";
        seen("the tenth withdrawn from", withdrawn).await?;

        page.open("").await?;
        page.click_text("Your area").await?;
        for name in ["Families with multiple problems", "Budget"] {
            seen("a box of the area", &format!("[aria-label='{name}']")).await?;
        }

        // Where a share comes from: the answer's tab, and the number in its working.
        page.open("").await?;
        page.click_text("Why believe it?").await?;
        scroll_to(page, View::Assumptions).await?;
        let its = "#assumption-av";
        page.click(&format!("{its} .grade")).await?;
        seen(
            "the source of 70%",
            &format!("{its} .evidence a, {its} .evidence cite"),
        )
        .await?;

        page.open("").await?;
        page.click_text("What else?").await?;
        let effect = page.eval(
            "[...document.querySelectorAll('.decisions .lever')].some((it) =>
                /mentor/i.test(it.innerText) && /£/.test(it.innerText))",
            vec![],
        );
        ensure!(effect.await? == json!(true), "no effect of mentors");
        Ok(())
    })
}

/// What a screen reader is told of the first screen, part by part, in order.
#[test]
fn the_first_screen_reads_as_sentences() -> Result<()> {
    visit(Engine::Chromium, Options::default(), async |page: &Page| {
        page.open("").await?;
        let script = "[...document.querySelectorAll(
                'h1, h2, [role=img], input[type=range], [role=tab], [role=tablist], #app button')]
            .filter((it) => it.getClientRects().length && !it.closest('[aria-hidden=true]'))
            .map((it) => it.getAttribute('aria-label') ?? it.innerText ?? '')
            .map((name) => name.replace(/\\s+/g, ' ').trim())";
        let names = page.eval(script, vec![]).await?;
        let names: Vec<&str> = names
            .as_array()
            .context("names")?
            .iter()
            .filter_map(Value::as_str)
            .collect();
        ensure!(names.iter().all(|name| !name.is_empty()), "{names:?}");
        let order = [
            "Undo",
            "Share",
            "Kent, 2012",
            "Intensive families",
            "Will it pay?",
        ];
        let places: Vec<Option<usize>> = order
            .iter()
            .map(|wanted| names.iter().position(|name| name.starts_with(wanted)))
            .collect();
        ensure!(
            places.iter().all(Option::is_some) && places.is_sorted(),
            "{places:?} of {names:?}"
        );
        Ok(())
    })
}
