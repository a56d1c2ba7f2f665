//! What the view "evidence" says beside its figures.

pub const WHAT_COUNTS_AS_PROOF: &str = "What counts as proof that support works?";
pub const A_CHOICE_WRITES_ITS: &str =
    "A choice writes its values into the rows below, where they can still be changed. It moves \
     the assumptions, so it applies to every mix alike.";

/// A standard of evidence with the net value it gives.
pub fn standard(name: &str, net_value: &str) -> String {
    format!("{name}: net value {net_value}")
}
