//! What the views behind the first screen say, checked against the model or worked out by hand.

use super::tables::{csv, rows};
use app::views::alternatives::{Found, alternatives};
use app::views::decisions as differs;
use app::views::waterfall::waterfall;
use app::views::withdrawal::Withdrawal;
use app::views::{agencies, places};
use app::{MixName, Page, Style, limits};
use model::goal_seek::{GoalSeek, Limit, Limits};
use model::optimum::ValueOfMixes;
use model::sensitivity::tornado;
use model::{Band, Mix, Parameter as P, ROWS, Scenario, Tier, parameter::Group, run};
use text::places::title as places_title;
use text::{alternatives as words, decisions, goal_seek, how_sure, worth};

fn with(changes: &[(P, f64)]) -> Scenario {
    changes
        .iter()
        .fold(Scenario::default(), |scenario, &(parameter, value)| {
            scenario.with(parameter, value)
        })
}

#[test]
fn the_years_short_of_money_are_named() {
    let title = |scenario: &Scenario| decisions::title(&run(scenario));
    assert_eq!(
        title(&Scenario::default()),
        "Funding covers the plan in every year"
    );
    // 8.5 million less 4.6 is 3.9 in year 1, and year 1's districts cost less than that; 7 leaves
    // 1.5, and they cost more.
    assert_eq!(
        title(&with(&[(P::SavingsGap, 7_000_000.0)])),
        "Short of money in year 1"
    );
    assert_eq!(
        title(&with(&[(P::BudgetCut, 1.0)])),
        "Short of money in every year"
    );
    let twice = title(&with(&[
        (P::SavingsGap, 7_000_000.0),
        (P::HorizonYears, 2.0),
        (P::BudgetCut, 0.5),
    ]));
    assert_eq!(twice, "Short of money in every year");
}

#[test]
fn everything_that_differs_from_the_start_is_listed_but_the_mix() {
    assert!(differs::changed(&Scenario::default()).is_empty());
    for row in ROWS.iter().filter(|row| row.group != Group::Mix) {
        let changed = Scenario::default().with(
            row.parameter,
            if row.default == row.max {
                row.min
            } else {
                row.max
            },
        );
        assert_eq!(differs::changed(&changed), [row.parameter], "{}", row.id);
    }
    let mut years = Scenario::default().places().start_years();
    years[3] = 21;
    assert_eq!(
        differs::moved_districts(&Scenario::default().with_start_years(years)).len(),
        1
    );
}

#[test]
fn the_line_is_parted_where_another_tier_is_worth_more() {
    let results = run(&Scenario::default());
    let found = app::views::worth::stretches(&results);
    assert_eq!(
        worth::title(&results).split(';').next(),
        Some("Intensive support is worth most for the most complex 95%")
    );
    assert_eq!(
        (found[0].tier, found[0].from, found[found.len() - 1].to),
        (Tier::Intensive, 0, 100)
    );
    for stretch in &found {
        for g in stretch.from..stretch.to {
            let (intensive, targeted) = (results.intensive.value[g], results.targeted.value[g]);
            let best = [
                (Tier::Universal, 0.0),
                (Tier::Targeted, targeted),
                (Tier::Intensive, intensive),
            ]
            .into_iter()
            .reduce(|best, next| if next.1 > best.1 { next } else { best });
            assert_eq!(best.map(|best| best.0), Some(stretch.tier), "group {g}");
        }
    }
    let hopeless = run(&with(&[(P::AvoidableShare, 0.0)]));
    assert_eq!(
        worth::title(&hopeless),
        "Universal services alone are worth most along the whole line"
    );
}

#[test]
fn the_agencies_share_all_that_is_avoided_and_the_whole_cost() {
    let scenario = Scenario::default();
    let results = run(&scenario);
    let csv = csv(&agencies::table(&scenario, &results));
    let sum = |column: usize| {
        csv.lines()
            .skip(1)
            .map(|line| {
                line.split(',')
                    .nth(column)
                    .expect("a column")
                    .parse::<f64>()
                    .expect("a number")
            })
            .sum::<f64>()
    };
    for (column, whole) in [
        (1, results.pv_avoided),
        (2, results.cashable_pv),
        (3, 1.0),
        (4, results.cost_full),
    ] {
        assert!(
            (sum(column) - whole).abs() <= 1e-9 * whole,
            "column {column}"
        );
    }
    assert_eq!(
        text::agencies::title(&results),
        "The council would see 39% of what is avoided; the rest falls to others"
    );
}

#[test]
fn alternatives_are_the_exact_highest_of_their_kind() {
    let scenario = Scenario::default();
    let results = run(&scenario);
    let values = ValueOfMixes::of(&results);
    let budget = scenario.budget();
    let found = alternatives(&scenario, &results);
    let mix = |name: MixName| {
        let wanted = found.iter().find(|alternative| alternative.name == name);
        wanted.and_then(|alternative| Some(alternative.found?.mix))
    };
    for (name, highest) in [
        (
            MixName::HighestWithinBudget,
            values.optimum(0, Some(budget)),
        ),
        (
            MixName::HighestWithWithdrawal,
            values.optimum_with_withdrawal(budget),
        ),
    ] {
        assert_eq!(mix(name), highest.map(|highest| highest.mix), "{name:?}");
    }
    assert_eq!(mix(MixName::Yours), Some(scenario.mix()));

    let most = found[2].found.expect("a mix fits");
    assert!(most.cost <= budget + 0.01);
    let others = found.iter().filter_map(|alternative| alternative.found);
    for other in
        others.filter(|other| other.cost <= budget && other.mix.families(Band::Withdrawn) == 0)
    {
        assert!(other.better_off <= most.better_off + 1e-6);
    }
}

#[test]
fn what_another_mix_gives_up_is_named() {
    let scenario = Scenario::default();
    let found = alternatives(&scenario, &run(&scenario));
    let [yours, within] = [0, 1].map(|index: usize| found[index].found.expect("a mix"));
    let dearer = Found {
        cost: yours.cost + 1e6,
        better_off: yours.better_off - 1.0,
        ..yours
    };
    assert_eq!(
        words::against(dearer, yours, Style::default()),
        "Against yours it gains nothing; it gives up: £1 million more to spend a year, 1 fewer \
         family better off."
    );
    assert!(
        words::against(within, yours, Style::default())
            .starts_with("Against yours it gains £17.5 million more net value")
    );
}

#[test]
fn withdrawing_says_first_what_is_lost() {
    let scenario = Scenario::default();
    let mix = Mix::new(5500, 3135, 0, 0);
    let lost = Withdrawal::of(mix, &scenario).expect("families are withdrawn from");
    let sentence = words::lost(lost, Style::default());
    assert!(
        sentence.starts_with(
            "3,135 families, the most complex 57%, would get no support from the plan. They bear £"
        ),
        "{sentence}"
    );
    let all = Withdrawal::of(Mix::new(5500, 5500, 0, 0), &scenario).expect("all of them");
    assert!((all.crisis_costs - run(&scenario).reactive_annual).abs() < 1.0);
    assert_eq!(Withdrawal::of(Mix::new(5500, 0, 0, 0), &scenario), None);
}

#[test]
fn the_weakest_link_is_the_widest_swing_that_no_source_measured_as_used() {
    let sentence = how_sure::weakest(&tornado(&Scenario::default()), Style::default())
        .expect("a weakest link");
    assert!(
        sentence.contains("\"Extra turned round by intensive, most complex and most ready\""),
        "{sentence}"
    );
    let nothing = Scenario::default().with_mix(Mix::new(5500, 0, 0, 0));
    assert_eq!(
        how_sure::weakest(&tornado(&nothing), Style::default()),
        None
    );
}

#[test]
fn the_districts_hold_the_whole_plan_between_them() {
    let csv = csv(&places::table(&Page::default()));
    let sum = |column: usize| {
        csv.lines()
            .skip(1)
            .map(|line| {
                line.split(',')
                    .nth(column)
                    .expect("a column")
                    .parse::<f64>()
                    .expect("a number")
            })
            .sum::<f64>()
    };
    // 300 families at 6 a worker and 1,100 at 15.
    for (column, whole) in [
        (2, 5500.0),
        (3, 300.0),
        (4, 1100.0),
        (5, 50.0 + 1100.0 / 15.0),
    ] {
        assert!(
            (sum(column) - whole).abs() < 1e-6,
            "column {column}: {}",
            sum(column)
        );
    }
}

#[test]
fn when_districts_open_is_said_in_words() {
    let title = |years: [u8; 12]| places_title(&Scenario::default().with_start_years(years));
    assert_eq!(
        title([1; 12]),
        "All 12 districts are open from the first year"
    );
    assert_eq!(
        title([21; 12]),
        "No district ever joins, so nothing is spent"
    );
    let mut years = [2; 12];
    assert_eq!(title(years), "All 12 districts are open from year 2");
    years[0] = 21;
    assert_eq!(
        title(years),
        "1 district never joins; the others are open from year 2"
    );
    let open = rows(&places::opening(
        &Scenario::default(),
        &run(&Scenario::default()),
    ));
    assert_eq!(open[0][1], "2", "the pilots open first");
    assert_eq!(open[9][1..3], ["12", "100%"]);
}

#[test]
fn limits_are_read_as_typed_and_an_empty_box_is_none() {
    let read = |limit, text| limits::read(Limits::default(), limit, text, Style::default());
    assert_eq!(
        read(Limit::Cost, "£8.5m"),
        Ok(Limits {
            cost: Some(8.5e6),
            ..Limits::default()
        })
    );
    assert_eq!(
        read(Limit::Workers, "0"),
        Ok(Limits {
            workers: Some(0.0),
            ..Limits::default()
        })
    );
    assert_eq!(
        limits::read(
            Limits {
                extra: Some(3.0),
                ..Limits::default()
            },
            Limit::Extra,
            " ",
            Style::default()
        ),
        Ok(Limits::default())
    );
    assert!(read(Limit::Extra, "abc").is_err());
    assert!(read(Limit::Workers, "2.5").is_err());
}

#[test]
fn what_cannot_be_done_says_which_limits_stand_in_the_way() {
    let scenario = Scenario::default();
    let question = GoalSeek::of(&scenario, &run(&scenario));
    let sentence = goal_seek::impossible(
        &question,
        Limits {
            workers: Some(10.0),
            extra: Some(2000.0),
            cost: None,
        },
    );
    assert!(
        sentence.starts_with(
            "It cannot be done. In the way: the limit on workers, and the \
        families to be better off."
        ),
        "{sentence}"
    );
    let workers = goal_seek::binding(
        &question,
        Limits {
            workers: Some(50.0),
            ..Limits::default()
        },
    );
    assert_eq!(
        workers.as_deref(),
        Some("What keeps it from more: the limit on workers.")
    );
}

#[test]
fn the_steps_from_costs_avoided_end_at_net_value() {
    for (optimism, mix) in [
        (0.15, (300, 1100)),
        (0.4, (900, 0)),
        (1.0, (10, 10)),
        (0.15, (0, 0)),
    ] {
        let scenario =
            with(&[(P::OptimismBias, optimism)]).with_mix(Mix::new(5500, 0, mix.0, mix.1));
        let results = run(&scenario);
        let steps = waterfall(&scenario, &results);
        let (last, before) = steps.split_last().expect("net value at least");
        let so_far = before.last().map_or(0.0, |step| step.to);
        assert!((last.to - results.npv).abs() < 1e-6 * (1.0 + results.npv.abs()));
        assert!((so_far - results.npv).abs() < 1e-6 * (1.0 + results.pv_cost));
        for pair in before.windows(2) {
            assert_eq!(
                pair[0].to, pair[1].from,
                "a step begins where the last one ends"
            );
        }
    }
}

#[test]
fn what_the_agencies_pay_together_is_the_whole_cost() {
    let results = run(&Scenario::default());
    let savings = agencies::savings(&Scenario::default(), &results);
    let paid: f64 = savings.iter().map(|saving| saving.pays).sum();
    assert!((paid - results.pv_cost).abs() < 1e-6 * results.pv_cost);
}
