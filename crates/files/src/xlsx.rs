//! Sheets written as a workbook that Excel and LibreOffice open. Nothing in it runs.

use crate::sheet::{Cell, Content, Look, Sheet, Value, address};
use app::decimal::shortest;
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationRule, DocProperties, ExcelDateTime, Format, FormatAlign,
    Formula, Workbook, Worksheet, XlsxError,
};

/// A4, as spreadsheets number their papers.
const A4: u8 = 9;
/// Cells to be changed, and headings.
const INPUT: Color = Color::RGB(0xFF_F4_CC);
const HEADING: Color = Color::RGB(0xE6_E9_ED);
/// Beyond this many characters no cell takes an address as one.
const LONGEST_ADDRESS: usize = 2000;

pub fn written(sheets: &[Sheet], title: &str, link: &str) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The same plan gives the same file, so it holds no time; a file has to name some day.
    let day = ExcelDateTime::from_ymd(1980, 1, 1)?;
    let properties = DocProperties::new().set_title(title).set_comment(link);
    book.set_properties(&properties.set_creation_datetime(&day));
    for sheet in sheets {
        let target = book.add_worksheet();
        write(sheet, target)?;
    }
    for sheet in sheets {
        for (name, row, column) in &sheet.names {
            let address = address(sheet.tab, *row, *column, ["$", "$"]);
            book.define_name(name, &format!("={address}"))?;
        }
    }
    book.save_to_buffer()
}

fn write(sheet: &Sheet, target: &mut Worksheet) -> Result<(), XlsxError> {
    target.set_name(sheet.tab.name())?;
    for (column, width) in &sheet.widths {
        target.set_column_width(*column, f64::from(*width))?;
    }
    let (row, column) = sheet.frozen;
    if row > 0 {
        target.set_freeze_panes(row, column)?;
        target.set_repeat_rows(row - 1, row - 1)?;
    }
    target.set_paper_size(A4).set_landscape();
    target.set_print_fit_to_pages(1, 0);
    for cell in &sheet.cells {
        fill(cell, target)?;
    }
    Ok(())
}

fn fill(cell: &Cell, target: &mut Worksheet) -> Result<(), XlsxError> {
    let (row, column, format) = (cell.row, cell.column, format(cell.look));
    match &cell.content {
        Content::Words(words) if is_address(words) => {
            target.write_url_with_format(row, column, words.as_str(), &format)?;
        }
        Content::Words(words) => {
            target.write_string_with_format(row, column, words, &format)?;
        }
        // Words even to whoever opens the cell and presses Enter.
        Content::Users(words) => {
            let format = format.set_quote_prefix();
            target.write_string_with_format(row, column, words, &format)?;
        }
        Content::Number(number) => {
            target.write_number_with_format(row, column, *number, &format)?;
        }
        Content::Input(number, [least, most]) => {
            let format = format.set_background_color(INPUT);
            target.write_number_with_format(row, column, *number, &format)?;
            let rule = DataValidationRule::Between(*least, *most);
            let within = DataValidation::new().allow_decimal_number(rule);
            target.add_data_validation(row, column, row, column, &within)?;
        }
        Content::Formula(text, value) => {
            let value = match value {
                Value::Number(number) => shortest(*number),
                Value::Words(words) => (*words).into(),
            };
            let formula = Formula::new(text).set_result(value);
            target.write_formula_with_format(row, column, formula, &format)?;
        }
    }
    Ok(())
}

fn is_address(words: &str) -> bool {
    let web = ["https://", "http://"];
    web.iter().any(|start| words.starts_with(start)) && words.len() <= LONGEST_ADDRESS
}

fn format(look: Look) -> Format {
    let format = Format::new();
    match look {
        Look::Title => format.set_bold().set_font_size(16),
        Look::Heading => format
            .set_bold()
            .set_background_color(HEADING)
            .set_align(FormatAlign::Top)
            .set_text_wrap(),
        Look::Plain => format.set_align(FormatAlign::Top).set_text_wrap(),
        Look::Pounds => format.set_num_format("£#,##0.00"),
        Look::Whole => format.set_num_format("#,##0"),
        Look::Share => format.set_num_format("0.00%"),
        Look::Decimal => format.set_num_format("#,##0.0000"),
    }
}
