//! One place's row, and one year of the opening.

use super::{Working, number, share};
use crate::names;
use crate::number::{count, plain};
use app::Page;
use app::Style;
use app::views::places::holds;
use model::{Results, Tier};

/// The place with the most families.
pub fn place(page: &Page, results: &Results) -> Working {
    let (scenario, places) = (&page.scenario, page.scenario.places());
    let index = (0..places.all().len())
        .max_by_key(|&index| places.all()[index].families)
        .unwrap_or(0);
    let (held, all) = (
        f64::from(places.all()[index].families),
        f64::from(places.families()),
    );
    let [families, intensive, targeted, posts] = holds(scenario, index);
    let part = share(held / all);
    let (all_intensive, all_targeted) = (
        f64::from(results.intensive.families),
        f64::from(results.targeted.families),
    );
    let lines = vec![
        format!(
            "Share of families: {} ÷ {} = {part}",
            count(held),
            count(all)
        ),
        format!(
            "Families: {} × {part} = {}",
            count(f64::from(results.families)),
            number(families)
        ),
        format!(
            "In intensive: {} × {part} = {}",
            count(all_intensive),
            number(intensive)
        ),
        format!(
            "In targeted: {} × {part} = {}",
            count(all_targeted),
            number(targeted)
        ),
        format!(
            "Posts, part posts allowed: {} ÷ {} families a worker + {} ÷ {} = {}",
            number(intensive),
            plain(results.intensive.caseload),
            number(targeted),
            plain(results.targeted.caseload),
            number(posts)
        ),
    ];
    Working {
        key: "place",
        title: format!("{}'s row", names::places(page).swap_remove(index)),
        lines,
    }
}

/// The first year in which any place is open.
pub fn year(page: &Page, results: &Results, style: Style) -> Option<Working> {
    let index = results.live.iter().position(|live| *live > 0.0)?;
    let year = index + 1;
    let places = page.scenario.places();
    let open = names::places(page)
        .into_iter()
        .zip(places.all())
        .filter(|(_, place)| usize::from(place.start_year) <= year);
    let families: Vec<String> = open
        .map(|(name, place)| format!("{name} {}", count(f64::from(place.families))))
        .collect();
    let live = share(results.live[index]);
    let mut lines = vec![format!(
        "Share of families in places open: ({}) ÷ {} = {live}",
        families.join(" + "),
        count(f64::from(places.families()))
    )];
    let mut workers = vec![];
    for tier in Tier::PLANNED {
        let (name, tier) = (names::tier(tier, style), results.tier(tier));
        let places = number(tier.places[index]);
        lines.push(format!(
            "{name} places: {} families × {live} = {places}",
            count(f64::from(tier.families))
        ));
        lines.push(format!(
            "{name} workers: {places} ÷ {} families a worker, rounded up = {}",
            plain(tier.caseload),
            count(f64::from(tier.workers[index]))
        ));
        workers.push(tier.workers[index]);
    }
    let [intensive, targeted] =
        [&results.intensive, &results.targeted].map(|tier| tier.places[index]);
    lines.push(format!(
        "Families in places: {} + {} = {}",
        number(intensive),
        number(targeted),
        number(intensive + targeted)
    ));
    let posts: Vec<String> = workers
        .iter()
        .map(|&posts| count(f64::from(posts)))
        .collect();
    lines.push(format!(
        "Workers: {} = {}",
        posts.join(" + "),
        count(f64::from(workers.iter().sum::<u32>()))
    ));
    Some(Working {
        key: "opening",
        title: format!("year {year} as places open"),
        lines,
    })
}
