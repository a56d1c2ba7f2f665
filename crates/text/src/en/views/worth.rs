//! What the view "worth" says beside its figures.

pub const MOST_COMPLEX: &str = "most complex";
pub const MOST_READY_FOR_HELP: &str = "most ready for help";
pub const INTENSIVE_PLACE: &str = "Intensive place";
pub const TARGETED_PLACE: &str = "Targeted place";
pub const YOUR_BOUNDARIES: &str = "Your boundaries";
pub const AS_A_TABLE: &str = "Along the line as a table";
pub const NET_VALUE_OVER_THE: &str =
    "Net value over the years counted of one place kept full at that point of the line: crisis \
     costs avoided less what the place costs. Universal services alone are worth 0: they are \
     what everything is compared with. Where places miss the family meant, the value is spread \
     along the line.";
