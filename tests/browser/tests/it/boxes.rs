//! Number boxes take numbers as people type them; anything else keeps the old value and says why.
//! The same texts go into a box of families, one of money and one of a share, by Enter and by
//! leaving.

use crate::steps::*;
use anyhow::{Context, Result, ensure};
use browser_tests::{Key, Page, in_each_browser};

in_each_browser!(
    a_box_of_families_takes_a_number_or_says_why_not,
    async |page| families_box(page).await
);
in_each_browser!(
    a_box_of_money_takes_a_number_or_says_why_not,
    async |page| {
        page.open("#v1_view-area").await?;
        in_a_view(page, "[aria-label='Budget']", "£8.5 million", &MONEY).await
    }
);
in_each_browser!(
    a_box_of_a_share_takes_a_number_or_says_why_not,
    async |page| {
        page.open("#v1_view-assumptions").await?;
        in_a_view(
            page,
            "[aria-label='Falling back prevented by a mentor']",
            "59%",
            &SHARE,
        )
        .await
    }
);

/// What is typed, what the box then shows, and words of the reason where it was refused.
type Case = (&'static str, &'static str, Option<&'static str>);

const FAMILIES: [Case; 7] = [
    ("", "300", Some("The box was empty. Kept 300.")),
    ("£8.5m", "300", Some("Pounds do not fit here. Kept 300.")),
    (
        "1e3",
        "300",
        Some("\"e3\" is no part of a number this box can read."),
    ),
    (
        "-5",
        "300",
        Some("5 is below the least this can be, 0. Kept 300."),
    ),
    (
        "abc",
        "300",
        Some("\"abc\" is no part of a number this box can read."),
    ),
    (
        "25%",
        "300",
        Some("A percentage does not fit here. Kept 300."),
    ),
    ("1,100", "1,100", None),
];
const MONEY: [Case; 8] = [
    (
        "8.5",
        "£8.5 million",
        Some("Is that £8,500,000 or £8.50? Kept £8.5 million."),
    ),
    (
        "",
        "£8.5 million",
        Some("The box was empty. Kept £8.5 million."),
    ),
    (
        "1e3",
        "£8.5 million",
        Some("\"e3\" is no part of a number this box can read."),
    ),
    (
        "-5",
        "£8.5 million",
        Some("is below the least this can be, £0. Kept £8.5 million."),
    ),
    (
        "abc",
        "£8.5 million",
        Some("\"abc\" is no part of a number this box can read."),
    ),
    (
        "25%",
        "£8.5 million",
        Some("A percentage does not fit here. Kept £8.5 million."),
    ),
    ("1,100", "£1,100", None),
    ("£8.5m", "£8.5 million", None),
];
const SHARE: [Case; 7] = [
    ("", "59%", Some("The box was empty. Kept 59%.")),
    (
        "1,100",
        "59%",
        Some("1,100% is above the most this can be, 100%. Kept 59%."),
    ),
    ("£8.5m", "59%", Some("Pounds do not fit here. Kept 59%.")),
    (
        "1e3",
        "59%",
        Some("\"e3\" is no part of a number this box can read."),
    ),
    (
        "-5",
        "59%",
        Some("is below the least this can be, 0%. Kept 59%."),
    ),
    (
        "abc",
        "59%",
        Some("\"abc\" is no part of a number this box can read."),
    ),
    ("25%", "25%", None),
];

async fn families_box(page: &Page) -> Result<()> {
    page.open("").await?;
    for by in [Key::Enter, Key::Tab] {
        for (typed, shown, reason) in FAMILIES {
            commit(page, INTENSIVE_BOX, typed, by)
                .await
                .with_context(|| format!("typing `{typed}`"))?;
            shows(page, INTENSIVE_BOX, shown)
                .await
                .with_context(|| format!("after `{typed}`"))?;
            let said = page.text(".remark").await?;
            ensure!(
                reason.is_some() != said.is_empty(),
                "after `{typed}` it says `{said}`"
            );
            ensure!(
                said.contains(reason.unwrap_or_default()),
                "after `{typed}` it says `{said}`"
            );
        }
        wait_for_families(page, [1100, 300, 4100]).await?;
        page.click_text("Undo: intensive families").await?;
        wait_for_families(page, START).await?;
    }
    escaping(page).await
}

/// Escape gives back the number that was there, and leaving then changes nothing.
async fn escaping(page: &Page) -> Result<()> {
    let before = figures(page).await?;
    page.type_into(INTENSIVE_BOX, "abc").await?;
    shows(page, INTENSIVE_BOX, "abc")
        .await
        .context("while typing")?;
    // Ctrl+Z is the box's own while something is being typed.
    page.press(INTENSIVE_BOX, Key::Escape, 1).await?;
    shows(page, INTENSIVE_BOX, "300")
        .await
        .context("after Escape")?;
    page.press(INTENSIVE_BOX, Key::Tab, 1).await?;
    shows(page, INTENSIVE_BOX, "300")
        .await
        .context("after leaving")?;
    ensure!(
        page.text(".remark").await?.is_empty(),
        "after Escape it says {}",
        page.text(".remark").await?
    );
    ensure!(figures(page).await? == before, "Escape changed the figures");
    Ok(())
}

/// The same in a view, where the reason stands under the box itself.
async fn in_a_view(page: &Page, number_box: &str, start: &str, cases: &[Case]) -> Result<()> {
    let there = format!("document.querySelector(\"{number_box}\")?.getClientRects().length > 0");
    page.wait_for("the view to be drawn", &there).await?;
    shows(page, number_box, start).await?;
    for (typed, shown, reason) in cases {
        let key = if typed.len() % 2 == 0 {
            Key::Enter
        } else {
            Key::Tab
        };
        commit(page, number_box, typed, key)
            .await
            .with_context(|| format!("typing `{typed}`"))?;
        shows(page, number_box, shown)
            .await
            .with_context(|| format!("after `{typed}`"))?;
        let said = page.text(":is(.field, .assumption) .refusal").await?;
        ensure!(
            reason.is_some() != said.is_empty(),
            "after `{typed}` it says `{said}`"
        );
        ensure!(
            said.contains(reason.unwrap_or_default()),
            "after `{typed}` it says `{said}`"
        );
    }
    Ok(())
}

async fn commit(page: &Page, number_box: &str, text: &str, by: Key) -> Result<()> {
    page.type_into(number_box, text).await?;
    page.press(number_box, by, 1).await
}

async fn shows(page: &Page, number_box: &str, wanted: &str) -> Result<()> {
    let outcome = page
        .wait_until(&format!("the box to show `{wanted}`"), async || {
            Ok(page.value(number_box).await? == wanted)
        })
        .await;
    let Err(error) = outcome else { return Ok(()) };
    Err(error.context(format!("the box shows `{}`", page.value(number_box).await?)))
}
