//! Reads and writes plain decimals exactly: what is written reads back as the same number, to the
//! last bit.
//!
//! The standard library reads exponents, "inf" and any length too, and writes the very large and
//! the very small; for that it carries 25 kB of code and tables that hardly compress, a tenth of
//! the page's first load. Links, boxes and charts hold plain decimals of at most 19 digits.

use std::iter;

/// The value of digits with at most one point, such as "4.95"; None for anything else.
pub fn read(text: &str) -> Option<f64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let mut mantissa = 0_u64;
    for byte in whole.bytes().chain(fraction.bytes()) {
        let digit = byte.is_ascii_digit().then(|| u64::from(byte - b'0'))?;
        mantissa = mantissa.checked_mul(10)?.checked_add(digit)?;
    }
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let scale = 10_u64.checked_pow(u32::try_from(fraction.len()).ok()?)?;
    Some(divided(mantissa, scale))
}

/// The number nearest to `mantissa / scale`.
fn divided(mantissa: u64, scale: u64) -> f64 {
    const EXACT: u64 = 1 << 53;
    if mantissa <= EXACT && scale <= EXACT {
        // Both sides are held exactly, so the machine's own division rounds once.
        return mantissa as f64 / scale as f64;
    }
    // Division in whole numbers, shifted so far that the quotient has 63 bits or more: ten below
    // the rounding, where a remainder only has to leave a trace.
    let shift = u128::from(mantissa).leading_zeros();
    if shift == u128::BITS {
        return 0.0;
    }
    let numerator = u128::from(mantissa) << shift;
    let quotient = numerator / u128::from(scale);
    let trace = u128::from(numerator % u128::from(scale) != 0);
    (quotient | trace) as f64 / (1_u128 << shift) as f64
}

/// The shortest plain decimal that reads back as `value`; beyond 19 digits the nearest there is.
pub fn shortest(value: f64) -> String {
    let size = value.abs();
    let written = (0..=19).map_while(|places| Some((places, nearest(size, places)?)));
    let mut last = (0, 10_u64.pow(19) - 1);
    for (places, digits) in written {
        last = (places, digits);
        if divided(digits, 10_u64.pow(places)) == size {
            break;
        }
    }
    signed(value, last.1, last.0)
}

/// `value` rounded to `places` decimals, half away from zero.
pub fn fixed(value: f64, places: u32) -> String {
    signed(
        value,
        nearest(value.abs(), places).unwrap_or(u64::MAX),
        places,
    )
}

/// The whole number nearest to `size` times ten to the power of `places`; None past what 19 digits
/// hold.
fn nearest(size: f64, places: u32) -> Option<u64> {
    let (fraction, exponent) = (
        size.to_bits() & ((1 << 52) - 1),
        (size.to_bits() >> 52) as i32,
    );
    let mantissa = u128::from(if exponent == 0 {
        fraction
    } else {
        fraction | 1 << 52
    });
    let scaled = mantissa * u128::from(10_u64.pow(places));
    // The value is the mantissa times a power of two; below zero that power halves, and the last
    // half rounds up.
    let power = exponent.max(1) - 1075;
    let whole = match power {
        0.. => scaled
            .checked_shl(power as u32)
            .filter(|shifted| shifted >> power == scaled)?,
        -127..0 => (scaled + (1 << (-power - 1))) >> -power,
        _ => 0,
    };
    u64::try_from(whole)
        .ok()
        .filter(|&whole| whole < 10_u64.pow(19))
}

/// Digits with a point before the last `places` of them, and a sign where there is anything to
/// sign.
fn signed(value: f64, digits: u64, places: u32) -> String {
    let places = places as usize;
    let digits = digits.to_string();
    let padding = iter::repeat_n('0', (places + 1).saturating_sub(digits.len()));
    let mut text: String = iter::repeat_n('-', usize::from(value < 0.0))
        .chain(padding)
        .chain(digits.chars())
        .collect();
    if places > 0 {
        text.insert(text.len() - places, '.');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn decimals_that_are_not_plain_are_refused() {
        for text in [
            "",
            ".",
            "1e3",
            "-1",
            "+1",
            "inf",
            "1.2.3",
            "12 ",
            "99999999999999999999",
            "0.00000000000000000001",
        ] {
            assert_eq!(read(text), None, "{text:?}");
        }
        assert_eq!(read("5."), Some(5.0));
        assert_eq!(read(".5"), Some(0.5));
    }

    #[test]
    fn small_numbers_are_read_to_the_last_bit() {
        for text in [
            "0.0007216000000000001",
            "0.0000000000000000001",
            "0.0000000000000012345",
            "0.0000000000000000000",
        ] {
            assert_eq!(read(text), text.parse().ok(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_number_is_read_as_the_standard_library_reads_it(value in 0.0_f64..1e9,
            short in 0_u64..1_000_000_000, places in 0_u32..9) {
            if let Some(read) = read(&value.to_string()) {
                prop_assert_eq!(read, value);
            }
            let text = format!("{}", short as f64 / f64::from(10_u32.pow(places)));
            prop_assert_eq!(read(&text), text.parse().ok());
        }

        #[test]
        fn what_is_written_reads_back_to_the_last_bit(value in 0.001_f64..1e9,
            short in 0_u64..1_000_000_000, places in 0_u32..9) {
            prop_assert_eq!(read(&shortest(value)), Some(value));
            let short = short as f64 / f64::from(10_u32.pow(places));
            prop_assert_eq!(shortest(short), short.to_string());
            prop_assert_eq!(shortest(-value), format!("-{}", shortest(value)));
        }

        #[test]
        fn rounding_agrees_with_the_standard_library_away_from_halves(value in 0.0_f64..1e9,
            places in 0_u32..5) {
            let width = places as usize;
            let scaled = value * 10_f64.powi(places as i32);
            if (scaled.fract() - 0.5).abs() > 1e-6 {
                prop_assert_eq!(fixed(value, places), format!("{value:.width$}"));
            }
        }

        #[test]
        fn digits_beyond_what_a_number_holds_round_to_the_nearest(mantissa in any::<u64>(),
            places in 0_usize..19) {
            let digits = format!("{mantissa:020}");
            let text = format!("{}.{}", &digits[..20 - places], &digits[20 - places..]);
            prop_assert_eq!(read(&text), text.parse().ok());
        }
    }
}
