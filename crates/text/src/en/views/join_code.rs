//! What the view "join code" says beside its figures.

pub const JOIN_ON_YOUR_OWN: &str = "Join on your own screen";
pub const CLOSE: &str = "Close";
