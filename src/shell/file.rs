//! Files: handing text to the user as a download, and reading one the user chose.

use super::Refused;
use js_sys::{Array, Uint8Array};
use std::future::Future;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, DataTransfer, DragEvent, File, HtmlAnchorElement, HtmlInputElement, Url,
    window,
};

/// Offers text as a download; Err where the browser or a host page refuses.
pub fn save(name: &str, media_type: &str, text: &str) -> Result<(), Refused> {
    save_content(name, media_type, &text.into())
}

/// The same of text or bytes.
pub fn save_content(name: &str, media_type: &str, content: &JsValue) -> Result<(), Refused> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(content), &options)
        .map_err(|_| Refused)?;
    let url = Url::create_object_url_with_blob(&blob).map_err(|_| Refused)?;
    let document = window()
        .and_then(|window| window.document())
        .ok_or(Refused)?;
    let anchor: HtmlAnchorElement = document
        .create_element("a")
        .map_err(|_| Refused)?
        .dyn_into()
        .map_err(|_| Refused)?;
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    // The download has its own copy by the time a later task runs.
    gloo_timers::callback::Timeout::new(1000, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Ok(())
}

/// The file chosen in a file box; None when nothing was chosen.
pub fn chosen(input: &HtmlInputElement) -> Option<File> {
    let file = input.files()?.get(0)?;
    input.set_value("");
    Some(file)
}

/// The first file that was dropped; None where no file was, but words perhaps.
pub fn dropped(event: &DragEvent) -> Option<File> {
    event.data_transfer()?.files()?.get(0)
}

/// A file's content; None where the browser cannot read it, such as a folder.
pub async fn bytes(file: &File) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// The text of the first file dropped; None where no file was, but words perhaps.
pub fn dropped_text(event: &DragEvent) -> Option<impl Future<Output = Option<String>> + use<>> {
    let file = dropped(event)?;
    Some(async move { JsFuture::from(file.text()).await.ok()?.as_string() })
}

/// What a paste or a drop holds in words: as they are seen, and as a page's own text, where a link
/// may stand behind other words.
pub fn words(transfer: Option<DataTransfer>) -> [String; 2] {
    ["text/plain", "text/html"].map(|kind| {
        let data = transfer.as_ref().map(|transfer| transfer.get_data(kind));
        data.and_then(Result::ok).unwrap_or_default()
    })
}
