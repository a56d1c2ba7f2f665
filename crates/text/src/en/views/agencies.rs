//! What the view "agencies" says beside its figures.

pub const THE_AGENCIES_SHARES_ARE: &str =
    "The agencies' shares are set below and count in proportion to each other. Value is not \
     cash: what is avoided frees staff and places, and only part of it could be taken out of a \
     budget.";
pub const AS_A_TABLE: &str = "By agency as a table";
