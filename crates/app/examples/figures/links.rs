//! Five hundred links: every preset, every parameter at its least and its greatest, places of one's
//! own, years, prices, names, titles and reasons, and numbers by chance from a fixed seed.

use app::{Names, Page, Prices, Style, View, link};
use model::preset::Preset;
use model::{Mix, Parameter, Place, Places, Scenario};

const HOW_MANY: usize = 500;

/// The same numbers every time.
struct Chance(u64);

impl Chance {
    /// From 0 to 1.
    fn next(&mut self) -> f64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 33) as f64 / f64::from(1_u32 << 31)
    }

    fn below(&mut self, most: usize) -> usize {
        (self.next() * most as f64) as usize
    }
}

fn of(scenario: Scenario) -> Page {
    Page {
        scenario,
        ..Page::default()
    }
}

pub fn all() -> Vec<String> {
    let start = Scenario::default();
    let mut pages: Vec<Page> = Preset::ALL
        .into_iter()
        .map(|preset| of(preset.applied_to(&start)))
        .collect();
    for parameter in Parameter::all() {
        let row = parameter.row();
        pages.extend([row.min, row.max].map(|value| of(start.with(parameter, value))));
    }
    let mut chance = Chance(2012);
    while pages.len() < HOW_MANY {
        pages.push(by_chance(&mut chance));
    }
    pages.iter().map(link::print).collect()
}

fn by_chance(chance: &mut Chance) -> Page {
    let mut scenario = Scenario::default();
    for _ in 0..chance.below(8) {
        let index = chance.below(Parameter::all().count());
        if let Some(parameter) = Parameter::all().nth(index) {
            let row = parameter.row();
            let value = row.min + chance.next() * (row.max - row.min);
            let steps = ((value - row.min) / row.step).round();
            scenario = scenario.with(parameter, (row.min + steps * row.step).min(row.max));
        }
    }
    let families = scenario.families();
    let intensive = chance.below(families as usize + 1) as u32;
    let targeted = chance.below((families - intensive) as usize + 1) as u32;
    scenario = scenario.with_mix(Mix::new(families, 0, intensive, targeted));
    if chance.next() < 0.3 {
        let places: Vec<Place> = (0..1 + chance.below(12))
            .map(|_| Place {
                families: 1 + chance.below(3000) as u32,
                start_year: 1 + chance.below(21) as u8,
            })
            .collect();
        scenario = scenario.with_places(Places::new(places.into_iter()));
    }
    let mut page = of(scenario);
    if chance.next() < 0.2 {
        page.title = "Cabinet, option B (£8.5m)".into();
    }
    if chance.next() < 0.2 {
        page.style = Style {
            prices: Prices::Of2025,
            names: Names::FamilyHelp,
        };
    }
    page.view = View::ALL[chance.below(View::ALL.len())];
    page
}
