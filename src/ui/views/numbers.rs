//! The over-time chart's numbers: the finding, a table and a CSV file.

use super::root::Context;
use crate::app::report::{numbers, over_time};
use crate::ui::charts::{Table, table};
use yew::prelude::*;

pub fn numbers(context: &Context) -> Html {
    let results = &context.computed.results;
    let title = over_time::report(context.state.page.over_time, results).title;
    let (rows, csv) = (numbers::rows(results), numbers::csv(results));
    html! {
        <div class="numbers-by-year">
            <h2 id="view-title" tabindex="-1">{ title }</h2>
            { table(Table { name: "by year", file: "needs-triangle-by-year.csv", headings: &numbers::HEADINGS, rows, csv: &csv }, &context.send) }
        </div>
    }
}
