//! The limits of goal seek, a letter and a number each: `limits-w120-c8500000-x250`.

use super::super::text::unescape;
use super::{Key, Read, when};
use crate::decimal;
use crate::link::notice::Named;
use model::goal_seek::Limits;

pub const LIMITS: Key = Key {
    word: "limits",
    print: |page, _| {
        let Limits {
            workers,
            cost,
            extra,
        } = page.limits;
        let parts: Vec<String> = [('w', workers), ('c', cost), ('x', extra)]
            .into_iter()
            .filter_map(|(letter, limit)| Some(format!("{letter}{}", decimal::shortest(limit?))))
            .collect();
        when(!parts.is_empty(), || parts.join("-"))
    },
    read: |value, page| {
        let text = unescape(value)?;
        // What cannot be read is no limit.
        let limit = |letter: char| {
            text.split(' ')
                .find_map(|part| decimal::read(part.strip_prefix(letter)?))
        };
        page.limits = Limits {
            workers: limit('w'),
            cost: limit('c'),
            extra: limit('x'),
        };
        Read::plainly(Named::Limits)
    },
};
