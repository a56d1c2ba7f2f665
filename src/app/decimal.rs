//! Reads plain decimals exactly, to the nearest number the machine can hold.
//!
//! The standard library's parser reads exponents, "inf" and any length too, for which it carries 11 kB of tables that do not compress:
//! a tenth of the page's first load. Links and boxes hold plain decimals of at most 19 digits.

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
    // Division in whole numbers, shifted so far that the quotient has 63 bits or more: ten below the rounding, where a remainder only
    // has to leave a trace.
    let shift = u128::from(mantissa).leading_zeros();
    if shift == u128::BITS {
        return 0.0;
    }
    let numerator = u128::from(mantissa) << shift;
    let quotient = numerator / u128::from(scale);
    let trace = u128::from(numerator % u128::from(scale) != 0);
    (quotient | trace) as f64 / (1_u128 << shift) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn decimals_that_are_not_plain_are_refused() {
        for text in ["", ".", "1e3", "-1", "+1", "inf", "1.2.3", "12 ", "99999999999999999999", "0.00000000000000000001"] {
            assert_eq!(read(text), None, "{text:?}");
        }
        assert_eq!(read("5."), Some(5.0));
        assert_eq!(read(".5"), Some(0.5));
    }

    #[test]
    fn small_numbers_are_read_to_the_last_bit() {
        for text in ["0.0007216000000000001", "0.0000000000000000001", "0.0000000000000012345", "0.0000000000000000000"] {
            assert_eq!(read(text), text.parse().ok(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_number_is_read_as_the_standard_library_reads_it(value in 0.0_f64..1e9, short in 0_u64..1_000_000_000, places in 0_u32..9) {
            let text = value.to_string();
            if let Some(read) = read(&text) {
                prop_assert_eq!(read, value);
            }
            let text = format!("{}", short as f64 / f64::from(10_u32.pow(places)));
            prop_assert_eq!(read(&text), text.parse().ok());
        }

        #[test]
        fn digits_beyond_what_a_number_holds_round_to_the_nearest(mantissa in any::<u64>(), places in 0_usize..19) {
            let digits = format!("{mantissa:020}");
            let text = format!("{}.{}", &digits[..20 - places], &digits[20 - places..]);
            prop_assert_eq!(read(&text), text.parse().ok());
        }
    }
}
