//! The later program: what writes files, loaded when somebody asks for the first. A link in, bytes
//! out; no page is known here.

use app::file::Kind;
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// The bytes of a file of the plan that a link opens, or a sentence that says why there are none.
#[wasm_bindgen]
pub fn write(link: &str, kind: &str) -> Result<Vec<u8>, String> {
    let kind = Kind::of_ending(kind).ok_or_else(String::new)?;
    files::write(link, kind).map_err(|refused| text::workbook::refused(&refused).into())
}

/// The link of the plan in a file of any kind, or a code that says why there is none.
#[wasm_bindgen]
pub fn read(bytes: &[u8]) -> Result<String, String> {
    files::link_in(bytes).map_err(|reason| reason.code())
}
