//! What the first screen says: the budget first, "over" wherever a plan is over and nowhere else,
//! the cases counted, and figures of what opens.

use app::views::first::{Answer, Budget, Doubt, Figures, First, Marks, Spoken, Spread};
use app::{Computed, Page, Style};
use model::preset::Preset;
use model::uncertainty::Uncertainty;
use model::uncertainty::draws::DRAWS;
use model::{Band, Parameter, Scenario, Tier, run};
use text::first::{self, doubt, figures, question};

fn spread(scenario: &Scenario) -> (Spread, Vec<f64>) {
    let mut draws = Uncertainty::new(scenario);
    assert!(draws.advance(DRAWS));
    let outcome = draws.outcome(scenario.mix());
    (Spread::of(&outcome), outcome.all)
}

fn facts(scenario: &Scenario) -> First {
    let page = Page {
        scenario: *scenario,
        ..Page::default()
    };
    First::of(&page, &Computed::of(scenario), &spread(scenario).0, None)
}

fn answer(scenario: &Scenario) -> String {
    let spans = question::answer(facts(scenario).answer, Style::default());
    spans.into_iter().map(|span| span.text).collect()
}

/// Every preset, two districts alone, nobody helped, a third withdrawn, a budget of nothing, and
/// one family.
fn states() -> Vec<Scenario> {
    let start = Scenario::default();
    let two = (0..12).map(|place| if place == 8 || place == 9 { 1 } else { 21 });
    let presets = Preset::ALL.map(|preset| preset.applied_to(&start));
    let others = [
        start.with_start_years(two.clone()),
        Preset::EVERYONE_INTENSIVE
            .applied_to(&start)
            .with_start_years(two),
        start
            .with(Parameter::Intensive, 0.0)
            .with(Parameter::Targeted, 0.0),
        start.with(Parameter::Withdrawn, 1800.0),
        start.with(Parameter::Budget, 0.0),
        start.with(Parameter::BudgetCut, 0.25),
        start.with(Parameter::Families, 1.0),
        start.with_start_years([21; 12]),
    ];
    presets.into_iter().chain(others).collect()
}

#[test]
fn the_answer_names_the_budget_first_then_families_then_cases() {
    assert_eq!(
        answer(&Scenario::default()),
        "This plan fits the budget, leaves about 203 more families better off by year 5, and saves \
         money in 13 of 20 cases tried."
    );
    assert_eq!(
        answer(&Preset::EVERYONE_INTENSIVE.applied_to(&Scenario::default())),
        "This plan costs £68.3 million a year more than the budget; it would leave about 2,977 \
         more \
         families better off by year 5, and saves money in 11 of 20 cases tried."
    );
    let two = (0..12).map(|place| if place == 8 || place == 9 { 1 } else { 21 });
    let partly = answer(&Scenario::default().with_start_years(two));
    assert!(
        partly.contains("better off in 2 of 12 districts by year 5"),
        "{partly}"
    );
    let beyond = answer(&Scenario::default().with(Parameter::IntensiveCaseload, 8.0));
    let note = "Above 6 families a worker the evidence ends: this saving is assumed.";
    assert!(beyond.ends_with(note), "{beyond}");
}

#[test]
fn over_is_said_if_and_only_if_what_opens_costs_more_than_the_budget() {
    let style = Style::default();
    for scenario in states() {
        let results = run(&scenario);
        let last = results.cost.last().copied().unwrap_or(0.0);
        let over = last > scenario.budget() + 0.5;
        let cost = figures::cost(Figures::of(&scenario, &results).cost, style).sentence;
        let spoken = first::spoken(Spoken::of(&scenario, &results), style);
        assert_eq!(Budget::of(&scenario, &results).is_over(), over);
        assert_eq!(answer(&scenario).contains("more than the budget"), over);
        assert_eq!(
            (cost.ends_with(" over"), cost.ends_with(" left")),
            (over, !over),
            "{cost}"
        );
        assert_eq!(spoken.contains(" over."), over, "{spoken}");
        assert!(spoken.split(' ').count() <= 20, "{spoken}");
    }
}

#[test]
fn the_cases_counted_are_those_of_the_combinations() {
    for scenario in states() {
        let first = facts(&scenario);
        let (_, mut all) = spread(&scenario);
        all.sort_by(f64::total_cmp);
        let counted: usize = (0..20)
            .filter(|&case| {
                let position = (case as f64 + 0.5) / 20.0 * (all.len() - 1) as f64;
                let below = position.floor();
                let (low, high) = (all[below as usize], all[position.ceil() as usize]);
                low + (high - low) * (position - below) > 0.0
            })
            .count();
        match first.answer {
            Answer::Plan { saves_in, .. } => assert_eq!(saves_in, counted),
            _ => assert_eq!(first.doubt.spread, None),
        }
        let said = doubt::counts(&first.doubt).join(" ");
        let numbers: usize = said
            .split(' ')
            .filter_map(|word| word.parse::<usize>().ok())
            .sum();
        assert_eq!(numbers, 20, "{said}");
    }
}

#[test]
fn a_slider_ends_its_budget_at_the_last_family_there_is_money_for() {
    for scenario in states() {
        let results = run(&scenario);
        for (band, tier) in [
            (Band::Intensive, Tier::Intensive),
            (Band::Targeted, Tier::Targeted),
        ] {
            let marks = Marks::of(band, &scenario, &results);
            let live = results.live.last().copied().unwrap_or(0.0);
            let a_place = results.tier(tier).unit_cost * live;
            let others = results.cost.last().copied().unwrap_or(0.0)
                - results.tier(tier).cost.last().copied().unwrap_or(0.0);
            let room = scenario.budget() - others;
            if let Some(ends) = marks.budget_ends {
                assert!(f64::from(ends) * a_place <= room.max(0.0) + 0.01);
                assert!(f64::from(ends + 1) * a_place > room - 0.01);
            } else if a_place > 0.0 {
                assert!(f64::from(scenario.families()) * a_place <= room + 0.01);
            }
        }
    }
    let start = Scenario::default();
    let marks = |band| Marks::of(band, &start, &run(&start));
    assert_eq!(marks(Band::Intensive).bought_alone, Some(608));
    assert_eq!(marks(Band::Targeted).bought_alone, Some(2836));
    assert_eq!(marks(Band::Targeted).budget_ends, Some(1438));
    assert_eq!(marks(Band::Universal).budget_ends, Some(3762));
}

#[test]
fn a_standard_that_cannot_matter_is_left_out() {
    let doubt = |scenario: &Scenario| -> Doubt { facts(scenario).doubt };
    assert_eq!(doubt(&Scenario::default()).standards.len(), 4);
    let pilot = Preset::PILOT.applied_to(&Scenario::default());
    assert_eq!(
        doubt(&pilot).standards.len(),
        3,
        "no light support is planned"
    );
}

#[test]
fn what_the_last_change_did_is_said_beside_each_figure() {
    let (before, after) = (
        Scenario::default(),
        Scenario::default().with(Parameter::Intensive, 310.0),
    );
    let of = |scenario: &Scenario| Figures::of(scenario, &run(scenario));
    let change = of(&after).since(&of(&before));
    let [workers, cost, better_off, net] = figures::changes(change, Style::default());
    assert_eq!((workers.as_str(), cost.as_str()), ("2 up", "£140,000 up"));
    assert!(
        better_off.ends_with(" up") && net.ends_with(" up"),
        "{better_off}, {net}"
    );
    assert_eq!(
        figures::changes(of(&before).since(&of(&before)), Style::default()),
        [""; 4]
    );
}
