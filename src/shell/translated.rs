//! Pages translated by the browser. Some translators put elements of their own in the place of the
//! page's texts, which then go on changing unseen; the start script keeps the texts.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Stands in `boot.js`, and in `one_file.js`.
    #[wasm_bindgen(catch, js_name = bringTextsBack)]
    fn bring_texts_back() -> Result<(), JsValue>;
}

/// Puts the page's own texts back, so that what is drawn next is seen; the translator does its work
/// again on what has changed.
pub fn undo() {
    if cfg!(target_arch = "wasm32") {
        // A start script of another builder's knows nothing of it.
        let _ = bring_texts_back();
    }
}
