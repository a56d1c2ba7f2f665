//! The user's own reasons for values, a parameter each: `why-rc-our-own-count`.

use super::super::text::{escape, unescape};
use super::key::{Key, Read, parts};
use crate::link::notice::Named;
use model::Parameter;

pub const WHY: Key = Key {
    word: "why",
    print: |page, _| {
        let mut printed: Vec<(&str, &str)> = page
            .reasons
            .iter()
            .map(|(parameter, text)| (parameter.row().key, text))
            .collect();
        // By key, as version 1 has always had them.
        printed.sort();
        printed
            .into_iter()
            .map(|(key, text)| format!("{key}-{}", escape(text)))
            .collect()
    },
    read: |value, page| {
        let (key, text) = parts(value);
        let parameter = Parameter::from_key(key)?;
        page.reasons.set(parameter, &unescape(text)?);
        Read::plainly(Named::Reason(parameter))
    },
};
