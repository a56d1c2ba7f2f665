//! Numbers as GOV.UK writes them: "£8.3 million", "£412,000", "minus £4.2 million", "1,100", "25%".

use app::{Style, decimal};

/// Pounds rounded for reading, in the prices shown.
pub fn money(pounds: f64, style: Style) -> String {
    written(style.restated(pounds))
}

/// Pounds of the prices shown: millions to one decimal (none from 100 up), thousands whole, below
/// £10,000 to the pound.
pub fn written(pounds: f64) -> String {
    let size = pounds.abs();
    // A figure that rounds up into the next unit is written in that unit.
    let text = if size >= 999_500_000.0 {
        format!("£{} billion", trimmed(size / 1e9, 1))
    } else if size >= 99_950_000.0 {
        format!("£{} million", trimmed(size / 1e6, 0))
    } else if size >= 999_500.0 {
        format!("£{} million", trimmed(size / 1e6, 1))
    } else if size >= 9_999.5 {
        format!("£{}", grouped(((size / 1e3).round() * 1e3) as u64))
    } else {
        format!("£{}", grouped(size.round() as u64))
    };
    signed(pounds < 0.0 && text != "£0", text)
}

/// Pounds in the prices shown to two figures, for the ends of a range, which are never surer than
/// that.
pub fn about(pounds: f64, style: Style) -> String {
    let restated = style.restated(pounds);
    let size = restated.abs();
    if size < 100.0 {
        return written(restated);
    }
    let unit = libm::pow(10.0, libm::floor(libm::log10(size)) - 1.0);
    written(libm::round(restated / unit) * unit)
}

/// Pounds to the pound in the prices shown, for rows and workings: "£51,400".
pub fn pounds(amount: f64, style: Style) -> String {
    whole_pounds(style.restated(amount))
}

/// Pounds to the penny in the prices shown, for workings: "£8,566.67".
pub fn to_the_penny(amount: f64, style: Style) -> String {
    pence(style.restated(amount))
}

/// Pounds of the prices shown, to the pound.
pub fn whole_pounds(amount: f64) -> String {
    let text = format!("£{}", grouped(amount.abs().round() as u64));
    signed(amount < 0.0 && text != "£0", text)
}

/// What a pound brings, whatever its prices: "£1.11"; under a pound just pence: "33p".
pub fn pence(amount: f64) -> String {
    let pence = (amount.abs() * 100.0).round() as u64;
    let text = if pence < 100 {
        format!("{pence}p")
    } else {
        format!("£{}.{:02}", grouped(pence / 100), pence % 100)
    };
    signed(amount < 0.0 && pence > 0, text)
}

/// A whole number with commas: "1,100".
pub fn count(value: f64) -> String {
    let text = grouped(value.abs().round() as u64);
    signed(value < 0.0 && text != "0", text)
}

/// A number with as many decimals as it has, up to four: "0.5", "4.95", "12".
pub fn plain(value: f64) -> String {
    signed(value < 0.0, trimmed(value.abs(), 4))
}

/// A share as a percentage with as many decimals as it has, up to seven: "25%", "3.5%".
pub fn percent(share: f64) -> String {
    signed(share < 0.0, format!("{}%", trimmed(share.abs() * 100.0, 7)))
}

/// "1 family", "2 families".
pub fn families(value: f64) -> String {
    counted(value, "family", "families")
}

/// "1 more family", "2 more families".
pub fn more_families(value: f64) -> String {
    counted(value, "more family", "more families")
}

/// "1 year", "10 years".
pub fn years(value: usize) -> String {
    counted(value as f64, "year", "years")
}

/// "1 worker", "2 workers".
pub fn workers(value: u32) -> String {
    counted(f64::from(value), "worker", "workers")
}

/// "1 place", "12 places".
pub fn places(value: usize) -> String {
    counted(value as f64, "place", "places")
}

pub fn counted(value: f64, one: &str, many: &str) -> String {
    let text = count(value);
    let noun = if text == "1" { one } else { many };
    format!("{text} {noun}")
}

fn signed(negative: bool, text: String) -> String {
    if negative {
        format!("minus {text}")
    } else {
        text
    }
}

/// At most `places` decimals, with trailing zeros dropped and the whole part grouped.
fn trimmed(value: f64, places: u32) -> String {
    let text = decimal::fixed(value, places);
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let whole = grouped(whole.parse().unwrap_or(u64::MAX));
    match fraction.trim_end_matches('0') {
        "" => whole,
        fraction => format!("{whole}.{fraction}"),
    }
}

fn grouped(value: u64) -> String {
    let digits = value.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_written_as_gov_uk_writes_it() {
        for (amount, expected) in [
            (0.0, "£0"),
            (-0.3, "£0"),
            (412_345.0, "£412,000"),
            (7_486_333.0, "£7.5 million"),
            (8_500_000.0, "£8.5 million"),
            (1_013_667.0, "£1 million"),
            (-4_210_000.0, "minus £4.2 million"),
            (103_400_000.0, "£103 million"),
            (99_960_000.0, "£100 million"),
            (999_600.0, "£1 million"),
            (1_815_000_000.0, "£1.8 billion"),
            (9_999.4, "£9,999"),
            (9_999.6, "£10,000"),
        ] {
            assert_eq!(money(amount, Style::default()), expected);
        }
    }

    #[test]
    fn the_ends_of_a_range_are_written_to_two_figures() {
        for (amount, expected) in [
            (-19_640_000.0, "minus £20 million"),
            (49_900_000.0, "£50 million"),
            (384_000_000.0, "£380 million"),
            (1_284_000.0, "£1.3 million"),
            (-47.0, "minus £47"),
            (0.0, "£0"),
        ] {
            assert_eq!(about(amount, Style::default()), expected);
        }
    }

    #[test]
    fn pence_and_percentages_drop_what_they_do_not_need() {
        assert_eq!(pence(1.1067), "£1.11");
        assert_eq!(pence(0.332), "33p");
        assert_eq!(pence(-0.5), "minus 50p");
        assert_eq!(percent(0.25), "25%");
        assert_eq!(percent(0.035), "3.5%");
        assert_eq!(percent(-0.1), "minus 10%");
        assert_eq!(plain(4.95), "4.95");
        assert_eq!(count(-5500.0), "minus 5,500");
        assert_eq!(families(1.0), "1 family");
    }
}
