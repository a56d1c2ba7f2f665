//! How sure anyone can be: which swings rest on weak evidence.

use model::parameter::{Fit, Grade};
use model::sensitivity::Swing;

/// Whether a swing rests on an assumption or on a source that measured something near.
pub fn is_weak(swing: &Swing) -> bool {
    let evidence = swing.parameter().evidence();
    evidence.grade == Some(Grade::C) || evidence.fit != Some(Fit::Direct)
}
