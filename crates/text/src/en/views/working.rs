//! What the working says beside its figures.

pub const LATER_POUNDS: &str =
    "Present values: later pounds count for less. Underlined numbers lead to their assumption, \
     source and grade.";
