//! Two hundred generated tables of places: names, figures, headings, totals, notes, codes and
//! separators.

use app::Page;
use app::list::{Choices, LeftOut, Outcome, Reading};
use proptest::prelude::*;

/// How a number of families may stand in a table.
fn figure(families: u32, style: u8) -> String {
    let digits = families.to_string();
    let grouped = |separator: &str| match digits.len() {
        0..4 => digits.clone(),
        length => format!(
            "{}{separator}{}",
            &digits[..length - 3],
            &digits[length - 3..]
        ),
    };
    match style {
        0 => digits.clone(),
        1 => format!("\"{}\"", grouped(",")),
        2 => format!("{digits}*"),
        3 => format!("{digits} families"),
        4 => format!("\u{200B}{digits}"),
        _ => format!("  {digits} "),
    }
}

prop_compose! {
    fn row()(
        name in "[A-Z][a-z]{2,9}( [A-Z][a-z]{2,9})?( \\([a-z]{3,5}\\))?",
        families in 1_u32..20_000,
        style in 0_u8..6,
    ) -> (String, u32, u8) {
        (format!("{name} end"), families, style)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Whatever a table looks like, each of its rows is read to the family or refused by its cell.
    #[test]
    fn generated_tables_are_read_exactly_or_refused(
        rows in prop::collection::vec(row(), 1..10),
        separator in prop::sample::select(&["\t", ";", ",", ", "][..]),
        headed in any::<bool>(),
        totalled in any::<bool>(),
        noted in any::<bool>(),
        coded in any::<bool>(),
    ) {
        let mut text = String::new();
        if noted {
            text += "Families known to services\n\n";
        }
        if headed {
            let code = if coded { format!("Code{separator}") } else { String::new() };
            text += &format!("{code}Area{separator}Number of families\r\n");
        }
        for (index, (name, families, style)) in rows.iter().enumerate() {
            if coded {
                text += &format!("E0{index}{separator}");
            }
            text += &format!("{name}{separator}{}\n", figure(*families, *style));
        }
        let sum: u32 = rows.iter().map(|row| row.1).sum();
        if totalled {
            let code = if coded { separator } else { "" };
            text += &format!("{code}Total{separator}\"{sum}\"\n");
        }
        let reading = Reading::of(&text, &Choices::default(), &Page::default());
        let wanted = |found: &str, families: u32| {
            rows.iter().any(|row| row.0 == found && row.1 == families)
        };
        for (name, place) in reading.places() {
            let families = place.families;
            prop_assert!(wanted(name, families), "{text:?}: {name} {families}");
            prop_assert_eq!(place.start_year, 1);
        }
        // The last or the first of three may be the sum of the others by chance.
        let named = reading.places().count() + reading.refused_rows();
        prop_assert!(named + 1 >= rows.len(), "{text:?}: {:?}", reading.rows);
        if reading.refused_rows() == 0 {
            let left = reading.rows.iter().filter(|row| matches!(
                row.outcome, Outcome::LeftOut(LeftOut::Total { .. })
            )).count();
            let by_chance = left.saturating_sub(usize::from(totalled));
            prop_assert_eq!(reading.places().count(), rows.len() - by_chance);
        }
    }
}
