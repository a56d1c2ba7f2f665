//! Playing the triangle through the years. With reduced motion nothing moves by itself: the button
//! steps between before and after.

/// Which year the triangle shows, when not the usual one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Play {
    /// The headline year.
    #[default]
    Resting,
    /// At the end of this year, moving on by itself; 0 is before the plan starts.
    Playing(usize),
    /// At the end of this year until pressed again.
    Standing(usize),
}

impl Play {
    /// The button was pressed; `last` is the last year counted.
    pub fn pressed(self, reduced_motion: bool, last: usize) -> Play {
        match (self, reduced_motion) {
            (Play::Resting, false) => Play::Playing(0),
            (Play::Resting, true) => Play::Standing(0),
            (Play::Standing(0), true) => Play::Standing(last),
            _ => Play::Resting,
        }
    }

    /// A year's time has passed.
    pub fn stepped(self, last: usize) -> Play {
        match self {
            Play::Playing(year) if year < last => Play::Playing(year + 1),
            Play::Playing(_) => Play::Resting,
            other => other,
        }
    }

    /// The year shown; `usual` is the headline year.
    pub fn year(self, usual: usize, last: usize) -> usize {
        match self {
            Play::Resting => usual,
            Play::Playing(year) | Play::Standing(year) => year.min(last),
        }
    }
}
