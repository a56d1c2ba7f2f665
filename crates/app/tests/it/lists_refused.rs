//! What cannot be read of a list is named by its cell, and what is left out by its reason.

use super::lists::{check, left_out, read, refused};
use app::list::{Choices, Fault, LeftOut, Outcome, Refused, Why};

#[test]
fn what_is_kept_back_is_named_and_not_taken_for_none() {
    for hidden in [
        "-",
        "c",
        "[c]",
        "..",
        "n/a",
        "x",
        "*",
        "<5",
        "–",
        "suppressed",
    ] {
        let text = format!("Northam\t400\nEastby\t{hidden}");
        check(&text, &[("Northam", 400)]);
        assert_eq!(
            left_out(&text),
            [LeftOut::Hidden(hidden.into())],
            "{hidden}"
        );
    }
}

#[test]
fn a_mark_beside_a_number_is_named() {
    for (cell, mark) in [
        ("400*", "*"),
        ("400r", "r"),
        ("400 (p)", "(p)"),
        ("400[1]", "[1]"),
        ("400 †", "†"),
    ] {
        let reading = read(&format!("Northam\t{cell}\nEastby\t800"));
        let Outcome::Used {
            place, mark: found, ..
        } = &reading.rows[0].outcome
        else {
            panic!("{cell}: {:?}", reading.rows[0]);
        };
        assert_eq!(
            (place.families, found.as_deref()),
            (400, Some(mark)),
            "{cell}"
        );
    }
}

#[test]
fn what_is_no_number_of_families_is_refused_by_its_cell() {
    for (text, cell, fault) in [
        ("Northam\t171,000", "171,000", Fault::TooMany(171_000.0)),
        ("Northam\t£12,500", "£12,500", Fault::Pounds),
        ("Northam\t5.5", "5.5", Fault::NotWhole),
        ("Northam\t-5", "-5", Fault::Negative),
        ("Northam\t5%", "5%", Fault::Percent),
        (
            "Northam\tmany\nEastby\t5",
            "many",
            Fault::Stopped("many".into()),
        ),
        (
            "Northam\t1.400",
            "1.400",
            Fault::TwoMeanings("1.4".into(), "1400".into()),
        ),
        (
            "Northam\t300 to 400\nEastby\t5",
            "300 to 400",
            Fault::Stopped("to".into()),
        ),
        (
            "Place\tFamilies\nNortham\t12 14",
            "12 14",
            Fault::TwoNumbers("12".into(), "14".into()),
        ),
    ] {
        assert_eq!(refused(text), [(cell.into(), fault)], "{text:?}");
        let reading = read(text);
        assert_eq!(
            reading.refused(&Choices::default()),
            Some(Refused::Rows(1)),
            "{text:?}"
        );
    }
}

#[test]
fn a_column_of_pounds_or_people_is_no_column_of_families() {
    for (text, heading, why) in [
        (
            "Place\tFamily spend\nNortham\t£12,500",
            "Family spend",
            Why::Pounds,
        ),
        (
            "Place\tChildren in need\nNortham\t500",
            "Children in need",
            Why::People,
        ),
        (
            "Place\t% of families\nNortham\t12%",
            "% of families",
            Why::Percent,
        ),
    ] {
        let refused = read(text).refused(&Choices::default());
        let expected = Refused::NoFamiliesColumn(Some((heading.into(), why)));
        assert_eq!(refused, Some(expected), "{text:?}");
    }
}
