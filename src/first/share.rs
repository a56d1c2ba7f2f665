//! Sharing: the link, copied where the browser allows it and always there to select.

use super::layout::Screen;
use crate::context::Context;
use crate::controls::disclosure;
use crate::shell::{Refused, address, clipboard};
use app::{Msg, Opened, Shared, link};
use text::notice::shared;
use web_sys::HtmlInputElement;
use yew::platform::spawn_local;
use yew::prelude::*;

pub fn share(context: &Context, screen: &Screen) -> Html {
    let open = context.open == Some(Opened::Share);
    let fragment = link::print(&context.page);
    let copy = copy(&fragment, &context.send);
    let press = {
        let (send, copy) = (context.send.clone(), copy.clone());
        Callback::from(move |()| {
            // Pressed again, it copies again: the plan may have changed since.
            if !open {
                send.emit(Msg::Toggled(Opened::Share));
            }
            copy.emit(());
        })
    };
    disclosure(
        "share",
        "menu share",
        "Copy link",
        open,
        press,
        context.send.reform(|()| Msg::Toggled(Opened::Share)),
        || {
            let select_all =
                |event: FocusEvent| event.target_unchecked_into::<HtmlInputElement>().select();
            html! {
                <>
                    <p role="status">{ screen.state.shared.map(shared) }</p>
                    if fragment.len() <= link::LONGEST {
                        <label>{ "Link to exactly this page" }
                            <input type="text" class="link" readonly=true value={address::with_link(&fragment)} onfocus={select_all} />
                        </label>
                    }
                    <p class="hint">{ format!("{} characters. It holds every number on the page and nothing about you.", fragment.len()) }</p>
                    <button type="button" onclick={context.click(Msg::Toggled(Opened::Share))}>{ "Close" }</button>
                    <p class="hint">{ "Your own area, among the views, has a name for the plan and files to keep it in." }</p>
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
