//! What the view "working of" says beside its figures.

use crate::names;
use model::Parameter;

/// What unfolds a working.
pub fn show(title: &str) -> String {
    format!("Show the working: {title}")
}

/// "Crisis costs of a family: BBC Kent, 2010, grade B", for the number of a row of the table.
pub fn source_of(parameter: Parameter) -> String {
    let evidence = parameter.evidence();
    let source = evidence.source();
    let known = [source.publisher, source.year];
    let known: Vec<&str> = known.into_iter().filter(|part| !part.is_empty()).collect();
    let named = match known.as_slice() {
        [] => source.title.to_string(),
        known => known.join(", "),
    };
    format!(
        "{}: {named}, {}",
        names::parameter(parameter),
        names::grade(evidence.grade)
    )
}
