//! The four figures: a label, a value, and what stands beside it.

use super::over_time;
use crate::number::{count, money, pence, years};
use app::Style;
use app::views::first::{BetterOff, Cost, NetValue, Workers};

/// What every figure is held against.
pub const AGAINST: &str = "Each figure is the change against universal services alone.";

/// One figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub label: String,
    pub value: String,
    /// What it means; empty where what stands beside it says so.
    pub sentence: String,
}

/// The accessible name of the button that opens a figure's working.
pub fn show_the_working(label: &str) -> String {
    format!("{label}: show the working")
}

pub fn workers(workers: Workers) -> Figure {
    let [all, intensive, targeted, universal] = [
        workers.all,
        workers.intensive,
        workers.targeted,
        workers.universal,
    ]
    .map(|posts| count(f64::from(posts)));
    Figure {
        label: "Workers".into(),
        value: all,
        sentence: format!(
            "{intensive} intensive, {targeted} targeted. Universal services' {universal} stand \
             beside them."
        ),
    }
}

pub fn cost(cost: Cost, style: Style) -> Figure {
    let room = money(cost.left.abs(), style);
    Figure {
        label: "Cost a year".into(),
        value: money(cost.a_year, style),
        sentence: if cost.left >= 0.0 {
            format!("when every district is open; {room} inside the budget.")
        } else {
            format!("when every district is open; {room} over the budget.")
        },
    }
}

pub fn better_off(figure: BetterOff) -> Figure {
    let offered = count(f64::from(figure.offered));
    Figure {
        label: format!("Better off in year {}", figure.year),
        value: format!("{} more", count(figure.more)),
        sentence: if figure.with_later_families {
            format!(
                "than with universal services alone, of {offered} families offered a place, \
                 including families who come into need later."
            )
        } else {
            format!("than with universal services alone, of {offered} families offered a place.")
        },
    }
}

/// Beside the families better off.
pub fn avoided(figure: BetterOff, style: Style) -> String {
    format!(
        "{} of crisis costs avoided that year.",
        money(figure.avoided, style)
    )
}

pub fn net_value(figure: NetValue, style: Style) -> Figure {
    Figure {
        label: format!("Net value over {}", years(figure.years)),
        value: money(figure.npv, style),
        sentence: String::new(),
    }
}

/// Beside net value: what each pound gives back.
pub fn per_pound(figure: NetValue) -> String {
    match figure.per_pound {
        Some(given) => format!(
            "{} back for each £1, {} of it cash.",
            pence(given.back),
            pence(given.cash)
        ),
        None => "Nothing is spent.".into(),
    }
}

/// Beside net value: when the spending is recovered.
pub fn payback(figure: NetValue) -> String {
    format!("{}.", over_time::payback(figure.payback))
}
