//! The later program, which writes files: loaded by the page's start script when the first is asked
//! for.

use app::file::Kind;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Stands in `boot.js`, and in `one_file.js`.
    #[wasm_bindgen(catch, js_name = writeFile)]
    async fn write_file(link: &str, kind: &str) -> Result<JsValue, JsValue>;
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
