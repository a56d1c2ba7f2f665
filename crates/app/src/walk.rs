//! Walking the triangle through the years. With reduced motion nothing moves by itself: the button
//! steps between before and after.

/// Which year the triangle shows, when not the usual one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Walk {
    /// The headline year.
    #[default]
    Resting,
    /// At the end of this year, moving on by itself; 0 is before the plan starts.
    Walking(usize),
    /// At the end of this year until pressed again.
    Standing(usize),
}

impl Walk {
    /// The button was pressed; `last` is the last year counted.
    pub fn pressed(self, reduced_motion: bool, last: usize) -> Walk {
        match (self, reduced_motion) {
            (Walk::Resting, false) => Walk::Walking(0),
            (Walk::Resting, true) => Walk::Standing(0),
            (Walk::Standing(0), true) => Walk::Standing(last),
            _ => Walk::Resting,
        }
    }

    /// A year's time has passed.
    pub fn stepped(self, last: usize) -> Walk {
        match self {
            Walk::Walking(year) if year < last => Walk::Walking(year + 1),
            Walk::Walking(_) => Walk::Resting,
            other => other,
        }
    }

    /// The year shown; `usual` is the headline year.
    pub fn year(self, usual: usize, last: usize) -> usize {
        match self {
            Walk::Resting => usual,
            Walk::Walking(year) | Walk::Standing(year) => year.min(last),
        }
    }
}
