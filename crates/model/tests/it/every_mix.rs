//! Every mix of a few families, under every way to move them: no family is lost or made up, what
//! was asked for is done, and each way alone leads from any mix to any other.
//!
//! Up to 12 families in a test run, up to 40 with `PROVE=1`.

use model::{Band, Mix};
use std::collections::BTreeSet;

fn most() -> u32 {
    if std::env::var_os("PROVE").is_some() {
        40
    } else {
        12
    }
}

/// Every mix of this many families: (n + 1)(n + 2)(n + 3) / 6 of them.
fn mixes(total: u32) -> impl Iterator<Item = Mix> {
    (0..=total).flat_map(move |withdrawn| {
        (0..=total - withdrawn).flat_map(move |intensive| {
            (0..=total - withdrawn - intensive)
                .map(move |targeted| Mix::new(total, withdrawn, intensive, targeted))
        })
    })
}

fn counts(mix: Mix) -> [u32; 4] {
    Band::ALL.map(|band| mix.families(band))
}

/// The bands that are not among `named` hold what they held.
fn others_stay(before: Mix, after: Mix, named: &[Band]) {
    for band in Band::ALL {
        if !named.contains(&band) {
            let (was, is) = (before.families(band), after.families(band));
            assert_eq!(was, is, "{band:?} from {before:?} to {after:?}");
        }
    }
}

#[test]
fn sliders_boxes_and_steps_give_what_is_asked_and_lose_nobody() {
    for total in 0..=most() {
        for mix in mixes(total) {
            for band in Band::ALL {
                for wanted in 0..=total + 1 {
                    let after = mix.with(band, wanted);
                    assert_eq!(after.total(), total, "{mix:?} {band:?} {wanted}");
                    assert_eq!(after.families(band), wanted.min(total));
                    if wanted <= mix.families(band) {
                        others_stay(mix, after, &[band, band.gives_to()]);
                    }
                    // A band further off gives only when every nearer one is empty.
                    let [near, next, last] = band.takes_from();
                    let gave = |band: Band| after.families(band) < mix.families(band);
                    assert!(!gave(next) || after.families(near) == 0, "{after:?}");
                    assert!(!gave(last) || after.families(next) == 0, "{after:?}");
                }
            }
        }
    }
}

#[test]
fn edges_go_where_they_are_dragged_and_push_only_what_is_in_the_way() {
    let edges = [Band::Withdrawn, Band::Intensive, Band::Targeted];
    for total in 0..=most() {
        for mix in mixes(total) {
            for above in edges {
                for family in 0..=total + 1 {
                    let after = mix.with_edge(above, family);
                    let family = family.min(total);
                    assert_eq!(after.total(), total, "{mix:?} {above:?} {family}");
                    assert_eq!(after.end(above), family);
                    for other in edges {
                        let in_the_way = match other.cmp(&above) {
                            std::cmp::Ordering::Less => mix.end(other) > family,
                            std::cmp::Ordering::Equal => true,
                            std::cmp::Ordering::Greater => mix.end(other) < family,
                        };
                        let wanted = if in_the_way { family } else { mix.end(other) };
                        assert_eq!(after.end(other), wanted, "{mix:?} {above:?} {family}");
                    }
                }
            }
        }
    }
}

#[test]
fn families_moved_go_straight_from_one_band_to_the_other() {
    for total in 0..=most() {
        for mix in mixes(total) {
            for (from, to) in pairs() {
                for count in 0..=total + 1 {
                    let after = mix.moved(count, from, to);
                    let went = count.min(mix.families(from));
                    assert_eq!(after.families(from), mix.families(from) - went);
                    assert_eq!(after.families(to), mix.families(to) + went);
                    others_stay(mix, after, &[from, to]);
                }
            }
        }
    }
}

#[test]
fn each_way_alone_leads_from_any_mix_to_any_other() {
    let steps = |mix: Mix| -> Vec<Mix> {
        let one_more = Band::ALL.map(|band| mix.with(band, mix.families(band) + 1));
        let one_fewer = Band::ALL.map(|band| mix.with(band, mix.families(band).saturating_sub(1)));
        [one_more, one_fewer].concat()
    };
    let drags = |mix: Mix| -> Vec<Mix> {
        let edges = [Band::Withdrawn, Band::Intensive, Band::Targeted];
        let near = |edge: Band| [mix.end(edge) + 1, mix.end(edge).saturating_sub(1)];
        let dragged = |edge: Band| near(edge).map(|family| mix.with_edge(edge, family));
        edges.into_iter().flat_map(dragged).collect()
    };
    let moves =
        |mix: Mix| -> Vec<Mix> { pairs().map(|(from, to)| mix.moved(1, from, to)).collect() };
    for total in 1..=most().min(20) {
        let all = mixes(total).count();
        for start in [Mix::new(total, 0, 0, 0), Mix::new(total, total, 0, 0)] {
            assert_eq!(reached(start, steps), all, "by steps, of {total}");
            assert_eq!(reached(start, drags), all, "by edges, of {total}");
            assert_eq!(reached(start, moves), all, "by moves, of {total}");
        }
    }
}

#[test]
fn a_mix_scaled_keeps_its_shares_to_the_family_and_loses_nobody() {
    for total in 1..=most() {
        for mix in mixes(total) {
            assert_eq!(mix.percentages().iter().sum::<u32>(), 100, "{mix:?}");
            for scaled in [0, 1, total / 2, total, 3 * total + 1, 100_000] {
                let after = mix.scaled(scaled);
                assert_eq!(after.total(), scaled, "{mix:?} to {scaled}");
                for (before, after) in counts(mix).into_iter().zip(counts(after)) {
                    let exact = f64::from(before) * f64::from(scaled) / f64::from(total);
                    let off = (f64::from(after) - exact).abs();
                    assert!(off < 1.0, "{mix:?} to {scaled}");
                }
            }
        }
    }
}

fn pairs() -> impl Iterator<Item = (Band, Band)> {
    let to_others = |from| Band::ALL.map(|to| (from, to));
    let all = Band::ALL.into_iter().flat_map(to_others);
    all.filter(|(from, to)| from != to)
}

/// How many mixes can be reached from one, a step at a time.
fn reached(start: Mix, steps: impl Fn(Mix) -> Vec<Mix>) -> usize {
    let mut seen = BTreeSet::from([counts(start)]);
    let mut left = vec![start];
    while let Some(mix) = left.pop() {
        for next in steps(mix) {
            if seen.insert(counts(next)) {
                left.push(next);
            }
        }
    }
    seen.len()
}
