//! Every figure of the plans that links describe, to the last bit: a line a link, with the link
//! that the page would print again.
//!
//! It is compiled here and, by `cargo xtask prove`, in the page as it was when it was two programs:
//! what is above it says where `link`, `run` and the results are.

use super::{Results, TierResults, link, run};
use std::io::{self, BufRead};

/// Numbers as bits, in hexadecimal.
fn bits(numbers: &[f64]) -> String {
    let all: Vec<String> = numbers
        .iter()
        .map(|number| format!("{:x}", number.to_bits()))
        .collect();
    all.join(" ")
}

fn or_nan(number: Option<f64>) -> f64 {
    number.unwrap_or(f64::NAN)
}

fn of_tier(name: &str, tier: &TierResults) -> String {
    let workers: Vec<f64> = tier
        .workers
        .iter()
        .map(|workers| f64::from(*workers))
        .collect();
    let alone = [
        f64::from(tier.families),
        tier.unit_cost,
        f64::from(tier.workers_full),
        tier.cost_full,
        tier.unengaged,
        or_nan(tier.break_even),
    ];
    let rows = [
        bits(&alone),
        bits(&tier.places),
        bits(&workers),
        bits(&tier.cost),
        bits(&tier.turned),
        bits(&tier.extra),
        bits(&tier.avoided),
        bits(&tier.value),
    ];
    format!("{name}: {}", rows.join(", "))
}

fn of(results: &Results) -> String {
    let alone = [
        f64::from(results.families),
        results.reactive_total,
        results.reactive_annual,
        f64::from(results.workers_full),
        results.cost_full,
        results.pv_cost,
        results.pv_avoided,
        results.npv,
        or_nan(results.return_per_pound),
        or_nan(results.cash_per_pound),
        or_nan(results.runoff_pv),
        or_nan(results.payback),
        results.cashable_pv,
    ];
    let rows = [
        bits(&alone),
        bits(&results.live),
        bits(&results.cost),
        bits(&results.turned),
        bits(&results.extra),
        bits(&results.avoided),
        bits(&results.net),
        bits(&results.cumulative),
        bits(&results.funding),
        bits(&results.gap),
        of_tier("intensive", &results.intensive),
        of_tier("targeted", &results.targeted),
        of_tier("universal", &results.universal),
    ];
    rows.join("; ")
}

/// Reads links, a line each, and writes what they describe.
pub fn figures() {
    for line in io::stdin().lock().lines().map_while(Result::ok) {
        let opened = link::parse(&format!("#{line}"));
        let notices = opened.notices.len();
        match opened.page {
            None => println!("{line}\tnothing, {notices} notices"),
            Some(page) => println!(
                "{line}\t{}\t{notices} notices\t{}",
                link::print(&page),
                of(&run(&page.scenario))
            ),
        }
    }
}
