//! The later program: what writes files, loaded when somebody asks for the first. A link in, bytes
//! out; no page is known here but by what it hands over.

use app::file::Kind;
use files::{Given, GivenFile};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// The bytes of a file of the plan that a link opens, or a sentence that says why there are none.
/// `today` is year, month and day; `names` and `contents` are of the files that the page gives.
#[wasm_bindgen]
pub fn write(
    link: &str,
    kind: &str,
    today: &[u32],
    names: Vec<String>,
    contents: Array,
) -> Result<Vec<u8>, String> {
    let kind = Kind::of_ending(kind).ok_or_else(String::new)?;
    let contents = contents
        .iter()
        .map(|content| Uint8Array::new(&content).to_vec());
    let files = names.into_iter().zip(contents);
    let given = Given {
        today: match *today {
            [year, month, day] => (year, month, day),
            _ => (0, 0, 0),
        },
        files: files
            .map(|(name, content)| GivenFile { name, content })
            .collect(),
    };
    files::write(link, kind, &given).map_err(|refused| text::workbook::refused(&refused).into())
}

/// The first sheet of a workbook as a text, or a code that says why there is none.
#[wasm_bindgen]
pub fn list(bytes: &[u8]) -> Result<String, String> {
    files::list_in(bytes).map_err(|reason| reason.code())
}

/// The link of the plan in a file of any kind, or a code that says why there is none.
#[wasm_bindgen]
pub fn read(bytes: &[u8]) -> Result<String, String> {
    files::link_in(bytes).map_err(|reason| reason.code())
}
