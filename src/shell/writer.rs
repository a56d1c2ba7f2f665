//! The later program, which writes and reads files: loaded by the page's start script when the
//! first is asked for.

use super::calendar;
use app::file::{Kind, LARGEST, NotRead};
use app::{Msg, Notice, letters};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::File;

/// A text larger than this, in bytes, is no mail and no saved plan.
const SMALL: usize = 100_000;

#[wasm_bindgen]
extern "C" {
    /// Stands in `boot.js`, and in `one_file.js`.
    #[wasm_bindgen(catch, js_name = writeFile)]
    async fn write_file(
        link: &str,
        kind: &str,
        today: &[u32],
        names: Vec<String>,
        contents: Array,
    ) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = readList)]
    async fn read_list(bytes: &[u8]) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = readFile)]
    async fn read_file(bytes: &[u8]) -> Result<JsValue, JsValue>;
}

/// Why there is no file.
pub enum NoFile {
    /// The program did not come.
    NotLoaded,
    /// It came, and said why not.
    NotWritten,
}

/// The bytes of a file of the plan that this link opens; `given` are files that only the page can
/// make, by their names.
pub async fn written(
    link: &str,
    kind: Kind,
    given: Vec<(String, Vec<u8>)>,
) -> Result<JsValue, NoFile> {
    let (year, month, day) = calendar::today();
    let (names, contents): (Vec<String>, Vec<Vec<u8>>) = given.into_iter().unzip();
    let contents: Array = contents
        .iter()
        .map(|content| Uint8Array::from(content.as_slice()))
        .collect();
    let today = [year, month, day];
    let written = write_file(link, kind.ending(), &today, names, contents).await;
    written.map_err(|error| {
        if error.is_string() {
            NoFile::NotWritten
        } else {
            NoFile::NotLoaded
        }
    })
}

/// What a file leads to. A small text is looked through for a link as if it had been pasted;
/// whatever else it is, the later program reads it.
pub async fn in_hand(file: File, held: fn(String) -> Msg) -> Msg {
    if file.size() > LARGEST as f64 {
        return Msg::Said(Notice::NotRead(NotRead::TooLarge));
    }
    let Some(bytes) = super::file::bytes(&file).await else {
        return Msg::Said(Notice::NotAPlan);
    };
    if let Some(text) = small_text(&bytes) {
        return held(text.into());
    }
    match read_file(&bytes).await {
        Ok(link) => held(link.as_string().unwrap_or_default()),
        Err(error) => Msg::Said(not_read(&error)),
    }
}

/// The list in a file: its text, or the first sheet of a workbook.
pub async fn list_in(file: File) -> Result<String, Notice> {
    if file.size() > LARGEST as f64 {
        return Err(Notice::NotRead(NotRead::TooLarge));
    }
    let bytes = super::file::bytes(&file).await.unwrap_or_default();
    if !bytes.starts_with(b"PK") {
        return Ok(letters::read(&bytes));
    }
    let read = read_list(&bytes).await;
    read.map(|text| text.as_string().unwrap_or_default())
        .map_err(|error| not_read(&error))
}

fn not_read(error: &JsValue) -> Notice {
    let reason = error.as_string().and_then(|code| NotRead::of_code(&code));
    reason.map_or(Notice::ReaderNotLoaded, Notice::NotRead)
}

/// A text that is no markup and no scenario file.
fn small_text(bytes: &[u8]) -> Option<&str> {
    let text = str::from_utf8(bytes)
        .ok()
        .filter(|_| bytes.len() <= SMALL)?;
    let begins = text.trim_start_matches(['\u{FEFF}', ' ', '\n', '\r', '\t']);
    (!begins.starts_with(['{', '<', '%']) && !text.contains('\0')).then_some(text)
}
