//! The charts' geometry, compared with the last accepted one: the triangle, the chart over time,
//! the map of mixes and how a plan opens.
//!
//! Coordinates are written at one decimal, as they go into the page, so that a snapshot changes
//! only when the picture does.

use super::snapshot;
use app::views::first::solid_share;
use app::views::places::opened;
use model::optimum::ValueOfMixes;
use model::preset::Preset;
use model::{Band, Mix, Results, Scenario, run};
use needs_triangle::chart::dots::Row;
use needs_triangle::chart::mix_map::{Domain, mix_map};
use needs_triangle::chart::opening::{Step, opening};
use needs_triangle::chart::over_time::line_chart;
use needs_triangle::chart::path::coordinate;
use needs_triangle::chart::triangle::triangle;

/// The four pictures of a preset, as text.
fn check(name: &str, preset: Preset) {
    let scenario = preset.applied_to(&Scenario::default());
    let results = run(&scenario);
    snapshot::check(
        &format!("triangle-{name}.txt"),
        &triangle_text(&scenario, &results, 1.0),
    );
    snapshot::check(&format!("over-time-{name}.txt"), &over_time_text(&results));
    snapshot::check(
        &format!("mixes-{name}.txt"),
        &mixes_text(&scenario, &results),
    );
    snapshot::check(
        &format!("opening-{name}.txt"),
        &opening_text(&scenario, &results),
    );
}

fn point((x, y): (f64, f64)) -> String {
    format!("{} {}", coordinate(x), coordinate(y))
}

/// One line of path a row of the picture, so that a difference shows where it is.
fn rows(path: &str) -> String {
    path.replace('M', "\n  M")
}

fn row_text(row: &Row) -> String {
    format!(
        "\n  row {} at {}, {} wide",
        row.row,
        point(row.at),
        coordinate(row.width)
    )
}

fn triangle_text(scenario: &Scenario, results: &Results, scale: f64) -> String {
    let four = scenario.mix().families(Band::Withdrawn) > 0;
    let shape = triangle(scenario.mix(), scale, four, |band| {
        solid_share(results, band, results.headline_year())
    });
    let mut text = format!(
        "a dot {} families\nsize {}\npitch {}\n",
        shape.families_a_dot,
        coordinate(shape.dot_size),
        point(shape.pitch)
    );
    for band in &shape.bands {
        let pale: String = band.pale.iter().map(row_text).collect();
        text += &format!("{:?}\npale{pale}\nsolid {}\n", band.band, band.solid);
    }
    for edge in &shape.edges {
        text += &format!(
            "edge under {:?} {} handle {} leader {}\n",
            edge.above,
            edge.line,
            point(edge.handle),
            edge.leader
        );
    }
    text
}

fn over_time_text(results: &Results) -> String {
    let from_zero: Vec<f64> = std::iter::once(0.0)
        .chain(results.cumulative.iter().copied())
        .collect();
    let mut text = String::new();
    for (width, first, series) in [
        (640.0, 0, vec![&from_zero[..]]),
        (320.0, 1, vec![&results.avoided[..], &results.cost[..]]),
    ] {
        let chart = line_chart(width, 240.0, first, &series);
        text += &format!(
            "width {width}, plot {}, zero {}\n",
            point(chart.plot),
            coordinate(chart.zero)
        );
        for (value, y) in &chart.value_marks {
            text += &format!("value {value} at {}\n", coordinate(*y));
        }
        for (year, x) in &chart.year_marks {
            text += &format!("year {year} at {}\n", coordinate(*x));
        }
        for ((line, end), tip) in chart.lines.iter().zip(&chart.ends).zip(&chart.tips) {
            text += &format!("line {line}\nlabel {} tip {}\n", point(*end), point(*tip));
        }
    }
    text
}

/// On a laptop and on a phone.
fn opening_text(scenario: &Scenario, results: &Results) -> String {
    let opened = opened(scenario, results);
    let stretches = opened.chunk_by(|year, next| year.workers == next.workers);
    let steps = stretches.filter_map(|years| years.first());
    let steps: Vec<Step> = steps
        .map(|year| Step {
            first: year.year,
            value: year.families,
        })
        .collect();
    let mut text = String::new();
    for width in [622.0, 288.0] {
        let chart = opening(width, &steps, opened.len());
        text += &format!("width {width}\nline {}\narea {}\n", chart.line, chart.area);
        for (step, at) in &chart.words {
            text += &format!("words of step {step} at {}\n", point(*at));
        }
        for (year, x) in &chart.years {
            text += &format!("year {year} at {}\n", coordinate(*x));
        }
    }
    text
}

fn mixes_text(scenario: &Scenario, results: &Results) -> String {
    let values = ValueOfMixes::of(results);
    let withdrawn = scenario.mix().families(Band::Withdrawn);
    let domain = Domain::of(
        scenario.mix(),
        scenario.budget(),
        values.unit_costs(),
        false,
        622.0,
    );
    let map = mix_map(&values, withdrawn, scenario.budget(), domain);
    let mut text = format!(
        "greatest {:.0}\nbudget {}\nyou {}\n",
        map.greatest,
        map.budget_line.unwrap_or_default(),
        point(domain.position(scenario.mix()))
    );
    for (class, path) in map.classes.iter().enumerate() {
        text += &format!("class {class}{}\n", rows(path));
    }
    text + &format!("near the highest{}\n", rows(&map.near_highest))
}

#[test]
fn the_starting_points_pictures_are_as_accepted() {
    check("starting-point", Preset::STARTING_POINT);
}

#[test]
fn pictures_with_withdrawn_families_are_as_accepted() {
    check("skip-most-complex", Preset::SKIP_MOST_COMPLEX);
}

#[test]
fn pictures_with_one_band_are_as_accepted() {
    check("everyone-intensive", Preset::EVERYONE_INTENSIVE);
}

#[test]
fn a_narrow_triangle_is_as_accepted() {
    let scenario = Scenario::default();
    snapshot::check(
        "triangle-narrow.txt",
        &triangle_text(&scenario, &run(&scenario), 0.5),
    );
}

#[test]
fn labels_and_handles_of_thin_bands_stand_apart_as_accepted() {
    let scenario = Scenario::default().with_mix(Mix::new(5500, 20, 30, 40));
    snapshot::check(
        "triangle-thin-bands.txt",
        &triangle_text(&scenario, &run(&scenario), 0.5),
    );
}

#[test]
fn two_names_near_the_top_stand_apart_and_inside_the_picture() {
    let (funding, cost) = ([8.5e6; 10], [7.5e6; 10]);
    let chart = line_chart(600.0, 120.0, 1, &[&funding, &cost]);
    let [(_, first), (_, second)] = chart.ends[..] else {
        panic!("two lines have two ends");
    };
    assert!(
        first >= 16.0,
        "a name of two lines begins 16 above its middle"
    );
    assert!(second - first >= 34.0, "a name is two lines high");
}
