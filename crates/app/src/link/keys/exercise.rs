//! An exercise around the plan, a part each: `ex-title-Two-districts`, `ex-goals-w124-b0`.

use super::key::{Key, Read, parts};
use crate::exercise::Part;
use crate::link::notice::Named;
use std::rc::Rc;

pub const EXERCISE: Key = Key {
    word: "ex",
    print: |page, _| {
        let Some(exercise) = &page.exercise else {
            return vec![];
        };
        let parts = Part::ALL.into_iter();
        parts
            .filter_map(|part| Some(format!("{}-{}", part.word(), part.printed(exercise)?)))
            .collect()
    },
    read: |value, page| {
        let (word, value) = parts(value);
        let part = Part::from_word(word)?;
        let mut exercise = page.exercise.as_deref().cloned().unwrap_or_default();
        part.read(value, &mut exercise)?;
        page.exercise = Some(Rc::new(exercise)).filter(|exercise| !exercise.is_empty());
        Read::plainly(Named::Exercise(part))
    },
};
