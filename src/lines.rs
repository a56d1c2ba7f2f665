//! Lines over the years as a chart draws them: in the prices shown, with their names and colours.

use crate::charts::ChartLine;
use crate::classes::line_class;
use app::Style;
use app::views::first::Series;
use text::first::over_time as words;

pub fn drawn(lines: &[Series], style: Style) -> Vec<ChartLine> {
    lines
        .iter()
        .map(|series| ChartLine {
            name: words::line(series.line),
            class: line_class(series.line),
            values: style.all_restated(&series.values),
            last: words::last(series, style),
        })
        .collect()
}
