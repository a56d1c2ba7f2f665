//! Where support is worth most: which tier a place is worth most in along the line.

use model::line::GROUPS;
use model::{Results, Tier};

/// A stretch of the line, in groups, and the tier worth most there; universal where no place pays.
#[derive(Clone, Debug, PartialEq)]
pub struct Stretch {
    pub tier: Tier,
    /// Its first group.
    pub from: usize,
    /// One past its last group.
    pub to: usize,
}

/// The stretches of the whole line, from the top.
pub fn stretches(results: &Results) -> Vec<Stretch> {
    let best = |g: usize| {
        let (intensive, targeted) = (results.intensive.value[g], results.targeted.value[g]);
        if intensive <= 0.0 && targeted <= 0.0 {
            Tier::Universal
        } else if intensive >= targeted {
            Tier::Intensive
        } else {
            Tier::Targeted
        }
    };
    let mut found: Vec<Stretch> = vec![];
    for g in 0..GROUPS {
        match found.last_mut() {
            Some(last) if last.tier == best(g) => last.to = g + 1,
            _ => found.push(Stretch {
                tier: best(g),
                from: g,
                to: g + 1,
            }),
        }
    }
    found
}
