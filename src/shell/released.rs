//! Whether a version of the page is kept where this one is published.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Response, window};

/// Whether the folder at this address says that it is this version. A host may answer any address
/// with a page of its own, so an answer alone proves nothing.
pub async fn is_there(folder: &str, version: &str) -> bool {
    said(&format!("{folder}/version.txt")).await.as_deref() == Some(version)
}

async fn said(address: &str) -> Option<String> {
    let answer = JsFuture::from(window()?.fetch_with_str(address))
        .await
        .ok()?;
    let answer: Response = answer.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    let text = JsFuture::from(answer.text().ok()?).await.ok()?;
    Some(text.as_string()?.trim().to_string())
}
