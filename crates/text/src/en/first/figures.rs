//! The strip of four figures: a label, a value, what stands under it, and what the last change did.

use super::budget;
use crate::compare;
use crate::number::{count, money, pence, years};
use app::Style;
use app::views::first::{BetterOff, Change, Cost, Figures, NetValue, Open, Workers};

/// One figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub label: String,
    /// The same where there is little room.
    pub short: String,
    pub value: String,
    /// What it means, under it.
    pub sentence: String,
}

/// The accessible name of the button that opens a figure's working.
pub fn show_the_working(label: &str) -> String {
    format!("{label}: show the working")
}

pub fn workers(workers: Workers) -> Figure {
    Figure {
        label: "Workers".into(),
        short: "Workers".into(),
        value: count(f64::from(workers.all)),
        sentence: opening(workers.open),
    }
}

/// "from year 3", or "in 2 of 12 districts".
fn opening(open: Open) -> String {
    match open.from {
        None => "no place opens in time".into(),
        Some(_) if open.is_partly() => within(open),
        Some(year) => format!("from year {year}"),
    }
}

/// "in 2 of 12 districts".
pub fn within(open: Open) -> String {
    let places = if open.districts { "districts" } else { "places" };
    format!("in {} of {} {places}", open.places, open.of)
}

pub fn cost(cost: Cost, style: Style) -> Figure {
    Figure {
        label: "Cost a year".into(),
        short: "Cost a year".into(),
        value: money(cost.a_year, style),
        sentence: budget::room(cost.left, style),
    }
}

pub fn better_off(figure: BetterOff) -> Figure {
    let offered = count(f64::from(figure.offered));
    let sentence = match (figure.offered, figure.with_later_families) {
        (1, _) => "of 1 offered a place".into(),
        (_, true) => format!("{offered} places, later families too"),
        (_, false) => format!("of {offered} offered a place"),
    };
    Figure {
        label: format!("Families better off in year {}", figure.year),
        short: "Better off".into(),
        value: format!("{} more", count(figure.more)),
        sentence,
    }
}

pub fn net_value(figure: NetValue, style: Style) -> Figure {
    Figure {
        label: format!("Net value over {}", years(figure.years)),
        short: "Net value".into(),
        value: money(figure.npv, style),
        sentence: per_pound(figure),
    }
}

/// What each pound gives back: last, because a ratio is no pass mark.
fn per_pound(figure: NetValue) -> String {
    match figure.per_pound {
        Some(given) => format!(
            "{} back for each £1, {} of it cash",
            pence(given.back),
            pence(given.cash)
        ),
        None => "nothing is spent".into(),
    }
}

/// What a kept plan's figures are, beside the page's own, in their order: "A: 124".
pub fn ghostly(place: usize, figures: &Figures, style: Style) -> [String; 4] {
    let of_it = |value: String| format!("{}: {value}", compare::letter(place));
    [
        of_it(count(f64::from(figures.workers.all))),
        of_it(money(figures.cost.a_year, style)),
        of_it(count(figures.better_off.more)),
        of_it(money(figures.net_value.npv, style)),
    ]
}

/// What the last change did to each figure, in their order; empty where it did nothing.
pub fn changes(change: Change, style: Style) -> [String; 4] {
    let counted = |by: f64| moved(by, count(by.abs()), "0");
    let pounds = |by: f64| moved(by, money(by.abs(), style), "£0");
    [
        counted(change.workers as f64),
        pounds(change.cost),
        change.better_off.map(counted).unwrap_or_default(),
        change.net_value.map(pounds).unwrap_or_default(),
    ]
}

/// "3 up", "£5.1 million down"; empty for what rounds to nothing.
fn moved(by: f64, amount: String, nothing: &str) -> String {
    if amount == nothing {
        String::new()
    } else if by > 0.0 {
        format!("{amount} up")
    } else {
        format!("{amount} down")
    }
}
