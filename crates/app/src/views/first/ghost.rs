//! A kept plan as the first screen shows it behind the page's own: where its edges stand, what it
//! costs, how its net value adds up and how wide its range is.

use super::{Figures, Spread};
use crate::page::Page;
use model::uncertainty::Uncertainty;
use model::uncertainty::draws::DRAWS;
use model::{Mix, run};

#[derive(Clone, Debug, PartialEq)]
pub struct Ghost {
    /// Its place among the kept plans; the first is A.
    pub place: usize,
    pub mix: Mix,
    pub figures: Figures,
    /// Net value added up, pounds of 2012-13, from year 0.
    pub net_so_far: Vec<f64>,
    /// 10th and 90th percentile of net value; None where nothing is spent.
    pub range: Option<(f64, f64)>,
}

impl Ghost {
    pub fn of(place: usize, page: &Page) -> Ghost {
        let scenario = &page.scenario;
        let results = run(scenario);
        let mut draws = Uncertainty::new(scenario);
        while !draws.advance(DRAWS) {}
        let [low, _, high] = Spread::of(&draws.outcome(scenario.mix())).range;
        Ghost {
            place,
            mix: scenario.mix(),
            figures: Figures::of(scenario, &results),
            net_so_far: [&[0.0], results.cumulative.as_slice()].concat(),
            range: (results.pv_cost > 0.0).then_some((low, high)),
        }
    }

    /// Those of the page's kept plans that are not what it shows itself.
    pub fn beside<'a>(all: &'a [Ghost], page: &Page) -> Vec<&'a Ghost> {
        let is_the_pages = |ghost: &&Ghost| {
            let kept = page.kept.get(ghost.place);
            kept.is_none_or(|kept| kept.scenario == page.scenario)
        };
        all.iter().filter(|ghost| !is_the_pages(ghost)).collect()
    }
}
