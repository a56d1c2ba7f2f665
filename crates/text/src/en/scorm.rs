//! What a learner reads above an exercise in a learning system.

pub const LANGUAGE: &str = "en-GB";
pub const FOUND: &str = "Your learning system keeps how far you are after every step.";
pub const KEPT: &str = "Kept by your learning system.";
pub const WAITING: &str = "Your learning system does not answer. Go on: this is tried again \
     until it does.";
pub const NONE: &str = "No learning system was found, so nothing is reported. Everything \
     else works; \"Copy my answer\" takes your plan along.";
