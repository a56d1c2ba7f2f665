//! A linear scale from values to pixels, and round numbers to mark on it.

/// Maps `domain` onto `range`, straight.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    pub domain: (f64, f64),
    pub range: (f64, f64),
}

impl Scale {
    pub fn at(&self, value: f64) -> f64 {
        let (low, high) = self.domain;
        let share = if high > low {
            (value - low) / (high - low)
        } else {
            0.5
        };
        self.range.0 + share * (self.range.1 - self.range.0)
    }
}

/// The nearest value within limits. (The standard library's `clamp` can panic, and would bring the
/// float printer with it.)
pub fn within(value: f64, low: f64, high: f64) -> f64 {
    value.max(low).min(high)
}

/// Round values from at or below `low` to at or above `high`, about `wanted` steps of 1, 2 or 5
/// times a power of ten.
pub fn ticks(low: f64, high: f64, wanted: u32) -> Vec<f64> {
    let span = if high > low {
        high - low
    } else {
        high.abs().max(1.0)
    };
    let rough = span / f64::from(wanted.max(1));
    let power = libm::pow(10.0, libm::floor(libm::log10(rough)));
    let step = [1.0, 2.0, 5.0, 10.0]
        .map(|multiple| multiple * power)
        .into_iter()
        .find(|step| *step >= rough * 0.999)
        .unwrap_or(10.0 * power);
    let (first, last) = ((low / step).floor(), (high / step).ceil());
    // Counting steps instead of adding them keeps the marks exact.
    (0..=(last - first).max(1.0) as u32)
        .map(|index| (first + f64::from(index)) * step)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_cover_the_span() {
        assert_eq!(ticks(-8.2, 9.6, 4), [-10.0, -5.0, 0.0, 5.0, 10.0]);
        assert_eq!(ticks(0.0, 0.0, 4), [0.0, 0.5]);
        assert_eq!(ticks(0.0, 1.0, 5).last(), Some(&1.0));
        let wide = ticks(-3.0e7, 2.2e8, 4);
        assert!(
            wide[0] <= -3.0e7 && wide[wide.len() - 1] >= 2.2e8 && wide.len() <= 7,
            "{wide:?}"
        );
    }

    #[test]
    fn an_empty_domain_sits_in_the_middle() {
        assert_eq!(
            Scale {
                domain: (3.0, 3.0),
                range: (0.0, 10.0)
            }
            .at(3.0),
            5.0
        );
        assert_eq!(
            Scale {
                domain: (0.0, 4.0),
                range: (10.0, 0.0)
            }
            .at(1.0),
            7.5
        );
    }
}
