//! A table under a chart, and the same as a CSV file.

use crate::context::Context;
use app::table::Table;
use app::{Msg, Notice, Style};
use text::table::{cell, csv, heading, of};
use text::views::table as said;
use yew::prelude::*;

/// A table whose file holds what it shows.
pub fn table(table: Table, context: &Context) -> Html {
    let shown = rows(&table, context.style());
    beside(shown, table, context)
}

/// A table whose file holds another: the same in more detail.
pub fn table_and_file(table: Table, file: Table, context: &Context) -> Html {
    beside(rows(&table, context.style()), file, context)
}

fn beside(rows: Html, file: Table, context: &Context) -> Html {
    html! {
        <div class="numbers">
            <div class="scroll" tabindex="0" role="group" aria-label={said::numbers(of(file.of))}>
                { rows }
            </div>
            { save(file, context) }
        </div>
    }
}

/// The button that saves a table.
pub fn save(file: Table, context: &Context) -> Html {
    let label = said::save(of(file.of));
    let (send, page) = (context.send.clone(), context.page.clone());
    let save = move |_: MouseEvent| {
        // Without this mark spreadsheets take a file for one of another age, every £ for two
        // letters.
        let text = format!("\u{FEFF}{}", csv(&file, &page));
        if crate::shell::file::save(&file.of.file_of(&page), "text/csv", &text).is_err() {
            send.emit(Msg::Said(Notice::TableNotSaved));
        }
    };
    html! {
        <button type="button" class="inline" onclick={save}>{ label }</button>
    }
}

fn rows(table: &Table, style: Style) -> Html {
    let head = |&column| html! { <th scope="col">{ heading(column) }</th> };
    let row = |row: &Vec<_>| {
        let mut cells = row.iter().map(|filled| cell(filled, style));
        html! {
            <tr>
                <th scope="row">{ cells.next().unwrap_or_default() }</th>
                { for cells.map(|cell| html! { <td>{ cell }</td> }) }
            </tr>
        }
    };
    html! {
        <table>
            <thead><tr>{ for table.columns.iter().map(head) }</tr></thead>
            <tbody>{ for table.rows.iter().map(row) }</tbody>
        </table>
    }
}
