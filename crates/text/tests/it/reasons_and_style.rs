//! What the page says of reasons, prices and names of tiers that travelled in its link.

use super::tables::rows;
use app::views::evidence::{self, wants_reason};
use app::views::first::Figures;
use app::{Computed, Names, Page, Prices, Style, field, link};
use model::{Band, Parameter, Scenario};
use text::first::figures;
use text::{names, number};

fn travelled(page: &Page) -> Page {
    let opened = link::parse(&format!("#{}", link::print(page)));
    assert!(opened.notices.is_empty(), "{:?}", opened.notices);
    opened.page.expect("a page")
}

#[test]
fn a_reason_travels_in_the_link_and_stands_in_the_table() {
    let mut page = Page::default();
    let reason = "Counted in 2011, see \"Annex B\"; £1 = £1";
    page.reasons.set(Parameter::ReactiveCost, reason);
    page.reasons.set(Parameter::Relapse, "local study");
    let page = travelled(&page);
    assert_eq!(page.reasons.get(Parameter::ReactiveCost), reason);
    assert_eq!(page.reasons.get(Parameter::Relapse), "local study");
    assert!(wants_reason(Parameter::Relapse, &page) && !wants_reason(Parameter::Budget, &page));
    let rows = rows(&evidence::table(&page));
    let row = &rows[Parameter::ReactiveCost as usize];
    assert_eq!(row[0..2], ["Crisis costs of a family", "£330,000"]);
    assert_eq!(row[8], reason);
    assert_eq!(rows[Parameter::Relapse as usize][4], "11% to 30%");
}

#[test]
fn prices_of_2025_restate_every_amount_and_change_no_number() {
    let page = Page {
        style: Style {
            prices: Prices::Of2025,
            ..Style::default()
        },
        ..Page::default()
    };
    let page = travelled(&page);
    assert_eq!(page.scenario, Scenario::default());
    let computed = Computed::of(&page.scenario);
    let facts = Figures::of(&page.scenario, &computed.results);
    let [before, after] =
        [Style::default(), page.style].map(|style| figures::cost(facts.cost, style).value);
    // 7,486,333.33 x 1.443 = 10,802,779
    assert_eq!([before, after], ["£7.5 million", "£10.8 million"]);
    assert_eq!(number::pounds(100.0, page.style), "£144");
    assert!(names::caveat(page.style).starts_with("All money in 2025-26 prices."));
}

#[test]
fn an_amount_typed_in_prices_of_2025_reads_as_it_was_typed() {
    let style = Style {
        prices: Prices::Of2025,
        ..Style::default()
    };
    for (parameter, text) in [
        (Parameter::IntensiveWorkerCost, "£60,000"),
        (Parameter::Budget, "£12.3 million"),
        (Parameter::TargetedDirectCost, "£712.35"),
    ] {
        let row = parameter.row();
        let value = field::read(row, text, style).expect("an amount");
        let page = travelled(&Page {
            scenario: Scenario::default().with(parameter, value),
            ..Page::default()
        });
        assert_eq!(
            text::field::shown(row, page.scenario.get(parameter), style),
            text
        );
    }
    // The limit is restated too: £200,000 of 2012-13.
    assert_eq!(
        field::read(Parameter::IntensiveWorkerCost.row(), "£288,600", style),
        Ok(200_000.0)
    );
    let refused = field::read(Parameter::IntensiveWorkerCost.row(), "£288,700", style);
    let said = text::refusal::refusal_of(&refused.expect_err("too much"), style);
    assert!(said.contains("£288,600"), "{said}");
}

#[test]
fn the_tiers_have_a_second_set_of_names() {
    let style = Style {
        names: Names::FamilyHelp,
        ..Style::default()
    };
    assert_eq!(
        Band::ALL.map(|band| names::band(band, style)),
        [
            "Open services only",
            "Intensive Family Help",
            "Targeted Family Help",
            "Universal services"
        ]
    );
    for band in Band::ALL {
        assert!(
            names::band_families(band, style).starts_with(names::band(band, style)),
            "the accessible name holds the visible one"
        );
    }
}
