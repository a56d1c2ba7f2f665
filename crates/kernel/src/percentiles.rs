//! Percentiles without sorting everything.

/// The values that ascending shares lie below, interpolated linearly at share * (n - 1), each put
/// in the place of its share; false of nothing, and then nothing is put anywhere. Reorders its
/// input.
#[inline(never)]
pub fn percentiles(values: &mut [f64], shares: &mut [f64]) -> bool {
    let Some(last) = values.len().checked_sub(1) else {
        return false;
    };
    // What lies below an earlier percentile is not looked at again.
    let mut settled = 0;
    for share in shares {
        let position = *share * last as f64;
        let index = position as usize;
        let (_, &mut at, above) =
            values[settled..].select_nth_unstable_by(index - settled, f64::total_cmp);
        let next = above.iter().fold(
            f64::INFINITY,
            |least, &value| if value < least { value } else { least },
        );
        settled = index;
        *share = if above.is_empty() {
            at
        } else {
            at + (next - at) * (position - index as f64)
        };
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_interpolate_between_neighbours() {
        let mut values: Vec<f64> = (0..=20).map(|index| f64::from(index * 13 % 21)).collect();
        let mut found = [0.1, 0.5, 0.9];
        assert!(percentiles(&mut values, &mut found));
        assert_eq!(found, [2.0, 10.0, 18.0]);
        let mut found = [0.0, 0.25, 1.0, 1.0];
        assert!(percentiles(&mut [3.0, 1.0], &mut found));
        assert_eq!(found, [1.0, 1.5, 3.0, 3.0]);
        assert!(!percentiles(&mut [], &mut [0.5]));
    }
}
