//! The clipboard, which a browser or a host page may refuse.

use super::Refused;
use wasm_bindgen_futures::JsFuture;

/// Copies text; Err when the clipboard is missing or refused.
pub async fn copy(text: &str) -> Result<(), Refused> {
    let navigator = web_sys::window().ok_or(Refused)?.navigator();
    // Outside a secure context the clipboard is missing, whatever its type says.
    let present = js_sys::Reflect::get(&navigator, &"clipboard".into())
        .is_ok_and(|clipboard| clipboard.is_object());
    if !present {
        return Err(Refused);
    }
    JsFuture::from(navigator.clipboard().write_text(text))
        .await
        .map(|_| ())
        .map_err(|_| Refused)
}
