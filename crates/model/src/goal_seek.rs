//! Goal seek: given limits on workers, money or results, which mix has the highest net value?
//! Exactly, over every whole-family mix.
//!
//! For each number of intensive families the limits on workers and money allow targeted ones up to
//! some number, and the least result asks for at least some number; between the two the greatest
//! value is looked up in a table of ranges.

use super::line::{self, GROUPS, Line};
use super::optimum::{PENNY, ValueOfMixes, prefix_sums};
use super::path::{Effect, Years};
use super::{Band, Mix, Optimum, Parameter, Results, Scenario, Tier, formula, tier::Delivery};

/// What a mix has to keep to; None where anything will do.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Limits {
    /// Whole posts at full opening, at most.
    pub workers: Option<f64>,
    /// Pounds a year at full opening, at most.
    pub cost: Option<f64>,
    /// Families better off because of the plan at the end of the headline year, at least.
    pub extra: Option<f64>,
}

/// One of the limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Whole posts of both tiers, at most.
    Workers,
    /// Pounds a year of both tiers, at most.
    Cost,
    /// More families better off in the headline year, at least.
    Extra,
}

impl Limits {
    /// The same limits but one.
    pub fn without(self, limit: Limit) -> Limits {
        match limit {
            Limit::Workers => Limits {
                workers: None,
                ..self
            },
            Limit::Cost => Limits { cost: None, ..self },
            Limit::Extra => Limits {
                extra: None,
                ..self
            },
        }
    }

    /// The limits that are set.
    pub fn set(self) -> Vec<Limit> {
        let set = [
            (Limit::Workers, self.workers),
            (Limit::Cost, self.cost),
            (Limit::Extra, self.extra),
        ];
        set.into_iter()
            .filter(|(_, value)| value.is_some())
            .map(|(limit, _)| limit)
            .collect()
    }
}

/// Everything needed to answer for one scenario; withdrawn families are held.
pub struct GoalSeek {
    values: ValueOfMixes,
    withdrawn: usize,
    deliveries: [Delivery; 2],
    /// Families better off for the first n families of the line: intensive, targeted.
    extra: [Vec<f64>; 2],
    ranges: RangeGreatest,
}

impl GoalSeek {
    /// The search among all mixes of the scenario's families.
    pub fn of(scenario: &Scenario, results: &Results) -> GoalSeek {
        let values = ValueOfMixes::of(results);
        let ranges = RangeGreatest::of(values.sums().1);
        let extra = Tier::PLANNED.map(|tier| {
            prefix_sums(
                values.families(),
                &extra_a_place(scenario, tier, results.headline_year()),
            )
        });
        let withdrawn = scenario.mix().families(Band::Withdrawn) as usize;
        GoalSeek {
            values,
            withdrawn,
            deliveries: Tier::PLANNED.map(|tier| Delivery::of(tier, scenario)),
            extra,
            ranges,
        }
    }

    /// The highest value within the limits; None where no mix keeps to them all.
    pub fn optimum(&self, limits: Limits) -> Option<Optimum> {
        let (first, last) = (self.withdrawn, self.values.families() as usize);
        let (intensive, targeted) = self.values.sums();
        let edge_value = |a: usize| intensive[a] - intensive[first] - targeted[a];
        let greatest =
            |a: usize| Some(edge_value(a) + self.ranges.greatest(self.reach(a, limits)?));
        let top = (first..=last).filter_map(greatest).reduce(f64::max)?;
        let a = (first..=last).find(|&a| greatest(a).is_some_and(|value| value >= top - PENNY))?;
        let (least, most) = self.reach(a, limits)?;
        let b = (least..=most).find(|&b| edge_value(a) + targeted[b] >= top - PENNY)?;
        let mix = Mix::new(
            last as u32,
            first as u32,
            (a - first) as u32,
            (b - a) as u32,
        );
        Some(Optimum {
            mix,
            npv: self.values.npv(mix),
        })
    }

    /// The limits that stand in the way: without any one of them a higher value, or any mix at all,
    /// would be possible.
    pub fn binding(&self, limits: Limits) -> Vec<Limit> {
        let now = self
            .optimum(limits)
            .map_or(f64::NEG_INFINITY, |highest| highest.npv);
        let frees = |limit: &Limit| {
            self.optimum(limits.without(*limit))
                .is_some_and(|freed| freed.npv > now + PENNY)
        };
        limits.set().into_iter().filter(frees).collect()
    }

    /// The most families better off that the limits on workers and money allow.
    pub fn most_extra(&self, limits: Limits) -> f64 {
        let (first, last) = (self.withdrawn, self.values.families() as usize);
        let within = limits.without(Limit::Extra);
        let most = |a: usize| Some(self.extra_of(a, self.reach(a, within)?.1));
        (first..=last).filter_map(most).fold(0.0, f64::max)
    }

    /// With intensive support ending at `a`, the first and last place targeted support may end at;
    /// None where there is none.
    fn reach(&self, a: usize, limits: Limits) -> Option<(usize, usize)> {
        let last = self.values.families() as usize;
        let posts = |tier: usize, families: usize| {
            f64::from(self.deliveries[tier].workers(families as f64))
        };
        let intensive = a - self.withdrawn;
        let mut room = last - a;
        if let Some(cost) = limits.cost {
            room = room.min(self.values.furthest_affordable(intensive, cost + PENNY)?);
        }
        if let Some(workers) = limits.workers {
            let left = libm::floor(workers) - posts(0, intensive);
            if left < 0.0 {
                return None;
            }
            let mut most = libm::floor((left + 1e-9) * self.deliveries[1].caseload) as usize;
            // The multiplication may round across a whole family; the count of posts decides.
            while most > 0 && posts(1, most) > left {
                most -= 1;
            }
            room = room.min(most);
        }
        let mut least = a;
        if let Some(wanted) = limits.extra {
            // More targeted places never help fewer families, so the first that suffices can be
            // halved for.
            let short = |b: usize| self.extra_of(a, b) < wanted - 1e-9;
            if short(a + room) {
                return None;
            }
            let (mut low, mut high) = (a, a + room);
            while low < high {
                let middle = (low + high) / 2;
                if short(middle) {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            least = low;
        }
        Some((least, a + room))
    }

    fn extra_of(&self, a: usize, b: usize) -> f64 {
        self.extra[0][a] - self.extra[0][self.withdrawn] + self.extra[1][b] - self.extra[1][a]
    }
}

/// Families better off because of one place at each point of the line, at the end of a year;
/// blended by targeting.
fn extra_a_place(scenario: &Scenario, tier: Tier, year: usize) -> [f64; GROUPS] {
    let (line, years) = (Line::of(scenario), Years::of(scenario));
    let effect = Effect::of(&line, &Delivery::of(tier, scenario));
    let extra = std::array::from_fn(|g| {
        years.live[..year].iter().fold(0.0, |better, live| {
            let turned = formula::turned_in_year(*live, effect.turned[g]);
            formula::better_off(effect.kept[g], better, turned)
        })
    });
    line::blended(&extra, scenario.get(Parameter::Targeting))
}

/// The greatest value of any range, from the greatest of every stretch whose length is a power of
/// two.
struct RangeGreatest(Vec<Vec<f64>>);

impl RangeGreatest {
    fn of(values: &[f64]) -> RangeGreatest {
        let mut levels = vec![values.to_vec()];
        let mut length = 1;
        while 2 * length <= values.len() {
            let below = &levels[levels.len() - 1];
            let level = (0..=values.len() - 2 * length)
                .map(|start| below[start].max(below[start + length]))
                .collect();
            levels.push(level);
            length *= 2;
        }
        RangeGreatest(levels)
    }

    fn greatest(&self, (first, last): (usize, usize)) -> f64 {
        let level = (last - first + 1).ilog2();
        let values = &self.0[level as usize];
        values[first].max(values[last + 1 - (1 << level)])
    }
}
