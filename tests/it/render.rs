//! The whole first screen as the build renders it, from the page's own components, compared with
//! the accepted one.
//!
//! One line a tag, so that a difference shows where it is. What depends on a screen's size is
//! measured only in a browser.

use super::snapshot;
use app::views::first::Figures;
use app::{Computed, State};
use needs_triangle::App;
use text::first::figures as words;
use yew::LocalServerRenderer;

fn first_screen() -> String {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    runtime.block_on(
        tokio::task::LocalSet::new()
            .run_until(LocalServerRenderer::<App>::new().hydratable(false).render()),
    )
}

/// The text a reader of the markup finds in it, with its escapes.
fn check(page: &str, text: &str) {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;");
    assert!(
        page.contains(text) || page.contains(&escaped),
        "the first screen does not hold {text:?}"
    );
}

#[test]
fn the_first_screen_is_as_accepted() {
    snapshot::check(
        "first-screen.html",
        &(first_screen().replace("><", ">\n<") + "\n"),
    );
}

#[test]
fn the_first_screen_holds_the_starting_points_figures() {
    let (page, state) = (first_screen(), State::default());
    let computed = Computed::of(&state.page.scenario);
    let style = state.page.style;
    let facts = Figures::of(&state.page.scenario, &computed.results);
    let figures = [
        (
            "workers",
            words::workers(facts.workers),
            f64::from(facts.workers.all),
        ),
        ("cost", words::cost(facts.cost, style), facts.cost.a_year),
        (
            "extra",
            words::better_off(facts.better_off),
            facts.better_off.more,
        ),
        (
            "net",
            words::net_value(facts.net_value, style),
            facts.net_value.npv,
        ),
    ];
    for (key, figure, data) in figures {
        check(&page, &figure.value);
        check(&page, &figure.sentence);
        check(&page, &format!("data-figure=\"{key}\""));
        check(&page, &format!("data-value=\"{data}\""));
    }
    for name in [
        "Intensive families",
        "Targeted families",
        "Universal families",
    ] {
        check(&page, &format!("aria-label=\"{name}\""));
        check(&page, &format!("aria-label=\"{name}, number\""));
    }
    check(
        &page,
        &format!(
            "data-value=\"{}\"",
            computed.results.payback.expect("spending is recovered")
        ),
    );
}
