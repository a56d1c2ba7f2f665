//! Chance and range of scenarios that had no part in choosing the points, each against a million
//! random draws that are run one by one. In `prove` two hundred; in a test run one, with few draws.

use model::evidence::Standard;
use model::uncertainty::draws::{DRAWS, Range};
use model::uncertainty::{Percentiles, Uncertainty};
use model::{Mix, Parameter, ROWS, Scenario, run};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Method, section 8: how far the chance may lie from that of a million draws, and a percentile, in
/// parts of the distance from the 10th to the 90th.
const CHANCE: f64 = 0.01;
const PERCENTILE: f64 = 0.025;

/// How far an answer lies from that of many draws: its chance, and the worst of its percentiles.
#[derive(Clone, Copy, Debug, Default)]
struct Apart {
    chance: f64,
    percentile: f64,
}

impl Apart {
    fn worse(self, other: Apart) -> Apart {
        Apart {
            chance: self.chance.max(other.chance),
            percentile: self.percentile.max(other.percentile),
        }
    }
}

#[test]
fn scenarios_nobody_chose_have_the_chance_and_range_of_a_million_random_draws() {
    let at_length = std::env::var_os("PROVE").is_some();
    let (scenarios, draws, room) = if at_length {
        (200, 1_000_000, 1.0)
    } else {
        // What a few thousand draws miss by themselves is added.
        (2, 20_000, 3.0)
    };
    let next = AtomicUsize::new(0);
    let work = || {
        let mut worst = Apart::default();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            if at >= scenarios {
                return worst;
            }
            let apart = apart(at as u64, draws);
            assert!(
                apart.chance <= CHANCE * room && apart.percentile <= PERCENTILE * room,
                "scenario {at}: {apart:?}"
            );
            worst = worst.worse(apart);
        }
    };
    let worst = thread::scope(|scope| {
        let others = [scope.spawn(work), scope.spawn(work)];
        let found = others.map(|other| other.join().expect("every scenario agrees"));
        found[0].worse(found[1])
    });
    println!("{scenarios} scenarios, {draws} draws each, the worst of all: {worst:?}");
}

fn apart(seed: u64, draws: usize) -> Apart {
    let mut random = Random(seed);
    let scenario = scenario(&mut random);
    let mut uncertainty = Uncertainty::new(&scenario);
    assert!(uncertainty.advance(DRAWS));
    let found = uncertainty.outcome(scenario.mix());

    let ranges = Range::all(&scenario);
    let (mut npv, mut returns) = (Vec::with_capacity(draws), Vec::with_capacity(draws));
    for _ in 0..draws {
        let mut drawn = scenario;
        for range in &ranges {
            drawn.set(range.parameter, range.value(random.share()));
        }
        let results = run(&drawn);
        npv.push(results.npv);
        returns.extend(results.return_per_pound);
    }
    let saves = npv.iter().filter(|&&npv| npv > 0.0).count() as f64 / draws as f64;
    let of_returns = found
        .return_per_pound
        .map(|found| worst(found, percentiles(returns)));
    Apart {
        chance: (found.chance - saves).abs(),
        percentile: worst(found.npv, percentiles(npv)).max(of_returns.unwrap_or_default()),
    }
}

/// In parts of the distance from the 10th to the 90th.
fn worst(found: Percentiles, expected: [f64; 3]) -> f64 {
    let wide = (expected[2] - expected[0]).max(1e-9);
    let apart = (0..3).map(|at| (found[at] - expected[at]).abs() / wide);
    apart.fold(0.0, f64::max)
}

/// Interpolated at p times one less than the count, as the method says.
fn percentiles(mut values: Vec<f64>) -> [f64; 3] {
    values.sort_by(f64::total_cmp);
    [0.1, 0.5, 0.9].map(|share| {
        let at = share * (values.len() - 1) as f64;
        let (below, above) = (values[at.floor() as usize], values[at.ceil() as usize]);
        below + (above - below) * at.fract()
    })
}

/// A mix, years and rate of any size, and half of the uncertain rows anywhere in their ranges.
fn scenario(random: &mut Random) -> Scenario {
    let standards = Standard::ALL;
    let standard = standards[random.below(standards.len() as u32) as usize];
    let mut scenario = standard.applied_to(&Scenario::default());
    scenario.set(Parameter::HorizonYears, f64::from(1 + random.below(20)));
    scenario.set(Parameter::DiscountRate, 0.1 * random.share());
    for range in Range::all(&scenario) {
        if random.share() < 0.5 {
            let row = &ROWS[range.parameter as usize];
            let (low, high) = (range.low.max(row.min), range.high.min(row.max));
            scenario.set(range.parameter, low + (high - low) * random.share());
        }
    }
    let total = scenario.families();
    let withdrawn = random.below(1 + total / 5);
    let intensive = random.below(1 + (total - withdrawn) / 2);
    let targeted = random.below(1 + total - withdrawn - intensive);
    // Where nobody is helped there is nothing to be sure of.
    scenario.with_mix(Mix::new(total, withdrawn, intensive.max(1), targeted))
}

/// SplitMix64.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to 1, without 1.
    fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    fn below(&mut self, limit: u32) -> u32 {
        (self.share() * f64::from(limit)) as u32
    }
}
