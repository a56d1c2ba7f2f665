//! The greatest value within reach of every point of a line, in one pass.
//!
//! A point `a` reaches every `b` from `a` itself to its own furthest one. Seen from the far end
//! those stretches nest (each holds the next) or slide (both ends move on), and either way no value
//! is looked at more than a few times.

use std::collections::VecDeque;

/// For each point the greatest of `values[point..=reach]`; reaches are counted from `first`, as the
/// values are kept.
pub fn greatest_within(values: &[f64], reaches: &[usize], first: usize, nested: bool) -> Vec<f64> {
    if nested {
        within_nested(values, reaches, first)
    } else {
        within_sliding(values, reaches, first)
    }
}

/// Going backwards, each stretch adds points at both its ends.
fn within_nested(values: &[f64], reaches: &[usize], first: usize) -> Vec<f64> {
    let mut greatest = vec![f64::NEG_INFINITY; reaches.len()];
    let mut running = f64::NEG_INFINITY;
    let mut seen_to = None;
    for point in (0..reaches.len()).rev() {
        let reach = reaches[point] - first;
        let new_from = seen_to.map_or(point + 1, |seen: usize| seen + 1);
        running = values[new_from.min(reach + 1)..=reach]
            .iter()
            .copied()
            .fold(running.max(values[point]), f64::max);
        seen_to = Some(reach);
        greatest[point] = running;
    }
    greatest
}

/// Going forwards, points join at one end and leave at the other; the queue holds those that may
/// yet be the greatest.
fn within_sliding(values: &[f64], reaches: &[usize], first: usize) -> Vec<f64> {
    let mut queue: VecDeque<usize> = VecDeque::new();
    let mut next = 0;
    let mut greatest = Vec::with_capacity(reaches.len());
    for (point, reach) in reaches.iter().enumerate() {
        while next <= reach - first {
            while queue
                .back()
                .is_some_and(|&back| values[back] <= values[next])
            {
                queue.pop_back();
            }
            queue.push_back(next);
            next += 1;
        }
        while queue.front().is_some_and(|&front| front < point) {
            queue.pop_front();
        }
        greatest.push(
            queue
                .front()
                .map_or(f64::NEG_INFINITY, |&front| values[front]),
        );
    }
    greatest
}
