//! The join code over the whole screen: a QR code for a room to scan, and its link to type. A
//! dialog, so that the browser keeps the focus inside, closes it on Escape, and gives the focus
//! back.

use super::code::code;
use crate::chart::qr::qr;
use crate::shell::address;
use app::Page;
use app::join::join;
use std::rc::Rc;
use text::views::join_code as said;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// More than a join link ever takes.
const MOST_MODULES: i32 = 57;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub page: Rc<Page>,
    pub closed: Callback<()>,
}

#[component]
pub fn JoinCode(props: &Props) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            if let Some(dialog) = node.cast::<HtmlDialogElement>() {
                // Refused only to a dialog that is open already.
                let _ = dialog.show_modal();
            }
        });
    }
    let close = {
        let node = node.clone();
        move |_: MouseEvent| {
            if let Some(dialog) = node.cast::<HtmlDialogElement>() {
                dialog.close();
            }
        }
    };
    let join = join(&address::page(), &props.page);
    let drawn = qr(&join.link, MOST_MODULES).filter(|_| join.scannable);
    html! {
        <dialog
            ref={node}
            class="join"
            aria-labelledby="join-title"
            onclose={props.closed.reform(|_: Event| ())}
        >
            <h2 id="join-title">{ said::JOIN_ON_YOUR_OWN }</h2>
            if let Some(drawn) = &drawn {
                { code(drawn) }
            }
            <p class="join-link">{ &join.link }</p>
            <p>{ text::join::says(&join) }</p>
            <button type="button" onclick={close}>{ said::CLOSE }</button>
        </dialog>
    }
}
