//! The later program, which writes and reads files: loaded by the page's start script when the
//! first is asked for.

use app::file::{Kind, NotRead};
use app::{Msg, Notice};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Stands in `boot.js`, and in `one_file.js`.
    #[wasm_bindgen(catch, js_name = writeFile)]
    async fn write_file(link: &str, kind: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = readFile)]
    async fn read_file(text: &str) -> Result<JsValue, JsValue>;
}

/// Why there is no file.
pub enum NoFile {
    /// The program did not come.
    NotLoaded,
    /// It came, and said why not.
    NotWritten,
}

/// The bytes of a file of the plan that this link opens.
pub async fn written(link: &str, kind: Kind) -> Result<JsValue, NoFile> {
    let written = write_file(link, kind.ending()).await;
    written.map_err(|error| {
        if error.is_string() {
            NoFile::NotWritten
        } else {
            NoFile::NotLoaded
        }
    })
}

/// What a file's text in hand leads to: a scenario file is read by the later program, anything else
/// is looked through for a link.
pub async fn in_hand(text: String, held: fn(String) -> Msg) -> Msg {
    if !text
        .trim_start_matches(['\u{FEFF}', ' ', '\n', '\r', '\t'])
        .starts_with('{')
    {
        return held(text);
    }
    match read_file(&text).await {
        Ok(link) => held(link.as_string().unwrap_or_default()),
        Err(error) => {
            let reason = error.as_string().and_then(|code| NotRead::of_code(&code));
            Msg::Said(reason.map_or(Notice::ReaderNotLoaded, Notice::NotRead))
        }
    }
}
