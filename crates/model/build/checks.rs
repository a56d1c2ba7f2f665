//! What the tables may not hold although every cell can be read. Each check gives a sentence for
//! each row at fault, and the sentence begins with the row's name.

use super::kinds::Paid;
use super::tables::{Lever, Parameter, Refused, Tables};

/// Everything at fault in the tables; `dimensions` is how many uncertain rows there is room for.
pub fn faults(tables: &Tables, dimensions: usize) -> Vec<Refused> {
    let mut faults = ids(tables);
    faults.extend(tables.parameters.iter().flat_map(limits));
    faults.extend(keys(tables));
    faults.extend(sources(tables));
    faults.extend(uncertain_rows(tables, dimensions));
    faults.extend(bases(tables));
    faults.extend(tables.levers.iter().flat_map(|row| lever(row, tables)));
    faults
}

/// Names that stand twice, or cannot become a name in Rust.
fn ids(tables: &Tables) -> Vec<Refused> {
    let mut faults = twice("parameter", tables.parameters.iter().map(|row| &*row.id));
    faults.extend(twice("lever", tables.levers.iter().map(|row| &*row.id)));
    faults.extend(twice("source", tables.sources.iter().map(|row| &*row.id)));
    let word = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_lowercase())
            && word
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    for Parameter { id, .. } in &tables.parameters {
        if !id.split('_').all(word) {
            faults.push(format!("{id}: not lower-case words joined by \"_\""));
        }
    }
    faults
}

/// Limits out of order.
fn limits(row: &Parameter) -> Vec<Refused> {
    let (low, high) = row.range.unwrap_or((row.default, row.default));
    let mut faults = vec![];
    if !(row.min <= low && low <= row.default && row.default <= high && high <= row.max) {
        faults.push(format!(
            "{}: limits out of order: min {}, low {low}, default {}, high {high}, max {}",
            row.id, row.min, row.default, row.max
        ));
    }
    let whole = row.unit.is_whole(row.step);
    if whole
        && [row.min, low, row.default, high, row.max]
            .iter()
            .any(|it| it.fract() != 0.0)
    {
        faults.push(format!("{}: {:?} come in whole numbers", row.id, row.unit));
    }
    for (name, step) in [("step", Some(row.step)), ("slider_step", row.slider_step)] {
        if step.is_some_and(|step| step <= 0.0) {
            faults.push(format!("{}: its {name} is not above 0", row.id));
        }
    }
    faults
}

/// Link keys that clash, or that a link could not be read by: a key is letters, and its number
/// begins where they end.
fn keys(tables: &Tables) -> Vec<Refused> {
    let mut faults = vec![];
    for (index, row) in tables.parameters.iter().enumerate() {
        let (id, key) = (&row.id, &*row.key);
        if key.is_empty() || !key.bytes().all(|byte| byte.is_ascii_lowercase()) {
            faults.push(format!("{id}: its key {key:?} is not lower-case letters"));
        }
        if let Some(earlier) = tables.parameters[..index].iter().find(|row| row.key == key) {
            faults.push(format!("{id}: its key {key:?} is that of {}", earlier.id));
        }
        if let Some(reserved) = tables.reserved_keys.iter().find(|it| clash(key, &it.key)) {
            faults.push(format!(
                "{id}: its key {key:?} clashes with {:?}, {}",
                reserved.key, reserved.holds
            ));
        }
    }
    faults.extend(twice(
        "reserved key",
        tables.reserved_keys.iter().map(|row| &*row.key),
    ));
    faults
}

/// Whether a number under this key could be taken for what a reserved key holds.
fn clash(key: &str, reserved: &str) -> bool {
    match reserved {
        // A link's first segment begins with one of these, its last with the other.
        "k" | "v" => key.starts_with(reserved),
        // Under the key `e` the number 1 would read as `e1`.
        _ => key == reserved.trim_end_matches(|c: char| c.is_ascii_digit()),
    }
}

/// Sources that the table of sources does not have.
fn sources(tables: &Tables) -> Vec<Refused> {
    let unknown = |source: &str| !tables.sources.iter().any(|row| row.id == source);
    let parameters = tables.parameters.iter().map(|row| (&row.id, &row.source));
    let levers = tables.levers.iter().map(|row| (&row.id, &row.source));
    parameters
        .chain(levers)
        .filter(|(_, source)| unknown(source))
        .map(|(id, source)| format!("{id}: there is no source {source:?}"))
        .collect()
}

/// More uncertain rows than there are dimensions to draw them in, and an order of them that is
/// none.
fn uncertain_rows(tables: &Tables, dimensions: usize) -> Vec<Refused> {
    let beyond = tables.uncertain().skip(dimensions);
    let mut faults: Vec<Refused> = beyond
        .map(|row| {
            format!(
                "{}: uncertain, and there are only {dimensions} dimensions",
                row.id
            )
        })
        .collect();
    let ranked = tables
        .parameters
        .iter()
        .filter_map(|row| Some((row, row.dimension?)));
    let count = ranked.clone().count();
    for (row, dimension) in ranked.clone() {
        let same = ranked
            .clone()
            .filter(|(_, other)| *other == dimension)
            .count();
        if dimension == 0 || dimension > count || same > 1 {
            faults.push(format!(
                "{}: dimension {dimension}, where {count} rows share out 1 to {count}",
                row.id
            ));
        }
        if row.range.is_none() {
            faults.push(format!("{}: it has a dimension and no range", row.id));
        }
    }
    faults
}

/// Rows of a top whose row of a base is none, or is measured otherwise.
fn bases(tables: &Tables) -> Vec<Refused> {
    let fault = |top: &Parameter| {
        let base = top.base.as_ref()?;
        let Some(row) = tables.parameter(base) else {
            return Some(format!("{}: there is no row {base:?} for its base", top.id));
        };
        let others = tables
            .parameters
            .iter()
            .filter(|row| row.base.as_ref() == Some(base));
        let alike = (row.group, row.unit) == (top.group, top.unit)
            && row.range.is_some() == top.range.is_some();
        let one_pair = row.base.is_none() && others.count() == 1;
        (!alike || !one_pair).then(|| format!("{}: {base} is no base for it alone", top.id))
    };
    tables.parameters.iter().filter_map(fault).collect()
}

/// A lever that is no parameter, that cannot be offered, or whose payment makes no sense.
fn lever(lever: &Lever, tables: &Tables) -> Vec<Refused> {
    let Some(row) = tables.parameter(&lever.id) else {
        return vec![format!("{}: a lever, and no parameter", lever.id)];
    };
    let mut faults = vec![];
    if row.default != 0.0 {
        faults.push(format!(
            "{}: a lever stands at 0 until it is pulled",
            row.id
        ));
    }
    if lever.offered == 0.0 || lever.offered < row.min || lever.offered > row.max {
        faults.push(format!("{}: {} cannot be offered", row.id, lever.offered));
    }
    if let Some(payment) = &lever.payment {
        if !lever.is_funding {
            faults.push(format!("{}: paid, and not funding", row.id));
        }
        let fits = match payment.paid {
            Paid::Spread => payment.years.is_some_and(|years| years > 0),
            Paid::EachYear => payment.years != Some(0),
            Paid::EachPlace | Paid::EachFamily | Paid::OnTarget => payment.years.is_none(),
        };
        if !fits {
            faults.push(format!(
                "{}: paid {:?} over no such years",
                row.id, payment.paid
            ));
        }
    }
    faults
}

/// Names that stand more than once.
pub fn twice<'a>(what: &str, names: impl Iterator<Item = &'a str>) -> Vec<Refused> {
    let names: Vec<&str> = names.collect();
    let before = |at: usize| names[..at].contains(&names[at]);
    (0..names.len())
        .filter(|&at| before(at))
        .map(|at| format!("{}: a {what} that stands twice", names[at]))
        .collect()
}
