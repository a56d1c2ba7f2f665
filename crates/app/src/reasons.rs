//! The user's own reasons for values, a text for each parameter that has one.

use model::Parameter;
use std::collections::BTreeMap;

/// Longest reason kept, in characters.
const LONGEST: usize = 200;

/// Texts of at most 200 characters, none of them empty or with control characters.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Reasons(BTreeMap<Parameter, String>);

impl Reasons {
    /// The reason for a parameter's value; empty where none was given.
    pub fn get(&self, parameter: Parameter) -> &str {
        self.0.get(&parameter).map_or("", String::as_str)
    }

    /// Keeps as much of a text as there is room for; an empty one takes the reason away.
    pub fn set(&mut self, parameter: Parameter, text: &str) {
        let kept: String = text
            .chars()
            .filter(|c| !c.is_control())
            .take(LONGEST)
            .collect();
        if kept.is_empty() {
            self.0.remove(&parameter);
        } else {
            self.0.insert(parameter, kept);
        }
    }

    /// Every reason given, in the order of the parameter table.
    pub fn iter(&self) -> impl Iterator<Item = (Parameter, &str)> {
        self.0
            .iter()
            .map(|(parameter, text)| (*parameter, text.as_str()))
    }
}
