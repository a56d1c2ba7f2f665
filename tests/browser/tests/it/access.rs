//! axe finds no violation in any state of the page, at the width of a phone, a laptop and a
//! projector, light and dark, in forced colours and with reduced motion. Every state takes minutes
//! in each engine: `test` looks at all of them in Chromium, in light, and elsewhere at those of the
//! first screen; `prove` looks at all of them everywhere.

use crate::steps::*;
use anyhow::{Result, bail, ensure};
use browser_tests::{Engine, Options, Page, at_length, in_each_browser, visit};
use serde_json::json;

in_each_browser!(axe_finds_nothing_in_light, async |page| {
    let every = page.engine() == Engine::Chromium;
    in_states(page, states(every), widths(page)).await
});
in_each_browser!(
    axe_finds_nothing_in_dark,
    Options {
        dark: true,
        ..Options::default()
    },
    async |page| {
        let dark = page
            .eval("matchMedia('(prefers-color-scheme: dark)').matches", vec![])
            .await?;
        ensure!(
            dark == json!(true),
            "the browser does not ask for a dark page"
        );
        in_states(page, states(false), widths(page)).await
    }
);

#[test]
fn axe_does_find_what_is_wrong() -> Result<()> {
    let test = async |page: &Page| {
        page.open("").await?;
        page.eval(
            "document.querySelector(arguments[0]).removeAttribute('aria-label')",
            vec![json!(INTENSIVE)],
        )
        .await?;
        let found = page.axe().await?;
        ensure!(
            found.len() == 1 && found[0].rule == "label",
            "with a name taken away, axe finds {found:?}"
        );
        Ok(())
    };
    visit(Engine::Chromium, Options::default(), test)
}

/// Only Chromium's window can be as narrow as a phone.
fn widths(page: &Page) -> &'static [u32] {
    if page.engine() == Engine::Chromium {
        &[320, 1366, 1920]
    } else {
        &[1366, 1920]
    }
}

#[test]
fn axe_finds_nothing_in_forced_colours_and_bars_keep_their_parts() -> Result<()> {
    let options = Options {
        forced_colours: true,
        ..Options::default()
    };
    let test = async |page: &Page| {
        in_states(page, states(false), &[320, 1366]).await?;
        page.open("").await?;
        let forced = page
            .eval("matchMedia('(forced-colors: active)').matches", vec![])
            .await?;
        ensure!(forced == json!(true), "the browser does not force colours");
        let fill = |selector: &'static str| async move {
            page.eval(
                "getComputedStyle(document.querySelector(arguments[0])).fill",
                vec![json!(selector)],
            )
            .await
        };
        for [part, other] in [
            [".bar .intensive", ".bar .room"],
            [".bar .intensive", ".bar .targeted"],
            [".rail .fill", ".rail .empty"],
        ] {
            ensure!(
                fill(part).await? != fill(other).await?,
                "`{part}` and `{other}` look the same"
            );
        }
        Ok(())
    };
    visit(Engine::Chromium, options, test)
}

#[test]
fn with_reduced_motion_nothing_moves_by_itself() -> Result<()> {
    for engine in [Engine::Chromium, Engine::Firefox] {
        let options = Options {
            reduced_motion: true,
            ..Options::default()
        };
        let test = async |page: &Page| {
            page.open("").await?;
            for (button, caption) in [
                ("▶ Play the years", "Before the plan"),
                ("Show after the last year", "better off in year 10 "),
                ("Show the usual year", "better off in year 5 "),
            ] {
                page.click_text(button).await?;
                page.wait_for(
                    caption,
                    &format!("document.querySelector('.caption').innerText.includes('{caption}')"),
                )
                .await?;
                page.expect_accessible(button).await?;
                let moving = page.eval("document.getAnimations().length", vec![]).await?;
                ensure!(moving == json!(0), "after {button}, {moving} things move");
            }
            Ok(())
        };
        visit(engine, options, test)?;
    }
    Ok(())
}

const STATES: [&str; 8] = [
    "the start",
    "the join code",
    "the source's note",
    "Share",
    "a notice",
    "a refusal",
    "the fourth band",
    "cost and costs avoided a year",
];

/// Every state, or those of the first screen alone where that has to do.
fn states(every: bool) -> Vec<&'static str> {
    let views = VIEWS.map(|(view, _)| view);
    let views = if every || at_length() {
        &views[..]
    } else {
        &[]
    };
    STATES.iter().chain(views).copied().collect()
}

/// Reaches each state at a laptop's size, and looks at it at every width.
async fn in_states(page: &Page, states: Vec<&str>, widths: &[u32]) -> Result<()> {
    for state in states {
        page.resize(1366, 768).await?;
        page.open("").await?;
        reach(page, state).await?;
        for &width in widths {
            page.resize(width, if width > 1366 { 1080 } else { 768 })
                .await?;
            page.next_frames().await?;
            page.expect_accessible(&format!("{state} at {width} px"))
                .await?;
        }
    }
    Ok(())
}

async fn reach(page: &Page, state: &str) -> Result<()> {
    if let Some((name, content)) = VIEWS.into_iter().find(|(name, _)| *name == state) {
        return open_view(page, name, content).await;
    }
    match state {
        "the start" => Ok(()),
        "the source's note" => {
            page.click("h1 button").await?;
            page.wait_for("the note", "!!document.querySelector('#cost-source')")
                .await
        }
        "Share" => {
            page.click_text(state).await?;
            page.wait_for("what it opens", "!!document.querySelector('.disclosed')")
                .await
        }
        "the join code" => {
            open_view(page, "Present on a screen", ".present").await?;
            page.click_text("Join code").await?;
            page.wait_for("the dialog", "!!document.querySelector('dialog[open]')")
                .await
        }
        "a notice" => {
            page.open("#v1_i5000_t1650_zz7").await?;
            page.wait_for("the notice", "!!document.querySelector('.notices')")
                .await
        }
        "a refusal" => {
            page.enter_into(INTENSIVE_BOX, "abc").await?;
            page.wait_for(
                "the reason",
                "document.querySelector('.remark').innerText.includes('abc')",
            )
            .await?;
            open_view(page, "Your own area", VIEWS[0].1).await?;
            page.enter_into("[aria-label='Budget']", "abc").await?;
            page.wait_for(
                "the reason",
                "document.querySelector('.refusal')?.innerText.includes('abc')",
            )
            .await
        }
        "the fourth band" => {
            page.click_text("Skip the most complex").await?;
            page.wait_for(
                "its slider",
                "!!document.querySelector('.slider.withdrawn')",
            )
            .await
        }
        "cost and costs avoided a year" => page.click_text("Cost and costs avoided a year").await,
        other => bail!("nobody knows how to reach {other}"),
    }
}
