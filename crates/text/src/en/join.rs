//! What a join code opens, and what it leaves out.

use app::join::{Join, LONGEST_JOIN, Opens};

/// The sentence under the code.
pub fn says(join: &Join) -> String {
    match (join.opens, join.left_out, join.scannable) {
        (Opens::Plan, 0, _) => "This code opens the plan.".into(),
        (Opens::Plan, 1, _) => {
            "This code opens the plan; 1 other setting needs the whole link.".into()
        }
        (Opens::Plan, more, _) => {
            format!("This code opens the plan; {more} other settings need the whole link.")
        }
        (Opens::Mix, 0, _) => "This code opens the mix.".into(),
        (Opens::Mix, 1, _) => {
            "This code opens the mix; 1 other change needs the whole link.".into()
        }
        (Opens::Mix, more, _) => {
            format!("This code opens the mix; {more} other changes need the whole link.")
        }
        (Opens::Start, _, true) => {
            "This code opens the page at its starting point; this plan needs the whole link.".into()
        }
        (Opens::Start, _, false) => format!(
            "This page's address is longer than {LONGEST_JOIN} characters, too long for a code. It \
             opens the starting point; this plan needs the whole link."
        ),
    }
}
