//! One district's row, and one year of the opening.

use super::super::super::format::{count, plain};
use super::super::super::wording;
use super::super::places::holds;
use super::{Working, number, share};
use crate::model::{DISTRICTS, Results, Scenario, Tier};

fn all_families() -> f64 {
    DISTRICTS.iter().map(|district| district.families).sum()
}

/// The district with the most families.
pub fn district(scenario: &Scenario, results: &Results) -> Working {
    let index = (0..DISTRICTS.len()).max_by(|&a, &b| DISTRICTS[a].families.total_cmp(&DISTRICTS[b].families)).unwrap_or(0);
    let (district, all) = (&DISTRICTS[index], all_families());
    let [families, intensive, targeted, posts] = holds(scenario, index);
    let part = share(district.families / all);
    let (all_intensive, all_targeted) = (f64::from(results.intensive.families), f64::from(results.targeted.families));
    let lines = vec![
        format!("Share of families: {} ÷ {} = {part}", count(district.families), count(all)),
        format!("Families: {} × {part} = {}", count(f64::from(results.families)), number(families)),
        format!("In intensive: {} × {part} = {}", count(all_intensive), number(intensive)),
        format!("In targeted: {} × {part} = {}", count(all_targeted), number(targeted)),
        format!(
            "Posts, part posts allowed: {} ÷ {} families a worker + {} ÷ {} = {}",
            number(intensive),
            plain(results.intensive.caseload),
            number(targeted),
            plain(results.targeted.caseload),
            number(posts)
        ),
    ];
    Working { key: "district", title: format!("{}'s row", district.name), lines }
}

/// The first year in which any district is open.
pub fn year(scenario: &Scenario, results: &Results) -> Option<Working> {
    let index = results.live.iter().position(|live| *live > 0.0)?;
    let year = index + 1;
    let open = DISTRICTS.iter().zip(scenario.start_years()).filter(|(_, start)| usize::from(*start) <= year);
    let families: Vec<String> = open.map(|(district, _)| format!("{} {}", district.name, count(district.families))).collect();
    let live = share(results.live[index]);
    let mut lines = vec![format!("Share of families in districts open: ({}) ÷ {} = {live}", families.join(" + "), count(all_families()))];
    let mut workers = vec![];
    for tier in Tier::PLANNED {
        let (name, tier) = (wording::tier(tier), results.tier(tier));
        let places = number(tier.places[index]);
        lines.push(format!("{name} places: {} families × {live} = {places}", count(f64::from(tier.families))));
        lines.push(format!(
            "{name} workers: {places} ÷ {} families a worker, rounded up = {}",
            plain(tier.caseload),
            count(f64::from(tier.workers[index]))
        ));
        workers.push(tier.workers[index]);
    }
    let [intensive, targeted] = [&results.intensive, &results.targeted].map(|tier| tier.places[index]);
    lines.push(format!("Families in places: {} + {} = {}", number(intensive), number(targeted), number(intensive + targeted)));
    let posts: Vec<String> = workers.iter().map(|&posts| count(f64::from(posts))).collect();
    lines.push(format!("Workers: {} = {}", posts.join(" + "), count(f64::from(workers.iter().sum::<u32>()))));
    Some(Working { key: "opening", title: format!("year {year} as districts open"), lines })
}
