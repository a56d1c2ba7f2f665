//! The names of the user's own places, in order, a line each: `called-Leeds~0AYork`.

use super::super::text::{escape, unescape};
use super::key::{Key, Read, when};
use crate::link::notice::Named;
use crate::place_list;

pub const CALLED: Key = Key {
    word: "called",
    print: |page, _| {
        when(!page.place_names.is_empty(), || {
            escape(&page.place_names.join("\n"))
        })
    },
    read: |value, page| {
        page.place_names = place_list::kept_names(&unescape(value)?);
        Read::plainly(Named::PlaceNames)
    },
};
