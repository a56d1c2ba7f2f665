//! What the view "rivals" says beside its figures.

pub const THROW_MORE_AT_IT: &str = "Throw more at it, or withdraw?";
pub const YOUR_MIX_HELD_AGAINST: &str =
    "Your mix, held against the mixes with the highest net value on these assumptions. None of \
     them is \"best\": each gives something up.";
pub const SHOW_WHAT_WITHDRAWING_FROM: &str =
    "Show what withdrawing from the most complex would give";
pub const WITHDRAWING_LEAVES_THOSE_FAMILIES: &str =
    "Withdrawing leaves those families to open services only. Child protection and other legal \
     duties continue in every mix.";
pub const NO_MIX_FITS: &str = "No mix fits.";
pub const UPDATING: &str = "Updating...";
