//! The user's own reasons for values, a text for each parameter that has one.

use super::unseen;
use model::Parameter;

/// Longest reason kept, in characters.
const LONGEST: usize = 200;

/// Texts of at most 200 characters, none of them empty or with control characters, in the order of
/// the parameter table.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Reasons(Vec<(Parameter, String)>);

impl Reasons {
    /// The reason for a parameter's value; empty where none was given.
    pub fn get(&self, parameter: Parameter) -> &str {
        self.place(parameter).map_or("", |place| &self.0[place].1)
    }

    /// Keeps as much of a text as there is room for; an empty one takes the reason away.
    pub fn set(&mut self, parameter: Parameter, text: &str) {
        let kept = unseen::kept(text, LONGEST);
        match (self.place(parameter), kept.is_empty()) {
            (Ok(place), true) => drop(self.0.remove(place)),
            (Ok(place), false) => self.0[place].1 = kept,
            (Err(_), true) => {}
            (Err(place), false) => self.0.insert(place, (parameter, kept)),
        }
    }

    /// Every reason given, in the order of the parameter table.
    pub fn iter(&self) -> impl Iterator<Item = (Parameter, &str)> {
        self.0
            .iter()
            .map(|(parameter, text)| (*parameter, text.as_str()))
    }

    /// Where a parameter's reason stands, or where it would.
    fn place(&self, parameter: Parameter) -> Result<usize, usize> {
        self.0.binary_search_by_key(&parameter, |(other, _)| *other)
    }
}
