//! Invariants that hold for any scenario, tried over the whole lever space.
