//! A box for a link in hand: to open the plan it leads to, or to keep that plan beside this one.

use crate::context::Context;
use crate::shell::{file, writer};
use app::{Msg, link};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, HtmlInputElement};
use yew::platform::spawn_local;
use yew::prelude::*;

/// A box for a link in hand, however a mail or a scanner has wrapped it. What is pasted or dropped
/// is opened at once; what is typed, on Enter.
pub fn link_box(
    id: &'static str,
    name: &'static str,
    held: fn(String) -> Msg,
    context: &Context,
) -> Html {
    let send = context.send.clone();
    let open = Callback::from(move |text: String| {
        if !text.trim().is_empty() {
            send.emit(held(text));
        }
    });
    let onchange =
        open.reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().value());
    let give = {
        let open = open.clone();
        move |event: &Event, transfer| {
            let [seen, page] = file::words(transfer);
            let text = link::in_hand(seen, &page);
            // What the browser keeps to itself it may still put into the box.
            if !text.is_empty() {
                event.prevent_default();
                open.emit(text);
            }
        }
    };
    let onpaste = {
        let give = give.clone();
        move |event: Event| {
            let held = event.target_unchecked_into::<HtmlInputElement>().value();
            // Into words that stand there already a paste goes as into any box.
            if let Some(paste) = event
                .dyn_ref::<ClipboardEvent>()
                .filter(|_| held.is_empty())
            {
                give(&event, paste.clipboard_data());
            }
        }
    };
    let ondrop = {
        let send = context.send.clone();
        move |event: DragEvent| match file::dropped(&event) {
            None => give(&event, event.data_transfer()),
            Some(file) => {
                event.prevent_default();
                let send = send.clone();
                spawn_local(async move { send.emit(writer::in_hand(file, held).await) });
            }
        }
    };
    html! {
        <label>
            { name }
            <input
                type="text"
                class="link"
                {id}
                disabled={context.locked}
                {onchange}
                {onpaste}
                {ondrop}
            />
        </label>
    }
}
