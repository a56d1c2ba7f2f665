//! Sharing: the link, copied where the browser allows it and always there to select.

use super::layout::Screen;
use crate::context::Context;
use crate::controls::disclosure;
use crate::shell::{Refused, address, clipboard};
use app::{Msg, Opened, Shared, View, link};
use text::first::{screen, share as words};
use text::names;
use text::notice::shared;
use web_sys::HtmlInputElement;
use yew::platform::spawn_local;
use yew::prelude::*;

pub fn share(context: &Context, shown: &Screen) -> Html {
    let open = context.open == Some(Opened::Share);
    let fragment = link::print(&context.page);
    let way = |view: View| {
        let name = match view {
            View::OwnArea => words::FILES,
            view => names::view(view),
        };
        let onclick = context.click(Msg::ViewChosen(view, Some("view-title".into())));
        html! { <button type="button" {onclick}>{ name }</button> }
    };
    let copy = copy(&fragment, &context.send);
    disclosure(
        "share",
        "menu share",
        screen::SHARE,
        open,
        context.send.reform(|()| Msg::Toggled(Opened::Share)),
        context.send.reform(|()| Msg::Toggled(Opened::Share)),
        || {
            let select_all =
                |event: FocusEvent| event.target_unchecked_into::<HtmlInputElement>().select();
            html! {
                <>
                    <button type="button" class="main" onclick={copy.reform(|_: MouseEvent| ())}>
                        { words::COPY_LINK }
                    </button>
                    <p role="status">{ shown.state.shared.map(shared) }</p>
                    if fragment.len() <= link::LONGEST {
                        <label>
                            { words::LINK }
                            <input
                                type="text"
                                class="link"
                                readonly=true
                                value={address::with_link(&fragment)}
                                onfocus={select_all}
                            />
                        </label>
                    }
                    <p class="hint">{ words::holds(fragment.len()) }</p>
                    { for [View::Print, View::Embed, View::OwnArea].into_iter().map(way) }
                    <button type="button" onclick={context.click(Msg::Toggled(Opened::Share))}>
                        { screen::CLOSE }
                    </button>
                </>
            }
        },
    )
}

/// Copies the link, and says what became of it.
fn copy(fragment: &str, send: &Callback<Msg>) -> Callback<()> {
    let (fragment, send) = (fragment.to_string(), send.clone());
    Callback::from(move |()| {
        if fragment.len() > link::LONGEST {
            send.emit(Msg::Shared(Shared::TooLong));
            return;
        }
        let (send, address) = (send.clone(), address::with_link(&fragment));
        spawn_local(async move {
            send.emit(Msg::Shared(match clipboard::copy(&address).await {
                Ok(()) => Shared::Copied,
                Err(Refused) => Shared::NotCopied,
            }));
        });
    })
}
