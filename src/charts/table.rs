//! The numbers of a chart: a table, and the same as a CSV file.

use app::{Msg, Notice};
use text::views::table as said;
use yew::prelude::*;

/// A table under a chart.
pub struct Table<'a> {
    /// What it holds, after "Numbers": "by year".
    pub name: &'static str,
    /// Name of the CSV file.
    pub file: &'static str,
    pub headings: &'a [&'static str],
    pub rows: Vec<Vec<String>>,
    pub csv: &'a str,
}

pub fn table(table: Table, send: &Callback<Msg>) -> Html {
    let Table {
        name,
        file,
        headings,
        rows,
        csv,
    } = table;
    let save = {
        let (csv, send) = (csv.to_string(), send.clone());
        move |_: MouseEvent| {
            // Spreadsheets take a file without this mark for one of another age, and every £ for two letters.
            if crate::shell::file::save(file, "text/csv", &format!("\u{FEFF}{csv}")).is_err() {
                send.emit(Msg::Said(Notice::TableNotSaved));
            }
        }
    };
    html! {
        <div class="numbers">
            <div class="scroll" tabindex="0" role="region" aria-label={said::numbers(name)}>
                <table>
                    <thead><tr>{ for headings.iter().map(|heading| html! { <th scope="col">{ *heading }</th> }) }</tr></thead>
                    <tbody>
                        { for rows.into_iter().map(|row| html! {
                            <tr>
                                { for row.into_iter().enumerate().map(|(index, cell)| match index {
                                    0 => html! { <th scope="row">{ cell }</th> },
                                    _ => html! { <td>{ cell }</td> },
                                }) }
                            </tr>
                        }) }
                    </tbody>
                </table>
            </div>
            <button type="button" class="inline" onclick={save}>{ said::save(name) }</button>
        </div>
    }
}
