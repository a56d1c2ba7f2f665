//! The system's own way to send something on, as phones and tablets have it.

use super::Refused;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Whether there is one, on a device that is used with a finger: on a desk copying is shorter.
pub fn is_offered() -> bool {
    let coarse = web_sys::window().and_then(|window| window.match_media("(pointer: coarse)").ok());
    coarse.flatten().is_some_and(|query| query.matches()) && share().is_some()
}

/// The browser's function, where it has one; not every browser does.
fn share() -> Option<(JsValue, Function)> {
    let navigator: JsValue = web_sys::window()?.navigator().into();
    let share = Reflect::get(&navigator, &"share".into()).ok()?;
    Some((navigator, share.dyn_into().ok()?))
}

/// Offers a text to send. A user who closes the sheet has not been refused anything.
pub async fn send(text: &str) -> Result<(), Refused> {
    let (navigator, share) = share().ok_or(Refused)?;
    let what = Object::new();
    Reflect::set(&what, &"text".into(), &text.into()).map_err(|_| Refused)?;
    let sheet = share.call1(&navigator, &what).map_err(|_| Refused)?;
    let sheet: Promise = sheet.dyn_into().map_err(|_| Refused)?;
    match JsFuture::from(sheet).await {
        Ok(_) => Ok(()),
        Err(error) => {
            let name = Reflect::get(&error, &"name".into()).ok();
            let closed = name.is_some_and(|name| name == "AbortError");
            if closed { Ok(()) } else { Err(Refused) }
        }
    }
}
