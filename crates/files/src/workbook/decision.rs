//! What is decided: the mix, the levers and the years in which places open; and the mix as it
//! counts, in whole families that always sum to the line's.

use super::Plan;
use super::lines::{Lines, look};
use crate::number::Formula;
use crate::sheet::{Content, Look, Range, Sheet, Tab};
use model::lever::{DELIVERY, FUNDING};
use model::parameter::{Group, NEVER};
use model::places::MOST_FAMILIES;
use model::values::Values;
use model::{Parameter as P, Tier, formula};
use text::workbook as said;
use text::{evidence, names};

/// Where the bands stand in the line, and what is open when.
pub struct Mix {
    /// All families in the line.
    pub families: Formula,
    bands: [Band; 2],
    /// Families and starting year of every place.
    pub place_families: Range,
    pub start_years: Range,
}

/// A planned tier's stretch of the line.
#[derive(Clone)]
pub struct Band {
    pub families: Formula,
    pub start: Formula,
    pub end: Formula,
}

impl Mix {
    pub fn band(&self, tier: Tier) -> &Band {
        &self.bands[usize::from(tier == Tier::Targeted)]
    }
}

/// Whether a row is a choice, and stands on this sheet rather than among the assumptions.
pub fn is_decision(parameter: P) -> bool {
    let mut levers = DELIVERY.iter().chain(&FUNDING);
    parameter.row().group == Group::Mix || levers.any(|lever| lever.parameter == parameter)
}

pub fn sheet(plan: &Plan) -> (Sheet, Mix) {
    let mut lines = Lines::titled(
        Sheet::new(Tab::Decision),
        said::DECISION_TITLE,
        said::DECISION_EXPLAINED,
    );
    lines.sheet.widths = vec![(0, 56), (1, 18), (2, 40)];
    lines.headings([said::MIX_AND_LEVERS, said::VALUE, said::UNIT]);
    for parameter in P::all().filter(|parameter| is_decision(*parameter)) {
        let row = lines.next();
        let name = names::parameter(parameter);
        lines.sheet.words(row, 0, Look::Plain, name);
        lines.input(row, 1, parameter, plan);
        let unit = evidence::unit(parameter.row(), plan.style);
        lines.sheet.words(row, 2, Look::Plain, unit);
    }
    lines.row += 1;
    let bands = as_it_counts(&mut lines, plan);
    lines.row += 1;
    let (place_families, start_years) = places(&mut lines, plan);
    let [families, withdrawn, intensive, targeted] = bands;
    let end = withdrawn.clone() + intensive.clone();
    let mix = Mix {
        bands: [
            Band {
                families: intensive,
                start: withdrawn,
                end: end.clone(),
            },
            Band {
                families: targeted.clone(),
                start: end.clone(),
                end: end + targeted,
            },
        ],
        families,
        place_families,
        start_years,
    };
    (lines.sheet, mix)
}

/// All families, withdrawn, intensive, targeted.
fn as_it_counts(lines: &mut Lines, plan: &Plan) -> [Formula; 4] {
    let get = |parameter| plan.values.get(parameter);
    lines.headings([said::AS_IT_COUNTS, said::VALUE]);
    let mut named = |label, name, formula| {
        let row = lines.next();
        lines.sheet.named(row, label, name, Look::Whole, formula)
    };
    let all = formula::families(get(P::Families), get(P::DemandSurge));
    let all = named(said::FAMILIES_IN_LINE, "families_in_line", all);
    let mut left = all.clone();
    let mut held = |label, name, parameter| {
        let held = named(label, name, formula::held(get(parameter), left.clone()));
        left = left.clone() - held.clone();
        held
    };
    let withdrawn = held(said::WITHDRAWN_HELD, "withdrawn_held", P::Withdrawn);
    let intensive = held(said::INTENSIVE_HELD, "intensive_held", P::Intensive);
    let targeted = held(said::TARGETED_HELD, "targeted_held", P::Targeted);
    // The withdrawn are on universal services too.
    let universal = all.clone() - intensive.clone() - targeted.clone();
    named(said::UNIVERSAL_HELD, "universal_held", universal);
    [all, withdrawn, intensive, targeted]
}

fn places(lines: &mut Lines, plan: &Plan) -> (Range, Range) {
    lines.headings([said::PLACE, said::PLACE_FAMILIES, said::PLACE_OPENS]);
    let first = lines.row;
    let all = plan.page.scenario.places().all();
    let limits = [[0.0, f64::from(MOST_FAMILIES)], [1.0, f64::from(NEVER)]];
    for (place, name) in all.iter().zip(names::places(plan.page)) {
        let row = lines.next();
        let numbers = [f64::from(place.families), f64::from(place.start_year)];
        lines.sheet.put(row, 0, Look::Plain, Content::Users(name));
        for ((column, number), limits) in (1..).zip(numbers).zip(limits) {
            let look = look(P::HorizonYears.row());
            lines
                .sheet
                .put(row, column, look, Content::Input(number, limits));
        }
    }
    let range = |column, number: fn(&model::Place) -> f64| {
        let numbers = all.iter().map(number).collect();
        Range::of_numbers(Tab::Decision, first, column, numbers)
    };
    (
        range(1, |place| f64::from(place.families)),
        range(2, |place| f64::from(place.start_year)),
    )
}
