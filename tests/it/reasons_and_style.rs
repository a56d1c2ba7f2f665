//! What the page says of reasons, prices and names of tiers that travelled in its link.

use app::report::{evidence, headline};
use app::{Computed, Display, Names, Page, Prices, display, field, format, link, wording};
use model::{Band, Parameter, Scenario};

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
    assert!(
        evidence::wants_reason(Parameter::Relapse, &page)
            && !evidence::wants_reason(Parameter::Budget, &page)
    );
    let row = &evidence::rows(&page)[Parameter::ReactiveCost as usize];
    assert_eq!(row[0..2], ["Crisis costs of a family", "£330,000"]);
    assert_eq!(row[8], reason);
    assert_eq!(
        evidence::rows(&page)[Parameter::Relapse as usize][4],
        "11% to 30%"
    );
}

#[test]
fn prices_of_2025_restate_every_amount_and_change_no_number() {
    let page = Page {
        display: Display {
            prices: Prices::Of2025,
            ..Display::default()
        },
        ..Page::default()
    };
    let page = travelled(&page);
    assert_eq!(page.scenario, Scenario::default());
    let computed = Computed::of(&page.scenario);
    let before = headline::figures(&page.scenario, &computed.results);
    display::set(page.display);
    let after = headline::figures(&page.scenario, &computed.results);
    // 7,486,333.33 x 1.443 = 10,802,779
    assert_eq!(
        [before[1].value.as_str(), after[1].value.as_str()],
        ["£7.5 million", "£10.8 million"]
    );
    assert_eq!(
        before[1].data, after[1].data,
        "machines read pounds of 2012-13"
    );
    assert_eq!(before[2].value, after[2].value, "families are not money");
    assert_eq!(format::pounds(100.0), "£144");
    assert!(wording::caveat().starts_with("All money in 2025-26 prices."));
}

#[test]
fn an_amount_typed_in_prices_of_2025_reads_as_it_was_typed() {
    display::set(Display {
        prices: Prices::Of2025,
        ..Display::default()
    });
    for (parameter, text) in [
        (Parameter::IntensiveWorkerCost, "£60,000"),
        (Parameter::Budget, "£12.3 million"),
        (Parameter::TargetedDirectCost, "£712.35"),
    ] {
        let row = parameter.row();
        let value = field::read(row, text).expect("an amount");
        let page = travelled(&Page {
            scenario: Scenario::default().with(parameter, value),
            ..Page::default()
        });
        assert_eq!(field::shown(row, page.scenario.get(parameter)), text);
    }
    // The limit is restated too: £200,000 of 2012-13.
    assert_eq!(
        field::read(Parameter::IntensiveWorkerCost.row(), "£288,600"),
        Ok(200_000.0)
    );
    assert!(
        field::read(Parameter::IntensiveWorkerCost.row(), "£288,700")
            .expect_err("too much")
            .contains("£288,600")
    );
}

#[test]
fn the_tiers_have_a_second_set_of_names() {
    display::set(Display {
        names: Names::FamilyHelp,
        ..Display::default()
    });
    assert_eq!(
        Band::ALL.map(wording::band),
        [
            "Open services only",
            "Intensive Family Help",
            "Targeted Family Help",
            "Universal services"
        ]
    );
    for band in Band::ALL {
        assert!(
            wording::band_families(band).starts_with(wording::band(band)),
            "the accessible name holds the visible one"
        );
    }
}
