//! Things put in order by a number. One place for all of them, because each sort of another type of
//! thing weighs more than a kilobyte of program.

/// The places of values from the least to the greatest; equals keep their order.
#[inline(never)]
pub fn ascending(values: &[f64]) -> Vec<usize> {
    let mut places: Vec<usize> = (0..values.len()).collect();
    places.sort_by(|&a, &b| values[a].total_cmp(&values[b]));
    places
}

#[cfg(test)]
mod tests {
    use super::ascending;

    #[test]
    fn places_are_in_the_order_of_their_values_and_equals_in_their_own() {
        assert_eq!(ascending(&[3.0, -1.0, 2.0, -1.0, 0.0]), [1, 3, 4, 2, 0]);
        assert_eq!(ascending(&[]), [0_usize; 0]);
    }
}
