//! A picture that stands alone: its link comes back from it, whatever is in its title, and it is
//! one whole element of XML.

use app::{Page, link};
use needs_triangle::chart::standalone::{Area, Around, Ink, Piece, standalone};
use proptest::prelude::*;

fn ink() -> Ink {
    Ink {
        page: "#fff".into(),
        text: "#111".into(),
        quiet: "#555".into(),
        families: "system-ui, -apple-system, \"Segoe UI\", sans-serif".into(),
    }
}

fn around(title: &str, link: &str) -> Around {
    Around {
        title: title.into(),
        source: "Needs triangle · 27 November 2026".into(),
        link: link.into(),
    }
}

fn words(text: &str) -> Piece {
    let area = Area {
        x: 0.0,
        y: 10.0,
        width: 100.0,
        height: 20.0,
    };
    Piece::Words {
        area,
        size: 13.0,
        weight: "400".into(),
        ink: "#111".into(),
        text: text.into(),
    }
}

#[test]
fn title_source_and_link_stand_in_a_picture_and_its_letters_are_any_programs() {
    let page = Page {
        title: "cabinet".into(),
        ..Page::default()
    };
    let address = format!("https://example.org/#{}", link::print(&page));
    let pieces = [words("300 families")];
    let picture = standalone(
        &pieces,
        (640.0, 100.0),
        &around("Fits & \"pays\"", &address),
        &ink(),
    );
    let svg = picture.svg;
    assert!(svg.contains(">300 families</text>"), "{svg}");
    assert!(
        svg.contains("<title>Fits &amp; &quot;pays&quot;</title>"),
        "{svg}"
    );
    assert!(
        svg.contains(">Needs triangle · 27 November 2026</text>"),
        "{svg}"
    );
    assert!(svg.contains(&format!(">{address}</text>")), "{svg}");
    assert!(
        svg.contains("font-family=\"'Segoe UI', sans-serif\""),
        "{svg}"
    );
    assert_eq!(picture.size.0, 672.0);
    assert!(
        !svg.contains("\"#fff\"/"),
        "programs differ over elements cut short"
    );
}

#[test]
fn a_long_title_takes_more_lines_and_a_long_link_stays_inside() {
    let long = "a".repeat(50);
    let title = format!("{long} {long} {long}");
    let link = format!("https://example.org/#{}", "b".repeat(300));
    let picture = standalone(&[], (640.0, 100.0), &around(&title, &link), &ink());
    assert_eq!(picture.svg.matches(&format!(">{long}</text>")).count(), 3);
    assert!(!picture.svg.contains(&format!(">{link}</text>")));
    assert!(picture.svg.contains(&format!(">{link}</dc:identifier>")));
    let short = standalone(&[], (640.0, 100.0), &around("a", "b"), &ink());
    assert!(picture.size.1 > short.size.1 + 30.0);
}

proptest! {
    #[test]
    fn the_link_comes_back_from_a_picture_with_any_title(
        title in ".{0,80}",
        families in 0u32..5500,
    ) {
        let scenario = model::Scenario::default().with_mix(model::Mix::new(5500, 0, families, 0));
        let page = Page { scenario, title: title.chars().take(40).collect(), ..Page::default() };
        let plan = link::print(&page);
        let address = format!("https://example.org/#{plan}");
        let picture = standalone(
            &[words(&title)],
            (640.0, 100.0),
            &around(&title, &address),
            &ink(),
        );
        prop_assert_eq!(link::whole_in(&picture.svg), Some(plan));
        // No letter of a title opens or closes an element.
        let tags = picture.svg.matches('<').count();
        let plain = standalone(&[words("")], (640.0, 100.0), &around("", &address), &ink());
        let titles = picture.svg.matches("font-size=\"18\"").count();
        prop_assert_eq!(tags, plain.svg.matches('<').count() + 2 * titles);
    }
}
