//! The time for an exercise, which can be paused.

/// Seconds left; counts down while it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Timer {
    /// None before it was started.
    pub left: Option<u32>,
    pub runs: bool,
}

impl Timer {
    /// Starts, pauses or goes on; one that has run out starts again.
    pub fn pressed(self, minutes: u32) -> Timer {
        let left = self.left.filter(|&left| left > 0).unwrap_or(minutes * 60);
        Timer {
            left: Some(left),
            runs: !self.runs,
        }
    }

    /// A second later.
    pub fn ticked(self) -> Timer {
        let left = self.left.unwrap_or(0);
        let left = if self.runs {
            left.saturating_sub(1)
        } else {
            left
        };
        Timer {
            left: self.left.map(|_| left),
            runs: self.runs && left > 0,
        }
    }

    /// Whether the time is over.
    pub fn is_over(self) -> bool {
        self.left == Some(0)
    }
}
