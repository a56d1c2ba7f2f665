//! Percentiles without sorting everything.

/// The values that three ascending shares lie below, interpolated linearly at share * (n - 1); None
/// of nothing. Reorders its input.
#[inline(never)]
pub fn percentiles(values: &mut [f64], shares: [f64; 3]) -> Option<[f64; 3]> {
    let last = values.len().checked_sub(1)?;
    // What lies below an earlier percentile is not looked at again.
    let mut settled = 0;
    Some(shares.map(|share| {
        let position = share * last as f64;
        let index = position as usize;
        let (_, &mut at, above) =
            values[settled..].select_nth_unstable_by(index - settled, f64::total_cmp);
        let next = above.iter().fold(
            f64::INFINITY,
            |least, &value| if value < least { value } else { least },
        );
        settled = index;
        if above.is_empty() {
            at
        } else {
            at + (next - at) * (position - index as f64)
        }
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_interpolate_between_neighbours() {
        let mut values: Vec<f64> = (0..=20).map(|index| f64::from(index * 13 % 21)).collect();
        assert_eq!(
            percentiles(&mut values, [0.1, 0.5, 0.9]),
            Some([2.0, 10.0, 18.0])
        );
        assert_eq!(
            percentiles(&mut [3.0, 1.0], [0.0, 0.25, 1.0]),
            Some([1.0, 1.5, 3.0])
        );
        assert_eq!(percentiles(&mut [], [0.1, 0.5, 0.9]), None);
    }
}
