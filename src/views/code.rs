//! A QR code as a picture: dark on white in every scheme, because scanners want it so.

use crate::chart::qr::Qr;
use text::views::code as said;
use yew::prelude::*;

pub fn code(qr: &Qr) -> Html {
    let side = qr.side.to_string();
    html! {
        <svg
            class="code"
            viewBox={format!("0 0 {side} {side}")}
            role="img"
            shape-rendering="crispEdges"
        >
            <title>{ said::QR_CODE_OF_THE }</title>
            <rect width={side.clone()} height={side} fill="#ffffff" />
            <path d={qr.path.clone()} fill="#000000" />
        </svg>
    }
}
