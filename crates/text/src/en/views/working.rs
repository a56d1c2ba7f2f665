//! What the view "working" says beside its figures.

pub const HOW_EACH_FIGURE_COMES: &str = "How each figure comes about";
