//! The limits of goal seek, a letter and a number each: `limits-w120-c8500000-x250`.

use super::super::text::unescape;
use super::key::{Key, Read, when};
use crate::decimal;
use crate::limits::{MOST_COST, MOST_COUNT};
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
        // What cannot be read is no limit, nor what is more than one can be.
        let limit = |letter: char, most: f64| {
            text.split(' ')
                .find_map(|part| decimal::read(part.strip_prefix(letter)?))
                .filter(|&limit| limit <= most)
        };
        page.limits = Limits {
            workers: limit('w', MOST_COUNT),
            cost: limit('c', MOST_COST),
            extra: limit('x', MOST_COUNT),
        };
        Read::plainly(Named::Limits)
    },
};
