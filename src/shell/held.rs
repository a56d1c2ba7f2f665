//! Holding a place at the window's upper edge while what stands above it is still being drawn. Not
//! every browser does so by itself, and a link to a part would lead somewhere above it.

use super::document::{self, scrolled, top_of};
use super::resized::{Resized, on_resized};
use std::cell::Cell;

/// Less than anybody scrolls, and more than layout rounds.
const STILL: f64 = 2.0;

/// Shows a place from its top and keeps it there, whatever grows in the element around it, until
/// the page is scrolled by anybody else or this is dropped.
pub fn at_top(place: &str, around: &str) -> Option<Resized> {
    document::show_from_top(place);
    let place = place.to_string();
    let last = Cell::new((scrolled(), top_of(&place)));
    let held = Cell::new(true);
    on_resized(document::html_element(around)?.into(), move |_, _| {
        let (before, now) = (last.get(), (scrolled(), top_of(&place)));
        let is_still = |before: Option<f64>, now: Option<f64>| {
            before
                .zip(now)
                .is_some_and(|(before, now)| (before - now).abs() < STILL)
        };
        if is_still(before.1, now.1) {
            last.set(now);
        } else if held.get() && is_still(before.0, now.0) {
            document::show_from_top(&place);
            last.set((scrolled(), top_of(&place)));
        } else {
            held.set(false);
        }
    })
}
