//! What the view "print" says beside its figures.

pub const PRINT_ONE_PAGE: &str = "Print one page";
pub const ONE_PAGE_OF_A4: &str =
    "One page of A4: the question, its answer, the triangle, the four figures and the budget as \
     they stand now, then what you see below.";
pub const PRINT_THIS_PLAN: &str = "Print this plan";
pub const THE_MIX: &str = "The mix";
pub const WHAT_DIFFERS_FROM_THE: &str = "What differs from the starting point";
pub const NO_ASSUMPTION_AND_NO: &str =
    "No assumption and no other decision; only the mix is yours to choose.";
pub const THIS_CODE_OPENS_THE: &str = "This code opens the plan, as the link does.";
pub const THIS_PLAN_AS_A: &str = "This plan as a link";
pub const THIS_PLAN_IS_TOO: &str =
    "This plan is too long for a link. Your own area, among the views, saves it to a file.";

pub const RECOMMENDATION: &str = "Recommendation";
/// What is filled in by hand, each with a line to write on.
pub const BY_HAND: [&str; 2] = ["Made by", "Use until"];

/// How far the assumptions can be trusted: "Of 46 assumptions 16 are read in a source (grade A), 2
/// quoted by another (B), 19 assumed (C), 9 worked out (D)." In the order of the grades.
pub fn grades(counts: [usize; 4]) -> String {
    let [read, quoted, assumed, worked_out] = counts;
    format!(
        "Of {} assumptions {read} are read in a source (grade A), {quoted} quoted by another (B), \
         {assumed} assumed (C), {worked_out} worked out (D).",
        counts.iter().sum::<usize>()
    )
}

/// The user's reason, after what differs.
pub fn reason(reason: &str) -> String {
    format!(" Reason: {reason}.")
}

/// When the sheet was printed, and from which version.
pub fn printed(date: &str, versions: &str) -> String {
    format!("Printed on {date} from {versions}")
}
