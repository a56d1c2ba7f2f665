//! What the view "own area" says beside its figures.

pub const PUT_IN_YOUR_OWN: &str = "Put in your own area's numbers; everything follows";
pub const NAME: &str = "Name";
pub const IN_THE_QUESTION_AND: &str = "in the question, and in the link";
pub const A_CHANGE_OF_FAMILIES: &str =
    "A change of families keeps each tier's share. Every other number stands under More, \
     Assumptions and evidence, with its source.";
