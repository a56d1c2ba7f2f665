//! How a plan opens, as one line of steps: what is open in each year, a stretch of years in which
//! nothing changes being one step. A step that stands high enough over the one before it has room
//! for its words.

use super::path::polyline;
use super::scale::Scale;

/// Height of the picture; its width is that of the column. Text is part of it.
pub const HEIGHT: f64 = 128.0;
const TOP: f64 = 6.0;
const BOTTOM: f64 = 24.0;
/// Room for a line of words under a step, and for the name of a year.
const LINE: f64 = 17.0;
const YEAR_ROOM: f64 = 56.0;

/// Years from `first` on in which so much is open.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    pub first: usize,
    pub value: f64,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Opening {
    pub line: String,
    /// What lies under it.
    pub area: String,
    pub axis: f64,
    /// For each step with room for words, its place in the list and where they begin.
    pub words: Vec<(usize, (f64, f64))>,
    /// The years worth naming: where a step begins, and the last.
    pub years: Vec<(usize, f64)>,
}

/// The picture of steps that go on to the year `last`.
pub fn opening(width: f64, steps: &[Step], last: usize) -> Opening {
    let x = Scale {
        domain: (0.0, last.max(1) as f64),
        range: (1.0, width - 1.0),
    };
    let most = steps.iter().map(|step| step.value).fold(0.0, f64::max);
    let y = Scale {
        domain: (0.0, if most > 0.0 { most } else { 1.0 }),
        range: (HEIGHT - BOTTOM, TOP),
    };
    let begins = |step: &Step| x.at(step.first as f64 - 1.0);
    let mut line = vec![];
    let mut words = vec![];
    let mut below = y.range.0;
    for (index, step) in steps.iter().enumerate() {
        let ends = steps.get(index + 1).map_or(x.range.1, begins);
        let height = y.at(step.value);
        line.extend([(begins(step), height), (ends, height)]);
        if below - height >= LINE {
            words.push((index, (begins(step) + 6.0, height + 13.0)));
            below = height;
        }
    }
    let floor = y.range.0;
    let sides = [(x.range.1, floor), (x.range.0, floor)];
    Opening {
        line: polyline(line.iter().copied()),
        area: polyline(line.iter().copied().chain(sides)) + "Z",
        axis: floor,
        words,
        years: years(&x, steps, last),
    }
}

/// The last year stands at the end of the axis; the others in the middle of themselves, as far as
/// there is room.
fn years(x: &Scale, steps: &[Step], last: usize) -> Vec<(usize, f64)> {
    let mut years: Vec<(usize, f64)> = vec![];
    let wanted = std::iter::once(last).chain(steps.iter().map(|step| step.first));
    for year in wanted {
        let at = x.at(year as f64 - 0.5);
        let (low, high) = (YEAR_ROOM / 2.0, x.range.1 - YEAR_ROOM / 2.0);
        let at = super::scale::within(at, low.min(high), high);
        if years
            .iter()
            .all(|(_, other)| (other - at).abs() >= YEAR_ROOM)
        {
            years.push((year, at));
        }
    }
    years
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_with_too_little_rise_has_no_words() {
        let step = |first, value| Step { first, value };
        let chart = opening(
            602.0,
            &[step(1, 400.0), step(2, 420.0), step(3, 1400.0)],
            10,
        );
        let named: Vec<usize> = chart.words.iter().map(|(index, _)| *index).collect();
        assert_eq!(named, [0, 2]);
        assert_eq!(chart.line.matches('L').count(), 5);
    }

    #[test]
    fn nothing_open_lies_on_the_axis() {
        let never = [Step {
            first: 1,
            value: 0.0,
        }];
        let chart = opening(602.0, &never, 10);
        assert_eq!(chart.words, []);
        assert_eq!(chart.line, "M1 104L601 104");
    }
}
