//! The page as one file: with a plan inside it, written and read.

use app::one_file::META;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::window;

#[wasm_bindgen]
extern "C" {
    /// Stands in `boot.js`, and in `one_file.js`.
    #[wasm_bindgen(catch, js_name = ownFile)]
    async fn own_file() -> Result<JsValue, JsValue>;
}

/// The page as one file; None where that file cannot be had.
pub async fn own() -> Option<String> {
    own_file().await.ok()?.as_string()
}

/// The page as one file that opens on the plan of this link; None where that file cannot be had.
pub async fn with_plan(link: &str, title: &str) -> Option<String> {
    let page = own().await?;
    app::one_file::with_plan(&page, link, title)
}

/// The link of the plan that was put into this page's file; None where there is none.
pub fn plan_inside() -> Option<String> {
    let document = window()?.document()?;
    let named = document.query_selector(&format!("meta[name={META}]"));
    named.ok()??.get_attribute("content")
}
