//! What the table of alternatives, the map of mixes and the picture of the opening say.

use app::Style;
use app::views::alternatives::{Found, alternatives};
use app::views::mixes::Marked;
use app::views::places;
use model::optimum::ValueOfMixes;
use model::{Mix, Optimum, Scenario, run};
use text::alternatives as words;

#[test]
fn a_row_says_what_its_mix_gives_up_and_not_what_it_gains() {
    let scenario = Scenario::default();
    let found = alternatives(&scenario, &run(&scenario));
    let [yours, within, _, withdrawing] =
        [0, 1, 2, 3].map(|index: usize| found[index].found.expect("a mix"));
    let says = |theirs| words::gives_up(theirs, yours, Style::default());
    assert_eq!(says(within), "Gives up £1 million more a year");
    assert_eq!(
        says(withdrawing),
        "Gives up support for 3,135 families, £1 million more a year and 32 workers more"
    );
    assert_eq!(says(yours), "Gives up nothing of these");
    let weaker = Found {
        npv: yours.npv - 2e6,
        better_off: yours.better_off - 1.0,
        ..yours
    };
    assert_eq!(
        says(weaker),
        "Gives up 1 family better off and £2 million of net value"
    );
    assert_eq!(
        words::beside(within, yours, Some(0.66), Style::default()),
        "608 intensive, 0 targeted. Gives up £1 million more a year. Worth more than yours in 66% \
         of cases."
    );
}

#[test]
fn the_map_says_which_mix_is_highest() {
    let title = |scenario: &Scenario| {
        let results = run(scenario);
        let marked = Marked::all(scenario, &results, &ValueOfMixes::of(&results));
        text::mixes::highest(&marked[1], scenario)
    };
    let start = Scenario::default();
    assert_eq!(
        title(&start),
        "Highest 10-year value within budget, on these assumptions: 608 intensive, 0 targeted"
    );
    assert_eq!(
        title(&start.with_mix(Mix::new(5500, 0, 608, 0))),
        "Your plan has the highest 10-year value within budget, on these assumptions"
    );
}

#[test]
fn a_plan_over_budget_is_not_held_against_those_within_it() {
    let within = Some(Optimum {
        mix: Mix::new(5500, 0, 608, 0),
        npv: 23.6e6,
    });
    let title = |yours, over| text::mixes::title(yours, within, over, Style::default());
    assert_eq!(
        title(6.1e6, false),
        "A mix within budget is worth £17.5 million more than yours, on these assumptions"
    );
    assert_eq!(
        title(200e6, true),
        "Your plan is over budget; within it the highest value is £23.6 million, on these \
         assumptions"
    );
}

#[test]
fn the_opening_is_said_in_families_and_years() {
    let curve = |scenario: &Scenario| {
        let opened = places::opened(scenario, &run(scenario));
        (
            text::places::curve(&opened),
            text::places::opened(&opened[0], scenario.places().all().len()),
        )
    };
    let start = Scenario::default();
    let (title, first) = curve(&start);
    assert_eq!(
        title,
        "390 families have a place in year 1, 1,400 from year 3"
    );
    assert_eq!(first, "390 families, 35 workers, 2 of 12 open");
    let (title, first) = curve(&start.with_start_years([1; 12]));
    assert_eq!(title, "1,400 families have a place from year 1");
    assert_eq!(first, "1,400 families, 124 workers, all open");
    let (title, _) = curve(&start.with_start_years([21; 12]));
    assert_eq!(title, "0 families have a place from year 1");
}
