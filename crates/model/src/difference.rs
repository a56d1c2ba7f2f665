//! Why two plans differ: what each thing in which they differ adds to the difference, in the same
//! way whichever is changed first.
//!
//! Each part's share is what it adds on average over every order in which the parts could be
//! changed one after the other (Shapley's value), so the shares sum to the whole difference.

use super::kinds::Group;
use super::order::ascending;
use super::parameter::ROWS;
use super::{Parameter, Scenario};

/// Parts told apart; where there are more, those that matter least by themselves are one.
pub const MOST_PARTS: usize = 12;

/// What two plans can differ in.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// How many families each tier holds.
    Mix,
    /// One assumption or decision.
    Row(Parameter),
    /// The places, and the years they join in.
    Places,
    /// Several that matter least by themselves.
    Rest(Vec<Part>),
}

impl Part {
    /// `plan` with this part as `other` has it.
    fn taken(&self, plan: &Scenario, other: &Scenario) -> Scenario {
        let mut taken = *plan;
        match self {
            Part::Mix => rows_of_the_mix().for_each(|row| taken.set(row, other.get(row))),
            Part::Row(row) => taken.set(*row, other.get(*row)),
            Part::Places => taken = taken.with_places(*other.places()),
            Part::Rest(parts) => {
                for part in parts {
                    taken = part.taken(&taken, other);
                }
            }
        }
        taken
    }
}

/// Everything in which two plans differ: the mix, then the rows in their order, then the places.
pub fn parts(from: &Scenario, to: &Scenario) -> Vec<Part> {
    let differs = |row: &Parameter| from.get(*row) != to.get(*row);
    let mix = rows_of_the_mix().any(|row| differs(&row));
    let rows = ROWS.iter().filter(|row| row.group != Group::Mix);
    let rows = rows.map(|row| row.parameter).filter(differs);
    let places = from.places() != to.places();
    (mix.then_some(Part::Mix).into_iter())
        .chain(rows.map(Part::Row))
        .chain(places.then_some(Part::Places))
        .collect()
}

/// What each part adds to `value` on the way from one plan to the other; nothing for equal plans.
/// `value` is asked once for every set of parts, 4,096 times where twelve differ.
pub fn shares(
    from: &Scenario,
    to: &Scenario,
    value: impl Fn(&Scenario) -> f64,
) -> Vec<(Part, f64)> {
    let parts = told_apart(parts(from, to), from, to, &value);
    let values: Vec<f64> = (0..1usize << parts.len())
        .map(|set| {
            let taken = (0..parts.len()).filter(|part| set & (1 << part) != 0);
            value(&taken.fold(*from, |plan, part| parts[part].taken(&plan, to)))
        })
        .collect();
    let weights = weights(parts.len());
    let share = |part: usize| -> f64 {
        let without = (0..values.len()).filter(|set| set & (1 << part) == 0);
        without
            .map(|set| weights[set.count_ones() as usize] * (values[set | 1 << part] - values[set]))
            .sum()
    };
    let shares: Vec<f64> = (0..parts.len()).map(share).collect();
    parts.into_iter().zip(shares).collect()
}

/// How often, of all orders of so many parts, exactly a given set of each size comes before one.
fn weights(parts: usize) -> Vec<f64> {
    let mut sets = 1.0;
    (0..parts)
        .map(|before| {
            let weight = 1.0 / (parts as f64 * sets);
            // From the sets of this size to those of the next, of the parts but one.
            sets *= (parts - 1 - before) as f64 / (before + 1) as f64;
            weight
        })
        .collect()
}

/// At most [`MOST_PARTS`], those that matter least by themselves taken together.
fn told_apart(
    parts: Vec<Part>,
    from: &Scenario,
    to: &Scenario,
    value: &impl Fn(&Scenario) -> f64,
) -> Vec<Part> {
    if parts.len() <= MOST_PARTS {
        return parts;
    }
    let start = value(from);
    let matters = |part: &Part| -(value(&part.taken(from, to)) - start).abs();
    let matters: Vec<f64> = parts.iter().map(matters).collect();
    let by_weight = ascending(&matters);
    let (kept, rest) = by_weight.split_at(MOST_PARTS - 1);
    let of = |places: &[usize]| {
        let mut places = places.to_vec();
        places.sort_unstable();
        places.into_iter().map(|place| parts[place].clone())
    };
    of(kept).chain([Part::Rest(of(rest).collect())]).collect()
}

fn rows_of_the_mix() -> impl Iterator<Item = Parameter> {
    let rows = ROWS.iter().filter(|row| row.group == Group::Mix);
    rows.map(|row| row.parameter)
}
