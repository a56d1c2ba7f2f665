//! A refusal as a box shows it: in words, with both meanings to choose from where there are two.

use crate::controls::Refused;
use app::{Refusal, Style};
use text::refusal;

/// `kept` is what the box went on showing.
pub fn refused(why: &Refusal, kept: &str, style: Style) -> Refused {
    let meanings = refusal::meanings(why, style).into_iter();
    Refused {
        reason: refusal::kept(why, kept, style),
        meanings: meanings.filter(|meaning| !meaning.is_empty()).collect(),
    }
}
