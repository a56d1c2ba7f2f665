//! What the view "present" says beside its figures.

pub const REPLAY_THE_LAST_CHANGE: &str = "Replay the last change";
pub const THERE_IS_NO_CHANGE: &str = "There is no change to replay yet: move a slider first.";
pub const SHOW_THE_PLAN_AFTER: &str = "Show the plan after it";
pub const PRESENT_ON_A_SCREEN: &str = "Present on a screen";
pub const LEAVE_ESCAPE: &str = "Leave (Escape)";
/// Which keys show what.
pub const KEYS: &str = "Keys 1 to 6 show the questions, 0 the plan.";
pub const JOIN_CODE: &str = "Join code";

/// While a replay shows the plan before the last change, and after it.
pub fn before(change: &str) -> String {
    format!("The plan before the last change: {change}")
}

pub fn replayed(change: &str) -> String {
    format!("Replayed: {change}")
}
