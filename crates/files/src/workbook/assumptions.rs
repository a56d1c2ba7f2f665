//! Every parameter: its value, to be changed here unless it is a decision, and how far it can be
//! trusted.

use super::Plan;
use super::decision::is_decision;
use super::lines::{Lines, look};
use crate::sheet::{Content, Look, Sheet, Tab};
use app::table::Column;
use model::Parameter;
use model::evidence::Standard;
use model::kinds::every;
use model::parameter::Group;
use model::values::Values;
use strum::VariantArray;
use text::table::heading;
use text::workbook as said;
use text::{evidence, names};

const GROUPS: [Group; Group::VARIANTS.len()] = every(Group::VARIANTS);

pub fn sheet(plan: &Plan) -> Sheet {
    let mut lines = Lines::titled(
        Sheet::new(Tab::Assumptions),
        said::ASSUMPTIONS_TITLE,
        said::ASSUMPTIONS_EXPLAINED,
    );
    lines.sheet.widths = vec![
        (0, 56),
        (1, 16),
        (2, 34),
        (6, 60),
        (7, 40),
        (8, 30),
        (9, 44),
    ];
    lines.sheet.widths.extend([(10, 40), (11, 24)]);
    lines.sheet.frozen = (lines.row + 1, 1);
    lines.headings([
        heading(Column::Row),
        heading(Column::Value),
        heading(Column::Unit),
        heading(Column::AtStart),
        said::LOW,
        said::HIGH,
        heading(Column::Source),
        said::ADDRESS,
        heading(Column::Grade),
        heading(Column::Fit),
        heading(Column::Reason),
        said::CELL_NAME,
    ]);
    for group in GROUPS {
        let row = lines.next();
        let name = names::group(group);
        lines.sheet.words(row, 0, Look::Heading, name);
        let of_group = |parameter: &Parameter| parameter.row().group == group;
        for parameter in Parameter::all().filter(of_group) {
            line(&mut lines, parameter, plan);
        }
    }
    lines.sheet
}

fn line(lines: &mut Lines, parameter: Parameter, plan: &Plan) {
    let (row, table, evidence) = (lines.next(), parameter.row(), parameter.evidence());
    let mut words = |column, words: String| {
        if !words.is_empty() {
            lines.sheet.words(row, column, Look::Plain, words);
        }
    };
    words(0, names::parameter(parameter).into());
    words(2, evidence::unit(table, plan.style));
    words(6, evidence::source(parameter));
    words(7, evidence.source().url.into());
    words(8, names::grade(evidence.grade).into());
    words(9, names::fit(evidence.fit).into());
    words(11, table.id.into());
    let reason = plan.page.reasons.get(parameter);
    if !reason.is_empty() {
        let content = Content::Users(reason.into());
        lines.sheet.put(row, 10, Look::Plain, content);
    }
    let (look, standard) = (look(table), Standard::of(&plan.page.scenario));
    let mut number = |column, value| {
        lines.sheet.put(row, column, look, Content::Number(value));
    };
    number(3, table.default);
    if let Some((low, high)) = evidence.range {
        let (low, high) = standard.range(parameter).unwrap_or((low, high));
        number(4, low);
        number(5, high);
    }
    if is_decision(parameter) {
        let elsewhere = plan.values.get(parameter);
        lines.sheet.formula(row, 1, look, elsewhere);
    } else {
        lines.input(row, 1, parameter, plan);
    }
}
