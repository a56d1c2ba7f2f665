//! Sharing: the link, copied where the browser allows it and always there to select, a name for the plan, and a file instead.

use super::layout::Context;
use crate::app::{Msg, Opened, link};
use crate::shell::{address, clipboard, file};
use crate::ui::controls::{NumberBox, disclosure};
use web_sys::HtmlInputElement;
use yew::platform::spawn_local;
use yew::prelude::*;

pub fn share(context: &Context) -> Html {
    let state = &context.state;
    let open = state.open == Some(Opened::Share);
    let fragment = link::print(&state.page);
    let copy = copy(&fragment, &context.send);
    let toggle = {
        let (send, copy) = (context.send.clone(), copy.clone());
        Callback::from(move |()| {
            send.emit(Msg::Toggled(Opened::Share));
            if !open {
                copy.emit(());
            }
        })
    };
    disclosure("share", "menu share", "Copy link", open, toggle, || {
        let select_all = |event: FocusEvent| event.target_unchecked_into::<HtmlInputElement>().select();
        html! {
            <>
                <p role="status">{ state.shared.unwrap_or_default() }</p>
                if fragment.len() <= link::LONGEST {
                    <label>{ "Link to exactly this page" }
                        <input type="text" class="link" readonly=true value={address::with_link(&fragment)} onfocus={select_all} />
                    </label>
                }
                <p class="hint">{ format!("{} characters. It holds every number on the page and nothing about you.", fragment.len()) }</p>
                <label>{ "Name of this plan, kept in the link" }{ title_box("Name of this plan", None, context) }</label>
                <p class="row">
                    <button type="button" onclick={copy.reform(|_: MouseEvent| ())}>{ "Copy again" }</button>
                    <button type="button" onclick={save(fragment.clone(), &context.send)}>{ "Save to a file" }</button>
                </p>
            </>
        }
    })
}

/// Copies the link, and says what became of it.
fn copy(fragment: &str, send: &Callback<Msg>) -> Callback<()> {
    let (fragment, send) = (fragment.to_string(), send.clone());
    Callback::from(move |()| {
        if fragment.len() > link::LONGEST {
            send.emit(Msg::Shared("This plan is too long for a link. Save it to a file instead; nothing of it is lost."));
            return;
        }
        let (send, address) = (send.clone(), address::with_link(&fragment));
        spawn_local(async move {
            send.emit(Msg::Shared(match clipboard::copy(&address).await {
                Ok(()) => "Link copied.",
                Err(()) => "This browser does not let the page copy. Select the link below and copy it yourself.",
            }));
        });
    })
}

fn save(fragment: String, send: &Callback<Msg>) -> Callback<MouseEvent> {
    send.reform(move |_| {
        Msg::Shared(match file::save("needs-triangle.txt", "text/plain", &fragment) {
            Ok(()) => "Saved to a file. \"Open a saved file\" under More brings it back.",
            Err(()) => "This browser does not let the page save a file.",
        })
    })
}

/// A box for the plan's own name.
pub fn title_box(name: &'static str, described_by: Option<&'static str>, context: &Context) -> Html {
    let send = context.send.clone();
    let commit = Callback::from(move |title| {
        send.emit(Msg::TitleSet(title));
        Ok(())
    });
    html! { <NumberBox {name} shown={context.state.page.title.clone()} {commit} input_mode="text" {described_by} /> }
}

/// Opens a plan that was saved to a file.
pub fn open_file(send: &Callback<Msg>) -> Html {
    let send = send.clone();
    let onchange = move |event: Event| {
        let (send, input) = (send.clone(), event.target_unchecked_into::<HtmlInputElement>());
        spawn_local(async move {
            send.emit(match file::chosen_text(input).await {
                Some(text) if text.trim_start().starts_with('v') => Msg::LinkOpened(text),
                _ => Msg::Said("That file could not be read as a plan saved from this page; nothing was changed.".into()),
            });
        });
    };
    html! { <label class="file">{ "Open a saved file" }<input type="file" accept=".txt,text/plain" {onchange} /></label> }
}
