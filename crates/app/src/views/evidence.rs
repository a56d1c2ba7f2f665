//! Which values may be given a reason.

use crate::Page;
use model::Parameter;
use model::parameter::Group;

/// Whether a box for a reason is offered: for what the user changed, or has given one for.
pub fn wants_reason(parameter: Parameter, page: &Page) -> bool {
    let changed = page.scenario.get(parameter) != parameter.row().default
        && parameter.row().group != Group::Mix;
    changed || !page.reasons.get(parameter).is_empty()
}
