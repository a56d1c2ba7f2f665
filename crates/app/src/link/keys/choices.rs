//! One choice out of a list, by its key: what is open, what the chart draws, whose prices and which
//! names of the tiers.

use super::key::{Key, Read, when};
use crate::link::notice::Named;
use crate::page::{OverTime, View};
use crate::style::{Names, Prices};

pub const VIEW: Key = Key {
    word: "view",
    print: |page, start| printed(page.view, start.view, View::key),
    read: |key, page| {
        page.view = chosen(View::ALL, View::key, key)?;
        Read::plainly(Named::View)
    },
};

pub const CHART: Key = Key {
    word: "chart",
    print: |page, start| printed(page.over_time, start.over_time, OverTime::key),
    read: |key, page| {
        page.over_time = chosen(OverTime::ALL, OverTime::key, key)?;
        Read::plainly(Named::Chart)
    },
};

pub const PRICES: Key = Key {
    word: "prices",
    print: |page, start| printed(page.style.prices, start.style.prices, Prices::year),
    read: |key, page| {
        page.style.prices = chosen(Prices::ALL, Prices::year, key)?;
        Read::plainly(Named::Prices)
    },
};

pub const NAMES: Key = Key {
    word: "names",
    print: |page, start| printed(page.style.names, start.style.names, Names::key),
    read: |key, page| {
        page.style.names = chosen(Names::ALL, Names::key, key)?;
        Read::plainly(Named::TierNames)
    },
};

fn printed<T: Copy + PartialEq>(now: T, start: T, key: fn(T) -> &'static str) -> Vec<String> {
    when(now != start, || key(now).into())
}

fn chosen<T: Copy>(
    all: impl IntoIterator<Item = T>,
    key: fn(T) -> &'static str,
    wanted: &str,
) -> Option<T> {
    all.into_iter().find(|&one| key(one) == wanted)
}
