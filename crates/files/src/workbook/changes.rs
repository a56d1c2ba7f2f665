//! The change log: what the plan had changed from the starting point, with the user's reasons, and
//! room for what is changed in the file later.

use super::Plan;
use super::lines::{Lines, look};
use crate::sheet::{Content, Look, Sheet, Tab, Value};
use app::table::Column;
use model::{Parameter, Scenario};
use text::table::heading;
use text::workbook as said;
use text::{evidence, names};

pub fn sheet(plan: &Plan) -> Sheet {
    let mut lines = Lines::titled(
        Sheet::new(Tab::Changes),
        said::CHANGES_TITLE,
        said::CHANGES_EXPLAINED,
    );
    lines.sheet.widths = vec![(0, 56), (1, 18), (2, 18), (3, 18), (4, 30), (5, 44)];
    lines.sheet.widths.extend([(6, 60), (7, 24)]);
    lines.headings([
        heading(Column::Row),
        heading(Column::AtStart),
        said::WHEN_WRITTEN,
        said::NOW,
        heading(Column::Unit),
        heading(Column::Reason),
        heading(Column::Source),
        said::CELL_NAME,
    ]);
    let before = lines.row;
    let start = Scenario::default();
    let scenario = &plan.page.scenario;
    let reason = |parameter| plan.page.reasons.get(parameter);
    let differs = |parameter: &Parameter| {
        scenario.get(*parameter) != start.get(*parameter) || !reason(*parameter).is_empty()
    };
    for parameter in Parameter::all().filter(differs) {
        line(&mut lines, parameter, plan, start.get(parameter));
    }
    if scenario.places() != start.places() {
        let row = lines.next();
        let words = said::OTHER_PLACES;
        lines.sheet.words(row, 0, Look::Plain, words);
    }
    if lines.row == before {
        let row = lines.next();
        let words = said::NOTHING_CHANGED;
        lines.sheet.words(row, 0, Look::Plain, words);
    }
    lines.row += 1;
    let row = lines.next();
    lines.sheet.words(row, 0, Look::Heading, said::LATER);
    lines.headings([
        said::CELL,
        said::CHANGED_FROM,
        said::CHANGED_TO,
        said::DATE,
        said::BY_WHOM,
        said::WHY,
    ]);
    lines.sheet
}

/// A row that was changed or given a reason.
fn line(lines: &mut Lines, parameter: Parameter, plan: &Plan, start: f64) {
    let (at, row) = (lines.next(), parameter.row());
    let look = look(row);
    let written = plan.page.scenario.get(parameter);
    let sheet = &mut lines.sheet;
    sheet.words(at, 0, Look::Plain, names::parameter(parameter));
    sheet.put(at, 1, look, Content::Number(start));
    sheet.put(at, 2, look, Content::Number(written));
    let now = Content::Formula(row.id.into(), Value::Number(written));
    sheet.put(at, 3, look, now);
    sheet.words(at, 4, Look::Plain, evidence::unit(row, plan.style));
    let reason = plan.page.reasons.get(parameter);
    if !reason.is_empty() {
        sheet.put(at, 5, Look::Plain, Content::Users(reason.into()));
    }
    sheet.words(at, 6, Look::Plain, evidence::source(parameter));
    sheet.words(at, 7, Look::Plain, row.id);
}
