//! Parameters: a key from the model's table with the number right after it, as in `rc412500`.

use super::key::Read;
use crate::decimal;
use crate::link::notice::{LinkNotice, Named};
use crate::page::Page;
use model::{Parameter, Scenario};

/// Every parameter that differs from the start.
pub fn segments(page: &Page, start: &Page) -> Vec<String> {
    let value = |page: &Page, parameter| page.scenario.get(parameter);
    Parameter::all()
        .filter(|&parameter| value(page, parameter) != value(start, parameter))
        .map(|parameter| {
            let number = decimal::shortest(value(page, parameter));
            format!("{}{number}", parameter.row().key)
        })
        .collect()
}

/// Puts the value on the page, clamped to what the parameter can be.
pub fn read(segment: &str, page: &mut Page) -> Option<Read> {
    let (key, text) = split(segment)?;
    let parameter = Parameter::from_key(key)?;
    Some(Read {
        named: Named::Parameter(parameter),
        notice: set_clamped(&mut page.scenario, parameter, value(text)?),
    })
}

/// The letters a segment begins with, and the rest; None where letters are all there is.
pub fn split(segment: &str) -> Option<(&str, &str)> {
    segment.split_at_checked(segment.find(|c: char| !c.is_ascii_lowercase())?)
}

/// A plain decimal, perhaps negative.
pub fn value(text: &str) -> Option<f64> {
    match text.strip_prefix('-') {
        Some(digits) => decimal::read(digits).map(|size| -size),
        None => decimal::read(text),
    }
}

fn set_clamped(scenario: &mut Scenario, parameter: Parameter, asked: f64) -> Option<LinkNotice> {
    let row = parameter.row();
    scenario.set(parameter, asked);
    let used = scenario.get(parameter);
    (used != asked).then_some(if row.min <= asked && asked <= row.max {
        LinkNotice::NotWhole {
            parameter,
            asked,
            used,
        }
    } else {
        LinkNotice::OutOfRange {
            parameter,
            asked,
            used,
        }
    })
}
